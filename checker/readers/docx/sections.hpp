#pragma once
/// \file
/// Sections (§17.6): what they say at their end, and rules over text that comes before it.

#include <cstdint>
#include <vector>

#include "readers/docx/notes.hpp"
#include "xml/events.hpp"

namespace tenet::docx {

struct Section {
  NoteNumbering footnotes;
  NoteNumbering endnotes;
};

/// Collects the sections of a main part, in the order of their w:sectPr. Former properties (w:sectPrChange) do not count.
class SectionScan final : public xml::Handler {
 public:
  void start(const xml::Element& element) override;
  void end(xml::NameId id) override;
  void text(std::string_view) override {}

  std::vector<Section> sections;

 private:
  std::uint32_t skipped_ = 0;  ///< depth inside what does not count
  bool in_section_ = false;
  NoteNumbering* notes_ = nullptr;
};

}  // namespace tenet::docx
