#pragma once
/// \file
/// A file that is compiled into the program, so that it needs none beside it: style sheets, scripts, pages. checker/embed.cmake makes the
/// sources; each layer that has such files declares its own `assets()`.

#include <string_view>

namespace tenet::base {

/// Both views last as long as the program runs.
struct Asset {
  std::string_view name;   ///< of the file, without its folder: "report.css"
  std::string_view bytes;  ///< ASCII
};

}  // namespace tenet::base
