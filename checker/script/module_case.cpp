// `case` and what it gives: plain tables with methods. Each carries the number of the C++ object it stands for; the number is checked
// when it comes back, so a rule that writes into these tables can only confuse itself.
#include <array>

#include "document/outline.hpp"
#include "script/check.hpp"
#include "script/forms.hpp"
#include "script/marshal.hpp"
#include "script/state.hpp"

namespace tenet::script {
namespace {

/// What a search costs of the rule's instructions; the matching itself is counted by its own limit.
constexpr std::uint64_t kSearchCharge = 500;
constexpr const char* kSectionType = "tenet.section";
constexpr const char* kSectionNumber = "section_number";
constexpr const char* kHitNumber = "hit_number";

CheckCase& case_of(lua_State* lua) {
  return *static_cast<CheckCase*>(lua_touserdata(lua, lua_upvalueindex(1)));
}

void set_text(lua_State* lua, const char* name, std::string_view text) {
  lua_pushlstring(lua, text.data(), text.size());
  lua_setfield(lua, -2, name);
}

// --- places, hits, sections ------------------------------------------------------------------------------------------------

void push_place(lua_State* lua, const Place& place) {
  lua_newtable(lua);
  set_text(lua, "number", place.number);
  set_text(lua, "kind", to_string(place.kind));
  set_text(lua, "part", place.part);
  lua_pushinteger(lua, place.block.value);
  lua_setfield(lua, -2, "block");
  lua_createtable(lua, static_cast<int>(place.headings.size()), 0);
  for (std::size_t i = 0; i < place.headings.size(); ++i) {
    lua_pushlstring(lua, place.headings[i].data(), place.headings[i].size());
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
  }
  lua_setfield(lua, -2, "headings");
}

void push_section(lua_State* lua, const CheckCase& check_case, SectionId id) {
  lua_newtable(lua);
  lua_pushinteger(lua, static_cast<lua_Integer>(id));
  lua_setfield(lua, -2, kSectionNumber);
  set_text(lua, "heading", check_case.heading_text(id));
  push_place(lua, check_case.place_of(id));
  lua_setfield(lua, -2, "place");
  luaL_setmetatable(lua, kSectionType);
}

void push_hit(lua_State* lua, const CheckCase& check_case, HitId id) {
  const Hit& hit = check_case.hits()[id];
  lua_newtable(lua);
  lua_pushinteger(lua, static_cast<lua_Integer>(id));
  lua_setfield(lua, -2, kHitNumber);
  set_text(lua, "text", hit.evidence.quote);
  set_text(lua, "context", hit.evidence.context);
  set_text(lua, "polarity", to_string(hit.evidence.polarity));
  set_text(lua, "force", to_string(hit.evidence.force));
  set_text(lua, "actor", to_string(hit.evidence.actor));
  lua_pushboolean(lua, hit.evidence.conditional ? 1 : 0);
  lua_setfield(lua, -2, "conditional");
  if (hit.value) {
    lua_pushnumber(lua, *hit.value);
    lua_setfield(lua, -2, "value");
  }
  push_place(lua, hit.evidence.place);
  lua_setfield(lua, -2, "place");
  if (hit.section < check_case.sections().size()) {
    push_section(lua, check_case, hit.section);
    lua_setfield(lua, -2, "section");
  }
}

// --- arguments ---------------------------------------------------------------------------------------------------------------

ruleset::Phrases phrases_at(lua_State* lua, const CheckCase& check_case, int index, const char* what) {
  MarshalBudget budget{1'000, 100'000};
  const Value value = copy_value(lua, index, budget);
  const ruleset::Origin origin = {check_case.rule().origin.file, calling_line(lua)};
  ruleset::Phrases phrases;
  const auto take = [&](const Value& item) {
    if (item.kind != Value::Kind::text && item.kind != Value::Kind::pattern) {
      const std::string message = std::string(what) + ": expected a phrase or a list of phrases, got " + shown(item);
      luaL_error(lua, "%s", message.c_str());
    }
    phrases.push_back({item.text, item.kind == Value::Kind::pattern, origin});
  };
  if (value.kind != Value::Kind::table) {
    take(value);
  } else {
    for (const Value& item : value.items) take(item);
  }
  return phrases;
}

SectionId section_at(lua_State* lua, const CheckCase& check_case, int index) {
  if (lua_type(lua, index) == LUA_TTABLE) {
    lua_getfield(lua, index, kSectionNumber);
    const lua_Integer id = lua_tointeger(lua, -1);
    const bool known = lua_isinteger(lua, -1) != 0 && id >= 0 && static_cast<std::size_t>(id) < check_case.sections().size();
    lua_pop(lua, 1);
    if (known) return static_cast<SectionId>(id);
  }
  luaL_error(lua, "expected a section, as case:sections() gives");
  return 0;
}

bool is_section(lua_State* lua, int index) {
  if (lua_type(lua, index) != LUA_TTABLE) return false;
  lua_getfield(lua, index, kSectionNumber);
  const bool has_number = lua_isinteger(lua, -1) != 0;
  lua_pop(lua, 1);
  return has_number;
}

SearchScope scope_at(lua_State* lua, const CheckCase& check_case, int index) {
  SearchScope scope;
  if (is_section(lua, index)) {
    scope.section = section_at(lua, check_case, index);
    return scope;
  }
  luaL_checktype(lua, index, LUA_TTABLE);
  const std::array<std::pair<const char*, ruleset::Phrases*>, 2> fields = {
      {{"heading", &scope.heading}, {"not_heading", &scope.not_heading}}};
  for (const auto& [name, phrases] : fields) {
    lua_getfield(lua, index, name);
    if (!lua_isnil(lua, -1)) *phrases = phrases_at(lua, check_case, lua_gettop(lua), name);
    lua_pop(lua, 1);
  }
  return scope;
}

std::vector<HitId> search(lua_State* lua, CheckCase& check_case, const ruleset::Phrases& phrases, const SearchScope& scope) {
  charge(lua, kSearchCharge * (1 + phrases.size()));
  auto found = check_case.find(phrases, scope);
  if (found) return std::move(*found);
  if (found.error().code == "search-limit") fail_for_good(lua, found.error().message);
  luaL_error(lua, "%s", found.error().message.c_str());
  return {};
}

// --- methods -----------------------------------------------------------------------------------------------------------------

int push_hits(lua_State* lua, const CheckCase& check_case, const std::vector<HitId>& ids) {
  lua_newtable(lua);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    push_hit(lua, check_case, ids[i]);
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
  }
  return 1;
}

/// case:find(find), case:find(where, find): where is a section, or { heading = ..., not_heading = ... }.
int case_find(lua_State* lua) {
  return guarded(lua, [&] {
    CheckCase& check_case = case_of(lua);
    const bool scoped = !lua_isnoneornil(lua, 3);
    const SearchScope scope = scoped ? scope_at(lua, check_case, 2) : SearchScope();
    const ruleset::Phrases phrases = phrases_at(lua, check_case, scoped ? 3 : 2, "find");
    return push_hits(lua, check_case, search(lua, check_case, phrases, scope));
  });
}

/// section:find(find).
int section_find(lua_State* lua) {
  return guarded(lua, [&] {
    CheckCase& check_case = case_of(lua);
    SearchScope scope;
    scope.section = section_at(lua, check_case, 1);
    return push_hits(lua, check_case, search(lua, check_case, phrases_at(lua, check_case, 2, "find"), scope));
  });
}

int push_sections(lua_State* lua, const CheckCase& check_case, const std::vector<SectionId>& ids) {
  lua_newtable(lua);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    push_section(lua, check_case, ids[i]);
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
  }
  return 1;
}

