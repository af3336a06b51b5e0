#pragma once
/// \file
/// XML of the plain kind, which pugixml reads exactly as the standard has it, and which is nearly all that word processors write.

#include <string>
#include <string_view>

#include "xml/events.hpp"

namespace tenet::xml {

/// Copies XML of the plain kind into `out`, without the attributes that the vocabulary does not know and the empty elements that it says
/// may be left out: revision ids and formatting, more than half of what Word writes, are never parsed. Declarations of namespaces stay.
///
/// Plain is what is nothing but a well-formed XML declaration, tags, and text between the root's tags: well-formed UTF-8 of characters that
/// XML has, names in ASCII with at most one colon, quoted values without '<', no attribute twice in a tag, no entity references but the
/// five of XML, no "]]>" in text, no comments, CDATA sections, processing instructions or document type, nothing after the last '>'.
/// Whether tags match is left to the parser.
///
/// False says nothing but "ask libxml2"; `out` is of no use then. `utf8` after `without_leading_space`.
[[nodiscard]] bool copy_plain(std::string_view utf8, const Vocabulary& vocabulary, std::string& out);

}  // namespace tenet::xml
