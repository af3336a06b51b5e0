-- Terms about entering, ending and what may be done in the home.

local act = function(clause, group)
  return { standard = "Consumer Rights Act 2015", clause = clause, guidance = "OFT356 " .. group, url = "https://www.legislation.gov.uk/ukpga/2015/15/schedule/2" }
end

term {
  id = "fairness.entry-without-notice",
  title = "Entry at any time or without notice",
  group = "18c",
  severity = "high",
  source = act("s 62 (Sch 2 is not exhaustive)", "group 18(c): unfair enforcement powers"),
  why = "A tenant's home is private. A right to enter whenever the landlord likes may be unfair and ignores the tenant's quiet enjoyment.",
  advice = "Allow entry at reasonable times after at least 24 hours' written notice, and without notice only in an emergency.",
  find = {
    "(enter|entry|access|admit|let) ...16 (at any time|at all times|any hour|whenever {landlord}|without (notice|prior notice|warning|giving notice)|any time)",
    "(at any time|at all times|without (notice|prior notice|warning|permission)) ...10 (enter|entry|access|inspect)",
    "{landlord} ...6 (may|can|shall be entitled to|is entitled to|has the right to|reserve the right to|reserves the right to) ...3 (enter|use keys|use a key|let itself)",
    "(keep|hold|retain) ...4 key ...10 (enter|entry|access)",
    "(force|forced|forcible|break) ...3 (entry|in|open)",
  },
  unless = {
    "(at least|not less than|minimum of|with|after|by giving|on|give|giving) ...6 (#duration|reasonable|prior|written) ...6 notice",
    "#duration ...4 (notice|written notice)", "reasonable (time|hour|notice)", "(only|except|unless|in ...3 case of) ...8 emergency",
    "in an emergency", "(court order|warrant|injunction|permission of the court)", "emergency ...10 (fire|flood|gas|burst|danger|risk)",
  },
  unless_within = "clause",
  ignore = {
    "{tenant} ...4 (may|can) ...4 (contact|report|call) ...8 at any time", "(not|never) ...6 (enter|entry) ...10 without",
    "(will|shall) not (enter|force|use)", "report ...10 at any time",
  },
  examples = {
    flagged { "The Tenant shall permit the Landlord and its agents to enter the Property at any time." },
    flagged { "We may enter your home without notice to inspect it." },
    qualified { "We may enter your home to carry out repairs at reasonable times after giving you at least 24 hours' written notice, or without notice in an emergency." },
    clear { "We will not enter your home without your permission." },
    clear { "You can report an emergency repair at any time." },
  },
}

term {
  id = "fairness.forfeiture",
  title = "Forfeiture, re-entry or ending at will",
  group = "6",
  severity = "high",
  source = act("Sch 2 Pt 1 paras 7 and 8; s 62", "groups 6, 7 and 18(c): unequal rights to end, re-entry"),
  why = "A landlord needs a court order to take back a home. Words that suggest it may re-enter or end the tenancy at will, or for any breach, may mislead and may be unfair.",
  advice = "Say that the landlord can only end the tenancy by a court order on the grounds the law gives, and name them.",
  find = {
    "(re-enter|re-entry|right of entry and forfeiture)", "forfeit ...6 (tenancy|lease|agreement)",
    "(tenancy|lease|agreement) ...6 (forfeit|forfeited|forfeiture)",
    "{landlord} ...6 (may|can|shall be entitled to|is entitled to|reserves the right to|reserve the right to) ...4 (end|terminate|determine|bring to an end|cancel) ...6 (tenancy|agreement|lease|it) ...8 (immediately|at any time|forthwith|without notice|without ...4 court|for any breach|at its discretion|if in)",
    "(tenancy|agreement|lease) ...6 (shall|will|may) ...4 (end|cease|terminate|determine|be terminated|be ended|come to an end) ...6 (immediately|forthwith|at once|automatically|without notice)",
    "(immediate|summary) (termination|eviction|possession)", "(change|changing) ...2 lock",
    "(resume|retake|take back|take) possession ...8 (immediately|without|forthwith|at once|any breach)",
    "(any|every) breach ...14 (end|terminate|evict|possession|re-enter|forfeit)",
    "(remove|dispose of|sell) ...8 (belongings|goods|possessions|furniture) ...12 (immediately|without notice|without further notice|without liability|as {landlord} thinks fit)",
  },
  unless = {
    "court order", "(order|permission|decision|leave) (of|from) ...3 court", "(apply|application|applying|go|going) ...4 court",
    "court ...6 (order|decide|grant|possession)", "Protection from Eviction Act",
    "ground ...8 (Housing Act|Schedule)", "(by|after|give|giving|with) ...6 #duration ...4 notice ...20 (store|collect|write)", "written notice",
  },
  unless_within = "clause",
  ignore = {
    "{tenant} ...3 (may|can) ...3 (end|terminate|give up)",
    "(change|changing) ...2 lock ...8 (permission|consent|at your own|free|for you|lost|stolen)", "lock change",
    "{tenant} ...8 (change|replace) ...2 lock",
  },
  examples = {
    flagged { "If the Tenant breaches any term of this agreement the Landlord may re-enter the Property and the tenancy shall end." },
    flagged { "The Association may terminate this agreement immediately if the rent is unpaid." },
    qualified { "If you break a serious term we may seek to forfeit the lease. We can only do so by applying to the court for an order." },
    clear { "We can only end your tenancy by obtaining a court order for possession." },
    clear { "You may end this tenancy by giving us four weeks' notice." },
  },
}

