-- Commitment 3: swift action to protect communities.

local outcome = shared.outcome(3)
local explains = shared.explains
local concerned = shared.concerned

block {
  id = "charter.3.1",
  title = "Staff know the tools, their own and partners', and use them as policy says",
  severity = "high",
  source = outcome(1),
  why = "The wrong tool, or the right one used against the procedure, loses months and sometimes the case.",
  advice = "Say how staff learn which tools you and your partners have, and that they are used as the published policy and procedure lay down.",
  where = explains,
  elements = {
    {
      id = "aware",
      title = "staff know the tools and powers",
      find = {
        "({staff}|officers) ...4 (carry|given|issued with|has|have) ...4 (handbook|guide|pocket guide|manual|toolkit|list) ...6 (tools|powers|remedy|options)",
        "({staff}|team) ...10 (aware of|know|understand|familiar with|knowledge of|trained in|training in|training on|trained on|guidance on|briefed on|knowledgeable) ...14 (tool|powers|remedy|sanctions|legal action|enforcement options|interventions|legislation)",
        "(guidance|toolkit|manual|table|guide|procedure|matrix|training|course|briefing) ...10 (tools|powers|remedies|sanctions|legal options|each tool|enforcement options) ...8 [({staff}|available|used|when)]",
        "(train|brief) ...8 ({staff}|all) ...8 (tools|powers|remedies|legal action|legislation)",
        "(tools and powers|range of (tools|powers|remedies)|full range) ...12 (known to|understood by|explained to) ...4 {staff}",
      },
    },
    {
      id = "use",
      title = "they are used as policy and procedure say",
      find = {
        "(must|should) choose ...8 (as|by|according to|in line with) ...6 (policy|procedure|guidance)",
        "(use|apply|choose|follow|act) ...14 (tools|powers|remedies|action|them|it) ...12 (in accordance with|in line with|according to|as|set out in|under|following|within) ...8 (policy|procedure|guidance)",
        "(tools|powers|remedies|enforcement|action) ...10 (used|taken|applied|chosen) ...10 (in accordance with|in line with|according to|as set out|under|following|set out in) ...8 (policy|procedure|guidance)",
        "(use|apply) ...6 (the right|appropriate|most appropriate|suitable|best) (tool|power|remedy|action|intervention)",
        "(says|set out|explains|shows|describes|lays down) ...4 (when|how) ...4 (each|tools|powers|every|they) ...6 (use|apply)",
        "(tools|powers) ...8 (appropriately|properly|lawfully)",
        "(follow|comply with|act in accordance with|must follow) ...8 (policy|procedure) ...12 (case|tool|action|enforcement|{asb})",
      },
    },
  },
  ignore = {
    "gardening tool", "power (tool|cut|supply|of attorney)", "(fire|gas|complaints|repairs) procedure", "(know|aware) ...6 support",
    "before ...4 review ...4 policy",
  },
  kin = { "respect.5.1" },
  form = { "staff ...10 range of tools and powers", "tools and powers" },
  examples = {
    covered { "All officers are trained in the range of tools available to us and to the police, and use them in accordance with our published policy and procedures." },
    partial { "Our staff are familiar with the full range of tools and powers.", elements = { aware = "covered", use = "missing" } },
    weak { "We plan to train all officers in the tools and powers available." },
    contradicted { "Staff are not trained in the tools available." },
    missing { "Tenants may borrow gardening tools in accordance with the shed policy." },
    missing { "# Definitions\nTools and powers: the measures in law that a landlord has." },
  },
}

