-- Orders, injunctions, closures and other powers against anti-social behaviour that were abolished, renamed or moved to another Act.

local as_of = shared.as_of
local act_2014 = "https://www.legislation.gov.uk/ukpga/2014/12/contents"
local orders_2014 = "https://www.anthonycollins.com/newsroom/ebriefings/asb-update-all-change/"

local function by_2014(clause)
  return { standard = "Anti-social Behaviour, Crime and Policing Act 2014", clause = clause, guidance = "dates from a solicitors' briefing, " .. orders_2014, url = act_2014, checked = as_of }
end

local function recalled(standard, clause, url)
  return shared.recalled(standard, clause, url or act_2014)
end

-- These Acts reach England and Wales: only documents under Scottish or Northern Irish law are left alone.
local gone = shared.gone_unless { "{old.scottish_law}" }

local existing = { "(existing|current|live|subsisting|outstanding|remaining) ...3 (order|ASBO|ASBI|injunction|zone)", "(made|granted|obtained|issued|imposed) ...4 (before|prior to) ...3 #date", "(remain|continue|stay) ...4 (in force|effect|valid)", "(still|any) ...3 in force" }

gone {
  id = "outdated.asbo",
  title = "The anti-social behaviour order is gone",
  severity = "high",
  source = by_2014("Part 1 (injunctions); s 21 and Part 11 for the old orders"),
  why = "No court in England and Wales can make an ASBO: applications ended on 23 March 2015. A policy that relies on one promises a remedy that does not exist.",
  advice = "Write civil injunction (2014 Act, Part 1), and check whether respect orders are in force yet. Keep 'ASBO' only where history is told.",
  find = { "ASBO", "anti-social behaviour order", "interim anti-social behaviour order" },
  unless = existing,
  unless_within = "sentence",
  ignore = { "(post conviction|CR) ASBO", "ASBO ...2 on conviction", "anti-social behaviour order ...3 on conviction" },
  examples = {
    flagged { "Where behaviour is serious we will apply to the court for an Anti-Social Behaviour Order." },
    flagged { "# Tools\n- injunctions\n- ASBOs\n- demotion" },
    flagged { "Our solicitors may seek an interim ASBO on the same day." },
    qualified { "Any existing ASBO remains in force until it expires." },
    clear { "Civil injunctions, formerly ASBOs, are granted by the county court." },
    clear { "The anti-social behaviour order was abolished in 2015." },
    clear { "The 2014 Act replaced the ASBO with the civil injunction." },
    flagged { "You must not behave in a way that would justify an ASBO.", because = "what is denied is the behaviour" },
    clear { "We do not apply for ASBOs." },
    clear { "In Scotland the sheriff may grant an ASBO." },
    not_applicable { "We apply to the sheriff court for an ASBO to protect holders of a Scottish secure tenancy." },
    clear { "# Version history\nMarch 2015: ASBO section rewritten." },
    clear { "A criminal behaviour order can be made on conviction." },
  },
}

gone {
  id = "outdated.asbo-on-conviction",
  title = "The ASBO on conviction is gone",
  severity = "high",
  source = by_2014("Part 2 (criminal behaviour orders)"),
  why = "Since 20 October 2014 a criminal court makes a criminal behaviour order in its place.",
  advice = "Write criminal behaviour order (CBO), made on conviction at the prosecutor's request.",
  find = { "CRASBO", "post conviction ASBO", "(ASBO|anti-social behaviour order) ...2 on conviction", "criminal (anti-social behaviour order|ASBO)", "order on conviction ...4 (section|s) 1C" },
  unless = existing,
  unless_within = "sentence",
  examples = {
    flagged { "We will ask the prosecutor to request a post-conviction ASBO." },
    flagged { "The police can obtain a CRASBO after a conviction." },
    qualified { "A CRASBO made before October 2014 may still be varied." },
    clear { "The CRASBO was replaced by the criminal behaviour order." },
    clear { "The police may ask for a criminal behaviour order on conviction." },
  },
}

