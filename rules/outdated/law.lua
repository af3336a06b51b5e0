-- Acts and regulations that were repealed or replaced. Acts that are in force in part are left alone.

local read_at, recalled = shared.read_at, shared.recalled
local gone = shared.gone_unless()

gone {
  id = "outdated.unfair-terms-regulations",
  title = "The Unfair Terms in Consumer Contracts Regulations are revoked",
  severity = "high",
  source = read_at("https://england.shelter.org.uk/legal/housing_options/private_rented_accommodation/unfair_terms_and_implied_conditions", "Consumer Rights Act 2015", "Part 2, for agreements from 1 October 2015"),
  why = "They govern only agreements made before 1 October 2015. New ones fall under the Consumer Rights Act 2015.",
  advice = "Cite Part 2 of the Consumer Rights Act 2015; keep the Regulations only for agreements of before October 2015.",
  find = { "Unfair Terms in Consumer Contracts Regulations", "Unfair Contract Terms in Consumer Contracts Regulations", "Unfair Terms Regulations [1999]", "UTCCR" },
  unless = { "(before|prior to|until) ...2 (1 October 2015|1st October 2015|October 2015|2015)" },
  unless_within = "sentence",
  examples = {
    flagged { "This agreement complies with the Unfair Terms in Consumer Contracts Regulations 1999." },
    qualified { "The Unfair Terms in Consumer Contracts Regulations 1999 apply to tenancies granted before 1 October 2015." },
    clear { "The Consumer Rights Act 2015 replaced the Unfair Terms in Consumer Contracts Regulations 1999." },
    clear { "Terms that are unfair do not bind a consumer." },
  },
}

gone {
  id = "outdated.consumer-protection-regulations",
  title = "Consumer regulations of 2000 and 2008 are revoked",
  severity = "medium",
  source = {
    standard = "Digital Markets, Competition and Consumers Act 2024", clause = "Part 4 chapter 1, from 6 April 2025 (remedies of 2008 kept for a time); SI 2013/3134 for distance selling, as generally known",
    url = "https://scl.org/consumer-aspects-of-the-digital-markets-competition-and-consumers-act-in-force", checked = "2026-11-22",
  },
  why = "Unfair trading is governed by the Act of 2024, contracts made at a distance by the Regulations of 2013.",
  advice = "Cite the Act of 2024 or the Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013.",
  find = { "Consumer Protection from Unfair Trading Regulations", "'CPRs' 2008", "Consumer Protection (Distance Selling) Regulations", "Consumer Protection Distance Selling Regulations", "Distance Selling Regulations" },
  examples = {
    flagged { "We comply with the Consumer Protection from Unfair Trading Regulations 2008." },
    flagged { "You may cancel under the Consumer Protection (Distance Selling) Regulations 2000." },
    clear { "The Distance Selling Regulations were revoked in 2014." },
    clear { "The Consumer Contracts Regulations 2013 give you fourteen days." },
  },
}

gone {
  id = "outdated.race-relations-act",
  title = "The Race Relations Acts are repealed",
  severity = "high",
  source = recalled("Equality Act 2010", "from 1 October 2010", "https://www.legislation.gov.uk/ukpga/2010/15/contents"),
  why = "Discrimination law is in the Equality Act 2010, which covers more characteristics and a wider duty.",
  advice = "Cite the Equality Act 2010.",
  find = { "Race Relations Act [(1965|1968|1976|2000)]", "Race Relations (Amendment) Act", "Race Relations Amendment Act", "Race Relations Act 1976 (Amendment)" },
  examples = {
    flagged { "# Legislation\n- Race Relations Act 1976\n- Housing Act 1996" },
    flagged { "We monitor lettings as the Race Relations (Amendment) Act 2000 requires." },
    clear { "The Equality Act 2010 replaced the Race Relations Act 1976." },
    clear { "Good relations between people of every race matter." },
  },
}

gone {
  id = "outdated.disability-discrimination-act",
  title = "The Disability Discrimination Act is repealed",
  severity = "high",
  source = recalled("Equality Act 2010", "from 1 October 2010 (Great Britain)", "https://www.legislation.gov.uk/ukpga/2010/15/contents"),
  why = "The Equality Act 2010 gives the duties now, and one more: action because of something arising from a disability must be justified (section 15).",
  advice = "Cite the Equality Act 2010, sections 15 and 20, and section 149 for the public sector duty.",
  find = { "Disability Discrimination Act", "DDA (1995|2005)", "DDA (compliant|compliance|requirement|regulation|assessment|adaptation|works|audit|access|legislation|dut*|standard|survey)", "(under|with|meet|by) ...2 DDA" },
  examples = {
    flagged { "Reasonable adjustments are made under the Disability Discrimination Act 1995." },
    flagged { "All our offices are DDA compliant." },
    clear { "The Disability Discrimination Act was repealed in 2010." },
    clear { "The Disability Discrimination Act 1995 still applies in Northern Ireland." },
    clear { "We do not tolerate disability discrimination; the Equality Act 2010 applies." },
  },
}

