// table for rules, and pairs: in an order that hashing, addresses and the clock have no part in.
#include <algorithm>
#include <string_view>

#include "script/sandbox.hpp"
#include "script/state.hpp"

namespace tenet::script {
namespace {

constexpr std::size_t kItemsPerInstruction = 32;

// --- pairs ---------------------------------------------------------------------------------------------------------------

struct Key {
  int type = LUA_TNIL;
  lua_Number number = 0;
  lua_Integer integer = 0;
  bool is_integer = false;
  std::string_view text;  ///< the table keeps it alive
};

bool key_less(const Key& a, const Key& b) {
  if (a.type != b.type) return a.type < b.type;
  if (a.type == LUA_TSTRING) return a.text < b.text;
  if (a.is_integer && b.is_integer) return a.integer < b.integer;
  return a.number < b.number;
}

Key key_at(lua_State* lua, int index) {
  Key key;
  key.type = lua_type(lua, index);
  if (key.type == LUA_TSTRING) {
    std::size_t length = 0;
    const char* text = lua_tolstring(lua, index, &length);
    key.text = std::string_view(text, length);
  } else if (key.type == LUA_TNUMBER) {
    key.is_integer = lua_isinteger(lua, index) != 0;
    key.number = lua_tonumber(lua, index);
    key.integer = key.is_integer ? lua_tointeger(lua, index) : 0;
  } else if (key.type == LUA_TBOOLEAN) {
    key.number = lua_toboolean(lua, index);
  } else {
    luaL_error(lua, "pairs: a key that is a %s has no place in any order", luaL_typename(lua, index));
  }
  return key;
}

void push_key(lua_State* lua, const Key& key) {
  if (key.type == LUA_TSTRING) {
    lua_pushlstring(lua, key.text.data(), key.text.size());
  } else if (key.type == LUA_TBOOLEAN) {
    lua_pushboolean(lua, key.number != 0);
  } else if (key.is_integer) {
    lua_pushinteger(lua, key.integer);
  } else {
    lua_pushnumber(lua, key.number);
  }
}

/// Upvalues: the keys in order, how many have been given, the table. Keys that the loop removed meanwhile are passed over.
int next_pair(lua_State* lua) {
  for (lua_Integer at = lua_tointeger(lua, lua_upvalueindex(2)) + 1;; ++at) {
    if (lua_rawgeti(lua, lua_upvalueindex(1), at) == LUA_TNIL) return 1;
    lua_pushvalue(lua, -1);
    lua_rawget(lua, lua_upvalueindex(3));
    if (!lua_isnil(lua, -1)) {
      lua_pushinteger(lua, at);
      lua_replace(lua, lua_upvalueindex(2));
      return 2;
    }
    lua_pop(lua, 2);
  }
}

// --- table ---------------------------------------------------------------------------------------------------------------

/// Joining a million empty texts makes nothing and takes as long as a million others.
int charged_concat(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  const lua_Integer first = luaL_optinteger(lua, 3, 1);
  const lua_Integer last = luaL_optinteger(lua, 4, static_cast<lua_Integer>(lua_rawlen(lua, 1)));
  if (last >= first) charge(lua, static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first));
  return lua_tocfunction(lua, lua_upvalueindex(1))(lua);
}

/// insert and remove move what lies behind the place; the work is charged before it is done.
int charged_by_length(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  charge(lua, lua_rawlen(lua, 1) / kItemsPerInstruction);
  return lua_tocfunction(lua, lua_upvalueindex(1))(lua);
}

/// Whether the item at `a` of the table at stack index 3 comes before the one at `b`, by the function at 2 or by '<'.
bool comes_before(lua_State* lua, lua_Integer a, lua_Integer b) {
  const bool by_function = !lua_isnoneornil(lua, 2);
  if (by_function) lua_pushvalue(lua, 2);
  lua_rawgeti(lua, 3, a);
  lua_rawgeti(lua, 3, b);
  if (by_function) {
    charge(lua, 1);
    lua_call(lua, 2, 1);
    const bool before = lua_toboolean(lua, -1) != 0;
    lua_pop(lua, 1);
    return before;
  }
  charge(lua, 1 + (lua_type(lua, -1) == LUA_TSTRING ? lua_rawlen(lua, -1) / kBytesPerInstruction : 0));
  const bool before = lua_compare(lua, -2, -1, LUA_OPLT) != 0;
  lua_pop(lua, 2);
  return before;
}

/// Lua's own sort takes its pivot from the clock. This one keeps the order of equals, and stays within bounds whatever the comparison
/// says (std::stable_sort does not).
int stable_sort(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  if (!lua_isnoneornil(lua, 2)) luaL_checktype(lua, 2, LUA_TFUNCTION);
  lua_settop(lua, 2);
  const auto size = static_cast<lua_Integer>(lua_rawlen(lua, 1));
  charge(lua, static_cast<std::uint64_t>(size));
  lua_createtable(lua, static_cast<int>(std::min<lua_Integer>(size, 1'000)), 0);
  for (lua_Integer i = 1; i <= size; ++i) {
    lua_rawgeti(lua, 1, i);
    lua_rawseti(lua, 3, i);
  }
  std::vector<lua_Integer> order(static_cast<std::size_t>(size));
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<lua_Integer>(i) + 1;
  std::vector<lua_Integer> merged(order.size());
  for (std::size_t width = 1; width < order.size(); width *= 2) {
    for (std::size_t begin = 0; begin < order.size(); begin += 2 * width) {
      const std::size_t middle = std::min(begin + width, order.size());
      const std::size_t end = std::min(begin + 2 * width, order.size());
      std::size_t left = begin;
      std::size_t right = middle;
      for (std::size_t out = begin; out < end; ++out) {
        const bool take_right = right < end && (left == middle || comes_before(lua, order[right], order[left]));
        merged[out] = take_right ? order[right++] : order[left++];
      }
    }
    order.swap(merged);
  }
  for (std::size_t i = 0; i < order.size(); ++i) {
    lua_rawgeti(lua, 3, order[i]);
    lua_rawseti(lua, 1, static_cast<lua_Integer>(i) + 1);
  }
  return 0;
}

}  // namespace

int sorted_pairs(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  std::vector<Key> keys;
  lua_pushnil(lua);
  while (lua_next(lua, 1) != 0) {
    lua_pop(lua, 1);
    keys.push_back(key_at(lua, -1));
    if (keys.size() % kItemsPerInstruction == 0) charge(lua, kItemsPerInstruction);
  }
  std::sort(keys.begin(), keys.end(), key_less);
  lua_createtable(lua, static_cast<int>(std::min<std::size_t>(keys.size(), 1'000)), 0);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    push_key(lua, keys[i]);
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
  }
  lua_pushinteger(lua, 0);
  lua_pushvalue(lua, 1);
  lua_pushcclosure(lua, next_pair, 3);
  return 1;
}

void push_table_library(lua_State* lua) {
  luaL_requiref(lua, LUA_TABLIBNAME, luaopen_table, 0);
  const int original = lua_gettop(lua);
  lua_newtable(lua);
  const int library = lua_gettop(lua);
  copy_functions(lua, original, library, {"pack"});
  const auto wrap = [&](const char* name, lua_CFunction function) {
    lua_getfield(lua, original, name);
    lua_pushcclosure(lua, function, 1);
    lua_setfield(lua, library, name);
  };
  wrap("concat", charged_concat);
  wrap("insert", charged_by_length);
  wrap("remove", charged_by_length);
  wrap("unpack", bounded_range);
  lua_pushcfunction(lua, stable_sort);
  lua_setfield(lua, library, "sort");
  lua_remove(lua, original);
}

}  // namespace tenet::script
