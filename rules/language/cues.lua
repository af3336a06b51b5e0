-- The words by which the engine tells how strongly a sentence says what it says. What each list is for: checker/engine/README.md.
-- Phrase syntax as everywhere; "=word" is exactly that form, where an inflection would mean something else ("will", "willing").
-- A pack can overlay a list: words "cue.aspirational" { add = { "have an ambition to" } }

-- Polarity --------------------------------------------------------------------------------------------------------------

-- Look like cues and are none.
words "cue.pseudo" {
  "=not (only|just|simply|merely|solely|least)", "=not limited to", "=not to mention", "=not for profit", "=not withstanding",
  "(=not|=no) (later|earlier|more|less|fewer|longer) than", "=not ...12 for (more|longer) than", "=not ...12 beyond #duration", "=not exceeding", "=no doubt", "=no matter (how|what|who|whether|where)",
  "=not (uncommon|unusual|unknown|unlikely|infrequent|infrequently|without)", "(=has|=have|=had) =not [(yet|also)] (=dropped|=scrapped|=suspended|=paused|=ceased|=stopped|=ended|=withdrawn|=abandoned|=discontinued|=halted|=cancelled)",
  "whether or =not", "if =not", "or =not", "=why =not",
  "=no (choice|option|alternative) but", "=no (#number|cost|charge|obligation|fault|fee|extra|additional)", "at =no (extra|additional|further) (cost|charge|expense)",
  "without (delay|notice|prejudice|exception|hesitation|warning|charge|cost|fear|fail|limitation|favour|discrimination|question)",
  "without (undue|unnecessary|unreasonable|further|prior|any further) (delay|notice|warning)", "with or without",
  "(=not|never|=don't|=won't) hesitate", "(=not|=n't|=don't) forget to", "=not surprisingly", "=cannot be underestimated",
  "(in|by|from|since|until|during|of|end of) 'May'", "'May' #number", "#number 'May'",
  "(is|are|was|were|be|been|being|also|often|commonly|can be|will be|tools|measures|methods|powers|techniques) =used to",
  "(this|which|that|it) =means", "=means (that|we|you|they|it)", "=mean that", "by =means", "=means of", "=means test", "=means tested", "(no|all|any|other) =means",
  "look* after", "once (a|every|per|each) ...1 (day|week|fortnight|month|quarter|year)", "as soon as (possible|practicable|reasonably possible|reasonably practicable|is practicable|we can|they can)",
  "(as|so) far as (concerned)", "in so far as", "=will (power|and testament)", "free =will", "ill =will", "good =will",
  "develop ...3 (action plan|plan of action|relationship|rapport|case plan|safety plan|support plan)",
  "(develop|produce|create|draw up|establish) ...2 (action plan|plan of action|case plan|safety plan|support plan|relationship|facts|contact)",
  "(all|full|close|careful|due|special|particular) consideration", "any consideration", "in consideration of", "consider* ...2 (serious|unacceptable|urgent|to be|as)", "consider* (this|it|that|these|such|them) ...2 (=a breach|=a priority)",
  "if and when", "as if", "even if", "what if", "when and where", "if applicable", "as and when", "should the need arise",
  "(=seldom|=rarely) heard", "(with|against|than|from|to|of|between|alongside|and|by|for) (other|some|many) [(similar|larger|local|neighbouring)] (landlord|association|housing association|council|authority)", "(with|against|than|from|to|of|between|alongside|and|by|for) (nearby|neighbouring|comparable) (landlord|association|housing association|council)", "(lose|waste|take) =no time", "in =no time", "=no one size", "=no less", "=no wrong door", "=no more", "where (we|they|you) live", "anywhere", "everywhere",
  "except for fair wear and tear", "fair wear and tear excepted", "=save money", "=save time", "(can|could|to|will|help* ...2) =save",
}

-- Negate what follows in the clause.
words "cue.negation" {
  "=not", "never", "=no", "=no longer", "=cannot", "neither", "nor", "=none", "nobody", "=no one", "nothing", "nowhere", "hardly", "scarcely",
  "=don't", "=doesn't", "=didn't", "=won't", "=can't", "=isn't", "=aren't", "=wasn't", "=weren't", "=hasn't", "=haven't", "=hadn't",
  "=shouldn't", "=wouldn't", "=couldn't", "=mustn't", "=shan't", "=needn't", "=mightn't",
  "under =no circumstances", "in =no (case|circumstances|event)", "on =no account", "at =no (time|point|stage)", "by =no means",
  "(is|are|was|were) yet to", "(has|have) yet to", "no longer", "any longer be", "doubt (that|whether|if)",
  "far from", "(deny|denied) that", "(untrue|false|incorrect) that", "powerless to", "beyond (our|their|its) (power|remit|control) to", "too (late|few|busy|small) to",
}

