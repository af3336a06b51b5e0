#pragma once
/// \file
/// What the head of a task says about rules, decisions and the date.

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <tenet/checker.hpp>

namespace tenet::worker {

/// The name under which decisions made on the page stand in reports.
inline constexpr std::string_view kDecisionsName = "tailoring.csv";

/// Members of "setup": rules, local_rules, more_rules, rule_texts, profile, packs, tailoring (files), decisions (entries by column).
[[nodiscard]] Setup setup_of(const nlohmann::json& setup);
/// "date".
[[nodiscard]] CheckOptions options_of(const nlohmann::json& head);
/// Entries as objects by column, as rows of `tailoring_csv`.
[[nodiscard]] std::vector<std::vector<std::string>> rows_of(const nlohmann::json& entries);

/// The other way: the decisions that were loaded.
[[nodiscard]] nlohmann::json entries_of(const Report& frame);
/// What is wrong with rules and decisions; with `file`, only what is said of it.
[[nodiscard]] nlohmann::json problems_of(const std::vector<RuleProblem>& problems, std::string_view file = {});

/// Text of a member; "" where it is missing or no text.
[[nodiscard]] std::string text_at(const nlohmann::json& object, const char* key);

}  // namespace tenet::worker
