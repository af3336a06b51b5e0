-- Commitment 4: a supportive approach to victims and witnesses.

local outcome = shared.outcome(4)
local explains = shared.explains

block {
  id = "charter.4.1",
  title = "Case work puts protection from harm and support first",
  severity = "high",
  source = outcome(1),
  why = "A case can be run perfectly on paper while the person who reported it moves away.",
  advice = "Say that protecting people from harm comes first, what protection and support victims and witnesses get, and from when.",
  where = explains,
  elements = {
    {
      id = "protect",
      title = "protects people from harm",
      find = {
        "keep ...2 (them|people|victims|witnesses|you|anyone|everyone) ...2 safe",
        "(protect|protection of|safeguard|keep ... safe|safety of) ...6 (victim|witness|complainant|people|residents|tenants|vulnerable|those|community|person) ...8 [(harm|risk|further|first|priority)]",
        "(reduce|prevent|minimise|remove|protect from|protect against|stop) ...8 (harm|risk of harm|further harm|risk to)",
        "({complainant}|victims|people) ...6 (protected|kept safe|made safe|safe)",
        "(protective|safety|security|protection) (measure|plan) ...12 [(put in place|victim|witness|agreed|complainant)]",
        "(fit|install|provide|issue|supply) ...14 (locks|letterbox|letter box|door viewers|alarm|security measures) ...16 (risk|victim|safe|safety|frightened)",
        "victim (centred|centered|focused|led)", "harm (centred|based|focused)",
      },
    },
    {
      id = "support",
      title = "supports victims and witnesses",
      find = {
        "stand by ...8 (victims|witnesses|them|complainants)", "(victims|witnesses|complainants) ...6 (looked after|cared for|befriended)",
        "(support|assist|help|refer|signpost|reassure|accompany) ...4 {complainant}",
        "(support|assistance|help|advice|reassurance) (for|to) ...4 {complainant}",
        "{complainant} ...8 (is|are|be|been|was|were) ...3 (supported|assisted|helped|referred|signposted|offered support|accompanied)",
        "(offer|provide|give|arrange) ...6 support ...8 {complainant}",
        "{complainant} ...6 (offered|given|receive|get|have) ...6 (support|help|counselling)",
        "(refer|referral) ...4 to ...2 (victim support|women's aid|witness service|IDVA)",
      },
    },
  },
  ignore = {
    "data protection", "protect* ...6 (data|information|environment|property|privacy|confidential*)", "child protection (policy|act)", "fire safety",
    "health and safety", "support ...1 (your|this|the) (claim|application|evidence)", "(in|to) support of", "help us", "assist ...4 (police|us) with",
    "support needs", "(tenancy|rent|deposit) protection", "protected (tenancy|characteristic)",
    "(gas|water|electrical|building|lone working|road) safety",
  },
  kin = { "respect.4.p2" },
  form = { "protecting people from harm", "supporting victims and witnesses" },
  examples = {
    covered { "Protecting people from harm comes first in how we manage cases, and we support victims and witnesses throughout." },
    partial { "We support victims and witnesses throughout the case.", elements = { protect = "missing", support = "covered" } },
    weak { "We try to support victims where resources permit." },
    contradicted { "We do not support victims." },
    missing { "Send papers in support of your application; data protection rules apply." },
    missing { "Victim Support is a national charity." },
    missing { "The government's paper reads: \"They should support witnesses throughout.\"", because = "the words of somebody else" },
  },
}

