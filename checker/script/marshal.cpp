#include "script/marshal.hpp"

#include <algorithm>

#include "script/forms.hpp"
#include "script/source.hpp"
#include "script/state.hpp"

namespace tenet::script {
namespace {

constexpr const char* kMarkType = "tenet.mark";
// Slots of a marked table.
constexpr lua_Integer kMarkKind = 1;
constexpr lua_Integer kMarkName = 2;
constexpr lua_Integer kMarkLine = 3;
constexpr lua_Integer kMarkHeld = 4;

Value copy_at(lua_State* lua, int index, MarshalBudget& budget, int depth);

std::string text_at(lua_State* lua, int index) {
  std::size_t length = 0;
  const char* text = lua_tolstring(lua, index, &length);
  return std::string(text, length);
}

bool is_marked(lua_State* lua, int index) {
  if (lua_getmetatable(lua, index) == 0) return false;
  luaL_getmetatable(lua, kMarkType);
  const bool same = lua_rawequal(lua, -1, -2) != 0;
  lua_pop(lua, 2);
  return same;
}

/// Names of a table's fields, sorted: the order of hashing must not decide what is copied before the budget ends.
std::vector<std::string> field_names(lua_State* lua, int index, lua_Integer length, bool& odd_keys) {
  std::vector<std::string> names;
  lua_pushnil(lua);
  while (lua_next(lua, index) != 0) {
    charge(lua, 1);
    lua_pop(lua, 1);
    if (lua_type(lua, -1) == LUA_TSTRING) {
      names.push_back(text_at(lua, -1));
      continue;
    }
    const bool counted = lua_isinteger(lua, -1) != 0 && lua_tointeger(lua, -1) >= 1 && lua_tointeger(lua, -1) <= length;
    odd_keys = odd_keys || !counted;
  }
  std::sort(names.begin(), names.end());
  return names;
}

void copy_table(lua_State* lua, int index, MarshalBudget& budget, int depth, Value& value) {
  const auto length = static_cast<lua_Integer>(lua_rawlen(lua, index));
  for (lua_Integer i = 1; i <= length && budget.values_left > 0; ++i) {
    lua_rawgeti(lua, index, i);
    value.items.push_back(copy_at(lua, lua_gettop(lua), budget, depth + 1));
    lua_pop(lua, 1);
  }
  for (std::string& name : field_names(lua, index, length, value.odd_keys)) {
    if (budget.values_left == 0) return;
    lua_pushlstring(lua, name.data(), name.size());
    lua_rawget(lua, index);
    Value field = copy_at(lua, lua_gettop(lua), budget, depth + 1);
    value.fields.push_back({std::move(name), std::move(field)});
    lua_pop(lua, 1);
  }
}

Value copy_marked(lua_State* lua, int index, MarshalBudget& budget, int depth) {
  lua_rawgeti(lua, index, kMarkKind);
  lua_rawgeti(lua, index, kMarkName);
  lua_rawgeti(lua, index, kMarkLine);
  lua_rawgeti(lua, index, kMarkHeld);
  const int held = lua_gettop(lua);
  Value value;
  const bool is_pattern = lua_tointeger(lua, held - 3) == static_cast<lua_Integer>(Mark::pattern);
  value.kind = is_pattern ? Value::Kind::pattern : Value::Kind::example;
  value.line = static_cast<int>(lua_tointeger(lua, held - 1));
  if (is_pattern && lua_type(lua, held) == LUA_TSTRING) value.text = text_at(lua, held);
  if (!is_pattern && lua_type(lua, held - 2) == LUA_TSTRING) value.text = text_at(lua, held - 2);
  if (!is_pattern && lua_type(lua, held) == LUA_TTABLE) copy_table(lua, held, budget, depth, value);
  lua_settop(lua, held - 4);
  return value;
}

Value copy_at(lua_State* lua, int index, MarshalBudget& budget, int depth) {
  Value value;
  if (depth > kDeepestTable || budget.values_left == 0) {
    value.kind = Value::Kind::too_deep;
    return value;
  }
  --budget.values_left;
  luaL_checkstack(lua, 8, "tables within tables");
  switch (lua_type(lua, index)) {
    case LUA_TBOOLEAN:
      value.kind = Value::Kind::boolean;
      value.boolean = lua_toboolean(lua, index) != 0;
      break;
    case LUA_TNUMBER:
      value.kind = Value::Kind::number;
      value.number = lua_tonumber(lua, index);
      break;
    case LUA_TSTRING:
      if (lua_rawlen(lua, index) > budget.bytes_left) {
        budget.values_left = 0;  // as with too many values: what follows is not read, and whoever asked is told
        value.kind = Value::Kind::too_deep;
        break;
      }
      budget.bytes_left -= lua_rawlen(lua, index);
      value.kind = Value::Kind::text;
      value.text = text_at(lua, index);
      break;
    case LUA_TTABLE:
      if (is_marked(lua, index)) return copy_marked(lua, index, budget, depth);
      value.kind = Value::Kind::table;
      copy_table(lua, index, budget, depth, value);
      break;
    case LUA_TFUNCTION:
      value.kind = Value::Kind::function;
      break;
    case LUA_TUSERDATA:
      value.kind = Value::Kind::unknown;
      break;
    default:
      value.kind = Value::Kind::nothing;
  }
  return value;
}

}  // namespace

Value copy_value(lua_State* lua, int index, MarshalBudget& budget) {
  return copy_at(lua, lua_absindex(lua, index), budget, 0);
}

void make_mark_type(lua_State* lua) {
  luaL_newmetatable(lua, kMarkType);
  lua_pop(lua, 1);
}

void push_marked(lua_State* lua, Mark mark, const char* name, int line) {
  const int held = lua_gettop(lua);
  lua_createtable(lua, 4, 0);
  lua_pushinteger(lua, static_cast<lua_Integer>(mark));
  lua_rawseti(lua, -2, kMarkKind);
  lua_pushstring(lua, name);
  lua_rawseti(lua, -2, kMarkName);
  lua_pushinteger(lua, line);
  lua_rawseti(lua, -2, kMarkLine);
  lua_pushvalue(lua, held);
  lua_rawseti(lua, -2, kMarkHeld);
  luaL_setmetatable(lua, kMarkType);
}

std::string make_valid_text(std::string_view text, std::size_t longest) {
  return make_valid_utf8(text.substr(0, longest)) + (text.size() > longest ? "..." : "");
}

}  // namespace tenet::script
