-- Commitment 7: value for money.

local outcome = shared.outcome(7)
local explains = shared.explains
local concerned = shared.concerned

block {
  id = "charter.7.1",
  title = "Value for money is part of how the service is run, and staff look for it",
  severity = "medium",
  source = outcome(1),
  why = "Money wasted on one case is help withheld from the next.",
  advice = "Say how value for money shows in performance management and in where resources go, and how staff are told and asked for ideas.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "embedded",
      title = "value for money is sought in the service",
      find = {
        "value for money ...14 ({asb}|service|runs through|embedded|central|everything we do|team|considered|demonstrate|achieved|ensure|delivered)",
        "({charter_service}|service|make sure|ensure|demonstrate|achieve|deliver|give|secure|provide|offer|seek) ...12 value for money",
        "(resources|money|budget) ...8 (used|spent) ...4 (effectively|efficiently|wisely|well|to best effect)",
        "(efficient|effective) (and effective|and efficient) use of ...4 resources",
      },
    },
    {
      id = "framework",
      title = "it steers performance management and resources",
      find = {
        "(value for money|VFM) ...20 (performance (management|framework|management framework)|resource allocation|where resources|how resources|where ...4 money|budget|service plan)",
        "(performance (management|framework)|resource allocation|resources|budget) ...20 (value for money|VFM|efficiency)",
        "(it is|it also) part of ...4 performance (framework|management)", "(decides|determines) where resources",
      },
    },
    {
      id = "staff",
      title = "staff know and are encouraged to find savings",
      find = {
        "(staff|officers|team|employees|colleagues) ...14 (asked|encourage|suggest|told|trained|briefed|invited|aware|rewarded|understand) ...16 (saving|value for money|efficiency|better value|ideas)",
        "(savings|value for money|efficiency|VFM) ...14 (suggested by|suggestions from|ideas from|told to|communicated to|explained to|encouraged|team meetings|training) ...6 [(staff|officers|team)]",
        "(staff|officers) suggestion scheme",
      },
    },
  },
  ignore = {
    "value for money ...10 (repairs|maintenance|heating|procurement of works|kitchen|gas|rent)",
    "(repairs|maintenance|kitchens|gas|heating|rent|planned|improvement) ...12 value for money", "rent ...6 value for money", "energy efficien*",
    "save money on ...4 bills", "satisf* ...8 rent", "(mediation|contract|tender|procured) ...16 value for money",
  },
  form = { "value for money is understood", "value for money ...10 embedded" },
  examples = {
    covered { "Value for money is embedded in our ASB service. It is part of our performance management framework, and staff are encouraged to suggest savings." },
    partial { "We make sure that our ASB service gives value for money.", elements = { embedded = "covered", framework = "missing", staff = "missing" } },
    weak { "We aim to provide an ASB service that gives value for money." },
    contradicted { "The ASB service does not demonstrate value for money." },
    missing { "# Anti-social behaviour\nValue for money in the repairs service was reviewed in June." },
    not_applicable { "Your boiler is serviced once a year." },
  },
}

