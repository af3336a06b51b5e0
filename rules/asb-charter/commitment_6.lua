-- Commitment 6: prevention and early intervention.

local outcome = shared.outcome(6)
local explains = shared.explains

block {
  id = "charter.6.1",
  title = "Allocations and lettings help to prevent nuisance and keep neighbourhoods stable",
  severity = "medium",
  source = outcome(1),
  why = "A letting made without a thought for the neighbours makes next year's case.",
  advice = "Say how allocations prevent nuisance: conduct checks, sensitive or local lettings, exclusions, and the aim of a sustainable neighbourhood.",
  applies_to = { "asb-policy", "asb-procedure", "strategy", "report", "self-assessment", "leaflet", "policy", "procedure", "agreement", "allocations-policy", "other" },
  where = explains,
  elements = {
    {
      id = "lettings",
      title = "lettings take account of behaviour",
      find = {
        "(evict|evicted|guilty|history|convicted) ...10 ({asb}|nuisance|harassment) ...10 (not [be] (eligible|considered|housed|rehoused|accepted|offered)|ineligible|excluded|disqualified)",
        "applicant* ...3 (conduct|behaviour) ...14 (offer|let|home|tenancy)", "(conduct|behaviour) in (earlier|previous|former|past) (home|tenancy)",
        "before ...4 (offer|let) ...4 (home|property|tenancy|accommodation) ...14 (conduct|behaviour|{asb}|references)",
        "(lettings|allocations|new lettings) ...10 (trouble|nuisance|{asb})", "(sensitive|local) (let|allocation) ...8 [(plan|policy|used|agreed)]",
        "(letting|allocation|choice based lettings|CBL|nomination|transfer|mutual exchange) ...24 ({asb}|unacceptable behaviour|harassment|history of|previous (conduct|behaviour)|community safety|past behaviour)",
        "({asb}|unacceptable behaviour|harassment|nuisance|previous behaviour|history of) ...20 (letting|lettings|allocation|allocations|housing register|rehoused|rehousing|mutual exchange|ineligible|disqualif*|offer of (accommodation|a home|tenancy))",
        "(refuse|reject|suspend|exclude|bypass|not offer) ...10 (application|applicant|exchange|nomination|nominee) ...16 ({asb}|behaviour|nuisance|harassment)",
        "(letting|allocation) (policy|scheme|plan) ...6 (help|contribute|aim) ...6 (prevent|reduce) ...4 (nuisance|{asb})",
        "(letting|allocation) (policy|scheme|plan) prevent ...4 (nuisance|{asb})",
        "applicant ...16 (history|record|evidence) ...8 ({asb}|behaviour|nuisance) ...12 [(refused|excluded|ineligible|checked)]",
      },
    },
    {
      id = "sustain",
      title = "with sustainable neighbourhoods in mind",
      optional = true,
      find = {
        "(letting|allocation) ...16 (sustainable|balanced|mixed|stable|settled|cohesive|sustain) ...6 [(community|neighbourhood|tenancies)]",
        "(sustainable|balanced|mixed|stable) (community|neighbourhood) ...14 (letting|allocation)",
      },
    },
  },
  ignore = {
    "conduct ...4 business", "allocation of (resource|funding|budget|staff|case)", "case allocation", "allocated to (an|a|named|the) officer",
    "(sickness|medical|rent) history", "lettings policy explains how points",
  },
  kin = { "respect.3.4" },
  form = { "policies for allocations and lettings", "allocations ...12 preventing" },
  examples = {
    covered { "Our lettings policy helps to prevent nuisance: an applicant with a history of serious anti-social behaviour is refused, and local lettings plans keep communities balanced." },
    weak { "We will consider local lettings plans where nuisance is a problem." },
    contradicted { "Our allocations policy takes no account of anti-social behaviour." },
    missing { "The lettings policy explains how points are awarded for overcrowding." },
    missing { "Cases of nuisance are allocated to an officer within a day.", because = "case allocation" },
  },
}

