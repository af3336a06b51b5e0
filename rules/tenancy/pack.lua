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
}
