-- Terms about entering, ending and what may be done in the home.

local act = function(clause, group)
  return { standard = "Consumer Rights Act 2015", clause = clause, guidance = "OFT356 " .. group, url = "https://www.legislation.gov.uk/ukpga/2015/15/schedule/2" }
end

-- "If you do not pay(,) the landlord may ...": the denial belongs to the condition, and the term stands all the same.
local function also_on_default(phrases)
  local default = "((if|where|when|should|who|which) ...5 ((=do|=does|=is|=are|=has|=have|=did) not|fail|refuse|neglect)|not (=paid|=received|=returned|=kept|=given|=observed)) ...24 "
  local all = {}
  for _, phrase in ipairs(phrases) do
    all[#all + 1] = phrase
    all[#all + 1] = default .. "<" .. phrase .. ">"
  end
  return all
end

term {
  id = "fairness.entry-without-notice",
  title = "Entry at any time or without notice",
  group = "18c",
  severity = "high",
  source = act("s 62 (Sch 2 is not exhaustive)", "group 18(c): unfair enforcement powers"),
  why = "A tenant's home is private. A right to enter whenever the landlord likes may be unfair and ignores the tenant's quiet enjoyment.",
  advice = "Allow entry at reasonable times after at least 24 hours' written notice, and without notice only in an emergency.",
  find = also_on_default({
    "(enter|entry|access|admit|let ...3 in|inspect|inspection|view|viewing) ...24 ({any_time}|{no_notice}|in ...3 absence)",
    "({any_time}|{no_notice}) ...12 (enter|entry|access|inspect|view|let ...2 in)",
    "(enter|let ... in) ...8 (nobody|no one) ...3 (answer|in|home|there)", "(enter|let ... in) ...6 (you|tenant|occupier) ...2 (be out|be absent|be away|absence|not in)",
    "(have|give|allow|grant|permit|provide) ...4 (unrestricted|unlimited|unfettered|unhindered|immediate) ...2 (access|entry)",
    "{landlord} ...8 {has_power} ...4 (use ...4 key|let (itself|ourselves|himself|herself|themselves) in)",
    "{landlord} ...12 key ...12 (enter|entry|access|as ...2 (see|think) fit|whenever)",
    "{landlord} ...8 {has_power} ...4 (force|break) ...3 (entry|in|open|into|lock|door)",
    "(use|keep) ...4 (pass key|master key|duplicate key) ...14 (enter|look|inspect|room|{any_time})", "(show|view) ...12 (prospective|intending|potential|new) (tenant|buyer|purchaser|occupier) ...10 {no_notice}",
  }),
  unless = {
    "{notice_given}", "reasonable (time|hour|notice)", "(only|except|unless|in ...3 case of|in|for) ...8 (emergency|emergencies)", "emergency ...12 (fire|flood|gas|burst|danger|risk)",
    "(danger|risk) ...4 (to|of) ...8 (life|people|anyone|serious|injury|health|safety)", "(life|health|safety|people|anyone) ...4 (at risk|in danger)", "(emergency cord|pull cord|smoke alarm|alarm call)", "(concern|worried|fear) ...4 for ...3 (safety|welfare|wellbeing)", "(warrant|injunction|permission of the court|court order)",
  },
  unless_within = "clause",
  ignore = {
    "{tenant} ...4 (may|can|have|will have|want|wish) ...6 (contact|report|call|access|inspect|view|enter|use|see)", "(not|never) ...6 (enter|entry|inspect) ...10 without", "emergency service ...8 access", "{landlord} (will|shall|must|may) not ...2 (enter|force|use|let)",
    "report ...10 at any time", "enter ...1 into", "key ...4 (communal|shared|common) (door|entrance|hall)", "access (road|way|path|panel|point|route)", "emergency access", "(obstruct|block|clear|unobstructed) ...8 access", "access ...10 (clear|unobstructed|free from)",
    "access to ...6 (record|information|data|file|account|website|internet|property file)", "key ...4 (lost|lose|return|copy|replace|safe|fob)", "(call|phone|telephone|contact|email|online) ...8 any time",
    "(view|see|inspect) ...6 (register|record|document|policy|policies|account|statement)",
    "(police|fire brigade|emergency services) ...8 (force|enter)", "(must|may|shall|can) not ...4 (enter|access)",
  },
  examples = {
    flagged { "The Tenant shall permit the Landlord and its agents to enter the Property at any time." },
    flagged { "We may enter your home without notice to inspect it." },
    flagged { "You must give us access whenever we ask for it." },
    flagged { "The Owner holds keys to the rooms and may use them as it thinks fit." },
    qualified { "We may enter your home to carry out repairs at reasonable times after giving you at least 24 hours' written notice, or without notice in an emergency." },
    clear { "We will not enter your home without your permission." },
    clear { "You can report an emergency repair at any time." },
    clear { "You must keep the access road clear at all times." },
    clear { "You may inspect your file at any time at our office." },
    clear { "You must let us in at any reasonable time if we have given you 24 hours' notice." },
    clear { "The fire brigade may have to force the door." },
  },
}

term {
  id = "fairness.forfeiture",
  title = "Forfeiture, re-entry or ending at will",
  group = "6",
  severity = "high",
  source = act("Sch 2 Pt 1 paras 7 and 8; s 62", "groups 6, 7 and 18(c): unequal rights to end, re-entry, goods"),
  why = "A landlord needs a court order to take back a home. Words that suggest it may re-enter or end the tenancy at will, or for any breach, may mislead and may be unfair.",
  advice = "Say that the landlord can only end the tenancy by a court order on the grounds the law gives, and name them; store belongings and write before disposing of them.",
  find = also_on_default({
    "({has_power}|right of|power of|right to|proviso for) ...8 (re-enter|re-entry)", "forfeit ...6 {letting}", "{letting} ...6 (forfeit|forfeited|forfeiture)",
    "{landlord} ...8 {has_power} ...4 (end|terminate|determine|bring to an end|cancel|revoke) ...6 ({letting}|it) ...10 ({at_once}|at any time|without|for any|discretion|if|should|in the event|where|seven days|7 days|24 hours)",
    "{letting} ...8 (shall|will|may|can|to) ...4 (end|cease|terminate|determine|be terminated|be ended|be revoked|be cancelled|come to an end|lapse) ...8 ({at_once}|at any time|discretion)",
    "{letting} ...6 be (terminated|ended|cancelled|revoked) ...4 {at_once}", "{landlord} ...8 {has_power} ...4 (evict|exclude|eject) ...2 {at_once}", "{letting} ...4 {at_once} ...4 (end|cease|terminate|determine)", "{at_once} ...6 {letting} ...6 (end|cease|terminate|determine)",
    "(immediate|instant|summary|automatic) (termination|eviction|possession|cancellation|removal)",
    "{landlord} ...8 {has_power} ...4 (evict|exclude|eject|remove) ...6 {tenant} ...10 ({at_once}|without|any breach|(24 hours|48 hours|7 days) ...2 notice)", "(evict|repossess|eviction) ...10 without ...6 (notice|court|order)",
    "(resume|retake|recover|take back|take|regain) ...2 (possession|property|home|room) ...8 (without ...4 (notice|court|order|proceedings)|immediately|forthwith|at once|any breach)",
    "{landlord} ...8 {has_power} ...3 (take back|repossess|resume|retake|regain|take possession of) ...4 ({home}|possession)", "{landlord} ...12 {has_power} ...10 (remove|take away|sell|seize) ...2 (tenant's|your) ...2 {belongings}",
    "(breach|break|failure) ...12 (=will|=shall) (result in|lead to|mean) ...4 (termination|eviction|loss of ...2 (home|tenancy)|end of ...2 tenancy)",
    "{belongings} ...16 (thrown away|destroyed)", "not (removed|collected|claimed|taken) ...16 (abandoned|disposed|sold|thrown away|destroyed)", "{belongings} ...12 within (24|48) hours ...6 (disposed|sold|removed|cleared)", "(have to|must|shall|required to) (leave|vacate) ...4 {at_once}",
    "(bankrupt|bankruptcy|insolvent|creditors) ...20 (end|cease|terminate|possession|re-enter|determine|forfeit)",
    "any breach ...14 (end|terminate|evict|eviction|possession|re-enter|forfeit|termination)",
    "(ask|require|order|tell) ...2 {tenant} ...2 (leave|vacate|quit) ...6 (immediately|at once|forthwith|without notice|24 hours)", "{tenant} ...4 must (leave|vacate) ...4 (immediately|at once|forthwith)",
    "{landlord} ...10 {has_power} ...8 (change|changing) ...2 lock", "(change|changing) ...2 lock ...12 (without ...2 (notice|warning|court)|re-let|relet|abandon)",
    "(deem|assume) ...12 (abandoned|surrendered|abandonment)", "(treat|consider|regard) ...10 (as|to have been|to be) ...3 (abandoned|surrendered)",
    "(remove|dispose of|sell|destroy|clear|throw away) ...8 {belongings} ...16 (immediately|without ...3 (notice|liability|compensation|warning)|as ...3 (think|see) fit|at ...3 discretion)",
    "{belongings} ...20 (sold|destroyed|disposed of|removed|thrown away|cleared|kept) ...10 (immediately|without ...3 (notice|liability|compensation|warning)|as ...3 (think|see) fit|at ...3 discretion)",
    "{belongings} ...14 become ...2 property of ...2 {landlord}", "(keep|retain) ...3 proceeds", "{belongings} ...10 deemed ...4 (belong to|property of) ...2 {landlord}", "(bring|come) ...8 to an immediate end", "{belongings} ...10 sold ...8 (kept|retained) by", "{landlord} ...6 {has_power} ...4 (dispose of|sell|destroy) ...8 {belongings}",
    "{landlord} ...10 (1 week|2 weeks|7 days|14 days|10 days|5 days|48 hours|24 hours) ...2 notice ...6 (leave|vacate|quit|end|terminate)", "(seize|distrain|distress|lien|levy) ...8 {belongings}", "(disconnect|cut off) ...6 (supply|supplies|gas|electricity|water|services) ...12 (arrears|unpaid|breach|fail|if)",
  }),
  unless = {
    "{court_decides}", "notice to quit", "(4 weeks|28 days|1 month|2 months|month's) ...4 notice", "(store|stored|storage|collect|collected) ...30 (notice|write|contact|writing|trace|reach)",
    "(notice|write|contact) ...30 (store|stored|collect|collected)", "#duration ...6 (written|notice) ...12 (collect|sell|dispose)", "Torts", "reasonable (cost|step|effort|time)", "(emergency|fire|gas leak|flood)", "notice ...4 expire", "fixed term (end|expire)",
  },
  unless_within = "clause",
  ignore = {
    "{tenant} ...3 (may|can) ...3 (end|terminate|give up|leave)", "(change|changing) ...2 lock ...10 (permission|consent|at your own|free|for you|lost|stolen|request|security|safe|key)", "lock change",
    "(you|tenant|resident|occupier) ...3 (may|can|must|shall|want|wish|need|have|will) ...3 (change|replace) ...2 lock", "(lost|stolen|lose|domestic|violence|safety|burglary|request) ...12 change ...2 lock", "(treat|deem|consider|regard) ...8 (vehicle|car|caravan|bicycle)", "abandoned (vehicle|car)",
    "(must|will|shall|may) not ...4 (abandon|re-enter|dispose|remove)", "re-enter ...6 until", "{belongings} ...6 (rubbish|waste)", "not ...8 without ...6 (court|order)",
    "if (you|tenant) ...8 end ...2 (tenancy|agreement)", "right to buy", "(tell|inform|notify) {landlord} ...4 immediately", "report ...6 immediately", "immediately (tell|inform|notify|report)",
  },
  examples = {
    flagged { "If the Tenant breaches any term of this agreement the Landlord may re-enter the Property and the tenancy shall end." },
    flagged { "The Association may terminate this agreement immediately if the rent is unpaid." },
    flagged { "Goods left behind may be sold without notice." },
    flagged { "The Owner may change the locks if the rent is late." },
    flagged { "The Licensor may evict the occupier without a court order." },
    qualified { "If you break a serious term we may seek to forfeit the lease. We can only do so by applying to the court for an order." },
    qualified { "Belongings left behind may be sold without further notice if you do not collect them within 28 days of our written notice." },
    clear { "We can only end your tenancy by obtaining a court order for possession." },
    clear { "You may end this tenancy by giving us four weeks' notice." },
    clear { "You must not change the locks without our permission." },
    clear { "We will change the locks without charge if you suffer domestic abuse." },
    clear { "You cannot be evicted without a court order." },
    clear { "We may have abandoned vehicles removed from the car park." },
    clear { "Tell us immediately if you want to end the tenancy." },
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
    "{must_not} ...4 (keep|have|bring|allow|harbour|permit) ...5 (pet|animal|dog|cat|bird|reptile)", "(pet|animal|dog|cat) ...8 (not|no) ...2 (allowed|permitted|kept|welcome)",
    "(pet|animal|dog|cat) ...8 (prohibited|forbidden|banned)", "no ...4 (pet|animal|dog|cat) ...14 (allowed|permitted|kept|in|may|on|at)", "=no =pets", "=no =animals", "keep (neither|no) ...4 (pet|animal|dog|cat)", "=no ...3 =no (pets|children|visitors|guests|animals)",
    "{must_not} ...6 (decorate|redecorate|wallpaper|paint|hang|put up|affix|fix|stick|attach|drive|drill) ...10 (wall|inside|interior|ceiling|picture|poster|nail|screw|hook|shelf|shelves|{home}|curtain|wallpaper)",
    "{must_not} ...3 (decorate|redecorate)", "{must_not} ...3 put ...6 (nail|screw|hook|pin|tape|picture|poster|sticker|adhesive)", "=no ...4 (nail|screw|hook|picture|poster|notice) ...8 (=may|driven|fixed|hung|put)", "({home}|interior|wall) ...6 (must|may|shall) not be ...2 (painted|papered|decorated|redecorated|altered)", "no ...2 (laundry|washing) ...6 (hung|hang|dried|may be)", "no ...2 (decoration|redecoration|decorating) ...8 (allowed|permitted|whatsoever|may)",
    "{must_not} ...4 make ...4 (alteration|addition|improvement|change) ...4 (to|in|whatsoever|of)", "{must_not} ...4 (alter|add to|improve) ...8 {home}", "no ...2 (alteration|addition|improvement) ...8 (allowed|permitted|whatsoever|may|to)",
    "{must_not} ...6 (have|allow|permit|entertain|receive|let) ...6 (guest|visitor|overnight|anyone to stay|person to stay|friend)", "(guest|visitor) ...2 must (leave|go) ...3 (by|before) ...2 #number", "(guest|visitor) ...10 (may|must|shall) not stay", "(guest|visitor) ...4 (not|no) ...4 (permitted|allowed|stay|remain|sleep|welcome)",
    "not (permitted|allowed) ...3 (visitor|guest|lodger|pet)", "(guest|visitor|lodger|overnight stay) ...6 (prohibited|forbidden|banned)", "=no ...2 (visitor|guest|lodger|children|overnight guest|overnight stay) ...10 (allowed|permitted|whatsoever|after|in|at|may|or)",
    "=no ...2 overnight (guest|visitor|stay)", "=no =children", "=no ...2 (person|people|one) under (18|16|21)", "(work|working) from ...2 home ...6 (prohibited|forbidden|not allowed|not permitted)", "(not|no|never) ...16 (stay|sleep|remain) ...6 (more than|over|longer than|exceed) #number ...2 night", "overnight ...12 not ...3 (exceed|permitted|allowed|occur)",
    "{must_not} ...4 more than #number (visitor|guest|friend)", "{must_not} ...4 (take in|have|keep) ...3 (lodger|paying guest|boarder)",
    "{must_not} ...6 (run|carry on|conduct|operate|use ...6 for) ...8 (business|trade|profession)", "{must_not} ...3 work from ...2 home", "(business|trade) ...6 (not allowed|not permitted|prohibited|forbidden)",
    "no ...2 business ...8 (allowed|permitted|whatsoever|carried on|from|may|at)", "{must_not} ...4 (hang|dry|air) ...4 (washing|laundry|clothes|linen)",
    "{must_not} ...4 (put up|erect|install|fix|have) ...5 (aerial|satellite dish)", "{must_not} ...3 (be absent|leave ...4 (unoccupied|empty|vacant)) ...8 (more than|exceed|longer than|over) ...2 #duration",
    "under (no|any) circumstances ...10 (pet|animal|guest|visitor|decorate|alter|business|lodger)", "(pet|animal|guest|visitor|lodger|alteration) ...14 under any circumstances",
    "professionally clean", "(employ|use|hire|arrange|pay for|engage) ...3 professional (clean|cleaning|cleaner)", "professional (clean|cleaning|cleaner) ...10 (carpet|curtain|end of|on leaving|at ...4 end|property|before)", "(carpet|curtain|property) ...10 professional (clean|cleaning|cleaner)",
    "clean ...8 by ...3 professional", "{must_not} ...3 use ...6 (adhesive|blu-tack|sellotape|sticky tape)", "{must_not} ...4 (hold|have|host) ...3 (party|parties|gathering)", "=no ...1 (party|parties|gathering)",
    "{must_not} ...4 (change|switch) ...4 (supplier|energy provider)", "=no ...3 =decorating", "clean ...4 window ...8 (every|each) (week|fortnight|month)",
    -- Items whose lead-in ("not to:") was left behind on another page: no agreement makes a duty of these.
    re[[^\W*(?:\(?[a-z0-9]{1,3}[.)]\s+)?(?:[Aa]lter or add to|[Mm]ake any (?:alterations?|additions?)|[Kk]eep any (?:pets?|animals?|dogs?)|[Hh]ang any (?:pictures?|posters?))\b[^.;]*]],
  },
  unless = {
    "{reasonable_consent}", "{consent_first}", "(if|that|which|likely|so as|may|might|could|would|where|unless) ...6 (nuisance|annoyance|danger|damage|harm|disturb)", "reasonable (number|request)",
    "(assistance|guide|hearing|support) (dog|animal)", "(without|unless|until|before) ...6 (giving|notify|notice|informing|inform|telling|tell|letting us know)", "(if|where) ...4 (necessary|needed)",
    "same (standard|condition|state)", "(more|other) than (one|two|#number) (dog|cat|pet|animal)", "fish",
  },
  unless_within = "clause",
  ignore = {
    "{must_not} ...20 (communal|shared|common) (area|garden|stair|staircase|landing|hall|hallway|entrance|part|corridor|lift|balcony|balconies)", "(communal|shared|common) (area|garden|stair|staircase|landing|hall|hallway|entrance|part|corridor|lift|balcony|balconies)", "(illegal|unlawful|immoral|criminal)", "(dangerous|wild|farm) (animal|dog|bird)", "Dangerous Dogs",
    "more than #number ...2 (pet|animal|dog|cat)", "(dog|animal|pet|cat) ...10 (foul|nuisance|roam|bark|annoy|cause|stray|lead|breed|sale|control)", "breed ...4 (dog|animal|cat)", "(feed|feeding) ...4 (pigeon|bird|animal)",
    "(visitor|guest|friend|anyone|person|household) ...8 (cause|commit|annoy|harass|damage|act|behave|park|use|smoke|obstruct|interfere|break|leave|play|deal|threaten|abuse|disturb|drop|block|breach|throw|foul|assault|intimidate|bring|drink|banned|excluded)",
    "(sublet|sub-let|part with possession|assign)", "emergency (vehicle|access|exit)", "(structural|load-bearing|hold up|fire door|gas|electric|electrical|asbestos|boiler|sprinkler|smoke alarm|plumbing|vent|meter)",
    "overcrowd*", "(=was|=were|=has been|=have been) ...2 professionally", "{landlord} ...3 professional (clean|cleaner)", "(prostitution|drug|cannabis|weapon|stolen)", "(balcony|balconies|window sill|windowsill) ...10 (barbecue|fall|danger)",
    "fix ...6 (fault|repair|leak)", "{landlord} ...2 (ask|encourage|advise|prefer|recommend) ...12 not", "(garage|parking (space|area|bay)) ...8 (business|trade)", "(refuse|charge|ask|prevent|stop) ...4 (pet|visitor|guest)", "{landlord} ...3 (will|shall|must|may|can) not ...3 (keep|decorate|redecorate|paint|alter|make|run|have|allow)", "visit from",
  },
  examples = {
    flagged { "The Tenant shall not keep any animal, bird or reptile at the Property." },
    flagged { "No overnight guests are permitted under any circumstances." },
    flagged { "You must not decorate the inside of the home." },
    flagged { "Pets are strictly forbidden." },
    flagged { "Not to carry on any trade, profession or business at the Premises." },
    flagged { "The carpets must be professionally cleaned at the end of the tenancy." },
    qualified { "You must not keep a dog or cat without our written consent, which we will not unreasonably withhold." },
    qualified { "You must not run a business from your home where it may cause a nuisance to your neighbours." },
    clear { "You may keep one pet." },
    clear { "You must not allow your dog to foul the shared garden.", because = "a ban on nuisance is fair" },
    clear { "You must not use your home for any illegal purpose." },
    clear { "You must not keep more than two dogs." },
    clear { "You must not let your visitors park in front of the garages." },
    clear { "You must not smoke in the shared hallway or store bicycles there." },
    clear { "You must not sublet the whole of your home." },
    clear { "You must not alter the gas or electrical installations." },
  },
}
