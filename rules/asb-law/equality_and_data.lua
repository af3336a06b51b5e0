-- Equality, human rights, data, safeguarding, victims' rights, and Acts that a reader should know about (F01 to F10).

local elsewhere, expectation = shared.elsewhere, shared.expectation
local theirs = shared.theirs
local explains = { quoted = false, not_heading = { "=contents", "glossary", "abbreviations", "definitions", "jargon" } }
local named = { quoted = false, not_heading = { "=contents", "glossary", "abbreviations", "jargon" } }

--- A statute on legislation.gov.uk.
local function act(standard, clause, path, more)
  more = more or {}
  return { standard = standard, clause = clause, url = "https://www.legislation.gov.uk/" .. path, checked = more.checked, guidance = more.guidance }
end

procedure {
  id = "asb-law.equality-duty",
  title = "The public sector equality duty is weighed before enforcement",
  group = "F01", level = "must", severity = "high", not_if = elsewhere,
  source = act("Equality Act 2010", "s 149; Forward v Aldwyck [2019] EWCA Civ 1334; Luton CHT v Durdana [2020] EWCA Civ 445", "ukpga/2010/15/section/149", { checked = "2026-11-21", guidance = "Cases read in chambers' and solicitors' notes" }),
  why = "Due regard to equality must be had when deciding to warn, to seek an injunction or possession, recorded, and kept under review; a claim can fail for want of it.",
  advice = "In each section on legal action, say that an equality assessment is made and recorded first, or refer to the section that says so.",
  where = explains,
  -- Where somebody decides to go to court, not wherever the word "injunction" occurs.
  whenever = {
    find = {
      "(apply|application|applying|seek|seeking|start|starting|issue|issuing|serve|serving|take|taking|commence|bring|pursue|begin|file) ...8 ({injunction}|{possession}|possession|legal (action|proceedings)|court (action|proceedings)|enforcement action|formal action)", "(before|prior to|when deciding|deciding|considering|decision on|decision to) ...8 ({injunction}|{possession}|possession|legal (action|proceedings)|court (action|proceedings)|enforcement|formal action)", "(decision|decisions|decide) ...16 (equality duty|equality duties|public sector equality duty)", "enforcement action ...4 (taken|considered|used)", "ask ...3 (court|judge) ...2 for ...16 (injunction|possession|order)", "(go|goes|going) to court", "(claim|proceedings|court papers) ...4 (issued|started|filed|begun)", "case goes to (legal|court|solicitors)",
    },
  },
  expect = {
    title = "the equality duty is considered and recorded",
    find = {
      "(complete|considered|carry out|carried out|record|recorded|regard|account|comply|assess|assessed|undertake|make|do|duty|under|fulfil|meet|weigh|document|review) ...12 {psed}", "{psed} ...12 (complete|completed|considered|carried out|recorded|regard|account|comply|assess|assessed|made|done|form|weighed|before|documented|met)",
      "consider ...12 {psed}", "(=no|never|=not) ...12 (until|unless|without) ...20 {psed}", "due regard ...14 (equality|discrimination|protected characteristic|eliminate)", "(Equality Act) ...16 (before|considered|assessment|regard|decision|proportionate)", "(check|assess|regard|account) ...12 Equality Act", "consider ...12 Equality Act", "(proportionality|equality) (assessment|checklist|form)", "assess* ...6 Equality Act",
    },
  },
  ignore = { theirs },
  no_trigger = "missing",
  examples = {
    covered { "# Legal action\nBefore we apply for an injunction the officer completes an equality impact assessment and records how the public sector equality duty was considered." },
    covered { "# 4 Possession\nWe will start possession proceedings only after the checks in section 6.\n# 6 Equality\nAn officer must record how the equality duty was considered." },
    partial { "# Injunctions\nWe will apply for an injunction.\n# Possession\nBefore possession proceedings we consider our duty under section 149." },
    weak { "# Legal action\nWe will seek possession. We aim to consider the public sector equality duty." },
    missing { "# Legal action\nWe will apply for an injunction without delay." },
    missing { "# Equality\nWe are proud of our public sector equality duty training.\n# Legal action\nWe will apply for an injunction.", because = "not linked, and not about the decision" },
    missing { "We keep you informed.", because = "nothing is said of enforcement, so nothing of equality before it" },
    contradicted { "# Legal action\nWe will apply for an injunction. We do not carry out an equality assessment." },
  },
}

