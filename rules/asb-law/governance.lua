-- The policy itself: publication, definition, scope, aims (A01 to A05), and who owns, reviews and reports on it (G01 to G05).

local elsewhere, expectation = shared.elsewhere, shared.expectation
local explains = { quoted = false, not_heading = { "=contents", "glossary", "abbreviations", "jargon" } }
local ombudsman_guidance = {
  standard = "Housing Ombudsman guidance on anti-social behaviour policies", checked = "2026-11-21",
  url = "https://www.housing-ombudsman.org.uk/landlords/guidance-notes/anti-social-behaviour-policy/",
}

expectation {
  id = "asb-law.policy-published",
  title = "The statement of policy and procedures is published and reviewed",
  group = "A01", level = "must", severity = "high", not_if = elsewhere,
  source = {
    standard = "Housing Act 1996", clause = "s 218A(2) to (6)", checked = "2026-11-21", url = "https://www.legislation.gov.uk/ukpga/1996/52/section/218A",
    guidance = "Read in its text of 2009; later amendments to be confirmed. For-profit registered providers are reached by the regulator's standard instead.",
  },
  why = "A landlord must prepare a policy and procedures on ASB, publish a statement of both, keep them under review, and supply copies and a free summary.",
  advice = "Say where the statement can be read, that a copy and a free summary are given on request, and how often policy and procedures are reviewed.",
  where = explains,
  elements = {
    {
      id = "publish",
      title = "published, with copies or a summary for anyone",
      covered_when = "permitted", -- "a copy can be had at our office" is the very thing asked for
      find = {
        "(policy|statement|procedure|document|copy|copies|summary|version) ...10 (published|available|found|viewed|read|downloaded|inspected|displayed|obtained|seen|kept) ...14 (website|web site|online|internet|office|reception|request|free|public|inspection|portal)",
        "(publish|display|make available|place|put) ...8 (this|policy|statement|summary|procedure) ...8 (website|web site|online|internet|office|request|page)", "publish ...6 (statement|summary|policy|policies) ...6 [(procedure|procedures)]",
        "(copy|copies|summary|summaries) ...8 (policy|statement|document|it) ...12 (request|free|office|website|available|ask)", "(ask|request|have|get|obtain|supply|give|provide) ...6 (copy|copies|summary) ...8 (policy|statement|document|free|charge)", "(free|short|plain) ...4 summary ...8 (available|request|policy|free|charge)",
        "(website|web site|online) ...8 (publish|copy|copies|full) ...6 (policy|statement)", "statement of ...4 (policy|policies) ...8 (publish|section 218A)", "(downloaded|download|read|inspect|inspected) ...8 (website|web site|web pages|online|office|offices)", "(free|costs nothing|two-page|short) ...4 summary", "summary ...6 (costs nothing|free|sent|anyone)",
        "(policy|statement|document) ...12 (meets|meet|fulfil*|satisf*|discharge*|required by|duty under|accordance with|asks us to publish) ...10 (218A|Housing Act 1996)",
      },
    },
    {
      id = "review",
      title = "kept under review",
      find = {
        "(policy|policies|procedure|statement|document|it|this) ...8 (review|reviewed|reviewing|under review) ...14 (#duration|annual|annually|yearly|every|each year|years|law|legislation|guidance|regular*|sooner|earlier|change|#date|biennial*)",
        "review ...6 (policy|policies|statement|procedure) ...10 (#duration|annual|annually|yearly|every|each|regular*|sooner|law|legislation)", "review it ...12 (every|annually|legislation|law|sooner|#duration)", "(policy|policies|procedure) ...6 kept under review", "keep ...6 (policy|policies|statement|procedure) ...4 under review",
        "(look|looked|looks) (at it|at them|at this policy|at again|again) ...6 (every|each|annually|yearly|in #number|#duration|#date)", "(bring|brings|brought|come|comes|revisit|revisited|refresh|refreshed) ...4 (back|it|them|policy) ...8 (every|each|annually|yearly|#duration|#date)", "next review", "review (date|due|cycle|period|frequency|interval)", "review by #date", "(policy|it|document|edition|version|statement) ...3 (refreshed|renewed|revised|updated|revisited|replaced) ...4 (by|in|every|before|no later than) ...3 (#date|#number|year|years)", "date of [next] review", "(annual|biennial|yearly|#duration|full) review of ...3 (policy|statement)",
      },
    },
  },
  ignore = { "review ...6 (action plan|case|risk|contract|agreement|decision|tenancy)", "(report|figures|results|performance|outcome) ...6 published", "(case|decision|tenancy) review", "review ...6 (of|by) ...4 (panel|decision)" },
  examples = {
    covered { "This statement of policy is published on our website, and a free summary is available on request. The policy is reviewed every three years, or sooner if the law changes." },
    covered { "You can get a copy of this policy at any of our offices. Next review: March 2028." },
    partial { "A copy of this policy can be obtained from our main office.", elements = { publish = "covered", review = "missing" } },
    partial { "We review this policy every two years.", elements = { publish = "missing", review = "covered" } },
    weak { "We aim to publish this policy on our website and hope to review it every year." },
    contradicted { "We do not publish this policy on our website." },
    missing { "We review each case every four weeks and publish our results in the newsletter.", because = "cases and results, not the policy" },
    missing { "# 1 Introduction\nThis policy explains how we deal with nuisance." },
  },
}