-- Negate only what follows at once.
words "cue.negation_near" {
  "without", "rather than", "instead of", "as opposed to", "in place of", "lack", "absence of", "free from", "free of",
  "refuse", "decline", "refrain from", "decide against", "vote against", "(=stopped|have =stopped|has =stopped) [ever] (=offering|=providing|=using|=running|=funding|=holding|=giving|=issuing|=publishing)", "avoid", "cease", "fail", "failure to", "withdraw", "withhold", "discontinue", "abandon",
  "stop short of", "(discourage|dissuade|deter) ...4 from", "forget to", "unable to", "unwilling to", "incapable of", "(prevent|stop|prohibit|bar) ...4 from", "rule out", "exempt from", "exclude", "opt out of", "opposed to", "oppose", "reject",
}

-- Negate the subject before them.
words "cue.negation_after" {
  "unavailable", "(is|are|be|been|was|were) (refused|declined|withdrawn|excluded|discontinued|suspended|prohibited|rejected|withheld|unsuitable|inappropriate|avoided|abolished|paused|cancelled|scrapped|halted)",
  "(to|by) (neither|nobody|=none|=no one)", "(is|are|be|been|being|was|were) (forbidden|banned|barred|outlawed|wound up)", "(is|are|be|been|being|was|were) [(put|placed)] on hold",
  "(is|are|was|were) (out of the question|at an end|no more)",
  "(has|have) (=ceased|=ended|=closed|=lapsed|=expired|=collapsed)", "(has|have) [(now|temporarily)] (=suspended|=paused|=halted|=cancelled|=scrapped|=withdrawn|=dropped)", "(has|have) [since] (=closed|=ended|=stopped|=folded)", "(scheme|service|project|team|contract) (=closed|=ended|=folded|=stopped)", "(does|do|will) (cease|end|stop)",
}

-- Leave out what follows.
words "cue.exception" {
  "unless", "except", "except (where|when|if|that|for|in|to|as)", "save", "save (where|that|as|for|when|if|in)", "excepting", "other than",
  "with the exception of", "excluding", "apart from (where|when|if|in)", "but for",
}

-- After a negation, what follows must come first.
words "cue.precondition" {
  "until", "till", "before", "prior to", "in advance of", "until such time as", "unless and until", "without first", "ahead of",
}

-- Force -----------------------------------------------------------------------------------------------------------------

-- A commitment in a policy; in a report or self-assessment, which says what is in place, only a plan.
words "cue.future" {
  "=will", "=shall", "=we'll", "=they'll", "=you'll", "=it'll", "=he'll", "=she'll", "is going to", "are going to",
}

words "cue.committed" {
  "=must", "(is|are|be|being) (required|obliged|bound|instructed|mandated) to", "(has|have) to", "=having to", "(is|are) to be",
  "(is|are|be|remain|take) (responsible|accountable) for", "responsible for", "(is|are) under a duty to", "(has|have) a (duty|responsibility|legal duty|statutory duty) to",
  "it is the (responsibility|duty) of", "make sure", "ensure", "guarantee", "promise", "pledge", "undertake to", "(agree|covenant) to",
  "(is|are) expected to", "expect ...4 to", "require ...4 to", "it is our policy", "it is the policy of", "our policy is", "policy of this (association|organisation|council|company)",
  "(is|are|remain) committed to", "(is|are) fully committed to", "commit ourselves to", "we commit to", "our commitment to", "commitment to",
  "in all cases", "without exception", "mandatory", "compulsory", "as a minimum",
}

-- Directions short of a rule; what staff are expected to do.
words "cue.expected" { "=should", "=shouldn't", "ought to", "need to", "=needs to", "(is|are) advised to", "(is|are) encouraged to", "it is (important|essential|vital|good practice) to" }

