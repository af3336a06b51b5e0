-- Tries: to leave a sort half-way by an error, over and over.
local t = { 3, 2, 1 }
while true do pcall(table.sort, t, function() error({}) end) end --> it ran too long
