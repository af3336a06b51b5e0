-- Regulators, departments, agencies and partnerships that were abolished, merged or renamed.

local as_of = shared.as_of
local read_at, recalled = shared.read_at, shared.recalled
local gone = shared.gone

-- The regulator of social housing, in its order -----------------------------------------------------------------------------

local regulates = "(regulat*|standard|framework|register*|requirement|publish*|inspect*|govern*|guidance|expect*|code|circular|grant|fund*|return|approv*|landlord|tenant*|housing)"

gone {
  id = "outdated.housing-corporation",
  title = "The Housing Corporation is gone",
  severity = "high",
  source = read_at("https://cornerstonebarristers.com/social-housing-regulation-act-2023/", "Housing and Regeneration Act 2008", "functions moved 1 December 2008; dissolved 1 April 2009"),
  why = "It stopped regulating and funding in 2008. Consents, codes and registers of today are the Regulator of Social Housing's and Homes England's.",
  advice = "Write Regulator of Social Housing (regulation) or Homes England (grant). In an agreement, check what the clause needs of the body it names.",
  find = { "Housing Corporation" },
  ignore = { "(in|during|between|by) (1964|1974|1988|1990|2000|2001|2002|2003|2004|2005|2006|2007|2008) ...12 Housing Corporation" },
  examples = {
    flagged { "The Association is registered with the Housing Corporation." },
    flagged { "You will enjoy the rights in guidance issued by the Housing Corporation." },
    clear { "The Housing Corporation was dissolved in 2009." },
    clear { "Grant is paid by Homes England, the Housing Corporation's successor." },
    clear { "We are registered with the Regulator of Social Housing, which replaced the Housing Corporation and later bodies." },
    clear { "Our housing is run as a not-for-profit corporation." },
  },
}

gone {
  id = "outdated.tsa",
  title = "The Tenant Services Authority is gone",
  severity = "high",
  source = read_at("https://docslib.org/doc/3220562/housing-tenancy-policy", "Localism Act 2011", "abolished in April 2012 (its legal name: Office for Tenants and Social Landlords)"),
  why = "It regulated from 2008 to 2012. What it required is no longer the standard by which a landlord is inspected.",
  advice = "Write Regulator of Social Housing, and cite the consumer standards of April 2024.",
  find = { "Tenant Services Authority", "Tenants Services Authority", "Tenants' Services Authority", "Office for Tenants and Social Landlords", "TSA ...10 " .. regulates, regulates .. " ...8 TSA" },
  ignore = { "(telecare|telehealth|alarm) ...20 TSA", "TSA ...12 (telecare|telehealth|alarm)" },
  examples = {
    flagged { "This policy meets the standards set by the Tenant Services Authority." },
    flagged { "We report each year to the TSA as our regulator." },
    flagged { "The Office for Tenants and Social Landlords may intervene." },
    clear { "The Tenant Services Authority (TSA) was abolished in 2012." },
    clear { "Regulation passed from the Tenant Services Authority to another agency in 2012." },
    clear { "Until 2012 we made an annual return to the Tenant Services Authority." },
    clear { "Our alarm service is accredited by the TSA, the telecare body.", because = "the same letters, another body" },
    clear { "Tenant services are run from our main office." },
  },
}

gone {
  id = "outdated.hca",
  title = "The Homes and Communities Agency is Homes England, and no longer the regulator",
  severity = "high",
  source = read_at("https://cornerstonebarristers.com/social-housing-regulation-act-2023/", "Legislative Reform (Regulator of Social Housing) (England) Order 2018", "regulator of its own from 1 October 2018, the name Regulator of Social Housing used from January 2018"),
  why = "The Agency funds homes as Homes England. Since 2018 regulation is the Regulator of Social Housing's.",
  advice = "Write Regulator of Social Housing for standards and judgements, Homes England for grant.",
  find = { "Homes and Communities Agency", "HCA ...8 " .. regulates, regulates .. " ...6 HCA" },
  ignore = { "Homes and Communities Agency ...6 trading as ...2 Homes England", "Homes England ...8 (Homes and Communities Agency|HCA)", "(care|ward|health|nurs*) ...6 HCA" },
  examples = {
    flagged { "The Homes and Communities Agency regulates us." },
    flagged { "We comply with the HCA regulatory framework." },
    clear { "Grant is paid by Homes England (the trading name of the Homes and Communities Agency)." },
    clear { "Homes England, formerly the Homes and Communities Agency, paid the grant." },
    clear { "The Regulator of Social Housing inspects us." },
  },
}

gone {
  id = "outdated.audit-commission",
  title = "The Audit Commission and its inspections are gone",
  severity = "high",
  source = read_at("https://redbrickblog.co.uk/tag/jenrick/", "Local Audit and Accountability Act 2014", "housing inspection ended in 2010; closed 31 March 2015 (dates as generally known)"),
  why = "No one inspects against its lines of enquiry. Since April 2024 the Regulator of Social Housing inspects and gives grades C1 to C4.",
  advice = "Cite the Regulator's consumer standards and inspections; for audit name the auditor or Public Sector Audit Appointments.",
  find = {
    "Audit Commission", "housing inspectorate", "key lines of enquiry", "key line of enquiry", "KLOE",
    "comprehensive area assessment", "comprehensive performance assessment", "'CPA' ...3 (inspection|rating|score|assessment)", "CAA ...3 (inspection|rating|score|assessment)",
  },
  ignore = {
    "(CQC|Care Quality Commission|care) ...20 (KLOE|key lines of enquiry|key line of enquiry)", "(KLOE|key lines of enquiry|key line of enquiry) ...14 (CQC|Care Quality Commission|care)",
    "(our|panel|scrutiny|own|investigat*) ...3 key lines of enquiry", "key lines of enquiry for ...3 (panel|scrutiny|review|investigation)",
  },
  examples = {
    flagged { "We will be inspected by the Audit Commission." },
    flagged { "This policy reflects KLOE 6 on tenancy and estate management." },
    flagged { "The service achieved two stars under the CPA inspection regime." },
    clear { "The Audit Commission was closed in 2015." },
    clear { "Our care homes prepare for the CQC's key lines of enquiry.", because = "another inspector's term" },
    clear { "The Regulator of Social Housing gave us a C1 grade." },
  },
}

gone {
  id = "outdated.housing-action-trust",
  title = "Housing action trusts are gone, though statutes still name them",
  severity = "low",
  source = recalled("Housing Act 1988", "Part III; the last was dissolved by 2008", "https://www.legislation.gov.uk/ukpga/1988/50/part/III"),
  why = "A clause or policy that lists one as a landlord or partner is copied from an older text.",
  advice = "Delete the name unless the document tells where the homes came from.",
  find = { "housing action trust" },
  ignore = { "(transfer*|built|from|by the old) ...6 housing action trust" },
  examples = {
    flagged { "The new landlord may be a council, a housing action trust or an association." },
    clear { "The estate was transferred from a Housing Action Trust in 1999." },
    clear { "Our housing trust takes action on noise." },
  },
}

-- Advice, redress and equality ----------------------------------------------------------------------------------------------

gone {
  id = "outdated.oft",
  title = "The Office of Fair Trading and its guidance are gone",
  severity = "high",
  source = read_at("https://pingpdf.com/pdf-guidance-on-unfair-terms-in-tenancy-agreements-govuk.html", "Enterprise and Regulatory Reform Act 2013", "closed 1 April 2014; OFT356 withdrawn, CMA37 in its place from 1 October 2015"),
  why = "Its guidance on unfair terms (OFT356) is withdrawn. Its groups are still handy, but the law it explains has been replaced.",
  advice = "Cite Part 2 of the Consumer Rights Act 2015 and the CMA's guidance CMA37.",
  find = { "Office of Fair Trading", "OFT356", "OFT 356", "OFT ...6 (guidance|guideline|advice|code|rule|tenancy|unfair)", "(guidance|guideline|advice) ...6 OFT" },
  ignore = { "CMA37 ...12 (OFT356|Office of Fair Trading)" },
  examples = {
    flagged { "Our agreement follows the Office of Fair Trading guidance on unfair terms." },
    flagged { "We have checked our terms against OFT356." },
    clear { "OFT356 was withdrawn in 2015." },
    clear { "The Competition and Markets Authority publishes CMA37." },
  },
}

