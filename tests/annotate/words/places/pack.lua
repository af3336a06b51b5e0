pack { id = "places", title = "A word for each place", version = "1.0.0" }
