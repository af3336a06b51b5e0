#pragma once
/// \file
/// THE table of forms and outcomes: the words a rule file is written in. No Lua here, so that whoever describes the language may read it.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::script {

/// The name under which a pack's files have what its shared.lua gives.
inline constexpr std::string_view kSharedName = "shared";

enum class FormId : std::uint8_t { pack, words, block, term, procedure, extend, kind, profile, tailoring };

/// How a form is written: with a table, or with a name and a table.
enum class FormShape : std::uint8_t { table, named_table };

struct FormRow {
  std::string_view name;
  FormId id;
  FormShape shape;
  std::string_view doc;  ///< one sentence, for describe and the manual
};
[[nodiscard]] const std::vector<FormRow>& form_table();
[[nodiscard]] const FormRow& form_row(FormId id);

/// Names of outcomes that examples are written with: covered, partial, ... ("not_checked" and "alternative" cannot be asked for).
[[nodiscard]] const std::vector<std::string>& outcome_names();

/// What a landlord may decide about a rule; each is written as an outcome is, inside `tailoring { ... }`: not_applicable, alternative.
[[nodiscard]] const std::vector<std::string>& decision_names();

/// Functions and tables of Lua that rules may use, sorted: for did-you-mean.
[[nodiscard]] std::vector<std::string> sandbox_names();

/// The same with what stands in the tables, asked of the sandbox itself: for editors.
struct LibraryEntry {
  std::string name;
  std::vector<std::string> members;  ///< sorted; empty for functions
};
[[nodiscard]] std::vector<LibraryEntry> sandbox_library();

}  // namespace tenet::script
