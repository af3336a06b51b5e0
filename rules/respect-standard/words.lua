-- Words that only this pack needs. What several packs use is in rules/language.

-- Who leads: the people whose word commits the landlord.
words "leader" {
  "board", "board member", "chair", "cabinet", "chief executive", "director", "executive", "senior (manager|management|officer)", "management committee",
  "governing body", "councillor", "trustee", "leader of the council", "mayor", "full council", "cabinet member", "AGM", "portfolio holder", "elected member", "portfolio holder", "lead member", "head of (service|housing|neighbourhoods)", "leadership",
}

-- Bodies that stand for all agencies together or for a kind of agency: naming one of them is more than naming a constable.
words "many_partners" {
  "partner agency", "partner agencies", "other agencies", "partner organisation", "other organisations", "our partners", "local partners", "statutory agencies",
  "range of (agencies|partners|organisations)", "external agencies", "partners", "agencies", "voluntary (sector|group|organisation|agency)",
}

-- Meetings to which residents come.
words "residents_meeting" {
  "(public|open|residents|tenants|estate|ward|community|neighbourhood|area|street|block|local) (meeting|forum|panel|evening|event|conference|assembly)", "residents' meeting",
  "surgery", "surgeries", "drop-in", "roadshow", "open (day|evening|session|meeting)", "question (time|session|and answer)", "face the people",
  "(feedback|feed-back|listening|information) session", "(residents|tenants) association", "tenants and residents association", "contract panel", "residents' conference", "residents' panel",
}

-- What was done, as one tells residents.
words "what_was_done" {
  "what (we|has|have|was|they|the police|action)", "action (taken|against|we|that|on|in)", "enforcement", "success", "successes", "successful", "outcome", "result", "progress", "our work",
  "work on {asb}", "{asb}", "number of (case|report|complaint|injunction)", "you said we did", "work (we|done|of)",
}

-- Orders and court cases that can be publicised.
words "order" {
  "{injunction}", "(court|closure|possession|demotion|dispersal|criminal behaviour|anti-social behaviour|suspended|exclusion) order", "ASBO", "CBO", "eviction", "evict", "legal action",
  "enforcement (action|tool|measure|activity|powers)", "use of enforcement", "court (case|action|result|hearing)", "prosecution", "prosecute", "conviction", "successful (case|action)", "terms of ...3 (order|injunction)", "demotion", "demoted tenancies",
}

-- Media that reach the public, not only tenants.
words "media" {
  "local (press|media|paper|newspaper|radio|news)", "press (release|coverage|office|article|statement)", "the press", "the media", "media (campaign|coverage|release|strategy)", "newspaper", "radio", "local television",
}

-- Streets, yards and stairs made safer.
words "design_measure" {
  "(security|better|improved|street|communal|external) lighting", "lighting", "alley gate", "gating", "gates", "gated", "fence", "fencing", "door entry", "entry phone", "entryphone", "controlled entry", "entry system", "CCTV",
  "landscaping", "planting", "hedge", "bollard", "barrier", "secure door", "security door", "camera",
}

-- Locks and the like at one person's home.
words "home_security" {
  "spy hole", "spyhole", "door viewer", "(fire proof|fireproof|fire resistant|fire-proof) (letter box|letterbox)", "fireproof letterbox", "door chain", "lock change", "locks", "window alarm", "door alarm", "(extra|additional|better|stronger|new|window|door) lock", "sanctuary (scheme|room)", "safe room", "(stronger|reinforced) door",
  "target hardening", "home security", "(security|additional security|extra security) (measure|work|equipment|improvement)", "additional security", "extra security", "video doorbell",
}

-- What reassures frightened people.
words "reassurance_measure" {
  "personal (alarm|attack alarm|safety alarm)", "attack alarm", "panic (alarm|button)", "(mobile|temporary|deployable|additional|portable|dummy) (CCTV|camera)", "video doorbell", "reassurance (visit|patrol|measure)", "(additional|extra|regular|increased|more) (patrol|visit|police patrol)", "welfare (visit|call)",
}

-- Groups that a vulnerability policy speaks of.
words "vulnerable_group" {
  "vulnerab*", "mental (health|illness|ill health|capacity)", "learning (disability|difficulty)", "disability", "disabled", "drug and alcohol", "drug or alcohol", "alcohol", "substance misuse", "misuse substances", "drug (misuse|use|problem)", "dementia", "care leaver", "adults at risk",
}

