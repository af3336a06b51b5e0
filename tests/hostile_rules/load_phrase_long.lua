-- Tries: a phrase of a million letters.
block { id = "hostile.long", title = "T", elements = { { id = "a", find = { ("word "):rep(200000) } } } } --> phrase
