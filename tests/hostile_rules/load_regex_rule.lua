-- Tries: a catastrophic pattern where a phrase belongs.
block { id = "hostile.regex", title = "T", elements = { { id = "a", find = { re [[^(\w|\w|\s)*\d{9}$]] } } } } --> the search took more steps than a document may cost