block {
  id = "charter.6.2",
  title = "Agreements say what is meant, what is expected and what follows; told at sign-up and after",
  severity = "high",
  source = outcome(2),
  why = "Every later step rests on what the tenant signed and was told.",
  advice = "Make sure that the agreement defines anti-social behaviour, sets standards and names the sanctions; go through them at sign-up and repeat them in material that tenants get.",
  applies_to = { "asb-policy", "asb-procedure", "strategy", "report", "self-assessment", "leaflet", "policy", "procedure", "agreement", "tenancy-agreement", "other" },
  where = { not_heading = { "contents", "abbreviations", "legislation", "jargon" } },
  elements = {
    {
      id = "meaning",
      title = "the agreement says what anti-social behaviour is",
      find = {
        "(clause|section|part) ...3 (agreement|tenancy) ...8 (list|define|say|set out) ...8 (anti-social|conduct|behaviour|nuisance)",
        "{tenancy_agreement} ...8 (define|say|set out|explain|state|describe|give|list) ...14 (what (we mean|is meant|{asb})|meaning of|definition of|{asb}|examples of)",
        "{asb} ...10 (defined|explained|described|set out) ...8 {tenancy_agreement}", "(by|examples of) {asb} ...4 (we mean|include)",
        "{asb} (means|is defined|includes)",
      },
    },
    {
      id = "standards",
      title = "the standards of behaviour expected",
      find = {
        "(clause|section|part) #number ...8 (conduct|behaviour|nuisance|neighbours|{asb})",
        "{tenancy_agreement} ...24 (how (tenants|you|tenants and)|standards of (behaviour|conduct)|behave|must not|not to|prohibit|prohibits|forbid|forbids|responsible for|clause|clauses|require|requires|obligation|obligations|conditions) ...10 [({asb}|nuisance|harass|visitors|household|behaviour)]",
        "(clause|term|conditions) ...12 ({asb}|nuisance|harassment|behaviour|conduct) ...12 {tenancy_agreement}",
        "(you|tenant|household|visitor) ...10 {must_not} ...16 (nuisance|annoyance|harass|{asb}|disturbance|intimidate)",
        "(breach|break) of ...4 {tenancy_agreement} ...14 ({asb}|nuisance|harassment)",
        "({asb}|nuisance|harassment) ...10 (breach|break) ...6 {tenancy_agreement}",
      },
    },
    {
      id = "sanctions",
      title = "the sanctions that may follow",
      -- What "may" follow is how agreements and policies name a sanction.
      covered_when = "permitted",
      find = {
        "(clause|section|part) #number ...10 (what we can do|eviction|court|possession|injunction|action we)",
        "{tenancy_agreement} ...30 (sanction|sanctions|action we|can do about|what (we|will|may) ...3 (happen|do)|eviction|evict|evicted|injunction|possession|lose (your|their) home|demotion|consequences)",
        "(breach|break|broken|do not keep) ...6 ({tenancy_agreement}|terms|agreement|conditions|these) ...20 (action|evict|eviction|injunction|possession|court|lose|warning|sanction)",
        "(sanction|eviction|injunction|possession) ...16 (breach|break) ...6 ({tenancy_agreement}|terms|agreement)",
        "(we|landlord|council|association) ...2 (may|can|will) ...12 (court|injunction|possession|evict|eviction|demotion) ...14 (nuisance|{asb}|harass|breach|break|behaviour)",
        "(nuisance|{asb}|harass|harassment) ...16 (may|can|could|will) ...8 (evict|eviction|injunction|possession|court|lose)",
      },
    },
    {
      id = "sign_up",
      title = "repeated at sign-up",
      find = {
        "(sign-up|signing up|before signing|when signing|before (they|you) sign|when (they|you) sign|start of ...4 tenancy|new (tenant|tenancy)|settling-in visit|pre-tenancy|welcome (visit|interview|pack)|viewing) ...16 (explain|go through|discuss|cover|made clear|told|reminded|talk|expectations|reinforce|behaviour|{asb})",
        "(explain|go through|discuss|cover|make clear|told|repeat|reinforce|talk) ...20 (sign-up|signing up|before signing|before (they|you) sign|when (they|you) sign|start of ...4 tenancy|new tenant|pre-tenancy|settling-in visit|welcome (visit|interview)|viewing)",
      },
    },
    {
      id = "publicity",
      title = "and in publicity for tenants",
      find = {
        "(handbook|leaflet|newsletter|website|magazine|poster|booklet|publicity|guide) ...16 (behaviour|conduct|standards|tenancy conditions|sanctions|expect of (tenants|you|residents)|what {asb} is|not tolerated|unacceptable)",
        "(behaviour|conduct|standards|sanctions|messages|tenancy conditions|what {asb} is) ...16 (handbook|leaflet|newsletter|website|magazine|poster|booklet|publicity)",
        "(repeat|reinforced) ...10 (handbook|leaflet|newsletter|website|magazine|publicity)",
      },
    },
  },
  ignore = {
    "service standards", "sign-up ...4 (newsletter|email|app|online|direct debit)", "sign up to", "=signed up",
    "lease ...3 (of|for) ...3 (car|vehicle|equipment|office)", "report ...8 (website|online|app)", "report ...14 (website|online)",
    "(case|survey|policy) ...8 (website|newsletter)", "(injunction|order|enforcement) ...14 (newsletter|press|website|magazine)",
    "(newsletter|magazine|website) ...16 (injunction|order|enforcement|action|performance|result)", "tenancy support", "(noise|ASB) app",
    "(injunction|ABC|contract|order) ...4 breach*", "breach ...4 (injunction|order|ABC)", "new tenant ...6 (pack|paint)",
  },
  kin = { "respect.3.1", "respect.3.2" },
  form = { "tenancy agreements set out", "tenancy sign-up ...10 publicity" },
  examples = {
    covered { "The tenancy agreement defines anti-social behaviour, says how tenants and visitors must behave and states what we can do about a breach, up to eviction. We go through it at sign-up and repeat it in the tenants' handbook, with examples of nuisance." },
    partial { "The tenancy agreement prohibits nuisance and harassment.", elements = { standards = "covered", sign_up = "missing", publicity = "missing" } },
    weak { "We hope to explain our approach to anti-social behaviour at sign-up." },
    contradicted { "The tenancy agreement does not contain any clause about anti-social behaviour." },
    missing { "Sign up to our newsletter online." },
    missing { "The lease of our office car has clauses on mileage." },
  },
}