-- The legal side of the house.
words "legal_team" { "legal (team|adviser|advisor|services|department|officer|section)", "solicitor", "in house legal", "lawyers", "barrister" }

-- The tools of enforcement, as a set.
words "tools" {
  "(range|full range|whole range|variety|menu) of ...6 (tool|power|remedy|measure|action|intervention|option|sanction)", "(tool|power|remedy|measure|intervention) ...4 available",
  "enforcement (tool|action|measure|option|power)", "legal (tool|power|remedy|action|option)", "tools and powers", "each (tool|power|remedy)", "every (tool|power|remedy)", "all our (tools|powers)", "{enforcement_tool}",
}
-- One tool by name: two of them in a sentence show a range.
words "one_tool" {
  "injunction", "ASBO", "anti-social behaviour order", "closure order", "demoted tenancy", "demoted tenancies", "demotion", "criminal behaviour order", "community protection notice", "dispersal order",
  "parenting order", "introductory tenancy", "starter tenancy", "possession", "notice of seeking possession", "eviction", "undertaking",
}

-- The wider circle of people and plans -------------------------------------------------------------------------------------

-- Whoever lives there, alone or in their groups.
words "local_people" {
  "{resident}", "{young_people}", "families", "pensioners", "older people", "lads", "kids", "pupils", "under-16s", "TRA", "TMO", "tenants' federation",
  "(residents|tenants|customer|members) (group|forum|federation|association|panel|committee)", "scrutiny (panel|group)", "area (panel|forum|committee)",
  "(block|street|estate) (champion|rep|representative)", "involved (tenants|residents|customers)",
}

-- Plans of the council and its partners that a policy can be tied to.
words "other_plan" {
  "(homelessness|housing|supporting people|cohesion|community cohesion|traveller|travellers|equality|equalities|diversity|domestic abuse|domestic violence) (strategy|plan|scheme|policy|protocol)",
  "(drug|alcohol|youth justice|prevent|BME|BME housing|community safety|crime and disorder|children and young people's|VAWG|serious violence) (strategy|plan|policy|protocol)",
  "(hate crime|older people's|regeneration|neighbourhood renewal|health and wellbeing|mental health|safeguarding|participation) (strategy|plan|policy)",
  "(supporting people|homelessness prevention) (five|#number) year (plan|strategy)", "homelessness (prevention|review)", "equality scheme", "equality and diversity (scheme|strategy|policy)",
}

-- Ways in, as leaflets list them: three of them side by side say how to report.
words "way_in" {
  "phone", "telephone", "=text", "SMS", "email", "e-mail", "online", "app", "freephone", "hotline", "helpline", "website", "web form", "webchat", "web chat",
  "answerphone", "in person", "letter", "WhatsApp", "Facebook", "portal", "report card", "freepost", "0800", "drop in", "reception", "home visit",
}

-- Things and people that prove a case: three of them together are a gathering from many sources.
words "source_of_evidence" {
  "CCTV", "CCTV room", "camera", "fob data", "daybook", "photo", "photographs", "noise (app|recorder|recordings|readings|monitoring|machine|equipment|box)", "dictaphone",
  "police (logs|call logs|disclosure|records|reports|statement|evidence)", "incident logs", "caretaker", "concierge", "cleaners' reports", "contractor", "diaries",
  "diary sheet", "witness statement", "professional witness", "hearsay", "body-worn", "dash cam", "doorbell camera", "environmental health", "school", "shopkeeper",
  "repairs staff", "wardens' notebooks", "surveillance", "social media", "fire service", "neighbours' statements",
}

-- Languages in which landlords answer.
words "community_language" {
  "Somali", "Polish", "Bengali", "Sylheti", "Urdu", "Punjabi", "Gujarati", "Arabic", "Turkish", "Kurdish", "Welsh", "Portuguese", "Romanian", "Tamil",
  "Cantonese", "Mandarin", "Vietnamese", "Farsi", "Lithuanian", "Ukrainian", "#number languages", "community languages", "other languages",
}

