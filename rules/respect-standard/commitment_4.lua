-- Commitment 4: services fitted to residents, and support for victims and witnesses.
-- Core blocks 1 to 7 are the landlord's own; p1 to p5 are done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 4, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations" } }

block {
  id = "respect.4.1",
  title = "Reporting is easy, in many ways and for everyone",
  group = "core",
  severity = "high",
  source = building_block("building block 1"),
  why = "A problem that is hard to report stays unreported, and the most vulnerable find it hardest.",
  advice = "List every way to report, including out of hours and through others, and how people get help with language, format or fear (hate crime).",
  where = explains,
  elements = {
    {
      id = "methods",
      title = "several ways to report",
      -- "You can report online" offers a way; that is what the block asks for.
      covered_when = "permitted",
      find = {
        "(report|reporting|reported|complain|make a complaint|complaint|contact us) ...20 {contact_channel}", "{contact_channel} ...16 (report|reporting|reported|complain|complaint)",
        "(range|variety|number|choice) of ...6 (way|method|channel) ...10 (report|contact|complain)", "report ...10 (range|variety|number|choice) of ...6 (way|method|channel)",
        "(third party|non-police|independent) reporting (centre|site|service)", "(website|web site|internet) ...14 (information|advice) ...12 {asb}",
        "(24 hour|out of hours) ...8 (line|service|reporting|number|hotline)",
      },
    },
    {
      id = "everyone",
      title = "open to all: language, format, sensitivity",
      find = {
        "(provide|offer|use|arrange|available|access|written|translate|translated|accommodate) ...12 {accessible}", "{accessible} ...10 (provide|offered|used|arranged|available|service|facility|request|on request)",
        "{hate} ...16 (report|reporting|sensitive|sensitively|trained|centre|site)", "(report|reporting) ...10 {hate}",
        "(interview|seen|visit) ...14 same (gender|sex|equality group|background)", "(accessible|easy) to ...6 (all|everyone|report)",
      },
    },
  },
  ignore = { "report ...6 (repair|gas|leak|change of circumstances|fault)", "repair ...4 report", "(annual|inspection|board|committee) report", "report to ...4 (board|committee|panel)", "translate into (saving|action)" },
  form = { "reporting ...10 easy", "reporting methods" },
  examples = {
    covered { "You can report anti-social behaviour by telephone, email, online or in person. We provide interpreters and large print on request." },
    partial { "Residents can report nuisance by phone or through our website.", elements = { methods = "covered", everyone = "missing" } },
    weak { "We are considering an app for reporting nuisance and aim to provide translation." },
    missing { "Report a repair online at any time." },
    missing { "The annual report is on our website." },
    contradicted { "Residents cannot report anti-social behaviour online and we do not provide interpreters." },
  },
}

block {
  id = "respect.4.2",
  title = "The first contact is helpful, courteous and sensitive",
  group = "core",
  severity = "medium",
  source = building_block("building block 2"),
  why = "People who are brushed off once do not call twice.",
  advice = "Say how the people who take first calls are trained and what the caller can expect from them.",
  where = explains,
  elements = {
    {
      id = "first_contact",
      title = "the first point of contact is prepared",
      find = {
        "(first point of contact|first contact|front line|frontline|call handler|contact centre|customer service|reception|first report) ...20 (train|trained|training|briefed|courteous|sensitive|sympathetic|helpful|polite|empathy|respect|listen|customer care|professional)",
        "(train|trained|training|briefed) ...16 (customer care|customer service|first point of contact|call handler|front line|frontline|contact centre|reception|empathy)",
        "(treat|treated|respond|listen|dealt with|deal) ...12 (sensitively|sensitive|sympathetically|courteously|courtesy|respect|seriously|empathy|dignity)",
        "(sensitive|sympathetic|courteous|helpful|polite|empathetic) ...12 (manner|staff|service|response|approach|to (complainant|victim|the needs))",
        "(interview|seen) ...12 (same (gender|sex|equality group)|female officer|choice of officer)",
      },
    },
  },
  ignore = { "sensitive (data|information|letting|lettings)", "commercially sensitive", "listen to music" },
  form = { "first point of contact" },
  examples = {
    covered { "Call handlers are trained to deal sensitively with people who report anti-social behaviour." },
    weak { "We aim to make the first contact helpful and sensitive." },
    missing { "Sensitive data is stored securely." },
    contradicted { "Our front line staff are not trained in customer care." },
  },
}

