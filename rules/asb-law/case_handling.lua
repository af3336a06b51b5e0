-- How a case is handled (D01 to D11): case review, contact, risk, plan, times, support, evidence.

local elsewhere, expectation = shared.elsewhere, shared.expectation
local theirs = shared.theirs
local explains = { quoted = false, not_heading = { "=contents", "glossary", "abbreviations", "definitions", "jargon" } }
local ombudsman_url = "https://www.housing-ombudsman.org.uk/landlords/guidance-notes/anti-social-behaviour-policy/"

local function ombudsman(guidance, checked)
  return { standard = "Housing Ombudsman guidance on anti-social behaviour policies", guidance = guidance, checked = checked, url = ombudsman_url }
end

expectation {
  id = "asb-law.case-review",
  title = "The ASB Case Review (formerly community trigger)",
  group = "D01", level = "must", severity = "high", not_if = elsewhere,
  source = {
    standard = "Anti-social Behaviour, Crime and Policing Act 2014", clause = "ss 104 and 105, Sch 4", checked = "2026-11-21",
    url = "https://www.gov.uk/guidance/anti-social-behaviour-asb-case-review-also-known-as-the-community-trigger",
  },
  why = "Victims can ask the responsible bodies to look at their case together when a local threshold is met; landlords must co-operate.",
  advice = "Say what the review is, who runs it in your area, the threshold, how to ask, and that you take part.",
  where = explains,
  elements = {
    {
      id = "right", title = "victims can ask for a review",
      covered_when = "permitted", -- a right that may be used is the thing itself
      find = {
        "(ask|request|apply|application|right|entitled|invoke|use|activate|trigger|raise|seek|submit|start|instigate|access|available|initiate|demand|make|eligible) ...16 {case_review}", "{case_review} ...20 (request|requested|ask|apply|right|available|victim|victims|threshold|can|may|gives|allows|enables|process|review|multi-agency)", "(tell|told|explain|inform|advise|provide|signpost|give) ...14 {case_review}", -- "Formerly the community trigger" is a second name, not the past.
        "(ask|request|apply|right|activate|seek|invoke) ...16 {case_review} ...4 (formerly|previously|once|known) ...6 trigger", "(victim|victims|complainant|you) ...6 (ask|request) ...10 review ...12 (complaints|reports|incidents|agencies)", "community trigger", "(ASB|anti-social behaviour) case review", "(case|cases) ...4 (looked at|reviewed|re-examined|examined) ...6 (all|by) ...4 (agencies|partners|bodies)",
      },
    },
    { id = "take_part", title = "the landlord takes part", optional = true, find = { "(take part|participate|contribute|co-operate|cooperate|attend|engage|comply|respond|provide information|lead) ...12 {case_review}", "{case_review} ...16 (take part|participate|contribute|co-operate|cooperate|attend|attends|recommendations)" } },
  },
  ignore = { "(manager|supervisor|team leader|senior|monthly|weekly|internal|regular|peer|supervision|our|legal) ...3 =case =review ...6 (case|file|officer|meeting|each|every|supervision)", "(serious|domestic homicide|safeguarding adult|child safeguarding) case review", "=case =review (meeting|meetings) with ...4 (manager|supervisor)" },
  examples = {
    covered { "If you are unhappy with the response you can ask the council for an ASB Case Review." },
    covered { "Victims have the right to activate the Community Trigger when the local threshold is met." },
    weak { "We plan to tell victims about the ASB Case Review." },
    contradicted { "Victims cannot ask for an ASB case review." },
    missing { "The manager holds a case review of each open file with the officer every month.", because = "supervision of staff" },
    missing { "Lessons from serious case reviews are shared." },
  },
}

