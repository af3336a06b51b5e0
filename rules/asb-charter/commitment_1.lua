-- Commitment 1: leadership and strategic commitment.

local outcome = shared.outcome(1)
local explains = shared.explains
local concerned = shared.concerned

block {
  id = "charter.1.1",
  title = "The approach carries the landlord's values and is tested by landlord and tenants",
  severity = "medium",
  source = outcome(1),
  why = "A policy that has nothing to do with what the organisation says it stands for is the first to be dropped, and one that only its authors review does not improve.",
  advice = "Name the corporate value or objective that the approach serves, say how often it is reviewed and approved, and how tenants take part in that review.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "values",
      title = "tied to the landlord's values, aims or objectives",
      find = {
        "(statement|policy|approach) ...10 value into practice",
        "value ...20 (policy|statement|approach|they|it) ...6 (put|puts them|into practice|reflect|follow)",
        "({asb}|nuisance|community safety|this (policy|strategy)|policy|strategy|approach) ...14 (support|contribute|reflect|reinforce|live|underpin|deliver|meet|help ... achieve|help ... meet|part of|linked to|flow from|in line with) ...8 ((corporate|strategic|organisational|business|company|core|key|our) ...3 (value|aim|objective|priority|mission|vision|goal|plan)|values)",
        "((corporate|strategic|organisational|business|core|our) ...2 (value|aim|objective|priority|mission|vision|goal|plan)|values) ...14 (reinforce|reflected|include|underpin|supported by|live|commit|say|promise|deliver) ...12 {asb}",
        "(corporate plan|business plan|our vision|our mission|our values|corporate (objective|priority)|council plan) ...16 ({asb}|safer|safe (neighbourhood|community|place|home))",
        "how we ...4 (live|show|put into practice) ...6 values",
        "one of our ...6 (values|objectives|aims|priorities) ...14 ({asb}|safe|safer|nuisance)",
      },
    },
    {
      id = "reviewed",
      title = "approved, assessed and reviewed on a cycle",
      find = {
        "(re-adopt|re-adopts|re-adopted|readopt|adopts|adopted|renewed|rewritten) ...6 (policy|statement|it|strategy|every #duration|every year|annually)",
        "(board|cabinet|committee) ...2 (re-adopts|adopts|adopted|reviews|reviewed|approves|renews) ...2 (it|this policy|this statement|this strategy|{asb} (policy|strategy))",
        "((this|our|the) (policy|strategy|approach|statement)|{asb} (policy|strategy|approach|statement)|(policy|strategy|approach) ...4 {asb}|policy) ...10 (review|approved|ratified|revisited|assessed|evaluated|looked at again|re-approved|refreshed|signed off|updated)",
        "(review|ratify|re-approve|approve|evaluate|revisit|refresh) ...6 ((this|our|the) (policy|strategy|approach)|{asb} (policy|strategy|approach))",
        "approved by ...6 (board|committee|cabinet)", "next review", "(answers|reports|reported) to ...3 (board|cabinet|committee) ...6 policy",
        "it is (reviewed|ratified|approved|assessed) ...8 (#duration|year|annually|yearly|with|by)",
        "policy review ...8 (every|#duration|annually|tenants|board|committee)",
      },
    },
    {
      id = "tenants",
      title = "tenants take part in that review",
      find = {
        "review ...6 ({charter_scrutiny}|tenants|residents|customers) ...3 (consulted|asked|involved)",
        "(after|once|when) ...6 (tenants|residents|customers|{charter_scrutiny}|federation) ...6 (gone through|discussed|commented|agreed|seen|had their say|endorsed)",
        "(tenants|residents|customers|federation) ...6 (have|has) ...3 (gone through|commented on|agreed|endorsed|approved) ...6 (it|policy|statement|strategy|approach)",
        "(review|ratified|assess|approved|signs it off|signed off|endorsed|scrutinised|challenge|tested) ...14 (by|with|involving|together with|alongside|including) ...8 ({charter_scrutiny}|tenants|residents|customers|members)",
        "({charter_scrutiny}|tenants|residents|customers) ...10 (review|ratify|approve|assess|endorse|scrutinise|challenge|sign off|sign it off|evaluate) ...10 (approach|policy|strategy|it|statement|procedure)",
        "(consult|involve) ...6 (tenants|residents|customers|{charter_scrutiny}) ...10 (review|revised|revising|each review) ...8 [(policy|strategy|approach)]",
        "(review|revision) ...8 (policy|strategy|approach) ...10 (consult|involve|views of) ...6 (tenants|residents|customers)",
      },
    },
  },
  ignore = {
    "review ...4 (case|tenancy|decision|notice|your)", "(starter|introductory|probationary) ...8 review",
    "(repairs|rent|lettings|allocations|income|complaints) (policy|strategy)", "community trigger", "(see|refer to) ...4 policy",
    "approved ...4 (contractor|provider)",
  },
  form = { "values ...10 approach", "values aims and objectives", "ratification ...8 review" },
  examples = {
    covered { "Our ASB policy supports the corporate objective of safe and settled estates. The policy is reviewed every two years by the Board together with our tenant scrutiny panel." },
    partial { "# Anti-social behaviour\nThis policy is reviewed every three years.", elements = { values = "missing", reviewed = "covered", tenants = "missing" } },
    weak { "We hope that in future the ASB policy will be reviewed together with tenants." },
    missing { "# Anti-social behaviour\nThe starter tenancy is reviewed after nine months with the tenant.", because = "the review of a tenancy, not of the approach" },
    not_applicable { "# Our values\nHonesty, kindness, thrift." },
    contradicted { "The anti-social behaviour policy is not reviewed by tenants." },
  },
}