words "cue.permitted" {
  "(=can|=may|=could) [also] be reported to ...2 (police|court|board|committee|council|partnership|panel)",
  "=may", "=can", "=could", "=might", "=would", "=we'd", "=they'd", "(is|are|be) able to", "(is|are|be) (allowed|permitted|entitled|empowered|authorised|free) to",
  "(has|have) the (option|power|right|discretion|ability|opportunity|choice|authority) (to|of)", "reserve the right to", "(allow|permit|entitle|empower) us to",
  "(is|are) open to ...3 to", "it is possible", "=possibly", "perhaps", "=potentially", "optional", "an option", "at the discretion of",
}

-- A way that is open to people: said of the subject, not of what the landlord might do.
words "cue.facility" {
  "(=can|=may) [also] be (reported|contacted|found|obtained|requested|downloaded|reached|viewed|accessed|seen|submitted|emailed|telephoned|phoned|collected|booked|lodged)",
  "(=can|=may) [also] (be reported|be contacted|be made) ...3 (anonymously|online|by)",
  "enabling {actor.you} to", "so that {actor.you} =can", "(is|are) able to (report|contact|request|ask|access|complain|appeal|choose|call|speak|attend|refer)",
}
-- What people bring: "complaints may be made", "a form can be completed" open a way, "an assessment may be made" does not.
words "cue.facility_subject" { "complaint", "report", "referral", "request", "appeal", "application", "comment", "allegation", "concern", "nomination", "form", "diary", "objection", "enquiry", "statement" }
words "cue.facility_verb" {
  "report", "contact", "ask", "request", "appeal", "complain", "choose", "call", "phone", "telephone", "ring", "email", "write", "apply", "access", "use",
  "speak", "talk", "visit", "obtain", "download", "bring", "raise", "make", "refer themselves", "attend", "get", "seek", "text", "submit",
}

-- Not in place yet.
words "cue.planned" {
  "=will be (=introduced|=developed|=implemented|=launched|=established|=piloted|=trialled|=rolled out|=set up|=put in place|=drafted|=recruited|=commissioned|=created)",
  "=will (=introduce|=implement|=launch|=pilot|=trial|=roll out|=draft|=recruit|=commission)", "=will also (=introduce|=implement|=launch|=pilot|=develop|=establish)",
  "=will (=develop|=establish|=create|=set up)", "=shall (=introduce|=develop|=implement|=launch|=pilot)", "(is|are) to be (=introduced|=developed|=implemented|=launched|=established|=agreed|=drafted|=finalised|=confirmed|=set up|=rolled out)", "yet to be (=introduced|=developed|=implemented|=launched|=established|=agreed|=drafted|=finalised|=confirmed|=set up|=rolled out)",
  "(is|are) [(currently|now|still)] being (=introduced|=developed|=implemented|=drafted|=reviewed|=rewritten|=piloted|=established|=explored|=considered|=planned|=set up|=finalised|=consulted on|=rolled out|=revised|=updated|=prepared)",
  "(is|are|=am|=were) [(currently|now|still|presently)] (=developing|=introducing|=drafting|=reviewing|=piloting|=implementing|=planning|=establishing|=preparing|=setting up|=exploring|=investigating|=finalising|=revising|=rewriting|=recruiting|=creating|=launching|=considering|=discussing|=negotiating|=rolling out|=trialling|=designing|=producing|=looking to|=looking (at|into) (=offering|=using|=introducing|=making|=providing|=setting|=developing|=working|=improving|=extending|=ways|=how))",
  "(is|are) in the process of", "under (review|development|consideration|discussion)", "(is|are|still|currently|now) in (development|draft|preparation)", "plan to", "(=agreed|=decided|=resolved) that ...6 =be", "(was|were) to have been", "(was|were) to have", "(has|have|is|are) still to be", "(has|have) (=resolved|=decided|=voted|=chosen) to", "(start|begin) (work|talks|discussion|negotiations) (on|about|to|with)", "(work|talks|discussions|negotiations|plans) (is|are) (under way|underway|in hand|afoot)", "=we plan (=a|=an|=new|=further|=more|=some|=several)", "{actor.we} expect to", "(is|are) planned", "it is (envisaged|anticipated)", "(applied|apply|bid) for [a] (grant|funding) to", "draft ...5 (protocol|agreement|policy) is", "(has|have) plans (to|for)",
  "there are plans (to|for)", "propose (to|that)", "(is|are) proposed", "(is|are) proposing", "intend to", "our intention is", "it is (intended|planned|proposed|our intention)", "with a view to", "=due to (be|=introduce|=launch|=start|=begin)",
  "=future (plan|development|improvement|service|work)", "(is|are) scheduled (to|for)",
  "(has|have) yet to", "(is|are) yet to", "(is|are) working (on|up)", "work in progress", "=not yet", "=will be in place", "once (introduced|developed|implemented|established|launched|in place)", "proposal to", "proposals to", "forthcoming",
}

