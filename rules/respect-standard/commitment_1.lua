-- Commitment 1: accountability, leadership and commitment.
-- Core blocks 1 to 7 are the landlord's own; p1 and p1a to p1d are done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 1, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations" } }

block {
  id = "respect.1.1",
  title = "A visible commitment to tackle anti-social behaviour",
  group = "core",
  severity = "high",
  source = building_block("building block 1"),
  why = "Residents and staff act on what leaders say and do; a policy nobody stands behind is a drawer of paper.",
  advice = "State the commitment in plain words, who leads on it (board or cabinet member, senior officer), and name the strategy or policy that carries it.",
  where = explains,
  elements = {
    {
      id = "commit",
      title = "says that it will tackle anti-social behaviour",
      find = {
        "(commit|committed|commitment|dedicated|determined|pledge) ...12 (tackle|tackling|prevent|preventing|deal with|dealing with|reduce|reducing|respond|address|stop|respect) ...12 ({asb}|crime|respect|harassment)",
        "(tackle|prevent|reduce|address|deal with|take action against|combat) ...10 {asb} ...12 (priority|objective|strategy|commitment|seriously|aim of)",
        "(priority|objective|strategy|seriously|zero tolerance) ...14 {asb}", "{asb} ...10 (will not|not) be tolerated", "(not|never) tolerate ...10 {asb}", "(take|treat) ...8 {asb} ...6 seriously",
        "strategy ...12 (tackle|tackling|prevent|preventing|approach to|deal with|dealing with|respond to) ...12 {asb}", "(produce|produced|have|adopt|adopted|publish|published|launch|launched|agree|agreed|signed) ...8 {asb} strategy", "(business plan|corporate plan|objective) ...20 (safe|safer|{asb}|pleasant|secure)",
        "culture of respect", "(signed|sign) up to ...8 (respect|charter|standard)",
      },
    },
    {
      id = "lead",
      title = "someone at the top answers for it",
      optional = true,
      find = {
        "(board|cabinet|executive|director|chief executive|senior (manager|officer|management)|portfolio holder|lead member|champion|governing body|councillor) ...16 ({asb}|respect|community safety|strategy)",
        "({asb}|respect|community safety) ...12 (champion|portfolio holder|lead member|board member|lead officer)",
      },
    },
  },
  ignore = { "{asb} (policy|strategy) ...6 (see|available|refer to)", "(see|read|refer to) ...6 (policy|strategy)", "repairs policy" },
  form = { "commitment ...8 tackling", "culture of respect" },
  examples = {
    covered { "We are committed to tackling anti-social behaviour and to building a culture of respect. The board has named a champion." },
    covered { "We will not tolerate anti-social behaviour." },
    weak { "We aim to tackle anti-social behaviour as a priority." },
    missing { "We are committed to good customer care." },
    missing { "# Contents\nOur commitment to tackling anti-social behaviour: page 3", because = "a contents line commits to nothing" },
    contradicted { "We are not committed to tackling anti-social behaviour." },
  },
}

block {
  id = "respect.1.2",
  title = "People, money and skills match the commitment",
  group = "core",
  severity = "medium",
  source = building_block("building block 2"),
  why = "A promise without officers or a budget is not kept.",
  advice = "Say which team and budget deliver the service, and how you know that it gives value for money (costs compared, benchmarking).",
  where = explains,
  elements = {
    {
      id = "resources",
      title = "staff or budget for the work",
      find = {
        "(dedicated|specialist|designated|sufficient|adequate) ...6 (team|officer|staff|resource|budget|unit|capacity)", "(team|officer|unit) ...14 (spend|dedicated|specialise) ...12 {asb}",
        "(budget|resource|resources|invest|capacity) ...12 ({asb}|mediation|enforcement|community safety|activities|diversionary|prevention)",
        "({asb}|mediation|enforcement|community safety|diversionary) ...14 (budget|funding|fund|funded|resource|resourced|resources|capacity)", "(obtain|secure|bid for|access|attract|accessed) ...8 funding", "in-house (legal|solicitor|team)", "own legal (team|department)",
      },
    },
    {
      id = "value",
      title = "value for money is looked at",
      optional = true,
      find = { "value for money", "(benchmark|compare) ...12 (cost|service|performance|organisation|landlord)", "cost of ...8 {asb}", "(cost-effective|cost effective|efficiency)" },
    },
  },
  ignore = { "budget ...6 (repairs|rent|household|advice)", "(help|advice) ...6 (budget|budgeting)", "human resources", "funding ...6 (application form|streams page)" },
  form = { "capacity ...6 resources", "value for money" },
  examples = {
    covered { "We have a dedicated anti-social behaviour team and a budget for mediation and diversionary activities." },
    weak { "We hope to fund a dedicated anti-social behaviour officer." },
    missing { "We can give advice on your household budget." },
    contradicted { "We do not have a dedicated team for anti-social behaviour." },
  },
}

