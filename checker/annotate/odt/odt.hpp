#pragma once
/// \file
/// Comments into OpenDocument texts (ODF 1.3 part 3, 14.1), in packages and flat.

#include "annotate/annotate.hpp"

namespace tenet::annotate {

[[nodiscard]] Result<Marked> mark_odt(const Request& request);
[[nodiscard]] Result<Marked> mark_fodt(const Request& request);

}  // namespace tenet::annotate
