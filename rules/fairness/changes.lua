-- Terms by which one side changes the bargain, or says what was agreed and what was promised.

local act = function(clause, group)
  return {
    standard = "Consumer Rights Act 2015", clause = clause, guidance = "OFT356 " .. group, checked = "2026-11-22",
    url = "https://www.legislation.gov.uk/ukpga/2015/15/schedule/2",
  }
end

-- "If you do not pay(,) the landlord may ...": the denial belongs to the condition, and the term stands all the same.
local function also_on_default(phrases)
  local all = {}
  for _, phrase in ipairs(phrases) do
    all[#all + 1] = phrase
    all[#all + 1] = "{on_default} ...24 <" .. phrase .. ">"
  end
  return all
end

words "term_of_agreement" { "term", "condition", "agreement", "clause", "rule", "regulation", "provision", "obligation", "covenant" }
words "house_rule" { "rule", "by-law", "bye-law", "regulation", "condition", "requirement", "restriction", "term" }

term {
  id = "fairness.unilateral-variation",
  title = "Landlord alone may change the terms or make new rules",
  group = "10",
  severity = "high",
  source = act("Sch 2 Pt 1 para 11 (see paras 22 and 23)", "group 10: right to vary terms generally"),
  why = "A right to change the agreement alone, at will, may be unfair: the tenant agreed to what was on the page. Secure (council) tenancies have their own statutory procedure, which the agreement should name.",
  advice = "Limit changes to the tenant's written agreement, or to stated reasons with consultation and notice; in a secure tenancy refer to Housing Act 1985 sections 102 and 103.",
  find = also_on_default({
    "{landlord} ...8 {has_power} ...5 (vary|change|amend|alter|add to|modify|revise|update|rewrite) ...5 {term_of_agreement}",
    "{landlord} ...8 {has_power} ...3 (vary|change|amend|alter|modify|revise|rewrite) ...2 (anything|any part|everything|whatever|what) ...6 {term_of_agreement}",
    "{landlord} ...8 {has_power} ...4 (make|issue|introduce|impose|add|prescribe|set|lay down) ...4 {house_rule}",
    "{term_of_agreement} ...8 {has_power} be ...3 (varied|changed|amended|altered|added to|modified|replaced|revised|updated|rewritten|supplemented) ...12 ({landlord}|at any time|from time to time|by notice|without ...3 (notice|consent)|by giving)",
    "(comply with|keep to|obey|observe|follow|bound by|abide by|perform) ...10 (rule|regulation|policy|instruction|requirement|direction|condition|house rules) ...12 (from time to time|as {landlord} may|{landlord} may|may make|may issue|may introduce|may decide|may impose|in future|may be made|as amended|as altered|as varied|think necessary|think fit|as changed)",
    "{house_rule} ...4 (which|that) ...2 {landlord} ...4 {has_power} ...4 (change|vary|amend|alter|add)", "{term_of_agreement} ...8 subject to (change|amendment|variation|alteration) ...8 (at|by|without|from time to time|{landlord})",
    "(vary|amend|change|update) ...4 policy ...8 (form|bound|bind|{letting})",
    "{landlord} ...6 {has_power} ...3 (bring in|introduce|add|make|set) ...2 (further|additional|new|other|extra) ...2 (rule|restriction|obligation|condition|duty|duties|term)", "(further|additional|new|such other) (rule|regulation|condition|restriction|term) ...8 {landlord} ...6 (make|think|issue|impose|introduce|decide|require|prescribe)",
    "{tenant} ...6 (bound by|accept|agree to|comply with) ...4 (change|amendment|variation|alteration|addition) ...10 ({letting}|term|condition|rule|made by)",
    "(vary|change|amend) ...8 (agreement|terms|conditions) ...8 (at any time|at ...2 discretion|without notice|without ...4 consent|sole discretion|absolute discretion)",
    "(amended|varied|new|latest|current) version ...8 (bind|bound|apply)", "bound by ...4 (amended|varied|new|latest) version",
  }),
  unless = {
    "{asked_first}",
    "(only|with|unless|by|in) ...6 (your|tenant's|mutual|both|written|tenant's written) ...4 (agreement|agree|consent)",
    "(if|unless|until|when|only|where|once) ...4 (you|tenant|both|parties) ...4 (agree|consent)", "both ...3 (agree|consent)", "agreement (between|with|of) ...4 (you|tenant|parties)", "consent of ...4 (you|tenant|both|parties)", "by (mutual )?agreement",
    "(after|following|by|must|will|shall|having|prior|first) ...8 (consult|consultation|consulting|consulted|notice of variation)",
    "section (102|103)", "(102|103) ...6 Housing Act", "notice of variation", "(required|needed) by ...2 (law|legislation|statute)", "(change|changes) in ...2 (law|legislation)",
    "Parliament", "reasonabl* ...10 (rule|regulation|good management|made|instruction|requirement|condition)", "(copy|copies) ...8 (attached|given|supplied|enclosed)",
  },
  unless_within = "clause",
  ignore = {
    "(change|increase|vary|varied|alter|review) ...3 (rent|charge|service|address|name|telephone|lock|contractor|day|date|office|payment)", "rent ...8 (vary|varied|change|changed|increase)",
    "(may not|must not|cannot|will not|neither|only) ...6 (vary|change|amend|alter)", "(vary|change|amend|alter) only", "agreement in writing", "{landlord} (may|will|can) only (change|vary|amend)",
    "except ...6 (rent|service charge)", "(Act|Regulation|Order) ...1 #number", "(condition|requirement) ...8 (consent|permission|approval)", "(consent|permission|approval) ...14 condition",
    "{tenant} ...3 (may|can|want|wish|ask) ...6 (change|vary)", "condition ...3 (property|home|premises|dwelling|furniture|room)", "breach ...3 {term_of_agreement}", "(update|amend|change) ...3 (inventory|record|detail)",
    "(change|alter|add to|update) ...2 (property|premises|dwelling|building|flat|home)",
  },
  examples = {
    flagged { "We may alter this agreement without consulting you." },
    qualified { "We may change the rules of the lounge after talking to residents." },
    flagged { "These conditions may be rewritten without notice." },
    flagged { "The Association may vary the terms of this agreement at any time by notice in writing." },
    flagged { "The Tenant must comply with such regulations as the Landlord may from time to time make." },
    flagged { "We reserve the right to amend these conditions." },
    flagged { "We may change any part of this agreement on four weeks' notice." },
    flagged { "The Tenant will obey any further rules that the Owner thinks necessary." },
    qualified { "The Council may change the terms of this agreement, after consulting you and serving a notice of variation under section 103 of the Housing Act 1985." },
    qualified { "You must follow the reasonable rules that we may make for the good management of the block after we have consulted you." },
    clear { "This agreement may only be changed if you and we both agree in writing." },
    clear { "We may increase the rent once a year by giving you one month's notice.", because = "rent is another rule's matter" },
    clear { "We may change our address for notices by writing to you." },
    clear { "We may set reasonable conditions when we give permission for an alteration.", because = "conditions of a consent, not of the tenancy" },
    clear { "You must comply with the Gas Safety Regulations 1998 as amended from time to time.", because = "a statute" },
  },
}

-- Peabody Trust v Reeve [2008] EWHC 1432 (Ch): the procedure for secure tenancies, written into an assured one, was held to be unfair.
term {
  id = "fairness.variation-in-assured-tenancy",
  title = "The secure tenants' way of changing terms, in an assured tenancy",
  group = "10",
  severity = "medium",
  source = {
    standard = "Consumer Rights Act 2015", clause = "Sch 2 Pt 1 para 11", checked = "2026-11-22", url = "https://www.legislation.gov.uk/ukpga/2015/15/schedule/2",
    guidance = "OFT356 group 10: right to vary terms generally; Peabody Trust v Reeve [2008] EWHC 1432 (Ch)",
  },
  why = "Sections 102 and 103 of the Housing Act 1985 are for secure tenancies. Borrowed for an assured tenancy they let one side change the bargain, and a court has held that unfair.",
  advice = "Say that terms other than rent change only by written agreement, or for stated reasons after consultation.",
  only_if = { "assured tenan*", "assured shorthold tenan*", "assured non-shorthold", "starter tenan*", "Housing Act 1988" },
  not_if = { "secure tenan*", "your tenancy is secure" },
  find = {
    "(change|vary|amend|alter|variation|varied|changed|altered) ...24 section (102|103)", "section (102|103) ...24 (change|vary|amend|alter|variation|varied|changed|altered)", "(change|vary|amend|alter|variation|varied) ...20 (102|103) ...4 Housing Act 1985",
  },
  ignore = { "(rent|service charge) ...8 (section 103|section 102)", "section (102|103) ...8 not ...3 apply" },
  examples = {
    flagged { "Your home is let to you on an assured tenancy.\n\nWe may change the terms by a notice of variation under section 103 of the Housing Act 1985." },
    clear { "Your home is let to you on an assured tenancy. The terms change only if we both agree." },
    clear { "This is an assured tenancy. Section 103 of the Housing Act 1985 does not apply to a change of its terms." },
    not_applicable { "You are a secure tenant and hold a secure tenancy. We may vary the terms under section 103 of the Housing Act 1985." },
    not_applicable { "We may vary the terms under section 103 of the Housing Act 1985.", because = "nothing says what kind of tenancy it is" },
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
    "(entire|whole|complete|only) (agreement|contract|understanding) (between|of ...2 parties|and)",
    "(constitute|contain|form|represent|set out|make up|comprise|embody|is|are) ...4 (entire|whole|complete) ...1 (agreement|contract|understanding|terms)",
    "supersede ...4 (all|any|every) ...8 (agreement|representation|discussion|negotiation|understanding|arrangement|promise|statement)",
    "(not|no|cannot) ...8 (rely|relied|reliance) ...12 (statement|representation|promise|assurance|information|warranty)",
    "(rely|relied) on nothing", "no ...3 (representation|statement|promise|assurance|warranty|undertaking) ...14 (binding|bind|effect|valid|form part|authorised|made|relied)",
    "(statement|representation|promise|assurance|undertaking) ...14 (not|no|cannot) ...3 (be binding|bind|have effect|form part|effect|be relied|part of)",
    "nothing ...6 (say|said|told|promise|promised) ...12 (form part|bind|binding|change|effect|part of)",
    "no ...2 (promise|term|representation|agreement) ...4 (other than|except|apart from|outside) ...8 (written|this|contain|set out|document)",
    "(agent|staff|employee|officer) ...6 (no authority|not authorised|no power) ...8 (vary|bind|make|promise|change|waive)",
    "(verbal|oral|spoken) (agreement|promise|statement|representation|assurance) ...8 (not|no|cannot)",
    "(nothing|not anything) ...16 (said|told|written|brochure|website|advertisement|particulars|leaflet|staff|team|agent) ...16 (count|binding|bind|form part|effect|relied|weight|part of|matter)",
    "(replace|supersede|override|cancel|set aside) ...4 (all|any|every|everything|anything) ...12 (said|written|promised|discussed|told)", "(none of which|none of (it|them)) ...4 be relied",
    "not ...2 rely ...8 (told|said|promised|staff|agent)", "only ...2 (paper|document|agreement) ...2 (count|bind|binding)",
  },
  unless = {
    "(untrue|not true|misleading|false)",
    "(not|nothing ...6) affect ...8 (right|remedy|claim) ...10 (misled|mislead|told|promise|misrepresent*)", "(misled|misrepresent*|fraud)",
    "(statement|promise|assurance) ...6 (bind|binding on) us", "(unless|except) ...8 (staff|we|us) ...8 (confirm|agree|write|written|put)",
  },
  unless_within = "clause",
  ignore = { "whole (household|family|property|home)", "(false|untrue) ...3 statement", "(made up|consist|comprise|contain) of", "read ...4 (whole|entire|complete)", "copy of ...3 (whole|entire|complete)",
    "(keep|keeping) to ...4 (whole|entire)", "(responsible|liable) ...10 (whole|entire)" },
  examples = {
    flagged { "Do not rely on what the agent promised." },
    flagged { "This agreement replaces anything that was said before it was signed." },
    flagged { "Nothing that is on our website or in a leaflet counts as part of the bargain or binds us." },
    flagged { "This document constitutes the entire agreement between the parties." },
    flagged { "The Tenant has not relied on any statement made by the Landlord or its agents." },
    flagged { "Nothing that our staff told you forms part of this contract." },
    qualified { "This document is the whole agreement between us. It does not affect your rights if we misled you." },
    clear { "If something we told you matters to you, ask us to write it into this agreement before you sign." },
    clear { "Each of you is responsible for keeping to the whole agreement.", because = "joint tenants, not promises outside the paper" },
    clear { "The court may order possession if we let the home to you because of a false statement that you made." },
    clear { "Your tenancy agreement is made up of this document and the estate plan." },
  },
}

term {
  id = "fairness.tenant-declaration",
  title = "The tenant declares what may not be so",
  group = "18e",
  severity = "low",
  source = act("s 62; Sch 2 Pt 1 para 20", "group 18(e): declarations"),
  why = "A tenant made to declare that all was read, understood, inspected or in order can be held to it later, whether or not it was so.",
  advice = "Ask the tenant to read the agreement before signing, list what was handed over, and leave time to comment on the inventory.",
  find = also_on_default({
    "({tenant}|=i) ...8 (confirm|acknowledge|declare|certify|warrant|agree that|accept that) ...12 (read|understood|understand|inspected|seen and approved|satisfied|independent legal advice|legal advice|explained to)",
    "({tenant}|=i|anybody who signs|whoever signs|signature) ...8 (confirm|acknowledge|declare|certify|warrant|agree|accept) ...3 that ...16 ((free|clear) (of|from) ...4 (defect|damage|damp|fault)|no ...4 (complaint|defect|damage|fault)|of good character|never been ...4 (evicted|convicted))",
    "(by|on) signing ...10 (confirm|acknowledge|declare|certify|accept|agree) ...12 (receive|received|read|understood|understand|inspected|satisfied|relied)",
    "({tenant}|=i) ...8 (confirm|acknowledge|declare|certify|warrant|agree|accept) that ...16 in ...3 (good|tenantable|clean|satisfactory) ...4 (repair|condition|order|state)",
    "(have|has) read and ...2 (understood|understand|agree|accept)", "(=i|we) ...2 (have read|understand and accept)",
    "(deemed|treated|taken|considered) ...4 (agreed|accepted|correct|accurate|satisfactory|satisfied|accept|agree)", "(inventory|condition|cleanliness|property) ...14 (deemed|taken|considered) to be ...4 (agreed|accepted|correct|accurate|satisfactory|good|true)",
    "{tenant} ...4 (accept|agree) ...4 inventory ...8 (true|correct|accurate|record)", "{tenant} ...3 (agree|agreeing|accept|accepting) that ...8 (cleanliness|condition|inventory|property) ...10 (satisfactory|correct|accurate|good|agreed)",
    "({tenant}|=i) ...6 (confirm|acknowledge|declare|agree|accept) that ...6 (given|received|had) ...6 explanation",
    "({tenant}|=i) ...6 (confirm|acknowledge|declare|agree|accept) ...16 (undamaged|in ...2 working order|in every respect|fully satisfied|free from)",
    "(by|on) (signing|moving in|entering|accepting|taking|occupying) ...10 (confirm|acknowledge|declare|certify|accept|agree) ...16 (clean|equipped|good|order|condition|satisf*|complete|fit)",
    "({tenant}|=i) ...3 (state|confirm|declare|accept|agree|acknowledge) that ...10 (satisfied|content|happy) ...8 (condition|state|house|home|flat|room|property|inventory)", "({tenant}|=i) ...3 (state|confirm|declare|accept|agree|acknowledge) that ...16 nothing ...4 (repair|wrong|missing|damaged)",
  }),
  unless = { "(get|take|seek) ...2 advice", "(please|should) read", "(chance|opportunity|time) to ...4 (read|ask|comment|take advice)", "(7|10|14|21|28) days", "(2|3|4) weeks", "one month", "(comment|add ...4 inventory|correct ...4 inventory)" },
  unless_within = "clause",
  ignore = { "{landlord} ...3 (confirm|acknowledge|agree that|accept that) ...3 (you|your)", "(meter|meters) ...4 read", "{landlord} ...3 (make sure|ensure|check|see) ...12 (read|understood)", "notice ...8 (deemed|treated)", "(deemed|treated) ...6 (served|received|delivered|given)" },
  examples = {
    flagged { "You state that nothing in the flat needs repair." },
    flagged { "On taking the keys you certify that the house is clean and complete." },
    flagged { "I accept that the room is undamaged and that all appliances are in working order." },
    flagged { "The Tenant acknowledges that he has read and fully understands this agreement." },
    flagged { "Signing this agreement, the Tenant confirms that the house is free from damp and other defects." },
    flagged { "I confirm that I have inspected the flat and am satisfied with it." },
    flagged { "If the inventory is not returned within 24 hours it shall be deemed to be accepted." },
    qualified { "By signing you confirm that you have read this agreement. You have had the chance to ask questions and to take it away." },
    clear { "Please read this agreement carefully before you sign it." },
    clear { "You must tell us if anything on your application has changed." },
    clear { "A notice that we post to you is treated as received two days later.", because = "when a notice counts as served" },
    clear { "You have fourteen days to correct the inventory." },
  },
}
