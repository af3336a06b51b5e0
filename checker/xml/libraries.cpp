#include "xml/libraries.hpp"

#include <libxml/globals.h>

#include <charconv>
#include <pugixml.hpp>
#include <string_view>

#include "base/libraries.hpp"

namespace tenet::xml {
namespace {

/// It says "20914", or "20914-GITv2.9.14".
std::string libxml2_version() {
  const std::string_view said = xmlParserVersion;
  int number = 0;
  std::from_chars(said.data(), said.data() + said.size(), number);
  return base::dotted({number / 10000, number / 100 % 100, number % 100});
}

}  // namespace

std::vector<Library> libraries() {
  return {{"libxml2", libxml2_version()},
          {"pugixml", base::dotted({PUGIXML_VERSION / 1000, PUGIXML_VERSION % 1000 / 10}), Library::Source::headers}};
}

}  // namespace tenet::xml
