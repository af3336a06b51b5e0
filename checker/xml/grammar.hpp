#pragma once
/// \file
/// Whether XML is of the plain kind that pugixml reads exactly as the standard has it.

#include <string_view>

namespace tenet::xml {

/// True when the markup is nothing but a well-formed XML declaration, tags, and text between the root's tags: names in ASCII with at most
/// one colon, quoted values without '<', no attribute twice in a tag, no "]]>" in text, no comments, CDATA sections, processing
/// instructions or document type. Whether tags match is left to the parser. False says nothing but "ask libxml2".
/// One pass, no allocation. `utf8` after `without_leading_space`.
[[nodiscard]] bool keeps_to_grammar(std::string_view utf8);

}  // namespace tenet::xml
