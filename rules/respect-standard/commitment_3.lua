-- Commitment 3: prevention and early intervention.
-- The core blocks, which are the landlord's own; those done with partners are in commitment_3_partners.lua.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 3, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

block {
  id = "respect.3.1",
  title = "Tenancy agreements are fair and forbid anti-social conduct clearly",
  group = "core",
  severity = "high",
  source = {
    standard = "Respect Standard for Housing Management", clause = "Commitment 3, building block 1", checked = "2026-11-22",
    guidance = "The fairness guidance of 2005 (OFT356) is withdrawn; the test today is the Consumer Rights Act 2015, Part 2",
  },
  why = "Every later step, from a warning to possession, rests on what the tenant signed.",
  advice = "Say that agreements are checked against the Consumer Rights Act 2015, and that they forbid nuisance, harassment and crime by the tenant, household and visitors.",
  where = explains,
  elements = {
    {
      id = "prohibit",
      title = "the agreement forbids anti-social conduct",
      -- An agreement answers by its own clauses, a policy by what it says of them.
      shown_by = {
        rules = {
          "tenancy.nuisance", "tenancy.noise", "tenancy.harassment-and-hate", "tenancy.domestic-abuse", "tenancy.violence-to-staff", "tenancy.drugs", "tenancy.weapons",
          "tenancy.criminal-use", "tenancy.animals", "tenancy.vehicles", "tenancy.rubbish", "tenancy.damage",
        },
        at_least = 6,
      },
      find = {
        "{tenancy_agreement} ...14 (clause|term|condition|prohibit|prohibition|forbid|obligation|provision|require|set out|include|contain|state|covenant) ...14 ({asb}|nuisance|harass|harassment|violence|abuse|behaviour|conduct|neighbours)",
        "(clause|term|condition|prohibition|provision|covenant) ...12 ({asb}|nuisance|harass|harassment|violence|abuse|behaviour|conduct) ...14 {tenancy_agreement}",
        "({asb}|nuisance|harassment) ...10 breach ...6 {tenancy_agreement}", "breach of ...4 {tenancy_agreement} ...14 ({asb}|nuisance)",
        "(prohibit|forbid) ...8 ({asb}|anti-social conduct|nuisance|harassment)",
        "(you|tenant|household|visitor) ...14 {must_not} ...20 (nuisance|annoyance|harass|anti-social behaviour|disturbance|disturb|intimidate)",
        "{must_not} ...12 (cause|allow|commit|do|act|behave) ...20 (nuisance|annoyance|harass|anti-social behaviour|disturbance|harassment)",
        "(review|strengthen|revise|rewrite|update) ...6 {tenancy_agreement}",
        "{tenancy_agreement} ...6 (is|are|was|were|been) ...3 (reviewed|strengthened|revised|rewritten|updated)",
        "{good_neighbour_agreement} ...12 {tenancy_agreement}", "{tenancy_agreement} ...8 make ...3 clear ...14 ({asb}|nuisance|harassment|breach)",
      },
    },
    {
      id = "fair",
      title = "terms meet the fairness guidance",
      shown_by = { rules = { "fairness.*" } },
      find = {
        "{tenancy_agreement} ...20 (Office of Fair Trading|OFT|Consumer Rights Act|unfair terms|fair terms|plain English|plain language|fairness)",
        "(Office of Fair Trading|OFT|Consumer Rights Act|unfair terms) ...20 ({tenancy_agreement}|clause|term|agreement|compliant|comply|meet)",
        "(term|clause|condition|it|agreement) ...12 (meet|comply with|consistent with|in line with|checked against|checked by|checked for) ...10 (Office of Fair Trading|OFT|Consumer Rights Act|fairness|unfair terms|unfair|best practice)",
        "(written in|use|in) (plain English|plain language) ...14 {tenancy_agreement}", "(check|review|assess|test) ...8 (for fairness|for unfair terms|against the Consumer Rights Act)", "(fairness|unfair terms) ...8 (Consumer Rights Act|OFT|Office of Fair Trading)",
      },
    },
    {
      id = "good_neighbour",
      title = "linked with good neighbour agreements",
      optional = true,
      find = { "{good_neighbour_agreement}" },
    },
  },
  ignore = { "lease ...3 (of|for) ...3 (car|vehicle|equipment|office)" },
  kin = { "charter.6.2" },
  form = { "tenancy agreements ...10 (OFT|Office of Fair Trading|guidelines|prohibition)", "tenancy agreements ...8 leases" },
  examples = {
    covered { "Our tenancy agreement contains clear clauses against nuisance and harassment. Its terms meet the Consumer Rights Act 2015." },
    partial { "The tenancy agreement includes a clause on violence and harassment.", elements = { prohibit = "covered", fair = "missing" } },
    weak { "We will consider revising our tenancy agreement and may check it against the unfair terms guidance." },
    missing { "You will sign your tenancy agreement at our office." },
    missing { "# Definitions\nTenancy agreement: the contract between landlord and tenant, with conditions about nuisance." },
    contradicted { "The tenancy agreement does not contain any clause about anti-social behaviour." },
    covered { "The tenancy agreement prohibits nuisance and racial harassment, and its terms were checked against the Office of Fair Trading guidance.", because = "2006 wording counts as well as today's law" },
    covered {
      [[
# Your conduct
You, your household and your visitors must not:
- cause a nuisance or annoyance to anyone in the local area
- play loud music that can be heard outside your home
- harass anyone because of their race, religion or disability
- threaten or assault our staff
- make, sell or use illegal drugs
- use the property for any illegal purpose
- damage our property]],
      kind = "tenancy-agreement", because = "on an agreement the clauses themselves answer, by the packs tenancy and fairness",
    },
    partial {
      [[
# Your conduct
You, your household and your visitors must not:
- cause a nuisance or annoyance to anyone in the local area
- play loud music that can be heard outside your home
- harass anyone because of their race, religion or disability
- threaten or assault our staff
- make, sell or use illegal drugs
- use the property for any illegal purpose
- damage our property
# Rent
The Tenant shall pay the Rent in advance without any set-off or deduction whatsoever.]],
      kind = "tenancy-agreement", elements = { prohibit = "covered", fair = "weak" }, because = "a term that may be unfair",
    },
    missing { "The lease of our office ends in March, and its terms will be renegotiated.", because = "an agreement of our own, not with residents" },
  },
}

