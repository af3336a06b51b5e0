#pragma once
/// \file
/// A self-assessment as a value: what a landlord hands in, made of a finished Report. Every field is what one cell or line says, in words
/// for people, so that layouts only choose and arrange. Nothing here judges, and nothing is said that the Report does not show.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <tenet/report.hpp>

#include "reports/arrange.hpp"

namespace tenet::assess {

/// Words of a document that show something, and where they stand.
struct Quote {
  std::string words;     ///< shortened at spaces; cuts are shown by "…"
  std::string document;  ///< as `DocumentLine::name`
  std::string place;     ///< "4.2(b), under Mediation"; empty where nothing is known
  std::string remark;  ///< why it is not enough, or that it speaks against: "only “will consider”: an aim, not a commitment"; may be empty
  bool operator==(const Quote&) const = default;
};

/// "asb-policy.docx, 4.2(b), under Mediation".
[[nodiscard]] std::string place_of(const Quote& quote);

enum class DoneBy : std::uint8_t { landlord, partners };

/// One building block over the whole set of documents.
struct Entry {
  std::string rule;       ///< "respect.3.7": stands in the row of every layout, so that a filled-in file can be read again
  std::string reference;  ///< "3.7": as the standard counts, the rule's name without its pack's
  std::string title;
  DoneBy done_by = DoneBy::landlord;
  Status status = Status::missing;  ///< with the landlord's decision laid over it
  Status real = Status::missing;    ///< what the documents say by themselves
  Severity severity = Severity::medium;
  bool conflict = false;              ///< the documents say both
  bool claimed = false;               ///< shown by self-assessment forms only
  std::vector<Quote> evidence;        ///< the best two or three, of different documents where there are
  std::vector<std::string> gaps;      ///< sentences: what is missing, weak or denied; empty where nothing is
  std::string next_step;              ///< advice for a gap; may be empty
  std::vector<std::string> see_also;  ///< rules of other standards that the documents serve better, with their words
  std::optional<TailoringNote> tailoring;
  std::string owner_and_date;          ///< left open for people to fill in
  std::vector<std::string> own_words;  ///< a person's, from last year's self-assessment
  bool operator==(const Entry&) const = default;
};

/// "Commitment 3: …" with its blocks.
struct Commitment {
  std::string title;           ///< the pack's where it has no chapters
  std::vector<Entry> entries;  ///< the landlord's own first, then those done with partners
  bool operator==(const Commitment&) const = default;
  [[nodiscard]] reports::Counts counts() const;
};

struct Standard {
  std::string pack;
  std::string title;
  std::string edition;
  std::string version;  ///< of the rules
  std::vector<Commitment> commitments;
  bool operator==(const Standard&) const = default;
  [[nodiscard]] reports::Counts counts() const;
};

struct DocumentLine {
  std::string name;  ///< its file name, with as much of its folders as tells it from the others
  std::string title;
  std::string kind;  ///< "ASB policy"
  std::uint32_t words = 0;
  std::size_t shows = 0;  ///< how many blocks it gives evidence for
  bool operator==(const DocumentLine&) const = default;
};

/// What it was checked against.
struct PackLine {
  std::string title, edition, version;
  std::uint32_t rules = 0;
  bool operator==(const PackLine&) const = default;
};

/// What could not be read or judged, and why.
struct Omission {
  std::string what;  ///< "old/policy.doc"; "asb-policy.docx"; "respect.6.4"
  std::string why;
  bool whole_file = false;  ///< nothing of the file was read
  bool operator==(const Omission&) const = default;
};

/// Unfair or outdated wording.
struct TermLine {
  std::string title;
  Status status = Status::flagged;  ///< or qualified
  std::vector<Quote> quotes;
  std::size_t more = 0;  ///< places that are not quoted
  std::string advice;
  bool operator==(const TermLine&) const = default;
};

/// A row of last year's that no block takes any more.
struct Leftover {
  std::string label;
  std::vector<std::string> lines;
  bool operator==(const Leftover&) const = default;
};

struct SelfAssessment {
  std::string organisation;  ///< may be empty
  std::string date;          ///< YYYY-MM-DD
  std::string tool;          ///< "Tenet 0.1.0"
  std::vector<DocumentLine> documents;
  std::vector<PackLine> packs;
  std::vector<Standard> standards;
  std::vector<TermLine> terms;
  std::vector<Omission> omissions;
  std::vector<TailoringEntry> decisions;
  std::vector<Leftover> leftovers;
  bool operator==(const SelfAssessment&) const = default;
  [[nodiscard]] reports::Counts counts() const;
};

/// `organisation`: in place of the report's where it is not empty.
[[nodiscard]] SelfAssessment self_assessment_of(const Report& report, const std::string& organisation);

/// "Covered", "Not checked": the word of a status as a cell begins with it.
[[nodiscard]] std::string status_in_words(Status status);

}  // namespace tenet::assess