gone {
  id = "outdated.equality-commissions",
  title = "The Commission for Racial Equality and its sister bodies are gone",
  severity = "high",
  source = read_at("http://www.woking.gov.uk/housing/tenants/housingpolicies/tenancypolicy/asbpolicy", "Equality Act 2006", "merged into the Equality and Human Rights Commission on 1 October 2007 (use of the old name seen there; date as generally known)"),
  why = "Their codes on rented housing are superseded. The Equality Act 2010 and the Commission's own codes apply.",
  advice = "Write Equality and Human Rights Commission (EHRC), and cite the Equality Act 2010.",
  find = {
    "Commission for Racial Equality", "Commission of Racial Equality", "Disability Rights Commission", "Equal Opportunities Commission", "CRE ...3 (code|guidance|standard)", "(code|guidance) ...6 CRE",
  },
  ignore = { "Equal Opportunities Commission ...6 (Hong Kong|Ireland)" },
  examples = {
    flagged { "We follow the Commission for Racial Equality's code of practice in rented housing." },
    flagged { "The CRE Code sets out how lettings are monitored." },
    flagged { "Advice is available from the Disability Rights Commission." },
    clear { "The EHRC took over from the Commission for Racial Equality in 2007." },
    clear { "A commission on racial equality met in our town hall." },
  },
}

gone {
  id = "outdated.housing-ombudsman-name",
  title = "The Independent Housing Ombudsman is now the Housing Ombudsman Service",
  severity = "medium",
  source = recalled("Localism Act 2011", "s 181 and Sch 19; renamed in 2012 to 2013", "https://www.housing-ombudsman.org.uk/"),
  why = "Residents look for the service under the name that it has.",
  advice = "Write Housing Ombudsman Service, with its current address and number.",
  find = { "Independent Housing Ombudsman", "IHO", "IHOS" },
  examples = {
    flagged { "If you are still unhappy you can write to the Independent Housing Ombudsman." },
    clear { "You can contact the Housing Ombudsman Service at any time." },
    clear { "The Housing Ombudsman is independent and impartial." },
    clear { "The Housing Ombudsman (formerly the Independent Housing Ombudsman) deals with complaints." },
  },
}

gone {
  id = "outdated.local-government-ombudsman",
  title = "The Local Government Ombudsman has another name, and landlord complaints go elsewhere",
  severity = "medium",
  source = {
    standard = "Localism Act 2011", clause = "landlord complaints to the Housing Ombudsman from 1 April 2013 (as generally known); the other ombudsman's name since the summer of 2017",
    url = "http://www.daveylaw.co.uk/news/local-government-ombudsman-announces-name-change", checked = "2026-11-22",
  },
  why = "Complaints about a council as landlord have gone to the Housing Ombudsman since 2013. Who is sent to the wrong ombudsman loses time.",
  advice = "Name the Housing Ombudsman for landlord matters and the Local Government and Social Care Ombudsman for the rest (homelessness, allocations).",
  find = { "Local Government Ombudsman", "LGO", "Local Authority Ombudsman" },
  ignore = { "Social Care Ombudsman ...4 LGO" },
  examples = {
    flagged { "Council tenants can complain to the Local Government Ombudsman." },
    flagged { "You may take your complaint to the LGO." },
    clear { "Complaints about homelessness go to the Local Government and Social Care Ombudsman." },
    clear { "The Local Government Ombudsman was renamed in 2017." },
  },
}

