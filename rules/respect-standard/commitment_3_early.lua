-- Commitment 3: prevention and early intervention once people live there: design, mediation, warnings, contracts, damage put right.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 3, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

block {
  id = "respect.3.6",
  title = "Places are designed or improved to prevent problems",
  group = "core",
  severity = "medium",
  source = building_block("building block 6"),
  why = "A gate or a light can end what ten visits did not.",
  advice = "Give examples of gating, lighting, door entry or planting done to design out problems, and how sites are chosen.",
  where = explains,
  elements = {
    {
      id = "design",
      title = "uses design and security improvements",
      find = {
        "(design|designing) out ...6 ({asb}|crime|problem)", "secured by design",
        "(environmental|estate|neighbourhood|physical) improvement ...12 ({asb}|crime|safe|safety|security|lighting|nuisance|programme)",
        "{design_measure} ...8 (install|fit|fitted|upgraded|improved|introduced|erected|put in|put into|cut back)", "alleys ...4 gated",
        "(gating|alley gate|alley-gate) ...4 scheme", "natural surveillance",
        "(lighting|CCTV|fencing|landscaping|gates|planting) ...14 (prevent|deter|reduce|tackle|address|help|stop) ...6 [({asb}|crime)]",
        "(crime prevention officer|architectural liaison officer|designing out crime officer) ...14 (design|survey|estate|block|scheme|improvement|site)",
        "(hedges|bushes|shrubs) ...6 (cut back|removed)",
        "(install|fit|upgrade|improve|introduce|erect|put in|put into|put up|invest in|spend|spent) ...10 {design_measure}",
        "provide ...4 ({design_measure})",
        "(fob entry|fob access|door entry|entryphone|LED lamps|LED lighting|new lighting|better lighting|security lighting|alley gates|alleygates|gating order|kissing gate|knee rail|railings|bollards|anti-climb paint|mirrors|secure doors|fencing) ...12 (fitted|installed|chosen|since|on advice|stop|stopped|keep|residents|crime|block|trouble|undercroft|garages|stairwell|bikes|estate|courtyard|scheme)",
        "(moved|removed|removal of|closed|closing off|blocked off|redesigned|relocated|took out|opened up) ...6 (footpath|wall|bench|benches|alley|alleyway|walkway|cut-through|underpass|porch|bin store|garages|drying area|recess|stairwell|seats|seating|hedge)",
        "(cut back|cut down|cutting back|thinned) ...5 (laurels|hedge|hedges|bushes|shrubs|trees|planting|shrubbery)",
        "(architectural liaison|DOCO|designing out crime|crime prevention design|secured by design) ...10 [(officer|advice|chosen|consulted|standard)]",
        "(environmental|estate|security) improvements ...10 (fencing|lighting|CCTV|gates|gating|door entry|#money)",
        "(new|fewer) (gates|fencing|lighting|CCTV|doors) ...10 (dealers|drinkers|youths|intruders|trouble|nuisance|crime|misuse|rough sleepers)",
      },
    },
  },
  ignore = {
    "security (deposit|of tenure)", "data security", "social security", "heating ...6 (install|upgrade)", "tenancy security",
    "(mobile|temporary|deployable) (CCTV|camera)", "(fit|install|provide) ...8 (victim|witness|complainant|people at risk)", "lighting is serviced",
    "(victim|witness|complainant) ...14 (CCTV|lighting)", "(locks|door viewer|spy hole|spyhole) ...12 lighting", "(discourage|idea)",
    "CCTV ...10 evidence", "evidence ...12 CCTV", "(hidden|covert) camera", "(personal|attack|panic) (alarm|button) ...6 CCTV", "alarms and CCTV",
    "(garage site|plots|plant and|all plant|plugs and chains|tenants' own)", "(light bulbs|repairs to lighting|lift)",
    "(victim|complainant|witness) ...10 (lock|locks|camera|alarm)",
  },
  kin = { "charter.6.3" },
  form = { "design* out", "gating" },
  examples = {
    covered { "We design out crime: last year we installed security lighting and gates on two estates after a survey with the police." },
    weak { "We will consider installing security lighting." },
    missing { "Assured tenants have security of tenure." },
    contradicted { "We do not install security lighting or gates." },
    missing { "Communal lighting is serviced every six months.", because = "maintenance" },
  },
}

