#pragma once
/// \file
/// Decisions written in Lua: `tailoring { organisation = ..., not_applicable { "rule", ... }, alternative { "rule", ... } }`.

#include <string>
#include <string_view>

#include "ruleset/tailoring.hpp"
#include "script/language.hpp"

namespace tenet::script {

/// Reads a tailoring file under the same sandbox, limits and schema as rule files. What is wrong becomes a problem with file and line
/// (`name` is the file's, for messages); whole decisions come out beside it. Whether the rules exist is not asked here.
[[nodiscard]] ruleset::TailoringFile read_tailoring(std::string_view text, std::string_view name, const Limits& limits = {});

}  // namespace tenet::script