gone {
  id = "outdated.legal-services-commission",
  title = "The Legal Services Commission is gone",
  severity = "medium",
  source = recalled("Legal Aid, Sentencing and Punishment of Offenders Act 2012", "s 38, from 1 April 2013", "https://www.legislation.gov.uk/ukpga/2012/10/section/38"),
  why = "Legal aid is run by the Legal Aid Agency; the Community Legal Service has ended.",
  advice = "Write Legal Aid Agency, or point to gov.uk/check-legal-aid.",
  find = { "Legal Services Commission", "Community Legal Service", "Legal Aid Board", "Community Legal Advice" },
  ignore = { "community legal (service|advice) (centre|clinic|charity)" },
  examples = {
    flagged { "You may get help from the Community Legal Service." },
    flagged { "Legal aid is given by the Legal Services Commission." },
    clear { "The Legal Services Commission was replaced by the Legal Aid Agency." },
    clear { "Our legal services team seeks instructions." },
  },
}

-- Government ----------------------------------------------------------------------------------------------------------------

gone {
  id = "outdated.housing-department",
  title = "The housing department of government has another name",
  severity = "medium",
  source = recalled("Machinery of government", "DETR and DTLR to 2002, ODPM to May 2006, DCLG to January 2018, DLUHC September 2021 to July 2024", "https://www.gov.uk/government/organisations/ministry-of-housing-communities-local-government"),
  why = "The department is the Ministry of Housing, Communities and Local Government (MHCLG), a name it has had again since July 2024.",
  advice = "Write MHCLG. Where only the publisher of a dated document is named, check that the document still stands.",
  find = {
    "Office of Deputy Prime Minister", "ODPM", "Department for Communities and Local Government", "Department of Communities and Local Government", "DCLG", "'CLG' (guidance|circular)", "(guidance|published|issued) ...4 'CLG'",
    "'Communities and Local Government'", "Department for Levelling Up", "DLUHC", "DTLR", "DETR", "Department of Environment", "Department of Transport Local Government",
  },
  ignore = {
    "Housing Communities and Local Government", "Secretary of State for Communities and Local Government", "Communities and Local Government (Select Committee|Committee)",
    "Department of Environment Food", "(Northern Ireland|Irish) ...3 Department of Environment",
  },
  examples = {
    flagged { "We follow guidance from the Department for Communities and Local Government." },
    flagged { "The DLUHC sets the rent policy." },
    flagged { "Our plan meets the targets of the Office of the Deputy Prime Minister." },
    clear { "The Ministry of Housing, Communities and Local Government sets the rent policy." },
    clear { "MHCLG, formerly DLUHC, published it." },
    clear { "DCLG was renamed in 2018." },
  },
}

gone {
  id = "outdated.government-office",
  title = "Government offices for the regions are closed",
  severity = "medium",
  source = recalled("Spending review 2010", "closed 31 March 2011"),
  why = "No regional government office agrees plans or gives grants any more.",
  advice = "Delete the reference, or name the body that does the work now.",
  find = { "Government Office for ...1 (North|South|East|West|London|Yorkshire)", "Government Office (North|South|East|West|London|Yorkshire)", "Regional Government Office", "government offices for the regions", "regional development agency" },
  examples = {
    flagged { "Targets are agreed with the Government Office for the North West." },
    clear { "The Government Office for London was closed in 2011." },
    clear { "The Government Office for Science reports on noise." },
  },
}

gone {
  id = "outdated.respect-task-force",
  title = "The Respect Task Force and its plan have ended",
  severity = "medium",
  source = {
    standard = "Respect Action Plan", clause = "2006; the task force closed in December 2007 (date as generally known)",
    url = "http://issuu.com/sthelenstq/docs/respect-standard-for-housing-management", checked = as_of,
  },
  why = "The programme of 2005 to 2007 has no staff, targets or money.",
  advice = "Cite the Home Office's ASB Principles of 2022 and its statutory guidance.",
  find = { "Respect Task Force", "Respect Taskforce", "Respect Action Plan", "'Respect Agenda'", "'Respect agenda'", "'Respect' (drive|programme|campaign|handbook|area)", "Government's 'Respect' ...2 (agenda|drive|programme)" },
  examples = {
    flagged { "This policy supports the Government's Respect Agenda." },
    flagged { "We report progress to the Respect Task Force." },
    clear { "The Respect Task Force was closed in 2007." },
    clear { "We treat everyone with respect; the agenda of our panel is published." },
  },
}

-- Partnerships and targets ----------------------------------------------------------------------------------------------------

