-- Word lists that all packs share: how landlords of every kind write about the same things.
-- One entry a line of thought; phrase syntax as in rules/README.md. A local team adds its own names with
--   words "mediation" { add = { "'Resolve It'" } }

-- Conduct ---------------------------------------------------------------------------------------------------------------

words "asb" {
  "anti-social behaviour", "antisocial behaviour", "ASB", "anti-social (conduct|activity|act|incident|case|problem|tenant|resident|neighbour)",
  "nuisance", "neighbour dispute", "neighbourhood dispute", "neighbour nuisance", "unacceptable behaviour", "(bad|poor|problem|disruptive) behaviour",
}
words "hate" {
  "hate (crime|incident|related|motivated)", "racial harassment", "racist (incident|abuse|behaviour)", "racially motivated",
  "(homophobic|transphobic|religious|disability) (abuse|harassment|hate)", "hate-crime", "discriminatory harassment",
}
words "violence" {
  "violence", "violent", "threats", "threatening", "intimidation", "domestic (abuse|violence)", "hate (crime|incident)", "harassment",
  "coercive control", "serious (harm|risk)", "assault", "stalking",
}
words "staff_abuse" {
  "(abuse|abusive|assault|attack|violence|violent|aggression|aggressive|threat|threaten|harass|harassment|intimidate) ...8 ({staff}|contractors|volunteers|(resident|tenant) representative)",
  "{staff} ...8 (abused|assaulted|threatened|harassed|intimidated|verbal abuse|physical abuse)",
}

-- People and bodies -----------------------------------------------------------------------------------------------------

words "staff" {
  "staff", "employee", "officer", "colleague", "team member", "our team", "manager", "caretaker", "case (worker|handler|owner)", "caseworker",
  "housing (officer|assistant)", "adviser", "advisor", "front line", "customer service team", "call handler",
}
words "resident" {
  "resident", "tenant", "customer", "leaseholder", "householder", "service user", "occupant", "occupier", "neighbour", "local people", "community",
  "communities", "shared owner", "member", "households",
}
words "complainant" {
  "complainant", "victim", "witness", "person (reporting|making the (report|complaint))", "reporting (person|party)", "people who report",
  "anyone who reports", "(resident|customer|tenant|person) who (report|complain)", "those (affected|reporting)", "person affected", "reporter",
  "the customer who reported", "injured party",
}
words "perpetrator" {
  "perpetrator", "alleged perpetrator", "offender", "person (causing|responsible for|alleged to)", "those (causing|responsible)", "accused",
  "person complained about", "subject of the complaint", "people who cause",
}
words "young_people" {
  "young people", "young person", "youth", "children", "child", "teenager", "juvenile", "pupil", "school child", "young resident", "young tenant",
  "adolescent",
}
words "police" {
  "police", "constabulary", "PCSO", "community support officer", "neighbourhood policing", "safer neighbourhood team", "beat (officer|manager)",
  "neighbourhood police", "policing team",
}
words "partner" {
  "partner", "partnership", "other agency", "agencies", "agency", "{police}", "local authority", "council department", "social (services|care)",
  "children's services",
  "adult services", "youth (offending|justice) (team|service)", "YOT", "environmental health", "fire (service|brigade)", "fire and rescue",
  "probation",
  "health (service|trust|authority)", "NHS", "mental health (team|service|trust)", "community safety (team|unit|partnership)",
  "voluntary (sector|group|organisation|agency)",
  "other landlord", "registered provider", "registered social landlord", "RSL", "schools", "statutory (agency|partner|body|service)", "third sector",
  "charities", "charity", "private landlord",
}
words "partnership_body" {
  "community safety partnership", "CSP", "crime and disorder (reduction|partnership)", "crime and disorder reduction partnership", "CDRP",
  "safer (community|communities) partnership",
  "local strategic partnership", "LSP", "joint action group", "joint agency (group|meeting|panel)", "(ward|area) partnership", "tasking (group|meeting|team)",
  "multi-agency (group|meeting|panel|forum|partnership|tasking)", "MARAC", "MAPPA", "ASBRAC",
  "neighbourhood (management|action) (group|partnership|board)", "safer neighbourhood (panel|group|board)",
  "anti-social behaviour (forum|panel|group)",
  "ASB (forum|panel|group|meeting)", "partnership (meeting|board|forum|group)", "case conference", "multi-agency",
  "inter-agency (meeting|group|forum)",
  "crime reduction partnership", "(safer|stronger) ...3 partnership", "community safety (board|forum|group)", "responsible authorities group", "neighbourhood (panel|forum)", "problem solving group",
}
words "court" { "court", "hearing", "trial", "proceedings", "give evidence", "tribunal" }

