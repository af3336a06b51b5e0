-- Rule files see the forms and outcomes of the rule language and nothing else of Lua's library than the sandbox allows: the list is made
-- from the program (`tenet rules describe --for luacheck`). Run luacheck in the project's root.
std = dofile("rules/api/luacheck_std.lua")
max_line_length = false
-- These try what must not be done; they are run by their own test.
exclude_files = { "tests/hostile_rules/*.lua" }
