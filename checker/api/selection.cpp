#include "api/selection.hpp"

#include <algorithm>
#include <filesystem>

#include "base/ids.hpp"
#include "engine/judge.hpp"

namespace tenet::api {
namespace {

bool contains(const std::vector<std::string>& list, std::string_view value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

/// "there is no pack 'respect' - did you mean 'respect-standard'?", or with the list of what there is.
std::string unknown(std::string_view what, std::string_view given, const std::vector<std::string>& known) {
  std::string message = "there is no " + std::string(what) + " '" + std::string(given) + "'";
  if (const std::string close = base::suggestion(given, known); !close.empty()) return message + " - did you mean '" + close + "'?";
  if (known.empty() || known.size() > 12) return message;
  message += "; there is ";
  for (std::size_t i = 0; i < known.size(); ++i) message += (i == 0 ? "" : i + 1 == known.size() ? " and " : ", ") + known[i];
  return message;
}

std::vector<std::string> pack_ids(const ruleset::Ruleset& rules) {
  std::vector<std::string> ids;
  for (const auto& pack : rules.packs) ids.push_back(pack.id);
  return ids;
}

Result<ruleset::Profile> profile_of(const Setup& setup, const ruleset::Ruleset& rules) {
  std::vector<std::string> ids;
  for (const auto& profile : rules.profiles) {
    if (profile.id == setup.profile) return profile;
    ids.push_back(profile.id);
  }
  // A folder of rules without profiles is used whole.
  if (setup.profile == "default")
    return ruleset::Profile{.id = "default", .title = "All packs", .packs = pack_ids(rules), .packs_by_kind = {}};
  return fail("profile-unknown", unknown("profile", setup.profile, ids));
}

/// Packs that came from a folder added by the user: naming the folder is asking for them.
std::vector<std::string> added_packs(const Setup& setup, const ruleset::Ruleset& rules) {
  std::vector<std::string> added;
  for (const auto& pack : rules.packs) {
    for (const auto& folder : setup.more_rules) {
      const auto inside = std::filesystem::path(pack.directory).lexically_normal().lexically_relative(folder.lexically_normal());
      if (!inside.empty() && *inside.begin() != "..") added.push_back(pack.id);
    }
  }
  // Loose rules are of this pack, wherever they lie.
  if (!setup.rule_texts.empty()) added.emplace_back("local");
  return added;
}

}  // namespace

Result<Selection> Selection::make(const Setup& setup, const ruleset::Ruleset& rules) {
  Selection selection;
  auto profile = profile_of(setup, rules);
  if (!profile) return Unexpected(profile.error());
  selection.profile_ = std::move(*profile);
  for (const auto& id : setup.packs) {
    if (!rules.pack(id)) return fail("pack-unknown", unknown("pack", id, pack_ids(rules)));
  }
  for (const auto& id : setup.only) {
    if (rules.find(id) == nullptr) return fail("rule-unknown", unknown("rule", id, rules.rule_ids()));
  }
  selection.asked_packs_ = setup.packs;
  // Giving a rule is asking for it.
  if (!setup.packs.empty() && !setup.rule_texts.empty()) selection.asked_packs_.emplace_back("local");
  selection.local_packs_ = added_packs(setup, rules);
  selection.only_ = setup.only;
  return selection;
}

bool Selection::runs(std::string_view pack, std::string_view kind) const {
  if (!only_.empty()) return true;  // naming a rule is asking for it, whatever the profile
  if (!asked_packs_.empty()) return contains(asked_packs_, pack);
  if (contains(local_packs_, pack) || contains(profile_.packs, pack)) return true;
  const auto on_kind = profile_.packs_by_kind.find(std::string(kind));
  return on_kind != profile_.packs_by_kind.end() && contains(on_kind->second, pack);
}

std::vector<Selection::Selected> Selection::on_kind(std::string_view kind, const ruleset::Ruleset& rules) const {
  std::vector<Selected> selected;
  for (const auto& pack : rules.packs) {
    if (!runs(pack.id, kind)) continue;
    for (const auto& rule : pack.rules) {
      const bool asked = only_.empty() || contains(only_, rule.info.id);
      if (asked && engine::applies(rule, pack, kind)) selected.push_back({&rule, &pack});
    }
  }
  return selected;
}

std::vector<const ruleset::Pack*> Selection::packs(const ruleset::Ruleset& rules) const {
  std::vector<const ruleset::Pack*> packs;
  for (const auto& pack : rules.packs) {
    const bool named =
        only_.empty() || std::any_of(pack.rules.begin(), pack.rules.end(), [&](const auto& rule) { return contains(only_, rule.info.id); });
    bool used = named && runs(pack.id, "");
    for (const auto& kind : rules.kinds) used = used || (named && runs(pack.id, kind.id));
    if (used) packs.push_back(&pack);
  }
  return packs;
}

}  // namespace tenet::api
