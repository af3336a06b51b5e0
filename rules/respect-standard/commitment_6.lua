-- Commitment 6: support that tackles the causes of anti-social behaviour.
-- Core blocks 1 to 6 are the landlord's own; p1 to p3 are done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 6, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

block {
  id = "respect.6.1",
  title = "Staff know what support exists and when each kind is used",
  group = "core",
  severity = "medium",
  source = building_block("building block 1"),
  why = "An officer who does not know what help exists will reach for enforcement first.",
  advice = "Say how staff learn about local support (briefings, a directory, visits from agencies) and that choosing the right support is part of managing every case.",
  where = explains,
  elements = {
    {
      id = "aware",
      title = "staff know the support that is available",
      find = {
        "{staff} ...10 (aware of|know|familiar with|knowledge of|understand|informed about|trained ...6|briefed ...4|gone through with) ...12 ({support_service}|support agencies|support that is available|what is available)",
        "(train|brief|inform|introduce) ...4 {staff} ...12 {support_service}",
        "({support_service}|support agencies) ...14 (team meeting|briefing|training)", "(team meeting|briefing|training) ...14 {support_service}",
        "(directory|list|map|guide|register) ...6 ({support_service}|these services|local services|agencies|what is available) ...16 [{staff}]",
        "{staff} ...14 (directory|list|map|register) ...6 ({support_service}|services|agencies)", "awareness of ...8 {support_service}",
        "{staff} ...4 (briefed|trained) on ...10 (drug|alcohol|mental health) ...8 services",
        "({support_service}|agencies|drug team|services) ...10 (staff|team|officers') (=meeting|=meetings)",
        "(booklet|leaflet|handbook|folder|contact list) ...4 (of|on|about) ...4 (support agencies|support services|{support_service})",
        "agencies ...4 (talk|speak|present) to ...3 (our teams|staff|officers)",
      },
    },
    {
      id = "case_management",
      title = "choosing support is part of managing a case",
      optional = true,
      find = {
        "{support_service} ...14 (case management|case plan|action plan|each case|every case|case file)",
        "(case management|case plan|action plan|each case|every case) ...14 {support_service}",
        "(identify|decide|choose|select) ...6 (appropriate|right|best|which) ...4 {support_service}",
      },
    },
  },
  ignore = {
    "(resident|tenant|customer) ...4 (aware of|know)", "(introductory|starter) tenancies", "guide ...8 (injunction|possession|tools)",
  },
  kin = { "charter.6.7" },
  form = { "(staff|officers) ...10 aware ...10 support", "range of support ...10 (case management|staff)" },
  examples = {
    covered { "All housing officers are aware of the support agencies working in the district, and each agency is invited to a team meeting once a year." },
    covered { "Officers must know which support services are available and identify the right support as part of managing each case." },
    missing { "Our staff are aware of the fire procedure." },
    missing { "Tenants can find out about floating support on our website.", because = "the tenants are told, not the staff" },
    contradicted { "Staff are not aware of the support services in the area." },
  },
}

