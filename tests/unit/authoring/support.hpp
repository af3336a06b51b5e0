#pragma once
#include <filesystem>
#include <fstream>
#include <string>

#include <tenet/authoring.hpp>

#include "support/catch.hpp"

namespace tenet::authoring::test {

/// A folder of rules of its own, gone at the end.
class RulesFolder {
 public:
  explicit RulesFolder(const std::string& rules) {
    static int number = 0;
    path_ = std::filesystem::temp_directory_path() / ("tenet-authoring-" + std::to_string(++number));
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
    std::ofstream(path_ / "x.lua") << rules;
  }
  RulesFolder(const RulesFolder&) = delete;
  RulesFolder& operator=(const RulesFolder&) = delete;
  ~RulesFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// The shipped rules with the given ones.
inline Checker checker_with(const RulesFolder& folder) {
  Setup setup;
  setup.rules = std::filesystem::path(TENET_SOURCE_DIR) / "rules";
  setup.more_rules = {folder.path()};
  auto checker = Checker::create(setup);
  REQUIRE(checker.has_value());
  return std::move(*checker);
}

}  // namespace tenet::authoring::test
