-- Tries: to compile code that no one has read.
load("while true do end")() --> 'load' is not available: rules cannot load further code