/// case:sections(), case:sections(find): all, or those in which something is found.
int case_sections(lua_State* lua) {
  return guarded(lua, [&] {
    CheckCase& check_case = case_of(lua);
    const bool all = lua_isnoneornil(lua, 2);
    std::vector<char> wanted(check_case.sections().size() + 1, all ? 1 : 0);
    if (!all) {
      for (const HitId hit : search(lua, check_case, phrases_at(lua, check_case, 2, "find"), {}))
        wanted[check_case.hits()[hit].section] = 1;
    }
    charge(lua, check_case.sections().size());
    std::vector<SectionId> ids;
    for (SectionId id = 0; id < check_case.sections().size(); ++id) {
      if (wanted[id] != 0) ids.push_back(id);
    }
    return push_sections(lua, check_case, ids);
  });
}

int case_linked(lua_State* lua) {
  return guarded(lua, [&] {
    const CheckCase& check_case = case_of(lua);
    charge(lua, kSearchCharge + check_case.sections().size());
    return push_sections(lua, check_case, check_case.sections()[section_at(lua, check_case, 2)].linked);
  });
}

/// Visits what a container holds, at any depth: it follows the container, and parents come before their children.
template <class Visit>
void for_each_inside(const Document& document, BlockId container, Visit visit) {
  for (std::size_t i = container.value; i < document.blocks.size() && document.blocks[i].parent >= container; ++i)
    visit(document.blocks[i]);
}

