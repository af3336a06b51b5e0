-- Wrong citations: an Act with a year it does not have, a section or ground of another Act. All are worded as something to check:
-- the rule knows the Act's years, not what the writer meant.

local as_of = "2026-11-22"
local legislation = "https://www.legislation.gov.uk/"

-- An Act by name, and the years that there are.
local function other_year(act, years)
  return re("(?i)\\b" .. act .. ",? (?:of )?\\(?(?!(?:" .. years .. ")\\b)(?:19|20)\\d\\d\\b")
end

local function wrong_year(rule)
  rule.severity = rule.severity or "medium"
  rule.source = { standard = rule.acts, clause = "years as in the list of Acts", guidance = "well known; each Act can be read under its year", url = legislation, checked = as_of }
  rule.why = "A policy that cites an Act of a year in which there was none looks unchecked, and a notice that does so may be challenged."
  rule.advice = "Check the year: " .. rule.acts .. "."
  rule.where = { not_heading = { "{old.heading}" } }
  rule.acts = nil
  term(rule)
end

-- Years ---------------------------------------------------------------------------------------------------------------------

wrong_year {
  id = "outdated.year-of-housing-act",
  title = "Check the year: there is no such Housing Act",
  severity = "high",
  acts = "the Housing Acts in use are of 1985, 1988, 1996 and 2004 (earlier ones from 1936 to 1980)",
  find = { other_year("(?<!and )Housing Act", "1914|1919|1923|1924|1925|1930|1935|1936|1949|1952|1957|1959|1961|1964|1969|1971|1974|1980|1985|1988|1996|2004") },
  ignore = { "Housing Act 2014 ...1 Wales", "Housing Act (2001|2006|2010|2014) ...1 Scotland" },
  examples = {
    flagged { "We publish this statement under section 218A of the Housing Act 1966." },
    flagged { "Secure tenancies are governed by the Housing Act, 1986." },
    clear { "Secure tenancies are governed by the Housing Act 1985." },
    clear { "Improvement grants were given under the Local Government and Housing Act 1989." },
    clear { "The Housing and Planning Act 2016 and the Housing (Wales) Act 2014 differ." },
  },
}

wrong_year {
  id = "outdated.year-of-landlord-and-tenant-act",
  title = "Check the year: Landlord and Tenant, Eviction, Occupiers' Liability and Defective Premises Acts",
  acts = "Landlord and Tenant Acts 1927, 1954, 1985, 1987 and 1988; Protection from Eviction Act 1977; Occupiers' Liability Acts 1957 and 1984; Defective Premises Act 1972",
  find = {
    other_year("Landlord (?:and|&) Tenant Act", "1709|1730|1851|1927|1954|1962|1985|1987|1988"), other_year("Protection from Eviction Act", "1964|1977"), other_year("Occupiers['’]? Liability Act", "1957|1984"),
    other_year("Defective Premises Act", "1972"),
  },
  examples = {
    flagged { "Our repairing duties are in section 11 of the Landlord and Tenant Act 1986." },
    flagged { "Nobody may be put out without a court order (Protection from Eviction Act 1997)." },
    clear { "Our duties are in the Landlord and Tenant Act 1985, the Defective Premises Act 1972 and the Occupiers' Liability Act 1957." },
    clear { "The Protection from Eviction Act 1977 applies." },
  },
}

wrong_year {
  id = "outdated.year-of-asb-act",
  title = "Check the title and year: the Acts on anti-social behaviour and crime",
  severity = "high",
  acts = "Crime and Disorder Act 1998; Anti-social Behaviour Act 2003; Anti-social Behaviour, Crime and Policing Act 2014; Crime and Policing Act 2026 (the Antisocial Behaviour Act of 2004 is Scotland's)",
  find = {
    other_year("Crime (?:and|&) Disorder Act", "1998"), other_year("Anti-?\\s?social Behaviour Act", "2003"), other_year("Crime (?:and|&) Policing Act", "2014|2026"), other_year("Anti-?\\s?social Behaviour and Policing Act", "0"),
    other_year("Police and Justice Act", "2006"),
  },
  examples = {
    flagged { "We meet our duties under the Anti-Social Behaviour Act 2004." },
    flagged { "Injunctions are available under the Anti-social Behaviour Act 2014.", because = "the Act of that year has a longer title" },
    flagged { "The Anti-social Behaviour, Crime and Policing Act 2013 gives us powers." },
    flagged { "Information is shared under the Crime and Disorder Act 1988." },
    clear { "We use the Anti-social Behaviour, Crime and Policing Act 2014 and the Crime and Disorder Act 1998." },
    clear { "The Antisocial Behaviour etc. (Scotland) Act 2004 applies north of the border." },
    clear { "Fines rise under the Crime and Policing Act 2026." },
  },
}