block {
  id = "charter.6.3",
  title = "With partners, causes are addressed and opportunities reduced",
  severity = "medium",
  source = outcome(3),
  why = "A gate, a light or a warden stops what no order reaches.",
  advice = "Name what you and partners do about causes, and the services that take away opportunities (wardens, CCTV, lighting, design).",
  where = explains,
  elements = {
    {
      id = "causes",
      title = "the causes are addressed with partners",
      find = {
        "(deal with|tackle) ...4 cause", "(look|ask|find out|understand|consider) ...6 (why|what makes) ...8 behave",
        "(tackle|address|work on|deal with|get to|look at|identify|resolve|reduce|remove|treat|understand) ...6 {charter_causes}",
        "{charter_causes} ...12 (tackled|addressed|dealt with|worked on|identified|understood|partners|{partner})",
        "with ...8 ({partner}|partners|council) ...14 {charter_causes}",
      },
    },
    {
      id = "opportunities",
      title = "the opportunities are reduced",
      find = {
        "(gates|street lights|security lights|cameras|concierge|fences|wardens|{charter_guard}) ...10 (put in|put up|fitted|brought in|paid for)",
        "(pay for|put in|put up|brought in) ...6 (gates|street lights|security lights|cameras|concierge|fences|wardens)",
        "(fund|provide|install|fit|employ|pay for|use|deploy|improve|run|invest|put up|introduce|sponsor|commission|operate|upgrade|work with) ...10 {charter_guard} ...10 [(prevent|reduce|deter|stop|trouble|problems|estate|blocks|crime|{asb})]",
        "{charter_guard} ...10 (installed|provided|funded|fitted|deployed|used|employed|improved|in place|run|upgraded|patrol|prevent|reduce|deter)",
        "(reduce|remove|limit|design out|take away) ...8 (opportunity|scope|crime) ...8 [({asb}|crime|offend)]",
      },
    },
  },
  ignore = {
    "(deal with|tackle) ...3 cause ...3 (damp|leak|mould)", "(damp|leak|fire|fault|mould|flood|disrepair|arrears) ...10 cause",
    "cause of ...3 (damp|leak|fire|fault|mould|flood|death|arrears)", "(dog|traffic|fire|church|sheltered) warden",
    "warden (call|controlled|assisted)", "school crossing patrol", "CCTV ...8 (evidence|footage|data|policy|code)",
    "(evidence|evidence from) ...10 (CCTV|camera)", "wardens of ...3 sheltered", "lighting ...4 (energy|LED|bill)", "=lighting (up|repairs)",
    "fit ...3 (locks|extra locks)", "caretak* ...10 (report|clean|evidence)", "(report|clean|evidence) ...8 caretak*",
  },
  kin = { "respect.3.6" },
  form = { "reduce ...4 opportunities", "warden patrols CCTV" },
  examples = {
    covered { "With the council and the police we address the root causes of disorder, and we fund CCTV and a warden patrol to make it harder to offend." },
    partial { "We have installed CCTV and better lighting in three blocks.", elements = { causes = "missing", opportunities = "covered" } },
    weak { "We may install CCTV." },
    contradicted { "We do not provide warden patrols or CCTV." },
    missing { "The surveyor will find the cause of the damp." },
    missing { "A fire warden is on duty on each floor." },
  },
}