procedure {
  id = "asb-law.case-review-explained",
  title = "On a second report within six months the Case Review is explained",
  group = "D02", level = "must", severity = "high", not_if = elsewhere,
  source = {
    standard = "Home Office statutory guidance on the 2014 Act", clause = "dated July 2025, published 17 September 2025", checked = "2026-11-21",
    url = "https://www.cobbwarren.com/asb-statutory-guidance-published-september-2025", guidance = "Read in summaries of the guidance",
  },
  why = "Everyone who reports twice in six months must have the review explained, whether or not the threshold is met, also people without internet.",
  advice = "Where the policy speaks of a second or repeated report, say that the Case Review is explained then, by whom, and how for people without internet.",
  where = explains,
  whenever = {
    find = {
      "(second|=repeat|2nd) ...3 (report|reports|incident|incidents|complaint|complaints|occasion)", "(further|another|subsequent) (report|complaint)", "two (reports|complaints|incidents)", "(second|2nd) time", "(report|reports|reported|complain|complains) ...6 (twice|second time|two or more|more than once|repeatedly)", "(twice|two) ...6 (within|in) ...3 six month", "repeat (victim|victims|caller|callers|complainant|complainants)",
      -- Who is told at the first report, or always, is told at the second as well.
      "(all|every|each|any|anyone|everyone) ...3 ({complainant}|who reports|reporting) ...16 {case_review}", "(first report|every report|each report|when a case is opened|opening a case|acknowledgement letter|every case|all cases) ...20 {case_review}", "{case_review} ...16 (all|every|each|anyone) ...3 ({complainant}|who reports)",
    },
  },
  expect = {
    title = "the review is explained",
    find = { "{tell} ...20 {case_review}", "{case_review} ...16 (explained|told|given|provided|informed|advised|offered|made aware|sent)", "(leaflet|letter|information|details|advice) ...10 {case_review}", "(has|have) ...2 right to ...4 {case_review}", "explain ...3 how ...2 (do so|ask|apply|request)", "{tell} ...3 (so|about it|about this)" },
  },
  ignore = { theirs, "(threshold|qualify|qualifies|criteria) ...24 (reports|reported|incidents|complaints)", "three or more", "third report", "further (report|incident) ...6 (breach|injunction)" },
  no_trigger = "missing",
  examples = {
    covered { "When somebody makes a second report within six months we explain the ASB Case Review to them, whether or not the threshold is met." },
    covered { "We tell every complainant about the ASB case review in the first letter.", because = "told always, so also at the second report" },
    partial { "# Second report\nWhen a second report is made we explain the ASB case review.\n# Repeat victims\nRepeat victims are visited within two days." },
    weak { "# Reports\nIf somebody reports twice in six months we may tell them about the case review." },
    missing { "You can ask the council for an ASB case review.", because = "the right is there, nobody is told at the second report" },
    missing { "# Repeat reports\nA second report within six months is passed to a senior officer." },
    missing { "The threshold for a case review is three reports in six months." },
    contradicted { "When a second report is made we do not explain the ASB case review." },
  },
}

