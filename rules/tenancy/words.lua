-- Conduct that agreements forbid, kind by kind. Each list is one rule's subject: it meets "must not" within the sentence, so common words need company.

words "someone" { "tenant", "resident", "member", "person", "occupier", "occupant", "lodger", "household", "visitor", "guest", "licensee", "student", "child", "children", "family" }
words "thing" { "wireless", "television", "radio", "music", "musical instrument", "animal", "pet", "dog", "cat", "refuse", "rubbish", "litter", "waste", "vehicle", "car", "caravan", "lorry", "boat", "firearm", "gun" }
words "nothing_to_forbid" { "nuisance", "noise", "damage", "harassment", "drugs", "weapon", "pet", "animal", "dog", "cat", "vehicle", "car", "rubbish", "litter", "violence", "abuse" }
words "vehicle" { "vehicle", "car", "caravan", "motor scooter", "scooter", "motorcycle", "motorbike", "motor car", "van", "lorry", "lorries", "boat", "trailer", "bicycle" }
words "our_people" { "staff", "employee", "officer", "agent", "contractor", "board member", "committee member", "councillor", "worker", "workmen", "caretaker", "warden", "clerk", "gardener", "volunteer", "trustee", "=our =people", "(people|those) who (come|work)", "repairs staff", "housing officer", "tradesmen", "operative", "manager" }

words "conduct.nuisance" {
  "nuisance", "annoyance", "disturbance", "disturb", "annoy", "anti-social", "antisocial", "ASB", "inconvenience to", "alarm or distress", "(upset|alarm|distress|frighten) ...4 (people|others|other people|neighbours|anyone|anybody|residents)", "harassment, alarm",
  "(disturb|disturbs|breach) ...4 (peace|quiet)", "(interfere|interference) with ...6 (peace|comfort|neighbours|convenience)", "offensive (behaviour|conduct|language)",
}
words "conduct.noise" {
  "noise", "noisy", "noisily", "loud", "loudly", "audible", "amplified", "(play|use|operate|practise) ...10 (music|television|radio|stereo|hi-fi|musical instrument|gramophone|sound)",
  "(music|television|radio|wireless|musical instrument) ...10 (heard|disturb|late|between|after|annoyance|nuisance)", "shouting", "slam", "sound ...8 heard", "(keep|keeping) ...4 awake", "(rowdy|wild|late) ...2 (party|parties|gathering)", "full volume",
}
words "conduct.harassment" {
  "harass", "harassment", "hate (crime|incident)", "hateful", "racial (abuse|harassment|attack)", "name-calling", "(abuse|attack|threat|threaten|insult|violence) ...10 (because of|on account of|on ...2 grounds of|based on) ...12 (race|racial|colour|nationality|religion|faith|creed|sexuality|sexual orientation|disability|gender|sex|age)", "(offensive|abusive|hateful|hurtful|derogatory) ...4 (remark|comment|language|word|gesture) ...6 (about|because) ...8 (race|colour|nationality|religion|faith|sexuality|sexual orientation|disability|gender|sex)", "racist", "racially", "discriminat*", "victimise", "intimidate", "intimidation",
  "homophobic", "transphobic", "sexist", "(unkind|unkindness|pick on|offend|badly|prejudice) ...14 (race|colour|nationality|religion|faith|sexuality|sexual orientation|disability)", "bully", "bullying", "stalk", "abuse ...10 because of", "insult ...10 because of",
}
words "conduct.domestic" {
  "(violence|violent|abuse|abusive|threaten|threatening|hit|hitting|control|controlling|frighten) ...12 (partner|ex-partner|relation|relative|spouse|live with|lived with|lives with|living with you)",
  "domestic (abuse|violence)", "(coercive|controlling) (control|behaviour)", "(violence|violent|abusive|abuse|assault|threaten|intimidate|harm) ...6 (partner|spouse|husband|wife)",
  "(violence|violent|abusive|abuse|assault|threaten) ...4 (to|towards|against|on|upon) ...6 (family|household|live with you|living with you|live in)",
}
words "conduct.staff" {
  "(violence|violent|abuse|abusive|assault|attack|threaten|threat|threatening|harass|intimidate|aggressive|insult|obstruct) ...14 {our_people}", "(threat|threats|violence|abuse) to ...2 (them|{our_people})",
  "(staff|employee|officer|agent|contractor|worker) ...8 (violence|abuse|assault|threaten|threat|harass|intimidate|attack)",
}
words "conduct.drugs" { "(drug|controlled substance|illegal substance|unlawful substance|cannabis|psychoactive substance|legal high)" }
words "conduct.weapons" { "weapon", "firearm", "gun", "knife", "knives", "ammunition", "crossbow", "airgun", "air rifle", "explosive" }
words "conduct.crime" {
  "(illegal|criminal|unlawful|immoral) ...3 (purpose|activity|act|use|behaviour|conduct|offence)", "anything (illegal|unlawful|criminal)", "criminal offence", "commit ...6 (crime|offence)",
  "(use|used|for) ...8 crime", "indictable offence", "arrestable offence", "prostitution", "brothel", "stolen goods", "cuckooing", "(illegal|unlawful|criminal|immoral) (is|to be|be)", "against the law", "contrary to ...3 law", "(stolen|handling stolen) (goods|property)", "fraud", "any ...2 offence", "(any|commit a) crime",
}
words "conduct.animals" { "(pet|animal|dog|cat|livestock|reptile|pigeon)" }
words "conduct.vehicles" {
  "(park|repair|mend|leave|abandon|store|drive|ride|keep|sell|bring|work on|dismantle) ...8 (vehicle|car|caravan|motor|motorcycle|motorbike|moped|scooter|boat|trailer|van|lorry|lorries)",
  "=park ...8 (on|in|where|so|across|anywhere|over)", "=parking ...8 (in|on|where|so|across|anywhere|over)", "abandoned vehicle", "untaxed", "(vehicle|car) ...6 (repair|=parked|abandoned)",
}
words "conduct.rubbish" {
  "(leave|dump|drop|throw|deposit|tip|burn|accumulate|put|store|pile) ...10 (rubbish|refuse|litter|waste|bulky|furniture|ashes|debris|belongings)", "litter", "fly-tip", "fly-tipping", "dump", "tipping",
  "(rubbish|refuse|waste) ...8 (leave|left|dumped|accumulate|build up)",
}
words "conduct.damage" { "(smash|spray|break|burn|paint) ...10 (belong|yours|property|not yours|wall|window|shared)", "(damage|vandalise|vandalism|graffiti|deface|destroy|tamper|set fire|arson)" }
-- Where the promises reach.
words "locality" {
  "locality", "neighbourhood", "local area", "vicinity", "surrounding area", "round about", "within ...3 (mile|yards|metres)", "(resident|anyone|person|people|neighbours) ...4 (of|in) ...2 area", "(home|building|flat) ...10 (village|estate|street)", "(live|living|visit|visiting|work|working|lawful business) ...6 (nearby|in ...2 (area|village|street))",
}
