profile "default" {
  title = "The house standard, and terms on agreements",
  packs = { "standard" },
  on = { ["tenancy-agreement"] = { "terms" } },
}
profile "terms-only" { title = "Only terms", packs = { "terms" } }