expectation {
  id = "asb-law.single-point-of-contact",
  title = "One point of contact, and closure explained",
  group = "D03", level = "must", severity = "high", not_if = elsewhere,
  source = { standard = "Home Office statutory guidance on the 2014 Act (2025); Housing Ombudsman guidance", checked = "2026-11-21", guidance = "The statutory guidance was read in a summary", url = ombudsman_url },
  why = "Victims tire of telling it anew; they must know whom to ring and be told when and why a case will be closed.",
  advice = "Name the single point of contact and say that closure, with reasons, is told before it happens.",
  where = explains,
  elements = {
    {
      id = "contact", title = "a named single point of contact",
      find = {
        "(single|named|one|dedicated|main|key|first) point of contact", "SPOC", "one officer", "case lead", "(one|your|own|case) lead (officer|caseworker|case worker)", "(appoint|allocate|assign) ...4 (officer|manager|caseworker|lead)", "(name and number|name and direct (number|line)|name and contact details) ...10 (officer|manager|worker|lead|given|person)", "(given|passed|allocated|assigned) to ...6 (officer|officers|worker|manager) ...8 (contact|responsible|throughout)", "(officer|worker|manager) ...6 (your|their) ...2 contact", "(named|dedicated|allocated|assigned|nominated|same|own|single) ...2 (officer|case officer|case manager|case worker|caseworker|contact|person|case owner|manager|member of staff|adviser)", "(name|named) ...8 (officer|manager|case worker|caseworker|person) ...10 (dealing|handle|handling|responsible|contact|case|their)", "(officer|case officer|case manager|caseworker|case owner|manager|member of staff) ...6 (own|owns|is allocated|allocated|assigned|will be responsible|responsible for) ...6 (case|report|you|complainant)", "(case|report|each case) ...6 (allocated|assigned) to ...6 (officer|manager|caseworker|worker)",
      },
    },
    {
      id = "closure", title = "told when and why a case is closed",
      find = {
        "(close|closed|closing|closure|end) ...6 (case|cases|file|investigation) ...20 (tell|told|inform|informed|explain|explained|write|written|letter|discuss|discussed|reason|reasons|contact|consult|agree|agreed|confirm|why|speak|notify)", "(tell|told|inform|informed|explain|explained|write|written|letter|discuss|discussed|reason|reasons|contact|consult|agree|agreed|confirm|why|speak|notify) ...16 (close|closed|closing|closure) ...6 (case|cases|file|it|investigation)", "(tell|told|inform|informed|explain|write|written|letter|discuss|reason|reasons|consult|confirm|notify) ...12 (case|cases|file) ...4 (close|closed|closing)", "(tell|told|inform|explain|phone|ring|speak|talk|contact) ...8 (before|prior to) ...3 (close|closed|closing|closure|shut ...2 case)", "(=not|never) (shut|close) ...6 without", "(shut|close) ...4 case ...12 (talk|reason|reasons|letter|first)", "(letter|reasons|tell|explain|conversation|discuss) ...14 (run its course|nothing more we can do|no further action|comes to an end)", "(tell|told|explain|inform|know|say) ...6 (why|when) ...6 (case|it) ...4 (closed|close)", "closure (letter|interview|call|visit)", "(letter|reasons) ...8 (case closure|closure of ...3 case)",
      },
    },
  },
  ignore = { "(lead|led) (agency|partner)", "named (policy|person in the order)", "point of contact ...2 for ...3 (repairs|gas|rent|lettings|press|media|contractors)", "closure (order|notice)", "close ...4 (premises|property|neighbour)", "same (day|time)" },
  examples = {
    covered { "You will have a single point of contact. Before we close a case we tell you why and confirm it in writing." },
    covered { "Each case is allocated to a named officer, who discusses closure of the case with the complainant and gives reasons." },
    covered { "One officer stays with you through the case and tells you before it is closed and why." },
    partial { "A named officer handles each case.", elements = { contact = "covered", closure = "missing" } },
    partial { "We write to the complainant before a case is closed, giving reasons.", elements = { contact = "missing", closure = "covered" } },
    weak { "We aim to provide a single point of contact." },
    contradicted { "We do not provide a single point of contact." },
    missing { "A closure order shuts the premises. The police are the lead agency." },
    missing { "A single point of contact for gas repairs is on the back page.", because = "not for a case" },
    missing { "Home Office guidance asks agencies to give victims a single point of contact.", because = "what others ask" },
    missing { "Lead officer: Head of Housing.", because = "who owns the policy" },
    missing { "A survey is sent when a case is closed.", because = "nobody is told beforehand" },
  },
}

expectation {
  id = "asb-law.local-policing-body-review",
  title = "Review by the local policing body (check whether in force)",
  group = "D04", level = "watch", severity = "low", not_if = elsewhere,
  source = {
    standard = "Crime and Policing Act 2026", url = "https://localgovernmentlawyer.co.uk/community-safety/310-community-safety-features/60352-what-the-crime-and-policing-bill-has-in-store",
    guidance = "From commentary on the Bill; neither the enacted wording nor its commencement was confirmed on 21 November 2026",
  },
  why = "Somebody dissatisfied with a Case Review is to have a second one by the police and crime commissioner or other local policing body. Commencement unconfirmed.",
  advice = "To check: is the second review in force in your area? If so, tell people how to ask for it. Nothing is missing until then.",
  where = explains,
  elements = {
    {
      id = "second", title = "a second review is mentioned",
      covered_when = "permitted", -- a way that is open to victims
      find = { "(police and crime commissioner|PCC|local policing body|deputy mayor for policing|mayor's office for policing) ...20 (review|appeal|dissatisfied|unhappy|case review|outcome|ask)", "(review|appeal|dissatisfied|unhappy|not satisfied|escalate) ...20 (police and crime commissioner|PCC|local policing body|deputy mayor for policing|mayor's office for policing)" },
    },
  },
  ignore = { "(funded|funding|priorities|plan) ...8 (police and crime commissioner|PCC)" },
  examples = {
    covered { "If you are dissatisfied with the outcome of the Case Review you can ask the Police and Crime Commissioner for a further review." },
    weak { "We plan to tell victims how to appeal to the local policing body." },
    contradicted { "You cannot appeal to the Police and Crime Commissioner." },
    missing { "The police and crime commissioner sets priorities for policing.", because = "no failing while commencement is unconfirmed" },
    missing { "You can ask the council for an ASB case review." },
  },
}

