-- Terms about who answers for what goes wrong, and who has the last word.

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

words "liable" { "liable", "liability", "liabilities", "responsible", "responsibility", "answerable", "accountable" }

term {
  id = "fairness.exclusion-of-liability",
  title = "Landlord not responsible for loss, damage, injury or disrepair",
  group = "2a",
  severity = "high",
  source = act("Sch 2 Pt 1 paras 1 and 2; s 65 for death and injury by negligence", "groups 1, 2 and 17: excluding liability, remedies"),
  why = "Wide words that the landlord answers for nothing may be unfair where they cover its own failures; for death or injury by negligence they can never bind.",
  advice = "Limit the words to loss that is not the landlord's fault, and say that its repairing duties and its liability for negligence stand.",
  find = also_on_default({
    "{landlord} ...10 (not|cannot|no|nor|neither|never) ...2 (be|accept|have|take|assume|bear|incur|under) ...5 {liable}",
    "{landlord} ...8 be not ...4 {liable}", "{landlord} ...12 (accept|take|assume|bear|have|incur) no ...2 {liable}", "(accept|take|assume) no {liable}",
    "not ...2 hold ...3 {landlord} ...3 {liable}", "{landlord} ...4 (give|make|offer) no ...2 (warranty|guarantee)",
    "{landlord} ...10 (not|cannot) ...2 in any (way|event|circumstances|case) ...4 {liable}",
    "(neither|in no event|under no circumstances|in no circumstances|nor) ...4 {landlord} ...10 {liable}",
    "(no|not any) {liable} ...5 (be accepted|is accepted|accepted|be taken|is taken|taken|be assumed|attach|can be)",
    "(no|not any|without) ...1 {liable} ...12 (loss|lose|lost|damage|injury|theft|stolen|belongings|failure|breakdown|interruption|accident|defect|delay|disrepair)",
    "{liable} ...10 (is|are|be|hereby) ...3 excluded", "(exclude|disclaim) ...5 {liable} ...10 (loss|damage|injury|death|negligence|defect|failure)",
    "{landlord} ...3 (liability|responsibility) ...10 (limited to|not exceed|be limited|capped|no more than)",
    "at ...3 (your|your own|own|sole|tenant|owner|occupier|resident|licensee|user|lessee) risk", "at ...2 risk of ...2 {tenant}",
    "{tenant} ...6 (not|no|nor) ...4 (entitled to|have|make|bring|any) ...4 (claim|compensation|recourse|remedy|right of action)",
    "{tenant} ...4 (make|bring) no ...2 claim", "{tenant} ...4 have no ...2 (claim|right of action) ...4 (against|on) ...2 {landlord}", "{tenant} ...4 (agree|undertake|promise) not to ...3 (claim ...3 (against|from|compensation)|(make|bring|pursue|take) ...3 (claim|complaint|proceedings|action)|sue)", "no ...2 compensation ...6 (is|will|shall|be|payable)",
    "{tenant} ...8 (waive|release|give up|forgo) ...8 (right|claim|remedy|liability)",
    "(accept|take) ...4 {home} ...8 (as seen|in its present|present (state|condition)|as it is|as found|current (state|condition))",
    "{landlord} ...6 (not|no) ...3 (obligation|obliged|duty|bound|liability|required) to ...6 (repair|maintain)",
    "(loss|injury|accident|theft) ...10 (howsoever|however) ...2 (caused|arise|occasioned|sustained)", "(any|whatever) cause (whatsoever|whatever)",
    "{tenant} ...6 (responsible|liable) for (all|any|every) ...2 repair", "{tenant} (=must|=shall|=will|agrees to|is to) ...6 (all|any|every) ...3 repair ...6 (inside and out|internal and external|external|exterior|whatever|structural|whatsoever)",
    "{tenant} (=must|=shall|=will|agrees to|is to) ...2 (repair|maintain|service|have) ...10 (boiler|central heating|water heater|drains|gutter|wiring|gas installation|electrical installation|immersion)",
    "{tenant} ...6 keep ...10 (structure|roof|foundation|main walls|exterior) ...6 in ...2 repair", "{tenant} ...6 (keep ...8 repair|repair|maintain) ...14 (structure|roof|foundation|main walls|exterior)",
    -- Group 2(c): a short time bar.
    "within #duration ...24 (no claim|no complaint|(claim|complaint) ...4 not ...3 (considered|accepted|entertained)|lose ...3 right)",
  }),
  unless = {
    "{our_fault}", "{save_law}", "{your_fault}", "tenant-like", "(entitled|right) to remove", "(destruction|destroyed) ...4 by", "section 11", "compensation for improvements",
    "rent ...6 (reduced|stop|refund)", "for which (you|tenant) ...3 be responsible", "(remain|are) your responsibility",
  },
  unless_within = "clause",
  ignore = {
    "(nothing|not) ...10 (limit|exclude|affect|restrict|remove|take away) ...8 (liability|responsibility|duty|obligation)",
    "({tenant}|they|he|she|visitor|household) ...5 (not|no|longer) ...3 {liable}", "you ...4 not ...3 have ...3 {liable}",
    "{liable} for ...3 (=repairing|=maintaining|=replacing|=decorating|=redecorating|=cleaning|=insuring|=gardening|internal decoration)", "not liable to (carry out|repair|rebuild|keep|reinstate)", "(make good|pay for|replace|indemnify) ...14 (howsoever|however) ...2 (caused|arise)",
    "(false|fraudulent|malicious|untrue) ...3 (claim|complaint)", "no liability to pay", "compensation for improvements", "{tenant} ...8 (repair|maintain) ...6 report", "(report|tell us) ...12 (structure|roof|exterior)", "(allow|let|permit|give ...4 access) ...10 (repair|maintain|service|inspect)", "(your|tenant's) own ...6 (appliance|boiler|heater|wiring)", "(belong to|fitted by|installed by) ...2 {tenant}", "(blocked|blockage|unblock)",
    "{landlord} ...6 (structure|exterior|roof)", "(benefit|universal credit|insurance|discount) ...6 claim", "claim ...4 (benefit|universal credit|insurance|discount)",
    "liability order", "not ...4 (waive|lose|give up) ...4 right", "no longer ...3 (landlord|responsible for you)",
  },
  examples = {
    flagged { "The Landlord shall not be liable for any loss or damage to the Tenant's belongings howsoever caused." },
    flagged { "The Association accepts no responsibility for injury to visitors." },
    flagged { "Belongings are left in the store at the tenant's own risk." },
    flagged { "Neither the Owner nor the Agent shall be responsible for any delay or breakdown." },
    flagged { "The Tenant shall not be entitled to any compensation for disturbance by building works." },
    flagged { "The Tenant shall have the boiler repaired and serviced at his own expense." },
    flagged { "We are not liable for any loss. Your statutory rights are not affected.", because = "a general saving is not enough" },
    qualified { "We are not responsible for loss of or damage to your belongings unless it is caused by our negligence or breach of this agreement." },
    qualified { "The landlord is not liable for interruption of the supply where the failure is beyond its control." },
    qualified { "We are not responsible for repairs that are needed because of damage that you cause." },
    clear { "We are responsible for the structure and exterior of your home." },
    clear { "You are not responsible for fair wear and tear." },
    clear { "Nothing in this agreement limits our liability for death or personal injury." },
    clear { "We advise you to insure your belongings." },
    clear { "The Landlord is not liable to rebuild the dwelling after a fire.", because = "an exception that the law itself makes" },
    clear { "If you tell us at once you will not be held responsible for the damage." },
    clear { "Our insurance does not cover your furniture." },
    clear { "You must report damage to the roof or the exterior." },
    clear { "You must let us in to service the boiler every year." },
  },
}