block {
  id = "charter.1.2",
  title = "Tackling anti-social behaviour is core business with enough people and money",
  severity = "high",
  source = outcome(2),
  why = "Work that is nobody's main task waits for a quiet week that never comes.",
  advice = "Say in so many words that this is core business, and which posts, team and budget carry it this year.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "core",
      title = "a core activity or priority",
      find = {
        "{asb} ...10 (centre of|core of|heart of|middle of|first duty|first task|main duty|main purpose)",
        "{asb} ...12 (core (business|activity|function|service|part|work|responsibility|housing management)|central to|key (part|priority|objective)|top priority|high priority|priority|priorities|main (task|part)|essential part|mainstream|fundamental part|integral part|at the heart)",
        "(core (business|activity|function|service|part|work|responsibility)|central|key priority|top priority|high priority|priority|priorities|at the heart|integral) ...12 {asb}",
      },
    },
    {
      id = "resources",
      title = "capacity and resources committed",
      find = {
        "({asb}|nuisance|community safety|enforcement) team ...4 (increased|grown|expanded|strengthened|enlarged|doubled)",
        "budget ...8 (carry|include|has|provide|contain) ...4 #money ...8 (it|{asb}|nuisance|work)",
        "#number ...4 (caseworkers|officers|case officers|wardens|staff) ...6 (nothing else|full time|full-time|work only|do this|handle {asb}|deal only)",
        "(dedicated|specialist|designated|full-time|full time|sufficient|adequate|enough|#number) ...3 (team|officer|staff|resource|budget|unit|capacity|caseworker|warden|adviser|post) ...14 ({asb}|nuisance|community safety|legal budget|set aside|funded|enforcement|mediation)",
        "(dedicated|specialist|designated) ...2 ({asb}|nuisance|community safety|tenancy enforcement|neighbourhood) ...2 (team|officer|unit|staff|service|caseworker)",
        "({asb}|nuisance|community safety|tenancy enforcement) (team|unit|officer|caseworker|service) ...6 (of #number|staffed|employs|made up of|consists|has a budget|fully funded|resourced|is dedicated)",
        "(commit|invest|provide|allocate|set aside|ring-fence|make available|resource|fund|employ|increase|spend) ...10 (resource|money|budget|staff|funding|capacity|#money|officer|caseworker|post|team) ...12 ({asb}|nuisance|community safety|mediation|enforcement|legal|witness)",
        "(budget|funding|capacity|staffing) ...8 ({asb}|nuisance|mediation|legal (action|costs|fees)|community safety|enforcement) ...8 [(provided|set aside|allocated|committed|reviewed)]",
        "legal budget", "budget of #money ...10 (set aside|a year|each year|for this work)",
        "(unit|team) of #number ...4 (officer|caseworkers|specialists)",
      },
    },
  },
  ignore = {
    "(repairs|rent|household|heating|lettings) ...6 (priority|budget)", "budget ...6 (repairs|rent|household|advice|linked|benchmark*)",
    "(reduced|low|lower|no) priority", "priority (need|band|transfer|repair)", "human resources",
  },
  kin = { "respect.1.2" },
  form = { "core strategic and operational", "core ...6 business activity", "capacity and resources" },
  examples = {
    covered { "Tackling anti-social behaviour is a core part of housing management here. We employ four specialist ASB officers and set aside a budget for mediation and legal costs." },
    partial { "We have a dedicated anti-social behaviour team.", elements = { core = "missing", resources = "covered" } },
    weak { "We would like to make anti-social behaviour a priority and to recruit a specialist ASB officer." },
    contradicted { "Anti-social behaviour is not a core activity of the association." },
    missing { "# Anti-social behaviour\nEmergency repairs are our top priority.", because = "a priority for something else" },
    not_applicable { "The budget for rent advice pays for two officers." },
  },
}

