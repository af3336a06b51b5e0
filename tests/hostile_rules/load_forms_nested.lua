-- Tries: tables within tables, deeper than anything is read.
local t = {}
for _ = 1, 100000 do t = { t } end
block { id = "hostile.nested", title = "Nested", elements = t } --> elements
