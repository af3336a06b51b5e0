-- Commitment 3: prevention and early intervention.
-- The blocks done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 3, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

block {
  id = "respect.3.p1",
  title = "Information on past conduct and support needs is shared at nomination",
  group = "partner",
  severity = "medium",
  source = building_block("partner block 1"),
  why = "A landlord that is not told cannot plan a safe letting.",
  advice = "Say what you ask for and give when a nomination or exchange is made, under which agreement, and how it is used.",
  where = explains,
  elements = {
    {
      id = "share",
      title = "shares information at nominations and lettings",
      find = {
        "(nomination|nominate|nominee|nominated|mutual exchange|nominations agreement) ...20 (share|exchange|information|history|reference|past behaviour|previous behaviour|support need|background|details of|previous nuisance)",
        "(share|exchange|information|history|reference|check|ask for|details of|past behaviour|support needs) ...20 (nomination|nominate|mutual exchange|nominated|nominee|nominations)",
        "(refuse|reject) ...8 (nomination|nominee)", "(previous|former|current) landlord ...10 (reference|check|information|report|contact|asked)",
        "(reference|information|history) ...6 from ...4 (previous|former|current) landlord",
        "(council|local authority) ...8 (inform|tell|notify|share) ...10 (new tenant|applicant|support need|past behaviour)",
        "(referral|applicant) ...12 (tell us|ask) ...14 {asb} ...8 (last|past|years|previous)",
        "(nomination|nominations) form ...10 ({asb}|behaviour|support)", "(turn down|refuse|reject) ...4 (nominee|nomination)",
        "(nomination|nominee|nominated|nominating) ...14 (behaviour|conduct|support needs|risk|{asb}|cautions|arrears|injunctions|details|history|past)",
        "(behaviour|conduct|support needs|risk|{asb}|cautions|past notices|injunctions|history) ...14 (nomination|nominee|nominated|nominating|nominations agreement)",
        "(last|previous|former|current|prior) (landlord|provider) ...12 (speak|ask|reference|told|tells|conduct|contact|behaviour|rung|phone|check)",
        "(speak|ask|ring|contact|write|check) ...6 ...3 (last|previous|former|current) (landlord|provider)",
        "(pass on|pass|tell|give) ...8 (household|applicant|transfer) ...10 (RSL|partners|landlord|association|receiving)",
        "(housing register|allocations|nominations|lettings) team ...12 (pass|share|tell|give) ...10 (history|behaviour|risk|household|support)",
        "register (flag|shows|marks|records) ...3 ({asb}|behaviour|history|risk|any worker)",
        "(turned down|refused|rejected|sent back) ...3 (nominee|nomination)",
        "(sending|nominating|referring) (council|landlord|agency|authority) ...8 (information|tells|told|sends|history|form|details)",
        "(council|district|county|local authority|housing register team|homeless team|options team|probation) ...6 (give|tell|pass|share|send) us ...10 (history|nominee|applicant|past|risk|known|support|household)",
      },
    },
  },
  ignore = { "nominate ...6 (award|person to act|representative|contact|neighbour)", "board nomination" },
  form = { "nominations", "information ...10 past behaviour" },
  examples = {
    covered { "When we accept a nomination we ask the council for information on past behaviour and support needs." },
    weak { "We hope to agree an exchange of information on nominations with the council." },
    missing { "You can nominate a neighbour for our award." },
    contradicted { "We do not share information when nominations are made." },
    covered { "We turned down nine nominees on information from the nominating council." },
  },
}

