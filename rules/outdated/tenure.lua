-- Tenures and the ways to end them: mostly questions, since the reform of 2025 reaches social lettings later than others.

local read_at, recalled = shared.read_at, shared.recalled
local gone = shared.gone

local commencement = "https://www.legislation.gov.uk/uksi/2026/421/contents/made"
local first_stage = "in force 1 May 2026 for assured tenancies that are not social housing (SI 2026/421 reg 2, read in its headings only)"

gone {
  id = "outdated.section-21",
  title = "Check: section 21 notices",
  severity = "medium",
  source = read_at(commencement, "Renters' Rights Act 2025", first_stage),
  why = "Section 21 ended on 1 May 2026 for lettings outside social housing. It still applies to social housing shortholds for now, not to market-rent lets.",
  advice = "Check which lettings the passage is about: for market-rent homes use the grounds of section 8; for social shortholds watch for the date on which the change reaches them.",
  find = {
    "({old.section} 21|s21) ...2 (notice|possession|eviction|procedure|proceedings|route|claim)", "(serve|issue|give|use|under|accelerated) ...6 ({old.section} 21|s21) ...6 {old.act_1988}", "({old.section} 21|s21) ...4 {old.act_1988}",
    "(serve|issue) ...3 ({old.section} 21|s21)", "no fault (eviction|notice|possession)", "notice requiring possession", "accelerated possession",
  },
  ignore = { "(Landlord and Tenant|Housing) Act 1985 ...6 21", "21 ...4 (Landlord and Tenant Act|Housing Act) 1985", "{old.section} 21 ...6 (service charge|summary of costs)" },
  unless = { "{old.renters}", "{old.social_letting}" },
  unless_within = "section",
  examples = {
    flagged { "We may serve a section 21 notice giving two months' notice." },
    flagged { "The landlord can use the accelerated possession procedure." },
    qualified { "A starter tenancy can be ended by a section 21 notice.", because = "a social shorthold, to which it still applies" },
    clear { "Until 1 May 2026 we could serve section 21 notices on market-rent tenants.", because = "told as the past" },
    clear { "Section 21 notices are no longer used for our market-rent homes." },
    clear { "You may ask for a summary of service charge costs under section 21 of the Landlord and Tenant Act 1985." },
    clear { "The council manages its homes under section 21 of the Housing Act 1985." },
    clear { "A notice of seeking possession is served under section 83 of the Housing Act 1985." },
  },
}

gone {
  id = "outdated.assured-shorthold",
  title = "Check: assured shorthold tenancies",
  severity = "low",
  source = read_at(commencement, "Renters' Rights Act 2025", first_stage),
  why = "Outside social housing there have been no shortholds since 1 May 2026; those of social housing go on for now.",
  advice = "Check which homes are let so. For market rent write assured periodic tenancy; for social lettings add that the tenancy follows the law as it changes.",
  find = { "assured shorthold", "AST" },
  ignore = { "demoted assured shorthold", "not ...2 assured shorthold", "other than ...2 assured shorthold" },
  unless = { "{old.renters}", "{old.social_letting}" },
  unless_within = "section",
  examples = {
    flagged { "This is an assured shorthold tenancy for a fixed term of six months." },
    flagged { "Market-rent homes are let on ASTs." },
    qualified { "A starter tenancy is an assured shorthold tenancy for the first twelve months." },
    qualified { "The Renters' Rights Act 2025 will change our assured shorthold tenancies." },
    clear { "Our market homes are no longer let on assured shorthold tenancies." },
    clear { "This is an assured tenancy and not an assured shorthold." },
    clear { "This is an assured tenancy within the Housing Act 1988." },
    clear { "You have an introductory tenancy for a year.", because = "introductory tenancies stand" },
    clear { "Flexible tenancies are secure tenancies for a fixed term.", because = "they stand" },
  },
}

