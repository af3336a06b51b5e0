#include "worker/setup.hpp"

#include <tenet/tailoring.hpp>

#include "base/file.hpp"

namespace tenet::worker {
namespace {

using nlohmann::json;

const json& member(const json& object, const char* key) {
  static const json none = json::array();
  const auto found = object.find(key);
  return found == object.end() ? none : *found;
}

std::vector<std::filesystem::path> paths_at(const json& object, const char* key) {
  std::vector<std::filesystem::path> paths;
  for (const json& each : member(object, key)) paths.push_back(base::path_from_utf8(each.get<std::string>()));
  return paths;
}

}  // namespace

std::string text_at(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::vector<std::string>> rows_of(const json& entries) {
  std::vector<std::vector<std::string>> rows;
  for (const json& entry : entries) {
    std::vector<std::string> cells;
    for (const std::string& column : tailoring_columns()) cells.push_back(text_at(entry, column.c_str()));
    rows.push_back(std::move(cells));
  }
  return rows;
}

json entries_of(const Report& frame) {
  json entries = json::array();
  if (!frame.tailoring) return entries;
  const auto columns = tailoring_columns();
  for (const TailoringEntry& entry : frame.tailoring->entries) {
    const auto cells = tailoring_cells(entry, frame.organisation);
    json row = json::object();
    for (std::size_t i = 0; i < columns.size(); ++i) row[columns[i]] = cells[i];
    entries.push_back(std::move(row));
  }
  return entries;
}

json problems_of(const std::vector<RuleProblem>& problems, std::string_view file) {
  json messages = json::array();
  for (const RuleProblem& problem : problems)
    if (problem.message.starts_with(file)) messages.push_back(problem.message);
  return messages;
}

Setup setup_of(const json& setup) {
  Setup out;
  out.rules = base::path_from_utf8(text_at(setup, "rules"));
  out.local_rules = base::path_from_utf8(text_at(setup, "local_rules"));
  out.more_rules = paths_at(setup, "more_rules");
  out.tailoring = paths_at(setup, "tailoring");
  for (const json& rule : member(setup, "rule_texts")) out.rule_texts.push_back({text_at(rule, "file_name"), text_at(rule, "lua")});
  if (const std::string profile = text_at(setup, "profile"); !profile.empty()) out.profile = profile;
  for (const json& pack : member(setup, "packs")) out.packs.push_back(pack.get<std::string>());
  for (const json& id : member(setup, "only")) out.only.push_back(id.get<std::string>());
  const json& decisions = member(setup, "decisions");
  if (!decisions.empty()) out.tailoring_texts.push_back({std::string(kDecisionsName), tailoring_csv(rows_of(decisions))});
  return out;
}

CheckOptions options_of(const json& head) {
  CheckOptions options;
  options.date = text_at(head, "date");
  options.jobs = 1;
  return options;
}

}  // namespace tenet::worker
