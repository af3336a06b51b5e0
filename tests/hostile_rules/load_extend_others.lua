-- Tries: to change rules that are not there.
extend "house.nowhere" { title = "T" } --> house.nowhere