block {
  id = "charter.6.4",
  title = "Hotspots are found with tenants and partners and resources follow",
  severity = "medium",
  source = outcome(4),
  why = "A few places make most of the calls; each of us sees only a part of them.",
  advice = "Say whose information is put together to find hotspots, how often, and how resources are sent there.",
  where = explains,
  elements = {
    {
      id = "identify",
      title = "hotspots are identified with others",
      find = {
        "map ...4 (trouble|incidents|problems|reports|complaints)",
        "(residents|tenants|police|officers|partners) ...12 (map|pins|mark) ...6 (trouble|problem places|worst (spots|places)|where)",
        "(worst|trouble) (spots|places|blocks|streets) ...10 (agreed|picked|chosen|named|found|listed)",
        "(identify|map|analyse|pinpoint|agree|find|discuss|monitor|share|plot) ...10 ({hotspot}|trouble spot)",
        "({hotspot}|trouble spots) ...12 (identified|mapped|agreed|analysed|discussed|plotted|found|reviewed|monitored)",
        "(map|data|trend|pattern) ...10 ({asb}|incident|crime|reports) ...14 (police|partners|residents|tenants|council|community safety)",
      },
    },
    {
      id = "target",
      title = "resources are targeted there",
      find = {
        "(hours|patrols|money|staff|wardens|visits|resources) ...8 (follow|go where|go to) ...8 (pins|map|worst|trouble|problems|need)",
        "(target|direct|send|deploy|focus|concentrate|move|prioritise|allocate) ...10 ({hotspot}|trouble spots|patrols|wardens|cameras|youth work|where ...6 (trouble|problems|most)|areas (with|of)|worst affected)",
        "(resources|patrols|wardens|cameras|CCTV|officers|youth work) ...10 (targeted|directed|sent|deployed|focused|concentrated|moved|put) ...8 ({hotspot}|where|there|areas|to them)",
        "{hotspot} ...14 (patrol|action plan|operation|resources|tackled|targeted|wardens)",
      },
    },
  },
  ignore = {
    "wifi hotspot", "wi-fi hotspot", "hotspot ...3 means", "=hotspot =is", "(repairs|stock|customer|tenant|maintenance|rent|arrears) trend",
    "trends in ...3 (repairs|rent|lettings)", "(victim|person|people|household) ...4 targeted", "target (time|date|of #number)",
    "send ...6 (letter|leaflet|survey|copy)", "(letter|survey|newsletter|questionnaire) ...4 sent", "{complainant} ...14 sent", "sent to them",
    "move them",
  },
  kin = { "respect.3.p2" },
  form = { "identify ASB hotspots", "hotspots ...10 target resources" },
  examples = {
    covered { "Hotspots are mapped each month with the police and residents, and patrols are sent where the map shows most trouble." },
    partial { "We identify hotspots with the community safety partnership.", elements = { identify = "covered", target = "missing" } },
    weak { "We may map hotspots with our partners." },
    contradicted { "We do not identify hotspots." },
    missing { "There is a wifi hotspot in the lobby." },
    missing { "# Definitions\nHotspot: an area with many reports." },
  },
}