gone {
  id = "outdated.asbi",
  title = "Check: is 'ASBI' meant as today's civil injunction?",
  severity = "medium",
  source = by_2014("s 1; the Housing Act 1996 injunction was repealed on 23 March 2015"),
  why = "The injunction of the Housing Act 1996 is repealed. Many still say ASBI for the injunction of the 2014 Act, so the reader cannot tell which is meant.",
  advice = "Check which power is meant and name it: civil injunction under section 1 of the 2014 Act (a housing injunction once the 2026 Act is in force).",
  find = { "ASBI", "'ASBIs'", "anti-social behaviour injunction" },
  unless = { "{old.act_2014}", "injunction ...8 Part 1", "section 1 ...4 2014" },
  unless_within = "section",
  examples = {
    flagged { "We will apply for an ASBI to protect witnesses." },
    flagged { "An anti-social behaviour injunction with a power of arrest can be sought." },
    qualified { "We apply for an anti-social behaviour injunction under Part 1 of the Anti-social Behaviour, Crime and Policing Act 2014.", because = "the word is loose, the power is the current one" },
    qualified { "Civil injunctions (often called ASBIs) can be granted without notice." },
    clear { "We will apply for an injunction to restrain a breach of the tenancy." },
    clear { "ASBIs were abolished in March 2015." },
  },
}

gone {
  id = "outdated.housing-act-1996-injunction",
  title = "Injunctions under sections 152 to 153E of the Housing Act 1996 are repealed",
  severity = "high",
  source = by_2014("Part 1, ss 1 to 21; ss 153A to 153E of the Housing Act 1996 repealed 23 March 2015, ss 152 and 153 in 2004"),
  why = "An application that cites a repealed section fails or has to be made again.",
  advice = "Cite section 1 of the Anti-social Behaviour, Crime and Policing Act 2014.",
  find = {
    "{old.section} (153A|153B|153C|153D|153E)", "(s153A|s153B|s153C|s153D|s153E)", "(153A|153B|153C|153D|153E) ...5 {old.act_1996}", "{old.section} 152 ...3 {old.act_1996}",
    "({old.section} 152|s152) injunction", "injunction ...3 (under|pursuant to) ...6 {old.act_1996}", "{old.act_1996} ...3 (injunction|injunctions)",
  },
  ignore = { "Part (VI|VII|6|7) ...3 {old.act_1996}" },
  examples = {
    flagged { "We can apply for an injunction under section 153A of the Housing Act 1996." },
    flagged { "Injunctions (ss 153A-E Housing Act 1996) are available to social landlords." },
    flagged { "A s.152 injunction protects our officers." },
    flagged { "A s153B order may be sought for unlawful use of the premises." },
    clear { "Section 153A of the Housing Act 1996 was repealed in 2015." },
    clear { "We publish a statement of policy under section 218A of the Housing Act 1996." },
    clear { "An introductory tenancy is granted under the Housing Act 1996." },
  },
}

gone {
  id = "outdated.individual-support-order",
  title = "Individual support orders and intervention orders went with the ASBO",
  severity = "medium",
  source = recalled("Crime and Disorder Act 1998", "ss 1AA and 1G, repealed with section 1 in 2015", act_2014),
  why = "They could only be made beside an ASBO. What they asked of a person is now a positive requirement in an injunction or a criminal behaviour order.",
  advice = "Write 'positive requirements in an injunction', or delete.",
  find = { "individual support order", "'ISO' order", "'ISOs'", "drug intervention order", "intervention order" },
  ignore = { "(family|early|crisis|community|budget) intervention order" },
  examples = {
    flagged { "For young people we may seek an Individual Support Order." },
    flagged { "The court can add an intervention order to deal with drug misuse." },
    clear { "Individual support orders were repealed in 2015." },
    clear { "We hold ISO 9001 certification." },
    clear { "Early intervention is our first aim." },
  },
}

gone {
  id = "outdated.drinking-banning-order",
  title = "Drinking banning orders are repealed",
  severity = "medium",
  source = recalled("Violent Crime Reduction Act 2006", "Part 1, repealed 20 October 2014"),
  why = "No court can make one any more.",
  advice = "Write civil injunction or criminal behaviour order.",
  find = { "drinking banning order", "DBO" },
  ignore = { "DBO (contract|contractor|scheme|model)" },
  examples = {
    flagged { "The council may apply for a drinking banning order." },
    flagged { "Orders available: CBO, DBO and PSPO." },
    clear { "Drinking banning orders were abolished in 2014." },
    clear { "Drinking alcohol in the lift lobby is not allowed." },
  },
}

