-- Commitment 4: services fitted to residents, and support for victims and witnesses.
-- The blocks done with partners.

local function building_block(clause)
  return { standard = "Respect Standard for Housing Management", clause = "Commitment 4, " .. clause, checked = "2026-11-22" }
end

-- Headings under which words are explained or listed, not promised.
local explains = { not_heading = { "definitions", "glossary", "legislation", "contents", "abbreviations", "a to z", "jargon", "words" } }

block {
  id = "respect.4.p1",
  title = "The needs of people who report or give evidence are assessed",
  group = "partner",
  severity = "high",
  source = building_block("partner block 1"),
  why = "Repeat and vulnerable victims are at most risk, and only an assessment finds them.",
  advice = "Say that a risk and needs assessment is made with each complainant and witness at first contact and reviewed.",
  where = explains,
  elements = {
    {
      id = "assess",
      title = "assesses needs and risk of complainants and witnesses",
      find = {
        "(assess|identify|establish|determine|evaluate|explore) ...10 (need|needs|risk|vulnerab*|support|harm|impact) ...10 {complainant}",
        "{complainant} ...12 (assess|risk assess|risk assessed|assessment|matrix|what support they need) ...10 [(need|risk|vulnerab*|support|harm)]",
        "(support needs|needs|vulnerability|risk|risks|harm) (of|to|for) ...6 {complainant} ...10 (assess|identified|assessed|established|reviewed)",
        "(risk|vulnerability|needs|harm) (assessment|matrix) ...14 ({complainant}|report|interview|first|case)",
        "(assessment) of ...6 (support needs|needs|risk) ...10 ({complainant}|who reports|reports|witness)",
        "(find out|ask|questions) ...14 (how vulnerable|vulnerable they are|what support they need|what help they need|how it affects them)",
        "(complain|report) ...10 (asked|questions) ...14 (vulnerable|support|risk)",
        "(complete|carry out|undertake|do|use) ...6 (risk|vulnerability|harm) (assessment|matrix)",
        "(risk|vulnerability|harm) (assessment|matrix) ...6 (completed|carried out|made|done|used|undertaken)",
        "{complainant} ...4 asked ...14 (would help|support|safe|need|risk)", "risk assessment form",
        "(ask|questions) ...14 (how vulnerable|vulnerable they are|what support they need|what help they need|how it affects them)",
        "(risk|vulnerability|needs|harm|wellbeing|RAM|RAQ) (assessment|matrix|questionnaire|form|checklist|score) ...14 (complainant|complainants|victim|victims|witness|witnesses|caller|anyone reporting|first contact|first interview|opening|every case|each case|reported|reporting)",
        "(needs|support) (questionnaire|assessment|checklist|form) ...10 (reporting|witness|witnesses|victim|complainant|victims)",
        "what would (make|help) ...4 (feel safe|safer|them)",
        "(how|what) ...4 (vulnerable|at risk|affected|frightened) ...6 (complainant|victim|witness|caller)",
      },
    },
  },
  ignore = {
    "fire risk assessment", "(asbestos|legionella|gas|health and safety|online) risk assessment", "housing needs assessment",
    "{perpetrator} ...6 assessment", "equality impact assessment", "monitor the ethnicity",
    "(warning|contract|injunction|possession) ...10 (needs assessment|assessment of)",
    "(needs assessment|assessment of support needs) ...8 (warning|contract|injunction|possession)", "applicant", "tenancy support",
    "before they get their keys", "lone working", "needs assessment ...14 perpetrator",
    "(offer|new tenant|applicant|pre-tenancy|sign-up|fire|perpetrator) ...8 (risk|needs|vulnerability) assessment", "Ombudsman",
  },
  kin = { "charter.4.2" },
  form = { "assessment ...12 (report|witness)" },
  examples = {
    covered { "A risk assessment is completed with every complainant at the first interview and reviewed each month." },
    covered { "We assess the support needs of witnesses." },
    weak { "We may assess the needs of witnesses." },
    missing { "The fire risk assessment is reviewed each year." },
    contradicted { "We do not assess the needs of complainants." },
    covered { "At the first interview the officer scores how vulnerable the complainant is with the risk matrix and asks what support they need." },
    missing { "A risk assessment of lone working is carried out for every post.", because = "risk to staff" },
    missing { "The housing needs assessment for the district was published in 2024.", because = "a planning document" },
  },
}