block {
  id = "respect.3.7",
  title = "Cases are screened for mediation early and referred",
  group = "core",
  severity = "high",
  source = building_block("building block 7"),
  why = "Mediation in the wrong case can put a complainant at risk; in the right one it saves both sides a court case.",
  advice = "Say that every case is screened at the first assessment for whether mediation is suitable and safe, and how a referral is made.",
  where = explains,
  elements = {
    {
      id = "screen",
      title = "screens whether mediation is suitable",
      find = {
        "(screen|assess|check|decide|determine|establish|consider whether|judge|triage) ...14 (suitable|suitability|appropriate|safe|right|can help|could help) ...10 {mediation}",
        "(screen|assess|check|decide|determine|establish|judge|triage) ...10 {mediation} ...10 (suitable|suitability|appropriate|safe|right|can help|could help)",
        "(screen|assess|triage) ...8 for {mediation}", "{mediation} ...16 (screening|suitability|suitable|assessment of)",
        "{mediation} ...12 (is|are) ...4 (screened|assessed|identified|considered) ...16 (start|early|first|outset|assessment|planning|each case|every case)",
        "consider ...4 {mediation} ...8 (in every|in each|at the first|at the start|at an early|from the outset|at the earliest)",
        "{mediation} ...8 (identified|considered|discussed) ...16 ({early}|action plan|action planning|start of)",
        "(both parties|both sides|all parties) ...10 (agree|willing|agreement|consent) ...12 {mediation}",
        "(neighbour dispute|neighbour disputes|each dispute|every dispute|each case|every case|cases|officers) ...10 (whether|if|suitable|right) ...6 {mediation}",
        "{mediation} ...10 (considered|offered|thought of|tried|discussed|looked at) ...6 (first|at the first|early|before|every|at the start|from the start|within)",
        "{mediation} ...16 (not|never) ...8 (where|if|when|used|suitable|done) ...10 (violence|threat|hate|domestic|abuse|fear)",
        "(offer|consider|try|suggest|think of) ...4 {mediation} ...6 (first|early|straight away|before)", "always (offer|consider) ...4 {mediation}",
      },
    },
    {
      id = "refer",
      title = "offers mediation or refers to it",
      find = {
        "(offer|use|arrange|provide|refer ...8 to|suggest|promote|encourage|fund|commission|recommend|facilitate|make available|propose) ...8 {mediation}",
        "(work with|arrangement with|contract with|member of|partnership with|access to) ...8 {mediation}", "refer* ...10 {mediation}",
        "trained ...3 mediators", "{mediation} ...8 (offer|available|arrange|used|provided|offered|referral|referred|recommended|free)",
        "(use|arrange|provide|refer ...8 to|suggest|promote|encourage|commission|recommend|facilitate|make available|propose) ...8 {mediation}",
        "(neutral|independent|third) (person|party) ...10 (sit down|meet|talk|listen|both) ...8 [(neighbours|sides|parties)]",
        "(sit down|sits down|meet|meets) with (both|the two) (neighbours|sides|parties|households)",
        "{mediation} (service|scheme|provider) ...12 (contract|refer|referred|take|takes|#number|cases|settled|free|local)",
      },
    },
    {
      id = "exclude",
      title = "says when mediation must not be used",
      optional = true,
      polarity = "negative",
      find = { "{mediation} ...18 ({violence}|at risk|unsafe|imbalance of power)", "({violence}|at risk|unsafe|imbalance of power) ...18 {mediation}" },
    },
  },
  ignore = {
    "trained in {mediation}", "{mediation} (service|scheme) ...3 (budget|contract|supplier)", "remediation", "remedy",
    "(would welcome|welcome views|consult on|views on) ...8 {mediation}", "(template|provider:|FAQ)",
    "(research|researchers|=interviewed) ...8 {mediation}", "community ...3 {mediation}",
  },
  form = { "mediation" },
  examples = {
    covered {
      [[
# Resolving disputes early
Before legal action our officers will:
- screen every case to decide whether it is suitable for mediation
- offer mediation to both parties]],
      because = "list items inherit 'our officers will' from the lead-in",
    },
    covered { "The case manager must assess at the first interview whether mediation is safe and suitable, and refer the case to the mediation service where it is." },
    partial { "We will offer mediation to neighbours in dispute.", elements = { refer = "covered", screen = "missing" } },
    weak { "We will consider offering mediation in neighbour disputes.", because = "'will consider' is not a commitment" },
    missing { "# Definitions\nMediation: a meeting led by an independent person." },
    missing { "Two officers were trained in mediation.", because = "training is not an offer" },
    contradicted { "We do not offer mediation." },
    missing { "Mediation might suit some disputes.", because = "an opinion, no offer" },
  },
}

