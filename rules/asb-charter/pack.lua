pack {
  id = "asb-charter",
  title = "Respect: ASB charter for housing",
  version = "0.1.0",
  edition = "Charter of 2011: seven commitments, 45 outcomes",
  source = {
    standard = "Respect: ASB charter for housing (Chartered Institute of Housing, Social Landlords Crime and Nuisance Group, HouseMark)",
    clause = "What are we signing up to? Commitments 1 to 7",
    checked = "2026-11-22",
  },
  status = "Voluntary, by self-assessment; not a regulatory tool. Its outcomes are meant to be fitted to what matters locally.",
  applies_to = { "asb-policy", "asb-procedure", "strategy", "report", "self-assessment", "leaflet", "policy", "procedure", "agreement", "other" },
  about = { "{asb}", "{hate}", "{good_neighbour_agreement}", "ASB charter", "Respect charter" },
  chapters = {
    { title = "Commitment 1: leadership and strategy", rules = { "charter.1.*" } },
    { title = "Commitment 2: a service that is open to all and answers for itself", rules = { "charter.2.*" } },
    { title = "Commitment 3: swift action for communities", rules = { "charter.3.*" } },
    { title = "Commitment 4: support for victims and witnesses", rules = { "charter.4.*" } },
    { title = "Commitment 5: responsibility of individuals and communities", rules = { "charter.5.*" } },
    { title = "Commitment 6: prevention and early intervention", rules = { "charter.6.*" } },
    { title = "Commitment 7: value for money", rules = { "charter.7.*" } },
  },
}
