#pragma once
/// \file
/// Words put into cells of a document that somebody has: a form with a table, a row of it known by its label, a column by its number.
/// Everything but those cells stays byte for byte.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

namespace tenet::fill {

/// What to do where somebody has written in the cell: their words always stay.
enum class Occupied : std::uint8_t { append, leave };

struct Entry {
  std::uint32_t label = 0;         ///< ordinal, in its part, of a paragraph of the row (SourceSegment::paragraph)
  std::uint32_t column = 0;        ///< of the cell, in the table's grid
  std::vector<std::string> lines;  ///< one paragraph each, never empty
  Occupied occupied = Occupied::append;
  bool operator==(const Entry&) const = default;
};

enum class Outcome : std::uint8_t {
  filled,    ///< the cell was empty
  appended,  ///< below words that stay
  shared,    ///< into a cell that is merged over several rows
  left,      ///< somebody has written there, and it was to be left
  no_cell,   ///< the row has no cell in that column
  closed,    ///< the cell takes no text: a list to choose from, a cell that is repeated
};

/// Who puts the words in, and when, for documents that record changes.
struct Signature {
  std::string author;
  std::string date;  ///< YYYY-MM-DD
};

struct Request {
  std::span<const char> bytes;  ///< the whole file
  std::string_view part;        ///< the part that the rows stand in, as the reader named it
  std::span<const Entry> entries;
  const Signature& signature;
};

/// Whether what was put in is marked as a change for somebody to accept.
enum class Recorded : std::uint8_t {
  not_asked,  ///< the document records no changes
  yes,
  no,  ///< it does, and ours are not among them
};

struct Filled {
  std::string bytes;
  std::vector<Outcome> outcomes;  ///< parallel to the entries
  Recorded recorded = Recorded::not_asked;
};

/// `format` is Document::format. Error codes: "fill-format" (no cells can be filled there), those of the package and of
/// xml::parse_with_places.
[[nodiscard]] Result<Filled> fill(std::string_view format, const Request& request);

}  // namespace tenet::fill