block {
  id = "charter.1.3",
  title = "Training reaches every level, partners and tenants, and serves the improvement plan",
  severity = "medium",
  source = outcome(3),
  why = "Officers cannot carry a service whose board, tenants and partners do not understand it.",
  advice = "List who is trained in what (staff, board, tenants, partners) and which action of the service improvement plan the training serves.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "staff",
      title = "staff are trained",
      find = {
        "(train|course|briefing|workshop|seminar|refresher|e-learning|qualification|coaching) ...12 ({asb}|{hate}|nuisance|community safety|tools and powers|casework|gathering evidence)",
        "({asb}|{hate}|nuisance|community safety|casework) ...8 (training|course|briefing|workshop|seminar|refresher|qualification)",
        "({staff}|caretakers|contact centre) ...8 (trained|training|attended a course|briefed) ...14 ({asb}|nuisance|cases|procedure|tools|hate)",
      },
    },
    {
      id = "others",
      title = "board, tenants or partners too",
      find = {
        "({charter_leaders}|tenant volunteer|tenants|residents|{charter_scrutiny}|involved residents|partners|partner agencies|volunteers) ...8 (train|given|receive|attend|had|briefed|offered|have|join) ...8 (train|workshop|course|briefing|session|seminar|support)",
        "(train|workshop|course|briefing|seminar|capacity building|capacity-building) ...8 (for|of|with|to|including|open to|reach) ...8 ({charter_leaders}|tenants|residents|{charter_scrutiny}|partners|volunteers|contractors)",
        "(train|brief) ...8 ({charter_leaders}|tenant (representative|volunteer|inspector)|tenants|residents|partners) ...10 ({asb}|nuisance|role|on)",
        "(joint|multi-agency|inter-agency) training",
      },
    },
    {
      id = "plan",
      title = "linked to an action or improvement plan",
      find = {
        "(train|course|workshop|briefing|capacity|learning) ...16 ((service|action|improvement|service improvement|business|delivery) plan|training plan)",
        "((service|action|improvement|service improvement|delivery) plan|training plan) ...14 (train|course|workshop|briefing|capacity|skills)",
      },
    },
  },
  ignore = {
    "(fire|first aid|health and safety|manual handling|gas|asbestos|customer care) training", "data protection",
    "training in (manual handling|first aid|fire|gas)", "(training|employment|work) ...4 (opportunit*|young people|for unemployed)", "of course",
    "in the course", "action plan ...8 with ...4 complainant",
  },
  form = { "training ...12 levels of the organisation", "training capacity-building" },
  examples = {
    covered { "All staff attend training on anti-social behaviour, board members and tenant inspectors attend a yearly workshop, and the training is set by our service improvement plan." },
    partial { "Officers receive training in anti-social behaviour and hate crime.", elements = { staff = "covered", others = "missing", plan = "missing" } },
    weak { "We hope to train all staff in dealing with anti-social behaviour." },
    contradicted { "Staff are not trained in anti-social behaviour." },
    missing { "# Anti-social behaviour\nStaff receive yearly training in manual handling." },
    not_applicable { "We offer training and work experience to young people.", because = "training as an activity for others" },
  },
}

