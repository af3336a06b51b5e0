-- Tries: to take the place of another rule.
block { id = "house.1", title = "Mine", elements = { { id = "a", find = { "we will" } } } } --> house.1