expectation {
  id = "asb-law.risk-assessment",
  title = "Risk and vulnerability are assessed at the start and reviewed",
  group = "D05", level = "expected", severity = "high", not_if = elsewhere,
  source = ombudsman("With the statutory guidance and the regulator's code of practice, read in part: how often to review is to be confirmed", "2026-11-21"),
  why = "Cases that ended badly nearly always show a risk that nobody wrote down or looked at again.",
  advice = "Say that a risk assessment is made at the first report, with which form, and when it is repeated; include the vulnerability of the person complained about.",
  where = explains,
  elements = {
    {
      id = "assess", title = "risk to the complainant is assessed",
      find = { "(complete|carry out|carried out|undertake|undertaken|conduct|use|using|make|made|do|done|have|record|ask|full|offer|give) ...10 {risk_assess}", "{risk_assess} ...12 (complete|completed|carried out|undertaken|used|made|done|each|every|all|victim|complainant|reporter|identify|determine|decide|with)", "(score|scored|rate|rated|grade|graded|fill in|fills in|go through|goes through) ...8 {risk_assess}", "(checklist|list) of ...3 risk", "(risk|vulnerab*|harm) ...6 (assessed|is assessed|are assessed)", "(assess|identify) ...8 (risk|risks|vulnerab*|harm) ...14 ({complainant}|case|report|individual|household|everyone|they|caused|start|first)" },
    },
    {
      id = "again", title = "reviewed while the case is open",
      find = { "({risk_assess}|risk|vulnerability) ...16 (reviewed|review|repeated|repeat|updated|update|revisited|again|throughout|ongoing|regular*|after (every|each|any)|whenever|gone over|at least every)", "(it|this|assessment|matrix|score) ...3 (reviewed|repeated|revisited|updated) ...3 (monthly|weekly|fortnightly|before closure|throughout ...2 case|every #number weeks)", "(rescore|re-score|rescored|re-scored)", "(fill in|complete|do|go through|score) ...3 (again|afresh|anew)", "(review|reviewed|repeat|repeated|update|updated|revisit|reassess|re-assess) ...10 ({risk_assess}|risk|risks|vulnerability)" },
    },
    {
      id = "perpetrator", title = "vulnerability of the person complained about", optional = true,
      covered_when = "permitted",
      find = { "(assess|assessment|vulnerab*|support needs) ...14 {perpetrator}", "{perpetrator} ...14 (vulnerab*|support needs|assess|assessment|needs)" },
    },
  },
  -- What others say that landlords should do is no promise.
  ignore = { "fire risk (assessment)", "risk (register|management strategy)", "(lone working|health and safety|fire|officer|visit) ...4 risk assessment", "(policy|strategic|financial) risk", "risk assessment ...6 (lone|visits by staff)", "{risk_assess} ...4 before ...3 (application|applying|injunction|order|possession)" },
  examples = {
    covered { "We carry out a risk assessment with every complainant at first contact, and review it every four weeks." },
    partial { "A vulnerability risk assessment is completed in all cases.", elements = { assess = "covered", again = "missing" } },
    weak { "We aim to carry out a risk assessment with complainants." },
    contradicted { "We do not carry out a risk assessment." },
    missing { "The Ombudsman expects landlords to complete risk assessments.", because = "what others ask, not what is done" },
    missing { "A fire risk assessment is displayed in the lobby." },
    missing { "We will carry out a risk assessment before any application for an order.", because = "of the respondent, before court" },
    missing { "# Risk assessment" },
  },
}

