-- Commitment 2: an accessible and accountable service.

local outcome = shared.outcome(2)
local explains = shared.explains
local concerned = shared.concerned

block {
  id = "charter.2.1",
  title = "Every tenant can reach the service easily",
  severity = "high",
  source = outcome(1),
  why = "A service that is open only to the confident misses those who need it most.",
  advice = "List the ways in (phone, online, in person, out of hours) and what is done so that language, disability or fear keeps nobody out.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "ways",
      title = "several easy ways in",
      -- "You can report online" offers a way; that is what the outcome asks for.
      covered_when = "permitted",
      find = {
        "(ring|call|phone|telephone) ...8 (any time|anytime|day or night|24 hours) ...10 (website|online|email|form|office|visit|come in)",
        "(ring|phone|call|telephone|email) ...14 (website|online|form|email|text) ...10 (come in|call in|visit|drop in|see us|in person|office)",
        "#number (ways|different ways) to ...3 (get hold of|contact|reach|report|tell)",
        "(get hold of|contact|reach) ...4 ({asb} team|us|our team|team|officer) ...8 (freephone|hotline|line|drop-in|app|text|email)",
        "(freephone|hotline|helpline) ...10 (never closes|24|drop-in|always open|text|app)",
        "(report|complain|contact us|tell us|let us know|get in touch) ...12 {contact_channel} ...10 (or|and|at) ...6 ({contact_channel}|office|person|text|call|visit|drop)",
        "{contact_channel} ...6 {contact_channel} ...10 (report|contact)",
        "(range|variety|number|choice|many|several|lots) of ...6 (way|method|channel) ...10 (report|contact|access|tell|reach)",
        "(report|contact|access|reach) ...12 (range|variety|number|choice) of ...6 (way|method|channel)",
        "(24 hour|24-hour|out of hours|out-of-hours|day or night|day and night|at any time|any hour) ...12 (report|line|service|call|contact)",
        "(report|tell us|contact|call) ...16 (24 hours|day or night|out of hours|at any time|any hour|seven days)",
        "(ring|call|phone|telephone|email) ...4 (office|us) ...8 (email|text|call|drop|visit|phone|write|online)",
      },
    },
    {
      id = "everyone",
      title = "open to all, whatever their needs",
      find = {
        "(call on|visit|go to|see) ...6 (housebound|cannot (come|get|travel)|unable to (come|travel)|too ill)",
        "(service|report) ...8 (accessible|open|easy) ...4 (all|everyone|each|every)",
        "(accessible|easy to (use|reach|access)) ...8 (service|report|tenant|resident|customer)",
        "(provide|offer|use|arrange|available|translate|accommodate|help|interview|get) ...12 {accessible}",
        "{accessible} ...8 (provided|offered|arranged|available|on request)",
        "English is not ...14 (help|arrange|interpreter|write it down|somebody)",
        "(disability|disabled|(first|own) language|sight|hearing|housebound|barriers) ...16 (help|arrange|visit|adjust|interpreter|use the service)",
        "(arrange|provide|offer|make) ...10 (help|home visit|adjustment) ...10 (disability|language|unable|cannot (come|get))",
      },
    },
  },
  ignore = { "rent ...14 large print", "large print ...10 rent",
    "report ...6 (repair|leak|fault|gas|change of circumstances)", "(repair|gas|heating|lift) ...14 (telephone|online|24 hour|report)",
    "(annual|board|committee|monthly|quarterly|police) report", "access to ...4 (home|property|building|flat)",
    "accessible (home|property|by bus|by train)", "audio (entry|equipment)", "report ...6 (board|committee|panel)", "level access", "noise recording",
  },
  kin = { "respect.4.1" },
  form = { "easily access ...4 services", "tenants can easily access" },
  examples = {
    covered { "You can report nuisance by phone, online or in person, day or night. We arrange interpreters and visit people at home who cannot come to us." },
    partial { "Anti-social behaviour can be reported by telephone, by email or at any office.", elements = { ways = "covered", everyone = "missing" } },
    weak { "We aim to make our ASB service accessible to everyone." },
    contradicted { "We do not provide interpreters for people who report nuisance." },
    missing { "# Anti-social behaviour\nOur office is accessible by bus and has level access." },
    not_applicable { "Report a leak by telephone, day or night.", because = "repairs" },
  },
}