term {
  id = "fairness.absolute-prohibition",
  title = "Absolute bans on ordinary life at home",
  group = "18g",
  severity = "medium",
  source = act("s 62 (Sch 2 is not exhaustive)", "group 18(g): unreasonable prohibitions and obligations"),
  why = "A flat ban on pets, guests, decorating, alterations, lodgers or working from home, with no way to ask, may be unfair: it forbids what does no harm.",
  advice = "Allow it with written consent that will not be unreasonably withheld, and say what would make you refuse.",
  find = {
    "{must_not} ...4 (keep|have|bring) ...5 (pet|animal|dog|cat|bird|reptile)",
    "(pet|animal|dog) ...6 (is|are) ...3 (not allowed|not permitted|prohibited|forbidden|banned)",
    "no ...3 (pet|animal|dog) ...10 (allowed|permitted|kept|in|may)",
    "{must_not} ...6 (decorate|redecorate|paint|hang|put up|fix|affix|alter|add to|make any (alteration|addition|improvement|change)|drill)",
    "{must_not} ...4 (have|allow|permit|entertain|receive|let) ...6 (guest|visitor|overnight|lodger|anyone to stay|friends)",
    "(no|guest|visitor) ...6 (overnight|stay|after #number|allowed to stay|more than) ...10 (night|not permitted|not allowed|pm|prohibited)",
    "no ...2 (visitor|guest|lodger|children|alteration|decoration|business) ...10 (allowed|permitted|whatsoever|after|in|at|may)",
    "{must_not} ...6 (run|carry on|conduct|operate|use ...6 for) ...6 (business|trade|profession|work)",
    "(business|trade) ...6 (not allowed|not permitted|prohibited|forbidden)",
    "{must_not} ...4 (hang|dry|put) ...4 (washing|laundry|clothes|curtain|picture)",
    "{must_not} ...3 (park|keep) ...10 (within|anywhere|any vehicle|any car)",
    "under (no|any) circumstances ...10 (pet|animal|guest|visitor|decorate|alter|business|lodger)",
    "(pet|animal|guest|visitor|lodger|alteration) ...8 under any circumstances",
    "professionally cleaned",
  },
  unless = {
    "{reasonable_consent}",
    "(without|unless|except with|first|prior|need|must (seek|ask for|get|obtain)|ask for|with) ...8 (consent|permission|agreement|approval)",
    "(nuisance|annoyance|danger|damage|harm)", "unless ...6 (we|landlord) ...4 (agree|consent)", "reasonable number",
    "assistance (dog|animal)",
  },
  unless_within = "sentence",
  ignore = {
    "(communal|shared|common) (area|garden|stair|landing|hall|entrance|part)", "illegal", "(unlawful|immoral|criminal) ...4 (purpose|business|use)",
    "dangerous (animal|dog)", "(allow|let|permit) ...4 (dog|animal|pet|visitor|guest) ...6 (foul|nuisance|roam|bark|annoy|cause)",
    "(visitor|guest) ...4 (cause|commit|to cause|annoy|harass|do)", "sublet ...3 whole",
    "emergency (vehicle|access)",
  },
  examples = {
    flagged { "The Tenant shall not keep any animal, bird or reptile at the Property." },
    flagged { "No overnight guests are permitted under any circumstances." },
    flagged { "You must not decorate the inside of the home." },
    qualified { "You must not keep a dog or cat without our written consent, which we will not unreasonably withhold." },
    qualified { "You must not run a business from your home where it may cause a nuisance to your neighbours." },
    clear { "You may keep one pet." },
    clear { "You must not allow your dog to foul the shared garden.", because = "a ban on nuisance is fair" },
    clear { "You must not use your home for any illegal purpose." },
  },
}