procedure {
  id = "respect.6.2",
  title = "Support is linked to triggers such as enforcement",
  group = "core",
  severity = "high",
  source = building_block("building block 2"),
  why = "A warning or a court case is the moment when unmet needs show. If nothing links the two, support comes too late or never.",
  advice = "Wherever a warning, contract or legal step is described, add that support needs are checked first, or refer to the section that says so.",
  where = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "words", "introduction", "training" } },
  whenever = { find = { "{enforce}", "{abc}", "{warning}", "early intervention", "(serve|issue) ...3 notice", "notice ...2 served" } },
  expect = {
    id = "support",
    title = "support is considered there",
    find = {
      "(consider|assess|identify|check|offer|refer|make|establish|explore|discuss|review|provide|arrange|coordinate|address) ...10 ({support_need}|{support_service})",
      "({support_need}|{support_service}) ...10 (consider|assess|identify|check|offer|in place|provide|arrange|addressed|put in place|made|taken into account|explore)",
      "(referral|refer|signpost) ...8 {support_service}", "(alongside|together with|linked to|link with|combined with|balance) ...6 support",
      "support ...6 (alongside|together with|linked to|combined with|as well as|and) ...3 (enforcement|challenge|legal action)",
      "(consider|assess|identify|check|offer|make|accompanied by) ...8 (support referral|offer of support|need for support|referral for support|needs support|need support)",
      "offer of support", "(consider|check|assess|offer|provide) ...4 support", "support (checklist|assessment|plan|referral)",
    },
    linked = true,
  },
  no_trigger = "missing",
  ignore = {
    "support ...4 (complainant|victim|witness)", "(in support of|to support) ...4 (application|case|claim|evidence)",
    "(complainant|victim|witness) ...4 support", "support ...4 refus*",
  },
  form = { "support ...10 trigger", "support provision ...8 linked" },
  examples = {
    covered { "# Legal action\nWe may apply for an injunction. Before we do, officers must assess any support needs." },
    covered { "# 5 Enforcement\nWe will serve a notice. See section 3 before acting.\n# 3 Vulnerable people\nThe case manager will identify any support need." },
    partial { "# Warnings\nWe will send a warning letter and check whether the tenant has support needs.\n# Injunctions\nWe will apply to the court for an injunction." },
    weak { "# Legal action\nWe will apply for an injunction. We may check whether the tenant has support needs.", because = "what may be checked may be left out" },
    missing { "# Possession\nWe will start possession proceedings.\n# Vulnerable people\nWe will identify support needs.", because = "the two sections are not linked" },
    missing { "# Repairs\nWe will fix your boiler within 24 hours." },
    missing { "# Warnings\nA written warning is given after two incidents.\n# Complaints\nWe offer support to complainants.", because = "support for the other side" },
  },
}

block {
  id = "respect.6.3",
  title = "Policy and procedure say how support needs are found and met",
  group = "core",
  severity = "high",
  source = building_block("building block 3"),
  why = "Without a written route from noticing a need to getting help, support depends on which officer takes the call.",
  advice = "Write down when needs are assessed, with what form, by whom, and how a referral is made.",
  where = explains,
  elements = {
    {
      id = "identify",
      title = "how and when support needs are identified",
      find = {
        "(identify|assess|establish|screen|check|recognise|explore|determine|pick up) ...6 ({support_need}|support issue|needs)",
        "({support_need}|support issue) ...6 (identified|assessed|established|recognised|checked|picked up|come to light)",
        "(assessment|checklist|questionnaire|matrix|risk assessment) ...8 ({support_need}|support needs)",
        "(support needs|needs|vulnerability) assessment", "(support) (guidance|procedure|process|protocol|pathway)",
        "(guidance|procedure|policy|policies) ...8 (identify|set out|state|explain|list|say) ...8 (support need|support process|support provision|how support|trigger|when support)",
        "triggers ...8 (needs|support)", "(spot|spotting|notice|flag) ...4 {support_need}", "(support needs|needs) (form|checklist)",
      },
    },
    {
      id = "provide",
      title = "how support is provided or reached",
      find = {
        "how ...6 support ...8 (provided|accessed|arranged)", "how referrals ...4 made", "referral ...8 (process|route|pathway|form)",
        "support (guidance|procedure|process|pathway) ...16 support",
        "(where|if|when) ...10 ({support_need}|needs|issue) ...14 (refer|referral|referrals|signpost)",
        "(needs assessment|assessment form|assessment of needs) ...14 (referral|referrals|referred)",
        "(refer|referral|signpost) ...6 to ...6 (support|agency|agencies|specialist|mental health|{support_service})",
        "how to ...3 (make a referral|refer)", "(procedure|policy|manual) ...16 referral ...4 (support|{support_service})",
        "(access|put in place) ...8 {support_service}", "(form|assessment) ...14 referral ...2 made",
      },
    },
  },
  ignore = {
    "support ...4 (complainant|victim|witness)", "{support_need} of ...4 (complainant|victim|witness)",
    "(complainant|victim|witness) ...10 (refer|referred|assess|need)", "repair", "applicant", "new tenant", "fill in the form",
    "case conference ...12 support need", "(asked about|offer is made) ...14 support", "offer is made",
    "(families|households|family) ...6 (refer|referred)", "(victim support|women's aid|witness service|victim care)",
    "{support_need} ...14 (new tenants|new tenant|applicant|pre-tenancy|before they move in)",
    "(new tenants|new tenant|applicant|pre-tenancy) ...14 {support_need}", "family intervention", "{abc} ...16 (refer|referral)",
    "(funding|fund) ...10 {support_service}", "{support_need} ...12 (application stage|sign-up|before sign)",
    "needs of ...4 (victim|complainant|witness)",
  },
  form = { "polic* ...12 support ...14 (trigger|identified|accessed)", "support ...8 (provided|accessed)" },
  examples = {
    covered { "At the first interview the officer must assess whether the tenant has any support needs. Where there are, the officer will refer them to our tenancy sustainment team within five working days." },
    partial { "We will assess whether the person has support needs.", elements = { identify = "covered", provide = "missing" } },
    weak { "We may look at whether there are support needs and we would consider a referral to floating support.", because = "'may' and 'would consider' promise nothing" },
    missing { "Our support team is based in Leeds." },
    contradicted { "We do not assess support needs and do not refer tenants to support services." },
    missing { "Support needs of victims are assessed at the first interview.", because = "this block is about those who cause problems" },
    missing { "# Contents\nHow support needs are identified: page 9", because = "a contents line" },
  },
}

