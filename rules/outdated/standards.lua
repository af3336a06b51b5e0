-- The regulator's standards, the complaints code and the programmes that landlords were measured by, in editions that have ended.

local as_of = shared.as_of
local read_at, recalled = shared.read_at, shared.recalled
local gone = shared.gone

local decision = "https://www.gov.uk/government/publications/decision-statements/decision-statement-consumer-standards-consultation-reshaping-consumer-regulation-2024"
local old_year = "(2010|2012|2015|2017)"

gone {
  id = "outdated.tenant-involvement-standard",
  title = "The Tenant Involvement and Empowerment Standard is replaced",
  severity = "high",
  source = read_at(decision, "Consumer standards, April 2024", "Transparency, Influence and Accountability Standard"),
  why = "Since 1 April 2024 landlords answer to four other consumer standards; a policy written to the old one has not been compared with them.",
  advice = "Cite the Transparency, Influence and Accountability Standard (April 2024) and check the policy against it.",
  find = { "Tenant Involvement and Empowerment Standard", "Tenants Involvement and Empowerment Standard", "Tenant Involvement and Empowerment", "'TIE' Standard", "'TI&E' Standard", "Tenant Empowerment and Involvement Standard" },
  ignore = { "Tenant Involvement and Empowerment (Manager|Officer|Team|Strategy|Committee|Panel|Framework)" },
  examples = {
    flagged { "This policy meets the Tenant Involvement and Empowerment Standard." },
    flagged { "Regulatory framework: TIE Standard, Tenancy Standard." },
    clear { "The Tenant Involvement and Empowerment Standard was replaced in April 2024." },
    clear { "This policy meets the Transparency, Influence and Accountability Standard." },
    clear { "Our tenant involvement strategy sets the standard." },
  },
}

gone {
  id = "outdated.home-standard",
  title = "The Home Standard is replaced by the Safety and Quality Standard",
  severity = "high",
  source = read_at(decision, "Consumer standards, April 2024", "Safety and Quality Standard"),
  why = "The Home Standard ended on 1 April 2024. Its successor asks for more: an accurate record of every home's condition, and safety.",
  advice = "Cite the Safety and Quality Standard (April 2024).",
  find = { "'Home Standard'", "'Homes Standard' ...6 regulat*" },
  ignore = { "(decent|lifetime|warm|future|healthy|green|new|void|empty|lettable|lettings|our|letting|passive|care|safe|accessible|smart|mobile|secured by design) 'Home Standard'", "'Home Standard' (of|for) (cleanliness|letting)" },
  examples = {
    flagged { "We meet the Home Standard set by the regulator." },
    flagged { "- Home Standard\n- Tenancy Standard", because = "a list of what the policy answers to" },
    clear { "All homes meet the Decent Homes Standard." },
    clear { "The Home Standard was superseded by the Safety and Quality Standard." },
    clear { "We let homes to a high standard." },
  },
}

gone {
  id = "outdated.neighbourhood-standard-2012",
  title = "An earlier Neighbourhood and Community Standard, or its wording",
  severity = "high",
  source = read_at("https://penningtonslaw.com/news-publications/latest-news/2024/a-guide-to-the-new-consumer-standards-regulations-for-housing-providers-neighbourhood-and-community-standard",
    "Neighbourhood and Community Standard (April 2024)", "1.3 and 1.4"),
  why = "The standard of 2024 has the same name but asks for more: deterring as well as tackling, hate incidents, domestic abuse and shared spaces.",
  advice = "Write to the edition of April 2024, and say how you deter and tackle anti-social behaviour and hate incidents where you provide homes.",
  find = {
    "Neighbourhood and Community Standard ...3 " .. old_year, old_year .. " ...3 Neighbourhood and Community Standard", "Neighbourhood and Communities Standard ...3 " .. old_year,
    "neighbourhood management ...2 local area co-operation ...2 anti-social behaviour",
    "prevent and tackle ...12 where (they|we|it|association|landlord|provider) (own|manage|owns|manages)", "prevent and tackle ...10 neighbourhood where ...3 (own|owns) ...4 (home|homes|property|properties)",
    "(publish|published) ...2 policy ...4 (they|we) ...3 work ...4 relevant partner* ...3 prevent and tackle",
  },
  examples = {
    flagged { "We comply with the Neighbourhood and Community Standard 2012." },
    flagged { "Registered providers shall work in partnership with other agencies to prevent and tackle anti-social behaviour in the neighbourhoods where they own homes." },
    flagged { "The standard has three parts: neighbourhood management, local area co-operation and anti-social behaviour." },
    clear { "We meet the Neighbourhood and Community Standard of April 2024." },
    clear { "We work with partners to prevent and tackle anti-social behaviour.", because = "everyday words, no quotation" },
    clear { "The Neighbourhood and Community Standard (April 2012) was replaced in 2024." },
  },
}

