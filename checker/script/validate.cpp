// Holds a form's table against the schema. Says everything that is wrong, not only the first thing.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/ids.hpp"
#include "ruleset/ruleset.hpp"
#include "script/schema.hpp"

namespace tenet::script {
namespace {

struct Expectation {
  FieldType type;
  std::string_view words;
};
constexpr std::array<Expectation, 20> kExpectations = {{
    {FieldType::text, "a text in quotation marks"},
    {FieldType::id, "a name of small letters, digits, dots and hyphens"},
    {FieldType::date, "a date such as \"2026-04-01\""},
    {FieldType::flag, "true or false"},
    {FieldType::count, "a whole number, 1 or more"},
    {FieldType::choice, "one of its words"},
    {FieldType::choices, "a list of its words"},
    {FieldType::names, "a list of names"},
    {FieldType::texts, "a list of texts"},
    {FieldType::phrases, "a list of phrases"},
    {FieldType::phrase_changes, "a list of phrases, or { add = { ... }, remove = { ... } }"},
    {FieldType::table, "a table { ... }"},
    {FieldType::tables, "a list of tables { { ... }, ... }"},
    {FieldType::rules, "a list of rules such as \"respect.3.7\", or \"tenancy.*\" for all that begin so"},
    {FieldType::named_tables, "a table of tables { name = { ... } }"},
    {FieldType::choice_by_name, "a table { name = \"...\" }"},
    {FieldType::lists_by_name, "a table of lists { [\"name\"] = { ... } }"},
    {FieldType::examples, "a list of examples such as covered { \"...\" }"},
    {FieldType::function, "a function(case) ... end"},
    {FieldType::decision, "not_applicable { \"rule\", ... } or alternative { \"rule\", ... }"},
}};

using Kind = Value::Kind;

/// Nobody mends more at a time.
constexpr std::size_t kMostFaults = 30;
/// Of an id that is shown in a message.
constexpr std::size_t kShownId = 80;

std::string in_quotes(std::string_view text) {
  std::string out = "'";
  out += text;
  out += "'";
  return out;
}

/// "[1]" for the first item: authors count from 1.
std::string in_brackets(std::size_t index) {
  std::string out = "[";
  out += std::to_string(index + 1);
  out += "]";
  return out;
}

class Validator {
 public:
  explicit Validator(std::vector<Fault>& faults) : faults_(faults) {}

  void check_table(const Value& value, const Schema& schema, const std::string& path) {
    check_keys(value, schema, path);
    for (const Field& field : schema.fields) {
      const Value* given = value.field(field.name);
      if (given == nullptr) {
        if (is_needed(field, value)) fault(path, "", in_quotes(field.name) + " is missing");
        continue;
      }
      check_field(*given, field, path, std::string(field.name));
    }
    if (schema.items == nullptr) return;
    for (std::size_t i = 0; i < value.items.size(); ++i) check_item(value.items[i], *schema.items, path, i);
  }

 private:
  static bool is_needed(const Field& field, const Value& table) {
    if (field.need == Need::unless_check) return table.field("check") == nullptr;
    if (field.need == Need::unless_shown) return table.field("shown_by") == nullptr;
    return field.need == Need::required;
  }

  void fault(const std::string& path, std::string_view field, const std::string& message, int line = 0) {
    if (faults_.size() >= kMostFaults) return;
    faults_.push_back({path.empty() ? message : path + ": " + message, std::string(field), line});
  }
  void expected(const std::string& path, std::string_view field, std::string_view what, const Value& got) {
    if (got.kind == Kind::unknown) return;  // reported as an unknown name
    fault(path, field, "expected " + std::string(what) + ", got " + shown(got), got.line);
  }

  void check_keys(const Value& value, const Schema& schema, const std::string& path) {
    for (const NamedValue& entry : value.fields) {
      if (schema.field(entry.name) == nullptr) unknown_field(entry.name, schema, path);
    }
    if (value.odd_keys) fault(path, "", "a list has a gap in it, or a name is not a text");
    if (schema.items != nullptr || value.items.empty()) return;
    const Value& first = value.items.front();
    if (first.kind != Kind::unknown) fault(path, "", "a field has no name: write name = " + shown(first), first.line);
  }

  void unknown_field(const std::string& name, const Schema& schema, const std::string& path) {
    std::vector<std::string> known;
    for (const Field& field : schema.fields) known.emplace_back(field.name);
    fault(path, name, "unknown field '" + name.substr(0, 60) + "'" + base::did_you_mean(name, known));
  }

  void check_item(const Value& item, const Field& field, const std::string& path, std::size_t index) {
    const std::string at = (path.empty() ? "item " : path) + in_brackets(index);
    if (field.type == FieldType::phrases) {
      check_phrase(item, at, "");
    } else if (field.type == FieldType::decision) {
      check_decision(item, *field.table, at);
    } else if (item.kind != Kind::text || (field.type == FieldType::id && !is_id(item.text))) {
      expected(at, "", expectation(field.type), item);
    }
  }