block {
  id = "charter.3.2",
  title = "Cases are run the same robust way every time",
  severity = "high",
  source = outcome(2),
  why = "Courts, ombudsmen and complainants all ask the same thing: was this case treated like the others?",
  advice = "Name the procedure and the case system that every case goes through, and who supervises and reviews open cases how often.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "process",
      title = "one process for every case",
      find = {
        "(case|report) ...4 (go|pass) through the same", "same ...3 (steps|stages|procedure|process) ...10 (case|report|whoever|wherever|office)",
        "(every|each|all) ...6 (case|report|incident) ...16 (procedure|process|steps|stages|same way|logged|recorded|case management|system|database|consistent|consistently|standard)",
        "(consistent|consistently|standard|robust|same|step by step|clear|set) ...8 (procedure|process|approach|way|steps|stages|manner) ...14 (case|reports|casework|every case)",
        "(case|reports) ...8 (handled|managed|dealt with|investigated|treated|recorded|logged) ...10 (consistent|consistently|same|procedure|process|case management|database|system|software)",
        "(manage|handle|deal with|record|log) ...6 (case|report|casework) ...12 (procedure|process|system|database|same way|consistently|software)",
        "case management (system|procedure|process|software|database)", "log ...3 report on ...4 (database|system)",
      },
    },
    {
      id = "check",
      title = "cases are supervised and checked",
      find = {
        "(dip sample|dip-sample|dip-samples|sample|spot check) ...6 (file|case)",
        "(review|check|supervise|audit|monitor|sign off|examine|quality check|spot check|sample) ...8 (case|casework|caseload|case file)",
        "(case|casework|caseload|case files) ...8 (reviewed|checked|supervised|audited|monitored|signed off|sampled|quality checked|tracked)",
        "(case|casework|caseload) (supervision|audit|review meeting|monitoring)", "(supervision|one to one|management meeting) ...8 (case|caseload)",
      },
    },
  },
  ignore = {
    "complaints (procedure|policy)", "complaint about", "in (any|this|that|such|some|most|all) case", "in case of",
    "(rent|arrears|repair|lettings|disrepair) ...8 (case|report)", "(repairs|gas|fire|asbestos) ...10 (recorded|logged|system|process)",
    "(community trigger|ASB case review|right to review)", "(before|prior to) closing", "case ...4 (adjourned|hearing)",
    "(CCTV|satisfaction) ...4 monitor*",
  },
  kin = { "respect.4.3" },
  form = { "consistent and robust processes" },
  examples = {
    covered { "# Anti-social behaviour\nEvery report is handled under the same procedure and logged on the case management system. A manager reviews open cases each month." },
    partial { "# Anti-social behaviour\nAll cases are recorded on our casework database.", elements = { process = "covered", check = "missing" } },
    weak { "# Anti-social behaviour\nWe are introducing a consistent process for managing cases." },
    contradicted { "# Anti-social behaviour\nThere is no consistent process for handling cases, and cases are not reviewed." },
    missing { "# Anti-social behaviour\nRent arrears cases are reviewed each month by a team leader." },
    not_applicable { "In any case the office is closed on Sundays." },
  },
}

