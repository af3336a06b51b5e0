-- Two editions in one document: an old name and the one that replaced it, both spoken of as current. Each old name has a rule of its own;
-- these say that the document was brought up to date in part, which is where contradictions hide.

local as_of = shared.as_of

-- Headings only name things.
local function outside_headings(hits)
  local kept = {}
  for _, hit in ipairs(hits) do
    if hit.place.kind ~= "heading" then kept[#kept + 1] = hit end
  end
  return kept
end

-- The hits that do not tell of the old name as history ("the Home Standard, which was replaced ...").
local function spoken_of_as_current(case, old, hits)
  local name = "(" .. table.concat(old, "|") .. ")"
  local past = {}
  for _, hit in ipairs(case:find {
    "{old.before} ...3 " .. name, "{old.far} ...12 " .. name, "{old.adjective} " .. name, name .. " ...6 {old.after}", "{old.column} ...16 " .. name, "{old.elsewhere} ...10 " .. name,
    name .. " ...10 {old.elsewhere}", "{old.denied} ...6 " .. name, "(decent|lifetime|warm|future|new|void|lettable) 'Home Standard'",
  }) do
    past[hit.place.block] = true
  end
  local kept = {}
  for _, hit in ipairs(hits) do
    if not past[hit.place.block] then kept[#kept + 1] = hit end
  end
  return kept
end

local function mix(rule)
  local old, new = rule.old, rule.new
  rule.severity = rule.severity or "medium"
  rule.why = rule.why or "A reader cannot tell which of the two the landlord works to, and parts written to the older one may contradict the rest."
  rule.check = function(case)
    local where = { not_heading = { "{old.heading}" } }
    local olds = outside_headings(case:find(where, old))
    local news = #olds > 0 and outside_headings(case:find(where, new)) or {}
    -- History is looked for last: few documents name both.
    if #news > 0 then olds = spoken_of_as_current(case, old, olds) end
    if #olds == 0 or #news == 0 then return case:clear("not both editions are named as current") end
    case:flagged({ olds[1], news[1] }, "speaks of '" .. olds[1].text .. "' and of '" .. news[1].text .. "' as if both were current")
  end
  rule.old, rule.new = nil, nil
  term(rule)
end

mix {
  id = "outdated.mixed-consumer-standards",
  title = "Consumer standards of before and after April 2024 in one document",
  severity = "high",
  source = {
    standard = "Consumer standards of the Regulator of Social Housing", clause = "April 2024", checked = as_of,
    url = "https://www.gov.uk/government/publications/decision-statements/decision-statement-consumer-standards-consultation-reshaping-consumer-regulation-2024",
  },
  advice = "Take the four standards of April 2024 throughout: Safety and Quality; Transparency, Influence and Accountability; Neighbourhood and Community; Tenancy.",
  old = { "Tenant Involvement and Empowerment", "'TIE' Standard", "'Home Standard'", "(Neighbourhood and Community|Tenancy) Standard ...2 (2010|2012|2015)" },
  new = { "Safety and Quality Standard", "Transparency Influence and Accountability", "'TIA' Standard", "(Neighbourhood and Community|Tenancy) Standard ...2 2024", "consumer standard ...4 2024", "2024 consumer standard" },
  examples = {
    flagged { "We meet the Home Standard and the Tenancy Standard.\n\nWe publish measures under the Transparency, Influence and Accountability Standard." },
    flagged { "- Safety and Quality Standard\n- Tenant Involvement and Empowerment Standard" },
    clear { "We meet the Safety and Quality Standard, which replaced the Home Standard." },
    clear { "We meet the Home Standard and the Tenancy Standard.", because = "old, but of one edition" },
    clear { "We meet the four consumer standards of April 2024." },
  },
}

mix {
  id = "outdated.mixed-regulators",
  title = "Regulators of different times in one document",
  source = {
    standard = "Regulator of Social Housing", clause = "since 1 October 2018; before it the Housing Corporation, the Tenant Services Authority and the Homes and Communities Agency", checked = as_of,
    url = "https://cornerstonebarristers.com/social-housing-regulation-act-2023/",
  },
  advice = "Name the Regulator of Social Housing throughout.",
  old = { "Housing Corporation", "Tenant Services Authority", "Homes and Communities Agency", "Office for Tenants and Social Landlords" },
  new = { "Regulator of Social Housing", "Regulator for Social Housing", "RSH" },
  examples = {
    flagged { "We are registered with the Homes and Communities Agency.\n\nThe Regulator of Social Housing inspects us." },
    clear { "The Regulator of Social Housing took over from the Homes and Communities Agency." },
    clear { "The Housing Corporation registers us.", because = "out of date, but alone" },
  },
}

mix {
  id = "outdated.mixed-asb-powers",
  title = "Powers of before and after the Act of 2014 in one document",
  severity = "high",
  source = {
    standard = "Anti-social Behaviour, Crime and Policing Act 2014", clause = "Parts 1 to 4", checked = as_of, url = "https://www.legislation.gov.uk/ukpga/2014/12/contents",
  },
  advice = "Go through the tools one by one and leave out those that the Act of 2014 replaced.",
  old = { "ASBO", "anti-social behaviour order", "{old.section} 153A", "drinking banning order", "designated public place order", "crack house closure", "individual support order", "dog control order", "gating order" },
  new = { "criminal behaviour order", "civil injunction", "community protection notice", "public space protection order", "Crime and Policing Act 2014" },
  examples = {
    flagged { "Tools include acceptable behaviour contracts, ASBOs, criminal behaviour orders and closure orders." },
    flagged { "We may apply for a civil injunction.\n\nThe council can make gating orders." },
    clear { "Criminal behaviour orders replaced the ASBO." },
    clear { "Tools include civil injunctions and criminal behaviour orders." },
  },
}

mix {
  id = "outdated.mixed-definitions",
  title = "Two definitions of anti-social behaviour in one document",
  severity = "high",
  source = {
    standard = "Anti-social Behaviour, Crime and Policing Act 2014", clause = "s 2", checked = as_of, url = "https://www.legislation.gov.uk/ukpga/2014/12/section/2",
  },
  advice = "Keep the meaning of section 2 of the Act of 2014 and delete the other.",
  old = { "not of ...1 same household", "defin* ...14 Crime and Disorder Act 1998", "Crime and Disorder Act 1998 ...8 defin*" },
  new = { "housing-related nuisance", "(defin*|meaning) ...16 Crime and Policing Act 2014", "Crime and Policing Act 2014 ...8 (defin*|meaning)", "nuisance or annoyance ...12 occupation of ...4 (residential|premises)" },
  examples = {
    flagged { "The Crime and Disorder Act 1998 defines it as conduct that causes alarm to people not of the same household.\n\nThe Anti-social Behaviour, Crime and Policing Act 2014 defines it as conduct likely to cause harassment." },
    clear { "The Anti-social Behaviour, Crime and Policing Act 2014 defines it as conduct likely to cause harassment." },
  },
}

mix {
  id = "outdated.mixed-complaint-codes",
  title = "Editions of the Complaint Handling Code side by side",
  source = {
    standard = "Housing Ombudsman Complaint Handling Code", clause = "1 April 2024", checked = as_of, url = "https://housing-ombudsman.org.uk/landlords-info/complaint-handling-code/the-code-2024",
  },
  advice = "Cite the edition of 2024 throughout, with its stages and times.",
  old = { "Complaint Handling Code ...2 (2020|2022)", "(2020|2022) ...3 Complaint Handling Code", "(July 2020|March 2022|April 2022) Code" },
  new = { "Complaint Handling Code ...2 2024", "2024 ...3 Complaint Handling Code", "statutory [Complaint Handling] Code", "2024 Code" },
  examples = {
    flagged { "We follow the Complaint Handling Code 2024.\n\nTimes are those of the Complaint Handling Code (April 2022)." },
    clear { "The Complaint Handling Code 2024 replaced the Complaint Handling Code 2022." },
    clear { "We follow the Complaint Handling Code 2024." },
  },
}

mix {
  id = "outdated.mixed-data-protection",
  title = "The data protection law of 1998 beside today's",
  source = { standard = "Data Protection Act 2018", clause = "with the UK GDPR", guidance = "general knowledge of the Acts, as something to check", url = "https://www.legislation.gov.uk/ukpga/2018/12/contents", checked = "2026-11-22" },
  advice = "Cite the UK GDPR and the Act of 2018 throughout; look again at passages written to the eight principles.",
  old = { "Data Protection Act 1998", "'DPA' 1998", "(8|eight) data protection principles" },
  new = { "Data Protection Act 2018", "'DPA' 2018", "GDPR", "General Data Protection Regulation" },
  examples = {
    flagged { "We share information under the Data Protection Act 1998.\n\nYour rights are in the UK GDPR." },
    clear { "The Data Protection Act 2018 replaced the Data Protection Act 1998." },
    clear { "Your rights are in the UK GDPR and the Data Protection Act 2018." },
  },
}

mix {
  id = "outdated.mixed-equality-law",
  title = "Discrimination Acts of before 2010 beside the Equality Act",
  source = { standard = "Equality Act 2010", clause = "in force 1 October 2010", guidance = "general knowledge of the Acts, as something to check", url = "https://www.legislation.gov.uk/ukpga/2010/15/contents", checked = "2026-11-22" },
  advice = "Cite the Equality Act 2010 alone.",
  old = { "Race Relations Act", "Race Relations Amendment Act", "Disability Discrimination Act", "DDA", "Sex Discrimination Act", "(race|disability|gender) equality duty" },
  new = { "Equality Act 2010", "public sector equality duty" },
  examples = {
    flagged { "- Equality Act 2010\n- Race Relations Act 1976\n- Human Rights Act 1998" },
    clear { "The Equality Act 2010 replaced the Race Relations Act 1976." },
    clear { "We comply with the Equality Act 2010." },
  },
}

mix {
  id = "outdated.mixed-unfair-terms-law",
  title = "The unfair terms law of before and after October 2015",
  source = { standard = "Consumer Rights Act 2015", clause = "Part 2", guidance = "general knowledge of the law, as something to check", url = "https://www.legislation.gov.uk/ukpga/2015/15/part/2", checked = "2026-11-22" },
  advice = "Cite the Act of 2015; say which agreements the Regulations still govern, if they are kept.",
  old = { "Unfair Terms in Consumer Contracts Regulations", "UTCCR", "OFT356", "Office of Fair Trading" },
  new = { "Consumer Rights Act 2015", "CMA37", "Competition and Markets Authority" },
  examples = {
    flagged { "Terms must be fair under the Consumer Rights Act 2015.\n\nWe follow the guidance of the Office of Fair Trading." },
    clear { "The Consumer Rights Act 2015 replaced the Unfair Terms in Consumer Contracts Regulations 1999." },
  },
}

mix {
  id = "outdated.mixed-respect-standard-and-charter",
  title = "The Respect Standard of 2006 and the charter of 2011 in one document",
  severity = "low",
  source = {
    standard = "Respect - ASB Charter for Housing", clause = "2011: seven commitments; the Standard of 2006 had six", checked = as_of,
    url = "https://www.localgovernmentlawyer.co.uk/community-safety/310-community-safety-features/7040-housing-sector-draws-up-new-charter-for-tackling-anti-social-behaviour",
  },
  advice = "Say which of the two you measure yourselves by; the commitments differ in number and wording.",
  old = { "Respect Standard" },
  new = { "ASB Charter for Housing", "Respect ASB Charter", "Respect Charter for Housing", "Respect Anti-social Behaviour Charter" },
  examples = {
    flagged { "We have signed the Respect Standard.\n\nWe were assessed against the Respect ASB Charter for Housing." },
    clear { "The Respect ASB Charter for Housing replaced the Respect Standard." },
    clear { "We have signed the Respect ASB Charter for Housing." },
  },
}
