#include "script/case_objects.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>

#include "document/outline.hpp"
#include "engine/bounds.hpp"
#include "text/values.hpp"

namespace tenet::script {
namespace {

/// One field of an object: its description, and how its value comes onto the stack.
template <class... Args>
struct Row {
  const char* name;
  const char* type;
  const char* doc;
  void (*push)(lua_State* lua, const Args&... of);
};

template <std::size_t N, class... Args>
void set_fields(lua_State* lua, const std::array<Row<Args...>, N>& rows, const Args&... of) {
  for (const Row<Args...>& row : rows) {
    row.push(lua, of...);
    lua_setfield(lua, -2, row.name);
  }
}

template <std::size_t N, class... Args>
std::vector<CaseField> described(const std::array<Row<Args...>, N>& rows) {
  std::vector<CaseField> fields;
  for (const Row<Args...>& row : rows) fields.push_back({row.name, row.type, row.doc});
  return fields;
}

void push_text(lua_State* lua, std::string_view text) {
  lua_pushlstring(lua, text.data(), text.size());
}
void push_flag(lua_State* lua, bool flag) {
  lua_pushboolean(lua, flag ? 1 : 0);
}

// --- places ------------------------------------------------------------------------------------------------------------

constexpr std::array<Row<Place>, 5> kPlaceRows = {{
    {"number", "string", "Full clause number, such as 4.2(b); empty where nothing is numbered.",
     [](lua_State* lua, const Place& place) { push_text(lua, place.number); }},
    {"kind", "string", "Kind of block: heading, paragraph, list_item, cell or note.",
     [](lua_State* lua, const Place& place) { push_text(lua, to_string(place.kind)); }},
    {"part", "string", "Part of the file, such as word/document.xml.",
     [](lua_State* lua, const Place& place) { push_text(lua, place.part); }},
    {"block", "integer", "Number of the block in reading order, from 1.",
     [](lua_State* lua, const Place& place) { lua_pushinteger(lua, place.block.value); }},
    {"headings", "string[]", "Headings above it, outermost first, each with its number.",
     [](lua_State* lua, const Place& place) {
       lua_createtable(lua, static_cast<int>(place.headings.size()), 0);
       for (std::size_t i = 0; i < place.headings.size(); ++i) {
         push_text(lua, place.headings[i]);
         lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
       }
     }},
}};

void push_place(lua_State* lua, const Place& place) {
  lua_newtable(lua);
  set_fields(lua, kPlaceRows, place);
}

// --- sections ----------------------------------------------------------------------------------------------------------

constexpr std::array<Row<CheckCase, SectionId>, 4> kSectionRows = {{
    {"heading", "string", "The heading without its number; empty for what stands before the first.",
     [](lua_State* lua, const CheckCase& check_case, const SectionId& id) { push_text(lua, check_case.heading_text(id)); }},
    {"number", "string", "The heading's number, such as 4.2; empty where it has none.",
     [](lua_State* lua, const CheckCase& check_case, const SectionId& id) { push_text(lua, check_case.heading_number(id)); }},
    {"level", "integer", "1 for a chapter, 2 for a section within it, and so on; 0 for what stands before the first heading.",
     [](lua_State* lua, const CheckCase& check_case, const SectionId& id) { lua_pushinteger(lua, check_case.heading_level(id)); }},
    {"place", "tenet.Place", "Where it begins.",
     [](lua_State* lua, const CheckCase& check_case, const SectionId& id) { push_place(lua, check_case.place_of(id)); }},
}};

// --- hits --------------------------------------------------------------------------------------------------------------

/// A hit while it is made: its evidence is not kept.
struct HitView {
  const CheckCase* all = nullptr;
  HitId id = 0;
  Evidence evidence;

