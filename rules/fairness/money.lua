-- Terms about money: what must be paid, what may be kept back, and what a breach costs.

local act = function(clause, group)
  return { standard = "Consumer Rights Act 2015", clause = clause, guidance = "OFT356 " .. group, url = "https://www.legislation.gov.uk/ukpga/2015/15/schedule/2" }
end

term {
  id = "fairness.rent-without-set-off",
  title = "Rent payable without set-off or deduction",
  group = "2d",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 2", "group 2: excluding liability (set-off)"),
  why = "The law lets a tenant set off what the landlord owes, such as the cost of repairs left undone. A blanket ban may be unfair because it takes that away.",
  advice = "Add a plain saving for the tenant's legal right to set off, or delete the words.",
  find = {
    "(pay|payable|paid|payment|rent) ...14 (without|free of|free from|clear of|with no) ...5 (set-off|setting off|deduction|counterclaim|abatement)",
    "({must_not}|no right to) ...3 (deduct|withhold|set off|retain|keep back|stop) ...10 (rent|payment|charge)",
    "(rent|payment) ...6 (must not|may not|shall not|cannot|will not) be ...3 (deducted|withheld|set off|retained)",
    "no ...3 (set-off|deduction|counterclaim|abatement) ...8 (rent|payment)",
  },
  unless = {
    "{save_law}",
    "(not|nothing ...8) affect ...8 right ...8 (set off|deduct|withhold|repair)",
    "(subject to|apart from|except|save|unless|other than) ...10 (right|entitled|entitle|allowed|permitted|set off|deduct|repair)",
  },
  unless_within = "clause",
  ignore = {
    "deduct ...6 from ...4 deposit", "deposit ...10 (deduct|withhold|withheld|set off)", "deduct ...4 from ...4 (wage|benefit|pay|salary)",
    "{landlord} (may|can|will) (set|deduct)",
  },
  examples = {
    flagged { "The Tenant shall pay the Rent in advance without any set-off or deduction whatsoever." },
    flagged { "All sums due are payable in full, free of any deduction or counterclaim." },
    flagged { "You must not withhold your rent for any reason." },
    qualified { "You must pay the rent without deduction. This does not affect your right to set off the cost of repairs we failed to do." },
    qualified { "You must pay the rent in full and without deduction, except where the law entitles you to set off money that we owe you." },
    clear { "If we owe you money we may set it off against your arrears.", because = "the landlord's set-off, in the tenant's favour" },
    clear { "We may make reasonable deductions from the deposit for damage beyond fair wear and tear.", because = "deductions from a deposit are another matter" },
  },
}

