-- Noise that is no ASB, and complaints about the landlord (E01 to E05): the Housing Ombudsman's code and reports.

local elsewhere, expectation = shared.elsewhere, shared.expectation
local explains = { quoted = false, not_heading = { "=contents", "glossary", "abbreviations", "jargon" } }
local code_url = "https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/the-code-2024/"

expectation {
  id = "asb-law.household-noise",
  title = "Household noise has a policy and triage of its own",
  group = "E01", level = "expected", severity = "medium", not_if = elsewhere,
  source = {
    standard = "Housing Ombudsman Spotlight on noise complaints, 'Time to be heard' (October 2022)", checked = "2026-11-21", guidance = "Read in a law firm's summary",
    url = "https://www.cobbwarren.com/noise-complaints-getting-to-grips-with-the-housing-ombudsmans-recommendations",
  },
  why = "Most noise is everyday living through thin walls: forced through the ASB policy it ends in closed cases and maladministration.",
  advice = "Have a good neighbourhood management policy for noise that is no ASB (floors, insulation, hours, talking), and say here how reports are sorted.",
  where = explains,
  elements = {
    {
      id = "route", title = "noise that is no ASB is handled another way",
      covered_when = "permitted",
      find = {
        "(noise|footsteps|everyday|household|ordinary|not anti-social|disputes|lifestyle|not ASB|low level) ...20 {good_neighbourhood}", "{good_neighbourhood} ...20 (noise|household|everyday|disputes|ordinary|not anti-social|lifestyle|not ASB|low level|footsteps)", "(manage|deal|dealt|handle|treat|go|look at) ...8 {good_neighbourhood}", "{good_neighbourhood}", "noise ...16 outside this policy", "(everyday|household|living) ...2 noise ...20 (rugs|door closers|quiet hours)", "(ordinary|everyday|normal|daily) living ...20 (talk|advice|rugs|carpet|carpets|floor|insulation|both households)", "(separate|different|own|another) (policy|procedure|process|approach) ...10 (noise|everyday|living|lifestyle)", "(noise|everyday|living|lifestyle) ...16 (=not|outside) ...10 (separate|different|own|another) ...2 (policy|procedure|process|approach)", "(noise|living|lifestyle) ...6 (separate|different|own|another) (policy|procedure|process|approach)",
        "(household|everyday|domestic|ordinary|living|impact|daily|day-to-day) (noise|sounds|living noise) ...20 (carpet|carpets|floor|flooring|insulation|soundproofing|separate|advice|talk|mediation|neighbourly|instead|triage|approach|support)", "(carpet|carpets|floor coverings|flooring|sound insulation|soundproofing|underlay|anti-vibration) ...16 (noise|offer|inspect|check|consider|provide|look at)", "noise ...14 (sound insulation|floor coverings|carpets|soundproofing)",
      },
    },
  },
  ignore = { "(you|tenant|tenants) ...4 {must_not} ...10 (laminate|flooring|floor)", "good neighbour agreement" },
  examples = {
    covered { "Reports of household noise that is not anti-social are dealt with under our Good Neighbourhood Management Policy." },
    covered { "For everyday noise we look at floor coverings and sound insulation and offer advice to both households." },
    weak { "We intend to write a good neighbourhood policy for household noise." },
    contradicted { "We do not have a good neighbourhood policy for household noise." },
    missing { "Noise nuisance is investigated with a recording app." },
    missing { "You must not lay laminate flooring without permission." },
  },
}

