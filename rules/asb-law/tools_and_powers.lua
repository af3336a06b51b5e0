-- Tools and powers that a reader looks for (C01 to C14): the 2014 Act, grounds for possession, informal tools, the new orders of 2026.

local elsewhere, expectation = shared.elsewhere, shared.expectation
local theirs = shared.theirs
local explains = { quoted = false, not_heading = { "=contents", "glossary", "abbreviations", "definitions", "jargon", "legislation", "acts of parliament", "legal (framework|background|context)", "=history", "training" } }

--- A statute on legislation.gov.uk, compared on the day the law was read, unless `checked` is false.
local function act(standard, clause, path, guidance, checked)
  if checked == nil then checked = "2026-11-21" end
  return { standard = standard, clause = clause, url = "https://www.legislation.gov.uk/" .. path, guidance = guidance, checked = checked or nil }
end
local function act_2014(clause, path, guidance)
  return act("Anti-social Behaviour, Crime and Policing Act 2014", clause, "ukpga/2014/12/" .. path, guidance)
end

--- Says that the power is used or open to use. The bare name is there too: in a sentence that promises nothing, such as a plain list,
--- the strength of the sentence makes it a mention, and the rule weak. "Consider" stands in a phrase of its own, because a policy that
--- says it will consider a power knows the power, which is all that is asked.
local function power(name, more)
  local find = { "{use_power} ...12 " .. name, name .. " ...12 {use_power}", "consider ...12 " .. name, name }
  for _, phrase in ipairs(more or {}) do find[#find + 1] = phrase end
  return find
end

--- Where an order only is the condition of something else, or of some past year.
local function as_condition(name)
  return {
    "(breach|breached|breaching) ...6 " .. name, "(convicted|conviction|guilty|offence) ...16 " .. name, "(where|if|when|after|because) ...8 " .. name .. " ...4 (made|granted|in force|breached|obtained)", "training ...12 " .. name, "(in|during|since) #number ...12 " .. name,
  }
end

local function with(list, more)
  for _, phrase in ipairs(more) do list[#list + 1] = phrase end
  return list
end

expectation {
  id = "asb-law.civil-injunction",
  title = "Civil injunctions",
  group = "C01", level = "must", severity = "high", not_if = elsewhere,
  source = act_2014("Part 1, ss 1 to 21", "part/1"),
  why = "The main court order against anyone aged ten or over: it can forbid, require, exclude from a home, and carry a power of arrest.",
  advice = "Say that injunctions are used, against whom, and that a power of arrest or exclusion is asked for where there is violence or a significant risk of harm.",
  where = explains,
  elements = {
    -- To mention a power is to say that it is used or open to use: "may apply" is enough.
    { id = "use", title = "injunctions are used or can be", covered_when = "permitted", find = power("{injunction_now}", { "(ask for|seek|attach|attached|request) ...4 power of arrest" }) },
    { id = "exclusion", title = "power of arrest or exclusion", optional = true, covered_when = "permitted", find = { "power of arrest", "(exclude|exclusion|excluded) ...8 (home|area|injunction|property)", "injunction ...14 (exclude|exclusion|without notice)" } },
    { id = "positive", title = "positive requirements", optional = true, covered_when = "permitted", find = { "positive (requirement|requirements|condition|conditions)", "injunction ...16 (require|requires|requirement|requirements|accept help|attend)" } },
  },
  ignore = with(as_condition("{injunction_now}"), { "(housing|youth) injunction", "injunction ...8 (invoice|debt|arrears|rent|gas|access|planning)", "(knowledge|understanding|experience) of ...16 {injunction_now}", "(1996|1998|2003) (gave|brought|introduced) ...16 {injunction_now}" }),
  examples = {
    covered { "We can apply for a civil injunction under Part 1 of the Anti-social Behaviour, Crime and Policing Act 2014." },
    covered { "Officers will consider seeking an injunction with a power of arrest.", because = "the power is known and open to use" },
    weak { "# Legal tools\n- Injunctions\n- Possession", because = "only named in a list" },
    contradicted { "We do not use injunctions." },
    missing { "The mandatory ground is available where an injunction has been breached.", because = "the condition of another power" },
    missing { "We have the power to clear litter." },
    missing { "The contractor was served with an injunction over unpaid invoices.", because = "a dispute about money" },
    missing { "You will need a working knowledge of the 2014 Act, injunctions and closure orders.", because = "asked of an applicant" },
  },
}

expectation {
  id = "asb-law.new-orders-2026",
  title = "New orders of the Crime and Policing Act 2026 (check whether in force)",
  group = "C02", level = "watch", severity = "low", not_if = elsewhere,
  source = act("Crime and Policing Act 2026; Home Office Circular 004/2026; SI 2026/689", "s 1 onwards, inserting Part A1 into the 2014 Act", "ukpga/2026/20",
    "Commencement of respect orders, housing and youth injunctions was not confirmed on 21 November 2026, and a pilot was announced; read the commencement regulations before relying on either view"),
  why = "Enacted on 29 April 2026, commencement unconfirmed: respect orders are to replace most adult injunctions, leaving housing and youth injunctions. Until then 'civil injunction' is no mistake.",
  advice = "To check: have the new orders been brought into force? If so, name them; if not, a sentence saying that the policy will be reviewed is enough.",
  where = explains,
  elements = {
    {
      id = "known", title = "the new orders, or the Act, are dealt with",
      covered_when = "permitted", -- the policy shows that it knows of them, in force or not
      find = {
        "{watch_order}", "{watch_act}", "consider ...12 {watch_order}",
        -- "Not yet in force" is an answer, not a denial.
        "({watch_act}|{watch_order}) ...16 =not ...8 (in force|commenced|begun|started|available|confirmed|fixed|brought)", "=not ...12 in force ...8 ({watch_act}|{watch_order})", "(until|when|once|if|before) ...6 ({watch_act}|{watch_order})", "{watch_act} ...4 will (introduce|create|replace|bring in|change|make|extend)", "(cannot|not yet) ...10 {watch_order}",
      },
    },
  },
  ignore = { "(old|former|previous|1996) ...2 housing injunction", "housing injunction ...6 (1996|153)" },
  examples = {
    covered { "The Crime and Policing Act 2026 introduces respect orders. They are not yet in force; we will review this policy when they are." },
    covered { "We can apply for a housing injunction or support the police in seeking a respect order." },
    missing { "We use the Anti-social Behaviour, Crime and Policing Act 2014.", because = "the Act of 2014" },
    weak { "# Changes to come\n- Respect orders" },
    missing { "We respect court orders and can apply for injunctions.", because = "no failing while commencement is unconfirmed, but worth a look" },
    missing { "The police enforce the criminal law." },
  },
}

procedure {
  id = "asb-law.risk-assessment-before-order",
  title = "Risk assessment before applying for an order (check whether in force)",
  group = "C03", level = "watch", severity = "low", not_if = elsewhere,
  source = act("Crime and Policing Act 2026", "as in the Bill; wording as enacted to be confirmed", "ukpga/2026/20", "From commentary on the Bill; neither the enacted wording nor its commencement was confirmed on 21 November 2026", false),
  why = "The applicant is to weigh the respondent's vulnerability, the risk to others and alternatives before a respect order or a housing or youth injunction is sought. Commencement unconfirmed.",
  advice = "To check: is the duty in force? It is good practice already: say that a risk assessment of the person is recorded before each application.",
  where = explains,
  whenever = {
    find = { "(apply|application|applications|applying|seek|seeking|obtain|request|pursue|use|draw on|ask ...6 court for) ...8 ({injunction_now}|{watch_order}|civil order)", "(before|prior to) ...8 ({injunction_now}|{watch_order})" },
  },
  expect = {
    title = "risk and vulnerability of the person are assessed first",
    find = {
      "(complete|carry out|carried out|do|done|make|made|record|recorded|undertake|undertaken|update|updated|review|up to date|must) ...10 ({risk_assess}|needs assessment|support assessment)", "({risk_assess}|needs assessment|support assessment) ...12 (complete|completed|carried out|recorded|made|before|first|done|updated|undertaken)",
      "(assess|assessed|check|identify) ...10 (support needs|vulnerab*|risk|risks|capacity)", "consider ...10 (support needs|vulnerab*|risk|capacity)", "(support needs|vulnerab*|risk) ...8 (assessed|considered|checked|taken into account|weighed)",
    },
  },
  ignore = { theirs },
  no_trigger = "not_applicable",
  examples = {
    covered { "# Injunctions\nBefore we apply for an injunction the officer must complete a risk assessment of the person and record the alternatives." },
    partial { "# Injunctions\nWe will apply for an injunction after a risk assessment has been carried out.\n# Urgent cases\nWe will seek an injunction without notice on the same day." },
    weak { "# Injunctions\nWe will apply for an injunction. We aim to complete a risk assessment." },
    missing { "# Injunctions\nWe will apply for an injunction in serious cases." },
    missing { "# Reports\nEvery complainant's risk is assessed.\n# Injunctions\nWe will apply for an injunction.", because = "the complainant's risk, in another section" },
    not_applicable { "We offer mediation to neighbours." },
    contradicted { "# Injunctions\nWe will apply for an injunction. We do not carry out a risk assessment first." },
  },
}

expectation {
  id = "asb-law.criminal-behaviour-order",
  title = "Criminal behaviour orders",
  group = "C04", level = "should", severity = "medium", not_if = elsewhere,
  source = act_2014("Part 2, ss 22 to 33", "part/2"),
  why = "Made on conviction at the prosecutor's request; the landlord's evidence often decides.",
  advice = "Say that you supply evidence to the police and the prosecutor for criminal behaviour orders.",
  where = explains,
  elements = {
    { id = "use", title = "such orders are used or supported", covered_when = "permitted", find = power("{cbo}") }, -- naming it as open to use is enough
  },
  ignore = { "(breach|breached|breaching) ...6 {cbo}", "training ...12 {cbo}" },
  examples = {
    covered { "We will give evidence in support of the prosecutor's application for a criminal behaviour order." },
    covered { "A Criminal Behaviour Order (CBO) can be made when somebody is convicted." },
    weak { "# Powers\n- CBO\n- PSPO" },
    contradicted { "We do not support applications for criminal behaviour orders." },
    missing { "Breach of a criminal behaviour order is a ground for possession." },
    missing { "Criminal behaviour is reported to the police." },
  },
}

expectation {
  id = "asb-law.dispersal",
  title = "Dispersal powers of the police",
  group = "C05", level = "should", severity = "medium", not_if = elsewhere,
  source = act_2014("Part 3, ss 34 to 42", "part/3", "48 hours; the Act of 2026 extends it to 72, of which commencement was not confirmed on 21 November 2026"),
  why = "The police can send people away from an area for up to 48 hours: quick relief for an estate.",
  advice = "Say how you ask the police to use the power. Check whether 72 hours is in force before you write it.",
  where = explains,
  elements = {
    { id = "use", title = "the power is used or asked for", covered_when = "permitted", find = power("{dispersal}") }, -- naming it as open to use is enough
  },
  examples = {
    covered { "We ask the police to use their dispersal powers where groups gather." },
    covered { "The police can issue a section 35 direction." },
    weak { "# Powers of the police\n- Dispersal power" },
    contradicted { "We do not ask the police to use dispersal powers." },
    missing { "Groups who gather are asked to keep the noise down." },
    missing { "Funds are dispersed by the treasurer." },
  },
}

expectation {
  id = "asb-law.community-protection",
  title = "Community protection warnings and notices",
  group = "C06", level = "should", severity = "medium", not_if = elsewhere,
  source = act_2014("Part 4 chapter 1, ss 43 to 58", "part/4/chapter/1", "The Act of 2026 raises the fixed penalty to £500: commencement to be confirmed. Whether your council has designated you to issue notices is to be checked"),
  why = "Notices stop persistent conduct that spoils the quality of life; councils may let social landlords issue them.",
  advice = "Say who issues the warnings and notices in your area and how you ask for one.",
  where = explains,
  elements = {
    { id = "use", title = "warnings and notices are used or asked for", covered_when = "permitted", find = power("{cpn}") }, -- naming it as open to use is enough
  },
  ignore = { "(breach|breached|breaching) ...6 {cpn}", "training ...12 {cpn}" },
  examples = {
    covered { "The council may issue a community protection notice at our request." },
    covered { "We issue a Community Protection Warning and, if it is ignored, a notice." },
    weak { "# Powers\n- CPN" },
    contradicted { "We are not able to issue community protection notices." },
    missing { "The community needs protection from nuisance." },
    missing { "Our notice board is in the community centre." },
  },
}

expectation {
  id = "asb-law.public-spaces",
  title = "Public spaces protection orders",
  group = "C07", level = "should", severity = "medium", not_if = elsewhere,
  source = act_2014("Part 4 chapter 2, ss 59 to 75", "part/4/chapter/2"),
  why = "Council orders set rules for a public place, such as a green or an alley by your homes.",
  advice = "Say how you ask the council for an order and report breaches of one.",
  where = explains,
  elements = {
    { id = "use", title = "orders are used or asked for", covered_when = "permitted", find = power("{pspo}") }, -- naming it as open to use is enough
  },
  ignore = { "training ...12 {pspo}" },
  examples = {
    covered { "We work with the council on public space protection orders where a problem affects an open area." },
    covered { "The council can make a PSPO to restrict drinking in the park." },
    weak { "# Powers of the council\n- PSPO" },
    contradicted { "The council does not use public spaces protection orders." },
    missing { "Public spaces are inspected every month." },
    missing { "We protect open spaces in good order." },
  },
}

expectation {
  id = "asb-law.closure",
  title = "Closure notices and orders",
  group = "C08", level = "must", severity = "high", not_if = elsewhere,
  source = act_2014("Part 4 chapter 3, ss 76 to 93", "part/4/chapter/3", "The Act of 2026 lets registered providers act themselves and gives 72 hours to apply: whether in force was not confirmed on 21 November 2026"),
  why = "Premises can be closed for up to three months, six in all, and closure opens the absolute ground for possession.",
  advice = "Say that closure is used with the police or the council. Check whether registered providers' own power is in force before you claim it.",
  where = explains,
  elements = {
    { id = "use", title = "closure is used or can be", covered_when = "permitted", find = power("{closure}") }, -- naming it as open to use is enough
  },
  ignore = with(as_condition("{closure}"), { "(case|file|office) closure", "closure (letter|form|interview|of ...3 (case|file))" }),
  examples = {
    covered { "We can ask the police or the council to apply for a closure order." },
    covered { "Closure orders are available where premises are linked to serious nuisance." },
    covered { "Together with the police we will seek closure of premises that cause serious disorder." },
    covered { "A house used for drug dealing can be shut by the magistrates for up to three months." },
    weak { "# Legal tools\n- Closure notices and orders" },
    contradicted { "We do not use closure orders." },
    missing { "The officer sends a closure letter when the case ends." },
    missing { "Possession is mandatory where a closure order has been made." },
  },
}

expectation {
  id = "asb-law.absolute-ground",
  title = "The absolute ground for possession",
  group = "C09", level = "must", severity = "high", not_if = elsewhere,
  source = act("Housing Act 1985; Housing Act 1988", "1985 Act ss 84A and 85ZA (secure); 1988 Act Sch 2 Ground 7A (assured)", "ukpga/1985/68/section/84A", "The Act of 2026 adds breach of a respect order: commencement to be confirmed"),
  why = "Where ASB or crime is already proved in court, possession is mandatory; secure tenants have a statutory right to a review first.",
  advice = "Say when the absolute ground is used, who decides, and how a tenant asks for a review. Use section 84A for secure and Ground 7A for assured tenancies.",
  where = explains,
  elements = {
    { id = "use", title = "the absolute ground is used or can be", covered_when = "permitted", find = power("{absolute_ground}") }, -- naming it as open to use is enough
    { id = "review", title = "right to a review", optional = true, covered_when = "permitted", find = { "{absolute_ground} ...24 (review|appeal)", "(review|appeal) ...16 {absolute_ground}" } },
  },
  ignore = { "training ...12 {absolute_ground}", "mandatory ...3 (training|ground floor)", "rent ...8 mandatory" },
  examples = {
    covered { "We may use the absolute ground for possession where a tenant has been convicted of a serious offence. The tenant can ask for a review." },
    covered { "For assured tenants, Ground 7A of Schedule 2 to the Housing Act 1988 is available." },
    weak { "# Legal tools\n- Mandatory possession" },
    contradicted { "We do not use the mandatory ground for possession." },
    missing { "We may seek possession where it is reasonable." },
    missing { "Staff attend mandatory training." },
  },
}

expectation {
  id = "asb-law.discretionary-grounds",
  title = "Possession where the court decides what is reasonable",
  group = "C10", level = "must", severity = "high", not_if = elsewhere,
  source = act("Housing Act 1985; Housing Act 1988", "1985 Act Sch 2 Grounds 2 and 2ZA, s 85A; 1988 Act Sch 2 Grounds 12, 14, 14ZA and 14A, s 9A", "ukpga/1988/50/schedule/2", "Read in part. Factors added by s 4 of the Renters' Rights Act 2025 do not yet reach social housing assured tenancies: to be checked"),
  why = "Most possession claims for ASB rest on these grounds; the court must weigh the effect on neighbours.",
  advice = "Say that possession is sought by notice and court, on which grounds for your tenancies, and that a suspended order is possible.",
  where = explains,
  elements = {
    { id = "use", title = "possession is sought through notice and court", covered_when = "permitted", find = power("{discretionary_ground}") }, -- naming it as open to use is enough
  },
  ignore = { "(absolute|mandatory) (possession|ground for possession|grounds for possession)", "possession (on|under) (absolute|mandatory|section 84A)", "personal possessions", "possession of (drugs|weapons)", "in possession of", "training ...12 {discretionary_ground}" },
  examples = {
    covered { "We will serve a notice of seeking possession and, if the behaviour goes on, apply to the court for possession under Ground 14." },
    covered { "The court can make a suspended possession order." },
    weak { "# Legal tools\n- NOSP" },
    contradicted { "We never seek possession of a home because of nuisance." },
    missing { "We may use the mandatory ground for possession.", because = "the absolute ground is another rule" },
    missing { "Police found the tenant in possession of drugs." },
  },
}

expectation {
  id = "asb-law.informal-tools",
  title = "Early and informal tools",
  group = "C11", level = "expected", severity = "medium", not_if = elsewhere,
  source = {
    standard = "Statutory guidance to the 2014 Act; Home Office ASB Principles", checked = "2026-11-21",
    url = "https://www.reigate-banstead.gov.uk/info/20059/anti-social_behaviour/426/how_we_deal_with_anti-social_behaviour/3",
  },
  why = "Most cases end with a word, a warning, mediation or an agreement; courts ask what was tried first.",
  advice = "Name the informal tools you use: warnings, behaviour and good neighbour agreements, mediation, restorative meetings, parenting support.",
  where = explains,
  elements = {
    {
      id = "talk", title = "mediation or restorative approaches",
      covered_when = "permitted", -- informal tools are offered as a case allows
      find = { "(offer|use|refer|arrange|provide|consider|suggest|include|available|encourage|propose|help|invite) ...12 {mediation}", "{mediation} ...10 (offer|offered|used|available|considered|arranged|provided|service|helps|help)", "consider ...12 {mediation}", "{mediation}" },
    },
    {
      id = "agree", title = "warnings or agreements about behaviour",
      covered_when = "permitted",
      find = {
        "(issue|give|send|use|offer|ask|sign|serve|include|available|invite|consider|make|write|agree|enter) ...12 ({warning}|{abc}|{good_neighbour_agreement})", "({warning}|{abc}|{good_neighbour_agreement}) ...10 (issued|given|sent|used|offered|available|signed|made|include|lists|considered)", "consider ...12 ({warning}|{abc})", "(favour|favours|prefer|try|start with|begin with|runs from) ...12 ({warning}|{abc})", "{abc}", "(warning|warnings) (letter|letters|interview|interviews)", "(formal|written|verbal|tenancy|first|final) (warning|warnings)",
      },
    },
  },
  ignore = { "(weather|fire) warning", "warning (marker|signs)", "without (warning|mediation)", "training ...12 ({mediation}|{abc})", "{mediation} (team|contract|budget)" },
  examples = {
    covered { "We will offer mediation and may use warning letters and acceptable behaviour agreements." },
    partial { "The officer gives a written warning.", elements = { talk = "missing", agree = "covered" } },
    partial { "Neighbours are offered mediation.", elements = { talk = "covered", agree = "missing" } },
    missing { "# Early steps\nThe officer listens." },
    missing { "A warning marker is put on the file." },
    contradicted { "We have no written warnings and do not issue any." },
    weak { "We hope to offer mediation in future." },
  },
}

expectation {
  id = "asb-law.probationary-and-demoted",
  title = "Introductory, starter and demoted tenancies, with review rights",
  group = "C12", level = "should", severity = "medium",
  only_if = { "{probation}" },
  -- Whoever says that none are used has said what is asked.
  not_if = { "(=not|never|no longer) (use|offer|grant|let|have) ...3 (starter|introductory|probationary|trial) (tenancy|tenancies)", "=no (starter|introductory|probationary) (tenancy|tenancies)", "{outside_england}" },
  source = act("Housing Act 1996; Housing Act 1985; Housing Act 1988", "1996 Act ss 124 to 143; 1985 Act s 82A; 1988 Act ss 6A and 20B", "ukpga/1996/52/part/V/chapter/I",
    "Read in part. Introductory and demoted secure tenancies remain for councils; starter tenancies and demotion of assured tenancies only until the Renters' Rights Act 2025 reaches social housing: that date is to be checked"),
  why = "A landlord that uses them must say so, with the tenant's right to a review before the tenancy is ended, extended or kept demoted.",
  advice = "Say which you use, how nuisance in the first year is handled, and how a tenant asks for a review.",
  where = explains,
  elements = {
    { id = "use", title = "such tenancies are used", covered_when = "permitted", find = power("{probation}", { "(extend|end|ending|extension|terminate) ...6 {probation}" }) }, -- naming it as open to use is enough
    {
      id = "review", title = "right to a review",
      covered_when = "permitted",
      find = { "{probation} ...40 (right ...4 review|request ...4 review|ask ...4 review|appeal|reviewed by|review (panel|of the decision|hearing)|have ...6 reviewed)", "(right|request|ask|appeal|review) ...24 {probation}", "right ...6 (review|appeal) ...12 (decision|notice|extend|end)", "tenant ...6 (request|ask for|seek|have) ...3 review", "(you|they|tenant|tenants) ...2 appeal ...4 (to|against)", "{probation} ...24 (you|they|tenant|tenants) ...2 appeal", "(request|ask for|seek) ...3 review ...8 (head|manager|panel|officer|director|decision|days)", "(review|appeal) ...8 (decision|notice) ...8 (extend|end|seek possession|tenancy)" },
    },
  },
  ignore = { "training ...12 {probation}", "(applies|apply|covers|cover) ...14 {probation}", "case review" },
  examples = {
    covered { "New tenants have an introductory tenancy. We can extend it, and the tenant has a right to ask for a review of that decision." },
    partial { "We use starter tenancies for the first twelve months.", elements = { use = "covered", review = "missing" } },
    weak { "# Powers\n- Demoted tenancies" },
    contradicted { "We do not use demoted tenancies." },
    not_applicable { "All our tenants hold lifetime tenancies." },
    not_applicable { "We do not use starter tenancies or demotion.", because = "says that none are used" },
    missing { "This policy applies to secure and introductory tenants.", because = "says whom it covers, not how such tenancies are used" },
  },
}

expectation {
  id = "asb-law.statutory-nuisance",
  title = "Statutory nuisance and noise powers of the council",
  group = "C13", level = "should", severity = "medium", not_if = elsewhere,
  source = act("Environmental Protection Act 1990; Noise Act 1996", "1990 Act ss 79 to 82", "ukpga/1990/43/part/III", "Own knowledge, to be confirmed", false),
  why = "Environmental health officers can measure noise, serve abatement notices and seize equipment.",
  advice = "Say when a case is passed to environmental health and who does what. To be confirmed with your council.",
  where = explains,
  elements = {
    {
      id = "use", title = "environmental health powers are used or asked for",
      covered_when = "permitted", -- naming them as open to use is enough
      find = {
        "statutory nuisance", "(noise|environmental) (patrol|service|protection team|enforcement team)", "(noise abatement|abatement) notice", "Environmental Protection Act", "Noise Act", "(noise|nuisance|refer|referred|report|reported|contact|work with|liaise|involve|powers|ask|investigate|jointly|serve|help|monitoring|smell|smells|rubbish|vermin) ...12 environmental health", "environmental health ...12 (noise|nuisance|powers|notice|serve|investigate|abate|abatement|enforce|monitoring|refer|equipment)",
      },
    },
  },
  ignore = { "breach ...6 abatement notice", "(convicted|conviction) ...12 (abatement|Environmental)", "(where|if) ...8 abatement notice ...4 (made|breached)" },
  examples = {
    covered { "We refer noise to the council's environmental health team, which can serve an abatement notice." },
    weak { "# Other powers\n- Noise abatement notice" },
    contradicted { "We do not refer noise to environmental health." },
    missing { "The health of the environment matters to us." },
    missing { "A conviction for breach of an abatement notice opens the absolute ground." },
  },
}

expectation {
  id = "asb-law.cuckooing",
  title = "Cuckooing and exploitation: tenants whose homes are taken over",
  group = "C14", level = "expected", severity = "medium", not_if = elsewhere,
  source = act("Crime and Policing Act 2026", "offence of controlling another's home for criminal purposes", "ukpga/2026/20", "Enacted; whether the offence is in force was not confirmed on 21 November 2026"),
  why = "The tenant in such a home is often a victim: enforcement alone makes it worse.",
  advice = "Say how officers recognise cuckooing, whom they tell, and how the tenant is protected. Check whether the new offence is in force before you cite it.",
  where = explains,
  elements = {
    {
      id = "protect", title = "recognises it and protects the tenant",
      covered_when = "permitted",
      find = {
        "(cuckoo*|county lines|exploitation|exploited|modern slavery|take over ...6 home|taken over ...6 home|home* ...4 taken over|takeover of ...4 home) ...16 (identify|identified|protect|protected|safeguard|safeguarding|support|refer|referred|report|police|victim|victims|respond|recognise|disrupt|trained|partners|priority|urgent|tackle|sign|signs|action|help|make ...3 safe)",
        "(dealers|criminals|gang|gangs) ...6 (take over|taken over|move into|moved into|control|using) ...6 home", "(look out|watch|alert) for ...10 home* ...4 taken over", "home* ...4 taken over ...20 (protection|protecting|victim|vulnerable)", "(suspect|suspected|suspicion|learn|believe|concerned) ...16 (cuckoo*|county lines|exploitation|home* ...4 taken over)", "(identify|protect|safeguard|safeguarding|support|refer|report|police|respond|recognise|disrupt|trained|training|tackle|signs|alert|aware|help|work) ...16 (cuckoo*|county lines|exploitation|exploited|modern slavery|home* ...4 taken over)",
      },
    },
  },
  ignore = { "(examples|example|include|includes|including|such as) ...16 (cuckoo*|county lines|exploitation)", "financial exploitation of (the|our) (landlord|association)" },
  examples = {
    covered { "Where we suspect cuckooing we treat the tenant as a possible victim, tell the police and make a safeguarding referral." },
    covered { "Staff are trained to recognise the signs of exploitation." },
    covered { "Our officers look out for homes taken over by gangs and treat the occupier first of all as someone in need of protection." },
    weak { "We aim to protect tenants at risk of cuckooing." },
    contradicted { "Our officers do not refer suspected cuckooing to the police." },
    missing { "Examples of ASB include drug dealing and cuckooing." },
    missing { "A cuckoo was heard on the estate." },
  },
}
