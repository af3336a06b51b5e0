-- Tries: the same through bits.
local s = "0x" .. ("f"):rep(1000000)
while true do local n = s | 0 end --> attempt to perform bitwise operation on a string value
