pack {
  id = "partnership",
  title = "Tackling anti-social behaviour through partnership working",
  version = "0.1.0",
  edition = "Good practice note, March 2007",
  source = {
    standard = "Promoting Respect: tackling anti-social behaviour through partnership working (Housing Corporation good practice note, 2007)",
    checked = "2026-11-22",
  },
  in_force_from = "2007-03-01",
  status = "Good practice of a regulator that no longer exists; the partnerships are called community safety partnerships today, and data protection law has changed since.",
  applies_to = { "asb-policy", "asb-procedure", "strategy", "report", "self-assessment", "leaflet", "policy", "procedure", "agreement", "other" },
  about = { "{asb}", "{hate}", "community safety", "crime and disorder", "{partnership_body}" },
  chapters = {
    { title = "The six elements of the note", groups = { "DEEPER" } },
    { title = "Partners and partnerships", rules = { "partnership.community-safety-partnership", "partnership.consortium", "partnership.consortium-set-up", "partnership.neighbourhood-policing", "partnership.voluntary-agencies" } },
    { title = "Sharing information", rules = { "partnership.information-sharing", "partnership.designated-officer" } },
  },
}
