-- Rule files see the forms and outcomes of the rule language and nothing else of Lua's library than the sandbox allows.
std = {
  read_globals = {
    "pack", "words", "block", "term", "procedure", "extend", "kind", "profile", "re", "tailoring", "text",
    "covered", "partial", "weak", "contradicted", "missing", "flagged", "qualified", "clear", "not_applicable",
    "assert", "error", "ipairs", "next", "pairs", "select", "tonumber", "tostring", "type", "math", "string", "table",
  },
}
max_line_length = false
