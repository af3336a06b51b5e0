-- What the files of this pack share.

return {
  -- local building_block = shared.building_block(3); then source = building_block("building block 7")
  building_block = function(commitment)
    return function(clause)
      return { standard = "Respect Standard for Housing Management", clause = "Commitment " .. commitment .. ", " .. clause, checked = "2026-11-22" }
    end
  end,

  -- Headings under which words are explained or listed, not promised.
  explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } },
}