block {
  id = "respect.4.3",
  title = "All staff know what to do when a complaint comes in",
  group = "core",
  severity = "medium",
  source = building_block("building block 3"),
  why = "The same complaint must get the same answer whoever takes it.",
  advice = "Say that there is a written procedure, that all staff are trained in it and where they find it.",
  where = explains,
  elements = {
    {
      id = "procedure",
      title = "staff follow a known procedure",
      find = {
        "{staff} ...14 (follow|use|aware of|understand|know|briefed on|briefed|trained in|trained on|training on|clear about|familiar with) ...14 (procedure|policy|process|guidance|manual)",
        "(procedure|policy|guidance|process|manual) ...14 (everyone|all staff|{staff}) ...8 (follow|followed|use|used|aware|trained|briefed|understand)",
        "(set|clear|written|detailed|step by step|comprehensive) ...6 {asb} ...6 (procedure|policy|process)", "(set|clear|written|detailed|step by step|comprehensive) ...6 (procedure|process) ...12 (report|complaint|case|{asb})",
        "(procedure|guidance|guide|manual) ...10 (intranet|available to {staff}|for {staff})", "(brief|train) ...6 {staff} ...12 (policy|procedure)",
        "procedure (clarify|set out|explain|cover|describe) ...10 (approach|what|how|step)",
      },
    },
  },
  ignore = { "complaints (procedure|policy) ...6 (ombudsman|stage)", "(fire|evacuation|grievance|recruitment|disciplinary) procedure" },
  form = { "staff ...8 procedures ...8 complaint" },
  examples = {
    covered { "All staff are briefed on our written anti-social behaviour procedure and must follow it for every report." },
    weak { "We hope to brief all staff on the procedure." },
    missing { "Staff must follow the fire procedure." },
    contradicted { "There is no set procedure, and staff are not trained in one." },
  },
}

block {
  id = "respect.4.4",
  title = "Each stage has a deadline, and action is agreed with the complainant",
  group = "core",
  severity = "high",
  source = building_block("building block 4"),
  why = "A named date is a promise that can be checked; 'soon' is not.",
  advice = "Give target times for acknowledging, interviewing and updating, agree an action plan with the complainant and explain any delay.",
  where = explains,
  elements = {
    {
      id = "deadlines",
      title = "target times for the key stages",
      find = {
        "(acknowledge|respond|response|contact|interview|visit|investigate|reply|reported|report|update|case|complaint|call|action) ...20 (within|in|no later than|target|timescale|deadline|time limit) ...4 (#duration|timescale|timescales|deadline|target)",
        "within ...2 #duration ...20 (acknowledge|respond|contact|interview|visit|investigate|reply|of (a|the|receiving)|report|complaint)",
        "(timescale|target time|response time|deadline|service standard|target response) ...14 (case|{asb}|stage|action|report|complaint|investigation|procedure|response|interview)",
        "(case|{asb}|stage|action|complaint|investigation|procedure) ...12 (timescale|target time|response time|deadline|service standard)",
        "#duration ...6 (target|response)", "(delay|deadline|timescale) ...14 (explain|explanation|inform|reason|told)", "shortest possible timescale",
      },
    },
    {
      id = "agreed",
      title = "action is agreed with the complainant",
      find = {
        "(agree|agreed|discuss|discussed) ...12 (action plan|course of action|next step|what action|plan of action|how often|action)", "action plan ...12 (agree|agreed|discussed|with {complainant}|resident|complainant)",
        "{complainant} ...12 (agree|agreed|agreement|involved|consulted) ...12 (action|plan|step|case|contact)", "(agree|agreed) ...8 with ...6 {complainant}",
        "case ...8 (remain|stay|kept) open", "(intention|intend|decide|decision) ...6 (close|closing) ...6 case", "(consult|contact|speak to|tell|inform) ...6 {complainant} ...8 before ...6 (clos*)",
      },
    },
  },
  ignore = { "repair ...12 within", "within ...3 #duration ...6 (repair|rent|tenancy|moving|notice)", "(emergency|urgent|routine) repair", "appeal within", "rent arrears" },
  form = { "deadlines ...10 stage", "deadlines" },
  examples = {
    covered { "We will interview the complainant within two working days and agree an action plan with them." },
    partial { "We respond to reports of threats within 24 hours.", elements = { deadlines = "covered", agreed = "missing" } },
    weak { "We aim to respond to reports within five working days, and we would like to agree an action plan with the complainant." },
    missing { "Emergency repairs are done within 24 hours." },
    contradicted { "We do not set response times for reports of nuisance and do not agree actions with complainants." },
  },
}

