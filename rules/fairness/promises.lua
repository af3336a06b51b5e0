-- Terms that bind the tenant to more, or the landlord to less, than the page says: choices kept by the landlord, papers not seen, another home
-- or landlord than was agreed.

local act = shared.act

words "choice" {
  "if ...3 ({landlord}|=it|they|he|she) ...3 (see fit|think fit|wish|choose|so desire|so wishes|so decide|so chooses|so require|decide|want|consider|like)", "(at|in) ...4 (discretion|option|pleasure)", "as ...3 {landlord} ...2 (think|see) fit", "as (it|they|he) (thinks|sees) fit", "if and when",
  "(as and when|whenever|when) ...3 ({landlord}|=it|they) ...3 (choose|decide|see|think|wish|want|like|feel|minded)", "feel (inclined|able|like)", "when it suits", "at (=its|=their|=our) [own] convenience", "at such times as", "if ...4 convenient", "when ...4 convenient to", "if so (minded|inclined|advised)",
}

term {
  id = "fairness.landlord-may-choose",
  title = "Tenant is bound while the landlord may choose",
  group = "3",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 3", "group 3: binding one side only"),
  why = "If the tenant must pay and the landlord performs only if it likes, there is no bargain. A landlord's promise should not hang on its own wish.",
  advice = "Promise the service plainly, or say on which facts, outside the landlord's choice, it depends.",
  find = {
    "{landlord} ...4 (=will|=shall|=must|agrees to|undertakes to) ...3 (provide|repair|maintain|do|carry out|supply|clean|make good|remedy|return|insure|perform|put right|reinstate|keep|light|heat|decorate|refund|repay|arrange|attend to|deal with) ...24 {choice}",
    "(service|repair|work|maintenance|redecoration|cleaning|gardening|heating) ...6 (=be|is|are) ...2 (provided|carried out|done|made|supplied|performed|undertaken) ...12 {choice}",
    "{choice} ...4 {landlord} ...3 (=will|=shall) ...3 (provide|repair|maintain|carry out|supply|clean|insure|decorate)",
    "{landlord} ...4 (not (obliged|bound|required)|no obligation|under no (obligation|duty)|not be (obliged|bound|required|under any obligation)) ...2 to ...10 (provide|supply|let|grant|complete|perform|continue|clean|light|heat|insure|carry out|remedy)",
    "{landlord} ...6 (may|entitled) but ...4 (not|no|cannot) ...3 (obliged|bound|obligation|required)",
    "{tenant} ...8 (bound|committed) ...12 (before|until|whether or not|even if|although) ...8 {landlord} ...8 (sign|accept|approve|agree|complete|execute)", "{landlord} ...4 not ...3 (bound|committed) ...8 until ...10 (sign|signed|approve|satisfied|decide|choose|executed)",
    "{tenant} ...8 (bound|committed) ...12 (before|until|whether or not|even if|although) ...6 {landlord} ...2 not ...3 (signed|accepted|approved|agreed|completed|executed)",
    "({letting}|obligation) ...6 (subject to|conditional (on|upon)|dependent on) ...6 {landlord} ...4 (approval|decision|satisfaction|discretion)",
    "pay ...14 (charge|sum|contribution|cost) ...14 (in any event|in any case|whether or not ...8 (provided|carried out|supplied|done|performed))", "{landlord} ...4 at ...3 option ...4 (provide|carry out|repair|maintain|decorate|redecorate|clean|supply|insure)",
  },
  unless = { "{your_fault}", "{save_law}", "{our_fault}", "reasonabl*", "both ...4 (bound|sign)", "in an emergency", "section 11" },
  unless_within = "clause",
  ignore = {
    "(grant|voucher|help|loan|goodwill|support|hardship|extra) ...16 discretion", "discretionary", "(permission|consent) ...12 (discretion|option)", "{tenant} ...4 (choose|option|wish|discretion)", "(rebuild|reinstate) ...8 (fire|flood|tempest|destroyed)",
    "when ...4 convenient to ...2 (you|tenant|both)", "if (you|tenant) ...3 (wish|choose|want|like)", "not (obliged|required|bound) to ...6 (reason|rehouse|permission|consent|accept ...3 rent)", "belong to (you|tenant)",
  },
  examples = {
    flagged { "The Agent will deal with repairs at its own convenience." },
    flagged { "You must pay the garden charge whether or not gardening is carried out." },
    flagged { "We shall light the stairs as and when the board feels able." },
    flagged { "The Company will clean the stairs if it thinks fit, and the Tenant shall pay the charge." },
    flagged { "Repairs will be carried out at such times as the Landlord finds convenient." },
    flagged { "The Landlord may but shall not be bound to provide a gardener." },
    flagged { "The Tenant is bound from the date of signing although the Landlord has not signed." },
    qualified { "We are not obliged to carry out repairs that are needed because of your own neglect." },
    clear { "We will clean the stairs every week." },
    clear { "We will do the repair at a time that is convenient to you." },
    clear { "We may give you a decorating voucher at our discretion.", because = "a gift, not the bargain" },
    clear { "You may keep the fitted carpets if you wish." },
  },
}

