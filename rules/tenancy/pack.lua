pack {
  id = "tenancy",
  title = "What a tenancy agreement should say about conduct",
  version = "0.1.0",
  edition = "2026",
  source = {
    standard = "Respect Standard for Housing Management, Commitment 3",
    guidance = "with Housing Act 1985 Sch 2 Grounds 1 and 2, and Housing Act 1988 Sch 2 Grounds 12 and 14",
  },
  status = "Good practice, not law: an agreement may be lawful without a clause that this pack looks for.",
  applies_to = { "tenancy-agreement" },
  chapters = {
    { title = "Conduct that the agreement forbids", rules = { "tenancy.nuisance", "tenancy.noise", "tenancy.harassment-and-hate", "tenancy.domestic-abuse", "tenancy.violence-to-staff", "tenancy.drugs", "tenancy.weapons", "tenancy.criminal-use", "tenancy.animals", "tenancy.vehicles", "tenancy.rubbish", "tenancy.damage" } },
    { title = "Whom it reaches, and what follows", rules = { "tenancy.household-and-visitors", "tenancy.locality", "tenancy.sanctions", "tenancy.good-neighbour-agreement" } },
    { title = "The tenant's rights, and plain words", rules = { "tenancy.rights", "tenancy.repairs", "tenancy.plain-language" } },
  },
}
