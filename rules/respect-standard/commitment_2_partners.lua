-- Commitment 2: empowering and reassuring residents, with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 2, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

block {
  id = "respect.2.p1",
  title = "Success is promoted with partners and the media",
  group = "partner",
  severity = "low",
  source = building_block("partner block 1"),
  why = "A story told by police, council and landlord together is believed.",
  advice = "Describe the joint communications plan and give an example of coverage.",
  where = explains,
  elements = {
    {
      id = "promote",
      title = "promotes action and success in the media",
      find = {
        "{media} ...18 ({asb}|action|success|promote|publicise|our work|award|case|partner|good news|operation)",
        "(promote|publicise|advertise|article|report|appear|celebrate|coverage|good news|success|press release|joint) ...14 {media}",
        "(communications|communication|media|publicity) (strategy|plan|protocol|campaign)",
        "(joint|partner|multi-agency) ...4 (press|publicity|communication|campaign|media)",
        "(success|successful action|good news|{asb}) ...10 {media}", "(publicise|promote) ...10 (our work|success|work of)",
        "(issue|publish|prepare|agree) ...2 press (release|statement) ...8 (joint|jointly|with|partner|police|council)",
        "(press|media|comms) (lines|line|release|releases|launch|conference|plan|protocol|group|statement|coverage|campaign) ...12 (joint|jointly|police|partner|partners|council|agreed|shared|partnership|operation)",
        "(joint|jointly|shared|agreed|multi-agency|co-ordinated) ...4 (press|media|publicity|comms|communications) ...4 (lines|line|release|releases|statement|statements|plan|strategy|launch|campaign|work|event)",
        "('BBC'|'ITV'|radio|television|TV crew|film crew|'Gazette'|'Echo'|'Herald'|'Advertiser'|'Chronicle'|'Argus'|'Courier'|local paper|local papers|newspaper|reporter|editor) ...10 (filmed|covered|ran|story|stories|feature|featured|article|carried|interviewed|column|coverage|operation|success)",
        "(filmed|covered|featured|reported|picked up|carried) (by|in|on) ...4 ('BBC'|'ITV'|local press|radio|television|'Gazette'|'Echo'|'Herald'|'Advertiser'|'Chronicle'|press|media)",
        "(communications officer|press officer|communications team|PR officer|press team) ...12 (police|partnership|partner|partners|{asb}|success|successes|achieved|council)",
      },
    },
  },
  ignore = {
    "social media (policy|abuse|post)", "press ...1 button", "media enquiries", "communication (needs|support|skills)", "community based radio",
    "(warned|shown|perpetrator) ...8 press cuttings",
  },
  form = { "local media", "promote ...8 success", "partner agencies ...6 local media", "promote ...8 success* ...6 media" },
  examples = {
    covered { "We publicise successful action with the police in the local press." },
    weak { "We plan to agree a joint communications strategy with the council." },
    missing { "Media enquiries go to the communications officer." },
    contradicted { "We do not promote our work in the local media." },
  },
}

block {
  id = "respect.2.p2",
  title = "Linked with wider work to build community and cohesion",
  group = "partner",
  severity = "low",
  source = building_block("partner block 2"),
  why = "Neighbours who know each other complain less and help more.",
  advice = "Name the projects (between generations, between cultures, community-wide mediation) and who takes part.",
  where = explains,
  elements = {
    {
      id = "cohesion",
      title = "supports community cohesion and capacity",
      find = {
        "(support|promote|build|improve|assist|develop|help|fund|work|run|encourage|strengthen|project|increase) ...10 (community (cohesion|development|building|capacity|spirit|empowerment|engagement)|cohesion|community groups|residents' groups|residents groups)",
        "community (development|cohesion|engagement) (team|worker|project|work|manager)",
        "(intergenerational|inter-generational) ...4 (project|work|activity|activities|event|understanding)",
        "(run|fund|support|organise|hold) ...8 (intergenerational|inter-generational)",
        "(fund|support|run|hold|organise|sponsor|joint) ...10 (community event|fun day|festival|street party|tenants' group|resident group|tenants and residents association|youth fest|local event|big lunch|community group)",
        "(build|strengthen|develop) ...3 (communities|stronger communities|cohesive communities)",
        "bring together ...4 (communities|community|neighbours|people|cultures|generations)",
        "(bring|brought|brings) ...12 (generations|cultures|communities|old and young|young and old|older residents|two sides) ...6 together",
        "(fun day|festival|community event|street party) ...14 (fund|support|run|age|resident|estate)", "community ...3 mediation",
        "(bring|brings) ...10 (pensioners|older people|older residents|young|school children|cultures|faiths|backgrounds|generations) ...8 together",
        "(older (residents|people|tenants)|pensioners|elders|sheltered scheme|care home) ...10 (pupils|school|schoolchildren|youth club|young people|teenagers|children|students|sixth-formers|youngsters)",
        "(pupils|schoolchildren|youth club|young people|teenagers|children|students|sixth-formers|youngsters) ...10 (older (residents|people|tenants)|pensioners|elders|sheltered scheme|care home)",
        "(ESOL|interfaith|inter-faith|faith leaders|faith groups|multicultural|multi-cultural|diversity day|Refugee Week|Black History|capacity building|small grants|community chest|befriending scheme|oral history) ...10 (project|projects|group|groups|event|events|fund|funded|lunch|residents|community|class|classes|support|run|held)",
        "(fund|funded|run|organise|support|held|host|small) ...8 (ESOL|interfaith|inter-faith|multicultural|diversity day|Refugee Week|Black History|capacity building|small grants|grants to ...4 groups|community chest|street party|big lunch|community garden|cultural event)",
        "(different|between) ...3 (cultures|faiths|backgrounds|communities|generations|ethnic groups) ...8 (event|events|project|together|understanding|mix|meet|tension|tensions)",
        "(tension|tensions) ...8 (between|community|groups|estate|resolved|eased|mediat*) ...8 [(mediat*|project|meeting)]",
        "(resolve|resolves|ease|reduce) ...4 tensions", "(community|communities) ...6 (living together|get on|get along|getting on)",
        "(cohesion|community development|neighbourhood renewal) ...4 (pot|fund|money|grant|programme|team|project|theme)",
        "(train|trains|trained|training) ...4 (residents' groups|resident groups|community groups|tenants' groups)",
      },
    },
  },
  ignore = {
    "community centre ...6 (hire|booking)", "community trigger", "building community (hall|centre)", "cohesion (strategy|policy|plan)",
    "(policy|policies|strategy|strategies) ...8 cohesion", "bring ...4 (case|prosecution|proceedings|evidence|people to court|action)",
    "tension monitoring", "(interpreter|translat*|leaflet) ...6 (Somali|Bengali|Polish)", "(reports|letters) ...6 faith",
  },
  kin = { "charter.5.2" },
  form = { "community cohesion", "capacity building" },
  examples = {
    covered { "Our community development team runs projects that bring young and older residents together." },
    weak { "We would like to fund community cohesion projects." },
    missing { "The community centre can be hired for parties." },
    contradicted { "We do not support community cohesion work." },
  },
}

