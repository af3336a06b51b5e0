-- Terms about ending the agreement and what is done when it ends: forfeiture, notice too short or too long, locks and belongings.

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
  id = "fairness.forfeiture",
  title = "Forfeiture, re-entry or ending at will",
  group = "6",
  severity = "high",
  source = act("Sch 2 Pt 1 para 7; s 62", "group 6: unequal rights to end; 18(c): re-entry"),
  why = "A landlord needs a court order to take back a home. Words that suggest it may re-enter or end the tenancy at will, or for any breach, may mislead and may be unfair.",
  advice = "Say that the landlord can only end the tenancy by a court order on the grounds the law gives, and name them; give both sides the same right to end it early.",
  find = also_on_default({
    "({has_power}|right of|power of|right to|proviso for) ...8 (re-enter|re-entry)", "forfeit ...6 {letting}", "{letting} ...6 (forfeit|forfeited|forfeiture)",
    "{landlord} ...8 {has_power} ...4 (end|terminate|determine|bring to an end|cancel|revoke) ...6 ({letting}|it) ...10 ({at_once}|at any time|without|for any|discretion|if|should|in the event|where)",
    "{landlord} ...8 {has_power} ...4 bring ...4 {letting} to an end ...10 ({at_once}|at any time|without|for any|discretion)",
    "{letting} ...8 (shall|will|may|can|to) ...4 (end|cease|terminate|determine|be terminated|be ended|be revoked|be cancelled|come to an end|lapse) ...8 ({at_once}|at any time|discretion)",
    "{letting} ...6 be (terminated|ended|cancelled|revoked|stopped|withdrawn) ...4 {at_once}", "{landlord} ...8 {has_power} ...4 (evict|exclude|eject) ...2 {at_once}",
    "{letting} ...4 {at_once} ...4 (end|cease|terminate|determine)", "{at_once} ...6 {letting} ...6 (end|cease|terminate|determine)",
    "(immediate|instant|summary|automatic) (termination|eviction|possession|cancellation|removal)", "(bring|come) ...8 to an immediate end",
    "{landlord} ...8 {has_power} ...4 (evict|exclude|eject|remove) ...6 {tenant} ...10 ({at_once}|without|any breach|{short_notice} ...2 notice)", "(evict|repossess|eviction) ...10 without ...6 (notice|court|order)",
    "(resume|retake|recover|take back|take|regain) ...2 (possession|property|home|room) ...8 (without ...4 (notice|court|order|proceedings)|immediately|forthwith|at once|any breach)",
    "{landlord} ...8 {has_power} ...3 (take back|repossess|resume|retake|regain|take possession of) ...4 ({home}|possession)",
    "(breach|break|failure) ...12 (=will|=shall) (result in|lead to|mean) ...4 (termination|eviction|loss of ...2 (home|tenancy)|end of ...2 tenancy)",
    "(have to|must|shall|required to) (leave|vacate) ...4 {at_once}", "(bankrupt|bankruptcy|insolvent|creditors) ...20 (end|cease|terminate|possession|re-enter|determine|forfeit)",
    "any breach ...14 (end|terminate|evict|eviction|possession|re-enter|forfeit|termination)", "{tenant} ...6 (not|no|cannot) ...4 (corresponding|reciprocal|equivalent|similar|matching) ...3 right", "(right|power|option) to (end|terminate|break|determine) ...12 (landlord|owner|company|association) (only|alone)",
    "{landlord} ...8 {has_power} ...6 (ask|tell|require|order|make) ...3 {tenant} ...2 (leave|go|move out|vacate) ...10 (any reason|no reason|none|whenever|at any time|discretion|choose|wish)",
    "right to ...2 (retake|resume|regain|recover|take) ...2 possession ...10 ({at_once}|any|if|breach|without)", "breach of any ...16 (terminate|end|possession|evict|re-enter|forfeit)", "{landlord} ...8 {has_power} ...6 (end|terminate|determine) ...6 {letting} ...6 without ...3 reason",
    "{landlord} ...8 {has_power} ...4 bring ...4 {letting} to ...2 (end|close|conclusion) ...10 ({at_once}|{any_time}|without|any reason|discretion)",
    "{tenant} ...6 (not|no|cannot) ...4 (corresponding|reciprocal|equivalent|similar|matching) ...3 (entitlement|power|option)",
    "(bankrupt|insolvent) ...12 {letting} ...8 (end|cease|terminate|comes to an end|come to an end)",
    "(landlord|owner|company|licensor|college|trust|association) (alone|only) ...3 (may|can) ...3 (break|end|terminate|determine|cancel)", "{letting} ...4 automatically ...4 (end|ends|come to an end|terminate|cease)",
  }),
  unless = {
    "{court_decides}", "notice to quit", "(4 weeks|28 days|1 month|2 months|month's) ...4 notice", "(emergency|fire|gas leak|flood)", "notice ...4 expire", "fixed term (end|expire)",
  },
  unless_within = "clause",
  ignore = {
    "{tenant} ...3 (may|can) ...3 (end|terminate|give up|leave)", "(must|will|shall|may) not ...4 (abandon|re-enter|dispose|remove)", "re-enter ...6 until", "not ...8 without ...6 (court|order)",
    "if (you|tenant) ...8 end ...2 (tenancy|agreement)", "right to buy", "(tell|inform|notify) {landlord} ...4 immediately", "report ...6 immediately", "immediately (tell|inform|notify|report)", "(fire|alarm|evacuat*) ...16 (leave|vacate) ...4 {at_once}", "(leave|vacate) ...4 {at_once} ...10 (fire|alarm|evacuat*)",
  },
  examples = {
    flagged { "The Owner alone may end this contract early." },
    flagged { "The Owner can bring the licence to a close at any point." },
    flagged { "Breach of any clause, however small, entitles the Owner to retake possession." },
    flagged { "The Owner may tell a lodger to go for any reason, whenever it likes." },
    flagged { "If the Tenant breaches any term of this agreement the Landlord may re-enter the Property and the tenancy shall end." },
    flagged { "The Association may terminate this agreement immediately if the rent is unpaid." },
    flagged { "The Licensor may evict the occupier without a court order." },
    flagged { "The Landlord may end the tenancy at any time after six months. The Tenant shall have no corresponding right." },
    qualified { "If you break a serious term we may seek to forfeit the lease. We can only do so by applying to the court for an order." },
    clear { "We can only end your tenancy by obtaining a court order for possession." },
    clear { "You may end this tenancy by giving us four weeks' notice." },
    clear { "You cannot be evicted without a court order." },
    clear { "Tell us immediately if you want to end the tenancy." },
  },
}

