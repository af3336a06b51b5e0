-- Newer wording preferred: the thing is still there, its name or the usual word has changed.

local read_at, recalled = shared.read_at, shared.recalled
local gone = shared.gone

gone {
  id = "outdated.registered-social-landlord",
  title = "'Registered social landlord' is now registered provider",
  severity = "low",
  source = read_at("http://england.shelter.org.uk/legal/housing_options/prpshs_and_housing_associations/different_types_of_tenancy", "Housing and Regeneration Act 2008", "in England from 1 April 2010"),
  why = "The term of the Housing Act 1996 was replaced in England. It is still right in Wales and Scotland.",
  advice = "Write (private) registered provider of social housing.",
  find = { "registered social landlord", "registered social housing landlord", "RSL", "registered housing association" },
  unless = { "(registered provider|private registered provider) ...8 (formerly|previously|or)", "Housing Act 1996 ...8 (definition|meaning|Part 1)" },
  unless_within = "sentence",
  examples = {
    flagged { "We are a Registered Social Landlord." },
    flagged { "We work with other RSLs in the borough." },
    clear { "We are a registered provider of social housing (formerly a registered social landlord)." },
    clear { "In Wales registered social landlords have their own standards." },
    not_applicable { "We are a registered social landlord. Complaints go to the Scottish Public Services Ombudsman." },
    clear { "The landlord is registered under the Co-operative and Community Benefit Societies Act 2014." },
  },
}

gone {
  id = "outdated.social-services-department",
  title = "'Social services department' is two services now",
  severity = "low",
  source = recalled("Children Act 2004", "departments split into children's and adult services", "https://www.legislation.gov.uk/ukpga/2004/31/part/2"),
  why = "Staff need to know which of the two to call.",
  advice = "Write children's social care or adult social care.",
  find = { "social services department", "social services dept", "department of social services", "director of social services" },
  examples = {
    flagged { "Concerns about a child are passed to the Social Services Department." },
    clear { "Concerns about a child are passed to children's social care." },
    clear { "We work with social services and the police." },
  },
}

gone {
  id = "outdated.citizens-advice-bureau",
  title = "The Citizens Advice Bureau calls itself Citizens Advice",
  severity = "low",
  source = recalled("Citizens Advice", "rebranded; some local charities keep 'bureau'", "https://www.citizensadvice.org.uk/"),
  why = "Residents will find the service under its newer name.",
  advice = "Write Citizens Advice, with the local office's own name.",
  find = { "citizens advice bureau", "citizens advice bureaux", "citizens' advice bureaux", "'CAB'", "'CABx'", "'CABs'" },
  ignore = { "(taxi|mini|lift|black) 'CAB'" },
  examples = {
    flagged { "You can get free advice from the Citizens' Advice Bureau." },
    flagged { "Contact a solicitor or the CAB." },
    clear { "You can get free advice from Citizens Advice." },
    clear { "We will pay for a cab to court." },
  },
}

gone {
  id = "outdated.housing-benefit",
  title = "Housing Benefit without Universal Credit",
  severity = "low",
  source = recalled("Welfare Reform Act 2012", "Universal Credit in its place for most people of working age; Housing Benefit stays for pensioners and supported housing", "https://www.legislation.gov.uk/ukpga/2012/5/part/1"),
  why = "Most working-age tenants get help with rent through Universal Credit, which is paid to them and not to the landlord.",
  advice = "Write 'Housing Benefit or the housing costs part of Universal Credit'.",
  find = { "housing benefit" },
  unless = { "universal credit", "'UC'" },
  unless_within = "document",
  examples = {
    flagged { "If you claim Housing Benefit it can be paid straight to us." },
    qualified { "Tell us if you receive Housing Benefit or Universal Credit." },
    clear { "Good housing is of benefit to all." },
  },
}

gone {
  id = "outdated.council-tax-benefit",
  title = "Council Tax Benefit is abolished",
  severity = "medium",
  source = recalled("Welfare Reform Act 2012", "s 33, from 1 April 2013; local reduction schemes since", "https://www.legislation.gov.uk/ukpga/2012/5/section/33"),
  why = "Councils run their own council tax support (reduction) schemes.",
  advice = "Write Council Tax Support or Reduction.",
  find = { "council tax benefit", "community charge benefit" },
  examples = {
    flagged { "We help you to claim Housing Benefit and Council Tax Benefit." },
    clear { "We help you to claim Council Tax Support." },
    clear { "Council Tax Benefit was abolished in 2013." },
  },
}

