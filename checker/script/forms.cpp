#include "script/forms.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/ids.hpp"
#include "script/marshal.hpp"
#include "script/sandbox.hpp"
#include "script/schema.hpp"

namespace tenet::script {
namespace {

/// What the form functions need; they hold its address as an upvalue. It lives as long as the Lua state, because a rule may keep a form in
/// a local variable and call it from its check function.
struct Collector {
  FileContents* contents = nullptr;  ///< nullptr once the file has run
  MarshalBudget budget{kMostValues, kMostTextBytes};
  std::size_t calls = 0;
  std::set<std::pair<int, std::string>> unknown_names;  ///< those complained of, by line
  std::optional<std::size_t> wanted_check;              ///< copy nothing, keep only this call's check function
  bool in_shared = false;                               ///< shared.lua is running: it gives helpers, and forms are its callers' business
};

constexpr const char* kCollector = "tenet.collector";
constexpr const char* kWantedCheck = "tenet.check";
constexpr const char* kTooManyValues = ": the file holds more forms, tables and texts than any rule file; what follows is not read";
constexpr const char* kUnknownName = "tenet.unknown";
constexpr const char* kNoForms = ": shared.lua gives helpers to the pack's other files; a form stands in one of those";

int drop_collector(lua_State* lua) {
  static_cast<Collector*>(lua_touserdata(lua, 1))->~Collector();
  return 0;
}

Collector& make_collector(lua_State* lua) {
  void* place = lua_newuserdatauv(lua, sizeof(Collector), 0);
  auto* collector = new (place) Collector;
  luaL_newmetatable(lua, kCollector);
  lua_pushcfunction(lua, drop_collector);
  lua_setfield(lua, -2, "__gc");
  lua_setmetatable(lua, -2);
  lua_setfield(lua, LUA_REGISTRYINDEX, kCollector);
  return *collector;
}

Collector& collector_of(lua_State* lua) {
  auto& collector = *static_cast<Collector*>(lua_touserdata(lua, lua_upvalueindex(1)));
  if (collector.contents == nullptr) luaL_error(lua, "block, words and the other forms cannot be used inside a check function");
  return collector;
}

void complain(Collector& collector, int line, std::string message, std::string_view word) {
  std::vector<Complaint>& complaints = collector.contents->complaints;
  if (complaints.size() >= kMostComplaints) return;
  const bool known = std::any_of(complaints.begin(), complaints.end(),
                                 [&](const Complaint& complaint) { return complaint.line == line && complaint.message == message; });
  if (!known) complaints.push_back({line, std::move(message), std::string(word)});
}

// --- a name that does not exist -----------------------------------------------------------------------------------------

/// Stands for what an unknown name would have given: calling it or asking for a field gives itself, so that the file goes on and the rest
/// of it is read.
void push_unknown(lua_State* lua) {
  lua_newuserdatauv(lua, 1, 0);
  luaL_setmetatable(lua, kUnknownName);
}

int give_unknown(lua_State* lua) {
  push_unknown(lua);
  return 1;
}

void make_unknown_type(lua_State* lua) {
  luaL_newmetatable(lua, kUnknownName);
  lua_pushcfunction(lua, give_unknown);
  lua_setfield(lua, -2, "__call");
  lua_pushcfunction(lua, give_unknown);
  lua_setfield(lua, -2, "__index");
  lua_pop(lua, 1);
}

std::vector<std::string> known_names() {
  std::vector<std::string> names = sandbox_names();
  for (const FormRow& row : form_table()) names.emplace_back(row.name);
  names.insert(names.end(), outcome_names().begin(), outcome_names().end());
  names.insert(names.end(), decision_names().begin(), decision_names().end());
  names.emplace_back("re");
  names.emplace_back(kSharedName);
  return names;
}

std::string unknown_name_message(std::string_view name) {
  if (name == kSharedName) return "'shared' is what shared.lua gives, and there is none beside the pack's pack.lua";
  return "unknown name '" + std::string(name) + "'" + base::did_you_mean(name, known_names());
}

/// __index of the globals. While the file is read, an unknown name is a complaint; in a `check` function it is an error.
int unknown_global(lua_State* lua) {
  return guarded(lua, [&] {
    const std::string name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    if (const std::string_view why = why_withheld(name); !why.empty()) {
      const std::string message = "'" + name + "' is not available: " + std::string(why);
      return luaL_error(lua, "%s", message.c_str());
    }
    auto& collector = *static_cast<Collector*>(lua_touserdata(lua, lua_upvalueindex(1)));
    if (collector.contents == nullptr) {
      const std::string message = unknown_name_message(name);
      return luaL_error(lua, "%s", message.c_str());
    }
    const int line = calling_line(lua);
    // A suggestion costs more than the instructions that ask for it: once a name and line, and not for ever.
    const bool more = collector.unknown_names.size() < kMostComplaints;
    if (more && collector.unknown_names.emplace(line, name).second) complain(collector, line, unknown_name_message(name), name);
    push_unknown(lua);
    return 1;
  });
}

bool is_field(const Schema& schema, std::string_view name) {
  return std::any_of(schema.fields.begin(), schema.fields.end(), [&](const Field& field) {
    return field.name == name || (field.table != nullptr && field.table->field(name) != nullptr);
  });
}

/// __newindex of the globals. `title = ...` outside of braces is legal Lua, and never what was meant.
int given_global(lua_State* lua) {
  return guarded(lua, [&] {
    auto& collector = *static_cast<Collector*>(lua_touserdata(lua, lua_upvalueindex(1)));
    const std::string name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "";
    const auto& forms = form_table();
    const bool field = std::any_of(forms.begin(), forms.end(), [&](const FormRow& row) { return is_field(schema_of(row.id), name); });
    if (field && collector.contents != nullptr) {
      complain(collector, calling_line(lua), "'" + name + "' stands outside the braces of a form: does the form before it end too soon?",
               name);
    }
    lua_rawset(lua, 1);
    return 0;
  });
}

void set_unknown_global(lua_State* lua, Collector& collector) {
  lua_pushglobaltable(lua);
  lua_newtable(lua);
  lua_pushlightuserdata(lua, &collector);
  lua_pushcclosure(lua, unknown_global, 1);
  lua_setfield(lua, -2, "__index");
  lua_pushlightuserdata(lua, &collector);
  lua_pushcclosure(lua, given_global, 1);
  lua_setfield(lua, -2, "__newindex");
  lua_setmetatable(lua, -2);
  lua_pop(lua, 1);
}

// --- forms --------------------------------------------------------------------------------------------------------------

bool is_unknown(lua_State* lua, int index) {
  return luaL_testudata(lua, index, kUnknownName) != nullptr;
}

int take_call(lua_State* lua, Collector& collector, const FormRow& row, std::string name, int line, int table) {
  if (collector.in_shared) {
    complain(collector, line, std::string(row.name) + kNoForms, row.name);
    return 0;
  }
  const std::size_t ordinal = collector.calls++;
  if (collector.wanted_check) {
    if (*collector.wanted_check == ordinal) {
      lua_getfield(lua, table, "check");
      lua_setfield(lua, LUA_REGISTRYINDEX, kWantedCheck);
    }
    return 0;
  }
  if (ordinal >= kMostForms) collector.budget.values_left = 0;
  if (collector.budget.values_left > 0) {
    collector.contents->calls.push_back({row.id, std::move(name), copy_value(lua, table, collector.budget), line});
  }
  if (collector.budget.values_left == 0) complain(collector, line, std::string(row.name) + kTooManyValues, row.name);
  return 0;
}

/// block { ... }. Upvalues: collector, row.
int table_form(lua_State* lua) {
  return guarded(lua, [&] {
    Collector& collector = collector_of(lua);
    const FormRow& row = form_table()[static_cast<std::size_t>(lua_tointeger(lua, lua_upvalueindex(2)))];
    if (lua_type(lua, 1) == LUA_TTABLE) return take_call(lua, collector, row, "", outermost_line(lua), 1);
    if (!is_unknown(lua, 1)) {
      complain(collector, calling_line(lua), std::string(row.name) + ": write " + std::string(row.name) + " { ... } with a table in braces",
               row.name);
    }
    push_unknown(lua);
    return 1;
  });
}

/// The second half of words "mediation" { ... }. Upvalues: collector, row, name, line.
int named_form_table(lua_State* lua) {
  return guarded(lua, [&] {
    Collector& collector = collector_of(lua);
    const FormRow& row = form_table()[static_cast<std::size_t>(lua_tointeger(lua, lua_upvalueindex(2)))];
    std::size_t length = 0;
    const char* text = lua_tolstring(lua, lua_upvalueindex(3), &length);
    const std::string name(text, length);
    const int line = static_cast<int>(lua_tointeger(lua, lua_upvalueindex(4)));
    std::vector<int>& unfinished = collector.contents->unfinished;
    if (const auto open = std::find(unfinished.begin(), unfinished.end(), line); open != unfinished.end()) unfinished.erase(open);
    if (lua_type(lua, 1) == LUA_TTABLE) return take_call(lua, collector, row, name, line, 1);
    if (!is_unknown(lua, 1)) {
      complain(collector, line, std::string(row.name) + " '" + make_valid_text(name) + "': a table in braces { ... } must follow the name",
               row.name);
    }
    return 0;
  });
}

/// The first half. Upvalues: collector, row.
int named_form(lua_State* lua) {
  return guarded(lua, [&] {
    Collector& collector = collector_of(lua);
    const FormRow& row = form_table()[static_cast<std::size_t>(lua_tointeger(lua, lua_upvalueindex(2)))];
    const int line = outermost_line(lua);
    if (lua_type(lua, 1) != LUA_TSTRING) {
      if (!is_unknown(lua, 1)) {
        complain(collector, line, std::string(row.name) + ": write " + std::string(row.name) + " \"name\" { ... }", row.name);
      }
      push_unknown(lua);
      return 1;
    }
    collector.contents->unfinished.push_back(line);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_pushvalue(lua, lua_upvalueindex(2));
    lua_pushvalue(lua, 1);
    lua_pushinteger(lua, line);
    lua_pushcclosure(lua, named_form_table, 4);
    return 1;
  });
}

/// covered { "text", because = "..." } gives a marked table. Upvalue: the outcome's name.
int example_form(lua_State* lua) {
  if (lua_type(lua, 1) == LUA_TSTRING) {
    lua_createtable(lua, 1, 0);
    lua_pushvalue(lua, 1);
    lua_rawseti(lua, -2, 1);
    lua_replace(lua, 1);
  }
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_settop(lua, 1);
  push_marked(lua, Mark::example, lua_tostring(lua, lua_upvalueindex(1)), calling_line(lua));
  return 1;
}

int pattern_form(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TSTRING);
  lua_settop(lua, 1);
  push_marked(lua, Mark::pattern, "", calling_line(lua));
  return 1;
}

void open_forms(lua_State* lua, Collector& collector) {
  make_mark_type(lua);
  make_unknown_type(lua);
  const std::vector<FormRow>& rows = form_table();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    lua_pushlightuserdata(lua, &collector);
    lua_pushinteger(lua, static_cast<lua_Integer>(i));
    lua_pushcclosure(lua, rows[i].shape == FormShape::table ? table_form : named_form, 2);
    lua_setglobal(lua, std::string(rows[i].name).c_str());
  }
  for (const auto* names : {&outcome_names(), &decision_names()}) {
    for (const std::string& outcome : *names) {
      lua_pushlstring(lua, outcome.data(), outcome.size());
      lua_pushcclosure(lua, example_form, 1);
      lua_setglobal(lua, outcome.c_str());
    }
  }
  lua_pushcfunction(lua, pattern_form);
  lua_setglobal(lua, "re");
  set_unknown_global(lua, collector);
}