std::string text_inside(const Document& document, BlockId container) {
  std::string text;
  for_each_inside(document, container, [&](const Block& block) {
    if (!is_leaf(block.kind)) return;
    if (!text.empty()) text += ' ';
    text += document.text_of(block);
  });
  return text;
}

void push_table(lua_State* lua, const Document& document, const Block& table) {
  lua_newtable(lua);
  push_place(lua, document::place_of(document, table.id, 0, 0));
  lua_setfield(lua, -2, "place");
  lua_newtable(lua);
  std::optional<std::uint32_t> row;
  lua_Integer rows = 0;
  lua_Integer columns = 0;
  for_each_inside(document, table.id, [&](const Block& block) {
    if (block.parent != table.id || !block.cell) return;
    if (!row || *row != block.cell->row) {
      row = block.cell->row;
      columns = 0;
      lua_newtable(lua);
      lua_rawseti(lua, -2, ++rows);
    }
    lua_rawgeti(lua, -1, rows);
    lua_newtable(lua);
    set_text(lua, "text", text_inside(document, block.id));
    lua_pushboolean(lua, block.cell->header ? 1 : 0);
    lua_setfield(lua, -2, "header");
    push_place(lua, document::place_of(document, block.id, 0, 0));
    lua_setfield(lua, -2, "place");
    lua_rawseti(lua, -2, ++columns);
    lua_pop(lua, 1);
  });
  lua_setfield(lua, -2, "rows");
}

/// case:tables(): each with rows of cells { text, header, place }.
int case_tables(lua_State* lua) {
  return guarded(lua, [&] {
    const Document& document = case_of(lua).document();
    lua_newtable(lua);
    lua_Integer count = 0;
    for (const Block& block : document.blocks) {
      if (block.kind != BlockKind::table) continue;
      charge(lua, kSearchCharge + document.blocks.size());
      push_table(lua, document, block);
      lua_rawseti(lua, -2, ++count);
    }
    return 1;
  });
}

// --- verdicts ----------------------------------------------------------------------------------------------------------------

struct VerdictRow {
  const char* method;
  Status status;
};
constexpr std::array<VerdictRow, 10> kVerdicts = {{
    {"covered", Status::covered},
    {"partial", Status::partial},
    {"weak", Status::weak},
    {"contradicted", Status::contradicted},
    {"gap", Status::missing},
    {"missing", Status::missing},
    {"flagged", Status::flagged},
    {"qualified", Status::qualified},
    {"clear", Status::clear},
    {"not_applicable", Status::not_applicable},
}};

