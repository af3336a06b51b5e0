-- Clear prohibitions, one rule a kind of conduct. All have one shape, so that a new kind is a word list and four lines.

-- The ways in which agreements forbid something: "you must not", "... is not allowed", "it is a breach to ...".
-- The second phrase leaves "must" to be read as the commitment: short items below "You must not:" have no other verb.
local function forbids(list)
  return {
    "{must_not} ...30 {" .. list .. "}",
    "(=not|=never|nor) ...30 {" .. list .. "}",
    "{" .. list .. "} ...12 (prohibited|forbidden|banned|not allowed|not permitted|not tolerated|not be tolerated|not acceptable|unacceptable|not accepted)",
    "{" .. list .. "} ...20 (breach|break) ...6 (agreement|tenancy|condition|terms|clause)",
    "(breach|break) ...8 (agreement|tenancy|condition|terms|clause) ...16 {" .. list .. "}",
    "(without|unless ...8) (causing|cause) ...6 {" .. list .. "}",
    "(refrain|abstain|keep|desist) from ...24 {" .. list .. "}",
    "(not|zero|never) (tolerate|tolerance|accept|condone|put up with) ...16 {" .. list .. "}",
    "=no ...3 {" .. list .. "} ...10 (allowed|permitted|kept|may)", "(none of|neither of|nobody|no one|=nothing) ...30 {" .. list .. "}", "=no ...2 {" .. list .. "}", "=no {someone} ...24 {" .. list .. "}", "=no {thing} ...16 {" .. list .. "}",
    "{" .. list .. "} ...10 (=be|is|are) ...2 treated as ...4 (serious|breach|gross)", "(avoid|beware of) ...6 {" .. list .. "}", "(is|are) (forbidden|prohibited|banned|not allowed|not permitted) ...24 {" .. list .. "}", "(is|are) to be no ...8 {" .. list .. "}", "(neither|nor) ...24 {" .. list .. "}",
    "do nothing ...16 {" .. list .. "}", "(do nothing|{must_not}|=not|=nor) ...20 (is|be) likely to ...10 {" .. list .. "}", "treat ...3 {" .. list .. "} ...24 as ...3 (breach|serious|gross)", "{" .. list .. "} ...20 (tenancy at risk|lose ...4 (home|tenancy)|=be evicted)", "{" .. list .. "} ...6 (you|tenant) {must_not}",
    "(prohibit|forbid|ban) ...10 {" .. list .. "}",
  }
end

-- What the landlord does not do is no rule for tenants.
local ours = {
  "(=we|landlord|association|council|officer|staff|trust) ...3 not ...3 (investigate|deal|act|consider|treat|regard|class|take|respond|move|respons*|liable|intervene|ask|charge|need|have|record|tell|pass|share|be able|disclose|evict|always|normally|expect|oblige|require|bound)",
  "(you|tenant) ...3 not ...3 (responsible|liable|charged|have to|need|required|blamed|held|be treated|evicted|expected)", "(cannot|can not|not) ...2 (be|expect) ...2 (responsible|liable)",
  "not ...2 have to ...2 suffer", "(do|does|will) not ...3 (insure|cover|include)", "(insurance|policy) ...6 not", "not =suffer (in silence|alone)", "not ...2 (feel|worry|hesitate|be afraid|ignore|put up with)", "(if|when|where) ...4 {tenant} ...2 (do|does|is|are) not", "no ...2 (charge|need|limit|evidence|record|report|complaint|right|reason|doubt|longer|more than)",
  "(there|have|has|had|with|of) no ...3 {nothing_to_forbid}",
}

local function source(clause)
  return {
    standard = "Respect Standard for Housing Management", clause = "Commitment 3, building block 1 (clear prohibitions)", guidance = clause, checked = "2026-11-22",
  }
end

local grounds = "Housing Act 1985 Sch 2 Ground 2; Housing Act 1988 Sch 2 Ground 14"
local breach = "Housing Act 1985 Sch 2 Ground 1; Housing Act 1988 Sch 2 Ground 12"