/// Leaves the table that shared.lua gives on the stack, or, where it gives none, what stands for an unknown name: one complaint about
/// shared.lua is enough.
Result<void> call_shared(LuaState& state, const Source& shared, Collector& collector) {
  lua_State* lua = state.get();
  collector.in_shared = true;
  auto ran = state.load(shared.text(), shared.name(), Chunk::shared);
  if (ran) ran = state.call(0, 1, shared.name());
  collector.in_shared = false;
  if (ran && lua_istable(lua, -1)) return ran;
  if (ran) {
    lua_pop(lua, 1);
    complain(collector, 0, "it must end with: return { name = function(...) ... end }", "");
  }
  push_unknown(lua);
  return ran;
}

void open_all(LuaState& state, Collector& collector) {
  open_sandbox(state.get());
  open_forms(state.get(), collector);
}

/// The pack's helpers under the name `shared`. What they complain of was told when they were looked at alone.
void give_shared(LuaState& state, const Source& shared, Collector& collector) {
  FileContents told;
  FileContents* contents = std::exchange(collector.contents, &told);
  lua_State* lua = state.get();
  lua_pushglobaltable(lua);
  lua_pushlstring(lua, kSharedName.data(), kSharedName.size());
  // A failure leaves what stands for an unknown name.
  static_cast<void>(call_shared(state, shared, collector));
  lua_rawset(lua, -3);
  lua_pop(lua, 1);
  collector.contents = contents;
}

