-- Commitment 2: empowering and reassuring residents.
-- Core blocks 1 to 8 are the landlord's own; p1 to p3 are done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 2, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

block {
  id = "respect.2.1",
  title = "Residents, young people too, help to set local priorities",
  group = "core",
  severity = "medium",
  source = building_block("building block 1"),
  why = "A priority that residents chose is one they will help with.",
  advice = "Say how residents, including young people, choose local priorities (panels, walkabouts, surveys) and what was chosen.",
  where = explains,
  elements = {
    {
      id = "priorities",
      title = "residents shape priorities, policy or standards",
      find = {
        "(set|agree|choose|decide|identify|shape|consult|involve|ask|engage) ...14 ({resident}|{young_people}) ...14 (priority|priorities|policy|strategy|compact|what matters|issues they)",
        "(youth|young people's) (forum|panel|council|parliament|group) ...14 (priority|priorities|view|issue|say|consult|adds|choose)",
        "(priority|priorities) ...14 (agreed|set|chosen|shaped|decided|identified) ...6 (by|with) ...6 ({resident}|{young_people})",
        "(policy|strategy|procedure) ...10 (consulted|developed|agreed|shaped|written|drawn up) ...6 (with|by) ...4 ({resident}|{young_people})",
        "(feedback|complaint) ...14 (develop|shape|inform|change) ...10 (policy|policies)", "{asb} ...10 (workshop|consultation|focus group)",
        "({resident}) ...8 (vote|choose|decide) ...12 (issue|problem|spent|budget|first)", "(local|neighbourhood|estate) priorities",
        "(ask) ...4 ({resident}|{young_people}) ...14 (what they want|what they think|what matters|their priorities|what should)",
        "(consult|consultation|workshop|focus group) ...12 ({resident}|{young_people}) ...10 {asb}",
        "({resident}|representatives) ...6 (help to|helped to|help us|involved in) ...3 (write|draw up|design|shape|set|writing|drawing up|setting) ...6 (standard|policy|strategy|plan|priorities)",
        "(neighbourhood|estate|area|local) plan ...6 (with|by) ...4 (residents|tenants) ...14 (problem|priorities|concern)",
        "({resident}|{young_people}|youth board|forum|panel) ...10 (see|regard) as ...6 (problem|priority|priorities|urgent|issue)",
        "({resident}|{young_people}|panel|forum|committee) ...14 (set|agree|choose|decide|identify|shape|influence|consulted|involved|say|vote|asked|draw up) ...12 (priority|priorities|policy|strategy|compact|what matters|issues they|local action plan)",
        "(consult|ask|survey|event) ...10 ({resident}|{young_people}) ...8 (what they want|find out what|what matters)",
      },
    },
  },
  ignore = {
    "priority (need|band|transfer|repair)", "repairs priority", "consult ...6 (rent|service charge|section 20)", "allocations ...4 priority",
    "consult ...6 before ...8 (letting|allocat*)",
  },
  kin = { "charter.2.4", "partnership.engagement" },
  form = { "setting local priorities" },
  examples = {
    covered { "Residents, including young people, choose the local priorities for tackling nuisance at an annual meeting." },
    weak { "We would like residents to help set local priorities." },
    missing { "Applicants in priority need are placed in band A." },
    contradicted { "Residents are not involved in setting priorities." },
    missing { "Residents choose the colour of their new kitchen units.", because = "a choice, not a priority" },
  },
}

