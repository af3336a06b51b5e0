-- Tries: Lua's own patterns, which nothing can stop, by the back door of a text's methods.
local n = ("a"):rep(40):find(("a?"):rep(40) .. ("a"):rep(40)) --> string.find is not available to rules
