-- Tries: a variable that runs code when it goes out of scope.
do local x <close> = {} end --> got a non-closable value
