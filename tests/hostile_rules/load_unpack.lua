-- Tries: to give a function more values than the stack holds.
local n = select("#", table.unpack({}, 1, 1e8)) --> more than 250 values at once
