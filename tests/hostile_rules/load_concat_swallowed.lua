-- Tries: the same, with every error swallowed, so that the loop goes on at the edge of the memory.
local s = "xxxxxxxx"
while true do pcall(function() s = s .. s end) end --> it