block {
  id = "charter.3.3",
  title = "Action is weighed and in proportion to the harm",
  severity = "high",
  source = outcome(3),
  why = "Action out of proportion is unfair to the one side or useless to the other, and courts will not grant it.",
  advice = "Say that action must be proportionate and that the effect on the people and the place is weighed before deciding.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "proportionate",
      title = "action is considered and proportionate",
      find = {
        "(response|action|what we do|remedy|step) ...6 (fit|match|reflect|suit|in keeping with|commensurate with|measured against) ...6 (seriousness|severity|harm|gravity|behaviour|conduct)",
        "(action|response|approach|tool|remedy|sanction|intervention|enforcement|measure|decision|step) ...12 (proportionate|proportionality|reasonable and|appropriate to the (seriousness|severity)|in proportion)",
        "(proportionate|proportionality|reasonable and proportionate|in proportion) ...10 (action|response|approach|tool|remedy|sanction|intervention|enforcement|measure|step|to)",
        "(consider|assess|check|ensure|make sure) ...8 (proportionate|proportionality)", "proportionality (assessment|test|check)",
      },
    },
    {
      id = "effects",
      title = "the effects on people and place are weighed",
      find = {
        "(what|how much) ...6 (done to|hurt|harmed|affected|affects) ...6 (victim|complainant|people|others|neighbours|community|place|them)",
        "(effect|impact|harm|consequences|seriousness|severity|damage) ...8 (on|to|for|caused to|of) ...8 (victim|complainant|individual|person|people|community|neighbourhood|neighbours|others|environment|household|residents|behaviour)",
        "(consider|weigh|assess|take account of|take into account|look at|based on|depend on|proportionate to|regard to) ...8 (effect|impact|harm|seriousness|severity|damage)",
      },
    },
  },
  ignore = {
    "environmental impact", "equality impact", "impact (statement|assessment of works)", "damage ...4 (property|deposit|decoration)",
    "(fire|flood|storm) damage", "effect ...4 from", "(rent|service charge) ...10 (proportionate|reasonable)", "proportion of", "come into effect",
  },
  form = { "proportionate to ...8 effects", "carefully considered and proportionate" },
  examples = {
    covered { "# Anti-social behaviour\nAction will always be proportionate. Officers weigh up the effect of the behaviour on the victim and the neighbourhood before they decide." },
    partial { "# Anti-social behaviour\nAny action that we take must be proportionate.", elements = { proportionate = "covered", effects = "missing" } },
    weak { "# Anti-social behaviour\nWe aim to take action that is proportionate to the harm." },
    contradicted { "# Anti-social behaviour\nOur response is not proportionate to the harm." },
    missing { "# Anti-social behaviour\nA large proportion of the environmental impact comes from heating." },
    not_applicable { "The service charge must be reasonable and proportionate." },
  },
}

block {
  id = "charter.3.4",
  title = "Evidence is sought actively and from many sources",
  severity = "medium",
  source = outcome(4),
  why = "Diary sheets alone put all the work on the victim and rarely win.",
  advice = "Say that officers go out for evidence, and name the sources: police, other agencies, caretakers, contractors, CCTV, professional witnesses.",
  where = explains,
  elements = {
    {
      id = "gather",
      title = "evidence is gathered actively",
      find = {
        "(ask|approach|invite) ...16 for ...3 (statement|evidence|logs|records)",
        "(not|rather than) ...4 (rely|depend|wait) ...6 (logs|diary|diary sheets)",
        "(gather|collect|obtain|seek|collate|secure|look for|capture|take|find|request) ...8 (evidence|statement|proof|intelligence)",
        "(evidence|statements|intelligence) ...6 (gathered|collected|obtained|sought|collated|secured|captured|taken|gathering|collection)",
        "evidence (gathering|collection)",
        "(install|use|deploy|fit|employ) ...8 (CCTV|noise (monitor|app|recording)|professional witness|surveillance|covert camera) ...12 (evidence|prove|support)",
      },
    },
    {
      id = "sources",
      title = "from more than the complainant",
      find = {
        "(ask|approach) ...16 (police|beat officer|caretaker|contractor|engineer|school|agencies|neighbours) ...12 for ...3 (statement|evidence|logs|records)",
        "(evidence|statement|intelligence) ...10 (from|including|such as|by|through|with|using) ...12 (police|contractor|caretaker|operatives|professional witness|CCTV|agency|council|partners|neighbours|other residents|wardens|noise app|environmental health|social services|witnesses|variety of sources|range of sources|different sources|#number sources)",
        "(police|contractors|caretakers|operatives|professional witness|CCTV|partner agencies|other agencies|wardens|noise (app|monitor|recording)|environmental health) ...14 (evidence|statement|witness statement|to prove|support ...4 case)",
        "(range|variety) of ...4 (source|evidence)",
      },
    },
  },
  ignore = {
    "evidence (of|that) ...6 (income|identity|insurance|address|entitlement|good practice)", "evidence-based", "evidence based",
    "(evidence|proof) of (identity|income|address|residence)", "bank statement", "statement of (account|policy|intent)", "privacy (statement|notice)",
    "policy statement", "give evidence", "giving evidence", "(=course|=courses|=module|=seminar) ...6 (evidence|witness statement)",
  },
  kin = { "respect.5.5" },
  form = { "proactive approach ...8 evidence", "gathering evidence" },
  examples = {
    covered { "Officers gather evidence from the police, caretakers and contractors, and use CCTV and professional witnesses to support action." },
    partial { "Officers will collect evidence before taking action.", elements = { gather = "covered", sources = "missing" } },
    weak { "We may collect evidence from the police and contractors." },
    contradicted { "We do not gather evidence from other agencies." },
    missing { "Applicants must bring evidence of income and a bank statement from their bank." },
    missing { "Our evidence-based plan was approved." },
  },
}

