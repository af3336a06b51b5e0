pack {
  id = "fairness",
  title = "Terms of a tenancy agreement that may be unfair",
  version = "0.1.0",
  edition = "Consumer Rights Act 2015, grouped as in OFT356 (2005)",
  source = {
    standard = "Consumer Rights Act 2015, Part 2",
    guidance = "OFT356 (withdrawn; its grouping is kept because landlords know it) and CMA37",
    url = "https://www.legislation.gov.uk/ukpga/2015/15/part/2",
  },
  in_force_from = "2015-10-01",
  status = "In force. OFT356 is withdrawn: it is used for its groups only, not as a statement of the law.",
  applies_to = { "tenancy-agreement" },
}