block {
  id = "charter.7.2",
  title = "What the service costs is known, in its parts",
  severity = "medium",
  source = outcome(2),
  why = "A service that does not know what a case costs cannot say whether mediation is cheaper than court.",
  advice = "Give the yearly cost of the service and its parts: staff, clearing damage and graffiti, legal action and other tools.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "cost",
      title = "the cost of the service is known",
      find = {
        "(finance|we|accountants) cost ...8 (team|service|case|{asb})", "cost the {asb} (team|service)",
        "(know|understand|calculate|monitor|record|analyse|identified|worked out|track|measure|establish) ...10 (cost|unit cost|spend|expenditure) ...10 ({charter_service}|service|case|incident|tools)",
        "(cost|unit cost|expenditure|spend) ...8 (of|on|per|for) ...8 ({charter_service}|(asb|this|the|our) service|case|dealing with) ...12 [(is|was|known|monitored|calculated)]",
        "(service|{asb}|case|team|mediation) ...4 cost ...6 (#money|#number pound|us)",
        "({asb}|case) ...6 cost ...8 (known|monitored|recorded|calculated|analysed|tracked|understood)", "(ASB|cases) costs",
      },
    },
    {
      id = "parts",
      title = "staff, incidents and tools are told apart",
      find = {
        "#money (of|for|on|in|to) ...6 (pay|staff|rubbish|graffiti|legal|court|mediation|damage|fees)",
        "(cost|spend|expenditure|#money|pounds) ...20 (staff|graffiti|fly-tipping|criminal damage|vandalism|injunction|legal|court|mediation|CCTV|witness|security)",
        "(staff|staffing|graffiti|fly-tipping|criminal damage|vandalism|injunction|injunctions|legal (fees|costs|action)|court|mediation|CCTV) ...12 (cost|#money|pounds|spent|expenditure)",
      },
    },
  },
  ignore = {
    "at no (extra |additional )cost", "no (cost|charge)", "cost of (gas|repair|heating|living|the repair|the works|replacement|rent)",
    "(recharge|recover|pay) ...6 cost", "court costs", "(award|order) ...4 costs", "costs order",
    "costs ...4 (against|from) ...3 (tenant|you|perpetrator)", "(gas|repairs|heating|kitchen|rent|void) ...10 cost", "at ...2 cost", "free ...2 cost",
    "cost effective", "costs are (reduced|low)", "(benchmark|compare) ...10 cost", "charge", "cost of #money",
  },
  form = { "cost of the ASB service", "elements ...6 staffing costs" },
  examples = {
    covered { "We know what the ASB service costs: last year £310,000, of which staff were £210,000, graffiti removal £60,000 and injunctions £22,000." },
    partial { "We calculate the cost of each anti-social behaviour case.", elements = { cost = "covered", parts = "missing" } },
    weak { "We plan to calculate the cost of our ASB service." },
    contradicted { "We do not know the cost of our ASB service." },
    missing { "# Anti-social behaviour\nMediation is offered at no cost to you." },
    not_applicable { "You must pay the cost of the repair if your visitors damage the door." },
  },
}

block {
  id = "charter.7.3",
  title = "Performance and satisfaction are known and compared with others",
  severity = "medium",
  source = outcome(3),
  why = "A figure without a neighbour to compare it with says little.",
  advice = "Say which results you track and with whom cost, performance and satisfaction are benchmarked.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "known",
      title = "performance and satisfaction are known",
      find = {
        "(monitor|track|measure|know|record|survey) ...12 (performance|satisfaction|satisfied) ...10 [({charter_service}|service)]",
        "(performance|satisfaction) ...10 (monitored|tracked|measured|recorded|known|stood at|stands at|rose|reported|percent|per cent)",
        "#number (per cent|percent|%) ...8 (satisfied|satisfaction)",
      },
    },
    {
      id = "benchmark",
      title = "cost, performance and satisfaction are benchmarked",
      find = {
        "(set|put|held|looked at|measured) (beside|against|alongside|side by side with|next to) ...8 {charter_peers}",
        "(benchmark|compare|comparison) ...16 {charter_peers}", "{charter_peers} ...12 (benchmark|compare|comparison)",
        "benchmark ...14 ({charter_service}|cost|performance|satisfaction|results)",
        "(cost|performance|satisfaction|results|figures) ...10 (benchmarked|compared) ...10 [{charter_peers}]",
      },
    },
  },
  ignore = {
    "(gas|repair|heating|kitchen|rent|void|lettings|grounds maintenance|treasury) ...12 (benchmark*|compar*|satisf*|performance)",
    "(benchmark*|compar*|satisf*|performance) ...10 (gas|repair|heating|kitchen|rent|void|lettings|grounds maintenance|job)", "performance bond",
    "compared (with|to) ...3 (last|previous) (year|quarter)", "not satisfied", "if you are ...3 satisfied", "satisfied that",
  },
  form = { "benchmarked against comparative", "costs performance and satisfaction are benchmarked" },
  examples = {
    covered { "We monitor performance and satisfaction in the ASB service every month, and benchmark our costs and results with similar landlords." },
    partial { "Satisfaction with our ASB service is measured quarterly.", elements = { known = "covered", benchmark = "missing" } },
    weak { "We hope to benchmark our ASB costs and satisfaction with other associations." },
    contradicted { "We do not benchmark the ASB service and do not monitor its performance." },
    missing { "# Anti-social behaviour\nWe benchmark the cost of gas servicing against other landlords." },
    not_applicable { "The contractor must provide a performance bond." },
  },
}

