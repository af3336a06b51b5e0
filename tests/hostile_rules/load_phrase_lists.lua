-- Tries: lists of lists of lists, each ten times the one before.
words "hostile0" { "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa" }
for i = 1, 9 do
  local t = {}
  for k = 1, 10 do t[k] = "{hostile" .. (i - 1) .. "} ...40 {hostile" .. (i - 1) .. "} number" .. k end
  words("hostile" .. i)(t)
end
block { id = "hostile.lists", title = "T", elements = { { id = "a", find = { "{hostile9} ...40 {hostile9}" } } } }