block {
  id = "respect.2.2",
  title = "Regular feedback sessions with residents",
  group = "core",
  severity = "low",
  source = building_block("building block 2"),
  why = "Facing people shows that someone answers.",
  advice = "Say which sessions are held, how often, where, and which partners come.",
  where = explains,
  elements = {
    {
      id = "sessions",
      title = "gives feedback in person",
      find = {
        "(feedback|feed back|report back|update|brief|present) ...10 (at|to|through|during) ...6 {residents_meeting}",
        "{residents_meeting} ...14 (feedback|feed back|report back|fed back|question|hear what|answers|raise (concern|issue)|local concern|action taken|with the police)",
        "(hold|run|attend|organise|host|come to|arrange|take part in) ...10 (surgery|surgeries|drop-in|roadshow|public meeting|open (meeting|evening|day)|residents' meeting|(feedback|question) session|question time|face the people|community meeting|public question session)",
        "{residents_meeting} ...4 (held|run|organised|hosted) ...12 (police|councillor|partner|quarterly|monthly|month|year|each|every|regular*)",
        "(feedback|feed back|report back) ...4 to ...4 (residents|tenants|community|communities|contract panels)",
        "({residents_meeting}) ...8 at which ...6 (question|feedback|report)", "(answer|take) questions from ...4 (tenants|residents|customers)",
        "(evening|session|event) ...16 (answer|question) ...6 (tenants|residents)", "(hold|arrange|organise) ...4 feedback (meeting|session|event)",
        "(meeting|evening|session|PACT) ...20 (explain|report|hear|told) ...3 (what has been done|what we have done|what was done|progress)",
        "PACT meeting", "meeting ...16 (give|provide|receive) ...2 feedback",
      },
    },
  },
  ignore = {
    "(board|team|staff|case|sign-up|panel of judges|committee) meeting", "doctor's surgery", "(GP|dental) surgery", "customer feedback form",
    "individual residents",
  },
  form = { "feed-back sessions", "feedback sessions" },
  examples = {
    covered { "We hold open meetings with the police twice a year at which we feed back on local issues." },
    weak { "We hope to hold feedback meetings for residents." },
    missing { "The staff meeting is on Monday." },
    contradicted { "We do not hold feedback sessions." },
    missing { "The minutes of the last committee meeting were agreed.", because = "a meeting of the landlord's own" },
  },
}

block {
  id = "respect.2.3",
  title = "Residents develop and agree standards of conduct",
  group = "core",
  severity = "medium",
  source = building_block("building block 3"),
  why = "People keep rules they wrote.",
  advice = "Say where good neighbour agreements exist, how residents wrote them and how they are kept alive.",
  where = explains,
  elements = {
    {
      id = "agreements",
      title = "good neighbour agreements or similar",
      find = {
        "(develop|introduce|agree|use|sign|have|adopt|promote|launch|produce|work with|draw up|consult|involve|write|vote|make|negotiate) ...14 {good_neighbour_agreement}",
        "{good_neighbour_agreement} ...10 (develop|introduced|agreed|use|signed|adopted|promoted|in place|consultation|residents|tenants|linked|drawn up|written|made by|operate)",
        "({resident}|young people|group of) ...14 (develop|agree|draw up|drew up|write|set|wrote down|decide) ...8 (standard of (conduct|behaviour)|code of conduct|local standards|house rules|neighbourhood charter|rules for|how people should behave|what was said)",
        "(standard of (conduct|behaviour)|code of conduct|house rules) ...10 (developed|agreed|drawn up|written) ...6 (by|with) ...4 {resident}",
        "(agreement|charter) made by ...4 residents",
        "(promises|rules|standards|commitments|ground rules|code) ...6 (agreed|written|drawn up) (by|with) ...6 (people who live|residents|tenants|neighbours)",
      },
    },
  },
  ignore = {
    "{good_neighbour_agreement} ...3 means", "be a good neighbour", "{good_neighbour_agreement} ...3 (list of things|a list)",
  },
  kin = { "charter.5.1" },
  form = { "standards of conduct", "good neighbour agreements" },
  examples = {
    covered { "We have developed good neighbour agreements with residents on three estates." },
    weak { "We will consider introducing good neighbour agreements on some estates." },
    missing { "Please be a good neighbour." },
    contradicted { "We do not use good neighbour agreements." },
    covered { "Residents of each court wrote and voted on their own neighbourhood charter." },
    missing { "A good neighbour agreement means a list of promises between people who live near each other.", because = "a definition" },
    missing { "Contractors must follow our code of conduct when they are in your home.", because = "a code for contractors" },
  },
}

