-- Words that only this pack needs. What several packs use is in rules/language.

-- The people at the top, to whom results are reported.
words "charter_leaders" {
  "board", "governing body", "management committee", "committee", "cabinet", "executive", "senior (management|manager|leadership|officer)",
  "leadership team", "directors", "chief executive", "portfolio holder", "elected members", "councillors", "trustees",
}
-- Tenants acting together: those who can look over a landlord's shoulder.
words "charter_scrutiny" {
  "(tenant|resident|customer|service user) ...2 (scrutiny|inspector|auditor|panel|forum|group|assembly)",
  "(tenants|residents) ...1 (board|committee)", "scrutiny (panel|group|committee|board|exercise|arrangement|team)", "tenant scrutiny",
  "service review group", "mystery shopp*", "(residents|tenants|customers) (association|federation|panel|forum|group|inspectors|board|committee)",
  "tenants and residents association", "customer voice (panel|group)", "involved (residents|tenants|customers)",
}
-- The service against anti-social behaviour, however it is called.
words "charter_service" {
  "{asb}", "{hate}", "community safety", "neighbourhood (safety|management|enforcement)", "(case|casework)", "complainant", "tenancy enforcement",
}
-- What a landlord counts and reports.
words "charter_results" {
  "performance", "results", "outcomes", "performance (figures|information|data|report)", "KPI", "key performance indicator", "performance indicator",
  "satisfaction", "statistics", "tenant satisfaction measure", "number of (cases|reports|complaints)", "targets", "figures", "scorecard", "dashboard",
}
-- Landlords to compare with.
words "charter_peers" {
  "(other|similar|comparable|neighbouring|peer|like) (landlord|association|provider|organisation|housing association|council|authority|co-operative|ALMO|registered provider)",
  "peer group", "HouseMark", "peers", "benchmarking (club|group|partner|network)", "(upper|top|best|median|lower|first|second) quartile",
  "sector (average|median|norm)", "(others|providers|landlords) ...3 (sector|region|area|size)", "national average",
}
-- Why people behave so: what lies under the behaviour.
words "charter_causes" {
  "(root|underlying|deeper|main) cause", "causes (of|behind)", "lie behind", "underlying (problem|issue|reason|factor)", "reasons (behind|why)",
  "why (it|they|people|the behaviour) ...3 (happen|behave|start|arise)", "drivers of", "contributing factors", "deprivation", "drivers behind",
}
-- What a landlord uses before things get worse.
words "charter_early_tool" {
  "{mediation}", "{abc}", "warning (letter|interview)", "verbal warning", "written warning", "warning", "joint visit", "home visit", "early visit",
  "family (support|intervention|group conference)", "good neighbour agreement", "parenting (contract|support|class)", "advice letter",
  "tenancy (support|caution|sustainment)", "restorative justice", "floating support", "diversion", "early help", "undertaking",
  "interview with the perpetrator", "youth work", "letter of advice",
}
-- Watching over streets and stairs.
words "charter_guard" {
  "CCTV", "camera", "warden", "ranger", "patrol", "concierge", "alley gate", "gating", "door entry", "entry phone", "=lighting", "fencing",
  "security guard", "target hardening", "secured by design", "designing out", "environmental improvement", "caretaking", "caretakers",
}
-- Support that a person with needs can be put in touch with.
words "charter_support" {
  "{support_service}", "support", "(specialist|relevant|appropriate|local|voluntary|support) (agency|service|organisation)", "mental health",
  "victim support", "counselling", "advocacy", "adult social care", "drug and alcohol (service|agency|team)", "safeguarding team", "women's aid",
  "IDVA", "witness service", "early help",
}
