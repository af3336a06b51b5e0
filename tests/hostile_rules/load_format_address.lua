-- Tries: to see an address, which differs from run to run.
local s = string.format("%20p", {}) --> string.format: %p is not available to rules
