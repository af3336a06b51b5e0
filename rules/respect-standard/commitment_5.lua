-- Commitment 5: protecting communities through swift enforcement.
-- Core blocks 1 to 7 are the landlord's own; p1 to p3 are done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 5, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations" } }

-- Names and acronyms that only this commitment needs.
words "legal_team" { "legal (team|adviser|advisor|services|department|officer|section)", "solicitor", "in house legal", "lawyers", "barrister" }
words "tools" {
  "(range|full range|variety|menu) of ...6 (tool|power|remedy|measure|action|intervention|option|sanction)", "(tool|power|remedy|measure|intervention) ...4 available",
  "enforcement (tool|action|measure|option|power)", "legal (tool|power|remedy|action|option)", "tools and powers", "{enforcement_tool}",
}

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
        "(use|using|used|apply|consider|employ|deploy|take|adopt|available) ...8 (full range|wide range|range|variety|number) of ...8 (tool|power|remedy|measure|action|intervention|option|sanction)",
        "(range|variety) of ...6 (tool|power|remedy|enforcement|legal|intervention)",
        "(use|used|using|apply for|serve|served|seek|introduce|introduced|implement|implemented) ...8 (injunction|ASBO|anti-social behaviour order|closure order|demoted tenancy|demotion|criminal behaviour order|community protection notice|acceptable behaviour contract|dispersal order|parenting order|parenting contract|introductory tenancy|starter tenancy)",
        "right to buy ...10 (suspend|refuse|suspension|delay|breach|anti-social)",
        "(refuse|suspend) ...8 right to buy",
        "(history|range|number) of ...8 enforcement action", "(use|take|taking) ...4 (range of|full range of) ...6 action",
      },
    },
    {
      id = "aware",
      title = "staff know the tools and when to use them",
      find = {
        "{staff} ...10 (aware of|know|understand|familiar with|knowledge of|trained|training|briefed|guidance|completed) ...16 {tools}",
        "(train|training|course|guidance|briefing|manual|toolkit) ...20 {tools}",
        "{tools} ...16 (training|trained|guidance|manual|toolkit|procedure|guide)",
        "(procedure|policy|guidance|manual|toolkit) ...10 (set out|explain|describe|cover|list|detail|include) ...12 {tools}",
        "{legal_team} ...12 (advise|advice|guidance|support) ...12 ({staff}|action|tool|case)",
      },
    },
  },
  ignore = { "{tools} ...4 (means|defined)", "gardening tool" },
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
        "(train|training|course|seminar|NVQ|qualification|accredited|refresher) ...20 ({tools}|legal|legislation|law|evidence|anti-social behaviour|ASB|injunction|procedure|tenancy|tenancies)",
        "({tools}|legal|legislation|law|evidence|anti-social behaviour|ASB|injunction) ...14 (train|training|course|seminar|refresher)",
        "{staff} ...8 (trained|qualified|accredited) ...12 (legal|law|evidence|case|tools|power|enforcement|skilled)",
        "(provide|deliver|run|offer|arrange) ...8 training ...12 {staff}",
        "(legal|legislative|law) (update|briefing|bulletin)", "(receive|regular) ...6 (legal update|briefing|update)",
        "(trained|skilled|experienced) {staff}",
      },
    },
  },
  ignore = { "(fire|first aid|health and safety|customer care|gas) training", "train station", "(resident|tenant) training", "trained in (mediation|first aid)", "training ...6 (young people|resident|tenant|apprentice)" },
  form = { "training ...10 tools", "staff ...8 training" },
  examples = {
    covered { "All officers receive annual training on injunctions, evidence gathering and consultation with other agencies." },
    weak { "We aim to train staff in the use of legal powers." },
    weak { "Training on the new powers will be introduced next year.", because = "planned, not in place" },
    missing { "Staff attend first aid training." },
    contradicted { "Staff are not trained in legal powers." },
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
        "({possession}|evict|eviction) ...14 last resort", "last resort ...14 ({possession}|evict|eviction|legal action)",
        "(minimise|reduce|avoid|prevent|limit) ...8 (eviction|evict|evicting|possession|homelessness)",
        "(evict|evicted|eviction|{possession}) ...20 (other|all|alternative|previous) ...6 (tool|intervention|measure|option|remedy|action|attempt|avenue) ...6 (fail|failed|exhausted|tried|unsuccessful|considered)",
        "(other|all|alternative) ...4 (tool|intervention|measure|option|remedy|action|avenue) ...8 (fail|failed|exhausted|tried|unsuccessful|considered) ...20 (evict|eviction|{possession})",
        "(before|prior to) ...6 (evict|eviction|{possession}) ...20 (other|alternative|all|try|tried|consider|explore)",
        "(evict|eviction|{possession}) ...8 (only|solely) ...10 (serious|where|when|if|as)", "only ...6 (evict|seek possession|seek eviction|apply for possession)",
        "alternative to (eviction|possession|evicting)", "evict ...4 few", "few (evictions|tenants)",
        "(low|small) (number|level) of eviction", "(injunction|demotion|suspended) ...12 (instead of|rather than) ...6 (evict|eviction|possession)",
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
        "case (management|review|supervision|monitoring|file|tracking)", "casework (system|database|management|supervision)",
        "(manage|monitor|review|supervise|check|audit|track|record|log) ...8 (case|caseload|casework)",
        "(case|caseload|casework) ...8 (manage|monitor|review|supervise|checked|audited|tracked|recorded|logged)",
        "(database|system|software) ...12 (case|complaint|report)", "authority level",
        "(procedure|process) ...12 (timescale|action plan|action planning)",
      },
    },
    {
      id = "fast",
      title = "urgent legal action is fast-tracked",
      find = {
        "(urgent|emergency|interim|without notice|ex parte|short notice|serious) ...12 ({injunction}|legal action|legal|application|court|case)",
        "({injunction}|legal action|legal|application|court) ...12 (urgent|emergency|interim|without notice|ex parte|short notice|fast|quick|speedy|swift|immediately|within #duration|promptly|expedite)",
        "(fast track|fast-track|expedite|swift|speedy|quick|prompt) ...10 (legal|court|enforcement|action|injunction|possession|case)",
        "(refer|referred|pass|passed) ...8 (quick|speedy|immediately|promptly|urgent|same day|within #duration|swiftly|speedily|straight) ...8 {legal_team}",
        "(quickly|speedily|immediately|promptly|urgently|swiftly) ...8 (refer|referred|pass|passed) ...8 {legal_team}",
        "breach ...14 (immediately|quickly|promptly|swift|within #duration|committal|same day)",
      },
    },
  },
  ignore = { "urgent (repair|works)", "emergency repair", "in any case", "in (this|that|such|some|most) case", "in case of" },
  form = { "case management", "fast-track ...6 legal" },
  examples = {
    covered { "Every case is recorded on our casework system and reviewed by a manager each month. In urgent cases we apply for an interim injunction within two working days." },
    partial { "Cases are recorded on our casework system and supervised monthly.", elements = { manage = "covered", fast = "missing" } },
    weak { "We aim to review cases monthly and may seek urgent injunctions." },
    missing { "Emergency repairs are done within 24 hours." },
    contradicted { "We do not manage cases on a system and do not seek urgent injunctions." },
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
        "(gather|collect|obtain|seek|collate|provide|secure|build|use) ...10 {evidence}",
        "{evidence} ...10 (gather|collect|obtain|collated|provided|secured|from|used|gathering)",
        "(professional witness|covert|surveillance|CCTV|noise (app|monitoring|recording|equipment)|body-worn|hearsay)",
        "(interview|visit|statement) ...8 (witness|neighbours|perpetrator|other residents)",
        "(proactive|door to door|house to house|door-knocking|canvass) ...12 ({evidence}|enquiries|visit|information)",
        "(attend|attended) court ...10 evidence",
      },
    },
  },
  ignore = { "evidence of (income|identity|eligibility|age|insurance|need|earnings)", "evidence base", "evidence based", "no evidence" },
  form = { "evidence ...10 sources", "gathering of evidence" },
  examples = {
    covered { "We gather evidence from officers' visits, the police, CCTV and professional witnesses." },
    weak { "We may install CCTV to collect evidence." },
    missing { "Applicants must provide evidence of income." },
    contradicted { "We do not gather evidence for residents." },
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
        "(challenge|confront) ...8 (people|anyone|those|individuals|unacceptable behaviour|poor behaviour|bad behaviour|offender|perpetrator|person|behaviour)",
        "(uphold|enforce|maintain|promote) ...6 standards ...8 (behaviour|public|communal|estate|neighbourhood)",
        "(action|prosecute|prosecution|fine|fixed penalty|arrest) ...12 (fly tipper|fly tipping|litter|dog fouling|graffiti|fly-tipper|dumping)",
        "(fly tipping|fly-tipping|litter|dog fouling|graffiti|dumping) ...20 (action|prosecute|prosecution|fine|fixed penalty|perpetrator|enforcement)",
        "(patrol|warden|caretaker|ranger|concierge) ...8 (challenge|confront|report|uphold|enforce|deal with)",
        "(visible|high profile) (presence|patrol)", "(estate|block) (inspection|patrol) ...14 (challenge|behaviour|report|visible)",
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
        "(monitor|record|measure|track|review|evaluate|analyse|report on|report|collate) ...12 (outcome|use of ...6 tool|use of ...8 (power|injunction|contract|action|tool)|effectiveness|success rate|number of ...6 (case|injunction|action|order))",
        "(outcome|effectiveness|number of ...6 (case|injunction|order)) ...12 (monitor|recorded|measured|tracked|reviewed|evaluated|analysed|reported)",
        "(performance|statistics|figures|KPI|performance indicator|monitoring report) ...14 ({asb}|case|enforcement|injunction|legal action)",
        "({asb}|case|enforcement) ...14 (performance (report|clinic|indicator|information|data)|statistics|KPI|monitoring report|performance)",
        "(survey|satisfaction) ...14 (closed|completed|{asb}) ...8 (case|complaint|complainant)",
        "(closed|completed|{asb}) ...6 case ...14 (survey|satisfaction)",
        "(performance|scrutiny) ...10 (report|reported|panel|committee|board|meeting|clinic)",
      },
    },
  },
  ignore = { "rent (performance|arrears)", "repairs performance", "(void|voids) ...4 performance" },
  form = { "monitor ...8 outcome", "monitor ...6 tools" },
  examples = {
    covered { "We record the outcome of every injunction and contract and report the figures to the board each quarter." },
    weak { "We plan to monitor the outcomes of the tools we use." },
    missing { "The board monitors rent arrears." },
    contradicted { "We do not record the outcomes of cases." },
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
        "(working relationship|close relationship|strong relationship|good relationship|effective relationship|strategic link|link|liaise|work closely|work in partnership|joint working|partnership) ...14 ({police}|council|local authority|court|partner)",
        "({police}|local authority|{partnership_body}) ...12 (partnership|relationship|liaison|protocol|work together|joint working)",
        "(member of|sit on|attend|represented on|participate in|signed up to|part of|contribute to) ...14 ({partnership_body}|court user)",
        "court user ...8 group", "(share|exchange) ...6 information ...14 ({police}|council|local authority|partner)",
      },
    },
  },
  ignore = { "council tax", "council house", "contact the council", "report ...6 to ...3 (police|council)", "call ...3 police" },
  form = { "working relationship ...10 partner", "strategic links" },
  examples = {
    covered { "We work closely with the police and the council and attend the county court user group." },
    weak { "We aim to build relationships with the police and the council." },
    missing { "Pay your council tax to the council." },
    missing { "If you are in danger call the police.", because = "advice to residents is no working link" },
    contradicted { "We do not work with the police or the council." },
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
        "(joint|multi-agency|partnership|tactical) ...6 (tasking|action group|operation|visit|patrol|problem solving|investigation|action plan|action)",
        "(tasking|case panel|ASBRAC|multi-agency (meeting|panel)) ...20 (action|task|plan|evidence|enforcement|case|agree)", "(produce|agree|draw up) ...6 action plan ...12 partner",
        "({police}|partner|agency|agencies) ...14 (joint visit|jointly|gather ...3 evidence|provide ...3 evidence|give ...3 evidence|attend court|case panel|case conference)",
        "(visit|patrol|evidence|action) ...8 (with|jointly|together) ...6 ({police}|partner|agencies|council)",
        "(action|task) ...8 (agreed|assigned|allocated|given|tasked|for us and) ...8 (partner|agency|agencies|{police})",
        "lead officer ...10 (area|hotspot|task)",
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
        "breach ...14 (order|injunction|ABC|acceptable behaviour contract|undertaking|tenancy demotion|court order) ...16 (court|police|arrest|committal|enforce|action|report|return|prosecute)",
        "(order|injunction|undertaking|power of arrest) ...10 breach",
        "(arrest|committal|contempt|prosecute|return to court|enforce) ...12 breach",
        "breach ...14 (arrest|committal|contempt|prosecute|return to court|enforced|court)",
      },
    },
  },
  ignore = { "breach ...4 (data|confidentiality|health and safety)", "breach of tenancy", "breach of ...4 (your|this) (agreement|tenancy)" },
  form = { "enforcement of breaches" },
  examples = {
    covered { "A breach of an injunction is reported to the police the same day and we return to court." },
    covered { "Arrests have been made for breaches of injunctions." },
    weak { "We may return to court for a breach of an injunction." },
    missing { "A data breach must be reported to the Commissioner." },
    contradicted { "We do not act on breaches of injunctions." },
  },
}