gone {
  id = "outdated.cdrp",
  title = "Crime and disorder reduction partnerships are community safety partnerships",
  severity = "medium",
  source = recalled("Crime and Disorder Act 1998", "ss 5 to 7; the name changed from March 2010", "https://www.legislation.gov.uk/ukpga/1998/37/section/5"),
  why = "The partnership is the same duty under a newer name; the local one has probably another name again.",
  advice = "Write community safety partnership (CSP), with the name that the local one uses.",
  find = { "crime and disorder reduction partnership", "crime disorder reduction partnership", "crime reduction partnership", "CDRP" },
  ignore = { "'Business Crime Reduction Partnership'", "(business|retail|shop) crime reduction partnership" },
  examples = {
    flagged { "We sit on the Crime and Disorder Reduction Partnership." },
    flagged { "Hotspots are discussed at the CDRP each month." },
    clear { "The community safety partnership (formerly the CDRP) meets each month." },
    clear { "The local business crime reduction partnership shares photographs of shoplifters." },
  },
}

gone {
  id = "outdated.local-strategic-partnership",
  title = "Local strategic partnerships and local area agreements have ended",
  severity = "medium",
  source = recalled("Local Government and Public Involvement in Health Act 2007", "local area agreements ended from March 2011; partnerships were wound up one by one after 2010"),
  why = "Agreements with central government were abolished, and most of the partnerships that kept them are gone.",
  advice = "Check what your area has today and name it, or delete.",
  find = { "local strategic partnership", "LSP", "local area agreement", "LAA ...4 (target|indicator|priorit*|outcome|agreement)", "(target|indicator|priorit*|outcome) ...4 LAA", "local public service agreement" },
  ignore = { "(Legal Aid Agency|legal aid) ...20 LAA" },
  examples = {
    flagged { "Our strategy supports the Local Strategic Partnership's vision." },
    flagged { "We contribute to the Local Area Agreement targets on crime." },
    clear { "The Legal Aid Agency (LAA) pays for advice." },
    clear { "Local area agreements were abolished in 2011." },
    clear { "A local partnership agreement covers our estates." },
  },
}

gone {
  id = "outdated.national-indicators",
  title = "National indicators and best value indicators have ended",
  severity = "medium",
  source = recalled("Best value and the national indicator set", "BVPIs ended in 2008, national indicators in 2011; Tenant Satisfaction Measures since April 2023"),
  why = "No one collects these figures. Landlords report Tenant Satisfaction Measures: NM01 and TP12 are those on anti-social behaviour.",
  advice = "Report the Tenant Satisfaction Measures instead.",
  find = {
    "national indicator", "'NI' (14|15|16|17|18|21|24|25|27|41|155|158|160|195)", "(NI17|NI21|NI160|NI195|NI158)", "best value performance (indicator|plan)", "BVPI", "=BVPIs", "BVPP",
  },
  ignore = { "(national|local) ...2 indicator ...6 (tenant satisfaction|regulator)", "'NI' number" },
  examples = {
    flagged { "Performance is measured by BVPI 74 and NI 17." },
    flagged { "Results are reported to the Board through BVPIs." },
    flagged { "We report on the National Indicator for perceptions of anti-social behaviour." },
    clear { "BVPIs were abolished in 2008." },
    clear { "Give your NI number when you apply." },
    clear { "We publish the Tenant Satisfaction Measures each year." },
  },
}

-- Health, children, police, probation ----------------------------------------------------------------------------------------

gone {
  id = "outdated.primary-care-trust",
  title = "Primary care trusts and clinical commissioning groups are gone",
  severity = "medium",
  source = recalled("Health and Care Act 2022", "trusts and strategic health authorities abolished 1 April 2013, clinical commissioning groups 1 July 2022", "https://www.legislation.gov.uk/ukpga/2022/31/part/1"),
  why = "Information sharing and referrals need the body that exists: the integrated care board, or the NHS trust that gives the care.",
  advice = "Write integrated care board (ICB) or the name of the local NHS trust.",
  find = { "primary care trust", "'PCT'", "'PCTs'", "'PCT's'", "strategic health authority", "clinical commissioning group", "CCG" },
  examples = {
    flagged { "Partners include the police and the Primary Care Trust." },
    flagged { "We refer to the CCG for mental health services." },
    clear { "The integrated care board replaced the CCG in 2022." },
    clear { "Your GP gives primary care; trust your pharmacist." },
  },
}

