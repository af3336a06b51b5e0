#pragma once
/// \file
/// What both drivers look at before they parse: encoding, entity declarations, tags that are too long.

#include <span>
#include <string>
#include <string_view>

#include <tenet/result.hpp>

namespace tenet::xml {

enum class Encoding : std::uint8_t {
  utf8,
  utf16_le,
  utf16_be,
  other,  ///< declared, or guessed from the first bytes: libxml2 knows what to do
};

/// From the byte order mark, else from the first bytes, else from the declaration.
[[nodiscard]] Encoding encoding_of(std::string_view bytes);

/// Byte order mark and white space in front, which real files have and a strict parser refuses.
[[nodiscard]] std::string_view without_leading_space(std::string_view utf8);

/// Whether the document type declaration in front of the root declares entities. `utf8` after `without_leading_space`.
[[nodiscard]] bool declares_entities(std::string_view utf8);

/// Whether a tag is over kMaxAttributes or kMaxTag: asked before the parser, which takes a tag whole.
[[nodiscard]] bool has_oversized_tag(std::string_view utf8);

/// Whether the markup can be looked at byte by byte, whatever the text is encoded in: not so UTF-32, EBCDIC and UTF-7, which no word
/// processor writes.
[[nodiscard]] bool has_markup_in_ascii(std::string_view bytes);

/// UTF-16 without its byte order mark as UTF-8; empty where it is not well-formed.
[[nodiscard]] std::string from_utf16(std::string_view bytes, Encoding encoding);

/// The refusal both drivers answer entity declarations with, and the one for nesting.
[[nodiscard]] Unexpected entities_refused();
[[nodiscard]] Unexpected too_deep();
[[nodiscard]] Unexpected too_wide();
[[nodiscard]] Unexpected too_long();
[[nodiscard]] Unexpected malformed(std::string_view what, std::size_t line);

}  // namespace tenet::xml