term {
  id = "fairness.inappropriate-risk",
  title = "Tenant pays whoever was at fault",
  group = "18b",
  severity = "medium",
  source = act("s 62 (Sch 2 is not exhaustive)", "group 18(b): transferring risks"),
  why = "A tenant can answer for the household and its visitors, not for thieves, storms, other tenants or defects of the building.",
  advice = "Limit the duty to damage caused by the tenant, the household or visitors, beyond fair wear and tear.",
  find = {
    "(damage|broken|breakage|loss|repair|replace|replacement|pay|cost|charge|make good) ...20 (regardless|irrespective|whether or not|no matter|whoever|whosoever|whomsoever|whomever) ...10 (fault|responsible|cause|blame|culprit|broke)",
    "(make good|repair|pay for|replace|responsible for|liable for) ...12 (damage|loss|breakage|defect) ...8 (howsoever|however) ...2 (caused|arise|occasioned)",
    "(share|split|divide|shared|divided|jointly|equally|all tenants|all residents) ...16 (damage|cost|breakage) ...14 (culprit|cannot be (found|identified|established)|not (found|identified|known)|unknown|no one admits|nobody admits)",
    "(make good|repair|pay|replace|responsible|liable|clean|clear) ...16 (damage|loss|breakage|leak|contamination|infestation|blockage|vandalism|graffiti|burglary|theft|frost|fire|flood|storm|vermin|broken|glass) ...16 (howsoever|however|whoever|whomsoever|whosoever|by whom|whatever|regardless|irrespective|whether or not) ...8 (arise|arose|cause|occasion|happen|fault|blame|broken|broke|did|done|reason)",
    "{tenant} ...8 (make good|repair|replace|pay|responsible|liable) ...16 (damage|loss|breakage|vandalism|graffiti) ...12 (burglar|thief|thieves|intruder|third party|stranger|trespasser|vandal|other (tenants|residents|occupiers)|frost|storm|tempest|act of God)",
    "(no|without|not) ...4 (allowance|deduction|account|regard|exception) ...8 (wear and tear|ordinary (use|wear)|fair wear|normal wear|age|ageing|betterment)", "(including|include|inclusive of|even if|even where|as well as) ...4 (wear and tear|fair wear|ordinary wear|normal wear)",
    "(replace|replaced|pay for|cost of) ...14 (new for old|brand new|with new|as new)", "(same|identical|exact|perfect|new|original) (condition|state) ...24 (never ...3 (lived|used)|brand new|as new)",
    "{tenant} ...6 (insure|take out insurance) ...6 (building|structure)",
  },
  unless = { "(except|unless|save|other than) ...8 (insured|insurance|landlord|our (fault|negligence)|crime|police)", "covered by ...4 insurance" },
  unless_within = "clause",
  ignore = {
    "(not|no) ...4 (liable|liability|responsible|responsibility) ...26 (regardless|irrespective|whether or not|howsoever|however|no matter)",
    "{landlord} (will|shall|must) ...4 (repair|replace|make good|pay) ...26 (regardless|irrespective|whether or not|however|no matter)", "(tell|report|inform|notify) ...14 (however|whoever|whether or not|no matter)",
    "insure ...6 (contents|belongings|furniture)", "(however|howsoever) ...2 caused ...4 the tenant is not",
  },
  examples = {
    flagged { "The Tenant must replace broken glass whether or not the Tenant caused the damage." },
    flagged { "The Tenant shall make good all damage to the Premises howsoever caused." },
    flagged { "You must return the room in the same condition, and no allowance is made for wear and tear." },
    flagged { "The Lessee is liable for graffiti and damage by trespassers." },
    flagged { "Residents will share the cost of damage to the stairs where the culprit cannot be found." },
    qualified { "You must pay for repairing damage, whoever caused it, except damage that our insurance covers." },
    clear { "You must make good damage that you, your household or your visitors cause." },
    clear { "We will repair the lock however it was damaged." },
    clear { "Tell us about any damage, whoever caused it." },
    clear { "You need not insure the building; we do." },
    clear { "You must repair damage that you cause, but not fair wear and tear." },
    clear { "You do not have to pay for damage by burglars if you have told the police." },
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
  find = also_on_default({
    "(decision|opinion|determination|judgment|finding|assessment|word|ruling) ...10 (final|binding|conclusive|not be questioned|not open to challenge)",
    "(certificate|report|statement|inventory|record|account) ...14 (conclusive|final and binding|be binding|not be challenged)",
    "(decision|finding|assessment|certificate|judgment) (cannot|(may|shall|must|can|will) not) be ...2 (challenged|questioned|disputed|appealed)", "final and (binding|conclusive)", "conclusive (evidence|proof)", "sole (judge|arbiter)",
    "(sole|absolute|entire|complete|unfettered|uncontrolled) discretion", "(refuse|withhold) ...8 (sole|absolute|entire|complete) discretion",
    "in ({landlord}|our|its|his|their) ...2 opinion ...14 (=not|fail|=no)",
    "in ...3 (sole|absolute) (opinion|discretion|judgment)", "in ...2 opinion of ...2 {landlord}", "in ({landlord}|our|its|his|their) ...2 opinion",
    "whether ...25 (decided|determined|judged) ...2 by ...2 {landlord}", "(damage|repair|cost|breach|deduction|sum|amount|condition|cleaning) ...10 (decided|determined|assessed|fixed) ...3 by ...2 {landlord}",
    "(as|when|what|whatever|amount) ...6 {landlord} ...4 (in its discretion|think fit|see fit)", "(as|when|where) ...3 (determined|decided) (solely|only) by {landlord}",
    "no ...3 (right of appeal|right to appeal|appeal)", "{landlord} (alone|solely) ...3 (decide|determine|judge)",
    "(refuse|withhold|reject) ...8 for any reason", "(refuse|withhold|withdraw) ...8 without (giving ...2 reason|any reason|reasons|explanation|saying why)", "(shall|must|may|will|can|agree) not [to] (question|dispute|challenge|contest) ...6 (decision|finding|assessment|certificate|amount)",
  }),
  unless = {
    "(acting|act|decide|exercise) ...4 reasonabl*", "reasonable (opinion|view|belief|discretion)", "reasonably ...4 (believe|consider|think)",
    "({tenant}|they) ...4 (can|may|could|have ...2 right|entitled|able|free) ...8 (appeal|complain|challenge|dispute|ask|review|court)",
    "(ombudsman|tribunal|complaints procedure|review panel|independent (person|expert|surveyor|adjudicator))", "(appeal|review) (to|procedure|panel|within)", "court ...4 (decide|order|may|can)",
  },
  unless_within = "clause",
  ignore = {
    "final (bill|account|statement|inspection|warning|response|notice|rent|payment|decision letter)", "(Ombudsman|court|judge|tribunal|adjudicator|arbitrator|expert|scheme) ...8 (final|binding)",
    "court's decision", "(final|binding) ...2 decision of ...4 (Ombudsman|court|judge|tribunal|adjudicator)", "(action|step|measure) ...4 {landlord} ...2 (think|see) fit",
    "(your|you) ...3 opinion", "(not|never) ...3 (final|binding)", "(decision|agreement|contract) ...4 binding on {landlord}", "opinion survey", "not ...4 (refuse|withhold|withdraw)", "court ...6 discretion",
    "{tenant} ...3 (think|see) fit", "second opinion",
  },
  examples = {
    flagged { "The Landlord's decision as to the cost of repairs shall be final and binding." },
    flagged { "Permission is given or withheld at the Association's absolute discretion." },
    flagged { "The tenant must leave if in the opinion of the landlord the conduct of a visitor is unacceptable." },
    flagged { "The inventory clerk's report is conclusive evidence of the condition of the flat." },
    qualified { "Our decision is final, but you can complain to the Housing Ombudsman or ask a court to decide." },
    clear { "You may appeal against our decision within 21 days." },
    clear { "We will send you a final bill when you leave." },
    clear { "The adjudicator's decision about the deposit is final.", because = "an independent person decides" },
    clear { "Your opinion counts, and we will ask for it each year." },
    clear { "We will give you reasons for our decision." },
  },
}

term {
  id = "fairness.death-or-injury",
  title = "Landlord does not answer for death or injury",
  group = "1",
  severity = "high",
  source = act("Sch 2 Pt 1 para 1; s 65(1)", "group 1: excluding liability for death or personal injury"),
  why = "Where negligence is to blame such a term never binds (s 65), and it may make people give up a claim that they have.",
  advice = "Delete it, or say that nothing in the agreement limits the landlord's liability for death or injury that its own carelessness or breach of duty causes.",
  find = also_on_default({
    "{landlord} ...12 (not|cannot|no|nor|neither|never) ...8 {liable} ...20 {injury}", "(no|not any|without) ...1 {liable} ...16 {injury}", "(neither|nor|in no event|in no case|under no circumstances) ...4 {landlord} ...14 {liable} ...16 {injury}",
    "{injury} ...14 at ...3 (your|your own|own|sole|tenant|tenant's|owner's|resident's|member's|user's) risk", "(not|no|in no case|never) ...4 (compensate|pay) ...8 {injury}",
    "({tenant}|no one|nobody|visitor) ...6 (not|no|never) ...6 (claim|compensation|sue|proceedings) ...12 {injury}", "{tenant} ...6 (waive|release|give up|exclude) ...12 {injury}",
  }),
  unless = { "{our_fault}", "{save_law}", "{your_fault}" },
  unless_within = "clause",
  ignore = {
    "(nothing|not) ...10 (limit|exclude|affect|restrict|remove|take away) ...8 (liability|responsibility|duty|obligation)", "accidental (fire|damage)", "by accident", "(benefit|cover|policy|insurance) ...8 {injury}",
    "death of ...6 (tenant|joint|member)", "{tenant} ...4 (not|no longer) ...3 {liable} ...12 death", "(rent|tenancy) ...12 death",
  },
  examples = {
    flagged { "The Charity takes no responsibility for accidents in the garden." },
    flagged { "In no event shall the Landlord be liable for injury to any person on the Estate, from whatever cause." },
    flagged { "Members may not claim against the society for illness caused by damp." },
    qualified { "We are not liable for injury in the play area unless it was caused by our negligence." },
    qualified { "The Council is not responsible for accidents in your garden that are caused by your own carelessness." },
    clear { "Nothing in this agreement limits our liability for death or personal injury." },
    clear { "After the death of a joint tenant the estate is no longer responsible for the rent.", because = "death is an event here, not a claim" },
    clear { "Report any accident on the stairs to the office." },
  },
}

term {
  id = "fairness.capped-liability",
  title = "A cap on what the tenant can recover",
  group = "2b",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 2", "group 2(b): limiting liability"),
  why = "A cap, or a kind of loss that is shut out, can leave a tenant without a proper remedy when the landlord is in the wrong.",
  advice = "Delete the limit, or say that it does not apply where the landlord is negligent or breaks the agreement.",
  find = {
    "({landlord}|=our) ...10 (liability|responsibility) ...16 (limited|not (exceed|be more than)|capped|no more than|never more than|a maximum|restricted)",
    "(liability|responsibility) ...4 {landlord} ...20 (limited|not (exceed|be more than)|capped|no more than|never more than|a maximum|restricted)",
    "(maximum|total|aggregate|overall) ...2 (liability|compensation|damages) ...14 ({landlord}|#money|rent)", "(most|maximum) ...8 {tenant} ...4 (can|may) ...4 (claim|recover|receive|get)",
    "(most|maximum) ...6 {landlord} ...4 (=will|=would|have to|liable to|be asked to) ...4 pay ...12 (damage|loss|claim|compensat*|repair|wrong)",
    "not ...8 (liable|responsible) ...10 (more than|in excess of|exceeding|beyond|over) ...4 (#money|rent|amount)", "(compensation|damages|claim) ...10 (limited to|not exceed|capped|no more than|never ...3 more than) ...8 (#money|rent)",
    "{landlord} ...10 not ...10 {liable} ...12 (indirect|consequential) ...4 (loss|damage)", "no ...2 {liable} ...6 (indirect|consequential)",
  },
  unless = { "{our_fault}", "(cap|limit) ...4 not apply", "{save_law}" },
  unless_within = "clause",
  ignore = { "(right to repair|improvement|home loss|disturbance) ...20 compensation", "compensation ...16 (right to repair|improvement|home loss|disturbance)", "limited (company|by guarantee|by shares|liability company)", "limited to ...4 (your|tenant's) ...3 share", "insurance ...6 limited" },
  examples = {
    flagged { "The Company's liability for all claims in any one year is limited to one month's rent." },
    flagged { "The most that you can claim from us, whatever has gone wrong, is £100." },
    flagged { "We shall not be responsible for more than £250 of loss." },
    qualified { "Our liability is capped at £5,000, unless the loss was caused by our negligence." },
    clear { "Our liability is not limited in any way." },
    clear { "Under the right to repair you may receive compensation of no more than £50.", because = "a statutory scheme, beside other remedies" },
    clear { "Example Homes Limited is a company limited by guarantee; its responsibility for repairs is set out below." },
  },
}

term {
  id = "fairness.service-failure",
  title = "No answer for failed or late services",
  group = "2e",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 2", "group 2(e): excluding liability for delay or failure"),
  why = "A tenant pays for services. Words that excuse every failure or delay, even one that the landlord could have prevented, may be unfair.",
  advice = "Excuse only what is outside the landlord's control, and promise to restore the service as soon as possible.",
  find = also_on_default({
    "{landlord} ...12 (not|cannot|no|nor|never) ...8 {liable} ...20 (fail|failure|breakdown|break|interruption|interrupted|delay|discontinu*|suspension|unavailab*|stoppage|lack|out of order|loss of {service})",
    "(no|not any) ...4 (compensation|rent reduction|reduction|rebate|refund|abatement|allowance) ...12 (payable|paid|made|given|due|allowed|be) ...16 (if|when|where|while|for|because|during) ...16 {service}",
    "{tenant} ...6 (not|no) ...6 (compensation|rebate|refund|reduction|allowance|abatement) ...16 (if|when|where|while|for|because|during) ...16 ({service}|delay)",
    "(breakdown|failure|interruption|delay) ...12 (however|howsoever|whatever|whatsoever) ...3 (caused|arise|cause|reason)", "(temporary|temporarily) (deprivation|deprived)",
    "{tenant} ...6 (accept|bear|put up with) ...6 (failure|interruption|delay|breakdown) ...8 {service} ...10 (without|no) ...3 (claim|compensation|complaint|recourse)",
  }),
  unless = {
    "{our_fault}", "{save_law}", "{your_fault}", "as (soon|quickly|fast) as", "rent ...6 (=reduced|=reduce|stop|refund)", "(best|every|all reasonable) (effort|step|endeavour)", "reasonable (care|step|time|effort)",
    "(snow|flood|storm|strike|weather|war|act of God)", "({service}|gas|water|electricity|power) (company|supplier|network|main|board)", "third party",
  },
  unless_within = "clause",
  ignore = {
    "(nothing|not) ...10 (limit|exclude|affect|restrict|remove|take away) ...8 (liability|responsibility|duty|obligation)", "{tenant} ...5 (not|no longer) ...3 {liable}", "not ...4 lack", "(delay|fail) ...4 (in|to) ...4 (pay|paying|payment|rent|benefit)",
    "(benefit|universal credit) ...8 (delay|interruption)", "notice", "(carry out|do) ...4 repair ...10 (not|no) delay",
  },
  examples = {
    flagged { "The Company shall not be liable for any interruption of the heating or hot water." },
    flagged { "No refund of the service charge is given for times when the lift is out of use." },
    flagged { "The Landlord accepts no responsibility for delay in carrying out repairs." },
    qualified { "We are not responsible for breakdown of the lifts where the cause is outside our control." },
    qualified { "The Trust is not liable for interruption of supplies caused by strikes or storms." },
    clear { "If the heating fails we will lend you heaters, and reduce your heating charge." },
    clear { "You are not liable for delay in the payment of housing benefit." },
    clear { "Tell us at once if the hot water breaks down." },
  },
}

term {
  id = "fairness.late-possession",
  title = "Landlord excused if the home is not ready",
  group = "2f",
  severity = "medium",
  source = act("Sch 2 Pt 1 paras 2 and 3", "group 2(f): excluding liability for the main promise"),
  why = "The home on the agreed day is what the tenant pays for. A term that leaves the tenant bound, or without a remedy, when it is not there may be unfair.",
  advice = "Say that rent starts when the tenant can move in, and that the tenant may cancel and have everything back.",
  find = {
    "({home}|possession|let) ...8 (not|cannot|unable|delay) ...10 (available|ready|given|vacant|let|complete|completed|possession|fit) ...30 ((not|no|without) ...8 ({liable}|compensation|claim|refund))",
    "(not|no|without) ...8 ({liable}|compensation|claim|refund) ...16 ({home}|possession) ...8 (not|cannot|unable|late) ...6 (available|ready|given|vacant|complete|completed|possession)",
    "(not|no|without) ...8 ({liable}|compensation|claim) ...12 (delay|late|fail|failure|cannot|unable) ...10 (possession|move in|moving in|handover|hand over|handing over|completion|start of ...3 {letting}|start date|commencement)",
    "rent ...12 from ...12 (whether or not|even if|even though|regardless|although|notwithstanding) ...12 (possession|moved in|move in|ready|available|keys|handed over|taken up)",
    "{tenant} ...6 (bound|committed|liable|accept) ...16 (whether or not|even if|even though|regardless|although|however long) ...10 ({home} ...6 (ready|available|finished|complete)|possession ...6 (given|delayed))",
  },
  unless = { "(full|any) refund", "refund ...8 (rent|paid|deposit|everything)", "({tenant}|you) ...3 (may|can) ...3 (cancel|withdraw|end)", "(no rent|rent ...4 not) ...6 (due|payable|until|start|charged)", "{our_fault}" },
  unless_within = "clause",
  ignore = { "{tenant} ...6 fail ...4 (give up|return|deliver up) possession", "court ...8 possession", "order for possession", "possession (order|proceedings|claim|grounds)", "return ...6 keys", "at the end of ...3 {letting}" },
  examples = {
    flagged { "If the flat is not ready on the start date the Landlord shall have no liability to the Tenant." },
    flagged { "No compensation will be paid for delay in handing over the keys or in moving in." },
    flagged { "Rent is payable from the date above whether or not the Tenant has been able to take possession." },
    qualified { "We are not liable if the room is not available on the day, but you may cancel and have a full refund." },
    clear { "If your home is not ready on the day we will not charge rent until it is." },
    clear { "The court may order you to give possession." },
  },
}