constexpr const char* kVerdictTakes = "a verdict takes what case:find gave, and a sentence";

bool suits(Status status, Form form) {
  if (status == Status::not_applicable) return true;
  const bool of_term = status == Status::flagged || status == Status::qualified || status == Status::clear;
  return of_term == (form == Form::term);
}

void take_hits(lua_State* lua, const CheckCase& check_case, int index, Verdict& verdict) {
  const auto take_one = [&](int at) {
    lua_getfield(lua, at, kHitNumber);
    const lua_Integer id = lua_tointeger(lua, -1);
    const bool known = lua_isinteger(lua, -1) != 0 && id >= 0 && static_cast<std::size_t>(id) < check_case.hits().size();
    lua_pop(lua, 1);
    if (known) verdict.hits.push_back(static_cast<HitId>(id));
    return known;
  };
  if (take_one(index)) return;
  const auto length = static_cast<lua_Integer>(lua_rawlen(lua, index));
  if (length == 0) {  // an empty list is a finding without quotes; a table of something else is a mistake
    lua_pushnil(lua);
    if (lua_next(lua, index) != 0) luaL_error(lua, kVerdictTakes);
  }
  for (lua_Integer i = 1; i <= length; ++i) {
    charge(lua, 1);
    lua_rawgeti(lua, index, i);
    const bool taken = lua_type(lua, -1) == LUA_TTABLE && take_one(lua_gettop(lua));
    lua_pop(lua, 1);
    if (!taken) luaL_error(lua, kVerdictTakes);
  }
}

/// case:covered(hits, "sentence") and the others: any number of hits and lists of hits, and a sentence.
int case_verdict(lua_State* lua) {
  return guarded(lua, [&] {
    CheckCase& check_case = case_of(lua);
    const VerdictRow& row = kVerdicts[static_cast<std::size_t>(lua_tointeger(lua, lua_upvalueindex(2)))];
    if (!suits(row.status, check_case.rule().info.form)) {
      return luaL_error(lua, "a %s cannot be '%s'", to_string(check_case.rule().info.form).data(), row.method);
    }
    Verdict verdict;
    verdict.status = row.status;
    for (int argument = 2; argument <= lua_gettop(lua); ++argument) {
      if (lua_type(lua, argument) == LUA_TSTRING) {
        verdict.message = make_valid_text(lua_tostring(lua, argument));
      } else if (lua_type(lua, argument) == LUA_TTABLE) {
        take_hits(lua, check_case, argument, verdict);
      } else {
        return luaL_error(lua, kVerdictTakes);
      }
    }
    check_case.verdict = std::move(verdict);
    return 0;
  });
}

void add_method(lua_State* lua, CheckCase& check_case, const char* name, lua_CFunction function) {
  lua_pushlightuserdata(lua, &check_case);
  lua_pushcclosure(lua, function, 1);
  lua_setfield(lua, -2, name);
}

void make_section_type(lua_State* lua, CheckCase& check_case) {
  luaL_newmetatable(lua, kSectionType);
  lua_newtable(lua);
  add_method(lua, check_case, "find", section_find);
  lua_setfield(lua, -2, "__index");
  lua_pop(lua, 1);
}

}  // namespace

void push_case(lua_State* lua, CheckCase& check_case) {
  make_section_type(lua, check_case);
  lua_newtable(lua);
  set_text(lua, "kind", check_case.kind());
  set_text(lua, "title", check_case.document().title);
  add_method(lua, check_case, "find", case_find);
  add_method(lua, check_case, "sections", case_sections);
  add_method(lua, check_case, "linked", case_linked);
  add_method(lua, check_case, "tables", case_tables);
  for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
    lua_pushlightuserdata(lua, &check_case);
    lua_pushinteger(lua, static_cast<lua_Integer>(i));
    lua_pushcclosure(lua, case_verdict, 2);
    lua_setfield(lua, -2, kVerdicts[i].method);
  }
}

}  // namespace tenet::script
