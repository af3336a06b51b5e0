-- Tries: to run the program out of stack.
local function deeper(n) return n + deeper(n + 1) end --> it needs too much memory, or calls itself without end
deeper(1)
