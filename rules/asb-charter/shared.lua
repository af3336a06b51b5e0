-- What the files of this pack share.

return {
  -- local outcome = shared.outcome(2); then source = outcome(4)
  outcome = function(commitment)
    return function(number)
      return { standard = "Respect: ASB charter for housing", clause = "Commitment " .. commitment .. ", outcome " .. number, checked = "2026-11-22" }
    end
  end,

  -- Headings under which words are explained or listed, not promised.
  explains = { quoted = false, not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "jargon" } },

  -- Words such as target, survey and case are those of every service: a document that never speaks of the matter is not judged by them.
  concerned = { "{asb}", "{hate}", "{good_neighbour_agreement}", "community safety", "ASB charter" },
}