gone {
  id = "outdated.sex-discrimination-act",
  title = "Sex discrimination, orientation and belief: the earlier Acts and Regulations are repealed",
  severity = "high",
  source = recalled("Equality Act 2010", "from 1 October 2010; the Equality Act 2006 survives for the Commission", "https://www.legislation.gov.uk/ukpga/2010/15/contents"),
  why = "All are part of the Equality Act 2010 now.",
  advice = "Cite the Equality Act 2010.",
  find = {
    "Sex Discrimination Act [1975]", "Equal Pay Act [1970]", "Equality Act 2006 ...3 Part 2", "Part 2 ...4 Equality Act 2006", "Employment Equality (Sexual Orientation) Regulations", "Employment Equality (Religion or Belief) Regulations", "Employment Equality (Age) Regulations",
    "Equality Act (Sexual Orientation) Regulations", "Equality Act 2006 ...4 (discriminat*|unlawful|prohibits)",
  },
  examples = {
    flagged { "The policy takes account of the Sex Discrimination Act 1975." },
    flagged { "- Equality Act (Sexual Orientation) Regulations 2007" },
    flagged { "The Equality Act 2006 prohibits discrimination on grounds of belief." },
    clear { "The Equality Act 2006 set up the Equality and Human Rights Commission.", because = "that part is in force" },
    clear { "The Equal Pay Act 1970 was repealed in 2010." },
  },
}

gone {
  id = "outdated.separate-equality-duties",
  title = "Separate equality duties and schemes are one public sector duty",
  severity = "medium",
  source = recalled("Equality Act 2010", "s 149, from 5 April 2011", "https://www.legislation.gov.uk/ukpga/2010/15/section/149"),
  why = "The duties on race, disability and gender, with a scheme each, ended on 5 April 2011.",
  advice = "Write public sector equality duty (section 149), for those landlords to which it applies.",
  find = { "(race|disability|gender) equality (duty|scheme)", "(race|disability|gender) equality schemes" },
  examples = {
    flagged { "Impact is assessed under our Race Equality Scheme." },
    flagged { "The council has a disability equality duty." },
    clear { "We have regard to the public sector equality duty." },
    clear { "The race equality duty was replaced in 2011." },
  },
}

gone {
  id = "outdated.data-protection-act-1998",
  title = "The Data Protection Act 1998 is repealed",
  severity = "high",
  source = recalled("Data Protection Act 2018", "with the UK GDPR, from 25 May 2018; amended by the Data (Use and Access) Act 2025", "https://www.legislation.gov.uk/ukpga/2018/12/contents"),
  why = "Information sharing needs a basis in the law of today. A protocol or clause that rests on the Act of 1998 has none.",
  advice = "Cite the UK GDPR and the Data Protection Act 2018, and name the lawful basis for sharing.",
  find = { "Data Protection Act (1998|1984)", "'DPA' (1998|1984|98|84)", "'DPA98'", "(8|eight) data protection principles", "(8|eight) principles ...4 data protection" },
  ignore = { "(offence|breach|incident|contravention) ...14 before 25 May 2018" },
  examples = {
    flagged { "Personal information is held in line with the Data Protection Act 1998." },
    flagged { "We follow the eight principles of data protection." },
    clear { "Personal information is held in line with the UK GDPR and the Data Protection Act 2018." },
    clear { "The Data Protection Act 2018 replaced the Data Protection Act 1998." },
  },
}

gone {
  id = "outdated.eu-gdpr",
  title = "It is the UK GDPR that applies",
  severity = "low",
  source = recalled("European Union (Withdrawal) Act 2018", "from 31 December 2020", "https://www.legislation.gov.uk/eur/2016/679/contents"),
  why = "Since the end of 2020 the version of the Regulation that applies here is the UK's own.",
  advice = "Write UK GDPR.",
  find = { "Regulation (EU) 2016 679", "General Data Protection Regulation ...2 2016 679", "2016 679 ...6 General Data Protection Regulation", "EU General Data Protection Regulation", "European General Data Protection Regulation", "'EU GDPR'", "EU's General Data Protection Regulation" },
  unless = { "UK GDPR", "UK General Data Protection Regulation", "as it forms part of ...4 law", "retained ...3 law" },
  unless_within = "section",
  examples = {
    flagged { "We process data under the General Data Protection Regulation (EU) 2016/679." },
    qualified { "UK GDPR means Regulation (EU) 2016/679 as it forms part of the law of England and Wales." },
    clear { "We process data under the UK GDPR." },
    clear { "We process data under the General Data Protection Regulation." },
  },
}

gone {
  id = "outdated.adult-protection-guidance",
  title = "No Secrets and POVA are replaced by the Care Act 2014",
  severity = "medium",
  source = recalled("Care Act 2014", "ss 42 to 46, from 1 April 2015", "https://www.legislation.gov.uk/ukpga/2014/23/section/42"),
  why = "Safeguarding adults is a statutory duty since 1 April 2015, with other terms: adult at risk, enquiry, safeguarding adults board.",
  advice = "Cite sections 42 to 46 of the Care Act 2014, and write safeguarding adults.",
  find = { "'No Secrets'", "'POVA'", "'PoVA'", "Protection of Vulnerable Adults" },
  ignore = { "'POVA' (list|check|first)", "'PoVA' (list|check|first)" },
  examples = {
    flagged { "Concerns are reported under the multi-agency No Secrets policy." },
    flagged { "Staff receive POVA training." },
    clear { "No Secrets was replaced by the Care Act 2014." },
    clear { "There are no secrets between us." },
  },
}

