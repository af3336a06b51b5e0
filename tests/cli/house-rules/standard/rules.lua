block {
  id = "house.1",
  title = "Mediation is offered, and cases are screened for it",
  source = { standard = "House standard", clause = "1" },
  why = "Mediation in the wrong case can do harm.",
  advice = "Say who screens each case, and when.",
  elements = {
    { id = "offer", title = "mediation is offered", find = { "(offer|suggest) ...4 {mediation}" } },
    { id = "screen", title = "cases are screened", find = { "screen ...6 case ...8 {mediation}" } },
  },
  examples = {
    covered { "Officers must screen each case for mediation, and will offer mediation to both sides." },
    partial { "We will offer mediation.", elements = { screen = "missing" } },
    missing { "We will paint the hall." },
  },
}

block {
  id = "house.2",
  title = "Residents are told what was done",
  source = { standard = "House standard", clause = "2" },
  elements = { { id = "tell", title = "residents are told", find = { "(tell|inform) ...4 resident" } } },
  examples = { covered { "We will tell residents what we did." }, weak { "We aim to inform residents." }, missing { "We paint the hall." } },
}

procedure {
  id = "house.3",
  title = "Support is thought of before court",
  source = { standard = "House standard", clause = "3" },
  whenever = { find = { "{enforce}" } },
  expect = { id = "support", title = "support is considered", find = { "(check|offer|assess) ...6 {support}" } },
  examples = {
    covered { "# Court\nWe may apply for an injunction. First an officer must check for any support need." },
    missing { "# Court\nWe may apply for an injunction." },
  },
}
