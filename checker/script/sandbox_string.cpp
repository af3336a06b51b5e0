// string for rules. Lua's own patterns are left out, also behind ("a"):find: nothing can stop one that has begun, and a short hostile
// pattern runs for minutes.
#include <array>
#include <string_view>

#include "script/sandbox.hpp"
#include "script/state.hpp"

namespace tenet::script {
namespace {

const std::vector<const char*> kCopied = {"char", "len", "reverse", "sub"};
constexpr std::array<std::string_view, 4> kPatterns = {"find", "match", "gmatch", "gsub"};

int repeat(lua_State* lua) {
  std::size_t length = 0;
  std::size_t separator_length = 0;
  luaL_checklstring(lua, 1, &length);
  const lua_Integer times = luaL_checkinteger(lua, 2);
  luaL_optlstring(lua, 3, "", &separator_length);
  const std::size_t each = length + separator_length;
  if (each == 0) {  // Lua would count all the same
    lua_pushliteral(lua, "");
    return 1;
  }
  if (times > 0 && static_cast<std::uint64_t>(times) > kLongestRepeat / each) {
    return luaL_error(lua, "string.rep: the result would be longer than %d bytes", static_cast<int>(kLongestRepeat));
  }
  if (times > 0) charge(lua, static_cast<std::uint64_t>(times) * each / kBytesPerInstruction);
  return lua_tocfunction(lua, lua_upvalueindex(1))(lua);
}

/// %p shows addresses, and %s of a table would; both differ from run to run.
int format(lua_State* lua) {
  std::size_t length = 0;
  const char* text = luaL_checklstring(lua, 1, &length);
  charge(lua, length / kBytesPerInstruction);
  for (std::size_t i = 0; i + 1 < length; ++i) {
    if (text[i] != '%') continue;
    ++i;
    while (i < length && std::string_view("-+ #0123456789.").find(text[i]) != std::string_view::npos) ++i;
    if (i < length && text[i] == 'p') return luaL_error(lua, "string.format: %%p is not available to rules");
  }
  for (int argument = 2; argument <= lua_gettop(lua); ++argument) {
    push_text_of(lua, argument);
    if (lua_type(lua, argument) == LUA_TNUMBER || lua_type(lua, argument) == LUA_TSTRING) {
      lua_pop(lua, 1);
    } else {
      lua_replace(lua, argument);
    }
  }
  return lua_tocfunction(lua, lua_upvalueindex(1))(lua);
}

// ASCII only: the C library's answer depends on the locale of the program that Tenet is part of. text.lower knows all letters.
template <char first, char last, char to>
int change_case(lua_State* lua) {
  std::size_t length = 0;
  const char* text = luaL_checklstring(lua, 1, &length);
  charge(lua, length / kBytesPerInstruction);
  std::string out(text, length);
  for (char& c : out) {
    if (c >= first && c <= last) c = static_cast<char>(c - first + to);
  }
  lua_pushlstring(lua, out.data(), out.size());
  return 1;
}

int missing_function(lua_State* lua) {
  const std::string_view name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "";
  for (const std::string_view pattern : kPatterns) {
    if (name != pattern) continue;
    return luaL_error(lua, "string.%s is not available to rules, because nothing could stop it; use text.find(text, [[pattern]])",
                      pattern.data());
  }
  lua_pushnil(lua);
  return 1;
}

/// Methods of texts: the allowed functions, and an explanation for the others.
int string_method(lua_State* lua) {
  lua_pushvalue(lua, 2);
  lua_rawget(lua, lua_upvalueindex(1));
  if (!lua_isnil(lua, -1)) return 1;
  return missing_function(lua);
}

void protect(lua_State* lua) {
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
}

void add_wrapped(lua_State* lua, int original, int library, const char* name, lua_CFunction function) {
  lua_getfield(lua, original, name);
  lua_pushcclosure(lua, function, 1);
  lua_setfield(lua, library, name);
}

}  // namespace

void push_string_library(lua_State* lua) {
  luaL_requiref(lua, LUA_STRLIBNAME, luaopen_string, 0);
  const int original = lua_gettop(lua);
  lua_newtable(lua);
  const int library = lua_gettop(lua);
  copy_functions(lua, original, library, kCopied);
  add_wrapped(lua, original, library, "byte", bounded_range);
  add_wrapped(lua, original, library, "rep", repeat);
  add_wrapped(lua, original, library, "format", format);
  lua_pushcfunction(lua, (change_case<'A', 'Z', 'a'>));
  lua_setfield(lua, library, "lower");
  lua_pushcfunction(lua, (change_case<'a', 'z', 'A'>));
  lua_setfield(lua, library, "upper");

  lua_newtable(lua);
  lua_pushcfunction(lua, missing_function);
  lua_setfield(lua, -2, "__index");
  protect(lua);
  lua_setmetatable(lua, library);

  // All texts share one metatable; this one takes the place of the library's.
  lua_pushliteral(lua, "");
  lua_newtable(lua);
  lua_pushvalue(lua, library);
  lua_pushcclosure(lua, string_method, 1);
  lua_setfield(lua, -2, "__index");
  protect(lua);
  lua_setmetatable(lua, -2);
  lua_pop(lua, 1);
  lua_remove(lua, original);
}

}  // namespace tenet::script