gone {
  id = "outdated.tenancy-standard-2012",
  title = "An earlier Tenancy Standard or regulatory framework",
  severity = "high",
  source = read_at(decision, "Consumer standards, April 2024", "Tenancy Standard"),
  why = "The consumer standards were issued anew on 1 April 2024.",
  advice = "Cite the Tenancy Standard of April 2024, and the current framework of the Regulator of Social Housing.",
  find = {
    "Tenancy Standard ...2 " .. old_year, old_year .. " ...2 Tenancy Standard", "regulatory framework ...8 from (April|#date) (2010|2012)", "regulatory framework ...5 (2010|2012|2015)", "(2010|2012|2015) ...2 regulatory framework",
    "regulatory framework for social housing in England from April (2010|2012)", "co-regulat* ...4 " .. old_year .. " ...4 standard",
  },
  examples = {
    flagged { "Lettings follow the Tenancy Standard 2012." },
    flagged { "We comply with the Regulatory Framework for Social Housing in England from April 2012." },
    clear { "Lettings follow the Tenancy Standard (April 2024)." },
    clear { "The 2012 regulatory framework was replaced." },
  },
}

gone {
  id = "outdated.tsm-standard",
  title = "Check: a standard of its own for Tenant Satisfaction Measures",
  severity = "medium",
  source = read_at("https://www.gov.uk/government/publications/tsm-direction/draft-tsm-direction-accessible-version", "TSM Direction (read in draft)", "measures by Direction from 1 October 2026; within the Transparency, Influence and Accountability Standard since April 2024"),
  why = "The separate standard of 2023 went into another in 2024, and since October 2026 the measures rest on a Direction.",
  advice = "Check the final Direction, and cite it with the Transparency, Influence and Accountability Standard.",
  find = { "Tenant Satisfaction Measure Standard", "TSM Standard", "TSMs Standard" },
  examples = {
    flagged { "We publish results under the Tenant Satisfaction Measures Standard." },
    clear { "We publish the Tenant Satisfaction Measures each June." },
    clear { "The TSM Standard was absorbed into another standard in 2024." },
  },
}

gone {
  id = "outdated.serious-detriment",
  title = "The serious detriment test is gone",
  severity = "high",
  source = {
    standard = "Social Housing (Regulation) Act 2023", clause = "test removed; most of the Act in force 1 April 2024 (SI 2024/437)", guidance = "https://trowers.com/insights/2022/june/social-housing-regulation-bill-introduced",
    url = "https://www.legislation.gov.uk/uksi/2024/437/made", checked = "2026-11-22",
  },
  why = "The Regulator need not wait for serious detriment any more: it inspects and acts on consumer standards of its own accord.",
  advice = "Delete the test and describe regulation as it is: inspections and gradings on consumer standards.",
  find = { "serious detriment" },
  ignore = { "serious detriment to ...4 (health|safety|physical|child|person)" },
  examples = {
    flagged { "The regulator will intervene only where there is serious detriment to tenants." },
    clear { "The serious detriment test was abolished in 2024." },
    clear { "The child suffered serious detriment to health." },
  },
}

