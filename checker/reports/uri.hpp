#pragma once
/// \file
/// Paths of documents as URI references (RFC 3986), for formats that name files so.

#include <string>
#include <string_view>

namespace tenet::reports {

/// Relative paths stay relative: "policies/asb policy.docx" is "policies/asb%20policy.docx"; absolute ones get the scheme "file". Bytes
/// outside the unreserved set are percent-encoded, the ':' of a first segment too, which would make it a scheme.
[[nodiscard]] std::string uri_of_path(std::string_view path);

}  // namespace tenet::reports
