-- Tries: errors of every kind, when a document is judged.
local function rule(id, check) block { id = id, title = "T", source = { standard = "S" }, check = check } end
rule("hostile.table", function() error({}) end) --> an error that is a table, not a sentence
rule("hostile.nil", function() error() end) --> an error without a message
rule("hostile.bytes", function() error("\0\xff\27[2J", 0) end) --> 
rule("hostile.long", function() error(("x"):rep(1e6)) end) --> xxxx
rule("hostile.index", function() local x = nil return x.y end) --> attempt to index a nil value
rule("hostile.call", function() nowhere() end) --> unknown name 'nowhere'
rule("hostile.files", function() os.exit(0) end) --> 'os' is not available
rule("hostile.clock", function() return os.clock() end) --> 'os' is not available
rule("hostile.random", function() return math.random() end) --> attempt to call a nil value
rule("hostile.code", function() load("return 1")() end) --> 'load' is not available