block {
  id = "charter.2.2",
  title = "Knowledge of who the tenants are shapes the service, fairly",
  severity = "medium",
  source = outcome(2),
  why = "Without knowing who the tenants are, nobody can tell whom the service fails.",
  advice = "Say what profile data is held, how it changes what an officer does for a person, and how you check that outcomes are equal across groups.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "collect",
      title = "collects profile information",
      find = {
        "(ask|asked) ...8 about ...4 (ethnicity|ethnic origin|health and language|first language|disabilities|religion|their needs and background)",
        "(collect|hold|gather|keep|record|maintain|use|have|analyse|update|know) ...10 ((profile|demographic|diversity|equality) ...2 (data|information|details)|(tenant|customer|resident) (profile|insight)|information ...6 (who our tenants are|about our tenants|on our tenants|about tenants))",
        "((profile|demographic|diversity|equality) (data|information)|(tenant|customer|resident) (profile|insight)) ...12 (collected|held|gathered|kept|recorded|used|updated|covers|complete|shows)",
        "(record|collect|monitor) ...10 (ethnicity|ethnic origin|religion|sexual orientation|protected characteristics|communication needs) ...14 (tenants|residents|customers|complainants|cases|everyone|each)",
        "census data",
      },
    },
    {
      id = "tailor",
      title = "uses it to fit the service to the person",
      find = {
        "(use|so that|enable|inform) ...14 (tailor|adapt|adjust|fit|personalise|customise) ...10 (service|approach|response|contact|person|individual|needs)",
        "(tailor|adapt|adjust|fit|personalise|customise) ...8 (service|approach|response|how we) ...10 (individual|person|need|tenant|customer|resident|people)",
        "(service|approach|response) ...6 (tailored|adapted|adjusted|fitted|personalised) ...6 (to|for) ...6 (person|individual|need|tenant|customer|resident|each)",
      },
    },
    {
      id = "equality",
      title = "shows that the service is equal",
      find = {
        "(check|monitor|analyse|demonstrate|show|ensure|assess|test|compare|review) ...16 (equal|equality|fairly|fair|equitable|no group|different groups|disproportion*|discriminat*|by ethnicity|by (age|disability))",
        "equality impact assessment ...8 [(carried out|completed|policy|service)]",
        "(satisfaction|outcome|results|cases|complainants) ...8 (by|across|broken down by|between) ...6 (ethnicity|age|disability|group|protected)",
        "no (group|one|tenant) ...6 (treated|served) ...4 less (well|favourably)",
      },
    },
  },
  ignore = {
    "(offender|perpetrator|DNA|risk|media) profile", "high profile", "low profile", "(repairs|stock|asset) ...6 (profile|data)",
    "Equality Act ...6 (replaced|1970|means)", "equality monitoring form",
  },
  kin = { "respect.2.7" },
  form = { "local demographics", "profile of ...4 tenants" },
  examples = {
    covered { "# Anti-social behaviour\nWe hold profile information on our tenants and use it to tailor how we contact each person. Satisfaction is compared across ethnic groups to show that the service is equal." },
    partial { "# Anti-social behaviour\nWe collect customer profile information.", elements = { collect = "covered", tailor = "missing", equality = "missing" } },
    weak { "# Anti-social behaviour\nWe intend to collect profile data so that we could tailor the service to individual needs." },
    contradicted { "# Anti-social behaviour\nWe do not collect diversity information about our tenants." },
    missing { "# Anti-social behaviour\nThe police keep a profile of repeat offenders in high profile cases." },
    not_applicable { "Your boiler is serviced once a year." },
  },
}