block {
  id = "respect.3.2",
  title = "Sign-up meetings explain conduct and what each side can expect",
  group = "core",
  severity = "medium",
  source = building_block("building block 2"),
  why = "People keep to what was explained to them before they got the keys.",
  advice = "Describe the sign-up or settling-in meeting and that it covers conduct, how problems are handled and what both sides may expect.",
  where = explains,
  elements = {
    {
      id = "explain",
      title = "explains conduct to new residents at sign-up",
      find = {
        "(explain|discuss|go through|make clear|advise|inform|tell|cover) ...20 (at sign-up|sign-up meeting|signing up|start of ...4 (tenancy|tenancies)|new (tenants|residents)|viewing|induction|settling-in visit|before they move in|pre-tenancy)",
        "(sign-up|signing up) (meeting|interview|process|checklist|appointment|pack)",
        "(welcome|settling-in) (interview|meeting|visit) ...12 (cover|explain|nuisance|{asb}|go through)",
        "(tenant|tenancy|residents) (induction|handbook) ...14 ({asb}|behaviour|conduct|expect)",
        "(sign-up|signing up|start of ...4 (tenancy|tenancies)|new (tenant|resident|tenancy|customer)|accompanied viewing|assisted viewing|viewing|tenant induction|settling-in visit|welcome (pack|visit|meeting|interview)|pre-tenancy) ...24 (explain|explanation|cover|go through|DVD|video|told|advised|made aware|behaviour|conduct|{asb}|expect)",
      },
    },
  },
  ignore = {
    "sign-up ...4 (newsletter|email|app|online|direct debit)", "sign up to", "sign up member", "new tenancy ...4 (management|system)",
    "introductory (meeting|tenancy)", "previous tenant", "=signed up", "covered in induction", "(appraisal|staff) ...8 induction",
    "induction ...8 (appraisal|staff)", "=made aware of the reason",
  },
  kin = { "charter.6.2" },
  form = { "sign-up meeting", "new residents ...12 (explanation|expect)" },
  examples = {
    covered { "At the sign-up meeting the officer explains our policy on anti-social behaviour, what we expect of the tenant and what they can expect of us." },
    covered { "New tenants receive a welcome visit at which we go through the conduct clauses." },
    weak { "We aim to explain our policy to new tenants at the sign-up meeting." },
    missing { "Sign up to our newsletter online." },
    contradicted { "We do not hold sign-up meetings." },
    covered { "Every new tenant is shown a film about anti-social behaviour and goes through the conduct clauses with an officer before signing." },
    missing { "New tenants receive a welcome pack with paint vouchers.", because = "a welcome that says nothing about conduct" },
    missing { "We have signed up to the council's clean air charter.", because = "to sign up to something is no sign-up meeting" },
  },
}

