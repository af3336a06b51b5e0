#pragma once
/// \file
/// What makes a finding the same one in two reports: the rule, the element and the words found, wherever they stand. Moving a clause,
/// numbering it anew or exchanging curly for straight quotation marks is no change; other words are. Shared by the formats that carry
/// fingerprints and by the comparison of two reports.

#include <string>
#include <string_view>

namespace tenet::reports {

/// The quote as it is compared: one space for any white space, none at the ends, ASCII letters lower case, quotation marks and dashes
/// in their plain form, no full stop, comma, colon or semicolon at the end.
[[nodiscard]] std::string normalised_quote(std::string_view quote);

/// "respect.3.7/screen/" and the first 32 hexadecimal digits of the SHA-256 of the normalised quote; rules find what they find in few
/// enough words that half of the hash tells them apart. Terms have no element: "fairness.entry//…". An empty quote hashes as such: it
/// stands for "nothing found".
[[nodiscard]] std::string fingerprint(std::string_view rule, std::string_view element, std::string_view quote);

}  // namespace tenet::reports
