-- Conduct that agreements forbid, kind by kind. Each list is one rule's subject.

words "conduct.nuisance" { "nuisance", "annoyance", "disturbance", "disturb", "annoy", "anti-social behaviour", "ASB", "inconvenience to" }
words "conduct.noise" { "noise", "noisy", "loud music", "music", "television", "audible", "amplified" }
words "conduct.harassment" {
  "harass", "harassment", "hate (crime|incident)", "racial (abuse|harassment)", "racist", "racially", "discriminat*", "victimise", "intimidate", "intimidation", "homophobic", "bully", "abuse ...10 because of",
}
words "conduct.domestic" { "domestic (abuse|violence)", "coercive (control|behaviour)", "(violence|violent|abusive|abuse) ...8 (partner|spouse|family|household|live with you|living with you)" }
words "conduct.staff" {
  "(violence|violent|abuse|abusive|assault|threaten|threat|threatening|harass|intimidate|aggressive) ...12 (staff|employee|officer|agent|contractor|board member|councillor|workers)",
  "(staff|employee|officer|agent|contractor|worker) ...8 (violence|abuse|assault|threaten|threat|harass|intimidate)",
}
words "conduct.drugs" { "(drug|controlled substance|illegal substance|cannabis|psychoactive substance)" }
words "conduct.weapons" { "weapon", "firearm", "gun", "knife", "knives", "ammunition", "offensive weapon", "crossbow", "airgun" }
words "conduct.crime" {
  "(illegal|criminal|unlawful|immoral) (purpose|activity|act|use|behaviour|conduct|offence)", "criminal offence", "commit ...6 (crime|offence)", "indictable offence", "arrestable offence", "prostitution", "stolen goods",
}
words "conduct.animals" { "(pet|animal|dog|cat|livestock|reptile)" }
words "conduct.vehicles" { "(vehicle|car|caravan|motor|motorcycle|boat|trailer|van|park|parking)" }
words "conduct.rubbish" { "(rubbish|refuse|litter|fly-tip|dump|waste|bulky item)" }
words "conduct.damage" { "(damage|vandalise|vandalism|graffiti|deface|destroy|tamper)" }