block {
  id = "respect.2.4",
  title = "Residents lead audits of hotspots: estate walks and inspections",
  group = "core",
  severity = "low",
  source = building_block("building block 4"),
  why = "Those who live there see what a van driving past does not.",
  advice = "Say how often walks or audits take place, who leads, and how actions are tracked and reported back.",
  where = explains,
  elements = {
    {
      id = "walks",
      title = "estate walks or audits with residents",
      find = {
        "(estate|ward|block|neighbourhood|environmental|community|hotspot) (walk|walkabout|inspection|audit|walkround|action day) ...14 (take place|held|carried out|with|led by|attended|residents|monthly|quarterly|regular*|identify|invite)",
        "(hold|carry out|organise|run|attend|take part in|invite|conduct|do|join|undertake|have|regular|monthly|quarterly|weekly|annual|joint|lead) ...8 (estate|ward|block|neighbourhood|environmental|community|hotspot) (walk|walkabout|inspection|audit|walkround|action day)",
        "(hold|carry out|organise|run|join|lead) ...8 (walkabout|walkround|community led audit|community-led audit|resident inspection)",
        "(resident|tenant|partner|young people|school|councillor) ...14 (invited|attend|join|take part|lead|led|involved) ...10 (inspection|walk|walkabout|audit)",
        "(inspection|walk|walkabout|audit) ...12 (with|attended by|involving|open to|led by|together) ...6 (resident|tenant|community|partner|councillor)",
        "(resident|tenant) (inspector|auditor|walkabout)",
        "(residents|tenants|we|officers) ...3 walk (the|each|every|round|around) ...4 (estate|block|neighbourhood|area)", "walk the estate with",
        "(residents|tenants) ...3 (go|walk|tour) ...2 (round|around) ...4 (estate|block|area|neighbourhood)",
      },
    },
  },
  ignore = { "(internal|external|financial|stock|fire safety) audit", "(gas|fire|safety|void|pre-termination) inspection", "walk-in" },
  form = { "community led audits" },
  examples = {
    covered { "Residents join us on quarterly estate walks to find graffiti and fly-tipping, and actions are tracked." },
    weak { "We may invite residents to estate inspections." },
    missing { "The gas inspection is once a year." },
    contradicted { "We do not hold estate walks or inspections with residents." },
  },
}

block {
  id = "respect.2.5",
  title = "Residents hear regularly what has been done",
  group = "core",
  severity = "medium",
  source = building_block("building block 5"),
  why = "Unseen work reassures nobody.",
  advice = "Say where and how often you publish what was done (activities and enforcement), and how residents can help.",
  where = explains,
  elements = {
    {
      id = "updates",
      title = "tells residents what action was taken",
      find = {
        "(tell|inform|publish|publicise|feature|feed back|show|announce|information on|information about|update) ...12 {what_was_done} ...14 (newsletter|leaflet|website|web site|internet|magazine|noticeboard|poster|social media|bulletin|annual report|text message|letter to every)",
        "(information|update) ...6 (via|through|on|in) ...3 (internet|website|newsletter|noticeboard)",
        "(publish|report) ...12 (number of|statistics|figures|results) ...12 (website|newsletter|magazine|annual report|residents|tenants)",
        "(inform|tell|update|advise|report back to|feed back to|feedback to) ...6 (resident|tenants|community|neighbours) ...12 ({what_was_done}|injunction|order)",
        "(resident|tenant|community|neighbours) ...6 (informed|told|updated|advised) ...10 (action|enforcement|outcome|result|what has|what we)",
        "(feedback|fed back|information) ...8 (through|in|by|via) ...4 (newsletter|leaflet|letter|noticeboard)", "you said we did",
        "(newsletter|poster|bulletin|website) ...8 (what has happened|what is happening|how to get involved|how (they|people|residents) can help)",
        "(newsletter|leaflet|website|web site|internet|letter to (every|all|each)|letters to residents|magazine|newspaper|noticeboard|poster|social media|bulletin|annual report|text message|briefing note|local news) ...16 {what_was_done}",
        "(let|tell|inform|show) ...4 (tenants|residents|people) ...3 (know|about|what) ...10 (cases (we|that)|action|won|done|outcome|result)",
      },
    },
  },
  ignore = {
    "press ...1 button", "rent (leaflet|letter)", "repairs (leaflet|newsletter)", "appointment letter", "see our website",
    "(policy|form|leaflets|summary) ...8 (available|found) ...6 (website|office)", "(reporting|complaint) leaflet",
    "(annual report|newsletter|leaflets) ...8 can be found", "(report|complain|reported) ...12 (online|website|web site)", "(warning|advice) letter",
    "survey", "tell us about", "letter that", "closing letter", "told that if", "told ...3 refus*", "if they do not",
    "(advised|told|informed) that ...3 (enforcement|legal|court) action", "(receive) ...8 (bulletin|newsletter)",
  },
  kin = { "charter.2.5" },
  form = { "regular updates of actions" },
  examples = {
    covered { "Each newsletter tells residents what action we have taken against anti-social behaviour and how they can help." },
    weak { "We hope to publish updates on enforcement in our newsletter." },
    missing { "See our website for a rent leaflet." },
    contradicted { "We do not tell residents what action has been taken." },
    missing { "This policy is on our website, and a summary is free from any office.", because = "the policy is published, not what was done" },
  },
}

