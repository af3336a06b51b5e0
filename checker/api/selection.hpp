#pragma once
/// \file
/// Which rules run on which kind of document: the profile's packs, those asked for by --pack, the rules named by --only.

#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/result.hpp>

#include "ruleset/ruleset.hpp"

namespace tenet::api {

class Selection {
 public:
  Selection() = default;
  /// Error codes: "profile-unknown", "pack-unknown", "rule-unknown", each with a suggestion.
  static Result<Selection> make(const Setup& setup, const ruleset::Ruleset& rules);

  struct Selected {
    const ruleset::Rule* rule = nullptr;
    const ruleset::Pack* pack = nullptr;
  };
  /// In the order of the ruleset: packs by id, rules by natural order. `rules` must be the one the selection was made from.
  [[nodiscard]] std::vector<Selected> on_kind(std::string_view kind, const ruleset::Ruleset& rules) const;
  /// Packs that run on at least one kind.
  [[nodiscard]] std::vector<const ruleset::Pack*> packs(const ruleset::Ruleset& rules) const;
  [[nodiscard]] const ruleset::Profile& profile() const { return profile_; }

 private:
  [[nodiscard]] bool runs(std::string_view pack, std::string_view kind) const;

  ruleset::Profile profile_;
  std::vector<std::string> asked_packs_;  // replaces the profile's when not empty
  std::vector<std::string> local_packs_;  // of folders that were added: always run
  std::vector<std::string> only_;
};

}  // namespace tenet::api
