#pragma once
/// \file
/// Why, and why not: for `tenet explain`. Everything is told as values; how it looks on paper is api's business.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

#include "engine/judge.hpp"

namespace tenet::engine {

// How words are marked in the sentences below: [what the phrase matched], «the cue words», <what was not there?>.
inline constexpr std::string_view kMatchOpen = "[";
inline constexpr std::string_view kMatchClose = "]";
inline constexpr std::string_view kCueOpen = "\u00ab";
inline constexpr std::string_view kCueClose = "\u00bb";
inline constexpr std::string_view kLackOpen = "<";
inline constexpr std::string_view kLackClose = "?>";

/// A match and whether it counts.
struct MatchExplained {
  Evidence evidence;     ///< with its labels
  std::string sentence;  ///< marked; only what stands around the match where it is long
  std::string against;   ///< why it does not count, in words; "" = it does
};

/// A sentence that came near.
struct MissExplained {
  std::string phrase;         ///< as written
  std::string origin;         ///< "rules/respect-standard/prevention.lua:31"
  std::string sentence;       ///< marked: the parts that are there, and what is not at the place where it was expected
  std::string failed;         ///< the first part that is not there, as written
  bool out_of_reach = false;  ///< it is there, but too far off or before what it should follow
  std::uint32_t matched = 0;
  std::uint32_t required = 0;
  Place place;
};

struct PhraseExplained {
  std::string phrase;
  std::string origin;
  std::vector<MatchExplained> matches;  ///< those that count first; both kinds in document order, at most a handful
  std::size_t more = 0;                 ///< matches not listed
};

/// What became of a list of phrases.
struct SearchExplained {
  std::vector<PhraseExplained> phrases;  ///< those that matched, also where nothing counts
  std::vector<std::string> fruitless;    ///< phrases that matched nowhere, as written
  std::vector<MissExplained> misses;     ///< where nothing counts: the sentences that came nearest, best first, no sentence twice
};

struct ElementExplained {
  std::string id;
  std::string title;
  bool optional = false;
  Status status = Status::missing;
  SearchExplained search;
  std::string shown_by;               ///< elements that other rules show: how many of them do; else ""
  std::vector<std::string> shown_in;  ///< then: each of those rules with what came of it
};

/// A section in which a procedure's trigger stands.
struct SectionExplained {
  std::string name;
  Status status = Status::missing;
  std::vector<MatchExplained> triggers;  ///< the first few
  std::size_t more_triggers = 0;
  std::vector<MatchExplained> found;  ///< what was found of the expectation in it or where it leads
  std::vector<MissExplained> misses;  ///< where nothing counts: nearest there
  std::vector<std::string> links;     ///< sections that it refers to, each with what became of that
};

/// A place with a term's wording, and its savings.
struct TermExplained {
  std::string phrase;  ///< that found it
  std::string origin;
  MatchExplained term;
  Status status = Status::flagged;      ///< flagged or qualified
  std::vector<MatchExplained> savings;  ///< near enough to count, and those that are not, with the reason
  std::vector<MissExplained> misses;    ///< flagged: the savings that came nearest within reach
};

/// A row of a self-assessment form that is the block's own.
struct RowExplained {
  std::string label;
  std::string entry;  ///< "" = left empty
};

/// What decides whether a rule is for the document at all.
struct ConditionExplained {
  bool only_if = false;    ///< else `not_if`
  SearchExplained search;  ///< only_if: nothing matched; not_if: what did
};

struct Explanation {
  RuleResult result;
  std::optional<ConditionExplained> condition;  ///< that the document does not meet; then nothing else is told
  std::vector<ElementExplained> elements;       ///< blocks; of terms one, "find"; of procedures one where no section is judged: "whenever",
                                                ///< or what a form's own row is asked for
  std::vector<SectionExplained> sections;       ///< procedures
  std::vector<TermExplained> terms;             ///< terms
  std::string savings_within;                   ///< terms with savings: "the same section"
  std::vector<Evidence> general_savings;        ///< terms: general savings of rights, noted and not enough
  std::vector<RowExplained> rows;               ///< self-assessment forms
  std::vector<std::string> looked_at;           ///< where the rule looked, in words
  std::vector<std::string> left_out;            ///< what it did not look at, each with the reason
};

/// Of a rule with a `check` function only the result: its searches are the programme's own (script/check.hpp explains them).
/// `others`: as for `judge`. May throw only std::bad_alloc.
[[nodiscard]] Explanation explain(const ruleset::Rule& rule, const Prepared& document, const CheckRunner& check = {},
                                  std::span<const RuleResult> others = {});

/// The same for a caller that has not prepared the document.
[[nodiscard]] Explanation explain(const ruleset::Rule& rule, const Compiled& compiled, const Index& index, std::string_view kind,
                                  std::string_view date);

}  // namespace tenet::engine
