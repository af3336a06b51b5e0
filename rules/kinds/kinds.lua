-- How kinds of document are recognised, and why they are kept apart: rules apply to kinds, and in a report "will" is only a plan.
-- named: in the title, the file's name or a heading near the beginning; not_named: rules the kind out there;
-- said: typical sentences, which decide where the name does not. Where two kinds fit equally the one whose id comes first wins,
-- so "ASB Policy and Procedure" is an asb-policy: it commits, and what it lacks is a gap.

local function with(list, more)
  local both = {}
  for _, phrase in ipairs(list) do both[#both + 1] = phrase end
  for _, phrase in ipairs(more) do both[#both + 1] = phrase end
  return both
end

-- How reports are titled, whatever they report on. The bare word would not do: "Reporting nuisance" is a chapter of many a policy.
local titled_report = {
  "=report (on|of)", "=reports (on|to)", "=report to ...2 (board|committee|cabinet|council|members|panel|executive|tenants|residents|customers)",
  "(policy|procedure|strategy|allocations|lettings|performance|progress|monitoring|update|review|inspection|audit|scrutiny|consultation|annual|quarterly|monthly|board|committee|cabinet|officer|director) ...2 =report",
}

-- A form that nobody has filled in yet commits nobody.
local unfilled = { "(insert|enter|add) ...2 (name|logo|title|organisation|landlord|association)", "(policy|procedure|agreement) template", "template (policy|procedure|agreement)" }

-- Papers about a policy, which are not the policy.
local about = { "=tender", "(job|person) (description|specification)", "vacancy", "training (slides|course|pack|material)", "have your say", "equality impact", "impact assessment", "privacy notice" }

local no_text_of_its_own = with(with(titled_report, unfilled), about)

-- Names of policies on one subject: what has one of these is no general policy, however many words of policies in general it says.
local asb_policy = {
  "(anti-social behaviour|antisocial behaviour|ASB|neighbour nuisance|nuisance|harassment|hate crime|hate incident|neighbourhood management|community safety|domestic abuse) ...6 (policy|policies|policy statement|statement of policy)", "(policy|policies|policy statement) ...6 (anti-social behaviour|antisocial behaviour|ASB|nuisance|harassment|hate crime)",
  "statement of (policies and procedures|policy) ...6 (anti-social|antisocial|nuisance)", "statement on ...3 (nuisance|anti-social behaviour|antisocial behaviour|ASB|harassment)", "tackling (anti-social behaviour|antisocial behaviour|ASB|nuisance) policy",
  -- Housing co-operatives and small associations seldom call theirs a policy.
  "rules (on|about|for|against) ...4 (anti-social behaviour|antisocial behaviour|ASB|nuisance|harassment)", "(approach|commitment|response) (to|on) ...3 (anti-social behaviour|antisocial behaviour|ASB|nuisance|harassment)", "how we (deal|will deal|tackle|respond|handle|manage) ...3 (anti-social behaviour|antisocial behaviour|ASB|nuisance|harassment)", "dealing with ...3 (nuisance|harassment|anti-social behaviour|antisocial behaviour|ASB) ...2 what we do",
}
local asb_procedure = {
  "(anti-social behaviour|antisocial behaviour|ASB|neighbour nuisance|nuisance|harassment|hate crime|hate incident|noise) ...6 (procedure|procedures|guidance for staff|staff guide|toolkit|process|manual|case management)", "(procedure|procedures|staff guidance|staff handbook|staff guide|toolkit|manual) ...6 (anti-social behaviour|antisocial behaviour|ASB|nuisance|harassment|hate crime|hate incident)",
  "managing (anti-social behaviour|antisocial behaviour|ASB) cases", "(ASB|anti-social behaviour) casework",
}
local allocations = {
  "(allocation|lettings|letting|nomination|choice based lettings|housing register|selection) ...4 (policy|scheme|plan)", "(policy|scheme) ...4 (allocation|lettings|letting|nomination)", "allocation of (housing|homes|properties|accommodation)", "local lettings (policy|plan)", "mutual exchange policy", "allocations",
}

kind "tenancy-agreement" {
  title = "Tenancy agreement",
  named = {
    "tenancy agreement", "(assured|secure|introductory|starter|probationary|demoted|shorthold|fixed term|flexible|periodic|weekly|lifetime|fully mutual|contractual) ...3 tenancy", "agreement ...4 tenancy",
    "occupancy agreement", "licence (agreement|to occupy)", "license (agreement|to occupy)", "(conditions|terms) ...3 tenancy", "tenancy (conditions|terms)", "lease agreement", "rental agreement", "agreement for letting", "occupation contract",
    "your tenancy", "excluded licence", "shared ownership lease", "tenancy contract",
  },
  not_named = with(no_text_of_its_own, {
    "(policy|procedure|strategy|minutes|review|leaflet|guide|handbook|consultation|survey|audit|self-assessment|newsletter|summary|template letter|faq|strategies)", "good neighbour", "starter tenancy (scheme|review)", "notes for", "briefing",
  }),
  said = {
    "this (tenancy|agreement|tenancy agreement) is (between|made)", "(the|this) (tenancy|agreement) is made on", "(landlord|association|council) (agree|let|lets) ...6 (tenant|property|premises)", "tenant ...2 (agree|covenant|must|shall|will) ...3 (pay|keep|not)",
    "(you|tenant) ...3 must pay ...3 rent", "rent is (payable|due) ...4 (advance|week|month)", "quiet enjoyment", "ground* for possession", "(the|your) (deposit|rent) ...4 tenancy", "end (this|your|the) tenancy", "notice to quit", "assign or sublet", "(signed by|signature of) ...3 (tenant|tenants)", "joint and several*", "landlord's obligations",
    "(tenant|your) obligation", "fixed term", "succession", "(commencement|start) date ...3 tenancy", "lodger", "to pay the rent",
  },
}

kind "asb-policy" {
  title = "Anti-social behaviour policy",
  named = asb_policy,
  not_named = with(no_text_of_its_own, {
    "(minutes|self-assessment|self assessment|leaflet|newsletter|survey|audit|consultation|agenda|equality impact|questionnaire|factsheet|fact sheet)", "guide (for|to) (tenant|resident|customer)", "at a glance", "quick guide", "summary for", "tenancy agreement",
  }),
  said = {
    "this policy ...8 (anti-social behaviour|antisocial behaviour|ASB|nuisance)", "(purpose|aim|aims|scope) of ...2 policy", "(victim|complainant) centred", "we define (anti-social behaviour|antisocial behaviour|ASB)", "definition of (anti-social behaviour|antisocial behaviour|ASB)", "housing related anti-social behaviour", "section 218A", "(acceptable behaviour|parenting) contract", "community trigger", "ASB case review", "closure (order|notice)", "housing-related conduct",
  },
}

kind "asb-procedure" {
  title = "Anti-social behaviour procedure",
  named = asb_procedure,
  not_named = with(no_text_of_its_own, {
    "policy", "policies", "(minutes|self-assessment|self assessment|leaflet|newsletter|survey|audit|consultation|agenda|strategy|factsheet)", "guide for (tenant|resident|customer)", "tenancy agreement",
  }),
  said = {
    "this procedure ...10 (anti-social behaviour|antisocial behaviour|ASB|nuisance)", "(purpose|aim|scope) of ...2 procedure", "(log|record) ...6 (case management system|database|system)", "the (officer|case officer|investigating officer|case manager) (must|will|should)", "(diary|incident) sheets", "stage (one|two|three|1|2|3)", "within ...3 working days", "case review", "close the case", "risk assessment matrix",
  },
}

kind "strategy" {
  title = "Strategy",
  named = { "strategy", "strategic plan", "corporate plan", "business plan", "action plan" },
  not_named = { "(minutes|self-assessment|self assessment|leaflet|newsletter|agenda)", "tenancy strategy statement", "policy", "procedure" },
  said = { "this strategy", "strategic (objective|aim|priority|priorities)", "our vision", "over the next #number years", "(key|our) priorities", "delivery plan", "action plan" },
}

kind "allocations-policy" {
  title = "Allocations or lettings policy",
  named = allocations,
  not_named = with(no_text_of_its_own, { "(minutes|self-assessment|self assessment|leaflet|newsletter|survey|audit|agenda|consultation)", "tenancy agreement", "anti-social", "ASB" }),
  said = { "housing register", "(reasonable|additional) preference", "banding", "bidding", "(applicant|application) ...6 (housing|register|refuse)", "choice based lettings", "eligib* ...4 allocation", "sensitive letting", "nomination (agreement|right)", "medical priority", "bedroom (standard|entitlement)" },
}

kind "policy" {
  title = "Policy",
  named = { "policy", "policies", "policy statement", "code of conduct", "statement of intent", "charter" },
  not_named = with(with(no_text_of_its_own, with(asb_policy, allocations)), { "(minutes|self-assessment|self assessment|leaflet|newsletter|survey|agenda)", "tenancy agreement", "policy (briefing|update)", "(charter|code|standard) ...4 (compliance|assessment|checklist)" }),
  said = { "this policy", "(purpose|aim|scope) of ...2 policy", "policy statement", "equality impact assessment", "approved by ...4 (board|committee)", "review date", "related (policies|documents)" },
}

kind "procedure" {
  title = "Procedure",
  named = { "procedure", "procedures", "staff guidance", "staff (guide|manual|handbook)", "process (guide|map|note)", "operational guidance", "manual", "protocol" },
  not_named = with(with(no_text_of_its_own, asb_procedure), { "(minutes|self-assessment|self assessment|leaflet|newsletter|agenda)", "tenancy agreement", "policy", "policies", "complaints procedure" }),
  said = { "this procedure", "(purpose|aim|scope) of ...2 procedure", "the (officer|manager|member of staff) (must|will|should)", "step (one|two|1|2)", "within ...3 working days" },
}

kind "report" {
  title = "Report or minutes",
  -- A report may be about a policy, and names it in its title; so here only words that no policy's own title has.
  named = with(titled_report, {
    "(behaviour|ASB|nuisance|harassment|housing|complaints|tenancy|improvement|service|services|safety|neighbourhood|satisfaction|impact|equality|regulatory|judgement|case|study|end|year) =report", "=report #number", "=report and accounts", "annual review", "minutes", "agenda", "briefing (note|paper)", "performance (review|update|summary|results)", "(quarter|quarterly|annual|monthly|Q1|Q2|Q3|Q4) ...4 performance", "(TSM|survey|satisfaction) results",
    "internal audit", "(audit|inspection|evaluation|scrutiny|survey|consultation) (of|findings|results|update|outcome|summary|review|panel|committee)", "survey about", "case study", "newsletter", "bulletin", "update for", "(board|committee|cabinet) paper", "review of ...4 (performance|service|year)", "annual return",
  }),
  not_named = { "self-assessment", "self assessment", "report (it|form|nuisance|a|anti-social|ASB|crime|noise|problem)", "how to report", "=reporting" },
  said = {
    "minutes of ...6 meeting", "apologies (for absence|were received)", "(the|members of the) (board|committee|panel|group) (noted|agreed|resolved|is asked|are asked|is recommended)", "recommendation* ...6 (that|to) ...3 (board|committee|members)", "(this|the purpose of this) report (sets out|provides|presents|is to)", "during (the|this) (year|quarter|period)", "matters arising", "date of next meeting", "performance (against|was|has)", "compared (to|with) ...3 (last|previous) (year|quarter)", "in attendance", "the chair (welcomed|thanked)",
  },
}

kind "self-assessment" {
  title = "Self-assessment",
  named = {
    "self-assessment", "self assessment", "selfassessment", "self audit", "self evaluation", "respect standard ...6 (assessment|compliance|evidence|checklist|audit|review|gap analysis|action plan|progress)", "(compliance|evidence) (matrix|checklist|grid|return)", "gap analysis", "(charter|code) ...4 (compliance|assessment|checklist)", "complaint handling code ...6 (assessment|form)",
  },
  not_named = { "(minutes|newsletter|leaflet|agenda)", "tenancy agreement", "guide to self-assessment" },
  said = {
    "building block", "(core|partner) building block", "self-assessment", "current position", "evidence ...3 (compliance|provided|attached)", "comply ...3 (yes|no)", "commentary", "gap ...3 (identified|action|next step)", "commitment (1|2|3|4|5|6) ...12 (accountability|empowering|prevention|tailored|protecting|support)", "rag rating", "compliance (yes|no|y|n|partial)",
  },
}

kind "agreement" {
  title = "Good neighbour or behaviour agreement",
  named = {
    "good neighbour ...3 (agreement|contract|charter|pledge|declaration|code)", "neighbourhood (agreement|charter|compact)", "(acceptable|positive|responsible) behaviour (agreement|contract)", "ABC", "parenting (contract|agreement)", "estate (agreement|charter|compact)", "community (agreement|compact)", "(tenant|resident|residents|local) ...2 (compact|charter)", "(service level|partnership|information sharing) (agreement|protocol)", "undertaking", "family agreement", "pledge", "being a good neighbour agreement",
  },
  not_named = with(no_text_of_its_own, { "(policy|policies|procedure|minutes|self-assessment|self assessment|newsletter|strategy|guide to|leaflet|agenda)", "tenancy agreement" }),
  said = {
    "(we|i) ...3 (agree|promise|undertake) ...3 (to|not to|that)", "as [good] neighbours we", "good neighbours", "(this|the) agreement is (voluntary|not legally binding)", "i will not", "this (contract|agreement) (is made|lasts|will last)", "signed ...6 (resident|neighbour|officer|parent)", "break* ...3 (agreement|contract)",
  },
}

kind "leaflet" {
  title = "Leaflet, guide or letter for residents",
  named = {
    "leaflet", "letter to ...3 (residents|tenants|customers|leaseholders)", "factsheet", "fact sheet", "information sheet", "flyer", "brochure", "(guide|advice|information) (for|to) ...3 (tenant|resident|customer|leaseholder|complainant|victim|witness|neighbour)", "(tenant|resident|customer) ...2 (handbook|guide|information)", "frequently asked questions", "faq", "how to report", "report (it|a|nuisance|anti-social behaviour|ASB|noise)", "quick guide", "at a glance", "your guide", "what (to|you can) do", "are you (suffering|experiencing|having)", "nuisance neighbours", "easy read", "help with",
    "poster", "handbook",
  },
  not_named = { "(policy|policies|procedure|minutes|strategy|self-assessment|self assessment|agenda)", "staff (guide|handbook|information)" },
  said = {
    "for (more|further) information", "visit our website", "(call|ring|phone|contact) us (on|at|by)", "this (leaflet|factsheet|guide|booklet)", "large print", "what (can|should) (you|i) do", "keep a diary", "in an emergency (call|ring|dial)", "other languages", "(find out|read) more",
  },
}
