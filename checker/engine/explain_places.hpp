#pragma once
/// \file
/// Where a rule looked and where it did not: for explain, and for whoever explains searches of its own (script).

#include <functional>
#include <string>
#include <vector>

#include "engine/explain.hpp"
#include "engine/judge_search.hpp"
#include "engine/procedure.hpp"

namespace tenet::engine {

/// Sections looked at and left out, what in them never counts, and the block's own rows of a form.
void explain_places(const CompiledRule& compiled, const Prepared& document, Search& search, Explanation& explanation);

/// Tells sections apart by the reason why one was not looked at ("" = it was): how many and which, and those left out with the reason.
void tell_sections(const SectionMap& map, const Document& document, const std::function<std::string(std::size_t)>& reason_against,
                   std::vector<std::string>& looked_at, std::vector<std::string>& left_out);

}  // namespace tenet::engine
