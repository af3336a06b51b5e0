#pragma once
/// \file
/// What is written from the table: one function a kind of page, each the whole text of a file.

#include <string>

#include "table.hpp"

namespace tenet::pages {

/// What a page says of the release.
struct Release {
  std::string version;
  std::string day;  ///< YYYY-MM-DD
};

/// "tenet-rules-lint": the name of a command's page, without its section.
[[nodiscard]] std::string page_name(const Command& command);
/// The page of one command in man(7); that of the program itself also says what holds for all.
[[nodiscard]] std::string manual(const Command& command, const Command& program, const Release& release);

[[nodiscard]] std::string bash_completion(const Command& program);
[[nodiscard]] std::string zsh_completion(const Command& program);
[[nodiscard]] std::string fish_completion(const Command& program);

}  // namespace tenet::pages