block {
  id = "charter.1.4",
  title = "Tenants are told it is not tolerated; staff and contractors report it",
  severity = "medium",
  source = outcome(4),
  why = "A clear line deters, and the people who are on the estates every day see most.",
  advice = "Say where all tenants are told that anti-social behaviour is not tolerated, and how staff and contractors are helped to recognise and report what they see or suffer.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "message",
      title = "tells tenants that it is not tolerated",
      find = {
        "(tell|inform|make ... clear|make it (plain|clear)|communicate|explain|publicise|remind|message|leaflet|newsletter|sign-up|campaign|advise) ...20 (not tolerate|not be tolerated|never tolerate|unacceptable|not acceptable|zero tolerance|not accepted|not put up with)",
        "{asb} ...12 (not be tolerated|not tolerated|unacceptable|not acceptable|not accepted)",
        "(not tolerate|never tolerate|not accept|not put up with|zero tolerance) ...10 ({asb}|{hate}|harassment)",
        "(tenants|residents|customers) ...6 (told|informed|reminded) ...12 (not tolerated|not be tolerated|unacceptable|not accepted)",
      },
    },
    {
      id = "report",
      title = "staff and contractors recognise and report it",
      find = {
        "(plumber|electrician|cleaner|gardener|engineer|painters|surveyors|trades|tradesmen|decorators|concierge) ...16 (tell|report|alert|pass on|notify|let us know|ring|trained to spot)",
        "(staff|employees|caretakers|contractors|operatives|trades|tradespeople|cleaners|wardens|repairs (staff|team|contractors|operatives)) ...16 (report|recognise|identify|pass on|spot|alert|log|tell us|flag) ...14 ({asb}|incident|anything|nuisance|abuse|what they see|concern|problem)",
        "(report|incident report|log|recording) ...10 (staff|contractors|operatives|caretakers) ...8 (subject|abuse|witness|observe|see|suffer|assault|threat|experience)",
        "(incidents|abuse|threats) ...8 (against|towards|witnessed by|seen by|observed by|suffered by) ...4 (staff|contractors|caretakers|operatives) ...8 (report|recorded|logged)",
        "(support|encourage|train|brief|ask|expect|show) ...6 (staff|contractors|operatives|caretakers|repairs) ...14 (report|recognise|identify|spot|pass on|flag)",
      },
    },
  },
  ignore = {
    "report ...4 (fault|defect|leak|broken|gas)", "contractor ...8 report ...6 (repair|fault|defect|invoice|completion|progress)",
    "report to ...3 (board|committee|panel)", "report to ...4 (staff|caretaker|contractor)", "code of conduct",
    "officers report ...6 (progress|outcome)",
  },
  form = { "not be tolerated ...16 contractors", "communicate ...10 not be tolerated" },
  examples = {
    covered { "Every tenant is told at sign-up and in the newsletter that anti-social behaviour will not be tolerated. Contractors and caretakers are briefed to report any incident they see." },
    partial { "Anti-social behaviour is not tolerated.", elements = { message = "covered", report = "missing" } },
    weak { "# Anti-social behaviour\nWe plan to train all contractors to report incidents they see." },
    contradicted { "# Anti-social behaviour\nContractors are not asked to report incidents." },
    missing { "# Anti-social behaviour\nContractors report the completion of each repair by text message." },
    not_applicable { "Staff are listed in the phone book, and each report has a number." },
  },
}