term {
  id = "fairness.short-notice",
  title = "Landlord may end it with little or no notice",
  group = "7",
  severity = "high",
  source = act("Sch 2 Pt 1 para 8", "group 7: ending without reasonable notice"),
  why = "Losing a home takes time to prepare for. The Protection from Eviction Act 1977, section 5, asks for at least four weeks' written notice of most lettings.",
  advice = "Give at least four weeks' written notice, save on serious grounds or in an emergency that the agreement names, and say that a court order is needed.",
  find = also_on_default({
    "({letting}|right to occupy|permission to (occupy|stay)) ...8 (ended|terminated|determined|withdrawn|revoked|cancelled|brought to an end) ...12 (without ...4 (notice|warning)|no notice|{short_notice})",
    "{landlord} ...10 {has_power} ...6 (end|terminate|determine|withdraw|cancel|revoke|bring) ...14 (without ...4 (notice|warning)|no notice|{short_notice} ...4 notice)",
    "{landlord} ...6 (free|able) to end ...4 ({letting}|stay) ...6 without ...2 (notice|warning)", "{landlord} ...10 {short_notice} ...2 notice ...6 (leave|vacate|quit|end|terminate)", "notice to quit of ...2 {short_notice}",
    "{tenant} ...6 (leave|vacate|quit|move out|remove|go) ...6 (within|in|on|at) ...2 {short_notice} ...8 (of|notice|being|if|when|told|asked)",
    "(ask|require|order|tell) ...2 {tenant} ...2 (leave|vacate|quit|go) ...6 (immediately|at once|forthwith|without notice|{short_notice})", "{tenant} ...4 must (leave|vacate) ...4 (immediately|at once|forthwith)",
    "on {short_notice} ...2 notice ...14 (leave|vacate|quit|end|terminate|give up)",
    "({letting}|stay) ...6 (stopped|ended|withdrawn|terminated|cancelled|over) ...4 {at_once}", "{tenant} ...8 (leave|out|gone|go|vacate) ...3 (same day|that day|that night|within the hour|next day|following day)",
  }),
  unless = { "{court_decides}", "(4 weeks|28 days|1 month|2 months|month's) ...4 notice", "(emergency|fire|gas leak|flood|danger|violence|serious)", "fixed term (end|expire)", "notice ...4 expire" },
  unless_within = "clause",
  ignore = {
    "{tenant} ...3 (may|can) ...3 (end|terminate|give up|leave|cancel)", "(if|when|where) (you|tenant) ...8 (end|leave) ...4 {letting}", "(belongings|goods|furniture|possessions) ...8 {short_notice}", "cooling-off", "not ...8 without ...6 (court|order|notice)", "{landlord} ...2 (must|shall|will|may|can) not",
    "(repair|inspect|enter|entry|access|visit|fire alarm|fire) ...12 {short_notice}", "(leave|vacate) ...4 (building|premises|home|flat|block) ...6 (fire|alarm|emergency|evacuat*)", "within {short_notice} of ...4 (end|leaving|moving)", "(visitor|guest) ...6 leave",
  },
  examples = {
    flagged { "If we end your stay you must be gone the same day." },
    flagged { "The Charity may withdraw your licence without notice." },
    flagged { "The Owner may end this tenancy by giving the occupier seven days' notice." },
    flagged { "A resident who is told to leave must vacate the room within 48 hours of being told." },
    qualified { "We may end your licence without notice where there has been serious violence." },
    clear { "You may end this licence by giving us one week's notice." },
    clear { "We will give you at least four weeks' written notice to quit." },
    clear { "You must leave the building at once if the fire alarm sounds." },
    clear { "You must collect your belongings within seven days of leaving." },
  },
}