  void check_phrase(const Value& value, const std::string& path, std::string_view field) {
    if (value.kind != Kind::text && value.kind != Kind::pattern) return expected(path, field, "a phrase in quotation marks", value);
    if (value.text.find_first_not_of(" \t\r\n") == std::string::npos) fault(path, field, "the phrase is empty", value.line);
  }

  void check_field(const Value& value, const Field& field, const std::string& path, const std::string& name) {
    const std::string at = path.empty() ? name : path + "." + name;
    const auto wrong = [&] { expected(at, name, expectation(field.type), value); };
    switch (field.type) {
      case FieldType::text:
        if (value.kind != Kind::text) return wrong();
        return;
      case FieldType::id:
        if (value.kind != Kind::text || !is_id(value.text)) return wrong();
        return;
      case FieldType::date:
        if (value.kind != Kind::text || !is_date(value.text)) return wrong();
        return;
      case FieldType::flag:
        if (value.kind != Kind::boolean) return wrong();
        return;
      case FieldType::count:
        if (value.kind != Kind::number || value.number < 1 || value.number > 1'000'000 || std::floor(value.number) != value.number)
          return wrong_count(value, at, name);
        return;
      case FieldType::choice:
        return check_choice(value, field, at, name);
      case FieldType::choices:
        if (value.kind == Kind::text) return check_choice(value, field, at, name);
        return for_each_item(value, field, at, name,
                             [&](const Value& item, const std::string& place) { check_choice(item, field, place, name); });
      case FieldType::names:
        return for_each_item(value, field, at, name, [&](const Value& item, const std::string& place) {
          if (item.kind != Kind::text || !is_id(item.text)) expected(place, name, expectation(FieldType::id), item);
        });
      case FieldType::texts:
        if (value.kind == Kind::text) return;
        return for_each_item(value, field, at, name, [&](const Value& item, const std::string& place) {
          if (item.kind != Kind::text) expected(place, name, expectation(FieldType::text), item);
        });
      case FieldType::rules:
        if (value.kind == Kind::text && is_rule_name(value.text)) return;
        return for_each_item(value, field, at, name, [&](const Value& item, const std::string& place) {
          if (item.kind != Kind::text || !is_rule_name(item.text)) expected(place, name, expectation(FieldType::rules), item);
        });
      case FieldType::phrases:
        return check_phrases(value, field, at, name);
      case FieldType::phrase_changes:
        return check_changes(value, field, at, name);
      case FieldType::table:
        if (value.kind != Kind::table) return wrong();
        return check_table(value, *field.table, at);
      case FieldType::tables:
        return check_tables(value, field, at, name);
      case FieldType::named_tables:
        if (value.kind != Kind::table || !value.items.empty()) return wrong();
        for (const NamedValue& entry : value.fields) {
          if (entry.value.kind == Kind::table) {
            check_table(entry.value, *field.table, at + "." + entry.name);
          } else {
            expected(at + "." + entry.name, entry.name, expectation(FieldType::table), entry.value);
          }
        }
        return;
      case FieldType::choice_by_name:
        if (value.kind != Kind::table || !value.items.empty()) return wrong();
        for (const NamedValue& entry : value.fields) check_choice(entry.value, field, at + "." + entry.name, entry.name);
        return;
      case FieldType::lists_by_name:
        if (value.kind != Kind::table || !value.items.empty()) return wrong();
        for (const NamedValue& entry : value.fields) {
          const Field list = {entry.name, FieldType::names, Need::optional, ""};
          check_field(entry.value, list, at, entry.name);
        }
        return;
      case FieldType::examples:
        return for_each_item(value, field, at, name,
                             [&](const Value& item, const std::string& place) { check_example(item, place, name); });
      case FieldType::function:
        if (value.kind != Kind::function) return wrong();
        return;
      case FieldType::decision:
        return check_decision(value, *field.table, at);
    }
  }

  static bool is_rule_name(std::string_view name) { return is_id(name.ends_with(".*") ? name.substr(0, name.size() - 2) : name); }

  void wrong_count(const Value& value, const std::string& at, const std::string& name) {
    const bool quoted_digits =
        value.kind == Kind::text && !value.text.empty() && std::all_of(value.text.begin(), value.text.end(), base::is_digit);
    if (!quoted_digits) return expected(at, name, expectation(FieldType::count), value);
    fault(at, name, "expected a whole number, got " + shown(value) + ": numbers stand without quotation marks", value.line);
  }