block {
  id = "respect.3.8",
  title = "Warnings are clear and backed by action already taken",
  group = "core",
  severity = "medium",
  source = building_block("building block 8"),
  why = "A warning works when people know that the last one was followed up.",
  advice = "Describe your warnings and how you show residents what was done about others (anonymised cases, press, letters).",
  where = explains,
  elements = {
    {
      id = "warn",
      title = "gives clear warnings",
      find = {
        "(give|issue|send|serve|receive|deliver|hold) ...8 {warning}",
        "{warning} ...10 (give|issue|sent|served|issued|given|delivered|held|to perpetrator|set out|explain|make clear)",
        "(warn) ...8 (tenant|perpetrator|resident|household|person|them|people)",
        "(make) ...3 clear to ...6 (perpetrator|tenant|resident|them|people|those) ...14 (action|consequence|not be tolerated)",
        "(perpetrator|tenant) ...6 (told|warned) ...10 (consequence|action will|what will happen)",
        "warn ...8 (perpetrator|resident|household|person|them|people)",
        "(caution|cautioned) ...6 (letter|written|formal|formally|from|in writing|handed)", "(written|formal|final|first) caution",
        "(final|second) [and final] letter", "(first and final|final and first|stage #number|first and second) letters",
        "(warning|warnings) ...8 (before court|before notice|in writing|within #duration|proven breach|final)",
      },
    },
    {
      id = "past_action",
      title = "shows what has been done before",
      find = {
        "(warn|warning|letter|interview|it|each|them) ...14 (action ...6 taken|past action|previous action|what happened) ...6 (others|other people|other tenants|perpetrators|elsewhere)",
        "(evidence|example) of ...6 (past|previous|recent|successful) (action|case|enforcement|eviction|injunction)",
        "(what happened|what has happened|action taken|result) in ...2 (earlier|other|previous|past|similar) case",
        "(example|list) of ...6 (injunction|possession order|eviction|order|case) ...8 (won|obtained|granted|last year|past year)",
        "(action|enforcement|eviction|injunction) ...14 (show|strong message|clear message|deter|as a warning|demonstrate|send a message)",
        "(strong|clear) message ...14 (action|not tolerate|not be tolerated|consequence)",
        "(letter|leaflet|notice) ...12 (resident|block|tenants|area) ...14 (order|injunction|closure|dispersal)",
        "(dispersal|closure|injunction|ASBO|anti-social behaviour order) ...6 (leaflet|letter) ...12 resident",
        "(publicise|publish|promote) ...10 (enforcement action|action taken|successful action|past action|evictions) ...10 (warn|know|mean|deter|message|aware|perpetrator)",
        "(others|other people|perpetrators) ...10 (know|see|aware) ...12 (action|consequence)",
        "(warning|warn|letter|interview) ...16 (past|previous|recent|successful) ...2 (action|case|enforcement|conviction|eviction|injunction)",
        "(press cuttings|newspaper cuttings|case studies|photographs) ...8 (past|previous|eviction|evictions|shown|letter)", "what we did to others",
      },
    },
  },
  ignore = {
    "smoke alarm", "weather warning", "warning (sign|light|marker)", "without warning", "community protection warning",
    "(enforcement|tenancy) (officer|officers|team|contractor) ...10 (show|shown|showed)",
    "(gas|access|parking|vehicle|rent) ...8 (warn|warning|letter)", "(review|survey) showed",
  },
  form = { "clear warnings" },
  examples = {
    covered { "We send clear written warnings to perpetrators. We publicise enforcement action in the newsletter so that people know that we mean it." },
    partial { "A written warning is issued after the first confirmed incident.", elements = { warn = "covered", past_action = "missing" } },
    weak { "We may send a warning letter and hope to publicise successful cases." },
    missing { "Check the warning light on your boiler." },
    contradicted { "We do not issue warnings and do not publicise enforcement action." },
  },
}

