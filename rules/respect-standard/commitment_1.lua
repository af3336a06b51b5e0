-- Commitment 1: accountability, leadership and commitment.
-- Core blocks 1 to 7 are the landlord's own; p1 and p1a to p1d are done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 1, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

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
        "(commit|committed|commitment|dedicated|determined|pledge|promise) ...12 (tackle|tackling|prevent|preventing|prevention|deal with|reduce|respond|address|stop|combat|respect|safe|safer) ...12 ({asb}|crime|respect|harassment|environment|neighbourhood|communities)",
        "(tackle|prevent|reduce|address|deal with|take action against|combat) ...10 {asb} ...12 (priority|priorities|objective|commitment|seriously|aim of)",
        "(priority|priorities|objective|seriously|zero tolerance) ...14 {asb}", "{asb} ...10 (will not|not) be tolerated",
        "(not|never) tolerate ...10 {asb}", "(take|treat) ...8 {asb} ...6 seriously",
        "({asb}|safer neighbourhood|respect) ...6 (policy|strategy) ...12 (sets out|states|explains|describes) ...8 (approach|commitment|how)",
        "strategy ...12 (tackle|prevent|approach to|deal with|respond to|prevention of) ...12 {asb}",
        "(adopt|publish|launch|relaunch|approve) ...8 {asb} (strategy|policy|statement)",
        "(produce|have|agree|review) ...8 {asb} (strategy|statement)",
        "(business plan|corporate plan|community plan|community strategy|corporate objective|corporate priority|objective|vision) ...20 (safe|safer|{asb}|pleasant|secure|nuisance)",
        "culture of respect",
        "(sign) [up] ...8 (Respect Standard|Respect charter|respect agenda|ASB charter|{asb} charter|community safety charter|Respect programme)",
        "(adopt|achieve|accredited|accreditation|work to|meet) ...6 (Respect Standard|ASB charter|community safety (charter|accreditation))",
        "{leader} ...6 (chair|lead|champion|is our|is the) ...10 ({asb}|respect|community safety)",
        "({asb}|respect|community safety) (champion|portfolio holder|lead member)",
        "(champion|portfolio holder|lead member|lead officer|lead) for ...4 ({asb}|respect|community safety)",
        "(commit|committed|commitment|pledge|promise|determined) ...10 (stamp out|fight|root out|end|cut|challenge) ...8 ({asb}|crime|nuisance)",
        "{asb} ...6 (is|are|as|remains) ...6 (priority|priorities)",
        "(win|won|achieve|gain|awarded|hold) ...8 (Respect (kitemark|standard|award)|{asb} (accreditation|award))",
        "{leader} ...8 (talk|speak|write) ...4 (on|about) ...3 (respect|{asb})",
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
  ignore = {
    "{asb} (policy|strategy) ...6 (see|available|refer to)", "(see|read|refer to) ...6 (policy|strategy)", "repairs policy",
    "community safety partnership", "(reduced|low|lower|less|no) priority", "applicants",
  },
  form = { "commitment ...8 tackling", "culture of respect" },
  examples = {
    covered { "We are committed to tackling anti-social behaviour and to building a culture of respect. The board has named a champion." },
    covered { "We will not tolerate anti-social behaviour." },
    weak { "We aim to tackle anti-social behaviour as a priority." },
    missing { "We are committed to good customer care." },
    missing { "# Contents\nOur commitment to tackling anti-social behaviour: page 3", because = "a contents line commits to nothing" },
    contradicted { "We are not committed to tackling anti-social behaviour." },
    covered { "The Board adopted an anti-social behaviour strategy in May, and a board member is our champion for respect." },
    missing { "The Board is committed to investing in new kitchens.", because = "a commitment to something else" },
    missing { "Anti-social behaviour is a term that covers noise, graffiti and threats.", because = "says what it is, not that anything will be done" },
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
        "(dedicated|specialist|designated|sufficient|adequate) ...6 (team|officer|staff|resource|budget|unit|capacity) ...16 ({asb}|case|nuisance|legal|community safety|enforcement|neighbourhood)",
        "({asb}|nuisance|community safety|neighbourhood|tenancy enforcement|enforcement) (team|unit|officer|service) ...10 (of #number|staff|employ|made up|consist|budget|fund|resource|deal with|dedicated)",
        "(dedicated|specialist) ...2 ({asb}|nuisance|community safety|neighbourhood|tenancy enforcement|legal) ...4 (team|officer|unit|staff|service)",
        "(budget|resource|invest|capacity|spend) ...12 ({asb}|mediation|enforcement|community safety|activities|diversionary|legal costs|surveillance|witness)",
        "({asb}|mediation|enforcement|community safety|diversionary|officer|team|solicitor|witness) ...14 (budget of|funded (by|from|through)|paid for from|fully resourced|ring-fenced)",
        "(more|extra|additional|increase in|doubled|number of) ...6 (officer|staff|resource|post) ...10 ({asb}|nuisance|case|community safety)",
        "(obtain|secure|bid for|attract|access|won) ...8 funding ...14 ({asb}|issue|project|activities|community safety|officer|resource)",
        "(in-house|own) (legal|solicitor) [(team|department|service)]", "(benchmark|compare) ...10 (cost|value for money|unit cost)",
        "(cost) ...4 (case|{asb}) ...10 (benchmark|compare|peer|other landlord|similar)",
        "(full time|full-time|dedicated|specialist|#number) ...4 (solicitor|investigator|officer|caseworker) ...14 ({asb}|enforcement|serious cases)",
        "(team|officer|unit) ...14 (spend ...4 (proportion|most|all|much)|dedicated to|specialise in) ...12 {asb}",
        "(cost|costs) (comparison|benchmarking)", "(compare) ...6 (cost|costs|unit cost)",
        "(increase|expand) ...8 (resources|staffing|budget|posts) ...12 ({asb}|enforcement|community safety|team)",
        "value for money ...14 (service|{asb}|benchmark|cost|test|review|compare|demonstrate)",
        "(service|{asb}|check|demonstrate|ensure|achieve) ...16 value for money",
        "(funding|budget|money|#money) ...10 (set aside|allocated|ring-fenced|earmarked|available|a year|each year) ...14 ({asb}|legal (fees|costs)|diversionary|mediation|CCTV|community safety|witness)",
        "staffing (level|levels) ...10 (match|reviewed|demand|meet)",
        "(extra|additional|more|new) (money|funding|resources|staff|posts) ...10 ({asb}|nuisance|case worker|caseworker|team)",
        "team of ...4 (specialist|case worker|caseworker|officer|investigator) ...16 (money|fund|caseload|{asb}|case)",
      },
    },
    {
      id = "value",
      title = "value for money is looked at",
      optional = true,
      find = { "value for money", "(benchmark|compare) ...12 (cost|service|performance|organisation|landlord)", "cost of ...8 {asb}", "(cost-effective|cost effective|efficiency)" },
    },
  },
  ignore = {
    "budget ...6 (repairs|rent|household|advice)", "(help|advice) ...6 budget", "human resources", "funding ...6 (application form|streams page)",
    "value for money ...8 (repairs|contractor|procurement)",
  },
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
        "(role|responsibility|responsibilities|authority level) ...12 (set out|defined|clear|clarify|assigned|described|explained|outlined)",
        "(clarify|define|set out|describe|outline|assign|explain|make clear|be clear|understand|know) ...10 (role|responsibility|responsibilities|authority level)",
        "(role|responsibility|responsibilities) of ...6 ({staff}|team|{leader}|section)",
        "({staff}|team|director|head of service|head of|{leader}) ...8 (is|are) ...3 (responsible|accountable) for",
        "(responsible|accountable|lead|named|designated|nominated) (officer|manager|person) ...12 (case|{asb}|report|complainant|investigat*)",
        "(case|complaint|report) ...6 (assign|allocate|given|pass) ...6 (named|lead|specific|individual|single|responsible|case) ({staff}|officer|owner|person)",
        "(own|owns|owner of) the case", "single point of contact",
        "(job description|role profile|person specification) ...16 (state|set out|say|make clear|include|reflect|responsib*|expect|duties|role|{asb})",
        "(responsib*|role|duties|expect|objective|target) ...16 (job description|role profile|appraisal|supervision|one to one|one-to-one|performance review)",
        "(appraisal|performance review|supervision|one to one|one-to-one|personal objectives) ...16 ({staff}|target|objective)",
        "{staff} ...16 (appraisal|job description|set targets|set tasks|set objectives|roles chart)",
        "(portfolio holder|lead (officer|member)) ...8 {asb}", "case (owner|manager|officer) ...10 (responsible|assigned|allocated|named)",
        "(know|clear|understand|told) ...4 what is expected of (them|each|staff|everyone)", "who (must|does|should|will) do what",
        "lines of (accountability|responsibility|reporting|communication)",
        "(role|roles|duties|responsibilities) ...8 (induction|appraisal|one to one|job description)",
      },
    },
  },
  ignore = {
    "(you|tenant) (is|are) ...2 responsible", "responsible for ...6 (rent|repairs|damage|council tax|bills|gas|heating)", "role (play|model)",
    "(see|read|go to) ...8 (roles|responsibilities)", "responsible for ...2 this policy", "(agree|decide) who",
  },
  form = { "assignment of responsibility", "clear ...6 role" },
  examples = {
    covered { "The neighbourhood manager is responsible for supervising cases; roles are set out in job descriptions and reviewed at appraisal." },
    weak { "It is planned that roles will be set out in job descriptions." },
    missing { "You are responsible for your visitors." },
    contradicted { "Roles and responsibilities are not defined." },
    missing { "You are responsible for keeping the garden tidy, and we are responsible for the roof.", because = "who repairs what" },
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
        "(follow|share|adopt|seek|look for|learn|identify|research|develop|keep up|exchange|promote|in line with|apply|spread|based on|reflect|compare|discuss|benefit from|visit) ...10 (best|good) practice",
        "(best|good) practice ...10 (shared|adopted|identified|group|forum|network|visit|seminar|event|from|learn|research|benchmark|other landlord)",
        "(benchmark|benchmarking) ...14 (organisation|landlord|service|club|group|others|peer|practice)",
        "(member|membership|part|belong) ...6 (benchmarking|Housemark|network|professional|'Social Landlords Crime and Nuisance'|SLCNG|'Resolve'|best practice|good practice|'ASB Action Net'|national group|practitioners group)",
        "(take part|participate) ...6 (benchmarking|network|peer review|pilot|best practice)",
        "(pilot|trial|test) ...8 (app|scheme|approach|project|service|technique|method|panel|way|tool|initiative|system|circles|technology)",
        "(new|innovative|different|creative) (approach|technique|technology|ways of working|way of working|idea|initiative|method|solution) ...10 (adopt|try|tried|introduce|develop|use|pilot|test|tackle|{asb})",
        "(adopt|try|develop|introduce|look for|take up) ...8 (new|innovative|creative) (approach|technique|technology|way|idea|initiative|method|solution)",
        "(learn|lesson|learning) ...6 (from|of) ...6 (other|others|landlord|council|organisation|elsewhere|sector|conference|event|peer|practice|serious case|ombudsman)",
        "visit ...4 (other|another|beacon|neighbouring|similar|#number other) ...4 (landlord|council|organisation|authority|association|provider)",
        "peer review", "(update|briefing|bulletin|newsletter) from ...8 (legal|law|solicitor|network|group)",
        "(conference|seminar|event) ...10 (attend|share|learn|practice)",
        "(attend|speak at|host) ...8 (conference|seminar|regional meeting|practitioners' meeting)", "(legal|legislative) update",
        "(seeing|saw|seen|hearing) ...4 (work|used|working) (in|at|by) ...6 (borough|council|landlord|association|elsewhere)",
        "(keep|stay) ...3 (abreast|up to date|informed) ...8 (development|legislation|practice|research|new|law)",
        "(talk|speak|network|liaise) ...3 (to|with) ...2 other landlords",
        "(share) ...4 (results|experience|learning|knowledge|lessons) with ...4 (other|others|neighbouring|landlords|partners)",
        "(trailblazer|pathfinder|beacon) ...4 (scheme|status|area|authority|council|project)",
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
        "(target|measure|monitor|survey|KPI|performance indicator|tenant satisfaction measure|increase|improve|raise|rate|percentage|level of) ...12 (satisfaction|satisfied)",
        "#number ...6 (satisfaction|satisfied)", "(survey|surveys) ...14 (satisfaction|satisfied|closed case|complainant)",
        "tenant satisfaction measure", "(measurable|SMART|local) target",
        "(reduce|reduced|reduction in|fewer|fall in|decrease in) ...8 (number of ...4 (complaint|case|incident|report)|complaints|incidents|level of ...4 {asb}|reports of {asb})",
        "(report) ...4 performance ...12 (resident|tenant|neighbourhood|{asb})",
        "(happy|pleased|content) with (how|the way) ...8 (dealt|handled|case|complaint)",
        "(satisfaction|satisfied) ...14 (target|measure|increase|level|rate|improved|risen|rose|by area|each area|by neighbourhood|by estate)",
        "(=targets|a target|the target|our target|local target|KPI|performance indicator|local indicator|local offer) ...10 ({asb}|case|resolved|complaints)",
        "{asb} ...8 (=targets|KPI|performance indicator|indicators)",
        "(number|percentage|proportion|%) of ...3 cases ...2 (resolved|closed|concluded)",
        "(our target|the target|target of) ...4 #number ...12 (satisf*|{asb}|case|estate|area|year)",
        "#number ...6 (tenants|residents|people) (think|say|feel|believe) ...14 ({asb}|safe|handled|dealt)",
        "(results|figures|targets) ...4 (for|by) each (estate|area|neighbourhood|ward)",
      },
    },
  },
  ignore = {
    "survey of (property|the building|stock)", "(asbestos|stock condition|damp|property|gas) survey", "satisfactory (reference|condition)",
    "target hardening", "rent (target|collection)", "(repair|repairs) ...10 satisf*",
  },
  form = { "measurable ...6 targets", "local targets" },
  examples = {
    covered { "Our target is 80 per cent satisfaction with how cases are handled, measured by a survey of closed cases." },
    weak { "We plan to set targets for satisfaction with the service." },
    missing { "A stock condition survey is done every five years." },
    contradicted { "We do not measure satisfaction with the service." },
    missing { "Our target is to let empty homes within 21 days.", because = "a target for another service" },
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
        "(review|evaluate|audit|scrutinise|inspect) ...10 (our performance|performance|our service|the service|policy|policies|procedure|strategy|satisfaction results)",
        "(performance|service|policy|policies|procedure|strategy) ...10 (reviewed|evaluated|audited|scrutinised|is considered by|are considered by|under continuous review)",
        "performance ...10 (reviewed|considered|discussed|scrutin*|examined|reported) ...10 ({resident}|panel|partner|board|committee|group)",
        "(panel|residents|scrutiny|partner|board|committee|group|police) ...8 (review|consider|go through|look at|examine|monitor|receive|scrutinise) ...8 (performance|results|figures|statistics|outcomes)",
        "(performance|satisfaction|complaint|feedback|survey|lesson|result|inspection) ...14 (improvement|improve|inform|learn|feed into|fed into|used to develop|shape|service plan)",
        "(performance|satisfaction|inspection) ...14 action plan", "[(service|continuous)] improvement plan",
        "(business process|service|best value|annual|policy|performance) review",
        "(mystery shop*|internal audit|tenant inspect*) ...14 ({asb}|service|case|policy)", "(benchmark) ...8 (performance|service|ourselves)",
        "(KPI|KPIs|performance indicator|performance indicators) ...8 (monitor|reported|reviewed) ...14 (team|board|panel|group|committee)",
        "(focus group|panel|tenants|residents) ...4 (look at|review|check|examine) ...10 (closed cases|handled|the service|our service)",
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
  ignore = {
    "rent review", "(tenancy|risk assessment|case) review", "review ...4 (your rent|decision)", "monitor ...6 (alarm|temperature)",
    "community trigger review", "performance ...8 (repairs|rent|voids|arrears)", "repairs ...8 performance",
    "review ...6 (introductory|starter|allocation|lettings)",
    "(introductory|starter|allocation|allocations|lettings|community) ...4 (review|policy is reviewed|policy was reviewed)", "repairs panel",
  },
  form = { "reviewing performance" },
  examples = {
    covered { "Performance is reviewed each quarter with the tenant scrutiny panel and leads to an improvement plan." },
    weak { "We intend to review our performance with residents." },
    missing { "The rent review takes place in April." },
    contradicted { "We do not review our performance." },
    missing { "The Board noted the performance of the repairs contractor.", because = "minutes about repairs" },
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
        "(not tolerate|zero tolerance|not be tolerated|not accept|not put up with|will act|take action|take legal action|policy|procedure|clause|protect|register|marker|forbid|prohibit|injunction|evict|action against) ...20 {staff_abuse}",
        "{staff_abuse} ...20 (not tolerate|zero tolerance|not be tolerated|not accepted|will act|action|policy|procedure|clause|injunction|prosecut*|lead to|dealt with|forbidden|prohibited|banned|reported to the police|breach)",
        "zero tolerance ...12 (abuse|violence|threat|aggression|staff|harassment|violent|abusive)",
        "(aggressive|violent|abusive|unacceptable) ...3 (customer|behaviour|incident|visitor) ...6 (policy|procedure|register|list|marker)",
        "(policy|procedure|protocol) on ...4 (aggressive|violent|abusive|unacceptable) ...4 (behaviour|customer)",
        "(violent|warning|caution|potentially violent person) (marker|register)", "(code of conduct|protocol|ground rules) ...14 meeting",
        "(not put up with|not tolerate|not accept|never accept) ...4 (abuse|violence|threats|aggression)",
        "(lone working|personal safety) ...12 (policy|device|procedure)",
        "(injunction|action|prosecute|evict) ...6 (protect) ...6 ({staff}|board members|volunteers|contractors)",
        "(not to tolerate|no tolerance of|not tolerate) ...6 (abuse|violence|aggression|threats)",
      },
    },
  },
  ignore = {
    "zero tolerance ...8 (drug|hate|fly-tipping)", "code of conduct ...4 (contractor|supplier)", "staff ...4 abuse of position",
    "(wellbeing|upsetting|stress)",
  },
  form = { "zero tolerance", "abuse of staff" },
  examples = {
    covered { "We have zero tolerance of violence and abuse towards our staff, resident representatives and volunteers." },
    weak { "We will consider action against people who are abusive to staff." },
    missing { "Staff must not accept gifts." },
    contradicted { "There is no policy on abuse of staff." },
    covered { "The tenancy agreement has a clause on violence to staff, and anyone who breaks it is taken to court.", because = "the clause is in place" },
    missing { "Managers must make sure that staff do not abuse their position.", because = "abuse by staff, not of staff" },
    missing { "Abuse of staff is upsetting for everyone.", because = "a feeling is no policy" },
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
        "(work|working|operate|cooperate|co-operate|liaise) ...4 (in partnership|closely|jointly|together|alongside|effectively) ...8 ({partner}|council|{many_partners})",
        "(work|working) with ...6 {partner} ...5 ({partner}|council)", "(work|working) with ...4 council ...5 {partner}",
        "(partnership|joint|multi-agency|inter-agency) (working|work|approach)", "(work|working) with ...3 {many_partners}",
        "(strategic|operational) ...14 ({many_partners}|{police}|partnership|board)",
        "(member|represented|participate|attend|sit|active|part) ...10 (tactical|joint) ...3 action group",
        "({staff}|we) ...4 meet ...3 ({partner}|{many_partners}) ...12 (fortnight|weekly|monthly|quarterly|regularly|each|every|discuss)",
        "(regular|weekly|monthly|fortnightly|quarterly) ...2 (meeting|liaison) with ...4 {partner}",
        "(landlord|landlords|housing association) (forum|liaison group|partnership)",
        "(share|exchange) ...6 information ...6 with ...3 (the police|police|partners)",
        "(relationship|links) ...6 with ...4 (our partners|partners|agencies|{partner} ...3 {partner})",
        "multi-agency ...4 (group|panel|forum) ...10 (police|made up|housing)",
        "(strong|effective|close|established|good) (partnership|partnerships|relationships|links) with ...6 {partner}",
        "(share|sharing) (an office|offices|a base|premises) with ...6 {partner}", "(co-located|based) with ...4 {partner}",
      },
    },
  },
  ignore = {
    "partner ...4 (lives|living|spouse|household|violence|civil)", "(your|civil|former|married) partner", "council tax", "report ...6 to ...4 police",
    "estate agency", "contact ...4 (police|council)", "partner insurer", "joint working (agreement|protocol)",
  },
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
        "(sign) up to ...8 protocol",
        "(joint working|partnership working|working|partnership|joint) (agreement|arrangement) ...8 ({partner}|council|youth)",
        "(protocol|memorandum of understanding|MOU|concordat) ...14 ({partner}|council|signed|in place|agreed|share|sharing)",
        "(service level agreement|SLA) ...6 (with|between) ...6 ({partner}|council|provider|service|team)",
        "(signed|agreed|agree|joint|have|developed|sign|working to|signatory|signatories|information sharing) ...8 (protocol|memorandum of understanding|MOU|concordat)",
      },
    },
  },
  ignore = {
    "pre-action protocol", "protocol ...4 meeting", "protocol ...10 behave", "(communications|communication) protocol",
    "(vulnerab*|mental) ...8 protocol", "protocol ...10 (mental|vulnerab*|drink)", "media protocol",
  },
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
        "(member|members|part|represented|participate|participation|attend|sit on|sits on|contribute|active|chair|represent|join|work through|signed up) ...12 {partnership_body}",
        "{partnership_body} ...8 (member|attended by|represented|participate|active|chair|working group|sub-group)",
        "(regeneration|neighbourhood management) ...3 (partnership|board|group)",
        "(attend|participate|take part|member|sit on|chair|join) ...10 (tension monitoring|gold group|task group|tasking|liaison group|action group|working group of|landlords forum)",
        "(work|working) with ...6 (council|police) ...6 (council|police) ...4 (to fund|on) ...8 (activities|projects)",
      },
    },
  },
  ignore = { "multi-agency ...3 means", "(court user|residents|tenants) ...6 (group|forum|panel)" },
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
        "(share|exchange|pass|disclose) ...8 (information|data|intelligence) ...16 ({partner}|council|agreement|protocol|section 115|Crime and Disorder Act)",
        "(information|data|intelligence) ...8 (share|exchange|pass|disclosed) ...8 (with|to|between) ...6 ({partner}|council)",
        "(information|data|intelligence) [and intelligence] (sharing|exchange) (agreement|protocol|arrangement|procedure|policy|meeting)",
        "({partner}|council) ...10 (share|exchange|provide) ...4 (information|data|intelligence)",
        "(information|data) sharing ...4 (takes place|with|is governed|under)",
        "(details|intelligence|concerns|lists) ...4 shared with ...4 ({partner}|council)",
      },
    },
  },
  ignore = {
    "share ...4 (your|personal) ...4 (third parties|marketing)", "shared (ownership|owner|area|house)", "privacy notice", "information sheet",
    "(your|hold) ...6 information", "share it with ...4 contractors", "information ...4 (you|about you)", "your personal (data|information)",
    "Department for Work", "sharing agreement with ...3 Department",
  },
  form = { "information sharing" },
  examples = {
    covered { "We share information with the police and the council under an information sharing agreement." },
    weak { "We may share information with the police." },
    missing { "An information sheet is in your welcome pack." },
    contradicted { "We do not share information with partners." },
    covered { "An information sharing protocol with the police and the health trust lets us exchange details of cases.", because = "the agreement itself is the evidence" },
    missing { "We may share your personal information with contractors who carry out repairs.", because = "a privacy notice: not sharing with partners to deal with a case" },
    missing { "An information leaflet on shared ownership is at reception.", because = "'information' and 'shared' in another sense" },
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
        "(link|linked|linkage|tie|align|complement|contribute|feed|connect|dovetail|reflect|consistent with|fit|cross-refer*) ...16 (homelessness strategy|equality (strategy|policy|scheme|plan)|diversity (strategy|policy|action plan)|cohesion (strategy|plan)|domestic (abuse|violence) (policy|strategy)|safeguarding (policy|strategy)|supporting people (strategy|programme|plan|framework)|community safety (strategy|plan)|crime and disorder ...2 strategy|hate crime (policy|strategy)|other (strategies|policies|plans)|prevent strategy|corporate strategies|housing strategy|travellers strategy)",
        "(complement|sits alongside|linked to|links with|alongside) ...6 (policies|strategies) ...16 (hate|domestic|homelessness|cohesion|equality|diversity|safeguarding|supporting people)",
        "(homelessness strategy|supporting people (strategy|programme|framework)|equality scheme|prevent strategy|community safety (strategy|plan)) ...18 (linked|links|tie|work to|contribute|aligned|connected|inform|reflected)",
        "through ...8 (homelessness|supporting people|community safety|cohesion) ...6 (strategy|framework|plan)",
        "(gypsy|gypsies|traveller|travellers) ...10 (strategy|policy|liaison|protocol)", "(training|trained|briefed) ...6 prevent strategy",
        "(fit|fitted|consistent|line up) with ...16 (homelessness|hate crime|domestic violence|domestic abuse|equality) ...6 strategies",
        "(link|links) ...6 between ...6 (strategy|policy|approach) and ...14 (domestic|homelessness|hate crime|equalit*|cohesion|supporting people)",
      },
    },
  },
  ignore = {
    "link to (website|page|form)", "(see|read) ...6 also ...8 policy", "dealt with under ...6 policy", "(complaints|repairs|data protection) policy",
    "asset management",
  },
  form = { "links ...12 strateg*", "homelessness ...12 travellers", "links between strateg*", "links ...8 strategy ...12 strategies", "homelessness ...4 supporting people ...10 (cohesion|diversity)" },
  examples = {
    covered { "This strategy is linked with the homelessness strategy and our equality scheme." },
    weak { "We intend to link this strategy with the homelessness strategy." },
    missing { "Click the link to the website." },
    contradicted { "This policy is not linked to other strategies." },
  },
}
