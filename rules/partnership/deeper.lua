-- The six elements by which the note tests whether an approach is whole: diversion, education, enforcement, prevention, engagement, rehabilitation.
-- Each asks only that the strategy or its activities touch on it.

local element = shared.clause_of("The role of housing associations: ")
local explains = shared.explains

block {
  id = "partnership.diversion",
  title = "Diversion: something better to do",
  group = "DEEPER",
  severity = "medium",
  source = element("diversion"),
  why = "People who are busy with something they like have less time to be a nuisance.",
  advice = "Name the activities for young people and others at risk, and who runs them with you.",
  where = explains,
  elements = {
    {
      id = "divert",
      title = "activities that lead people away from trouble",
      find = {
        "(take|keep|get) ...6 ({young_people}|year olds|olds|teenagers|lads|kids) ...4 (off|out of trouble|busy|occupied|out of mischief)",
        "(basketball|football|boxing|skate|gym|music|dance|youth) (night|session|league|club) ...14 ({young_people}|year olds|olds|teenagers|lads|estate)",
        "diversionary (activity|scheme|project|work|programme)", "(divert|diversion) ...12 ({young_people}|people|from ...4 (crime|{asb}|trouble))",
        "(run|fund|provide|organise|support|sponsor|put on|hold|offer|deliver|set up) ...14 (youth (club|project|scheme|work|group|activities|provision|shelter|bus|centre)|(activities|scheme|club|sport|football|boxing|music|arts|workshops|mentoring|five-a-side|dance) ...10 ({young_people}|year olds|teenagers))",
        "({young_people}|teenagers|year olds) ...12 (activities|club|sport|football|boxing|holiday scheme|play scheme|skate park|music|arts|job club|mentoring) ...8 (run|funded|provided|offered|held|organised|put on|take place)",
        "(job club|mentoring scheme|apprenticeship) ...14 ({young_people}|risk|offending|{asb})",
      },
    },
  },
  ignore = {
    "youth offending (team|service)", "youth court", "some councils ...12 {young_people}", "traffic diversion", "divert ...4 (call|post|funds)",
    "children ...6 (responsible|supervise|noise)",
  },
  kin = { "respect.2.p3", "charter.6.6" },
  form = { "diversion" },
  examples = {
    covered { "We fund diversionary activities such as boxing and music for young people." },
    weak { "We would like to offer diversionary activities for young people." },
    contradicted { "We do not run diversionary activities." },
    missing { "Young people under 18 may not hold a tenancy." },
    missing { "Some councils run holiday schemes for teenagers." },
  },
}

block {
  id = "partnership.education",
  title = "Education: knowing what one's behaviour does",
  group = "DEEPER",
  severity = "low",
  source = element("education"),
  why = "Much nuisance is thoughtless, and habits are formed at school age.",
  advice = "Say what you do in schools and with residents to teach respect and the effects of nuisance.",
  where = explains,
  elements = {
    {
      id = "educate",
      title = "people are taught about the effects of behaviour",
      find = {
        "(citizenship|respect|behaviour|{asb}|good neighbour) ...4 (session|lesson|talk|workshop|class) ...6 (school|pupil|student)",
        "(pupils|school|year #number) ...14 (course|quiz|play|film|competition) ...10 (vandalism|{asb}|respect|behaviour|hurts|effects|graffiti|bullying|neighbours)",
        "(school|pupil|students|classroom|youth clubs) ...16 (talk|session|lesson|presentation|workshop|assembly|project|theatre|visit) ...12 [({asb}|respect|behaviour|citizenship|community|effects)]",
        "(talk|session|lesson|presentation|workshop|visit|work|theatre) ...10 (school|pupils|students) ...14 ({asb}|respect|behaviour|citizenship|neighbour|effects|community|consequences)",
        "(educate|education|teach|raise awareness|awareness raising|awareness campaign) ...14 ({asb}|consequences|effects of|impact of|respect|behaviour|good neighbour|citizenship|nuisance)",
        "({young_people}|tenants|residents|perpetrators|families) ...6 (taught|educated|shown) ...14 (effects|consequences|impact|behaviour)",
        "(education|educational) (programme|project|initiative|work) ...14 ({asb}|respect|behaviour|school|young)",
        "parenting (class|course|programme)", "(behaviour|victim|alcohol|knife|weapon) awareness (course|session|workshop|programme)",
      },
    },
  },
  ignore = {
    "school (crossing|catchment|place|nomination)", "(children's|adult|higher|further) education (department|authority|service)",
    "education (department|authority|welfare)", "(staff|officers|contractors) ...6 (training|taught)", "(fire|gas) safety ...6 school",
    "fire (talk|awareness)",
  },
  form = { "education" },
  examples = {
    covered { "Our officers visit local schools to give talks on respect and the effects of anti-social behaviour." },
    weak { "We may give talks in schools about anti-social behaviour." },
    contradicted { "We do not give talks in schools about behaviour." },
    missing { "The school crossing patrol starts at eight." },
    missing { "Report truancy to the education department." },
  },
}

