-- What the files of this pack share.

-- The day on which most of this pack was confirmed.
local as_of = "2026-11-21"

-- For names that are gone: `gone { id = ..., find = { the name's spellings }, ... }`. Told as history, in another nation or in a table of
-- changes a name does not count; in a sentence that forbids something else ("must not behave so that an ASBO ...") it does. A document that
-- says one of `elsewhere` is under other law, and is not judged.
local function gone_unless(elsewhere)
  return function(rule)
    local name = "(" .. table.concat(rule.find, "|") .. ")"
    rule.find[#rule.find + 1] = "{old.not} ...24 <" .. name .. ">"
    rule.find[#rule.find + 1] = "{old.not} ...16 {old.not} ...16 <" .. name .. ">"
    rule.ignore = rule.ignore or {}
    for _, phrase in ipairs {
      "{old.before} ...3 " .. name, "{old.before} ...3 " .. name .. " ...3 " .. name, "{old.far} ...12 " .. name, "{old.adjective} " .. name,
      name .. " ...6 {old.after}", name .. " ...4 " .. name .. " ...6 {old.after}", name .. " ...1 until #date", "{old.column} ...16 " .. name,
      "{old.elsewhere} ...10 " .. name, name .. " ...10 {old.elsewhere}", "{old.denied} ...6 " .. name,
    } do
      rule.ignore[#rule.ignore + 1] = phrase
    end
    rule.not_if = rule.not_if or elsewhere
    rule.where = { not_heading = { "{old.heading}" } }
    term(rule)
  end
end

return {
  as_of = as_of,

  gone = gone_unless { "{old.scottish_law}", "{old.welsh_law}" },
  gone_unless = gone_unless,

  -- Sources: a page that was read on that day, and what is generally known.
  read_at = function(url, standard, clause)
    return { standard = standard, clause = clause, url = url, checked = as_of }
  end,
  recalled = function(standard, clause, url)
    return {
      standard = standard, clause = clause, guidance = "as generally known on that day; no page was read, so confirm it",
      url = url or "https://www.legislation.gov.uk/", checked = as_of,
    }
  end,
}