block {
  id = "charter.2.3",
  title = "Clear information says what the service is, in any format or language needed",
  severity = "medium",
  source = outcome(3),
  why = "People can only expect, use and challenge what they have been told about.",
  advice = "Name the leaflet or page that explains the service and its standards, and say that it comes in other formats and languages on request.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "explain",
      title = "information on what the service is and how it works",
      find = {
        "(leaflet|booklet|handbook|website|web page|guide|factsheet|information|service standards|summary|video|pack) ...10 (explain|set out|describe|tells you|say|cover|show|about) ...14 ({asb}|what (we|service|residents|tenants|you)|how (we|our|the|to)|service)",
        "(provide|publish|give|produce|issue|offer) ...8 (leaflet|booklet|information|guide|factsheet|service standards|summary) ...12 ({asb}|nuisance|service|how (we|to))",
        "(service standards|service offer) ...10 (published|available|set out|explain)",
        "({asb}|nuisance) ...4 (leaflet|booklet|guide|factsheet|web page|information pack) ...8 (available|explain|given|sent|hand|posted|delivered|tell|set out|describe|cover|on request)",
      },
    },
    {
      id = "formats",
      title = "other formats",
      -- "Can be had in large print" is the offer itself; so are the languages below.
      covered_when = "permitted",
      find = {
        "on tape",
        "(large print|Braille|audio (CD|tape|version)|easy read|sign language|BSL|alternative format|other format|different format|accessible format|range of formats|variety of formats)",
        "(on|in) audio", "(available|provided|produced) ...6 (audio|video)", "format ...6 (on request|available|asked for|you need|need)",
      },
    },
    {
      id = "languages",
      title = "translated on request",
      covered_when = "permitted",
      find = {
        "in ...6 (Polish|Urdu|Somali|Bengali|Punjabi|Gujarati|Arabic|Turkish|Cantonese|Mandarin|Romanian|Portuguese|Hindi|Tamil|Kurdish|Farsi|Ukrainian|Welsh) ...4 (and|or)",
        "(translate|translation|interpreter) ...12 (request|language|ask|available|arrange|provide)", "(have|can|be) ...3 translated",
        "(arrange|provide|offer|available) ...8 (translation|translated|interpreter)",
        "(available|provided|printed|produced|published) ...10 (other|community|different|main|several|#number) languages",
        "(other|community|different) languages ...10 (available|request|ask)", "language line",
      },
    },
    { id = "local", title = "how it is fitted to local needs", optional = true, find = { "(tailor|adapt|vary|fit) ...10 local ...4 (need|circumstances|area|priorities)" } },
  },
  ignore = {
    "rent ...14 large print", "(repairs|rent|gas|heating|recycling|kitchen) ...6 (leaflet|guide|information)",
    "(leaflet|guide) ...6 (rent|repairs|gas|heating|recycling)", "video (evidence|link|doorbell)", "audio (recording|entry|equipment|evidence)",
    "information (about you|we hold|that we hold)", "including complaints", "information sharing", "(share|exchange) ...6 information",
    "personal information", "interpretation (and|of)", "translate into (saving|action)",
  },
  form = { "clear information ...14 service", "variety of formats" },
  examples = {
    covered { "A leaflet explains what our anti-social behaviour service does and how it works. It is available in large print and can be translated on request." },
    partial { "Our website explains how we deal with anti-social behaviour.", elements = { explain = "covered", formats = "missing", languages = "missing" } },
    weak { "We plan to publish a leaflet about the ASB service." },
    contradicted { "We do not publish information about our ASB service." },
    missing { "# Anti-social behaviour\nA rent leaflet is at reception." },
    missing { "| Item | Given |\n|---|---|\n| ASB leaflet | yes |", because = "a box to tick, which explains nothing" },
    not_applicable { "Video evidence was shown in court." },
  },
}