gone {
  id = "outdated.community-care-act",
  title = "Check: the NHS and Community Care Act 1990",
  severity = "low",
  source = recalled("Care Act 2014", "assessments in England from 1 April 2015; the Act of 1990 stands in other parts and for Wales was replaced in 2016", "https://www.legislation.gov.uk/ukpga/2014/23/contents"),
  why = "In England assessments of care and support needs are made under the Care Act 2014.",
  advice = "Check what is cited from it, and name the Care Act 2014 for assessments.",
  find = { "NHS and Community Care Act", "National Health Service and Community Care Act", "Community Care Act 1990" },
  examples = {
    flagged { "We ask for an assessment under the NHS and Community Care Act 1990." },
    clear { "We ask for an assessment under the Care Act 2014." },
    clear { "The NHS and Community Care Act 1990 was replaced in England in 2015." },
  },
}

gone {
  id = "outdated.ripa",
  title = "Check: the Regulation of Investigatory Powers Act 2000",
  severity = "low",
  source = recalled("Regulation of Investigatory Powers Act 2000", "Part II (directed surveillance) in force, magistrate's approval for councils since 1 November 2012; communications data moved to the Investigatory Powers Act 2016", "https://www.legislation.gov.uk/ukpga/2000/23/part/II"),
  why = "Councils need a magistrate's approval for directed surveillance. Housing associations never came under the Act: for them it is the data protection law that matters.",
  advice = "Check whether the Act binds you at all, and which part is meant.",
  find = { "Regulation of Investigatory Powers Act", "RIPA" },
  unless = { "directed surveillance", "Part (II|2)", "magistrate ...4 approv*", "covert", "council", "local authority" },
  unless_within = "section",
  examples = {
    flagged { "Witness diaries are kept in line with RIPA." },
    qualified { "Directed surveillance needs authority under the Regulation of Investigatory Powers Act 2000 and a magistrate's approval." },
    clear { "Cameras are used in line with the Data Protection Act 2018." },
  },
}

-- Not by gone(): that it replaces the Human Rights Act is what is wrong here.
term {
  id = "outdated.bill-of-rights",
  title = "Check: the Human Rights Act has not been replaced",
  severity = "low",
  source = recalled("Human Rights Act 1998", "in force; the Bill of Rights Bill was withdrawn in June 2023", "https://www.legislation.gov.uk/ukpga/1998/42/contents"),
  why = "A policy that prepares for a Bill of Rights prepares for something that was given up.",
  advice = "Check the passage, and cite the Human Rights Act 1998.",
  find = { "British Bill of Rights", "Bill of Rights Bill", "UK Bill of Rights", "Human Rights Act ...6 to be (repealed|replaced|abolished|scrapped)" },
  ignore = { "Bill of Rights ...12 (withdrawn|dropped|abandoned)", "Bill of Rights 1689" },
  examples = {
    flagged { "The Human Rights Act is to be replaced by a British Bill of Rights." },
    clear { "The Human Rights Act 1998 protects family life and home." },
    clear { "The Bill of Rights Bill was withdrawn in 2023." },
  },
}

gone {
  id = "outdated.allocation-section-167",
  title = "Section 167 of the Housing Act 1996 no longer governs allocations in England",
  severity = "medium",
  source = read_at("https://go.walsall.gov.uk/publications/walsall-council-housing-allocations-policy/housing-allocations-policy-overview-and-19", "Localism Act 2011", "s 147: section 166A of the Housing Act 1996 from 18 June 2012 (the old citation seen there; law as generally known)"),
  why = "Schemes in England are made under section 166A, and who qualifies is decided under section 160ZA; section 167 and the old test of unacceptable behaviour are left to Wales.",
  advice = "Cite sections 166A and 160ZA of the Housing Act 1996, and restate the test for people with a record of bad behaviour.",
  find = {
    "{old.section} 167 ...6 {old.act_1996}", "{old.section} 167 2A", "s167 2A", "s167 ...6 {old.act_1996}", "{old.section} 167 ...8 allocat*", "allocat* ...14 {old.section} 167", "{old.section} 160A 7", "s160A 7",
  },
  not_if = { "{old.welsh_law}" },
  ignore = { "{old.section} 167 ...5 (Act|Regulations) (2002|2006|2008|2011|2015)" },
  examples = {
    flagged { "Under section 167 of the Housing Act 1996 reasonable preference is given to homeless people." },
    flagged { "Reduced preference (s.167(2A)) applies to applicants in arrears." },
    clear { "Reasonable preference is given under section 166A of the Housing Act 1996." },
    clear { "In Wales allocations follow section 167 of the Housing Act 1996." },
    not_applicable { "Allocations follow section 167 of the Housing Act 1996. Your home is let on an occupation contract." },
  },
}
