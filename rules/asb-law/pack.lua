pack {
  id = "asb-law",
  title = "Current law and guidance on anti-social behaviour",
  version = "0.1.0",
  edition = "England, as at 21 November 2026",
  source = {
    standard = "Anti-social Behaviour, Crime and Policing Act 2014, Housing Acts 1985, 1988 and 1996, consumer standards of the Regulator of Social Housing, Complaint Handling Code 2024, Equality Act 2010",
    guidance = "Home Office statutory guidance (2025), Housing Ombudsman guidance on ASB policies, Home Office ASB Principles (2022)",
    checked = "2026-11-21",
  },
  in_force_from = "2014-10-20",
  status = "In force, except where a rule of level 'watch' says that commencement was not confirmed on 21 November 2026. Not legal advice.",
  applies_to = { "asb-policy", "asb-procedure" },
  about = { "{asb}", "{hate}" },
  chapters = {
    { title = "The policy itself", groups = { "A*" } },
    { title = "Consumer standards and regulation", groups = { "B*" } },
    { title = "Tools and powers", groups = { "C*" } },
    { title = "How a case is handled", groups = { "D*" } },
    { title = "Noise, complaints and the Ombudsman", groups = { "E*" } },
    { title = "Equality, data, safeguarding and other Acts", groups = { "F*" } },
    { title = "Who owns, reviews and reports on it", groups = { "G*" } },
  },
}
