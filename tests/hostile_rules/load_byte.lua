-- Tries: the letters of a long text as so many values.
local n = select("#", ("x"):rep(1000000):byte(1, -1)) --> more than 250 values at once
