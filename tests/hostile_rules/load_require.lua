-- Tries: to fetch a library.
local ffi = require("ffi") --> 'require' is not available: rules cannot load further code