gone {
  id = "outdated.respect-standard-2006",
  title = "The Respect Standard for Housing Management is of 2006",
  severity = "medium",
  source = read_at("https://www.localgovernmentlawyer.co.uk/community-safety/310-community-safety-features/7040-housing-sector-draws-up-new-charter-for-tackling-anti-social-behaviour",
    "Respect - ASB Charter for Housing", "2011, followed the Standard of 2006"),
  why = "The government gave up the Standard in January 2011 and a charter of the sector followed. It is a fair yardstick still, but not one that anyone holds landlords to.",
  advice = "If you keep it as a yardstick, say so; else cite the charter of 2011, or the accreditation that you hold.",
  find = { "Respect Standard for Housing Management", "Respect Housing Management Standard", "'Respect Standard'", "'Respect Standards'" },
  unless = { "(yardstick|voluntary|no longer maintained|of 2006|benchmark)" },
  unless_within = "sentence",
  examples = {
    flagged { "We have signed up to the Respect Standard for Housing Management." },
    flagged { "The Board approved the Respect Standard action plan." },
    qualified { "We still use the Respect Standard of 2006 as a voluntary yardstick." },
    clear { "The Respect ASB Charter for Housing replaced the Respect Standard." },
    clear { "Everyone is treated with respect; standards are high." },
  },
}

gone {
  id = "outdated.complaint-code-edition",
  title = "An earlier edition of the Complaint Handling Code",
  severity = "high",
  source = read_at("https://housing-ombudsman.org.uk/landlords-info/complaint-handling-code/the-code-2024", "Housing Ombudsman Complaint Handling Code", "statutory edition of 1 April 2024"),
  why = "The Code has been law since 1 April 2024, with two stages and fixed times; the editions of 2020 and 2022 are replaced.",
  advice = "Cite the Complaint Handling Code 2024 and compare stages and times with it.",
  find = {
    "Complaint Handling Code ...2 (2020|2022)", "Complaints Handling Code ...2 (2020|2022)", "(2020|2022) ...3 (Complaint|Complaints) Handling Code", "Complaint Handling Code ...1 (July|March|April) (2020|2022)", "(July 2020|March 2022|April 2022) Code",
  },
  ignore = { "Code (in|during|by|since|from|every) ...1 (2020|2022)", "self-assess* ...6 Code (in|of|for) (2020|2022)" },
  examples = {
    flagged { "Complaints follow the Housing Ombudsman's Complaint Handling Code (April 2022)." },
    flagged { "We comply with the 2020 Complaint Handling Code." },
    clear { "Complaints follow the statutory Complaint Handling Code 2024." },
    clear { "The 2022 Complaint Handling Code was replaced in April 2024." },
  },
}

gone {
  id = "outdated.complaint-stages",
  title = "Check: complaints with an informal or a third stage",
  severity = "medium",
  source = read_at("https://www.housing21.org.uk/resident-information/get-involved-engagement-and-feedback/feedback-and-complaints/complaints/timeline-for-complaints/", "Housing Ombudsman Complaint Handling Code", "2024 edition: two stages, no informal stage (example of a landlord that keeps to it)"),
  why = "The Code allows two stages. An informal stage, a 'stage 0' or a panel as a third one keeps residents from the Ombudsman.",
  advice = "Check the complaints procedure against the Code of 2024, and describe two stages.",
  find = {
    "(complaint|complaints) ...14 (three|3) stage", "(three|3) stage ...6 complaint*", "stage (3|three) ...10 complaint*", "complaint* ...12 stage (3|three)", "third stage ...10 complaint*", "complaint* ...12 third stage",
    "stage (0|zero) ...10 complaint*", "complaint* ...10 stage (0|zero)", "complaint* ...14 informal stage", "informal stage ...12 complaint*", "informal complaint stage", "stage (3|three) ...6 (panel|appeal|board)",
  },
  ignore = { "(ASB|anti-social|nuisance|neighbour|noise|legal|warning|enforcement|grievance|disciplinary|council's|contractor*) ...10 stage (3|three)", "(no|not|without|neither) ...4 (informal|third|stage 0) ...2 stage", "stage 1 ...6 stage 2 ...4 only" },
  examples = {
    flagged { "Our complaints procedure has three stages." },
    flagged { "Complaints are first dealt with at an informal stage." },
    flagged { "Stage 3: a panel of board members hears the complaint." },
    clear { "Complaints have two stages and we answer the first within ten working days." },
    clear { "Where nuisance goes on, stage three is legal action.", because = "stages of enforcement" },
    clear { "There is no informal stage in our complaints procedure." },
  },
}

