#pragma once
/// \file
/// A field of the schema in words, shared by what describes the language.

#include <string>
#include <string_view>

#include "script/schema.hpp"

namespace tenet::authoring {

/// "a list of phrases", "one of high, medium, low", "a list of elements".
[[nodiscard]] std::string type_in_words(const script::Field& field);
/// "required", "required unless there is a check function", or "".
[[nodiscard]] std::string_view need_in_words(script::Need need);
/// How a form is written: block { ... }, words "name" { ... }; for other tables "where = { ... }".
[[nodiscard]] std::string heading_of(std::string_view topic);

}  // namespace tenet::authoring
