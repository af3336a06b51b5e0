#pragma once
/// \file
/// What a form was given, copied out of Lua: everything behind this point is plain C++.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::script {

struct NamedValue;

struct Value {
  enum class Kind : std::uint8_t {
    nothing,
    boolean,
    number,
    text,
    table,
    pattern,   ///< re[[...]]: `text` is the pattern, `line` where it stands
    example,   ///< covered { ... }: `text` is the outcome's name, items and fields those of its table
    function,  ///< a `check`; called through the file it stands in
    unknown,   ///< came of an unknown name, which has been reported already: say nothing more about it
    too_deep,  ///< tables within tables beyond `kDeepestTable`, or more values than a file may have
  };
  Kind kind = Kind::nothing;
  bool boolean = false;
  double number = 0;
  std::string text;
  int line = 0;                    ///< of patterns and examples; else 0
  std::vector<Value> items;        ///< 1, 2, 3, ...
  std::vector<NamedValue> fields;  ///< named ones, sorted by name
  bool odd_keys = false;           ///< there were keys that are neither names nor 1, 2, 3, ...

  /// The field's value, or nullptr.
  [[nodiscard]] const Value* field(std::string_view name) const;
  [[nodiscard]] bool is_empty() const { return items.empty() && fields.empty(); }
};

struct NamedValue {
  std::string name;
  Value value;
};

/// For "expected ..., got ...": `"five"`, `12`, `true`, `a table`, `nothing`. Long texts are shortened.
[[nodiscard]] std::string shown(const Value& value);

}  // namespace tenet::script
