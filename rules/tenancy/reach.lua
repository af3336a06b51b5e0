-- Who and where the promises reach, what follows when they are broken, and what stands beside them.

local standard = "Respect Standard for Housing Management"

block {
  id = "tenancy.household-and-visitors",
  title = "The tenant answers for household and visitors",
  severity = "high",
  source = { standard = standard, clause = "Commitment 3, building block 1", guidance = "Housing Act 1985 Sch 2 Ground 2; Housing Act 1988 Sch 2 Ground 14" },
  why = "Most complaints are about someone other than the tenant. The clause must reach them.",
  advice = "Say that the tenant is responsible for the conduct of everyone who lives with them, their visitors and children.",
  elements = {
    {
      id = "answer",
      title = "makes the tenant responsible for others' conduct",
      find = {
        "answer for ...8 (them|household|visitor|guest|family|anyone|everyone|children)", "(responsible|liable|answerable) for ...12 (behaviour|conduct|actions|acts|act) ...14 (household|visitor|guest|children|lodger|people who live|living with you|anyone)",
        "(responsible|liable|answerable) for ...12 (household|visitor|guest|children|lodger|people who live|living with you)",
        "{must_not} ...4 (allow|permit|let|encourage|incite|suffer) ...12 (household|visitor|guest|children|lodger|living with you|live with you|anyone|member ...3 family|others)",
        "{must_not} ...30 (nor|not|or|and) ...4 (allow|permit|suffer|encourage|incite) ...12 (household|visitor|guest|children|lodger|living with you|live with you|anyone|member ...3 family|others)",
        "(=not|never) ...4 (allow|permit|suffer|encourage|incite) ...12 (household|visitor|guest|children|lodger|living with you|live with you|anyone|member ...3 family|others)",
        "(you|tenant) ...8 (household|visitor|guest|children|living with you|live with you) ...10 {must_not}",
        "(clause|condition|rule|agreement|promise|this|these|term) ...4 (apply|applies) ...16 (household|visitor|guest|friends|relatives|living in|visiting|children)", "(make sure|ensure) ...8 (household|visitor|guest|children|they) ...6 (keep|comply|follow|not|behave)",
        "(you|tenant) ...8 (everyone|anyone|anybody) ...6 responsible ...10 (refrain|not|must|shall|will)", "(everyone|anyone|you|tenant) ...4 (include|includes|cover|covers|means) ...6 (lodger|child|children|visitor|guest|household|caller)", "(household|visitor|guest|children) ...10 (must also|also|must) ...4 (keep to|comply|follow|not)",
      },
    },
  },
  examples = {
    covered { "You are responsible for the behaviour of everyone who lives with you and of your visitors, including children." },
    covered { "You answer for everyone who lives with you or visits you." },
    covered { "You, and everyone for whom you are responsible, will refrain from anything anti-social." },
    covered { "You must not allow members of your household or visitors to cause a nuisance." },
    missing { "You must pay your rent every week." },
    missing { "Your household and visitors are welcome in the garden." },
  },
}

