-- Tries: to swallow the limit itself and go on.
pcall(function() while true do end end) --> it ran too long
error("went on")
