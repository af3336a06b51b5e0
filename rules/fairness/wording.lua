-- Terms that put a protective law aside, and wording that no tenant could be expected to understand.

local act = shared.act

-- Law that protects a tenant and that an agreement cannot, or should not, put aside.
words "protective_law" {
  "section 11", "sections 11", "Landlord and Tenant Act 1985", "Data Protection", "GDPR", "Protection from Eviction", "deposit protection", "tenancy deposit", "Consumer Rights", "Unfair Terms", "right to repair", "Equality Act", "Fitness for Human Habitation", "section 9A",
  "Defective Premises", "Occupiers' Liability", "cancellation", "distance selling", "Consumer Contracts", "statutory (right|protection|provision)", "rights under ...4 (Act|law)", "Human Rights Act", "Misrepresentation Act",
}

term {
  id = "fairness.excluded-protection",
  title = "A protection that the law gives is put aside",
  group = "18f",
  severity = "high",
  source = act("s 62 (Sch 2 is not exhaustive)", "group 18(f): exclusions and reservations of special rights"),
  why = "Parliament gave tenants rights over repairs, deposits, personal information and eviction. Most cannot be signed away, and words that say so mislead.",
  advice = "Delete it. Say what personal information is used for, and that the law on data protection is followed.",
  find = {
    "{protective_law} ...12 (not|never|cannot) ...3 (apply|have effect|extend|bind)", "{protective_law} ...10 (=be|is|are|hereby) ...3 (excluded|disapplied|waived|negatived)", "(exclude|disapply|waive|contract out of|opt out of|give up|forgo|renounce|surrender|release) ...8 {protective_law}",
    "{tenant} ...8 (waive|give up|forgo|renounce|contract out|sign away) ...8 (statutory|legal|protection|rights under|Act|Regulations)",
    "{tenant} ...4 (consent|agree|authorise|permit) ...10 (disclosure|disclose|share|sharing|pass|passing|release|sell|selling|publication|publish) ...14 (personal|data|information|detail|photograph|file|medical|record) ...16 (anyone|any (person|third party|body|organisation|company|purpose|other)|whoever|third parties|whomsoever|think fit|see fit|whatsoever|discretion|as {landlord} ...2 (choose|like|wish|decide))",
    "{landlord} ...8 {has_power} ...4 (disclose|share|pass|sell|publish|release|give) ...10 (personal|data|information|detail|photograph|medical|record|circumstances) ...14 (anyone|any (person|third party|body|organisation|company|other)|whoever|third parties|whomsoever|think fit|see fit|for any (reason|purpose))",
    "{landlord} ...6 {has_power} ...4 (open|read|withhold) ...3 (your|tenant's|resident's|any) (post|mail|letters|correspondence)", "{landlord} ...6 {has_power} ...6 (camera|CCTV|listening device|microphone) ...6 (in|inside|within) ...4 (your|tenant's|{home}|bedroom)",
    "{tenant} ...4 (consent|agree) ...12 (personal|data|information|detail|medical|record) ...10 (supplied|given|passed|disclosed|shared|released|sold) ...8 (anyone|any (person|third party|body|organisation|company|other)|whoever|third parties|whomsoever)",
    "{tenant} ...4 (waive|give up|forgo|do without|agree) ...14 deposit ...6 (not ...2 protected|unprotected|protected)",
    "{landlord} ...4 (need not|not (need|have|required|obliged)) ...3 (protect|register) ...3 deposit", "deposit ...8 (need not|not) ...3 (protected|registered)",
  },
  unless = { "data protection", "GDPR", "law ...6 (allow|permit|require|say)", "(with|if|unless) ...4 (you|tenant|your|tenant's) ...3 (consent|agree|permission)", "except ...8 law", "privacy (notice|policy)" },
  unless_within = "clause",
  ignore = { "agree ...8 (=be|is) ...2 protected by", "(not|nothing|never) ...6 (exclude|waive|give up|affect|take away|remove|lose|forgo) ...10 (right|law|{protective_law})", "Rights of Third Parties", "Landlord and Tenant Act 1954", "{landlord} ...4 not ...4 (disclose|share|pass|sell)", "right to buy", "(give up|surrender) ...3 (tenancy|keys|possession)", "succession", "{landlord} ...3 (waive|waiver)", "cancellation ...4 (fee|charge|of)" },
  examples = {
    flagged { "The owner need not protect the deposit." },
    flagged { "The tenant gives up the right to have the deposit protected." },
    flagged { "The Resident agrees to medical records being passed to any person whom the Trust chooses." },
    flagged { "Section 11 of the Landlord and Tenant Act 1985 shall not apply to this letting." },
    flagged { "The Occupier waives all statutory rights in respect of the deposit." },
    flagged { "You agree that we may disclose personal information about you to any person as we think fit." },
    flagged { "We may share your details with any third party." },
    qualified { "We may share information about you with other bodies or any other landlord, where data protection law allows." },
    clear { "Nothing in this agreement takes away your rights under the Landlord and Tenant Act 1985." },
    clear { "We will not pass your details to anyone else." },
    clear { "The Contracts (Rights of Third Parties) Act 1999 does not apply to this agreement." },
    clear { "You may give up your tenancy by four weeks' notice." },
  },
}

