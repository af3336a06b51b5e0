-- Tries: the endless loops, when a document is judged.
local function rule(id, check) block { id = id, title = "T", source = { standard = "S" }, check = check } end
rule("hostile.while", function() while true do end end) --> it ran too long
rule("hostile.goto", function() ::again:: goto again end) --> it ran too long
rule("hostile.tail", function() local function f() return f() end f() end) --> it ran too long
rule("hostile.recursion", function() local function f() return 1 + f() end f() end) --> it needs too much memory, or calls itself
rule("hostile.swallowed", function() while true do pcall(function() while true do end end) end end) --> it ran too long
rule("hostile.bits", function() local s = "0x" .. ("f"):rep(1e6) while true do local n = s | 0 end end) --> attempt to perform bitwise operation on a string value
rule("hostile.compare", function() local a, b = ("x"):rep(4000), ("x"):rep(4000) while true do local c = a == b end end) --> it ran too long