block {
  id = "charter.4.2",
  title = "Risk and vulnerability, repeat victims too, are found and answered",
  severity = "high",
  source = outcome(2),
  why = "The worst outcomes come where each incident looked small and nobody counted them.",
  advice = "Describe the risk assessment made with each victim and witness, how repeat victims are recognised, and what follows from a high score.",
  where = explains,
  elements = {
    {
      id = "identify",
      title = "risk and vulnerability are assessed",
      find = {
        "(assess|identify|establish|determine|evaluate|score|find out|complete|carry out|use|undertake) ...10 (risk|risks|vulnerab*|harm|(risk|vulnerability|harm) ...1 (assessment|matrix)|RAM) ...12 ({complainant}|repeat|case|report|first|interview|everyone)",
        "(risk|vulnerability|harm) (assessment|matrix) ...12 ({complainant}|report|interview|every case|each case|first contact|completed|carried out)",
        "{complainant} ...12 (risk assessed|risk assessment|vulnerability assessment|assessed for|how vulnerable|at risk)",
        "(complete|carry out|undertake|use) ...6 (risk|vulnerability|harm) (assessment|matrix)",
      },
    },
    {
      id = "respond",
      title = "and answered with measures",
      find = {
        "(points|score|red|high) ...6 (means|lead|trigger|require|brings) ...8 (referral|plan|visit|panel|conference|measures)", "MARAC referral",
        "(high|higher|raised|increased|at|significant|serious|medium) ...4 risk ...20 (action|plan|measure|refer|referral|safety|priority|respond|protect|support|within|same day|MARAC|panel|conference)",
        "(risk|vulnerable|vulnerability|score|matrix) ...20 (safety plan|protective measures|protection plan|security measures|refer|referral|MARAC|safeguarding|action plan|support plan|prioritised|priority|put in place|risk management plan)",
        "(fit|install|provide|issue|supply) ...14 (locks|letterbox|letter box|door viewers|alarm|security measures) ...16 (risk|victim|safe|safety)",
        "score ...10 (high|or more|above|over) ...16 (plan|refer|panel|measures|priority|MARAC)",
        "(safety|protection|risk management) plan ...12 (agreed|drawn up|made|put in place|victim|complainant|high)",
        "(measures|safety plan) ...8 (reduce|manage|lower|address) ...4 risk",
      },
    },
    {
      id = "repeat",
      title = "repeat victims are recognised",
      -- Asking whether it has happened before is how they are recognised.
      covered_when = "permitted",
      find = {
        "(rung|called|contacted|reported to|complained to|phoned) us ...2 (twice|more than once|again|before|several times|repeatedly)",
        "(second|third) (report|call|incident|complaint) ...8 [(flag|same|within)]",
        "repeat (victim|victimisation|victimization|targeting|incident|caller)",
        "(suffered|targeted|=happened|victimised|=reported) ...6 (before|previously|more than once|again|repeatedly|in the past)",
        "(history|number|pattern) of ...4 (incident|victimisation|previous report|reports)",
        "(previous|earlier|past) (incident|reports|victimisation) ...8 [(risk|checked|assessed|considered)]",
      },
    },
  },
  ignore = {
    "fire risk assessment", "(asbestos|legionella|gas|health and safety|cladding|lone working|building) ...4 risk",
    "risk assessment of ...3 (cladding|building|works|premises)", "risk ...6 (their|the|your) (home|tenancy)", "risk register",
    "{perpetrator} ...6 (assessment|vulnerab*)", "(repair|fault) reported", "repeat repair",
  },
  kin = { "respect.4.p1" },
  form = { "risk to and vulnerability", "repeat victimisation" },
  examples = {
    covered { "A risk assessment is completed with every victim and witness, and repeat victims are identified. Where the risk is high a safety plan is agreed the same day." },
    partial { "We carry out a vulnerability assessment with each complainant.", elements = { identify = "covered", respond = "missing", ["repeat"] = "missing" } },
    weak { "We may assess the risk to victims." },
    contradicted { "We do not assess the risk to victims or identify repeat victims." },
    missing { "The fire risk assessment is completed for each block." },
    missing { "Repeat repairs are reported to the contract manager." },
  },
}

