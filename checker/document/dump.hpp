#pragma once
/// \file
/// The model as text: what `tenet show` prints and reader goldens compare.

#include <string>

#include <tenet/document.hpp>

namespace tenet::document {

/// Readable text: "# 1. Heading", "1. item", " | "-joined table rows, "[^1] note". Stable: goldens depend on it.
[[nodiscard]] std::string to_text(const Document& document);

/// `tenet show --format json`: {"blocks":[...],"checkboxes":[...],"diagnostics":[...]} as the design contract says.
[[nodiscard]] std::string to_json(const Document& document);

}  // namespace tenet::document
