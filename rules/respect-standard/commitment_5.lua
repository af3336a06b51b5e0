-- Commitment 5: protecting communities through swift enforcement.
-- Core blocks 1 to 7 are the landlord's own; p1 to p3 are done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 5, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

block {
  id = "respect.5.1",
  title = "Staff know every tool and how each is used",
  group = "core",
  severity = "medium",
  source = building_block("building block 1"),
  why = "A tool that staff do not know is not used, and the wrong tool wastes months.",
  advice = "List the tools, from starter tenancies and contracts to injunctions and possession, and say when each is used; tools that no longer exist must go from the list.",
  where = explains,
  elements = {
    {
      id = "range",
      title = "a range of tools is in use",
      find = {
        "(use|apply|consider|employ|deploy|take|adopt|available|choose) ...8 (full range|wide range|whole range|range|variety|number) of ...8 (tool|power|remedy|measure|action|intervention|option|sanction|enforcement)",
        "(range|variety) of ...6 (tools|powers|remedies|enforcement|legal (action|remedy)|interventions)",
        "(use|obtain|apply for|serve|seek|introduce|implement|have) ...8 {one_tool} ...10 (and|or|including) ...6 {one_tool}",
        "(tools|powers|remedies|measures|options) ...10 {one_tool} ...16 {one_tool}", "(following|these|all our) (tool|power|remedy)",
        "right to buy ...10 (suspend|refuse|suspension|delay|breach|anti-social)", "(refuse|suspend|delay) ...8 right to buy",
        "(history|number) of ...8 enforcement action", "({one_tool}|{abc}) ...8 ({one_tool}|{abc}) ...8 {one_tool}",
      },
    },
    {
      id = "aware",
      title = "staff know the tools and when to use them",
      find = {
        "{staff} ...10 (aware of|know|understand|familiar with|knowledge of|briefed|guidance|issued|trained to choose|trained to use|choose) ...16 {tools}",
        "(guidance|manual|toolkit|guide|procedure|table) ...14 (tools|powers|each tool|every tool|legal remedies|enforcement options|{one_tool} ...10 {one_tool})",
        "(toolkit|manual|guide) ...10 (describe|explain|list|cover|set out) ...12 (power|tool|remedy|option)",
        "(train|training|course|briefing|knowledge) ...14 (range of ...4 (tool|power|remedy|action)|each tool|tools available|tools and powers|full range|choose among|{one_tool} ...10 {one_tool})",
        "(procedure|policy|guidance|manual|toolkit|it) ...10 (set out|explain|describe|cover|list|detail|include|say|says) ...12 (each tool|tools|when to use|how each is used)",
        "(each|every) (tool|power) ...10 (is used|when|how)", "use it when",
        "{legal_team} ...12 (advise|guidance) ...12 ({staff}|officers) ...12 (action|tool|option)",
        "(NVQ|qualification|course) ...16 ({asb}|tools|powers|legislation)", "toolkit ...6 (list|describe|explain|set out)",
      },
    },
  },
  ignore = {
    "{tools} ...4 (means|defined)", "gardening tool", "(how many|number of) ...14 {one_tool}", "(outcome|monitor) ...14 {one_tool}",
    "examples of enforcement", "(figures|statistics|report) ...14 {one_tool}", "(course|courses) ...4 about",
    "(number|numbers|outcome) ...10 {one_tool}", "before eviction", "last resort", "{support_need} ...20 {one_tool}",
  },
  kin = { "charter.3.1" },
  form = { "range of tools", "staff ...10 tools available" },
  examples = {
    covered { "All housing officers are trained in the range of tools available to us. We use injunctions, acceptable behaviour contracts and demoted tenancies." },
    partial { "We have obtained injunctions and closure orders.", elements = { range = "covered", aware = "missing" } },
    weak { "We may apply for an injunction and we hope to train staff in the tools available." },
    missing { "Tenants may borrow gardening tools." },
    contradicted { "We do not use injunctions and staff are not trained in the tools available." },
  },
}

