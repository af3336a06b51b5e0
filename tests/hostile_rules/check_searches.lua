-- Tries: to search for ever, in every way there is.
local function rule(id, check) block { id = id, title = "T", source = { standard = "S" }, check = check } end
rule("hostile.same", function(case) while true do case:find("we") end end) --> it
rule("hostile.other", function(case) for i = 1, 1e9 do case:find("word" .. i) end end) --> 200 different phrases
rule("hostile.wrong", function(case) for i = 1, 1e9 do pcall(case.find, case, "(word" .. i) end end) --> 200 different phrases
rule("hostile.sections", function(case) while true do case:sections("we") end end) --> it
rule("hostile.tables", function(case) while true do case:tables() end end) --> it
rule("hostile.regex", function(case) case:find(re [[^(\w|\w|\s)*\d{9}$]]) end) --> 
rule("hostile.long", function(case) case:find(("word "):rep(10000)) end) --> phrase
rule("hostile.list", function(case) local t = {} for i = 1, 60000 do t[i] = "we" end case:find(t) end) --> 
rule("hostile.keys", function(case) local t = {} for i = 1, 30000 do t["k" .. i] = i end while true do pcall(case.find, case, t) end end) --> it
rule("hostile.gaps", function(case) case:find(("(we|they) ...40 "):rep(30) .. "end") end) --> 