  template <class Check>
  void for_each_item(const Value& value, const Field& field, const std::string& at, const std::string& name, Check check) {
    if (value.kind != Kind::table || !value.fields.empty()) return expected(at, name, expectation(field.type), value);
    if (value.odd_keys) fault(at, name, "the list has a gap in it");
    for (std::size_t i = 0; i < value.items.size(); ++i) check(value.items[i], at + in_brackets(i));
  }

  void check_choice(const Value& value, const Field& field, const std::string& at, const std::string& name) {
    if (value.kind == Kind::unknown) return;
    const bool known = value.kind == Kind::text && std::find(field.choices.begin(), field.choices.end(), value.text) != field.choices.end();
    if (known) return;
    std::string words;
    for (const std::string& choice : field.choices) words += (words.empty() ? "\"" : ", \"") + choice + '"';
    std::string message = "expected one of " + words + ", got " + shown(value);
    const std::string near = value.kind == Kind::text ? base::suggestion(value.text, field.choices) : "";
    if (!near.empty()) message += " - did you mean \"" + near + "\"?";
    fault(at, name, message);
  }

  void check_phrases(const Value& value, const Field& field, const std::string& at, const std::string& name) {
    if (value.kind == Kind::text || value.kind == Kind::pattern) return check_phrase(value, at, name);
    if (value.kind == Kind::table && value.is_empty() && !value.odd_keys) return fault(at, name, "the list of phrases is empty");
    for_each_item(value, field, at, name, [&](const Value& item, const std::string& place) { check_phrase(item, place, name); });
  }

  void check_changes(const Value& value, const Field& field, const std::string& at, const std::string& name) {
    if (value.kind != Kind::table || value.fields.empty()) return check_phrases(value, field, at, name);
    static const Schema changes = {"changes",
                                   {{"add", FieldType::phrases, Need::optional, "Phrases to add."},
                                    {"remove", FieldType::phrases, Need::optional, "Phrases to remove, as they were written."}}};
    check_table(value, changes, at);
  }

  void check_tables(const Value& value, const Field& field, const std::string& at, const std::string& name) {
    if (value.kind == Kind::table && value.is_empty()) return fault(at, name, "the list is empty");
    if (value.kind == Kind::table && value.items.empty()) {
      return fault(at, name, "expected a list, got one table alone: write { { ... } }, with braces around each and around all");
    }
    for_each_item(value, field, at, name, [&](const Value& item, const std::string& place) {
      if (item.kind == Kind::table) {
        check_table(item, *field.table, place);
      } else {
        expected(place, name, expectation(FieldType::table), item);
      }
    });
  }

  void check_example(const Value& value, const std::string& at, const std::string& name) {
    if (value.kind != Kind::example) return expected(at, name, "an example such as covered { \"...\" }", value);
    const std::size_t before = faults_.size();
    check_table(value, example_schema(), at);
    if (value.items.empty()) fault(at, name, "the example has no text");
    for (std::size_t i = before; i < faults_.size(); ++i) {
      if (faults_[i].line == 0) faults_[i].line = value.line;
    }
  }

  /// "not_applicable 'respect.3.p4': 'reason' is missing".
  void check_decision(const Value& value, const Schema& schema, const std::string& at) {
    const auto& decisions = decision_names();
    if (value.kind != Kind::example || std::find(decisions.begin(), decisions.end(), value.text) == decisions.end())
      return expected(at, "", expectation(FieldType::decision), value);
    const bool named = value.items.size() == 1 && value.items.front().kind == Kind::text;
    const std::size_t before = faults_.size();
    const std::string path = value.text + (named ? " " + in_quotes(value.items.front().text.substr(0, kShownId)) : "");
    if (!named)
      fault(path, "", "the rule's id stands first, and only it stands without a name: " + value.text + " { \"respect.3.p4\", ... }");
    check_table(value, schema, path);
    for (std::size_t i = before; i < faults_.size(); ++i) {
      if (faults_[i].line == 0) faults_[i].line = value.line;
    }
  }

  std::vector<Fault>& faults_;
};

bool is_word_character(char c) {
  return base::is_lower(c) || base::is_digit(c);
}

}  // namespace

std::string_view expectation(FieldType type) {
  return std::find_if(kExpectations.begin(), kExpectations.end(), [&](const Expectation& row) { return row.type == type; })->words;
}

std::vector<Fault> validate(const Value& value, const Schema& schema) {
  std::vector<Fault> faults;
  if (value.kind != Kind::table) {
    faults.push_back({"expected a table { ... }, got " + shown(value), "", 0});
    return faults;
  }
  Validator(faults).check_table(value, schema, "");
  return faults;
}

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > 100) return false;
  bool after_word = false;
  for (const char c : text) {
    const bool joins = c == '.' || c == '-' || c == '_';
    if (joins ? !after_word : !is_word_character(c)) return false;
    after_word = !joins;
  }
  return after_word;
}

bool is_date(std::string_view text) {
  return base::is_day(text);
}

}  // namespace tenet::script
