#pragma once
/// \file
/// Comments into Word documents (ECMA-376-1 17.13.4), transitional and strict.

#include "annotate/annotate.hpp"

namespace tenet::annotate {

[[nodiscard]] Result<Marked> mark_docx(const Request& request);

}  // namespace tenet::annotate
