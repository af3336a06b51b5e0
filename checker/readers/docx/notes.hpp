#pragma once
/// \file
/// Foot- and endnotes: kept as events until their reference is met, then read there.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/document.hpp>
#include <tenet/result.hpp>

#include "readers/docx/opc.hpp"
#include "readers/docx/parts.hpp"
#include "readers/docx/recording.hpp"
#include "readers/docx/tables.hpp"

namespace tenet::docx {

using RelationshipMap = std::map<std::string, Relationship, std::less<>>;

struct Note {
  Recording content;
  std::uint32_t first_paragraph = 0;  ///< ordinal of its first w:p in the part
  std::uint32_t first_cell = 0;       ///< ordinal of its first w:tc
  bool read = false;
};

/// How marks are counted and written: the document's settings, or what a section says beside them (§17.11.17 to 20).
struct NoteNumbering {
  enum class Restart : std::uint8_t { never, each_section, each_page };
  std::optional<std::string> format;
  std::string custom;
  std::optional<std::int32_t> start;
  std::optional<Restart> restart;

  /// Takes one child of w:footnotePr or w:endnotePr.
  void take(const xml::Element& element);
};

struct Notes {
  std::string part;  ///< name; empty when the document has none
  PartId id;
  RelationshipMap links;
  std::vector<CellExtent> extents;
  std::map<std::int32_t, Note> by_id;
  std::string usual_format = "decimal";  ///< of the marks, where neither settings nor section name one
  NoteNumbering settings;
  std::int32_t next = 1;
  std::size_t section = 0;  ///< that the latest note stood in
  bool counted = false;     ///< a note has been given its mark

  Result<void> load(Parts& parts, std::string_view name, View view);
  /// The mark of the next note, which stands in `section` (from 0) with its `own` numbering.
  std::string next_mark(std::size_t in_section, const NoteNumbering& own, std::string_view language);
  [[nodiscard]] bool restarts_each_page(const NoteNumbering& own) const;
};

/// What settings.xml says of notes and page headers.
struct Settings {
  NoteNumbering footnotes;
  NoteNumbering endnotes;
  bool even_and_odd_headers = false;
};
Result<Settings> load_settings(Parts& parts, std::string_view name);

}  // namespace tenet::docx
