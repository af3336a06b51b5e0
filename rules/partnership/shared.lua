-- What the files of this pack share.

return {
  -- local element = shared.clause_of("The role of housing associations: "); then source = element("diversion")
  clause_of = function(part)
    return function(name)
      return { standard = "Promoting Respect: partnership working (Housing Corporation, 2007)", clause = part .. name, checked = "2026-11-22" }
    end
  end,

  -- Headings under which words are explained or listed, not promised.
  explains = { quoted = false, not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "jargon" } },
}
