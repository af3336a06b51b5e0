-- Who acts: subjects in front of a verb. Possessives ("the tenant's") are no subjects; the engine passes over the articles.
-- Local names go in by overlay: words "actor.we" { add = { "'Example Homes'" } }

-- The landlord, its people and its bodies.
words "actor.we" {
  "=we", "=us", "=ourselves", "landlord", "association", "housing association", "our (staff|team|officers|organisation|board|company|partners and us)", "company", "group", "trust", "organisation", "co-operative", "cooperative", "ALMO", "housing (service|services|team|department|trust|group|provider|office)", "registered provider", "social landlord",
  "officer", "officer", "{actor.we_team}", "staff", "employee", "colleague", "case (worker|manager|handler|owner)", "caseworker", "caretaker", "warden",
  "manager", "manager", "director", "chief executive", "board", "board member", "committee", "management committee", "governing body", "executive", "senior management team", "head of (service|housing|neighbourhoods)", "contact centre", "call centre", "customer (service|services|contact) ", "adviser", "advisor", "assistant",
  "legal team", "contractor", "{actor.we_document}", "agent", "operative", "(team|unit|specialist|coordinator|co-ordinator)",
}
words "actor.we_team" { "team", "unit", "department", "service" }
-- Documents that speak for the landlord.
words "actor.we_document" { "this policy", "this procedure", "this strategy", "our (policy|procedure|strategy|approach|service)" }

-- The tenant, the household, whoever complains or is complained about.
words "actor.you" {
  "=you", "=yourself", "tenant", "resident", "customer", "leaseholder", "lessee", "licensee", "occupier", "occupant", "household", "householder", "member of (your|the) household", "neighbour", "visitor", "guest", "applicant", "complainant", "victim", "witness", "perpetrator", "alleged perpetrator", "shared owner", "service user", "caller", "person (reporting|affected|complaining)", "people", "person", "young people", "young person", "parent", "guardian",
  "family", "families", "anyone", "everyone", "anybody", "everybody", "either party", "both parties", "party", "individual", "those (affected|reporting|responsible)", "public", "communities", "community", "homeowner", "joint tenants",
}

-- Everyone else: agencies, courts, partners.
words "actor.third_party" {
  "police", "constabulary", "other (councils|local authorities|agencies)", "=councils", "courts", "court", "judge", "magistrates", "ombudsman", "independent mediator", "social services", "social (worker|care)", "probation", "probation service", "youth offending team", "fire (service|brigade)", "health (service|trust)", "NHS", "GP", "victim support", "citizens advice", "partner", "partner agency", "agency", "agencies",
  "community safety partnership", "CSP", "CDRP", "safer neighbourhood team", "PCSO", "police officer", "neighbourhood policing team", "regulator", "secretary of state", "government", "home office", "other landlords", "school", "support (agency|provider)", "mental health (team|service)", "voluntary organisation", "independent person", "adjudicator", "insurer", "(parish|county|town) council", "hospital", "clinic", "college", "church", "ambulance service",
}

-- Bodies that may be the landlord or another: a council writes policies of its own and is a partner in those of associations. Where one of
-- these acts, Tenet names no actor.
words "actor.either" {
  "council", "local authority", "borough", "partnership", "charity", "provider", "environmental health", "mediator", "mediation (service|provider|team)", "support (service|worker|team)", "solicitor",
}
