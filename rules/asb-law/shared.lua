-- What the files of this pack share.

-- What regulators, the Ombudsman or guidance ask of landlords is no promise of this one: the sentence to its end is theirs.
local theirs = re(
  "(?i)\\b(?:(?:expects|asks|tells|told|obliges|requires|recommends|encourages|advises|wants|suggests|says)\\s+(?:that\\s+)?(?:(?:all|social|registered|housing|local)\\s+)*(?:landlords|providers|agencies|organisations|bodies)"
  .. "|(?:regulator|ombudsman|commissioner|home office|government|guidance|it)\\s+(?:expects|asks|recommends|encourages|advises|wants|suggests)\\s+(?:them|a|an|the|that))\\b[^.;]*"
)

return {
  theirs = theirs,

  -- A block that others' words do not cover.
  expectation = function(rule)
    rule.ignore = rule.ignore or {}
    rule.ignore[#rule.ignore + 1] = theirs
    block(rule)
  end,

  elsewhere = { "{outside_england}" },
}
