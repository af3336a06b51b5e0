#include "reports/json/comparison.hpp"

namespace tenet::reports::json {
namespace {

Json or_null(const std::optional<Status>& status) {
  return status ? Json(to_string(*status)) : Json(nullptr);
}

Json or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json of(const SettingChange& setting) {
  return {{"what", setting.what}, {"before", setting.before}, {"after", setting.after}};
}

Json of(const PackChange& pack) {
  return {{"id", pack.id},
          {"title", pack.title},
          {"change", to_string(pack.change)},
          {"version", {{"before", pack.version_before}, {"after", pack.version_after}}},
          {"edition", {{"before", pack.edition_before}, {"after", pack.edition_after}}},
          {"rules", {{"before", pack.rules_before}, {"after", pack.rules_after}}}};
}

Json of(const RuleProblem& problem) {
  return {{"rule", problem.rule}, {"message", problem.message}};
}

Json of(const ElementChange& element) {
  return {{"id", element.id}, {"title", element.title}, {"before", or_null(element.before)}, {"after", or_null(element.after)}};
}

/// In the whole set the words name their document.
Json words(const std::vector<Evidence>& evidence) {
  return list_of(evidence, [](const Evidence& item) {
    Json row = json::of(item);
    if (!item.document.empty()) row["document"] = item.document;
    return row;
  });
}

Json of(const RuleChange& row) {
  return {{"rule", row.rule},
          {"form", to_string(row.form)},
          {"pack", row.pack},
          {"title", row.title},
          {"severity", to_string(row.severity)},
          {"change", to_string(row.change)},
          {"before", or_null(row.before)},
          {"after", or_null(row.after)},
          {"conflict", {{"before", row.conflict_before}, {"after", row.conflict_after}}},
          {"by_decision", row.by_decision},
          {"elements", list_of(row.elements, [](const ElementChange& item) { return of(item); })},
          {"found", words(row.found)},
          {"lost", words(row.lost)}};
}

Json of(const DocumentChange& document) {
  return {{"change", to_string(document.change)},
          {"match", or_null(std::string(to_string(document.match)))},
          {"before", or_null(document.before)},
          {"after", or_null(document.after)},
          {"title", document.title},
          {"kind", {{"before", or_null(document.kind_before)}, {"after", or_null(document.kind_after)}}},
          {"same_content", document.same_content},
          {"read", {{"before", document.read_before}, {"after", document.read_after}}},
          {"results", list_of(document.results, [](const RuleChange& item) { return of(item); })},
          {"same", document.same}};
}

Json of(const ChangeCounts& counts) {
  return {{"new", counts.added},       {"gone", counts.gone},         {"worse", counts.worse}, {"better", counts.better},
          {"changed", counts.changed}, {"reworded", counts.reworded}, {"same", counts.same}};
}

}  // namespace

Json of(const Comparison& comparison) {
  const auto problem = [](const RuleProblem& item) { return of(item); };
  return {{"date", {{"before", comparison.date_before}, {"after", comparison.date_after}}},
          {"settings", list_of(comparison.settings, [](const SettingChange& item) { return of(item); })},
          {"packs", list_of(comparison.packs, [](const PackChange& item) { return of(item); })},
          {"problems", {{"new", list_of(comparison.problems_found, problem)}, {"gone", list_of(comparison.problems_lost, problem)}}},
          {"coverage", list_of(comparison.coverage, [](const RuleChange& item) { return of(item); })},
          {"documents", list_of(comparison.documents, [](const DocumentChange& item) { return of(item); })},
          {"summary", {{"coverage", of(coverage_changes(comparison))}, {"terms", of(term_changes(comparison))}}}};
}

std::string write_comparison(const Comparison& comparison) {
  Json whole = {{"schema", "tenet-diff/1"}};
  whole.update(of(comparison));
  return whole.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string with_baseline(std::string report, const Comparison& since) {
  const std::string member = Json{{"baseline", of(since)}}.dump(1, ' ', false, Json::error_handler_t::replace);
  // Between the last member of the one object and its end stands a line break; so it does after the `{` of the other.
  report.erase(report.find_last_of('}') - 1);
  return report + "," + member.substr(1) + "\n";
}

}  // namespace tenet::reports::json