block {
  id = "respect.3.9",
  title = "Contracts and other early tools are used, with support",
  group = "core",
  severity = "high",
  source = building_block("building block 9"),
  why = "An agreed contract with help attached stops many cases before court.",
  advice = "Say when acceptable behaviour contracts (or agreements) and parenting contracts are used and that support is offered with each.",
  where = explains,
  elements = {
    {
      id = "tools",
      title = "uses acceptable behaviour contracts or similar",
      find = {
        "early (intervention|action) ...14 (tool|measure|visit|letter|contract|agreement|interview)",
        "(warning letter|joint visit|visit) ...20 young people",
        "(young people|youth|child) ...14 (risk of offending|intervention panel|early intervention)",
        "(intervention|inclusion) (panel|project|programme) ...14 (families|family|young people|youth)",
        "(parenting|behaviour) (contract|agreement) ...12 (youth offending|support|early|families|parents)",
        "intervene early ...16 ({abc}|warning|visit|agreement)",
        "(=use|uses|used|using|offer|agree|sign|issue|introduce|ask ...4 to sign|arrange|enter into|draw up|propose|make|put in place) ...4 {abc}",
        "{abc} ...6 (=used|offered|agreed|signed|issued|introduced|served|entered|in place|made|reviewed|countersign*)",
        "({abc}|behaviour contracts) ...14 (with ...4 support|linked to ...4 support|support (package|worker|offered)|offer of support|diversion)",
        "(young person|young people|lad|lads|child|kids|parents|mum|parent|family|youngster) ...10 (contract|agreement|undertaking|promise) ...8 (sign|signed|signing|countersign*|agreed|written)",
        "(home visit|joint visit|visit|meeting) ...12 (parents|mum|family|young person|parent) ...12 (contract|undertaking|{abc}|agreement|letter|support)",
        "(written undertaking|letter of agreement|behaviour agreement|good behaviour bond) ...10 [(young|parent|tenant|sign)]",
      },
    },
    {
      id = "support",
      title = "links them to support",
      optional = true,
      find = {
        "{abc} ...20 ({support_service}|{support_need}|support|help)", "({support_service}|{support_need}|support) ...20 {abc}",
        "(case conference|panel) ...14 support ...10 (families|family|attend|sign up)",
      },
    },
  },
  ignore = {
    "ABC of", "undertaking ...3 (repair|work|survey|review|assessment|visit)", "{abc} ...3 (means|a written)",
    "(how many|number of|monitor|outcome of) ...6 {abc}", "(range|from) ...10 {abc} ...4 (to|injunctions)",
    "(trained|training|guide|toolkit) ...14 {abc}", "breach ...6 {abc}",
    "{abc} (is|are) a (voluntary|written|formal|kind|type|tool|agreement|contract|promise)", "family intervention", "when {abc}",
    "injunction ...2 {abc}", "(whenever|any|when|before) ...4 ({abc}) ...4 (notice|injunction|demotion)", "(record|number) ...4 (every|each) use of",
    "(knowledge of|mixed results|research|studied)",
  },
  kin = { "charter.6.5" },
  form = { "early intervention tools", "acceptable behaviour contracts" },
  examples = {
    covered { "We use acceptable behaviour contracts with young people and adults; each contract includes an offer of support." },
    weak { "We may use acceptable behaviour contracts." },
    missing { "The ABC of home maintenance is on our website." },
    contradicted { "We do not use acceptable behaviour contracts." },
    covered { "Early intervention measures such as warning letters and joint visits come first, and parenting contracts are agreed with the youth offending team." },
    missing { "You give an undertaking to let us in for the annual survey.", because = "an undertaking about access" },
    missing { "An acceptable behaviour contract is a written promise about behaviour.", because = "a definition" },
  },
}

