-- Tries: to keep the loading of the rules busy for ever.
while true do end --> it ran too long