block {
  id = "charter.1.5",
  title = "Partners are drawn into a joint approach to root causes and good behaviour",
  severity = "medium",
  source = outcome(5),
  why = "Most of what lies behind the behaviour, such as addiction, debt or trouble at home, is another agency's work.",
  advice = "Name the partners, the joint group or plan, the causes that it works on and how good behaviour is encouraged.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "partners",
      title = "engages with partners",
      find = {
        "alongside ...12 (police|council|agencies|partners|{partner})", "(police|council|health|drug team|schools) ...14 (and we|join us|with us)",
        "(work|engage|liaise|join|cooperate|co-operate|operate) ...6 (with|alongside|together) ...8 {partner}",
        "(partnership|joint|multi-agency|joined-up|joined up|inter-agency|co-ordinated) (work|approach|response)",
        "(work|engage|liaise) ...2 with ...6 (council|schools|landlords|the youth service|health)",
        "(member|part|represented) ...8 {partnership_body}", "(together with|jointly with|in partnership with|along with) ...6 ({partner}|council)",
        "with ...3 council and ...3 police", "with ...3 police and ...3 council", "{partner} ...6 work* with us",
      },
    },
    {
      id = "causes",
      title = "at the causes of the behaviour, or to promote good behaviour",
      find = {
        "(look|ask|find out|understand|consider|explore) ...6 (why|what makes) ...8 (behave|act|this way|like this)",
        "what is (behind|driving|causing) ...4 behaviour",
        "(tackle|address|work on|understand|deal with|get to|look at|identify|resolve|on|remove|reduce|find|treat) ...6 {charter_causes}",
        "{charter_causes} ...10 (tackle|addressed|dealt with|worked on|identified|understood)",
        "(promote|encourage|reward|foster) ...4 (positive|good|considerate|responsible|better) ...2 (behaviour|conduct|citizenship|neighbour)",
      },
    },
  },
  ignore = {
    "partner ...4 (lives|living|spouse|household|civil)", "(damp|leak|fire|fault|mould|flood|disrepair) ...10 cause",
    "cause of ...3 (damp|leak|fire|fault|mould|flood|death|arrears)", "estate agency", "(=course|=courses|=module|=seminar) ...3 working with",
  },
  kin = { "respect.1.p1" },
  form = { "joined-up approach ...6 root causes", "engage ...6 partners ...14 root causes" },
  examples = {
    covered { "We work with the police, schools and health services to tackle the root causes of anti-social behaviour and to promote good behaviour." },
    partial { "# Anti-social behaviour\nWe work in partnership with the police and the council.", elements = { partners = "covered", causes = "missing" } },
    weak { "We aim to work with partner agencies to address the underlying causes of nuisance." },
    contradicted { "We do not work with partner agencies on the causes of nuisance." },
    missing { "# Anti-social behaviour\nThe surveyor will find the cause of the damp." },
    not_applicable { "Tell us if your partner moves in with you." },
  },
}