block {
  id = "respect.5.2",
  title = "Staff are trained in how the tools work and what each demands",
  group = "core",
  severity = "medium",
  source = building_block("building block 2"),
  why = "Cases are lost on evidence and consultation, not on merit.",
  advice = "Say which training staff get on powers, evidence and consultation, how often, and who gives it.",
  where = explains,
  elements = {
    {
      id = "train",
      title = "training on tools, evidence and law",
      find = {
        "(train|training|course|seminar|NVQ|qualification|accredited|refresher|workshop|session) ...14 (tool|power|legal|legislation|law|evidence|{asb}|injunction|tenancies|court|enforcement|case law|gather)",
        "(tool|legal|legislation|law|evidence|{asb}|injunction|enforcement) ...10 (train|training|course|seminar|refresher)",
        "{staff} ...8 (trained|qualified|accredited) ...12 (legal|law|evidence|case|tools|power|enforcement|{asb})",
        "(legal|legislative|law|legislation) (update|briefing|bulletin)", "(highly|well|fully|professionally) ...3 trained ...2 ({staff})",
        "(skilled and trained|trained and skilled|trained|qualified) ({staff})", "(guidance|guide) on ...3 intranet",
        "({legal_team}|legal section) ...4 (brief|train|update|advise) ...6 ({staff}|officers)",
        "(receive) ...4 (regular) ...4 (legal update|briefing)",
      },
    },
  },
  ignore = {
    "(fire|first aid|health and safety|customer care|gas) training", "fire safety", "train station", "(resident|tenant) training",
    "trained in (mediation|first aid)", "training ...6 (young people|resident|tenant|apprentice)",
    "(trained) ...8 (courteous|sensitive|listen|empathy)", "(introductory|starter) tenancies ...10 course", "of course", "in the course",
    "(support|prevent strategy) ...10 train", "train ...12 (support|prevent strategy)", "train ...6 {asb} (procedure|policy|policies|calls)",
    "training on ...4 (procedure|procedures|policy)", "train* to deal with", "{asb} (procedure|policy|policies) ...14 train",
    "train ...6 {asb} complaint",
  },
  form = { "training ...10 tools", "staff ...8 training" },
  examples = {
    covered { "All officers receive annual training on injunctions, evidence gathering and consultation with other agencies." },
    weak { "We aim to train staff in the use of legal powers." },
    weak { "Training on the new powers will be introduced next year.", because = "planned, not in place" },
    missing { "Staff attend first aid training." },
    contradicted { "Staff are not trained in legal powers." },
    missing { "All staff complete fire safety training each year.", because = "training in something else" },
  },
}

