-- What the agreement gives: a tenant who is told only of duties learns neither where to turn nor what to expect.

block {
  id = "tenancy.rights",
  title = "The agreement tells tenants their rights",
  severity = "medium",
  level = "should",
  source = {
    standard = "Housing Act 1985", clause = "s 104 (what secure tenants are told)", url = "https://www.legislation.gov.uk/ukpga/1985/68/section/104",
    guidance = "Own knowledge, to be confirmed; for other tenancies it is good practice. OFT356 group 17 asks that the ways to redress be named",
  },
  why = "Rights that only the law knows of are seldom used, and a list of duties alone reads as one-sided.",
  advice = "Say that tenants may live in their home in peace, how to complain and that the Housing Ombudsman and the courts are open; add exchange, succession, lodgers and consultation as they apply.",
  elements = {
    {
      id = "peace",
      title = "the tenant may live there undisturbed",
      covered_when = "permitted",
      find = {
        "(quiet|quietly|peaceful|peaceable|peacefully|peaceably|undisturbed) ...8 (enjoy|enjoyment|possess|possession|live|occupy|occupation|use)", "(live|enjoy|possess|occupy|leave you|stay) ...14 (in peace|quiet|quietly|peacefully|peaceably|undisturbed|without ...6 (interfere|interfering|interference|interruption|disturbance))",
        "not ...4 (interrupt|interfere|disturb) ...8 ({home}|tenant|you|enjoyment|occupation)", "right to ...4 (occupy|live in|stay in|remain in) ...6 {home}",
      },
    },
    {
      id = "redress",
      title = "how to complain, and to whom else",
      covered_when = "permitted",
      find = {
        "(complain|complaint) ...20 (ombudsman|procedure|policy|scheme|court)", "(ombudsman|complaints procedure) ...12 (complain|complaint|contact|ask|use|go|refer|take)", "(go|refer|take|apply|turn) ...10 (ombudsman|complaints procedure)", "(use|follow|through|under) ...4 (complaints procedure|complaints policy)",
      },
    },
    {
      id = "more",
      title = "exchange, succession, lodgers, improvements, consultation or information",
      optional = true,
      covered_when = "permitted",
      find = {
        "right ...4 (exchange|swap|improve|repair|buy|take in lodgers|be consulted|consultation|information|manage|succeed)", "(exchange|swap) ...6 home", "(succeed|succession|take over) ...8 tenancy", "(consult|tell) ...4 (you|tenant|members) ...8 (change|affect|housing management)",
        "(may|can) ...4 take in ...2 lodger", "(see|read|ask for) ...6 (file|information ...6 hold)",
      },
    },
  },
  ignore = { "not ...4 (complain|bother|go to)" },
  examples = {
    covered { "You have the right to live in your home in peace. If you are unhappy you can use our complaints procedure and then go to the Housing Ombudsman." },
    partial { "The Tenant may quietly possess and enjoy the Property without interruption by the Landlord.", elements = { peace = "covered", redress = "missing" } },
    partial { "We have a complaints procedure, which you can use if something goes wrong.", elements = { peace = "missing", redress = "covered" } },
    missing { "You must pay your rent every week." },
    missing { "You must not disturb the quiet of the neighbours.", because = "the tenant's duty, not a right" },
  },
}

