pack {
  id = "respect-standard",
  title = "Respect Standard for Housing Management",
  version = "0.1.0",
  edition = "Guide for landlords, 2006",
  source = {
    standard = "Respect Standard for Housing Management: a guide for landlords (Communities and Local Government, 2006)",
    clause = "Section 3: six commitments, 68 building blocks",
  },
  in_force_from = "2006-08-01",
  status = "Voluntary standard; no longer promoted by Government, still used as a checklist by landlords. Powers and bodies it names have changed since (see the packs outdated and asb-law).",
  about = { "{asb}", "{hate}", "{good_neighbour_agreement}", "Respect Standard" },
  chapters = {
    { title = "Commitment 1: leadership and accountability", rules = { "respect.1.*" } },
    { title = "Commitment 2: involving and reassuring residents", rules = { "respect.2.*" } },
    { title = "Commitment 3: preventing problems and acting early", rules = { "respect.3.*" } },
    { title = "Commitment 4: services that fit residents, support for victims and witnesses", rules = { "respect.4.*" } },
    { title = "Commitment 5: swift enforcement that protects communities", rules = { "respect.5.*" } },
    { title = "Commitment 6: support that tackles causes", rules = { "respect.6.*" } },
  },
}
