#pragma once
/// \file
/// Where in the bytes of a part its elements and its text stand: for whoever puts something between them and leaves all else as it is.
///
/// The events are those of the drivers (events.hpp), with places, but text comes raw, as the bytes have it. What is read has been read by
/// a driver before, and the edited part is read again afterwards: this tokenizer finds places, it does not judge XML.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tenet/result.hpp>

#include "xml/events.hpp"

namespace tenet::xml {

/// Bytes [begin, end) of the part.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Stretch&) const = default;
};

class Scope;

/// A start or end tag. An element written `<a/>` has one tag: its end event has the same stretch as its start event. Valid during the
/// event, the name as long as the bytes.
struct Tag {
  Stretch at;
  std::string_view name;         ///< as written, with its prefix
  const Scope* scope = nullptr;  ///< the prefixes in force inside the element (scope.hpp)
};

enum class TextKind : std::uint8_t { references, cdata };

class PlacedHandler {
 public:
  virtual ~PlacedHandler() = default;
  virtual void start(const Element& element, const Tag& tag) = 0;
  virtual void end(NameId id, const Tag& tag) = 0;
  /// A piece of character data between two tags, comments or processing instructions; never empty. Of a CDATA section, what is inside.
  virtual void text(std::string_view raw, std::size_t begin, TextKind kind) = 0;
};

/// Error codes: "xml-not-placed" for what is no UTF-8 or has a document type (the sentence names the remedy), "xml-malformed",
/// "xml-too-deep", "xml-too-wide".
Result<void> parse_with_places(std::string_view bytes, const Vocabulary& vocabulary, PlacedHandler& handler);

/// One character of raw text: the value it stands for and the bytes it takes. References and line ends (CR LF is one) are resolved as a
/// parser does.
struct Character {
  char32_t value = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The character that begins at byte `at` (< raw.size()).
[[nodiscard]] Character character_at(std::string_view raw, std::size_t at, TextKind kind);

/// Text for an element's content or a quoted attribute value: & < > and quotes as references; characters that XML does not have are left
/// out, and line ends and tabs in attributes stay by references.
[[nodiscard]] std::string escaped(std::string_view utf8);

}  // namespace tenet::xml
