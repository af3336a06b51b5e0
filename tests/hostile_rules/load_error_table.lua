-- Tries: an error that is a table which runs for ever when it is shown.
error({ __tostring = function() while true do end end }) --> an error that is a table, not a sentence
