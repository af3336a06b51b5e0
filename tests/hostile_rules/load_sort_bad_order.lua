-- Tries: an order that contradicts itself, then a comparison that never ends.
local t = {}
for i = 1, 500 do t[i] = (i * 7919) % 500 end
table.sort(t, function() return true end)
table.sort(t, function() while true do end end) --> it ran too long
