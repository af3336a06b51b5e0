#pragma once
/// \file
/// Reads Word documents: .docx, .docm, .dotx, .dotm, Flat OPC, transitional and strict (ECMA-376-1 and -3).
/// README.md beside this file lists what is read and what is not. What `paragraph` and `run` of a place mean is said in walker.hpp.

#include <span>
#include <string_view>

#include <tenet/document.hpp>
#include <tenet/result.hpp>

#include "readers/reader.hpp"

namespace tenet::docx {

/// Errors: not a package, no main part of a word processing document, damaged main part, a limit exceeded. Damage in other parts is a
/// diagnostic. Thread-safe.
[[nodiscard]] Result<Document> read(std::span<const char> bytes, std::string_view name, const readers::ReadOptions& options);

}  // namespace tenet::docx
