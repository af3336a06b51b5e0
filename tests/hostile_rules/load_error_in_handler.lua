-- Tries: an error in the handling of an error.
pcall(pcall, error)
pcall(error, { error })
xpcall(error, error) --> 'xpcall' is not available: use pcall
