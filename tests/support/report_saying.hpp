#pragma once
/// \file
/// The sample report with the same words in every field that documents, rules and decisions fill: what a writer must survive.

#include "support/report_sample.hpp"

namespace tenet::test {

/// Sentences that mean something to a spreadsheet, a browser, a terminal, an XML or JSON parser, a Markdown reader, or to nobody.
inline constexpr std::string_view kHostile[] = {
    "=HYPERLINK(\"http://example.com\",\"x\")",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    " \"=1+1\"",
    "'=1+1",
    "\xEF\xBC\x9D"
    "1+1",
    "\xE2\x80\x8B=1+1",
    "a,b;c\"d\nnew line\r\nand another",
    "<script>alert(1)</script>&amp;]]><!--",
    "\x1B[31mred\x07\x7F \xC2\x9B",
    "\xFF\xFE not UTF-8 \xC0\xAF \xED\xA0\x80",
    "**bold** `code` [x](javascript:alert(1)) {{ insert: param, x }} \\ ~a~ ^b^",
    "\xEF\xBF\xBE\xEF\xBF\xBF no characters, _x0041_ and %41 and \xF0\x9F\x8F\xA0",
    "",
};

namespace detail {

inline void say(Place& place, const std::string& words) {
  place.number = words;
  place.headings = {words, words};
  place.part = words;
}

inline void say(std::vector<Evidence>& list, const std::string& words) {
  for (Evidence& evidence : list) {
    evidence.quote = evidence.context = evidence.cue = evidence.cue_place = words;
    say(evidence.place, words);
  }
}

inline void say(std::vector<ElementResult>& list, const std::string& words) {
  for (ElementResult& element : list) element.title = words;
}

inline void say(std::optional<TailoringNote>& note, const std::string& words) {
  if (note) note->reason = note->approved_by = note->on = note->review_by = note->evidence = words;
}

}  // namespace detail

/// Ids of rules and packs stay: they are checked when rules load. Paths keep their number, so that documents stay apart.
inline Report report_saying(const std::string& words) {
  Report report = report_sample();
  report.date = words;
  report.profile = report.tool_version = words;
  for (PackInfo& pack : report.packs) pack.title = pack.version = words;
  for (RuleProblem& problem : report.problems) problem.rule = problem.message = words;
  std::size_t number = 0;
  for (DocumentReport& document : report.documents) {
    const std::string path = words + std::to_string(++number);
    for (Coverage& row : report.coverage) {
      for (std::string& contributing : row.documents)
        if (contributing == document.path) contributing = path;
      for (ElementResult& element : row.elements)
        if (element.document == document.path) element.document = path;
    }
    document.path = path;
    document.kind = document.kind_reason = document.title = document.format = words;
    if (!document.checked) document.error = words;
    for (Diagnostic& diagnostic : document.diagnostics) {
      diagnostic.code = diagnostic.message = words;
      detail::say(diagnostic.place, words);
    }
    for (RuleResult& row : document.results) {
      row.title = row.source = row.message = row.advice = words;
      detail::say(row.elements, words);
      detail::say(row.evidence, words);
      detail::say(row.qualifiers, words);
      detail::say(row.tailoring, words);
    }
  }
  for (Coverage& row : report.coverage) {
    row.title = words;
    detail::say(row.elements, words);
    detail::say(row.tailoring, words);
  }
  return report;
}

}  // namespace tenet::test
