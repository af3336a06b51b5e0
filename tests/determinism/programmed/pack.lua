pack { id = "programmed", title = "Rules that are programmed", version = "1", source = { standard = "Example Homes" } }