block {
  id = "tenancy.locality",
  title = "The promises reach beyond the front door",
  severity = "medium",
  source = { standard = standard, clause = "Commitment 3, building block 1", guidance = "Housing Act 1985 Sch 2 Ground 2; Housing Act 1988 Sch 2 Ground 14" },
  why = "The statutory grounds speak of the locality; an agreement that stops at the door is weaker than the law.",
  advice = "Say that the conduct clauses apply in the home, shared areas, the estate and the local area.",
  elements = {
    {
      id = "area",
      title = "extends to the neighbourhood",
      covered_when = "permitted",
      find = {
        "{must_not} ...40 {locality}", "(=not|nor) ...40 {locality}", "{locality} ...30 {must_not}", "(refrain|abstain) from ...30 {locality}", "(annoy|annoys|distress|distresses|disturb|disturbs) ...12 {locality}",
        "(apply|extend|cover|reach|go|goes) ...16 ({locality}|street|estate|village)", "(responsible|behaviour|conduct|behave|convicted|offence) ...30 {locality}",
        "(not|zero) (tolerate|tolerance) ...20 {locality}", "{must_not} ...20 {conduct.nuisance} ...20 estate",
      },
    },
  },
  where = { not_heading = { "repairs", "services", "service charge" } },
  ignore = { "estate (management|service|agent|office|officer)", "neighbourhood (office|officer|team)", "neighbourhood (watch|plan|agreement)" },
  examples = {
    covered { "You must not cause a nuisance to anyone in the locality of your home." },
    covered { "These conditions apply in your home, in shared areas and in the local area." },
    covered { "This goes for the yard, the street and the allotments as well as the building." },
    covered { "You are responsible for what your visitors do in the home, on the stairs and in the village." },
    covered { "You must not do any of the following in the neighbourhood:\n\n- play loud music\n- cause a nuisance" },
    missing { "You must keep your home clean." },
    missing { "Your neighbourhood officer will visit you in the first month." },
  },
}

block {
  id = "tenancy.sanctions",
  title = "What follows when the clauses are broken is clear",
  severity = "high",
  source = { standard = standard, clause = "Commitment 3, building block 1", guidance = "Housing Act 1985 s 84; Housing Act 1988 s 7; Anti-social Behaviour, Crime and Policing Act 2014 Part 1" },
  why = "A prohibition without a consequence warns nobody. The consequence must be lawful: a court decides on possession.",
  advice = "List what you may do (warning, acceptable behaviour contract, injunction, possession) and say that only a court can order possession.",
  elements = {
    {
      id = "consequence",
      title = "names what the landlord may do",
      -- "may" is what a sanction clause says: it reserves a step, and the courts decide.
      covered_when = "permitted",
      find = {
        "(if|where|when) ...25 (break|breach|broken|do not keep|fail to keep|not comply) ...25 {enforce}",
        "(breach|break|broken) ...20 {enforce}",
        "{enforce} ...20 (breach|break|broken|not comply|nuisance|anti-social behaviour)",
        "(we|landlord|association|council|trust|society) ...4 (may|can|could|will) ...4 (apply|ask|seek|take|serve|give|start|begin|use|issue|obtain|go) ...16 ({enforce}|warning)",
        "(you could|you may|may|could) ...4 (lose|be evicted from) ...4 (home|tenancy)",
      },
    },
    {
      id = "court",
      title = "says that a court decides on possession",
      covered_when = "permitted",
      find = { "court ...12 (possession|order|decide|evict|end)", "(possession|evict|end the tenancy) ...14 court", "(apply|application) to ...3 court" },
    },
  },
  examples = {
    covered { "If you break these conditions we may apply for an injunction or for possession. We can only evict you if a court makes a possession order." },
    partial { "If you breach this agreement we will take legal action.", elements = { consequence = "covered", court = "missing" } },
    missing { "You must pay your rent every week." },
  },
}

block {
  id = "tenancy.good-neighbour-agreement",
  title = "The agreement links to a good neighbour agreement",
  severity = "low",
  source = { standard = standard, clause = "Commitment 3, building block 1 (linked where appropriate with good neighbour agreements)" },
  why = "A good neighbour agreement says in the residents' own words what the clauses mean day to day.",
  advice = "Refer to the good neighbour agreement by name and say that it is part of, or goes with, the tenancy.",
  elements = {
    {
      id = "link",
      title = "refers to a good neighbour agreement",
      find = { "{good_neighbour_agreement}" },
    },
  },
  where = { not_heading = { "definitions", "glossary", "contents" } },
  examples = {
    covered { "This agreement goes with our Good Neighbour Agreement, which we ask you to sign when you move in." },
    missing { "You must be a good neighbour." },
    contradicted { "We do not use good neighbour agreements." },
  },
}