block {
  id = "charter.2.4",
  title = "Tenants, marginalised groups too, shape the service in many ways",
  severity = "medium",
  source = outcome(4),
  why = "The usual faces at the usual meeting do not speak for everybody.",
  advice = "List the ways in which tenants shape the service and what is done to hear those who are seldom heard.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "ways",
      title = "ways to shape the service",
      find = {
        "(service|policy|approach|procedure) ...4 (redesigned|designed|rewritten|drawn up|put together|tested) ...2 (with|by) ...4 (tenants|residents|customers|{charter_scrutiny})",
        "(tenants|residents|customers|members|service users|{charter_scrutiny}) ...10 (shape|design|influence|develop|improve|review|have a say|say in|involved in|join|comment on|consulted on|consulted about) ...12 (service|policy|{asb}|procedure|approach|standards|strategy|panel|focus group)",
        "(involve|consult|engage|work with|ask|invite) ...8 (tenants|residents|customers|service users|{charter_scrutiny}) ...14 (shape|design|develop|review|improve|service|policy|{asb}|procedure)",
        "(range|variety|number) of ...4 (way|opportunity|method) ...10 (involved|involvement|engage|influence|shape|have their say)",
        "(service|policy|approach|procedure) ...8 (shaped|designed|influenced|developed|reviewed|improved) ...4 (by|with|together with) ...4 (tenants|residents|customers|members|{charter_scrutiny})",
      },
    },
    {
      id = "marginalised",
      title = "marginalised groups included",
      find = {
        "(hard to reach|hard-to-reach|seldom heard|seldom-heard|marginalised|minority|under-represented|underrepresented|excluded|BME|BAME|refugee|traveller|LGBT*|disabled|older|young|vulnerable|deaf|faith|easy to ignore|rarely heard) ...6 (group|people|tenants|residents|communities|families|voices) ...14 (involve|reach|say|hear|heard|consult|views|shape|engage|included|outreach|meeting|panel|forum|represented)",
        "(involve|reach|hear from|consult|engage|outreach|include|listen to|work with|visit|views of|sessions) ...12 (hard to reach|hard-to-reach|seldom heard|seldom-heard|marginalised|minority|under-represented|underrepresented|BME|BAME|refugee|travellers|LGBT*|disabled (people|tenants|residents)|deaf|faith groups|easy to ignore|young (people|tenants|residents)|older (people|tenants|residents))",
      },
    },
  },
  ignore = {
    "consulted ...6 (colour|kitchen|rent|service charge|section 20|regeneration|fire)",
    "(repairs|kitchen|colour|rent|grounds maintenance) ...8 (consult|panel|service)", "customer service", "customer services", "support service",
    "diversionary", "(victim|witness) ...4 vulnerab*",
  },
  kin = { "respect.2.1", "partnership.engagement" },
  form = { "ways for ...6 tenants ...10 shap*", "marginalised groups" },
  examples = {
    covered { "Tenants help to shape our ASB service through a service panel and surveys, and outreach sessions reach seldom heard groups such as refugee families." },
    partial { "Tenants are involved in reviewing the anti-social behaviour service.", elements = { ways = "covered", marginalised = "missing" } },
    weak { "We would like tenants to have a say in shaping the ASB service." },
    contradicted { "# Anti-social behaviour\nTenants are not involved in shaping the service." },
    missing { "# Anti-social behaviour\nTenants were consulted on the colour of the front doors." },
    not_applicable { "Your boiler is serviced once a year." },
  },
}

block {
  id = "charter.2.5",
  title = "What was done is publicised: enforcement and prevention",
  severity = "medium",
  source = outcome(5),
  why = "Stories of orders alone frighten, stories of projects alone sound soft; people need to hear both.",
  advice = "Say where you publicise action with partners, and that both enforcement and preventive work are covered with regard to privacy.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "enforcement",
      title = "publicises enforcement",
      find = {
        "{publicity} ...16 (injunction|injunctions|order|orders|eviction|evictions|enforcement|prosecution|court|legal action|closure|action (taken|against)|what (we|has|was)|success|successful)",
        "(injunction|injunctions|eviction|evictions|enforcement|prosecution|court (case|result)|legal action|closure order|possession order|action taken) ...16 ({publicity}|publicised|=told residents|inform residents)",
        "newsletter ...8 what ...4 (has|have) done",
        "(publicise|publish|promote|tell residents about|tell tenants about|inform residents of) ...12 (injunction|order|eviction|enforcement|action taken|action we|legal action|what (we|has))",
        "(tell|inform|let) ...4 (tenants|residents|the community|community|neighbours) ...10 (action|what (we|was|has)|orders|outcome)",
      },
    },
    {
      id = "prevention",
      title = "publicises preventive work",
      find = {
        "{publicity} ...24 (prevent|prevention|preventive|preventative|diversionary|youth (scheme|project|club|work)|(football|sports|boxing|holiday) (scheme|project|club)|mediation|activities|good neighbour|positive|good work|project)",
        "(prevention|preventive|preventative|diversionary|youth (scheme|project)|positive (story|work)|good news) ...14 ({publicity}|publicised)",
        "(publicise|publish|promote|celebrate|tell tenants about) ...14 (prevention|preventive|preventative|diversionary|youth (scheme|project)|activities ...4 prevent|good news)",
      },
    },
    { id = "partners", title = "with partners", optional = true, find = { "(joint|with the police|with partners|police and|together with) ...10 ({publicity}|publicise)", "{publicity} ...14 (with the police|with partners|partners)" } },
  },
  ignore = {
    "press ...1 button", "article ...8 (show|argue)", "(mediation council|list) ...6 website",
    "(policy|form|summary|leaflet) ...8 (available|found) ...6 (website|office)", "see our website", "order form", "in order to",
    "(survey|complaint) ...8 website", "report ...8 (online|website)", "publicity (officer|budget)", "media enquiries",
    "(rent|repairs) (leaflet|newsletter)", "(mediation|warning) ...6 leaflet", "social media",
  },
  kin = { "respect.2.5" },
  form = { "publicise ...10 tackle", "enforcement ...10 prevent ...8 publici*", "publicise what we" },
  examples = {
    covered { "# Anti-social behaviour\nOur newsletter tells residents about the injunctions we have won with the police and about youth projects that prevent trouble." },
    partial { "# Anti-social behaviour\nWe publicise injunctions in the local press.", elements = { enforcement = "covered", prevention = "missing" } },
    weak { "# Anti-social behaviour\nWe may publicise enforcement action in the newsletter." },
    contradicted { "# Anti-social behaviour\nWe do not publicise enforcement action or our preventive work." },
    missing { "# Anti-social behaviour\nThis policy is on our website in order to help residents." },
    not_applicable { "Your boiler is serviced once a year." },
  },
}