block {
  id = "respect.6.4",
  title = "Support and challenge go together from an early stage",
  group = "core",
  severity = "medium",
  source = building_block("building block 4"),
  why = "Help that starts only in a crisis rarely saves the tenancy.",
  advice = "Say that support is offered with the first warnings or contracts, not only when legal action has begun.",
  where = explains,
  elements = {
    {
      id = "together",
      title = "support is joined with early action",
      find = {
        "({support_service}|support agencies|{support_need}|support) ...10 (early stage|at an early|early opportunity|from the outset|from the start|first warning|first stage|before ...6 (escalate|get worse|crisis)|before it gets|early intervention|every stage)",
        "(support|help) ...4 (alongside|combined with|together with|hand in hand|balanced with|balance) ...4 (enforcement|challenge|sanction|legal action)",
        "(enforcement|challenge|sanction) ...4 (alongside|combined with|together with|hand in hand|as well as|balanced|balance|with|and) ...4 support",
        "(combine|balance|link) ...4 (support|enforcement|challenge) ...4 (and|with) ...4 (support|enforcement|challenge)",
        "(twin track|twin-track|dual track|support and challenge|challenge and support|balanced approach)",
        "(offer|provide|include) ...4 support ...6 (with|alongside|at) ...3 (every|each) ...4 (ABC|contract|warning|stage|agreement)",
        "support ...3 offered with ...3 {abc}", "support ...10 (change|modify|improve|address) ...3 behaviour", "support goes with",
        "(bring in|involve|offer|introduce) ...4 (support|{support_service}) ...8 (first|very first|earliest|initial) (letter|warning|visit|contact)",
        "(first|very first|initial) (letter|warning|visit) ...10 (support|help)", "(rather than|instead of|not|before) ...4 crisis",
        "(early stage|at an early|early opportunity|from the outset|from the start|early help|act early) ...14 ({support_service}|support needs|support agencies|offer support|support)",
        "({support_service}|support agencies) ...8 (first|initial) (interview|visit|contact|letter)",
      },
    },
  },
  ignore = {
    "support ...4 (complainant|victim|witness)", "(complainant|victim|witness) ...6 support", "early ...3 (payment|repair)", "new tenant",
    "starter tenancy", "(victim|complainant|witness) ...18 support",
  },
  form = { "support and challenge", "support ...8 early stage" },
  examples = {
    covered { "Support agencies are brought in at an early stage, at the same time as the first warning, so that the tenant can change their behaviour." },
    covered { "We take a twin-track approach: enforcement goes hand in hand with support." },
    weak { "We aim to involve support services at an early stage." },
    missing { "We will support victims from an early stage.", because = "this is support for victims" },
    missing { "We will take early action on arrears." },
  },
}

