-- Which packs run on which kind of document. Choose another with --profile; --pack names packs one by one.

profile "default" {
  title = "The Respect Standard and out-of-date references on every document, terms on agreements, current law on ASB policies and procedures",
  packs = { "respect-standard", "outdated" },
  on = { ["tenancy-agreement"] = { "tenancy", "fairness" }, ["asb-policy"] = { "asb-law" }, ["asb-procedure"] = { "asb-law" } },
}

-- What an inspector or a peer reviewer would hold a policy and its procedures against.
profile "inspection" {
  title = "A policy on anti-social behaviour and its procedures, before an inspection",
  packs = { "respect-standard", "asb-charter", "partnership", "asb-law", "outdated" },
}

profile "tenancy-review" {
  title = "A tenancy agreement, clause by clause",
  packs = { "tenancy", "fairness", "outdated" },
}

profile "self-assessment" {
  title = "A filled-in self-assessment against the Respect Standard",
  packs = { "respect-standard" },
}

-- The standards of 2006 and 2007 stay out: what counts is today's charter, law and terms.
profile "modern" {
  title = "What is asked of a landlord today",
  packs = { "asb-charter", "fairness", "asb-law", "outdated" },
  on = { ["tenancy-agreement"] = { "tenancy" } },
}

profile "all" {
  title = "Every pack there is",
  packs = { "respect-standard", "asb-charter", "partnership", "tenancy", "fairness", "asb-law", "outdated" },
}
