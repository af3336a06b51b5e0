#pragma once
/// \file
/// Makes the plain tables that a `check` function sees: places, hits, sections, tables. Each carries the number of the C++ object it
/// stands for; the number is checked when it comes back, so a rule that writes into these tables can only confuse itself.

#include <vector>

#include <lua.hpp>

#include "script/case_table.hpp"
#include "script/check_case.hpp"

namespace tenet::script {

/// The registry's name of the metatable of sections, which holds their methods.
inline constexpr const char* kSectionType = "tenet.section";
inline constexpr const char* kSectionNumber = "section_number";
inline constexpr const char* kHitNumber = "hit_number";

/// Each leaves one table on the stack.
void push_section(lua_State* lua, const CheckCase& check_case, SectionId id);
void push_hit(lua_State* lua, const CheckCase& check_case, HitId id);
void push_table(lua_State* lua, const Document& document, const Block& table);
/// How many blocks a container holds, at any depth.
[[nodiscard]] std::size_t blocks_inside(const Document& document, BlockId container);
/// Sets the fields of the case itself in the table on top of the stack.
void set_case_fields(lua_State* lua, const CheckCase& check_case);

// The fields of each, as they are set.
[[nodiscard]] std::vector<CaseField> case_fields();
[[nodiscard]] std::vector<CaseField> section_fields();
[[nodiscard]] std::vector<CaseField> hit_fields();
[[nodiscard]] std::vector<CaseField> place_fields();
[[nodiscard]] std::vector<CaseField> table_fields();
[[nodiscard]] std::vector<CaseField> cell_fields();

}  // namespace tenet::script