term {
  id = "fairness.disproportionate-charges",
  title = "Fixed or disproportionate charges for a breach",
  group = "5",
  severity = "high",
  source = act("Sch 2 Pt 1 paras 5 and 6", "group 5: financial penalties"),
  why = "A charge for breaking the agreement that is more than the landlord's likely loss may be a penalty. Flat fees, steep interest and loss of a whole deposit are the usual forms.",
  advice = "Charge only costs that were reasonably and actually incurred, and interest at a modest rate after a period of grace; or delete the charge.",
  find = {
    "(charge|fee|fine|penalty|payment|cost) of #money ...14 (each|every|per|for|if|when|where|in respect of|late|letter|reminder|visit|day|breach|missed)",
    "#money ...8 (per|for each|for every|each) ...4 (letter|reminder|visit|day|week|occasion|breach|late payment|missed appointment|key)",
    "#money ...5 (reminder|late|overdue|arrears|default|penalty|letter|missed appointment) ...3 (fee|charge|letter)",
    "(fee|charge) ...12 (late payment|overdue|arrears|missed appointment|default)",
    "(late payment|default|penalty|overdue|arrears) (charge|fee)",
    "(charge|fee) ...8 (non-payment|arrears)",
    "(additional|extra|further|default) (fee|charge) ...12 (fail|breach|break|comply)",
    "interest ...14 #number ...5 (per|a|each|every) ...2 (month|week|day)",
    "interest ...10 rate ...8 (determined|decided|set|fixed) by {landlord}",
    "(deposit|bond) ...8 (shall|will|is|be|are) ...3 (forfeit|forfeited|lost|retained in full|kept in full)",
    "(forfeit|forfeiture of|lose|loss of) ...4 (deposit|bond)",
    "(pay|liable for|owe) ...8 (double|twice|treble) ...4 rent",
    "(pay|liable|payable) ...10 (rent|remainder|balance) ...8 (whole|rest|remainder|unexpired) ...6 (term|tenancy|period)",
    "(pay|liable for|be charged|incur) ...6 (fine|penalty|liquidated damages)",
    "(entitled to|may|will|shall) (fine|impose a (fine|penalty|charge))",
    "(charge|fee|deposit|payment|sum) ...8 (non-refundable|not refundable|not be refunded|not be returned)",
  },
  unless = {
    "(reasonable|actual|actually) ...6 (cost|loss|expense)", "reasonably ...6 (incurred|spent|lost)",
    "(not|no) ...3 more than ...8 (cost|loss|spend)",
    "above ...6 (Bank of England|base rate|base lending rate)", "after ...6 #duration ...6 (overdue|late|due|arrears)", "or ...4 actual cost",
    "what it ...4 cost us",
  },
  unless_within = "clause",
  ignore = {
    "(service|support|heating|water|rent) charge of #money", "rent ...6 (is|of) #money ...4 per (week|month)",
    "#money (per|a|each) (week|month|calendar month)",
    "no (charge|fee)", "free of charge", "without charge", "interest ...20 above ...6 (Bank of England|base rate|base lending rate)",
    "(court|fixed) (fee|cost) ...6 (ordered|awarded)",
  },
  examples = {
    flagged { "A charge of £25 will be added to your account for each reminder letter that we send." },
    flagged { "Interest will be charged on any arrears at 4 per cent per calendar month." },
    flagged { "If the Tenant is in breach of any clause the deposit shall be forfeited." },
    flagged { "The tenant will pay a fine if the communal door is left open." },
    qualified { "If you miss an appointment we may make a charge of £20 for each visit, or our actual cost if that is lower." },
    clear { "Interest at 3% above the Bank of England base rate is payable on rent more than 14 days overdue.", because = "a modest rate after a period of grace" },
    clear { "You must pay the reasonable cost of repairing damage that you or your visitors cause." },
    clear { "The rent is £104.50 per week." },
    clear { "There is no charge for a replacement door fob." },
  },
}

term {
  id = "fairness.indemnity-and-costs",
  title = "Open-ended indemnities and legal costs",
  group = "18a",
  severity = "medium",
  source = act("s 62 (Sch 2 is not exhaustive)", "group 18(a): unfair financial burdens"),
  why = "Making a tenant answer for all costs, whoever is at fault and whatever a court decides, may be unfair. 'Indemnify' is also legal jargon.",
  advice = "Ask only for costs that are reasonable, properly incurred and caused by the tenant's breach, or as a court orders.",
  find = {
    "(indemnify|indemnity|indemnified|hold harmless)",
    "(all|any|every) ...6 (cost|expense|claim|demand|liability|legal fee) ...14 (incur|arise|whatsoever|howsoever|suffer|in connection|enforce|incidental)",
    "(pay|liable for|responsible for|bear|meet|reimburse) ...6 (all|full) ...6 (cost|legal cost|solicitor's|expense|fee|charge)",
    "(legal|solicitor's|court|professional) (cost|fee|charge|expense) ...10 (full|whether or not|on demand|indemnity basis)",
    "(pay|liable for|responsible for) ...10 (all|any) ...4 (outgoings|taxes) ...8 (future|may be|levied|imposed|whatsoever)",
    "cost of (preparing|drawing up|making) ...3 agreement",
  },
  unless = {
    "(reasonable|reasonably|proper|properly) ...8 (cost|incurred|expense|fee|charge)", "(cost|expense) ...6 (reasonable|reasonably|properly)",
    "(court|tribunal|judge) ...6 (order|award|decide|direct)", "(ordered|awarded|allowed|assessed) by ...3 (court|tribunal)",
    "only ...10 (your|tenant's) ...4 (breach|fault|negligence)",
    "caused by ...6 (your|tenant's) ...4 (breach|fault|negligence|failure)",
  },
  unless_within = "sentence",
  ignore = {
    "{landlord} (will|shall|must|agree to|agrees to) ...4 (indemnify|pay|meet|bear|reimburse)", "at {landlord} ...3 (cost|expense)",
    "professional indemnity",
  },
  examples = {
    flagged { "The Tenant shall indemnify the Landlord against all claims, costs and demands howsoever arising from the Tenant's use of the Property." },
    flagged { "You must pay all legal costs that we incur in enforcing this agreement, whether or not proceedings are issued." },
    qualified { "You must pay all legal costs that we reasonably incur because of your breach of this agreement, as ordered by the court." },
    clear { "You may have to pay our court costs if a judge orders you to." },
    clear { "We will pay all reasonable expenses if you have to move while we do major works.", because = "the landlord pays" },
  },
}

