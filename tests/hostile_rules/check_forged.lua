-- Tries: objects that are not what they say: sections and hits made by hand, methods called on something else.
local function rule(id, check) block { id = id, title = "T", source = { standard = "S" }, check = check } end
rule("hostile.section", function(case) case:linked({ section_number = 999 }) end) --> expected a section
rule("hostile.negative", function(case) case:linked({ section_number = -1 }) end) --> expected a section
rule("hostile.half", function(case) case:linked({ section_number = 0.5 }) end) --> expected a section
rule("hostile.hit", function(case) case:covered({ hit_number = 999 }) end) --> a verdict takes what case:find gave
rule("hostile.itself", function(case) case:covered(case) end) --> a verdict takes what case:find gave
rule("hostile.method", function(case) local s = case:sections()[1] s.find({}, "we") end) --> expected a section
rule("hostile.nothing", function(case) case.find() end) --> 
rule("hostile.self", function(case) case.find(12, {}) end) --> 
rule("hostile.number", function(case) case:find(0 / 0) end) --> expected a phrase
rule("hostile.function", function(case) case:find(function() end) end) --> expected a phrase
rule("hostile.status", function(case) case:flagged() end) --> a block cannot be 'flagged'
rule("hostile.form", function() block { id = "hostile.late", title = "T" } end) --> cannot be used inside a check function
rule("hostile.none", function() end) --> came to no verdict
