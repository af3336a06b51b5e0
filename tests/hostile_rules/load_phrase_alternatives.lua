-- Tries: a phrase with more ways through it than there are atoms.
block { id = "hostile.ways", title = "T", elements = { { id = "a", find = { ("(we|[the] [a] (we|they) ...40) ...40 "):rep(40) .. "end" } } } }
