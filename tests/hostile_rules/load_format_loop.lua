-- Tries: to format long texts for ever.
local s = ("x"):rep(100000)
while true do s = string.format("%s", s) end --> it