gone {
  id = "outdated.starter-tenancy",
  title = "Check: starter tenancies once the reform reaches social housing",
  severity = "low",
  source = read_at("https://www.trowers.com/insights/2025/october/the-impact-of-the-renters-rights-bill-on-starter-tenancies", "Renters' Rights Act 2025", "not yet in force for social housing; date unknown"),
  why = "Starter tenancies are shortholds. They are lawful today and will end when the Act is brought into force for social housing; no date was known.",
  advice = "Nothing to change yet: check the date, and plan what takes their place.",
  find = {
    "(give|grant|offer|let|start|begin|sign|use|issue|receive|have|get|hold) ...10 (starter|probationary) tenancy", "(starter|probationary) tenancy ...8 (last|period|year|month|convert|become|extend|extended|end|ended|allow|agreement)",
  },
  ignore = {
    "introductory ...6 (starter|probationary) tenancy", "(starter|probationary) tenancy ...10 introductory", "(=not|never) (give|grant|offer|let|use|issue) ...6 (starter|probationary) tenancy",
  },
  unless = { "{old.renters}", "introductory tenancy" },
  unless_within = "document",
  examples = {
    flagged { "New tenants are given a starter tenancy for twelve months." },
    qualified { "New tenants are given a starter tenancy. We will review this when the Renters' Rights Act 2025 applies to us." },
    clear { "New tenants of the council are given an introductory tenancy." },
    clear { "We give new tenants a starter pack." },
    clear { "We do not use starter tenancies." },
    clear { "The tools are warnings, agreements and starter tenancies.", because = "only named" },
  },
}

gone {
  id = "outdated.demoted-assured-shorthold",
  title = "Check: demotion of assured tenancies",
  severity = "low",
  source = read_at("https://acthub.uk/uk/ukpga/2025-26", "Renters' Rights Act 2025", "s 2 omits section 6A of the Housing Act 1988: 1 May 2026 outside social housing, later for social housing"),
  why = "An assured tenancy is demoted to a shorthold; both go with the reform. Demotion of secure tenancies (section 82A of the Housing Act 1985) stands.",
  advice = "Check whether you still use it, and name possession or an injunction as well.",
  find = {
    "demoted assured shorthold", "demot* ...8 assured (tenancy|tenancies|tenant)", "assured (tenancy|tenancies|tenant) ...8 (demoted|demotion)", "demotion ...10 ({old.section} 6A|s6A)", "({old.section} 6A|s6A) ...8 ({old.act_1988}|demotion|demot*)",
    "({old.section} 20B|s20B) ...6 {old.act_1988}",
  },
  ignore = { "{old.section} 82A ...20 (demot*|assured)", "secure (tenancy|tenancies) ...8 demot*" },
  unless = { "{old.renters}" },
  unless_within = "section",
  examples = {
    flagged { "The tenant becomes a demoted assured shorthold tenant for a year." },
    flagged { "We can apply under section 6A of the Housing Act 1988 for a demotion order." },
    clear { "The council may apply to demote a secure tenancy under section 82A of the Housing Act 1985." },
    clear { "A demotion order may be sought where there is serious nuisance.", because = "still in force for councils" },
    clear { "A family intervention tenancy may be offered.", because = "still on the statute book" },
  },
}

gone {
  id = "outdated.ground-8",
  title = "Check: Ground 8 and two months' arrears",
  severity = "low",
  source = recalled("Renters' Rights Act 2025", "Ground 8 of Schedule 2 to the Housing Act 1988: three months' arrears outside social housing from 1 May 2026", commencement),
  why = "The threshold of the mandatory ground depends on the kind of tenancy now.",
  advice = "Check the kind of tenancy: three months outside social housing, two months in social housing for now.",
  find = { "ground 8", "(mandatory|ground) ...8 (two|2) months ...2 (rent|arrears)", "(two|2) months ...2 (arrears|rent) ...10 mandatory" },
  ignore = { "ground (8) ...6 (1985|floor)", "background 8" },
  unless = { "{old.renters}", "{old.social_letting}", "three months" },
  unless_within = "section",
  examples = {
    flagged { "We rely on Ground 8 where two months' rent is unpaid." },
    clear { "We do not use Ground 8." },
    qualified { "For our market homes Ground 8 needs three months' arrears since 1 May 2026." },
    clear { "We may seek possession on Ground 14 for nuisance." },
  },
}
