-- Tries: a loop whose end never comes, with pcall swallowing whatever ends it.
repeat pcall(function() while true do end end) until false --> it ran too long
