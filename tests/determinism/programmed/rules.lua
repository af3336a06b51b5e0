-- Programmed rules that use everything a check function is given: what they say must not depend on threads, addresses or order.
block {
  id = "programmed.acknowledged",
  title = "Reports are acknowledged within three working days",
  source = { standard = "Example Homes service promise", clause = "2" },
  check = function(case)
    local slow
    for _, hit in ipairs(case:find("(acknowledge|reply|respond|contact|visit) ...12 within #duration")) do
      if hit.value <= case:value("3 working days") and hit.force ~= "aspirational" and hit.polarity == "affirmed" then
        return case:covered(hit, "acknowledged within " .. hit.quote)
      end
      slow = slow or hit
    end
    if slow then return case:weak(slow, "an answer is promised, but later: " .. slow.quote) end
    case:gap("no time is promised")
  end,
  examples = {
    covered { "We will acknowledge your report within 2 working days." },
    weak { "We will visit you within 10 working days." },
    missing { "Tell us about noise." },
  },
}

block {
  id = "programmed.every-section",
  title = "Each section about court says who decides",
  source = { standard = "Example Homes service promise", clause = "3" },
  check = function(case)
    local with, without = {}, {}
    for _, section in ipairs(case:sections("(injunction|possession|court)")) do
      local found = section:find("(manager|officer|panel) ...8 (decide|approve|agree)")
      for _, linked in ipairs(case:linked(section)) do
        if #found == 0 then found = linked:find("(manager|officer|panel) ...8 (decide|approve|agree)") end
      end
      if #found > 0 then
        with[#with + 1] = found[1]
      else
        without[#without + 1] = section.number .. " " .. section.heading
      end
    end
    if #with + #without == 0 then return case:not_applicable("nothing is said about court") end
    if #with == 0 then return case:gap("nobody is named") end
    if #without == 0 then return case:covered(with, "somebody is named each time") end
    case:partial(with, "nobody is named in " .. table.concat(without, ", "))
  end,
  examples = {
    covered { "# Court\nA manager will decide whether we apply for an injunction." },
    missing { "# Court\nWe may apply for an injunction." },
    not_applicable { "# Repairs\nWe mend your boiler." },
    partial { "# Injunctions\nA manager must approve each injunction.\n# Possession\nWe may seek possession." },
  },
}

block {
  id = "programmed.tables",
  title = "Tables are counted",
  source = { standard = "Example Homes service promise", clause = "4" },
  check = function(case)
    local cells = {}
    for _, tbl in ipairs(case:tables()) do
      for _, row in ipairs(tbl.rows) do
        for _, cell in ipairs(row) do cells[cell.text] = (cells[cell.text] or 0) + 1 end
      end
    end
    local parts = {}
    for text, count in pairs(cells) do
      if #parts < 5 then parts[#parts + 1] = text:sub(1, 12) .. "=" .. count end
    end
    if #parts == 0 then return case:gap("no table in a document of kind " .. case.kind) end
    case:covered(table.concat(parts, "; "))
  end,
  examples = {
    covered { "| Task | Time |\n|---|---|\n| Call | 2 days |" },
    missing { "No table." },
  },
}