block {
  id = "charter.3.5",
  title = "Strong links with council, police and courts are used to investigate and act",
  severity = "medium",
  source = outcome(5),
  why = "A name and a number at the police station turn a week's correspondence into a call.",
  advice = "Name the partners you work with locally and strategically (council, police, courts), and say how cases are investigated or tackled together.",
  where = explains,
  elements = {
    {
      id = "links",
      title = "working relationships with partners",
      find = {
        "know ...14 (sergeant|police|council|court) ...12 by name", "(sergeant|police|council|court) ...14 by name",
        "(work|liaise|link|relationship|partnership|contact|cooperate|co-operate|meet) ...8 with ...8 ({partner}|court|council|borough council)",
        "(strong|close|good|effective|excellent|established) ...3 [working] (relationship|links|partnership)",
        "(strong|close|good|effective|established) ...2 (relationship|links|partnership) ...6 (with|between) ...6 ({partner}|council|court|agencies)",
        "(member|represented|sit|attend) ...8 {partnership_body}",
        "(multi-agency|inter-agency|joint|partnership) (working|meeting|approach|group|panel|operation)",
      },
    },
    {
      id = "use",
      title = "used to investigate and tackle cases",
      find = {
        "case ...6 (worked through|gone through|discussed|talked through|planned|reviewed) ...4 with (them|police|partners|the council|agencies)",
        "work with ...20 (individual cases|specific cases|cases)",
        "(investigate|tackle|resolve|deal with|discuss|act on|solve|address) ...10 (case|{asb}|complaints|incidents|problems|action|offenders|hotspots) ...8 (jointly|together|with ({partner}|council|them|partners))",
        "(joint|jointly|together|multi-agency) ...6 (investigation|investigate|visit|operation|action|case conference|case meeting|interview|enforcement|tackle|problem solving)",
        "({partner}|council|partners|partnership) ...14 (to|and) ...3 (investigate|tackle|resolve|deal with|address|discuss) ...8 ({asb}|case|crime|problems|incidents|complaints)",
      },
    },
  },
  ignore = {
    "partner ...4 (lives|living|spouse|household|civil)", "contact ...3 (police|council) on", "council tax", "report ...6 to ...4 police",
    "(heating|gas|repairs|maintenance) (contractor|partner|partnership)", "(fire service|contractor) ...8 (cladding|building)",
    "court (road|lane|house)", "meeting ...4 court", "(=course|=courses|=module|=seminar) ...3 working with",
  },
  kin = { "respect.5.p1" },
  form = { "working relationships locally", "strategic links with partners" },
  examples = {
    covered { "We have strong working relationships with the police and the council, and investigate serious cases jointly with them." },
    partial { "We have good links with the local police and the courts.", elements = { links = "covered", use = "missing" } },
    weak { "We aim to build close links with the police and the council." },
    contradicted { "We do not work with the police or the council." },
    missing { "The heating contractor is our partner for ten years." },
    missing { "| Code | Course |\n|---|---|\n| H121 | Working with the police |", because = "a course on sale" },
    missing { "The government's paper reads: \"They should work with the police and others.\"", because = "the words of somebody else" },
    missing { "Report any burglary to the police." },
  },
}

