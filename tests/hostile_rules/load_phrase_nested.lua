-- Tries: brackets within brackets.
block { id = "hostile.brackets", title = "T", elements = { { id = "a", find = { ("("):rep(900) .. "a" .. (")"):rep(900) } } } } --> phrase
