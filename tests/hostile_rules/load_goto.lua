-- Tries: a loop without a loop statement.
::again:: goto again --> it ran too long