expectation {
  id = "asb-law.disability",
  title = "Disability: proportionate action and reasonable adjustments",
  group = "F02", level = "must", severity = "high", not_if = elsewhere,
  source = act("Equality Act 2010", "ss 15, 20 and 35; Akerman-Livingstone v Aster [2015] UKSC 15; Rosebery HA v Williams (2021)", "ukpga/2010/15/section/15", { checked = "2026-11-21", guidance = "Cases read in a solicitors' note" }),
  why = "Action because of something that arises from a disability must be a proportionate means to a legitimate aim.",
  advice = "Say that disability and capacity of the person complained about are asked about, action is tested for proportionality, and adjustments are made.",
  where = explains,
  elements = {
    {
      id = "disability", title = "disability is weighed before action, or adjustments are made",
      find = {
        "(consider|considered|account|assess|assessed|check|identify|regard|establish|ask|look at|adjust|sensitive|sensitively|advice) ...16 (disability|disabled|mental health|mental capacity|capacity|impairment|learning difficulty|learning disability|neurodiver*)", "(disability|disabled|mental health|mental capacity|impairment|learning difficulty|learning disability|neurodiver*) ...14 (considered|account|assessed|proportionate|before|adjustment|adjustments|identified|regard|adapt)", "(make|made|making|consider|offer|duty|provide|agree|agreed) ...6 reasonable adjustment",
        "(record|records|covers|includes|weigh|weighs) ...16 (disability|disabled|mental capacity)", "(illness|disability|condition) ...12 find out what (would|will|might|could) help", "(Equality Act|section 15|section 35) ...16 (disability|disabled|proportionate)", "proportionate means ...6 legitimate aim",
      },
    },
  },
  ignore = { "(abuse|harassment|hate|motivated|hostility|race|religion|gender|sexual orientation) ...10 disability", "disability ...6 (hate|harassment|sexual orientation|religion|gender|race|age)", "(adaptation|benefit|allowance) ...4 disability", "disability (benefit|allowance)", "capacity building" },
  examples = {
    covered { "Before any legal step we consider whether the person has a disability or lacks mental capacity, and make reasonable adjustments." },
    covered { "Where the behaviour arises from a disability, action must be a proportionate means of achieving a legitimate aim." },
    weak { "We aim to make reasonable adjustments." },
    contradicted { "We do not make reasonable adjustments." },
    missing { "Harassment because of race, disability or religion is a hate incident." },
    missing { "We help tenants to apply for disability benefit." },
  },
}

expectation {
  id = "asb-law.human-rights",
  title = "Human rights and proportionality",
  group = "F03", level = "expected", severity = "medium", not_if = elsewhere,
  source = act("Human Rights Act 1998", "s 6 and Article 8", "ukpga/1998/42/section/6", { guidance = "Own knowledge, to be confirmed. Applies to councils and, for what are public functions, to other landlords" }),
  why = "Taking a home engages Article 8; councils, and other landlords in their public functions, must act proportionately.",
  advice = "Say that decisions respect the Human Rights Act and weigh both households' rights. To be confirmed for your kind of landlord.",
  where = named,
  elements = {
    {
      id = "rights", title = "acts with regard to human rights",
      covered_when = "permitted",
      find = { "(comply|complies|compliance|consider|considers|regard|account|accordance|respect|respects|compatible|in line|under|meet|duty|breach|balance|proportionate|consistent|obligations|ensure|mindful|weigh|interfere*|assessment ...2 covering|assess) ...14 (Human Rights Act|human rights|Article 8|European Convention)", "(Human Rights Act|human rights|Article 8) ...14 (comply|considered|regard|account|respect|proportionate|proportionality|balance|protect|right to|weighed|rights of)" },
    },
  },
  ignore = { "Human Rights Act [1998] (=protects|=gives|=guarantees|=contains|=sets)" },
  examples = {
    covered { "When we decide on action we have regard to the Human Rights Act 1998 and the right to a home under Article 8." },
    covered { "A manager completes an assessment covering the Equality Act and human rights." },
    missing { "# Legislation\n- Human Rights Act 1998\n- Housing Act 1988", because = "only named in a list" },
    contradicted { "We do not have regard to the Human Rights Act." },
    missing { "Everyone has the right to peace in their home." },
    missing { "The Human Rights Act 1998 protects home and family life.", because = "says what the Act does, not what is done" },
    missing { "Human resources will comply with this policy." },
  },
}