block {
  id = "respect.4.p2",
  title = "Victims are supported, directly or with specialist agencies",
  group = "partner",
  severity = "high",
  source = building_block("partner block 2"),
  why = "Enforcement can take months; people must be able to live until then.",
  advice = "Say what support victims get from you and which specialist agencies you refer them to.",
  where = explains,
  elements = {
    {
      id = "support",
      title = "supports victims and witnesses",
      find = {
        "(support|assist|help|protect|refer|signpost) ...3 {complainant}", "(support|assistance|help|protection|advice) (for|to) ...4 {complainant}",
        "{complainant} ...8 (is|are|be|been|was|were) ...3 (supported|assisted|helped|protected|referred|signposted)",
        "{complainant} ...6 (can get support|receive support|offered support|have access to support)",
        "(refer|signpost|work with|fund|pay for|employ|provide|through|partnership with|access to|liaise with) ...8 (victim support|witness (service|support)|women's aid|IDVA|refuge|victim care|domestic abuse service)",
        "(victim support|witness (service|support worker|support)|women's aid|IDVA) ...8 (refer|provide|help|work with|referral|support) ...6 ({complainant}|people|them|us|worker)",
        "victim support worker",
        "(rehouse|re-house|management (move|transfer)|emergency (accommodation|move|transfer)|temporary accommodation) ...16 (violence|risk|victim|required|witness|threat|harassment|panel)",
        "(violence|risk|victim|witness|threat|harassment) ...16 (rehouse|re-house|management (move|transfer)|emergency accommodation)",
        "(victim|witness) support (officer|coordinator|co-ordinator|worker|team|service) ...14 (keep in touch|help|visit|support|arrange|give evidence)",
        "(counselling|support) ...10 (victims|witnesses|people who give evidence)",
        "(keep in touch|stay in touch) with ...4 (victim|witness|people who give evidence)",
        "(referral|referred) ...3 to ...3 (victim support|witness (service|support)|women's aid|IDVA|refuge|victim care)",
        "(victim|witness) support (scheme|project) ...8 [(give|help|offer|provide)]",
        "{complainant} ...4 (offered|given|receive|provided with) ...4 (counselling|support|help|advice)",
        "(assist|help|protect|refer|signpost) ...3 {complainant}",
        "(victim|victims'|witness|victims|hate crime|domestic abuse) ...1 (champion|coordinator|co-ordinator|care officer|support officer|advocate|navigator|volunteer|mentor)",
        "(Victim Support|Women's Aid|IDVA|Age Concern|Age UK|Race Equality Council|Galop|Stop Hate|Tell MAMA|Rape Crisis|Samaritans|victim care|domestic violence (service|project|worker)|hate crime forum) ...12 (contract|links|link|refer|referred|referral|referrals|help|work|volunteer|named|offered|victims|witnesses|funded|pay|grant|service|support|call on)",
        "(contract|links|link|refer|referred|referral|referrals|SLA|fund|grant|call on|put in touch|partnership) ...6 (with|to|for) ...6 (Victim Support|Women's Aid|IDVA|Age Concern|Age UK|Race Equality Council|Galop|Stop Hate|Tell MAMA|witness service|Rape Crisis|victim care|domestic violence (service|project))",
        "(support|contact) ...6 (carries on|continues|goes on|lasts) ...8 (hearing|court|case|closed|after)",
        "(victims|witnesses|those who have suffered|people who have suffered|anyone who has suffered) ...12 (counselling|named volunteer|champion|specialist|outreach|help)",
      },
    },
  },
  ignore = {
    "support ...4 (your|this|the) (claim|application|case|evidence)", "(in|to) support of", "customer support", "IT support", "help us",
    "assist ...4 (police|us) with", "support needs", "assist the witness in giving", "screens", "can be victims",
    "(help|assist) ...4 {complainant} ...6 (diary|form)", "professional witness", "support from a victim",
    "Victim Support ...6 (0845|0808|tel|number|website|Age UK|Shelter)", "(leaflet|this leaflet) ...6 list*",
    "(researchers|history|mind at any time)", "victim of ...4 (fraud|crime)",
  },
  kin = { "charter.4.1" },
  form = { "supporting victims" },
  examples = {
    covered { "We support victims and witnesses throughout the case and refer them to Victim Support." },
    weak { "We will try to support victims where resources allow." },
    missing { "Send papers in support of your application." },
    contradicted { "We do not support victims or witnesses." },
    missing { "Victim Support has a helpline.", because = "names an agency; nobody is referred" },
  },
}