-- Words of conveyancers. Many plain agreements have one of them somewhere: three in a sentence make a text that a tenant cannot follow.
words "jargon" {
  "hereby", "herein", "hereinafter", "hereinbefore", "hereunder", "hereof", "hereto", "heretofore", "thereof", "thereto", "therein", "thereupon", "thereunder", "therefrom", "aforesaid", "aforementioned", "demise", "demised", "messuage", "hereditament", "appurtenance", "appurtenant",
  "suffer ...8 to be", "permit or suffer", "suffer or permit", "tenantable", "yield up", "deliver up", "vitiate", "void or voidable", "voidable", "mesne profits", "distrain", "distress", "lien", "chattels", "pecuniary", "in lieu", "pursuant to", "notwithstanding", "in perpetuity", "mutatis mutandis", "inter alia", "ipso facto", "bailee", "reversion*",
  "executors", "administrators and assigns", "successors in title", "peaceably", "covenants with", "covenant", "covenants", "re-enactment", "Law of Property Act", "without prejudice", "the said", "save as", "whomsoever", "whosoever", "howsoever", "whatsoever", "witnesseth", "whereby", "whereof", "aught", "forthwith", "determination of ...2 (term|tenancy)", "joint and several", "jointly and severally", "imposition",
}

term {
  id = "fairness.legal-jargon",
  title = "A sentence that a tenant cannot be expected to follow",
  group = "19",
  severity = "low",
  source = act("s 68 (transparency); s 69", "group 19: plain and intelligible language"),
  why = "A written term must be in plain and intelligible language (s 68); where it can be read in two ways, the reading best for the tenant counts (s 69).",
  advice = "Write short sentences to 'you'; replace the old words, or explain each one where it first stands.",
  -- A denial changes nothing about the words.
  find = { "{jargon} ...40 {jargon} ...40 {jargon}", "(not|no|nor|never|without|neither|cannot) ...30 <{jargon} ...40 {jargon} ...40 {jargon}>",
    -- One of these is enough, unless it is explained.
    "(mesne profits|messuage|vitiate|mutatis mutandis|hereditament|reversion expectant|inter alia|ipso facto)", "(jointly and severally|joint and several)",
  },
  unless = { "(each|either|both|any one) ...20 (whole|all|full|any)", "mean", "(which|this|that) means", "(in other words|that is to say|meaning that)" },
  unless_within = "clause",
  where = { not_heading = { "definitions", "glossary", "words", "interpretation" } },
  ignore = { "means (ended|that|to|the|a|allow)" },
  examples = {
    flagged { "The tenants are jointly and severally liable under this agreement." },
    clear { "You share the tenancy, and we can ask either of you for the whole rent." },
    flagged { "The Lessee hereby covenants not to suffer to be done in the demised premises aught which may vitiate the insurance thereof." },
    qualified { "The Tenant shall forthwith yield up the premises notwithstanding any holding over. This means that you must leave on the day." },
    qualified { "You are jointly and severally liable, which means that each of you can be asked for the whole rent." },
    clear { "You must give the home back clean and empty, with all keys." },
    clear { "The Landlord hereby agrees to repair the roof.", because = "one old word in a sentence that can be followed" },
  },
}
