-- Commitment 2: empowering and reassuring residents.
-- Core blocks 1 to 8 are the landlord's own; p1 to p3 are done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 2, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations" } }

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
        "({resident}|{young_people}) ...14 (set|agree|choose|decide|identify|shape|influence|consulted|involved|say) ...12 (priority|priorities|policy|strategy|standards|issues|concern|compact|charter)",
        "(set|agree|choose|decide|identify|shape|consult|involve|ask|engage) ...14 ({resident}|{young_people}) ...14 (priority|priorities|policy|strategy|standards|issue|concern|compact|development)",
        "(priority|priorities|policy|strategy|procedure) ...14 (consult|consulted|developed|agreed|set|shaped) ...10 ({resident}|{young_people})", "(feedback|complaints) ...14 (develop|shape|inform|change|improve) ...10 (policy|policies|service|procedure)",
        "(consult|consulted|consultation|workshop|focus group|conference) ...12 ({resident}|{young_people}) ...10 {asb}", "{asb} ...10 (workshop|consultation|focus group)",
      },
    },
  },
  ignore = { "priority (need|band|transfer|repair)", "repairs priority", "consult ...6 (rent|service charge|section 20)", "allocations ...4 priority" },
  form = { "setting local priorities" },
  examples = {
    covered { "Residents, including young people, choose the local priorities for tackling nuisance at an annual meeting." },
    weak { "We would like residents to help set local priorities." },
    missing { "Applicants in priority need are placed in band A." },
    contradicted { "Residents are not involved in setting priorities." },
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
        "(feedback|feed back|report back|update|brief|briefing|briefed|present|discuss|reported) ...16 {meeting}", "{meeting} ...12 (feedback|feed back|report back|fed back|received)",
        "(hold|held|run|attend|organise) ...10 (surgery|surgeries|drop-in|roadshow|public meeting|open meeting|residents' meeting|feedback session|question time|face the people)", "(feedback|feed back|report back) ...6 to ...4 ({resident}|community)",
      },
    },
  },
  ignore = { "(board|team|staff|case|sign-up|panel of judges) meeting", "doctor's surgery", "(GP|dental) surgery", "customer feedback form" },
  form = { "feed-back sessions", "feedback sessions" },
  examples = {
    covered { "We hold open meetings with the police twice a year at which we feed back on local issues." },
    weak { "We hope to hold feedback meetings for residents." },
    missing { "The staff meeting is on Monday." },
    contradicted { "We do not hold feedback sessions." },
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
        "(develop|develops|developed|introduce|introduced|agree|agreed|use|sign|have|adopt|promote|launch|produce|work with|draw up|consult|involve) ...14 {good_neighbour_agreement}", "{good_neighbour_agreement} ...14 (develop|developed|introduced|agreed|use|used|signed|adopted|promoted|in place|consultation|residents|tenants|linked)",
        "({resident}) ...14 (develop|agree|draw up|write|set) ...8 (standard of (conduct|behaviour)|code of conduct|local standards|rules|house rules)",
      },
    },
  },
  ignore = { "{good_neighbour_agreement} ...3 means", "be a good neighbour" },
  form = { "standards of conduct", "good neighbour agreements" },
  examples = {
    covered { "We have developed good neighbour agreements with residents on three estates." },
    weak { "We will consider good neighbour agreements on some estates." },
    missing { "Please be a good neighbour." },
    contradicted { "We do not use good neighbour agreements." },
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
        "(estate|ward|block|neighbourhood|environmental|community) (walk|walkabout|inspection|audit|walkround|action day)", "(walkabout|walkround|ward walk|estate walk|community led audit|environmental audit)", "(resident|tenant|community|partner|young people|school) ...14 (invited|attend|join|take part|lead|involved) ...10 (inspection|walk|walkabout|audit)",
        "(inspection|walk|walkabout|audit) ...12 (with|attended by|involving|open to|led by|together) ...6 (resident|tenant|community|partner|councillor)", "{hotspot} ...8 (inspection|audit)",
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
        "(newsletter|leaflet|website|web site|internet|letter|magazine|newspaper|noticeboard|poster|social media|bulletin|annual report|article|press|briefing|local news) ...16 ({asb}|action|enforcement|our work|the work|update|success|outcome|feedback)",
        "({asb}|action|enforcement|update|success|outcome|feedback|fed back|informed|reported|publicise) ...14 (newsletter|leaflet|website|web site|internet|magazine|newspaper|noticeboard|social media|bulletin|annual report|press)",
        "(inform|tell|update|advise|write to|report back to|feed back to|feedback to) ...10 (resident|tenant|community|neighbours|customers) ...16 (action|enforcement|outcome|result|work|success|injunction|order)", "(resident|tenant|community) ...8 (informed|told|updated|advised) ...12 (action|enforcement|outcome|result|work)",
      },
    },
  },
  ignore = { "press ...1 button", "rent (leaflet|letter)", "repairs (leaflet|newsletter)", "appointment letter", "see our website", "available on ...4 website" },
  form = { "regular updates of actions" },
  examples = {
    covered { "Each newsletter tells residents what action we have taken against anti-social behaviour and how they can help." },
    weak { "We hope to publish updates on enforcement in our newsletter." },
    missing { "See our website for a rent leaflet." },
    contradicted { "We do not tell residents what action has been taken." },
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
        "{publicity} ...16 (enforcement|{injunction}|order|eviction|legal action|successful|prosecution|court case|closure|action taken)", "(enforcement|{injunction}|order|eviction|legal action|successful action|prosecution|court case|closure|demoted tenancies) ...16 {publicity}",
        "(publicise|publicised|publicising|publish|published) ...14 (enforcement|{injunction}|order|eviction|action|case|success)", "(inform|tell|advise|write to|letter|leaflet) ...10 (resident|neighbours|community|tenants) ...16 ({injunction}|order|closure|dispersal)",
        "({injunction}|order|closure|dispersal) ...16 (advise|inform|tell|write|leaflet) ...8 resident",
      },
    },
  },
  ignore = { "publish ...6 (privacy|accounts|annual report|this policy|policy)", "in order to", "order (form|a repair)" },
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
        "(provide|offer|use|arrange|available|translate|translated|accommodate|tailor|adapt|make|access|arrangement) ...14 {accessible}", "{accessible} ...12 (provide|offered|used|arranged|available|service|request|facility)",
        "(diversity|equality|equal opportunit*|inclusion|protected characteristic|cultural|individual need|different needs|specific needs|hard to reach|BME|minority) ...16 (need|service|access|take into account|meet|ensure|tailor|group|community|action plan|assessment|policy|recorded)",
        "(tailor|adapt|flexible|flexibility|adjust) ...10 (service|approach|need|individual|support)", "equality impact assessment", "(all parts|all sections|all members|everyone) ...8 (community|access)", "reasonable adjustment", "{hate} ...12 (policy|procedure|centre|site|officer|change)",
        "(women|female|worker|officer) ...10 (requested|same (gender|sex))",
      },
    },
  },
  ignore = { "building access", "access to ...4 (home|property|carry out)", "audio (recording|equipment)", "equality act ...6 means" },
  form = { "account of diversity", "tailoring services" },
  examples = {
    covered { "We provide interpreters and information in other formats, and tailor how we work to each person's needs." },
    weak { "We try to tailor services to diverse needs." },
    missing { "Give us access to your home for the gas check." },
    contradicted { "We do not provide translation or interpreters." },
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
        "(award|reward|celebrate|recognise|recognition|nominate|nominated|thank|prize|competition|celebration) ...14 (resident|tenant|community|young people|neighbour|volunteer|behaviour|achievement|garden|work)", "(resident|tenant|community|young people|volunteer|garden|achievement|neighbour) ...8 (award|reward|celebrate|recognised|recognition|prize|competition|achievement night)",
        "taking a stand",  "(pay back|payback|community payback|reparation)",
        "(offer|run) ...8 (apprenticeship|bursary|scholarship)",
      },
    },
  },
  ignore = { "award (a contract|contracts|costs|compensation|points)", "(contract|costs|compensation) ...4 award*", "award of points" },
  form = { "rewarding" },
  examples = {
    covered { "Our annual awards celebrate residents who help their community." },
    weak { "We are considering an award for good neighbours." },
    missing { "The court may award costs." },
    contradicted { "We do not reward or celebrate good behaviour." },
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
        "(local (press|media|paper|newspaper|radio|guardian|news)|press release|press coverage|media|newspaper|radio|magazine) ...18 ({asb}|action|success|promote|publicise|work|update|reported|award|case|order|partner)", "(promote|publicise|promoted|publicised|advertise|article|reported) ...14 (local (press|media|paper|newspaper|radio|news)|press|media|newspaper|radio|magazine)",
        "communications (strategy|plan|protocol)", "(joint|partner|multi-agency) ...6 (press|publicity|communication|campaign)", "({asb}|action|success|work) ...14 (local (press|media|paper|newspaper|radio|news)|press|magazine|newspaper)",
        "(publicise|promote) ...10 (work|success|action)",
      },
    },
  },
  ignore = { "social media (policy|abuse|post)", "press ...1 button", "media enquiries" },
  form = { "local media", "promote ...8 success" },
  examples = {
    covered { "We publicise successful action with the police in the local press." },
    weak { "We plan a joint communications strategy with the council." },
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
        "(community (cohesion|development|building|capacity|engagement|spirit|empowerment)|intergenerational|inter-generational|cohesion)", "(fund|support|run|hold|organise|sponsor|joint) ...10 (community event|fun day|festival|street party|tenants' group|resident group|tenants and residents association|youth fest|local event|big lunch|community group|event)",
        "(build|strengthen|bring together) ...4 (communities|community|neighbours|people from|people of)", "(fun day|festival|community event|street party) ...14 (fund|support|run|age|resident|estate)",
        "community ...3 mediation",
      },
    },
  },
  ignore = { "community centre ...6 (hire|booking)", "community trigger", "building community (hall|centre)" },
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
        "({young_people}|school) ...16 (activity|activities|project|workshop|club|sport|football|holiday|diversion|diversionary|volunteer|scheme|event|music|art|clean up|involved|competition|carnival|engaged)", "(activity|activities|project|workshop|club|sport|football|holiday|diversionary|volunteering|scheme|event|music|arts|clean-up|competition|apprenticeship) ...12 ({young_people}|school)",
        "diversionary (activity|activities|scheme|project|work)", "youth (club|group|project|activities|scheme|work|worker|bus|diversion|engagement|fest|forum|provision)", "(half term|school holidays|summer) ...8 (activity|activities|scheme|programme|project)",
      },
    },
  },
  ignore = { "youth offending (team|service)", "youth court", "children ...6 (responsible|supervise|noise|play area rules)", "school (crossing|catchment|place|nomination)", "child protection" },
  form = { "engage young people", "purposeful activities" },
  examples = {
    covered { "With the council we run sports and arts activities for young people in the school holidays." },
    weak { "We hope to fund a youth club." },
    missing { "You are responsible for your children." },
    contradicted { "We do not run activities for young people." },
  },
}