block {
  id = "charter.7.4",
  title = "The budget rests on evidence and on the yearly improvement plan",
  severity = "low",
  source = outcome(4),
  why = "Last year's figure plus inflation pays for last year's problems.",
  advice = "Say which evidence the budget is built from (cases, spend, plans) and how it follows the annual service improvement plan.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "evidence",
      title = "the budget is set on evidence",
      find = {
        "(spend|money|costs|resources) ...10 (worked out|calculated|planned|set|built|forecast) (from|on|using) ...10 (caseload|case|demand|reports|data|past|last)",
        "budget ...14 (based on|built ...4 from|built on|set from|set using|informed by|evidence|reflects|calculated from|drawn from|using) ...14 (case|evidence|spend|demand|data|trend|number|figures|costs|analysis|need|past)",
        "(evidence|case numbers|demand|data|analysis|spend|caseload|trends) ...14 (set|inform|build|determine|used to set|decide|basis) ...6 budget",
        "evidence-based ...6 budget", "budget ...8 evidence",
      },
    },
    {
      id = "plan",
      title = "and linked to the service improvement plan",
      find = {
        "budget ...20 (linked to|tied to|aligned with|follow|reflects|matched to|supports|in line with|flows from|built from|and) ...8 (plan|service plan|improvement plan|action plan|priorities)",
        "((service|improvement|action|delivery|annual) ...3 plan) ...14 (budget|costed|resourced|funded)",
      },
    },
  },
  ignore = {
    "budget ...4 (inflation|advice|household)", "(household|personal) budget", "(repairs|maintenance|grounds|kitchen|heating) ...6 budget",
    "budget ...6 (repairs|maintenance|grounds|kitchen|heating)", "advice ...4 budget", "supporting ...4 budgeting",
  },
  form = { "budget-setting", "evidence-based approach to budget" },
  examples = {
    covered { "The ASB budget is based on case numbers and actual spend, and it is linked to the annual service improvement plan." },
    partial { "Our budget for anti-social behaviour is tied to the service plan.", elements = { plan = "covered" } },
    weak { "Next year the ASB budget will be linked to the service plan.", kind = "report" },
    contradicted { "# Anti-social behaviour\nThe budget is not linked to the service plan." },
    missing { "# Anti-social behaviour\nThe budget for grounds maintenance is linked to inflation." },
    not_applicable { "Your boiler is serviced once a year." },
  },
}

