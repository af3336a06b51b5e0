#pragma once
/// \file
/// The manual of the rule language in Markdown, whole or a topic of it; made from the schema and the table of `check` objects.

#include <string>

#include "authoring/topics.hpp"
#include "script/case_table.hpp"

namespace tenet::authoring {

[[nodiscard]] std::string form_markdown(const FormTopic& topic);
[[nodiscard]] std::string phrases_markdown();
[[nodiscard]] std::string cues_markdown();
[[nodiscard]] std::string check_markdown();
/// rules/REFERENCE.md.
[[nodiscard]] std::string manual();

/// "find(where, find) gives tenet.Hit[]".
[[nodiscard]] std::string signature_in_words(const script::CaseMethod& method, const script::CaseSignature& signature);

}  // namespace tenet::authoring
