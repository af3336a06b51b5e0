-- Working with the area's partnership, other landlords, the police and voluntary groups.

local note = shared.clause_of("")
local explains = shared.explains

block {
  id = "partnership.community-safety-partnership",
  title = "The landlord takes part in the community safety partnership",
  severity = "high",
  source = note("Working in partnership: the partnership and the duty to co-operate"),
  why = "Priorities, patrols and money for the area are settled there, and landlords are asked to co-operate in it.",
  advice = "Name the partnership of each area you work in, who represents you, and what you give to its assessment and plan.",
  where = explains,
  elements = {
    {
      id = "take_part",
      title = "member of, represented on or working with it",
      find = {
        "(member|part|representative|represent|participate|attend|sit|contribute|active|join|engage|work with|co-operate|cooperate|belong) ...10 {partnership_csp}",
        "{partnership_csp} ...10 (member|attended|represented|participate|contribute|work with us|we)",
        "(with|through|to) ...4 {partnership_csp} ...12 (work|share|agree|tackle|plan|project|priorities|hotspots)",
        "(agreed|shared|planned|discussed) ...3 (with|through|at) ...3 {partnership_csp}",
      },
    },
    { id = "plan", title = "contributes to its assessment and plan", optional = true, find = { "{partnership_csp} ...12 (plan|strategy|strategic assessment|audit|priorities)", "(contribute|align|linked|feed) ...14 (crime and disorder strategy|community safety (plan|strategy)|strategic assessment|audit)" } },
    { id = "strategic", title = "takes part in the area's strategic partnership", optional = true, find = { "(member|part|represented|active|contribute|sit) ...10 (local strategic partnership|LSP|health and wellbeing board|place board)" } },
  },
  ignore = {
    "{partnership_csp} (is|are) ...4 (a body|bodies|set up|made up)", "contact ...4 {partnership_csp} ...4 (on|at)", "CSP ...4 means",
    "required every area", "community trigger ...10 {partnership_csp}", "(=course|=courses|=module|=seminar) ...3 working with",
  },
  kin = { "respect.1.p1b" },
  form = { "community safety partnership", "crime and disorder reduction partnership" },
  examples = {
    covered { "The Association is a member of the community safety partnership and contributes to its yearly plan." },
    weak { "We hope to be represented on the local CDRP." },
    contradicted { "We are not represented on the community safety partnership." },
    missing { "A community safety partnership is a body that brings agencies together." },
    missing { "| Code | Course |\n|---|---|\n| H121 | Working with the police and community safety partnerships |", because = "a course on sale" },
    missing { "The Crime and Disorder Act 1998 required every area to have a partnership." },
  },
}

block {
  id = "partnership.consortium",
  title = "Landlords of the area act together and speak with one voice",
  severity = "low",
  source = note("Working in partnership: consortia of social landlords"),
  why = "A small landlord cannot sit on every body; a group can, and its members learn from each other.",
  advice = "Name the landlords' group that you belong to and who represents it at the community safety partnership.",
  where = explains,
  elements = {
    {
      id = "belong",
      title = "belongs to a group of landlords",
      find = {
        "(association|landlords) ...12 (meet|work|act) ...3 (as one|together|jointly) ...4 [(group|body|voice)]",
        "(member|belong|part|take part|participate|attend|join|active|set up|work through|chair|host|meet|founded) ...10 {partnership_consortium}",
        "{partnership_consortium} ...8 (meets|met|member|members|we (chair|attend)|set up|attended|formed|speaks|whose)",
        "(work|meet) ...6 with ...2 other (landlords|housing associations|social landlords|registered providers) ...16 ({asb}|forum|group|consortium|approach|area)",
      },
    },
    {
      id = "voice",
      title = "which is represented at the partnership",
      find = {
        "(carry|take|bring) ...4 (its|our|their|the group's|the landlords') ...2 (views|voice|concerns) ...6 ({partnership_csp}|partnership)",
        "({partnership_consortium}|it|chair|=landlords|all of us|sector) ...14 (represent|representative|representation|speaks for|seat|sits|voice|attends) ...14 ({partnership_csp}|partnership)",
        "(represent|representative|speaks for|seat) ...10 ({partnership_consortium}|it|=landlords|=associations) ...10 ({partnership_csp}|partnership)",
        "{partnership_csp} ...14 (representative|represented|represents) ...8 {partnership_consortium}", "consortium representative",
      },
    },
  },
  ignore = {
    "(buying|procurement|purchasing|development|building|repairs|heating) (consortium|group)",
    "consortium ...6 (works|procurement|contractor|heating|gas)", "landlord ...2 group (plc|limited|structure)", "private landlords forum",
  },
  form = { "consortium", "landlord forum" },
  examples = {
    covered { "We belong to the city's social landlords' forum, whose chair represents us at the community safety partnership." },
    partial { "We take part in the county landlords' ASB group.", elements = { belong = "covered", voice = "missing" } },
    weak { "We are considering joining the social landlords' forum." },
    contradicted { "We do not belong to the social landlords' forum." },
    missing { "The heating contract was let through a buying consortium." },
  },
}