gone {
  id = "outdated.democratic-filter",
  title = "The designated person stage before the Ombudsman is abolished",
  severity = "high",
  source = recalled("Building Safety Act 2022", "s 158, from 1 October 2022", "https://www.legislation.gov.uk/ukpga/2022/30/section/158"),
  why = "Residents can go to the Housing Ombudsman at once when the landlord's procedure is over, and ask its advice at any time. The wait of eight weeks and the reference by a councillor, MP or panel are gone.",
  advice = "Delete the stage; say that residents may contact the Housing Ombudsman at any time.",
  find = {
    "democratic filter", "designated person ...14 (complaint|ombudsman|councillor|MP|panel|tenant)", "(complaint|ombudsman|councillor|MP|tenant panel) ...14 designated person",
    "(8|eight) weeks ...24 ombudsman", "ombudsman ...20 (8|eight) weeks", "(tenant panel|councillor|MP|Member of Parliament) ...10 (refer|referred) ...10 ombudsman", "ombudsman ...14 (through|via|referred by|reference from) ...6 (MP|councillor|tenant panel|Member of Parliament)",
    "designated tenant panel",
  },
  ignore = { "designated person ...6 (safeguard*|fire|health|safety|first aid|data|responsible for)", "(safeguard*|fire|first aid|health and safety) ...6 designated person", "(Local Government and Social Care|social care) ombudsman", "council ...14 social care ombudsman" },
  examples = {
    flagged { "You must wait eight weeks after our final answer before you go to the Ombudsman." },
    flagged { "A designated person (your MP, a councillor or the tenant panel) can refer your complaint to the Housing Ombudsman." },
    flagged { "The democratic filter applies." },
    clear { "You can contact the Housing Ombudsman at any time." },
    clear { "The democratic filter was abolished in October 2022." },
    clear { "The designated person for safeguarding is the head of housing." },
  },
}

gone {
  id = "outdated.survey-names",
  title = "STATUS and STAR surveys have given way to the perception survey",
  severity = "low",
  source = recalled("Tenant Satisfaction Measures", "STATUS ended in 2011; STAR is tied to the measures now"),
  why = "What has to be asked and published is the tenant perception survey of the Tenant Satisfaction Measures.",
  advice = "Write tenant perception survey.",
  find = { "'STATUS' (survey|return|questionnaire)", "'STAR' (survey|questionnaire|results)" },
  unless = { "Tenant Satisfaction Measure", "TSM" },
  unless_within = "document",
  examples = {
    flagged { "Satisfaction is measured by the STATUS survey." },
    qualified { "Our STAR survey asks the questions of the Tenant Satisfaction Measures." },
    clear { "The survey shows the status of each home." },
    clear { "The tenant perception survey is done every year." },
  },
}

gone {
  id = "outdated.tenants-guarantee",
  title = "The Tenants' Guarantee and the Residents' Charter are withdrawn",
  severity = "medium",
  source = recalled("Housing Corporation guidance", "1988 to 2005, withdrawn"),
  why = "Agreements of the 1990s promise the rights of the Guarantee. It is withdrawn, and the consumer standards and the law give today's rights.",
  advice = "Check what the clause promises, state the rights themselves, and cite the consumer standards where a standard is meant.",
  find = { "Tenants' Guarantee", "Tenant's Guarantee", "Tenants Guarantee", "Tenants' Charter 1985", "Tenants' Charter guarantee", "Residents' Charter ...8 Housing Corporation", "Housing Corporation ...8 Residents' Charter" },
  ignore = { "tenants guarantee (that|payment)" },
  examples = {
    flagged { "You have the rights set out in the Tenants' Guarantee." },
    clear { "The Tenants' Guarantee was withdrawn in 2005." },
    clear { "Some tenants need a guarantor." },
  },
}

