#pragma once
/// \file
/// SHA-256, by which reports name the exact bytes they speak of.

#include <span>
#include <string>

namespace tenet::base {

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::span<const char> bytes);

/// 44 characters of base64 (RFC 4648, padded), as content security policies name scripts and style sheets.
[[nodiscard]] std::string sha256_base64(std::span<const char> bytes);

}  // namespace tenet::base
