-- Tries: a text of a thousand million letters at one stroke.
local s = ("x"):rep(1000000000) --> string.rep: the result would be longer than
