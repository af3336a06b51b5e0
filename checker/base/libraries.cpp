#include "base/libraries.hpp"

#include <fmt/core.h>
#include <nettle/version.h>

namespace tenet::base {

std::string dotted(std::initializer_list<int> numbers) {
  std::string text;
  for (const int number : numbers) text += (text.empty() ? "" : ".") + std::to_string(number);
  return text;
}

std::vector<Library> libraries() {
  return {{"fmt", dotted({FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100}), Library::Source::headers},
          {"nettle", dotted({nettle_version_major(), nettle_version_minor()})}};
}

}  // namespace tenet::base
