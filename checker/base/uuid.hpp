#pragma once
/// \file
/// Universally unique identifiers that are made from what they name, so that the same thing has the same one in every run (RFC 4122, 4.3).

#include <string>
#include <string_view>

namespace tenet::base {

/// Version 5: of a name within a space of names, itself named by text ("tenet/oscal"). 36 characters, lower case. Not a secret and no
/// proof of anything: SHA-1 is what the standard asks for.
[[nodiscard]] std::string uuid_of(std::string_view space, std::string_view name);

}  // namespace tenet::base