block {
  id = "respect.2.6",
  title = "Use of enforcement tools is publicised",
  group = "core",
  severity = "medium",
  source = building_block("building block 6"),
  why = "People who know the terms of an order can report a breach.",
  advice = "Say when and how orders and injunctions are publicised, who decides, and how privacy is weighed.",
  where = explains,
  elements = {
    {
      id = "publicise",
      title = "publicises enforcement",
      find = {
        "(newsletter|leaflet|website|internet|magazine|poster|social media|annual report|publicise|publicity|press release|bulletin|campaign|article|{media}) ...14 {order}",
        "{order} ...14 (publicise|publicised|publicity|newsletter|leaflet|website|magazine|poster|social media|press release|in the press|local paper|bulletin|{media}|reported in)",
        "(publicise|publish|advertise|promote) ...10 ({order}|use of ...4 (tool|power)|enforcement)",
        "(inform|tell|advise|write to|letter|leaflet|given|give) ...8 (resident|neighbours|community|tenants|homes) ...12 ({injunction}|order|closure|terms of|details of the)",
        "(neighbours|residents|tenants|community|homes) ...6 (given|told|sent|informed|advised) ...10 (terms|order|injunction|closure|conditions)",
        "{order} ...14 (advise|inform|tell|write to|leaflet) ...6 (residents|neighbours|community)",
        "(orders|injunctions|terms) ...14 (so that|in order that) ...6 (report|breach)",
        "(issue|publish) ...4 press release ...8 (case|order|injunction|suitable)",
        "(flyer|leaflet|letter|poster|card) ...14 {order} ...10 (door|homes|neighbours|residents|area)",
        "(terms|conditions) of ...3 (ASBO|injunction|order) ...10 (put through|delivered|sent|posted|given|published)",
      },
    },
  },
  ignore = {
    "publish ...6 (privacy|accounts|this policy|policy)", "in order to", "order (form|a repair)", "(witness|complainant) ...8 (court|hearing)",
    "cuttings ...10 enclosed",
  },
  form = { "publicise ...8 enforcement" },
  examples = {
    covered { "When we obtain an injunction we publicise it to neighbours by letter and in the local press, so that breaches are reported." },
    weak { "We may publicise injunctions where appropriate." },
    missing { "This policy is published in order to help residents." },
    contradicted { "We do not publicise enforcement action." },
  },
}