block {
  id = "respect.5.3",
  title = "Eviction is the last resort",
  group = "core",
  severity = "high",
  source = building_block("building block 3"),
  why = "Eviction moves the problem and can make a family homeless; courts ask what else was tried.",
  advice = "Say that possession is sought only when other tools have failed or the risk is too great, and which steps come first.",
  where = explains,
  elements = {
    {
      id = "minimise",
      title = "other tools come before eviction",
      find = {
        "({possession}|evict|eviction) ...14 (last|final) (resort|choice|step|option)",
        "(last|final) (resort|choice|option) ...14 ({possession}|evict|eviction|legal action)",
        "(minimise|reduce|avoid|prevent|limit|fewer|keep down) ...8 (eviction|evict|evicting|possession action|homelessness)",
        "(evict|evicted|eviction|{possession}) ...20 (other|all|alternative|previous|everything) ...6 (tool|intervention|measure|option|remedy|action|attempt|avenue|step|else) ...6 (fail|exhausted|tried|unsuccessful|considered)",
        "(other|all|alternative|previous) ...4 (tool|intervention|measure|option|remedy|action|avenue|step) ...8 (fail|exhausted|tried|unsuccessful|considered) ...20 [(evict|eviction|{possession})]",
        "(try|use|consider|explore|exhaust) ...4 (other|alternative|all) ...4 (tool|measure|option|remedy|intervention|action) ...12 (before|rather than|instead of) ...6 (evict|eviction|possession|{possession})",
        "(before|prior to) ...6 (evict|eviction|{possession}) ...20 (other|alternative|all|try|tried|explore)",
        "(evict|eviction|{possession}) ...8 (only|solely) ...10 (serious|where|when|if|as)",
        "only ...6 (evict|seek possession|seek eviction|apply for possession)", "alternative to (eviction|possession|evicting)",
        "(evict) ...4 (few|very few)", "few (evictions|tenants evicted)", "(low|small) (number|level) of eviction",
        "(injunction|demotion|suspended|another tool|other tool) ...14 (instead of|rather than|without) ...6 (evict|eviction|possession|the loss of a home|losing their home)",
        "(keep|keeping|remain) ...4 (people|tenant|them) ...3 in their home ...14 (injunction|other tool|instead|tool|wherever)",
        "(only|except) as a last resort", "(possession|court action|legal action) ...6 (last|final) (resort|option|step)",
        "({one_tool}|other tools) ...8 (considered|tried|used|sought) ...3 (before|instead of|rather than) ...4 (eviction|possession|evicting)",
      },
    },
  },
  ignore = { "eviction date", "pre-eviction (visit|repair)" },
  form = { "minimise ...8 eviction" },
  examples = {
    covered { "We seek possession only as a last resort, when injunctions and other measures have failed." },
    covered { "Eviction will only be used where all other options have been exhausted." },
    weak { "Where possible we try to avoid eviction." },
    missing { "The eviction date is set by the court." },
    contradicted { "Eviction is not a last resort." },
    covered { "Our procedure requires officers to try injunctions and other measures before possession is sought." },
    missing { "We will not let to anyone with an eviction in the last five years.", because = "eviction as an applicant's history" },
    missing { "The possession order was granted on 3 March.", because = "a fact about one case" },
  },
}

block {
  id = "respect.5.4",
  title = "Case management lets urgent legal action move fast",
  group = "core",
  severity = "high",
  source = building_block("building block 4"),
  why = "Where someone is in danger, days matter; a case that nobody tracks waits.",
  advice = "Describe how cases are recorded, supervised and reviewed, and how an urgent case reaches court within days (interim or without-notice injunctions, breaches).",
  where = explains,
  elements = {
    {
      id = "manage",
      title = "cases are managed and supervised",
      find = {
        "case (management|supervision|monitoring|tracking|conference) [(system|procedure|process|meeting)]",
        "(case|cases) (is|are) ...4 (reviewed|supervised|monitored|managed|tracked|recorded|checked|audited|logged)",
        "(casework|caseworks|case management) (system|database|supervision)",
        "(caseload|casework) ...8 (manage|monitor|review|supervise|checked|audited|tracked|recorded|logged)",
        "(database|system|software) ...12 (case|complaint|report)", "authority level",
        "(procedure|process) ...12 (timescale|action plan|action planning)",
        "(monitor|review|supervise|check|audit|track) ...5 (open cases|open case|every case|each case|all cases|caseload|casework|cases)",
        "(record|log|manage) ...4 (every case|each case|all cases|caseload|casework|case ...4 (on|in) ...4 (system|database|software))",
      },
    },
    {
      id = "fast",
      title = "urgent legal action is fast-tracked",
      find = {
        "(urgent|emergency|interim|without notice|ex parte|short notice) ...12 ({injunction}|legal action|application to ...3 court|court)",
        "(injunction|legal action|application) ...12 (urgent|emergency|interim|without notice|ex parte|short notice|fast|quickly|speedy|swift|immediately|within #duration|promptly|expedite|without delay|same day)", "court ...6 (urgent|urgently|quickly|fast|immediately|within #duration|without notice)",
        "(fast track|fast-track|expedite|swift|speedy|quick|prompt) ...6 (legal|court|enforcement|injunction|possession)",
        "(refer|pass|speak to|report) ...8 (quick|speedy|immediately|promptly|urgent|same day|within #duration|swiftly|speedily|straight|on the day) ...8 {legal_team}",
        "(quickly|speedily|immediately|promptly|urgently|swiftly|urgent) ...8 (refer|pass) ...8 {legal_team}",
        "{legal_team} ...8 (same day|within #duration|immediately|on the day|at once)",
        "breach ...14 (immediately|quickly|promptly|swift|within #duration|committal|same day)", "interim injunction",
      },
    },
  },
  ignore = {
    "urgent (repair|works)", "emergency repair", "in any case", "in (this|that|such|some|most|serious|suitable) case", "in case of", "in theory",
    "case conference", "(support|{support_service}) ...12 case management", "case management ...12 support",
    "record ...4 cases ...6 (satisf*|ombudsman)", "(starter|introductory) ...10 (reviewed|managed|monitored)", "outcome ...8 case",
    "transfer application",
  },
  form = { "case management", "fast-track ...6 legal", "case management procedures", "case management ...10 fast-track*", "fast-track* ...4 legal action" },
  examples = {
    covered { "Every case is recorded on our casework system and reviewed by a manager each month. In urgent cases we apply for an interim injunction within two working days." },
    partial { "Cases are recorded on our casework system and supervised monthly.", elements = { manage = "covered", fast = "missing" } },
    weak { "We aim to review cases monthly and may seek urgent injunctions." },
    missing { "Emergency repairs are done within 24 hours." },
    contradicted { "We do not manage cases on a system and do not seek urgent injunctions." },
    covered { "Case management meetings are held each week, and interim injunctions are sought without notice where there has been violence." },
    missing { "Urgent repairs are dealt with first in any case.", because = "'urgent' and 'case' in another sense" },
  },
}

