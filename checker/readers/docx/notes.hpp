#pragma once
/// \file
/// Foot- and endnotes: kept as events until their reference is met, then read there.

#include <cstdint>
#include <map>
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

struct Notes {
  std::string part;  ///< name; empty when the document has none
  PartId id;
  RelationshipMap links;
  std::vector<CellExtent> extents;
  std::map<std::int32_t, Note> by_id;
  std::string format = "decimal";  ///< of the marks
  std::string custom;
  std::int32_t next = 1;

  Result<void> load(Parts& parts, std::string_view name, View view);
};

/// Reads the marks' formats from settings.xml.
Result<void> load_note_formats(Parts& parts, std::string_view name, Notes& footnotes, Notes& endnotes);

}  // namespace tenet::docx
