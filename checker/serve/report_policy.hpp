#pragma once
/// \file
/// The report brings its own style and script in the page, and says by their hashes that it does; the header must not forbid them.

#include <string>
#include <string_view>

namespace tenet::serve {

/// The policy that stands in the report's head, with what only a header may say: whose frame it may stand in. Nothing may be loaded at all
/// where none is found.
[[nodiscard]] std::string policy_of_report(std::string_view html);

}  // namespace tenet::serve
