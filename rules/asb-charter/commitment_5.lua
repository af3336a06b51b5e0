-- Commitment 5: individual and community responsibility.

local outcome = shared.outcome(5)
local explains = shared.explains

block {
  id = "charter.5.1",
  title = "Tolerance is promoted with tenants and partners",
  severity = "medium",
  source = outcome(1),
  why = "Many complaints are about ways of life that clash; there nobody needs punishing.",
  advice = "Give evidence of work with tenants, their groups and partners: good neighbour agreements, mediation, restorative meetings, events that bring people together.",
  where = explains,
  elements = {
    {
      id = "tolerance",
      title = "work that promotes tolerance and balance between neighbours",
      find = {
        "(write|drew up|agreed|signed) ...8 (neighbour|neighbours'|neighbourhood|community|estate) (pledge|promise|compact|charter|code)",
        "(course|evening|event|talk|project) ...8 (living (together|side by side)|getting on|get on with|different (cultures|faiths|backgrounds|generations))",
        "(promote|encourage|foster|build|increase|workshop|session|campaign|teach|talk|develop) ...12 (tolerance|tolerant|mutual respect|understanding ...4 (neighbours|cultures|lifestyles|generations|others)|different (lifestyles|cultures|ways of life)|considerate|consideration for others)",
        "(tolerance|mutual respect|different (lifestyles|cultures)) ...12 (promoted|encouraged|workshop|event|project|campaign)",
        "(develop|introduce|agree|draw up|sign|use|promote|write|produce|help) ...12 {good_neighbour_agreement}",
        "{good_neighbour_agreement} ...10 (developed|agreed|signed|drawn up|in place|used|promoted|written|introduced|with our help)",
        "(offer|use|provide|refer|arrange|settled|resolved|engage|take part) ...10 {mediation}",
        "{mediation} ...10 (offered|used|provided|settled|resolved|arranged|available|is open to)",
        "(intergenerational|inter-generational|community cohesion|bring ...6 together) ...10 (project|event|work|neighbours|communities|generations|cultures)",
      },
    },
  },
  ignore = {
    "{good_neighbour_agreement} ...3 means", "be a good neighbour", "zero tolerance", "(trained|training) ...6 {mediation}",
    "{mediation} ...4 (contract|budget|supplier|tender)", "(tender|contract) ...4 {mediation}", "{mediation} ...3 (means|is)",
    "(refer|see) to ...4 section",
  },
  kin = { "respect.2.3" },
  form = { "promote tolerance" },
  examples = {
    covered { "With tenants' groups we run events that promote tolerance of different lifestyles." },
    covered { "Residents drew up a good neighbour agreement with our help." },
    weak { "We would like to promote tolerance between neighbours." },
    contradicted { "We do not offer mediation and do not promote tolerance." },
    missing { "# Definitions\nMediation: a meeting led by an independent person." },
    missing { "We have zero tolerance of violence." },
  },
}