gone {
  id = "outdated.local-safeguarding-children-board",
  title = "Local safeguarding children boards are replaced",
  severity = "medium",
  source = recalled("Children and Social Work Act 2017", "safeguarding partners, in place by September 2019", "https://www.legislation.gov.uk/ukpga/2017/16/part/1/chapter/2"),
  why = "Police, council and health are the safeguarding partners now, and their arrangements have other names and procedures.",
  advice = "Write safeguarding children partnership, with the local name. (Safeguarding adults boards still exist.)",
  find = { "local safeguarding children board", "local safeguarding children's board", "safeguarding children board", "LSCB", "area child protection committee", "ACPC" },
  examples = {
    flagged { "Staff follow the procedures of the Local Safeguarding Children Board." },
    flagged { "Training is run by the LSCB." },
    clear { "The LSCB was replaced by the safeguarding children partnership." },
    clear { "We attend the safeguarding adults board." },
  },
}

gone {
  id = "outdated.connexions",
  title = "The Connexions service has ended",
  severity = "medium",
  source = recalled("Education Act 2011", "the national service ended in 2011 to 2012"),
  why = "Few areas keep the name; most young people are referred to the council's youth or careers service.",
  advice = "Check what your council has, and name it.",
  find = { "'Connexions'" },
  examples = {
    flagged { "Young people will be referred to Connexions." },
    clear { "Connexions ended in 2012." },
    clear { "We build connections between neighbours." },
  },
}

gone {
  id = "outdated.probation-bodies",
  title = "Probation trusts, companies and the National Probation Service are one Probation Service",
  severity = "medium",
  source = recalled("Offender Rehabilitation Act 2014 and the unification of 2021", "trusts ended in 2014; companies and the older name in June 2021", "https://www.gov.uk/government/organisations/probation-service"),
  why = "A protocol with a body that has ended is no basis for sharing information.",
  advice = "Write the Probation Service.",
  find = { "probation trust", "National Probation Service", "community rehabilitation company", "community rehabilitation companies", "CRC ...8 (probation|offender|rehabilitation)", "(probation|offender*|NPS) ...8 CRC", "probation board", "National Offender Management Service", "NOMS" },
  ignore = { "parole board" },
  examples = {
    flagged { "We share information with the National Probation Service." },
    flagged { "The Community Rehabilitation Company supervises low-risk offenders." },
    clear { "The Probation Service joins our case conferences." },
    clear { "The probation trust was abolished in 2014." },
  },
}

gone {
  id = "outdated.police-authority",
  title = "Police authorities and ACPO are gone",
  severity = "medium",
  source = {
    standard = "Police Reform and Social Responsibility Act 2011", clause = "police authorities abolished in November 2012 (as generally known); National Police Chiefs' Council in place of ACPO from 1 April 2015",
    url = "https://www.npcc.police.uk/About/History.aspx", checked = "2026-11-22",
  },
  why = "Police and crime commissioners, or mayors, took over (an announcement of late 2025 that commissioners will go in 2028 was not confirmed). Hate crime is recorded under the definition that police and prosecutors agreed.",
  advice = "Write police and crime commissioner, National Police Chiefs' Council, or the police and CPS definition of hate crime.",
  find = { "'Police Authority'", "'Police Authority's'", "'Police Authorities'", "member ...2 police authority", "Association of Chief Police Officers", "ACPO" },
  ignore = { "Police Authority (powers|to enter)", "'Police Authority' for Northern Ireland" },
  examples = {
    flagged { "The Police Authority is a responsible authority." },
    flagged { "We use the ACPO definition of hate crime." },
    clear { "The NPCC replaced the Association of Chief Police Officers in 2015." },
    clear { "Police have authority to enter under a warrant." },
  },
}

