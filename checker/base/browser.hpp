#pragma once
/// \file
/// The user's own browser.

#include <string>

#include <tenet/result.hpp>

namespace tenet::base {

/// Has the desktop open an address; the browser stays when this program ends. Error codes: "no-display", "browser-not-opened".
[[nodiscard]] Result<void> open_in_browser(const std::string& address);

}  // namespace tenet::base