block {
  id = "respect.1.3",
  title = "Everyone knows their role and what is expected",
  group = "core",
  severity = "medium",
  source = building_block("building block 3"),
  why = "Work that belongs to everyone belongs to no one.",
  advice = "Name who does what at each stage, from first report to court, and how this is in job descriptions, targets and supervision.",
  where = explains,
  elements = {
    {
      id = "roles",
      title = "roles and responsibilities are assigned",
      find = {
        "(role|responsibility|responsibilities|authority level) ...12 (set out|defined|clear|clarify|assigned|described|explained|outlined|of ...4 {staff}|for ...4 {staff})", "(clarify|define|set out|describe|outline|assign|explain) ...10 (role|responsibility|responsibilities|authority level)",
        "({staff}|team|director|head of service|head of) ...8 (is|are) ...3 (responsible|accountable) for", "(responsible|accountable) (officer|manager|person)",
        "(appraisal|job description|performance review|objectives) ...16 {staff}", "{staff} ...16 (appraisal|job description|set targets|set tasks|objectives)", "(portfolio holder|lead (officer|member)) ...8 {asb}",
        "case (owner|manager|officer) ...10 (responsible|assigned|allocated|named)",
      },
    },
  },
  ignore = { "(you|tenant) (is|are) ...2 responsible", "responsible for ...6 (rent|repairs|damage|council tax|bills)", "role (play|model)" },
  form = { "assignment of responsibility", "clear ...6 role" },
  examples = {
    covered { "The neighbourhood manager is responsible for supervising cases; roles are set out in job descriptions and reviewed at appraisal." },
    weak { "Roles and responsibilities will be defined next year." },
    missing { "You are responsible for your visitors." },
    contradicted { "Roles and responsibilities are not defined." },
  },
}

block {
  id = "respect.1.4",
  title = "Looks for best practice and tries new approaches",
  group = "core",
  severity = "low",
  source = building_block("building block 4"),
  why = "The law and the tools change; last decade's answer may be unlawful or simply slow.",
  advice = "Name the networks, peer reviews and pilots through which you learn, and one thing that changed as a result.",
  where = explains,
  elements = {
    {
      id = "learn",
      title = "learns from others",
      find = {
        "(best|good) practice", "(benchmark|benchmarked|benchmarking) ...14 (organisation|landlord|service|club|group|others)", "(member|members|membership) of ...6 (benchmarking|Housemark|network|professional|Social Landlords Crime and Nuisance|Resolve|best practice|good practice)",
        "(pilot|piloted|trial|trialled|innovat*|new approach|new way|new technology)", "(learn|learning|lessons) ...8 (from|learned|learnt)", "peer review", "(update|briefing|bulletin) from ...8 (legal|law|solicitor|network)",
        "(conference|seminar|event|networking) ...10 (attend|share|learn|practice)", "(attend|speak at) ...8 (conference|seminar)", "(legal|legislative) update",
      },
    },
  },
  ignore = { "pilot light", "trial (period|date|court)", "(court|criminal) trial", "learning (disability|difficulty)", "(code|statement) of good practice ...4 means" },
  form = { "best practice" },
  examples = {
    covered { "We are members of a national benchmarking group, share good practice and have piloted a noise app." },
    weak { "We would like to pilot a noise app." },
    missing { "Relight the pilot light on your boiler." },
    contradicted { "We do not benchmark with other organisations or look for best practice." },
  },
}

