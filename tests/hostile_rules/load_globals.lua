-- Tries: to reach everything through the table of globals.
local g = _G --> unknown name '_G'