block {
  id = "respect.5.5",
  title = "Evidence is gathered actively and from many sources",
  group = "core",
  severity = "medium",
  source = building_block("building block 5"),
  why = "Diary sheets alone rarely win a case and put all the work on the victim.",
  advice = "Name the sources you use: officers' visits, police, other agencies, CCTV, noise apps, professional witnesses, other residents.",
  where = explains,
  elements = {
    {
      id = "gather",
      title = "gathers evidence from several sources",
      find = {
        "(gather|collect|obtain|seek|collate|secure|build) ...8 (evidence|statement|information) ...12 (from|including|such as|CCTV|police|witness|neighbours|caretaker|professional|sources|by)",
        "(evidence|statements) ...6 (gather|collect|obtain|collated|secured|taken|comes) ...8 (from|through|by|using|including) ...10 [(police|CCTV|neighbours|caretaker|witness|source)]",
        "(proactive|proactively|actively) ...8 (gather|collect|obtain|seek|evidence)",
        "(variety|range|number|different) ...4 sources ...8 [evidence]",
        "(use|install|deploy|hire|employ|provide|arrange) ...8 (professional witness|covert|surveillance|CCTV|noise (app|monitoring|recording|recorder|equipment)|body-worn|hearsay|recording equipment|camera) ...16 [evidence]",
        "(professional witness|covert|surveillance|CCTV|noise (monitoring|recording) equipment|hearsay) ...8 (used|installed|deployed|employed|hired|evidence|gather)",
        "(gather|collect) ...4 evidence", "(interview|visit|statement|ask|speak to) ...3 (neighbours|other residents|witnesses|potential witnesses)",
        "(door to door|house to house|door-knocking|knock on doors|canvass) ...12 [({evidence}|enquiries|visit|information|witnesses)]",
        "(attend|attended) court ...6 (to give|giving|give) evidence",
        "(police|neighbours|caretaker|camera|CCTV) ...8 (supply|provide|give) ...4 evidence",
      },
    },
  },
  ignore = {
    "evidence of (income|identity|eligibility|age|insurance|need|earnings)", "evidence base", "evidence based", "no evidence",
    "(train|training|course|seminar) ...14 (evidence|injunction)", "(attend training|training on) ...8 evidence",
    "(app|recording) ...4 (trial|pilot)", "(trial|pilot) ...8 (app|recording)", "learn ...10 professional witness",
    "(alarm|locks|victim) ...12 (CCTV|camera)", "(budget|money|include) ...10 surveillance", "(lighting|gates|design) ...10 CCTV",
    "information sharing", "interview, and", "how to ...6 evidence",
  },
  kin = { "charter.3.4" },
  form = { "evidence ...10 sources", "gathering of evidence" },
  examples = {
    covered { "We gather evidence from officers' visits, the police, CCTV and professional witnesses." },
    weak { "We may install CCTV to collect evidence." },
    missing { "Applicants must provide evidence of income." },
    contradicted { "We do not gather evidence for residents." },
    missing { "Diaries and photographs are examples of evidence.", because = "says what evidence is" },
  },
}

