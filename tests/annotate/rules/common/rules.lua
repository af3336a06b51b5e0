-- Not a rule for people: it finds something nearly everywhere, so that comments come to stand in every corner of a document.
term {
  id = "common.words",
  title = "A common word",
  find = { "(is|was|shall|must|will|note|table|text|section|list|item|paragraph|header|cell|test)", "=und", "=der", "#number ...2 (of|and|the)" },
  advice = "Nothing.",
  examples = { flagged { "This is a text." }, clear { "Hello." } },
}

block {
  id = "common.phrases",
  title = "Phrases",
  elements = {
    { id = "first", title = "the and of", find = { "of ...3 and", "(in|on|for) ...6 (to|with)" } },
    { id = "number", title = "a number", find = { "#number" } },
  },
  examples = { covered { "The boxes of wood and the 3 of steel are here." }, partial { "The boxes of wood and steel are here." }, missing { "Hello." } },
}
