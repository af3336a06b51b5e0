-- Tries: to give another answer every time.
local id = math.random(100) --> attempt to call a nil value (field 'random')
