#pragma once
/// \file
/// A text document as ODT (OpenDocument 1.3, as Writer 7 writes it).

#include <string>

#include <tenet/result.hpp>

#include "office/text_document.hpp"

namespace tenet::office::odt {

/// The bytes of the file; the same for the same document. Error codes: those of package::make_package.
[[nodiscard]] Result<std::string> write(const TextDocument& document);

}  // namespace tenet::office::odt