block {
  id = "charter.1.6",
  title = "Performance is managed against challenging targets that rise",
  severity = "high",
  source = outcome(6),
  why = "Without targets that bite at team and desk, a service only knows that it was busy.",
  advice = "Say which measures are monitored and reported, this year's targets, where they stand in team plans and appraisals, and how they are reviewed and have improved.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "monitor",
      title = "performance is monitored and reported",
      find = {
        "(monitor|measure|report|review|track) ...10 ({asb}|nuisance|case|casework|complainant) ...12 (performance|result|satisfaction|target|monthly|quarterly|time|outcome)",
        "({asb}|nuisance|case|casework) ...8 (performance|result|outcome|satisfaction|targets) ...10 (monitored|measured|reported|reviewed|tracked|managed|stood|rose|fell)",
        "(monitor|measure|track|review|report on) ...6 performance",
        "performance ...8 (is|are|was|were|been|being) ...3 (monitored|measured|reported|reviewed|tracked|managed)",
        "performance (management|monitoring) (framework|system|arrangement)", "(closed|resolved|handled) ...4 cases ...8 target",
        "(each|every) (quarter|month) ...16 (look at|review|consider|examine|discuss) ...6 (satisfaction|performance|the time taken|outcome|results)",
        "(look at|review|consider|examine) ...6 (satisfaction|performance|the time taken|results) ...12 (quarter|month|year|outcome)",
        "(number of|the number) ...10 (injunction|cases|orders|reports) ...16 reported ...8 [(quarter|month|year)]",
        "key performance indicator ...8 ({asb}|nuisance|case)",
      },
    },
    {
      id = "targets",
      title = "challenging targets",
      find = {
        "(set|agree|against|meet|stretching|challenging|demanding|ambitious) ...3 target ...10 [({asb}|case|response|resolution|satisfaction)]",
        "target ...6 (set|of #number|met|exceeded|raised) ...6 [({asb}|case|response|resolution|satisfaction)]", "target for ...6 (next|this) year",
        "=target =is ...14 (satisfied|satisfaction|per cent|percent|#number)", "target (time|response|satisfaction|of #number)",
      },
    },
    {
      id = "plans",
      title = "carried into service, team and individual plans",
      find = {
        "(target|objective|performance|measure) ...16 ((team|service|individual|business|personal|delivery) ...2 (plan|objective|target)|appraisal|one to one|one-to-one|supervision|work plan|personal development)",
        "((team|service|individual|personal) ...2 (plan|objective)|appraisal|one to one|supervision) ...12 (target|objective|performance|measure)",
        "they appear in ...10 (plan|appraisal)",
      },
    },
    {
      id = "improve",
      title = "targets are reviewed and results improve",
      find = {
        "target ...12 (review|raised|revised|reset|stretched|increased) ...10 [(year|annually|each|every|quarterly|spring|april)]",
        "(review|raise|revise|reset) ...6 target",
        "(performance|result|target|satisfaction|response) ...10 (improve|improvement|better|risen|rose|increased) ...8 [(year|previous|last|from)]",
        "shall rise", "agree ...2 improvements", "lessons ...10 (service plan|improve)", "(improvement|improving) ...4 year on year",
        "year on year improvement", "year-on-year",
      },
    },
  },
  ignore = {
    "(rent|repair|void|relet|re-let|gas|arrears|lettings|kitchen|maintenance|treasury|boiler) ...8 (target|performance|satisfaction)",
    "(target|performance|satisfaction) ...8 (rent|repairs|void|relet|re-let|gas|arrears|lettings|kitchen|maintenance)", "target hardening",
    "target ...4 (resource|patrol|victim|person|people|household|area|tenant)", "(been|was|is|are|were) targeted", "performance bond",
    "on target for", "re-let", "key performance indicators ...4 means", "complaint ...14 target", "target of ...4 (homes|lettings|repairs)",
    "set out ...3 with target",
  },
  kin = { "respect.1.5", "respect.1.6" },
  form = { "performance management frameworks", "performance ...10 challenging ...4 targets" },
  examples = {
    covered { "ASB performance is reported monthly. Challenging targets are set for response and resolution and appear in the service plan and in officers' appraisals. Targets are reviewed each year, and performance has improved for three years." },
    partial { "We monitor our performance in resolving nuisance cases.", elements = { monitor = "covered", targets = "missing", plans = "missing", improve = "missing" } },
    weak { "We intend to set challenging targets for resolving ASB cases." },
    contradicted { "ASB performance is not monitored." },
    missing { "# Anti-social behaviour\nThe re-let target is 21 days, and performance is reviewed monthly by the voids team: rent performance is reported too." },
    not_applicable { "Victims may have been targeted because of their race.", because = "'target' in another sense" },
  },
}

