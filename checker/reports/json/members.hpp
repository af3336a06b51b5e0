#pragma once
/// \file
/// Members that both schemas have, tenet-report/1 and tenet-diff/1.

#include <nlohmann/json.hpp>

#include <tenet/report.hpp>

namespace tenet::reports::json {

/// Members keep the order in which they are set.
using Json = nlohmann::ordered_json;

[[nodiscard]] Json of(const Evidence& evidence);
[[nodiscard]] Json of(const DocumentReport& document);
/// What a run was made with: the members of a report before its documents.
[[nodiscard]] Json run_of(const Report& report);
/// The members that a report's decisions add, at its end.
void add_decisions(const Report& report, Json& out);

template <class Items, class Function>
[[nodiscard]] Json list_of(const Items& items, Function one) {
  Json rows = Json::array();
  for (const auto& item : items) rows.push_back(one(item));
  return rows;
}

}  // namespace tenet::reports::json