block {
  id = "charter.5.2",
  title = "Tenants are helped to take part and to help others and us",
  severity = "medium",
  source = outcome(2),
  why = "Neighbours who know each other report, witness and calm things down.",
  advice = "Say how community involvement is encouraged (associations, champions, events) and how individuals can help neighbours, you and partners to tackle problems.",
  where = explains,
  elements = {
    {
      id = "involve",
      title = "encourages community involvement",
      find = {
        "(grant|training|advice|support|help|funding) ...3 (to|for) ...6 (association|tenants group|residents group|community group)",
        "(pay|fund|meet) ...6 (costs|start-up|running costs) ...6 (association|group)", "(street|block|estate) (association|rep)",
        "(encourage|support|facilitate|help|fund|promote|work with|set up|develop|enable|assist) ...10 (community (involvement|group|activity|event|action|champion|participation)|(residents|tenants) (association|group|organisation)|residents' associations|tenants and residents association|neighbourhood watch|street (champion|rep|representatives)|volunteers|volunteering|block (rep|representatives))",
        "(encourage|help|support|enable) ...6 (tenants|residents|people|members|customers) ...8 to (get involved|take part|join|be involved|volunteer|play a part|set up)",
        "(neighbourhood watch|community champions|street champions|residents associations) ...12 (supported|helped|encouraged|funded|set up|in place|run)",
        "(tenants|residents) ...8 (get involved|take part|play a part|volunteer) ...8 (community|neighbourhood|estate|area)",
      },
    },
    {
      id = "help",
      title = "so that people support each other and help to tackle problems",
      find = {
        "(members|tenants|residents|neighbours|they) ...8 (keep an eye|look in|check on|pass) ...10 (neighbour|police|wardens|us)",
        "(look out for|look after|support|stand up for|watch out for|keep an eye on) ...6 (neighbour|neighbours|each other|one another|other (residents|tenants|members)|others|vulnerable neighbours)",
        "(tenants|residents|people|community|members|neighbours|they) ...12 (help|support|work with|assist) ...4 (us|police|partners) ...10 (tackle|stop|reduce|deal with|solve|prevent|{asb})",
        "(come forward|act as|give evidence|become) ...6 witness ...8 [(tenants|residents|support)]",
        "(how|ways) ...6 (tenants|residents|you|they|people|individuals) can help",
        "(tenants|residents|people|communities) ...6 (report|challenge|tackle) ...6 {asb} ...8 (together|safely|with us)",
      },
    },
  },
  ignore = {
    "community trigger", "community centre ...6 (hire|booking)", "report ...3 repair", "help us ...6 (improve|keep) ...4 (records|service)",
    "support ...3 other ...4 (agency|organisation)", "neighbourhood watch (is|means)",
  },
  kin = { "respect.2.p2" },
  form = { "community involvement among tenants" },
  examples = {
    covered { "We support residents' associations and street champions, and encourage people to look out for their neighbours and help us to tackle anti-social behaviour." },
    partial { "We fund community groups on three estates.", elements = { involve = "covered", help = "missing" } },
    weak { "We would like to encourage more tenants to get involved in their community." },
    contradicted { "We do not support residents' associations." },
    missing { "The community centre can be hired for parties." },
  },
}

block {
  id = "charter.5.3",
  title = "What tenants expect of the service is found out and met",
  severity = "low",
  source = outcome(3),
  why = "A service can hit all its targets and still not be what people wanted.",
  advice = "Say how you find out what tenants expect of the service, and what was changed to meet it.",
  where = explains,
  elements = {
    {
      id = "find",
      title = "finds out what tenants expect",
      find = {
        "(tenants|residents|customers) tell us ...10 (expect|want)",
        "(ask|survey|find out|establish|learn|research|consult|focus group|understand|listen) ...14 (expect|expectation|want) ...10 [({charter_service}|service|us)]",
        "(expectations|what (tenants|residents|customers|they|you) (expect|want)) ...12 (survey|asked|consulted|found|established|researched|focus group|gathered)",
        "(tenants|residents|customers) ...6 tell us ...6 (what they (expect|want)|expectations)",
      },
    },
    {
      id = "meet",
      title = "meets them",
      find = {
        "(that|this|which) is now ...3 (standard|target|practice|promise|what we do)", "now (our|the) (standard|target|practice|rule)",
        "(meet|match|live up to|respond to|reflect|act on) ...8 (expectation|expectations|what they told|what (tenants|residents|customers|they) (expect|want|told|said))",
        "(expectations|they =told us|what they =told|=told us) ...16 (change|introduced|meet|improved|acted|service standard|as a result)",
        "(changed|introduced|redesigned|altered) ...14 (expectations|they =told us|what tenants =told|=told us|what tenants said|as a result)",
        "service standards ...8 (agreed with|based on|reflect) ...6 (tenants|residents|customers)",
      },
    },
  },
  ignore = {
    "what (we|you can) expect", "expect (you|tenants|staff|residents|contractors|officers) to", "we expect", "expected to",
    "standards ...6 we expect", "(repairs|kitchen|rent|gas) ...8 expect*", "life expectancy",
  },
  form = { "tenants' expectations", "expectations of ...6 service" },
  examples = {
    covered { "We survey tenants to find out what they expect of the ASB service, and changed our opening hours to meet what they told us." },
    partial { "Focus groups are held to find out what tenants expect from our ASB service.", elements = { find = "covered", meet = "missing" } },
    weak { "We plan to ask tenants what they expect of the service." },
    contradicted { "We do not ask tenants what they expect of the service." },
    missing { "We expect you to keep your garden tidy." },
  },
}

