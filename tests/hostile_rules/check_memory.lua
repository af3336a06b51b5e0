-- Tries: to fill the memory, when a document is judged.
local function rule(id, check) block { id = id, title = "T", source = { standard = "S" }, check = check } end
rule("hostile.tables", function() local t = {} while true do t[#t + 1] = {} end end) --> it
rule("hostile.text", function() local s = "xx" while true do s = s .. s end end) --> it needs too much memory
rule("hostile.kept", function() local t = {} while true do t[#t + 1] = ("x"):rep(1e6) .. #t end end) --> it needs too much memory
