#pragma once
/// \file
/// Copies Lua values out, within bounds. Cycles and sharing end at the bounds; no code of the rule runs meanwhile.

#include <cstddef>
#include <string>
#include <string_view>

#include <lua.hpp>

#include "script/value.hpp"

namespace tenet::script {

/// How much may still be copied; shared by the forms of a file. Bytes count too: one long text may stand in a table many times.
struct MarshalBudget {
  std::size_t values_left = 0;
  std::size_t bytes_left = 0;
};

/// The value at `index`, which is left where it is.
[[nodiscard]] Value copy_value(lua_State* lua, int index, MarshalBudget& budget);

/// Marks what re[[...]] and covered { ... } return, so that it cannot be mistaken for a plain table. Rules cannot forge it: they have no
/// metatables.
enum class Mark : unsigned char { pattern, example };
void make_mark_type(lua_State* lua);
/// Replaces the value on top of the stack by a marked one that holds it.
void push_marked(lua_State* lua, Mark mark, const char* name, int line);

inline constexpr std::size_t kLongestName = 80;
/// Names and sentences in messages: valid UTF-8, cut after `longest` bytes.
[[nodiscard]] std::string make_valid_text(std::string_view text, std::size_t longest = kLongestName);

}  // namespace tenet::script
