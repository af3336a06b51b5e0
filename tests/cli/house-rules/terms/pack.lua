pack { id = "terms", title = "Terms that may be unfair", version = "1.0.0", applies_to = { "tenancy-agreement" } }
