#pragma once
/// \file
/// OpenDocument text (ODF 1.3 and its elders): packages (.odt, .ott) and flat documents (.fodt).
///
/// What is read is ticked in README.md. Places: see source_cursor.hpp for what paragraph, run and character count.
/// Parts are "content.xml" (body) and "styles.xml" (page headers and footers), or the file's own name for flat documents.
///
/// Errors, codes: "document-encrypted", "document-incomplete" (no content.xml), "document-not-text" (a spreadsheet, say),
/// "document-damaged" (content.xml is not well-formed), and those of package::Package.

#include <span>
#include <string_view>

#include <tenet/document.hpp>
#include <tenet/result.hpp>

#include "readers/reader.hpp"

namespace tenet::odt {

[[nodiscard]] Result<Document> read(std::span<const char> bytes, std::string_view name, const readers::ReadOptions& options);
[[nodiscard]] Result<Document> read_flat(std::span<const char> bytes, std::string_view name, const readers::ReadOptions& options);

}  // namespace tenet::odt