block {
  id = "respect.3.10",
  title = "Graffiti, dumping and damage are dealt with quickly",
  group = "core",
  severity = "medium",
  source = building_block("building block 10"),
  why = "What is left lying tells people that nobody minds.",
  advice = "Give target times for offensive graffiti, other graffiti, fly-tipping and needles.",
  where = explains,
  elements = {
    {
      id = "swift",
      title = "clears environmental damage fast",
      find = {
        "(graffiti|fly-tip|fly tipping|dumped rubbish|dumping|abandoned (vehicle|car)|vandalism|needle|litter|bulky waste|criminal damage) ...12 (remove|clear|clean|repair|collected|dealt with|cleaned|removal|within ...3 (hour|day)|promptly|quickly)",
        "(remove|clear|clean|collect|removal of|clearance of|deal with|repair) ...6 (graffiti|fly-tip|fly tipping|dumped rubbish|abandoned (vehicle|car)|vandalism|needle|bulky waste|dumping)",
        "(action|enforcement|locate|identify) ...10 (fly tipper|fly-tipper|fly tipping|fly-tipping)",
        "(tags|tagging|swastika|offensive words|burnt-out|burnt out|dumped (items|mattress|mattresses|car|cars|furniture)|mattresses|sharps|syringes|broken (glass|lights|windows)|dog mess|vandalised) ...12 (removed|remove|cleared|clear|cleaned|painted|taken away|lifted|picked up|mended|fixed|gone|scrubbed|hours|same day|working day|as soon as)",
        "(remove|clear|clean|paint|paint out|paint over|painted over|lift|lifts|lifted|scrub|take away|takes away) ...6 (tags|tagging|graffiti|dumped|mattresses|needles|sharps|burnt-out|rubbish on our|abandoned)",
        "(hit squad|caged van|rapid response|clean team|environmental team|estate services|caretaking team|handyperson|handyman|grime) ...14 (graffiti|rubbish|dumped|tipping|fly-tipping|tags|litter|paint|clear|lifted|removed)",
        "(dumped rubbish|fly-tipping|fly tipping|fly-tips|rubbish|graffiti|dumped) ...10 (within|in) ...2 (#duration|#number hours|one working day|24 hours)",
        "(tin of paint|graffiti kit|graffiti remover|anti-graffiti) ...10 [(members|residents|tags|wall)]",
      },
    },
  },
  ignore = {
    "(you|tenants|tenant|residents|household|nobody) ...4 {must_not} ...20 (graffiti|litter|vandalism|rubbish)",
    "report ...8 (graffiti|litter) ...6 (to|using|on)", "(litter|rubbish) ...6 (bin|collection day)",
    "(recorded|logged|noted|marked|inspected|score|scored) ...6 [(and|for)] ...6 (graffiti|rubbish|litter)",
    "(graffiti|rubbish|litter|vandalism) ...6 (recorded|logged|noted|marked)", "(bins|recycling) ...8 (collected|emptied)",
    "(grounds maintenance|contractor shall) ...20 litter",
  },
  form = { "environmental damage", "graffiti" },
  examples = {
    covered { "Offensive graffiti is removed within 24 hours and fly-tipping is cleared within three working days." },
    weak { "We aim to remove graffiti within three days." },
    missing { "You must not leave litter in shared areas.", because = "a duty of the tenant" },
    contradicted { "We do not remove graffiti." },
    missing { "Rubbish is collected on Tuesdays.", because = "the weekly round" },
  },
}
