-- Tries: an error that is nothing.
error(nil) --> an error without a message
