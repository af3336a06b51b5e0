-- Tries: to live at the edge of the memory, where every new text makes Lua collect everything first.
local kept = {}
for i = 1, 55 do kept[i] = ("x"):rep(1000000) .. i end
while true do local s = ("y"):rep(900000) .. #kept end --> it