expectation {
  id = "asb-law.definition",
  title = "The definition of ASB follows current law",
  group = "A02", level = "must", severity = "high", not_if = elsewhere,
  source = {
    standard = "Anti-social Behaviour, Crime and Policing Act 2014; Housing Act 1996", clause = "2014 Act s 2; 1996 Act s 218A(8)", checked = "2026-11-21",
    url = "https://www.legislation.gov.uk/ukpga/2014/12/section/2", guidance = "Read as quoted in landlords' policies; the wording of s 218A(8) to be confirmed.",
  },
  why = "Courts apply the definition of 2014; a policy that still speaks of people 'not of the same household' (1998) turns reports away by the wrong test.",
  advice = "Define ASB as conduct causing or likely to cause harassment, alarm or distress, nuisance or annoyance to a person in their home, or housing-related nuisance, and add conduct that affects housing management.",
  -- A definition does its work by being one, also in a glossary, where the forms would count it as a mention: hence a function.
  check = function(case)
    local meaning = {
      "(conduct|behaviour|act|acts|actions|activity|anything|this|it) ...20 (harass|harasses|harassment) ...6 (alarm|alarms) ...6 (distress|distresses)", "(follow|adopt|use|apply|given|defined|definition|meaning|means) ...10 (section 2|s2|s 2) ...12 (2014|Anti-social Behaviour|Crime and Policing)",
      "(conduct|behaviour) ...10 (nuisance|annoyance) ...16 (occupation|residential premises|their [own] home)", "(conduct|behaviour) ...12 housing related (nuisance|annoyance)", "(definition|defined|define) ...16 (Crime and Policing Act 2014|2014 Act|ASBCPA)",
      "(likely to|could|capable of) ...4 (cause|causing) ...6 harassment ...4 alarm ...4 distress", "housing related (nuisance|annoyance) ...16 (harassment|conduct|behaviour)",
    }
    -- The test of 1998 has the same words; what follows them tells.
    local old = { "not of the same household", "Crime and Disorder Act 1998" }
    local found, denied, only_old = {}, {}, false
    for _, hit in ipairs(case:find(meaning)) do
      if #case:find(old) > 0 and text.find(hit.context, "same household|Crime and Disorder Act 1998") then
        only_old = true
      elseif hit.polarity == "negated" then
        denied[#denied + 1] = hit
      elseif hit.polarity == "affirmed" and hit.place.kind ~= "heading" and hit.force ~= "historical" then
        found[#found + 1] = hit
      end
    end
    if #found > 0 then return case:covered(found, "the definition in force") end
    local management = case:find({ "(conduct|behaviour) ...24 housing management", "(conduct|behaviour) ...30 (unlawful|illegal|criminal) purpose" })
    if #management > 0 then return case:partial(management, "conduct that affects housing management, but not the definition of the 2014 Act") end
    if #denied > 0 then return case:contradicted(denied) end
    return case:gap(only_old and "only the test of 1998 ('not of the same household')" or "no definition of the 2014 Act was found")
  end,
  examples = {
    covered { "We use the legal definition: conduct that has caused, or is likely to cause, harassment, alarm or distress to any person." },
    covered { "# Definitions\nAnti-social behaviour means conduct capable of causing nuisance or annoyance to a person in relation to that person's occupation of residential premises." },
    covered { "ASB is defined in section 2 of the Anti-social Behaviour, Crime and Policing Act 2014." },
    contradicted { "This policy does not use the definition in section 2 of the Anti-social Behaviour, Crime and Policing Act 2014." },
    missing { "Anti-social behaviour is acting in a manner that causes harassment, alarm or distress to one or more persons not of the same household.", because = "the test of the 1998 Act" },
    partial { "ASB means conduct that can cause nuisance or annoyance and relates to or affects the Council's housing management functions." },
    missing { "We believe that everyone has the right to enjoy their home in peace." },
    missing { "Harassment can leave people alarmed. We take it seriously.", because = "no definition" },
  },
}

expectation {
  id = "asb-law.scope",
  title = "Who and where the policy covers is said",
  group = "A03", level = "expected", severity = "medium", not_if = elsewhere,
  source = ombudsman_guidance,
  why = "Leaseholders, shared owners, visitors and people who are no tenants of the landlord cause and suffer ASB too; staff need to know what applies to them.",
  advice = "List the tenures and places covered, and say what is done about ASB by people who are not your residents.",
  where = explains,
  elements = {
    {
      id = "who",
      title = "the residents, tenures and places covered",
      covered_when = "permitted", -- "any customer may use this policy"
      find = {
        "(policy|procedure|it|statement|document) ...4 (apply|applies|cover|covers|extend|extends|is for|is aimed at) ...16 (tenant|tenants|resident|residents|customer|leaseholder|tenure|household|home|homes|property|properties|estate|everyone|anyone|member|members|licensee|shared owner|occupancy|tenancies|staff|visitor)",
        "(tenant|resident|customer|leaseholder|household|member) ...12 covered by ...3 policy", "(applicable|available) to ...6 (all|tenant|resident|leaseholder|customer) ...10 (leaseholder|shared owner|tenant|licensee|tenure)",
        "scope ...12 (tenant|resident|leaseholder|customer|tenure|home|homes|properties)", "(whatever|regardless of|irrespective of) ...2 tenure", "(any|every|all) ...4 (customer|tenant|resident|leaseholder) ...8 (use|covered by|benefit from) ...2 policy",
      },
    },
    {
      id = "others",
      title = "ASB by people who are not its residents",
      covered_when = "permitted", -- what can be done about them is all that can be said
      find = {
        "(not|non) ...3 [our] (tenant|tenants|resident|residents|customer|customers|leaseholder) ...20 (refer|work with|contact|police|council|their landlord|legal|injunction|action|deal|liaise|pass|direct|support|help|signpost|report|investigate|approach|advise)",
        "(no|not) ...4 (contract|contractual|tenancy|tenancies|lease|legal relationship) ...3 with us ...20 (work|refer|council|police|landlord|action|liaise|help|approach)", "(owner occupier|homeowner|private (tenant|landlord|owner|resident|residents)|non-tenant|member of the public|another landlord) ...20 (work with|refer|police|council|action|injunction|liaise|contact|approach|signpost|limited|tell)",
        "(policy|procedure|it|statement) ...4 (apply|applies|cover|covers) ...24 (anyone|people|persons|those) ...3 (from elsewhere|from outside|who (do|does) not live|who (are|is) not ...3 (tenant|tenants|resident|residents))",
        "(live|lives|living) ...6 (private|another landlord|owner-occupied|someone else's) ...16 (refer|work|police|council|landlord|liaise|contact|write|tell)", "(perpetrator|person responsible|person causing|someone responsible) ...8 (not|no|is a private|owns) ...16 (refer|work|police|council|landlord|liaise|contact)",
        "(against|by|from|involve*) ...4 (person|people|someone|anyone|perpetrators) ...6 (not|non) ...4 (tenant|tenants|resident|residents|customer)", "(whether or not|regardless of whether|even if|even where) ...4 (they|he|she|person) ...4 (tenant|resident|customer|live)",
        "(comes from|caused by|behind it|about) ...8 (not ours|no link|not one of our|another landlord|not live in one of our) ...20 (refer|pass|police|council|landlord|signpost|signposted|contact|work)", "by (non-tenants|non-residents|people who are not ...3 (tenant|resident))",
      },
    },
  },
  ignore = { "apply ...8 (injunction|order|court|housing|review|transfer|reference)", "not ...2 (tenant|resident) ...2 fault" },
  examples = {
    covered { "This policy applies to all tenants, leaseholders and shared owners. Where the person responsible is not our tenant we work with the council and the police." },
    partial { "This policy covers tenants, leaseholders and their visitors.", elements = { who = "covered", others = "missing" } },
    covered { "The policy applies to everyone who lives in one of our homes. If the problem comes from a private landlord's tenant we contact that landlord and the police." },
    covered { "The policy covers tenants and leaseholders, and people from elsewhere who cause trouble on our estates." },
    weak { "We are considering how this policy might apply to leaseholders." },
    contradicted { "This policy does not apply to leaseholders." },
    missing { "Tenants can apply to the court for an injunction of their own." },
    missing { "# Scope\nNuisance takes many forms." },
  },
}

expectation {
  id = "asb-law.examples",
  title = "Examples of what is ASB and what is not",
  group = "A04", level = "expected", severity = "medium", not_if = elsewhere,
  source = {
    standard = "Housing Ombudsman guidance on anti-social behaviour policies; Spotlight on noise complaints (2022)", checked = "2026-11-21",
    url = "https://www.housing-ombudsman.org.uk/landlords/guidance-notes/anti-social-behaviour-policy/",
  },
  why = "People should know what will be taken up, and everyday living should not be handled as an offence; yet small things that add up or are aimed at somebody count.",
  advice = "Give a list of examples, a list of everyday living that is normally no ASB, and say that repeated or targeted behaviour is looked at as a whole.",
  -- Examples do their work by being listed, often under "Definitions", where the forms would count them as mentions: hence a function.
  check = function(case)
    local is = {
      "(example|examples|include|includes|including|such as|=forms|range from|=types|=following|among them) ...20 {asb_kind}", "(take|takes|come in) ...4 =forms ...16 {asb_kind}", "(typical|common|usual|frequent) ...2 (case|cases|problem|problems|report|reports) ...16 {asb_kind}",
      "(count|counts) ...16 {asb_kind}", "(things|behaviour|conduct|matters) (like|such as) ...16 {asb_kind}", "(grade|grades|category|categories|=types) ...10 {asb_kind}", "{asb_kind} ...24 (are|is) ...4 (example|examples|form|forms|anti-social|ASB)", "(we|is|are) ...4 (treat|count|regard|consider|class|deal) ...6 as (anti-social|ASB|nuisance|serious) ...20 {asb_kind}",
    }
    -- The denial is the point, so the phrases spell it out.
    local is_not = {
      "(=not|unlikely|never|nor) ...8 (consider|considered|class|classed|treat|treated|regard|regarded|count|counted|deem|deemed|accept|investigate|investigated|amount|normally|usually|be|see|seen|viewed|view|deal|constitute) ...10 (anti-social|antisocial|ASB|nuisance|breach)",
      "(is|are|be|what|which) =not ...1 (anti-social|antisocial|ASB|nuisance)", "(unlikely|never|nor) ...2 (be|to be) ...4 (anti-social|antisocial|ASB|nuisance)", "=not (anti-social|antisocial|ASB)", "(=not|unlikely to) ...8 (consider|treat|regard|class|investigate|deal|dealt|take action|take up|accept|open) ...16 {everyday_living}",
      "{everyday_living} ...20 (fall|falls|lie|lies|is|are) outside", "(outside|beyond) ...4 (policy|scope|definition) ...16 {everyday_living}", "(everyday|day-to-day|daily|ordinary|normal|reasonable) ...3 (living|life|household|noise|activity|activities|use) ...16 (=not|unlikely|never|outside|rather than)", "{everyday_living} ...20 (=not|unlikely) ...6 (anti-social|antisocial|ASB|treated|considered|regarded|classed|nuisance)",
      "{everyday_living} ...10 {everyday_living} ...10 (do|does) =not", -- "threats count; a baby crying and children playing do not"
    }
    local innocent = "tolerate|training|suffer|ignore|diversion|not cause|not commit|must not|never cause"
    local function listed(find)
      local found = {}
      for _, hit in ipairs(case:find(find)) do
        if hit.polarity == "affirmed" and hit.place.kind ~= "heading" and hit.force ~= "historical" and not text.find(hit.text, innocent) then found[#found + 1] = hit end
      end
      return found
    end
    local shown, everyday = listed(is), listed(is_not)
    -- "Domestic abuse is never dealt with as ASB": graver than ASB, no everyday living.
    for at = #everyday, 1, -1 do
      if text.find(everyday[at].context, "omestic (abuse|violence)|rime is not|hild") and not text.find(everyday[at].context, "noise|playing|crying|party|cooking|footsteps|DIY|everyday") then table.remove(everyday, at) end
    end
    if #shown > 0 and #everyday > 0 then
      for _, hit in ipairs(everyday) do shown[#shown + 1] = hit end
      return case:covered(shown, "examples of what is ASB and of what is not")
    end
    if #shown > 0 then return case:partial(shown, "examples of ASB, none of everyday living that is not") end
    if #everyday > 0 then return case:partial(everyday, "what is not ASB, no examples of what is") end
    case:gap("no examples were found")
  end,
  examples = {
    covered { "Examples of ASB include noise, harassment and drug dealing. We do not normally treat children playing or cooking smells as anti-social behaviour." },
    covered { [[
# What is not anti-social behaviour
We will not usually investigate:
- babies crying or children playing
- footsteps

Anti-social behaviour can include threats, loud music and vandalism.]] },
    partial { "Anti-social behaviour includes intimidation, graffiti and loud music." },
    covered { "# Definitions\nASB can take many forms, among them vandalism and shouting. Footsteps and babies crying are unlikely to be treated as nuisance." },
    covered { "Things like loud music and threats count. A baby crying or children playing out do not." },
    missing { "Possession is not sought for nuisance.", because = "says what is not done" },
    missing { "Domestic abuse is never dealt with as ASB.", because = "says what is graver, not what is everyday living" },
    missing { "We will not tolerate anti-social behaviour in our communities.", because = "a resolve, no examples" },
    missing { "Tools include warnings, mediation and injunctions." },
  },
}

expectation {
  id = "asb-law.aims",
  title = "Aims: prevent, act early, centre the victim, be fair and proportionate",
  group = "A05", level = "expected", severity = "medium", not_if = elsewhere,
  source = ombudsman_guidance,
  why = "The Ombudsman measures decisions against the aims that the policy states.",
  advice = "State that you prevent ASB and act early, put the person harmed at the centre, and treat all sides fairly and proportionately.",
  where = explains,
  elements = {
    {
      id = "prevent",
      title = "prevent and act early",
      covered_when = "permitted",
      find = {
        -- An aim is what is asked for here, so "aim to" and "seek to" stand in the phrase.
        "(aim|seek|want|strive|try|objective|committed) ...16 (prevent|stop|deter|reduce|nip|early)", "(prevent|stop|deter|reduce|minimise|nip) ...10 ({asb}|incidents|problems|it|them|escalation|escalate|escalating|disputes|in the bud)", "(aim|aims|objective|objectives|purpose|focus|emphasis|approach|principle|principles|committed|commitment) ...16 (prevent|prevention|early|preventative)", "(early|earliest|prompt|swift) ...3 (intervention|action|resolution|stage|opportunity)", "(intervene|act|resolve|respond|step in|deal) ...8 early", "(step in|get involved|deal with|tackle|act|resolve|sort out|intervene) ...10 (=small|quickly|first sign|sooner|before (it|they|things|problems|matters))", "act early", "prevention ...6 (intervention|enforcement|first)",
      },
    },
    {
      id = "victim",
      title = "the person harmed at the centre",
      covered_when = "permitted",
      find = {
        "(aim|seek|want|strive|try|objective|committed) ...24 (focus on|centre on|protect|support|put) ...6 (person|people|those|victim|victims|complainant|complainants) ...6 (suffering|harmed|affected|first|centre)", "(hurt|frightened|harmed|affected|suffering) ...3 (comes|come) first", "(those|people|person|whoever|anyone) ...5 (receiving end|harmed|affected|suffering|hurt|suffer) ...8 (heart|centre|first|priority|come first|comes first)", "(victim|complainant|resident|person|customer|harm) (centred|focused|led|focussed|centric)", "(safety|needs|interests|welfare|wellbeing|impact|harm|views|wishes) ...6 ({complainant}|person harmed|those (harmed|affected)|people affected) ...10 (first|centre|heart|priority|paramount|central)",
        "(put|place|keep|centre|prioritise|focus on) ...8 ({complainant}|person harmed|those (harmed|affected|suffering)) ...8 (first|centre|heart|middle|priority|safety|needs)", "({complainant}|person harmed) ...6 (at the (centre|heart)|come first|first)", "(support|protect|supporting|protecting) ...4 ({complainant}|victims and witnesses|those (harmed|affected|suffering))", "(listen to|believe|take seriously) ...4 ({complainant})", "safety of ...4 (person|people|victim|those) ...6 first",
      },
    },
    {
      id = "fair",
      title = "fair and proportionate to all sides",
      covered_when = "permitted",
      find = {
        "(aim|seek|want|strive|try|objective|committed) ...30 (fair|fairly|even-handed|impartial|proportionate)", "(fair|fairly|impartial|impartially|even-handed|unbiased|balanced|objective|objectively) ...12 (all|both|each|everyone|parties|sides|person|treat|proportionate|consistent|residents|tenants|approach|manner|way|reasonable)", "in proportion", "(act|acts|behave|decide) ...4 (fairly|proportionately|impartially)", "(fair|fairly) to (everyone|everybody|all|both|each)", "(treat|treated|dealt with|handle|listen to) ...8 (everyone|all|both|each|people|parties|sides) ...8 (fair|fairly|fairness|equal*|impartial*|without bias)",
        "(action|response|remedy|approach|step|enforcement|powers|measures|it|we|tool) ...10 (proportionate|proportionately|proportionality|reasonable and proportionate)", "(proportionate|proportionately) ...8 (action|response|remedy|approach|measures|enforcement|manner|way)",
      },
    },
  },
  ignore = { "(fair|proportionate) ...3 (wear|usage|rent)", "(rent|rents|charge|charges) ...6 (fair|proportionate)", "police (investigate|record|deal with) ...8 support ...4 {complainant}", "police (support|protect) ...3 {complainant}" },
  examples = {
    covered { "We aim to prevent anti-social behaviour and to intervene early. We take a victim-centred approach. All parties are treated fairly and any action we take is proportionate." },
    partial { "We will act early to prevent nuisance from escalating.", elements = { prevent = "covered", victim = "missing", fair = "missing" } },
    partial { "Our approach is victim-centred, and action is proportionate.", elements = { prevent = "missing", victim = "covered", fair = "covered" } },
    missing { "Our rents are fair and proportionate to local incomes." },
    missing { "The office opens early on Mondays." },
    contradicted { "We do not take a victim-centred approach." },
  },
}

expectation {
  id = "asb-law.document-control",
  title = "Owner, approval, version and review date are stated",
  group = "G01", level = "good_practice", severity = "low",
  source = { standard = "Common practice", clause = "with the duty to review in Housing Act 1996 s 218A(4)", checked = "2026-11-21", url = "https://www.legislation.gov.uk/ukpga/1996/52/section/218A" },
  why = "Without owner and dates nobody can tell which text was in force when a decision was made.",
  advice = "Add a document control box: owner, who approved it and when, version, date of the next review.",
  -- Such details are labels and names, which the forms would count as mentions: hence a function.
  check = function(case)
    local parts = {
      {
        "an owner", {
          "(policy|document|procedure|lead) (owner|author|lead)", "lead (executive|director|head|manager)", "(owner|owned by|author|lead officer|responsible officer|responsible person|lead director|accountable officer|policy holder) ...6 (head|director|manager|officer|team|lead|executive|chief|secretary|coordinator|co-ordinator|committee)",
          "(head|director|manager|officer|secretary|committee|sub-committee) ...4 (answers for|looks after|maintains) ...3 (it|policy|this|document)", "(head|director|manager|officer|executive|committee|secretary|lead) ...6 (owns|is responsible for|has responsibility for|is the owner of|is accountable for|responsible for) ...4 (policy|procedure|document)",
        },
      },
      {
        "its approval", {
          "(approved|agreed|adopted|ratified|signed off|authorised|approval) ...8 (board|committee|cabinet|council|executive|director|members|meeting|panel|#date|trustees|general meeting|head|management|manager|team)",
          "(board|committee|cabinet|executive|members|trustees) ...6 (approved|adopted|ratified) ...6 (policy|procedure|document|statement|it|this|#date)", "(date of|approval|approving|adoption) (approval|date|body|adopted)", "date (approved|adopted|agreed)",
        },
      },
      {
        "version or review date", {
          "version ...3 #number", "next review", "review (date|due)", "review by #date", "(refreshed|renewed|revised|revisited) ...4 (by|in|every|before) ...3 (#date|#number|year|years)", "(edition|issue) ...2 #number", "date (of|for) [next] review", "(reviewed|review) ...8 (policy|procedure|document|statement) ...8 (every|annual*|#duration)", "(policy|procedure|document|statement|it) ...4 (reviewed|review) ...8 (every|each|annual*|#duration|#date)",
          "(effective|in force) (from|date)", "due for review", "look at (it|them|this policy) ...2 every", "(looked|look|looks|bring|brings|brought) ...4 (at again|back) ...8 (in #number|#date|every|each|year|years)",
        },
      },
    }
    local innocent = "(case|action plan|risk|contract|agreement|injunction|order|transfer|claim|closure|warning) (review|reviews|reviewed|approved|agreed|owner)|owner.occupier|dog owner"
    -- In a table of details the label stands in a cell of its own.
    local labels = { ["an owner"] = { "owner", "author", "responsible (officer|person)", "lead officer" }, ["its approval"] = { "approved [by]", "approving body", "agreed by", "adopted", "approval", "authorised by" } }
    local found, lacking = {}, {}
    for _, part in ipairs(parts) do
      local before = #found
      for _, hit in ipairs(labels[part[1]] and case:find(labels[part[1]]) or {}) do
        if hit.place.kind == "cell" and #hit.context < 40 then found[#found + 1] = hit end
      end
      for _, hit in ipairs(case:find(part[2])) do
        if hit.polarity == "affirmed" and hit.force ~= "historical" and not text.find(hit.text, innocent) then found[#found + 1] = hit end
      end
      if #found == before then lacking[#lacking + 1] = part[1] end
    end
    if #lacking == #parts then return case:gap("no owner, approval, version or review date was found") end
    if #lacking > 0 then return case:partial(found, "not found: " .. table.concat(lacking, ", ")) end
    case:covered(found, "owner, approval and version or review date are stated")
  end,
  examples = {
    covered { "| Owner | Head of Housing |\n| Approved by | Board, 4 May 2025 |\n| Next review | May 2028 |" },
    covered { "The Director of Housing owns this policy. The Board approved it in May 2024; it is due for review in May 2027. Policy owner: Director of Housing." },
    partial { "Version 3. Next review: June 2027." },
    missing { "The case owner reviews each case every month.", because = "a case, not the document" },
    missing { "Dog owners must clear up after their animals." },
  },
}

expectation {
  id = "asb-law.monitoring",
  title = "Results are monitored and reported to board and tenants",
  group = "G02", level = "expected", severity = "medium", not_if = elsewhere,
  source = {
    standard = "RSH Transparency, Influence and Accountability Standard (2024); Housing Ombudsman", guidance = "Own knowledge, to be confirmed against the standard",
    url = "https://www.gov.uk/government/publications/tsm-direction/draft-tsm-direction-accessible-version",
  },
  why = "Boards answer for the service and tenants are entitled to judge it; both need figures and what was learned.",
  advice = "Say which indicators are kept, how often the board or committee sees them, how tenants do, and how complaints and closed cases teach. To be confirmed against the current standard.",
  where = explains,
  elements = {
    {
      id = "measure", title = "performance is measured",
      find = {
        "(monitor|measure|track|record|analyse|review|report|collect|evaluate|check|audit|assess) ...12 (performance|KPI|key performance indicator|satisfaction|outcome|outcomes|number of (cases|reports)|indicators|effectiveness|quality|trends|results|figures|targets|service standards)", "(performance|KPI|key performance indicator|satisfaction|outcomes|indicators|effectiveness|trends|figures|results) ...12 (monitor|monitored|measured|tracked|reported|reviewed|collected|published|analysed|presented|scrutinised)",
        "(dashboard|scorecard)", "how (pleased|satisfied|happy) ...6 (were|was|are|they|people)", "satisfaction survey", "(survey|ask|ring|rings|interview) ...8 ({complainant}|customers|closed cases) ...8 (satisfied|satisfaction|closed|thought)", "tenant satisfaction measure", "(TP12|NM01)", "(figures|results|data|number of cases) ...8 (go|goes|sent|shown|given|presented|published)", "(shown|told|given) ...8 (number of cases|figures|results|performance|satisfaction)", "(figures|numbers|results|data) (on|about|for) ...4 (cases|reports|satisfaction|outcomes|performance)",
      },
    },
    {
      id = "report", title = "reported to board, committee or tenants",
      find = {
        "(report|reported|reporting|present|presented|submit|publish|review|reviewed|considered|scrutinise|scrutinised|monitor|monitored) ...14 (board|committee|cabinet|executive|senior management|leadership team|management team|scrutiny|directors|{tenant_group})", "(report|publish|published|share|feed back) ...10 (performance|results|figures|outcomes|statistics|satisfaction|KPI|cases) ...12 (tenants|residents|customers|members|website|board)", "(performance|results|figures|outcomes|statistics|satisfaction) ...10 (reported|published|shared|shown) ...8 (tenants|residents|customers|members|website|annual|year)",
        "(board|committee|cabinet|executive|senior management|leadership team|management team|scrutiny panel|tenant panel|tenants' panel|members|directors) ...8 (receive|receives|review|reviews|monitor|monitors|see|sees|consider|considers|scrutinise|get|look|looks|is given|are given) ...12 (report|reports|performance|figures|results|outcome|outcomes|data|KPI|satisfaction|cases|trends)",
        "(figures|results|data|statistics) ...6 (go|goes|sent|presented|given) to ...8 (board|committee|cabinet|panel|tenants|members|executive)", "(board|committee|cabinet|panel|executive|{tenant_group}) ...3 (gets|get|sees|see|looks at|look at|receives|has) ...10 (figures|report|reports|results|dashboard|numbers|performance|cases)", "(board|committee|cabinet|panel|tenants|members|executive) ...4 (shown|told|given|sent) ...8 (number|figures|results|performance|satisfaction|cases)", "(annual|quarterly|monthly) (report|performance report) ...10 (board|committee|tenants|residents|cabinet|members)",
      },
    },
  },
  -- What residents report to the landlord, and what a manager sees of one case, are no reporting of results.
  ignore = { "(tenant|tenants|resident|residents|you|anyone|people|customer|customers) ...4 report", "report ...4 (ASB|nuisance|crime|noise|incident|incidents|it|anti-social) ...6 (to|by)", "monitor ...6 (compliance|injunction|contract|agreement|situation|behaviour|noise)" },
  examples = {
    covered { "We monitor performance and satisfaction, and the Board receives a report every quarter." },
    covered { "Key performance indicators are reported to the Housing Committee and published for tenants each year." },
    partial { "We measure satisfaction with closed cases by telephone survey.", elements = { measure = "covered", report = "missing" } },
    weak { "We aim to monitor performance and hope to report to the Board." },
    contradicted { "We do not measure satisfaction with closed cases." },
    missing { "Tenants should report incidents to the police. The officer will monitor the situation.", because = "reports by tenants" },
    missing { "# Monitoring\nSee appendix." },
  },
}

expectation {
  id = "asb-law.staff-protection",
  title = "Staff are protected from threats and abuse",
  group = "G03", level = "good_practice", severity = "low",
  source = { standard = "Good practice", checked = "2026-11-21", guidance = "Seen in a landlord's policy on unacceptable behaviour, read in part: to be confirmed", url = "https://www.westkent.org/about-us/policies/other-policies/unacceptable-behaviour-policy" },
  why = "Threats to staff and contractors are ASB like any other, and officers visit homes alone.",
  advice = "Say that abuse of staff and contractors is acted on, and name the policy on unacceptable behaviour and the rules for working alone.",
  where = explains,
  elements = {
    {
      id = "protect", title = "abuse of staff is acted on",
      covered_when = "permitted", -- "we may limit contact" is the remedy itself
      find = {
        "(action|act|injunction|report|reported|police|deal with|dealt with|treat|treated|protect|protected|refuse|restrict|limit|legal|recorded|unacceptable|serious|breach|marker) ...16 {staff_abuse}",
        "{staff_abuse} ...16 (action|injunction|police|reported|dealt with|legal|breach|serious|treated|recorded|unacceptable|marker|policy)",
        -- "Not tolerated" is a resolve, not a denial, so it is spelt out.
        "(=not|never|zero) ...3 (tolerate|tolerance|accept|acceptable) ...10 {staff_abuse}", "{staff_abuse} ...12 (=not|never|zero) ...3 (tolerate|tolerated|accept|accepted|acceptable|tolerance)",
        "(unacceptable|unreasonable) (behaviour|conduct|actions|complainant behaviour) ...3 (policy|procedure)", "(policy|procedure) ...4 (unacceptable|unreasonable|vexatious) ...3 (behaviour|conduct|actions|complainants|complaints)", "(lone|loan) (working|worker)", "(protect|safety of|safeguard) ...4 ({staff}|contractors) ...8 (violence|abuse|threats|work|harm|alone|visit|visiting)",
        "(assault|assaults|threats|abuse) ...4 ({staff}|officers) ...8 (prosecuted|action|police|reported)", "(staff|employees|contractors|officers) ...6 (right|entitled) ...6 (without|free from) ...4 (fear|abuse|abused|violence|threat|threatened|harassed)",
      },
    },
  },
  ignore = { "{staff_abuse} ...3 =not ...3 (reported|dealt)", "{staff} ...10 domestic (abuse|violence)", "domestic (abuse|violence) ...10 {staff}" },
  examples = {
    covered { "We will take legal action where our staff are threatened or assaulted." },
    covered { "Officers follow the lone working procedure on every visit." },
    covered { "We do not accept abuse of our staff or contractors; see the Unacceptable Behaviour Policy." },
    weak { "We hope to introduce a lone working procedure." },
    missing { "Our staff are courteous and will never treat you with abuse.", because = "the other way round" },
    missing { "Staff will deal with abuse of neighbours quickly." },
  },
}

expectation {
  id = "asb-law.charter",
  title = "A sector charter or standard is drawn on",
  group = "G04", level = "good_practice", severity = "low",
  source = {
    standard = "Respect - ASB Charter for Housing (2011)", checked = "2026-11-21",
    guidance = "It replaced the Respect Standard for Housing Management (2006). Both are voluntary, and Government no longer maintains them.",
    url = "https://www.localgovernmentlawyer.co.uk/community-safety/310-community-safety-features/7040-housing-sector-draws-up-new-charter-for-tackling-anti-social-behaviour",
  },
  why = "The charter's seven commitments and the Standard's building blocks remain a ready checklist: leadership, accountable service, swift action, support, responsibility, prevention, value for money.",
  advice = "If you signed a charter or hold an accreditation, say which and what follows from it. Nothing is required.",
  elements = {
    {
      id = "signed", title = "signed up to a charter, standard or accreditation", covered_when = "stated",
      find = {
        "(signed up|sign up|signatory|signed|committed|commit|adopt|adopted|comply|complied|meet|accredited|accreditation|follow|self-assess|based on|work to|subscribe|support|member) ...10 (ASB Charter|anti-social behaviour charter|Respect Charter|Respect Standard|ASB Pledge|charter for housing|Community Safety Accreditation)", "(ASB Charter|Respect Charter|Respect Standard|charter for housing|ASB accreditation|ASB Help pledge) ...10 (signed|signatory|adopt|adopted|comply|accredited|commit|committed|self-assess|meet|follow|since)",
        "(accredited|accreditation) ...8 (ASB|anti-social behaviour|Resolve|Housemark|HouseMark|SLCNG)",
      },
    },
  },
  examples = {
    covered { "We have signed the Respect ASB Charter for Housing and assess ourselves against it each year." },
    covered { "Our service is accredited by Resolve for its work on anti-social behaviour." },
    weak { "We aim to sign up to the ASB Charter." },
    contradicted { "We have not signed up to the ASB Charter for Housing." },
    missing { "We treat everyone with respect." },
    missing { "The tenants' charter sets out our repair times." },
  },
}

expectation {
  id = "asb-law.allocations-and-rights",
  title = "What ASB may mean for allocations, exchange and the right to buy",
  group = "G05", level = "should", severity = "medium", not_if = elsewhere,
  source = {
    standard = "Housing Act 1985; Housing Act 1996", clause = "1985 Act s 121A and Sch 3; 1996 Act Part VI", guidance = "Own knowledge, to be confirmed",
    url = "https://www.legislation.gov.uk/ukpga/1985/68/section/121A",
  },
  why = "ASB can bar an applicant, stop an exchange or suspend the right to buy; tenants should know before it happens.",
  advice = "Say how ASB affects applications, transfers, mutual exchange and the right to buy. Which of these rights your tenants have depends on tenure: to be confirmed for each.",
  where = explains,
  elements = {
    {
      id = "effect", title = "ASB may affect a right or an application",
      covered_when = "permitted", -- a power that may be used is what a reader should be told of
      find = {
        "(right to buy|right to acquire|mutual exchange|exchange|transfer|rehousing|housing register|allocation|allocations|housing application|transfer list|waiting list) ...14 (suspend|suspended|stopped|halted|blocked|suspension|refuse|refused|exclude|excluded|exclusion|disqualif*|remove|removed|lose|lost|withhold|withheld|ineligible|not ...3 (qualify|eligible|allowed|considered)|reduced preference|prevented|affected)",
        "(suspend|suspension|refuse|exclude|exclusion|disqualif*|lose|withhold|ineligible|remove|restrict|reduced preference|prevent|affect|delay) ...14 (right to buy|right to acquire|mutual exchange|exchange|transfer|housing register|allocation|allocations|rehousing|housing application|waiting list)",
        "(guilty|unacceptable behaviour|serious unacceptable behaviour|history of (ASB|anti-social behaviour)) ...16 (allocation|offer|application|housing register|rehoused|eligible|ineligible|transfer)", "(allocation|allocations|lettings) (policy|scheme) ...16 (ASB|anti-social|unacceptable behaviour|exclude|excluded|history)",
      },
    },
  },
  ignore = { "(refuse|refuses|refused) (nobody|no one)", "(transfer|exchange) ...4 information", "(information|data) ...4 (exchange|transfer)" },
  examples = {
    covered { "We can apply to the court to suspend the right to buy of a tenant who behaves anti-socially." },
    covered { "A mutual exchange may be refused where an injunction is in force." },
    weak { "In future we intend to exclude applicants with a history of ASB from the housing register." },
    contradicted { "We do not suspend the right to buy because of anti-social behaviour." },
    missing { "Victims may ask for a transfer to another home." },
    missing { "We exchange information with the police, and refuse no reasonable request." },
  },
}