-- Fabric that can be altered so that trouble does not start.
words "fabric" {
  "{design_measure}", "fob entry", "intercom", "lamps", "motion lights", "wall", "walls", "footpath", "walkway", "shrubs", "laurels", "bushes", "railings", "kissing gate",
  "alley", "alleyway", "ginnel", "passage", "cut-through", "underpass", "subway", "porch", "bin store", "garages", "drying area", "undercroft", "bench", "benches",
  "seating", "shutters", "sight lines", "planters", "boulders", "speed bumps", "recess",
}

-- What is left lying, sprayed or broken.
words "env_damage" {
  "graffiti", "tags", "tagging", "daubings", "slogans", "swastika", "offensive words", "fly-tip", "fly-tipping", "dumped (rubbish|items|mattress|furniture|sofa|car)", "mattresses",
  "needles", "sharps", "syringes", "burnt-out (car|vehicle|bin)", "burnt bins", "abandoned (car|vehicle)", "vandalism", "broken (glass|windows|lights)", "smashed (glass|windows|lights)",
  "dog mess", "bulky (waste|items)",
}

words "home_fitting" {
  "{home_security}", "letterbox", "letter box", "letter-box", "spy hole", "spyhole", "door viewer", "locks", "lock", "London bar", "window film", "window locks", "door chain", "bolts", "toughened glass", "grilles", "security light", "sensor light", "dusk to dawn", "shed alarm", "fire blanket", "smoke hood", "stronger door", "new door", "security door",
}
-- Commitments 3 and 4, second round -----------------------------------------------------------------------------------------

-- What an agreement forbids: two of them side by side are a list of what is forbidden.
words "forbidden_conduct" {
  "{asb}", "noise", "loud (music|party|parties)", "threats", "threaten", "threatening", "hate", "harassment", "racial harassment", "violence", "intimidation", "abuse", "domestic (abuse|violence)",
  "weapons", "drugs", "drug dealing", "dealing", "disturbance", "disturb", "disturbing", "annoyance", "annoy", "upsetting", "rowdiness", "vandalism", "dogs", "crime",
}

-- People who are about to move in or have just done so.
words "newcomer" {
  "newcomer", "(new|incoming|prospective|first time|first-time) (tenant|resident|member|customer|licensee|household|family|occupant|neighbour|tenancy)", "new starters' (welcome|visit|call)", "new occupiers",
  "(people|those|anyone|everyone|whoever) (moving|who move|about to move) in", "(tenants|residents|members|those|everyone) (joining|who join)", "joiners to the scheme", "new (lets|lettings)",
}

-- What such a person is told about living with others.
words "neighbourly" {
  "{asb}", "noise", "noisy", "behaviour", "conduct", "disturbance", "neighbours", "good neighbour", "getting along", "getting on", "living with neighbours", "pets", "house rules", "what we expect",
  "what you can expect", "expected (of|on|from)", "what is expected", "what's expected", "expectations", "both sides", "how to report", "how to complain", "raise a problem", "bother",
}

-- Those who bring two sides together.
words "neutral_party" {
  "{mediation}", "mediator", "=mediators", "conciliation", "conciliator", "facilitator", "(resolution|reconciliation) service", "(independent|trained|outside) (neutral|third party|third person|listener)",
  "neutral person",
}

-- Ways of reaching a landlord as a leaflet asks for them: two or three of them in a row say how to report.
words "reach_us" {
  "pop in", "drop in", "call in", "=ring", "=phone", "=text", "message us", "email us", "email", "write to us", "write", "(put|leave|drop|post) ...2 (note|card|slip|form) (in|into|under|through|at|with)", "web form", "webchat",
  "tell ...2 (warden|manager|caretaker|clerk|concierge|officer)", "(see|speak to|talk to|ring|phone|stop) ...2 (warden|manager|caretaker|clerk|concierge|officer)", "letter", "surgery", "portal", "app", "helpline", "freephone",
}

-- Agencies whose work is victims: naming them with a verb is enough. The others help many kinds of people.
words "victim_only_agency" {
  "Victim Support", "witness (service|support|care)", "Women's Aid", "women's refuge", "Galop", "Stop Hate", "Tell MAMA", "Race Equality Council", "REC", "IDVA", "ISVA", "Rape Crisis", "ASB Help", "Remedi", "victim care",
  "domestic (abuse|violence) (service|worker|advocate|project)", "(victim|victims') (advocate|champion|worker|service|hub)",
}
words "care_agency" {
  "MIND", "Samaritans", "Citizens Advice", "CAB", "Age Concern", "Age UK", "Help the Aged", "Supportline", "outreach worker", "Refuge", "counsellor", "counselling", "chaplain", "advocate", "independent advocate", "befriender",
}

