-- Tries: one long text, ten thousand times.
local s, t = ("x"):rep(4000), {}
for i = 1, 10000 do t[i] = s end
words "hostile" (t) --> the file holds more forms, tables and texts than any rule file
