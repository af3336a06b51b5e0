#include "script/fingerprint.hpp"

#include <bit>
#include <functional>
#include <string_view>
#include <unordered_set>

namespace tenet::script {
namespace {

/// A rule file's words and helpers are some hundreds; looking through more costs as much as loading the file again.
constexpr std::size_t kMostValues = 20'000;
constexpr int kDeepest = 60;
/// A value, its key and what is looked up beside them.
constexpr int kStackPerLevel = 6;

class Walk {
 public:
  explicit Walk(lua_State* lua) : lua_(lua) {}

  std::optional<std::uint64_t> of_top() {
    take(lua_gettop(lua_), 0);
    return looked_through_ ? std::optional(sum_) : std::nullopt;
  }

 private:
  void mix(std::uint64_t value) { sum_ = (std::rotl(sum_, 23) ^ value) * 0x9E3779B97F4A7C15ULL; }
  void mix(const void* address) { mix(reinterpret_cast<std::uintptr_t>(address)); }

  void take(int index, int depth) {
    if (++values_ > kMostValues || depth > kDeepest || lua_checkstack(lua_, kStackPerLevel) == 0) looked_through_ = false;
    if (!looked_through_) return;
    const int type = lua_type(lua_, index);
    mix(static_cast<std::uint64_t>(type));
    switch (type) {
      case LUA_TNIL:
        return;
      case LUA_TBOOLEAN:
        return mix(static_cast<std::uint64_t>(lua_toboolean(lua_, index)));
      case LUA_TNUMBER:
        return take_number(index);
      case LUA_TSTRING: {
        std::size_t length = 0;
        const char* const text = lua_tolstring(lua_, index, &length);
        return mix(std::hash<std::string_view>{}({text, length}));
      }
      case LUA_TTABLE:
        if (is_new(index)) take_table(index, depth);
        return;
      case LUA_TFUNCTION:
        if (is_new(index)) take_upvalues(index, depth);
        return;
      case LUA_TLIGHTUSERDATA:
        return mix(lua_touserdata(lua_, index));
      case LUA_TUSERDATA:
        if (is_new(index)) take_metatable(index, depth);
        return;
      default:  // a coroutine: rules have none
        looked_through_ = false;
    }
  }

  bool is_new(int index) {
    const void* const address = lua_topointer(lua_, index);
    mix(address);
    return seen_.insert(address).second;
  }

  void take_number(int index) {
    if (lua_isinteger(lua_, index) != 0) return mix(static_cast<std::uint64_t>(lua_tointeger(lua_, index)));
    mix(std::bit_cast<std::uint64_t>(lua_tonumber(lua_, index)));
  }

  // An unchanged table is gone through in the same order.
  void take_table(int index, int depth) {
    for (lua_pushnil(lua_); lua_next(lua_, index) != 0; lua_pop(lua_, 1)) {
      const int value = lua_gettop(lua_);
      take(value - 1, depth + 1);
      take(value, depth + 1);
    }
    take_metatable(index, depth);
  }

  void take_metatable(int index, int depth) {
    if (lua_getmetatable(lua_, index) == 0) return;
    take(lua_gettop(lua_), depth + 1);
    lua_pop(lua_, 1);
  }

  void take_upvalues(int index, int depth) {
    for (int i = 1; lua_getupvalue(lua_, index, i) != nullptr; ++i) {
      take(lua_gettop(lua_), depth + 1);
      lua_pop(lua_, 1);
    }
  }

  lua_State* lua_;
  std::unordered_set<const void*> seen_;
  std::size_t values_ = 0;
  std::uint64_t sum_ = 0;
  bool looked_through_ = true;
};

}  // namespace

std::optional<std::uint64_t> fingerprint_of_function(lua_State* lua) {
  return Walk(lua).of_top();
}

}  // namespace tenet::script
