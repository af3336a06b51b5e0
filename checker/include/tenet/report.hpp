#pragma once
/// \file
/// What a check found: a `Report` holds, per document and over the set, the status of every selected rule with its evidence,
/// what could not be read and what could not be judged. Report writers see this and nothing else.
/// Everything here is a value with `operator==`. Order is deliberate: documents as given, then rule id, then span.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/document.hpp>

namespace tenet {

/// The one vocabulary of outcomes, for elements, rules, documents and sets.
///
/// | status | of | meaning |
/// |---|---|---|
/// | covered | block, procedure, element | the document commits to it, with a quote that shows it |
/// | partial | block, procedure | some required elements (or sections) are covered, not all |
/// | weak | block, procedure, element | said, but short of a commitment: may, aim to, will consider, in a heading |
/// | contradicted | block, procedure, element | the document says that it does not |
/// | missing | block, procedure, element | nothing found |
/// | flagged | term | the wording is there and nothing qualifies it |
/// | qualified | term | there, with a specific saving beside it |
/// | clear | term | not found |
/// | not_applicable | any | tailored out, or the rule's own condition did not arise |
/// | alternative | block, procedure | tailored: the landlord does something else instead |
/// | not_checked | any | could not be judged: rule error, limit reached, unreadable part; `message` says which |
enum class Status : std::uint8_t {
  covered,
  partial,
  weak,
  contradicted,
  missing,
  flagged,
  qualified,
  clear,
  not_applicable,
  alternative,
  not_checked,
};
[[nodiscard]] std::string_view to_string(Status status);
[[nodiscard]] std::optional<Status> status_from(std::string_view name);

enum class Form : std::uint8_t { block, term, procedure };
[[nodiscard]] std::string_view to_string(Form form);

enum class Severity : std::uint8_t { low, medium, high };
[[nodiscard]] std::string_view to_string(Severity severity);

/// How strongly a rule's source asks for it.
enum class Obligation : std::uint8_t {
  none,           ///< the rule does not say
  must,           ///< the law requires it
  expected,       ///< a regulator or statutory guidance expects it
  should,         ///< guidance recommends it
  watch,          ///< law that is coming or changing: to be watched
  good_practice,  ///< done by the better landlords
  context,        ///< background; nothing follows where it is absent
};
/// "must", "good_practice"; "" for `none`.
[[nodiscard]] std::string_view to_string(Obligation level);

enum class Polarity : std::uint8_t {
  affirmed,
  negated,   ///< "we do not offer"
  excepted,  ///< "unless", "save where"
};
[[nodiscard]] std::string_view to_string(Polarity polarity);

/// From the weakest to the strongest, so that they compare; `historical` stands apart and counts as no evidence of the present.
enum class Force : std::uint8_t {
  historical,    ///< formerly, until, used to
  mentioned,     ///< a heading, a definition, a contents line, a caption
  aspirational,  ///< aim to, seek to, will consider, where possible
  planned,       ///< is being developed, will be introduced; "will" in a report, which says what is in place
  permitted,     ///< may, can
  stated,        ///< we offer; we have introduced
  committed,     ///< must, will, shall, are required to
};
[[nodiscard]] std::string_view to_string(Force force);

/// Who acts, where the sentence names a subject.
enum class Actor : std::uint8_t {
  none,
  we,           ///< the landlord, its officers and teams
  you,          ///< the tenant, household, complainant
  third_party,  ///< police, council (where not the landlord), mediators, courts
};
[[nodiscard]] std::string_view to_string(Actor actor);

/// A quote that shows something, with its labels and the words that gave them.
struct Evidence {
  std::string element;   ///< id of the element it supports; "" for terms
  std::string document;  ///< path of the document; set in `Coverage` only
  std::string quote;     ///< the matched words, as written
  std::string context;   ///< the whole paragraph, item or cell, with its lead-in or headers in front where they were read together
  Polarity polarity = Polarity::affirmed;
  Force force = Force::stated;
  Actor actor = Actor::none;
  bool conditional = false;  ///< "if", "where appropriate": shown, no weaker
  std::string cue;           ///< the word that set force or polarity: "must", "will consider", "do not"; may be empty
  std::string cue_place;     ///< where the cue stands when not in the quote's own sentence: "lead-in", "row header"; else empty
  Place place;
  bool operator==(const Evidence&) const = default;
};

struct ElementResult {
  std::string id;
  std::string title;
  bool optional = false;
  Status status = Status::missing;
  std::string document;  ///< over the set: where the best evidence stands; else empty
  bool operator==(const ElementResult&) const = default;
};

/// A decision of the landlord laid over the real result, which stays beside it. While the decision holds, the row's status is the decision;
/// once it is past its review the row's status is the real one again.
struct TailoringNote {
  Status decision = Status::not_applicable;  ///< or alternative
  Status real = Status::missing;             ///< what the documents say by themselves
  std::string reason;
  std::string approved_by;
  std::string on;         ///< YYYY-MM-DD: when it was decided
  std::string review_by;  ///< YYYY-MM-DD: the last day on which it holds
  std::string evidence;   ///< of an alternative, where it is written down; may be empty
  bool expired = false;   ///< the report's date is past `review_by`: the decision no longer counts
  bool operator==(const TailoringNote&) const = default;
};

struct RuleResult {
  std::string rule;
  Form form = Form::block;
  std::string pack;
  std::string title;
  std::string group;   ///< as RuleInfo::group: "core", "partner", "2d"; may be empty
  std::string source;  ///< citation in one line: "Respect Standard for Housing Management, Commitment 3, building block 7"
  Severity severity = Severity::medium;
  Obligation level = Obligation::none;
  Status status = Status::missing;
  bool conflict = false;  ///< affirmed and negated evidence of comparable strength: a person decides
  std::string message;    ///< one sentence: what was found or why it could not be judged
  std::string advice;
  std::uint32_t needs = 0;  ///< how many required elements must be covered for the block to be covered; 0 = all
  std::vector<ElementResult> elements;
  std::vector<Evidence> evidence;    ///< best first within each element
  std::vector<Evidence> qualifiers;  ///< terms: the savings found; also those that were noted and not enough
  std::optional<TailoringNote> tailoring;
  bool operator==(const RuleResult&) const = default;
};

/// A clause in which no rule found anything, for a person to read.
struct Clause {
  std::string text;  ///< the whole paragraph, item or cell
  Place place;
  bool operator==(const Clause&) const = default;
};

struct DocumentReport {
  std::string path;
  std::string sha256;  ///< of the file's bytes, lower-case hexadecimal; empty where it could not be read
  std::string format;
  std::string kind;         ///< "asb-policy"; "" where not read
  std::string kind_reason;  ///< "the title says 'Anti-social Behaviour Policy'"
  std::string title;
  std::uint32_t words = 0;
  bool checked = false;  ///< false: `error` says why nothing was read
  std::string error;
  std::vector<Diagnostic> diagnostics;
  std::vector<RuleResult> results;
  std::optional<std::vector<Clause>> unrecognised;  ///< where the profile asks for them; else nothing
  bool operator==(const DocumentReport&) const = default;
};

/// Whether coverage rests on policies or only on what a self-assessment form claims.
enum class Basis : std::uint8_t { none, stated, claimed };
[[nodiscard]] std::string_view to_string(Basis basis);

/// A rule of another standard that the same evidence serves, and how it came out over the set.
struct Kin {
  std::string rule;
  std::string title;
  Status status = Status::missing;
  std::optional<Evidence> evidence;  ///< its best; `document` is set
  bool operator==(const Kin&) const = default;
};

/// A block or procedure over the whole set of documents.
struct Coverage {
  std::string rule;
  Form form = Form::block;
  std::string pack;
  std::string title;
  std::string group;  ///< as RuleInfo::group
  Severity severity = Severity::medium;
  Obligation level = Obligation::none;
  Status status = Status::missing;
  bool conflict = false;
  Basis basis = Basis::none;
  std::vector<ElementResult> elements;
  std::vector<std::string> documents;  ///< that contribute evidence, as given
  std::vector<Kin> kin;                ///< those that were judged and came out better than this rule: evidence to look at; by rule id
  std::optional<TailoringNote> tailoring;
  bool operator==(const Coverage&) const = default;
};

/// A part of a standard under a title of its own ("Commitment 3: …"), with the rules that belong to it.
struct Chapter {
  std::string title;
  std::vector<std::string> rules;  ///< ids, in their natural order
  bool operator==(const Chapter&) const = default;
};

struct PackInfo {
  std::string id, version, title;
  std::uint32_t rules = 0;
  std::string edition;            ///< of the standard the rules follow: "Guide for landlords, 2006"; may be empty
  std::vector<Chapter> chapters;  ///< in the standard's order; empty where the pack names none
  bool operator==(const PackInfo&) const = default;
};

/// A rule, pack or tailoring file that is wrong; the report is written from the rest.
struct RuleProblem {
  std::string rule;     ///< id where known, else ""
  std::string message;  ///< "rules/x.lua:12: block 'x': unknown field 'titel' - did you mean 'title'?"
  bool operator==(const RuleProblem&) const = default;
};

/// What became of an entry of a tailoring file in a report.
enum class TailoringUse : std::uint8_t {
  applied,       ///< the decision stands in place of the real result
  expired,       ///< past its review: the real result is back
  not_needed,    ///< it stands, and the documents show the same without it: covered, clear or not applicable by themselves
  not_selected,  ///< about a rule that was not judged in this report; nothing was laid over anything
};
[[nodiscard]] std::string_view to_string(TailoringUse use);
[[nodiscard]] std::optional<TailoringUse> tailoring_use_from(std::string_view name);

/// One decision as it was recorded, and what became of it.
struct TailoringEntry {
  std::string rule;
  std::string title;  ///< the rule's
  TailoringUse use = TailoringUse::not_selected;
  TailoringNote note;  ///< `real`: over the set, of a term its worst in any document; means nothing where not_selected
  std::string place;   ///< where it was recorded: "tailoring.lua:5", "tailoring.csv, row 5"
  bool operator==(const TailoringEntry&) const = default;
};

/// The landlord's decisions that a report was made with.
struct Tailoring {
  std::vector<std::string> files;       ///< as named
  std::vector<TailoringEntry> entries;  ///< by rule id; wrong ones are among the report's problems instead
  bool operator==(const Tailoring&) const = default;
};

struct Report {
  std::string tool_version;
  std::string date;  ///< YYYY-MM-DD: the date law and reviews are judged by
  View view = View::accepted;
  std::string profile;
  std::string organisation;  ///< whose documents these are, where the tailoring says so; else empty
  std::vector<PackInfo> packs;
  std::vector<RuleProblem> problems;
  std::vector<DocumentReport> documents;
  std::vector<Coverage> coverage;
  std::optional<Tailoring> tailoring;  ///< nothing where no tailoring file was named
  bool operator==(const Report&) const = default;
};

/// What the documents say by themselves, whatever was decided. `Row`: RuleResult or Coverage.
template <class Row>
[[nodiscard]] Status real_status(const Row& row) {
  return row.tailoring ? row.tailoring->real : row.status;
}

}  // namespace tenet
