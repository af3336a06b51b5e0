-- Tries: to say something that differs from run to run: addresses, the order of hashing, numbers that print as they like.
local function rule(id, check) block { id = id, title = "T", source = { standard = "S" }, check = check } end
rule("hostile.tostring", function(case) case:covered(tostring({}) .. tostring(print_) .. tostring(case.find)) end) --> unknown name 'print_'
rule("hostile.pairs", function(case) --= a1b2c3
  local s = ""
  for k, v in pairs({ c = 3, b = 2, a = 1 }) do s = s .. k .. v end
  case:covered(s)
end)
rule("hostile.function", function(case) case:covered(tostring(case.find) .. tostring({})) end) --= functiontable
rule("hostile.keys", function() for k in pairs({ [{}] = 1 }) do return k end end) --> a key that is a table has no place in any order
rule("hostile.nan", function(case) case:covered(tostring(0 / 0 ~= 0 / 0)) end) --= true
