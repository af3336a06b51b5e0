// Files for editors and luacheck, made from the table that validates rules.
#include <algorithm>
#include <map>
#include <set>

#include <tenet/authoring.hpp>

#include "authoring/manual.hpp"
#include "base/ascii.hpp"
#include "script/case_table.hpp"
#include "script/schema.hpp"

namespace tenet::authoring {
namespace {

using script::Field;
using script::FieldType;
using script::FormRow;
using script::Schema;

std::string capitalised(std::string_view name) {
  std::string out(name);
  if (!out.empty() && base::is_lower(out[0])) out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

/// Classes of the tables in forms: each schema once, under its own name; where two share one, the second takes its form's before it.
class Classes {
 public:
  void add(const Schema& schema, const std::string& within) {
    if (names_.contains(&schema)) return;
    std::string name = capitalised(schema.name);
    if (taken_.contains(name)) name = within + name;
    taken_.insert(name);
    names_[&schema] = name;
    order_.push_back(&schema);
    for (const Field& field : schema.fields) {
      if (field.table != nullptr) add(*field.table, name);
    }
  }
  [[nodiscard]] std::string name(const Schema& schema) const { return "tenet." + names_.at(&schema); }
  [[nodiscard]] const std::vector<const Schema*>& order() const { return order_; }

 private:
  std::map<const Schema*, std::string> names_;  // looked up, never iterated
  std::set<std::string> taken_;
  std::vector<const Schema*> order_;
};

std::string choices_type(const Field& field) {
  std::string type;
  for (const std::string& choice : field.choices) type += (type.empty() ? "\"" : "|\"") + choice + "\"";
  return type;
}

std::string lua_type(const Field& field, const Classes& classes) {
  switch (field.type) {
    case FieldType::text:
    case FieldType::id:
    case FieldType::date:
      return "string";
    case FieldType::flag:
      return "boolean";
    case FieldType::count:
      return "integer";
    case FieldType::choice:
      return choices_type(field);
    case FieldType::choices:
      return choices_type(field) + "|(" + choices_type(field) + ")[]";
    case FieldType::rules:
    case FieldType::texts:
      return "string|string[]";
    case FieldType::names:
      return "string[]";
    case FieldType::phrases:
      return "tenet.Phrases";
    case FieldType::phrase_changes:
      return "tenet.Phrases|tenet.Changes";
    case FieldType::table:
      return classes.name(*field.table);
    case FieldType::tables:
      return classes.name(*field.table) + "[]";
    case FieldType::named_tables:
      return "table<string, " + classes.name(*field.table) + ">";
    case FieldType::choice_by_name:
      return "table<string, " + choices_type(field) + ">";
    case FieldType::lists_by_name:
      return "table<string, string[]>";
    case FieldType::examples:
      return "tenet.Outcome[]";
    case FieldType::function:
      return "fun(case: tenet.Case)";
    case FieldType::decision:
      return "tenet.Outcome";
  }
  return "any";
}

std::string class_lines(const Schema& schema, const Classes& classes) {
  std::string out = "\n---@class " + classes.name(schema) + "\n";
  if (schema.items != nullptr) {
    out += "---@field [integer] " + lua_type(*schema.items, classes) + " " + std::string(schema.items->doc) + "\n";
  }
  for (const Field& field : schema.fields) {
    const char* const may_lack = field.need == script::Need::required ? " " : "? ";
    out += "---@field " + std::string(field.name) + may_lack + lua_type(field, classes) + " " + std::string(field.doc) + "\n";
  }
  return out;
}

std::string form_lines(const FormRow& row, const Classes& classes) {
  const std::string name(row.name);
  const std::string type = classes.name(script::schema_of(row.id));
  const std::string doc = "\n--- " + std::string(row.doc) + "\n";
  if (row.shape == script::FormShape::table) return doc + "---@param form " + type + "\nfunction " + name + "(form) end\n";
  return doc + "---@param name string\n---@return fun(form: " + type + ")\nfunction " + name + "(name) end\n";
}

std::string signature_type(const script::CaseSignature& signature) {
  std::string text = "fun(self";
  for (const script::CaseField& parameter : signature.parameters) {
    text += ", " + std::string(parameter.name) + ": " + std::string(parameter.type);
  }
  return text + ")" + (signature.returns.empty() ? "" : ": " + std::string(signature.returns));
}

std::string object_lines(const script::CaseObject& object) {
  std::string out = "\n--- " + std::string(object.doc) + "\n---@class tenet." + std::string(object.name) + "\n";
  for (const script::CaseField& field : object.fields) {
    std::string type(field.type);
    const bool may_lack = type.ends_with('?');
    if (may_lack) type.pop_back();
    out += "---@field " + std::string(field.name) + (may_lack ? "? " : " ") + type + " " + std::string(field.doc) + "\n";
  }
  for (const script::CaseMethod& method : object.methods) {
    for (const script::CaseSignature& signature : method.signatures) {
      out += "---@field " + std::string(method.name) + " " + signature_type(signature) + " " + std::string(method.doc) + "\n";
    }
  }
  return out;
}

/// Those that are no outcomes of examples as well.
std::vector<std::string> decisions_only() {
  std::vector<std::string> names = script::decision_names();
  const auto& outcomes = script::outcome_names();
  std::erase_if(names, [&](const std::string& name) { return std::find(outcomes.begin(), outcomes.end(), name) != outcomes.end(); });
  return names;
}

std::string editor_file() {
  Classes classes;
  for (const FormRow& row : script::form_table()) classes.add(script::schema_of(row.id), capitalised(row.name));
  classes.add(script::example_schema(), "");
  classes.add(script::decision_schema(), "");
  std::string out =
      "---@meta tenet\n-- luacheck: ignore\n"
      "-- Made by `tenet rules describe --for editor` from the table that validates rules: change the table, then run it again.\n"
      "-- An editor with the Lua language server completes and checks rules when this folder is in its workspace library.\n"
      "\n--- What re[[...]] gives: a regular expression.\n---@class tenet.Pattern\n"
      "\n---@alias tenet.Phrase string|tenet.Pattern\n---@alias tenet.Phrases tenet.Phrase|tenet.Phrase[]\n"
      "\n--- What covered { ... } and the other outcomes give.\n---@class tenet.Outcome\n"
      "\n---@class tenet.Changes\n---@field add? tenet.Phrases Phrases to add.\n---@field remove? tenet.Phrases Phrases to take out, as "
      "they were written.\n"
      "\n--- Headings to look under, or not.\n---@class tenet.Under\n---@field heading? tenet.Phrases\n---@field not_heading? "
      "tenet.Phrases\n";
  for (const Schema* schema : classes.order()) out += class_lines(*schema, classes);
  for (const script::CaseObject& object : script::case_table()) out += object_lines(object);
  for (const FormRow& row : script::form_table()) out += form_lines(row, classes);
  const std::string decision = classes.name(script::decision_schema());
  const std::vector<std::string>& decisions = script::decision_names();
  for (const std::string& outcome : script::outcome_names()) {
    const bool decides = std::find(decisions.begin(), decisions.end(), outcome) != decisions.end();
    out += "\n--- An example that must come out as " + outcome + (decides ? "; in a tailoring, a decision" : "") +
           ".\n---@param example string|" + classes.name(script::example_schema()) + (decides ? "|" + decision : "") +
           "\n---@return tenet.Outcome\nfunction " + outcome + "(example) end\n";
  }
  for (const std::string& name : decisions_only()) {
    out += "\n--- In a tailoring, a decision.\n---@param decided " + decision + "\n---@return tenet.Outcome\nfunction " + name +
           "(decided) end\n";
  }
  return out +
         "\n--- What the pack's shared.lua gives: return { name = function(...) ... end }.\n---@type table<string, any>\nshared = nil\n"
         "\n--- A regular expression (PCRE2), written re[[...]].\n---@param pattern string\n---@return tenet.Pattern\nfunction re(pattern) "
         "end\n";
}

std::string luacheck_file() {
  std::string out =
      "-- Made by `tenet rules describe --for luacheck`: what a rule file may name. .luacheckrc reads it.\n"
      "return {\n  read_globals = {\n    -- forms and outcomes\n   ";
  for (const FormRow& row : script::form_table()) out += " \"" + std::string(row.name) + "\",";
  out += " \"re\", \"" + std::string(script::kSharedName) + "\",\n   ";
  for (const std::string& outcome : script::outcome_names()) out += " \"" + outcome + "\",";
  for (const std::string& decision : decisions_only()) out += " \"" + decision + "\",";
  out += "\n    -- what the sandbox leaves of Lua's library\n";
  for (const script::LibraryEntry& entry : script::sandbox_library()) {
    if (entry.members.empty()) {
      out += "    \"" + entry.name + "\",\n";
      continue;
    }
    out += "    " + entry.name + " = { fields = {";
    for (std::size_t i = 0; i < entry.members.size(); ++i) out += (i == 0 ? " \"" : ", \"") + entry.members[i] + "\"";
    out += " } },\n";
  }
  return out + "  },\n}\n";
}

}  // namespace
}  // namespace tenet::authoring

namespace tenet {

std::string reference(Reference kind) {
  switch (kind) {
    case Reference::editor:
      return authoring::editor_file();
    case Reference::luacheck:
      return authoring::luacheck_file();
    case Reference::manual:
      return authoring::manual();
  }
  return {};
}

}  // namespace tenet