expectation {
  id = "asb-law.information-sharing",
  title = "Data protection, sharing of information and confidentiality",
  group = "F04", level = "must", severity = "high", not_if = elsewhere,
  source = act("UK GDPR; Data Protection Act 2018; Data (Use and Access) Act 2025; Crime and Disorder Act 1998", "1998 Act s 115", "ukpga/1998/37/section/115", { guidance = "Own knowledge, to be confirmed" }),
  why = "Cases live on personal data: there must be a lawful basis, a protocol with partners, care with recordings, and confidentiality for those who report.",
  advice = "Name the UK GDPR and the Data Protection Act 2018 (not 1998), the sharing protocol, and who may learn who reported. To be confirmed.",
  where = named,
  elements = {
    {
      id = "protect", title = "personal data are protected or shared lawfully",
      covered_when = "permitted",
      find = {
        "(comply|complies|compliance|accordance|line|under|share|shared|process|processed|handle|handled|store|stored|meet|governed|subject|hold|keep|kept|retained|used) ...14 (UK GDPR|GDPR|General Data Protection Regulation|Data Protection Act 2018|data protection (law|legislation|policy|laws|rules)|Data Use and Access Act)", "(UK GDPR|GDPR|Data Protection Act 2018|data protection (law|legislation|policy)) ...10 (comply|applies|allow|allows|shared|share|followed|permits|lawful)", "(share|shared|sharing|exchange|disclose|disclosure) ...8 (information|data|intelligence) ...14 (protocol|agreement|section 115|police|partners|agencies|crime and disorder|lawful|council)", "(pass|passed|exchange|exchanged|swap|give|gives) ...10 (sharing (protocol|agreement)|protocol)", "data protection (law|legislation|rules) ...4 (respected|observed|followed|complied)", "information sharing (protocol|agreement|arrangement) ...10 (police|partners|council|signed|with|agencies|place|under|in)", "(protocol|agreement|signatory|signed) ...10 (sharing|share|exchange) ...3 (information|data)",
      },
    },
    {
      id = "confidential", title = "confidentiality of those who report",
      covered_when = "permitted",
      find = {
        "(treat|treated|keep|kept|remain|report|reported|reports|dealt|handle|handled|assure|assured|respect|respected|maintain|protect|ensure|guarantee|request|accept|accepted|stay) ...10 (confidential|confidentiality|in confidence|confidence|confidentially|anonymous|anonymously|anonymity)", "(confidential|confidentiality|anonymity|anonymous) ...8 (respected|maintained|protected|guaranteed|kept|assured|reports|accepted|ensured)", "(=not|never|without) ...10 (reveal|disclose|disclosing|tell|told|identify|name|share|say|pass on|divulge|=who) ...12 (who|identity|name|reported|consent|permission|details)", "(nothing|never|=not) ...8 (passed|told|shared|revealed|disclosed) ...8 (unless|without) ...4 (agree|consent|permission)", "keep to ourselves who", "(everything|all|anything|what) ...4 (say|said|tell|told) ...8 (confidential|confidence|private)", "(name|identity) ...3 (stays|remains|kept) ...3 (with us|secret|private|confidential)", "(identity|name|details) ...8 (protected|=not ...3 (disclosed|revealed|shared|given|passed)|kept|withheld)",
      },
    },
  },
  ignore = { "Data Protection Act 1998", "confidential (helpline|waste)" },
  examples = {
    covered { "Personal data are handled in line with the UK GDPR, and we share information with the police under a signed protocol. We will not tell anyone who made a report without their consent." },
    partial { "All that is said to the Clerk is confidential.", elements = { protect = "missing", confidential = "covered" } },
    partial { "All reports are treated in confidence.", elements = { protect = "missing", confidential = "covered" } },
    partial { "We share information with partner agencies under section 115.", elements = { protect = "covered", confidential = "missing" } },
    missing { "We comply with the Data Protection Act 1998.", because = "the Act that was replaced in 2018" },
    weak { "We are developing an information sharing protocol with the police." },
    missing { "We share your concerns." },
    contradicted { "We do not share information with the police or other agencies." },
  },
}

