-- Tries: a table that is small in Lua and endless to copy.
local t = { "x" }
for _ = 1, 8 do t = { t, t, t, t, t, t, t, t, t, t } end
block { id = "hostile.shared", title = "Shared", elements = t } --> the file holds more forms, tables and texts than any rule file