block {
  id = "respect.4.p3",
  title = "Reassurance comes quickly: patrols, visits, alarms, cameras",
  group = "partner",
  severity = "medium",
  source = building_block("partner block 3"),
  why = "Feeling watched over is what frightened people ask for first.",
  advice = "List the measures (patrols, visits, personal alarms, CCTV) and how quickly they are put in place.",
  where = explains,
  elements = {
    {
      id = "reassure",
      title = "puts reassurance measures in place",
      find = {
        "(provide|issue|install|fit|give|supply|deploy|offer|put up|lend|lent|use|arrange|visit) ...10 {reassurance_measure}",
        "{reassurance_measure} ...10 (provide|issue|install|fit|fitted|given|supplied|issued|available|offered|installed|placed|deployed|put up|lent|can be|stepped up|arranged)",
        "(patrol) ...10 (victim|witness|complainant|reassure|reassurance|stepped up)",
        "(reassurance visit|welfare visit) ...12 (victim|witness|complainant|make|made|officer)",
        "(officers|wardens|we) ...3 (visit|call) ...4 (weekly|daily|regularly) ...8 (serious|victim|witness|complainant|case)",
        "(keep|stay) in contact ...6 (witness|victim|complainant)", "(borrow|loan|on loan) ...4 {reassurance_measure}",
        "{reassurance_measure} ...4 (borrow|loan|lend)", "(wardens|officers|caretakers) call on (them|victims|residents)",
        "(CCTV|camera|alarm) ...4 (for|to) ...4 (victim|witness|complainant|vulnerable)", "(step up|arrange|ask for|request) ...6 patrol",
        "(reassurance) ...8 (visit|visits|patrol|patrols|measure|measures|victim|victims|witness|complainant)",
        "(reassure) ...6 (victim|victims|witness|witnesses|complainant|them|her)",
        "(panic button|panic buttons|pendant|pendants|personal alarm|personal alarms|dispersed alarm|attack alarm|careline|lifeline|TecSOS|mobile phone|safe phone|re-deployable camera|redeployable camera|redeployable cameras|mobile camera|mobile cameras|temporary CCTV|covert camera|dummy camera|video doorbell|doorbell camera) ...14 (lend|lent|loan|out within|within|hours|same day|up in|fitted|given|arranged|victim|victims|witness|complainant|frightened|put in place|available|visits|to lend)",
        "(lend|lent|loan|give|issue|arrange|put up|install|fit|provide|deploy) ...10 (panic button|panic buttons|pendant|pendants|personal alarm|personal alarms|dispersed alarm|attack alarm|re-deployable camera|redeployable camera|redeployable cameras|mobile cameras|temporary CCTV|dummy camera|video doorbell|mobile CCTV)",
        "(wardens|officers|PCSO|PCSOs|beat manager|caretaker|we|police) ...4 (call|calls|call round|visit|visits|pass by|passes by|pop in|drop in|look in|drive by) ...8 (each evening|every evening|daily|every day|each day|nightly|vulnerable witnesses|victims|frightened|complainant|complainants)",
        "(extra|additional|more|increased) [police] (patrols|patrol|visits) ...10 (victim|witness|complainant|fear|frightened|alarm|CCTV|reassure)",
        "(in fear|frightened|afraid|intimidated) ...12 (patrol|patrols|CCTV|alarm|alarms|visits|camera)",
      },
    },
  },
  ignore = {
    "smoke alarm", "fire alarm", "CCTV (policy|code of practice|footage ...4 (request|data))", "alarm (pull|cord|charge)", "lone worker* ...4 alarm",
    "(another idea|idea that)", "(CCTV|camera) ...12 evidence", "evidence ...12 (CCTV|camera)", "professional witness", "window alarm",
    "(reported|publicised|newsletter|magazine|press|leaflet) ...14 reassure", "(sheltered|scheme|residents who wish) ...8 (call|warden|pendant)",
    "(staff|officers) ...6 (alarm|alarms) ...3 (issued|carried)", "(violent|lone worker|lone-worker|before visiting) ...10 (alarm|alarms|fob)",
    "(continuity|'IT'|fire) ...10 (hour|alarm)",
  },
  form = { "reassurance measures" },
  examples = {
    covered { "We issue personal alarms to victims and ask the police for additional patrols." },
    weak { "The police will consider additional patrols and we may install CCTV." },
    missing { "Test your smoke alarm each week." },
    contradicted { "We do not issue personal alarms or arrange patrols." },
  },
}

