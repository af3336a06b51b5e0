#pragma once
/// \file
/// What `rules describe` says beyond the schema: what a form is for, in words for whoever fills it in, and an example of it.
/// Fields are never told here: they come from script/schema.

#include <string_view>
#include <vector>

#include "script/schema.hpp"

namespace tenet::authoring {

/// A form, or a table inside forms, as `rules describe` shows it.
struct FormTopic {
  std::string_view name;
  std::string_view about;        ///< one sentence, for the overview
  std::string_view purpose;      ///< a paragraph
  const script::Schema* schema;  ///< its fields
  std::string_view example;      ///< a rule file that loads on its own with the shipped words
};
[[nodiscard]] const std::vector<FormTopic>& form_topics();

/// A construct of the phrase syntax.
struct PhraseRow {
  std::string_view write;
  std::string_view meaning;
};
[[nodiscard]] const std::vector<PhraseRow>& phrase_rows();
[[nodiscard]] std::string_view phrase_purpose();

[[nodiscard]] std::string_view cues_purpose();
[[nodiscard]] std::string_view check_purpose();
/// A rule with a `check` function.
[[nodiscard]] std::string_view check_example();

}  // namespace tenet::authoring
