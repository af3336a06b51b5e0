-- Tries: two functions that call each other for ever, one by a tail call.
local pong
local function ping(n) return 1 + pong(n) end --> it needs too much memory, or calls itself without end
pong = function(n) return ping(n) end
ping(1)
