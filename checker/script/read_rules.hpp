#pragma once
/// \file
/// From a form's table to the structs of ruleset. Reading is lenient: what has the wrong type is passed over, because `validate` has said
/// so already and the rule carries its error.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ruleset/ruleset.hpp"
#include "script/forms.hpp"
#include "script/source.hpp"

namespace tenet::script {

/// What reading a form needs to know of where it stands.
struct FormPlace {
  const Source& source;
  int line = 0;

  [[nodiscard]] ruleset::Origin origin() const { return {source.name(), line}; }
};

/// block, term, procedure. `info.pack` and `check` are left to the caller.
[[nodiscard]] ruleset::Rule read_rule(const FormCall& call, const FormPlace& place);
[[nodiscard]] ruleset::Pack read_pack(const FormCall& call, const FormPlace& place);
[[nodiscard]] ruleset::KindRule read_kind(const FormCall& call, const FormPlace& place);
[[nodiscard]] ruleset::Profile read_profile(const FormCall& call);
[[nodiscard]] std::vector<ruleset::Example> read_examples(const Value* value, const FormPlace& place);

/// A list of phrases, or one alone; nullptr gives none.
[[nodiscard]] ruleset::Phrases read_phrases(const Value* value, const FormPlace& place);
/// The numbered items of a table, beside its fields.
[[nodiscard]] ruleset::Phrases read_items(const Value& value, const FormPlace& place);

/// What can only be wrong when fields are looked at together: elements of the same name, examples that ask for what cannot be.
[[nodiscard]] std::vector<Complaint> inconsistencies(const ruleset::Rule& rule);

/// The text of a field; empty where there is none.
[[nodiscard]] std::string text_of(const Value& table, std::string_view name);
/// A list of names, or one alone; nullptr gives none.
[[nodiscard]] std::vector<std::string> names_of(const Value* value);
[[nodiscard]] ruleset::Actors read_actors(const Value* value);
[[nodiscard]] std::optional<ruleset::ValueBound> read_bound(const Value* value);
[[nodiscard]] Force force_from(std::string_view name);
[[nodiscard]] Obligation level_from(std::string_view name);
[[nodiscard]] Severity severity_from(std::string_view name);

}  // namespace tenet::script