term {
  id = "fairness.long-notice",
  title = "Renewed unless stopped early, or long notice from the tenant",
  group = "8",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 9", "group 8: automatic extension, excessive notice"),
  why = "A tenant who misses an early date, or must give months of notice, pays for a home that is no longer wanted.",
  advice = "Let the tenancy run on from week to week or month to month, and ask for four weeks' or one month's notice from the tenant.",
  find = also_on_default({
    "(unless|if) ...8 {tenant} ...16 (notice|written|writing|cancel) ...30 (renew|renewed|renewal|extend|extended|continue|roll) ...12 (further|another|new|same|automatic*|second) ...4 (term|period|year|months|#duration)",
    "(renew|renewed|extend|extended|roll over|rolled over|continue) ...20 (further|another|new|automatic*|second) ...24 unless ...4 {tenant} ...12 (notice|written|writing|cancel|say|tell|inform)",
    "({letting}|term|it) ...8 automatically ...2 (renew|renewed|extended|extend|roll over|rolled over|roll on)", "({letting}|term|it) ...8 (renew|renewed|extend|extended|roll over|rolled over) ...2 automatically",
    "{tenant} ...12 (=give|=gives|=giving|=serve|=serves|=serving|=provide|=provides|=providing) ...10 {long_notice} ...4 notice", "{long_notice} ...4 notice ...8 (from|by) ...2 {tenant}", "notice ...4 {tenant} ...10 (at least|not less than|minimum of|no less than) {long_notice}",
    "({tenant}|notice) ...10 only ...8 (end|leave|terminate|given|expire|expiring|served) ...8 (anniversary|quarter day|once ...2 year|=last day of ...2 term)",
    "(taken|deemed|treated|assumed|presumed) ...6 (signed up|renewed|renew|agreed|accepted|committed|extended|taken) ...10 (year|term|period|months|session)",
    "notice ...6 {tenant} ...6 {long_notice}", "{long_notice} ...8 (warning|notice) ...8 (leave|leaving|move out|moving out|end|quit)",
    "(renew|extend|roll over|roll on|rolls over|continue) ...16 (further|another|new|second) ...16 (if|unless|where) ...4 (notice|no notice|not ...3 notice|{landlord} ...4 not)",
    "(renew|extend|roll over|roll on|rolls over|continue) ...16 (further|another|new|second) ...12 (if|unless|where) ...4 notice ...2 not ...3 (received|given|served|sent)",
    "{tenant} ...8 (tell|inform|notify|let) ...6 {long_notice} ...4 (in advance|before|beforehand|ahead)",
    "(term|{letting}) ...6 (prolonged|renewed|extended) ...12 (unless|except) ...8 {tenant} ...10 (written|notice|told|informed|cancel)",
  }),
  unless = { "(periodic|month to month|week to week|weekly tenancy|monthly tenancy)", "(remind|reminder)", "(or|and) ...3 (4 weeks|28 days|1 month) ...4 notice", "{tenant} ...3 may ...6 (any time|earlier|sooner)", "{court_decides}" },
  unless_within = "clause",
  ignore = {
    "(away|absent|holiday) ...20 (tell|inform|notify)", "(tell|inform|notify) ...12 (away|absent)",
    "{landlord} ...6 (give|serve) ...4 (you|tenant) ...12 {long_notice}",
    "{landlord} ...4 (=must|=will|=shall|gives|to) ...3 (give|serve) ...4 (you|tenant) ...8 notice", "(starter|probationary|introductory|trial|demoted) ...10 (extend|extended)", "(insurance|permit|membership|direct debit) ...8 (renew|renewed|extended)", "not ...3 (renew|extend|renewed|extended) ...2 automatically", "right to (renew|extend)", "(absent|away) ...12 {long_notice}", "{long_notice} ...4 arrears",
  },
  examples = {
    flagged { "If you want to leave you must tell us four months beforehand." },
    flagged { "The contract rolls on for another year if no notice is received by May." },
    flagged { "If we hear nothing by Easter you are taken to have agreed to a further year." },
    flagged { "The tenancy will be renewed for a further year unless the Tenant gives notice in writing three months before the end of the term." },
    flagged { "This licence automatically renews each September." },
    flagged { "If you wish to leave you must give us twelve weeks' notice." },
    qualified { "The tenancy is extended automatically as a monthly tenancy." },
    clear { "You may end the tenancy by giving us four weeks' notice." },
    clear { "We may extend your starter tenancy by up to six months." },
    clear { "We must give you at least three months' notice." },
    clear { "At the end of the fixed term your tenancy goes on from month to month." },
  },
}