-- Sets what its clause says in the future, wherever it stands there.
words "cue.planned_time" {
  "(once|when|as soon as) ...8 (next|this|in the) [(coming|early|late)] (spring|summer|autumn|winter)", "next (spring|summer|autumn|winter)",
  "(once|when) ...4 (contract|funding|budget|money|grant|staff|post|system|software|scheme|contractor|provider|partner) (has|have|is|are) [been] (let|agreed|signed|secured|found|available|approved|appointed|recruited|filled|awarded|confirmed|in place|installed|ready)",
  "(once|when|as soon as) ...6 (is|are) in (post|place)",
  "in the (long|longer|medium) term", "eventually", "at some (point|stage)", "at a later (date|stage)",
  "from next (year|month|april|quarter)", "next (year|financial year|month|quarter)", "in the (coming|next) (year|month|months|#number months|financial year)",
  "over the (coming|next) (year|months|#number months|#number years|financial year)", "in [the] [near] future", "in due course", "later this year", "by the end of [the] next year", "=future years",
}

-- A hope: governs every verb that follows in the clause.
words "cue.aspirational" {
  "aim to", "aim (is|of)", "(guidance|good practice|best practice|=ombudsman|=regulator|=government) ...2 (=says|=expects|=recommends|=suggests|=advises|=encourages|=is that)", "(told|asked) us that we should", "(regulator|ombudsman|commissioner|government|home office|guidance|note|standard|code|act|=it) ...2 (=expects|=asks|=recommends|=encourages|=advises|=wants) [(all|social|registered|housing|local)] [(all|social|registered|housing|local)] (=landlords|=providers|=agencies|=organisations|=them) to", "(=asked|=urged|=requested|=called for) that", "something (we|the board) (hope|would like|want|plan|intend|aim) to", "(things|areas|services) (we|that we) (hope|would like|want|plan|intend|aim) to", "keen that", "our aim", "aims (are|include)", "aspire to", "aspiration", "=ambition", "seek to", "strive (to|for)", "endeavour to", "try to", "try and", "attempt to", "=attempts to", "hope to", "(is|are) minded to", "(have|has) it in mind to", "do (our|its|their) utmost to", "(recommend|suggest|advise|urge) that", "(best|good) practice (is|would be) to", "(want|like|urge|ask|tell) us to", "it (is|was|has been) (=suggested|=recommended)", "hope that", "{actor.we} [also] hope",
  "wish to", "would like to", "would like (one day|in time|eventually|ideally|in future|very much) to", "=want to", "look to", "look forward to", "look (at|into) (=offering|=using|=introducing|=making|=providing|=setting|=developing|=working|=improving|=extending|=ways|=how)", "work towards", "working toward", "move towards", "our (vision|goal|objective|ambition) is", "make every effort to", "every effort =will be made to", "do (our|its|their) best to",
  "best (endeavours|efforts)", "do (all|everything|what) we can", "all reasonable (efforts|endeavours)", "use reasonable (efforts|endeavours)", "encourage the use of", "keen to", "willing to", "=believe in", "(is|are) likely to", "recognise the (need|importance|value|benefit) (of|to|for)",
  "see the (value|benefit) of", "=supportive of", "support the idea of", "(is|are) interested in", "have an interest in",
}

-- Only considers what follows; does not reach a second verb after "and".
words "cue.considering" {
  "(consider|look at|examine|review|make|prepare|build) the case for", "business case for", "think about whether",
  "(=will|=may|=might|=can|=could|=would|=shall|=must|=should|to|=we|=officers|=also) consider", "consider (=offering|=using|=making|=providing|=taking|=introducing|=referring|=arranging|=the use of|=whether to|=applying)",
  "(=will|=may|=might|=can|=could|=would|=shall|=must|=should|to) be considered", "(is|are) [(also|being)] considered", "give ...3 consideration to", "consideration =will be given to", "consideration (is|may be|will be|can be|should be) given to",
  "=explore", "=exploring", "=explores", "think about", "contemplate", "investigate (the possibility|whether|the option|the feasibility)", "examine (the possibility|whether|the option|the feasibility)", "assess the feasibility of", "discuss (the possibility|whether) of", "consult on whether", "feasibility of", "possibility of", "options for",
  "look at whether", "decide whether to", "decide if", "=discretion (to|whether)",
}