expectation {
  id = "asb-law.report-or-complaint",
  title = "A report of ASB is told apart from a complaint about the landlord",
  group = "E02", level = "must", severity = "high", not_if = elsewhere,
  source = { standard = "Housing Ombudsman guidance on ASB policies; Complaint Handling Code (2024)", clause = "Code 1.4 to 1.6", checked = "2026-11-21", url = "https://www.housing-ombudsman.org.uk/landlords/guidance-notes/anti-social-behaviour-policy/" },
  why = "A report of ASB is a request for service; dissatisfaction with how it was handled is a complaint, with the rights of the Code.",
  advice = "Say both in a sentence each, and give the route for complaints.",
  where = explains,
  elements = {
    {
      id = "route", title = "dissatisfaction with the handling goes to the complaints route",
      covered_when = "permitted",
      find = {
        "(complain|complaint|complaints|dissatisfied|unhappy|not satisfied|not happy|dissatisfaction|disagree) ...20 (complaints (policy|procedure|process|team|code|route|scheme)|complaint (policy|procedure|process|team|form)|formal complaint|make a complaint|stage (one|1))", "(complaints (policy|procedure|process|team)|formal complaint|make a complaint) ...20 (handled|handling|dealt with|service|unhappy|dissatisfied|not satisfied|case|response|way we)",
        "(wish|want|would like) to (complain|make ...2 complaint) ...8 (service|us|handling|handled|way)", "use ...4 complaints (policy|procedure|process|scheme)", "(dissatisfied|unhappy|not satisfied|not happy) ...2 (with|about) ...2 (how|way) ...16 (complain|complaint)", "(complain|complaint|complaints) ...10 (how we (behaved|handled|dealt|acted|responded)|our (service|handling)|as a landlord)", "(let ...2 down|got it wrong|let down by us) ...10 complaint", "complaint (about|against) ...2 (officer|officers)", "complaint ...8 (about|against|regarding) ...6 (us|our service|the way|how we|service|our handling|staff|landlord|association|council)", "right to complain",
      },
    },
    {
      id = "apart", title = "a report is no complaint in that sense",
      optional = true,
      covered_when = "permitted",
      find = {
        "(report|reports|reporting) ...12 (service request|request for [a] service|asking for ...2 service)", "(service request|request for [a] service) ...16 complaint", "(report|reports) ...12 (=not|rather than|different from|separate from|distinct from) ...8 complaint", "complaint ...12 (=not|rather than|different from|separate from|distinct from|different thing) ...8 (report|ASB|anti-social)", "(difference|distinguish|distinction) ...8 (report|reports|ASB|complaint) ...8 (complaint|report|ASB)",
        "complaint about ...6 (service|handling|us) ...8 (different thing|different matter|separate|not a report)",
      },
    },
  },
  ignore = { "(noise|nuisance|anti-social behaviour|ASB) (complaint|complaints)", "complaint (about|against) ...4 (neighbour|neighbours|another|tenant|noise|asb|nuisance|anti-social|you)" },
  examples = {
    covered { "A report of ASB is a service request. If you are unhappy with how we handled it you can make a complaint under our Complaints Policy." },
    covered { "Anyone dissatisfied with our handling of a case may use the complaints procedure." },
    covered { "A resident who is dissatisfied with how the Clerk has acted may complain to the Trustees." },
    covered { "Complaining about how we handled things is separate from reporting the nuisance." },
    weak { "We hope to refer people who are unhappy with the way a case was handled to a complaints procedure." },
    contradicted { "Dissatisfaction with the handling of a case cannot be taken through our complaints procedure." },
    missing { "Complaints about neighbours are investigated by the housing officer.", because = "a report under another name" },
    missing { "Every noise complaint is logged." },
    missing { "The Ombudsman says that landlords should tell a report from a complaint about the landlord.", because = "what others ask" },
  },
}

expectation {
  id = "asb-law.complaint-stages",
  title = "Two stages and the times of the Complaint Handling Code",
  group = "E03", level = "must", severity = "high", not_if = elsewhere,
  source = { standard = "Housing Ombudsman Complaint Handling Code", clause = "statutory from 1 April 2024; sections 5 and 6", checked = "2026-11-21", url = code_url },
  why = "Since 1 April 2024 members of the scheme must follow the Code: two stages, acknowledgement in five working days, answers in ten and twenty.",
  advice = "Name both stages with their times, or say that complaints follow the complaints policy written to the Code.",
  where = explains,
  elements = {
    {
      id = "stages", title = "the stages with their times, or the Code itself",
      covered_when = "permitted",
      find = {
        "(stage (one|1)|first stage) ...24 (10|ten) working days", "(10|ten) working days ...16 (stage (one|1)|first stage)", "(stage (two|2)|second stage|final stage) ...24 (20|twenty) working days", "(20|twenty) working days ...16 (stage (two|2)|second stage)", "(twenty|20) at stage (two|2)",
        "Complaint Handling Code", "(two stage|2 stage) ...4 (complaint|complaints|procedure|process)", "acknowledge ...8 (complaint|it) ...8 (five|5) working days", "(stage (one|1)|first stage) ...2 acknowledge* ...4 (five|5) working days",
      },
    },
  },
  ignore = { "(ASB|nuisance|anti-social|noise) (complaint|report)", "(stage (one|two|1|2)|(first|second) stage) of ...3 (work|works|refurbishment|project|programme)" },
  examples = {
    covered { "We answer complaints at stage one within ten working days and at stage two within twenty." },
    covered { "Complaints are handled in line with the Housing Ombudsman's Complaint Handling Code." },
    weak { "We aim to answer stage one complaints within ten working days." },
    contradicted { "We do not follow the Complaint Handling Code." },
    missing { "We acknowledge reports of ASB within five working days." },
    missing { "Stage one of the procedure is a warning letter." },
  },
}

