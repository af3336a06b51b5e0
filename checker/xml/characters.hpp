#pragma once
/// \file
/// Which bytes are characters of XML.

#include <string_view>

namespace tenet::xml {

/// Well-formed UTF-8 of characters that XML has (XML 1.0, 2.2).
[[nodiscard]] bool has_only_characters_of_xml(std::string_view utf8);

/// No references but the five entities of XML and numbers of characters that it has.
[[nodiscard]] bool has_only_plain_references(std::string_view utf8);

}  // namespace tenet::xml