expectation {
  id = "asb-law.action-plan",
  title = "An action plan is agreed with the complainant and kept up to date",
  group = "D06", level = "expected", severity = "medium", not_if = elsewhere,
  source = ombudsman("With decisions of the Ombudsman, read in part: to be confirmed", "2026-11-21"),
  why = "Without a written plan neither side knows who does what by when; the Ombudsman finds against landlords for it.",
  advice = "Say that a written plan is agreed with the complainant, what it holds, and when it is reviewed.",
  where = explains,
  elements = {
    {
      id = "agree", title = "a plan is agreed with the complainant",
      find = {
        "(agree|agreed|agreeing|discuss|develop|produce|draw up|prepare|write|set out|make|complete|create|have|provide|send) ...10 (action plan|plan of action|case plan|next steps|course of action)", "(action plan|plan of action|case plan|course of action) ...12 (agreed|agree|discussed|developed|produced|drawn up|set out|written|made|completed|sets out|complainant|victim|with you|says|given)", "(plan) ...8 (you|complainant|victim|officer|both) ...8 (agreed|agree)", "agree ...10 (in writing|with (you|them|the complainant)) ...12 (what|actions|steps|do)", "(write|writes|put|set) ...2 down ...2 what ...8 (do|done|agreed|happen)", "(note|record|list|summary|letter|plan) ...6 what (we|you|each|both|will) ...8 (agreed|agree|do|done)", "agree ...4 (what|actions|steps) ...10 (we|will|take|taken|be done)", "(settle|work out|make|draw up|write|agree|put together) ...3 plan ...12 (who|what|by when|in writing)", "(saying|says|setting out|sets out|showing) who (does|will do|is to do) what",
      },
    },
    {
      id = "review", title = "the plan is reviewed", optional = true,
      find = { "(action plan|plan of action|case plan|plan) ...12 (review|reviewed|updated|update|revised)", "(review|update|revise) ...8 (action plan|plan of action|case plan)" },
    },
  },
  ignore = { "(neighbourhood|estate|improvement|hotspot|service|annual|corporate|strategic|safety|partnership|delivery|equality) action plan", "action plan ...6 (strategy|improve our service)", "support plan", "hotspot ...12 plan" },
  examples = {
    covered { "We agree an action plan with the complainant in writing and review it every month." },
    covered { "The officer will agree with you what we will do, what you will do and by when." },
    covered { "Together we write down what we and you will do next, and give you a copy." },
    covered { "We and you settle a plan in writing." },
    weak { "We aim to agree an action plan with complainants." },
    contradicted { "We do not agree an action plan with complainants." },
    missing { "An annual improvement action plan goes to the board." },
    missing { "The action taken depends on the case." },
  },
}

expectation {
  id = "asb-law.response-times",
  title = "Priorities, response times, contact and steps to closure",
  group = "D07", level = "expected", severity = "medium", not_if = elsewhere,
  source = ombudsman(nil, "2026-11-21"),
  why = "Times that are written down can be kept, measured and complained about.",
  advice = "Give each priority its response time, how often you stay in touch, and how a case is closed.",
  where = explains,
  elements = {
    {
      id = "times", title = "response times, by priority where there are several",
      find = {
        "(respond|response|contact|contacted|interview|visit|acknowledge|acknowledged|reply|investigate|assess|assessed|call|speak|action|answered|act|make contact|interviewed|seen|triage) ...14 (within|inside|in|on|no later than|by the end of) ...6 {regular_time}", "(respond|response|contact|contacted|interview|visit|acknowledge|acknowledged|reply|investigate|assessed|call|ring|rings|speak|answered|interviewed|seen|triage) ...14 (same (day|working day)|next (day|working day))", "(within|inside) ...4 {regular_time} ...16 (respond|response|contact|contacted|interview|visit|acknowledge|acknowledged|reply|investigate|report|call|answered|seen|of ...3 report)", "(priority|category|urgent|emergency|high|serious|standard|level|grade|red|amber|green) ...14 (within|inside) ...4 {regular_time}", "(response|first contact|contact|target) ...4 (#duration|working day|working days|24 hours|working hours)", "(emergency|emergencies|urgent|serious|routine|priority (one|two|three|1|2|3)|category (a|b|c|one|two|three|1|2|3)) #duration",
      },
    },
    {
      id = "frequency", title = "how often contact is made", optional = true,
      find = { "(contact|update|updates|call|in touch|speak|informed) ...10 (at least|every|once|weekly|fortnightly|monthly) ...4 {regular_time}", "(at least|every) ...3 {regular_time} ...10 (contact|update|call|speak)", "(contact|update|updates|updated|in touch) ...6 (weekly|fortnightly|monthly)" },
    },
  },
  ignore = { "(stage|Ombudsman|appeal|review panel|repairs|graffiti|rubbish|fly-tipping) ...16 {regular_time}", "(complaints (policy|procedure|process|team|code)|formal complaint|complaint ...2 about ...2 (us|our|service)) ...16 {regular_time}", "{regular_time} ...6 (notice|appeal|of the decision)", "(action plan) ...2 updated", "within ...3 (month|months|year|years)" },
  examples = {
    covered { "We respond to reports of violence within one working day and to other reports within five working days." },
    covered { "Urgent cases: contact within 24 hours. You will be updated every ten working days." },
    covered { "Complaints of nuisance are put in three categories and the complainant is contacted within 1, 3 or 10 working days." },
    weak { "We aim to respond to all reports within five working days." },
    contradicted { "We do not respond to reports within five working days." },
    covered { "| Kind of report | First contact |\n|---|---|\n| Emergency | 24 hours |\n| Serious | three working days |" },
    missing { "Stage one complaints are answered within ten working days." },
    missing { "We respond promptly to all reports." },
  },
}

