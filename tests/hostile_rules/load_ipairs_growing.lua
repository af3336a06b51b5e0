-- Tries: ipairs over a list that grows as fast as it is read.
local t = { 1 }
for i in ipairs(t) do t[i + 1] = i end --> it
