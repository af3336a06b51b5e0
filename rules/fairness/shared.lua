-- What the files of this pack share.

return {
  act = function(clause, group)
    return {
      standard = "Consumer Rights Act 2015", clause = clause, guidance = "OFT356 " .. group, checked = "2026-11-22",
      url = "https://www.legislation.gov.uk/ukpga/2015/15/schedule/2",
    }
  end,

  -- "If you do not pay(,) the landlord may ...": the denial belongs to the condition, and the term stands all the same.
  also_on_default = function(phrases)
    local all = {}
    for _, phrase in ipairs(phrases) do
      all[#all + 1] = phrase
      all[#all + 1] = "{on_default} ...24 <" .. phrase .. ">"
    end
    return all
  end,
}
