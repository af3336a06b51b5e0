#pragma once
/// \file
/// An installed LibreOffice, run once for one document without a window.

#include <optional>
#include <string>
#include <string_view>

namespace office {

enum class Outcome { converted, not_installed, not_converted };

struct Conversion {
  Outcome outcome = Outcome::not_converted;
  std::string odt;  ///< the document as OpenDocument text
};

/// Converts in the current folder, which is private, empty and somebody else's to remove. `extension` without dot: as which format
/// LibreOffice is to take the bytes. A profile of its own, in which macros do not run and nothing that a document links to is fetched.
/// There is no time limit here: whoever runs this process has one, for it and all that it starts.
[[nodiscard]] Conversion convert(std::string_view bytes, std::string_view extension);

}  // namespace office