block {
  id = "respect.4.5",
  title = "Complainants are kept up to date, to the end and after",
  group = "core",
  severity = "high",
  source = building_block("building block 5"),
  why = "Silence is the commonest complaint about how complaints are handled.",
  advice = "Say how often and how complainants are updated, that they hear the outcome of court hearings, and how the case is closed.",
  where = explains,
  elements = {
    {
      id = "updates",
      title = "regular updates on the case",
      find = {
        "(update|updated|feedback|report back|keep|kept) ...12 {complainant}", "(inform|contact|advise|tell|notify) ...8 {complainant} ...16 (progress|outcome|result|case|update|regularly|close|closing|what we have done)", "{complainant} ...12 (update|updated|kept informed|contacted|feedback|kept up to date)", "{complainant} ...8 (informed|advised|told|notified) ...14 (progress|outcome|result|case|close|closing)",
        "(keep|kept) ...10 (informed|up to date|updated)", "(update|feedback|progress report) ...12 (every #duration|regular|regularly|weekly|fortnightly|monthly|progress)",
        "(regular|weekly|fortnightly|monthly) ...4 (update|contact|feedback)", "(individual|witness|case) ...8 report back", "(outcome|result|progress) ...8 (investigation|case|hearing|court) ...14 (inform|told|report|update|advised)",
        "(inform|tell|report|report back|update|advise|feedback|feed back) ...16 (outcome|result|progress) ...8 (investigation|case|hearing|court|complaint)",
      },
    },
  },
  ignore = { "update ...4 (your details|contact details|policy|website|software|register)", "repair ...8 update", "informed consent", "updated (policy|annually|list)" },
  form = { "updates ...10 progress", "complainants ...8 updates" },
  examples = {
    covered { "Complainants are updated every two weeks on the progress of their case and told the outcome of any court hearing." },
    weak { "We try to keep complainants informed." },
    missing { "Please update your contact details." },
    contradicted { "Complainants are not updated on the progress of their case." },
  },
}

block {
  id = "respect.4.6",
  title = "Collecting evidence is made easy for complainants",
  group = "core",
  severity = "medium",
  source = building_block("building block 6"),
  why = "Months of diary sheets with no result wear people out.",
  advice = "Say that diary sheets are for a short time with a clear purpose, and what you do instead (noise app, officers' own evidence, professional witnesses).",
  where = explains,
  elements = {
    {
      id = "ease",
      title = "limits what complainants must do",
      find = {
        "(diary (sheet|log|record)|incident (diary|log|sheet)|diaries) ...20 (short|limited|period|review|reviewed|collect|only|focused|help|weeks|#duration|needed|complete|support|app|alternative|instead)",
        "(short|limited|focused) ...8 (diary|diaries|period|use)", "(minimise|reduce|limit|lessen|ease|keep) ...10 (burden|stress|number of (time|form)|delay)", "(noise app|recording equipment|professional witness|officers gather|online diary|voice recording)",
        "(help|assist) ...8 {complainant} ...10 (diary|record|form|statement)", "not ...6 (prolonged|rely on diary|expect ...10 diary)", "(progress|resolve|complete|deal with) ...6 case ...12 (shortest|quickly|without delay|promptly|timely)",
      },
    },
  },
  ignore = { "diary of events", "diary date" },
  form = { "burdens", "diary sheets" },
  examples = {
    covered { "Diary sheets are used for a short period only, usually two weeks, and officers review them with the complainant." },
    covered { "Our noise app means that residents do not need to fill in forms." },
    weak { "We try to keep the burden on complainants low, using short periods of diary sheets where possible." },
    missing { "See the diary of events in the newsletter." },
    contradicted { "We do not help complainants to keep diary sheets." },
  },
}

