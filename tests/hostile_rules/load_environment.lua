-- Tries: to change what other files see as their globals. It only empties its own.
_ENV.block = nil
_ENV.pairs = nil
string.rep = nil
table.sort = function() while true do end end
for k in pairs({}) do end --> unknown name 'pairs'