block {
  id = "respect.1.5",
  title = "Results are defined by measurable local targets",
  group = "core",
  severity = "medium",
  source = building_block("building block 5"),
  why = "What is measured by the people who live there is hard to argue with.",
  advice = "Give the targets (for example satisfaction with handling), the survey that measures them and this year's results.",
  where = explains,
  elements = {
    {
      id = "targets",
      title = "measures results, such as satisfaction, against targets",
      find = {
        "(target|measure|monitor|survey|KPI|performance indicator|tenant satisfaction measure) ...12 (satisfaction|satisfied)", "(target|KPI|performance indicator) ...12 ({asb}|performance|satisfaction)", "satisfaction ...14 (survey|target|increase|measure|results|{asb}|level|rate|improved)",
        "(survey|surveys) ...14 (satisfaction|satisfied|{asb}|complainant|closed case|resident)", "(increase|improve|raise|reduce|reduced|reduction) ...10 (satisfaction|number of ...6 (complaint|case|incident)|level of ...4 {asb}|complaints)", "#number ...6 per cent ...10 (satisfied|satisfaction|resident)",
        "(report|reported|reporting) ...4 performance ...12 (board|committee|panel|resident|executive|cabinet)", "performance ...6 (reported|report) ...10 (board|committee|panel|resident)", "less satisfied",
      },
    },
  },
  ignore = { "survey of (property|the building|stock)", "(asbestos|stock condition|damp|property|gas) survey", "satisfactory (reference|condition)", "target hardening", "rent (target|collection)" },
  form = { "measurable ...6 targets", "local targets" },
  examples = {
    covered { "Our target is 80 per cent satisfaction with how cases are handled, measured by a survey of closed cases." },
    weak { "We plan to set targets for satisfaction with the service." },
    missing { "A stock condition survey is done every five years." },
    contradicted { "We do not measure satisfaction with the service." },
  },
}

block {
  id = "respect.1.6",
  title = "Performance is reviewed all the time, with residents and partners",
  group = "core",
  severity = "medium",
  source = building_block("building block 6"),
  why = "A service that never asks does not know what it gets wrong.",
  advice = "Say how often performance and the policy are reviewed, who takes part and what was changed.",
  where = explains,
  elements = {
    {
      id = "review",
      title = "reviews performance to improve",
      find = {
        "(review|evaluate|audit|analyse|scrutinise|monitor) ...10 (performance|our service|policy|procedure|strategy|satisfaction|complaints)", "(performance|service|policy|procedure|strategy) ...10 (reviewed|evaluated|audited|scrutinised)", "performance ...14 (review|monitored|improve|reported)",
        "(improvement|service improvement) plan", "(performance|satisfaction|complaint|feedback|survey) ...14 (improve|improvement|inform|learn|used to|develop)", "(business process|service|policy|annual) review",
        "(survey|satisfaction) ...10 (closed|completed) ...6 case", "surveys of ...10 case", "(measure|survey) ...8 satisfaction",
      },
    },
    {
      id = "engage",
      title = "residents and partners take part",
      optional = true,
      find = {
        "({resident}|panel|partner) ...14 (review|working group|scrutiny|performance|involved in ...8 (policy|strategy|procedure)|consulted on ...8 (policy|strategy|procedure)|feedback)",
        "(review|working group|scrutiny|performance) ...14 ({resident}|panel|partner|residents' group)",
      },
    },
  },
  ignore = { "rent review", "(tenancy|risk assessment|case) review", "review ...4 (your rent|decision)", "monitor ...6 (alarm|temperature)", "community trigger review" },
  form = { "reviewing performance" },
  examples = {
    covered { "Performance is reviewed each quarter with the tenant scrutiny panel and leads to an improvement plan." },
    weak { "We intend to review our performance with residents." },
    missing { "The rent review takes place in April." },
    contradicted { "We do not review our performance." },
  },
}

