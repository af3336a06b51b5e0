-- Tries: an error that is a function.
error(function() while true do end end) --> an error that is a function, not a sentence