expectation {
  id = "asb-law.safeguarding",
  title = "Safeguarding of children and adults",
  group = "F05", level = "expected", severity = "medium", not_if = elsewhere,
  source = act("Care Act 2014; Children Act 2004", "2014 Act ss 42 to 45; 2004 Act s 11 where it applies", "ukpga/2014/23/section/42", { guidance = "Own knowledge, to be confirmed" }),
  why = "ASB cases are where abuse, neglect and exploitation come to light.",
  advice = "Say that concerns about a child or an adult at risk are passed on at once, to whom, and under which policy. To be confirmed which duties bind you.",
  where = named,
  elements = {
    {
      id = "act", title = "safeguarding concerns are acted on",
      covered_when = "permitted",
      find = {
        "(refer|referred|referral|report|reported|raise|raised|follow|act|action|identify|alert|pass|passed|procedure|policy|policies|lead|concern|concerns|responsibility|duty|duties|consider|considered|respond|recognise|trained) ...10 (safeguarding|child protection|adult at risk|adults at risk|children at risk|child at risk|vulnerable adults)", "(safeguarding|child protection|adult at risk|adults at risk|child at risk|children ...3 at risk) ...12 (refer|referred|referral|report|reported|raise|raised|followed|policy|procedure|team|lead|concern|concerns|alert|board|social (care|services)|act|duty)", "(tell|contact|report|refer|alert|inform) ...10 (MASH|social services|children's services|adult social care)", "(child|children|adult) ...6 (at risk|in danger|harm) ...14 (refer|report|social care|social services|children's services|act|police|safeguarding)",
      },
    },
  },
  ignore = { "(safeguard|safeguarding) ...4 (tenancy|property|public money|investment)" },
  examples = {
    covered { "Any safeguarding concern about a child or an adult is referred to social care on the same day under our Safeguarding Policy." },
    covered { "Staff are trained to recognise adults at risk." },
    weak { "We hope to train staff in safeguarding procedures." },
    contradicted { "Our officers do not make safeguarding referrals." },
    missing { "Children playing is not anti-social behaviour." },
    missing { "Insurance is safeguarding our investment." },
  },
}

expectation {
  id = "asb-law.domestic-abuse-tenancies",
  title = "Tenancy protections for victims of domestic abuse",
  group = "F06", level = "expected", severity = "low", not_if = elsewhere,
  source = act("Domestic Abuse Act 2021; Housing Act 1988", "2021 Act s 79; 1988 Act Sch 2 Ground 14A", "ukpga/2021/17/section/79", { guidance = "Own knowledge, to be confirmed. Section 79 concerns councils' secure tenancies; Ground 14A assured tenancies" }),
  why = "A victim who is rehoused must not lose security, and the abuser, not the victim, should lose the home.",
  advice = "Say what you do: a new lifetime tenancy (councils), Ground 14A or removal of the perpetrator, never action on a victim for the noise of abuse. To be confirmed for your tenancies.",
  where = explains,
  elements = {
    {
      id = "protect", title = "a victim keeps security, or the abuser is removed",
      covered_when = "permitted",
      find = {
        "(lifetime|secure) (tenancy|tenancies) ...20 domestic (abuse|violence)", "domestic (abuse|violence) ...20 (lifetime (tenancy|tenancies)|secure (tenancy|tenancies)|remain in ...4 home|stay in ...4 home|remove ...6 perpetrator)", "Ground 14A", "(victim|survivor) ...12 (lifetime|secure) (tenancy|tenancies)", "(remove|removal|evict|exclude|possession|action against) ...6 (perpetrator|abuser) ...12 domestic (abuse|violence)", "(perpetrator|abuser) of domestic (abuse|violence) ...16 (remove|removal|evict|possession|action|tenancy|ground)", "domestic (abuse|violence) ...16 (action against ...4 perpetrator|evict ...4 perpetrator|possession)",
        "(=not|never) ...10 (victim|survivor) ...12 domestic (abuse|violence) ...10 (responsible|noise|blame|breach|perpetrator|nuisance)", "(=not|never) ...10 (treat|hold|blame|take action) ...8 (victim|survivor) ...16 (noise|nuisance|damage|abuse)", "Domestic Abuse Act ...20 (tenancy|tenancies)",
      },
    },
  },
  ignore = { "(include|includes|Grounds 12 14 14A)" },
  examples = {
    covered { "Victims of domestic abuse whom we rehouse are granted a new lifetime tenancy." },
    covered { "We can seek possession under Ground 14A where a partner has left because of violence." },
    weak { "We hope to offer a lifetime tenancy to victims of domestic abuse." },
    contradicted { "We do not grant lifetime tenancies to victims of domestic abuse." },
    missing { "Domestic abuse is dealt with under another policy." },
    missing { "Lifetime tenancies are let after an introductory year." },
  },
}