-- Take a commitment back.
words "cue.weakening" {
  "(provided|providing|assuming|so long as|as long as|if|when|once) [that] ...3 (money|funding|funds|resources|budget|grant|staff) (is|are|can be) [still] (found|available|secured|agreed|granted|there|awarded|in place)",
  "(as|so) long as ...3 (money|funding|funds|resources|budget|grant) (last|allow|permit|hold out)", "(if|when|once) (we|they) (get|obtain|secure|win|receive|find|raise) ...3 (grant|funding|funds|money|resources)",
  "(if|when|where) (funds|funding|money|resources) can be found", "as far as ...3 (budget|resources|funds) (stretch|allow)", "(some|most|many|another|other) [larger] (landlord|association|housing association|council|authority)", "(=a|=one) [(neighbouring|nearby)] (council|landlord|borough|association) (in|near|outside)", "(=a|=one) (nearby|neighbouring|comparable) (landlord|association|housing association|council)", "elsewhere (landlord|association|council)",
  "at (our|the|their|its) [absolute] discretion", "(time|funds|staffing|budget|money|capacity|weather) (permitting|allowing)",
  "(as and when|if and when|when|if|once) ...2 (money|funds|funding|resources|staff) (become|becomes|is|are) available", "(wherever|whenever) (you|they|staff|officers|managers) can",
  "(where|wherever|if|when|whenever) [(it is|this is|reasonably|at all)] (possible|practicable|practical|feasible|achievable)", "(as|so) far as [is] [reasonably] (possible|practicable|practical)", "to the extent possible", "in so far as possible",
  "(where|if|as|when) (resources|funding|funds|money|finances|staffing|staff|staff numbers|workload|capacity|budgets|time) (allow|permit|are available|is available|allows)", "subject to [the] (approval|agreement|endorsement|sign off) (by|of) ...3 (board|committee|cabinet|members|regulator|government)", "pending ...2 (funding|approval|agreement|recruitment)", "subject to [(available|adequate|sufficient)] (resource|funding|fund|budget|capacity|staffing|availability)", "(dependent|depending|conditional) (on|upon) (resources|funding|funds|money|grants|availability|capacity|budget)",
  "within [(available|existing|our)] resources", "resources permitting", "funding permitting", "(if|when|where) available", "providing staff are available", "ideally", "in an ideal world", "=occasionally", "=rarely", "=seldom", "=sometimes", "in (limited|exceptional|rare) (cases|circumstances|instances)", "on (occasion|occasions)", "in principle",
  "if only", "(whenever|wherever) we can", "where we can", "if we can",
}

-- Of the past, no longer evidence of the present.
words "cue.historical" {
  "formerly", "=used to =be (offered|provided|available|held|run|given|done|used)", "under the (old|former|previous) (policy|scheme|procedure|system)", "before transfer", "previously", "historically", "in the past", "at one time", "until recently", "until #date", "until [the] end of #date", "(=we|=they|=there|=it|=which|=who|{actor.we}|=council) [also] =used to", "in years gone by", "in previous years", "(was|were) once", "now (abolished|repealed|disbanded|defunct|closed)",
  "up until #date", "(=had|=has) ceased", "originally",
}

-- Conditions -------------------------------------------------------------------------------------------------------------

