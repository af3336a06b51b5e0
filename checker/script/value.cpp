#include "script/value.hpp"

#include <algorithm>
#include <charconv>

#include "script/source.hpp"

namespace tenet::script {

const Value* Value::field(std::string_view name) const {
  const auto found = std::lower_bound(fields.begin(), fields.end(), name,
                                      [](const NamedValue& entry, std::string_view wanted) { return entry.name < wanted; });
  return found != fields.end() && found->name == name ? &found->value : nullptr;
}

std::string shown(const Value& value) {
  constexpr std::size_t longest = 40;
  switch (value.kind) {
    case Value::Kind::nothing:
      return "nothing";
    case Value::Kind::boolean:
      return value.boolean ? "true" : "false";
    case Value::Kind::number: {
      char digits[32];
      const auto [end, problem] = std::to_chars(digits, digits + sizeof digits, value.number);
      return std::string(digits, problem == std::errc{} ? end : digits);
    }
    case Value::Kind::text:
      if (value.text.size() <= longest) return '"' + make_valid_utf8(value.text) + '"';
      return '"' + make_valid_utf8(std::string_view(value.text).substr(0, longest)) + "...\"";
    case Value::Kind::table:
      return value.fields.empty() && !value.items.empty() ? "a list" : "a table";
    case Value::Kind::pattern:
      return "a pattern re[[...]]";
    case Value::Kind::example:
      return "an example";
    case Value::Kind::function:
      return "a function";
    case Value::Kind::unknown:
      return "an unknown name";
    case Value::Kind::too_deep:
      return "tables nested too deeply";
  }
  return "";
}

}  // namespace tenet::script
