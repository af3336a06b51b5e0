-- Tries: to give another answer every day.
local id = os.time() --> 'os' is not available: rules cannot reach files, programs or the clock
