-- Terms about money: set-off, charges, prepayments, costs, increases of rent.

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

term {
  id = "fairness.rent-without-set-off",
  title = "Rent payable without set-off or deduction",
  group = "2d",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 2", "group 2: excluding liability (set-off)"),
  why = "The law lets a tenant set off what the landlord owes, such as the cost of repairs left undone. A blanket ban may be unfair because it takes that away.",
  advice = "Add a plain saving for the tenant's legal right to set off, or delete the words.",
  find = {
    "(pay|payable|paid|payment|rent|sum) ...16 (without|free of|free from|free and clear of|clear of|with no) ...5 (set-off|setting off|offset|deduction|counterclaim|abatement)",
    "({must_not}|no right to) ...4 (deduct|withhold|set off|retain|keep back|hold back|stop|reduce|refuse to pay|make ...3 deduction|suspend) ...10 (rent|payment|charge)",
    "{must_not} make ...2 deduction ...4 from", "reason ...2 (hold back|withhold|stop|not pay) ...6 rent", "(rent|payment|sum) ...14 (must|may|shall|can|will) not be ...3 (deducted|withheld|set off|retained|reduced|suspended)",
    "no ...3 (set-off|deduction|counterclaim|abatement|right of set-off) ...8 (rent|payment|sum)", "no right of set-off",
    "(waive|give up|exclude|forgo) ...4 right ...3 (set-off|set off|deduct|withhold)", "(under|in) no circumstances ...6 (withhold|deduct|set off)",
    -- Group 15: bound to pay whatever the landlord does.
    "rent ...12 (whether or not|notwithstanding|irrespective|regardless|even if|even though) ...12 (repair|disrepair|fit|habitable|uninhabitable|dispute|breach|destroyed|damaged|condition)",
  },
  unless = {
    "{save_law}",
    "(subject to|apart from|except|save|unless|other than) ...10 (right|entitle|allow|permit|set off|deduct|repair)",
    "rent ...8 (stop|reduced|cease|suspended) ...10 (until|while|if|where)",
  },
  unless_within = "clause",
  ignore = {
    "deduct ...6 from ...4 deposit", "withhold ...6 without ...3 advice", "deposit ...20 (deduct|deduction|withhold|withheld|set off)", "deduct ...4 from ...4 (wage|benefit|pay|salary)",
    "{landlord} (may|can|will|shall|must) ...3 (set|deduct|repay|return|refund|pay|withhold|reduce|stop)", "(benefit|universal credit) ...8 deduct", "{landlord} (may|can|will|shall|must) ...3 (repay|return|refund|pay) ...30 (deduction|set-off)", "no right of set-off ...6 by {landlord}",
    "{landlord} ...4 {must_not} ...4 (deduct|withhold|retain|reduce)", "not ...2 stop (paying|claiming) ...4 (benefit|housing)",
    "(without|no) ...2 (deduction|set-off) ...6 from ...4 deposit",
  },
  examples = {
    flagged { "The Tenant shall pay the Rent in advance without any set-off or deduction whatsoever." },
    flagged { "All sums due are payable in full, free of any deduction or counterclaim." },
    flagged { "You must not withhold your rent for any reason." },
    flagged { "The rent shall stay payable in full whether or not the Premises are in repair." },
    flagged { "The rent is payable without deduction. Your statutory rights are not affected.", because = "a general saving tells a tenant nothing about set-off" },
    qualified { "You must pay the rent without deduction. This does not affect your right to set off the cost of repairs we failed to do." },
    qualified { "You must pay the rent in full and without deduction, except where the law entitles you to set off money that we owe you." },
    clear { "If we owe you money we may set it off against your arrears.", because = "the landlord's set-off, in the tenant's favour" },
    clear { "We may make reasonable deductions from the deposit for damage beyond fair wear and tear.", because = "deductions from a deposit are another matter" },
    clear { "The Landlord shall repay the deposit without deduction if nothing is owed.", because = "the landlord pays" },
    clear { "Nothing in this agreement stops you from setting off the cost of repairs against the rent." },
    clear { "You must not use the deposit to pay the last month's rent." },
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
  find = also_on_default({
    "(charge|fee|fine|penalty|cost|sum) of #money ...14 (each|every|per|for|if|when|where|in respect of|late|letter|reminder|visit|day|breach|missed|whenever|should|unless|damages|levied)",
    "#money ...8 (per|for each|for every|each|on each) ...4 (letter|reminder|visit|day|occasion|breach|late payment|missed appointment|key|call|text|email|cheque|hour)",
    "#money ...5 (reminder|late|overdue|arrears|default|penalty|letter|missed appointment|administration|admin|check-out|checkout|renewal|cleaning|call-out|key|returned|bounced) ...3 (fee|charge|letter|cost)",
    "(charged|fined|pay|incur|owe) ...4 #money ...10 (if|for|when|where|each|every|should|unless)",
    "(if|where|when|should|who) ...5 (=do|=does|=is|=are) not ...20 (charged|pay|fined) ...4 #money",
    "(if|should|where|when|who|failure|failing) ...20 (charged|fined|pay|incur|owe|liable for|forfeit) ...5 #money",
    "fixed (charge|fee|sum) ...12 (each|every|per|for|if|when|where|occasion|levied|made)",
    "(pay|charge|levy|incur|make|apply|impose|add|attract) ...6 fee ...12 (late|overdue|arrears|missed|default|unpaid|breach|fail|returned|cancel*)",
    "(any|additional|extra|further|fixed|flat|default) (fee|charge) ...12 (late|overdue|non-payment|arrears|missed|breach|default|fail|break|comply)",
    "(late payment|late|default|penalty|overdue|missed appointment|administration|admin|early termination) (charge|fee)",
    "late payments ...6 (fee|charge)", "(incur|pay|attract|charged|payable) ...4 #money ...2 (fee|charge|penalty)", "lost key ...3 #money",
    "#duration rent ...4 (compensation|penalty|damages|fee|charge)", "(move out|leave|vacate|early) ...24 (remaining|whole|rest|balance) ...4 rent", "rent ...10 until ...6 (re-let|relet|new tenant)", "rent ...18 whether or not ...6 (re-let|relet|occupied)",
    "interest ...14 #number ...5 (per|a|each|every) ...2 (month|week|day)",
    "interest ...14 (10|11|12|13|14|15|16|18|20|24|25|30) per cent ...2 (per annum|a year|per year|each year|annually|on)",
    "interest ...20 (before and after|after and before|after as well as before|before as well as after) ...3 judgment",
    "interest ...10 rate ...8 (determined|decided|set|fixed) by {landlord}",
    "(entitled to|may|can|right to) (retain|keep|withhold) ...2 (deposit|bond) ...8 (if|in the event|for any|where)",
    "(deposit|bond) ...8 (shall|will|is|be|are) ...3 (forfeit|forfeited|lost|retained in full|kept in full)",
    "(forfeit|forfeiture of|lose|loss of) ...4 (deposit|bond)", "forfeit ...4 (payment|rent|fee|#money)", "(retain|keep|withhold) ...2 (whole|all|entire|full) ...2 (deposit|bond)",
    "(double|twice|treble|triple) ...4 rent", "rent ...4 (double|twice|treble) ...2 rate",
    "(pay|liable|payable|due|owe) ...14 (remainder|balance|rest|unexpired|remaining) ...8 (term|fixed term|period of ...2 tenancy)",
    "(early|vacate|leave) ...16 rent ...6 (whole|entire|full|remainder|rest) ...4 (term|tenancy|period)", "(liable|subject) (to|for) ...2 surcharge", "fined ...3 #money", "late rent ...10 #money", "#money daily (charge|fee)",
    "(missed|late|lost|returned|reminder|letter) ...8 (charged|charge|fee) ...4 #money",
    "rent ...6 (remainder|rest|unexpired|remaining) ...6 (term|tenancy|period) ...10 (payable|due|pay|liable)",
    "(pay|liable for|be charged|incur|subject to|result in|impose|levy|issue|lead to) ...6 (fine|penalty|penalties|surcharge)", "(agreed|liquidated) damages",
    "(penalty|fine|surcharge) ...10 (payable|be charged|be imposed|be levied|will apply)", "(entitled to|may|will|shall) fine {tenant}",
  }),
  unless = {
    "(reasonable|actual|actually|reasonably|proportionate) ...6 (cost|loss|expense|incurred|spent|lost|administration cost)",
    "(not|no) ...3 more than ...8 (cost|loss|spend)",
    "after ...6 #duration ...6 (overdue|late|due|arrears)", "or ...4 actual cost", "what it ...4 cost us", "(limited|restricted) to ...6 (cost|loss)",
  },
  unless_within = "clause",
  ignore = {
    "(service|support|heating|water|rent|tenant|ground) charge of #money", "rent ...2 (is|of) #money", "rent ...14 #money ...2 (per|a|each|every) (week|month|calendar month)",
    "(charge|fee|sum) of #money ...1 (per|a|each|every) (week|month|calendar month|year|annum|quarter)", "#money (per|a|each|every|weekly|monthly) (week|month|calendar month)",
    "no (charge|fee)", "free of charge", "without charge", "(court|fixed) (fee|cost) ...6 (ordered|awarded)",
    "{landlord} ...4 (pay|give|offer|refund|owe|compensate|credit) ...8 (#money|penalty|fine)", "compensation ...8 #money", "{tenant} ...4 (receive|get|claim) ...6 #money", "(pay|to) {tenant} ...6 #money",
    "(court|police|magistrate|prosecut*|convict*|conviction|criminal offence|parking authority|local authority|HMRC) ...16 (fine|fined|penalty)",
    "(fine|fined|penalty) ...8 (by|from) ...3 (court|police|council|magistrate|local authority)", "fixed penalty (notice|charge)",
    "(refund|repay|return) ...12 (remainder|remaining|unexpired|balance)", "(tribunal|court) ...6 fee", "fee ...6 (tribunal|court)",
    "interest ...24 (above|over) ...6 (Bank of England|base rate|base lending rate)", "#money ...2 (rent|service|weekly|monthly) charge",
    "without ...3 (penalty|fee|charge)", "(will|shall|do|does|may|must) not ...2 (charge|pay|make|ask|impose) ...3 (fee|penalty|charge)", "(weekly|monthly|annual|quarterly|yearly) charge", "(insurer|insurance) ...6 penalty",
  },
  examples = {
    flagged { "A charge of £25 will be added to your account for each reminder letter that we send." },
    flagged { "Interest will be charged on any arrears at 4 per cent per calendar month." },
    flagged { "If the Tenant is in breach of any clause the deposit shall be forfeited." },
    flagged { "The tenant will pay a fine if the communal door is left open." },
    flagged { "If you lose a fob you will be charged £75." },
    flagged { "A Tenant who stays after the end of the term shall pay double rent." },
    qualified { "If you miss an appointment we may make a charge of £20 for each visit, or our actual cost if that is lower." },
    clear { "Interest at 3% above the Bank of England base rate is payable on rent more than 14 days overdue.", because = "a modest rate after a period of grace" },
    clear { "You must pay the reasonable cost of repairing damage that you or your visitors cause." },
    clear { "The rent is £104.50 per week." },
    clear { "There is no charge for a replacement door fob." },
    clear { "A service charge of £6.20 per week is payable for cleaning the stairs.", because = "the price of a service, not a sanction" },
    clear { "If you sublet the home unlawfully the court can impose a fine.", because = "a court's fine" },
    clear { "If we miss an appointment we will pay you £20.", because = "the landlord pays" },
    clear { "You can pay by direct debit without any extra charge." },
  },
}

term {
  id = "fairness.non-refundable-prepayment",
  title = "Money paid in advance is kept whatever happens",
  group = "4",
  severity = "medium",
  source = act("Sch 2 Pt 1 paras 4 and 5", "group 4: keeping prepayments"),
  why = "Keeping a deposit, fee or advance rent in every case, even where nothing was lost or the landlord drew back, may be unfair.",
  advice = "Say that the money is returned less the reasonable costs that the tenant caused, and within how many days.",
  find = also_on_default({
    "(fee|deposit|payment|sum|rent|charge|bond|money) ...12 (non-refundable|not refundable|not returnable)", "(non-refundable|non-returnable) ...4 (fee|deposit|payment|sum|rent|charge|bond)",
    "(fee|deposit|payment|sum|rent|bond|money) ...14 (not|never) ...2 be (refunded|returned|repaid|reimbursed)",
    "(sum|payment|money|monies|fee|deposit|rent|bond) ...6 paid ...16 (retained|kept|forfeited|lost|forfeit)", "(sum|payment|monies|fee) ...6 (=be|is|are) ...2 (retained|forfeited) ...8 (if|where|when|should|in any event|{landlord})",
    "(deposit|bond) ...12 (returned|repaid|refunded) ...8 (discretion|if {landlord} ...3 (think|decide|choose|see)|when {landlord} ...3 (think|decide|choose|see|convenient))", "(deposit|bond) ...10 (used|applied|put|spent) ...6 (any purpose|whatever purpose|any sum|any debt|as {landlord} ...2 (think|see|choose))",
    "no ...2 (refund|repayment|rebate) ...6 (of|for|will|is|in respect)", "not ...2 (entitled|eligible|have ... right) ...4 (refund|repayment|rebate)",
  }),
  unless = { "(less|after taking off|after deducting) ...6 (reasonable|cost)", "(reasonable|actual) ...4 (cost|loss)", "until", "(except|unless) ...12 (we|landlord|fault|refuse|withdraw)" },
  unless_within = "clause",
  ignore = { "benefit ...10 (repaid|refunded|overpaid)", "overpayment", "(retained|kept) ...6 (scheme|stakeholder|safe|account|record|until)", "record" },
  examples = {
    flagged { "The reservation fee is non-refundable." },
    flagged { "Should the applicant withdraw, all money paid shall be forfeited to the Owner." },
    flagged { "Rent paid in advance will not be returned if the Tenant leaves early." },
    flagged { "No refund will be made for any time when the room is not used." },
    qualified { "The holding fee will not be refunded, except where we withdraw the offer." },
    clear { "We will refund rent that you have paid for days after the tenancy ends." },
    clear { "The deposit will be returned within ten days, less the reasonable cost of making good damage." },
    clear { "You must repay housing benefit that you were not entitled to." },
    clear { "The Landlord must return the deposit." },
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
  find = also_on_default({
    "(indemnify|indemnity|indemnified|indemnities|hold harmless|keep ...4 harmless|save harmless)",
    "(pay|bear|meet|reimburse|refund|liable for|responsible for) ...8 (all|any|every|full|whatever) ...8 (cost|expense|legal fee|solicitor's fee|legal charge|disbursement|loss) ...14 (incur|suffer|arise|whatsoever|enforce|recovery|recover|proceedings|connection|incidental|breach|action|legal|indemnity)",
    "(all|any|every) ...6 (cost|expense|claim|demand|liability|legal fee) ...10 (whatsoever|howsoever|incidental|alleged)",
    "(legal|solicitor's|court|professional|bailiff|surveyor's) ...2 (cost|fee|charge|expense) ...14 (in full|whether or not|on demand|indemnity basis|charged to|paid by|payable by|recover ...2 from|borne by)",
    "(pay|responsible for|liable for|meet) ...4 (legal|solicitor's|professional|bailiff) (cost|fee|expense)",
    "(pay|liable|responsible) ...10 (all|any) ...14 (tax|rates|assessment|outgoings|imposition|duties) ...16 (future|hereafter|owner|at any time|whatsoever|of any (kind|nature)|whether or not)",
    "(cost|fee|charge|expense) ...4 (of|for) ...2 (preparing|preparation|drawing up|making|drafting|completion) ...4 {letting}", "stamp duty",
    "(pay|cost|fee) ...12 (referencing|reference check|credit check|inventory check|check-in|check-out|preparation of ...2 (agreement|inventory|tenancy))", "pay ...8 ground rent",
    "(pay|reimburse|contribute) ...8 ((insurance|insurer's) (premium|excess)|premium|insurance of ...3 (building|property))", "(pay|cost|fee) ...10 (gas safety|electrical) (certificate|check|inspection|report)", "(cost|expense) ...4 (any|every|all) ...2 notice", "(tax|rates|outgoings) ...8 (present|existing) (or|and) future", "make good ...6 (all|any) ...4 (losses|cost|expense)",
  }),
  unless = {
    "(reasonable|reasonably|proper|properly|proportionate) ...8 (cost|incurred|expense|fee|charge)", "(cost|expense|fee) ...6 (reasonable|reasonably|properly)",
    "(court|tribunal|judge) ...6 (order|award|decide|direct|allow)", "(ordered|awarded|allowed|assessed|decided) by ...3 (court|tribunal|judge)", "court ...3 (tell|say|make)",
    "only ...10 (your|tenant's) ...4 (breach|fault|negligence)", "(as far as|only if|only where|to the extent) ...10 (fault|order|caused)",
    "(put|make) (right|good) ...8 damage", "(cost|expense) ...8 (repair|replace|clear|clean|remove|put right) ...14 (you|your|tenant|visitors) ...4 (cause|damage|leave|left)",
  },
  unless_within = "sentence",
  ignore = {
    "{landlord} (will|shall|must|agree to) ...4 (indemnify|pay|meet|bear|reimburse)", "at {landlord} ...3 (cost|expense)", "professional indemnity", "indemnity insurance",
    "{tenant} ...3 (may|can) ...4 (claim|recover)", "legal (aid|advice)", "no stamp duty", "(charges|bill) for ...6 (gas|electricity|water|telephone)",
    "(bring|make) ...4 claim",
  },
  examples = {
    flagged { "The Tenant shall indemnify the Landlord against all claims, costs and demands howsoever arising from the Tenant's use of the Property." },
    flagged { "You must pay all legal costs that we incur in enforcing this agreement, whether or not proceedings are issued." },
    flagged { "All solicitor's fees shall be paid by the Tenant on demand." },
    flagged { "The Tenant shall pay all taxes and outgoings now or hereafter imposed on the Premises." },
    qualified { "You must pay all legal costs that we reasonably incur because of your breach of this agreement, as ordered by the court." },
    clear { "You may have to pay our court costs if a judge orders you to." },
    clear { "We will pay all reasonable expenses if you have to move while we do major works.", because = "the landlord pays" },
    clear { "You must pay all charges for the gas, electricity and water that you use." },
    clear { "You must pay the council tax and all the rent that is due." },
    clear { "Our contractors have professional indemnity insurance." },
  },
}

term {
  id = "fairness.rent-variation",
  title = "Rent or charges go up at will",
  group = "12",
  severity = "high",
  source = act("Sch 2 Pt 1 paras 14 and 15", "group 12: variation of price"),
  why = "An increase of any size at any time leaves the tenant no way to foresee the rent. The law gives procedures that the agreement should follow.",
  advice = "Say how often the rent may rise, by what measure, with how much notice, and who can decide if the tenant disagrees.",
  find = {
    "{landlord} ...6 {has_power} ...10 (increase|raise|change|vary|alter|review|put up|adjust|revise) ...5 (rent|charge) ...16 (at any time|any time|whenever|such (amount|sum)|think fit|see fit|discretion|think necessary|without notice|{short_notice} ...2 notice|as often as)",
    "{landlord} ...6 {has_power} ...3 {short_notice} ...3 notice ...6 (increase|raise|change|vary|put up) ...4 (rent|charge)",
    "(rent|charge|contribution|fee) ...20 (at|to|by|of|in) (whatever|such) (level|amount|sum|rate|figure|percentage|extent) ...8 ({landlord}|=it|they|he|she) ...4 (choose|decide|think|consider|fix|set|wish|want|determine|require)",
    "{landlord} ...6 {has_power} ...4 (introduce|impose|make|add|levy) ...6 (charge|fee|contribution) ...20 (whatever|any time|discretion|think fit|thinks fit|see fit|sees fit|such ...4 as|decide|choose)",
    "(rent|charge) ...10 (increase|go up|rise|raised|up or down) ...8 ({short_notice} ...2 notice|as (we|{landlord}|they) ...2 (decide|choose|think|wish|see))", "(rent|charge) ...4 (fixed|set|decided|determined|assessed) ...4 by ...2 {landlord} ...8 (sole|alone|discretion|at will|final)",
    "(rent|service charge) ...10 (increase|review|raise|change|vary|alter|revise|put up) ...12 (at any time|whenever|discretion|think fit|see fit|without notice|as often as|such amount)",
    "(rent|service charge) ...8 (as|such|whatever) ...6 {landlord} ...4 (decide|determine|think fit|require|choose)", "(rent|service charge) ...4 review ...6 (as|when) ...3 {landlord} ...2 (decide|choose|think)",
  },
  unless = {
    "section (13|102|103|24) ...6 [Housing Act]", "section 13", "(once|one time) ...3 (year|12 months)", "(CPI|RPI|index|inflation|Rent Standard|formula)", "(tribunal|rent officer)",
    "(at least|not less than|minimum of) (4 weeks|28 days|one month|month|1 month|two months|2 months) ...4 notice", "(4 weeks|28 days|1 month|2 months) ...4 notice", "reasonabl* ...6 (cost|rent|charge|amount)",
  },
  unless_within = "clause",
  ignore = { "benefit ...8 change", "{tenant} ...4 (may|can) ...4 (ask|challenge|apply)", "(not|never) ...4 (increase|raise|change) ...8 at any time" },
  examples = {
    flagged { "The Landlord may increase the rent at any time by such amount as it thinks fit." },
    flagged { "The rent shall be reviewed at the Owner's discretion." },
    flagged { "We can put up the rent by giving you one week's notice." },
    flagged { "The Company may introduce charges for other services, in such amount as it decides." },
    flagged { "The owner may on seven days' notice raise the rent." },
    qualified { "We may change the rent at any time after the first year by a notice under section 13 of the Housing Act 1988." },
    clear { "We may increase the rent once a year by giving you at least one month's notice." },
    clear { "The rent rises each April in line with the Consumer Prices Index." },
    clear { "You may ask the tribunal at any time to look at an increase of your rent." },
    clear { "Your housing benefit may change at any time; tell us when it does." },
  },
}