-- Those who have suffered, by whatever name.
words "harmed_person" {
  "{complainant}", "those who have (complained|suffered|reported)", "anyone (targeted|threatened|harassed|who has been upset)", "people (being|who are|who have been) (targeted|threatened|harassed)", "those (targeted|threatened|harassed|worn down)",
  "(frightened|threatened|targeted|harassed|intimidated|elderly|upset|vulnerable) (resident|tenant|person|people|ladies|neighbour|customer|family|families)", "(family|household|tenant|resident|neighbour) who (have|has) (complained|suffered|reported)",
  "anyone (who has|who is) (threatened|targeted|harassed|frightened|afraid)",
}

-- Dates and times by which a case is dealt with, as notes give them.
words "case_time" { "#duration", "same day", "next day", "next working day", "close of play", "end of the day", "#number hours", "#number days", "within the week", "(one|two|three|five|ten) working days" }

-- When a tenancy begins, and what is done then.
words "tenancy_start" {
  "sign-up", "signing up", "start of ...4 (tenancy|tenancies)", "new (tenant|resident|tenancy|customer)", "accompanied viewing", "assisted viewing",
  "viewing", "tenant induction", "settling-in visit", "welcome (pack|visit|meeting|interview)", "pre-tenancy",
}

-- Who is about to be housed, or the time before.
words "before_letting" {
  "new (tenant|tenancy|tenancies|resident|applicant|customer)", "applicant", "sign-up", "pre-tenancy", "before ...6 tenancy", "before they move in",
  "start of ...4 (tenancy|tenancies)", "prospective tenant", "settling-in visit",
}

-- Works on doors, lights and edges that keep trouble out.
words "entry_works" {
  "fob entry", "fob access", "door entry", "entryphone", "LED lamps", "LED lighting", "new lighting", "better lighting", "security lighting",
  "alley gates", "alleygates", "gating order", "kissing gate", "knee rail", "railings", "bollards", "anti-climb paint", "mirrors", "secure doors",
  "fencing",
}

-- How damage and dumping are got rid of, and how fast.
words "env_cleared" {
  "within", "hour", "day", "removed", "same day", "cleared", "paint", "hit squad", "rapid", "van", "picked up", "cleaned", "spotted", "next day",
  "removal", "target", "jet wash", "taken away", "swept", "dealt with", "repaired", "lifted", "team", "squad", "response", "daily", "clear-up",
  "on sight", "photographed",
}

-- Help with language and format.
words "format_help" {
  "interpreter", "language line", "translated", "translations", "large print", "BSL", "Braille", "easy read", "minicom", "plain English", "jargon",
  "crystal mark", "crystal-marked", "other tongues", "other languages", "#number languages", "twelve languages", "home visit",
}

-- Who takes a first call.
words "first_taker" {
  "first point of contact", "first contact", "front line", "frontline", "call handler", "call centre", "contact centre", "customer service",
  "customer contact team", "reception", "receptionist", "first report", "first call", "telephone staff",
}

-- How a caller is received.
words "kind_reception" {
  "listen", "kind", "calm", "tea", "cup of tea", "private room", "quiet room", "interview room", "empathy", "distress*", "upset", "not rushed",
  "never rush", "sensitive", "sensitivity", "take time", "time to talk", "sympathetic", "nervous", "frightened", "crying", "polite", "thank",
}

-- What tells staff the steps.
words "desk_aid" {
  "flowchart", "flow chart", "flow-chart", "desk aid", "crib sheet", "crib card", "prompt card", "pocket card", "pocket guide", "script", "workflow",
  "process map", "aide memoire", "step by step", "step-by-step", "quick guide", "one page guide", "toolkit",
}

-- Grades of case and first steps, for which a time is named.
words "case_grade" {
  "hate", "violence", "violent", "threats", "serious cases", "urgent", "priority #number", "category", "P1", "P2", "grade", "everything else",
  "routine", "noise", "first visit", "first contact", "first interview", "interview", "acknowledgement", "rung back", "ring back", "call back",
  "contacted",
}

-- What is lent to a frightened person.
words "lent_alarm" {
  "panic button", "pendant", "personal alarm", "dispersed alarm", "attack alarm", "careline", "lifeline", "TecSOS", "mobile phone", "safe phone",
  "re-deployable camera", "redeployable camera", "mobile camera", "temporary CCTV", "covert camera", "dummy camera", "video doorbell",
  "doorbell camera",
}