block {
  id = "charter.2.6",
  title = "Complaints about the service are taken seriously, measured and learnt from",
  severity = "medium",
  source = outcome(6),
  why = "A complaint about how a case was handled is the cheapest inspection there is.",
  advice = "Say how dissatisfaction with the handling of a case is dealt with, the targets for it, and how lessons change the service.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "serious",
      title = "complaints about the service are dealt with",
      find = {
        "(handled|dealt with) ...4 (case|report) ...2 badly ...14 (complaint|complain)",
        "(complaint|complain) ...14 (handled|dealt with) ...6 (case|report)",
        "(unhappy|dissatisfied|badly) ...14 complaints (process|procedure|policy)", "complaint seriously",
        "(complaint|dissatisfied|unhappy|not satisfied|not happy) ...6 (service|handled|way we|how we|handling|our response|dealt with) ...14 (complaint|complaints procedure|complaints policy|seriously|investigated|dealt with|review|ombudsman|respond|monitored|taken)",
        "complaint ...6 (service|handled a case) ...6 (monitored|measured|learn)", "seriously ...6 complaint",
        "complaint ...4 (is|are) ...4 (taken seriously|investigated)",
        "(complaints (procedure|policy|process)) ...14 (service|handled|handling|way we|how we|case)",
        "(complain|complaint) about ...4 (service|way we|how we)",
      },
    },
    {
      id = "targets",
      title = "monitored against targets",
      find = {
        "(complaint|response time|responses) ...14 (monitored|measured|reported|tracked|checked|answered|met) ...10 (target|timescale|standard|#duration)",
        "(monitor|measure|track|report on) ...8 (complaint|complaints handling|response times) ...10 (target|timescale|standard)",
        "target ...10 complaint",
      },
    },
    {
      id = "learn",
      title = "lessons are learnt",
      find = {
        "(learn|lesson) ...14 (complaint|feedback)", "complaint ...24 (lesson|learn|improve the service|used to improve)",
        "lesson ...8 (reported|fed|put|shared|used) ...10 (team|service|training|improve|plan)",
      },
    },
  },
  ignore = {
    "(repair|rent|gas|kitchen) ...6 complaint", "complaint ...4 about ...3 (repair|rent|gas|nuisance|noise|anti-social behaviour|neighbour)",
    "(noise|nuisance|ASB) complaint", "complaint (of|about) ({asb}|noise)", "learning (disability|difficulty)",
  },
  form = { "complaints ...10 services ...8 seriously", "complaints about the service" },
  examples = {
    covered { "# Anti-social behaviour\nComplaints about how we handled a case are taken seriously. Our response times are monitored against target, and lessons from complaints are used to improve the service." },
    partial { "# Anti-social behaviour\nIf you are unhappy with the way we dealt with your case you can use our complaints procedure.", elements = { serious = "covered", targets = "missing", learn = "missing" } },
    weak { "# Anti-social behaviour\nWe aim to learn lessons from complaints about our service." },
    contradicted { "# Anti-social behaviour\nWe do not learn lessons from complaints." },
    missing { "# Anti-social behaviour\nComplaints about repairs are monitored against a target of ten days." },
    not_applicable { "Noise complaints are reported to the council." },
  },
}