block {
  id = "respect.2.p3",
  title = "Young people are offered constructive things to do",
  group = "partner",
  severity = "medium",
  source = building_block("partner block 3"),
  why = "Bored evenings cost more than a youth worker.",
  advice = "Name the activities (sport, arts, volunteering, holiday schemes), the partners and the numbers who take part.",
  where = explains,
  elements = {
    {
      id = "activities",
      title = "activities for young people",
      find = {
        "({young_people}|school|teenager) ...12 (activity|activities|project|workshop|club|sport|football|holiday|diversion|diversionary|volunteering|volunteer|event|music|art|clean up|clean-up|competition|carnival|skate park|play scheme|boxing)",
        "(activity|activities|project|workshop|club|sport|football|holiday scheme|diversionary|volunteering|event|music|arts|clean-up|competition|apprenticeship) ...12 ({young_people}|school|teenager|ages #number)",
        "diversionary (activity|activities|scheme|project|work)",
        "(fund|run|provide|organise|work with|sponsor|part in) ...12 youth (club|group|project|activities|scheme|work|bus|diversion|engagement|fest|provision)",
        "(half term|school holiday|summer) ...8 (activity|activities|scheme|programme|project|football|sport)", "(summer|holiday) play scheme",
        "(work with|refer|engage) ...6 ({young_people}|schools) ...10 (constructive|purposeful|clean up|project|station|skills)",
        "(run|fund|hold|organise) ...6 (art|music|sports|football|dance|drama) (workshop|competition|project|session|club|coaching)",
        "{young_people} ...8 (painted|mural|planted|designed|built|performed|filmed)",
        "({young_people}|kids|lads|youths|youngsters|teenagers|under-16s|13-19s) ...12 (clean-ups|clean up|tidy|litter pick|climbing|gym|mural|studio|DJ|film|cooking|bikes|camp|gardening|planting|coaching|skate|MUGA|cadets|cinema|circus|boxing|fishing|drama|apprentice*|work experience)",
        "(clean-ups|clean up|tidy|litter pick|climbing|mural|recording studio|DJ|bikes|camp|gardening|coaching|skate park|MUGA|games area|cadets|circus|fishing|volunteering|dance|drama|street dance|youth bus|youth club|midnight football) ...12 ({young_people}|kids|lads|youths|youngsters|teenagers|under-16s|school holiday|holidays|estates)",
        "(boxing club|football club|youth club|youth bus|youth centre|play bus|playscheme|holiday club|sports coach|youth worker|youth workers|detached workers) ...12 (fund|funded|grant|gave|sponsor|sponsored|run|paid|employ|week|holidays|nights|young)",
        "(fund|funded|grant|gave|sponsor|sponsored|employ|pay for|paid for) ...10 (boxing club|football club|youth club|youth bus|youth centre|play bus|playscheme|holiday club|sports coach|youth worker|youth workers)",
        "(Duke of Edinburgh|Prince's Trust|Street League|Positive Futures|Kickz|midnight football|Youth Inclusion) ...10 [({young_people}|estate|referred|fund)]",
        "something ...3 to do ...10 (nights|evenings|holidays|summer|young|kids)",
      },
    },
  },
  ignore = {
    "youth offending (team|service)", "youth court", "children's (services|social)", "children ...6 (responsible|supervise|noise|play area rules)",
    "school (crossing|catchment|place|nomination)", "child protection", "safeguarding", "(safeguard|risk|harm|abuse) ...6 (children|child)",
    "youth inclusion", "intensive family", "(each other|pensioners|older (residents|people)) ...8 memories", "newsletter ...20 young people",
    "({police}|sergeant) ...6 cadets",
  },
  kin = { "charter.6.6", "partnership.diversion" },
  form = { "engage young people", "purposeful activities" },
  examples = {
    covered { "With the council we run sports and arts activities for young people in the school holidays." },
    weak { "We hope to fund a youth club." },
    missing { "You are responsible for your children." },
    contradicted { "We do not run activities for young people." },
  },
}
