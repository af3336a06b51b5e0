-- Commitment 1: accountability, leadership and commitment.
-- The blocks done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 1, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

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
        "(=PC|sergeant|inspector|youth worker|mental health nurse) ...6 (seconded|co-located|embedded|based (in|at|with) our|shares our|works from our|hot desks)",
        "(seconded|secondment|co-located|embedded|hot desk) ...8 ({police}|=PC|sergeant|{partner}|YOS|worker)",
        "(strategic|strategically) ...20 (operational|operationally|day to day|on the ground|frontline|front line)",
        "(joint|integrated|co-located|multi-disciplinary) (team|unit|hub|taskforce)",
        "(head teachers|private landlords|letting agents|private rented sector|neighbourhood management) ...10 (meeting|meetings|forum|work with|join|joined|invited|attend|come|liaison|contact)",
        "(work|working|links|relationship|relationships|contact|partners) ...3 (with|include|are) ...10 {partner} ...8 {partner} ...8 ({partner}|council)",
        "(close|strong|good|effective) working (relationships|relationship|links|partnership) with ...8 ({partner}|council)",
        "(inspector|sergeant|beat (officer|manager|team)|neighbourhood (team|policing team)) ...6 (every month|each month|monthly|weekly|every week|daily|fortnightly) ...10 [(meeting|meet|talk)]",
        "(meet|talk|speak|contact) ...8 (inspector|sergeant|beat (officer|manager|team)|neighbourhood policing) ...6 (every month|each month|monthly|weekly|every week|daily|fortnightly|each quarter|quarterly)",
      },
    },
  },
  ignore = {
    "partner ...4 (lives|living|spouse|household|violence|civil)", "(your|civil|former|married) partner", "council tax", "report ...6 to ...4 police",
    "estate agency", "contact ...4 (police|council)", "partner insurer", "joint working (agreement|protocol)", "support agencies",
    "(hope|wish) ...6 (work|joint)",
  },
  kin = { "charter.1.5" },
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
        "(ways of working|working arrangements|who does what|roles|expectations) ...4 (in writing|written down|set down|agreed|signed) ...10 ({partner}|{police}|fire|mental health|victim)",
        "(written|signed|formal|joint|working) (agreement|understanding|arrangement|protocol|undertaking) ...4 (with|between) ...8 ({partner}|{police}|fire|health|council)",
        "(protocol|protocols|SLA|SLAs|service level agreement|service level agreements|MOU|MOUs|memorandum|concordat|joint working agreement|operating agreement) ...4 (with|between|exist|exists|covering|governs|govern) ...10 ({partner}|{police}|council|fire|health|landlords|services|team|mediation)",
        "each ...4 (says|agree|knows) ...4 (what|expects) ...6 of the other",
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
        "(member|members|represented|participate|participation|attend|sit on|sits on|contribute|active|chair|represent|join|work through|signed up) ...12 {partnership_body}",
        "{partnership_body} ...8 (member|attended by|represented|participate|active|chair|working group|sub-group)",
        "(regeneration|neighbourhood management) ...3 (partnership|board|group)",
        "(attend|participate|take part|member|sit on|chair|join) ...10 (tension monitoring|gold group|task group|tasking|liaison group|action group|working group of|landlords forum)",
        "(work|working) with ...6 (council|police) ...6 (council|police) ...4 (to fund|on) ...8 (activities|projects)",
        "{leader} ...6 (sits on|chairs|attends|represents us|member of|is on|goes to) ...8 ({partnership_body}|partnership|crime and disorder|safer)",
        "(sits|sit|seat|represented|represent|chair|chairs|attend|attends|attendance|active) ...8 ({partnership_body}|CSP|ward multi-agency|multi-agency panels|neighbourhood management board|ward panel|parish council|town council|neighbourhood watch|pubwatch|serious violence)",
        "(sub-group|subgroup|sub group|theme group|delivery group|executive|task and finish group) of the ...3 ({partnership_body}|partnership)",
        "(neighbourhood management|regeneration|renewal|new deal|drug and alcohol|domestic abuse|DAAT) ...2 (board|partnership|steering group|forum|panel|group) ...8 [(member|attend|sit|chair)]",
        "(of these|#number|several) partnerships ...16 (attend|sit|member|represented|chair|active)",
      },
    },
  },
  ignore = {
    "multi-agency ...3 means", "(court user|residents|tenants) ...6 (group|forum|panel)", "(regional|national) ...3 forum",
    "(hot spot|hotspot) group",
  },
  kin = { "partnership.community-safety-partnership" },
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
        "({partner}) ...10 (share|exchange|provide) ...4 (information|data|intelligence)",
        "(information|data) sharing ...4 (takes place|with|is governed|under)",
        "(details|intelligence|concerns|lists) ...4 shared with ...4 ({partner}|council)",
        "({partner}|council) ...2 (send|give|pass|provide) us ...4 (list|log|details|report|data|information)",
        "{partner} ...10 (share|exchange|provide) ...4 (information|data|intelligence)",
        "(section 115|s115|section 17|crime and disorder act|data protection act) ...12 (gateway|request|form|disclos*|share|shared|exchange|exchanged|basis)",
        "(exchanged|disclosed|shared|passed|data is given) ...8 (section 115|s115|crime and disorder act|gateway|data protection act|lawful basis)",
        "(information sharing|information exchange|data sharing|intelligence sharing|info sharing) (protocol|agreement|protocols|agreements|form|forms) ...6 [(in force|in place|signed|with|since)]",
        "({police}|{partner}|YOS|sergeant|inspector|analyst) ...6 (give|gives|send|sends|email|emails|pass|passes|tell|tells|let|supply) us ...6 (incidents|daily list|list|arrests|intelligence|logs|data|information|details|addresses)",
        "(swap|exchange|share|shares|pass) ...6 (intelligence|intel|names|information|data|incident logs|concerns|lists) ...6 (with|between|to) ...6 ({police}|{partner}|YOS|agencies|partners|each other|sergeant|council)",
        "(secure email|GCSX|CJSM|ECINS|E-CINS|shared database|shared case management)",
        "(disclosure|information) (request|requests|form|forms) ...12 (logged|filed|kept|signed|designated officer|recorded)",
      },
    },
  },
  ignore = {
    "share ...4 (your|personal) ...4 (third parties|marketing)", "shared (ownership|owner|area|house)", "privacy notice", "information sheet",
    "(your|hold) ...6 information", "share it with ...4 contractors", "information ...4 (you|about you)", "your personal (data|information)",
    "Department for Work", "sharing agreement with ...3 Department",
    "(nomination|nominations|nominee) ...12 (give|share|information|details|history)",
    "(give|share|information|details|history) ...12 (nomination|nominations|nominee|former landlord|last landlord)", "personal information",
  },
  kin = { "partnership.information-sharing" },
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
        "(support|reflect|inform|underpin) ...8 (homelessness strategy|community safety strategy|supporting people strategy|equality (scheme|strategy)|cohesion strategy)",
        "strategy and ...4 strategy ...6 (written|developed|reviewed|drawn up) together", "{other_plan} ...14 {other_plan}",
        "{other_plan} ...10 (link|linked|links|quotes|refers to|mirrors|mirror|cross-refer*|informs|picks up|tied|aligned|feeds|same targets|joined up|dovetail*|read across|reflected|read together)",
        "(link|linked|links|quotes|refers to|mirrors|cross-refer*|sits under|sits beside|sits alongside|flows from|informs|informed by|picks up on|tied|aligned|feeds into|joined up|dovetail*|reflected in|read (together|alongside|with)|read in conjunction) ...12 {other_plan}",
        "(gypsy|gypsies|traveller|travellers) ...8 (site|sites|encampment|encampments|forum|group)",
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