block {
  id = "respect.2.7",
  title = "Services fit everyone's needs, so that nobody is shut out",
  group = "core",
  severity = "high",
  source = building_block("building block 7"),
  why = "Equality law and plain fairness ask the same: that each person can use the service.",
  advice = "Say how needs are recorded and met (language, format, disability, culture) and how you check that nobody is left out.",
  where = explains,
  elements = {
    {
      id = "tailor",
      title = "adapts the service to diverse needs",
      find = {
        "(provide|offer|use|arrange|available|translate|translated|accommodate|tailor|adapt|make|access|arrangement|go out|written|produce) ...14 {accessible}",
        "{accessible} ...12 (provide|offered|used|arranged|available|service|request|facility)",
        "(diversity|equality|equal opportunit*|inclusion|protected characteristic|cultural|individual need|different needs|specific needs|hard to reach|BME|minority|communication needs|ethnicity) ...16 (need|service|access|take into account|meet|ensure|tailor|group|community|action plan|assessment|recorded|record|monitor|profile)",
        "(take account of|respect|respond to|record|monitor|meet|understand) ...6 (diversity|equality|cultural|ethnicity|individual needs|different needs|communication needs|diverse needs)",
        "(tailor|adapt|flexible|flexibility|adjust) ...10 (service|approach|need|individual) ...10 (need|individual|diverse|customer|resident|person|people|each)",
        "equality impact assessment", "(all parts|all sections|all members) ...8 community ...8 (access|served|reach|use)",
        "(women|female|worker|officer) ...10 (requested|same (gender|sex))",
        "(home visits|visit) ...12 (hard to|difficult to|unable to|cannot) ...4 (come|get|reach|travel)",
        "(ask|record|know|identify) ...10 (language|access|communication|cultural) ...2 [and access] needs", "adapt the way we",
        "(profile|record) of ...4 (customers|tenants|residents) ...4 (language|languages|needs|disabilities|disability)",
        "format ...3 (asked for|prefer|choose|need)", "{hate} ...12 (centre|site|officer)",
      },
    },
  },
  ignore = {
    "building access", "access to ...4 (home|property|carry out)", "equality act ...6 means", "(prioritise|priority) ...4 repair",
    "(equality|cohesion|diversity) (scheme|strategy)", "audio (recording|equipment|entry)", "access to every", "job applicant",
    "equality monitoring form",
  },
  kin = { "charter.2.2" },
  form = { "account of diversity", "tailoring services" },
  examples = {
    covered { "We provide interpreters and information in other formats, and tailor how we work to each person's needs." },
    weak { "We try to tailor services to diverse needs." },
    missing { "Give us access to your home for the gas check." },
    contradicted { "We do not provide translation or interpreters." },
    covered { "Each customer's communication needs are recorded, and letters go out in easy read where someone needs it." },
    missing { "The Equality Act 2010 replaced nine earlier laws.", because = "tells of a law, promises nothing" },
    missing { "We need access to every flat so that the audio entry system can be fitted.", because = "'access' and 'audio' in another sense" },
  },
}