  [[nodiscard]] const std::optional<text::Value>& value() const { return all->hits()[id].found.match.value; }
};

const char* name_of(text::ValueKind kind) {
  switch (kind) {
    case text::ValueKind::number:
      return "number";
    case text::ValueKind::money:
      return "money";
    case text::ValueKind::duration:
      return "duration";
    case text::ValueKind::date:
      return "date";
  }
  return "";
}

constexpr std::array<Row<HitView>, 12> kHitRows = {{
    {"quote", "string", "The matched words, as written.", [](lua_State* lua, const HitView& hit) { push_text(lua, hit.evidence.quote); }},
    {"text", "string", "The same as quote.", [](lua_State* lua, const HitView& hit) { push_text(lua, hit.evidence.quote); }},
    {"context", "string", "The whole paragraph, item or cell, with its lead-in or headers.",
     [](lua_State* lua, const HitView& hit) { push_text(lua, hit.evidence.context); }},
    {"polarity", "string", "affirmed, negated or excepted.",
     [](lua_State* lua, const HitView& hit) { push_text(lua, to_string(hit.evidence.polarity)); }},
    {"force", "string", "committed, stated, permitted, planned, aspirational, mentioned or historical.",
     [](lua_State* lua, const HitView& hit) { push_text(lua, to_string(hit.evidence.force)); }},
    {"actor", "string", "Who acts: we, you, third_party, or none where no subject was found.",
     [](lua_State* lua, const HitView& hit) { push_text(lua, to_string(hit.evidence.actor)); }},
    {"cue", "string", "The word that set force or polarity, such as must or will consider; may be empty.",
     [](lua_State* lua, const HitView& hit) { push_text(lua, hit.evidence.cue); }},
    {"conditional", "boolean", "Whether it stands under a condition: if, where appropriate.",
     [](lua_State* lua, const HitView& hit) { push_flag(lua, hit.evidence.conditional); }},
    {"value", "number?", "The first #number, #money, #duration or #date inside the match: compare it with case:value(\"5 working days\").",
     [](lua_State* lua, const HitView& hit) { hit.value() ? lua_pushnumber(lua, hit.value()->amount) : lua_pushnil(lua); }},
    {"value_kind", "string?", "What the value is: number, money, duration or date.",
     [](lua_State* lua, const HitView& hit) { hit.value() ? push_text(lua, name_of(hit.value()->kind)) : lua_pushnil(lua); }},
    {"place", "tenet.Place", "Where it stands.", [](lua_State* lua, const HitView& hit) { push_place(lua, hit.evidence.place); }},
    {"section", "tenet.Section?", "The section it stands in.",
     [](lua_State* lua, const HitView& hit) {
       const SectionId section = hit.all->hits()[hit.id].section;
       section < hit.all->sections().size() ? push_section(lua, *hit.all, section) : lua_pushnil(lua);
     }},
}};

// --- tables ------------------------------------------------------------------------------------------------------------

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

constexpr std::array<Row<Document, Block>, 3> kCellRows = {{
    {"text", "string", "Everything in the cell.",
     [](lua_State* lua, const Document& document, const Block& cell) { push_text(lua, text_inside(document, cell.id)); }},
    {"header", "boolean", "Whether it heads a row or a column.",
     [](lua_State* lua, const Document&, const Block& cell) { push_flag(lua, cell.cell->header); }},
    {"place", "tenet.Place", "Where it stands.",
     [](lua_State* lua, const Document& document, const Block& cell) { push_place(lua, document::place_of(document, cell.id, 0, 0)); }},
}};

void push_rows(lua_State* lua, const Document& document, const Block& table) {
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
    set_fields(lua, kCellRows, document, block);
    lua_rawseti(lua, -2, ++columns);
    lua_pop(lua, 1);
  });
}

constexpr std::array<Row<Document, Block>, 2> kTableRows = {{
    {"place", "tenet.Place", "Where it begins.",
     [](lua_State* lua, const Document& document, const Block& table) { push_place(lua, document::place_of(document, table.id, 0, 0)); }},
    {"rows", "tenet.Cell[][]", "Its rows, each a list of the cells that begin there.", push_rows},
}};

// --- the case ----------------------------------------------------------------------------------------------------------

constexpr std::array<Row<CheckCase>, 5> kCaseRows = {{
    {"kind", "string", "Kind of the document, such as asb-policy.",
     [](lua_State* lua, const CheckCase& check_case) { push_text(lua, check_case.kind()); }},
    {"title", "string", "Its title; may be empty.",
     [](lua_State* lua, const CheckCase& check_case) { push_text(lua, check_case.document().title); }},
    {"date", "number", "The report's date as values of dates are counted, in days: it compares with a hit's value.",
     [](lua_State* lua, const CheckCase& check_case) {
       const auto day = engine::day_number(check_case.date());
       day ? lua_pushnumber(lua, *day) : lua_pushnil(lua);
     }},
    {"date_text", "string", "The report's date, such as 2026-11-22.",
     [](lua_State* lua, const CheckCase& check_case) { push_text(lua, check_case.date()); }},
    {"place", "tenet.Place", "Where the document begins.",
     [](lua_State* lua, const CheckCase& check_case) {
       const Document& document = check_case.document();
       push_place(lua, document.blocks.empty() ? Place() : document::place_of(document, BlockId{1}, 0, 0));
     }},
}};

void set_number(lua_State* lua, const char* name, std::size_t number) {
  lua_pushinteger(lua, static_cast<lua_Integer>(number));
  lua_setfield(lua, -2, name);
}

}  // namespace

void push_section(lua_State* lua, const CheckCase& check_case, SectionId id) {
  lua_newtable(lua);
  set_number(lua, kSectionNumber, id);
  set_fields(lua, kSectionRows, check_case, id);
  luaL_setmetatable(lua, kSectionType);
}

void push_hit(lua_State* lua, const CheckCase& check_case, HitId id) {
  lua_newtable(lua);
  set_number(lua, kHitNumber, id);
  set_fields(lua, kHitRows, HitView{&check_case, id, check_case.evidence(id)});
}

void push_table(lua_State* lua, const Document& document, const Block& table) {
  lua_newtable(lua);
  set_fields(lua, kTableRows, document, table);
}

std::size_t blocks_inside(const Document& document, BlockId container) {
  std::size_t count = 0;
  for_each_inside(document, container, [&](const Block&) { ++count; });
  return count;
}

void set_case_fields(lua_State* lua, const CheckCase& check_case) {
  set_fields(lua, kCaseRows, check_case);
}

std::vector<CaseField> case_fields() {
  return described(kCaseRows);
}
std::vector<CaseField> section_fields() {
  return described(kSectionRows);
}
std::vector<CaseField> hit_fields() {
  return described(kHitRows);
}
std::vector<CaseField> place_fields() {
  return described(kPlaceRows);
}
std::vector<CaseField> table_fields() {
  return described(kTableRows);
}
std::vector<CaseField> cell_fields() {
  return described(kCellRows);
}

}  // namespace tenet::script