block {
  id = "charter.1.7",
  title = "Results are shared with staff, leaders, partners and tenants",
  severity = "medium",
  source = outcome(7),
  why = "People improve what they can see; a figure that only one manager knows changes nothing.",
  advice = "Say where staff see the figures and how often senior management, the board, partners and tenants get them.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "staff",
      title = "available and shared across the organisation",
      find = {
        "(scorecard|dashboard|figures|results|performance|statistics) ...10 (wall|noticeboard|notice board|desk|inbox) ...6 (team|staff|office|room)",
        "({charter_results}|they) ...14 (shared|circulated|discussed|available|posted|sent|displayed|published|cascaded) ...10 (staff|team meeting|teams|intranet|across the organisation|organisation|officers|colleagues|notice board|noticeboard)",
        "(staff|teams|officers|team meeting|intranet) ...10 (receive|see|discuss|get|review) ...10 {charter_results}",
        "(share|circulate|discuss) ...6 {charter_results} ...10 (staff|teams|team meeting|across)",
      },
    },
    {
      id = "leaders",
      title = "reported to senior management and the governing body",
      find = {
        "({charter_results}|({asb}|quarterly|annual|performance|monitoring) ...3 report) ...16 (to|by|for) ...6 {charter_leaders}",
        "{charter_leaders} ...10 (receive|see|get|consider|look at|review|monitor|scrutinise|given) ...10 ({charter_results}|({asb}|quarterly|annual|performance|monitoring) ...3 report|quarterly report)",
        "(report|present) ...10 to ...8 {charter_leaders} ...8 [({asb}|performance|quarter|annually)]",
      },
    },
    {
      id = "partners",
      title = "reported to partner agencies",
      find = {
        "({charter_results}|({asb}|quarterly|annual|performance|monitoring) ...3 report) ...20 (to|with|by) ...8 ({partner}|{partnership_body}|partners)",
        "({partnership_body}|partners|partner agencies) ...8 (receive|see|get|given|sent) ...8 ({charter_results}|({asb}|performance) ...3 report)",
      },
    },
    {
      id = "tenants",
      title = "reported to tenants",
      find = {
        "({charter_results}|({asb}|quarterly|annual|performance|monitoring) ...3 report) ...20 (to|by|with|in|for|appear in|on) ...8 (tenants|residents|customers|{charter_scrutiny}|newsletter|annual report|website|magazine)",
        "(tenants|residents|customers|{charter_scrutiny}|newsletter|magazine) ...6 (receive|see|get|given|sent|carries|show|told|review|look at|scrutinise) ...10 ({charter_results}|figures)",
        "(publish|report) ...6 {charter_results} ...14 (tenants|residents|customers|website|newsletter|annual report|magazine)",
      },
    },
  },
  ignore = {
    "(rent|repair|void|gas|arrears|lettings|kitchen|maintenance|treasury|boiler) ...10 (performance|satisfaction|figures|results|report)",
    "(performance|satisfaction|figures|results|report) ...8 (rent|repairs|void|gas|arrears|lettings|kitchen|maintenance)",
    "(rent|repairs|void|gas|arrears|lettings|kitchen|maintenance) ...14 {charter_leaders}", "(case|court|survey|assessment|test) (result|outcome)",
    "report ...6 (incident|nuisance|crime|it|asb) to ...4 (police|council|us)", "(purpose of|this) report", "{complainant} ...6 (result|outcome)",
    "(annual|board) report ...4 (is|can be)", "reported ...2 to ...3 police", "outcome of ...4 (case|report|complaint|investigation|hearing)",
    "the board is asked", "(survey|satisfaction) results", "satisfaction survey", "reported to have",
  },
  form = { "information on our performance", "performance against ASB targets" },
  examples = {
    covered { "ASB performance is discussed at team meetings and shared with all staff. Performance reports go to the executive and the Board each quarter, to partners through the community safety partnership, and to tenants in the newsletter." },
    partial { "Performance on anti-social behaviour is reported quarterly to the Board.", elements = { leaders = "covered", staff = "missing", partners = "missing" } },
    weak { "We plan to report ASB performance to the Board and to tenants." },
    contradicted { "ASB performance is not reported to the Board or to tenants." },
    missing { "# Anti-social behaviour\nPlease report the incident to the police and to us.", because = "another kind of report" },
    not_applicable { "Repairs performance is reported to the Board each quarter." },
  },
}
