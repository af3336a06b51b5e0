-- Commitment 5: swift action, with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 5, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

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
        "(strong|close|good|effective|excellent|positive|developed|well-established|build|built|established) ...4 (working relationship|relationship|link|working links|partnership) ...14 ({police}|local authority|court|partner|agencies)",
        "(relationship|strategic link|links|liaison) ...4 with ...6 ({police}|council|local authority|court)",
        "(work closely|work in partnership|joint working) ...4 with ...6 (police|council|local authority) ...4 (council|police|courts|court|local authority)",
        "work with ...3 (police|council) ...3 (council|police) ...3 (and|courts) ...3 court", "(work closely) ...6 ({police}|council|court)",
        "({partnership_body}|liaison group) ...16 (work with|signed up) ...8 (council|police|partner)",
        "(member of|sit on|attend|represented on|participate in|part of) ...8 court user", "court user ...8 (group|forum|meeting)",
        "court ...4 ({asb}) co-ordinator", "(signed up to|regularly share) ...8 information ...12 (police|council)", "good working relationship",
        "(meet|meets) ...12 (police|borough|area|district) (commander|inspector|superintendent)",
        "(district judge|county court judge|court user|court user group|court liaison|court service|magistrates|CPS|crown prosecution|community prosecutor|HMCTS|criminal justice board|LCJB|circuit judge|court manager) ...10 (meet|sit|member|attend|slot|liaison|regular|link|invited|group|quarterly|twice|relationship|contact)",
        "(meet|sit|attend|member|link|liaison|relationship|regular) ...8 (district judge|court user group|court users|magistrates|CPS|crown prosecution|community prosecutor|HMCTS|criminal justice board|LCJB|judge|court manager|court service)",
        "(borough commander|superintendent|borough tasking|police commander) ...10 (meet|sit|quarterly|monthly|chief executive|director|head of)",
        "(strategic|strong|regular) (link|liaison|relationship) ...12 (court|judges|magistrates|CPS)", "(court|county court) user group",
        "(sit on|member of|attends|on the) user group",
        "(summit|lunch|liaison|meeting) ...6 (commander|court manager|judge|superintendent|clerk to the justices|crown prosecutor)",
        "(commander|superintendent) ...10 (chief exec|chief executive|director|leader) ...6 (meet|summit|twice a year|quarterly|monthly)",
        "(court|courts') ...2 (ASB coordinator|coordinator|co-ordinator) ...8 (speaks|meets|reads|talks|team|liaison|attends)",
        "(close|strong|good) ties with ...4 (magistrates|{police}|court|council)",
      },
    },
  },
  ignore = {
    "council tax", "council house", "contact the council", "report ...6 to ...3 (police|council)", "call ...3 police",
    "working relationship with ...3 (tenants|residents)", "(waiting|screens|holding) ...3 (room|area|areas)",
    "(Schools|private landlords) ...10 meeting", "(question time|questions|councillors)",
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
        "(tasking|case panel|ASBRAC|multi-agency (meeting|panel)) ...14 (action|task|plan|evidence|enforcement|agree|allocated)",
        "(produce|agree|draw up) ...6 action plan ...12 (us and|our) ...4 partner",
        "({police}|partner|agency) ...10 (gather ...3 evidence|give ...3 (evidence|statement)|jointly)",
        "(officers|staff) ...6 tasked ...8 ({police}|council|partner|agencies)",
        "(visit|operation|evidence) ...6 (with|jointly with|together with) ...3 ({police}|partner|agencies)",
        "(action|task|tasks) ...8 (agreed|assigned|allocated|given|tasked|takes on|for us and) ...8 (partner|agency|agencies|{police})",
        "(each|every) agency ...6 (task|action)", "lead officer ...10 (area|hotspot|task)",
        "({partner}|council|housing) ...14 (share out|divide|split) ...4 (work|tasks|task)",
        "{police} ...8 (visit|interview|patrol|act|work on cases) ...6 together",
        "(tasks|jobs|actions|work) ...6 (shared out|given out|allocated|handed out|divided|split|assigned) ...14 ({police}|wardens|agencies|partners|whoever|meeting|housing|each)",
        "(tasking|tasked|JAG|multi-agency meeting|fortnightly meeting|problem-solving group) ...14 (wardens|PCSOs|rangers|noise team|environmental health|officers|police|whoever|best placed|allocate|directs|evidence|jobs)",
        "(fortnightly|weekly|daily|joint|multi-agency) tasking", "(who'll|who will) (watch|do|take) ...4 (garages|noise readings|statements|which)",
        "(joint|multi-agency|combined|partnership) (operation|raid|day of action|visits|evidence gathering|investigation|surveillance|action day)",
        "(day of action|operation) ...10 (police|trading standards|DVLA|fire|noise|environmental health|immigration|partners)",
        "(police|PCSOs|environmental health|noise team|rangers|trading standards) ...10 (gather|collect|take|took) ...4 (evidence|statements|readings) ...6 [(for|us|jointly|together)]",
        "(saturday|joint|night|multi-agency|weekend|evening) (op|operation)",
        "(PCSOs|police|wardens|environmental health|noise team|trading standards|council officers) ...3 (did|took|covered|gathered|handled) ...10 (we|our officers|our staff|housing) (did|took|gathered|covered|handled)",
        "who does what ...3 (settled|agreed|decided|sorted|fixed)", "names against ...3 (job|task|action)",
        "(tuesday|weekly|fortnightly|monday|daily) (table|tasking|briefing|huddle) ...8 (job|tasks|police|agencies|who)",
      },
    },
  },
  ignore = {
    "joint (tenant|tenancy|tenancies|account)", "(joint|local|neighbourhood) action plan", "tasks in the public", "(patrol|patrols) the",
  },
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
        "breach ...10 (police|arrest|judge|court|committal|same day|next day|next morning|24 hours|48 hours|straight|999|at once|immediately|within #duration)",
        "(police|station|control room|PNC|beat team|sergeant) ...12 (copy|list|flagged|logged) of ...8 (order|injunction|undertakings)",
        "copy of ...6 (order|injunction) ...10 (police|station|control room|beat team|sergeant)",
        "(dial 999|ring 999|call 999) ...12 (breach|order|injunction|reference|ref|quoting)", "arrest ...6 (on|for) breach",
        "(power of arrest) ...10 (police|injunctions|attached|copy|station)",
        "(order|injunction|undertaking) ...3 (faxed|emailed|sent|copied|given|lodged|served on) ...4 (control room|{police}|station|PNC|beat)",
        "breach (pact|protocol|procedure|plan|agreement|pack)", "arrest ...6 (judge|court) ...3 (next|same|within|in the morning)",
        "breach of ...3 (undertaking|injunction|order|CBO|ASBO) ...8 (solicitor|legal|that day|same day|CPS|court|police|arrest)",
        "CPS ...3 prosecute", "(injunctions|orders|undertakings) on ...2 (their|police|PNC) (system|computer|database)",
        "arrest (anyone|people|those|whoever) who (break|breach)",
        "(order|injunction) ...3 (=broken|=breached|=ignored) ...8 (court|police|arrest|judge|solicitor)",
      },
    },
  },
  ignore = {
    "breach ...4 (data|confidentiality|health and safety)", "breach of tenancy", "breach of ...4 (your|this) (agreement|tenancy)",
    "(residents|neighbours|community|they) ...3 (help|can) report ...4 breach", "(tenancy|contract|regulations|confidentiality|data) breach",
    "breach of (tenancy|contract|regulation|confidentiality)", "(data|starter|introductory|no) breach",
    "(leaflet|leaflets|neighbours|newsletter|photograph) ...16 breach*", "(warning|proven) breach", "is a breach",
  },
  form = { "enforcement of breaches" },
  examples = {
    covered { "A breach of an injunction is reported to the police the same day and we return to court." },
    covered { "Arrests have been made for breaches of injunctions." },
    weak { "We may return to court for a breach of an injunction." },
    missing { "A data breach must be reported to the Commissioner." },
    contradicted { "We do not act on breaches of injunctions." },
    covered { "A copy of every order goes to the police station; breaches are before a judge the next day." },
  },
}
