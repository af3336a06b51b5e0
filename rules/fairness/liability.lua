-- Terms about who answers for what goes wrong, and who has the last word.

local act = function(clause, group)
  return { standard = "Consumer Rights Act 2015", clause = clause, guidance = "OFT356 " .. group, url = "https://www.legislation.gov.uk/ukpga/2015/15/schedule/2" }
end

term {
  id = "fairness.exclusion-of-liability",
  title = "Landlord not responsible for loss, damage, injury or disrepair",
  group = "2a",
  severity = "high",
  source = act("Sch 2 Pt 1 paras 1 and 2; s 65 for death and injury by negligence", "groups 1 and 2: excluding liability"),
  why = "Wide words that the landlord answers for nothing may be unfair where they cover its own failures; for death or injury by negligence they can never bind.",
  advice = "Limit the words to loss that is not the landlord's fault, and say that its repairing duties and its liability for negligence stand.",
  find = {
    "{landlord} ...6 (not|no|nor) ...3 (be|accept|have|take|assume|bear) ...6 (liable|liability|responsible|responsibility)",
    "{landlord} ...3 (is|are) not ...3 (liable|responsible|answerable) ...10 (loss|lose|lost|damage|injury|theft|stolen|belongings|failure|breakdown|interruption|inconvenience|accident|defect|repair)",
    "(no|not any) (liability|responsibility) ...12 (loss|lost|damage|injury|theft|stolen|belongings|failure|breakdown|interruption|accident|defect)",
    "(liability|responsibility) ...10 (is|are|be) ...3 excluded",
    "at ...4 (tenant's|own|your own|sole) risk",
    "(tenant|you) ...6 (no|not any|not) ...4 (claim|compensation) ...8 (against|from) {landlord}",
    "(tenant|you) ...4 (waive|release|give up) ...8 (right|claim)",
    "(accept|take) ...4 {home} ...6 (as seen|in its present condition|present state|as it is)",
    "(howsoever|however) caused", "any cause (whatsoever|whatever)",
    "(tenant|you) ...6 (shall|must|will|responsible for|liable for) ...4 (keep in repair|repair|maintain) ...6 (structure|roof|foundation|drains|exterior)",
  },
  unless = { "{our_fault}", "{save_law}" },
  unless_within = "clause",
  ignore = {
    "(nothing|not) ...10 (limit|exclude|affect|restrict) ...8 (liability|responsibility|duty|obligation)",
    "{tenant} ...4 (is|are|will|shall|be) not ...3 (liable|responsible)", "you ...4 not ...3 (be|have|to be) ...3 (liable|responsible)",
    "{tenant} (is|are|will) not (responsible|liable)",
  },
  examples = {
    flagged { "The Landlord shall not be liable for any loss or damage to the Tenant's belongings howsoever caused." },
    flagged { "The Association accepts no responsibility for injury to visitors." },
    flagged { "Belongings are left in the store at the tenant's own risk." },
    qualified { "We are not responsible for loss of or damage to your belongings unless it is caused by our negligence or breach of this agreement." },
    qualified { "The landlord is not liable for interruption of the supply where the failure is beyond its control." },
    clear { "We are responsible for the structure and exterior of your home." },
    clear { "You are not responsible for fair wear and tear." },
    clear { "Nothing in this agreement limits our liability for death or personal injury." },
    clear { "We advise you to insure your belongings." },
  },
}

term {
  id = "fairness.final-decision",
  title = "Landlord's decision is final",
  group = "13",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 16", "group 13: right of final decision"),
  why = "A term that makes the landlord the judge of whether its own promises were kept, or of what the agreement means, may be unfair.",
  advice = "Delete the words, or add that the landlord acts reasonably and that the tenant can complain, go to the Housing Ombudsman or to court.",
  find = {
    "(decision|opinion|determination|view|judgment|certificate|finding) ...10 (final|binding|conclusive|not be questioned|not open to challenge)",
    "final and (binding|conclusive)",
    "(sole|absolute|entire|complete|unfettered|uncontrolled) discretion",
    "in ...3 (sole|absolute) (opinion|discretion|judgment)",
    "in ...2 opinion of {landlord}", "in {landlord} ...2 opinion",
    "(as|when|what|whatever|amount) ...6 {landlord} ...3 (in its discretion|thinks fit|think fit|sees fit|see fit)",
    "(as|when|where) ...3 (determined|decided) (solely|only) by {landlord}",
    "no ...3 (right of appeal|appeal)",
  },
  unless = {
    "(acting|act|decide|exercise) ...4 reasonabl*", "reasonable (opinion|view|belief)",
    "(appeal|challenge|complain|complaint|ombudsman|review|court|tribunal)", "(right|can|may|able) ...6 (appeal|complain|ask ...4 review)",
    "reasonably ...4 (believe|consider|think)",
  },
  unless_within = "clause",
  ignore = {
    "final (bill|account|statement|inspection|warning|response|notice|rent)", "Ombudsman ...8 (final|binding)", "court's decision",
    "(court|judge|tribunal) ...8 (final|binding)",
  },
  examples = {
    flagged { "The Landlord's decision as to the cost of repairs shall be final and binding." },
    flagged { "Permission is given or refused at the Association's absolute discretion." },
    flagged { "The tenant must leave if in the opinion of the landlord the conduct of a visitor is unacceptable." },
    qualified { "Our decision is final, but you can complain to the Housing Ombudsman or ask a court to decide." },
    clear { "You may appeal against our decision within 21 days." },
    clear { "We will send you a final bill when you leave." },
  },
}

term {
  id = "fairness.entire-agreement",
  title = "Only what is written here counts",
  group = "14a",
  severity = "low",
  source = act("Sch 2 Pt 1 para 17", "group 14(a): entire agreement"),
  why = "Tenants rely on what they are told at viewing and sign-up. Words that shut this out may be unfair.",
  advice = "Delete the words, or advise the tenant to have anything important written in before signing.",
  find = {
    "(entire|whole|complete|only) (agreement|contract|understanding) between",
    "(constitute|contain|form|represent|set out|make up|comprise) ...4 (entire|whole|complete) (agreement|contract|understanding|terms)",
    "supersede ...10 (agreement|representation|discussion|negotiation|understanding|arrangement|promise)",
    "(not|no) ...6 (relied|rely|relying) ...6 (statement|representation|promise|assurance|anything)",
    "no ...6 (representation|warranty|promise|statement) ...8 (made|given|bind|binding|effect|authority)",
    "no ...4 (officer|agent|employee|member of staff) ...6 authority to (vary|change|promise|make)",
    "(verbal|oral|spoken) (agreement|promise|statement|representation|assurance) ...8 (not|no)",
  },
  unless = {
    "(not|nothing ...6) affect ...8 (right|remedy|claim) ...10 (misled|mislead|told|promise|misrepresent*)", "(misled|misrepresent*|fraud)",
    "(statement|promise|assurance) ...6 (bind|binding on) us",
  },
  unless_within = "clause",
  ignore = { "whole (household|family|property|home)" },
  examples = {
    flagged { "This document constitutes the entire agreement between the parties." },
    flagged { "The Tenant has not relied on any statement made by the Landlord or its agents." },
    qualified { "This document is the whole agreement between us. It does not affect your rights if we misled you." },
    clear { "If something we told you matters to you, ask us to write it into this agreement before you sign." },
  },
}