gone {
  id = "outdated.decent-homes-target",
  title = "Check: the Decent Homes target of 2010",
  severity = "low",
  source = {
    standard = "Decent Homes Standard", clause = "target of 2000 for 2010; a new standard announced in 2026 for 2035 (as generally known, not confirmed)",
    url = "https://ww3.rics.org/uk/en/journals/property-journal/renters-rights-act-implementation-roadmap.html", checked = as_of,
  },
  why = "The date has passed, and a new Decent Homes Standard is on its way.",
  advice = "Check the current standard and its date, and give that.",
  find = { "decent home ...10 by ...3 2010", "by ...3 2010 ...8 decent home", "Decent Homes Standard 2000", "decency target ...6 2010" },
  ignore = { "(=met|=achieved|=reached|=completed|=made) ...12 2010" },
  examples = {
    flagged { "All our homes will meet the Decent Homes Standard by 2010." },
    clear { "We met the Decent Homes Standard by December 2010." },
    clear { "All our homes meet the Decent Homes Standard." },
  },
}

gone {
  id = "outdated.social-housing-white-paper",
  title = "The social housing white paper has become law",
  severity = "low",
  source = read_at("https://cornerstonebarristers.com/social-housing-regulation-act-2023/", "Social Housing (Regulation) Act 2023", "carries out the charter of 2020"),
  why = "What the paper of 2020 promised is in the Act of 2023 and the consumer standards of 2024.",
  advice = "Cite the Act and the standards; keep the paper only as history.",
  find = { "Charter for Social Housing Residents", "Social Housing White Paper", "white paper on social housing", "social housing green paper", "Social Housing (Regulation) Bill", "Social Housing Regulation Bill" },
  unless = { "Social Housing (Regulation) Act", "Social Housing Regulation Act" },
  unless_within = "section",
  examples = {
    flagged { "We will prepare for the requirements of the Social Housing White Paper." },
    qualified { "The Charter for Social Housing Residents led to the Social Housing (Regulation) Act 2023." },
    clear { "We have a paper on social housing for new board members." },
  },
}

gone {
  id = "outdated.supporting-people",
  title = "The Supporting People programme has ended",
  severity = "high",
  source = read_at("https://pdfslide.us/documents/assured-tenancy-agreement-transferring-tenants.html", "Supporting People programme", "ring-fence removed in 2009, programme and grant ended by 2011 (still seen in agreements; dates as generally known)"),
  why = "There is no grant or charge of that name. A charge clause that rests on it may have nothing to rest on.",
  advice = "Write housing-related support, name who pays for it, and see the Supported Housing (Regulatory Oversight) Act 2023.",
  find = { "'Supporting People'" },
  ignore = {
    "'Supporting People' (to|who|with|in|at|through|affected|and communities|and places|into|experiencing|when|across|like|at risk|living|is at the heart|is our)", "(theme|aim|objective|priority|pillar|goal|vision|mission|strapline|motto|value|called|entitled) ...4 'Supporting People'",
  },
  examples = {
    flagged { "The weekly charge includes a Supporting People charge." },
    flagged { "Floating support is funded through Supporting People." },
    clear { "Supporting People grant was abolished in 2011." },
    clear { "Supporting people who report nuisance matters to us." },
    clear { "Supporting People to Stay Safe is the theme of our week." },
  },
}

gone {
  id = "outdated.troubled-families",
  title = "The Troubled Families programme has another name",
  severity = "medium",
  source = recalled("Government programme", "2012 to 2021; Supporting Families since 2021, later part of Families First Partnership"),
  why = "The programme was renamed, and renamed again; families and partners know the local name.",
  advice = "Check what the council's programme is called, and name it.",
  find = { "'Troubled Families'", "troubled families (programme|initiative|team|unit|agenda|project)" },
  examples = {
    flagged { "We refer households to the Troubled Families programme." },
    clear { "Supporting Families, formerly Troubled Families, helps parents." },
    clear { "Families in trouble can call our support line." },
  },
}
