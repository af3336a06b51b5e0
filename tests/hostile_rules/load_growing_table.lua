-- Tries: to walk over a table that grows as it is walked over.
local t = { a = 1 }
local n = 0
while true do for k in pairs(t) do n = n + 1 t[k .. n % 100] = 1 end end --> it
