#pragma once
/// \file
/// Comments into OpenDocument texts, and out of them (ODF 1.3 part 3, 14.1), in packages and flat.

#include "annotate/annotate.hpp"

namespace tenet::annotate {

[[nodiscard]] Result<Marked> mark_odt(const Request& request);
[[nodiscard]] Result<Marked> mark_fodt(const Request& request);
[[nodiscard]] Result<CopyWithout> unmark_odt(std::span<const char> bytes, std::string_view author);
[[nodiscard]] Result<CopyWithout> unmark_fodt(std::span<const char> bytes, std::string_view author);

}  // namespace tenet::annotate