block {
  id = "partnership.enforcement",
  title = "Enforcement: the powers are used",
  group = "DEEPER",
  severity = "high",
  source = element("enforcement"),
  why = "Where persuasion fails people must be able to count on the law.",
  advice = "Say which enforcement powers you use, alone and with the police and the council.",
  where = explains,
  elements = {
    {
      id = "enforce",
      title = "enforcement is used",
      find = {
        "go to court ...10 (injunction|possession|order|evict)", "(prosecute|evict) ...10 (people|tenants|those|who|households|perpetrators)",
        "(use|take|apply for|obtain|seek|start|bring|pursue|issue|serve|won|gain|move to|proceed to) ...10 ({injunction}|{possession}|closure (order|notice)|legal action|enforcement (action|powers|measures|tools)|criminal behaviour order|community protection notice|demotion|court action|court proceedings|anti-social behaviour order|ASBO)",
        "({injunction}|closure order|legal action|enforcement action|criminal behaviour order|court action|anti-social behaviour order|ASBO) ...8 (taken|used|obtained|sought|applied for|issued|served|granted|won|started)",
        "(move|proceed|go|turn) to enforcement", "(we|officers|landlord) ...6 enforce ...8 (tenancy|conditions|order|injunction|agreement)",
      },
    },
  },
  ignore = {
    "(will not|do not) evict ...10 rent", "(rent|arrears|access|gas|disrepair|repairs) ...14 ({possession}|{injunction}|legal action|court action)",
    "({possession}|{injunction}|legal action|court action) ...10 (rent|arrears|access|gas)", "(was|were) (abolished|repealed)", "against us",
    "last resort ...3 means", "(newsletter|press|publicise) ...10 {injunction}",
    "(where|if|when) ...3 ({injunction}|anti-social behaviour order|ASBO) ...4 (granted|made|in force) ...8 =against", -- what a court has done, as a condition
  },
  form = { "=enforcement" },
  examples = {
    covered { "Together with the police we apply for injunctions and closure orders to stop serious nuisance." },
    weak { "We may seek an injunction where appropriate." },
    contradicted { "We do not take enforcement action." },
    missing { "We take legal action on rent arrears." },
    missing { "# Definitions\nInjunction: an order of the court." },
    missing { "A tenancy can be converted where an injunction has been granted against the tenant.", because = "what a court has done, as a condition" },
  },
}

block {
  id = "partnership.prevention",
  title = "Prevention: problems are kept from starting",
  group = "DEEPER",
  severity = "medium",
  source = element("prevention"),
  why = "What never happens needs neither a case file nor a victim's diary.",
  advice = "Say what you do before anything happens: lettings, design, early visits, agreements, wardens.",
  where = explains,
  elements = {
    {
      id = "prevent",
      title = "preventive work",
      find = {
        "(stop|prevent|head off) ...4 (problem|trouble|nuisance|{asb}) ...4 (before|starting|begin)",
        "(prevent|stop ...3 happening|deter|avoid|reduce) ...8 ({asb}|crime|problems|nuisance|harassment|trouble|disorder|it happening) ...16 (through|by|with|using|lighting|lettings|visits|design|wardens|early|mediation|tenancy|work)",
        "(preventative|preventive|prevention) (work|measure|approach|action|activity|initiative|project|strategy)",
        "(sensitive lettings|local lettings|good neighbour agreement|starter tenancy|introductory tenancy|warden|CCTV|lighting|target hardening|mediation|early intervention|design|acceptable behaviour contract|early visits) ...14 (prevent|deter|reduce|stop)",
        "(use|through) ...10 (early intervention|early visits|mediation|sensitive lettings|local lettings|starter tenancies|introductory tenancies|good neighbour agreements|secured by design|designing out crime) ...8 [(prevent|stop|tackle)]",
        "(intervene|act|step in) early ...10 [(prevent|stop)]",
      },
    },
  },
  ignore = {
    "prevent ...6 (leak|fire|damp|mould|fraud|condensation|falls|freezing|homelessness|access|water)",
    "(fire|falls|fraud|homelessness|damp) prevention", "prevent ...4 from", "prevent strategy", "crime prevention (officer|act)",
    "contract ...4 mediation", "mediation ...4 (contract|price|tender)", "tender ...6 mediation",
  },
  form = { "prevention" },
  examples = {
    covered { "We prevent nuisance through sensitive lettings, better lighting and early visits." },
    weak { "We hope to prevent nuisance by better lighting." },
    contradicted { "We do not carry out any preventative work." },
    missing { "Lag your pipes to prevent leaks." },
    missing { "# Definitions\nPrevention: stopping problems before they start." },
  },
}

