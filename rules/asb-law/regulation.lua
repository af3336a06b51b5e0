-- What the Regulator of Social Housing asks (B01 to B14): the Neighbourhood and Community Standard of April 2024 above all.

local elsewhere, expectation = shared.elsewhere, shared.expectation
local explains = { quoted = false, not_heading = { "=contents", "glossary", "abbreviations", "definitions", "jargon" } }
local standard_url = "https://www.gov.uk/government/publications/neighbourhood-and-community-standard"

--- A paragraph of the Neighbourhood and Community Standard; `unsure` where the paragraph itself could not be read.
local function community(clause, checked, unsure)
  return { standard = "RSH Neighbourhood and Community Standard (April 2024)", clause = clause, checked = checked, guidance = unsure, url = standard_url }
end

expectation {
  id = "asb-law.partnership",
  title = "How the landlord works with police, council and others against ASB",
  group = "B01", level = "must", severity = "high", not_if = elsewhere,
  source = community("1.3.1 and 2.2.1", "2026-11-21"),
  why = "Registered providers must have a policy on how they work with relevant organisations to deter and tackle ASB where they have homes.",
  advice = "Name the partners (police, council, community safety partnership), and say how you work with them: meetings, joint cases, who leads.",
  where = explains,
  elements = {
    {
      id = "work", title = "works with police, council and other bodies",
      find = {
        "(work|working|cooperate|co-operate|collaborate|liaise|partnership|jointly|meet|share|engage|attend|join|member|together|consult|discuss|sit|seat|contribute|alongside|side by side|=links|co-ordinate|coordinate|speak|join forces) ...12 ({police}|local authority|local authorities|council|councils|community safety|{partnership_body}|partner agencies|other agencies|statutory (agencies|partners)|partner organisations|our partners|relevant (organisations|agencies|partners))",
        "({police}|local authority|council|community safety partnership|{partnership_body}|partner agencies|other agencies|partners) ...12 (work|working|cooperate|co-operate|collaborate|liaise|partnership|jointly|meet|together|attend|consult) ...8 (us|with|to tackle|to deal|asb|anti-social|case|cases|joint*|agree)",
        "({staff}|officers|we) ...4 sit on ...8 (partnership|panel|group|board)", "multi-agency (approach|working|meeting|panel|case|response|partnership)", "(attend|member|take part|contribute|sit) ...6 {partnership_body}", "(joint|multi agency|inter-agency) (working|action|visit|protocol|patrol|operation|case|approach)",
      },
    },
  },
  ignore = { "Crime and Policing", "report ...8 to ...4 police", "(call|ring|contact|dial) ...3 police", "(partner|family|ex-partner) ...3 (abuse|violence)" },
  examples = {
    covered { "We work closely with the police, the council and the community safety partnership to prevent and tackle anti-social behaviour." },
    covered { "A manager attends the monthly multi-agency panel, at which joint cases are discussed." },
    weak { "We will try to work with the police and other agencies where possible." },
    contradicted { "We do not work in partnership with the police." },
    missing { "Please report crimes to the police on 101." },
    missing { "The Regulator expects landlords to work with the police and councils.", because = "what others ask" },
    missing { "# Partnership working\nThis section is being written." },
  },
}