words "unseen_paper" {
  "polic*", "rule", "regulation", "handbook", "procedure", "resolution", "by-law", "bye-law", "standing orders", "constitution", "{head_lease}", "byelaw", "conditions", "document",
}
words "head_lease" { "head lease", "headlease", "superior lease", "head-lease", "lease under which", "superior landlord", "head landlord", "mortgage deed", "management company", "superior lessor", "(superior|head) ...3 lease" }
words "keep_to" { "comply with", "observe", "perform", "keep to", "abide by", "bound by", "follow", "obey", "agree to", "adhere to", "accept", "subject to" }

term {
  id = "fairness.unseen-terms",
  title = "Tenant is bound by papers that were not shown",
  group = "9",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 10", "group 9: terms that could not be seen"),
  why = "Nobody can agree to what they had no chance to read: a head lease, rules, policies, an insurer's conditions.",
  advice = "Attach the paper or give a copy before signing, and bind the tenant only to what was given.",
  find = {
    "{tenant} ...10 (comply with|observe|perform|keep to|abide by|bound by|follow|obey|adhere to|breach) ...20 {head_lease}", "{head_lease} ...16 (binding|bind|apply|observe|perform) ...8 {tenant}",
    "{keep_to} ...12 {unseen_paper} ...20 (whether or not|even if|even though|including those) ...8 (supplied|given|seen|shown|read|received|copy|copies|aware|know)",
    "{keep_to} ...12 {unseen_paper} ...20 not ...4 (supplied|given|seen|shown|read|received|attached)",
    "{keep_to} ...12 {unseen_paper} ...14 (available ...2 (on request|for inspection|to view)|(seen|inspected|viewed|consulted|kept|held|displayed|exhibited|lodged) ...4 (at|in|by))", "{keep_to} ...12 {unseen_paper} ...14 (copy|copies) ...6 (request|inspected|office|available)",
    "{keep_to} (all|any|every) ...4 ({landlord}|=our|other|further|such) ...4 (policies|rules|regulations|procedures|resolutions|by-laws|bye-laws|directions)", "{keep_to} ...14 {unseen_paper} ...8 of whatever date", "{keep_to} ...12 {unseen_paper} ...8 (present or future|now or later|current or future|existing or future|existing now or later|present and future|current and future|now and in ...2 future)",
    "{unseen_paper} ...8 (form part of|incorporated (in|into)|deemed ...4 (part|included|incorporated)) ...6 {letting} ...10 (whether or not|even if|although|request|inspect*)",
    "{tenant} ...6 (deemed|taken|treated|presumed|regarded) ...6 (notice|knowledge|read|aware|know) ...10 {unseen_paper}",
    "{keep_to} ...12 (insurance|insurer|insurer's) ...4 (policy|conditions|terms|requirements)", "(vitiate|voidable|render ...3 void|make ...3 void) ...12 (insurance|policy)", "(insurance|policy) ...14 (vitiated|voidable|void or|=void)",
    "{tenant} ...8 (confirm|accept|acknowledge|agree) ...6 (receive|received|accept) ...6 all ...3 (policies|rules|regulations|documents)",
    "{keep_to} ...6 (terms|conditions|requirements|small print) ...6 (insurance|insurer|insurer's)",
    "{keep_to} ...12 {unseen_paper} ...8 (whether|even if|although) ...8 (sight|seen|copy|read|given|shown)",
  },
  unless = {
    "copy ...4 (is|are|was|has been|have been|will be) ...3 (attached|given|supplied|enclosed|provided|annexed|sent|below)", "copies ...4 (attached|enclosed|annexed)", "(attached|annexed|enclosed|set out (below|in the schedule|overleaf|in appendix))",
    "(given|shown|supplied|sent|handed) ...3 (to you|you|tenant) ...8 (before|when|at)", "({tenant}|you) ...3 (had|received|been given|were given|have had|have seen|was given|has been given) ...4 copy", "as far as ...12 (copy|told|notified|made known)", "so far as ...12 (copy|told|notified|made known)", "(summarised|summary|explained) ...8 (below|schedule|handbook|guide|here)", "reasonabl* ...8 (rule|regulation)",
    "(consult|consultation|consulted)",
  },
  unless_within = "clause",
  ignore = { "(Act|Regulations|Order) ...1 #number", "{landlord} ...3 (=will|=must|=shall|agree) ...3 {keep_to}", "legal (requirement|duty)", "(condition|terms) of ...4 (this|your|tenancy) ...2 (agreement|tenancy|licence|lease)", "terms and conditions of", "condition ...6 (consent|permission|bail|injunction|court)", "(highway|parking enforcement|traffic|planning|building) ...2 regulation", "data protection", "subject to ...6 (consent|permission|availability|status)", "(contents|home|household) insurance", "{landlord} ...6 (complaint|complaints|allocation|repairs) ...2 (policy|procedure)" },
  examples = {
    flagged { "Residents are bound by the conditions of our buildings insurance." },
    flagged { "The Tenant shall perform the covenants in the superior lease so far as they relate to the flat." },
    flagged { "You must comply with all our policies, copies of which are available on request." },
    flagged { "The resident is bound by the rules of the House, whether or not they have been given to him." },
    flagged { "Not to do anything which may vitiate any policy of insurance." },
    qualified { "The Tenant must observe the terms of the head lease that are set out below; a copy is attached." },
    qualified { "You agree to keep to the house rules displayed in the hall; you were given a copy before you signed." },
    clear { "You must keep to the conditions of this tenancy agreement." },
    clear { "Our policies are available on request." },
    clear { "We will follow our repairs policy, which you can see at our office.", because = "the landlord is bound" },
    clear { "Tenants must obey the Road Traffic Regulations 1986." },
  },
}

