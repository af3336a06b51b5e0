#pragma once
/// \file
/// Earlier reports: read back from JSON, and compared with later ones: what is new, better, worse and gone since the older. Values with
/// `operator==`, as in report.hpp.
///
/// Findings are the same where rule, element and words are the same: a clause that moved or was numbered anew is no change.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>
#include <tenet/result.hpp>

namespace tenet {

/// How something stands in the newer report against the older.
enum class Change : std::uint8_t {
  added,     ///< "new": only the newer has it
  gone,      ///< only the older has it
  worse,     ///< it came out worse
  better,    ///< it came out better
  changed,   ///< otherwise than before, and neither better nor worse: to or from a decision or "not checked"
  reworded,  ///< the same by other words
  same,
};
/// "new", "gone", "worse", "better", "changed", "reworded", "same".
[[nodiscard]] std::string_view to_string(Change change);
[[nodiscard]] std::optional<Change> change_from(std::string_view name);

/// Something that a run was told or made with, which differs.
struct SettingChange {
  std::string what;  ///< "date", "view", "profile", "program"
  std::string before, after;
  bool operator==(const SettingChange&) const = default;
};

/// A pack that was added, is gone, or has another version, edition or number of rules.
struct PackChange {
  std::string id, title;
  Change change = Change::changed;
  std::string version_before, version_after;
  std::string edition_before, edition_after;  ///< of the standard that the rules follow
  std::uint32_t rules_before = 0;
  std::uint32_t rules_after = 0;
  bool operator==(const PackChange&) const = default;
};

struct ElementChange {
  std::string id, title;
  std::optional<Status> before, after;  ///< nothing where a report does not have it
  bool operator==(const ElementChange&) const = default;
};

/// A rule that came out differently, or by other words.
struct RuleChange {
  std::string rule;
  Form form = Form::block;
  std::string pack, title;
  Severity severity = Severity::medium;
  Change change = Change::same;
  std::optional<Status> before, after;  ///< nothing where a report does not have it
  bool conflict_before = false;
  bool conflict_after = false;
  bool by_decision = false;             ///< tailoring made at least one of the two what it is
  std::vector<ElementChange> elements;  ///< that differ
  std::vector<Evidence> found;          ///< words that only the newer has; `document` is its path there
  std::vector<Evidence> lost;           ///< words that only the older had; `document` is its path there
  bool operator==(const RuleChange&) const = default;
};

/// Why two rows are taken for the same document, from the surest on.
enum class Match : std::uint8_t {
  none,     ///< added or gone
  content,  ///< the same bytes
  path,
  name,   ///< the same file name in another folder
  title,  ///< the same kind and title under another name
  words,  ///< at least half of what was found is the same
};
/// "content", "path"; "" for none.
[[nodiscard]] std::string_view to_string(Match match);

struct DocumentChange {
  /// added, gone; worse where any rule is, else better where any is, else changed where any is or the document is no longer (or at last)
  /// read; else reworded; else same.
  Change change = Change::same;
  Match match = Match::none;
  std::string before, after;  ///< paths
  std::string title;          ///< the newer's
  std::string kind_before, kind_after;
  bool same_content = false;
  bool read_before = false;
  bool read_after = false;
  std::vector<RuleChange> results;  ///< that are not the same; of a document added or gone its terms that were found
  std::uint32_t same = 0;           ///< rules that came out as before by the same words
  std::uint32_t terms_same = 0;     ///< of these, terms
  bool operator==(const DocumentChange&) const = default;
};

struct Comparison {
  std::string date_before, date_after;
  std::vector<SettingChange> settings;
  std::vector<PackChange> packs;
  std::vector<RuleProblem> problems_found;  ///< mistakes in rules that only the newer has
  std::vector<RuleProblem> problems_lost;   ///< that only the older had
  std::vector<RuleChange> coverage;         ///< over the set, in the newer's order; those that are gone last
  std::uint32_t coverage_same = 0;          ///< rows of coverage that came out as before by the same words
  std::vector<DocumentChange> documents;    ///< all, in the newer's order; those that are gone last
  bool operator==(const Comparison&) const = default;
};

/// How often each change occurs in what an exit status goes by: rows of coverage, and terms in documents.
struct ChangeCounts {
  std::uint32_t added = 0, gone = 0, worse = 0, better = 0, changed = 0, reworded = 0, same = 0;
  bool operator==(const ChangeCounts&) const = default;
};
[[nodiscard]] std::uint32_t count_of(const ChangeCounts& counts, Change change);
/// Over the set: blocks and procedures.
[[nodiscard]] ChangeCounts coverage_changes(const Comparison& comparison);
/// Over all documents: terms.
[[nodiscard]] ChangeCounts term_changes(const Comparison& comparison);

/// A report out of the JSON that `write_report` gave. The JSON is not trusted: error code "report-invalid", with the place within it and
/// what stands there, without the file's name.
[[nodiscard]] Result<Report> read_report(std::string_view json);

/// The same out of a file. Error codes: those of files ("file-missing" ...), "report-invalid"; messages name the file.
[[nodiscard]] Result<Report> load_report(const std::filesystem::path& file);

/// What changed from `before` to `after`. Never fails: reports without anything in common are all new and all gone.
[[nodiscard]] Comparison compare_reports(const Report& before, const Report& after);

struct ReportStyle;
/// "text" or "json" (tenet-diff/1). Error code: "format-unknown", with a suggestion.
[[nodiscard]] Result<std::string> write_comparison(const Comparison& comparison, std::string_view format, const ReportStyle& style);
[[nodiscard]] std::vector<std::string> comparison_formats();
/// A report with what changed since an older one: text ends with it, JSON has it as `baseline`. The other formats are the report alone.
[[nodiscard]] Result<std::string> write_report_since(const Report& report, const Comparison& since, std::string_view format,
                                                     const ReportStyle& style);

/// Whether one of the statuses came up that the older report did not have: a block or procedure of the set, or a term of a document, that
/// is new or came out otherwise than before; a term also where more words of the kind are found.
[[nodiscard]] bool has_new(const Comparison& comparison, const std::vector<Status>& statuses);

}  // namespace tenet