gone {
  id = "outdated.dispersal-order",
  title = "Check: dispersal under the Acts of 2003 or 2006 is repealed",
  severity = "medium",
  source = by_2014("Part 3, ss 34 to 42"),
  why = "Area authorisations (2003 Act) and directions to leave (2006 Act) ended on 20 October 2014; police now give directions under section 35 of the 2014 Act.",
  advice = "Check which power is meant: write dispersal power under Part 3 of the 2014 Act. 'Dispersal order' alone is loose but understood.",
  find = {
    "({old.section} 30|s30) ...3 dispers*", "dispers* ...10 Anti-social Behaviour Act 2003", "Anti-social Behaviour Act 2003 ...12 dispers*", "({old.section} 30|s30) ...5 Anti-social Behaviour Act",
    "({old.section} 27|s27) ...3 direction", "direction to leave ...12 Violent Crime Reduction Act", "({old.section} 27|s27) ...5 Violent Crime Reduction Act",
    "designated ...2 area ...10 dispersal order", "dispersal order ...14 designat* ...2 area", "dispersal order ...14 area ...3 designated",
  },
  examples = {
    flagged { "The police can declare a dispersal order in a designated area." },
    flagged { "We will ask for a section 30 dispersal zone." },
    flagged { "Officers may give a section 27 direction to leave." },
    clear { "The police may use dispersal powers under Part 3 of the 2014 Act." },
    clear { "Police may make a dispersal order for up to 48 hours.", because = "loose, but the current power has that length" },
    clear { "Section 30 of the Anti-social Behaviour Act 2003 was repealed in 2014." },
  },
}

gone {
  id = "outdated.crack-house-closure",
  title = "Closure orders under the 2003 Act are replaced",
  severity = "medium",
  source = by_2014("Part 4 chapter 3, ss 76 to 93"),
  why = "Since 20 October 2014 one closure power covers drugs, disorder and nuisance; the orders for crack houses, premises and noisy places are repealed.",
  advice = "Write closure notice and closure order under the 2014 Act, made by the police or the council.",
  find = {
    "crack house ...3 (closure|order|power|legislation)", "closure ...4 crack house", "class A drug ...3 closure (order|notice|power)", "closure ...10 Anti-social Behaviour Act 2003",
    "Anti-social Behaviour Act 2003 ...10 (closure|close)", "premises closure order", "part 1A closure", "nois* premises closure", "noise closure order", "closure ...3 noisy premises",
  },
  unless = { "{old.act_2014}", "closure notice ...20 48 hours", "Part 4 ...6 2014" },
  unless_within = "section",
  examples = {
    flagged { "Working with the police we will use crack house closure orders." },
    flagged { "A premises closure order can shut a home for three months." },
    flagged { "The council may use the noisy premises closure power." },
    flagged { "We support closures under Part 1 of the Anti-social Behaviour Act 2003." },
    qualified { "The council can obtain a premises closure order under the Anti-social Behaviour, Crime and Policing Act 2014." },
    clear { "The police may serve a closure notice and apply for a closure order." },
    clear { "Crack house closure orders were replaced by the closure power of 2014." },
  },
}

gone {
  id = "outdated.public-place-orders",
  title = "Orders on drinking, gates and dogs became public spaces protection orders",
  severity = "medium",
  source = {
    standard = "Anti-social Behaviour, Crime and Policing Act 2014", clause = "ss 59 to 75; orders left over counted as public spaces protection orders from 20 October 2017",
    url = "https://democracy.brighton-hove.gov.uk/mgAi.aspx?ID=61187", checked = as_of,
  },
  why = "Designated public place orders, gating orders and dog control orders can no longer be made, and those that were left became public spaces protection orders.",
  advice = "Write public spaces protection order (PSPO).",
  find = {
    "designated public place order", "DPPO", "alcohol control (zone|area)", "controlled drinking (zone|area)", "alcohol exclusion zone", "gating order", "dog control order",
  },
  unless = { "public space protection order", "PSPO" },
  unless_within = "sentence",
  examples = {
    flagged { "The town centre is covered by a Designated Public Place Order." },
    flagged { "We will ask the council for a gating order to close the alley." },
    flagged { "Dog control orders apply on our estates." },
    qualified { "The DPPO was made again as a PSPO in 2017.", because = "both are named" },
    clear { "The alley gates are locked at night." },
    clear { "Dog control orders were replaced by public spaces protection orders." },
    clear { "Owners must keep dogs under control in the communal areas." },
  },
}

