-- Tries: to fill the memory with small tables.
local t = {}
while true do t[#t + 1] = {} end --> it needs too much memory