block {
  id = "respect.6.5",
  title = "Residents are told that refusing support may lead to enforcement",
  group = "core",
  severity = "medium",
  source = building_block("building block 5"),
  why = "It is only fair to act on a refusal of help if the tenant knew that this could follow.",
  advice = "Tell residents in plain words that action may follow where support is offered and refused and the behaviour goes on.",
  where = explains,
  elements = {
    {
      id = "refusal",
      title = "refused support can lead to action",
      -- The block itself speaks of what "may be considered": saying so is what it asks for.
      covered_when = "permitted",
      find = {
        "(refuse|reject|decline|turn down|not accept|not engage|fail to engage|failure to engage|not take up|does not take up|do not engage|unwilling to|not cooperate|disengage) ...14 (support|help|assistance|{support_service}) ...24 [({enforce}|action|court)]",
        "(support|help|{support_service}) ...12 (refused|rejected|declined|turned down|not accepted|not taken up|is not working)",
        "(enforcement|{enforce}|legal action|action) ...20 (refuse|reject|decline|not accept|not engage|fail to engage|failure to engage|do not engage|does not engage) ...12 (support|help|assistance|offer)",
        "(turn away|say no to|ignore|walk away from) ...4 (help|support|assistance) ...20 ({enforce}|action|court|eviction)",
        "(will not|does not|do not|did not|won't) (work with|accept|engage with|take|use) ...6 (support|help|{support_service}) ...20 ({enforce}|court|action)",
      },
    },
  },
  ignore = { "(complainant|victim|witness) ...8 (refuse|decline)", "refuse ...4 (access|entry|to pay|permission|application)" },
  kin = { "charter.3.6" },
  form = { "enforcement ...12 support ...6 refused" },
  examples = {
    covered { "We tell every tenant that if they refuse the support we offer and their behaviour does not improve, we may take enforcement action." },
    covered { "Where a resident fails to engage with support we will consider legal action." },
    missing { "We will offer support to tenants." },
    missing { "If you refuse access we may apply for an injunction." },
  },
}

block {
  id = "respect.6.6",
  title = "There is a clear approach to vulnerable residents",
  group = "core",
  severity = "high",
  source = building_block("building block 6"),
  why = "Acting against someone without looking at mental health, disability or addiction can be unlawful discrimination and rarely stops the behaviour.",
  advice = "Have a policy or a section that says what officers do where someone is vulnerable: who is told, what is assessed, which adjustments are made.",
  where = explains,
  elements = {
    {
      id = "approach",
      title = "a policy or procedure for vulnerable people",
      find = {
        "{vulnerable_group} ...6 (policy|policies|procedure|guidance|protocol|approach|strategy|framework)",
        "(policy|policies|procedure|guidance|protocol|strategy|framework) ...12 {vulnerable_group}",
        "(support|assist|work with|safeguard|sustain|deal with|dealing with) ...6 (vulnerable (tenant|resident|people|person|adult|customer|perpetrator|household)|those who are vulnerable)",
        "(vulnerable (tenant|resident|people|person|adult|customer|perpetrator)) ...12 (support|assist|help|refer|adjust|safeguard|case conference|taken into account|considered|assessed|identified)",
        "(consider|take into account|check|regard to|taking account of|account of) ...12 (vulnerab*|disability|mental (health|capacity|illness)|learning (disability|difficulty))",
        "(vulnerab*|disability|mental (health|capacity|illness)) ...8 (taken into account|considered|checked)",
        "(Equality Act|DDA|Disability Discrimination Act|reasonable adjustment|proportionality assessment|capacity assessment|public sector equality duty) ...16 [(legal action|tenant|perpetrator|case|comply)]",
        "advice on mental capacity",
      },
    },
  },
  ignore = {
    "(vulnerab*) ...4 (complainant|victim|witness)", "(complainant|victim|witness) ...4 vulnerab*",
    "vulnerab* (building|system|software|supplier|location)", "Equality Act ...6 (replaced|came into force|1970|means)", "vulnerable people can be",
    "prioritise your repair", "new tenant", "(drug|alcohol|mental health) ...4 services", "accessible format",
    "(letters|forms|leaflets) ...8 reasonable adjustment", "{vulnerable_group} ...10 (new tenants|applicants|pre-tenancy)", "policy links",
    "links to ...10 (policy|policies|strategy|strategies)",
  },
  form = { "vulnerable (resident|people|tenant)", "(mental health|drug and alcohol) ...12 (polic*|procedure)" },
  examples = {
    covered { "Our vulnerable residents policy tells officers what to do where a tenant has mental health problems." },
    covered { "Before any legal action the officer must consider whether the tenant is vulnerable and what reasonable adjustments are needed." },
    weak { "We aim to support vulnerable tenants to keep their homes." },
    missing { "The building is vulnerable to flooding." },
    missing { "# Definitions\nVulnerable: a person who needs extra help because of age, illness or disability." },
    contradicted { "We do not have a policy on vulnerable residents." },
    covered { "We have protocols with the community mental health team and a policy on tenants who misuse drugs or alcohol." },
    missing { "Tell us if you are vulnerable so that we can put your repair first.", because = "a repairs notice" },
  },
}