gone {
  id = "outdated.litter-notices",
  title = "Litter clearing, street litter and defacement notices are replaced",
  severity = "medium",
  source = recalled("Anti-social Behaviour, Crime and Policing Act 2014", "Part 4 chapter 1 (community protection notices)"),
  why = "They were replaced on 20 October 2014.",
  advice = "Check with the council, and write community protection notice where that is what it uses.",
  find = { "litter clearing notice", "street litter (control|clearance) notice", "defacement removal notice" },
  examples = {
    flagged { "The council can serve a litter clearing notice on the owner." },
    clear { "Litter clearing notices were repealed in 2014." },
    clear { "Notices about litter are put up in the bin store." },
  },
}

gone {
  id = "outdated.community-trigger",
  title = "The community trigger is now called the ASB case review",
  severity = "low",
  source = {
    standard = "Anti-social Behaviour, Crime and Policing Act 2014", clause = "s 104; renamed in guidance, the right itself stands",
    url = "https://gov.uk/guidance/anti-social-behaviour-asb-case-review-also-known-as-the-community-trigger", checked = as_of,
  },
  why = "Residents look for the name that the government, the police and councils use now.",
  advice = "Write 'ASB case review (formerly the community trigger)' once, then ASB case review.",
  find = { "community trigger" },
  ignore = {
    "(also|formerly|previously|sometimes|once|still|commonly) [(called|known as|referred to as)] ...2 community trigger", "community trigger ...6 case review", "case review ...5 community trigger",
  },
  unless = { "(ASB|anti-social behaviour|behaviour) ...1 case review" },
  unless_within = "document",
  examples = {
    flagged { "Residents can activate the Community Trigger if they report three incidents in six months." },
    qualified { "You may ask for an ASB case review.\n\nThe council runs the community trigger for us.", because = "the newer name is there too" },
    clear { "You have a right to an ASB Case Review (formerly the Community Trigger)." },
    clear { "The Community Trigger, now known as the ASB case review, gives victims a say." },
    clear { "Community meetings trigger many reports." },
  },
}

gone {
  id = "outdated.asb-statutory-guidance",
  title = "Check: an earlier edition of the Home Office guidance on ASB",
  severity = "medium",
  source = {
    standard = "Home Office statutory guidance for frontline professionals", clause = "2025 edition (dated July, published 17 September 2025)",
    url = "https://www.cobbwarren.com/asb-statutory-guidance-published-september-2025", checked = as_of,
  },
  why = "The guidance has been issued again several times; the edition of 2025 asks for more (a single point of contact, a fuller case review).",
  advice = "Check which edition the policy was written to, cite the newest, and see whether another came with the Crime and Policing Act 2026.",
  find = {
    "(statutory guidance|Home Office guidance|guidance for frontline professionals|anti-social behaviour powers) ...6 (January|March|June|July|August|December|dated|published|issued|updated|revised|edition|version|of|in) (2014|2017|2019|2021|2022|2023)",
    "(July 2014|December 2017|January 2021|June 2022|March 2023|2014|2017|2019|2021|2022|2023) ...2 (statutory guidance|Home Office guidance|edition of ...4 statutory guidance)",
  },
  ignore = {
    "Act 2014 ...3 (statutory guidance|Home Office guidance)", "(care|homeless*|safeguard*|working together|domestic abuse|education|homelessness|children|allocation) ...8 guidance",
    "guidance ...6 (care|homelessness|safeguarding|domestic abuse|children|allocation)", "(Domestic Abuse Act|Care Act) ...4 guidance",
  },
  examples = {
    flagged { "This policy follows the Home Office statutory guidance for frontline professionals (December 2017)." },
    flagged { "We follow the June 2022 statutory guidance on anti-social behaviour powers." },
    clear { "We follow the Home Office statutory guidance of July 2025." },
    clear { "The statutory guidance of March 2023 was replaced in 2025." },
    clear { "The Anti-social Behaviour, Crime and Policing Act 2014 and its statutory guidance apply." },
    clear { "Care and support statutory guidance issued in 2014 applies to adults." },
  },
}