block {
  id = "charter.2.7",
  title = "Satisfaction is measured regularly and people are asked what to improve",
  severity = "medium",
  source = outcome(7),
  why = "An officer's view that a case ended well is not the complainant's.",
  advice = "Say when complainants are surveyed (at closure, by whom), and that they are asked what should be done better.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "satisfaction",
      title = "satisfaction with the service is assessed",
      find = {
        "(survey|questionnaire|telephone survey|satisfaction form|ask|measure|monitor|assess|track|test) ...10 (satisfaction|satisfied|happy) ...14 [({charter_service}|service|closed|outcome|handling)]",
        "satisfaction ...6 (survey|questionnaire|form|call|monitoring) ...14 ({charter_service}|complainant|case|sent|carried out|close|closure|completed)",
        "(survey|contact|ring|ask) ...4 (complainant|customers|victims) ...14 (satisfied|satisfaction|close|how we did|service)",
        "satisfaction ...10 ({asb}|case|complainant) ...8 [(measured|monitored|surveyed)]",
      },
    },
    {
      id = "feedback",
      title = "asks what could be improved",
      find = {
        "(what|anything) ...6 (like|want) ...4 (done differently|different|better|changed)",
        "(what|how) ...4 (could|should|might) ...4 (done|do|have done) ...2 (better|differently)",
        "(ask|survey|feedback|questionnaire|comments|suggestions|views) ...16 (do better|done better|improve|improvement|done differently|could have done|should have done)",
        "(feedback|suggestions|views|comments) ...8 (used|invited|asked for|gather|collect|seek) ...12 [(improve|service)]",
        "(gather|collect|seek|use|invite) ...4 (feedback|suggestions|comments) ...12 [(improve|service|complainant)]",
      },
    },
  },
  ignore = {
    "(repair|kitchen|gas|lettings|rent|boiler) ...10 (satisfaction|survey|happy)",
    "(satisfaction|survey) ...8 (repair|kitchen|gas|lettings|rent|job|boiler)", "(stock|condition|asbestos|structural|building) survey",
    "after each job", "improve their behaviour", "customer services", "(feedback|feed back) to ...4 (complainant|residents|tenants|police)",
  },
  form = { "assess satisfaction", "satisfaction ...10 feedback" },
  examples = {
    covered { "# Anti-social behaviour\nWhen a case is closed we survey the complainant about their satisfaction with the service and ask what we could have done better." },
    partial { "Satisfaction with the way ASB cases are handled is measured every quarter.", elements = { satisfaction = "covered", feedback = "missing" } },
    weak { "# Anti-social behaviour\nWe aim to survey complainants on their satisfaction when a case closes." },
    contradicted { "We do not measure satisfaction with our ASB service." },
    missing { "# Anti-social behaviour\nA satisfaction survey of the new kitchens was carried out." },
    not_applicable { "An asbestos survey is carried out before works." },
  },
}

block {
  id = "charter.2.8",
  title = "Survey results and feedback are published to tenants",
  severity = "low",
  source = outcome(8),
  why = "People who answered a survey and never hear the result do not answer the next.",
  advice = "Say where tenants can read the results of the satisfaction survey and what was changed because of them.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "results",
      title = "results of surveys are published",
      find = {
        "(what you told us|you told us|you said) ...10 survey", "survey ...10 #number (per cent|percent) of you",
        "(result|findings|outcome|feedback|responses) ...8 (survey|satisfaction|feedback|questionnaire) ...14 (publish|published|publicised|newsletter|magazine|website|annual report|told|reported to (tenants|residents|customers)|shared with (tenants|residents|customers)|report to tenants)",
        "(survey|satisfaction|feedback|questionnaire) ...4 (result|findings|figures|scores) ...14 (publish|publicised|newsletter|magazine|website|annual report|tenants|residents|customers|appear)",
        "(publish|publicise|print|report|share) ...8 (survey|satisfaction|feedback|questionnaire) ...8 (result|findings|figures|scores|to tenants|to residents|newsletter|website|from)",
        "(publish|publicise|print|share) ...8 (result|findings) of ...6 (survey|questionnaire|satisfaction)",
        "(tenants|residents|customers) ...6 (told|informed|see) ...8 (survey results|result of ...6 survey|satisfaction (figures|results|scores)|feedback)",
        "you said we did", "(newsletter|magazine|website|annual report) ...12 (survey|satisfaction) (result|figures|scores)",
      },
    },
  },
  ignore = {
    "(repairs|kitchen|gas|lettings|stock condition|boiler) ...10 survey", "survey ...6 (repairs|kitchen|gas|lettings|after each job)",
    "a survey is sent after each job and the results", "(board|committee) ...6 survey result",
  },
  form = { "publicise survey results", "survey results" },
  examples = {
    covered { "The results of the ASB satisfaction survey are published in the tenants' newsletter." },
    weak { "# Anti-social behaviour\nWe intend to publish the results of our satisfaction surveys." },
    contradicted { "# Anti-social behaviour\nWe do not publish satisfaction results." },
    missing { "# Anti-social behaviour\nThe results of the stock condition survey were published." },
    not_applicable { "A survey form is sent to each complainant.", because = "the survey, not its results" },
  },
}

