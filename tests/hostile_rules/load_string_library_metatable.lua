-- Tries: to reach the metatable by its name.
local m = ("").__metatable.__index --> attempt to index a nil value
