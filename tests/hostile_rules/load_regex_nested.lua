-- Tries: to run the pattern compiler out of stack.
local found = text.find("a", ("("):rep(1900) .. (")"):rep(1900)) --> text.find:
