// text for rules: searching with PCRE2 under limits, in place of Lua's patterns, and letters of every alphabet.
#include <algorithm>
#include <map>

#include "script/sandbox.hpp"
#include "script/state.hpp"
#include "text/inflection.hpp"
#include "text/pattern.hpp"

namespace tenet::script {
namespace {

/// A search under PCRE2's limits costs at most about as much as so many instructions; compiling, for each byte of the pattern.
constexpr std::uint64_t kSearchCharge = 2'000;
constexpr std::uint64_t kCompileCharge = 100;
/// A check function uses a handful; one that makes them up as it goes starts again.
constexpr std::size_t kPatternsKept = 100;
constexpr const char* kCacheName = "tenet.patterns";

using Cache = std::map<std::string, text::Pattern, std::less<>>;

int drop_cache(lua_State* lua) {
  static_cast<Cache*>(lua_touserdata(lua, 1))->~Cache();
  return 0;
}

const text::Pattern& compiled(lua_State* lua, Cache& cache, std::string_view pattern) {
  const auto known = cache.find(pattern);
  if (known != cache.end()) return known->second;
  charge(lua, kCompileCharge * std::min(pattern.size(), text::kPatternLength));
  if (cache.size() >= kPatternsKept) cache.clear();
  Result<text::Pattern> made = text::Pattern::compile(pattern);
  if (!made) {
    const std::string message = "text.find: " + made.error().message;
    luaL_error(lua, "%s", message.c_str());
  }
  return cache.emplace(std::string(pattern), std::move(*made)).first->second;
}

/// text.find(text, pattern [, from]): first and last byte of the first match, as in Lua counted from 1; nil when there is none.
int find(lua_State* lua) {
  std::size_t length = 0;
  std::size_t pattern_length = 0;
  const char* subject = luaL_checklstring(lua, 1, &length);
  const char* pattern = luaL_checklstring(lua, 2, &pattern_length);
  const lua_Integer from = luaL_optinteger(lua, 3, 1);
  charge(lua, kSearchCharge + length / 16);
  if (from < 1 || static_cast<std::uint64_t>(from) > length + 1) {
    lua_pushnil(lua);
    return 1;
  }
  return guarded(lua, [&] {
    auto& cache = *static_cast<Cache*>(lua_touserdata(lua, lua_upvalueindex(1)));
    const text::Pattern& compiled_pattern = compiled(lua, cache, {pattern, pattern_length});
    const auto found = compiled_pattern.find({subject, length}, static_cast<std::size_t>(from) - 1);
    if (!found && found.error().code == "pattern-limit") fail_for_good(lua, "text.find: " + found.error().message);
    if (!found) return luaL_error(lua, "text.find: %s", found.error().message.c_str());
    if (!found->has_value()) {
      lua_pushnil(lua);
      return 1;
    }
    lua_pushinteger(lua, static_cast<lua_Integer>((*found)->begin) + 1);
    lua_pushinteger(lua, static_cast<lua_Integer>((*found)->end));
    return 2;
  });
}

/// text.lower(text): small letters of every alphabet, curly apostrophes straight.
int lower(lua_State* lua) {
  std::size_t length = 0;
  const char* subject = luaL_checklstring(lua, 1, &length);
  charge(lua, length / 16);
  return guarded(lua, [&] {
    std::string out;
    text::lower({subject, length}, out);
    lua_pushlstring(lua, out.data(), out.size());
    return 1;
  });
}

}  // namespace

void push_text_library(lua_State* lua) {
  lua_newtable(lua);
  void* place = lua_newuserdatauv(lua, sizeof(Cache), 0);
  new (place) Cache;
  luaL_newmetatable(lua, kCacheName);
  lua_pushcfunction(lua, drop_cache);
  lua_setfield(lua, -2, "__gc");
  lua_setmetatable(lua, -2);
  lua_pushcclosure(lua, find, 1);
  lua_setfield(lua, -2, "find");
  lua_pushcfunction(lua, lower);
  lua_setfield(lua, -2, "lower");
}

}  // namespace tenet::script