block {
  id = "partnership.engagement",
  title = "Engagement: residents are part of it",
  group = "DEEPER",
  severity = "medium",
  source = element("engagement"),
  why = "What is done to a community without it seldom lasts.",
  advice = "Say how residents take part in tackling anti-social behaviour: forums, walkabouts, associations, surveys.",
  where = explains,
  elements = {
    {
      id = "engage",
      title = "residents are engaged",
      find = {
        "(involve|engage|consult|work with|work alongside|empower|listen to|ask|invite) ...8 (residents|tenants|customers|the community|local community|communities|local people|members|{charter_scrutiny}) ...14 ({asb}|nuisance|crime|priorities|policy|strategy|approach|community safety|service|walkabout|solutions|tackl*)",
        "(residents|tenants|customers|communities|local people|local community|members) ...8 (involved|engaged|consulted|take part|work with us|help us|invited|shape|asked|draw up) ...14 ({asb}|nuisance|crime|priorities|policy|strategy|approach|community safety|forum|walkabout|service|good neighbour agreement)",
        "(residents|tenants|community) ...2 (forum|panel|walkabout|group) ...10 ({asb}|nuisance|community safety|crime)",
        "({asb}|nuisance|community safety) ...6 (forum|panel|focus group|group) ...6 (residents|tenants|for residents|of residents)",
        "(walkabout|estate walk|estate inspection|public meeting|surgery|drop-in) ...10 (residents|tenants|community)",
      },
    },
  },
  ignore = {
    "community safety partnership", "(perpetrator|tenant|victim) ...4 engage ...4 with support", "engage ...4 with ...3 support",
    "community mental health", "consulted ...6 (colour|kitchen|rent|service charge)", "(repairs|rent|kitchen) ...8 (tenants|residents) (panel|forum)",
    "community trigger", "multi-agency panel", "customer services", "customer service",
  },
  kin = { "respect.2.1", "charter.2.4" },
  form = { "engagement" },
  examples = {
    covered { "We involve residents in tackling anti-social behaviour through estate walkabouts and a residents' forum." },
    weak { "We aim to engage local people in deciding how nuisance is tackled." },
    contradicted { "We do not involve residents in tackling anti-social behaviour." },
    missing { "Tenants were consulted on the colour of the doors." },
    missing { "The engagement of a new architect was approved." },
  },
}

block {
  id = "partnership.rehabilitation",
  title = "Rehabilitation: people are helped to change",
  group = "DEEPER",
  severity = "medium",
  source = element("rehabilitation"),
  why = "An order ends one day; a changed life stays changed.",
  advice = "Say which help people get who cause problems (family intervention, drug and alcohol treatment, tenancy support), and who gives it.",
  where = explains,
  elements = {
    {
      id = "rehabilitate",
      title = "help to change for those who cause problems",
      find = {
        "(tenant|person|people|somebody|family|anyone) ...10 (offered|given|found) ...6 (place|help|treatment|support) ...6 (alcohol|drug|anger|family|detox|addiction)",
        "(support|help|treatment|place) ...14 so that ...6 (stop|change|improve)",
        "({perpetrator}|people whose behaviour|those whose behaviour|families|households|offenders|perpetrators) ...14 (refer|referral|offered|support|help|access|work with) ...14 ({support_service}|drug|alcohol|family intervention|rehabilitation|change|treatment|support|counselling)",
        "(refer|support|help|offer|work with|provide|signpost|rehabilitate) ...10 ({perpetrator}|people whose behaviour|offenders|perpetrators|those who cause|people who cause) ...12 [(change|support|address|behaviour)]",
        "(help|support) ...8 (driving|behind|causes of|underlies) ...4 behaviour",
        "(help|support|work with|assist|encourage) ...12 (change|address|modify|improve|stop|turn round) ...4 (behaviour|ways|lives|so that they change it)",
        "(rehabilitation|rehabilitative|resettlement) (service|scheme|programme|work|project)",
        "(family intervention|intensive family support|drug treatment|alcohol treatment|substance misuse|drug and alcohol) ...6 (project|service|team|programme|agencies) ...14 (refer|work with|behaviour|perpetrator|families|help|tenants)",
        "(refer|referral|work with|access) ...12 (family intervention|intensive family support|drug and alcohol|substance misuse|drug treatment|alcohol treatment|anger management)",
      },
    },
  },
  ignore = {
    "(victim|witness|complainant) ...8 (refer|support|help)", "support ...4 (complainant|victim|witness)",
    "(property|building|housing) rehabilitation", "rehabilitation of offenders act", "service improve*", "help us improve",
  },
  kin = { "respect.6.p1" },
  form = { "rehabilitation" },
  examples = {
    covered { "Perpetrators are referred to drug and alcohol services and family intervention to help them change their behaviour." },
    weak { "We would like to offer rehabilitation programmes to perpetrators." },
    contradicted { "We do not refer perpetrators to support or rehabilitation services." },
    missing { "We support victims throughout the case." },
    missing { "# Definitions\nRehabilitation: help to change." },
  },
}