term {
  id = "fairness.changes-to-home-or-services",
  title = "Landlord may move the tenant, or take services away",
  group = "11",
  severity = "medium",
  source = act("Sch 2 Pt 1 paras 12 and 13", "group 11: changing what is let or supplied"),
  why = "A tenant agreed to this home with these services. A right to swap the home or withdraw what goes with it at will may be unfair.",
  advice = "Allow small changes, or changes that law or safety ask for, after consultation; promise an equal home, the cost of moving or a lower charge.",
  find = {
    "{landlord} ...10 {has_power} ...6 (move|transfer|relocate|rehouse|require|ask|tell|order|decant) ...4 ({tenant}|resident) ...8 (another|different|other|alternative) ...4 ({home}|unit|bed|bedroom|address|place)",
    "{tenant} ...4 (must|shall|will|agree to|required to|have to) ...4 (move|transfer|relocate) ...6 (another|different|other|alternative) ...3 ({home}|unit|bed|bedroom) ...12 (if|when|whenever|where|on|upon|at) ...6 ({landlord}|told|asked|request|any time|requested|required)",
    "{landlord} ...8 {has_power} ...6 (substitute|swap|reallocate|exchange|re-allocate|change|offer instead) ...6 ({home}|unit|bedroom|alternative {home})",
    "{landlord} ...6 {has_power} ...5 (withdraw|remove|discontinue|cease|stop|reduce|alter|vary|change|take away|suspend|close|limit) ...4 ({service}|furniture|contents|furnishings|fixtures|garden|parking|store|furnishing|fittings|common room|lounge)",
    "({service}|furniture|furnishing|garden|parking|lounge|store|shed) ...10 {has_power} be ...3 (withdrawn|changed|altered|reduced|removed|discontinued|stopped|taken away|closed) ...10 (any time|without|discretion|as {landlord}|notice|fit|{landlord})",
    "{landlord} ...8 {has_power} ...5 (carry out|make|undertake|execute|do|alter|add to|rebuild|build) ...6 (alteration|improvement|addition|works|changes|{home}|extension) ...14 (any time|think fit|thinks fit|see fit|sees fit|if ...4 wish|wishes|whenever|without ...4 (consent|notice|consultation|consulting)|discretion|choose|pleases)",
    "(allow|permit|let) {landlord} ...2 ([to] make|[to] carry out|[to] do) ...6 (alteration|improvement|works) ...14 (if|as|when|whenever) ...4 (wish|choose|like|think)",
    "reserve ...8 right ...6 (move|transfer|relocate|substitute|reallocate) ...4 ({tenant}|resident|{home}|room)",
    "{tenant} ...4 (may|can) be ...2 (moved|reallocated|re-allocated|relocated|transferred|rehoused) ...8 (another|different|other|alternative)",
    "{landlord} ...8 {has_power} ...4 (move|transfer|relocate) ...4 {tenant} ...4 (between|among|from) ...4 (room|flat|home|bed)",
    "{landlord} ...6 {has_power} ...4 (allocate|assign|give|offer) ...4 (different|another|other) (one|room|flat|home|bed|property)", "no right to ...3 (particular|specific|given) (room|flat|bed|home)",
    "(furniture|furnishing|contents|appliance|fittings) ...10 {has_power} be ...3 (taken out|taken back|taken away|removed) ...6 ({landlord}|=us)",
  },
  unless = {
    "{asked_first}", "{charged_less}",
    "while ...4 (resurfaced|cleaned|painted|mended|tested|works|done|carried out)",
    "(at least as good|same|similar|equivalent|comparable|equal|suitable) ...6 (standard|quality|home|accommodation|size|condition|good|value)", "(at least as|as) good", "(pay|cover|meet) ...6 (move|moving|removal|removals|expense|cost)",
    "(rent|charge) ...6 (=reduced|=reduce|lower|adjust|refund)", "(required|needed) by ...2 (law|statute)", "(legal|safety) (reason|requirement|ground|works)", "safe*", "(major|essential|emergency|urgent|structural) (works|repair)", "while ...10 (works|repair|done)", "{court_decides}", "(if|unless|with) ...4 (you|tenant|resident) ...3 (agree|consent)",
    "#duration ...6 notice", "reasonabl*", "emergency", "(repair|maintenance) ...4 (is|are|being|works)", "minor",
  },
  unless_within = "clause",
  ignore = {
    "{tenant} ...3 (may|can) ...4 (=move|=transfer|=exchange|=ask|=apply|=change)", "(change|stop|alter|vary) ...3 (contractor|supplier|provider|day|time|date|name|address|account|password|lock)", "(offer|apply) ...4 transfer", "mutual exchange", "(remove|change) ...6 (abandoned|rubbish|obstruct|bulky|left|illegal|untaxed)", "not ...4 (withdraw|remove|reduce|change|alter|stop) ...12 without", "(abuse|threat|violence|harass) ...20 (withdraw|suspend|stop)",
    "(test|check|inspect) ...6 {service}", "service (notice|charge)", "{landlord} ...2 (must|shall|will|may|can) not", "(your|tenant's|{tenant} ...3 have) [the] right to (move|transfer|exchange)", "(water|gas) ...3 (leak|escape)",
  },
  examples = {
    flagged { "The garden may be closed by the owner without any reduction in rent." },
    qualified { "We may withdraw the gardening service if a majority of residents vote for that." },
    flagged { "Any of the furniture may be taken back by the Owner." },
    qualified { "The car park may be closed by us while it is resurfaced." },
    flagged { "We may allocate a different room to you during the year." },
    flagged { "The college may move residents between rooms." },
    flagged { "The Landlord may remove any of the contents without the Tenant's agreement." },
    flagged { "Students may be moved to another flat when the office so decides." },
    flagged { "The Landlord may at any time require the Tenant to move to another room in the building." },
    flagged { "We may withdraw the use of the laundry." },
    flagged { "The furniture may be removed by the Owner without notice." },
    flagged { "The Company may carry out such alterations to the building as it thinks fit." },
    qualified { "We may require you to move to another flat while major works are done; we will pay the cost of moving." },
    qualified { "We may change the services after consulting you." },
    clear { "You may ask us to move you to another home." },
    clear { "We may change the contractor who cleans the stairs." },
    clear { "We may remove rubbish and abandoned furniture from the landing." },
  },
}

