-- Made by `tenet rules describe --for luacheck`: what a rule file may name. .luacheckrc reads it.
return {
  read_globals = {
    -- forms and outcomes
    "pack", "words", "block", "term", "procedure", "extend", "kind", "profile", "tailoring", "re", "shared",
    "covered", "partial", "weak", "contradicted", "missing", "flagged", "qualified", "clear", "not_applicable", "alternative",
    -- what the sandbox leaves of Lua's library
    "assert",
    "error",
    "ipairs",
    math = { fields = { "abs", "ceil", "floor", "fmod", "huge", "max", "maxinteger", "min", "mininteger", "pi", "sqrt", "tointeger", "type" } },
    "pairs",
    "pcall",
    "select",
    string = { fields = { "byte", "char", "format", "len", "lower", "rep", "reverse", "sub", "upper" } },
    table = { fields = { "concat", "insert", "pack", "remove", "sort", "unpack" } },
    text = { fields = { "find", "lower" } },
    "tonumber",
    "tostring",
    "type",
    utf8 = { fields = { "char", "codepoint", "len", "offset" } },
  },
}
