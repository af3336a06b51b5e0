-- Names of powers, bodies and duties in the law as it stands, with the short forms that landlords use.

-- Signs that another nation's law governs the landlord: this pack is about England.
words "outside_england" {
  "Scottish secure tenanc*", "Scottish Housing Regulator", "Scottish Social Housing Charter", "Antisocial Behaviour etc Scotland Act", "Scottish Public Services Ombudsman",
  "Renting Homes Wales Act", "Public Services Ombudsman for Wales", "occupation contract", "Northern Ireland Housing Executive",
}

-- Who the landlord is. STAIRs binds private registered providers; councils answer under the Freedom of Information Act.
words "private_provider" {
  "housing association", "registered provider", "private registered provider", "registered society", "community benefit society", "co-operative", "co-op", "housing trust", "(housing|homes) group",
  "assured (tenancy|tenancies|tenant|shorthold)", "Housing Act 1988", "our association", "the Association", "Ground (7A|14)", "charitable",
}
words "council_landlord" {
  "council (tenant|tenants|house|home|homes|housing|property|properties|dwelling|estate|landlord|stock)", "the Council's (tenant|tenants|home|homes|housing|stock|estate|properties|tenancy)",
  "secure tenants of the Council", "ALMO", "arms length management organisation", "on behalf of ...2 (council|city council|borough council)", "(borough|city|district|county|metropolitan) council ...4 (landlord|housing service)",
  "Freedom of Information Act", "(cabinet member|portfolio holder)",
}

-- Says that a power is used or can be: the verb or noun beside its name.
words "use_power" {
  "use", "apply", "application", "seek", "obtain", "request", "ask", "pursue", "serve", "issue", "grant", "secure", "impose", "bring", "rely on", "take", "make", "made", "employ", "deploy",
  "include", "available", "option", "power", "tool", "remedy", "measure", "sanction", "support", "work with", "help ...4 police", "evidence", "exercise", "enforce", "give", "recommend", "agree", "initiate", "commence", "start", "refer",
}

