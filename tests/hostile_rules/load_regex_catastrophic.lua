-- Tries: a pattern that takes twice as long with each further letter.
local found = text.find(("a"):rep(5000) .. "!", "^(a+)+$") --> text.find:
