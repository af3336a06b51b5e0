-- Commitment 3: prevention and early intervention.
-- The core blocks on tenancies and lettings (1 to 5); 6 to 10 are in commitment_3_early.lua, the partners' blocks in commitment_3_partners.lua.

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
        "(strengthen|revise|rewrite|update) ...6 {tenancy_agreement}", "clause #number ...6 (nuisance|harassment|drugs|noise|behaviour|violence)",
        "(clause|section|condition|regulation) ...12 (nuisance|racial harassment|noise|drugs|drug dealing|violence) ...6 #number",
        "({tenancy_agreement}|agreement|leases|tenancies|rule book|occupancy rules|regulations) ...8 (spell out|forbid|ban|prohibit|rule out|make clear) ...12 ({asb}|nuisance|acceptable|harassment|noise|drugs|conduct|behaviour|violence)",
        "(conditions of tenancy|tenancy conditions|tenancy agreement|lease) ...12 (rewritten|revised|varied|updated|strengthened|redrafted|modernised) ...10 [(nuisance|{asb}|conduct)]",
        "({asb}|nuisance|harassment) ...8 (household|visitors|guests|lodgers) ...14 (locality|neighbourhood|area|estate)",
        "(rule|reg|regulation|clause) #number ...12 (nuisance|upset others|annoy|noise|lodger|guest|visitors|drug|harass)",
        "no (member|tenant|resident|lodger|leaseholder) ...8 (may|shall|must) ...8 (upset|annoy|disturb|nuisance|harass)",
        "covenant ...6 (nuisance|noise|annoyance|harassment)",
        "(leases|tenancies|licences|agreements) ...4 (same|carry|include|contain|have) ...6 (nuisance|behaviour clause|{asb} clause|conduct clause)",
        "(name|list|forbids|bans|bars) ...3 (drug dealing|hate|harassment|noise) ...6 (noise|hate|nuisance|harassment|drug dealing|violence) ...10 [(clause|tenancy|lease)]",
        "(clause|condition|reg|regulation|rule) #number ...8 (nuisance|harass*|racial|noise|drugs|behaviour|ASB|domestic|anti-social|conduct|quiet|annoyance|hate)",
        "(clause|terms) ...8 (criminal|visitors|household|locality|vicinity|pets|noise|harassment|nuisance|violence|drugs) ...4 (and|or)",
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
        "(written in|use|in) (plain English|plain language) ...14 {tenancy_agreement}",
        "(check|review|assess|test) ...8 (for fairness|for unfair terms|against the Consumer Rights Act)",
        "(fairness|unfair terms) ...8 (Consumer Rights Act|OFT|Office of Fair Trading)",
        "(OFT|Office of Fair Trading|unfair terms|unfair contract terms|Consumer Rights Act|fairness) ...6 (guidance|guidelines|test|check|regulations|compliant)",
        "(legal|solicitor|counsel) ...8 (checked|vetted|reviewed) ...10 (OFT|fair|unfair|guidance)",
        "(plain English campaign) ...10 [({tenancy_agreement}|agreement)]",
        "(redrafted|rewritten|drafted|tested|checked|vetted|approved) ...4 (counsel|solicitors|for fairness|lawyers|OFT|fair trading|CMA)",
        "(OFT|Office of Fair Trading|CMA|Consumer Rights Act|unfair terms|unfair contract|UTCCR|plain English|crystal mark|NHF model|model agreement|model tenancy|counsel) ...12 (agreement|tenancy|clause|terms|checked|reviewed|lease|guidance|conditions|compliant|rewritten)",
      },
    },
    {
      id = "good_neighbour",
      title = "linked with good neighbour agreements",
      optional = true,
      find = { "{good_neighbour_agreement}" },
    },
  },
  ignore = {
    "lease ...3 (of|for) ...3 (car|vehicle|equipment|office)",
    "(garage|vehicle|contractor|supplier|parking|allotment) ...4 (agreement|terms|contract|licence)", "(garage|parking|allotment) ...20 nuisance",
    "support agreement", "(refus*|tenant) ...6 not engage",
  },
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
        "(explain|discuss|go through|make clear|advise|tell|cover) ...20 (at sign-up|sign-up meeting|signing up|start of ...4 tenancy|new (tenants|residents)|viewing|induction|settling-in visit|before they move in|pre-tenancy)",
        "(sign-up|signing up) (meeting|interview|process|checklist|appointment|pack)",
        "(welcome|settling-in) (interview|meeting|visit) ...12 (cover|explain|nuisance|{asb}|go through)",
        "(tenant|tenancy|residents) (induction|handbook) ...14 ({asb}|behaviour|conduct|expect)",
        "(sign-up|signing up|start of ...4 (tenancy|tenancies)|new (tenant|resident|tenancy|customer)|accompanied viewing|assisted viewing|viewing|tenant induction|settling-in visit|welcome (pack|visit|meeting|interview)|pre-tenancy) ...24 (explain|explanation|cover|go through|DVD|video|told|advised|made aware|behaviour|conduct|{asb}|expect)",
        "(new (residents|tenants|members|customers)|newcomers|incoming tenants|starter tenants) ...14 (talk|taken|shown|sit down|visit|introduced|welcome|film|DVD|video|walked|told|go through|handed) ...16 (noise|behaviour|conduct|expect|neighbour|{asb}|conditions|complain|rules|pets|clauses)",
        "(sign-up|sign-ups|viewing|welcome visit|welcome pack|induction|move in|settling-in visit|starter visit|first visit|six weeks) ...16 (noise|behaviour|conduct|expect of|neighbours|{asb}|nuisance|how to report|how to complain|rules|clauses|good neighbour)",
        "(talk|taken|sit down|go through|gone through|script|explained|explains) ...16 (behaviour|conduct|{asb}|noise|expect|clauses|conditions) ...14 (sign-up|sign-ups|signing|keys|new tenant|move in|tenancy starts)",
        "(sign-up|sign-ups|signing-up) ...16 (bookable room|interpreter|script|face to face|private|home|unhurried|hour)",
        "(each|every|all|with) new (tenant|member|resident|family|household) ...12 (noise|rubbish|rules|expect|behaviour|{asb}|conduct|neighbour)",
        "(sign-up|sign-ups|induction) ...8 (one to one|face to face|quiz|behaviour|{asb}|in person|interpreter|expectations)",
        "(behaviour|conduct|{asb}|good neighbour) (page|section|quiz|talk|checklist|clauses) ...8 (sign-up|new tenants|starter|visit|signed|induction|each)",
        "what (we|you) ...2 (want|expect|ask|need) (from|of) (them|tenants|residents|members|new)",
        "(starter year|first year|settling-in|six week|six-week|new tenancy) visit ...10 (behaviour|{asb}|noise|rules|expect|conduct)",
        "(keys|handover|viewing) ...8 (explain|talk through|go through|run through) ...8 ({asb}|behaviour|rules|neighbours|noise|policy)",
      },
    },
  },
  ignore = {
    "sign-up ...4 (newsletter|email|app|online|direct debit)", "sign up to", "sign up member", "new tenancy ...4 (management|system)",
    "introductory (meeting|tenancy)", "previous tenant", "=signed up", "covered in induction", "(appraisal|staff) ...8 induction",
    "induction ...8 (appraisal|staff)", "=made aware of the reason", "(conditions|clause|clauses) spell",
    "(new|revised|updated) (tenancy|conditions) ...4 (agreement|conditions|clause)", "(warden|keys) ...10 (doctor|lock|locksmith)", "support needs",
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
    covered { "With each new tenant an officer goes through noise, visitors and how neighbours can complain." },
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
        "(prospective|incoming|potential) (tenant|resident|members|applicants|licensees) ...16 (visited|assessed|asked|screened|help|support|need)",
        "(doctor|GP|social worker|support worker|referees) ...12 (live independently|manage a tenancy|cope|need support|help they)",
        "(support needs|needs|risk|vulnerability|readiness|affordability) (assessment|form|questionnaire|checklist) ...14 (sign-up|before ...4 (tenancy|offer|keys|signed|letting)|pre-tenancy|applicant|allocation|offer stage|new tenant|nomination|every applicant)",
        "(applicant|nominee|new tenant) ...10 (support needs|needs assessment|support plan|tenancy support|floating support|need help)",
        "(pre-tenancy|pre-offer|pre-allocation|tenancy ready|tenancy readiness|pre-let) (assessment|interview|check|visit|questionnaire|training|course|workshop|panel)",
        "(hard|difficult) to ...4 (keep|manage|sustain) ...3 tenancy",
        "(tenancy sustainment|tenancy support|resettlement|support) (officer|worker|team) ...8 (visit|contacts|sees) ...8 (first week|first month|new tenant|within)",
        "(first|before) ...4 (offer|tenancy|keys) ...12 (support|help) (package|plan|in place|lined up|arranged)",
        "(nominee|applicant|hostel leavers|incoming tenant|viewing|prospective tenant|new tenant) ...8 (phone assessment|support assessment|needs assessment|assessed for support|support team|resettlement plan|help is lined up|support plan|support in place)",
        "ask about ...3 (drink|drugs|debt|health|mental health|learning needs|support needs) ...12 [(application|form|tenancy|before)]",
        "(keys|offer|tenancy) ...4 (until|till|unless) ...6 (help|support) ...4 (lined up|in place|agreed|arranged)", "resettlement plan",
        "(pre-tenancy|pre tenancy|tenancy readiness|before letting|at allocation|at nomination) ...10 (support|needs|risk|help)",
        "(pre-tenancy|tenancy-ready|tenancy ready|tenancy readiness|ready to rent|pre-let) (assessment|checklist|interview|form|work|course|training|meeting|visit|questionnaire|passport|panel|determination)",
        "(support|help|floating support|sustainment|coach|worker|package|furniture) ...8 (from day one|day one|in place before|before they move|lined up|set up before|starts with the tenancy|at the start)",
      },
    },
  },
  ignore = {
    "support ...4 (application|bid|claim)", "supporting (document|evidence|information)", "support worker ...6 fill", "given ...3 leaflet",
  },
  form = { "assessment ...14 tenancy support", "support ...10 new tenanc*" },
  examples = {
    covered { "Before each new tenancy starts we assess whether the applicant has any support needs." },
    covered { "All new tenants are visited in the first six weeks, and any support needs are passed to the tenancy sustainment team." },
    weak { "We may assess the support needs of new tenants." },
    missing { "Applicants must send supporting documents." },
    contradicted { "We do not assess the support needs of new tenants." },
    missing { "We visit all new tenants to check that the heating works.", because = "a visit, but not about support" },
    covered { "Every nominee has an assessment by the support team before an offer; keys are handed over when help is in place." },
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
        "(letting|LLP|LLPs|allocations) ...12 (cap|limit|mix|density|age|sensitive|child|balance) ...10 [(disturbance|complaints|trouble|estate)]",
        "(sensitive lets|sensitive letting|local lettings policy|local lettings plan|annual lettings plan|local letting)",
        "(guilty|history|record) ...6 (of|for) ...6 ({asb}|serious {asb}|nuisance|behaviour) ...14 (excluded|disqualified|suspended|not qualify|refused|demoted|reduced priority|register)",
        "(CBL|choice based lettings|choice-based lettings) ...12 (checks|behaviour|reviewed|looked at|{asb}|advert)",
        "(allocations|lettings|transfer) (policy|scheme) ...10 (reviewed|rewritten|looked at|revised|changed) ...10 [({asb}|behaviour)]",
        "(never|not) ...6 (put|place|let|house) ...10 (next to|beside|above|below|alongside) ...8 (elderly|older|families|noisy|young)",
        "(conviction|eviction|evicted) for ...6 (nuisance|drug dealing|{asb}|violence|behaviour) ...12 (no preference|not|excluded|#duration|register|bar)",
        "(look|check|consider|think about) ...3 who (is|lives|lived) ...2 (upstairs|next door|above|below|nearby)",
        "(annual|yearly|regular) (lettings|allocations) (review|plan) ...8 [(police|tenants|estate)]", "over (40s|50s|55s|60s|#number) only",
        "(age|lettings) (restriction|limit|criteria|plan) ...8 (block|flats|estate|after|{asb})",
        "(sensitive|careful|managed) (let|lettings|allocation|matching)",
        "(offenders|perpetrators|applicants|those guilty) ...4 to the (bottom|back)", "(mix|balance) ...8 (let|flat|block|tower)",
        "(local|sensitive) (letting|lets|lettings plan|lettings policy|letting plans|allocation)",
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
        "(introductory|starter|probationary) (tenancy|tenants) ...10 (since|in use|all|for all|from #date|converted|became|become|extended|ended|failed|review|borough wide|#number)",
        "(=introductories|=starters) ...6 (in use|since|use|given|adopted)",
        "(trial|probationary) (period|year) ...10 (tenancy|tenant|extended|lengthened|secure|assured)",
        "(new tenants|first tenancy|every new tenant) ...10 (trial|probation|probationary|introductory|starter|first year|twelve months)",
        "(12 month|twelve month|first year|year long|year-long) ...3 (probationary|starter|introductory|trial)", "introductory period",
        "=starters (for|given|used|extended|ended|in use|since|now)",
        "(probationary|introductory|starter) ...8 (since|extended|ended|used|everyone|everybody|all new|in use|review)",
        "(first lets|first lettings|new lets|new lettings) ...6 (introductory|starter|probationary|trial)",
        "new to (social|council) housing ...6 (introductory|starter|probationary)", "=lettings ...8 (introductory|starter|probationary)",
        "(probationary|trial|introductory|starter) (year|period|member|membership|resident|months|tenants|tenancies|occupancy|stage) ...10 (new|member|months|year|extended|committee|before|full|visits|passed|failed|review|vote|first|confirmed|end|signed off)",
        "(new (tenants|residents|members|lets|lettings|tenancies)|all lets|every let|everyone new|newcomers) ...12 (probation|probationary|trial|introductory|starter|first year|first twelve months|first 12 months|12 months|shorthold|AST|fixed term|monthly licence)",
        "(starters|introductories) (=since|=for|=from|=in|=agreed|=now|=are|=were|=have|=went)",
      },
    },
  },
  ignore = {
    "{starter_tenancy} ...3 means", "(allow|allows|let|lets|gave|enables|enabled) (landlords|councils|authorities|associations)",
    "(Housing Act #number|Act #number) ...14 (introductory|starter)",
  },
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