-- In passing; shown, no weaker.
words "cue.conditional" {
  "(where|when|if|as|wherever|whenever) (appropriate|necessary|needed|required|relevant|applicable|suitable|requested|proportionate|safe|desired|reasonable|permitted|agreed)", "(where|when|if|as) (it is|this is|considered|deemed|thought|felt) (appropriate|necessary|needed|required|relevant|suitable|reasonable|helpful|safe|proportionate)", "if (so|asked|not)", "if need be", "subject to", "provided (that|they|it)",
  "normally", "usually", "generally", "in most cases", "typically", "ordinarily", "as a rule", "in (appropriate|suitable|relevant|the right) (cases|circumstances)", "dependent on", "depending (on|upon)", "on request", "upon request", "with (your|their|the complainant's) (consent|agreement|permission)", "on a case by case basis", "in (some|certain) (cases|circumstances|areas|instances)", "unless otherwise (agreed|stated|specified|directed)", "in the (circumstances|event)", "as (appropriate|necessary|required|needed)",
}
-- Open a clause that only supposes.
words "cue.hypothetical" { "if", "=in the event (that|of)", "in case", "should (you|they|we|the|a|an|any|this|there|it)", "supposing", "assuming", "on condition that", "so long as", "as long as", "providing that", "=were (you|we|they) to", "=had (you|we|they|this|there)" }
words "cue.whether" { "whether" }
-- Open a clause of circumstance.
words "cue.circumstance" { "when", "whenever", "where", "wherever", "once", "as soon as", "after", "following (receipt|investigation|assessment|discussion|consultation)", "following =a", "while", "whilst", "during", "upon", "in cases where", "in circumstances where", "at the point (when|where)", "every time", "each time", "until after", "in situations where" }
-- Open a clause that only describes.
words "cue.relative" { "(to|on|at|from|under|of|through|about|against|over|during|upon|within) which", "(for|from|of|by|against|about|on|at) whom", "who", "which", "whose", "whom", "what", "how", "why", "because", "=since", "so that", "=so as to", "in order that", "although", "though", "even though", "as a result of which", "in which", "by which", "to whom", "with whom", "for which", "given that", "on the basis that", "in that", "as if", "than" }
words "cue.termination" { "but", "however", "nevertheless", "nonetheless", "yet", "whereas", "instead we", "=otherwise", "=conversely", "=therefore we" }

-- Grammar ----------------------------------------------------------------------------------------------------------------

words "cue.auxiliary" { "=must", "=is", "=are", "=was", "=were", "=am", "=has", "=have", "=had", "=do", "=does", "=did", "=we've", "=we're", "=they're", "=they've", "=you've", "=you're" }
-- Verbs of action that are hardly ever nouns.
words "cue.action" {
  "act", "adopt", "advise", "agree", "allocate", "analyse", "apply", "appoint", "arrange", "ask", "assess", "assign", "assist", "attend", "begin", "benchmark", "brief", "bring", "carry out", "carry", "challenge", "check", "choose", "clarify", "collate", "collect", "commission", "communicate", "comply", "conduct", "confirm", "consider", "consult", "co-ordinate", "coordinate", "create", "deal with", "decide", "deliver", "demonstrate", "deploy",
  "determine", "develop", "discuss", "distribute", "employ", "exist", "empower", "enable", "encourage", "enforce", "engage", "ensure", "establish", "evict", "examine", "expect", "explain", "explore", "gather", "give", "have", "hold", "identify", "implement", "inform", "install", "interview", "introduce", "invest in", "investigate", "invite", "involve", "keep", "launch", "let", "liaise", "listen", "maintain", "make", "manage", "measure", "meet", "notify", "obtain",
  "offer", "organise", "participate", "pay", "prevent", "prioritise", "prohibit", "forbid", "define", "supervise", "proceed", "produce", "promote", "prosecute", "protect", "provide", "publicise", "publish", "pursue", "raise", "receive", "recognise", "refer", "remove", "repair", "require", "resolve", "respond", "reassure", "secure", "seek", "send", "serve", "set out", "set", "share", "sign", "speak to", "supply", "sustain", "tackle", "take", "tell", "train", "treat", "understand", "undertake", "update", "use", "verify", "warn", "work with", "write", "include",
  "ring fence", "run", "reduce", "improve", "monitor", "select", "screen", "complete", "close", "escalate", "acknowledge", "allow", "build", "clean", "inspect", "ban", "contain", "learn", "look", "patrol", "adhere", "follow", "go", "stop", "become", "celebrate", "reward", "feed back", "feedback", "accept", "accompany", "escort", "appear", "attach", "circulate", "compare", "conclude", "contribute", "cooperate", "co-operate", "exclude", "facilitate", "fix", "fulfil", "get", "handle", "mediate", "negotiate", "observe", "operate", "outline", "prepare", "recruit", "regard", "rehouse", "reject", "relate", "remind", "replace", "retain", "specify", "tailor", "use", "view", "weigh", "abide", "=covers", "mend", "lend", "sell", "buy", "teach", "translate", "interpret", "sweep", "scrutinise",
}
-- Verbs that are nouns as often: verbs only where an object follows ("record every report").
words "cue.action_noun" {
  "leave", "value", "view", "issue", "log", "fund", "return", "lead", "help", "work", "start", "stop", "own", "display", "exercise",
  "comment", "support", "report", "record", "visit", "review", "contact", "plan", "target", "document", "signpost", "survey", "audit", "note", "file", "call", "email", "telephone", "text", "risk assess", "stage", "test", "question", "charge", "claim", "notice", "address", "aim", "answer", "approach", "balance", "champion", "chair", "control", "design", "focus", "house", "host", "link", "list", "mark", "match", "pilot", "place", "position", "post", "process", "profile", "question", "rate", "request", "resource", "respect", "schedule", "sponsor", "staff", "state", "task", "time", "track", "witness", "transfer", "trial",
}
words "cue.adverb" {
  "also", "always", "then", "now", "still", "only", "either", "both", "first", "often", "ever", "just", "even", "further", "in turn", "at once", "instead", "therefore", "thus", "soon", "next", "too", "together", "jointly", "in addition", "as well", "at all times", "at least", "in particular", "for example", "hereby", "going forward", "at the outset", "so", "please",
}
words "cue.determiner" {
  "=the", "=a", "=an", "=our", "=your", "=their", "=his", "=her", "=its", "=my", "=any", "=all", "=each", "=every", "=both", "=this", "=that", "=these", "=those", "=some", "=no", "=open", "=another", "=other", "=such", "=relevant", "=new", "=local", "=trained", "=specialist", "=alleged",
}
words "cue.pronoun" { "=we", "=they", "=he", "=she", "=i" }