-- Forbidding, as agreements say it.
words "must_not" {
  "(must|may|shall|will|can|do|does) not", "cannot", "not to", "never", "not (permitted|allowed|entitled) to", "(forbidden|prohibited) (to|from)",
}

-- Documents and standards ------------------------------------------------------------------------------------------------

words "tenancy_agreement" {
  "tenancy agreement", "tenancy (terms|conditions)", "conditions of tenancy", "terms and conditions", "tenancy terms and conditions",
  "occupancy agreement", "lease", "tenancy (clause|obligation)",
  "licence agreement", "occupation agreement",
}
words "good_neighbour_agreement" {
  "good (neighbour|neighbourhood) (agreement|charter|code|contract|policy|scheme|guide|pledge)", "neighbourhood (agreement|charter|compact)",
  "community (agreement|charter|compact)",
  "(estate|block|street) (agreement|charter|compact)", "neighbour (agreement|charter)", "local compact", "estate rules",
  "respect (charter|agreement)", "mutual respect agreement", "code of conduct for (residents|tenants)",
}
words "policy" { "policy", "policies", "procedure", "strategy", "protocol", "process", "guidance", "statement of policy", "manual", "toolkit" }

-- What landlords do: early and by agreement -------------------------------------------------------------------------------

words "mediation" {
  "mediation", "mediator", "mediate", "restorative (meeting|conversation|approach|justice|practice|conference)", "conciliation",
  "community resolution", "dispute resolution",
  "independent person to help (both|neighbours)", "facilitated conversation",
}
words "abc" {
  "acceptable behaviour (contract|agreement)", "ABC", "ABA", "good behaviour (contract|agreement)", "behaviour (contract|agreement)",
  "parenting (contract|agreement)", "undertaking",
  "acceptable behaviour contract", "good conduct agreement", "voluntary (agreement|contract)",
}
words "warning" {
  "warning (letter|interview|notice)", "written warning", "formal warning", "verbal warning", "final warning", "first warning", "warn", "caution",
  "tenancy warning", "letter before action", "breach of tenancy (letter|warning)",
  "advice letter", "community protection warning",
}
words "early" {
  "early", "early stage", "first opportunity", "earliest (opportunity|stage)", "at the outset", "from the outset", "from the start", "promptly",
  "before (it|they|problems|matters|things|the situation) (escalate|get worse|become serious)", "as soon as",
  "initial (stage|assessment|interview|contact)", "first stage", "prevent escalation", "before (legal|enforcement|formal) action", "at the start",
}
words "prevention" {
  "prevent", "prevention", "preventative", "preventive", "early intervention", "intervene early", "stop ...4 (escalate|happening|start)",
  "diversion", "diversionary",
}

-- What landlords do: enforcement -------------------------------------------------------------------------------------------

words "injunction" {
  "injunction", "anti-social behaviour injunction", "ASBI", "civil injunction", "injunctive", "IPNA", "undertaking to the court", "power of arrest",
  "exclusion order",
}
words "possession" {
  "notice (of seeking|seeking|of intention to seek) possession", "possession (order|proceedings|action|claim|notice)", "NOSP", "seek possession",
  "evict", "eviction", "repossess",
  "end the tenancy", "notice to quit", "recover possession", "notice requiring possession", "loss of (tenancy|home)", "suspended possession order",
  "outright possession",
}
words "enforcement_tool" {
  "{injunction}", "{possession}", "{abc}", "closure (order|notice|power)", "criminal behaviour order", "CBO", "ASBO", "anti-social behaviour order",
  "community protection (notice|warning)", "CPN", "public spaces protection order",
  "PSPO", "dispersal (order|power|zone)", "demotion", "demoted tenancy", "demotion order", "parenting order", "individual support order",
  "premises closure", "noise abatement", "abatement notice", "community trigger",
  "family intervention tenancy", "extend ...6 (introductory|starter|probationary)", "fixed penalty notice", "right to buy ...6 (suspend|suspension)",
  "{warning}",
}
words "enforce" {
  "{injunction}", "{possession}", "closure order", "demotion", "demoted tenancy", "legal (action|proceedings|remedy|measure|step)",
  "enforcement (action|measure|tool|power|activity)", "enforcement", "court (action|proceedings|order)", "formal action",
  "tenancy enforcement", "criminal behaviour order", "ASBO", "anti-social behaviour order", "take action against", "sanction", "litigation",
}
words "starter_tenancy" {
  "(introductory|starter|probationary|trial) (tenancy|tenancies|tenant|agreement|period|scheme)",
  "assured shorthold (starter|tenancy ...4 (first|12 months))", "introductory tenancy", "starter tenancy",
}

