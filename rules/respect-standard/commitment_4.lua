-- Commitment 4: services fitted to residents, and support for victims and witnesses.
-- The core blocks, which are the landlord's own; those done with partners are in commitment_4_partners.lua.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 4, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

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
        "(report|complain|make a complaint|complaint|contact us|reports) ...20 {contact_channel}",
        "{contact_channel} ...12 (report|reporting|reported|complain)",
        "(range|variety|number|choice) of ...6 (way|method|channel) ...10 (report|contact|complain)",
        "report ...10 (range|variety|number|choice) of ...6 (way|method|channel)",
        "(third party|non-police|independent|hate crime) reporting (centre|site|service)",
        "(website|web site|internet) ...14 (information|advice) ...12 {asb}", "(24 hour|out of hours) ...8 (line|service|reporting|number|hotline)",
        "(tell us about|let us know about|contact us about|speak to us about) ...4 ({asb}|crime|problem) ...16 ({contact_channel}|calling|text|visiting)",
        "{asb} (hotline|helpline|phone line|telephone line|reporting line|line)",
        "(hotline|helpline|freephone) ...12 (online|text|email|e-mail|app|form)",
      },
    },
    {
      id = "everyone",
      title = "open to all: language, format, sensitivity",
      find = {
        "(provide|offer|use|arrange|available|access|written|translate|translated|accommodate) ...12 {accessible} ...20 [report]",
        "{accessible} ...10 (provide|offered|used|arranged|available|service|facility|request|on request)",
        "{hate} ...16 (report|reporting|sensitive|sensitively|trained|centre|site)", "(report|reporting) ...10 {hate}",
        "(interview|seen|visit) ...14 same (gender|sex|equality group|background)",
        "(leaflet|form|letter|information) ...6 (plain English|languages|large print|easy read)", "(accessible|easy) to ...6 report",
        "reporting ...10 (accessible|easy|open) ...3 (all|everyone)",
      },
    },
  },
  ignore = {
    "report ...6 (repair|gas|leak|change of circumstances|fault|what is being done|outcome|progress|action)", "repair ...4 report",
    "reported ...3 in", "repairs", "(annual|inspection|board|committee|monthly|quarterly) report",
    "report to ...4 (board|committee|panel|court|CPS|resident|police)", "translate into (saving|action)", "report ...3 breaches",
    "report ...10 (newsletter|magazine)", "tenancy agreement", "(write to|phone|telephone|contact) ...8 (person|people|complainant) who",
  },
  kin = { "charter.2.1" },
  form = { "reporting ...10 easy", "reporting methods" },
  examples = {
    covered { "You can report anti-social behaviour by telephone, email, online or in person. We provide interpreters and large print on request." },
    partial { "Residents can report nuisance by phone or through our website.", elements = { methods = "covered", everyone = "missing" } },
    weak { "We are considering an app for reporting nuisance and aim to provide translation." },
    missing { "Report a repair online at any time." },
    missing { "The annual report is on our website." },
    contradicted { "Residents cannot report anti-social behaviour online and we do not provide interpreters." },
    covered { "Nuisance can be reported by phone, text or through the website at any hour, and hate crime can be reported at a third party reporting centre.", because = "'can' opens a way to report: what the block asks for" },
    missing { "Report a gas leak by telephone on the emergency number.", because = "the right words about another matter" },
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
        "(treat|respond|listen|dealt with|deal) ...12 (sensitively|sensitive|sympathetically|courteously|courtesy|empathy|dignity)",
        "(sensitive|sympathetic|courteous|helpful|polite|empathetic|understanding) ...12 (manner|staff|service|response|approach|to (complainant|victim|the needs))",
        "(interview|seen) ...12 (same (gender|sex|equality group)|female officer|choice of officer)",
        "(understand|acknowledge|recognise) ...12 (stress|stressful|distress|not easy|difficult|upsetting) ...10 (report|complain|reporting)",
        "listen to you", "(customer care|customer service|telephone) training",
        "(dealt with|treated|spoken to) ...3 (kindly|politely|with care|patiently|with compassion|compassionately|with understanding)",
        "(be|is|are|being|remain) [(always|helpful|helpful and)] (courteous|sympathetic|polite|empathetic)",
        "(first point of contact|first contact|front line|frontline|call handler|call centre|contact centre|customer service|customer contact team|reception|receptionist|first report|first call|telephone staff) ...16 (courteous|sensitive|sensitively|sympathetic|helpful|polite|empathy|respect|listen|listening|customer care|professional)",
        "(first point of contact|first contact|front line|frontline|call handler|call centre|contact centre|customer service|reception) ...6 (train) ...10 (deal with|{asb}|customer care|handle|complainant|victim)",
        "(train|briefed) ...10 (customer care|customer service|empathy|listening skill|sensitive|sensitively|courteous|courtesy)",
        "listen ...2 (with|carefully|sympathetically) ...2 [(sympathy|care|empathy|patience)]",
      },
    },
  },
  ignore = {
    "sensitive (data|information|letting|lettings)", "commercially sensitive", "listen to music", "please be polite",
    "(guide|procedure|manual) ...8 reception", "procedures",
  },
  form = { "first point of contact" },
  examples = {
    covered { "Call handlers are trained to deal sensitively with people who report anti-social behaviour." },
    weak { "We aim to make the first contact helpful and sensitive." },
    missing { "Sensitive data is stored securely." },
    contradicted { "Our front line staff are not trained in customer care." },
    missing { "Please be polite to our call handlers.", because = "asks courtesy of the caller" },
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
        "{staff} ...14 (follow|use|aware of|understand|know|briefed|trained in|trained on|training on|clear about|familiar with|shown) ...14 (procedure|policy|process|guidance|manual)",
        "(procedure|policy|guidance|process|manual|script) ...14 (everyone|all staff|{staff}) ...8 (follow|use|aware|trained|briefed|understand)",
        "(brief|train) ...6 {staff} ...12 (policy|procedure)",
        "(manual|script|checklist|flowchart|procedure) ...8 (guide|take|takes|help) ...4 ({staff}|them) ...12 (step|through|complaint|report)",
        "(call centre|contact centre|reception) ...14 (logged|log|passed to|script|checklist)", "(must|is|are) be shown this procedure",
        "(flow chart|flowchart|checklist|script|prompt|crib sheet) ...8 (show|tell|remind|guide) ...4 {staff}",
        "{staff} ...8 what to do when ...6 (complain|report)",
        "procedure (clarify|set out|explain|cover|describe) ...10 (approach|steps|what (staff|officers)|how (staff|officers|reports|complaints|cases))",
        "(procedure|guidance|manual|script) ...8 (intranet|available to {staff})",
        "(guidance|guide|manual|script) ...4 for {staff} ...10 (report|complaint|case|{asb})", "(script|scripts) ...6 (make sure|ensure)",
        "(clear|written|detailed|step by step|comprehensive) ...6 {asb} ...6 (procedure|policy|process)", "set {asb} (procedure|policy)",
        "(clear|written|detailed|step by step|comprehensive|set) ...2 (procedure|process) ...12 (report|complaint|case|{asb})",
      },
    },
  },
  ignore = {
    "complaints (procedure|policy) ...6 (ombudsman|stage)", "(fire|evacuation|grievance|recruitment|disciplinary) procedure", "fire safety",
    "court (procedure|process)", "(procedure|policy) ...8 (resident|tenants) ...4 (intranet)", "(drug|alcohol|vulnerab*) ...10 policy",
    "procedure ...6 support", "what is expected of them", "aware of ...3 (tools|powers)",
  },
  kin = { "charter.3.2" },
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
        "(acknowledge|respond|response|contact|interview|visit|investigate|reported|report|case|complaint|call|action) ...12 (within|in|no later than|target|timescale|deadline|time limit) ...4 (#duration|timescale|timescales|deadline|target)",
        "(emergency|urgent|serious|category) ...14 (respond|response|contact|interview|report) ...10 (#duration|same day)",
        "(delay|deadline|timescale|target) ...14 (explain|explanation|inform|reason)", "shortest possible timescale",
        "(timescale|target time|response time|deadline|target response) ...14 (case|{asb}|stage|action|report|complaint|investigation|procedure|response|interview|interviewing|#duration)",
        "(case|{asb}|stage|action|complaint|investigation|procedure) ...12 (timescale|target time|response time|deadline)",
        "service standard ...10 (within|respond|response|#duration)",
        "within ...2 #duration ...12 (acknowledge|respond|contact|interview|investigate|of (a|the|receiving)|report|complaint)",
      },
    },
    {
      id = "agreed",
      title = "action is agreed with the complainant",
      find = {
        "(agree|discuss) ...12 (action plan|course of action|next step|what action|plan of action)",
        "action plan ...12 (agree|agreed|discussed|with {complainant}|resident|complainant)", "actions are agreed with",
        "{complainant} ...12 (agree|agreement|involved|consulted) ...12 (action|plan|step)", "case ...8 (remain|stay|kept) open",
        "(intention|intend|decide|decision) ...6 (close|closing) ...6 case",
        "(consult|speak to|tell|inform) ...6 {complainant} ...8 before ...6 (clos*)",
        "(rings|contact|tell|inform) ...4 {complainant} ...6 (explain why|reason)", "action plan ...6 signed by",
        "(action|actions|plan|steps|way forward|outcome) ...6 (agree) ...4 with ...3 {complainant}",
      },
    },
  },
  ignore = {
    "repair ...12 within", "repairs", "within ...3 #duration ...6 (repair|rent|tenancy|moving|notice)", "(emergency|urgent|routine) repair",
    "appeal within", "rent arrears", "(damp|mould)", "(graffiti|fly-tip*|dumped) ...12 within", "(CCTV|alarm) ...12 within",
    "unhappy with our service", "(injunction|breach|committal) ...14 within", "within ...14 (injunction|breach|committal)", "updated every",
    "transfer application", "application within",
  },
  form = { "deadlines ...10 stage", "deadlines" },
  examples = {
    covered { "We will interview the complainant within two working days and agree an action plan with them." },
    partial { "We respond to reports of threats within 24 hours.", elements = { deadlines = "covered", agreed = "missing" } },
    weak { "We aim to respond to reports within five working days, and we would like to agree an action plan with the complainant." },
    missing { "Emergency repairs are done within 24 hours." },
    contradicted { "We do not set response times for reports of nuisance and do not agree actions with complainants." },
    missing { "Offensive graffiti is removed within 24 hours.", because = "a time for cleaning, not for handling a case" },
    missing { "You may appeal within 14 days.", because = "a deadline for the tenant" },
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
        "(update|feedback|report back|keep|kept) ...8 {complainant}",
        "(inform|contact|advise|tell|notify|ring|telephone|call|write to|visit) ...4 {complainant} ...16 (progress|outcome|result|how (the|their) case|update|regularly|every #duration|fortnight|weekly|close|closing|closed|what we have done)",
        "{complainant} ...10 (update|updated|kept informed|feedback|kept up to date|hear from us|contacted every|contacted regularly|contacted at least)",
        "{complainant} ...8 (informed|advised|told|notified) ...14 (progress|outcome|result|close|closing)",
        "(keep|kept) ...6 (you|complainant|victim|witness|customer|them|person|everyone|both) ...6 (informed|up to date|updated)",
        "(update|feedback|progress report|contact) ...12 (every #duration|regular|regularly|weekly|fortnightly|monthly|progress)",
        "(regular|weekly|fortnightly|monthly) ...4 (update|feedback)", "(individual|witness|case) ...8 report back",
        "(agree) ...4 how often ...12 (touch|contact|update)",
        "(outcome|result|progress) ...8 (investigation|case|hearing|court) ...14 (inform|told|report|update|advised)",
        "(inform|tell|report back|update|advise|feedback|feed back|write|told) ...12 (outcome|result|progress) ...8 (investigation|case|hearing|court|complaint)",
        "(every #duration|fortnightly|weekly|monthly) ...12 (complainant|how ...4 case|progress)",
        "tell ...3 (person|complainant) who reported what is being done", "fed back to individual",
        "{complainant} ...8 (call|letter|contact|visit|text) ...3 (every|each|at least) ...2 #duration",
      },
    },
  },
  ignore = {
    "update ...4 (your details|contact details|policy|website|software|register)", "repair ...8 update", "informed consent",
    "updated (policy|annually|list)", "(newsletter|magazine|website) ...10 (result|outcome)", "(legal|law|legislative) update", "satisf*",
  },
  kin = { "charter.4.4" },
  form = { "updates ...10 progress", "complainants ...8 updates" },
  examples = {
    covered { "Complainants are updated every two weeks on the progress of their case and told the outcome of any court hearing." },
    weak { "We try to keep complainants informed." },
    missing { "Please update your contact details." },
    contradicted { "Complainants are not updated on the progress of their case." },
    covered { "The case officer telephones the complainant at least every ten working days and writes when the case is closed." },
    missing { "The register of policies is updated annually.", because = "updating a list informs nobody" },
    missing { "Solicitors send us a legislative update each month.", because = "news for staff" },
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
        "(diary (sheet|log|record)|incident (diary|log|sheet)|diaries) ...20 (short|limited|collected after|review|reviewed|only|focused|help|at most|no more|needed|support|app|alternative|instead)",
        "(short|limited|focused) ...8 (diary|diaries)",
        "(minimise|reduce|limit|lessen|ease|keep) ...10 (burden|stress|number of (time|form)|delay|paperwork)",
        "(noise app|app|recording equipment|professional witness|officers gather|noise recorder|officers' own evidence|online diary|voice recording) ...14 (instead|so that|rather than|do not (need|have)|no need|to save|do the rest|means that|reduce)",
        "(noise app|online diary|voice recording) ...6 (available|used|offered|provided|download)",
        "(help|assist) ...8 {complainant} ...10 (diary|record|form|statement)",
        "not ...6 (prolonged|rely on diary|expect ...10 diary|have to fill in|need to fill in)",
        "(progress|resolve|complete|deal with) ...6 case ...12 (shortest|quickly|without delay|promptly|timely)",
        "(diary (sheet|log)|diaries) ...8 (#duration)", "(cut down on|reduce|save|avoid) ...4 (form filling|form-filling|paperwork|filling in forms)",
        "instead of (writing|keeping|filling|completing) ...6 (diary|diaries|form|sheet)",
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
        "(explain|prepare|brief|advise) ...6 {complainant} ...12 (court|hearing|trial|happen)",
        "{complainant} ...10 (prepared|briefed) ...8 (court|hearing)",
        "(court process|court procedure|legal process|court) ...10 (is|are|be|been) ...2 (explained)", "how (a|the) (hearing|trial|court) works",
        "(explain|explanation|advise|guidance|leaflet|information|talk through) ...10 (court process|court procedure|legal process|what ...6 (happen|happens|expect) ...4 (court|hearing)|giving evidence|court hearing|role of ...2 witness)",
        "(court|evidence|hearing|witness) ...8 (explain) ...4 (procedure|process|what will happen|what happens)", "explain to ...3 {complainant}",
      },
    },
    {
      id = "visit",
      title = "a visit to the court beforehand",
      find = {
        "(pre-court|pre-trial|pre) visit", "visit ...6 (court|courtroom) ...8 (before|advance|beforehand|familiar)", "visit to ...3 (court|courtroom)",
        "(taken|take|shown) ...6 (see|round|around|to) ...4 (court|courtroom) ...6 (before|beforehand|advance)", "(tour|look round|look around) ...3 (court|courtroom)",
        "familiarisation visit", "(see|shown) ...3 (courtroom|court room)",
      },
    },
    {
      id = "support",
      title = "support on the day and throughout",
      find = {
        "(escort|accompany|transport|mentor|go with|goes with|drive|taxi|going to court with) ...12 (witness|complainant|victim|them|court)",
        "(witness|victim|complainant) ...14 (escort|escorted|accompanied|transport|mentor|anonym*) ...6 [court]",
        "(witness|victim) ...14 (court|hearing|trial|proceedings|giving evidence) ...10 (support|supported|help|helped|assist)",
        "(support|supported|assist|help|protect) ...8 (witness|witnesses|complainants) ...14 (court|hearing|trial|proceedings|evidence|throughout)",
        "(support|assist|help|protect) ...4 witnesses", "(support|assistance|help) ...12 through ...4 (court|legal) (process|case|proceedings)",
        "witness (support|service|care|protection) ...16 (court|hearing|trial|evidence|proceedings|witnesses)",
        "(separate|secure) ...3 (waiting|entrance|area|room) ...10 (court|hearing|witness)",
        "(court|hearing|witness) ...14 (separate|secure) ...3 (waiting|entrance|area|room)", "special measures",
        "(stay|sit|remain|be) with (them|the witness|witnesses|you) ...8 [(court|hearing|day|throughout)]",
      },
    },
  },
  ignore = {
    "witnessed by", "tennis court", "court (road|lane|close|house|flats)", "signature of witness", "witness (signature|name)",
    "(professional) witness", "court ...4 (can|could|may) feel", "(some courts|some witnesses)", "support needs",
    "(possession|notice) ...10 (explain|advise)", "court papers", "(training|trained|course) ...14 court",
  },
  kin = { "charter.4.5" },
  form = { "attendance at court", "court ...10 explanation" },
  examples = {
    covered { "We explain the court process to every witness and offer a visit to the court before the hearing. An officer will escort witnesses on the day." },
    partial { "A leaflet explains what happens at court.", elements = { explain = "covered", visit = "missing", support = "missing" } },
    weak { "Where possible we escort witnesses and may explain the court process." },
    missing { "The tennis court is open to residents." },
    contradicted { "We do not explain the court process and do not support witnesses." },
    missing { "Two witnesses must sign the deed.", because = "witnesses to a signature" },
    missing { "The court papers explain the possession claim to the tenant.", because = "this is the other side of the case" },
  },
}
