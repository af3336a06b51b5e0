-- Tries: a pattern that is longer than any library takes.
local found = text.find("a", ("(a)"):rep(100000)) --> text.find: the pattern is longer than