block {
  id = "respect.3.p2",
  title = "Hotspots are found and tackled with partners",
  group = "partner",
  severity = "medium",
  source = building_block("partner block 2"),
  why = "A few places make most of the calls; each agency sees only its part.",
  advice = "Say which data you give partners, how hotspots are agreed and who leads the plan for each.",
  where = explains,
  elements = {
    {
      id = "hotspots",
      title = "identifies and tackles hotspots",
      find = {
        "(identify|map|analyse|tackle|target|address|monitor|prevent|pinpoint|deal with|discuss|plan for|look at) ...12 ({hotspot}|trouble spot)",
        "({hotspot}|trouble spot) ...12 (identify|identified|mapped|tackled|targeted|addressed|monitored|discussed|looked at|action plan|policy|lead officer|in need of)",
        "(share|provide|give|send|supply) ...8 (data|information|statistics|incident) ...14 (hotspot|trend|pattern|mapping|maps|analyst|collate)",
        "(crime|{asb}|incident) ...4 (trend|pattern|data|mapping|statistics) ...12 ({partner}|council|share|identify)",
        "(send|provide|give|share) ...6 (data|statistics|evidence) ...8 ({police}|council|community safety|partner)",
        "(emerging|repeat) (problem|trend|location|area|issue)", "{hotspot} ...1 (group|meeting|panel|list|action plan)",
        "{hotspot} ...3 agreed with",
        "(problem profile|crime map|incident mapping|heat map|hot spot map|hotspot map|SARA|OSARA|problem-solving plan|POP plan|vulnerable localities) ...10 [(police|analyst|joint|partner|estate)]",
        "(analyst|intelligence officer) ...14 (hotspot|hot spot|map|profile|data|where|areas|trends)",
        "(data|complaints|incidents|figures|logs) ...6 (mapped|plotted|overlaid|matched|combined|pooled|layered) ...10 [(police|council|CSP)]",
        "(hot spot|hotspots|trouble spots|problem areas|emerging problem|emerging areas) ...12 (joint|plan|partners|agreed|police|tasking|tailored|identified|response|mapped|group)",
        "(areas|places|streets|blocks) where ...4 (trouble|incidents|problems|crime|complaints) ...4 (growing|rising|increasing|emerging|concentrated)",
        "(GIS|mapping software|crime map|heat map|dot map|map|layer) ...6 (calls|complaints|incidents|cases|reports|{asb}) ...10 [(analyst|partnership|police|monthly)]",
        "(calls|complaints|incidents|cases|reports) ...6 (mapped|plotted|on a map|on the map|GIS|heat map) ...8 [(police|analyst)]",
        "{hotspot} of the month", "(partnership|police|CSP|CDRP|council) analyst",
        "(picked up|spotted|flagged) ...4 (before|emerging|rising) ...4 (problem|hotspot|went bad|got worse|area|estate)",
        "(agencies|partners) agree ...3 (actions|plan|response) ...6 [(look again|hotspot|estate)]",
        "(worst|trouble|problem) (spots|streets|blocks|estates) ...10 (plan|joint|police|partners|logs)", "plan for ...4 (worst|hot) spot",
      },
    },
  },
  ignore = {
    "wifi hotspot", "wi-fi hotspot", "a place where", "(share|provide) ...4 (your|personal) data", "(walk|walkabout|clipboard|residents) ...12 map",
  },
  kin = { "charter.6.4" },
  form = { "hotspots", "evidence to partner" },
  examples = {
    covered { "We give the community safety partnership our case data every month and agree a plan for each hotspot." },
    weak { "We plan to map hotspots with partners." },
    missing { "There is a wifi hotspot in the lobby." },
    contradicted { "We do not identify hotspots." },
    missing { "A hotspot is a place where a lot happens.", because = "a definition" },
  },
}

block {
  id = "respect.3.p3",
  title = "Partners give a visible presence in hotspots",
  group = "partner",
  severity = "low",
  source = building_block("partner block 3"),
  why = "Being seen reassures residents and puts off others.",
  advice = "Say who patrols, where and how this is agreed with the police or wardens.",
  where = explains,
  elements = {
    {
      id = "presence",
      title = "visible patrols with partners",
      find = {
        "(patrol|visible presence|high visibility|street presence|visibility) ...12 ({police}|warden|partner|{hotspot}|trouble spot|PCSO|estate)",
        "({police}|warden|partner|PCSO|ranger|safer neighbourhood team) ...10 (patrol|visible presence|high visibility|visibility|walk through|walk round|walk the)",
        "(joint|regular|additional|extra|intensive) ...3 patrol", "(intensive|joint) inspection ...16 (partner|{police})",
        "{hotspot} ...14 (patrol|presence)", "(spend|focus) ...14 time ...10 {hotspot}",
        "(PCSO|PCSOs|police|officers|concierge|rangers|security) ...8 (walk|patrol) ...12 (evening|night|estate|parade|car park|hotspot|hot spots|where trouble|where ...4 incidents|week|weekend|Friday|Saturday)",
        "(hi-vis|hi-viz|high visibility|high-visibility|visible) ...10 (walk|walkabout|patrol|police|evening|presence)",
        "(joint|evening|weekend|night|foot|cycle|dog|Friday|Halloween|summer|after school) (patrol|walks) ...8 [(police|warden|estate)]",
        "patrol ...12 (where|when) ...6 (trouble|complaints|incidents|problems|{asb})",
        "(fund|pay for|paid for|buy|part-fund) ...6 (PCSO|PCSOs|police officers|community support officers|constable|patrol|security patrol)",
        "({police}|PCSOs|wardens|rangers|youth workers|fire crews) ...4 (out|about) ...4 (every|each|night|evening|shops|weekend)",
        "(dog|horse|mounted|bike|foot|cycle|car) patrol",
        "patrol ...6 (stairwell|shops|park|parade|garages|car park|walkways|worst|hot spots|underpass)",
        "(someone|somebody|officers|staff|faces) ...2 in uniform ...6 [(estate|about|seen)]",
        "(halloween|bonfire night|mischief night|summer holidays|school holidays|weekends) ...10 (patrol|presence|police|out every|street)",
        "be seen ...6 (hotspots|estate|evenings|streets|nights)",
        "(joint|night|evening|weekend|Friday|extra|foot|street|estate|high visibility|summer|bonfire|agreed|targeted|mixed) (patrol|shift|walkabouts with police)",
      },
    },
  },
  ignore = {
    "patrol car", "school crossing patrol", "another idea", "(patrols|wardens) (and|or) (wardens|patrols) are", "(victim|witness) ...12 patrol",
    "patrols ...6 stepped up", "(people are|people|victims|witnesses) in fear",
    "(vulnerable|victim|witness|complainant|her|reassur*) ...10 (patrol|patrols|passes by)", "(extra|regular) [police] patrols ...6 (CCTV|alarm)",
    "traffic", "threatened", "youth worker ...8 (project|club)",
  },
  form = { "visible presence", "visible presence in hotspots", "partner agencies ...8 visible presence" },
  examples = {
    covered { "Community support officers and our wardens patrol hotspot estates together each weekend." },
    weak { "We may ask the police to patrol hotspot estates." },
    missing { "The school crossing patrol starts at 8am." },
    contradicted { "There are no patrols in hotspot areas." },
    covered { "PCSOs and our caretakers walk the car parks on Friday evenings." },
  },
}