block {
  id = "respect.1.7",
  title = "Abuse of staff, representatives and volunteers is not tolerated",
  group = "core",
  severity = "high",
  source = building_block("building block 7"),
  why = "People who act for the community must be safe to do so.",
  advice = "Say that abuse of staff, resident representatives and volunteers leads to action, and point to the policy and the tenancy clause.",
  where = explains,
  elements = {
    {
      id = "zero_tolerance",
      title = "a policy against abuse of staff and representatives",
      find = {
        "(not tolerate|zero tolerance|not be tolerated|not accept|will act|take action|policy|procedure|clause|protect) ...20 {staff_abuse}", "{staff_abuse} ...20 (not tolerate|zero tolerance|not be tolerated|not accepted|will act|action|policy|procedure|clause|injunction|prosecut*)",
        "zero tolerance", "(aggressive|violent|abusive|unacceptable) (customer|behaviour|incident) ...8 (policy|procedure|register|list|marker)", "(violent|warning|caution|potentially violent person) (marker|register)",
        "(code of conduct|protocol) ...14 (meeting|staff|resident|behave)", "(violence|abuse) ...6 (to|against|towards) ...4 {staff}", "(lone working|personal safety) ...12 (policy|staff|device|procedure)",
      },
    },
  },
  ignore = { "zero tolerance ...8 (drug|hate|fly-tipping)", "code of conduct ...4 (contractor|supplier)", "staff ...4 abuse of position" },
  form = { "zero tolerance", "abuse of staff" },
  examples = {
    covered { "We have zero tolerance of violence and abuse towards our staff, resident representatives and volunteers." },
    weak { "We will consider action against people who are abusive to staff." },
    missing { "Staff must not accept gifts." },
    contradicted { "There is no policy on abuse of staff." },
  },
}

block {
  id = "respect.1.p1",
  title = "Works with partners on strategy and on the ground",
  group = "partner",
  severity = "high",
  source = building_block("partner block 1"),
  why = "No landlord holds all the powers or all the facts.",
  advice = "Name the partners (police, council, other landlords, health, schools), and say what you do together at board level and on estates.",
  where = explains,
  elements = {
    {
      id = "work",
      title = "works with partner agencies",
      find = {
        "(work|working|works|worked) ...6 (with|alongside|together|partnership|closely|jointly) ...14 {partner}", "(partnership|joint|multi-agency|jointly|together) ...8 (working|work|approach|action|operation|project)",
        "(member|members|part|represented|participate|attend|sit|contribute|active) ...10 {partnership_body}", "{partnership_body} ...14 (member|attend|meeting|participate|work|action)",
        "({partner}) ...10 (attend|join|work|visit|meet) ...10 (us|our|panel|meeting|together|jointly)", "(share|exchange) ...6 information ...12 {partner}", "(relationship|link|liaise|liaison) ...8 with ...6 {partner}",
      },
    },
  },
  ignore = { "partner ...4 (lives|living|spouse|household|violence|civil)", "(your|civil|former|married) partner", "council tax", "report ...6 to ...4 police", "estate agency", "contact ...4 (police|council)" },
  form = { "partner agencies" },
  examples = {
    covered { "We work with the police, the council and other landlords, and sit on the community safety partnership." },
    weak { "We aim to work with the police and the council." },
    missing { "Tell us if your partner moves in." },
    contradicted { "We do not work with other agencies." },
  },
}

block {
  id = "respect.1.p1a",
  title = "Service delivery protocols are in use",
  group = "partner",
  severity = "low",
  source = building_block("partner block 1a"),
  why = "A signed protocol outlives the two people who got on well.",
  advice = "Name the protocols and service level agreements, the partners and the date of the last review.",
  where = explains,
  elements = {
    {
      id = "protocols",
      title = "has protocols or service level agreements",
      find = {
        "(protocol|service level agreement|SLA|memorandum of understanding|MOU|concordat) ...14 ({partner}|signed|in place|agreed|with|share|sharing|joint)", "(signed|agreed|joint|have|developed|information sharing|working to|signatory) ...8 (protocol|service level agreement|SLA|memorandum of understanding|MOU|concordat)",
        "(sign|signed) up to ...8 (protocol|agreement)",
      },
    },
  },
  ignore = { "pre-action protocol", "protocol ...4 meeting", "protocol ...10 behave" },
  form = { "service delivery protocols", "protocols" },
  examples = {
    covered { "We have signed a joint protocol with the police and the council." },
    weak { "A protocol with the police is being developed." },
    missing { "We follow the pre-action protocol for disrepair." },
    contradicted { "We have no protocols with partners." },
  },
}

