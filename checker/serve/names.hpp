#pragma once
/// \file
/// Names that come from a browser: shown, never used as paths.

#include <string>
#include <string_view>

namespace tenet::serve {

/// A document's name as it is shown and stands in reports: UTF-8 without control characters or what turns text round, parts joined by "/",
/// none of them "." or ".."; "document" where nothing is left.
[[nodiscard]] std::string shown_name(std::string_view given);

/// "report.docx" of any of its folders, with what no file system or header takes replaced; never empty.
[[nodiscard]] std::string file_name(std::string_view shown);

/// The value of Content-Disposition for a download (RFC 6266, RFC 8187).
[[nodiscard]] std::string attachment(std::string_view file_name);

/// "agreement (reviewed).docx" of "policies/agreement.docx".
[[nodiscard]] std::string with_suffix(std::string_view shown, std::string_view suffix);

/// Lower-case letters, digits, "-", "_" and "." that ends in ".lua": what a rule file may be called.
[[nodiscard]] bool is_rule_file_name(std::string_view name);

}  // namespace tenet::serve
