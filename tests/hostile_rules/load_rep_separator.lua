-- Tries: the separator of string.rep, and counts that overflow.
local s = (""):rep(9007199254740992, "")
s = ("x"):rep(math.maxinteger, "yy") --> string.rep: the result would be longer than
