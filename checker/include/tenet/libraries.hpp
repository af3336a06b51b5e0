#pragma once
/// \file
/// The libraries of others that Tenet is linked with: for `tenet --version --verbose`, and for whoever reports a fault.

#include <cstdint>
#include <string>
#include <vector>

namespace tenet {

struct Library {
  /// Who says which version it is.
  enum class Source : std::uint8_t {
    itself,   ///< the library that is running, asked
    headers,  ///< the headers that Tenet was built with: the library does not say, or is headers only
  };
  std::string name;     ///< "libxml2"
  std::string version;  ///< "2.9.14"
  Source source = Source::itself;
  bool operator==(const Library&) const = default;
};

/// All of them, by name. Those of plugins are theirs.
[[nodiscard]] std::vector<Library> libraries();

}  // namespace tenet