block {
  id = "respect.3.3",
  title = "Support needs are assessed before or when a tenancy starts",
  group = "core",
  severity = "medium",
  source = building_block("building block 3"),
  why = "Early help keeps small problems from becoming cases.",
  advice = "Say that every new tenancy begins with an assessment of support needs and what follows from it.",
  where = explains,
  elements = {
    {
      id = "assess",
      title = "assesses support needs of new tenants",
      find = {
        "(new (tenant|tenancy|tenancies|resident|applicant|customer)|applicant|sign-up|pre-tenancy|before ...6 tenancy|before ...4 offer|start of ...4 (tenancy|tenancies)|prospective tenant|settling-in visit) ...24 (assess|assessment|asked about|identify|check|interview|screen|look at|visited|offered|in place|establish|support plan) ...14 ({support_need}|{support_service}|support|what help)",
        "(assess|assessment|identify|establish|check|ask) ...14 ({support_need}|support) ...14 (new (tenant|tenancy|tenancies|resident|applicant|customer)|applicant|sign-up|pre-tenancy|before ...6 tenancy|before they move in|start of ...4 (tenancy|tenancies)|prospective tenant|settling-in visit)",
        "(support|{support_service}) ...24 (new (tenant|tenancies|resident)|first #duration of ...4 tenancy|start of ...4 (tenancy|tenancies)|before they move in)",
        "(vulnerable) ...2 (new tenants|applicants|new residents) ...12 support",
        "(applicant|new tenant|new tenants) ...14 (support needs assessment|assessment of ...6 (support|needs)|support plan|needs assessment)",
        "introductory (tenancy|tenancies) ...12 identify ...8 support", "(pre-tenancy|tenancy readiness) (assessment|check|interview)",
        "before ...6 (get their keys|sign|move in|tenancy starts|an offer) ...14 (what help|what support|support they need|help they need|{support_need})",
        "(find out|establish|ask|meet) ...16 before ...6 (keys|move in|tenancy) ...10 (help|support)",
        "(applicant|new tenant|new tenants) ...8 (support assessment|support interview|support check)",
        "{support_need} ...10 (application form|application stage)",
      },
    },
  },
  ignore = { "support ...4 (application|bid|claim)", "supporting (document|evidence|information)", "support worker ...6 fill" },
  form = { "assessment ...14 tenancy support", "support ...10 new tenanc*" },
  examples = {
    covered { "Before each new tenancy starts we assess whether the applicant has any support needs." },
    covered { "All new tenants are visited in the first six weeks, and any support needs are passed to the tenancy sustainment team." },
    weak { "We may assess the support needs of new tenants." },
    missing { "Applicants must send supporting documents." },
    contradicted { "We do not assess the support needs of new tenants." },
    missing { "We visit all new tenants to check that the heating works.", because = "a visit, but not about support" },
  },
}