Result<void> run(LuaState& state, const Source& file, Collector& collector) {
  open_all(state, collector);
  if (file.shared() != nullptr) give_shared(state, *file.shared(), collector);
  if (auto loaded = state.load(file.text(), file.name()); !loaded) return loaded;
  return state.call(0, 0, file.name());
}

}  // namespace

Result<void> run_file(LuaState& state, const Source& file, FileContents& contents) {
  Collector& collector = make_collector(state.get());
  collector.contents = &contents;
  auto ran = run(state, file, collector);
  for (const int line : contents.unfinished) complain(collector, line, "a name without its table: { ... } must follow it", "");
  contents.unfinished.clear();
  collector.contents = nullptr;
  return ran;
}

Result<void> run_shared(LuaState& state, const Source& shared, FileContents& contents) {
  Collector& collector = make_collector(state.get());
  collector.contents = &contents;
  open_all(state, collector);
  auto ran = call_shared(state, shared, collector);
  collector.contents = nullptr;
  return ran;
}

Result<void> push_check_function(LuaState& state, const Source& file, std::size_t ordinal) {
  FileContents ignored;
  Collector& collector = make_collector(state.get());
  collector.contents = &ignored;
  collector.wanted_check = ordinal;
  // The file may stop with an error further down; what matters is whether the function was reached.
  const auto ran = run(state, file, collector);
  collector.contents = nullptr;
  lua_getfield(state.get(), LUA_REGISTRYINDEX, kWantedCheck);
  if (lua_isfunction(state.get(), -1)) return {};
  lua_pop(state.get(), 1);
  if (!ran) return ran;
  return fail("rule-error", file.name() + ": the check function was not found again");
}

}  // namespace tenet::script
