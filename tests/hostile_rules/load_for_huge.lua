-- Tries: a counted loop up to infinity.
for _ = 1, math.huge do end --> it ran too long