local function prohibition(rule)
  local find = forbids(rule.conduct)
  for _, phrase in ipairs(rule.duties or {}) do
    find[#find + 1] = phrase
  end
  rule.elements = { { id = "forbid", title = rule.forbids, find = find, covered_when = rule.covered_when } }
  rule.ignore = rule.ignore or ours
  rule.why = rule.why or "A landlord can act on a clear clause; a vague one leaves officers, tenants and courts to argue about what was agreed."
  rule.advice = "Add a plain sentence: 'You, people who live with you and your visitors must not ...', naming this conduct."
  rule.conduct, rule.forbids, rule.duties, rule.covered_when = nil, nil, nil, nil
  block(rule)
end

prohibition {
  id = "tenancy.nuisance",
  title = "Nuisance and anti-social behaviour are forbidden",
  conduct = "conduct.nuisance",
  forbids = "forbids nuisance, annoyance or anti-social behaviour",
  severity = "high",
  source = source(grounds),
  examples = {
    covered { "You must not cause, or allow anyone living with you or visiting you to cause, a nuisance or annoyance to other people in the area." },
    covered { "You, your household and your visitors must not:\n\n- cause a nuisance\n- leave litter" },
    covered { "You agree not to cause or allow a nuisance." },
    covered { "The Tenant shall not do anything that is or may become a nuisance to the neighbours." },
    covered { "It is a breach of this agreement to cause a nuisance." },
    covered { "None of you may:\n\n- cause a nuisance\n- leave litter" },
    covered { "Do nothing that is likely to upset other people in the street." },
    covered { "Neither you nor anyone who calls on you may do anything anti-social." },
    covered { "No resident shall behave in a way that disturbs the peace of the Court." },
    covered { "The Tenant shall not do, or suffer his family to do, anything which may become a nuisance.", because = "'suffer' in its old sense, to allow" },
    missing { "You do not have to suffer a nuisance in silence: tell us." },
    missing { "You must pay your rent every week." },
    missing { "We will deal with reports of anti-social behaviour quickly.", because = "a promise of the landlord forbids nothing" },
    missing { "We do not treat the everyday sounds of children as nuisance.", because = "what the landlord will not do is no rule for tenants" },
  },
}
prohibition {
  id = "tenancy.noise",
  title = "Unreasonable noise is forbidden",
  conduct = "conduct.noise",
  forbids = "forbids noise that disturbs others",
  duties = {
    "(television|radio|wireless|music|stereo|noise) ...8 (turned down|turn down|kept low|kept down|low volume|switched off)", "(turn|keep) ...6 (television|radio|wireless|music|stereo|sound) ...3 (down|low)", "(kept|keep) ...6 volume ...10 (not|low|reasonable)", "quiet ...8 (after|between) ...4 #number", "(must|should|please) ...4 be quiet",
    "(keep|make sure|ensure|reduce) ...10 noise ...8 (down|minimum|reasonable|low|level|not disturb)",
  },
  severity = "medium",
  source = source(grounds),
  examples = {
    covered { "You must not play loud music or make noise that can be heard outside your home between 11pm and 7am." },
    covered { "The Tenant agrees not to play any radio or musical instrument so that it can be heard next door." },
    covered { "You must keep noise to a reasonable level at night." },
    covered { "Radios must be turned down after ten o'clock." },
    missing { "You can ask us for a noise diary." },
    missing { "You must not fix a television aerial to the chimney.", because = "an aerial makes no noise" },
  },
}
prohibition {
  id = "tenancy.harassment-and-hate",
  title = "Harassment and hate are forbidden",
  conduct = "conduct.harassment",
  forbids = "forbids harassment, including because of who someone is",
  severity = "high",
  source = source(grounds),
  examples = {
    covered { "You must not harass anyone because of their race, religion, sexual orientation, disability, age or sex." },
    covered { "We will not tolerate racist or homophobic abuse on our estates." },
    covered { "We treat abuse of any person on account of their colour or creed as a serious breach." },
    missing { "If you are being harassed, tell us." },
  },
}
prohibition {
  id = "tenancy.domestic-abuse",
  title = "Domestic abuse is forbidden",
  conduct = "conduct.domestic",
  forbids = "forbids domestic abuse",
  severity = "high",
  source = source("Housing Act 1985 Sch 2 Ground 2A; Housing Act 1988 Sch 2 Ground 14A"),
  examples = {
    covered { "You must not use or threaten domestic abuse against anyone who lives with you." },
    covered { "The Tenant shall not be violent to a partner or a former partner." },
    covered { "Anyone who hits or controls a partner puts their tenancy at risk." },
    missing { "We will help anyone who suffers domestic abuse.", because = "help is offered, nothing is forbidden" },
  },
}
prohibition {
  id = "tenancy.violence-to-staff",
  title = "Violence and abuse towards staff and contractors are forbidden",
  conduct = "conduct.staff",
  duties = { "{our_people} ...12 treated ...4 (courtesy|courteously|respect|politely)", "(give|show) ...2 {our_people} ...10 (respect|courtesy)", "(treat|be polite|be courteous|speak) ...6 {our_people} ...8 (courtesy|courteous|courteously|respect|politely|polite)" },
  forbids = "forbids violence, threats and abuse towards staff or contractors",
  severity = "high",
  source = source(grounds),
  examples = {
    covered { "You must not assault, threaten or abuse our staff, agents or contractors." },
    covered { "We will not tolerate violence towards our employees." },
    covered { "Committee members and people who come to do repairs must be treated with courtesy." },
    missing { "Our staff carry identification." },
  },
}
prohibition {
  id = "tenancy.drugs",
  title = "Illegal drugs are forbidden",
  conduct = "conduct.drugs",
  forbids = "forbids making, selling, keeping or using illegal drugs",
  severity = "high",
  source = source(grounds),
  examples = {
    covered { "You must not grow, make, sell or use illegal drugs in your home or in the local area." },
    missing { "We can refer you to a drug and alcohol service." },
  },
}
prohibition {
  id = "tenancy.weapons",
  title = "Weapons are forbidden",
  conduct = "conduct.weapons",
  covered_when = "permitted",
  duties = { "{conduct.weapons} ...10 only be ...2 (kept|held|stored|used)", "{conduct.weapons} ...10 (must|shall) ...3 (licensed|locked|certificate|declared)" },
  forbids = "forbids keeping or using weapons",
  severity = "medium",
  source = source(grounds),
  examples = {
    covered { "You must not keep a firearm at your home unless you have a licence for it." },
    covered { "Carrying or keeping an offensive weapon is not allowed." },
    covered { "Guns may only be kept by those who hold a certificate." },
    missing { "You must pay your rent every week." },
  },
}
prohibition {
  id = "tenancy.criminal-use",
  title = "Criminal use of the home is forbidden",
  conduct = "conduct.crime",
  duties = { "(convicted|conviction) ...6 offence ...30 (court|possession|lose|evict|end ...3 tenancy)" },
  forbids = "forbids using the home for crime",
  severity = "high",
  source = source(grounds),
  examples = {
    covered { "You must not use the property for any illegal or immoral purpose." },
    covered { "Nothing illegal is to be done in the rooms." },
    weak { "If you are convicted of an offence near the home we may ask the court to end your tenancy.", because = "what may follow is said, and that it is forbidden only between the lines" },
    covered { "Do not use the flat for anything that is against the law." },
    missing { "Report crime to the police on 101." },
  },
}
prohibition {
  id = "tenancy.animals",
  title = "Animals must not become a nuisance",
  conduct = "conduct.animals",
  forbids = "limits how animals are kept",
  duties = {
    "(keep|have) ...6 (pet|dog|animal) ...6 (under control|on a lead|well behaved)", "(control|clean up after|look after) ...4 (pet|dog|animal)", "(consent|permission) ...8 (keep|have|keeping) ...4 (pet|animal|dog|cat)",
    "(keep|have) ...6 (pet|animal|dog|cat) ...10 (consent|permission)", "(pet|animal|dog|cat) ...6 (kept|keep|allowed) ...10 (consent|permission|agreement)", "ask ...10 (pet|animal|dog|cat)", "(dog|pet|animal) ...10 cleaned up", "(permission|consent) ...8 (pet|animal|dog|cat)", "(pet|animal|dog|cat) ...8 (ask|asking|apply)",
  },
  -- "may be kept with consent" is how a limit is put.
  covered_when = "permitted",
  severity = "low",
  source = source(breach),
  examples = {
    covered { "You must not allow your dog to foul shared areas or to bark so as to disturb your neighbours." },
    covered { "You agree to keep any pets under control." },
    covered { "A pet may be kept with the consent of the Society." },
    covered { "For a dog or a cat, please ask us first." },
    missing { "You may keep one cat." },
  },
}
prohibition {
  id = "tenancy.vehicles",
  title = "Misuse of vehicles and parking is forbidden",
  conduct = "conduct.vehicles",
  forbids = "limits parking, repairing and leaving vehicles",
  duties = {
    "park ...4 only", "only park", "{vehicle} ...6 (=be|is to|are to|must|shall|should) ...3 (=parked|=kept|=left|=stored)", "{vehicle} are (=parked|=kept|=stored) (in|at|on)", "(=do not|must not|=never) ...3 leave ...3 (wreck|vehicle|car)", "{vehicle} ...8 (may|must|shall|should) not ...2 (stand|park|be parked|be left|be kept)", "one ...3 (space|car|vehicle) (per|for each) (flat|home|household|house)",
    "(vehicle|car) ...8 (must|shall) be (taxed|roadworthy|parked)",
  },
  severity = "low",
  source = source(breach),
  examples = {
    covered { "You must not park any vehicle where it blocks the road or an emergency route." },
    covered { "Cars are to be parked in the lane and never in front of the gates." },
    missing { "Parking spaces are numbered." },
    missing { "You must not light fires in the car park.", because = "a place, not a vehicle" },
  },
}
prohibition {
  id = "tenancy.rubbish",
  title = "Dumping rubbish is forbidden",
  conduct = "conduct.rubbish",
  forbids = "forbids litter, fly-tipping and rubbish in shared areas",
  duties = {
    "(rubbish|refuse|waste|recycling) ...4 (goes|go|to be taken|must be taken|to be put) ...6 (store|bin|chute|skip|container|lane|collection|yard)", "(dustbin|bin|bag) ...4 (to be|must be|be) (placed|put|taken|brought) ...8 (kerb|street|lane|collection|in|out|boundary)", "tipping ...8 (offence|not allowed|forbidden|prohibited)", "(take|bring|put) ...3 (rubbish|refuse|recycling|waste|bin) ...8 (to|out|in|into) ...4 (store|bin|chute|skip|container|lane|collection|yard|street|kerb)",
    "(rubbish|refuse|waste) ...6 (put|place|keep|dispose) ...8 (properly|bin|chute|container|receptacle|collection)",
    "(dispose|put|place|store|bag|keep) ...8 (rubbish|refuse|waste|recycling) ...10 (properly|bin|chute|container|receptacle|collection)",
  },
  severity = "medium",
  source = source(breach),
  examples = {
    covered { "You must not leave rubbish in shared areas." },
    covered { "Rubbish must be put in the bins provided." },
    covered { "Take rubbish and recycling to the store in the yard." },
    missing { "Rubbish is collected on Tuesdays." },
  },
}
prohibition {
  id = "tenancy.damage",
  title = "Damage and graffiti are forbidden",
  conduct = "conduct.damage",
  forbids = "forbids damage to homes and shared areas, or makes whoever did it pay",
  duties = {
    "damage ...10 (made good|paid for|recharged|charged|put right) ...12 (expense of|cost of|tenant|you|your)",
    "{tenant} ...8 (pay|responsible|make good|repair) ...8 (damage|breakage) ...20 (you|your|his|household|visitor|guest|fault|carelessly|on purpose|deliberately|neglect)",
  },
  severity = "medium",
  source = source(breach),
  examples = {
    covered { "You must not damage, deface or put graffiti on our property." },
    covered { "You pay for breakages that are your fault or the fault of your visitors." },
    missing { "Tell us if you see damage." },
    missing { "We will pay for damage that our contractors do to your belongings." },
  },
}
