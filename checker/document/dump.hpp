#pragma once
/// \file
/// The model as text: what `tenet show` prints and reader goldens compare.

#include <string>

#include <tenet/document.hpp>

namespace tenet::document {

/// Readable text, one line a leaf, its number in front: a heading stands out by an empty line above it and what it governs is indented
/// below it; rows of tables are lines, their cells joined by " | "; "[^1] note"; "[page header] text". No other marks: the words can be
/// compared with the page. Stable: goldens depend on it.
[[nodiscard]] std::string to_text(const Document& document);

/// `tenet show --format json`: {"blocks":[...],"checkboxes":[...],"diagnostics":[...]} as the design contract says.
[[nodiscard]] std::string to_json(const Document& document);

}  // namespace tenet::document
