-- Tries: a text that doubles until the machine is full.
local s = "xxxxxxxx"
while true do s = s .. s end --> it needs too much memory