block {
  id = "respect.3.4",
  title = "Allocations and lettings take account of anti-social behaviour",
  group = "core",
  severity = "medium",
  source = building_block("building block 4"),
  why = "A letting made without a thought for the neighbours makes next year's case.",
  advice = "Say when the allocations policy was last reviewed for conduct, and how sensitive or local lettings are used.",
  where = explains,
  elements = {
    {
      id = "reflect",
      title = "lettings reflect conduct and its history",
      find = {
        "(sensitive|local) (letting|let|allocation|lettings policy|lettings plan)",
        "(letting|lettings policy|allocation|choice based letting|CBL|mutual exchange|transfer) ...24 ({asb}|unacceptable behaviour|harassment|respect|history of)",
        "({asb}|unacceptable behaviour|harassment|nuisance|previous behaviour|history of) ...24 (letting|allocations|housing register|housing application|mutual exchange|transfer|ineligible|disqualif*|suspend ...4 application|excluded from ...3 register)",
        "(review|reviewed|update|updated) ...6 (allocation|allocations|lettings|choice based letting)",
        "(allocation|allocations|lettings|choice based letting) ...12 (review|reviewed|updated)",
        "(refuse|reject|suspend|exclude|bypass) ...10 (application|applicant|exchange|nomination|transfer) ...16 ({asb}|behaviour|breach|nuisance)",
        "new tenant ...20 previous tenant",
        "(evicted|guilty|history) ...8 ({asb}|nuisance) ...10 (not ...3 rehoused|not ...3 housed|refused|excluded|ineligible)",
        "(match) ...6 (new tenants|applicants|people|tenants) ...14 (complaints|problems|neighbours|community|{asb})",
      },
    },
  },
  ignore = {
    "allocation of (resource|funding|budget|staff|case)", "allocated to (an|a|named) officer", "case allocation", "nominations agreement",
  },
  kin = { "charter.6.1" },
  form = { "(allocations|lettings) polic*", "sensitive letting*" },
  examples = {
    covered { "The allocations policy is reviewed every two years, and sensitive lettings are used where there has been anti-social behaviour." },
    weak { "We will consider sensitive lettings where possible." },
    missing { "Homes are let through the choice based lettings website every Thursday." },
    missing { "Cases are allocated to an officer within one day.", because = "case allocation is not a letting" },
    contradicted { "We do not use sensitive lettings." },
  },
}

block {
  id = "respect.3.5",
  title = "New tenants start on an introductory or starter tenancy",
  group = "core",
  severity = "medium",
  source = building_block("building block 5"),
  why = "A first year with fewer rights makes clear that conduct counts from day one.",
  advice = "Say which new tenants get an introductory or starter tenancy and how it is reviewed; note that the law on assured shorthold tenancies is changing and check it.",
  where = explains,
  elements = {
    {
      id = "adopt",
      title = "uses introductory or starter tenancies",
      find = {
        "(use|used|offer|grant|introduce|introduced|adopt|adopted|issue|operate|give|apply|implement|have|given|let) ...12 {starter_tenancy}",
        "{starter_tenancy} ...14 (use|used|offer|grant|granted|introduce|introduced|adopted|issue|operate|given|apply|applies|new tenant|scheme|first year|12 months|allow|managed|extend|review|monitor|period)",
        "new tenant ...14 {starter_tenancy}", "(end|extend|lose) ...4 {starter_tenancy}", "tenants are on probation",
      },
    },
  },
  ignore = { "{starter_tenancy} ...3 means" },
  form = { "(introductory|starter) tenanc*" },
  examples = {
    covered { "All new tenants are given an introductory tenancy for the first 12 months." },
    covered { "We use starter tenancies for new residents." },
    weak { "We will consider introducing starter tenancies." },
    missing { "The introductory meeting is at 6pm." },
    contradicted { "We do not use starter tenancies." },
    covered { "New tenants have a probationary tenancy for a year, which we may extend by six months.", because = "other words for the same scheme" },
    missing { "A starter tenancy means a tenancy for people who are new.", because = "a definition" },
    missing { "Starter packs of furniture are given to new tenants.", because = "'starter' without a tenancy" },
  },
}

