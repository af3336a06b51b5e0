#pragma once
/// \file
/// The Report in the order in which people read it: by pack and group, gaps first, the best quote of each rule. Shared by the writers
/// for people; nothing here judges. Pointers point into the Report and live as long as it does.

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

namespace tenet::reports {

/// How often each status occurs.
class Counts {
 public:
  void add(Status status) { ++of_[static_cast<std::size_t>(status)]; }
  [[nodiscard]] std::size_t operator[](Status status) const { return of_[static_cast<std::size_t>(status)]; }
  [[nodiscard]] std::size_t total() const;

 private:
  std::array<std::size_t, 11> of_{};
};

/// Short of covered, worst first: contradicted, missing, weak, partial. Empty for every other status.
inline constexpr std::array<Status, 4> kGaps = {Status::contradicted, Status::missing, Status::weak, Status::partial};
[[nodiscard]] bool is_gap(Status status);

/// Rows of one pack, in groups: by the pack's chapters where it has them, else as ids and sources group them; `Row` is RuleResult or
/// Coverage.
template <class Row>
struct Group {
  std::string key;    ///< unlike any other of the pack; the pack's id where rules are not grouped
  std::string title;  ///< "Commitment 3: preventing problems"; empty where rules are not grouped
  std::vector<const Row*> rows;
};
template <class Row>
struct PackRows {
  std::string id;
  std::string title;
  std::vector<Group<Row>> groups;
  [[nodiscard]] Counts counts() const {
    Counts result;
    for (const Group<Row>& group : groups)
      for (const Row* row : group.rows) result.add(row->status);
    return result;
  }
};

/// Names and groupings of a whole report, worked out once.
class Arrangement {
 public:
  explicit Arrangement(const Report& report);

  /// Packs in the report's order, rules in the order given.
  [[nodiscard]] std::vector<PackRows<RuleResult>> by_pack(const std::vector<const RuleResult*>& rows) const;
  [[nodiscard]] std::vector<PackRows<Coverage>> by_pack(const std::vector<const Coverage*>& rows) const;
  /// "3 asb-policy.docx": the document's number in the report and its file name.
  [[nodiscard]] std::string document_label(std::string_view path) const;
  /// The number of a document from 1; 0 when the report has none of that path.
  [[nodiscard]] std::size_t document_number(std::string_view path) const;
  [[nodiscard]] std::string pack_title(std::string_view id) const;

 private:
  const Report* report_;
  std::map<std::string, const Chapter*, std::less<>> chapters_;  ///< by rule
  std::map<std::string, std::string, std::less<>> group_titles_;
  std::map<std::string, std::size_t, std::less<>> numbers_;

  struct GroupName {
    std::string key, title;
  };
  [[nodiscard]] GroupName group_of(const std::string& rule, const std::string& pack) const;
  template <class Row>
  [[nodiscard]] std::vector<PackRows<Row>> arrange(const std::vector<const Row*>& rows) const;
};

/// The file name at the end of a path, whatever the separator.
[[nodiscard]] std::string_view file_name(std::string_view path);

/// The evidence that best shows why the rule has its status; nullptr when there is none.
[[nodiscard]] const Evidence* best_evidence(const RuleResult& result);
/// In a conflict, the evidence that says the opposite of the best; nullptr when there is none.
[[nodiscard]] const Evidence* opposing_evidence(const RuleResult& result);

/// Titles of required elements that have the status.
[[nodiscard]] std::vector<std::string> elements_with(const std::vector<ElementResult>& elements, Status status);

/// Rules that could not be judged, over all documents: one entry a rule and reason.
struct NotJudged {
  std::string rule;
  std::string message;
  std::vector<std::string> documents;
};
[[nodiscard]] std::vector<NotJudged> not_judged(const Report& report);

[[nodiscard]] std::vector<const DocumentReport*> unread(const Report& report);

/// Over the set: blocks and procedures.
[[nodiscard]] Counts coverage_counts(const Report& report);
/// Over all documents: terms.
[[nodiscard]] Counts term_counts(const Report& report);

}  // namespace tenet::reports
