-- One word for each place that a comment is tried at: the title is the word, so that the test knows what a comment should be about.
for _, word in ipairs { "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet", "kilo", "lima" } do
  term {
    id = "places." .. word,
    title = word,
    find = { word },
    advice = "Nothing.",
    examples = { flagged { "There is " .. word .. " here." }, clear { "Hello." } },
  }
end