block {
  id = "respect.3.p4",
  title = "Works closely with warden schemes or sponsors them",
  group = "partner",
  severity = "low",
  source = building_block("partner block 4"),
  why = "Wardens see early what an office hears late.",
  advice = "Say which warden, ranger or concierge scheme you work with or pay for; where there is none, record that in your tailoring with the reason.",
  where = explains,
  elements = {
    {
      id = "wardens",
      title = "works with or pays for wardens",
      find = {
        "(neighbourhood|community|street|estate|tenancy|night) (warden|ranger|patrol officer)", "(work|liaise|meet) ...8 with ...6 (warden|ranger)",
        "(warden|rangers) ...8 (based in|meet|report to|work with|managed by)",
        "(fund|part-fund|sponsor|pay for|pay towards|contribute to|employ) ...6 (warden (scheme|service|team|patrol)|wardens)",
        "warden (scheme|service|team) ...8 (fund|patrol|report|meet|contract|contribut*|our|work|weekly|daily|managed|HRA|SLA)",
        "(sponsor|fund|part-fund|pay for|employ|contribute) ...8 (police patrol|extra patrol|warden|ranger|patrol officer|patrol service)",
        "(wardens|=warden|rangers|warden service) ...8 (contact|liaise|meet|briefed|briefing|tasking|tasked|report to|radio|share|contract|SLA|statements)",
        "(contact|liaise|liaison|meet|meetings|work closely|share) ...4 with ...4 (wardens|rangers|warden team)",
        "(patrol|security|community safety) contract ...14 (nuisance|tasking|report|patrols|associations|jointly)",
        "(patrols|patrol officers|patrol staff) ...6 report ...6 (nuisance|to us|estate manager|housing)",
        "(contribution|contribute|fund|half the cost) ...4 (wardens|rangers|warden team)",
        "(wardens|rangers) ...4 (cost|#money|write up|ring us|tell us|text us|join us|weekly|daily|attend)",
        "(catch up|catch-up|meeting|contact|tasking|briefing) with ...3 (wardens|rangers)",
        "(our|#number|borough's|council's|the council's|joint|fund|share) ...2 (night|town|estate|street|neighbourhood|community|city|borough) (wardens|rangers)",
        "(night|town|estate|street|neighbourhood|community|city|borough|village) (wardens|rangers) ...6 (report to|write|meet|funded|team|statements|evidence|our|us)",
        "(work|meet|liaise) ...4 with ...4 (wardens|rangers)", "brief ...3 (wardens|rangers)",
      },
    },
  },
  ignore = {
    "(sheltered|scheme) warden", "traffic warden", "warden (call|assisted|controlled)", "church warden", "fire warden", "dog warden",
    "(almshouse|resident|sheltered|scheme) ...3 warden", "(support|safeguarding|street) wardens ...2 (page|tel|contact|leaflet)",
    "pay for ...3 community support",
  },
  form = { "warden scheme*" },
  examples = {
    covered { "We fund two neighbourhood wardens and meet them every week." },
    weak { "We are considering sponsoring a warden scheme." },
    missing { "A fire warden is on duty on each floor." },
    contradicted { "We do not have neighbourhood wardens." },
  },
}
