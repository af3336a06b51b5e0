-- Tries: to run a file of its own.
dofile("/etc/passwd") --> 'dofile' is not available: rules cannot load further code