block {
  id = "charter.4.3",
  title = "Staff know and can reach support, and needs are assessed case by case",
  severity = "medium",
  source = outcome(3),
  why = "An offer of support that the officer cannot arrange is worse than none.",
  advice = "Say how staff learn which support exists (directory, referral routes, training) and that needs are assessed in each case.",
  where = explains,
  elements = {
    {
      id = "know",
      title = "staff know how to reach support",
      find = {
        "({staff}|officer) ...4 (has|have|carries|given) ...4 (signposting guide|directory of services|list of agencies|services guide)",
        "signposting (guide|directory|list)",
        "({staff}|team) ...10 (know|aware of|understand|trained|have a directory|familiar with|can refer|can access|refer|access) ...14 {charter_support}",
        "(directory|list|guide|map|toolkit|contacts) of ...6 {charter_support}",
        "(know|aware of|understand) ...8 (how to|where to|which|what) ...8 (refer|access|support|help)",
        "({staff}|we) ...8 (refer|signpost) ...8 ({complainant}|vulnerable|people|them) ...6 to ...6 {charter_support}",
        "(referral (route|pathway|arrangement|protocol)) ...10 ({charter_support}|agency)",
      },
    },
    {
      id = "assess",
      title = "needs are assessed in each case",
      find = {
        "what ...6 ({complainant}|each person|everyone) ...3 need ...10 (worked out|agreed|discussed|looked at|talked through)",
        "(assess|identify|establish|assessment|consider|find out) ...10 (need|support|support needs|vulnerab*) ...12 ({complainant}|case by case|case-by-case|each case|every case|individual|each person|every person)",
        "({complainant}|each case|every case|case by case|case-by-case|individual) ...14 (need|support|support needs|vulnerab*) ...8 (assess|identified|assessment|established|considered)",
        "(need|support) ...10 assessed ...6 (case by case|case-by-case|individually|each|every)", "risk assessment with you ...16 (support|need)",
        "ask ...14 what support (you|they) need", "{complainant} ...8 (asked|interviewed) ...10 (support|help) ...4 [need]",
        "(needs assessment|support needs assessment) ...10 ({complainant}|each|every)",
      },
    },
  },
  ignore = {
    "{perpetrator} ...8 support", "support ...1 (your|this|the) (claim|application)", "(IT|customer) support", "applicant", "new tenant",
    "housing need*", "Victim Support (is|has|was)", "(directory|list) of ...4 (contractor|staff)", "needs assessment ...14 perpetrator",
    "consider the case", "before they get their keys",
  },
  form = { "aware of ...8 support ...14 victims", "needs of victims and witnesses" },
  examples = {
    covered { "Officers know how to refer victims to support agencies. The support needs of each complainant are assessed case by case." },
    partial { "Staff have a directory of local support services.", elements = { know = "covered", assess = "missing" } },
    weak { "We hope to give staff a directory of support services for victims." },
    contradicted { "Staff are not aware of the support available, and the needs of victims are not assessed." },
    missing { "Staff know how to order IT support." },
    missing { "Housing needs are assessed when you apply." },
  },
}

block {
  id = "charter.4.4",
  title = "Action plan agreed, progress told, key news given directly",
  severity = "high",
  source = outcome(4),
  why = "Silence reads as inaction, and news of a court date must not come from the neighbour.",
  advice = "Say that an action plan is agreed with the complainant, how often they are updated, and that key developments are told to them directly.",
  where = explains,
  elements = {
    {
      id = "plan",
      title = "an action plan is agreed",
      find = {
        "(agree|discuss|draw up|make|complete|develop|prepare|write) ...8 (action plan|plan of action|course of action|next steps|case plan|what (should|will|action|we|happens)) ...10 [with ...3 ({complainant}|you|them)]",
        "(action plan|plan of action|case plan) ...10 (agree|discussed|drawn up|made|signed|shared)",
        "agree with ...3 ({complainant}|you) ...8 (what|how|action|plan|next)", "agree ...6 actions ...4 with ...3 ({complainant}|you)",
      },
    },
    {
      id = "update",
      title = "regular updates",
      find = {
        "(update|contact|ring|phone|call|write to|report back to|visit|email) ...6 ({complainant}|you|them) ...12 (every|each|at least|weekly|fortnightly|monthly|regular|regularly|progress|#duration|week|fortnight)",
        "({complainant}|you|them) ...8 (updated|kept informed|kept up to date|kept up-to-date|=contacted|=informed) ...12 [(every|each|regularly|at least|weekly|progress)]",
        "keep ...4 ({complainant}|you|them) ...4 (informed|up to date|up-to-date|updated)",
        "(regular|weekly|fortnightly|monthly) ...3 (update|contact|feedback) ...8 [({complainant}|you)]",
      },
    },
    {
      id = "key",
      title = "key developments are told directly",
      find = {
        "(let|tell|ring|phone|inform) ...3 (you|{complainant}|them) ...2 ...8 (straight away|at once|immediately|the same day) ...8 (if|when|about|of)",
        "let ...3 (you|{complainant}|them) know ...8 (if|when|as soon as) ...10 (happen|changes|hearing|order|decision|court)",
        "(tell|inform|notify|advise|ring|contact|speak to) ...12 (key|important|significant|major|any) ...3 (development|decision|stage|news|change|event|step)",
        "(key|important|significant|major) ...3 (development|decision|stage|news) ...12 (tell|inform|notify|advised|personally|directly|in person)",
        "(tell|inform|notify|advise) ...4 ({complainant}|you|them) ...14 (outcome of ...4 (court|hearing|case)|court date|hearing|result of ...4 (court|hearing|case)|injunction|decision|order)",
        "({complainant}|you) ...4 (is|are|be|will be) ...3 (told|informed|notified|advised) ...8 (outcome|court|decision|result|development|hearing|order)",
        "(inform|tell) ...4 ({complainant}|you) directly",
      },
    },
  },
  ignore = { "Victim Support",
    "service improvement ...3 action plan", "(fire|gas|arrears|repairs|equality) action plan",
    "update ...4 (website|policy|record|details|database|software)", "({perpetrator}|tenant in breach) ...8 (told|informed)", "appointment",
    "(let|tell) us", "Ombudsman says ...14 complainant*",
  },
  kin = { "respect.4.5" },
  form = { "agree action plans", "action plans with complainants" },
  examples = {
    covered { "We agree an action plan with the complainant, update them every week and tell them in person of all key developments such as a court date." },
    partial { "Complainants are kept informed at least once a fortnight.", elements = { plan = "missing", update = "covered", key = "missing" } },
    weak { "We aim to keep complainants updated." },
    contradicted { "We do not agree action plans with complainants and do not keep them informed." },
    missing { "Please update your details on our website." },
    missing { "The repairs action plan was agreed by the Board." },
  },
}

