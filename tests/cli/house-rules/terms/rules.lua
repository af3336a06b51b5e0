term {
  id = "house.set-off",
  title = "Rent payable without set-off",
  source = { standard = "Consumer Rights Act 2015", clause = "Sch 2 Pt 1 para 2" },
  severity = "high",
  find = { "rent ...12 without ...3 set-off" },
  unless = { "except ...6 law ...4 allow" },
  unless_within = "clause",
  advice = "Add a saving for the tenant's legal right to set off, or delete the words.",
  examples = {
    flagged { "The rent is payable without any set-off." },
    qualified { "The rent is payable without set-off, except where the law allows it." },
    clear { "The rent is payable on Mondays." },
  },
}

term {
  id = "house.entry",
  title = "Entry without notice",
  source = { standard = "Consumer Rights Act 2015", clause = "Sch 2 Pt 1" },
  find = { "enter ...8 without notice" },
  examples = { flagged { "We may enter your home at any time without notice." }, clear { "We give 24 hours' notice." } },
}
