-- Tries: to have large patterns compiled for ever, each a new one.
local n = 0
while true do n = n + 1 pcall(text.find, "a", "(?:x{1,1000}){1,20}" .. ("y"):rep(2000) .. n) end --> it ran too long
