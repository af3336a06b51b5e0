-- Tries: endless metamethods.
local t = setmetatable({}, { __index = function(t, k) return t[k] end }) --> 'setmetatable' is not available