-- What is fitted at a home at risk.
words "fitted_security" {
  "spyhole", "spy hole", "London bar", "letterbox", "letter box", "door chain", "window lock", "extra locks", "new locks", "better locks",
  "stronger door", "security door", "security light", "sensor light", "window film", "toughened glass", "shed alarm", "fire blanket", "smoke hood",
}

-- What is arranged with a court for a witness.
words "court_arrangement" {
  "{court_comfort}", "early", "arrange", "agree", "not meet", "don't meet", "apart", "before the hearing", "ask", "rings", "phones", "talk",
  "layout", "safety of witnesses", "liaise", "liaison", "safe", "let us use", "keep apart", "kept apart", "first in the list", "listed",
}

-- Who helps victims.
words "victim_agency" {
  "Victim Support", "witness (service|support|care)", "Women's Aid", "Refuge", "Age Concern", "Age UK", "Help the Aged", "Galop", "Stop Hate", "Tell MAMA", "Race Equality Council", "REC", "IDVA", "ISVA", "Rape Crisis", "Samaritans", "Citizens Advice", "CAB", "MIND", "ASB Help", "Supportline", "Remedi", "outreach worker", "domestic (abuse|violence) (service|worker|advocate|project)", "victim care",
}
-- Who helps those who cause problems.
words "court_side" {
  "court (manager|clerk|usher|staff|security|user|users|office|service)", "listing (office|officer|clerk)", "list office", "usher", "ushers", "district judge", "clerk to the justices", "magistrates", "HMCTS", "county court", "CPS", "community prosecutor", "crown prosecution", "criminal justice board", "LCJB", "witness service", "judges", "justices",
}
-- Arrangements for a witness at a hearing.
words "court_comfort" {
  "separate (room|waiting|entrance|area)", "side (door|entrance)", "back (door|entrance)", "private room", "consultation room", "interview room", "room with a lock", "waiting (room|area)", "quiet room", "screen", "screens", "video", "video link", "remote (link|evidence)", "special measures", "staggered arrival", "separate",
}

-- What staff carry or look up to choose a remedy.
words "remedy_guide" {
  "guide", "manual", "handbook", "toolkit", "matrix", "flowchart", "flow chart", "ladder", "menu", "crib card", "crib sheet", "card", "sheet", "grid", "table", "chart",
  "summary", "factsheet", "decision tree",
}
-- One tool by name or as officers write it down: three side by side are a range.
words "named_tool" {
  "{one_tool}", "{abc}", "ABCs", "warning", "warnings", "closure", "closures", "demotions", "CPN", "CPNs", "CPW", "CBO", "PSPO", "NOSP", "NOSPs", "ground 7A",
  "RTB suspension", "absolute ground", "mandatory ground", "extended starter", "injunctions", "ASBOs",
}
-- More that proves a case, beside source_of_evidence.
words "proof_source" {
  "{source_of_evidence}", "body cams", "body cam", "body worn cameras", "door entry records", "door entry logs", "noise kit", "repairs operatives", "mobile camera", "concierge logs",
  "caretaker logs", "wardens' notebooks", "pocket notebooks", "CCTV stills", "police disclosures", "school reports", "social media captures", "hearsay statements", "PCSO", "postmen", "postman",
  "hired witnesses", "noise equipment",
}
-- Bodies that help those who cause problems, by name or kind.
words "helping_agency" {
  "Mind", "Turning Point", "Addaction", "Shelter", "Stonham", "Barnardo's", "CAMHS", "CMHT", "Homestart", "CAB", "Citizens Advice", "drug team", "drug service", "alcohol service", "debt adviser",
  "debt advice", "mental health team", "floating support", "floating team", "support provider", "support agencies", "social services", "tenancy support", "{support_service}",
}
-- What has an outcome that shows whether a tool works.
words "outcome_of" {
  "case", "cases", "tool", "tools", "action", "legal action", "enforcement", "intervention", "measure", "power", "remedy", "mediation", "{named_tool}", "court", "order", "orders", "contract", "investigation",
}

-- Commitments 1 and 2: who leads, who lives there, what they write and do -------------------------------------------------------