-- What landlords do: support ------------------------------------------------------------------------------------------------

words "support_service" {
  "tenancy (support|sustainment|sustaining)", "floating support", "support (worker|service|provider|agency|team|plan|package|scheme|provision|need)",
  "housing related support", "supporting people", "family (intervention|support)",
  "intensive family", "victim support", "witness (service|support)", "advocacy", "advocate", "counselling", "drug and alcohol (service|team|agency)",
  "mental health (service|team)", "social (services|care)", "early help", "care and support",
  "specialist (agency|support|service)", "resettlement", "outreach", "substance misuse service", "women's aid", "IDVA", "troubled families",
  "parenting (programme|class|support)", "support agencies",
}
words "support_need" {
  "support need", "needs assessment", "vulnerab*", "safeguarding", "reasonable adjustment", "care and support", "tenancy support",
  "mental (health|ill health|illness)", "mental capacity", "additional need", "complex need", "care need", "disability",
  "learning (disability|difficulty)", "(drug|alcohol|substance) (problem|misuse|abuse|dependency|addiction|use)",
  "underlying (cause|need|issue|reason)", "support ...4 (need|require)", "needs support", "in need of support",
}
words "vulnerable" {
  "vulnerab*", "mental (health|illness|ill health)", "learning (disability|difficulty)", "disability", "disabled (person|people|resident|tenant)",
  "{support_need}", "drug and alcohol", "substance misuse", "dementia", "care leaver", "frail",
  "additional [support] need", "complex needs", "at risk ...3 (abuse|harm)",
}

-- Reports and handling ------------------------------------------------------------------------------------------------------

words "contact_channel" {
  "telephone", "phone", "freephone", "hotline", "helpline", "email", "e-mail", "online", "website", "web site", "web form", "app", "in person",
  "in writing", "by letter", "text message", "SMS", "social media", "at our office", "reception", "home visit",
  "24 hour (line|service|number)", "out of hours (service|line|number)", "reporting centre", "third party", "customer (portal|account)",
  "self-service", "web chat", "dropping in", "minicom", "textphone",
}
words "accessible" {
  "translat*", "interpret*", "(#number|different|several|many|main) languages", "plain (English|language)", "jargon free", "large print", "Braille", "audio", "easy read", "other languages",
  "community languages", "sign language", "BSL", "alternative format", "language line", "hearing loop",
  "reasonable adjustment", "communication needs", "accessible format", "same (gender|sex)", "female officer", "cultural needs",
}
words "publicity" {
  "newsletter", "leaflet", "website", "web site", "internet", "press", "media", "magazine", "newspaper", "poster", "social media", "annual report",
  "publicise", "publicity", "press release", "local paper", "radio", "bulletin", "campaign",
  "communications strategy", "press coverage", "article",
}
words "meeting" {
  "meeting", "forum", "panel", "surgery", "surgeries", "drop-in", "roadshow", "open day", "conference", "focus group", "residents' association",
  "tenants and residents association", "TRA", "face the people", "public event", "feedback session", "community event", "fun day", "walkabout",
}
words "evidence" {
  "evidence", "diary (sheet|log|record)", "incident (diary|log|sheet)", "noise (app|recording|monitoring|equipment)", "CCTV", "photograph",
  "witness statement", "professional witness", "recording", "hearsay", "statement", "surveillance", "body-worn",
}
words "hotspot" {
  "hotspot", "hot spot", "problem (area|estate|location)", "(area|estate|location) ...6 (high|repeat|most) ...4 ({asb}|crime|incident)",
  "priority (area|neighbourhood|estate)", "areas of concern", "trends", "crime pattern",
}
words "security" {
  "security (lighting|measure|door|gate|light)", "lighting", "lock", "door entry", "entry phone", "controlled entry", "gating", "alley gate",
  "fence", "fencing", "CCTV", "target hardening", "spy hole", "door viewer", "fire proof letter box", "fireproof letterbox",
  "letter box", "panic button", "personal (alarm|attack alarm)", "door chain", "sanctuary scheme", "home security", "safe room", "secured by design",
  "window lock", "door entry system", "gates",
}