block {
  id = "charter.7.5",
  title = "Bought-in services are tested for value, alone or with others",
  severity = "low",
  source = outcome(5),
  why = "Mediation or a professional witness is often cheaper bought together with a neighbour.",
  advice = "Say which services are bought in, how their value is reviewed, and where joint buying or sharing was used or considered.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "value",
      title = "value of procured services is checked",
      find = {
        "(mediation|support|witness|legal|CCTV|security|warden|procured|commissioned|bought-in|bought in|contract) ...14 (review|checked|tested|evaluated|monitored|retendered|market tested|tendered) ...16 (value for money|value|cost|price|outcome)",
        "(review|check|test|evaluate|monitor|assess|know) ...14 (mediation|support|witness|legal|procured|commissioned|bought-in|contract) ...14 (value for money|value|good value|cost|outcome)",
        "value for money ...14 (mediation|professional witness|procured|commissioned|contract|bought-in|support services|legal services|witness)",
        "(mediation|professional witness|procured|commissioned|contract) ...16 value for money",
        "(tender|retender) ...10 (mediation|witness|support|legal|CCTV) ...14 (price|saving|cheaper|value|fell|cost)",
      },
    },
    {
      id = "joint",
      title = "joint buying or sharing is used or considered",
      -- The outcome itself asks only that it was considered.
      covered_when = "stated",
      find = {
        "(joint|jointly|together|share) ...10 (procure|procurement|contract|tender|retendered|buy|commission|purchase) ...14 [(landlord|association|council|others|mediation)]",
        "(procure|procurement|contract|tender|retendered|buy|commission|purchase|run) ...10 (jointly|together|with ...4 (other|neighbouring|partner|#number) ...3 (landlord|association|council))",
        "share ...6 (service|officer|post|mediator|witness service|legal services|team) ...10 [(with|between)]",
        "(=looked at|=considered|=explored) ...6 (sharing|shared services|joint procurement|buying together|joint contract)",
      },
    },
  },
  ignore = {
    "(heating|gas|repairs|maintenance|kitchen|works) ...8 (contract|tender|procure*)",
    "(contract|tender|procure*) ...8 (heating|gas|repairs|maintenance|kitchen|works)", "share ...4 (information|data)",
    "shared (ownership|owner|house|area)", "(behaviour|parenting) contract", "information sharing", "support contract ...3 (tenant|resident)",
  },
  form = { "procured services", "joint procurement ...6 shared services" },
  examples = {
    covered { "# Anti-social behaviour\nThe mediation contract was reviewed for value for money and retendered jointly with two neighbouring associations." },
    partial { "# Anti-social behaviour\nEach year we review the mediation contract to see that it is value for money.", elements = { value = "covered", joint = "missing" } },
    weak { "# Anti-social behaviour\nWe will consider a joint contract for mediation with other landlords." },
    contradicted { "# Anti-social behaviour\nWe do not review the mediation contract for value for money." },
    missing { "# Anti-social behaviour\nThe heating contract was let jointly with two councils." },
    not_applicable { "We share information with the police." },
  },
}

block {
  id = "charter.7.6",
  title = "Tenants can judge value for money from comparisons and cost-benefit",
  severity = "low",
  source = outcome(6),
  why = "Tenants pay for the service; they can only weigh it with figures that mean something.",
  advice = "Say which comparative figures the scrutiny body gets, and that consultation on a change sets out its costs and benefits.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "information",
      title = "comparative figures go to tenants",
      find = {
        "({charter_scrutiny}|tenants|residents|customers) ...12 (see|get|receive|given|provided|shown|sent|look|review) ...20 (compare|comparison|comparative|benchmark|{charter_peers}) ...14 [(cost|performance|satisfaction)]",
        "(comparative|benchmark|comparison) ...8 (cost|performance|information|figures|data|satisfaction) ...16 ({charter_scrutiny}|tenants|residents|customers)",
        "(provide|give|send) ...6 ({charter_scrutiny}|tenants|residents|customers|panel) ...8 (comparative|benchmark|comparison)",
        "(provide|give|send|publish|share) ...14 (comparative|benchmark|comparison) ...14 ({charter_scrutiny}|tenants|residents|customers)",
      },
    },
    {
      id = "cost_benefit",
      title = "consultation shows costs and benefits",
      find = {
        "what it (would|will) (cost|save) ...10 (gain|save|benefit|bring)",
        "(costs|savings|price) ...8 (gains|benefits|losses) ...14 (consult|consultation|tenants|paper|proposal|change)",
        "(consult|consultation|change|proposal) ...24 (cost-benefit|cost benefit|costs and benefits|cost and benefit)",
        "(cost-benefit|cost benefit|costs and benefits) ...20 (consult|consultation|change|tenants|residents)",
      },
    },
  },
  ignore = { "(gas|repairs|heating|kitchen|rent) ...8 (compar*|benchmark*|consult*)", "(section 20|leaseholder) consultation", "housing benefit" },
  form = { "comparative service costs", "cost-benefit analysis" },
  examples = {
    covered { "The tenant scrutiny panel receives comparative costs and satisfaction for the ASB service, and consultation on any change includes a cost-benefit analysis." },
    partial { "The scrutiny panel receives benchmarking figures on our ASB costs.", elements = { information = "covered", cost_benefit = "missing" } },
    weak { "# Anti-social behaviour\nWe hope to give the tenants' panel comparative cost information." },
    contradicted { "# Anti-social behaviour\nTenants are not given comparative costs." },
    missing { "# Anti-social behaviour\nTenants on housing benefit were consulted on the kitchens." },
    not_applicable { "Your boiler is serviced once a year." },
  },
}