block {
  id = "charter.4.5",
  title = "People who go to court are supported, and the court is asked to help",
  severity = "high",
  source = outcome(5),
  why = "Meeting the other side in the corridor can undo months of work.",
  advice = "Say who goes with witnesses, and what you arrange with the court (separate room, screens, transport, special measures).",
  where = explains,
  elements = {
    {
      id = "support",
      title = "supports those who attend",
      find = {
        "(drive|take|bring|sit|wait) ...3 (witness|victim) ...8 (there|court|hearing|trial)",
        "(nobody|no one|no witness) ...6 (gives evidence|goes to court|faces court) alone",
        "(sit|stay|wait) with (them|you|witnesses) ...10 [(court|hearing|throughout)]",
        "(support|accompany|escort|go with|come with|attend with|stay with|meet|help|assist|transport|travel with|prepare) ...10 (witness|victim|complainant|people who|anyone who|those who|individuals who) ...12 (court|hearing|trial|give evidence|proceedings)",
        "(support|accompany|escort|go with|come with|attend with|stay with|transport) ...3 (you|them|anyone|people) ...8 (court|hearing|trial)",
        "(witness|victims|complainants|anyone|those|you) ...12 (court|hearing|trial|give evidence) ...14 (support|accompany|escorted|help|come with|go with|with you|stay with|transport|familiar*)",
        "(witness|victims|complainants|you) ...8 (supported|accompanied|escorted|helped|taken|transported) ...8 (to|at|through|before|during) ...4 (court|hearing|trial|proceedings)",
        "(court|pre-court|pre-trial|familiarisation) visit ...8 [(witness|arranged|offered)]", "meet witnesses at court",
        "(who has|have) to go to court ...10 (with (them|you)|accompanied|support)", "take (them|you|witnesses) to see ...3 court",
      },
    },
    {
      id = "liaise",
      title = "liaises with the court",
      find = {
        "(liaise|liaison|work) ...4 with ...3 (court|usher|court staff|witness service|court service|court manager)",
        "(arrange|ask|request|speak|contact|apply|book) ...8 (court|usher|court staff|witness service|court service|court manager) ...14 (separate|screen|room|waiting|distress|entrance)",
        "(separate|secure|private) ...3 (waiting|entrance|room|area) ...14 (at court|arranged|requested|booked|witness)",
        "(screens|video link|special measures|live link) ...12 (court|witness|evidence|arranged|request|provided|asked)",
        "(ask|request|arrange) ...12 (screens|video link|special measures|separate ...3 room|separate entrance|waiting room)",
      },
    },
  },
  ignore = {
    "tennis court", "court (road|lane|close|house|flats|gardens)", "witness (signature|name)", "signature of witness", "witnessed by",
    "apply to ...4 court ...6 (possession|injunction|order|for)", "court for ...3 (possession|injunction|order)",
    "contact the court ...3 (pay|payment)", "separate (entrance|room) ...6 (flat|home|property)", "application to court", "attend ...3 court user",
  },
  kin = { "respect.4.7", "respect.4.p5" },
  form = { "individuals attending court", "liaise with the courts" },
  examples = {
    covered { "An officer accompanies witnesses to court and stays with them. We ask the court for a separate waiting room and screens." },
    partial { "We support victims and witnesses who have to attend court.", elements = { support = "covered", liaise = "missing" } },
    weak { "Where possible an officer goes with witnesses to court." },
    contradicted { "We do not support witnesses who attend court." },
    missing { "The tennis court is next to the separate entrance of flat 3." },
    missing { "We apply to the court for possession." },
  },
}