words "injunction_now" { "injunction", "injunctive (relief|order)", "IPNA" }
words "closure" { "closure (order|notice|power)", "premises closure", "partial closure", "closure of ...2 (premises|property|properties|home|homes|house|flat)", "(premises|property|house|flat) ...8 (shut|closed) by ...3 (court|magistrates|police)", "close (the|a|your|those|these|any|residential) (premises|property|properties|home)", "(property|premises|home) (is|be|are) closed" }
words "cbo" { "criminal behaviour order", "CBO", "criminal behavioural order" }
words "cpn" { "community protection (notice|warning|order)", "CPN", "CPW" }
words "pspo" { "public (space|spaces) (protection|protections) order", "PSPO" }
words "dispersal" { "dispersal (power|order|notice|zone|direction)", "section 35 (notice|direction|power|order|dispersal)", "disperse ...4 (group|people|individual|person|youth)", "(group|people) ...3 (dispersed|disperse)", "direct (people|person|individual|someone) to leave" }
words "absolute_ground" {
  "absolute (ground|possession)", "possession ...4 (absolute|mandatory)", "mandatory ...2 (NOSP|notice)", "(Ground|Grounds) ...5 7A", "mandatory (ground|possession)", "Ground 7A", "section 84A", "s 84A", "s84A", "mandatory power of possession",
}
words "discretionary_ground" {
  "discretionary (ground|possession|power)", "Ground (12|14|14A|14ZA|2ZA)", "Grounds (1|2|12|14)", "Ground (1|2) ...8 (Schedule 2|Housing Act 1985)", "possession ...3 (Ground|Grounds) (1|2|12|14)", "(Ground|Grounds) ...4 (12|14)", "Grounds (1|2|12)", "(notice of seeking|notice seeking|notice of intention to seek) possession", "NOSP", "NSP", "possession (order|proceedings|action|claim)",
  "seek ...3 possession", "suspended possession", "postponed possession", "recover possession", "apply ...6 possession", "court ...14 for possession", "possession of (the|your|their|a) (home|property|premises)",
}
words "probation" {
  "(introductory|starter|probationary) (tenancy|tenancies|tenant|period)", "trial (tenancy|tenancies)", "demoted (tenancy|tenancies|tenant)", "demotion", "demote ...4 (tenancy|tenancies)", "family intervention (tenancy|tenancies)",
}
words "case_review" { "case review", "community trigger", "ASB review", "anti-social behaviour review", "community remedy review" }
words "risk_assess" {
  "risk assess", "risk assessment", "risk matrix", "vulnerability (matrix|assessment|risk assessment)", "RAM", "HARA", "(risk|vulnerability|harm|victim) (assessment|matrix|score|scoring|questions|question|questionnaire)", "assess ...8 (risk|vulnerab*|harm)",
  "(risk|vulnerability) (form|tool|questionnaire|template|checklist|indicator)", "harm-centred (assessment|risk)", "questions about risk", "risk questions",
}
words "ombudsman" { "Housing Ombudsman", "Ombudsman Service", "the Ombudsman", "0300 111 3000" }
-- "Hate" alone is no noun of everyday speech in these documents, but "people hate noise" is.
words "hate_case" { "{hate}", "hate (report|reports|case|cases|based|box|category|element|motive|motivated|related)", "hate and violence", "racism", "racist", "(racial|homophobic|transphobic|sectarian|religious) ...3 (abuse|harassment|attack|hostility|insult)" }
words "psed" { "public sector equality duty", "PSED", "section 149", "s149", "equality (duty|duties)", "equality (impact assessment|assessment|analysis)", "equalities (impact assessment|assessment)", "EIA", "EqIA" }
-- The Act of 2014 ends with the same words: only the year tells them apart.
words "watch_act" { "Crime and Policing Act 2026", "2026 Act", "Crime and Policing Bill" }
words "watch_order" { "respect order", "housing injunction", "youth injunction" }
words "tell" { "tell", "told", "explain", "inform", "advise", "remind", "give", "provide", "send", "signpost", "make ...4 aware", "made aware", "offer", "notify", "promote", "publicise", "share" }
words "regular_time" {
  "#duration", "(weekly|fortnightly|monthly|daily|quarterly)", "(one|two|three|five|ten) [working] days", "working (day|days|hours)", "same day", "next [working] day", "24 hours",
}
words "good_neighbourhood" { "good (neighbour|neighbourhood|neighbourly) (management|policy|approach|framework|guide)", "neighbourhood management policy", "good neighbour policy", "neighbour (dispute|nuisance) policy", "(noise|household noise) policy", "neighbourly (policy|living policy)" }

-- Kinds of conduct by which a policy explains what it means.
words "asb_kind" {
  "noise", "nuisance", "violence", "harassment", "drug", "graffiti", "vandalism", "intimidation", "threats", "abuse", "hate (crime|incident)", "fly-tipping", "loud music", "music", "dogs", "rubbish", "litter", "shouting",
  "criminal damage", "weapon", "misuse of (alcohol|drugs)", "bullying", "fouling",
}

-- Groups through which tenants influence a policy; then these and tenants as such.
words "tenant_group" {
  "(tenant|tenants|tenants'|resident|residents|residents'|customer|customers|customers') (panel|forum|voice|scrutiny|committee|federation|board|group)", "(customer|tenant|resident) voice (group|panel|committee)", "voice panel", "scrutiny (panel|group)", "tenant scrutiny",
  "involved (tenants|residents|customers)", "(tenant|resident) representatives", "(tenants|residents) association",
}
words "tenant_body" { "{tenant_group}", "tenants", "residents", "customers", "members" }

-- Everyday living that is normally no ASB.
words "everyday_living" {
  "children playing", "children", "baby", "babies", "footsteps", "cooking", "DIY", "household noise", "everyday (noise|living)", "day-to-day (noise|living)", "daily living", "normal living", "ordinary (noise|living)", "one-off (party|parties|incident)", "lifestyle", "walking", "vacuum*", "parking",
  "ball games", "washing machine", "doors", "(day-to-day|everyday|ordinary|household) sounds", "children's play", "sounds of",
}
