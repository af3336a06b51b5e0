#pragma once
/// \file
/// Rules as data: what a rule language (checker/script is one) produces and the engine consumes. Phrases are still text here;
/// `engine::compile` turns them into programs. Everything is a value.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>
#include <tenet/rule.hpp>

namespace tenet::ruleset {

/// A place in a rule file, for messages.
struct Origin {
  std::string file;
  int line = 0;
  bool operator==(const Origin&) const = default;
};

/// "rules/x.lua:12: "
[[nodiscard]] std::string at(const Origin& origin);

/// A search as its author wrote it.
struct Phrase {
  std::string text;     ///< phrase syntax (rules/README.md); for `expert`, a PCRE2 pattern
  bool expert = false;  ///< written as re[[...]]
  Origin origin;
  bool operator==(const Phrase&) const = default;
};
using Phrases = std::vector<Phrase>;

/// A bound on the #number, #money, #duration or #date inside a match; empty = no bound. "2 working days", "£250", "1 April 2026", or
/// counted from the report's date: "today", "today - 36 months".
struct ValueBound {
  std::string at_most;
  std::string at_least;
  bool operator==(const ValueBound&) const = default;
};

/// Whose deed counts; empty = not said here.
using Actors = std::vector<Actor>;

enum class Sense : std::uint8_t { positive, negative };

/// An element that other rules' results on the same document show: blocks and procedures that are covered, terms clear or qualified.
struct ShownBy {
  std::vector<std::string> rules;  ///< ids, or all that begin so: "tenancy.*"
  std::uint32_t at_least = 0;      ///< how many of them; 0 = all
  bool operator==(const ShownBy&) const = default;
};

/// Whether a name as `ShownBy` has it means that rule.
[[nodiscard]] bool means_rule(std::string_view name, std::string_view id);

/// One thing a block asks for.
struct Element {
  std::string id;
  std::string title;  ///< own words; defaults to the id
  Phrases find;
  std::optional<ShownBy> shown_by;   ///< in place of `find`, or beside it: the better of the two counts
  Sense polarity = Sense::positive;  ///< negative: saying that it is not done is what covers ("never use mediation where …")
  bool optional = false;
  Force covered_when = Force::stated;  ///< weakest force that covers; never below `permitted`
  std::uint32_t at_least = 1;          ///< how many different places must show it
  std::optional<ValueBound> value;
  Actors actor;  ///< whose deed shows it; empty = as the rule says
  Origin origin;
};

/// What a document is made of. `headers` are page headers and footers.
enum class Part : std::uint8_t { body, notes, text_boxes, headers };

/// Where a rule looks.
struct Where {
  Phrases heading;      ///< only under headings that match one of these
  Phrases not_heading;  ///< never under headings that match one of these
  std::vector<BlockKind> kinds;
  std::vector<Part> parts;  ///< empty = all but headers
  bool quoted = true;       ///< also inside quotation marks
  bool definitions = true;  ///< also in definition entries (as `mentioned`)
};

enum class Within : std::uint8_t { sentence, clause, section, document };
/// How near a phrase of `ignore` must stand for a match not to count: over the match itself, or in the same sentence, clause or section.
enum class IgnoreWithin : std::uint8_t { match, sentence, clause, section };

/// A mini-document with the outcome it must have.
struct Example {
  Status expected = Status::covered;
  std::string text;                        ///< mini-document: Markdown subset of readers/text
  std::map<std::string, Status> elements;  ///< expected statuses of elements, where given
  std::string kind;                        ///< document kind to judge it as; "" = first of applies_to, else "policy"
  std::string date;                        ///< YYYY-MM-DD to judge it on; "" = kExampleDate
  std::string because;
  Origin origin;
};
/// The report's date for examples that name none: fixed, so that what holds today holds tomorrow.
inline constexpr std::string_view kExampleDate = "2026-01-01";

/// Opaque handle to a rule's `check` function inside the language that loaded it; 0 = declared rule.
using CheckHandle = std::uint32_t;

struct Rule {
  RuleInfo info;
  Where where;
  std::vector<Element> elements;  ///< block
  std::uint32_t needs = 0;        ///< block: how many of its required elements must be covered; 0 = all
  Phrases find;                   ///< term; procedure: `whenever.find`
  Phrases unless;                 ///< term: specific savings that make it `qualified`
  Within unless_within = Within::section;
  std::optional<ValueBound> value;      ///< term: bound on the value inside the match
  std::uint32_t at_least = 1;           ///< term: in how many different places it must stand to be flagged
  Element expect;                       ///< procedure: what each section with the trigger must have
  bool linked = true;                   ///< procedure: a linked section counts
  Status no_trigger = Status::missing;  ///< procedure: missing or not_applicable
  Actors actor;                         ///< whose deed counts; empty = as the pack says, and if that says nothing, anybody's
  Phrases only_if;                      ///< judged only in a document that says one of these; elsewhere not_applicable
  Phrases not_if;                       ///< not judged in a document that says one of these
  Phrases ignore;                       ///< matches near one of these do not count
  IgnoreWithin ignore_within = IgnoreWithin::match;
  Phrases form;                  ///< how self-assessment forms label this block, in our own words
  std::vector<std::string> kin;  ///< rules of other packs that the same evidence serves; said by one, it holds for both
  std::vector<Example> examples;
  CheckHandle check = 0;
  Origin origin;
  std::string error;  ///< not empty: the rule could not be loaded and is `not_checked`
};

/// words "mediation" { ... }: usable as {mediation} in phrases.
struct WordList {
  std::string name;
  Phrases phrases;
  Origin origin;
};

/// How a kind of document is recognised: the highest score wins, ties go to the earlier id.
struct KindRule {
  std::string id;     ///< "asb-policy"
  std::string title;  ///< "ASB policy"
  Phrases named;      ///< in the title, the file's name, or a heading before the first 60 words of text: 10 points
  Phrases not_named;  ///< there: the kind is out
  Phrases said;       ///< each that occurs anywhere in the body: 1 point, up to 5
  Origin origin;
};

struct Profile {
  std::string id;
  std::string title;
  std::vector<std::string> packs;                                 ///< on every kind
  std::map<std::string, std::vector<std::string>> packs_by_kind;  ///< added on that kind
  bool list_unrecognised = false;                                 ///< whether clauses that no rule recognised are listed
};

/// How a standard is divided for readers: "Commitment 3: …". A rule belongs to the first chapter that means it.
struct Chapter {
  std::string title;
  std::vector<std::string> rules;   ///< ids, or all that begin so: "respect.3.*"
  std::vector<std::string> groups;  ///< of rules, likewise: "DEEPER", "A*"
  [[nodiscard]] bool has(const RuleInfo& rule) const;
  bool operator==(const Chapter&) const = default;
};

struct Pack {
  std::string id, title, version, edition, in_force_from, in_force_to, status;
  Source source;
  std::vector<std::string> applies_to;  ///< default for its rules
  Actors actor;                         ///< default for its rules
  /// What its standard is about. A whole document of no recognised kind ("other") that says none of these speaks of something else, and
  /// nothing in it counts: a repairs policy trains staff and answers calls, too. Empty = everything counts.
  Phrases about;
  std::vector<Chapter> chapters;
  std::vector<Rule> rules;
  std::string directory;
};

/// Everything loaded for a run. Sorted: packs, word lists and kinds by id; rules by natural order of id ("1.2" before "1.10").
struct Ruleset {
  std::vector<Pack> packs;
  std::vector<WordList> words;
  std::vector<KindRule> kinds;
  std::vector<Profile> profiles;
  std::vector<RuleProblem> problems;

  [[nodiscard]] const Rule* find(std::string_view id) const;
  [[nodiscard]] const Pack* pack(std::string_view id) const;
  /// Of all rules, pack by pack.
  [[nodiscard]] std::vector<std::string> rule_ids() const;
};

}  // namespace tenet::ruleset