-- Definitions, links and savings -----------------------------------------------------------------------------------------

words "cue.definition" {
  "=means", "=mean", "(is|are) defined (as|by|in)", "(is|are) a (process|way|method|form|type|kind|term|technique|procedure|legal order|court order|order|meeting|written agreement|voluntary agreement) (where|in which|by which|that|which|for|of|used|led|whereby|to)", "stands for", "(shall|will) have the meaning", "has the [same] meaning", "(is|are) short for", "abbreviat* ...2 (as|to)", "=is when", "the word ...4 means",
}
words "cue.definitions_heading" {
  "definition", "glossary", "interpretation", "abbreviation", "acronym", "key (term|phrase)", "terms used", "terminology", "meaning of ...4 (word|term)", "jargon", "what (do|does) ...6 mean", "what the words mean", "explanation of terms", "words and phrases", "defined terms", "list of terms",
}
words "cue.reference" {
  "see", "refer to", "refers to", "set out (in|at|under)", "described (in|at|under)", "detailed (in|at|under)", "outlined (in|at|under)", "explained (in|at|under)", "in accordance with", "in line with", "as per", "follow", "under (section|paragraph|clause|part|appendix|chapter)", "section", "paragraph", "clause", "appendix", "chapter", "part", "covered (in|by|under)", "using the ...6 procedure", "in conjunction with", "go to", "(above|below)", "consult", "contained in", "read (with|alongside|together with)", "as (described|set out|detailed|outlined|explained)", "annex", "schedule",
}
-- Savings too general to qualify a particular term.
words "cue.saving" {
  "(statutory|legal|consumer) right ...6 (=not|unaffected|intact|remain) ...3 [affected]", "(=not|nothing ...8) affect ...4 (statutory|legal|consumer) right", "without prejudice to ...3 (statutory|legal) right", "(does|do|shall|will) =not affect ...6 right", "(=not|nothing ...8) (affect|limit|exclude|restrict) ...8 (right|liability) ...4 (law|statute)", "to the extent permitted by law", "so far as the law (allows|permits)", "(as|where|to the extent) permitted by law",
}

-- Self-assessment forms ----------------------------------------------------------------------------------------------------

-- What the column with the landlord's own evidence is headed.
words "form.evidence" {
  "evidence", "current (position|practice|performance)", "how (we|do we|are we|you|is this)", "what (we|do we) (do|have)", "our (position|response|approach)", "landlord* ...2 (response|position|evidence)", "position statement", "commentary", "comments", "demonstrat*", "explanation", "examples", "supporting information", "what is in place", "in place",
}

-- What the column for yes, no or partial is headed.
words "form.answer" {
  "comply", "complies", "complied", "compliant", "compliance", "=yes ...3 =no", "=met",
}
