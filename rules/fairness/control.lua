-- Terms about entering the home and what may be done in it.

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
    "(go into|come into|come in|go in|walk into|walk in) ...16 ({any_time}|{no_notice})",
  }),
  unless = {
    "(if|when|where|because) ...6 (flood|fire|gas|leak|danger|burst|at risk|collapsed|unwell)",
    "{notice_given}", "reasonable notice", "(only|except|unless|in ...3 case of|in|for) ...8 (emergency|emergencies)", "emergency ...12 (fire|flood|gas|burst|danger|risk)",
    "(danger|risk) ...4 (to|of) ...8 (life|people|anyone|serious|injury|health|safety)", "(life|health|safety|people|anyone) ...4 (at risk|in danger)", "(emergency cord|pull cord|smoke alarm|alarm call)", "(concern|worried|fear) ...4 for ...3 (safety|welfare|wellbeing)", "(warrant|injunction|permission of the court|court order)",
  },
  unless_within = "clause",
  ignore = {
    "(view|views|opinion) ...3 (welcome|heard|taken|considered|count)",
    "{tenant} ...4 (may|can|have|will have|want|wish) ...6 (contact|report|call|access|inspect|view|enter|use|see)", "(not|never|cannot) ...6 (enter|entry|inspect) ...10 without", "emergency service ...8 access", "{landlord} (will|shall|must|may) not ...2 (enter|force|use|let)",
    "report ...10 at any time", "enter ...1 into", "key ...4 (communal|shared|common) (door|entrance|hall)", "access (road|way|path|panel|point|route)", "emergency access", "(obstruct|block|clear|unobstructed) ...8 access", "access ...10 (clear|unobstructed|free from)",
    "access to ...6 (record|information|data|file|account|website|internet|property file)", "key ...4 (lost|lose|return|copy|replace|safe|fob)", "(call|phone|telephone|contact|email|online) ...8 any time",
    "(view|see|inspect) ...6 (register|record|document|policy|policies|account|statement)",
    "(police|fire brigade|emergency services) ...8 (force|enter)", "(must|may|shall|can) not ...4 (enter|access)",
  },
  examples = {
    qualified { "We may come in at any time if there is a fire." },
    flagged { "The agent may enter at any reasonable time without prior notice.", because = "a reasonable hour is no warning" },
    flagged { "Wardens may come into rooms as they think right and need not knock." },
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
  id = "fairness.absolute-prohibition",
  title = "Absolute bans on ordinary life at home",
  group = "18g",
  severity = "medium",
  source = act("s 62 (Sch 2 is not exhaustive)", "group 18(g): unreasonable prohibitions and obligations"),
  why = "A flat ban on pets, guests, decorating, alterations, lodgers or working from home, with no way to ask, may be unfair: it forbids what does no harm.",
  advice = "Allow it with written consent that will not be unreasonably withheld, and say what would make you refuse.",
  find = {
    "{must_not} ...4 (keep|have|bring|harbour) ...5 (pet|animal|dog|cat|bird|reptile)", "{must_not} ...4 (allow|permit) ...5 (pet|animal|dog|cat|bird|reptile) ...3 (in|into|inside|at|upon|to be kept) ...3 {home}", "(pet|animal|dog|cat) ...8 (not|no|cannot) ...2 (allowed|permitted|kept|welcome)",
    "(pet|animal|dog|cat) ...8 (prohibited|forbidden|banned)", "no ...4 (pet|animal|dog|cat) ...14 (allowed|permitted|kept|in|may|on|at)", "=no =pets", "=no =animals", "keep (neither|no) ...4 (pet|animal|dog|cat)", "=no ...3 =no (pets|children|visitors|guests|animals)",
    "{must_not} ...6 (decorate|redecorate|wallpaper|paint|hang|put up|affix|fix|stick|attach|drive|drill) ...10 (wall|inside|interior|ceiling|picture|poster|nail|screw|hook|shelf|shelves|{home}|curtain|wallpaper)",
    "{must_not} ...3 (decorate|redecorate)", "{must_not} ...3 put ...6 (nail|screw|hook|pin|tape|picture|poster|sticker|adhesive)", "=no ...4 (nail|screw|hook|picture|poster|notice) ...8 (=may|driven|fixed|hung|put)", "({home}|interior|wall) ...6 (must|may|shall) not be ...2 (painted|papered|decorated|redecorated|altered)", "no ...2 (laundry|washing) ...6 (hung|hang|dried|may be)", "no ...2 (decoration|redecoration|decorating) ...8 (allowed|permitted|whatsoever|may)",
    "{must_not} ...4 make ...4 (alteration|addition|improvement|change) ...4 (to|in|whatsoever|of)", "{must_not} ...4 (alter|add to|improve) ...8 {home}", "no ...2 (alteration|addition|improvement) ...8 (allowed|permitted|whatsoever|may|to)",
    "{must_not} ...6 (have|allow|permit|entertain|receive|let) ...6 (guest|visitor|overnight|anyone to stay|person to stay|friend)", "(guest|visitor) ...2 must (leave|go) ...3 (by|before) ...2 #number", "(guest|visitor) ...10 (may|must|shall) not stay", "(guest|visitor) ...4 (not|no|cannot) ...4 (permitted|allowed|stay|remain|sleep|welcome)",
    "not (permitted|allowed) ...3 (visitor|guest|lodger|pet)", "(guest|visitor|lodger|overnight stay) ...6 (prohibited|forbidden|banned)", "=no ...2 (visitor|guest|lodger|children|overnight guest|overnight stay) ...10 (allowed|permitted|whatsoever|after|in|at|may|or)",
    "=no ...2 overnight (guest|visitor|stay)", "=no =children", "=no ...2 (person|people|one) under (18|16|21)", "(work|working) from ...2 home ...6 (prohibited|forbidden|not allowed|not permitted)", "(not|no|never|cannot) ...16 (stay|sleep|remain) ...6 (more than|over|longer than|exceed) #number ...2 night", "overnight ...12 not ...3 (exceed|permitted|allowed|occur)",
    "{must_not} ...4 more than #number (visitor|guest|friend)", "{must_not} ...4 (take in|have|keep) ...3 (lodger|paying guest|boarder)",
    "{must_not} ...6 (run|carry on|conduct|operate|use ...6 for) ...8 (business|trade|profession)", "{must_not} ...3 work from ...2 home", "(business|trade) ...6 (not allowed|not permitted|prohibited|forbidden)",
    "no ...2 business ...8 (allowed|permitted|whatsoever|carried on|from|may|at)", "{must_not} ...4 (hang|dry|air) ...4 (washing|laundry|clothes|linen)",
    "{must_not} ...4 (put up|erect|install|fix|have) ...5 (aerial|satellite dish)", "{must_not} ...3 (be absent|leave ...4 (unoccupied|empty|vacant)) ...8 (more than|exceed|longer than|over) ...2 #duration",
    "under (no|any) circumstances ...10 (pet|animal|guest|visitor|decorate|alter|business|lodger)", "(pet|animal|guest|visitor|lodger|alteration) ...14 under any circumstances",
    "professionally clean", "(employ|use|hire|arrange|pay for|engage) ...3 professional (clean|cleaning|cleaner)", "professional (clean|cleaning|cleaner) ...10 (carpet|curtain|end of|on leaving|at ...4 end|property|before)", "(carpet|curtain|property) ...10 professional (clean|cleaning|cleaner)",
    "clean ...8 by ...3 professional", "{must_not} ...3 use ...6 (adhesive|blu-tack|sellotape|sticky tape)", "{must_not} ...4 (hold|have|host) ...3 (party|parties|gathering)", "=no ...1 (party|parties|gathering)",
    "{must_not} ...4 (change|switch) ...4 (supplier|energy provider)", "=no ...3 =decorating", "clean ...4 window ...8 (every|each) (week|fortnight|month)",
    "{must_not} ...4 park ...14 within #number", "{must_not} ...3 (own|possess) ...4 (car|vehicle|motor)", "{must_not} ...4 (play|use|have|keep) ...6 (musical instrument|television|radio|music) ...6 (at any time|whatsoever|at all|any hour)", "{must_not} ...6 (remove|take down|change|replace) ...6 (curtain|blind)",
    "(curtain|carpet|blanket|upholstery) ...10 (dry cleaned|dry-cleaned|steam cleaned|steam-cleaned|shampooed)", "(dry clean|dry-clean|steam clean|steam-clean|shampoo) ...8 (curtain|carpet|blanket|upholstery)", "{tenant} (=must|=shall|=will|agrees to|is to) ...2 (decorate|redecorate|repaint|paint) ...12 (every|each|once in every) ...3 year",
    "{tenant} (=must|=shall|=will|agrees to|is to) ...2 attend ...8 (chapel|church|worship|prayers|religious|service of)", "{tenant} ...4 (=must|=shall) ...3 (return|be in|be home|be back|be indoors) ...4 (by|before) ...2 #number", "{must_not} ...4 (cook|fry|take ...2 bath|take ...2 shower|bathe|shower) ...8 (after|before|between) ...2 #number",
    "{tenant} (=must|=shall|=will|agrees to|is to|may) ...4 only ...8 (supplier|contractor|company|firm|provider) ...4 (chosen|nominated|approved|named|appointed) by", "=no ...6 (pet|animal|dog|cat|bird|reptile|livestock) ...16 (shall|may|must|can|is to) be ...2 (kept|brought|allowed|permitted)",
    -- Items whose lead-in ("not to:") was left behind on another page: no agreement makes a duty of these.
    re[[^\W*(?:\(?[a-z0-9]{1,3}[.)]\s+)?(?:[Aa]lter or add to|[Mm]ake any (?:alterations?|additions?)|[Kk]eep any (?:pets?|animals?|dogs?)|[Hh]ang any (?:pictures?|posters?))\b[^.;]*]],
    "{must_not} ...4 (put|stick|hang|fix) anything ...4 (wall|door|ceiling|window)", "{must_not} ...16 (have|bring|entertain) (anyone|anybody|people|company) ...4 (in|round|back|home) ...4 (after|before|at night)", "(children|child|baby|babies) ...4 not ...2 (accepted|allowed|permitted|welcome|live)", "=no ...1 (baby|babies|child|children) ...6 (may|shall|are|is|allowed|live)",
    "(prohibited|forbidden|banned|not allowed|not permitted) ...12 (keeping|keep|having) ...4 (animal|pet|dog|cat)", "(keeping|having) ...4 (animal|pet|dog|cat) ...8 (prohibited|forbidden|banned|not allowed|not permitted)", "(poster|picture|wall hanging|decoration) ...16 (prohibited|forbidden|banned|not allowed|not permitted)",
    "(not permitted|not allowed|forbidden) to (have|keep) ...4 (cat|dog|pet|animal|bird)", "(friend|guest|visitor) ...2 must be ...2 (out|gone) ...6 #number", "{must_not} ...6 (put up|fix) ...2 (shelf|shelves|picture|poster)",
    "{must_not} ...3 (entertain|receive) ...3 (anyone|anybody|people|company)",
  },
  unless = {
    "in ...2 way (that|which)", "which ...4 (need|require) ...4 permission",
    "{reasonable_consent}", "{consent_first}", "(if|that|which|likely|so as|may|might|could|would|where|unless) ...6 (nuisance|annoyance|danger|damage|harm|disturb|bother|upset|trouble|inconvenience)", "reasonable (number|request)",
    "(assistance|guide|hearing|support) (dog|animal)", "(without|unless|until|before) ...6 (giving|notify|notice|informing|inform|telling|tell|letting us know)", "(if|where) ...4 (necessary|needed)",
    "same (standard|condition|state)", "(more|other) than (one|two|#number) (dog|cat|pet|animal)", "(except|other than|apart from|but|save) ...6 (fish|caged|goldfish)", "(may|can) ...4 keep ...6 (fish|caged|goldfish|small)",
  },
  unless_within = "clause",
  ignore = {
    "(visitor|guest|household) ...4 to do so",
    "(dog|animal|pet|cat) ...10 (loose|run|unattended|off ...2 lead|on ...2 lead)",
    "business ...8 (garage|parking (space|area|bay))", "children ...6 not ...3 (play|allowed ...4 (roof|plant|lift|road|car park|boiler))",
    "{must_not} ...20 (communal|shared|common) (area|garden|stair|staircase|landing|hall|hallway|entrance|part|corridor|lift|balcony|balconies)", "(communal|shared|common) (area|garden|stair|staircase|landing|hall|hallway|entrance|part|corridor|lift|balcony|balconies)", "(illegal|unlawful|immoral|criminal)", "(dangerous|wild|farm) (animal|dog|bird)", "Dangerous Dogs",
    "more than #number ...2 (pet|animal|dog|cat)", "(dog|animal|pet|cat) ...10 (foul|nuisance|roam|bark|annoy|cause|stray|lead|breed|sale|control)", "breed ...4 (dog|animal|cat)", "(feed|feeding) ...4 (pigeon|bird|animal)",
    "(visitor|guest|friend|anyone|person|household) ...8 (cause|commit|annoy|harass|damage|act|behave|park|use|smoke|obstruct|interfere|break|leave|play|deal|threaten|abuse|disturb|drop|block|breach|throw|foul|assault|intimidate|bring|drink|banned|excluded)",
    "(sublet|sub-let|part with possession|assign)", "emergency (vehicle|access|exit)", "(structural|load-bearing|hold up|fire door|gas|electric|electrical|asbestos|boiler|sprinkler|smoke alarm|plumbing|vent|meter)",
    "overcrowd*", "(=was|=were|=has been|=have been) ...2 professionally", "{landlord} ...3 professional (clean|cleaner)", "(prostitution|drug|cannabis|weapon|stolen)", "(balcony|balconies|window sill|windowsill) ...10 (barbecue|fall|danger)",
    "fix ...6 (fault|repair|leak)", "{landlord} ...2 (ask|encourage|advise|prefer|recommend) ...12 not", "(garage|parking (space|area|bay)) ...8 (business|trade)", "(refuse|charge|ask|prevent|stop) ...4 (pet|visitor|guest)", "{landlord} ...3 (will|shall|must|may|can) not ...3 (keep|decorate|redecorate|paint|alter|make|run|have|allow)", "visit from",
  },
  examples = {
    flagged { "Lodgers may not receive anybody in their rooms." },
    flagged { "Guests must be gone by 10 pm." },
    clear { "You may put up shelves." },
    flagged { "Posters are not allowed." },
    flagged { "Also forbidden is the keeping of any animal whatever." },
    clear { "Do not allow your dog to run loose on the estate." },
    flagged { "Lodgers may not fix anything to the walls." },
    flagged { "Children are not accepted in this building." },
    flagged { "The Tenant shall not keep any animal, bird or reptile at the Property." },
    flagged { "No overnight guests are permitted under any circumstances." },
    flagged { "You must not decorate the inside of the home." },
    flagged { "Pets are strictly forbidden." },
    flagged { "No dog, cat, bird or fish of any kind shall be kept in the flat." },
    flagged { "Residents must attend morning prayers." },
    flagged { "The Tenant shall redecorate the interior in every third year." },
    flagged { "Not to carry on any trade, profession or business at the Premises." },
    flagged { "The carpets must be professionally cleaned at the end of the tenancy." },
    qualified { "You must not keep a dog or cat without our written consent, which we will not unreasonably withhold." },
    qualified { "You must not run a business from your home where it may cause a nuisance to your neighbours." },
    clear { "You may keep one pet." },
    clear { "You should attend the residents' meeting if you can." },
    clear { "You must not allow your dog to foul the shared garden.", because = "a ban on nuisance is fair" },
    clear { "You must not use your home for any illegal purpose." },
    clear { "You must not keep more than two dogs." },
    clear { "You must not let your visitors park in front of the garages." },
    clear { "You must not smoke in the shared hallway or store bicycles there." },
    clear { "You must not sublet the whole of your home." },
    clear { "You must not alter the gas or electrical installations." },
  },
}