block {
  id = "respect.4.7",
  title = "Witnesses are prepared for court and supported through it",
  group = "core",
  severity = "medium",
  source = building_block("building block 7"),
  why = "A witness who is afraid of the day does not come, and the case fails.",
  advice = "Offer an explanation of procedure, a visit to the court beforehand, transport or an escort, and someone to be with the witness throughout.",
  where = explains,
  elements = {
    {
      id = "explain",
      title = "court is explained beforehand",
      find = {
        "(explain|explanation|advise|guidance|leaflet|information|prepare|brief|talk through|inform) ...16 (court process|court procedure|legal process|what ...6 happen at court|court|hearing|giving evidence|legal action)",
        "(court process|court procedure|legal process|hearing|court) ...14 (explain|explained|explanation|leaflet|guidance|prepared)", "(pre-court|pre-trial|pre) visit", "visit ...6 (court|courtroom) ...8 (before|advance|beforehand|familiar)",
      },
    },
    {
      id = "support",
      title = "support on the day and throughout",
      find = {
        "(escort|accompany|transport|mentor) ...12 (witness|complainant|victim|them|court)", "(witness|victim) ...14 (escort|escorted|accompanied|transport|supported|support|mentor|protected|anonym*)",
        "(support|assist|help) ...8 (witness|witnesses)", "witness (support|service|care|protection)", "(separate|secure) ...3 (waiting|entrance|area|room)", "special measures",
      },
    },
  },
  ignore = { "witnessed by", "tennis court", "court (road|lane|close|house|flats)", "signature of witness", "witness (signature|name)" },
  form = { "attendance at court", "court ...10 explanation" },
  examples = {
    covered { "We explain the court process to every witness and offer a visit to the court before the hearing. An officer will escort witnesses on the day." },
    partial { "A leaflet explains what happens at court.", elements = { explain = "covered", support = "missing" } },
    weak { "Where possible we escort witnesses and may explain the court process." },
    missing { "The tennis court is open to residents." },
    contradicted { "We do not explain the court process and do not support witnesses." },
  },
}

block {
  id = "respect.4.p1",
  title = "The needs of people who report or give evidence are assessed",
  group = "partner",
  severity = "high",
  source = building_block("partner block 1"),
  why = "Repeat and vulnerable victims are at most risk, and only an assessment finds them.",
  advice = "Say that a risk and needs assessment is made with each complainant and witness at first contact and reviewed.",
  where = explains,
  elements = {
    {
      id = "assess",
      title = "assesses needs and risk of complainants and witnesses",
      find = {
        "(assess|assessment|identify|establish|risk assess|risk assessment|evaluate|agree) ...16 {complainant}", "{complainant} ...16 (assess|assessed|assessment|risk assessment|risk assessed|what support they need|support needs|identify)",
        "(risk|vulnerability|needs|harm) (assessment|matrix) ...20 ({complainant}|report|case|interview|first)", "(risk|vulnerability|needs|harm) (assessment|matrix) ...6 (completed|carried out|made|done|used|undertaken)",
        "(complete|carry out|undertake|do|use) ...6 (risk|vulnerability|needs|harm) (assessment|matrix)", "support needs of ...6 {complainant}", "(need|require) ...6 (support|assistance) ...12 (case|complaint|court)",
      },
    },
  },
  ignore = { "fire risk assessment", "(asbestos|legionella|gas|health and safety) risk assessment", "housing needs assessment", "{perpetrator} ...6 assessment" },
  form = { "assessment ...12 (report|witness)" },
  examples = {
    covered { "A risk assessment is completed with every complainant at the first interview and reviewed each month." },
    covered { "We assess the support needs of witnesses." },
    weak { "We may assess the needs of witnesses." },
    missing { "The fire risk assessment is reviewed each year." },
    contradicted { "We do not assess the needs of complainants." },
  },
}

block {
  id = "respect.4.p2",
  title = "Victims are supported, directly or with specialist agencies",
  group = "partner",
  severity = "high",
  source = building_block("partner block 2"),
  why = "Enforcement can take months; people must be able to live until then.",
  advice = "Say what support victims get from you and which specialist agencies you refer them to.",
  where = explains,
  elements = {
    {
      id = "support",
      title = "supports victims and witnesses",
      find = {
        "(support|assist|help|protect|refer|signpost) ...8 {complainant}", "(support|assistance|help|protection|advice) (for|to) ...6 {complainant}",
        "{complainant} ...12 (support|supported|assisted|referred|signposted|protected|helped)", "(victim support|witness (service|support)|women's aid|IDVA|refuge|sanctuary scheme)", "(rehouse|re-house|rehousing|re-housing|management (move|transfer)|emergency accommodation|temporary accommodation|move) ...16 (violence|risk|victim|required|witness|threat|harassment|panel)",
        "(violence|risk|victim|witness|threat|harassment) ...16 (rehouse|re-house|rehoused|management (move|transfer)|emergency accommodation)",
      },
    },
  },
  ignore = { "support ...4 (your|this|the) (claim|application|case|evidence)", "(in|to) support of", "customer support", "IT support", "help us", "assist ...4 (police|us) with" },
  form = { "supporting victims" },
  examples = {
    covered { "We support victims and witnesses throughout the case and refer them to Victim Support." },
    weak { "We will try to support victims where resources allow." },
    missing { "Send papers in support of your application." },
    contradicted { "We do not support victims or witnesses." },
  },
}

