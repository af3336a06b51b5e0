-- Tries: to join a million empty texts, which makes nothing and takes long, over and over.
local t = {}
for i = 1, 60000 do t[i] = "" end
while true do table.concat(t) end --> it ran too long
