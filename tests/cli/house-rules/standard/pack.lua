pack { id = "standard", title = "The house standard", version = "1.0.0", source = { standard = "House standard" } }
