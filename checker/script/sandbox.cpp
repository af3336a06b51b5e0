#include "script/sandbox.hpp"

#include <algorithm>
#include <array>

#include "script/state.hpp"

namespace tenet::script {
namespace {

struct Withheld {
  std::string_view name;
  std::string_view why;
};

constexpr std::string_view kNoFiles = "rules cannot reach files, programs or the clock";
constexpr std::string_view kNoCode =
    "rules cannot load further code; shared words go into a words list, shared functions into the pack's shared.lua";
constexpr std::string_view kNoInternals = "rules cannot look behind tables and functions";
constexpr std::array<Withheld, 20> kWithheld = {{
    {"io", kNoFiles},
    {"os", kNoFiles},
    {"print", "rules have nowhere to print to; give the finding a message"},
    {"load", kNoCode},
    {"loadstring", kNoCode},
    {"loadfile", kNoCode},
    {"dofile", kNoCode},
    {"require", kNoCode},
    {"package", kNoCode},
    {"debug", kNoInternals},
    {"coroutine", "a rule runs once, from top to bottom"},
    {"collectgarbage", kNoInternals},
    {"rawget", kNoInternals},
    {"rawset", kNoInternals},
    {"rawequal", kNoInternals},
    {"rawlen", kNoInternals},
    {"getmetatable", kNoInternals},
    {"setmetatable", kNoInternals},
    {"next", "its order is not the same on every run; use pairs, which is sorted"},
    {"xpcall", "use pcall"},
}};

const std::vector<const char*> kBase = {"assert", "error", "ipairs", "select", "type"};
const std::vector<const char*> kMath = {"abs", "ceil",       "floor", "fmod", "huge",      "max", "maxinteger",
                                        "min", "mininteger", "pi",    "sqrt", "tointeger", "type"};
const std::vector<const char*> kUtf8 = {"char"};

/// Unwinding the stack takes as long as this many instructions.
constexpr std::uint64_t kErrorCharge = 1'000;
/// No text or table reaches so far.
constexpr lua_Integer kFarthestIndex = 1LL << 32U;

int plain_tostring(lua_State* lua) {
  luaL_checkany(lua, 1);
  push_text_of(lua, 1);
  return 1;
}

/// Reads all of its text, which is one instruction to Lua.
int charged_by_text(lua_State* lua) {
  if (lua_type(lua, 1) == LUA_TSTRING) charge(lua, lua_rawlen(lua, 1) / kBytesPerInstruction);
  return lua_tocfunction(lua, lua_upvalueindex(1))(lua);
}

/// A limit reached must end the rule, or a loop around pcall would run for ever.
int strict_pcall(lua_State* lua) {
  luaL_checkany(lua, 1);
  const int status = lua_pcall(lua, lua_gettop(lua) - 1, LUA_MULTRET, 0);
  if (status == LUA_OK) {
    lua_pushboolean(lua, 1);
    lua_insert(lua, 1);
    return lua_gettop(lua);
  }
  if (status == LUA_ERRMEM || has_failed_for_good(lua)) return lua_error(lua);
  charge(lua, kErrorCharge);
  lua_pushboolean(lua, 0);
  lua_insert(lua, -2);
  return 2;
}

/// Opens a library of Lua's own out of the rules' reach and leaves it on the stack.
void push_original(lua_State* lua, const char* name, lua_CFunction open) {
  luaL_requiref(lua, name, open, 0);
}

void add_copy(lua_State* lua, int globals, const char* name, lua_CFunction open, const std::vector<const char*>& names) {
  push_original(lua, name, open);
  lua_newtable(lua);
  copy_functions(lua, lua_gettop(lua) - 1, lua_gettop(lua), names);
  lua_setfield(lua, globals, name);
  lua_pop(lua, 1);
}

void add_wrapped(lua_State* lua, int from, int to, const char* name, lua_CFunction function) {
  lua_getfield(lua, from, name);
  lua_pushcclosure(lua, function, 1);
  lua_setfield(lua, to, name);
}

void add_utf8(lua_State* lua, int globals) {
  push_original(lua, LUA_UTF8LIBNAME, luaopen_utf8);
  lua_newtable(lua);
  const int library = lua_gettop(lua);
  copy_functions(lua, library - 1, library, kUtf8);
  add_wrapped(lua, library - 1, library, "len", charged_by_text);
  add_wrapped(lua, library - 1, library, "offset", charged_by_text);
  add_wrapped(lua, library - 1, library, "codepoint", bounded_range);
  lua_setfield(lua, globals, LUA_UTF8LIBNAME);
  lua_pop(lua, 1);
}

void add_base(lua_State* lua, int globals) {
  push_original(lua, LUA_GNAME, luaopen_base);
  copy_functions(lua, lua_gettop(lua), globals, kBase);
  add_wrapped(lua, lua_gettop(lua), globals, "tonumber", charged_by_text);
  lua_pop(lua, 1);
  lua_pushcfunction(lua, sorted_pairs);
  lua_setfield(lua, globals, "pairs");
  lua_pushcfunction(lua, strict_pcall);
  lua_setfield(lua, globals, "pcall");
  lua_pushcfunction(lua, plain_tostring);
  lua_setfield(lua, globals, "tostring");
}

}  // namespace

int bounded_range(lua_State* lua) {
  const bool of_text = lua_type(lua, 1) == LUA_TSTRING;
  if (!of_text) luaL_checktype(lua, 1, LUA_TTABLE);
  const auto length = static_cast<lua_Integer>(lua_rawlen(lua, 1));
  const auto from_end = [&](lua_Integer at) { return of_text && at < 0 ? length + at + 1 : at; };
  const lua_Integer first = from_end(luaL_optinteger(lua, 2, 1));
  const lua_Integer last = from_end(luaL_optinteger(lua, 3, of_text ? first : length));
  // Compared so that nothing overflows: Lua's own function complains about the rest.
  if (last >= first && (first < -kFarthestIndex || last > kFarthestIndex || last - first >= kMostArguments)) {
    return luaL_error(lua, "more than %d values at once; go through them in a loop", kMostArguments);
  }
  return lua_tocfunction(lua, lua_upvalueindex(1))(lua);
}

void copy_functions(lua_State* lua, int from, int to, const std::vector<const char*>& names) {
  for (const char* name : names) {
    lua_getfield(lua, from, name);
    lua_setfield(lua, to, name);
  }
}

void push_text_of(lua_State* lua, int index) {
  switch (lua_type(lua, index)) {
    case LUA_TNUMBER:
    case LUA_TSTRING:
      lua_pushvalue(lua, index);
      lua_tolstring(lua, -1, nullptr);
      return;
    case LUA_TBOOLEAN:
      lua_pushstring(lua, lua_toboolean(lua, index) != 0 ? "true" : "false");
      return;
    default:
      lua_pushstring(lua, luaL_typename(lua, index));
  }
}

std::string_view why_withheld(std::string_view global) {
  const auto found = std::find_if(kWithheld.begin(), kWithheld.end(), [&](const Withheld& entry) { return entry.name == global; });
  return found == kWithheld.end() ? std::string_view() : found->why;
}

std::vector<std::string> sandbox_names() {
  std::vector<std::string> names(kBase.begin(), kBase.end());
  for (const char* name : {"math", "pairs", "pcall", "string", "table", "text", "tonumber", "tostring", "utf8"}) names.emplace_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<LibraryEntry> sandbox_library() {
  std::vector<LibraryEntry> entries;
  auto state = LuaState::create({8U << 20U, 1'000'000});
  if (!state) return entries;
  lua_State* const lua = state->get();
  open_sandbox(lua);
  for (const std::string& name : sandbox_names()) {
    LibraryEntry entry = {name, {}};
    if (lua_getglobal(lua, name.c_str()) == LUA_TTABLE) {
      for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) entry.members.emplace_back(lua_tostring(lua, -2));
      std::sort(entry.members.begin(), entry.members.end());
    }
    lua_pop(lua, 1);
    entries.push_back(std::move(entry));
  }
  return entries;
}

void open_sandbox(lua_State* lua) {
  lua_newtable(lua);
  const int globals = lua_gettop(lua);
  add_base(lua, globals);
  add_copy(lua, globals, LUA_MATHLIBNAME, luaopen_math, kMath);
  add_utf8(lua, globals);
  push_string_library(lua);
  lua_setfield(lua, globals, "string");
  push_table_library(lua);
  lua_setfield(lua, globals, "table");
  push_text_library(lua);
  lua_setfield(lua, globals, "text");
  // Chunks take their globals from here: what luaopen_base wrote into the old table is out of reach.
  lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_settop(lua, 0);
}

}  // namespace tenet::script
