-- Tries: to stop the collector and let garbage pile up.
collectgarbage("stop") --> 'collectgarbage' is not available
