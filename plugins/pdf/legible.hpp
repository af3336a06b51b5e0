#pragma once
/// \file
/// Whether the letters of a page are those that are seen on it. A font that does not say which letter a shape is gives other letters, or
/// none; what such a page says is not known, whatever its words look like.

#include <cstddef>
#include <string_view>
#include <vector>

#include "page.hpp"

namespace pdf {

enum class Legible { yes, no, too_short_to_say };

[[nodiscard]] Legible legible(const Page& page);
/// The same of all pages together.
[[nodiscard]] Legible legible(const std::vector<Page>& pages);

}  // namespace pdf