block {
  id = "partnership.consortium-set-up",
  title = "A landlords' group is set up in six steps",
  severity = "low",
  source = note("Setting up a consortium, steps 1 to 6"),
  why = "Groups fade for want of a link, members, a rhythm, an agenda or a purse.",
  advice = "Write down: how the partnership was told, how the group reaches its meetings, who was invited, how often you meet, on what agenda, and who pays.",
  where = explains,
  elements = {
    {
      id = "inform",
      title = "1. the partnership is told and asked for help",
      find = {
        "(tell|inform|approach|consulted|notify|wrote to|contacted) ...6 {partnership_csp} ...20 [(consortium|forum|group|plans|help)]",
        "{partnership_csp} ...8 (told|informed|asked|consulted|helped|supports|supported|involved) ...14 [({partnership_consortium}|set up|plans|help)]",
      },
    },
    {
      id = "access",
      title = "2. how it reaches the partnership is agreed",
      find = {
        "({partnership_consortium}|representative|chair|it) ...10 (attend|sit|represent|seat|invited) ...10 ({partnership_csp}|partnership (board|meeting))",
        "{partnership_csp} ...12 agreed ...14 (representative|represented|attend|seat)",
        "represent ...6 ({partnership_consortium}|it) ...8 ({partnership_csp}|partnership)",
      },
    },
    {
      id = "members",
      title = "3. as many landlords as possible take part",
      find = {
        "(all|every|each|as many|most|#number) ...4 (landlord|housing association|provider|associations) ...14 (invite|join|member|take part|attend|belong|involved|signed)",
        "(invite|open to|membership|members) ...8 (all|every|each|as many|#number) ...4 (landlord|housing association|provider)",
      },
    },
    {
      id = "interval",
      title = "4. it meets at a regular interval",
      find = {
        "({partnership_consortium}|landlords forum|consortium) ...6 (meet|hold) ...8 (#number times|every|monthly|quarterly|weekly|twice|each|regular|regularly|#duration|bi-monthly|six-weekly|once)",
        "(monthly|quarterly|regular|bi-monthly|six-weekly) meeting of ...3 {partnership_consortium}",
      },
    },
    {
      id = "agenda",
      title = "5. with a clear agenda",
      find = {
        "({partnership_consortium}|consortium meets) ...16 (agenda|terms of reference|individual cases|guest speaker)",
        "(agenda|terms of reference) ...12 {partnership_consortium}",
      },
    },
    {
      id = "funding",
      title = "6. and is paid for",
      find = {
        "{partnership_consortium} ...14 (paid for|funded by|funded|funding|financed|subscription|levy|contribution|shared between)",
        "(subscription|levy|contribution|funding|each member pays) ...14 ({partnership_consortium}|group|forum|member)",
      },
    },
  },
  ignore = {
    "(buying|procurement|purchasing|development|building) (consortium|group)", "the board meets", "(tenants|residents) ...2 (forum|group|panel)",
    "(funded|funding) ...6 (works|repairs|improvements)", "(board|committee|staff|team) meeting", "(this|the) (report|service) ...8 funded",
    "(youth|support|activity|young people's|self-help|community|scrutiny|steering|focus|working|residents|tenants) group",
  },
  form = { "setting up a consortium" },
  examples = {
    covered { [[
The community safety partnership was told of our plans for a landlords' consortium and asked to help. A consortium representative attends the partnership board.
Every housing association in the district was invited to join. The consortium meets quarterly to an agenda that leaves individual cases out, and is funded by a levy on each member.]] },
    partial { "The landlords' forum meets every two months.", elements = { interval = "covered", funding = "missing" } },
    weak { "It is planned that the landlords' consortium will meet quarterly." },
    contradicted { "The landlords' consortium does not meet regularly and is not funded." },
    missing { "The Board meets quarterly." },
  },
}

