-- Sections and grounds of the wrong Act, as housing documents really mix them up. All are worded as something to check.

local as_of = "2026-11-22"

-- "section 84", "s.84" and "s84".
local function section(numbers)
  local joined = {}
  for _, number in ipairs(numbers) do
    joined[#joined + 1] = "{old.section} " .. number .. "|s" .. number
  end
  return "(" .. table.concat(joined, "|") .. ")"
end

-- The section of an Act, which is named after or just before it.
local function of(what, act)
  return { what .. " ...5 " .. act, act .. " ...1 " .. what }
end

local function all(lists)
  local phrases = {}
  for _, list in ipairs(lists) do
    for _, phrase in ipairs(list) do
      phrases[#phrases + 1] = phrase
    end
  end
  return phrases
end

-- A wrong citation: `right` is what it is taken for, and the right citation beside it clears the wrong-looking one.
local function wrong_act(rule)
  rule.severity = rule.severity or "medium"
  rule.source = { standard = rule.right, clause = rule.clause, guidance = "general knowledge of the Acts, as something to check", url = rule.url, checked = as_of }
  rule.why = rule.why or "A notice or policy that cites the wrong Act may be challenged, and staff who look it up find something else."
  rule.advice = "Check the Act: " .. rule.clause .. " (" .. rule.right .. ")."
  rule.where = { not_heading = { "{old.heading}" } }
  rule.right, rule.clause, rule.url = nil, nil, nil
  term(rule)
end

local ha_1985, ha_1988, ha_1996 = "{old.act_1985}", "{old.act_1988}", "{old.act_1996}"
local legislation = "https://www.legislation.gov.uk/ukpga/"

-- Possession ------------------------------------------------------------------------------------------------------------------

local s84 = section { "84", "84A", "83ZA" }
wrong_act {
  id = "outdated.section-84-of-wrong-act",
  title = "Check the Act: section 84 or 84A is of the Housing Act 1985",
  severity = "low",
  right = "Housing Act 1985",
  clause = "possession of a secure tenancy is section 84, and the absolute ground section 84A",
  url = "http://www.winchester.gov.uk/housing/council-housing-tenants/exclusion-housing-allocation-anti-social-behaviour/",
  find = all { of(s84, ha_1996), of(s84, ha_1988), of(section { "83" } .. " ...6 notice", ha_1996), { "notice ...5 " .. section { "83" } .. " ...4 (" .. ha_1996 .. "|" .. ha_1988 .. ")" } },
  ignore = of(s84, ha_1985),
  examples = {
    flagged { "A possession order under section 84 of the Housing Act 1996 may be sought." },
    flagged { "The absolute ground in s.84A Housing Act 1988 will be used." },
    flagged { "A notice under section 83 of the Housing Act 1996 is served first." },
    clear { "A possession order under section 84 of the Housing Act 1985 may be sought." },
    clear { "Section 84A of the Housing Act 1985 and Ground 7A of the Housing Act 1988 are the absolute grounds." },
  },
}

wrong_act {
  id = "outdated.assured-ground-of-1985-act",
  title = "Check the Act: Grounds 7A, 14 and 14A are of the Housing Act 1988",
  right = "Housing Act 1988, Schedule 2",
  clause = "for nuisance the ground is 14 for assured tenancies and 2 for secure ones",
  url = legislation .. "1988/50/schedule/2",
  find = all { of("ground (7A|14|14A|14ZA)", ha_1985), of("ground (7A|14|14A|14ZA)", ha_1996) },
  ignore = all { of("ground (7A|14|14A|14ZA)", ha_1988), { "ground 14 ...24 special needs", "special needs ...24 ground 14" } },
  examples = {
    flagged { "We rely on Ground 14 of Schedule 2 to the Housing Act 1985 for nuisance." },
    flagged { "Mandatory possession is sought on Ground 7A, Housing Act 1985." },
    clear { "We rely on Ground 14 of Schedule 2 to the Housing Act 1988 for nuisance." },
    clear { "We rely on Ground 2 of the Housing Act 1985 or Ground 14 of the Housing Act 1988." },
    clear { "Ground 14 of the Housing Act 1985 is about homes for special needs." },
  },
}

wrong_act {
  id = "outdated.secure-ground-of-1988-act",
  title = "Check the Act: nuisance under Ground 2 is of the Housing Act 1985",
  right = "Housing Act 1985, Schedule 2",
  clause = "Ground 2 of the Act of 1988 is about mortgages; nuisance there is Ground 14",
  url = legislation .. "1985/68/schedule/2",
  find = {
    "{asb} ...16 ground (2|2A) ...5 " .. ha_1988, "ground (2|2A) ...5 " .. ha_1988 .. " ...12 {asb}", "ground 2A ...5 " .. ha_1988, ha_1988 .. " ...1 ground 2 ...10 {asb}",
  },
  ignore = of("ground (2|2A)", ha_1985),
  examples = {
    flagged { "For nuisance we use Ground 2 of Schedule 2 to the Housing Act 1988." },
    flagged { "Domestic abuse is covered by Ground 2A, Housing Act 1988." },
    clear { "For nuisance we use Ground 2 of Schedule 2 to the Housing Act 1985." },
    clear { "Ground 2 of the Housing Act 1988 lets a lender recover the home." },
  },
}

wrong_act {
  id = "outdated.section-8-of-wrong-act",
  title = "Check the Act: notices under sections 8 and 21 are of the Housing Act 1988",
  right = "Housing Act 1988",
  clause = "a notice of seeking possession is section 8 for assured tenancies and section 83 of the Act of 1985 for secure ones",
  url = legislation .. "1988/50/section/8",
  find = {
    section { "8", "21" } .. " notice ...6 (" .. ha_1985 .. "|" .. ha_1996 .. ")", "notice ...4 " .. section { "8", "21" } .. " ...4 (" .. ha_1985 .. "|" .. ha_1996 .. ")",
    section { "8" } .. " ...4 (" .. ha_1985 .. "|" .. ha_1996 .. ") ...8 (notice|possession)",
  },
  ignore = of(section { "8", "21" }, ha_1988),
  examples = {
    flagged { "We will serve a notice under section 8 of the Housing Act 1985." },
    flagged { "A section 21 notice (Housing Act 1996) ends the tenancy." },
    clear { "We will serve a notice under section 8 of the Housing Act 1988." },
    clear { "Secure tenants get a notice under section 83 of the Housing Act 1985 and assured tenants one under section 8 of the Housing Act 1988." },
  },
}

local introductory = section { "124", "125", "125A", "127", "128", "129" }
wrong_act {
  id = "outdated.introductory-of-wrong-act",
  title = "Check the Act: introductory tenancies are of the Housing Act 1996",
  right = "Housing Act 1996, Part V",
  clause = "introductory tenancies are sections 124 to 143; sections 124 to 128 of the Act of 1985 are about the right to buy",
  url = legislation .. "1996/52/part/V/chapter/I",
  find = {
    "introductory ...20 " .. introductory .. " ...5 (" .. ha_1985 .. "|" .. ha_1988 .. ")", "introductory ...16 (" .. ha_1985 .. "|" .. ha_1988 .. ") ...1 " .. introductory, introductory .. " ...5 (" .. ha_1985 .. "|" .. ha_1988 .. ") ...12 introductory", "introductory tenancy ...4 (under|of) ...4 (" .. ha_1985 .. "|" .. ha_1988 .. ")",
  },
  ignore = of(introductory, ha_1996),
  examples = {
    flagged { "An introductory tenancy is ended by a notice under section 128 of the Housing Act 1985." },
    flagged { "Introductory tenancies under the Housing Act 1988 last a year." },
    flagged { "The introductory period is governed by the Housing Act 1985, section 125." },
    clear { "An introductory tenancy is ended by a notice under section 128 of the Housing Act 1996." },
    clear { "The right to buy is claimed by a notice under section 122 of the Housing Act 1985." },
  },
}

local demotion = section { "82A" }
wrong_act {
  id = "outdated.demotion-of-wrong-act",
  title = "Check the Act: demotion is section 82A of the Act of 1985 or 6A of the Act of 1988",
  right = "Housing Act 1985 and Housing Act 1988",
  clause = "section 82A demotes secure tenancies, section 6A assured ones; what follows is in Part V of the Act of 1996",
  url = legislation .. "1985/68/section/82A",
  find = all { of(demotion, ha_1996), of(demotion, ha_1988), { "demot* ...12 " .. section { "6A" } .. " ...4 (" .. ha_1985 .. "|" .. ha_1996 .. ")" } },
  ignore = all { of(demotion, ha_1985), of(section { "6A" }, ha_1988) },
  examples = {
    flagged { "A demotion order is made under section 82A of the Housing Act 1996." },
    clear { "A demotion order is made under section 82A of the Housing Act 1985." },
    clear { "Demoted tenancies are governed by Part V of the Housing Act 1996." },
  },
}

wrong_act {
  id = "outdated.forfeiture-of-wrong-act",
  title = "Check the Act: forfeiture notices are of the Law of Property Act 1925",
  right = "Law of Property Act 1925",
  clause = "a notice before forfeiture of a lease is section 146",
  url = legislation .. "Geo5/15-16/20/section/146",
  find = { section { "146" } .. " ...4 (Housing Act|Landlord and Tenant Act|Leasehold Reform Act)" },
  ignore = { section { "146" } .. " ...4 Law of Property Act" },
  examples = {
    flagged { "Leaseholders are served a notice under section 146 of the Landlord and Tenant Act 1985." },
    clear { "Leaseholders are served a notice under section 146 of the Law of Property Act 1925." },
  },
}

-- Duties of landlords -----------------------------------------------------------------------------------------------------------

local s218 = section { "218A" }
wrong_act {
  id = "outdated.section-218a-of-wrong-act",
  title = "Check the Act: the duty to publish an ASB policy is section 218A of the Housing Act 1996",
  right = "Housing Act 1996",
  clause = "policies, procedures and the statement of them are section 218A",
  url = legislation .. "1996/52/section/218A",
  find = all { of(s218, ha_1985), of(s218, ha_1988), of(s218, "Housing Act 2004"), {
    s218 .. " ...4 (Anti-social Behaviour Act|Crime and Disorder Act|Anti-social Behaviour Crime and Policing Act|Localism Act)", section { "218" } .. " ...4 " .. ha_1996 .. " ...16 (policy|policies|publish|statement)",
    "(policy|policies|publish|statement) ...16 " .. section { "218" } .. " ...4 " .. ha_1996,
  } },
  ignore = of(s218, ha_1996),
  examples = {
    flagged { "We publish this statement under section 218A of the Housing Act 1985." },
    flagged { "Section 218 of the Housing Act 1996 requires us to publish a policy." },
    clear { "We publish this statement under section 218A of the Housing Act 1996." },
    clear { "Section 12 of the Anti-social Behaviour Act 2003 inserted section 218A into the Housing Act 1996." },
  },
}

local s11 = section { "11" }
wrong_act {
  id = "outdated.repairs-of-wrong-act",
  title = "Check the Act: repairing duties are section 11 of the Landlord and Tenant Act 1985",
  right = "Landlord and Tenant Act 1985",
  clause = "repairs are section 11, fitness for habitation section 9A, consultation on works section 20",
  url = legislation .. "1985/70/section/11",
  find = {
    s11 .. " ...4 Landlord and Tenant Act (1927|1954|1987|1988)", "repair* ...14 " .. s11 .. " ...4 Housing Act (1985|1988|1996|2004)", s11 .. " ...4 Housing Act (1985|1988|1996|2004) ...12 repair*",
    section { "20" } .. " ...4 Landlord and Tenant Act (1954|1987)", section { "9A" } .. " ...4 Landlord and Tenant Act (1954|1987)",
  },
  ignore = { s11 .. " ...4 Landlord and Tenant Act 1985" },
  examples = {
    flagged { "We keep the structure in repair under section 11 of the Landlord and Tenant Act 1987." },
    flagged { "Our duty to repair is in section 11 of the Housing Act 1985." },
    clear { "We keep the structure in repair under section 11 of the Landlord and Tenant Act 1985." },
  },
}

local service = section { "47", "48" }
wrong_act {
  id = "outdated.address-for-notices-of-wrong-act",
  title = "Check the Act: the landlord's address for notices is in the Landlord and Tenant Act 1987",
  right = "Landlord and Tenant Act 1987",
  clause = "the address to be given is sections 47 and 48",
  url = legislation .. "1987/31/section/48",
  why = "Rent is not due until a proper address has been given: the clause that gives it should cite the right Act.",
  find = { service .. " ...4 Landlord and Tenant Act (1985|1954|1988)", service .. " ...4 Housing Act (1985|1988|1996)" },
  ignore = { service .. " ...4 Landlord and Tenant Act 1987" },
  examples = {
    flagged { "Notices may be served at this address (section 48, Landlord and Tenant Act 1985)." },
    clear { "Notices may be served at this address (section 48, Landlord and Tenant Act 1987)." },
  },
}

local s13 = section { "13" }
wrong_act {
  id = "outdated.rent-increase-of-wrong-act",
  title = "Check the Act: rent increase notices are section 13 of the Housing Act 1988",
  right = "Housing Act 1988",
  clause = "section 13 is for assured tenancies; secure tenants are told of a change under section 102 or 103 of the Act of 1985",
  url = legislation .. "1988/50/section/13",
  find = { "rent ...20 " .. s13 .. " ...4 (" .. ha_1985 .. "|" .. ha_1996 .. ")", s13 .. " ...6 (" .. ha_1985 .. "|" .. ha_1996 .. ") ...12 rent", s13 .. " notice ...4 (" .. ha_1985 .. "|" .. ha_1996 .. ")" },
  ignore = of(s13, ha_1988),
  examples = {
    flagged { "We may increase the rent by a notice under section 13 of the Housing Act 1985." },
    clear { "We may increase the rent by a notice under section 13 of the Housing Act 1988." },
  },
}

local parts = "Part (VI|VII|6|7|Six|Seven)"
wrong_act {
  id = "outdated.homelessness-of-wrong-act",
  title = "Check the Act: allocations and homelessness are Parts VI and VII of the Housing Act 1996",
  right = "Housing Act 1996, Parts VI and VII",
  clause = "allocations are Part VI (sections 160ZA, 166A), homelessness Part VII (sections 175 to 218)",
  url = legislation .. "1996/52/part/VII",
  find = {
    "(homeless*|allocat*) ...16 " .. parts .. " ...3 (" .. ha_1985 .. "|" .. ha_1988 .. "|Housing Act 2004)", parts .. " ...3 (" .. ha_1985 .. "|" .. ha_1988 .. "|Housing Act 2004) ...12 (homeless*|allocat*)",
    "homeless* ...16 " .. section { "184", "188", "189", "193", "202" } .. " ...4 " .. ha_1985,
    section { "166A", "160ZA" } .. " ...4 (" .. ha_1985 .. "|" .. ha_1988 .. "|Localism Act)",
  },
  ignore = all { of(parts, ha_1996), of(section { "166A", "160ZA", "193" }, ha_1996) },
  examples = {
    flagged { "Homelessness applications are decided under Part VII of the Housing Act 1985." },
    flagged { "Preference is given under section 166A of the Housing Act 1985." },
    clear { "Homelessness applications are decided under Part VII of the Housing Act 1996." },
    clear { "Secure tenancies are in Part IV of the Housing Act 1985." },
  },
}

local s121a = section { "121A" }
wrong_act {
  id = "outdated.right-to-buy-of-wrong-act",
  title = "Check the Act: suspension of the right to buy is section 121A of the Housing Act 1985",
  right = "Housing Act 1985",
  clause = "suspension orders for anti-social behaviour are section 121A",
  url = legislation .. "1985/68/section/121A",
  -- "Be suspended" is what the section does and would else deny the sentence, so the phrases spell it out.
  find = all {
    of(s121a, ha_1996), of(s121a, ha_1988), of(s121a, "Housing Act 2004"),
    { "be suspended ...6 " .. s121a .. " ...5 (" .. ha_1996 .. "|" .. ha_1988 .. "|Housing Act 2004)" },
  },
  ignore = of(s121a, ha_1985),
  examples = {
    flagged { "The right to buy may be suspended under section 121A of the Housing Act 1996." },
    flagged { "A court may make a suspension order under s121A of the Housing Act 1988." },
    clear { "The right to buy may be suspended under section 121A of the Housing Act 1985." },
    clear { "Tenants keep the right to acquire and the preserved right to buy.", because = "both stand" },
  },
}

-- Duties of public bodies and powers of councils ----------------------------------------------------------------------------------

wrong_act {
  id = "outdated.equality-duty-of-wrong-act",
  title = "Check the Act: the public sector equality duty is section 149 of the Equality Act 2010",
  right = "Equality Act 2010",
  clause = "the duty is section 149",
  url = legislation .. "2010/15/section/149",
  find = { section { "149" } .. " ...4 (Equality Act 2006|Human Rights Act|Housing Act)" },
  ignore = { section { "149" } .. " ...4 Equality Act 2010" },
  examples = {
    flagged { "We have due regard under section 149 of the Equality Act 2006." },
    clear { "We have due regard under section 149 of the Equality Act 2010." },
  },
}

wrong_act {
  id = "outdated.information-sharing-of-wrong-act",
  title = "Check the Act: the power to share information is section 115 of the Crime and Disorder Act 1998",
  right = "Crime and Disorder Act 1998",
  clause = "information may be shared with responsible authorities under section 115",
  url = legislation .. "1998/37/section/115",
  find = {
    section { "115" } .. " ...4 (Anti-social Behaviour Act|Anti-social Behaviour Crime and Policing Act|Police and Justice Act|Housing Act|Human Rights Act)", "(share|sharing|disclose) ...16 " .. section { "115" } .. " ...4 Data Protection Act",
  },
  ignore = { section { "115" } .. " ...4 Crime and Disorder Act" },
  examples = {
    flagged { "Information is shared under section 115 of the Anti-social Behaviour Act 2003." },
    clear { "Information is shared under section 115 of the Crime and Disorder Act 1998." },
  },
}

wrong_act {
  id = "outdated.statutory-nuisance-of-wrong-act",
  title = "Check the Act: statutory nuisance is sections 79 and 80 of the Environmental Protection Act 1990",
  right = "Environmental Protection Act 1990",
  clause = "statutory nuisance is section 79, abatement notices section 80",
  url = legislation .. "1990/43/section/79",
  find = {
    section { "79", "80" } .. " ...4 (Environment Act|Noise Act|Control of Pollution Act|Clean Neighbourhoods and Environment Act|Noise and Statutory Nuisance Act)",
    "(abatement notice|statutory nuisance) ...4 (under|in) ...6 (Environment Act|Noise Act|Control of Pollution Act)",
  },
  ignore = { section { "79", "80" } .. " ...4 Environmental Protection Act" },
  examples = {
    flagged { "The council may serve an abatement notice under section 80 of the Environment Act 1995." },
    clear { "The council may serve an abatement notice under section 80 of the Environmental Protection Act 1990." },
  },
}

wrong_act {
  id = "outdated.case-review-of-wrong-act",
  title = "Check the Act: the case review is section 104 of the Anti-social Behaviour, Crime and Policing Act 2014",
  right = "Anti-social Behaviour, Crime and Policing Act 2014",
  clause = "the case review is sections 104 and 105, the civil injunction section 1, the meaning of anti-social behaviour section 2",
  url = legislation .. "2014/12/section/104",
  find = {
    "(case review|community trigger) ...12 (under|in|by) ...6 (Crime and Disorder Act|Anti-social Behaviour Act 2003|Housing Act|Localism Act)", "(civil injunction|criminal behaviour order|community protection notice|public space protection order) ...8 (under|in) ...6 (Crime and Disorder Act|Anti-social Behaviour Act 2003|Housing Act)",
  },
  ignore = { "community safety partnership ...8 Crime and Disorder Act" },
  examples = {
    flagged { "You may ask for an ASB case review under the Crime and Disorder Act 1998." },
    flagged { "We can apply for a civil injunction under the Housing Act 1996." },
    clear { "You may ask for an ASB case review under section 104 of the Anti-social Behaviour, Crime and Policing Act 2014." },
  },
}