block {
  id = "charter.2.9",
  title = "Tenants can judge the service and hold the landlord to account",
  severity = "medium",
  source = outcome(9),
  why = "Scrutiny needs three things: a body, facts in a form that it can use, and the confidence to ask.",
  advice = "Name the scrutiny body, the information that it gets and who agreed its form, and what helps tenants to challenge you.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "assess",
      title = "tenants assess performance",
      find = {
        "{charter_scrutiny} ...12 (review|examine|assess|scrutinise|monitor|inspect|look at|check|challenge|test|rate|evaluate|receive|see) ...12 (performance|service|how we|how well|{asb}|results|figures|standards|satisfaction|outcomes)",
        "(performance|service|{asb}) ...10 (scrutinised|reviewed|assessed|examined|monitored|inspected|tested|checked) ...6 (by|with) ...4 ({charter_scrutiny}|tenants|residents|customers)",
        "(tenant|resident|customer) ...2 (scrutiny|inspector|inspection|led review) ...12 ({asb}|service|performance)",
        "mystery shopp* ...10 [({asb}|service)]",
      },
    },
    {
      id = "information",
      title = "regular information in an agreed form",
      find = {
        "(tenants|residents|they|panel|inspectors|{charter_scrutiny}) ...4 (get|receive|are sent|are given|see) ...3 (figures|results|numbers|data) ...6 (every|each|monthly|quarterly|regularly)",
        "(tenants|residents|customers|{charter_scrutiny}|they) ...6 (get|receive|given|sent|provided|see) ...10 (regular|quarterly|monthly|annual|yearly|twice a year|performance) ...8 (information|figures|report|digest|data|summary|performance|dashboard)",
        "(provide|give|send|publish) ...6 (tenants|residents|customers|{charter_scrutiny}) ...8 (regular|quarterly|monthly|annual|performance) ...8 (information|figures|report|data|summary|digest)",
        "performance ...6 (information|figures|report|data|digest) ...14 (format|agreed|asked for|as they asked|tenants|residents)",
        "(format|form) ...6 (agreed|chosen|asked for) ...4 (with|by) ...4 (tenants|them|residents|customers)",
      },
    },
    {
      id = "account",
      title = "encouraged and able to hold the landlord to account",
      find = {
        "(question|quiz|cross-examine|put questions to) ...4 (director|board|managers|chief executive|senior managers) ...8 (about|on|public|meeting|performance|figures|them)",
        "hold ...4 (us|landlord|association|council|to) ...3 account",
        "(encourage|empower|train|support|help|enable|invite) ...8 (tenants|residents|customers|{charter_scrutiny}|them) ...10 (challenge|question|scrutinise|account)",
        "(tenants|residents|customers|{charter_scrutiny}|they|and) ...6 (trained|encouraged|empowered|supported|invited) ...8 to (challenge|question|scrutinise|hold)",
        "make recommendations to ...4 (board|committee|executive|landlord|management)",
      },
    },
  },
  ignore = {
    "(repairs|kitchen|gas|rent|treasury) ...8 (performance|panel|service)", "account (number|holder)", "bank account", "take ...2 account",
    "rent account",
  },
  kin = { "respect.1.6" },
  form = { "mechanisms ...10 assess how we", "hold us to account" },
  examples = {
    covered { "The tenant scrutiny panel reviews our ASB performance. Tenants receive quarterly performance figures in a format agreed with them and are trained to hold us to account." },
    partial { "Tenant inspectors check our anti-social behaviour service every year.", elements = { assess = "covered", account = "missing" } },
    weak { "We plan to ask the scrutiny panel to review the ASB service." },
    contradicted { "# Anti-social behaviour\nTenants are not encouraged to hold us to account." },
    missing { "# Anti-social behaviour\nYour rent account is held at the office." },
    not_applicable { "Your boiler is serviced once a year." },
  },
}