block {
  id = "partnership.neighbourhood-policing",
  title = "Work goes on with the neighbourhood policing team",
  severity = "medium",
  source = note("Neighbourhood policing"),
  why = "Officers who share a patch, and know each other's names, solve things on the doorstep.",
  advice = "Say how you work with the neighbourhood team: introductions, its steering group, shared office or walkabouts, joint projects, funded posts.",
  where = explains,
  elements = {
    {
      id = "work",
      title = "works with the neighbourhood team",
      find = {
        "(work|meet|liaise|joint|share|attend|sit|introduced|visit|patrol|walk|walkabout|contact|base|office|desk|host|fund|employ|pay for|together) ...12 {partnership_area_police}",
        "{partnership_area_police} ...14 (work|meet|joint|share|attend|steering group|patrol|walkabout|based|office|desk|together|with us|with our|funded|tasking)",
        "(joint|estate) (walkabout|patrol|surgery) ...10 police", "(fund|pay for|sponsor) ...6 (police officer|PCSO|PCSOs|community support officer)",
        "police ...6 (base|office|surgery|desk) ...10 (estate|our office)",
      },
    },
  },
  ignore = {
    "(contact|call|ring|report ... to) ...4 {partnership_area_police}", "{partnership_area_police} ...3 (number|on 101|telephone)",
    "neighbourhood watch", "police station", "police (recorded|figures)",
  },
  form = { "neighbourhood policing" },
  examples = {
    covered { "Our officers meet the neighbourhood policing team every fortnight and sit on its steering group." },
    weak { "We may offer office space to the neighbourhood policing team." },
    contradicted { "We do not work with the neighbourhood policing team." },
    missing { "The police recorded 212 burglaries in the ward." },
    missing { "In an emergency ring the police on 999." },
  },
}

block {
  id = "partnership.voluntary-agencies",
  title = "Voluntary and community groups are partners too",
  severity = "medium",
  source = note("Working with voluntary and community agencies"),
  why = "They often know the people better, and give help that a landlord cannot.",
  advice = "Name the voluntary and community groups that you work with, what each does, and where the money comes from.",
  where = explains,
  elements = {
    {
      id = "work",
      title = "works with voluntary or community groups",
      find = {
        "(work|partnership|partner|refer|referral|fund|grant|support|commission|sponsor|link|liaise|contract) ...12 {partnership_voluntary}",
        "{partnership_voluntary} ...14 (work|partnership|refer|funded|grant|support|run|deliver|provide|commissioned) ...8 (with us|for us|with our|by us|victims|families|people|tenants|residents|mediation|project|service|on our behalf|estate)",
        "{partnership_voluntary} ...6 and ...4 {partner} ...10 (work|meet|deliver)",
      },
    },
    { id = "funding", title = "says where the money comes from", optional = true, find = { "(fund|grant|pay) ...14 {partnership_voluntary}", "{partnership_voluntary} ...14 (funded|funding|grant|paid)" } },
  },
  ignore = {
    "{partnership_voluntary} (is|was) a (national|local|registered)", "registered charity", "charity (number|commission|law)",
    "charitable (rules|status)", "support charity ...4 of the year", "=mind ...1 (you|the|your)", "(never|bear in|keep in|change your|peace of) mind",
    "contact ...6 Citizens Advice", "(advice|help) ...4 from ...3 (Citizens Advice|Shelter)", "(bus|cycle|bicycle) shelter",
  },
  form = { "voluntary and community agencies" },
  examples = {
    covered { "We work with Victim Support and community groups that run youth projects." },
    weak { "We would like to work more closely with voluntary organisations." },
    contradicted { "We do not work with voluntary organisations." },
    missing { "Victim Support is a national charity founded in 1974." },
    missing { "The Association is a registered charity; keep that in mind." },
  },
}
