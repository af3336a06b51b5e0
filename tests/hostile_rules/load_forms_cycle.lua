-- Tries: a table that holds itself.
local t = {}
t[1] = t
block { id = "hostile.cycle", title = "Cycle", elements = t } --> elements