block {
  id = "respect.3.6",
  title = "Places are designed or improved to prevent problems",
  group = "core",
  severity = "medium",
  source = building_block("building block 6"),
  why = "A gate or a light can end what ten visits did not.",
  advice = "Give examples of gating, lighting, door entry or planting done to design out problems, and how sites are chosen.",
  where = explains,
  elements = {
    {
      id = "design",
      title = "uses design and security improvements",
      find = {
        "(design|designing) out ...6 ({asb}|crime|problem)", "secured by design",
        "(environmental|estate|neighbourhood|physical) improvement ...12 ({asb}|crime|safe|safety|security|lighting|nuisance|programme)",
        "(install|fit|provide|upgrade|improve|introduce|erect|put in|put into|put up|invest in|add) ...10 {design_measure}",
        "{design_measure} ...8 (install|fit|fitted|provided|upgraded|improved|introduced|erected|put in|put into|put up|cut back)",
        "alleys ...4 gated", "(gating|alley gate|alley-gate) ...4 scheme", "natural surveillance",
        "(lighting|CCTV|fencing|landscaping|gates|planting) ...14 (prevent|deter|reduce|tackle|address|help|stop) ...6 [({asb}|crime)]",
        "(crime prevention officer|architectural liaison officer|designing out crime officer) ...14 (design|survey|estate|block|scheme|improvement|site)",
        "environmental (gating|design|audit)", "(hedges|bushes|shrubs) ...6 (cut back|removed)",
      },
    },
  },
  ignore = {
    "security (deposit|of tenure)", "data security", "social security", "heating ...6 (install|upgrade)", "tenancy security",
    "(mobile|temporary|deployable) (CCTV|camera)", "(fit|install|provide) ...8 (victim|witness|complainant|people at risk)", "lighting is serviced",
    "(victim|witness|complainant) ...14 (CCTV|lighting)", "(locks|door viewer|spy hole|spyhole) ...12 lighting", "(discourage|idea)",
    "CCTV ...10 evidence", "evidence ...12 CCTV", "(hidden|covert) camera", "(personal|attack|panic) (alarm|button) ...6 CCTV", "alarms and CCTV",
  },
  kin = { "charter.6.3" },
  form = { "design* out", "gating" },
  examples = {
    covered { "We design out crime: last year we installed security lighting and gates on two estates after a survey with the police." },
    weak { "We will consider installing security lighting." },
    missing { "Assured tenants have security of tenure." },
    contradicted { "We do not install security lighting or gates." },
    missing { "Communal lighting is serviced every six months.", because = "maintenance" },
  },
}

block {
  id = "respect.3.7",
  title = "Cases are screened for mediation early and referred",
  group = "core",
  severity = "high",
  source = building_block("building block 7"),
  why = "Mediation in the wrong case can put a complainant at risk; in the right one it saves both sides a court case.",
  advice = "Say that every case is screened at the first assessment for whether mediation is suitable and safe, and how a referral is made.",
  where = explains,
  elements = {
    {
      id = "screen",
      title = "screens whether mediation is suitable",
      find = {
        "(screen|assess|check|decide|determine|establish|consider whether|judge|triage) ...14 (suitable|suitability|appropriate|safe|right|can help|could help) ...10 {mediation}",
        "(screen|assess|check|decide|determine|establish|judge|triage) ...10 {mediation} ...10 (suitable|suitability|appropriate|safe|right|can help|could help)",
        "(screen|assess|triage) ...8 for {mediation}", "{mediation} ...16 (screening|suitability|suitable|assessment of)",
        "{mediation} ...12 (is|are) ...4 (screened|assessed|identified|considered) ...16 (start|early|first|outset|assessment|planning|each case|every case)",
        "consider ...4 {mediation} ...8 (in every|in each|at the first|at the start|at an early|from the outset|at the earliest)",
        "{mediation} ...8 (identified|considered|discussed) ...16 ({early}|action plan|action planning|start of)",
        "(both parties|both sides|all parties) ...10 (agree|willing|agreement|consent) ...12 {mediation}",
      },
    },
    {
      id = "refer",
      title = "offers mediation or refers to it",
      find = {
        "(offer|use|arrange|provide|refer ...8 to|suggest|promote|encourage|fund|commission|recommend|facilitate|make available|propose) ...8 {mediation}",
        "(work with|arrangement with|contract with|member of|partnership with|access to) ...8 {mediation}", "refer* ...10 {mediation}",
        "trained ...3 mediators", "{mediation} ...8 (offer|available|arrange|used|provided|offered|referral|referred|recommended|free)",
      },
    },
    {
      id = "exclude",
      title = "says when mediation must not be used",
      optional = true,
      polarity = "negative",
      find = { "{mediation} ...18 ({violence}|at risk|unsafe|imbalance of power)", "({violence}|at risk|unsafe|imbalance of power) ...18 {mediation}" },
    },
  },
  ignore = { "trained in {mediation}", "{mediation} (service|scheme) ...3 (budget|contract|supplier)", "remediation", "remedy" },
  form = { "mediation" },
  examples = {
    covered {
      [[
# Resolving disputes early
Before legal action our officers will:
- screen every case to decide whether it is suitable for mediation
- offer mediation to both parties]],
      because = "list items inherit 'our officers will' from the lead-in",
    },
    covered { "The case manager must assess at the first interview whether mediation is safe and suitable, and refer the case to the mediation service where it is." },
    partial { "We will offer mediation to neighbours in dispute.", elements = { refer = "covered", screen = "missing" } },
    weak { "We will consider offering mediation in neighbour disputes.", because = "'will consider' is not a commitment" },
    missing { "# Definitions\nMediation: a meeting led by an independent person." },
    missing { "Two officers were trained in mediation.", because = "training is not an offer" },
    contradicted { "We do not offer mediation." },
    missing { "Mediation might suit some disputes.", because = "an opinion, no offer" },
  },
}