expectation {
  id = "asb-law.victim-support",
  title = "Support for victims and witnesses",
  group = "D08", level = "expected", severity = "medium", not_if = elsewhere,
  source = ombudsman("And the Victims' Code", "2026-11-21"),
  why = "People give evidence only if they are kept safe and accompanied.",
  advice = "Say what support is given: referral, security, help at court, someone to ring; and when a move is considered.",
  where = explains,
  elements = {
    {
      id = "support", title = "victims and witnesses are supported",
      covered_when = "stated",
      find = {
        "(support|help|look after|assist|assistance|protect|protection|reassurance|reassure|refer|accompany|advice) ...12 ({complainant}|witnesses|people affected|those affected|vulnerable victims)", "({complainant}|witnesses|people affected|you) ...12 (=supported|helped|assisted|protected|accompanied|referred|refer you|Victim Support|witness service)", "(refer|referral|signpost) ...8 (Victim Support|witness service|specialist (service|support))", "(accompany|go with|attend court with|support) ...10 (court|hearing)", "(go|goes|come|comes|attend|attends) to court with", "accompany (them|you|witnesses|victims)", "special measures", "(=not|never) leave ...3 (witness|witnesses|victim|victims|complainant) ...4 (alone|own)", "(extra locks|target hardening|security measures|personal alarm|panic alarm) ...16 ({complainant}|witness|risk|where|fit|offer)",
      },
    },
  },
  ignore = { "police (investigate|record|deal with) ...8 support ...4 {complainant}", "police (support|protect) ...4 {complainant}", "(evidence|statement|statements) ...4 (support|supporting) ...8 (witness|witnesses|case)", "support ...6 {perpetrator}", "(=not|never) ...3 (help|support) ...3 yourself" },
  examples = {
    covered { "We support victims and witnesses, refer them to specialist services, and go with them to court." },
    weak { "We aim to support victims and witnesses." },
    contradicted { "We do not support witnesses at court." },
    missing { "The statements of two witnesses support the claim for possession.", because = "evidence, no support of people" },
    missing { "The consultation paper says: \"They should support victims and witnesses.\"", because = "the words of somebody else" },
    weak { "# Support for victims", because = "a heading promises nothing" },
  },
}

