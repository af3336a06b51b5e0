#pragma once
/// \file
/// Whether anything has changed that a function can reach: what it may have kept from one document to the next.

#include <cstdint>
#include <optional>

#include <lua.hpp>

namespace tenet::script {

/// One number for all values, tables, upvalues and metatables that the function on top of the stack can reach: equal in the same state as
/// long as nothing among them was changed. Nothing where that is too much to look through, or holds what cannot be looked into. Runs no
/// code of the rule.
[[nodiscard]] std::optional<std::uint64_t> fingerprint_of_function(lua_State* lua);

}  // namespace tenet::script