block {
  id = "charter.6.5",
  title = "A range of early measures keeps things from getting worse",
  severity = "high",
  source = outcome(5),
  why = "Most cases end with the first visit, letter or agreement, if it comes soon.",
  advice = "List the early measures in use (visits, warnings, mediation, agreements, support) and say that they come before things escalate.",
  where = explains,
  elements = {
    {
      id = "early",
      title = "several early measures are in use",
      find = {
        "before (anything|any|we take|taking) ...3 (formal|legal|court|action) ...10 (visit|word|chat|warning|mediator|mediation|agreement|letter|{charter_early_tool})",
        "{charter_early_tool} ...8 (and|or) ...6 {charter_early_tool}",
        "(use|offer|range of|include|such as|through|consider) ...10 {charter_early_tool} ...10 {charter_early_tool}",
        "(range|variety|number) of ...4 (early intervention|early|preventative|preventive|informal|non-legal) ...3 (technique|tool|measure|action|intervention|options)",
        "(early intervention|intervene early|step in early|act early|early action|early stage|prevent escalation|stop ...6 (escalating|getting worse|growing)) ...16 {charter_early_tool}",
        "{charter_early_tool} ...20 (early intervention|early stage|prevent escalation|escalating|escalate|get worse|getting worse|growing|before ...4 (legal|formal|court|enforcement))",
      },
    },
  },
  ignore = {
    "(trained|training|course) ...10 {charter_early_tool}", "(contract|tender|procure*) ...8 {charter_early_tool}",
    "{charter_early_tool} (means|is)", "number of ...8 {charter_early_tool}", "breach of ...10 {charter_early_tool}", "warning (light|sign)",
    "without warning", "{complainant} ...10 {charter_early_tool}",
  },
  kin = { "respect.3.9" },
  form = { "early intervention techniques" },
  examples = {
    covered { "We intervene early, using mediation, warning letters and acceptable behaviour contracts to prevent escalation." },
    weak { "We may use mediation or warning letters at an early stage." },
    contradicted { "We do not use mediation or acceptable behaviour contracts." },
    missing { "The mediation contract was let in June." },
    missing { "# Definitions\nMediation and acceptable behaviour contracts: see the glossary." },
  },
}

block {
  id = "charter.6.6",
  title = "Diversionary activities are run with tenants and partners and evaluated",
  severity = "medium",
  source = outcome(6),
  why = "Bored evenings cost more than a youth worker, but only a count shows what worked.",
  advice = "Name the activities, who runs them with you, and how you measured what they changed.",
  where = explains,
  elements = {
    {
      id = "activities",
      title = "activities are provided",
      find = {
        "(nights|sessions|evenings|club|league|workshops) ...12 (drew|attended by|brought in|for|reached) ...6 (teenagers|young|year olds|children|lads|girls)",
        "(run|fund|provide|organise|support|sponsor|put on|hold|offer|deliver|set up|help) ...14 (diversionary|youth (club|project|scheme|work|group|activities|provision|shelter|bus)|(activities|scheme|project|club|sport|football|boxing|music|arts|programme|workshops|facilities) ...10 ({young_people}|year olds|teenagers))",
        "diversionary (activity|scheme|project|work|programme)",
        "({young_people}|teenagers|year olds) ...12 (activities|club|sport|football|boxing|holiday scheme|play scheme|skate park|music|arts|workshops) ...8 (run|funded|provided|offered|held|organised|put on|take place)",
        "(run|fund|provide|organise|support|hold) ...8 (summer|holiday|half term|school holiday) ...4 (scheme|programme|activities|football|sports)",
      },
    },
    {
      id = "evaluate",
      title = "and their effect is evaluated",
      find = {
        "(study|report|survey) of ...6 (them|it|scheme|project|sessions|club) ...8 (found|showed|shows)",
        "(drop|fall|reduction|cut) in ...3 (reports|calls|damage|incidents|complaints|{asb})",
        "(evaluate|evaluation|review|measure|assess|monitor|independent review|study) ...20 (activities|youth (scheme|project|club)|scheme|project|club|diversionary|sports programme|fewer incidents|fell)",
        "(activities|scheme|project|club|programme|sessions) ...24 (evaluate|evaluation|impact|fewer|fell|reduced|reduction|drop in|effect) ...8 [({asb}|incidents|calls|reports|crime)]",
        "(fewer|reduction in|drop in|fall in|fell) ...8 ({asb}|incidents|calls|reports|crime) ...14 (activities|scheme|project|club|sessions|days it opens)",
      },
    },
  },
  ignore = {
    "night line", "youth offending (team|service)", "youth court", "young people ...6 (may not|tenancy|guarantor)",
    "children ...6 (responsible|supervise|noise)", "school (crossing|catchment|place)", "some councils ...12 {young_people}",
    "(privacy|equality) impact", "equality impact assessment",
    "(environmental|carbon|energy|heating|repairs|lettings|tenancy|choice based lettings|pilot) ...4 (scheme|project|programme)",
    "(capital|works|investment|maintenance) programme", "(risk|case|vulnerability) ...6 (assess|review)",
  },
  kin = { "respect.2.p3", "partnership.diversion" },
  form = { "diversionary activities" },
  examples = {
    covered { "With the youth service we run a summer sports scheme for teenagers, and an evaluation showed that reports of nuisance fell." },
    partial { "We fund a youth club on two estates.", elements = { activities = "covered", evaluate = "missing" } },
    weak { "We would like to fund diversionary activities for young people." },
    contradicted { "We do not provide diversionary activities." },
    missing { "Young people under 18 may not hold a tenancy without a guarantor." },
    missing { "Some councils run holiday schemes for teenagers.", because = "others, not we" },
  },
}

