#pragma once
/// \file
/// What rule files may say: ONE table of forms and fields. It drives validation; what describes the language (describe, editor stubs,
/// manual) is to be made from it too, so that nothing is told twice.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "script/form_table.hpp"
#include "script/value.hpp"

namespace tenet::script {

struct Schema;

enum class FieldType : std::uint8_t {
  text,            ///< a sentence or name
  id,              ///< small letters, digits, dots and hyphens
  date,            ///< "2026-04-01"
  flag,            ///< true or false
  count,           ///< a whole number, 1 or more
  choice,          ///< one of `choices`
  choices,         ///< a list of `choices`; one alone may stand without braces
  names,           ///< a list of names
  texts,           ///< a list of texts; one alone may stand without braces
  phrases,         ///< a list of phrases; one alone may stand without braces
  phrase_changes,  ///< a list of phrases to add, or { add = ..., remove = ... }
  table,           ///< a table described by `table`
  tables,          ///< a list of such tables
  rules,           ///< a list of rule ids, or all that begin so: "tenancy.*"
  named_tables,    ///< name = such a table
  choice_by_name,  ///< name = one of `choices`
  lists_by_name,   ///< name = a list of names
  examples,        ///< a list of covered { ... } and the like
  function,        ///< function(case) ... end
  decision,        ///< not_applicable { ... } or alternative { ... }, described by `table`
};
/// "a list of phrases": for messages and the manual.
[[nodiscard]] std::string_view expectation(FieldType type);

enum class Need : std::uint8_t {
  optional,
  required,
  unless_check,  ///< required where the rule has no `check` function
  unless_shown,  ///< required where the element has no `shown_by`
};

struct Field {
  std::string_view name;
  FieldType type;
  Need need;
  std::string_view doc;           ///< one sentence
  const Schema* table = nullptr;  ///< of table, tables, named_tables, decision
  std::vector<std::string> choices = {};
};

struct Schema {
  std::string_view name;  ///< "block", "element"
  std::vector<Field> fields;
  /// Numbered items stand beside the fields, as in words and examples; nullptr where only fields may stand.
  const Field* items = nullptr;

  [[nodiscard]] const Field* field(std::string_view name) const;
};

/// Schema of a form's table, of an example's and of a decision's.
[[nodiscard]] const Schema& schema_of(FormId form);
[[nodiscard]] const Schema& example_schema();
[[nodiscard]] const Schema& decision_schema();

/// Something wrong in a form's table: where in it, what was expected and what came.
struct Fault {
  std::string message;  ///< "elements[2].find: expected a list of phrases, got 12"
  std::string field;    ///< name as written, to find its line; may be empty
  int line = 0;         ///< where known; else 0
};

/// All faults, in the order of the schema, unknown fields first. No fault: `value` may be read without further checks.
[[nodiscard]] std::vector<Fault> validate(const Value& value, const Schema& schema);

/// "asb-law.closure-notice": small letters and digits in words joined by dots and hyphens.
[[nodiscard]] bool is_id(std::string_view text);
/// "2026-04-01", a day that exists.
[[nodiscard]] bool is_date(std::string_view text);

}  // namespace tenet::script
