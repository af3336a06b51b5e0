-- Tries: code that runs when its table is collected, after all limits. Without metatables the field is only a field.
local t = { __gc = function() while true do end end, __close = 1, __tostring = error }
t = nil
error("went on") --> went on