expectation {
  id = "asb-law.ombudsman",
  title = "The right to go to the Housing Ombudsman at any time",
  group = "E04", level = "must", severity = "high", not_if = elsewhere,
  source = { standard = "Building Safety Act 2022; Complaint Handling Code (2024)", clause = "Act s 158", guidance = "Own knowledge, to be confirmed. The democratic filter ended on 1 October 2022", url = code_url },
  why = "Residents may approach the Ombudsman at any time; since October 2022 no councillor or MP need be asked first.",
  advice = "Give the Housing Ombudsman's name and contact details, and say that residents may turn there at any time. To be confirmed.",
  where = explains,
  elements = {
    {
      id = "right", title = "residents can go to the Housing Ombudsman",
      covered_when = "permitted",
      find = {
        "(wish|want|would like) to complain ...16 {ombudsman}", "see ...2 {ombudsman}", "(contact|approach|refer|referred|escalate|go to|about|complain|complaint|ask|take|taken|turn|write|right|access|seek|appeal|speak|advice|details|telephone|call|phone|pursue|investigate|review) ...14 {ombudsman}", "{ombudsman} ...12 (can|may|contact|will|at any time|telephone|website|investigate|help|advice|consider|review|0300)",
      },
    },
  },
  ignore = {
    "(=writes|=says|=said|=wrote) ...1 {ombudsman}", "{ombudsman} ...6 (guidance|spotlight|report|code|expects|recommend|recommended|determination|found|says|published|decisions|landscape|scheme rules)", "(guidance|spotlight|code|report|recommendations|determinations|decisions|learning|orders) ...6 (of|from|by) ...3 {ombudsman}", "Local Government [and Social Care] Ombudsman", "(in line with|comply|complies|reflects|accordance) ...8 {ombudsman}", "{ombudsman} ...3 Complaint Handling Code",
  },
  examples = {
    covered { "You can contact the Housing Ombudsman at any time on 0300 111 3000." },
    covered { "Residents have the right to refer their complaint to the Housing Ombudsman Service." },
    weak { "We plan to tell residents about the Housing Ombudsman." },
    contradicted { "You cannot approach the Housing Ombudsman about an ASB case." },
    missing { "This policy takes account of the Housing Ombudsman's spotlight report on noise." },
    missing { "The Local Government and Social Care Ombudsman may look at our environmental health service." },
  },
}

expectation {
  id = "asb-law.remedies",
  title = "Remedies and compensation when the service fails",
  group = "E05", level = "good_practice", severity = "low", not_if = elsewhere,
  source = { standard = "Housing Ombudsman guidance on remedies", guidance = "Own knowledge, to be confirmed", url = code_url },
  why = "The Ombudsman expects landlords to put failures right by themselves.",
  advice = "Say what you do when a case was handled badly: apology, putting right, payment. To be confirmed.",
  where = explains,
  elements = {
    {
      id = "redress", title = "failures are put right",
      covered_when = "permitted",
      find = {
        "(pay|offer|award|consider|provide|give|make|entitled|receive|include) ...8 (compensation|redress|remedy|apology|goodwill payment)", "(compensation|redress) (policy|scheme|payment|procedure)", "(say sorry|apologise|apology|put things right|put it right|put right) ...16 (mistake|mistakes|fail|failed|failure|wrong|service|delay|handled|complaint|fell short|standard)", "(where|when|if) ...10 (failed|fail|wrong|fallen short|fell short|mistake) ...16 (apologise|apology|put right|put it right|put things right|compensate|compensation|redress|remedy)",
      },
    },
  },
  ignore = { "(court|tenant|perpetrator|offender|criminal injuries|victim surcharge|pay to victim) ...10 compensation", "(legal|enforcement|full range of|appropriate) (remedy|remedies)", "remedy ...6 (nuisance|ASB|injunction|breach|possession|anti-social)", "apologise ...4 (neighbour|victim|complainant)", "community remedy" },
  examples = {
    covered { "Where we have failed to follow this policy we apologise, put things right and consider compensation." },
    covered { "Payments are made under our Compensation Policy." },
    weak { "We hope to offer redress when things go wrong." },
    contradicted { "We do not pay compensation for the way a case was handled." },
    missing { "The court may order the offender to pay compensation." },
    missing { "We choose the appropriate remedy for each breach." },
  },
}
