-- Terms that stand between a tenant and a remedy: time bars, needless forms, duties that outlive the landlord's own breach, no way to a court.

local act = function(clause, group)
  return {
    standard = "Consumer Rights Act 2015", clause = clause, guidance = "OFT356 " .. group, checked = "2026-11-22",
    url = "https://www.legislation.gov.uk/ukpga/2015/15/schedule/2",
  }
end

-- What a tenant may raise in time or too late: belongings, appeals and successions have time limits of other kinds.
-- "If you do not pay(,) the landlord may ...": the denial belongs to the condition, and the term stands all the same.
local function also_on_default(phrases)
  local all = {}
  for _, phrase in ipairs(phrases) do
    all[#all + 1] = phrase
    all[#all + 1] = "{on_default} ...24 <" .. phrase .. ">"
  end
  return all
end

words "barred" {
  "(must|may|shall|will|can|should) not", "cannot", "not to", "not (entitled|permitted|allowed|free) to", "no right to", "never", "forbidden to",
}
words "objection" { "claim", "complaint", "complain", "defect", "discrepancy", "discrepancies", "inventory", "cleanliness", "objection", "dispute", "fault", "shortage" }
words "taken_as" { "deemed", "treated as", "taken (as|to)", "regarded as", "considered (as|to be)", "presumed", "conclusive", "agreeing that", "(lose|lost) ...3 right", "barred", "waive", "too late" }

term {
  id = "fairness.time-limit-on-claims",
  title = "A claim or complaint is lost after a short time",
  group = "2c",
  severity = "medium",
  source = act("Sch 2 Pt 1 paras 2 and 20", "group 2(c): time limits on claims"),
  why = "The law gives years. A fault may only show after days or weeks, so a short bar can take away a good claim.",
  advice = "Ask the tenant to tell you as soon as they reasonably can, and say that a later claim is still looked at.",
  find = {
    "{objection} ...24 within #duration ...24 ({taken_as}|not ...4 (considered|accepted|entertained|dealt|looked|valid)|failing which|in default of which|or not at all)",
    "{objection} ...8 (not|fail) ...8 within #duration ...24 {taken_as}",
    "(unless|not|fail|failing|failure|absence) ...16 {objection} ...20 within #duration ...24 ({taken_as}|accept|accepted|agreed|no ...2 (claim|complaint))",
    "(unless|if ...6 not|fail|failing|failure|no) ...20 within #duration ...30 {taken_as} ...16 ({objection}|condition|good order|satisfactory|correct|satisfied)",
    "(no|not any) ...2 (claim|complaint) ...24 (unless|if not|after) ...16 (within|#duration)", "(claim|complaint) ...12 (not|never|cannot) ...4 (considered|accepted|entertained|made|brought) ...8 (after|unless|later than) ...10 #duration",
    "within #duration ...24 (no claim|no complaint|(claim|complaint) ...4 not ...3 (considered|accepted|entertained)|lose ...3 right)",
    "(after that|after this|after which|thereafter|otherwise|afterwards) ...6 (lose|losing|lost) ...3 right ...2 (say|claim|complain|dispute|object|challenge|argue|raise)",
    "(after that|after this|after which|thereafter|otherwise|afterwards) ...6 (nothing|no ...2 {objection}) ...6 (raised|claimed|considered|accepted)",
    "(unless|if no|if not|failing|absent) ...4 {objection} ...24 {taken_as}",
    "(claim|complaint) ...6 (must|shall|to) ...8 (within|by|before) ...6 (or|otherwise|failing which) ...6 (rejected|refused|ignored|disregarded|void|lost|not be (considered|accepted))", "(claim|complaint) ...10 within #duration ...8 (or|otherwise) ...6 (rejected|refused|ignored|disregarded|lost|be refused)",
  },
  unless = { "reasonabl*", "good reason", "(not|never|cannot) ...4 (know|known|seen|noticed|found)", "still (look|consider|accept|deal)", "not ...4 (stop|prevent|bar|affect)", "(6|12) months", "{save_law}", "(add|correct|comment)" },
  unless_within = "clause",
  ignore = {
    "(insurance|insurer|benefit|universal credit|discount|succession|succeed|right to buy|reference) ...10 (claim|complaint)", "(claim|complaint) ...8 (insurance|insurer|benefit|succession|to succeed|ombudsman)", "{landlord} ...3 (=will|=must|=shall|aim to) ...3 (reply|answer|acknowledge|decide|deal|respond|look|visit) ...12 {objection}",
    "{objection} ...8 {landlord} ...3 (=will|=must|=shall) ...3 (reply|answer|acknowledge|decide|deal|respond|look|visit)", "(belongings|goods|possessions|left behind|uncollected)", "abandoned", "gas (safety|fault|defect)",
  },
  examples = {
    flagged { "A claim must be made within ten days or it will be refused." },
    flagged { "Unless a complaint is received by noon on the next day the furniture is presumed sound." },
    flagged { "Tell us of any damage within two days. After that you lose the right to dispute it." },
    flagged { "Any complaint about the condition of the flat must be made within 48 hours, failing which the Tenant shall have no claim." },
    flagged { "If the inventory is not returned within 3 days it shall be taken as conclusive." },
    flagged { "No claim against the Landlord will be entertained unless made within one month of the event." },
    qualified { "Complaints must be made within 7 days or they will not be considered, unless you could not have known of the fault." },
    clear { "We will answer your complaint within ten working days." },
    clear { "If you do not collect your belongings within 28 days they may be treated as abandoned.", because = "another rule's matter" },
    clear { "Report a fault as soon as you reasonably can." },
    clear { "A claim to succeed to the tenancy should be made within three months." },
  },
}

term {
  id = "fairness.strict-formalities",
  title = "Needless formalities that cost the tenant a right",
  group = "14b",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 17", "group 14(b): formality requirements"),
  why = "A landlord that escapes its duty because a letter came by the wrong post, or on the wrong form, gives itself more protection than it needs.",
  advice = "Ask for a letter, an email or a form, whichever suits the tenant, and say that no right is lost over the form.",
  find = also_on_default({
    "(notice|request|report|complaint|letter|claim|communication) ...16 (void|invalid|no effect|ineffective|ignored|disregarded|(not|no|cannot) ...4 (accept|accepted|considered|valid|effective|effect|recognised)) ...16 (recorded|registered|special delivery|signed for|in person|prescribed form|official form|our form|landlord's form|triplicate|duplicate|before noon|witnessed|by post)",
    "(recorded|registered|special delivery|signed for|in person|prescribed form|official form|triplicate|witnessed) ...20 (void|invalid|no effect|ineffective|ignored|disregarded|not ...3 (accepted|considered|valid|effective|recognised))",
    "({tenant}|notice|letter|report|complaint|request|repair) ...10 (must|shall|only) ...12 ((recorded|registered|special) (delivery|post|mail|letter)|signed for|in triplicate|before a (solicitor|witness))",
    "(only|unless) ...10 ((recorded|registered|special) (delivery|post|mail|letter)|in triplicate|notarised)", "{landlord} ...8 (not|no|cannot) ...4 ({liable}|obliged|obligation|duty|bound) ...16 unless ...14 (in writing|prescribed form|official form|our form|recorded|registered|in person)",
    "time ...10 of the essence", "(lose|forfeit) ...4 (right|claim) ...14 (form|format|manner|procedure|recorded|registered)", "(wrong|other) form ...10 (ignored|disregarded|not ...3 (accepted|considered|valid)|rejected)",
    "(not|no|never|cannot) ...4 (looked at|dealt with|acted on|acted upon|attended to|considered|carried out|done) ...10 unless ...12 (form|in person|signed|handed in|in duplicate|in triplicate|recorded|registered)",
    "notice ...6 not ...4 (form|witnessed|recorded|registered) ...16 (ignore|ignored|disregard|disregarded|void|invalid|no effect)",
  }),
  unless = { "(or|and) ...4 (email|e-mail|phone|telephone|text|online|by hand|in person|ordinary post)", "(not|no|never|cannot) ...4 (lose|lost|affect)", "if you can", "{save_law}" },
  unless_within = "clause",
  ignore = { "application ...16 (form|signed)", "{landlord} (=will|=shall|=must|=may) ...4 (=send|=serve|=give|=write|=post|=use)", "(we|landlord) ...2 (recommend|advise|suggest)", "(served|sent|given) by {landlord}", "court", "(advise|recommend|suggest|wise) ...8 (recorded|registered)", "time ...4 not ...4 of the essence" },
  examples = {
    flagged { "Complaints will not be dealt with unless handed in on the yellow form." },
    flagged { "Notice by the Tenant must be given by registered post." },
    flagged { "Any notice to the Company shall be void unless sent by special delivery." },
    flagged { "A report of disrepair which is not made on the prescribed form will be disregarded." },
    flagged { "Time shall be of the essence in respect of every duty of the Tenant." },
    qualified { "Notice by the tenant must be sent by recorded delivery or by email." },
    clear { "We will send you the notice by recorded delivery." },
    clear { "Please report repairs by telephone, online or in person." },
    clear { "You must give us four weeks' notice in writing." },
  },
}

term {
  id = "fairness.bound-despite-breach",
  title = "Tenant stays bound whatever the landlord fails to do",
  group = "15",
  severity = "medium",
  source = act("Sch 2 Pt 1 para 18", "group 15: binding the tenant where the landlord defaults"),
  why = "If the landlord breaks its side in earnest, or the home cannot be lived in, a tenant may have the right to pay less, or to leave.",
  advice = "Say that rent is reduced or stops while the home cannot be lived in, and that the tenant's rights stand if the landlord breaks the agreement.",
  find = {
    "(rent|charge|sum|payment|money|due|payable) ...14 {no_matter} ...14 (repair|disrepair|fit|unfit|habitable|uninhabitable|inhabitable|breach|broken|destroyed|damaged|damage|fire|flood|lived in|live in it|services are|{landlord} ...6 (fail|not|broken|break|perform))",
    "rent ...12 (not|no|without|cannot) ...4 (cease|stop|abate|abatement|suspended|suspension|reduced|reduction) ...20 (fire|flood|unfit|uninhabitable|disrepair|repair|breach|default|destroyed|casualty)",
    "{tenant} ...8 (bound|continue|keep|perform|comply|obligation|liable|duties) ...16 {no_matter} ...12 {landlord} ...10 (breach|breaks|broken|default|fail|failed|failure|not)",
    "{tenant} ...6 (not|no|cannot) ...6 (end|leave|terminate|rescind|repudiate|withdraw|cancel|give up) ...20 (because|account|reason|ground|even if|whatever|although) ...14 {landlord} ...10 (breach|default|failure|fail|failed|broken|breaks)",
    "=no ...2 (breach|default|failure) ...6 {landlord} ...8 (release|entitle|excuse|relieve|discharge|justify)", "(breach|default|failure) ...6 {landlord} ...16 (not|nor|cannot) ...8 (release|entitle|excuse|relieve|discharge|reduce|justify)", "{landlord} ...4 (breach|default|failure) ...16 (not|nor|cannot) ...8 (release|entitle|excuse|relieve|discharge|reduce|justify)",
    "{no_matter} ...16 (leak|leaking|boiler|heating|repair|damp|habitable|uninhabitable|unfit|fire|flood|broken|out of (action|order|use)|breach) ...16 (rent|charge) ...8 (payable|due|paid|=pay|goes on|go on|continue|run)",
    "(liable|payable|pay|due|continue|remain) ...6 rent ...10 (when|while|during|period) ...12 (uninhabitable|unfit|destroyed|(cannot|not) be ...2 (lived in|occupied|used))", "rent ...4 (=be|remain|is|stay|continue) ...4 (payable|due) ...10 (when|while|during|period) ...12 (uninhabitable|unfit|destroyed|(cannot|not) be ...2 (lived in|occupied|used))",
    "pay ...14 {no_matter} ...10 (service|heating|repair|facility|facilities|lift) ...6 (not|unavailable|out of (order|use)|closed|broken)",
    "(fire|flood|unfit|uninhabitable|casualty) ...10 rent ...8 (continue|remain|still|not ...3 (cease|abate|reduced))",
    "rent ...8 come what may", "(keep up|keep on|continue|go on) ...4 (payment|paying) ...10 {no_matter} ...12 (fail|failed|breach|broken|not)",
    "(rent|charge|payment) ...14 {no_matter} ...6 {landlord} ...3 (owe|owes)",
  },
  unless = { "{save_law}", "rent ...8 (stop|=reduced|cease|suspended|refund) ...10 (until|while|if|where)", "(reduce|reduction) ...6 rent", "unless {landlord} ...8 (breach|fault|default)", "right to set off" },
  unless_within = "clause",
  ignore = { "rent ...4 (=stops|=ceases|=reduced|=suspended) ...8 (if|while|when|where) ...8 (unfit|uninhabitable|lived in|fire|flood)", "damage ...6 (caused|done) by ...6 {tenant}", "(neighbour|benefit) ...6 (dispute|breach)", "(pay|charge) for ...8 (damage|repair)", "(cost|charge|rent) of ...6 (repair|damage)", "{your_fault}" },
  examples = {
    flagged { "The rent is due come what may." },
    flagged { "After a fire the rent shall continue to be payable." },
    flagged { "You go on paying even if the heating is not working." },
    flagged { "The rent remains payable during any time when the flat is unfit to live in." },
    clear { "You do not have to pay rent for any time when the house is uninhabitable." },
    flagged { "Even when the heating is out of order the rent stays payable." },
    flagged { "The charges remain due even though the flat is unfit to live in." },
    flagged { "The Tenant shall perform the duties in this agreement notwithstanding that the Landlord has failed to perform its own." },
    flagged { "Rent shall not abate where the Premises are damaged by fire." },
    flagged { "No failure on the part of the Landlord shall entitle the Tenant to leave before the end of the term.", because = "bound whatever the landlord does" },
    qualified { "Rent is due whatever the state of repair, but we will reduce your rent while you cannot use part of the home." },
    clear { "You need not pay rent while your home cannot be lived in after a fire." },
    clear { "You must pay for repairs whatever the cost, if you caused the damage.", because = "the tenant's own doing" },
    clear { "You must pay your rent even if you are waiting for housing benefit." },
  },
}

term {
  id = "fairness.restricted-remedies",
  title = "Tenant kept from courts, ombudsman or advice",
  group = "17",
  severity = "high",
  source = act("Sch 2 Pt 1 para 20", "group 17: restricting the tenant's remedies"),
  why = "A tenant may always go to court. Words that forbid it, send disputes to arbitration, or put the burden of proof on the tenant may be unfair.",
  advice = "Name the complaints procedure and the Housing Ombudsman beside the courts, and say that the choice is the tenant's.",
  find = {
    "{tenant} ...8 {barred} ...8 (=take|=bring|=start|=begin|=issue|=commence|=pursue|=refer|=go|=complain|=apply|=sue|=report|=approach|=contact|=involve|=consult|=institute|=lodge|=raise) ...12 (court|tribunal|ombudsman|proceedings|legal action|regulator|environmental health|press|newspaper|solicitor|lawyer|councillor|MP|landlord's lender)",
    "=no ...2 {tenant} ...4 (shall|may|must|can|is to) ...4 (take|bring|start|issue|pursue|refer|go|complain|apply|sue) ...14 (court|tribunal|ombudsman|proceedings|legal action|regulator|solicitor|press)",
    "(dispute|difference|disagreement|claim|question) ...14 (shall|must|will|only|is to|are to) ...6 (referred|submitted|settled|decided|determined|resolved|go) ...8 (arbitration|arbitrator)",
    "exclusive jurisdiction", "burden of (proof|proving) ...12 {tenant}", "{tenant} ...8 (prove|proof|show|satisfy) ...12 (not ...4 (caused|cause|fault|responsible|blame)|innocen*)",
    "(presumed|assumed|deemed) ...10 (caused by|fault of|responsib* of|liab* of) ...6 {tenant} ...10 unless",
    "{tenant} ...8 {barred} ...4 (defend|oppose|contest|resist|dispute|challenge) ...8 (proceedings|possession|claim|eviction|order|application|decision|bill|account|charge)", "{tenant} ...4 (agree|consent) ...6 (possession order|order for possession|eviction|judgment)",
    "{tenant} ...8 (waive|release|give up|forgo|renounce|surrender) ...8 (right|claim|remedy|defence|action)", "{tenant} ...4 (agree|undertake|promise) not to ...3 (sue|(make|bring|pursue|take|start) ...3 (claim|complaint|proceedings|action))",
    "(only|sole|exclusive) (remedy|remedies|recourse|way) ...12 ({tenant}|complain|complaint|dispute|against)", "(courts|court) ...6 (no|not ...2 have) (jurisdiction|power|authority)", "legal proceedings ...6 {barred} ...4 (be )?(brought|taken|started) ...6 (by {tenant}|against {landlord})",
    "(for|up to|on) ...1 {tenant} to (prove|show|establish|satisfy)", "{tenant} ...12 (taken|deemed|assumed|presumed) to have (caused|damaged|broken)", "(keep|settle|resolve|sort out) ...6 (disputes|grievances|complaints|disagreements) ...8 (within|inside|internally|among) ...12 (not|never|without|cannot) ...6 (court|lawyer|solicitor|council|ombudsman|outside)",
    "=no ...2 {tenant} ...6 (=sue|=counterclaim|=litigate|=claim)", "{tenant} ...8 {barred} ...4 (=sue|=counterclaim|=litigate)",
    "(complaint|grievance|dispute) ...8 (to|with) {landlord} ...4 (only|alone|to nobody else|to no one else|to no other)", "{tenant} ...16 (=not|never|cannot) (=challenge|=dispute|=contest|=question) ...8 (court|proceedings|record|account|figure)",
  },
  unless = {
    "({tenant}|they) ...3 (may|can) ...2 (also|still|instead|always|alternatively) ...8 (court|ombudsman|tribunal)", "(also|still) ...6 (court|ombudsman)", "until ...14 (complaint|procedure|stage)", "(first|before) ...10 (complaints procedure|complain)", "{save_law}",
    "if ...4 (both|you|tenant) ...4 (agree|choose|wish)", "not ...3 (stop|prevent|affect) ...8 (court|ombudsman|right)",
  },
  unless_within = "clause",
  ignore = {
    "(wait|want) ...6 {tenant} to show", "{tenant} to show ...6 (identification|identity|proof of|card|pass|letter|round|around)",
    "{landlord} (must|shall|will|may|can) not ...20 (court|proceedings|action)", "not ...3 (have|need|be required|be asked|oblige|be evicted|required) ...12 (court|solicitor|proceedings|prove|show)", "(frivolous|vexatious|malicious|false)", "not ...4 (waive|lose|give up|forgo|surrender) ...4 right",
    "(England|English|England and Wales) ...6 exclusive jurisdiction", "exclusive jurisdiction ...10 (England|English)", "without ...3 (going|go) to court", "surrender ...4 (tenancy|lease|agreement)", "waiver", "{landlord} ...2 waive", "right to buy", "(give up|surrender) ...4 (right|claim) ...4 (tenancy|live|occupy|succession)",
  },
  examples = {
    flagged { "Grievances may be taken to the manager and to no one else." },
    flagged { "No member is entitled to sue the Society." },
    flagged { "The tenant agrees not to institute proceedings about repairs." },
    clear { "You must not threaten our staff, whom we will protect by going to court." },
    flagged { "Residents may not refer any complaint to the Ombudsman." },
    flagged { "Any dispute shall be referred to arbitration." },
    flagged { "No tenant shall bring proceedings against the Society in any court." },
    flagged { "The Tenant agrees not to defend any claim for possession." },
    flagged { "It is for the tenant to prove that he did not cause the damage." },
    flagged { "You waive any claim that you may have against us." },
    qualified { "Disputes shall be settled by arbitration, but you can also go to court if you wish." },
    clear { "If you are unhappy you can complain to us, to the Housing Ombudsman or to a court." },
    clear { "You do not have to go to court: the Ombudsman is free." },
    clear { "We will not take you to court without first talking to you." },
    clear { "You must not make false complaints about your neighbours to the council." },
    clear { "This agreement is governed by the law of England, whose courts have exclusive jurisdiction in England and Wales." },
  },
}
