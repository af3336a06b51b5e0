#pragma once
/// \file
/// The stream between XML drivers and format readers. A reader is written once against these events; which parser feeds it
/// (pugixml for ordinary parts, libxml2 SAX2 for large ones) it cannot tell.
///
/// Names are resolved: prefixes are gone, and each element and attribute is looked up in the reader's `Vocabulary`, so a reader
/// switches over small integers. Strict and transitional OOXML namespaces are one: the vocabulary maps both to the same `Ns`.

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

#include "xml/name_key.hpp"

namespace tenet::xml {

/// A known name, small and dense, chosen by the reader (an enum of its own); 0 = not in the vocabulary.
using NameId = std::uint16_t;

/// Namespaces by number; the vocabulary says which addresses mean which.
using Ns = std::uint8_t;

struct NamespaceRow {
  std::string_view uri;
  Ns ns;
};
/// Whether a reader is told of an element that holds nothing. Formatting is left out where a driver can do so at no cost: half the elements
/// of a Word document say how wide, how bold or in which colour, and no reader asks.
enum class WhenEmpty : std::uint8_t { told, may_be_left_out };
struct NameRow {
  Ns ns;  ///< 0 = no namespace (most attributes of OOXML are qualified, few of ODF's are not)
  std::string_view local;
  NameId id;
  WhenEmpty when_empty = WhenEmpty::told;
};

/// What a reader knows. Immutable after construction, shared by threads. Keeps views of the rows' strings (literals, as a rule),
/// which must outlive it. Where a name occurs twice the first row counts.
class Vocabulary {
 public:
  Vocabulary(std::span<const NamespaceRow> namespaces, std::span<const NameRow> names);
  [[nodiscard]] Ns ns_of(std::string_view uri) const;  ///< 0 = unknown, and no namespace
  [[nodiscard]] NameId id_of(Ns ns, std::string_view local) const;
  [[nodiscard]] WhenEmpty when_empty(Ns ns, std::string_view local) const;
  /// Whether the name is known in any namespace, but for those that may be left out.
  [[nodiscard]] bool has_local(std::string_view local) const;

 private:
  struct Slot {
    NameKey key;
    NameRow row{};
  };
  /// Open addressing, a power of two; a row's id of 0 is a free slot.
  using Slots = std::vector<Slot>;
  static void add(Slots& slots, const NameRow& row);
  static const NameRow* find(const Slots& slots, Ns ns, std::string_view local);

  std::vector<NamespaceRow> namespaces_;
  Slots names_;
  Slots locals_;  // the same names, whatever their namespace
};

struct Attribute {
  NameId id = 0;
  Ns ns = 0;
  std::string_view local;
  std::string_view value;  ///< entities resolved; valid during the event only
};

struct Element {
  NameId id = 0;
  Ns ns = 0;
  std::string_view local;  ///< as written, for diagnostics; valid during the event only
  std::string_view uri;    ///< likewise
  /// Only attributes in the vocabulary, in the order written: revision ids and the like cost a reader nothing.
  std::span<const Attribute> attributes;

  /// The attribute's value, or `otherwise`.
  [[nodiscard]] std::string_view get(NameId name, std::string_view otherwise = {}) const;
  [[nodiscard]] bool has(NameId name) const;
};

/// What a reader implements. Calls come in document order; `text` may come in pieces, never empty; white space between elements is
/// text as well. Comments and processing instructions are dropped. Elements outside the vocabulary come with id 0.
class Handler {
 public:
  virtual ~Handler() = default;
  virtual void start(const Element& element) = 0;
  virtual void end(NameId id) = 0;
  virtual void text(std::string_view utf8) = 0;
  /// True ends the parse quietly (a limit was reached and the reader has said so).
  [[nodiscard]] virtual bool stop() const { return false; }
};

/// Deeper than any real document (Word refuses past 200 or so), shallow enough for every stack.
inline constexpr std::uint32_t kMaxDepth = 2'000;
/// Attributes of one element, declarations of namespaces included: Word writes up to 40. Parsers compare each with each and keep forty
/// bytes for every one, so a tag of a hundred megabytes would need a gigabyte and hours.
inline constexpr std::size_t kMaxAttributes = 256;
/// Bytes of one tag. Word writes pictures into attributes (o:gfxdata), some megabytes of them; a parser holds a value four times.
inline constexpr std::size_t kMaxTag = 16U << 20U;
/// A part in UTF-16, which no word processor writes and which is converted whole.
inline constexpr std::size_t kMaxUtf16 = 32U << 20U;
/// Declarations of namespaces in force at one place: Word and Writer write up to 40. Every prefix is looked for in all of them.
inline constexpr std::size_t kMaxNamespaces = 500;
/// Parts up to this size go to pugixml (quicker; 4.5 times the XML in memory), larger ones to libxml2 (streams).
inline constexpr std::size_t kLargePart = 8U << 20U;

enum class Driver : std::uint8_t { by_size, pugixml, libxml2 };
/// Either driver: UTF-8, UTF-16 with a byte order mark, or the declared encoding; DOCTYPE without internal entities is tolerated and
/// nothing is loaded; entity declarations are refused ("xml-entities"). Malformed XML is an error ("xml-malformed") that names the line;
/// events before it have been delivered, the same from both drivers: what pugixml cannot read, or reads more freely than XML allows, it
/// leaves to libxml2. Deeper nesting than kMaxDepth is an error ("xml-too-deep"), so is more than kMaxAttributes, kMaxTag or kMaxNamespaces
/// ("xml-too-wide"), or kMaxUtf16 ("xml-too-long"). Elements still open at an error are not ended.
Result<void> parse(std::span<const char> bytes, const Vocabulary& vocabulary, Handler& handler, Driver driver = Driver::by_size);
/// What `parse` does with Driver::libxml2, and with what the other leaves to it.
Result<void> parse_with_libxml2(std::span<const char> bytes, const Vocabulary& vocabulary, Handler& handler);

/// XML that is gone through more than once: to look for something, then to read. What pugixml reads is parsed once. Keeps views of the
/// bytes and of the vocabulary, which must outlive it. Not thread-safe.
class Source {
 public:
  Source(std::span<const char> bytes, const Vocabulary& vocabulary, Driver driver = Driver::by_size);
  ~Source();
  Source(Source&&) noexcept;
  Source& operator=(Source&&) noexcept;

  /// As `parse`: all events from the beginning, or the same error.
  Result<void> deliver(Handler& handler);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tenet::xml