block {
  id = "charter.6.7",
  title = "Staff can get support services for vulnerable people",
  severity = "medium",
  source = outcome(7),
  why = "Behaviour that comes from illness, addiction or frailty does not stop because of a letter.",
  advice = "Name the services that officers can refer vulnerable people to, and how a referral is made.",
  where = explains,
  elements = {
    {
      id = "access",
      title = "support for vulnerable people can be reached",
      -- "Officers can refer": the outcome asks that they are able to, so the last phrase spells the modal out.
      find = {
        "referral (route|pathway|arrangement|agreement) ...10 {charter_support}",
        "(officers|staff) ...6 (direct|quick|agreed) ...6 (route|referral|access) ...10 {charter_support}",
        "(refer|referral|signpost|access|arrange|put in touch|link|introduce|bring in|involve|work with) ...14 (vulnerab*|people|tenants|residents|customers|individuals|them|anyone|person|support needs) ...14 (to|with|from|for) ...8 {charter_support}",
        "(refer|referral|signpost|access|arrange) ...8 (to|for) ...6 {charter_support} ...14 (vulnerab*|tenants|residents|customers|people|needs|individuals)",
        "(vulnerab*) ...16 (offered|refer|put in touch|signposted|given|receive|supported|linked) ...10 [{charter_support}]",
        "{charter_support} ...12 (for|to|help|support) ...6 (vulnerab*|people with ...4 needs)", "make ...2 referral to ...10 {charter_support}",
        "(need|vulnerab*) ...14 (put in place|arrange) ...6 (support plan|support package)", "(support plan|support package) ...14 (vulnerab*|need)",
        "({staff}|we) (=can|are able to|have a route to) (refer|access|call on|arrange|bring in|make referrals) ...14 {charter_support}",
      },
    },
  },
  ignore = {
    "vulnerab* (building|system|software|supplier|location)", "Tell us if you are vulnerable", "prioritise your repair",
    "support ...1 (your|this|the) (claim|application)", "sign-up ...6 support", "IT support", "vulnerab* ...4 (repair|heating)",
  },
  kin = { "respect.6.1" },
  form = { "access services ...8 vulnerable individuals" },
  examples = {
    covered { "Officers refer vulnerable tenants to floating support, mental health services and drug and alcohol agencies." },
    weak { "We may signpost vulnerable people to support agencies." },
    contradicted { "We do not refer vulnerable tenants to support services." },
    missing { "The building is vulnerable to flooding." },
    missing { "# Definitions\nVulnerable: a person who needs support because of age or illness." },
  },
}