term {
  id = "fairness.transfer-by-landlord",
  title = "Landlord may pass its duties on and be free of them",
  group = "16",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 19", "group 16: transfer without consent"),
  why = "A landlord may sell. But a term by which it sheds its duties, or passes on the deposit, without asking may leave the tenant with less than was agreed.",
  advice = "Say that a new landlord takes over with the tenant's rights unchanged, that the deposit stays protected, and who answers for what happened before.",
  find = {
    "{landlord} ...10 {has_power} ...8 (assign|transfer|pass|novate|hand over|delegate|dispose of) ...10 (responsib*|obligation|duty|duties|burden|liabilities|contract|{letting}|deposit) ...24 (without ...6 (consent|agreement|permission|agreeing|asking|consulting)|released|release|no (further|longer)|no {liable}|cease to be|discharged|free (of|from)|relieved)",
    "(released|discharged|relieved|freed|absolved|cease to be ({liable}|bound)|no (further|longer) ...3 {liable}|cease ...4 {liable}) ...20 (sale|sold|sell|transfer|assign|assignment|disposal|new landlord|successor|buyer|purchaser|part with)",
    "(on|upon|after|when|if|once|thereafter|following) ...8 (sale|sold|sells|sell|transfer|transferred|assign|assignment|assigned|disposal|parts with) ...24 (released|discharged|relieved|no (further|longer) ...3 ({liable}|obligation)|cease to be ({liable}|bound)|cease ...4 {liable}|not ...4 {liable}|free (of|from))",
    "{tenant} ...6 (consent|agree|authorise|accept) ...8 (transfer|assignment|novation) ...8 (deposit|obligation|{letting}|responsib*|duties|landlord's)",
    "{landlord} ...6 {has_power} ...4 (assign|novate) ...4 (benefit and burden|rights and obligations|obligations|duties)",
    "(sell|sold|sale|new landlord|buyer|new owner) ...24 (hold ...3 to nothing|no ...3 claim against|nothing (more|further)|no longer ...6 (claim|hold|look to))",
  },
  unless = {
    "{asked_first}",
    "(right|protection|term) ...8 (not be|not|will not|stay|remain) ...4 (reduced|affected|lessened|changed|worse|same|unchanged)", "(not|nothing) ...6 (reduce|affect|lessen|change) ...6 right", "remain ...6 {liable}", "(with|if|unless|only|after) ...4 (you|tenant|tenant's|your) ...3 (consent|agree|agreement)",
    "deposit ...8 (stay|remain|continue|kept) ...3 protected", "(ballot|vote)", "(same|all) ...4 (terms|rights) ...8 (continue|apply|bind|new landlord)", "section 3",
  },
  unless_within = "clause",
  ignore = { "{tenant} ...3 (may|can|must|shall|will|may not|must not) ...4 (assign|transfer|pass)", "mutual exchange", "joint tenan* ...10 (released|liable)", "(you|tenant|guarantor) ...4 (released|discharged|no longer|liable|cease)", "{landlord} (must|shall|will|may|can) not ...4 (assign|transfer|pass|sell)", "transfer ...4 (you|tenant) to" },
  examples = {
    flagged { "When the building is sold you have no further claim against us." },
    flagged { "The Landlord may transfer its obligations under this agreement to any person and shall then be released from them." },
    flagged { "Upon sale of the building the Owner shall have no further liability to the Tenant for the deposit." },
    flagged { "The Tenant consents to the transfer of the deposit to whoever may be the landlord." },
    qualified { "We may transfer our duties to another landlord without your consent. Your rights will not be reduced." },
    clear { "The Landlord may sell the building subject to this tenancy." },
    clear { "You must not transfer your tenancy to anyone else." },
    clear { "If a joint tenant leaves, he is not released from the rent until the tenancy ends." },
  },
}
