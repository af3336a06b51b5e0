// `case` and its methods; what they give is made in case_objects.cpp.
#include <algorithm>
#include <array>

#include "script/case_objects.hpp"
#include "script/case_table.hpp"
#include "script/check.hpp"
#include "script/forms.hpp"
#include "script/marshal.hpp"
#include "script/sandbox.hpp"
#include "script/state.hpp"
#include "text/values.hpp"

namespace tenet::script {
namespace {

/// What a search costs of the rule's instructions; the matching itself is counted by its own limit.
constexpr std::uint64_t kSearchCharge = 500;
/// Text of all phrases of one search together.
constexpr std::size_t kPhraseBytes = 100'000;
/// A verdict's sentence goes into a cell of a report.
constexpr std::size_t kLongestSentence = 400;

CheckCase& case_of(lua_State* lua) {
  return *static_cast<CheckCase*>(lua_touserdata(lua, lua_upvalueindex(1)));
}

// --- arguments ---------------------------------------------------------------------------------------------------------------

ruleset::Phrases phrases_at(lua_State* lua, const CheckCase& check_case, int index, const char* what) {
  MarshalBudget budget{kMostPhrases + 1, kPhraseBytes};
  const Value value = copy_value(lua, index, budget);
  if (budget.values_left == 0) luaL_error(lua, "%s: a list of more than %d phrases", what, static_cast<int>(kMostPhrases));
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
  luaL_error(lua, "expected a section, as case:sections() gives: write for instance case:sections(\"legal action\")[1]");
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

std::vector<HitId> search(lua_State* lua, CheckCase& check_case, const char* call, ruleset::Phrases phrases, SearchScope scope) {
  charge(lua, kSearchCharge * (1 + phrases.size()));
  auto found = check_case.find(phrases, scope);
  if (found) {
    check_case.remember({call, calling_line(lua), std::move(scope), std::move(phrases), *found, {}});
    return std::move(*found);
  }
  if (found.error().code == "search-limit") fail_for_good(lua, found.error().message);
  luaL_error(lua, "%s", found.error().message.c_str());
  return {};
}

/// Remembers a call that searches nothing.
void note(lua_State* lua, CheckCase& check_case, const char* call, std::string outcome) {
  check_case.remember({call, calling_line(lua), {}, {}, {}, std::move(outcome)});
}

std::string counted(std::size_t number, const char* one, const char* many) {
  return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string names_of(const CheckCase& check_case, const std::vector<SectionId>& ids) {
  std::string text;
  for (const SectionId id : ids) {
    if (!text.empty()) text += ", ";
    text += engine::SectionMap::name_of(check_case.sections()[id], check_case.document());
  }
  return text.empty() ? "no other section" : text;
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
    return push_hits(lua, check_case, search(lua, check_case, "case:find", phrases, scope));
  });
}

/// section:find(find).
int section_find(lua_State* lua) {
  return guarded(lua, [&] {
    CheckCase& check_case = case_of(lua);
    SearchScope scope;
    scope.section = section_at(lua, check_case, 1);
    return push_hits(lua, check_case, search(lua, check_case, "section:find", phrases_at(lua, check_case, 2, "find"), scope));
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
      for (const HitId hit : search(lua, check_case, "case:sections", phrases_at(lua, check_case, 2, "find"), {}))
        wanted[check_case.hits()[hit].section] = 1;
    }
    charge(lua, check_case.sections().size());
    std::vector<SectionId> ids;
    for (SectionId id = 0; id < check_case.sections().size(); ++id) {
      if (wanted[id] != 0) ids.push_back(id);
    }
    if (all) note(lua, check_case, "case:sections", counted(ids.size(), "section", "sections"));
    return push_sections(lua, check_case, ids);
  });
}

int case_linked(lua_State* lua) {
  return guarded(lua, [&] {
    CheckCase& check_case = case_of(lua);
    charge(lua, kSearchCharge + check_case.sections().size());
    const SectionId from = section_at(lua, check_case, 2);
    const std::vector<SectionId>& linked = check_case.sections()[from].linked;
    note(lua, check_case, "case:linked", names_of(check_case, {from}) + " refers to " + names_of(check_case, linked));
    return push_sections(lua, check_case, linked);
  });
}

/// case:value("2 working days"): the number that hits of that kind compare with.
int case_value(lua_State* lua) {
  return guarded(lua, [&] {
    charge(lua, kSearchCharge);
    if (lua_type(lua, 2) != LUA_TSTRING) {
      return luaL_error(lua, "case:value: write a value as a text: case:value(\"2 working days\")");
    }
    std::size_t length = 0;
    const char* given = lua_tolstring(lua, 2, &length);
    const auto value = text::parse_value({given, std::min(length, kLongestName)});
    if (!value) {
      const std::string name = make_valid_text({given, length});
      return luaL_error(lua,
                        "case:value: '%s' is no number, sum of money, length of time or date; write for instance \"5 working days\", "
                        "\"£250\" or \"1 April 2026\"",
                        name.c_str());
    }
    lua_pushnumber(lua, value->amount);
    return 1;
  });
}

/// section:text(): read when it is asked for, because a section may be long.
int section_text(lua_State* lua) {
  return guarded(lua, [&] {
    const CheckCase& check_case = case_of(lua);
    const std::string text = check_case.text_of(section_at(lua, check_case, 1));
    charge(lua, kSearchCharge + text.size() / kBytesPerInstruction);
    lua_pushlstring(lua, text.data(), text.size());
    return 1;
  });
}

/// case:tables(): each with rows of cells { text, header, place }.
int case_tables(lua_State* lua) {
  return guarded(lua, [&] {
    CheckCase& check_case = case_of(lua);
    const Document& document = check_case.document();
    lua_newtable(lua);
    lua_Integer count = 0;
    for (const Block& block : document.blocks) {
      if (block.kind != BlockKind::table) continue;
      charge(lua, kSearchCharge + blocks_inside(document, block.id));
      push_table(lua, document, block);
      lua_rawseti(lua, -2, ++count);
    }
    note(lua, check_case, "case:tables", counted(static_cast<std::size_t>(count), "table", "tables"));
    return 1;
  });
}

// --- verdicts ----------------------------------------------------------------------------------------------------------------

struct VerdictRow {
  const char* method;
  Status status;
  const char* doc;
};
constexpr std::array<VerdictRow, 10> kVerdicts = {{
    {"covered", Status::covered, "The document commits to it."},
    {"partial", Status::partial, "Some of it is there."},
    {"weak", Status::weak, "Said, but short of a commitment."},
    {"contradicted", Status::contradicted, "The document says that it is not done."},
    {"gap", Status::missing, "Nothing is there; the same as missing."},
    {"missing", Status::missing, "Nothing is there."},
    {"flagged", Status::flagged, "Terms: the wording is there."},
    {"qualified", Status::qualified, "Terms: there, with a saving beside it; the hits are the savings."},
    {"clear", Status::clear, "Terms: the wording is not there."},
    {"not_applicable", Status::not_applicable, "The rule's own condition did not arise."},
}};

constexpr const char* kVerdictTakes = "a verdict takes what case:find gave, and a sentence: case:covered(hits, \"why\")";

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
    verdict.line = calling_line(lua);
    verdict.status = row.status;
    for (int argument = 2; argument <= lua_gettop(lua); ++argument) {
      if (lua_type(lua, argument) == LUA_TSTRING) {
        std::size_t length = 0;
        const char* sentence = lua_tolstring(lua, argument, &length);
        verdict.message = make_valid_text({sentence, length}, kLongestSentence);
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

// --- THE table of methods ----------------------------------------------------------------------------------------------

struct MethodRow {
  const char* name;
  lua_CFunction function;
  const char* doc;
  std::vector<CaseSignature> signatures;
};

const std::vector<MethodRow>& case_methods() {
  static const CaseField find = {"find", "tenet.Phrases", "A phrase or a list of phrases."};
  static const std::vector<MethodRow> rows = {
      {"find",
       case_find,
       "Searches the document; hits come in its order.",
       {{{{"where", "tenet.Section|tenet.Under", "A section, or { heading = ..., not_heading = ... }."}, find}, "tenet.Hit[]"},
        {{find}, "tenet.Hit[]"}}},
      {"sections",
       case_sections,
       "All sections, or those in which something is found.",
       {{{{"find", "tenet.Phrases?", "A phrase or a list of phrases."}}, "tenet.Section[]"}}},
      {"linked",
       case_linked,
       "Sections that a section refers to, by number, heading or bookmark.",
       {{{{"section", "tenet.Section", "The section that refers to others."}}, "tenet.Section[]"}}},
      {"tables", case_tables, "The tables of the document, in its order.", {{{}, "tenet.Table[]"}}},
      {"value",
       case_value,
       "A value as hits have it, to compare with: hours for durations, pounds for money, days for dates.",
       {{{{"text", "string", "Such as 5 working days, £250 or 1 April 2026."}}, "number"}}},
  };
  return rows;
}

const std::vector<MethodRow>& section_methods() {
  static const std::vector<MethodRow> rows = {
      {"find",
       section_find,
       "Searches this section; hits come in its order.",
       {{{{"find", "tenet.Phrases", "A phrase or a list of phrases."}}, "tenet.Hit[]"}}},
      {"text", section_text, "What stands under the heading, without its subsections.", {{{}, "string"}}},
  };
  return rows;
}

void add_methods(lua_State* lua, CheckCase& check_case, const std::vector<MethodRow>& rows) {
  for (const MethodRow& row : rows) {
    lua_pushlightuserdata(lua, &check_case);
    lua_pushcclosure(lua, row.function, 1);
    lua_setfield(lua, -2, row.name);
  }
}

std::vector<CaseMethod> described(const std::vector<MethodRow>& rows) {
  std::vector<CaseMethod> methods;
  for (const MethodRow& row : rows) methods.push_back({row.name, row.doc, row.signatures});
  return methods;
}

std::vector<CaseMethod> methods_of_case() {
  std::vector<CaseMethod> methods = described(case_methods());
  const CaseSignature verdict = {
      {{"...", "tenet.Hit|tenet.Hit[]|string", "Hits and lists of hits that show it, and a sentence that says why."}}, ""};
  for (const VerdictRow& row : kVerdicts) methods.push_back({row.method, row.doc, {verdict}});
  return methods;
}

void make_section_type(lua_State* lua, CheckCase& check_case) {
  luaL_newmetatable(lua, kSectionType);
  lua_newtable(lua);
  add_methods(lua, check_case, section_methods());
  lua_setfield(lua, -2, "__index");
  lua_pop(lua, 1);
}

}  // namespace

void push_case(lua_State* lua, CheckCase& check_case) {
  make_section_type(lua, check_case);
  lua_newtable(lua);
  set_case_fields(lua, check_case);
  add_methods(lua, check_case, case_methods());
  for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
    lua_pushlightuserdata(lua, &check_case);
    lua_pushinteger(lua, static_cast<lua_Integer>(i));
    lua_pushcclosure(lua, case_verdict, 2);
    lua_setfield(lua, -2, kVerdicts[i].method);
  }
}

const std::vector<CaseObject>& case_table() {
  static const std::vector<CaseObject> objects = {
      {"Case", "One document, as a check function is given it. The last verdict counts.", case_fields(), methods_of_case()},
      {"Section", "A heading with what stands under it.", section_fields(), described(section_methods())},
      {"Hit", "A match of a phrase, with its labels.", hit_fields(), {}},
      {"Place", "Where something stands.", place_fields(), {}},
      {"Table", "A table of the document.", table_fields(), {}},
      {"Cell", "A cell of a table.", cell_fields(), {}},
  };
  return objects;
}

}  // namespace tenet::script