block {
  id = "respect.6.p1",
  title = "Floating support follows assessment and helps people stay in their homes",
  group = "partner",
  severity = "medium",
  source = building_block("partner block 1"),
  why = "Support that comes to the person can end the behaviour and save the tenancy.",
  advice = "Say who provides floating support, how it follows from an assessment or case conference, and that its purpose is to change behaviour and keep the tenancy.",
  where = explains,
  elements = {
    {
      id = "deploy",
      title = "support is deployed to people causing problems",
      find = {
        "(floating support|tenancy (support|sustainment|sustaining)|housing related support|resettlement|outreach support|intensive support) ...14 (provide|offer|work|help|assist|deliver|arrange|available|support|follow|stop|keep|last)",
        "(provide|offer|refer ... to|deliver|arrange|access|deploy|commission|our own) ...10 (floating support|tenancy (support|sustainment|sustaining)|resettlement team|outreach support|intensive support)",
        "support ...14 (maintain|sustain|keep|manage) ...4 (tenancy|tenancies|home)",
        "(help|assist|enable|work to support) ...8 (maintain|sustain|keep|manage|keep to) ...4 (tenancy|tenancies|their home)",
        "(support|help|assist|work with) ...10 (change|modify|improve|address|stop) ...4 behaviour",
        "(case conference|multi-agency (meeting|panel)) ...14 (support needs|{support_service}|support package|support plan)",
        "(support needs|support package|support plan) ...14 (case conference|multi-agency (meeting|panel))",
        "support (for|to) ...4 (sheltered|supported) ...4 (tenant|resident|housing)",
        "sheltered ...6 (support|supported) ...10 (scheme manager|warden|manager)",
        "support worker ...8 (help|work with|visit) ...8 (tenant|people|resident)", "floating support worker",
        "(behaviour) ...6 (put|puts|places) ...4 (home|tenancy) at risk",
      },
    },
  },
  ignore = {
    "support ...4 (complainant|victim|witness)", "{complainant} ...6 support", "(applicant|new tenant) ...20 support", "with every ABC",
    "(argue|negotiate|lobby|funded|funding|fund) ...8 floating support", "floating support ...6 (funded|funding)", "offer is made",
    "support is (help|support|a kind|a service)", "family intervention",
  },
  kin = { "partnership.rehabilitation" },
  form = { "floating support", "assessment ...12 case conferenc*" },
  examples = {
    covered { "After the assessment our floating support team works with the tenant to stop the behaviour and keep the tenancy." },
    covered { "A case conference is called with partners so that support needs are met and tasks agreed." },
    weak { "We hope to provide floating support to tenants who need it." },
    missing { "Floating voters were asked about the estate." },
    contradicted { "We do not provide floating support." },
    missing { "Floating support is help that comes to a person's home.", because = "a definition" },
  },
}

