-- Tries: to swallow the end of the memory and go on.
pcall(function() local s = "xx" while true do s = s .. s end end) --> it needs too much memory
error("went on")