-- Whoever stands at the top, of large landlords and of small ones.
words "those_at_the_top" {
  "{leader}", "trustees", "chief exec", "committee", "leader", "almoner", "governors", "executive board", "managing director", "council's leader",
}
-- Trouble, as leaders speak of it.
words "trouble_named" {
  "{asb}", "nuisance neighbours", "bad neighbours", "neighbours from hell", "quiet enjoyment", "peace and quiet", "bullying", "harassment", "loutish behaviour",
  "misconduct", "intimidation", "noise and nuisance", "rowdiness", "made miserable",
  "yobs", "unneighbourly (conduct|behaviour)", "bad behaviour",
}
-- Whoever works for the landlord or stands for it, large or small.
words "landlord_people" {
  "{staff}", "receptionist", "warden", "concierge", "clerk", "matron", "gardener", "cleaner", "contractors", "contractor", "volunteers", "operatives", "plumber",
  "committee (member|volunteer)", "board member", "(tenant|resident|block) rep", "reps", "trustee", "councillor", "scheme manager", "those who work for us",
  "porter", "anyone who works", "holds office",
}
words "rudeness" {
  "=swear", "swears", "swearing", "swore", "sworn", "hit", "hits", "hitting", "shout", "spit", "spitting", "spat", "rude", "rudeness", "threaten", "threats", "assault", "attack",
  "punch", "abuse", "abusive", "insult", "intimidate", "racist remarks", "violence",
}
words "consequence" {
  "(call|visit|interview|meeting) (is|will be) (ended|stopped)", "ended", "lose ...3 (home|tenancy|place)", "cost ...3 (home|tenancy|place)", "banned", "barred", "excluded", "asked to leave", "injunction",
  "court", "prosecute", "prosecution", "possession", "=warned", "warning", "formal letter", "police", "legal action", "appointment only", "in pairs", "notice", "evict",
  "gets ...2 letter", "restricted contact", "lost ...2 (tenancy|home)", "loss of",
  "eviction", "ground for",
}
-- Who has a part in a case, and what the part is.
words "role_holder" {
  "{staff}", "warden", "clerk", "secretary", "chair", "trustees", "committee", "agent", "scheme manager", "solicitor", "legal", "{asb} (team|unit|officer)", "specialist", "board",
  "caretakers", "director", "treasurer", "contact centre", "borough", "council", "court officer", "team leader",
  "call centre", "NHO", "service manager", "surveyor",
}
words "part_of_case" {
  "log", "logs", "report", "investigate", "authorise", "sign off", "signs off", "sees both", "take ...2 (level|stage|first|statement|report)", "write ...2 letter", "open ...2 case", "decide",
  "do ...2 (court|warning|investigation|first stage)", "deal first", "deals first", "take over", "takes over", "step in", "approve", "lead on", "gather ...2 evidence", "issue ...2 warning",
  "litigate", "hear ...2 (matter|case|both)", "writes to both",
}
-- Who may be met, rung or joined on the ground.
words "ground_partner" {
  "{partner}", "{police}", "=PC", "constable", "bobby", "village policeman", "sergeant", "inspector", "superintendent", "commander", "academy", "CAMHS", "GPs", "schools", "heads", "drugs team",
  "health visitors", "YOS", "council", "borough", "RSLs", "(housing association|landlord) next door", "neighbouring (landlord|association)", "noise team", "ASBU", "council's wardens",
}
words "partner_protocol" {
  "protocol", "SLA", "service level agreement", "memorandum", "MOU", "concordat", "joint (procedure|working agreement)", "written understanding", "working agreement", "operating agreement",
}
-- Boys and girls, as estates speak of them.
words "youngster" {
  "{young_people}", "kids", "lads", "girls", "youngsters", "youths", "teens", "under-16s", "under #number", "12-17s", "8-13s", "13-19s", "juniors", "the young", "sixth form", "pupils", "scouts",
  "8-12s", "11-16s", "10-16s", "13-16s", "13-17s", "14-18s", "11-18s", "under-18s", "12-16s",
}
words "youth_activity" {
  "basketball", "=boxing", "football", "skate", "skate ramp", "skate park", "gym", "DJ-ing", "radio station", "music", "dance", "drama", "graffiti (art|artists)", "film", "camp", "climbing", "judo",
  "cycling", "bikes", "angling", "canoeing", "cadets", "sport", "splash", "holiday scheme", "playscheme", "youth (club|shelter|bus|café|centre|nights|night|project)", "trips", "outings",
  "gardening", "mentoring", "volunteering", "detached (team|workers|youth)", "street dance", "swimming", "junior wardens",
}
-- Those who have lived longest.
words "elders" {
  "pensioners", "elders", "grandparents", "almspeople", "older (people|residents|tenants|members|women|men)", "sheltered (scheme|tenants|residents)", "over-60s", "over-50s", "retired (residents|people|members)",
  "veterans", "old soldiers", "elderly (residents|tenants)",
}
words "doing_together" {
  "together", "tea", "cook", "lunch", "twinned", "memories", "history", "stories", "teach", "taught", "garden", "cards", "bridge", "choir", "sing", "knit", "computers", "visit", "project", "share", "swap",
  "IT lessons", "reading", "allotment", "get to know",
  "tell", "talk", "listen",
}
-- Rules of conduct, as those who live there name them.
words "conduct_code" {
  "code of conduct", "house rules", "own rules", "estate (code|rules)", "ground rules", "neighbourhood (charter|code|agreement)", "good neighbour (agreement|charter|code|pledge)", "pledge", "floor agreement", "block agreement",
  "street agreement", "community contract", "rules about", "rules for", "{good_neighbour_agreement}", "local rules", "courtyard rules", "village code",
  "bye-laws", "deal on", "neighbour charter", "declaration",
}
words "agreed_by_them" {
  "made", "wrote", "written", "draft", "drafted", "drew up", "drawn up", "develop", "developed", "argued over", "passed", "voted", "put to", "agree", "agreed", "brokered", "workshops", "thrashed out", "devised", "came up with",
  "hammered out", "pass", "vote in",
  "composed",
}
-- Where residents read what was done, and what they read.
words "resident_channel" {
  "newsletter", "bulletin", "newssheet", "magazine", "noticeboard", "notice board", "poster", "website", "Facebook", "text", "texts", "letter to", "annual report", "lobby screen", "foyer", "screen in reception",
  "scrolling screen", "flyer", "leaflet", "doorstep card", "estate board",
  "estate (email|emails)", "sheet in", "e-bulletin", "emails to",
}
words "deed_done" {
  "what (was|has|had|is|have|we) ...3 (done|doing|=happened|happening|achieved)", "what =happened", "what we did", "action taken", "action we took", "tenancy action", "arrests", "outcome of ...3 (case|report|operation|complaint)",
  "(case|cases) (closed|opened|won|taken)", "(number|numbers) of (cases|evictions|arrests)", "results of ...3 (case|operation|action)", "police activity", "clean ups and ...4 action",
  "how ...4 (complaints|cases|reports) (ended|turned out)", "what was reported", "police results",
}
-- The court's orders, as noticeboards announce them.
words "court_news" {
  "ASBO", "ASBOs", "injunction", "injunctions", "eviction", "evictions", "closure (order|notice)", "closures", "court (win|wins|result|results|news|order|orders|case|cases)", "suspended PO", "demotions", "CBO", "CBOs", "convictions",
}
-- What is said of them in print.
words "in_print" {
  "=announced", "publicised", "=published", "advertised", "=featured", "feature in", "=displayed", "leafleted", "=reported in", "=listed", "=posted", "reported through", "appear in", "=shown on",
}