block {
  id = "charter.3.6",
  title = "Refused support and no change lead to swift action",
  severity = "medium",
  source = outcome(6),
  why = "Support that is offered for ever while the neighbours suffer protects nobody.",
  advice = "Say what happens, and how quickly, when someone will not engage with support and the behaviour goes on.",
  where = explains,
  elements = {
    {
      id = "act",
      title = "acts where support is refused",
      find = {
        "(refuse|not accept|not engage|not take up|reject|fail to engage) ...10 (support|help) ...20 (=can|=should|=must) expect ...10 (action|possession|court|proceedings|injunction|enforcement)",
        "(turned down|refused|not taken up|rejected|ignored|thrown away) ...14 (papers|solicitor|court|legal action|enforcement|injunction|possession|notice)",
        "(refuse|reject|decline|fail to engage|failure to engage|not engage|does not engage|will not engage|not take up|not accept|will not accept|unwilling|disengage|not cooperate|will not work with|will not take up|won't take up) ...14 (support|help|assistance|{support_service}) ...24 (act|action|enforcement|{enforce}|court|injunction|possession|move|proceed|apply|escalate|step)",
        "(support|help|assistance|{support_service}) ...10 (refused|rejected|declined|not taken up|turned down|not accepted|fails|has failed|not working) ...24 (act|action|enforcement|{enforce}|court|proceed|escalate)",
        "(enforcement|{enforce}|legal action|action|court) ...16 (refuse|reject|decline|fail to engage|not engage|does not engage|failure to engage|not accept) ...10 (support|help|assistance)",
        "(help|support) ...4 (offered|on offer) ...10 (behaviour|nuisance) ...12 (action|enforcement|court|proceed)",
        "(refuse|decline|fail to engage|failure to engage|does not engage|will not engage) ...8 (support|help|assistance) ...20 (we|officer|court|action|enforcement)",
      },
    },
    {
      id = "swift",
      title = "and does so without delay",
      optional = true,
      find = {
        "(refuse|decline|fail to engage|not engage|does not engage|not take up) ...30 (immediately|swiftly|quickly|without delay|promptly|within #duration|at once|straight away|as soon as)",
        "(swift|swiftly|prompt|promptly|quick|quickly|immediate|immediately) ...16 (refuse|decline|fail to engage|not engage|does not engage)",
      },
    },
  },
  ignore = {
    "(application|request|permission|transfer|offer of a home) ...6 (turned down|refused|rejected)",
    "(complainant|victim|witness) ...8 (refuse|decline|not engage)", "refuse ...4 (access|entry|to pay|permission|application|gas)", "rent arrears",
  },
  kin = { "respect.6.5" },
  form = { "perpetrator fails to engage", "act swiftly when" },
  examples = {
    covered { "Where a perpetrator refuses the support offered and the behaviour continues, we take enforcement action within ten working days." },
    weak { "If a tenant fails to engage with support and does not change, we may consider taking legal action." },
    contradicted { "We do not take enforcement action where a tenant refuses support." },
    missing { "If you refuse access for the gas check we will apply to court." },
    missing { "Where the victim refuses support the officer notes it.", because = "a victim may refuse" },
  },
}

