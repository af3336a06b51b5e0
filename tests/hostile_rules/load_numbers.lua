-- Tries: numbers that are none, or too large for a count.
block { id = "hostile.nan", title = "T", elements = { { id = "a", find = { "x y" }, at_least = 0 / 0 } } } --> at_least
block { id = "hostile.inf", title = "T", elements = { { id = "a", find = { "x y" }, at_least = math.huge } } } --> at_least
block { id = "hostile.big", title = "T", elements = { { id = "a", find = { "x y" }, at_least = math.maxinteger } } } --> at_least
block { id = "hostile.minus", title = "T", elements = { { id = "a", find = { "x y" }, at_least = -1 } } } --> at_least
block { id = "hostile.half", title = "T", elements = { { id = "a", find = { "x y" }, at_least = 1.5 } } } --> at_least
