#pragma once
/// \file
/// Running `check` functions. A function's Lua state serves for the next document only where the call has changed nothing that the
/// function can reach: so nothing a rule keeps gets from one document to the next, and reports are the same whatever the order and the
/// number of threads.

#include <memory>

#include <lua.hpp>

#include "engine/judge.hpp"
#include "script/check_case.hpp"
#include "script/language_state.hpp"

namespace tenet::script {

/// For use by one thread. Keeps `language` alive; `compiled` must outlive it.
[[nodiscard]] engine::CheckRunner make_runner(std::shared_ptr<const LanguageState> language, const engine::Compiled& compiled);

/// Runs a rule's `check` function and tells what it asked and got. Never throws but std::bad_alloc.
[[nodiscard]] CheckExplained explain_check(const std::shared_ptr<const LanguageState>& language, const ruleset::Rule& rule,
                                           const engine::Prepared& document);

/// Pushes the object that a check function is called with. `check_case` must live until the call ends.
void push_case(lua_State* lua, CheckCase& check_case);

}  // namespace tenet::script
