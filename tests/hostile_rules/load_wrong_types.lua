-- Tries: functions, patterns and numbers where texts belong.
block { id = function() end, title = "T" } --> id
block { id = "hostile.title", title = { {} }, elements = { { id = "a", find = { "x y" } } } } --> title
block { id = "hostile.find", title = "T", elements = { { id = "a", find = { print_nothing } } } } --> unknown name 'print_nothing'
block { id = "hostile.number", title = "T", elements = { { id = "a", find = 12 } } } --> find
block(nil) --> write block { ... } with a table in braces
block "text" --> write block { ... } with a table in braces
