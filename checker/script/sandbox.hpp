#pragma once
/// \file
/// What rule code may use, by allow-list. Everything here gives the same result on every machine and at every hour: no files, no clock,
/// no chance, no addresses, no order of hashing.

#include <string>
#include <string_view>
#include <vector>

#include <lua.hpp>

#include "script/form_table.hpp"

namespace tenet::script {

/// No rule needs a text of this size from string.rep.
inline constexpr std::size_t kLongestRepeat = 1U << 20U;

/// Makes a fresh table of globals with the allowed functions, and the string metatable fit for rules. Call once a state, before any
/// rule code.
void open_sandbox(lua_State* lua);

/// Why a name of ordinary Lua is not there ("rules have no clock and no files"); empty for names Lua never had.
[[nodiscard]] std::string_view why_withheld(std::string_view global);

/// As tostring in rules: numbers and texts as such, everything else by its type ("table"), never by its address. Pushes the text.
void push_text_of(lua_State* lua, int index);

// Each opens one library as a table of allowed functions on top of the stack; in a file of its own.
void push_string_library(lua_State* lua);
void push_table_library(lua_State* lua);
void push_text_library(lua_State* lua);
/// Work that reads or copies bytes counts as an instruction for so many of them.
inline constexpr std::size_t kBytesPerInstruction = 64;

/// For functions f(text or table, first, last) that return what lies between: refuses more than `kMostArguments` values. Upvalue: f.
int bounded_range(lua_State* lua);

/// `pairs` in sorted order of keys.
int sorted_pairs(lua_State* lua);

/// Copies the named functions from the table at `from` into the table at `to`.
void copy_functions(lua_State* lua, int from, int to, const std::vector<const char*>& names);

}  // namespace tenet::script