gone {
  id = "outdated.legacy-benefits",
  title = "Benefits that have mostly been replaced",
  severity = "low",
  source = recalled("Welfare Reform Act 2012", "Universal Credit, Employment and Support Allowance and Personal Independence Payment in their place", "https://www.legislation.gov.uk/ukpga/2012/5/contents"),
  why = "Few people get these benefits now, and no one can start a claim for most of them. Disability Living Allowance stays for children.",
  advice = "Write Universal Credit, ESA or PIP.",
  find = { "'Income Support'", "income support (claim|claimant|recipient|payment)", "incapacity benefit", "disability living allowance", "'DLA'", "income based jobseeker's allowance", "working tax credit", "child tax credit", "severe disablement allowance" },
  unless = { "universal credit", "(child|children|under 16) ...12 (disability living allowance|DLA)", "(disability living allowance|DLA) ...8 (child|children|under 16)", "personal independence payment", "'PIP'" },
  unless_within = "document",
  examples = {
    flagged { "Tenants who receive Income Support pay in instalments." },
    flagged { "Incapacity Benefit counts as income." },
    qualified { "Tenants who receive Income Support or Universal Credit pay in instalments." },
    qualified { "A child may get Disability Living Allowance." },
    clear { "We support people on a low income." },
  },
}

gone {
  id = "outdated.domestic-violence",
  title = "'Domestic violence' is wider today: domestic abuse",
  severity = "low",
  source = read_at("https://gov.uk/government/publications/neighbourhood-and-community-standard", "Domestic Abuse Act 2021", "s 1; also the Neighbourhood and Community Standard"),
  why = "The law speaks of domestic abuse, which takes in coercive control, economic and emotional abuse. 'Violence' may keep people from asking for help.",
  advice = "Write domestic abuse, and compare the definition with section 1 of the Act of 2021.",
  find = { "domestic violence" },
  ignore = {
    "Domestic Violence Crime and Victims Act", "Domestic Violence Disclosure Scheme", "Domestic Violence (Protection|Prevention) (Notice|Order)", "Domestic Violence and Matrimonial Proceedings Act", "Independent Domestic Violence (Adviser|Advisor|Advocate)",
    "Domestic Violence (Adviser|Advisor|Advocate|Forum|Helpline|Partnership|Co-ordinator|Coordinator)", "'Domestic Violence' (Service|Charity|Team)", "National Centre for Domestic Violence",
  },
  unless = { "domestic abuse" },
  unless_within = "section",
  examples = {
    flagged { "Victims of domestic violence are interviewed within 24 hours." },
    qualified { "Domestic abuse includes domestic violence and coercive control." },
    clear { "An Independent Domestic Violence Adviser supports victims.", because = "a job title" },
    clear { "Victims of domestic abuse are interviewed within 24 hours." },
    clear { "The Domestic Violence, Crime and Victims Act 2004 applies." },
  },
}

gone {
  id = "outdated.racist-incident",
  title = "'Racist incident' where hate incident is the wider word",
  severity = "low",
  source = read_at("https://www.arap.co.uk/performanceindicator/asb-cases/", "Hate incident, as police, prosecutors and the Regulator use it", "in place of the definition of 1999"),
  why = "The definition after the Lawrence inquiry became part of a wider one: what the victim or anyone else perceives as motivated by hostility to any of five characteristics.",
  advice = "Write hate incident and hate crime; the Regulator asks for a clear approach to them.",
  find = {
    "racial harassment (policy|procedure|report|panel|case)", "homophobic incident (policy|procedure)", "homophobic incident", "racist incident", "Stephen Lawrence definition", "(Macpherson|MacPherson|Lawrence) (definition|report|inquiry)",
    "definition ...8 (Macpherson|Stephen Lawrence)", "racial incident",
  },
  unless = { "hate (incident|crime)" },
  unless_within = "section",
  examples = {
    flagged { "A racist incident is any incident which is perceived to be racist by the victim or any other person." },
    flagged { "Officers follow our racial harassment policy." },
    qualified { "Hate incidents include any racist incident that is reported to us." },
    clear { "Racial harassment is a breach of your tenancy." },
  },
}

gone {
  id = "outdated.her-majesty",
  title = "Her Majesty's courts and services are His Majesty's",
  severity = "low",
  source = recalled("Demise of the Crown", "September 2022; the courts service is HM Courts and Tribunals Service since 2011", "https://www.gov.uk/government/organisations/hm-courts-and-tribunals-service"),
  why = "Titles of courts and services changed with the King's accession.",
  advice = "Write King's Bench, His Majesty's, HM Courts and Tribunals Service (HMCTS).",
  find = { "Queen's Bench", "Her Majesty's", "Her Majesty the Queen", "HMCS", "Queen's Counsel" },
  ignore = { "her majesty's (reign|jubilee|funeral|coronation|birthday|visit|death)", "(late|death of) ...2 her majesty the queen" },
  examples = {
    flagged { "Injunctions may be sought in the Queen's Bench Division." },
    flagged { "The order is sent to Her Majesty's Courts Service." },
    clear { "Injunctions may be sought in the King's Bench Division." },
    clear { "The hall was named in the year of Her Majesty's jubilee." },
  },
}
