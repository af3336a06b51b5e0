#pragma once
/// \file
/// Comments into Word documents, and out of them (ECMA-376-1 17.13.4), transitional and strict.

#include "annotate/annotate.hpp"

namespace tenet::annotate {

[[nodiscard]] Result<Marked> mark_docx(const Request& request);
[[nodiscard]] Result<CopyWithout> unmark_docx(std::span<const char> bytes, std::string_view author);

}  // namespace tenet::annotate