block {
  id = "respect.3.8",
  title = "Warnings are clear and backed by action already taken",
  group = "core",
  severity = "medium",
  source = building_block("building block 8"),
  why = "A warning works when people know that the last one was followed up.",
  advice = "Describe your warnings and how you show residents what was done about others (anonymised cases, press, letters).",
  where = explains,
  elements = {
    {
      id = "warn",
      title = "gives clear warnings",
      find = {
        "(give|issue|send|serve|receive|use|deliver|hold) ...8 {warning}",
        "{warning} ...10 (give|issue|sent|served|issued|given|used|delivered|held|to perpetrator|set out|explain|make clear)",
        "(warn) ...8 (tenant|perpetrator|resident|household|person|them|people)",
        "(make) ...3 clear to ...6 (perpetrator|tenant|resident|them|people|those) ...14 (action|consequence|not be tolerated)",
        "(perpetrator|tenant) ...6 (told|warned) ...10 (consequence|action will|what will happen)",
      },
    },
    {
      id = "past_action",
      title = "shows what has been done before",
      find = {
        "(warn|warning|letter|interview|it|each|them) ...14 (action ...6 taken|past action|previous action|what happened) ...6 (others|other people|other tenants|perpetrators|elsewhere)",
        "(evidence|example) of ...6 (past|previous|recent|successful) (action|case|enforcement|eviction|injunction)",
        "(what happened|what has happened|action taken|result) in ...2 (earlier|other|previous|past|similar) case",
        "(example|list) of ...6 (injunction|possession order|eviction|order|case) ...8 (won|obtained|granted|last year|past year)",
        "(action|case|enforcement|eviction|injunction) ...14 (show|strong message|clear message|deter|as a warning|demonstrate|send a message)",
        "(strong|clear) message ...14 (action|not tolerate|not be tolerated|consequence)",
        "(letter|leaflet|notice) ...12 (resident|block|tenants|area) ...14 (order|injunction|closure|dispersal)",
        "(dispersal|closure|injunction|ASBO|anti-social behaviour order) ...6 (leaflet|letter) ...12 resident",
        "(publicise|publish|promote) ...10 (enforcement action|action taken|successful action|past action|evictions) ...10 (warn|know|mean|deter|message|aware|perpetrator)",
        "(others|other people|perpetrators) ...10 (know|see|aware) ...12 (action|consequence)",
        "(warning|warn|letter|interview) ...16 (past|previous|recent|successful) ...2 (action|case|enforcement|conviction|eviction|injunction)",
      },
    },
  },
  ignore = {
    "smoke alarm", "weather warning", "warning (sign|light|marker)", "without warning", "community protection warning",
  },
  form = { "clear warnings" },
  examples = {
    covered { "We send clear written warnings to perpetrators. We publicise enforcement action in the newsletter so that people know that we mean it." },
    partial { "A written warning is issued after the first confirmed incident.", elements = { warn = "covered", past_action = "missing" } },
    weak { "We may send a warning letter and hope to publicise successful cases." },
    missing { "Check the warning light on your boiler." },
    contradicted { "We do not issue warnings and do not publicise enforcement action." },
  },
}

