#pragma once
/// \file
/// A text document as DOCX (ECMA-376, transitional; compatibility of Word 2013 and later).

#include <string>

#include <tenet/result.hpp>

#include "office/text_document.hpp"

namespace tenet::office::docx {

/// The bytes of the file; the same for the same document. Error codes: those of package::make_package.
[[nodiscard]] Result<std::string> write(const TextDocument& document);

}  // namespace tenet::office::docx
