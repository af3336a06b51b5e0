#include "api/local_rules.hpp"

#include <algorithm>
#include <system_error>

#include "base/file.hpp"
#include "script/source.hpp"

namespace tenet::api {
namespace {

namespace fs = std::filesystem;

/// Links resolved, as far as there is something.
bool is_within(const fs::path& path, const fs::path& folder) {
  std::error_code ignored;
  const fs::path inner = fs::weakly_canonical(path, ignored);
  const fs::path outer = fs::weakly_canonical(folder, ignored);
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

}  // namespace

std::optional<RuleProblem> add_local_rules(Setup& setup) {
  std::error_code missing;
  const fs::path& local = setup.local_rules;
  if (local.empty() || !fs::is_directory(local, missing) || is_within(local, setup.rules)) return std::nullopt;
  if (const auto files = script::rule_files(local); !files) return RuleProblem{"", files.error().message};
  auto& added = setup.more_rules;
  const auto around = [&](const fs::path& folder) { return is_within(local, folder) && !is_within(folder, local); };
  if (std::any_of(added.begin(), added.end(), around)) return std::nullopt;
  // What is not there stays, to be answered as any mistyped path.
  const auto loaded_with_it = [&](const fs::path& folder) { return fs::exists(folder, missing) && is_within(folder, local); };
  added.erase(std::remove_if(added.begin(), added.end(), loaded_with_it), added.end());
  added.insert(added.begin(), local);
  return std::nullopt;
}

}  // namespace tenet::api
