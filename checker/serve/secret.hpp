#pragma once
/// \file
/// Secrets in addresses.

#include <string>
#include <string_view>

namespace tenet::serve {

/// 256 bits from the system, as 43 characters that an address may hold (RFC 4648, base64url without padding).
[[nodiscard]] std::string new_secret();

/// Takes as long whatever is in them: how far a guess is right cannot be measured. Lengths are no secret.
[[nodiscard]] bool same_secret(std::string_view a, std::string_view b);

}  // namespace tenet::serve