expectation {
  id = "asb-law.hate-incidents",
  title = "How hate incidents are deterred and tackled",
  group = "B02", level = "must", severity = "high", not_if = elsewhere,
  source = community("1.3.1 and 2.2.2", "2026-11-21", "Paragraph 2.2.2 was not read in full: its wording is to be confirmed"),
  why = "The Standard asks for the approach to hate incidents as well as ASB; they are told by the perception of the victim and need a priority response.",
  advice = "Define a hate incident by perception and list the characteristics, give such reports priority, and say what is done. To be confirmed against paragraph 2.2.2.",
  -- A section headed "Hate incidents" says "these are always urgent", and a table of categories names hate beside violence: neither has
  -- the response and the word hate in one sentence. Hence a function.
  check = function(case)
    local together = {
      "{hate_case} ...16 (top of ...2 (list|queue)|priority|urgent|serious|within|respond|response|investigate|investigated|record|recorded|log|logged|treat|treated|answered|report|reported|refer|referred|deal|dealt|support|action|act|tackle|category|high risk|tolerate|police|same day|one working day|panel)",
      "(priority|urgent|serious|respond|investigate|record|log|logged|treat|refer|deal with|support|take action|tackle|tolerate|category|prioritise|challenge|answer) ...16 {hate_case}", "(perceived|perceives|believes|believed) ...12 (hostility|prejudice|motivated) ...30 (recorded|logged|treated|hate)",
    }
    local response = {
      "(priority|urgent|urgently|high risk|immediate)", "(within|inside) ...4 {regular_time}", "(support|supporting|refer|report|record|investigate|prosecute|prosecution|respond|treat|tackle|challenge|work with) ...10 (victim|victims|reporting|police|incident|incidents|report|reports|case|cases|seriously|prosecution|them|these)", "(see|visit|contact) ...4 {complainant}",
    }
    local firm = { committed = true, stated = true, permitted = true }
    local found, weaker, denied = {}, {}, {}
    local function sort(hits)
      for _, hit in ipairs(hits) do
        -- Training in hate crime, and what the police do, is no response of the landlord.
        local innocent = text.find(hit.text, "raining|awareness week|eports by the") or text.find(hit.context, "olice (will |may |can )?(investigate|record|deal with) (hate|racist)")
        local list = hit.polarity == "negated" and denied or firm[hit.force] and found or hit.force ~= "historical" and weaker
        if list and not innocent and hit.polarity ~= "excepted" then list[#list + 1] = hit end
      end
    end
    sort(case:find({ not_heading = { "=contents", "abbreviations", "training" } }, together))
    sort(case:find({ heading = { "=hate", "{hate}", "harassment" } }, response))
    for _, hit in ipairs(case:find({ "=hate", "{hate}" })) do
      if hit.place.kind == "cell" and #hit.context < 160 and text.find(hit.context, "iolence|hreat|eapon") then found[#found + 1] = hit end
    end
    if #found > 0 then return case:covered(found, "acts on hate incidents") end
    if #weaker > 0 then return case:weak(weaker) end
    if #denied > 0 then return case:contradicted(denied) end
    case:gap("nothing says what is done about hate incidents")
  end,
  examples = {
    covered { "Hate incidents are treated as urgent and answered within one working day." },
    covered { "We record any incident that the victim perceives as motivated by hostility as a hate incident, and refer it to the police." },
    weak { "We aim to respond to hate crime as a priority." },
    contradicted { "We do not treat hate incidents as a priority." },
    missing { "The police investigate hate crime.", because = "what others do" },
    missing { "Many people hate loud music. We treat every report seriously." },
    covered { "# Hate incidents\nThese are always urgent. We support the victim and press for prosecution." },
    covered { "| Category | Includes | First contact |\n| 1 | Hate, violence, weapons | 1 working day |" },
    missing { "# Hate crime\nOur office hours are nine to five." },
  },
}

expectation {
  id = "asb-law.reporting-and-updates",
  title = "Reporting is easy and people are kept informed",
  group = "B03", level = "must", severity = "high", not_if = elsewhere,
  source = community("2.2.3", nil, "The paragraph is recalled, not read: to be confirmed"),
  why = "Tenants must be able to report ASB and hate incidents easily and be told how their case goes.",
  advice = "List the ways to report and promise updates at fixed times. The wording of paragraph 2.2.3 is to be confirmed.",
  where = explains,
  elements = {
    {
      id = "report", title = "several ways to report",
      covered_when = "permitted", -- "can be reported by telephone or online" is the service itself
      find = {
        "(report|reported|reports|reporting|contact us|complaint|tell us|let us know|complain|get in touch) ...16 {contact_channel}", "{contact_channel} ...12 (report|reported|reports|to report) ...4 ({asb}|it|incident|hate|crime|us|case|a)", "(ring|telephone|phone|email|speak|write|call) ...16 (contact centre|call centre|website|portal|form on|our offices|area office|area offices|secretary|managing agent|any colleague|any member of staff)", "{contact_channel} ...8 {contact_channel} ...10 will do", "(complaints|reports) ...2 be (made|taken|received|accepted) ...2 (at|by|over|through|via|on|online)", "(variety|range|number|choice|many|several) of ...3 (ways|methods|channels|means) ...6 report",
      },
    },
    {
      id = "inform", title = "kept informed about the case",
      find = {
        "(keep|kept|keeping) ...4 (informed|up to date|up-to-date|in touch|in the picture)", "(keep|keeping) ...5 ({complainant}|you|them|residents|tenants|everyone|parties|people) ...3 updated", "(update|updates|updated|feedback|progress|contact|contacted|tell|inform|speak) ...10 {complainant} ...16 (progress|every|each|weekly|fortnightly|regular*|#duration|case|outcome|what (we|is|has))", "(update|contact|inform|write to|call|phone|speak to|tell|told) ...6 (you|them|reporter|parties) ...14 (progress|every|weekly|fortnightly|regular*|at least|case|outcome|until)",
        "regular (update|contact|feedback|communication)", "(agree|agreed) ...8 (how often|frequency) ...8 (update|contact|in touch|informed|speak)", "keep ...2 in (contact|touch)", "keep ...4 posted", "(weekly|fortnightly|monthly) ...2 (updates|update|contact|calls|reports)", "(ring|call|phone|write) ...4 every #number (day|week|weeks|days)", "(ring|call|phone|write to|text|email|visit|contact) (you|them|{complainant}) (each|once a) (day|week|fortnight|month)", "(ring|rings|call|calls|phone|phones|write|writes|message|visit) ...6 (you|them|{complainant}) ...6 (weekly|fortnightly|monthly|every)", "(call|message|letter|email|text|visit) ...3 every ...3 (working day|day|days|week|weeks|fortnight)", "(phone call|call|visit|letter|text|email|message) ...3 (each|every|a|per|once a) (week|fortnight|month)", "(update|updates|contact) ...8 (every|at least every|weekly|fortnightly) [(#duration|#number)]",
      },
    },
  },
  ignore = { "tell us ...6 (change|move|moving)", "(annual|performance|yearly) report ...6 {contact_channel}", "contact us ...10 (copy|translation|large print|alternative format|this policy)", "(performance|board) report", "update ...4 (policy|system|records)" },
  examples = {
    covered { "You can report nuisance by telephone, online or in person. We will keep you informed at least every ten working days." },
    partial { "Reports can be made by email, by phone or at our office.", elements = { report = "covered", inform = "missing" } },
    partial { "The officer updates the complainant every fortnight.", elements = { report = "missing", inform = "covered" } },
    weak { "We aim to keep complainants informed of progress." },
    contradicted { "We do not keep complainants informed about their case." },
    missing { "Contact us by telephone for a copy of this policy in large print." },
  },
}

expectation {
  id = "asb-law.tools-and-powers",
  title = "Prompt and appropriate action with all tools and powers",
  group = "B04", level = "must", severity = "high", not_if = elsewhere,
  source = community("2.2.4", nil, "The paragraph is recalled, not read: to be confirmed"),
  why = "The landlord must act promptly and fittingly, having regard to all its tools and powers.",
  advice = "Say that action is prompt and that the whole range is considered, from a warning to possession. The wording of paragraph 2.2.4 is to be confirmed.",
  where = explains,
  elements = {
    {
      id = "range", title = "the range of tools and legal powers",
      covered_when = "permitted",
      find = {
        "(full|whole|wide|range|variety|all|every|number|set|choose|choice|appropriate|available|most suitable) ...6 (tools|powers|remedies|measures|interventions|actions|options|sanctions|tool|power|remedy) ...10 (use|used|available|consider|considered|legal|enforcement|prevent|tackle|deal|at our disposal|informal|resolve|include|open to us)",
        "(use|using|consider|considering|employ|make use of|having regard to|choose|draw on|apply) ...8 (full|whole|wide|range|variety|all|every|following|legal|available|most (appropriate|suitable)) ...6 (tools|powers|remedies|measures|interventions|actions|options|tool|power|sanctions)", "(tools|powers|remedies|measures|actions|options) ...4 (available|at our disposal|open to us|we (use|can use|may use|have))",
        "(tools|powers|remedies|measures|interventions) ...6 (include|range|runs) ...24 {enforcement_tool}", "(range|mix|mixture|variety) of ...3 (interventions|prevention|tools|powers|remedies)", "every (tool|power|remedy)", "(draw on|call on|use|choose from) ...2 any of ...3 (tools|powers|remedies|measures)", "(tools|powers|remedies) ...4 (law|Act|Acts) ...2 (gives|allows|provides)", "(toolkit|toolbox) ...8 (tools|powers|measures|interventions|actions|remedies|options)", "(options|choice|choices) ...8 (from|between|range|run) ...16 {enforcement_tool}", "exhaust ...4 options",
      },
    },
    {
      id = "prompt", title = "prompt or appropriate action",
      optional = true,
      find = { "(prompt|swift|timely|quick|decisive|appropriate|robust|early|firm|proportionate) ...3 (action|intervention|response|enforcement|steps|measures)", "(act|respond|intervene|take action|deal) ...6 (promptly|quickly|swiftly|decisively|without delay|immediately|at once)" },
    },
  },
  ignore = { "(power tools|garden tools|tools and equipment)", "(heating|repair|payment) (option|measure)" },
  examples = {
    covered { "We use the full range of tools and powers available to us, and act promptly." },
    covered { "Officers choose the most suitable remedy from a range of legal powers, including injunctions and possession." },
    covered { "There are many tools available to us, from warnings to closure orders.", because = "that they are there to be used is what is asked" },
    weak { "We hope to use a wider range of tools and powers." },
    contradicted { "We do not have a full range of tools and powers available." },
    missing { "Keep power tools switched off after nine in the evening." },
    missing { "# Tools and powers" },
  },
}

expectation {
  id = "asb-law.signposting",
  title = "Tenants are put in touch with agencies that can help",
  group = "B05", level = "must", severity = "high", not_if = elsewhere,
  source = {
    standard = "RSH Neighbourhood and Community Standard (April 2024)", clause = "2.2.5", checked = "2026-11-21", guidance = "Read through a law firm's guide: the paragraph's own wording is to be confirmed", url = standard_url,
  },
  why = "Support must be offered to those who report and to those who need help to stop, also through other agencies.",
  advice = "Say whom you signpost or refer to, for victims and for the person complained about.",
  where = explains,
  elements = {
    {
      id = "signpost", title = "signposts or refers to agencies",
      find = {
        "(signpost|signposted|refer|referred|referral|direct|directed|put ...4 in touch|link|introduce) ...14 ({support_service}|agency|agencies|organisation|organisations|victim support|citizens advice|charity|charities|specialist|services|other support|advice)", "({support_service}|agency|agencies|organisations|specialist services|victim support) ...10 (signpost|signposted|refer|referred|referral|referrals)",
        "(call|calls|bring|brings|involve|involves) ...3 (in|on) ...3 (specialist|support|other|outside) (agency|agencies|services|help)", "(bring|brings|bringing|call|get) in (help|support|advice)", "(tell|explain|advise) ...4 who ...2 can help", "(put|get) ...4 in (touch|contact) with ...12 (help|support|agency|agencies|service|services|charity|Victim Support)", "(give|gives|offer|provide) ...6 (number|numbers|details) ...6 (Victim Support|law centre|citizens advice|charity|support)", "(details|information|contacts|numbers|advice) ...6 (of|about|for|on) ...6 (support (agencies|services|organisations)|agencies that|organisations that|other organisations|victim support)", "(signpost|refer|direct) ...4 (you|them|complainants|victims|tenants|people|residents|customers|perpetrators) ...10 (support|help|agencies|services|to)",
      },
    },
  },
  ignore = { "refer ...4 (to|back) ...3 (court|section|appendix|paragraph|policy|procedure|ombudsman)", "referral fee", "refer ...6 (mediation|manager|solicitor)" },
  examples = {
    covered { "We will signpost you to agencies that can help, such as Victim Support." },
    covered { "Where somebody needs help with drink or drugs, the officer makes a referral to a specialist service." },
    weak { "We may refer tenants to support agencies." },
    contradicted { "We do not refer people to support agencies." },
    missing { "Refer to section 4 for our services." },
    missing { "The case is referred to the manager." },
  },
}

expectation {
  id = "asb-law.domestic-abuse",
  title = "Domestic abuse has a policy of its own and is no mere nuisance",
  group = "B06", level = "must", severity = "high", not_if = elsewhere,
  source = {
    standard = "RSH Neighbourhood and Community Standard (April 2024); Domestic Abuse Act 2021", clause = "Standard 1.4.1 and 2.3.1; Act ss 1 to 3", checked = "2026-11-21", url = standard_url,
    guidance = "Paragraph 2.3.1 was not read in full: its wording is to be confirmed",
  },
  why = "Providers must have a policy on recognising and responding to domestic abuse; noise from it must not be handled as the victim's nuisance. Children who see it are victims too.",
  advice = "Name the domestic abuse policy and say how a report that may be domestic abuse leaves the ASB process.",
  where = { not_heading = { "=contents", "abbreviations" } },
  elements = {
    {
      id = "link", title = "handled under a policy of its own, with help",
      covered_when = "permitted",
      find = {
        "(domestic (abuse|violence)|coercive control) ...20 (policy|procedure|MARAC|IDVA|specialist|refer|referred|referral|separate|safeguarding|support|sanctuary|respond)", "domestic (abuse|violence) ...8 (dealt with|deal with|treated|handled|managed) ...4 (under|by|through|separately|specialist|sensitively|priority|confidence|confidentially|own|differently|urgent|high risk)", "(policy|procedure|MARAC|IDVA|refer|separate|separately|support|respond|deal with|specialist|covered by|under) ...12 (domestic (abuse|violence)|coercive control)",
        -- "Never dealt with as ASB: our own policy applies": the denial is the point.
        "domestic (abuse|violence) ...3 (=not|never) ...3 (treated|handled|dealt|managed|regarded|seen) ...6 (policy|procedure|MARAC|specialist)",
        "(=not|never) ...2 (treat|handle|deal with|regard) ...6 domestic (abuse|violence) ...2 as ...3 (ASB|nuisance|anti-social behaviour|noise)",
      },
    },
  },
  ignore = {
    "mediation ...20 domestic (abuse|violence)", "domestic (abuse|violence) ...12 mediation", "(include|includes|including|such as|example|examples) ...14 domestic (abuse|violence)", "domestic (abuse|violence) ...4 (hate|threats|drug|within one|within 24)", "domestic (abuse|violence) ...2 (high|category|urgent)", "(threats|violence|category a|high|urgent|priority) ...6 domestic (abuse|violence)", "training ...10 domestic (abuse|violence)", "(marker|ground 14a|possession) ...10 domestic",
  },
  examples = {
    covered { "Domestic abuse is dealt with under our separate Domestic Abuse Policy." },
    covered { "We will never treat noise from domestic abuse as ASB; see our Domestic Abuse Policy." },
    covered { "Domestic abuse is never dealt with as ASB: our Domestic Abuse Policy applies, and high-risk cases go to MARAC." },
    covered { "If there are signs of domestic abuse the officer makes a referral to MARAC and to an independent advocate." },
    weak { "We hope to have a separate policy on domestic abuse." },
    contradicted { "We do not have a policy on domestic abuse." },
    missing { "Domestic abuse is not treated as mere nuisance.", because = "says what it is not, not what is done" },
    missing { "Anti-social behaviour includes noise, domestic abuse and drug dealing.", because = "handled as nuisance" },
    missing { "Mediation is not offered where there has been domestic violence." },
  },
}

expectation {
  id = "asb-law.shared-spaces",
  title = "Safety of shared spaces",
  group = "B07", level = "expected", severity = "medium", not_if = elsewhere,
  source = community("1.1.1", "2026-11-21"),
  why = "Providers must work with others for the safety of shared spaces, which reach further than their own stairs and landings.",
  advice = "Say what you do, and with whom, for streets, stairs, greens and other places that residents share: inspections, lighting, cameras, patrols.",
  where = explains,
  elements = {
    {
      id = "spaces", title = "keeps shared spaces safe",
      find = {
        "(safety|safe|secure|security|inspect|inspection|inspections|walkabout|maintain|improve|design|lighting|CCTV|patrol|patrols|clean|gating|door entry|remove|clear|keep) ...8 (shared (space|spaces|area|areas)|communal (area|areas|space|spaces|hall|stairs|garden|entrance)|common (parts|areas)|estate|estates|neighbourhood|neighbourhoods|public space|open spaces|block|blocks|stairwells|our schemes)",
        "(shared (space|spaces|area|areas)|communal (area|areas|space|spaces)|common (parts|areas)|estate|estates|open spaces|blocks) ...12 (safe|safety|secure|security|inspect|inspected|inspection|inspections|lighting|CCTV|patrol|patrolled|clean|cleaned|improve|improvements|walkabout|kept clear)", "estate (walk|walkabout|inspection|tour)", "(designing out|design out) ...2 (crime|nuisance|anti-social)", "secured by design", "estate design", "(CCTV|gating|lighting) ...4 (gating|lighting|CCTV)",
      },
    },
  },
  ignore = { "(you|tenant|tenants|residents) ...4 (must|keep|should) ...14 (communal|shared|common)", "(safe|peace) ...3 in their (home|homes|neighbourhood)", "right ...8 (safe|peace|quiet)" },
  examples = {
    covered { "With the council and the police we keep shared spaces on and around our estates safe, and inspect them each month." },
    covered { "We improve lighting and door entry in communal areas where nuisance occurs." },
    weak { "We may install CCTV in communal areas." },
    contradicted { "We do not inspect communal areas." },
    missing { "You must keep communal areas clear of bicycles." },
    missing { "Everyone has the right to feel safe in their neighbourhood." },
  },
}

expectation {
  id = "asb-law.diverse-needs",
  title = "Fairness, respect and diverse needs; accessible information",
  group = "B08", level = "must", severity = "high", not_if = elsewhere,
  source = {
    standard = "RSH Transparency, Influence and Accountability Standard (April 2024)", clause = "1.1 to 1.3, 2.1 and 2.2", guidance = "Own knowledge: clauses to be confirmed",
    url = "https://www.gov.uk/government/publications/decision-statements/decision-statement-consumer-standards-consultation-reshaping-consumer-regulation-2024",
  },
  why = "Tenants are to be treated with fairness and respect, their different needs taken into account, and information must reach them in a form they can use.",
  advice = "Say how needs are asked for and met: interpreters, formats, adjustments, vulnerability. The clauses are to be confirmed.",
  where = explains,
  elements = {
    {
      id = "needs", title = "takes account of different needs",
      find = {
        "(account|consider|recognise|meet|respond|adapt|adapting|tailor|tailored|adjust|adjustments|identify|assess|understand|respect|sensitive|regard) ...12 (diverse needs|individual needs|needs of ...6 (residents|tenants|customers|individual|each|people)|protected characteristic|vulnerab*|disability|disabilities|communication needs|diversity|additional needs|specific needs|particular needs|different needs|circumstances|person)", "reasonable adjustment", "(careful|mindful|sensitive|alert) ...8 (disability|neurodiversity|vulnerab*|needs|culture)", "(change|adapt|adjust|vary) ...4 (how|way) we (communicate|contact|work|write|deal)", "do (something|things|it) differently", "(equality|diversity|inclusion) ...6 (policy|strategy|statement)", "(vulnerab*|disability|diverse needs|protected characteristics|individual needs) ...12 (taken into account|considered|recognised|identified|assessed|adapt|adapted|tailored|met|into consideration)",
        "(regardless of|without discrimination|not discriminate|treated equally) ...16 (race|age|gender|disability|religion)",
      },
    },
    {
      id = "accessible", title = "gives accessible information",
      covered_when = "permitted",
      find = {
        "(provide|provided|offer|offered|available|arrange|use|give|supply|produce|get|request|need|needs|want|ask|in) ...12 {accessible}", "{accessible} ...10 (available|provided|supplied|produced|versions|request|offered|arrange|arranged|on request|needed|used)", "(another|other|different|alternative) (format|formats|language|languages)", "(format|formats|language|languages) ...8 (meet|suit|request|needs|available|prefer|they can|you can)", "(preferred|chosen) ...4 (method|form|way|format) of ...3 (contact|communication)", "(which|what) language",
      },
    },
  },
  ignore = { "(council|social services|local authority) ...2 assess ...8 (applicant|applicants|homeless)", "(audio|digital) recording", "sexual orientation ...4 (hate|incident)", "interpretation of this (policy|agreement)" },
  examples = {
    covered { "We take account of vulnerability and other individual needs, and provide interpreters, large print and easy read on request." },
    partial { "We make reasonable adjustments for disabled people.", elements = { needs = "covered", accessible = "missing" }, because = "an adjustment, but nothing about the form of information" },
    partial { "This policy can be provided in large print or in other languages.", elements = { needs = "missing", accessible = "covered" } },
    weak { "We aim to take account of the diverse needs of our residents." },
    contradicted { "We do not provide interpreters." },
    missing { "The recording equipment has an audio channel." },
  },
}

expectation {
  id = "asb-law.tenant-influence",
  title = "Tenants had an influence on the policy",
  group = "B09", level = "expected", severity = "medium", not_if = elsewhere,
  source = {
    standard = "RSH Transparency, Influence and Accountability Standard (April 2024)", clause = "1.2 and 2.2", guidance = "Own knowledge: clauses to be confirmed",
    url = "https://penningtonslaw.com/news-publications/latest-news/2024/a-guide-to-the-new-consumer-standards-regulations-for-housing-providers-neighbourhood-and-community-standard",
  },
  why = "Tenants are to have meaningful opportunities to influence and scrutinise policies and services.",
  advice = "Say who was consulted on this policy, when, and what changed. To be confirmed against the current standard.",
  elements = {
    {
      id = "consulted", title = "residents were consulted on, or scrutinise, the policy",
      find = {
        "(policy|policies|statement|procedure|draft|drafts|it|document|standards|service) ...14 (consulted|consultation|developed|written|drawn up|shaped|reviewed|commented|approved|scrutinised|co-produced|co-designed|agreed|discussed|designed|input|produced|influenced|informed) ...12 {tenant_body}",
        "(consult|consulted|consultation|involve|involved|engaged|engagement|feedback|views|workshop|workshops|working group|comment) ...10 {tenant_body} ...16 (policy|policies|statement|procedure|draft|drafts|service|approach|standards|document)",
        "{tenant_body} ...10 (consulted|involved|helped [us] [to] (write|rewrite|shape|design|develop|draft|review)|commented|reviewed|scrutinise|scrutinised|shaped|approved|influence|influenced|agreed|asked) ...10 (policy|statement|service|procedure|approach|draft|drafts|standards|document)",
        "{tenant_group} ...6 (consulted|commented|scrutinise|scrutinised|reviewed|shaped|approved)", "(comment|comments|consultation|approval|feedback|views) ...4 (of|from|by|with) ...3 {tenant_group}",
      },
    },
  },
  -- Talking with one complainant about one case is another matter.
  ignore = { "(consult|consulted|involve|involved|discussed|agreed) ...6 ({complainant}|police|partners|both parties)", "(mediation|agreement|contract|action plan|plan|dispute|case) ...8 (tenants|residents|members|customers)", "(tenants|residents|customers|members) ...6 (involved in|agree to) ...4 (anti-social|ASB|incident|nuisance|dispute|case)", "members of (the public|staff|household|their)", "member of staff", "staff member", "household members" },
  examples = {
    covered { "The Tenants' Panel was consulted on this policy in March 2026 and its comments are reflected here." },
    covered { "This policy was developed with residents at three workshops." },
    covered { "Tenants helped to write this policy." },
    weak { "We would like tenants to be involved in reviewing this policy." },
    contradicted { "Tenants were not consulted on this policy." },
    missing { "Both neighbours were involved in the dispute, and tenants agreed to mediation." },
    missing { "The complainant is consulted before the case is closed." },
  },
}

expectation {
  id = "asb-law.satisfaction-measures",
  title = "The tenant satisfaction measures NM01 and TP12 are published",
  group = "B10", level = "must", severity = "medium", not_if = elsewhere,
  source = {
    standard = "RSH tenant satisfaction measures", clause = "NM01 and TP12", checked = "2026-11-21", url = "https://www.gov.uk/government/publications/tsm-direction/draft-tsm-direction-accessible-version",
    guidance = "From 1 October 2026 they rest on a Direction under s 198C of the Housing and Regeneration Act 2008; only its draft of December 2025 was read: the final text is to be confirmed",
  },
  why = "Cases for each 1,000 homes, those with hate incidents, and satisfaction with the handling of ASB must be collected and published.",
  advice = "Say that both measures are collected and where they are published. Check the final Direction.",
  elements = {
    {
      id = "measures", title = "collects or publishes the measures",
      find = {
        "(NM01|TP12|TSM|tenant satisfaction measure|tenant perception (measure|survey)|satisfaction measure)", "(cases|reports) ...8 (per|for each|for every) 1,000 (homes|properties|dwellings)", "satisfaction ...10 (landlord's approach|approach to (handling|ASB|anti-social)|handling of (ASB|anti-social)) ...16 (publish|published|measure|report|reported|survey|regulator)",
      },
    },
  },
  examples = {
    covered { "We publish each year the tenant satisfaction measures on anti-social behaviour (NM01 and TP12)." },
    covered { "The Board sees the number of cases for each 1,000 homes every quarter." },
    weak { "We intend to report the tenant satisfaction measures next year." },
    contradicted { "We do not collect tenant satisfaction measures." },
    missing { "We ask complainants how satisfied they are when a case closes." },
    weak { "# Tenant satisfaction measures", because = "a heading only names them" },
  },
}

expectation {
  id = "asb-law.sustaining-tenancies",
  title = "Tenancies are sustained and eviction is a last resort",
  group = "B11", level = "expected", severity = "medium", not_if = elsewhere,
  source = { standard = "RSH Tenancy Standard (April 2024)", guidance = "Own knowledge: clauses to be confirmed", url = "https://www.gov.uk/government/publications/tenancy-standard" },
  why = "Providers are to help tenants keep their homes and avoid eviction where it is not needed.",
  advice = "Say that eviction comes last and what support comes before it. To be confirmed against the current standard.",
  where = explains,
  elements = {
    {
      id = "sustain", title = "helps to keep the tenancy, or evicts only as a last resort",
      covered_when = "permitted", -- "so that they can keep their home"
      find = {
        "(eviction|evict|evicting|possession|repossession|loss of ...3 home|end* ...4 tenancy) ...16 (last (resort|option|choice|step)|only when|only where|only after|final (step|option|resort)|never first|exhausted)", "(last (resort|option|choice)|final resort) ...12 (eviction|evict|possession|repossession|home|tenancy)", "(sustain|sustaining|sustainment|maintain|save) ...6 (tenancy|tenancies|their home|their homes)", "keep ...3 (their|your) (home|homes|tenancy|tenancies)", "evict* ...12 (would|will) only ...8 (nothing else|everything else|no other|all else)", "(eviction|evict|evicting|evicted) ...8 (rare|rarely|exceptional|everything else|all else|last thing)", "(only|never) ...4 (evict|seek possession) ...10 (after|until|unless|where|when)", "(nobody|no one|no tenant) ...3 evict* ...1 (until|unless|before) ...3 (have|has) (tried|offered|done) ...6 (help|support|everything)", "(risk|danger) of (losing|eviction) ...12 (introduced|referred|offered|helped|supported|support)", "(avoid|prevent) ...6 (eviction|evictions|homelessness|loss of ...3 (home|tenancy))",
        "tenancy (support|sustainment) ...10 (offer|offered|provide|refer|help|team|officer|worker)",
      },
    },
  },
  ignore = { "keep ...4 home ...4 (tidy|clean)", "last resort ...6 (mediation|rehousing|move)" },
  examples = {
    covered { "Eviction is a last resort. Our tenancy support team helps people to keep their homes." },
    covered { "We seek possession only where every other step has failed, and eviction is always the last option." },
    weak { "We try to avoid eviction." },
    contradicted { "We do not treat eviction as a last resort." },
    missing { "You must keep your home clean and tidy." },
    weak { "# Sustaining tenancies", because = "a heading promises nothing" },
  },
}

expectation {
  id = "asb-law.home-safety",
  title = "Home safety where ASB makes a hazard: locks, doors, lighting, insulation",
  group = "B12", level = "context", severity = "low", not_if = elsewhere,
  source = { standard = "RSH Safety and Quality Standard (April 2024)", guidance = "Own knowledge: clauses to be confirmed", url = "https://www.gov.uk/government/publications/safety-and-quality-standard" },
  why = "Broken doors, dark stairs and thin floors are a matter of the landlord's own duties, beside what a neighbour did.",
  advice = "Background only: consider saying who repairs damage, fits locks and looks at sound insulation in an ASB case. To be confirmed.",
  where = explains,
  elements = {
    {
      id = "security", title = "security works or repairs in ASB cases",
      covered_when = "permitted", -- whether a lock is fitted depends on the case
      find = {
        "(fit|fitting|install|provide|offer|arrange|change|repair|replace|improve|upgrade|carry out|lend|consider|supply) ...12 (lock|locks|target hardening|security (measure|measures|work|works|equipment|improvement)|sanctuary|fireproof ...2 (letter box|letterbox)|fire-proof ...2 (letter box|letterbox)|letter plate|spy hole|door viewer|door chain|panic alarm|personal alarm|alarm|sound insulation|floor covering|carpet|lighting|CCTV|video doorbell|door entry)",
        "(lock|locks) (change|changed|changes|fitted|upgraded)", "(target hardening|sanctuary (scheme|measures)|extra locks|additional security|sound insulation|security measures) ...10 (fit|fitted|provide|provided|offer|offered|available|install|installed|arrange|arranged|considered|work)", "(repair|repairs|make good|make safe) ...10 (damage|vandalism|broken|criminal damage)",
      },
    },
  },
  ignore = { "(tenant|tenants|you|residents) ...4 (must|may not|should) ...10 (fit|install|lay)", "noise ...6 (monitoring|recording) equipment" },
  examples = {
    covered { "We can fit extra locks and a fireproof letterbox where somebody is at risk." },
    covered { "The landlord repairs doors damaged by vandalism within 24 hours." },
    weak { "We hope to offer target hardening." },
    contradicted { "We do not provide target hardening." },
    missing { "Tenants must not install CCTV without permission." },
    missing { "We install noise recording equipment." },
  },
}

expectation {
  id = "asb-law.staff-competence",
  title = "Staff are trained, and conduct and competence are governed by a policy",
  group = "B13", level = "must", severity = "medium", not_if = elsewhere,
  source = {
    standard = "RSH Competence and Conduct Standard", clause = "in force from October 2026", checked = "2026-11-21", url = "https://www.cih.org/news/cih-welcomes-further-clarity-on-competence-and-conduct-standard",
    guidance = "Read in announcements of September 2025; the standard in force is to be confirmed. Time for qualifications: three years from 1,000 homes, four below",
  },
  why = "From October 2026 providers need a written policy on the skills and behaviour of staff, a code of conduct, and housing qualifications for senior staff.",
  advice = "Say how staff who handle ASB are trained and name the competence policy and code of conduct. Check the standard as published.",
  where = explains,
  elements = {
    {
      id = "trained", title = "staff are trained for this work, or a competence policy is named",
      find = {
        "({staff}|officers|teams|employees|colleagues|everyone) ...10 (train|trained|training|qualified|qualification|competent|competence|skills|accredited)", "(train|training|trained|qualification|qualifications|refresher|induction|briefing|course) ...10 ({staff}|officers|teams|employees|colleagues|everyone|all)", "({staff}|officers) ...8 (hold|holds|gain|work towards|working towards) ...8 (BTEC|NVQ|diploma|certificate|qualification|award)", "({staff}|new starters|officers) ...8 (complete|attend|take|undergo) ...8 (award|course|courses|module|modules|certificate|e-learning|workshop)", "(competence|conduct) (and conduct|standard|policy)", "code of conduct ...6 (staff|employees|officers|colleagues|all)", "(staff|officers) ...6 code of conduct",
      },
    },
  },
  ignore = { "dog training", "(tenant|tenants|resident|residents|victims|perpetrators) ...3 training", "training ...4 (employment|education|young|opportunities)", "(education|employment) ...3 training" },
  examples = {
    covered { "All officers who handle cases are trained in the tools and powers, with a refresher each year." },
    covered { "Our Competence and Conduct Policy sets out the skills that staff need." },
    weak { "We aim to train staff in dealing with ASB." },
    contradicted { "Staff are not trained in dealing with hate incidents." },
    missing { "Young people are offered training and employment." },
    missing { "# Training" },
  },
}

expectation {
  id = "asb-law.access-to-information",
  title = "Access to information (STAIRs), for private registered providers",
  group = "B14", level = "must", severity = "medium",
  -- Councils stay under the Freedom of Information Act.
  only_if = { "{private_provider}" },
  not_if = { "{council_landlord}", "{outside_england}" },
  source = {
    standard = "Social Tenant Access to Information Requirements", clause = "publication from 1 October 2026, requests from 1 April 2027", checked = "2026-11-21",
    url = "https://blog.anthonycollins.com/post/102loc4/the-next-steps-on-stairs-the-government-issues-its-consultation-response",
  },
  why = "Private registered providers must publish management information of their own accord and, from April 2027, answer requests.",
  advice = "Say where information about the service is published and how a tenant asks for more. It need not stand in the ASB policy itself.",
  elements = {
    {
      id = "access", title = "information is published or given on request",
      covered_when = "permitted",
      find = { "('STAIRs'|'STAIRS'|Social Tenant Access to Information)", "access to information ...8 (policy|scheme|request|requirement|publish|tenants|requirements)", "publication scheme", "(tenant|tenants|resident|residents|customers) ...6 (request|ask for) ...6 (management information|information about (how|our|the) ...3 (service|manage|homes))", "publish ...8 (management information|information about (how|our management))" },
    },
  },
  examples = {
    covered { "As a housing association we publish information under the Social Tenant Access to Information Requirements (STAIRs)." },
    weak { "The Association intends to adopt a publication scheme next year." },
    contradicted { "Example Housing Association does not have a publication scheme." },
    missing { "Our housing association shares information with the police." },
    not_applicable { "The Council's tenants can make requests under the Freedom of Information Act." },
    not_applicable { "This policy explains how we deal with nuisance.", because = "nothing says what kind of landlord it is" },
  },
}