block {
  id = "tenancy.repairs",
  title = "Who does which repairs is clear",
  severity = "medium",
  level = "must",
  source = {
    standard = "Landlord and Tenant Act 1985", clause = "s 11 (and ss 9A to 9C, 10A)", checked = "2026-11-22", url = "https://www.legislation.gov.uk/ukpga/1985/70/section/11",
    guidance = "OFT356 group 2(a): terms that cut across the landlord's repairing duties may be unfair",
  },
  why = "The law makes the landlord keep up the structure, the outside and the installations, whatever the paper says; the paper should say so.",
  advice = "Name what the landlord repairs (structure, exterior, water, gas, electricity, sanitation, heating), what is left to the tenant, and how to report a repair.",
  elements = {
    {
      id = "structure",
      title = "the landlord keeps up structure and outside",
      find = {
        "(keep|repair|maintain|look after|responsible for|keep up) ...14 (structure|exterior|outside|roof|external|windtight|weathertight|wind- and watertight|watertight)", "(repair|maintenance) ...6 (structure|exterior|outside|roof)", "(structure|exterior|outside) ...10 (repair|repaired|maintain|maintained|looked after|kept)",
        "(repair|keep) ...6 (liable|required|responsible) ...6 section 11", "(houses|homes|house|flat|home|premises|property) ...6 in repair ...4 inside and out", "section 11 ...10 Landlord and Tenant Act",
      },
    },
    {
      id = "installations",
      title = "the landlord keeps up installations",
      find = {
        "(keep|repair|maintain|look after|responsible for|keep up|service|working order) ...24 (installation|boiler|pipes|wiring|heating|sanitation|sanitary|gas and electricity|water, gas|plumbing|water heater)", "(installation|boiler|heating) ...8 (repaired|maintained|mended|serviced|kept)",
        "section 11 ...10 Landlord and Tenant Act",
      },
    },
    {
      id = "report",
      title = "how a repair is reported, and how soon it is done",
      optional = true,
      covered_when = "permitted",
      find = { "(report|tell|notify|inform) ...10 (repair|defect|fault|disrepair)", "(repair|work) ...10 (within|in) ...3 (#duration|reasonable time)", "(emergency|urgent) repair ...10 (within|#duration|hours)" },
    },
  },
  -- What the tenant is made to keep up is the unfair pack's matter.
  actor = { "we", "third_party" },
  ignore = { "{tenant} (must|shall|will|agrees to|to|is to) ...3 (keep|repair|maintain|look after)", "not ...6 (obliged|responsible|liable|required) ...6 (repair|keep|maintain)", "not (alter|damage|paint|decorate) ...10 (structure|exterior|outside)", "(satellite|aerial)" },
  examples = {
    covered { "We will keep in repair the structure and exterior of your home and the installations for water, gas, electricity, sanitation and heating." },
    covered { "The Landlord will carry out the repairs for which it is responsible under section 11 of the Landlord and Tenant Act 1985." },
    partial { "The Society keeps the roof and outside walls in repair.", elements = { structure = "covered", installations = "missing" } },
    missing { "The Tenant shall keep the interior clean." },
    missing { "You must not paint the outside of your home." },
  },
}

-- A programmed rule: no phrase can weigh the whole of a text.
block {
  id = "tenancy.plain-language",
  title = "The agreement is in plain language",
  severity = "low",
  level = "must",
  source = {
    standard = "Consumer Rights Act 2015", clause = "s 68 (transparency); s 69", checked = "2026-11-22", url = "https://www.legislation.gov.uk/ukpga/2015/15/section/68",
    guidance = "OFT356 group 19: plain and intelligible language",
  },
  why = "A written term must be plain and intelligible; if it can be read in two ways, the reading that is best for the tenant counts.",
  advice = "Speak to 'you', say 'we' for the landlord, keep one thought to a sentence, and replace or explain the words listed.",
  check = function(case)
    local spoken_to = case:find({ "=you", "=your" })
    local jargon = case:find({ "{jargon}" })
    -- An old agreement with a note to "you" at its end is an old agreement.
    if #jargon >= 3 and #jargon > #spoken_to then
      return case:gap(jargon, "it is written in words that tenants do not use")
    end
    if #spoken_to == 0 then
      return case:partial(jargon, "it does not speak to 'you'")
    end
    -- One old word to fifteen places that speak to the tenant is what plain agreements have.
    if #jargon * 15 > #spoken_to + 14 then
      return case:partial(jargon, "it speaks to 'you', with many words that tenants do not use")
    end
    case:covered({ spoken_to[1] }, "it speaks to 'you', with few words that tenants do not use")
  end,
  examples = {
    covered { "You must pay your rent every Monday. We will mend your roof. You can end your tenancy by giving us four weeks' notice." },
    partial { "The Tenant shall pay the rent every Monday." },
    partial { "You hereby agree to yield up your home to us. Your tenancy is subject to re-enactment of the Acts. You must pay your rent. You must give us your keys." },
    missing { "The Lessee hereby covenants to yield up the demised premises forthwith." },
  },
}