block {
  id = "charter.5.4",
  title = "Neighbours are encouraged to sort out small things themselves, where safe",
  severity = "low",
  source = outcome(4),
  why = "A quiet word early settles more than a letter late, but nobody must be sent into danger.",
  advice = "Say when people are encouraged to speak to their neighbour first, what helps them (a card, advice) and when they should not.",
  where = explains,
  elements = {
    {
      id = "encourage",
      title = "encourages self-help in minor matters",
      find = {
        "(knock|note|word|chat|cup of tea) ...10 (does the trick|helps|solves|settles|enough|works|sorts)",
        "(try|do) that before ...3 (call|ring|contact|report)",
        "(encourage|advise|ask|suggest|try|invite|urge|expect) ...12 (talk|speak|word|discuss|approach|resolve|settle|sort out|chat|raise) ...8 (neighbour|person|perpetrator|each other|between themselves|themselves|yourself|yourselves|amicably|matter|differences|disagreement|dispute|other party)",
        "(talk|speak|chat|have a word|word) ...4 (to|with) ...4 (neighbour|person causing) ...8 [(first|yourself|before|politely|calmly)]",
        "(resolve|settle|sort out) ...10 (themselves|yourself|yourselves|amicably|between them|informally|without ...4 (landlord|us|our))",
        "self-help (pack|card|option|guide|advice|kit)", "(dear neighbour|neighbour) card",
      },
    },
    {
      id = "safe",
      title = "only where it is appropriate and safe",
      -- The caveat is a caveat in any force: "if it is safe" is how one says it.
      covered_when = "permitted",
      find = {
        "(frighten|scares|threatens|worried|afraid of) ...3 (you|them|of them) ...10 (leave|us|ring|call|report|instead)", "leave it to us",
        "(safe|safely|comfortable|confident|appropriate) ...12 (do so|approach|speak|talk|have a word|neighbour|themselves|between)",
        "(talk to|speak to|approach|word|neighbour|themselves) ...14 (if|where|when|provided|unless|only) ...6 (safe|unsafe|comfortable|threatened|afraid|risk|frightened|intimidated|appropriate|violence|confident)",
        "(not|never|don't) ...6 (approach|confront|speak|talk) ...12 (threatened|unsafe|afraid|violent|violence|risk|danger|frightened)",
        "not ...6 (put|place) ...4 (yourself|themselves|anyone) ...3 (at risk|in danger)",
      },
    },
  },
  ignore = {
    "(speak|talk) to ...3 (officer|us|police|doctor|adviser)", "interview ...6 perpetrator",
    "where appropriate ...4 (we|action|refer|possession|legal)", "(staff|officer) ...6 (talk|speak|resolve|approach)", "(repair|leak|fault)",
    "where appropriate", "gas", "{mediation} ...8 (settle|resolve|talk)", "(both parties|both neighbours) ...6 {mediation}",
  },
  form = { "self-help options" },
  examples = {
    covered { "If it is safe to do so, we encourage people to talk to their neighbour first and sort out small problems between themselves." },
    partial { "We encourage residents to speak to their neighbour first about minor nuisance.", elements = { encourage = "covered", safe = "missing" } },
    weak { "We may suggest that you have a word with your neighbour." },
    contradicted { "We do not encourage residents to speak to their neighbour about nuisance." },
    missing { "Speak to an officer at reception about your rent." , because = "the landlord's own desk" },
  },
}