block {
  id = "respect.4.p3",
  title = "Reassurance comes quickly: patrols, visits, alarms, cameras",
  group = "partner",
  severity = "medium",
  source = building_block("partner block 3"),
  why = "Feeling watched over is what frightened people ask for first.",
  advice = "List the measures (patrols, visits, personal alarms, CCTV) and how quickly they are put in place.",
  where = explains,
  elements = {
    {
      id = "reassure",
      title = "puts reassurance measures in place",
      find = {
        "(personal (alarm|attack alarm)|panic (alarm|button)|dummy camera|CCTV|video doorbell) ...16 (provide|issue|install|fit|fitted|given|supplied|use|issued|available|offered|installed|placed|deployed)",
        "(provide|issue|install|fit|give|supply|deploy|offer|put up) ...10 (personal (alarm|attack alarm)|panic (alarm|button)|CCTV|mobile camera|video doorbell)",
        "(patrol|reassurance visit|welfare visit|reassurance) ...14 (victim|witness|complainant|resident|hotspot|area|estate|police|warden|provide|increase|additional|regular)",
        "(additional|extra|increased|regular|more) ...4 (patrol|visit)", "(reassure|reassurance) ...12 (resident|victim|witness|community|complainant|measure)",
        "(keep|stay) in contact ...6 (witness|victim|complainant)",
      },
    },
  },
  ignore = { "smoke alarm", "fire alarm", "CCTV (policy|code of practice|footage ...4 (request|data))", "alarm (pull|cord|charge)" },
  form = { "reassurance measures" },
  examples = {
    covered { "We issue personal alarms to victims and ask the police for additional patrols." },
    weak { "The police will consider additional patrols and we may install CCTV." },
    missing { "Test your smoke alarm each week." },
    contradicted { "We do not issue personal alarms or arrange patrols." },
  },
}

block {
  id = "respect.4.p4",
  title = "Homes at risk are made more secure",
  group = "partner",
  severity = "low",
  source = building_block("partner block 4"),
  why = "A door viewer or a fireproof letter box lets a frightened person sleep.",
  advice = "Say which works you do for people at risk, who advises and how fast.",
  where = explains,
  elements = {
    {
      id = "harden",
      title = "target hardening for people at risk",
      find = {
        "target hardening", "(spy hole|door viewer|fire proof letter box|fireproof letterbox|letter box|door chain|lock change|sanctuary|safe room|window lock|extra lock|stronger door)",
        "(additional|extra|improved|home) security ...14 (victim|witness|complainant|home|fit|install|provide|measure|offer)", "(security measure|home security) ...12 (victim|witness|risk|fit|install|provide|include|offer)",
        "crime prevention ...12 (advice|officer|service|survey|visit|recommend)", "sanctuary scheme",
      },
    },
  },
  ignore = { "Sanctuary (Housing|Group)", "letter box ...6 (number|size)", "lock change ...8 (charge|cost|recharge)" },
  form = { "target hardening" },
  examples = {
    covered { "We fit door viewers and fireproof letter boxes for victims on the advice of the police crime prevention officer." },
    weak { "We may fit extra locks as target hardening." },
    missing { "A lock change costs £60 and will be recharged." },
    contradicted { "We do not carry out target hardening." },
  },
}

block {
  id = "respect.4.p5",
  title = "Works with the courts to make hearings less stressful",
  group = "partner",
  severity = "low",
  source = building_block("partner block 5"),
  why = "Meeting the other side in the corridor can undo months of support.",
  advice = "Say what you arrange with the court: separate waiting rooms, screens, video links, a place on the court user group.",
  where = explains,
  elements = {
    {
      id = "liaise",
      title = "liaises with court services for witnesses",
      find = {
        "court user ...8 (group|meeting|forum)", "(liaise|work|liaison|arrange|link|contact) ...10 (court|court service|court staff|magistrates)", "(separate|secure|private) ...4 (waiting (area|room)|entrance|room|holding area)",
        "(special measure|screen|video (link|facility|evidence)) ...14 (witness|court|evidence)", "court ...12 (separate|secure|private) ...4 (waiting|entrance|room|area)",
      },
    },
  },
  ignore = { "screen (cases|applicants|reports)", "separate entrance ...6 (flat|home|property)" },
  form = { "court services", "stresses of ...4 hearing" },
  examples = {
    covered { "Our legal team attends the court user group and asks for separate waiting areas for witnesses." },
    weak { "We may ask the court for a separate waiting room." },
    missing { "The flat has a separate entrance." },
    contradicted { "We do not liaise with court staff about witnesses." },
  },
}