wrong_year {
  id = "outdated.year-of-rights-act",
  title = "Check the year: human rights, equality, data protection and information Acts",
  severity = "high",
  acts = "Human Rights Act 1998; Equality Act 2010 (and 2006 for the Commission); Data Protection Act 2018 (earlier 1984 and 1998); Freedom of Information Act 2000; Mental Capacity Act 2005",
  find = {
    other_year("Human Rights Act", "1998"), other_year("(?<!racial )Equality Act", "2006|2010"), other_year("Data Protection Act", "1984|1998|2018"), other_year("Freedom of Information Act", "2000"),
    other_year("Mental Capacity Act", "2005"),
  },
  examples = {
    flagged { "We act in line with the Human Rights Act 1988." },
    flagged { "Reasonable adjustments follow the Equality Act 2012." },
    flagged { "The Data Protection Act 2008 protects your records." },
    clear { "We act in line with the Human Rights Act 1998, the Equality Act 2010 and the Data Protection Act 2018." },
    clear { "The Freedom of Information Act 2000 applies to councils." },
  },
}

wrong_year {
  id = "outdated.year-of-social-housing-act",
  title = "Check the year: Acts on social housing and homelessness",
  acts = "Localism Act 2011; Housing and Regeneration Act 2008; Homelessness Act 2002; Homelessness Reduction Act 2017; Prevention of Social Housing Fraud Act 2013; Housing and Planning Act 2016; Building Safety Act 2022; Social Housing (Regulation) Act 2023; Renters' Rights Act 2025",
  find = {
    other_year("Localism Act", "2011"), other_year("Housing and Regeneration Act", "2008"), other_year("Homelessness Act", "2002"), other_year("Homelessness Reduction Act", "2017"), other_year("Social Housing Fraud Act", "2013"),
    other_year("Housing and Planning Act", "1986|2016"), other_year("Building Safety Act", "2022"), other_year("Social Housing \\(?Regulation\\)? Act", "2023"), other_year("Renters['’]? Rights Act", "2025"),
  },
  examples = {
    flagged { "Flexible tenancies came with the Localism Act 2012." },
    flagged { "The Social Housing (Regulation) Act 2024 strengthens the regulator." },
    clear { "The Localism Act 2011, the Homelessness Reduction Act 2017 and the Social Housing (Regulation) Act 2023 apply." },
    clear { "The Renters' Rights Act 2025 reaches social lettings later." },
  },
}

wrong_year {
  id = "outdated.year-of-care-act",
  title = "Check the year: Acts on care, children, domestic abuse and welfare",
  acts = "Care Act 2014; Children Acts 1989 and 2004; Domestic Abuse Act 2021; Welfare Reform Acts 2007, 2009 and 2012; Consumer Rights Act 2015",
  find = {
    other_year("(?<!and |social |munity |health )Care Act", "2014"), other_year("(?<!and )Children Act", "1908|1948|1958|1975|1989|2004"), other_year("Domestic Abuse Act", "2021"), other_year("Welfare Reform Act", "2007|2009|2012"),
    other_year("Consumer Rights Act", "2015"),
  },
  examples = {
    flagged { "Adults at risk are referred under the Care Act 2015." },
    flagged { "The Domestic Abuse Act 2020 defines abuse." },
    clear { "The Care Act 2014, the Children Act 1989 and the Domestic Abuse Act 2021 apply." },
    clear { "The Health and Care Act 2022 created integrated care boards." },
  },
}

wrong_year {
  id = "outdated.year-of-nuisance-act",
  title = "Check the year: Acts on nuisance, harassment and drugs",
  acts = "Environmental Protection Act 1990; Noise Act 1996; Protection from Harassment Act 1997; Misuse of Drugs Act 1971; Public Order Acts 1936, 1986 and 2023; Clean Neighbourhoods and Environment Act 2005",
  find = {
    other_year("Environmental Protection Act", "1990"), other_year("Noise Act", "1996"), other_year("Protection from Harassment Act", "1997"), other_year("(?:Prevention of|Protection of) Harassment Act", "0"), other_year("Misuse of Drugs Act", "1971"),
    other_year("Public Order Act", "1936|1986|2023"), other_year("Clean Neighbourhoods? and Environment Act", "2005"),
  },
  examples = {
    flagged { "Statutory nuisance is dealt with under the Environmental Protection Act 1991." },
    flagged { "Stalking is an offence under the Protection from Harassment Act 1999." },
    clear { "The Environmental Protection Act 1990 and the Noise Act 1996 apply." },
    clear { "A restraining order can be made under the Protection from Harassment Act 1997.", because = "still in force" },
  },
}