block {
  id = "respect.2.8",
  title = "Good behaviour is rewarded and celebrated",
  group = "core",
  severity = "low",
  source = building_block("building block 8"),
  why = "Thanks cost little and show what is expected.",
  advice = "Name the awards, schemes or sponsorships for people who help their community or turn their behaviour round.",
  where = explains,
  elements = {
    {
      id = "reward",
      title = "rewards community-minded behaviour",
      find = {
        "(award|reward|celebrate|recognise|recognition|prize|thank) ...10 (resident|tenant|community|young people|neighbour|volunteer|good behaviour|achievement|garden) ...10 [(who|for|contribut*|achieve*|award)]",
        "(nominate|nominated) ...12 award",
        "(resident|tenant|community|young people|volunteer|garden|achievement|neighbour|neighbourhood) ...3 (award|prize|achievement night)",
        "({young_people}|residents|tenants) ...14 (rewarded|celebrated|recognised|thanked) ...4 (with|for|by|at)",
        "(run|hold|organise|sponsor|fund) ...8 (competition|award|awards)",
        "(sponsor|fund) ...10 (young people|residents|football team|team) ...14 (thank|contribut*|turned|behaviour round|voluntary work|improve* their behaviour|reward)",
        "taking a stand", "(take|took|taken|taking) a stand", "(pay back|payback|community payback|reparation) (scheme|project|work|programme)",
        "(offer|run) ...8 (apprenticeship|bursary|scholarship)",
        "(certificate|voucher|gift|medal|trophy|bonus|thank you) ...12 (celebration|champion|resident|tenant|neighbour|young people|volunteer)",
        "(celebration|thank you) (event|evening|night|lunch)", "as a (reward|thank you)",
      },
    },
  },
  ignore = {
    "award (a contract|contracts|costs|compensation|points)", "(contract|costs|compensation) ...4 award*", "award of points",
    "thanked the (chair|members|officers)", "recognise (that|the need|the importance|when|signs|how)", "(points|banding|band) ...12 award",
    "competition is",
  },
  form = { "rewarding" },
  examples = {
    covered { "Our annual awards celebrate residents who help their community." },
    weak { "We are considering an award for good neighbours." },
    missing { "The court may award costs." },
    contradicted { "We do not reward or celebrate good behaviour." },
    missing { "The chair thanked members and officers for their work.", because = "minutes" },
  },
}

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
        "{media} ...18 ({asb}|action|success|promote|publicise|our work|award|case|order|partner|good news|operation)",
        "(promote|publicise|advertise|article|report|appear|celebrate|coverage|good news|success|press release|joint) ...14 {media}",
        "(communications|communication|media|publicity) (strategy|plan|protocol|campaign)",
        "(joint|partner|multi-agency) ...4 (press|publicity|communication|campaign|media)",
        "(success|successful action|good news|{asb}) ...10 {media}", "(publicise|promote) ...10 (our work|success|work of)",
        "(issue|publish|prepare|agree) ...2 press (release|statement) ...8 (joint|jointly|with|partner|police|council)",
      },
    },
  },
  ignore = {
    "social media (policy|abuse|post)", "press ...1 button", "media enquiries", "communication (needs|support|skills)", "community based radio",
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
        "community (development|cohesion|engagement) (team|officer|worker|project|work|manager)",
        "(intergenerational|inter-generational) ...4 (project|work|activity|activities|event|understanding)",
        "(run|fund|support|organise|hold) ...8 (intergenerational|inter-generational)",
        "(fund|support|run|hold|organise|sponsor|joint) ...10 (community event|fun day|festival|street party|tenants' group|resident group|tenants and residents association|youth fest|local event|big lunch|community group)",
        "(build|strengthen|develop) ...3 (communities|stronger communities|cohesive communities)",
        "bring together ...4 (communities|community|neighbours|people|cultures|generations)",
        "(bring|brought|brings) ...12 (generations|cultures|communities|old and young|young and old|older residents|two sides) ...6 together",
        "(fun day|festival|community event|street party) ...14 (fund|support|run|age|resident|estate)", "community ...3 mediation",
        "(bring|brings) ...10 (pensioners|older people|older residents|young|school children|cultures|faiths|backgrounds|generations) ...8 together",
      },
    },
  },
  ignore = {
    "community centre ...6 (hire|booking)", "community trigger", "building community (hall|centre)", "cohesion (strategy|policy|plan)",
    "(policy|policies|strategy|strategies) ...8 cohesion", "bring ...4 (case|prosecution|proceedings|evidence|people to court|action)",
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
        "(activity|activities|project|workshop|club|sport|football|boxing|holiday scheme|diversionary|volunteering|event|music|arts|clean-up|competition|apprenticeship) ...12 ({young_people}|school|teenager|ages #number)",
        "diversionary (activity|activities|scheme|project|work)",
        "(fund|run|provide|organise|work with|sponsor|part in) ...12 youth (club|group|project|activities|scheme|work|worker|bus|diversion|engagement|fest|provision)",
        "(half term|school holiday|summer) ...8 (activity|activities|scheme|programme|project|football|sport)", "(summer|holiday) play scheme",
        "(work with|refer|engage) ...6 ({young_people}|schools) ...10 (constructive|purposeful|clean up|project|station|skills)",
        "(run|fund|hold|organise) ...6 (art|music|sports|football|dance|drama) (workshop|competition|project|session|club|coaching)",
        "{young_people} ...8 (painted|mural|planted|designed|built|performed|filmed)",
      },
    },
  },
  ignore = {
    "youth offending (team|service)", "youth court", "children's (services|social)", "children ...6 (responsible|supervise|noise|play area rules)",
    "school (crossing|catchment|place|nomination)", "child protection", "safeguarding", "(safeguard|risk|harm|abuse) ...6 (children|child)",
    "youth inclusion",
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