block {
  id = "respect.3.9",
  title = "Contracts and other early tools are used, with support",
  group = "core",
  severity = "high",
  source = building_block("building block 9"),
  why = "An agreed contract with help attached stops many cases before court.",
  advice = "Say when acceptable behaviour contracts (or agreements) and parenting contracts are used and that support is offered with each.",
  where = explains,
  elements = {
    {
      id = "tools",
      title = "uses acceptable behaviour contracts or similar",
      find = {
        "(use|offer|agree|sign|issue|introduce|serve|ask ...4 to sign|arrange|enter into|draw up|propose|make|put in place) ...8 {abc}",
        "{abc} ...8 (use|used|offered|agreed|signed|issued|introduced|served|entered|drawn up|in place|made)",
        "early (intervention|action) ...14 (tool|measure|visit|letter|contract|agreement|interview)",
        "(warning letter|joint visit|visit) ...20 young people",
        "(young people|youth|child) ...14 (risk of offending|intervention panel|early intervention)",
        "(intervention|inclusion) (panel|project|programme) ...14 (families|family|young people|youth)",
        "(parenting|behaviour) (contract|agreement) ...12 (youth offending|support|early|families|parents)",
        "{abc} ...14 (support|{support_service})", "intervene early ...16 ({abc}|warning|visit|agreement)",
      },
    },
    {
      id = "support",
      title = "links them to support",
      optional = true,
      find = {
        "{abc} ...20 ({support_service}|{support_need}|support|help)", "({support_service}|{support_need}|support) ...20 {abc}",
        "(case conference|panel) ...14 support ...10 (families|family|attend|sign up)",
      },
    },
  },
  ignore = {
    "ABC of", "undertaking ...3 (repair|work|survey|review|assessment|visit)", "{abc} ...3 (means|a written)",
    "(how many|number of|monitor|outcome of) ...6 {abc}", "(range|from) ...10 {abc} ...4 (to|injunctions)",
    "(trained|training|guide|toolkit) ...14 {abc}", "breach ...6 {abc}",
    "{abc} (is|are) a (voluntary|written|formal|kind|type|tool|agreement|contract|promise)", "family intervention", "when {abc}",
    "injunction ...2 {abc}",
  },
  kin = { "charter.6.5" },
  form = { "early intervention tools", "acceptable behaviour contracts" },
  examples = {
    covered { "We use acceptable behaviour contracts with young people and adults; each contract includes an offer of support." },
    weak { "We may use acceptable behaviour contracts." },
    missing { "The ABC of home maintenance is on our website." },
    contradicted { "We do not use acceptable behaviour contracts." },
    covered { "Early intervention measures such as warning letters and joint visits come first, and parenting contracts are agreed with the youth offending team." },
    missing { "You give an undertaking to let us in for the annual survey.", because = "an undertaking about access" },
    missing { "An acceptable behaviour contract is a written promise about behaviour.", because = "a definition" },
  },
}

block {
  id = "respect.3.10",
  title = "Graffiti, dumping and damage are dealt with quickly",
  group = "core",
  severity = "medium",
  source = building_block("building block 10"),
  why = "What is left lying tells people that nobody minds.",
  advice = "Give target times for offensive graffiti, other graffiti, fly-tipping and needles.",
  where = explains,
  elements = {
    {
      id = "swift",
      title = "clears environmental damage fast",
      find = {
        "(graffiti|fly-tip|fly tipping|dumped rubbish|dumping|abandoned (vehicle|car)|vandalism|needle|litter|bulky waste|criminal damage) ...12 (remove|clear|clean|repair|collected|dealt with|cleaned|removal|within ...3 (hour|day)|promptly|quickly)",
        "(remove|clear|clean|collect|removal of|clearance of|deal with|repair) ...6 (graffiti|fly-tip|fly tipping|dumped rubbish|abandoned (vehicle|car)|vandalism|needle|litter|bulky waste|dumping)",
        "(action|enforcement|locate|identify) ...10 (fly tipper|fly-tipper|fly tipping|fly-tipping)",
      },
    },
  },
  ignore = {
    "(you|tenants|tenant|residents|household|nobody) ...4 {must_not} ...20 (graffiti|litter|vandalism|rubbish)",
    "report ...8 (graffiti|litter) ...6 (to|using|on)", "(litter|rubbish) ...6 (bin|collection day)",
  },
  form = { "environmental damage", "graffiti" },
  examples = {
    covered { "Offensive graffiti is removed within 24 hours and fly-tipping is cleared within three working days." },
    weak { "We aim to remove graffiti within three days." },
    missing { "You must not leave litter in shared areas.", because = "a duty of the tenant" },
    contradicted { "We do not remove graffiti." },
    missing { "Rubbish is collected on Tuesdays.", because = "the weekly round" },
  },
}