gone {
  id = "outdated.asb-act-2003",
  title = "Check: the Anti-social Behaviour Act 2003 as the source of a power or a definition",
  severity = "medium",
  source = {
    standard = "Anti-social Behaviour Act 2003", clause = "in force in part: it inserted section 218A of the Housing Act 1996; its orders are repealed", url = "https://www.legislation.gov.uk/ukpga/2003/38/contents",
    guidance = "with the Anti-social Behaviour, Crime and Policing Act 2014", checked = as_of,
  },
  why = "The 2003 Act still stands behind the duty to publish a policy; what is often quoted from it, the orders and the meaning of anti-social behaviour, comes from the 2014 Act now.",
  advice = "Check what is cited from it. For powers and definition cite the 2014 Act; for the duty to publish cite section 218A of the Housing Act 1996.",
  find = {
    "(defin*|meaning|means) ...16 Anti-social Behaviour Act 2003", "Anti-social Behaviour Act 2003 ...6 (defines|defined|definition|describes|describe)",
    "Anti-social Behaviour Act 2003 ...8 (give|gave|provide|introduce|allow|enable|contain) ...8 (power|order|injunction|tool|remedy|remedies)",
    "(power|injunction|tool) ...8 (under|in|from|by|of) ...3 Anti-social Behaviour Act 2003",
  },
  ignore = { "218A ...20 Anti-social Behaviour Act 2003", "Anti-social Behaviour Act 2003 ...20 218A", "Anti-social Behaviour Act 2003 ...16 (publish|policy|policies|duty|demot*|parenting)", "(demot*|parenting) ...12 Anti-social Behaviour Act 2003", "graffiti ...14 Anti-social Behaviour Act 2003", "high hedge ...12 Anti-social Behaviour Act 2003" },
  examples = {
    flagged { "Anti-social behaviour is defined in the Anti-social Behaviour Act 2003 as conduct likely to cause nuisance." },
    flagged { "The Anti-Social Behaviour Act 2003 gives landlords powers to seek injunctions." },
    clear { "Section 218A of the Housing Act 1996, inserted by the Anti-social Behaviour Act 2003, requires us to publish this policy." },
    clear { "# Legislation\n- Housing Act 1996\n- Anti-social Behaviour Act 2003", because = "still in force in part" },
    clear { "Complaints about high hedges fall under Part 8 of the Anti-social Behaviour Act 2003." },
  },
}

gone {
  id = "outdated.definition-1998",
  title = "The 1998 definition of anti-social behaviour is repealed",
  severity = "high",
  source = by_2014("s 2; section 1 of the Crime and Disorder Act 1998 repealed in 2015"),
  why = "The old test left out people of the same household. The current one has no such limit and adds housing-related nuisance.",
  advice = "Use the meaning in section 2 of the Anti-social Behaviour, Crime and Policing Act 2014.",
  find = {
    "(harassment|alarm|distress|nuisance|annoyance) ...14 not of ...1 same household", "not of ...1 same household as (himself|him|herself|themselves|themself|them|him or herself|that person|the person|perpetrator|offender|defendant)",
    "(defin*|meaning) ...14 Crime and Disorder Act 1998", "Crime and Disorder Act 1998 ...8 (defin*|describes)", "{old.section} 1 ...5 Crime and Disorder Act 1998", "s1 ...5 Crime and Disorder Act 1998",
  },
  ignore = { "(crime and disorder strategy|responsible authority|responsible authorities|information|partnership) ...12 Crime and Disorder Act 1998", "racially ...14 Crime and Disorder Act 1998" },
  examples = {
    flagged { "Anti-social behaviour is conduct which caused or was likely to cause harassment, alarm or distress to one or more persons not of the same household as himself." },
    flagged { "We use the definition in the Crime and Disorder Act 1998." },
    flagged { "Section 1(1) of the Crime and Disorder Act 1998 sets out what ASB is." },
    clear { "Anti-social behaviour means conduct that has caused, or is likely to cause, harassment, alarm or distress to any person." },
    clear { "The Crime and Disorder Act 1998 definition was repealed in 2015." },
    clear { "We share information under section 115 of the Crime and Disorder Act 1998." },
    clear { "Lodgers are people who are not of the same household as the tenant's family." },
  },
}

