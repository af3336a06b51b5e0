pack { id = "common", title = "Words that any document has", version = "1.0.0" }