block {
  id = "respect.5.6",
  title = "Standards in public space are visibly upheld",
  group = "core",
  severity = "low",
  source = building_block("building block 6"),
  why = "Litter, dogs and dumping that nobody challenges tell everyone that nobody is in charge.",
  advice = "Say who patrols or inspects, and that they challenge poor behaviour or report it.",
  where = explains,
  elements = {
    {
      id = "challenge",
      title = "challenges poor behaviour where it happens",
      find = {
        "(challenge|confront|speak to) ...8 (people|anyone|those|individuals|unacceptable behaviour|poor behaviour|bad behaviour|offender|perpetrator|person|behaviour|who) ...10 [(litter|misbehaving|causing|who)]",
        "(uphold|enforce|maintain|promote) ...6 standards ...8 (behaviour|public|communal|estate|neighbourhood)",
        "(action|prosecute|prosecution|fine|fixed penalty|arrest) ...12 (fly tipper|fly tipping|litter|dog fouling|graffiti|fly-tipper|dumping)",
        "(fly tipping|fly-tipping|litter|dog fouling|graffiti|dumping) ...14 (prosecute|prosecution|fine|fixed penalty|enforcement action)",
        "(patrol|warden|caretaker|ranger|concierge) ...8 (challenge|confront|uphold|enforce|visible)",
        "(visible|high profile) ...3 (presence|patrol) ...12 (estate|street|public|area|communal)",
        "(estate|block) (inspection|patrol) ...14 (challenge|behaviour)", "(caretaker|warden|officer|staff) ...10 visible on",
        "(ask|tell) ...8 (drinking|litter|dropping|shouting|causing a nuisance) ...10 (stop|move on|leave|pick)",
        "(tell|ask) (people|anyone|those|tenants) who ...8 (rubbish|litter|noise|drink|drop)",
      },
    },
  },
  ignore = { "challenge ...4 (decision|decisions|bill|charge)", "challenging (deadline|target|time)" },
  form = { "standards of behaviour ...8 public", "challeng* ...8 public space" },
  examples = {
    covered { "Our caretakers challenge people who drop litter and report them to the council's enforcement team." },
    weak { "We try to challenge poor behaviour where possible." },
    missing { "You may challenge our decision on your rent." },
    contradicted { "Staff do not challenge people who cause problems." },
  },
}