block {
  id = "respect.6.p2",
  title = "Families with complex needs are referred to family intervention",
  group = "partner",
  severity = "low",
  source = building_block("partner block 2"),
  why = "A few families need one key worker and intensive help; evicting them moves the problem on.",
  advice = "Name the family intervention, early help or supporting families service that you refer to, and when.",
  where = explains,
  elements = {
    {
      id = "refer",
      title = "referral to intensive family support",
      find = {
        "(refer|referral|nominate|work with|access|introduce) ...10 (family intervention|families intervention|FIP|troubled families|supporting families|intensive family support|family support (service|project|panel|worker|team)|early help (team|service|hub|panel)|team around the family|family (nurse|recovery) project)",
        "(family intervention|families intervention|FIP|troubled families|supporting families|intensive family support|early help (team|service)) ...12 (refer|referral|nominate|work with|run|fund|available|partner|tenancy|offered)",
        "(refer|referral|nominate|work with) ...10 (families|family) ...10 (complex|multiple|intensive) ...4 (need|problem|support)",
        "(support|coordinate support) ...4 (for|to) (families|family) ...10 [(complex|project|panel|needs)]",
        "(intervention|inclusion) (project|panel) ...10 (families|family)",
        "(put forward|referred|nominated|accepted) ...4 (for|to|by|on) ...4 (family intervention|troubled families|supporting families)",
        "(family|families) (project|programme) ...8 [(referred|offered|place)]", "(families|households) ...10 (offered|given) ...4 (place|places) on",
      },
    },
  },
  ignore = { "family ...3 (friendly|home|size|member)", "immediate family", "if it has room" },
  form = { "family intervention" },
  examples = {
    covered { "Families with complex needs are referred to the council's Supporting Families team." },
    covered { "We refer households to the family intervention project where children are at risk of losing their home." },
    weak { "We may refer households to the family intervention project." },
    missing { "Our family homes have two bedrooms." },
    contradicted { "We do not refer households to family intervention projects." },
  },
}

block {
  id = "respect.6.p3",
  title = "Support for complex needs is planned and funded with commissioners",
  group = "partner",
  severity = "low",
  source = building_block("partner block 3"),
  why = "Support that nobody commissions is not there when an officer asks for it.",
  advice = "Say how you work with the council's commissioners (once Supporting People, now adult social care or public health) to keep or add support, and to fill gaps.",
  where = explains,
  elements = {
    {
      id = "commission",
      title = "works with those who fund support",
      find = {
        "(supporting people|commissioner|adult social care|housing related support) ...20 (fund|funding|commission|contract|negotiate|gap|provision|review|bid|grant|argue)",
        "(negotiate|lobby|argue|press|bid|commission) ...14 (supporting people|support (service|scheme|provision|project)|floating support|housing related support|commissioner)",
        "(fund|funding|gap|grant) ...10 (supporting people|support (scheme|provision|project)|floating support|housing related support|commissioner)",
        "(gap|shortage|lack) ...6 ({support_service}|support provision|provision of support)",
        "additional support ...10 (gap|commission|funded|funding|identified)",
        "(work|liaise|negotiate|meet|partnership) ...6 with ...6 (supporting people|commissioner|commissioning team)",
        "(meet|liaise with) ...3 supporting people", "supporting people ...3 (core strategy|commissioning|board|group)",
        "(press|argue|push|call) for ...6 (more|extra|new|better) ...3 support",
      },
    },
  },
  ignore = {
    "Mind the gap", "(homelessness strategy|equality scheme) ...8 supporting people", "supporting people (strategy|framework)",
  },
  form = { "supporting people", "negotiate ...10 support" },
  examples = {
    covered { "We work with the council's Supporting People team to make sure that floating support is funded where we find gaps." },
    covered { "Each year we meet commissioners to review housing related support and bid for new schemes." },
    weak { "We hope to negotiate with commissioners for more floating support." },
    missing { "The supporting cast of the play were local people." },
    contradicted { "We have no contact with commissioners and do not bid for support funding." },
  },
}