expectation {
  id = "asb-law.fair-to-perpetrators",
  title = "The person complained about is heard, treated fairly and helped",
  group = "D09", level = "expected", severity = "medium", not_if = elsewhere,
  source = {
    standard = "Home Office ASB Principles (July 2022)", clause = "Principle 5", checked = "2026-11-21",
    url = "https://www.reigate-banstead.gov.uk/info/20059/anti-social_behaviour/426/how_we_deal_with_anti-social_behaviour/3",
  },
  why = "An allegation is not yet a fact; and behaviour with a cause in illness or addiction stops when the cause is treated.",
  advice = "Say that the person is told what is alleged and can answer, and that support needs are looked for and met.",
  where = explains,
  elements = {
    {
      id = "heard", title = "can answer the allegation",
      find = {
        "({perpetrator}|person complained about|other (party|side)|both (sides|parties)|all parties|subject of ...3 report|neighbour) ...14 (interview|interviewed|respond|response|side of|opportunity|chance|hear|heard|version|answer|spoken to|told what|listen|account)", "(interview|hear|speak to|listen to|opportunity|chance|put ...4 allegations|views of|account from|contact) ...12 ({perpetrator}|person complained about|other (party|side)|both (sides|parties)|all parties|accused)", "(innocent until|not assume|without prejudging|before we judge|open mind|impartial|not take sides|unbiased)", "(right of reply|right to reply|hear both sides)", "(opportunity|chance) ...6 (give|tell|put|explain|respond|answer) [(their|his|her)] [(side|account)]", "put ...3 allegations", "hear (them|him|her|people) out", "(hear|listen to) what ...6 (has|have) to say", "(other|second) (resident|tenant|customer|member|person) ...8 (heard|interviewed|chance|opportunity|asked|say)", "(tell|told) ...4 what (has|is|was|is being) ...3 (said|alleged|reported)", "(accusation|allegation|allegations|report) ...10 (proves nothing|=not proof|unproven|put to them|put to the)", "(write down|writes down|note|record) ...4 (reply|answer|response|account|side)", "listen to (both|each side|either side)",
      },
    },
    {
      id = "help", title = "support for what lies behind the behaviour",
      find = {
        "{perpetrator} ...20 (support|help|refer|referred|referral)", "{perpetrator} ...16 (vulnerab*|needs|safeguarding|mental health)", "(support|help|refer|referral) ...16 {perpetrator}", "(assess|identify|vulnerab*|needs) ...12 {perpetrator}", "(underlying|root|behind) ...6 (cause|causes|issue|issues|behaviour|needs) ...16 (support|address|help|refer|identify|tackle|understand)", "(support|address|help|refer|identify|tackle|understand|find out|look for) ...16 (underlying|root) ...4 (cause|causes|issue|issues|needs|reason)", "(person complained about|people who cause|those who cause|person causing|person responsible|those responsible) ...20 (support|help|refer|needs)", "(support|help|needs|assess|assessment|refer) ...20 (person complained about|people who cause|those who cause|person causing|person responsible|those responsible)", "(mental health|alcohol|drug|drugs|substance misuse|Care Act) ...16 (refer|referred|referral|referrals|support)", "(ask|asks|find out) ...4 (troubles|difficulties|problems) ...16 (help|support)", "(bring|brings|call) in (help|support)", "(those|people) causing harm ...10 (help|support)", "(work|works|support|help) ...16 (behind|cause|causes) ...3 behaviour", "(illness|disability|mental health|alcohol|drugs) ...20 what (would|will|might|could) help", "(work|works|working) with ...4 (those|people|tenants|anyone) ...8 (mental health|alcohol|drug|drugs)", "(drink|drugs|alcohol|mental illness|mental health) ...12 (contact|involve|bring in|ask) ...8 (team|service|worker|help)", "ask about ...6 (health|medication|drugs|alcohol)", "(find|get|offer|arrange) help ...6 (illness|addiction|drink|drugs|health|disability)", "(illness|dementia|mental health|drink|drugs|addiction|disability) ...6 (cause|reason|behind|part) ...20 (help|support|refer|referral)", "(unmet|support|care) needs ...12 (refer|referral|referrals|look|find)", "(look for|find out|ask) ...4 (unmet needs|what is behind|what lies behind)",
      },
    },
  },
  ignore = { "(witness|witnesses|victim|victims) ...4 (of|from) ...3 {perpetrator}", "{perpetrator} ...6 (evicted|removed)", "(victims and perpetrators) ...3 (live|living)" },
  examples = {
    covered { "The person complained about is interviewed and given the chance to respond. Support needs of the alleged perpetrator are assessed and referrals made." },
    covered { "The Clerk hears what the other resident has to say. Where illness may be the cause, adult social care is asked for help." },
    partial { "We always hear both sides.", elements = { heard = "covered", help = "missing" } },
    partial { "We look for underlying causes and refer people for support with mental health.", elements = { heard = "missing", help = "covered" } },
    weak { "We will consider whether support could be offered to perpetrators." },
    contradicted { "We do not offer any support to perpetrators." },
    missing { "Perpetrators will be taken to court." },
  },
}

