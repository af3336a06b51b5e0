-- Words of agreements, old and new: the parties under all their names, and the savings that make a strict term fair.

words "landlord" {
  "landlord", "we", "us", "association", "council", "company", "lessor", "owner", "society", "trust", "group", "co-operative", "corporation",
  "co-op", "provider", "college", "university", "foundation", "hostel", "proprietor", "authority", "mayor and burgesses", "clerk", "steward", "licensor", "agent", "manager", "management", "letting agency", "committee", "trustee", "director", "board", "officer", "warden", "surveyor", "charity",
}
words "tenant" { "tenant", "you", "lessee", "occupier", "occupant", "resident", "licensee", "leaseholder", "lodger", "guarantor", "student", "member", "underlessee", "undertenant", "sub-tenant" }
words "home" { "property", "premises", "home", "dwelling", "dwellinghouse", "accommodation", "house", "flat", "room", "building" }
words "letting" { "tenancy", "agreement", "lease", "licence", "contract", "letting" }
words "belongings" { "belongings", "goods", "possessions", "furniture", "effects", "chattels", "personal (property|item)", "items [left]", "(property|things) (left|remaining)", "anything ...2 (left|still|remaining)", "whatever ...3 (left|still|remaining)", "(uncollected|unclaimed|abandoned) (item|property|thing)" }

-- What reserves a power to the landlord. "will" and "shall" are duties: not here.
words "has_power" {
  "may", "can", "(be|is|are) entitled to", "(reserve|have|has|retain) ...2 (right|power|discretion) to", "(be|is|are) (allowed|permitted|at liberty|free|authorised) to",
  "lawful for",
}
words "any_time" {
  "at any time", "any time", "at any (point|stage|moment)", "as and when", "on demand", "at all times", "at all hours", "(any|whatever) hour", "at will",
  "whenever ...4 (convenient|necessary)", "(whenever|when) ...4 (want|wish|ask|choose|need|require|like|demand|please|think)", "as often as", "as (they|he|she|it|{landlord}) (think|see|wish) [(fit|right|proper)]",
}
words "no_notice" {
  "without ...4 (notice|warning|notifying|informing|telling|asking|permission|consent|appointment|knowledge)", "no ...2 (notice|warning) ...4 (need|required|necessary|given)", "(need not|not (required|obliged) to|does not have to) (give|knock|tell|ask|ring|warn|say)",
}
words "at_once" { "immediately", "with immediate effect", "there and then", "on the spot", "forthwith", "at once", "automatically", "absolutely", "thereupon", "instantly", "straight away", "without ...3 (notice|warning)" }

-- What a power waits for: "if you do not pay", "where the rent is not paid".
words "on_default" {
  "(if|where|when|should|who|which) ...5 ((=do|=does|=is|=are|=has|=have|=did) not|fail|refuse|neglect)",
  -- "has ended" speaks of the tenancy, not of the term.
  "(after|when|once|if|where) ...8 (=has|=have) (=ended|=expired)", "not (=paid|=received|=returned|=kept|=given|=observed)", "(if|where|when|should) ...4 (nothing|no ...2 (reply|answer|payment|notice|response))",
}
words "no_matter" {
  "whether or not", "notwithstanding", "irrespective", "regardless", "even (if|though|where|when)", "no matter", "whatever", "despite", "in spite of", "although",
}
words "injury" { "injury", "injuries", "injure", "death", "accident", "illness", "(bodily|personal|physical) (harm|hurt)", "fatality", "killed", "injured", "come to harm", "is hurt", "hurts (himself|herself|themselves|yourself)", "(slip|trip) or fall" }
-- What a tenant who was wronged may ask for.
words "redress" { "claim", "compensation", "redress", "recourse", "remedy", "remedies", "rebate", "damages", "right of action", "refund", "complaint", "allowance", "reduction" }
-- What a landlord supplies with the home, and may fail to supply.
words "service" {
  "service", "heating", "hot water", "lift", "water", "gas", "electricity", "electric", "supply", "supplies", "utility", "utilities", "alarm", "warden", "entry phone", "entryphone",
  "door entry", "laundry", "broadband", "internet", "wifi", "boiler", "caretak*", "concierge", "lighting", "cleaning", "facility", "facilities", "amenity", "amenities", "appliance", "equipment",
}
-- Notice too short for losing a home, and too long for leaving one.
words "short_notice" { "(6|12|24|36|48|72) hours", "(1|2|3|4|5|6|7|8|10|14) days", "(1|2) weeks", "fortnight", "=a (day|week)" }
words "long_notice" { "(3|4|5|6|9|12) [calendar] months", "(9|10|12|13|16|20|24|26) weeks", "(90|100|120|180) days", "half =a year", "=a quarter", "(full|whole|one) [(full|whole)] (term's|term|semester|semester's|quarter's|session)" }

-- Savings --------------------------------------------------------------------------------------------------------------