block {
  id = "respect.5.7",
  title = "Use and outcome of tools are monitored and feed improvement",
  group = "core",
  severity = "medium",
  source = building_block("building block 7"),
  why = "Without figures nobody knows which tool works.",
  advice = "Say what you record about each tool and its outcome, who sees the figures and what changes because of them.",
  where = explains,
  elements = {
    {
      id = "monitor",
      title = "monitors tools and outcomes",
      find = {
        "(monitor|record|measure|track|review|evaluate|analyse|report on|count|assess) ...10 (outcome|use of ...6 (tool|power|injunction|contract)|effectiveness|success rate|number of ...4 (injunction|order|eviction|action)|how often each|how well ...3 work)",
        "(outcome|effectiveness|number of ...4 (injunction|order|eviction)|use and outcome) ...12 (monitor|recorded|measured|tracked|reviewed|evaluated|analysed|reported)",
        "how often ...3 (tool|power) ...3 used",
        "(report|figures|statistics|system) ...8 (how many|how often|number of) ...8 ({one_tool}|tool|power|case|order)",
        "(analyse|evaluate|review|monitor) ...6 (intervention|tool|enforcement|powers|closed cases)",
        "(which|how) ...4 (intervention|tool|power) ...6 (effective|work|worked)",
        "({asb}|enforcement|legal action|injunction) ...4 (statistics|figures|monitoring report|data) ...10 (review|monitor|report|board|committee|partner)",
        "(keep|produce|collect|compile) (figures|statistics|records|data) ...8 ({one_tool}|tool|power|case|order)",
        "(which|what) (of|tool|intervention|action|approach|method|kind of) ...5 (worked|work|effective|successful|stopped)",
        "(monitor|record|review|evaluate|track) ...6 (use|success|outcome) and (success|outcome|effectiveness|use) of",
        "{asb} performance ...3 (clinic|=meeting|=meetings|=report|=reports)",
      },
    },
  },
  ignore = {
    "rent (performance|arrears)", "repairs performance", "(void|voids) ...4 performance", "(noise|temperature) monitor",
    "(mediation|tell|inform) ...6 outcome", "outcome ...4 (court|hearing|investigation|their case)",
  },
  form = { "monitor ...8 outcome", "monitor ...6 tools" },
  examples = {
    covered { "We record the outcome of every injunction and contract and report the figures to the board each quarter." },
    weak { "We plan to monitor the outcomes of the tools we use." },
    missing { "The board monitors rent arrears." },
    contradicted { "We do not record the outcomes of cases." },
    missing { "The outcome of your complaint about repairs is sent within ten days.", because = "another kind of outcome" },
  },
}

block {
  id = "respect.5.p1",
  title = "Strong working links with council, police and courts",
  group = "partner",
  severity = "medium",
  source = building_block("partner block 1"),
  why = "Enforcement needs others: police arrest, councils hold powers, courts list hearings.",
  advice = "Name the partnerships and court user groups you sit on and who attends.",
  where = explains,
  elements = {
    {
      id = "links",
      title = "links with police, council and courts",
      find = {
        "(strong|close|good|effective|excellent|positive|developed|well-established|build|built|established) ...4 (working relationship|relationship|link|working links|partnership) ...14 ({police}|council|local authority|court|partner|agencies)",
        "(relationship|strategic link|links|liaison) ...4 with ...6 ({police}|council|local authority|court)",
        "(work closely|work in partnership|joint working) ...4 with ...6 (police|council|local authority) ...4 (council|police|courts|court|local authority)",
        "work with ...3 (police|council) ...3 (council|police) ...3 (and|courts) ...3 court", "(work closely) ...6 ({police}|council|court)",
        "({partnership_body}|liaison group) ...16 (work with|signed up) ...8 (council|police|partner)",
        "(member of|sit on|attend|represented on|participate in|part of) ...8 court user", "court user ...8 (group|forum|meeting)",
        "court ...4 ({asb}) co-ordinator", "(signed up to|regularly share) ...8 information ...12 (police|council)", "good working relationship",
        "(meet|meets) ...12 (police|borough|area|district) (commander|inspector|superintendent)",
      },
    },
  },
  ignore = {
    "council tax", "council house", "contact the council", "report ...6 to ...3 (police|council)", "call ...3 police",
    "working relationship with ...3 (tenants|residents)",
  },
  kin = { "charter.3.5" },
  form = { "working relationship ...10 partner", "strategic links" },
  examples = {
    covered { "We work closely with the police and the council and attend the county court user group." },
    weak { "We aim to build relationships with the police and the council." },
    missing { "Pay your council tax to the council." },
    missing { "If you are in danger call the police.", because = "advice to residents is no working link" },
    contradicted { "We do not have close working relationships with the police or the council." },
  },
}

