-- Tries: to run where the limits of the main thread do not count.
local co = coroutine.wrap(function() while true do end end) --> 'coroutine' is not available
