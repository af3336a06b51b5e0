-- Tries: to read what it was not given.
local file = io.open("/etc/passwd") --> 'io' is not available: rules cannot reach files