expectation {
  id = "asb-law.evidence-and-records",
  title = "Evidence is gathered and records are kept",
  group = "D10", level = "expected", severity = "medium", not_if = elsewhere,
  source = { standard = "Housing Ombudsman spotlight on knowledge and information management (May 2023)", guidance = "Own knowledge, to be confirmed", url = ombudsman_url },
  why = "What was not recorded did not happen, for the court and for the Ombudsman.",
  advice = "Say how evidence is gathered (diaries, apps, CCTV, professional witnesses) and that every contact and decision is recorded. To be confirmed.",
  where = explains,
  elements = {
    {
      id = "evidence", title = "evidence is gathered",
      covered_when = "permitted",
      find = {
        "(gather|collect|obtain|use|provide|ask|complete|keep|record|install|offer|capture|secure|collate|include|take|look at|review) ...10 (evidence|diary|diaries|diary sheets|incident log|noise app|=recording|=recordings|CCTV|photographs|witness statements|witness statement|professional witness|professional witnesses|noise equipment|noise monitoring|statements)", "(give|given|hand|handed|register|registered) ...8 (diary|diaries|diary sheets|noise app|log sheets)", "sheets ...12 (date|time|heard)", "(need|needs|require|requires) ...12 (log sheets|diary sheets|witness statements)", "log sheets", "(evidence|diary|diaries|noise app|recordings|CCTV|professional witnesses|witness statements|noise (monitoring|recording) equipment) ...10 (gathered|collected|used|obtained|kept|completed|provided|needed|required|include|includes|installed)",
      },
    },
    {
      id = "records", title = "contacts and decisions are recorded",
      find = {
        "(record|recorded|records|log|logged|recording|document|documented|written down|file|filed|note|notes) ...14 (case|cases|contact|contacts|decision|decisions|action|actions|report|reports|system|conversation|reasons|incident|incidents|database)", "(case|cases|contacts|decision|decisions|actions|reports|incident|incidents|reasons|rationale) ...8 (recorded|logged|documented|written down)", "(note|notes|write|writes) ...8 (result|answer|reply|outcome) ...6 [(file|case|system)]", "(visits|calls|contacts|actions|decisions|everything|conversations) ...6 (entered|noted|uploaded|saved|put) ...6 (on|in|onto|to)", "(keep|maintain|kept) ...6 (records|record|case file|audit trail|notes)", "(case management|IT|computer|housing management) system",
      },
    },
  },
  ignore = { "(tenant|tenants|you|residents) must ...8 (record|evidence|diary|note)", "(tenant|tenants|you|residents) must ...14 evidence", "(criminal record|service record|medical records|track record|recorded delivery)", "recorded crime", "in evidence" },
  examples = {
    covered { "We gather evidence through diary sheets, a noise app and CCTV. Every contact and decision is recorded on the case management system." },
    partial { "Complainants are asked to keep a diary.", elements = { evidence = "covered", records = "missing" } },
    partial { "All reports are logged on our database.", elements = { evidence = "missing", records = "covered" } },
    weak { "We aim to record every decision." },
    contradicted { "We do not record decisions." },
    missing { "Tenants must keep a record of incidents and provide evidence.", because = "a duty of tenants" },
    missing { "We have a good track record." },
  },
}

expectation {
  id = "asb-law.home-office-principles",
  title = "The Home Office ASB Principles are followed",
  group = "D11", level = "good_practice", severity = "low", not_if = elsewhere,
  source = {
    standard = "Home Office ASB Principles (July 2022)", checked = "2026-11-21",
    url = "https://www.reigate-banstead.gov.uk/info/20059/anti-social_behaviour/426/how_we_deal_with_anti-social_behaviour/3",
  },
  why = "Five principles agreed by the agencies: victims taken seriously, clear processes, work across boundaries, ASB in strategic assessments, a chance to repair harm.",
  advice = "A sentence saying that the policy follows the Principles, or a pledge, is enough. Nothing is required.",
  elements = {
    {
      id = "named", title = "the Principles or a pledge are adopted",
      covered_when = "permitted",
      find = {
        "(follow|follows|adopt|adopted|based on|reflect|reflects|line|accordance|support|supports|signed|signed up|committed|commit|apply|align|aligned|underpinned|informed by|incorporate|account|complies|meet|regard) ...10 (ASB Principles|anti-social behaviour principles|antisocial behaviour principles|ASB pledge|ASB Help pledge)", "(ASB Principles|anti-social behaviour principles|ASB Help pledge|ASB pledge) ...10 (follow|followed|adopted|underpin|reflected|applied|guide|apply|signed)",
      },
    },
  },
  examples = {
    covered { "This policy follows the Home Office's ASB Principles." },
    weak { "We hope to sign up to the ASB Help pledge." },
    contradicted { "We have not adopted the ASB Principles." },
    missing { "Our principles are fairness and respect." },
    missing { "As a matter of principle we answer every report of anti-social behaviour." },
  },
}
