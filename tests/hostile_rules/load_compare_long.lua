-- Tries: to compare two long texts over and over: one instruction each time, and a million bytes.
local a, b = ("x"):rep(1000000), ("x"):rep(999999) .. "x"
while true do local same = a == b end --> it ran too long
