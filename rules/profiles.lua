-- Which packs run on which kind of document. Choose another with --profile; --pack names packs one by one.

profile "default" {
  title = "The Respect Standard on every document, tenancy terms on agreements",
  packs = { "respect-standard" },
  on = { ["tenancy-agreement"] = { "tenancy", "fairness" } },
}