-- The law named as the limit of the term. "Your statutory rights are not affected" alone is not here: it tells a tenant nothing.
words "save_law" {
  "(except|save|unless|other than|subject) ...8 (law|statute|legal right|Act|entitled|court|section #number)",
  "(not|nothing ...8) (affect|limit|exclude|remove|take away|restrict|reduce) ...8 (liability|duty|duties|obligation|responsibility|responsibilities)",
  "(not|nothing ...8) (affect|limit|exclude|remove|take away|restrict|reduce) ...4 right ...6 (to|under) ...6 (set off|deduct|withhold|repair|claim|compensation|section|Act)",
  "unless ...4 law (allow|permit|require|say)",
}
words "our_fault" {
  "(unless|except|save|other than|excluding) ...14 (negligence|negligent|negligently|fault|breach|default|failure|failed|fail|omission|neglect|deliberate|wilful|liable in law)",
  "not ...3 (caused|due|result|arise) ...8 (act|omission|negligence|fault|breach|failure|neglect)",
  "(caused|arise|result) ...3 (by|from) ...4 (our|landlord's|association's|council's|its) ...4 (negligence|fault|breach|default|failure|neglect)",
  "power cut", "(could|can|cannot|unable|reasonably) ...2 not ...3 (prevent|prevented|avoid|avoided|foresee|foreseen|control)", "unforeseeable", "(beyond|outside|not within) ...4 control", "(if|where|when|unless) ...4 not to blame", "(caused by|because of|due to|result from|arise from|arising from) ...6 (snow|flood|storm|weather|strike|war|riot|act of God|supplier|water company|power cut)",
  "{service} main", "(careless|carelessness|to blame|did wrong|in the wrong) ...6 (we|landlord|staff|people working for us)", "(unless|except|save) ...12 (careless|carelessness|to blame|in the wrong)", "(not|unless) ...4 (our|landlord's|its|association's) fault", "where ...4 (we|landlord|it) (is|are) not at fault",
}
-- The tenant's own doing: no landlord need answer for it.
words "your_fault" {
  "(cause|=damaged|made necessary|required|=broken|need) ...3 (by|because of|through) ...8 (you|your|tenant|tenant's|visitor|household|guest|misuse|neglect|carelessness|abuse)",
  "(result|arise) ...2 from ...8 (misuse|neglect|carelessness|abuse|damage)", "(attributable|due) to ...6 (your|tenant's|visitor|household|guest|misuse|neglect|carelessness|abuse)", "(damage|repair|need|cost|loss|fault) ...6 (attributable|due) to ...4 (you|tenant)",
  "(that|which) (you|tenant) ...10 (cause|damage|break)", "belong to (you|tenant)", "(your|tenant's) [own] (misuse|neglect|negligence|carelessness|default|fault|breach)",
  "anyone ...8 (live|living) with you ...4 cause",
}
words "reasonable_consent" {
  "(not|never|nor|cannot) ...5 (unreasonably|unreasonable) ...4 (withhold|refuse|delay|withheld|refused)", "(consent|permission|agreement) ...8 not ...4 unreasonably",
  "without good reason", "unless ...6 (good|reasonable) (reason|ground)", "(good|reasonable) reason ...4 (refuse|withhold|not to)",
  "reasonable ...4 (refuse|withhold|object)", "not refuse ...6 (consent|permission) unreasonably", "only refuse ...10 (reasonable|good reason)",
}
words "consent_first" {
  "(without|unless|until|except with|except|first|prior|before|subject to|only with|with) ...8 (consent|permission|approval|authority|authorisation)",
  "(without|unless|except|with|before|subject to) ...2 agreement", "(without|except with|with) ...3 leave of",
  "(ask|seek|get|obtain|need|have|request|apply for) ...4 (our|landlord's|us for|written|prior|for|council's|association's) ...4 (consent|permission|agreement|approval)",
  "(unless|until|before|without) ...6 (agree|agreed|agreeing|allow|allowed|consent|consented|permit|permitted|asking|ask) ...3 [us]", "ask us first",
  "if (we|landlord|council|association) ...3 (agree|allow|consent)", "(consent|permission) ...4 (will|may|can) be (given|granted)",
  "we ...3 (give|grant) ...3 (consent|permission)",
}
-- The people concerned are asked, or decide.
words "asked_first" {
  "(after|following|must|will|shall|having|prior|first|unless) ...3 (consult|consultation|consulting|consulted)", "(after|following|by|having) ...4 (talk|talking|speaking|spoken|discussing|discussed|discussion|meeting with)", "(if|unless|after|where|only|until) ...10 (vote|ballot|majority)", "general meeting", "in ...2 ballot",
}
-- What is not supplied is not charged for.
words "charged_less" {
  "{landlord} ...2 (=will|=shall|=must) ...3 (reduce|refund|compensate|repay|lower)", "(take|taken|come|comes) ...4 off ...3 (bill|rent|charge)", "(rent|charge) ...6 (=reduced|lowered|refunded|stops)", "(=lower|=less) ...3 (rent|charge)",
}
words "notice_given" {
  "(at least|not less than|minimum of|no less than) #duration ...6 (notice|written|writing)", "#duration ...4 notice",
  "(with|after|by giving|on|upon|give|giving|given|subject to|provided) [(giving|you|tenant|us|having given)] (reasonable|prior|written|proper|advance|due|adequate|sufficient) ...3 notice",
  "(by|with|on) (appointment|arrangement)", "notice in writing",
}
words "court_decides" {
  "(obtain|get|apply|apply for|after|by|with|under|grant|make|need|unless|until|seek|subject to|means of|have|pursuant to|given|on) ...5 (court order|order of ...2 court|order from ...2 court|order for possession|possession order|court's (order|permission))",
  "(apply|application|ask|proceedings in) ...6 court", "(must|need to|have to|will|by|only) ...2 go ...2 court", "court ...4 (=grant|=grants|=makes|=make|=decide|=decides|=agrees|=agree|=gives|=give|=thinks|=orders|=allows)", "order ...3 (made|granted|given) by ...3 court",
  "(through|in|by) ...2 courts", "Protection from Eviction Act", "ground ...12 (Housing Act|Schedule)", "(notice of seeking|notice seeking|seek) possession",
  "section (8|21|83|84|146) ...6 (notice|Housing Act)", "notice ...3 under ...4 section", "(legal|court|possession) (action|proceedings|claim)", "injunction",
}
