-- Tries: to have a long text counted for ever.
local s = ("x"):rep(1000000)
while true do utf8.len(s) end --> it ran too long