words "let_on" { "assign", "sublet", "sub-let", "underlet", "under-let", "part with ...2 possession", "parting with possession", "share possession", "transfer ...3 {letting}", "assignment", "subletting", "sub-letting", "underletting" }

term {
  id = "fairness.no-assignment",
  title = "No way to assign or sublet",
  group = "18d",
  severity = "low",
  source = act("s 62 (Sch 2 is not exhaustive)", "group 18(d): excluding the right to assign"),
  why = "A tenant tied to a fixed term who may neither assign nor sublet stays liable for a home that is no longer used. For social tenants a ban on subletting the whole is the law's own, and fair.",
  advice = "Allow it with consent that is not unreasonably withheld, and name the rights that the law gives (exchange, lodgers, subletting part, succession).",
  find = {
    "{must_not} ...6 assign ...16 (sublet|sub-let|underlet|under-let|part with|share|mortgage|charge)", "{must_not} ...6 (sublet|sub-let|underlet|under-let) ...16 (assign|part with ...2 possession|transfer)",
    "(assign|assigned|transferred|assignment) ...10 (sublet|sub-let|underlet|subletting|sub-letting|underletting) ...16 (not permitted|not allowed|prohibited|forbidden|not be permitted|strictly|absolutely)", "(not|no|cannot) ...4 (permitted|allowed) to ...6 (assign|sublet|sub-let|underlet) ...10 (assign|sublet|sub-let|underlet|part with)",
    "{letting} ...6 {must_not} be ...6 (assigned|transferred) ...8 (sublet|sub-let|underlet|shared)", "no ...2 (assignment|subletting|sub-letting|underletting) ...14 (permitted|allowed|whatsoever|may)",
    "{let_on} ...24 (under any circumstances|in any circumstances|absolutely|consent ...6 (no event|not|never) ...3 (granted|given))", "under no circumstances ...12 {let_on}", "(is|are|be) (prohibited|forbidden|barred|banned) from ...6 {let_on} ...12 {let_on}",
    "{let_on} ...12 ({let_on}|lodgers|paying guests|transfer) ...10 (forbidden|prohibited|not allowed|banned|not permitted|not accepted)",
    "not transferable ...12 (sublet|subletting|assign|assignment)",
    "not transferable ...16 (forbidden|prohibited|not allowed|banned|not permitted|not accepted)",
    "{letting} ...4 (in no event|never|not|cannot) ...2 be (assigned|transferred) ...16 (sublet|sub-let|underlet)",
  },
  unless = {
    "{reasonable_consent}", "(without|unless|except with|first|prior|subject to|only with) ...8 (consent|permission|approval|agreement)", "{save_law}", "(except|save|unless|other than) ...10 (exchange|Act|law|section|succession|court|right|swap|provided|permitted|circumstances|death)", "(mutual exchange|right to exchange|Housing Act|lodger)", "if we (agree|allow|consent)",
    "(you|tenant) ...3 (may|can) ...6 (assign|sublet|sub-let|exchange|take in)",
  },
  unless_within = "clause",
  ignore = { "(sublet|sub-let|underlet|let|part with possession of) ...3 =whole of ...3 ({home}|your)", "whole of ...4 ({home}|your home)", "{landlord} (must|shall|will|may|can) not ...4 assign", "assign ...3 (officer|case|contractor|worker|priority|parking)", "criminal offence", "(subtenant|sub-tenant|lodger) ...8 not ...4 (assign|sublet)" },
  examples = {
    flagged { "The Tenant shall not assign, underlet or part with possession of the Property or any part of it." },
    flagged { "Assignment and subletting are strictly prohibited." },
    flagged { "Not to sublet or assign the flat under any circumstances." },
    qualified { "The Tenant must not assign or sublet the Property without the Landlord's written consent, which shall not be unreasonably withheld." },
    qualified { "You must not assign your tenancy or sublet any part of it, except by a mutual exchange that we have agreed." },
    clear { "You must not sublet the whole of your home: it is a criminal offence." },
    clear { "We will assign an officer to your case." },
    clear { "You may take in a lodger." },
  },
}