term {
  id = "fairness.unilateral-variation",
  title = "Landlord alone may change the terms or make new rules",
  group = "10",
  severity = "high",
  source = act("Sch 2 Pt 1 para 11 (see paras 22 and 23)", "group 10: right to vary terms generally"),
  why = "A right to change the agreement alone, at will, may be unfair: the tenant agreed to what was on the page. Secure (council) tenancies have their own statutory procedure, which the agreement should name.",
  advice = "Limit changes to the tenant's written agreement, or to stated reasons with consultation and notice; in a secure tenancy refer to Housing Act 1985 sections 102 and 103.",
  find = {
    "{landlord} ...6 (may|can|reserve the right to|reserves the right to|is entitled to|are entitled to|has the right to|have the right to|shall be entitled to) ...8 (vary|change|amend|alter|add to|modify|replace|revise) ...8 (term|condition|agreement|clause|rule|regulation|provision|obligation|policy)",
    "(term|condition|agreement|clause|rule|regulation|provision) ...6 (may|can) be (varied|changed|amended|altered|added to|modified|replaced) ...10 {landlord}",
    "(comply with|keep to|obey|observe|follow|bound by|abide by) ...8 (rule|regulation|policy|instruction|requirement|direction|condition) ...10 (from time to time|as {landlord} may|may make|may issue|may introduce|may decide|may impose|in future|may be made|as amended)",
    "{landlord} ...4 (may|can) ...4 (make|issue|introduce|impose) ...6 (rule|regulation|condition|requirement)",
    "(vary|change|amend) ...8 (agreement|terms|conditions) ...8 (at any time|at its discretion|without notice|without ...4 consent|sole discretion|absolute discretion)",
  },
  unless = {
    "(only|with|unless) ...6 (your|tenant's|mutual|both|written) ...6 (agreement|agree|consent)",
    "(you|tenant|both|both of us|parties) ...3 agree",
    "(after|following|by|must|will|shall|having|prior) ...8 (consult|consultation|consulting|consulted|notice of variation)", "section 10(2|3)",
    "section (102|103)", "(102|103) ...6 Housing Act",
    "(at least|not less than|minimum) ...6 #duration ...6 (notice|written)", "required by (law|legislation|statute)",
    "reasonabl* ...8 (rule|regulation|good management|made)",
  },
  unless_within = "clause",
  ignore = {
    "(change|increase|vary|varied) ...6 rent", "rent ...8 (vary|varied|change|changed|increase)",
    "(may not|must not|cannot|will not|neither|only) ...6 (vary|change|amend|alter)", "{landlord} (may|will|can) only (change|vary|amend)",
    "except ...6 (rent|service charge)",
  },
  examples = {
    flagged { "The Association may vary the terms of this agreement at any time by notice in writing." },
    flagged { "The Tenant must comply with such regulations as the Landlord may from time to time make." },
    flagged { "We reserve the right to amend these conditions." },
    qualified { "The Council may change the terms of this agreement, after consulting you and serving a notice of variation under section 103 of the Housing Act 1985." },
    qualified { "You must follow the reasonable rules that we may make for the good management of the block after we have consulted you." },
    clear { "This agreement may only be changed if you and we both agree in writing." },
    clear { "We may increase the rent once a year by giving you one month's notice.", because = "rent is another rule's matter" },
  },
}
