-- Tries: a format that asks for a field of 99,999 columns.
local s = string.format("%99999d", 1) --> invalid conversion
