-- Tries: to remember the document before, in every place that a rule can write to. Each call begins anew, so the count is always 1.
local seen = 0
block {
  id = "hostile.local",
  title = "T",
  source = { standard = "S" },
  check = function(case)
    seen = seen + 1
    case:covered("call " .. seen) --= call 1
  end,
}
block {
  id = "hostile.global",
  title = "T",
  source = { standard = "S" },
  check = function(case)
    string.count = (string.count or 0) + 1
    case.count = (case.count or 0) + 1
    case:covered("call " .. string.count .. " " .. case.count) --= call 1 1
  end,
}
block {
  id = "hostile.shared",
  title = "T",
  source = { standard = "S" },
  check = function(case)
    local section = case:sections()[1]
    section.place.number = "mine"
    section.heading = "mine"
    case:covered(case:sections()[1].heading == "mine" and "changed" or "as it was") --= as it was
  end,
}