gone {
  id = "outdated.respect-order",
  title = "Check: respect orders said to be available already",
  severity = "medium",
  source = {
    standard = "Crime and Policing Act 2026", clause = "respect orders; enacted 29 April 2026, start not confirmed by 21 November 2026",
    url = "https://www.gov.uk/government/publications/circular-0042026-crime-and-policing-act-2026/circular-0042026-crime-and-policing-act-2026-accessible", checked = as_of,
  },
  why = "The Act is passed; whether this part of it is in force could not be confirmed. Until it is, the civil injunction is the power to use.",
  advice = "Check whether respect orders have started (and where the pilots are) before the policy says that they can be sought.",
  find = {
    "(apply|applying|application|seek|obtain|use|get|ask|issue|pursue|request|grant|make|breach) ...8 respect order", "respect order ...6 (can|may|will) be (sought|obtained|granted|made|used|applied)",
    "(tool|power|option|remedy|remedies|action|include|including|such as) ...24 respect order", "respect order ...4 (is|are) (available|used)",
  },
  ignore = {
    "(when|once|if|until|from) ...8 respect order ...10 (force|commence*|available|introduced|start)", "(when|once|if|until|after) ...4 (in force|commenced|implemented|available|introduced) ...12 respect order",
    "respect order ...14 (not yet|when|once|pilot|commence*|expected|will replace|in due course|after the pilot)", "(not yet|pilot|expected|plan* to|will introduce|introduce|introduces|future|forthcoming|proposed|new power* to come) ...12 respect order",
    "(will|would) be able to ...8 respect order", "(=not|never|cannot) ...1 (apply|seek|obtain|use|get|ask|request) ...8 respect order",
  },
  examples = {
    flagged { "We will apply for a respect order against adults who make their neighbours' lives a misery." },
    flagged { "Our tools include mediation, injunctions, respect orders and possession." },
    clear { "Once respect orders are in force we will be able to ask the council to apply for one." },
    clear { "The Crime and Policing Act 2026 introduces respect orders, which are not yet in force." },
    clear { "We do not use respect orders." },
    clear { "Residents should respect order and quiet in the library." },
  },
}

gone {
  id = "outdated.crime-and-policing-bill",
  title = "The Crime and Policing Bill is an Act now",
  severity = "medium",
  source = {
    standard = "Crime and Policing Act 2026", clause = "c 20, Royal Assent 29 April 2026",
    url = "https://www.gov.uk/government/publications/circular-0042026-crime-and-policing-act-2026/circular-0042026-crime-and-policing-act-2026-accessible", checked = as_of,
  },
  why = "The Bill received Royal Assent on 29 April 2026.",
  advice = "Write Crime and Policing Act 2026, and say which of its parts are in force.",
  find = { "Crime and Policing Bill" },
  ignore = { "Crime and Policing Bill ...10 (Royal Assent|enacted|passed into law|Act 2026)", "(during|debates on|passage of) ...4 Crime and Policing Bill", "Behaviour Crime and Policing Bill" },
  examples = {
    flagged { "The Crime and Policing Bill, if passed, will bring in respect orders." },
    clear { "The Crime and Policing Bill became law in April 2026." },
    clear { "The Crime and Policing Act 2026 changes injunctions." },
  },
}

gone {
  id = "outdated.arrestable-offence",
  title = "'Arrestable offence' is no longer a kind of offence",
  severity = "medium",
  source = {
    standard = "Serious Organised Crime and Police Act 2005", clause = "s 110 and Sch 7, from 1 January 2006 (SI 2005/3495)", guidance = "that the grounds for possession say indictable offence is as generally known",
    url = "https://www.legislation.gov.uk/uksi/2005/3495/made", checked = "2026-11-22",
  },
  why = "The category was abolished on 1 January 2006; Ground 2 (secure) and Ground 14 (assured) now say indictable offence. A clause in the old words is narrower or unclear.",
  advice = "Write 'indictable offence' and compare the clause with the ground as it reads today.",
  find = { "arrestable offence" },
  examples = {
    flagged { "We may seek possession if you are convicted of an arrestable offence in the locality." },
    clear { "You may lose your home if you are convicted of an indictable offence in the locality." },
    clear { "The words 'arrestable offence' were replaced by 'indictable offence' in 2006." },
  },
}

