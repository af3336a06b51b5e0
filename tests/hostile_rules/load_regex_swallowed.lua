-- Tries: the same inside pcall, for ever.
while true do pcall(text.find, ("a"):rep(3000) .. "!", "^(a|a)*$") end --> text.find:
