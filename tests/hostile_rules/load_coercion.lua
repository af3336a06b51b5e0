-- Tries: to hide the reading of long numbers in arithmetic.
local s = ("1"):rep(100000)
local n = s + 1 --> attempt to perform arithmetic on a string value
