#pragma once
/// \file
/// How the report's vocabulary reads to a person, shared by the writers for people (text, html). All text is UTF-8.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

namespace tenet::reports {

/// A status is never shown by colour alone: always by its word, with a mark beside it.
struct StatusWords {
  Status status = Status::missing;
  std::string_view word;     ///< "not checked"
  char mark = ' ';           ///< one ASCII character, for terminals of every kind
  std::string_view symbol;   ///< one character for pages
  std::string_view meaning;  ///< one sentence for legends
};
[[nodiscard]] const StatusWords& words_of(Status status);

/// How strongly the source asks for it, for the end of a title: " [good practice]"; empty where the rule does not say.
[[nodiscard]] std::string level_in_brackets(Obligation level);

/// What each force of evidence amounts to: "an aim, not a commitment".
[[nodiscard]] std::string_view meaning_of(Force force);

/// Why evidence is short of covering: "only “will consider”: an aim, not a commitment".
[[nodiscard]] std::string shortfall(const Evidence& evidence);

/// Who decided what, why, when and until when: "Decided: alternative, because County-wide scheme. Approved by Head of Housing on 1 March
/// 2026, to be reviewed by 1 March 2027. See Joint protocol.docx, section 4."
[[nodiscard]] std::string decision_sentence(const TailoringNote& note);
/// What is to be said beside the real result; "" where the decision simply holds: that it is past its review, or that it was not needed.
[[nodiscard]] std::string_view doubt_about(const TailoringNote& note);

/// 1234567 as "1,234,567".
[[nodiscard]] std::string with_commas(std::size_t number);

/// "1 document", "3 documents".
[[nodiscard]] std::string counted(std::size_t number, std::string_view one, std::string_view many);

/// "a, b and c".
[[nodiscard]] std::string listed(const std::vector<std::string>& items);

/// "2026-11-22" as "22 November 2026"; anything else unchanged.
[[nodiscard]] std::string date_in_words(std::string_view date);

/// The matched words with as much of what stands around them as fits; cut at spaces, cuts shown by "…".
struct Excerpt {
  std::string before, match, after;
  [[nodiscard]] std::string whole() const { return before + match + after; }
  bool operator==(const Excerpt&) const = default;
};
/// `most`: bytes of the result, about; the match itself is shortened in its middle only where it alone is longer.
[[nodiscard]] Excerpt excerpt(std::string_view context, std::string_view quote, std::size_t most);

}  // namespace tenet::reports