block {
  id = "charter.3.7",
  title = "Cases are closed for a reason, in time and after asking the complainant",
  severity = "medium",
  source = outcome(7),
  why = "The surprise closure letter is the commonest complaint; the case that never closes is the next.",
  advice = "Say when a case may be closed, within what time, and that the complainant is asked first.",
  only_if = concerned,
  where = explains,
  elements = {
    {
      id = "grounds",
      title = "says when a case is closed",
      find = {
        "(case|file) ...8 (close|closing|closure) ...8 (if|when|where|once|after) ...4 nothing ...4 (report|happen|heard|more)",
        "(if|when|where|once|after) ...4 nothing ...4 (report|happen|heard|more) ...14 close",
        "(shut|end|sign off|finish) ...3 (case|file) ...10 (when|once|if|after|only)",
        "(case|file) ...4 (shut|ended|signed off|finished) ...10 (when|once|if|after|only)",
        "(weeks|month) ...4 (passed|gone by) without ...3 (incident|report|trouble|complaint)",
        "(case|file) ...8 (close|closure) ...16 (when|where|if|once|after|until|unless|only) ...20 (resolved|stopped|ceased|no [(further|new|more)] (incident|report|nuisance|evidence|action|problem|trouble|contact)|not happened|nothing more|agreed|improved|manager|#duration)",
        "(close|closure of) ...4 (case|file) ...16 (when|where|if|once|after|until|unless|only)", "(criteria|reasons|grounds) ...6 (closure|close)",
        "(when|where|once|if|after) ...16 (resolved|stopped|ceased|no (further|new|more) (incident|report|action)) ...14 close ...4 [case]",
        "(manager|supervisor|team leader) ...10 (sign|approve|agree|review|check) ...8 (closure|closing|closed|before closure)",
      },
    },
    {
      id = "consult",
      title = "in consultation with the complainant",
      find = {
        "(talk|gone) ...3 (over|through) with ...6 ({complainant}|person|you|customer)",
        "(shut|end|close|sign off) ...20 (after|until|once|before) ...6 (talking|speaking|asking|spoken|asked|talked) ...8 ({complainant}|person|you)",
        "(case|it) ...8 (close|closure) ...20 (consult|consultation|discuss|agree|agreement|speak|contact|ask|view|tell|write|inform) ...8 ({complainant}|you|them|person|customer)",
        "({complainant}|you|customer|the person) ...10 (consulted|asked|contacted|spoken to|agree|agreement|views|told|informed) ...14 (before|prior to|closing|=closed|closure) ...6 [(close|closure)]",
        "(consult|speak to|agree with|discuss with|ask|contact|talk to|ring|write to) ...6 ({complainant}|you|customer) ...14 (close|closure)",
        "before ...4 (close|closure) ...14 (consult|discuss|agree|ask|contact|speak) ...6 [({complainant}|you)]",
        "(not|never) [be] close ...6 (until|unless|without) ...10 (consult|speak|ask|contact|agree|discuss) ...6 ({complainant}|you)",
        "{complainant} is consulted first",
      },
    },
    { id = "timely", title = "in good time", optional = true, find = { "(close|closure) ...12 (within #duration|promptly|timely|target|quickly|no later than)", "(timely|prompt) ...4 (closure|closing)" } },
  },
  ignore = {
    "(signed off|finish|end) ...4 (work|repair)", "end of ...3 (tenancy|year|month)", "closure (order|notice|power)", "premises closure",
    "closed circuit", "close ...3 (gate|door|account|window)", "closing date", "meeting ...3 closed", "office ...4 close",
    "until ...3 case ...3 closed", "(rent|arrears|repairs|lettings) case", "(work|liaise) close*",
    "close (contact|links|relationship|working|partnership|liaison|to)", "case ...4 adjourned",
  },
  form = { "close cases appropriately", "case closure" },
  examples = {
    covered { "# Anti-social behaviour\nCases are closed only when there have been no further incidents for six weeks, and we consult the complainant before closing the case." },
    partial { "# Anti-social behaviour\nA case is closed once there have been no further incidents for a month.", elements = { grounds = "covered", consult = "missing" } },
    weak { "# Anti-social behaviour\nWhere possible we speak to the complainant before closing a case." },
    contradicted { "# Anti-social behaviour\nComplainants are not consulted before a case is closed." },
    missing { "# Anti-social behaviour\nThe court made a closure order on the flat after incidents." },
    not_applicable { "The closing date for applications is Friday." },
  },
}