block {
  id = "respect.1.p1b",
  title = "Takes an active part in local partnerships",
  group = "partner",
  severity = "medium",
  source = building_block("partner block 1b"),
  why = "Decisions about patrols, cameras and money are made there.",
  advice = "Name the community safety partnership and neighbourhood groups, who attends and one thing that came of it.",
  where = explains,
  elements = {
    {
      id = "active",
      title = "is active on partnerships",
      find = {
        "(member|members|part|represented|participate|participation|attend|sit on|contribute|active|chair|represent|work|working) ...12 {partnership_body}", "{partnership_body} ...12 (member|attend|represented|participate|active|chair|working group)",
        "(regeneration|neighbourhood management) ...3 (partnership|board|group)", "(attend|participate|take part|member) ...10 (tension monitoring|gold group|task group|tasking|working group|liaison group|panel|forum)",
      },
    },
  },
  ignore = { "multi-agency ...3 means" },
  form = { "active ...8 partnerships", "crime and disorder reduction partnership" },
  examples = {
    covered { "We are an active member of the community safety partnership and attend its monthly tasking meeting." },
    weak { "We hope to join the community safety partnership." },
    missing { "The partnership of two architects designed the block." },
    contradicted { "We do not attend the community safety partnership." },
  },
}

block {
  id = "respect.1.p1c",
  title = "Information is shared with partners",
  group = "partner",
  severity = "high",
  source = building_block("partner block 1c"),
  why = "Most serious cases show afterwards that each agency knew a part.",
  advice = "Name the information sharing agreement, what is shared with whom, and on which legal basis.",
  where = explains,
  elements = {
    {
      id = "share",
      title = "shares information with partners",
      find = {
        "(share|sharing|exchange|exchanging|pass|disclose) ...8 (information|data|intelligence|evidence) ...16 ({partner}|agreement|protocol)", "information ...3 sharing", "({partner}) ...14 (share|exchange|provide) ...6 (information|data|intelligence)",
        "(gather|provide) evidence ...10 ({partner}|court)", "({partner}) ...12 (provide|give) ...4 evidence",
      },
    },
  },
  ignore = { "share ...4 (your|personal) ...4 (third parties|marketing)", "shared (ownership|owner|area|house)", "privacy notice", "information sheet" },
  form = { "information sharing" },
  examples = {
    covered { "We share information with the police and the council under an information sharing agreement." },
    weak { "We may share information with the police." },
    missing { "An information sheet is in your welcome pack." },
    contradicted { "We do not share information with partners." },
  },
}

block {
  id = "respect.1.p1d",
  title = "Linked with other strategies",
  group = "partner",
  severity = "low",
  source = building_block("partner block 1d"),
  why = "Homelessness, support, cohesion and equality plans pull the same people in different directions unless they are linked.",
  advice = "Name the strategies that this policy links to and how (homelessness, housing support, travellers, cohesion, equality).",
  where = explains,
  elements = {
    {
      id = "links",
      title = "links to other strategies",
      find = {
        "(link|linked|links|linkage|tie|ties|tied|align|aligned|complement|support|contribute|feed|connected|work with) ...14 (homelessness strategy|equality (strategy|policy|scheme|plan)|diversity (strategy|policy|action plan)|community cohesion|domestic abuse (policy|strategy)|safeguarding (policy|strategy)|supporting people|community safety (strategy|plan)|hate crime (policy|strategy)|other (strategies|policies)|prevent strategy|strategies)",
        "(homelessness strategy|diversity action plan|equality scheme|community cohesion|supporting people|prevent strategy|community safety (strategy|plan)|travellers) ...18 (link|linked|tie|work|support|contribute|aligned|develop|assist|through|training)",
        "through ...8 (homelessness|supporting people|community safety|cohesion) ...6 (strategy|framework|plan|partnership)", "(gypsy|gypsies|traveller|travellers) ...14 (site|strategy|policy|community|work)", "(hate crime|domestic abuse|equality|diversity) (policy|policies|strategy|procedure|action plan)",
        "(tension monitoring|community cohesion)",
      },
    },
  },
  ignore = { "link to (website|page|form)", "(see|read) ...6 also ...8 policy" },
  form = { "links ...12 strateg*", "homelessness ...12 travellers" },
  examples = {
    covered { "This strategy is linked with the homelessness strategy and our equality scheme." },
    weak { "We intend to link this strategy with the homelessness strategy." },
    missing { "Click the link to the website." },
    contradicted { "This policy is not linked to other strategies." },
  },
}