block {
  id = "respect.4.p4",
  title = "Homes at risk are made more secure",
  group = "partner",
  severity = "low",
  source = building_block("partner block 4"),
  why = "A door viewer or a fireproof letter box lets a frightened person sleep.",
  advice = "Say which works you do for people at risk, who advises and how fast.",
  where = explains,
  elements = {
    {
      id = "harden",
      title = "target hardening for people at risk",
      find = {
        "(carry out|provide|offer|use|arrange|fund|do|include) ...6 target hardening",
        "target hardening ...10 (provided|offered|carried out|measure|work|victim|risk|include|available)",
        "(provide|fit|install|offer|supply|arrange|change|give) ...10 {home_security}",
        "{home_security} ...8 (fit|fitted|provided|installed|offered|supplied|available|given)",
        "(victim|witness|complainant|risk) ...12 {home_security}",
        "crime prevention ...12 (advice|survey|visit|recommend|advise|advises|home|victim)", "sanctuary scheme",
        "(spyhole|spyholes|spy hole|spy holes|London bar|London bars|letterbox|letter box|letter boxes|letterboxes|door chain|window lock|window locks|extra locks|new locks|better locks|stronger door|security door|security light|sensor light|window film|toughened glass|shed alarm|fire blanket|smoke hood) ...10 (fit|fits|fitted|fitting|free|within|same day|victim|victims|cost|advice|after|provided|installed|sealed|hours|crime prevention|request)",
        "(fit|fits|fitted|install|installs|installed|supply|provide|provides|change|changed|seal|sealed) ...8 (spyhole|spyholes|spy hole|spy holes|London bar|London bars|fireproof|letterbox|letterboxes|letter box|letter boxes|door chain|window lock|window locks|extra locks|new locks|stronger door|security door|security light|sensor light|window film|toughened glass)",
        "(target hardening|target-hardening|home security) ...8 (emergency|order|ordered|repair|work|works|budget|survey|police|visit|check|free)",
        "(crime prevention|crime reduction|fire service|fire brigade) ...8 (survey|surveys|visit|visits|advice|adviser) ...8 (home|homes|victim|victims|locks|door)",
      },
    },
  },
  ignore = {
    "Sanctuary (Housing|Group)", "letter box ...6 (number|size)", "lock change ...8 (charge|cost|recharge)", "bolts and",
    "crime prevention officer ...14 (block|estate)", "(garage|you may be charged|lost keys|keys)", "window* ...6 (cleaning|replacement programme)",
  },
  form = { "target hardening" },
  examples = {
    covered { "We fit door viewers and fireproof letter boxes for victims on the advice of the police crime prevention officer." },
    weak { "We may fit extra locks as target hardening." },
    missing { "A lock change costs £60 and will be recharged." },
    contradicted { "We do not carry out target hardening." },
  },
}

block {
  id = "respect.4.p5",
  title = "Works with the courts to make hearings less stressful",
  group = "partner",
  severity = "low",
  source = building_block("partner block 5"),
  why = "Meeting the other side in the corridor can undo months of support.",
  advice = "Say what you arrange with the court: separate waiting rooms, screens, video links, a place on the court user group.",
  where = explains,
  elements = {
    {
      id = "liaise",
      title = "liaises with court services for witnesses",
      find = {
        "court user ...8 (group|meeting|forum) ...30 (witness|waiting|stress|concern|issues|screens)",
        "(liaise|work|liaison|arrange|meeting) ...4 with ...4 (court staff|court service|court official|court manager|witness service at court|courts to|the court about)",
        "(ask|request|arrange with|arrange for|book) ...8 court ...14 (separate|secure|private|screen|video|waiting)",
        "(arrange|ask for|request|book|provide|use) ...6 (separate|secure|private) ...4 (waiting (area|room)|entrance|room|holding area)",
        "(special measure|screen|video (link|facility|evidence)) ...14 (witness|court|evidence)",
        "(witness|court) ...12 (wait|waiting) ...6 (separate|secure|private) ...4 (room|area)", "(liaise|liaison) with ...3 court",
        "(arrangement) ...6 with ...3 court ...14 (separate|waiting|witness|screen)",
        "(list office|listing office|listing clerk|listing officer|court clerk|court manager|court usher|usher|court staff|court office|court officials|HMCTS) ...14 (ask|asks|ring|rings|email|room|screen|screens|waiting|meet|arrange|avoid|witness|witnesses|secure|regular|liaison|entrance)",
        "(ask|asks|ring|rings|email|phone|contact|meet|liaise|liaison|write) ...6 (list office|listing office|listing clerk|court clerk|court manager|court usher|court staff|court office|the court|county court) ...16 (room|screen|screens|waiting|witness|witnesses|video|entrance|separate|apart|secure|stress)",
        "(witnesses|witness) ...12 (not meet|don't meet|do not meet|kept apart|keep apart|separate (room|waiting|entrance)|private room|side door|screens|by video|video link|consultation room)",
        "(separate|private|secure|side) (waiting (area|areas|room|rooms)|entrance|door|holding area|room) ...10 (court|witness|witnesses|hearing|defendant)",
        "(evidence|witnesses) ...6 by video",
      },
    },
  },
  ignore = {
    "screen (cases|applicants|reports)", "separate entrance ...6 (flat|home|property)", "some courts", "(officer|solicitor|agency) ...6 screen",
  },
  kin = { "charter.4.5" },
  form = { "court services", "stresses of ...4 hearing" },
  examples = {
    covered { "Our legal team attends the court user group and asks for separate waiting areas for witnesses." },
    weak { "We may ask the court for a separate waiting room." },
    missing { "The flat has a separate entrance." },
    contradicted { "We do not liaise with court staff about witnesses." },
  },
}