gone {
  id = "outdated.crb",
  title = "The Criminal Records Bureau is the Disclosure and Barring Service",
  severity = "medium",
  source = recalled("Protection of Freedoms Act 2012", "from December 2012", "https://www.gov.uk/government/organisations/disclosure-and-barring-service"),
  why = "Checks are DBS checks; the old lists for adults (POVA) and children (POCA, List 99) are the barred lists now.",
  advice = "Write DBS check and barred list.",
  find = { "Criminal Records Bureau", "Criminal Record Bureau", "CRB", "Independent Safeguarding Authority", "'POVA' (list|check|first)", "'POCA' list", "'PoVA' (list|check|first)", "'List 99'" },
  examples = {
    flagged { "All mediators are CRB checked." },
    flagged { "Volunteers need clearance from the Criminal Records Bureau." },
    clear { "The Criminal Records Bureau was merged into the DBS in 2012." },
    clear { "Volunteers need a DBS check." },
  },
}

gone {
  id = "outdated.corgi",
  title = "CORGI is replaced by the Gas Safe Register",
  severity = "high",
  source = recalled("Gas Safety (Installation and Use) Regulations 1998", "Gas Safe Register since 1 April 2009", "https://www.gassaferegister.co.uk/"),
  why = "Only engineers on the Gas Safe Register may work on gas. A tenant who looks for a CORGI engineer is misled about safety.",
  advice = "Write 'Gas Safe registered engineer'.",
  find = { "'CORGI'", "'Corgi' (registered|approved|engineer|fitter|certificate|installer|contractor)", "Council for Registered Gas Installers" },
  examples = {
    flagged { "A CORGI registered engineer will service your boiler." },
    flagged { "Gas work must be done by a Corgi engineer." },
    clear { "Gas Safe Register replaced CORGI in 2009." },
    clear { "You may keep one small dog, such as a corgi." },
  },
}

gone {
  id = "outdated.property-tribunals",
  title = "Leasehold valuation tribunals and rent assessment committees are gone",
  severity = "high",
  source = {
    standard = "Transfer of Tribunal Functions Order 2013", clause = "SI 2013/1036, from 1 July 2013 (England)", url = "https://www.legislation.gov.uk/uksi/2013/1036/made", checked = "2026-11-22",
  },
  why = "Rent and service charge cases in England go to the First-tier Tribunal (Property Chamber). A rent clause that names the old committee misleads the tenant about a right.",
  advice = "Write First-tier Tribunal (Property Chamber).",
  find = { "leasehold valuation tribunal", "LVT", "rent assessment (committee|panel)", "'RAC' ...6 rent", "Residential Property Tribunal", "RPTS", "Lands Tribunal" },
  ignore = { "Upper Tribunal ...4 Lands", "Lands Tribunal for Scotland" },
  examples = {
    flagged { "You may refer the notice of increase to the Rent Assessment Committee." },
    flagged { "Leaseholders can apply to the Leasehold Valuation Tribunal." },
    clear { "Since 2013 the First-tier Tribunal has replaced the Leasehold Valuation Tribunal." },
    clear { "In Wales the leasehold valuation tribunal decides." },
    not_applicable { "Leaseholders may go to the Leasehold Valuation Tribunal. Other residents hold an occupation contract." },
    clear { "You may apply to the First-tier Tribunal (Property Chamber)." },
  },
}

gone {
  id = "outdated.slcng",
  title = "The Social Landlords Crime and Nuisance Group is now Resolve",
  severity = "low",
  source = recalled("Resolve", "renamed; date not looked up", "https://www.resolveuk.org.uk/"),
  why = "Staff will look for training and accreditation under the name in use.",
  advice = "Write Resolve.",
  find = { "Social Landlords Crime and Nuisance Group", "Social Landlords' Crime and Nuisance Group", "SLCNG" },
  examples = {
    flagged { "We are members of the Social Landlords Crime and Nuisance Group." },
    clear { "We are members of Resolve (formerly the SLCNG)." },
    clear { "Social landlords form a group to tackle crime and nuisance." },
  },
}
