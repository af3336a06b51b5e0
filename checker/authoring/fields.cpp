#include "authoring/fields.hpp"

#include <algorithm>

namespace tenet::authoring {
namespace {

using script::FieldType;

std::string list_of(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

}  // namespace

std::string type_in_words(const script::Field& field) {
  switch (field.type) {
    case FieldType::choice:
      return "one of " + list_of(field.choices);
    case FieldType::choices:
      return "one or a list of " + list_of(field.choices);
    case FieldType::choice_by_name:
      return "a table { name = \"...\" }, each one of " + list_of(field.choices);
    case FieldType::text:
    case FieldType::id:
    case FieldType::date:
    case FieldType::flag:
    case FieldType::count:
    case FieldType::names:
    case FieldType::texts:
    case FieldType::rules:
    case FieldType::phrases:
    case FieldType::phrase_changes:
    case FieldType::table:
    case FieldType::tables:
    case FieldType::named_tables:
    case FieldType::lists_by_name:
    case FieldType::examples:
    case FieldType::function:
    case FieldType::decision:
      break;
  }
  return std::string(script::expectation(field.type));
}

std::string_view need_in_words(script::Need need) {
  switch (need) {
    case script::Need::optional:
      return "";
    case script::Need::required:
      return "required";
    case script::Need::unless_check:
      return "required unless there is a check function";
    case script::Need::unless_shown:
      return "required unless other rules show it";
  }
  return "";
}

std::string heading_of(std::string_view topic) {
  const auto& forms = script::form_table();
  const auto form = std::find_if(forms.begin(), forms.end(), [&](const script::FormRow& row) { return row.name == topic; });
  std::string name(topic);
  if (form != forms.end()) return name + (form->shape == script::FormShape::table ? " { ... }" : " \"name\" { ... }");
  if (topic == "decision") return "not_applicable { ... }, alternative { ... }";
  if (topic == "element") return "elements = { { ... }, ... }";
  return name + " = { ... }";
}

}  // namespace tenet::authoring
