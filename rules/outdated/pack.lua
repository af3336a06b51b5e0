pack {
  id = "outdated",
  title = "Names, powers and citations that are out of date",
  version = "0.1.0",
  edition = "English law and bodies as of 21 November 2026",
  source = {
    standard = "The Acts, orders and notices that each rule names",
    guidance = "Rules whose source says 'no page was read' rest on general knowledge: confirm them before relying on them.",
    url = "https://www.legislation.gov.uk/",
    checked = "2026-11-21",
  },
  status = "England only: documents under Scottish or Welsh law are left to their own law. Not legal advice.",
}
