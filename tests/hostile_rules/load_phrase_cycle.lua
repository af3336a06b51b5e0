-- Tries: lists that use each other.
words "hostile-a" { "{hostile-b}" }
words "hostile-b" { "{hostile-a}" } --> the word list uses itself
block { id = "hostile.circle", title = "T", elements = { { id = "a", find = { "{hostile-a}" } } } }