block {
  id = "respect.5.p2",
  title = "Enforcement and evidence are tasked jointly with other agencies",
  group = "partner",
  severity = "low",
  source = building_block("partner block 2"),
  why = "Three agencies each holding a third of the evidence prove nothing.",
  advice = "Describe the joint tasking meeting, who sits on it and how actions are given out and followed up.",
  where = explains,
  elements = {
    {
      id = "tasking",
      title = "tasks are shared with other agencies",
      find = {
        "(joint|multi-agency|partnership|tactical) ...3 (tasking|operation|visit|problem solving|investigation|action group|action plans with)",
        "joint (patrol|action plan)",
        "(tasking|case panel|ASBRAC|multi-agency (meeting|panel)) ...14 (action|task|plan|evidence|enforcement|agree|allocated)",
        "(produce|agree|draw up) ...6 action plan ...12 (us and|our) ...4 partner",
        "({police}|partner|agency|agencies) ...10 (gather ...3 evidence|provide ...3 (evidence|statement)|give ...3 (evidence|statement)|jointly)",
        "(officers|staff) ...6 tasked ...8 ({police}|council|partner|agencies)",
        "(visit|operation|evidence) ...6 (with|jointly with|together with) ...3 ({police}|partner|agencies)",
        "(action|task|tasks) ...8 (agreed|assigned|allocated|given|tasked|takes on|for us and) ...8 (partner|agency|agencies|{police})",
        "(each|every) agency ...6 (task|action)", "lead officer ...10 (area|hotspot|task)",
        "({partner}|council|housing) ...14 (share out|divide|split) ...4 (work|tasks|task)",
        "{police} ...8 (visit|interview|patrol|act|work on cases) ...6 together",
      },
    },
  },
  ignore = { "joint (tenant|tenancy|tenancies|account)" },
  form = { "joint tasking" },
  examples = {
    covered { "A multi-agency tasking meeting each month gives actions to officers of the council, the police and our own team." },
    covered { "We carry out joint visits with the police." },
    weak { "We may carry out joint visits with the police." },
    missing { "Joint tenants are both liable for the rent." },
    contradicted { "There is no joint tasking with the police." },
  },
}

block {
  id = "respect.5.p3",
  title = "Breaches of orders are enforced fast with police and courts",
  group = "partner",
  severity = "medium",
  source = building_block("partner block 3"),
  why = "An order that can be broken without consequence is worse than none.",
  advice = "Say how a breach is reported, by whom and how quickly, and how you work with police and court to enforce it.",
  where = explains,
  elements = {
    {
      id = "breach",
      title = "acts on breaches with police and courts",
      find = {
        "(breach) ...10 (order|injunction|ABC|acceptable behaviour contract|undertaking|ASBO|tenancy demotion) ...16 (court|arrest|committal|enforce|action|return|prosecute|Crown Prosecution)",
        "(breach) ...10 (order|injunction|undertaking|ASBO) ...12 (report|tell|inform|pass) ...8 (police|solicitor|court|Crown Prosecution|legal)",
        "(injunction|undertaking|ASBO|court order|anti-social behaviour order|order) ...6 (breached|broken|breach) ...14 (arrest|court|committal|police|enforce|prosecute|action|solicitor)",
        "breaches of (legal action|injunction|order|ASBO) ...20 (picked up|report|police|arrest|enforce|court)",
        "(arrest|committal|contempt|prosecute|return to court|back to court|enforce|act on|action on|deal with|respond to) ...12 breach",
        "breach ...14 (arrest|committal|contempt|prosecute|return to court|enforced|solicitor ...4 (within|day))",
        "power of arrest ...14 (police|breach|otherwise)", "committal papers", "papers for committal",
        "(break|broken|ignores) ...5 (injunction|order|undertaking) ...14 (arrest|court|judge|committal)",
        "breach of ...4 (injunction|order|ASBO|undertaking) ...8 (acted on|dealt with|followed up|pursued|enforced)",
      },
    },
  },
  ignore = {
    "breach ...4 (data|confidentiality|health and safety)", "breach of tenancy", "breach of ...4 (your|this) (agreement|tenancy)",
    "(residents|neighbours|community|they) ...3 (help|can) report ...4 breach",
  },
  form = { "enforcement of breaches" },
  examples = {
    covered { "A breach of an injunction is reported to the police the same day and we return to court." },
    covered { "Arrests have been made for breaches of injunctions." },
    weak { "We may return to court for a breach of an injunction." },
    missing { "A data breach must be reported to the Commissioner." },
    contradicted { "We do not act on breaches of injunctions." },
  },
}