term {
  id = "fairness.self-help",
  title = "Locks, belongings and supplies in the landlord's own hands",
  group = "18c",
  severity = "high",
  source = act("s 62 (Sch 2 is not exhaustive)", "group 18(c): unfair enforcement powers"),
  why = "Changing locks, selling belongings or cutting off supplies to press a tenant goes round the courts and may be a crime (Protection from Eviction Act 1977); belongings left behind have rules of their own.",
  advice = "Leave locks and supplies alone; store belongings left behind, write, wait a reasonable time, and hand over what a sale brings less reasonable costs.",
  find = also_on_default({
    "{landlord} ...12 {has_power} ...10 (remove|take away|sell|seize) ...2 (tenant's|your) ...2 {belongings}", "{belongings} ...16 (thrown away|destroyed)",
    "not (removed|collected|claimed|taken) ...16 (abandoned|disposed|sold|thrown away|destroyed)", "{belongings} ...12 within (24|48) hours ...6 (disposed|sold|removed|cleared)",
    "{landlord} ...10 {has_power} ...8 (change|changing) ...2 lock", "(change|changing) ...2 lock ...12 (without ...2 (notice|warning|court)|re-let|relet|abandon)", "{tenant} ...6 (locked out|shut out|excluded from the {home})",
    "(deem|assume) ...12 (abandoned|surrendered|abandonment)", "(treat|consider|regard) ...10 (as|to have been|to be) ...3 (abandoned|surrendered)",
    "(remove|dispose of|sell|destroy|clear|throw away) ...8 {belongings} ...16 ({at_once}|without ...3 (notice|liability|compensation|warning)|as ...3 (think|see) fit|at ...3 discretion)",
    "{belongings} ...20 (sold|destroyed|disposed of|removed|thrown away|cleared|kept) ...10 ({at_once}|without ...3 (notice|liability|compensation|warning)|as ...3 (think|see) fit|at ...3 discretion)",
    "{belongings} ...14 become ...2 property of ...2 {landlord}", "(keep|retain) ...3 proceeds", "{belongings} ...10 deemed ...4 (belong to|property of) ...2 {landlord}",
    "{belongings} ...10 sold ...8 (kept|retained) by", "{landlord} ...6 {has_power} ...4 (dispose of|sell|destroy) ...8 {belongings}", "(seize|distrain|distress|lien|levy) ...8 {belongings}", "(hold|keep|retain|detain) ...4 {belongings} ...12 until ...12 (paid|pay|settled|cleared)",
    "(disconnect|cut off|turn off|switch off|withhold|restrict|disable) ...8 (supply|supplies|gas|electricity|water|heating|internet|key|fob|service) ...14 (arrears|unpaid|breach|fail|if|until|owe|late|payment|paid)",
    "(owe|arrears|unpaid|not paid|overdue|breach|late) ...16 {landlord} ...6 {has_power} ...4 (disconnect|cut off|turn off|switch off|withhold|restrict|disable|stop)",
    "(put|display|publish|post|announce|read out|circulate) ...6 (name|arrears|debt) ...8 (noticeboard|notice board|newsletter|website|lobby|hall|residents|neighbours|meeting|public)",
    "(name|arrears|debt) ...14 (put up|put|displayed|published|posted|announced|read out|circulated) ...4 (noticeboard|notice board|newsletter|website|lobby|meeting|public)",
    "{belongings} ...20 become (ours|our (property|own))", "{belongings} ...14 belong to ...2 ({landlord}|us)",
    "(hold|keep|retain|detain|take) ...6 ({belongings}|(your|tenant's|resident's) (property|things)) ...6 (security|lien|until ...4 (paid|pay))", "{landlord} ...8 {has_power} ...3 (exclude|bar|lock|shut) ...3 {tenant} ...4 (from|out)",
    "{belongings} ...12 (binned|disposed|sold|destroyed|thrown out|cleared|discarded|skipped) ...8 (within|after|on) ...2 ({short_notice}|same day|next day)",
    "(owe|arrears|unpaid|not paid|overdue|late) ...16 {belongings} ...4 (=be|are) ...2 (kept|held|retained|taken|sold)", "(fob|key|key card|access card) ...6 (deactivated|disabled|blocked|cancelled|switched off|withdrawn) ...10 (arrears|owe|unpaid|late|breach)", "(arrears|owe|unpaid|late|breach) ...12 (fob|key|key card|access card) ...6 (deactivated|disabled|blocked|cancelled|switched off|withdrawn)",
    "{belongings} ...16 (considered|regarded|treated|deemed) ...4 (ours|our (own|property)|property of ...2 {landlord})",
  }),
  unless = {
    "{court_decides}", "(4 weeks|28 days|1 month|2 months|month's) ...4 notice", "(store|stored|storage|collect|collected) ...30 (notice|write|contact|writing|trace|reach)", "(notice|write|contact) ...30 (store|stored|collect|collected)", "(keep|kept) ...12 #duration",
    "#duration ...6 (written|notice) ...12 (collect|sell|dispose)", "(sell|sold|dispose|disposed|removed|destroyed) ...14 (after|on|upon|with|giving|given) ...6 #duration ...4 notice", "Torts", "reasonable (cost|step|effort|time)", "(emergency|fire|gas leak|flood)", "notice ...4 expire",
  },
  unless_within = "clause",
  ignore = {
    "(change|changing) ...2 lock ...10 (permission|consent|at your own|free|for you|lost|stolen|request|security|safe|key)", "lock change", "(you|tenant|resident|occupier) ...3 (may|can|must|shall|want|wish|need|have|will) ...3 (change|replace) ...2 lock",
    "(lost|stolen|lose|domestic|violence|safety|burglary|request) ...12 change ...2 lock", "(treat|deem|consider|regard) ...8 (vehicle|car|caravan|bicycle)", "abandoned (vehicle|car)", "(must|will|shall|may) not ...4 (abandon|dispose|remove)", "{belongings} ...6 (rubbish|waste)",
    "not ...8 without ...6 (court|order)", "(turn off|switch off|disconnect) ...6 (stopcock|stop tap|mains|supply|water|gas|appliance) ...10 (leak|emergency|away|leave|repair|burst|frost|safe)", "{tenant} ...3 (must|should|may|can|shall) ...4 (turn off|switch off|disconnect)", "not ...3 abandoned", "{landlord} ...2 (must|shall|will|may|can) not",
    "(gas|electricity|energy|water) (company|supplier) ...8 (disconnect|cut off)", "stop ...6 (nuisance|noise|behaviour|benefit)", "{belongings} ...6 (landing|shared|communal|hall|hallway|corridor|stairwell|escape)",
  },
  examples = {
    flagged { "Your key card is blocked while you are in arrears." },
    flagged { "Unclaimed items are binned after two days." },
    flagged { "The manager may bar a resident from the room, and hold your property as security, if rent is late." },
    flagged { "Anything left in the room becomes ours." },
    flagged { "Goods left behind may be sold without notice." },
    flagged { "Whatever is left is deemed abandoned and may be destroyed at once." },
    flagged { "The Owner may change the locks if the rent is late." },
    flagged { "If you are in arrears we may switch off your heating until you pay." },
    flagged { "The names of those who owe rent may be put on the notice board in the hall." },
    flagged { "The Landlord may keep the Tenant's belongings until the arrears are paid." },
    qualified { "Belongings left behind may be sold without further notice if you do not collect them within 28 days of our written notice." },
    qualified { "The Owner may sell belongings left in the room after one month's notice to the last known address." },
    clear { "You must not change the locks without our permission." },
    clear { "We will change the locks without charge if you suffer domestic abuse." },
    clear { "We may have abandoned vehicles removed from the car park." },
    clear { "Turn off the water at the stopcock if there is a leak." },
    clear { "Tell us if you will be away, so that we know the home has not been abandoned." },
  },
}