gone {
  id = "outdated.parenting-order",
  title = "Check: parenting orders or contracts sought by the landlord itself",
  severity = "low",
  source = recalled("Anti-social Behaviour Act 2003", "ss 25A to 28 (local authorities and registered providers); Crime and Disorder Act 1998 s 8", "https://www.legislation.gov.uk/ukpga/2003/38/part/3"),
  why = "Parenting orders and contracts mostly stand, but the powers of landlords were little used and their present state was not checked.",
  advice = "Check whether you can apply yourself or whether the council, school or youth justice service does, and say who.",
  find = {
    "(we|association|landlord|trust|our officers|our staff|company) ...12 (apply|applying|seek|obtain|request|enter into|use|pursue|consider) ...12 parenting (order|contract)",
  },
  ignore = { "(with|through|by|ask|support|via|refer*) ...4 (council|school|youth|local authority|police|partner|YOT) ...14 parenting (order|contract)", "parenting (order|contract) ...8 (by|from|through) ...3 (council|school|youth|YOT|local authority|police|court)" },
  examples = {
    flagged { "We may apply for a parenting order where a child's behaviour continues." },
    flagged { "The Association will enter into a parenting contract with the family." },
    clear { "The youth offending team may apply for a parenting order." },
    clear { "We will ask the council to seek a parenting order." },
    clear { "Parents can join a parenting course." },
  },
}

gone {
  id = "outdated.penalty-notice-for-disorder",
  title = "Check: penalty notices for disorder are being replaced",
  severity = "low",
  source = recalled("Police, Crime, Sentencing and Courts Act 2022", "Part 6 (cautions); start unclear", "https://www.legislation.gov.uk/ukpga/2022/32/part/6"),
  why = "A new set of out-of-court disposals is to take their place; when was not confirmed.",
  advice = "Check with the police whether they still issue them.",
  find = { "penalty notice for disorder", "PND ...8 (police|disorder|fixed|issue*|notice)", "(police|issue*) ...6 PND" },
  examples = {
    flagged { "The police may issue a Penalty Notice for Disorder." },
    flagged { "Other tools: police issue PNDs for low-level disorder." },
    clear { "Penalty notices for disorder were replaced by community cautions." },
    clear { "The council may issue a fixed penalty notice for litter." },
  },
}

gone {
  id = "outdated.vagrancy-act",
  title = "The Vagrancy Act 1824 is reported to be repealed",
  severity = "medium",
  source = {
    standard = "Police, Crime, Sentencing and Courts Act 2022", clause = "s 81; brought into effect with the Crime and Policing Act 2026 (reported in July 2026, not confirmed)",
    url = "https://crimeline.co.uk/legislationdisplay/?leg=ukpga%2F2022%2F32%2Fsection%2F81%2F2024-12-16", checked = "2026-11-22",
  },
  why = "Parliament repealed it in 2022 and the repeal was reported to have started in 2026. Rough sleeping is no longer dealt with under it.",
  advice = "Check that the repeal has started, and delete the reference.",
  find = { "Vagrancy Act [1824]" },
  examples = {
    flagged { "Begging is an offence under the Vagrancy Act 1824." },
    clear { "The Vagrancy Act 1824 was repealed." },
    clear { "People who sleep rough are offered help." },
  },
}

gone {
  id = "outdated.breach-penalty",
  title = "Check: the penalty for breach is the ASBO's, not the injunction's",
  severity = "medium",
  source = by_2014("s 1 and Sch 2 (contempt, up to two years); s 30 (criminal behaviour order, up to five years)"),
  why = "Five years in prison was the penalty for breach of an ASBO. Breach of an injunction is contempt of court, with up to two years for adults; five years stands for criminal behaviour orders only.",
  advice = "Check which order is meant and give its own penalty.",
  find = {
    "(breach|break) ...6 (ASBO|anti-social behaviour order) ...16 (year|prison|imprison*|custody|jail|fine|criminal offence)", "(breach|break) ...6 (injunction|court order) ...24 (5|five) years", "(5|five) years ...6 (imprisonment|prison|custody|jail) ...14 (breach|break) ...8 injunction",
    "five years ...1 (imprisonment|prison) for breach", "5 years ...1 (imprisonment|prison) for breach",
  },
  ignore = { "(criminal behaviour order|CBO) ...30 (5|five) years", "(5|five) years ...30 (criminal behaviour order|CBO)" },
  examples = {
    flagged { "Breach of an ASBO is a criminal offence." },
    flagged { "Anyone who breaches an injunction can be sent to prison for up to five years." },
    clear { "Breach of an injunction is contempt of court, for which a judge may send an adult to prison for up to two years." },
    clear { "Breach of a criminal behaviour order can lead to five years in prison." },
  },
}