expectation {
  id = "asb-law.victims-rights",
  title = "The Victims' Code where the conduct is a crime",
  group = "F07", level = "expected", severity = "low", not_if = elsewhere,
  source = act("Victims and Prisoners Act 2024; Victims' Code", nil, "ukpga/2024/21", { checked = "2026-11-21", guidance = "Seen in a note on the statutory guidance of 2025; how far the Act's parts are in force is to be confirmed" }),
  why = "Victims of crime have rights to information and support; ASB that is a crime gives the same rights.",
  advice = "Tell victims of criminal conduct about the Victims' Code and who upholds it.",
  where = named,
  elements = {
    {
      id = "code", title = "victims are told of, or treated by, the Victims' Code",
      covered_when = "permitted",
      find = { "(entitled|right|rights|under|tell|inform|explain|comply|follow|accordance|line|apply|applies|set out|regard|reflect|reflects|meet) ...12 (Victims' Code|Victim's Code|Victims Code|Code of Practice for Victims|Victims and Prisoners Act)", "(Victims' Code|Victim's Code|Victims Code|Code of Practice for Victims|Victims and Prisoners Act) ...10 (applies|apply|gives|rights|entitles|sets out|followed|explained)" },
    },
  },
  examples = {
    covered { "Where the conduct is a crime we tell victims of their rights under the Victims' Code." },
    missing { "# Legislation\n- Victims and Prisoners Act 2024", because = "only named in a list" },
    weak { "We hope to follow the Victims' Code." },
    contradicted { "We do not follow the Victims' Code." },
    missing { "Victims have a right to support from us." },
    missing { "Our staff code applies to victims of theft as well." },
  },
}

expectation {
  id = "asb-law.social-housing-regulation-act",
  title = "The Social Housing (Regulation) Act 2023 is known",
  group = "F08", level = "context", severity = "low", not_if = elsewhere,
  source = act("Social Housing (Regulation) Act 2023", "Royal Assent 20 July 2023", "ukpga/2023/36", { checked = "2026-11-21" }),
  why = "The Act brought proactive consumer regulation and put the Complaint Handling Code on a statutory footing.",
  advice = "Background only: a policy may name the Act among its sources. Nothing is required.",
  elements = {
    {
      id = "named", title = "the Act or the consumer standards under it are named as binding",
      covered_when = "permitted",
      find = { "(comply|complies|meet|meets|under|accordance|line|introduced|required|requires|regard|reflects|account|set by|framework|following|governed|bound by|bound) ...12 (Social Housing Regulation Act|consumer standards)", "(Social Housing Regulation Act|consumer standards) ...10 (requires|require|introduced|sets|set|applies|gave|gives|expect|expects)" },
    },
  },
  examples = {
    covered { "This policy reflects the Social Housing (Regulation) Act 2023 and the consumer standards." },
    missing { "- Social Housing (Regulation) Act 2023", because = "only named" },
    contradicted { "This policy does not meet the consumer standards." },
    missing { "Social housing is regulated." },
    missing { "Consumers' rights are set out in our shop's standards." },
  },
}

