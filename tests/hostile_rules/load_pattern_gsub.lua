-- Tries: a replacement that makes the text longer each time.
local s = "a"
while true do s = s:gsub(".", "%0%0") end --> string.gsub is not available to rules