-- How staff come to know how to do a thing, and what a court case asks of them: both together are training in tools.
words "learning" {
  "training", "trained", "course", "courses", "refresher", "refreshers", "seminar", "workshop", "masterclass", "staff learning", "e-learning", "certificate", "award", "diploma", "taught", "coaching",
  "induction", "learning day", "training day",
}
words "legal_skill" {
  "statement taking", "drafting statements", "taking statements", "witness statements", "testimony", "giving evidence", "gathering evidence", "hearsay", "committal", "proving a case", "legal powers",
  "applying for orders", "applying for injunctions", "consulting other agencies", "cross-examination", "RIPA", "disclosure", "proportionality", "burden of proof", "case law", "ASB law", "court skills",
}
-- A leader's word given in public.
words "public_word" {
  "pledge", "promise", "statement", "foreword", "(chairman's|chair's|leader's|yearly|annual) letter", "blog", "speech", "personal priority", "strategy", "charter", "campaign", "commitment", "launch", "manifesto", "face of",
}
-- What the service runs on, and how it is changed.
words "means" {
  "post", "posts", "officer", "officers", "investigator", "investigators", "caseworker", "legal exec", "paralegal", "solicitor", "budget", "funding", "resources", "resourcing", "staffing", "#money", "capacity",
}
words "means_changed" {
  "increase", "=up", "doubled", "added", "extra", "recruit", "=hired", "appoint", "created", "funded", "reviewed", "halved", "=saved", "shifted", "=moved", "pays for", "share", "match", "topped up", "ring-fenced",
}
words "conduct_work" {
  "{asb}", "casework", "caseload", "case volumes", "case numbers", "enforcement", "mediation contract", "external fees", "legal fees", "legal costs", "witness support", "noise patrol", "out-of-hours noise",
}
-- Where others' practice is learnt.
words "elsewhere" {
  "(another|other|neighbouring) (landlord|council|association|borough|co-op)", "colleagues at", "network", "regional group", "practitioners", "conference", "university", "beacon", "abroad", "'Inside Housing'", "learning exchange",
}
words "new_way" { "pilot", "=trialled", "trial", "new idea", "idea", "new approach", "new form", "new triage", "their form", "their scheme", "model", "experiment", "came back with", "now doing the same", "shared our", "shared results" }
-- What a resident would feel, and the figure set for it.
words "felt_result" {
  "satisf*", "happy", "content", "feel safe", "feeling safer", "feel safer", "felt safer", "confident", "noise complaints", "repeat complaints", "repeat victims", "complaints to fall", "complaints to drop", "well handled",
}
words "figure_set" { "=target", "=targets", "goal", "KPI", "baseline", "=aim", "against", "up from", "down from", "benchmark" }
-- Who looks at the service, apart from those who run it; and what is looked at.
words "reviewer" {
  "board", "committee", "panel", "scrutiny", "audit group", "inspectors", "residents' group", "trustees", "partners", "{resident} and ...2 police", "police and ...2 (TRA|{resident})", "working party", "peer", "critical friend", "customer auditors", "scrutineers",
}
words "reviewing" { "review", "check", "examine", "scrutinise", "debate", "go through", "goes through", "challenge", "look back", "discuss", "assess", "test", "dip sample" }
words "service_looked_at" {
  "{asb} service", "the service", "performance", "closed cases", "case files", "#number cases", "cases a quarter", "how ...4 (handled|dealt with)", "serious matter", "against standards", "against the standard", "our procedures", "the figures", "KPIs",
}
-- A thanks, and for whom.
words "thanks" {
  "award", "prize", "certificate", "voucher", "trip", "treat", "treated", "medal", "bursary", "tickets", "day out", "weekend", "reward", "flowers", "cup", "trophy", "hamper", "free meal", "celebration", "honoured", "thanked",
}
words "thanked_for" {
  "who (help|helped|look after|gave|completed|finish|kept|stayed|cleared|volunteer|turned|stood)", "good neighbour", "neighbour of the (month|year)", "good deeds", "community spirit", "has done most", "doing most", "volunteers", "improved behaviour", "turned ...3 round",
}
-- Whose use of the service is looked after apart.
words "seldom_heard" {
  "Gypsy and Traveller", "travellers", "deaf", "blind", "partially sighted", "frail", "housebound", "Somali", "Bangladeshi", "Asian women", "BME", "BAME", "Roma", "LGBT", "refugees", "new arrivals", "people with dementia", "{community_language}",
}
words "reached_by" {
  "outreach", "interpreter", "interpreters", "link worker", "liaison worker", "translated", "signer", "read out", "read aloud", "word of mouth", "home visits", "under-reporting", "under-report", "adapted", "version",
}
-- Local papers and stations, by kind or by the names such papers have.
words "outlet" {
  "{media}", "local paper", "papers", "'Ledger'", "'Post'", "'Echo'", "'Gazette'", "'Herald'", "'Examiner'", "'Chronicle'", "'Argus'", "'Look East'", "'Look North'", "'Midlands Today'", "BBC", "ITV", "community radio", "TV crew", "parish magazine", "village magazine",
}
words "told_by_outlet" {
  "covered", "carried", "=ran", "=followed", "filmed", "story", "stories", "coverage", "column", "interview", "feature", "success", "successes", "joint", "jointly", "partnership", "police and", "with the police", "press teams", "agree what",
}
