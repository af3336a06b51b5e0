-- Tries: to have a number of a million digits read for ever.
local s = ("1"):rep(1000000)
while true do tonumber(s) end --> it ran too long