expectation {
  id = "asb-law.awaabs-law",
  title = "Awaab's Law, where a case or its cause is a hazard in the home",
  group = "F09", level = "context", severity = "low",
  only_if = { "hazard", "damp", "mould", "Awaab's Law", "disrepair" },
  not_if = elsewhere,
  source = act("Landlord and Tenant Act 1985; Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025", "1985 Act s 10A", "ukpga/1985/70/section/10A", { checked = "2026-11-21", guidance = "From 27 October 2025 for emergency hazards and for damp and mould; whether further hazards followed in 2026 was not found and is to be checked" }),
  why = "Emergency hazards are made safe within 24 hours; damp and mould have times of their own. It is a matter of repairs, and touches ASB only where damage makes a hazard.",
  advice = "Background only: if the policy speaks of hazards, refer to the repairs policy with these times. Check which phases are in force.",
  elements = {
    {
      id = "times", title = "hazards are dealt with in the times of the regulations",
      covered_when = "permitted",
      find = { "(comply|under|in line|accordance|meet|follow|times|timescales|requirements) ...10 Awaab's Law", "Awaab's Law ...12 (applies|requires|times|timescales|followed|within)", "(emergency hazard|emergency hazards|hazard|hazards|make safe|made safe) ...14 (24 hours|same day|within)", "(damp|mould) ...16 (10 working days|ten working days|within)" },
    },
  },
  examples = {
    covered { "Where damage creates an emergency hazard it is made safe within 24 hours, as Awaab's Law requires." },
    weak { "We aim to make emergency hazards safe within 24 hours." },
    contradicted { "We do not comply with Awaab's Law." },
    missing { "Damp and mould can make people short-tempered." },
    not_applicable { "We investigate noise within five working days.", because = "nothing about hazards" },
  },
}

expectation {
  id = "asb-law.renters-rights-act",
  title = "The Renters' Rights Act 2025: what it changes, and not yet (check the date)",
  group = "F10", level = "must", severity = "low",
  -- Only where the policy relies on tenancies or notices that the Act ends.
  only_if = { "starter (tenancy|tenancies|tenant)", "assured shorthold", "section 21", "Renters' Rights Act", "market rent", "fixed term (assured|tenancy|tenancies)", "demoted assured" },
  not_if = elsewhere,
  source = act("Renters' Rights Act 2025; SI 2026/421", "2025 Act ss 1 to 4; SI reg 2", "uksi/2026/421/contents/made", {
    checked = "2026-11-21", guidance = "Heading of the SI read, not its body. From 1 May 2026 for assured tenancies that are not social housing; the date for social housing was not found on 21 November 2026 and is to be checked",
  }),
  why = "Section 21, assured shortholds and fixed terms ended on 1 May 2026 for private and market-rent lettings. Social housing assured tenancies were not yet reached when last checked.",
  advice = "Say which of your tenancies the Act already governs and that starter tenancies will be looked at again when its date for social housing is known. Check commencement.",
  elements = {
    {
      id = "known", title = "the Act is dealt with",
      covered_when = "permitted",
      find = { "(when|once|until) ...2 Renters' Rights Act ...30 (end|review|change|cease|no longer|stop)", "Renters' Rights Act ...20 (end|ends|ended|abolish*|apply|applies|change|changes|review|force|introduce|introduced|section 21|starter|assured|social|date|account|will|no longer)", "(under|since|following|because of|account of|in line with|accordance) ...6 Renters' Rights Act" },
    },
  },
  examples = {
    covered { "We let starter tenancies. When the Renters' Rights Act 2025 applies to social housing they will end, and we will review this section." },
    missing { "We use starter tenancies.\n\n# Legislation\n- Renters' Rights Act 2025" },
    missing { "New tenants are given a starter tenancy, which we may end by a section 21 notice." },
    not_applicable { "All our tenants are secure tenants of the Council." },
  },
}
