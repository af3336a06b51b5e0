#pragma once
/// \file
/// Where the cells of a main part's tables stand, and what their paragraphs look like.

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "fill/grid.hpp"
#include "readers/docx/tables.hpp"
#include "xml/places.hpp"

namespace tenet::fill {

/// w:pPr or w:rPr, without what must not be copied: changes that were tracked, a section's end.
struct Properties {
  xml::Stretch inside;
  std::vector<xml::Stretch> left_out;
};

struct CellParagraph {
  xml::Stretch at;
  xml::Stretch start_tag;
  std::size_t content_end = 0;
  Properties paragraph;
  Properties mark;                ///< w:rPr of the paragraph mark
  std::optional<Properties> run;  ///< of its last run with words
  bool has_words = false;
  bool plain = false;  ///< in a control of plain text, which holds one paragraph
};

/// A content control that shows a hint ("Click here to enter text").
struct Hint {
  enum class Level : std::uint8_t { run, block, cell };
  Level level = Level::run;
  bool plain = false;       ///< text without paragraphs
  bool many_lines = false;  ///< but with line breaks
  xml::Stretch mark;        ///< w:showingPlcHdr
  xml::Stretch content;
  Properties entered;  ///< w:rPr for what is typed in
};

struct CellSite {
  xml::Stretch content;
  std::string prefix;  ///< "w:"
  bool has_words = false;
  bool closed = false;
  std::vector<CellParagraph> paragraphs;  ///< its own, not those of tables in it
  std::optional<Hint> hint;
};

/// Views are of the part's bytes, which outlive it.
class CellLocator final : public xml::PlacedHandler {
 public:
  void start(const xml::Element& element, const xml::Tag& tag) override;
  void end(xml::NameId id, const xml::Tag& tag) override;
  void text(std::string_view raw, std::size_t begin, xml::TextKind kind) override;

  Grid grid;
  std::vector<CellSite> sites;
  std::uint64_t highest_id = 0;  ///< of the part's marks

 private:
  struct Open {
    xml::NameId id = 0;
    xml::Stretch start_tag;
  };
  struct Control {
    Hint hint;
    bool shows_hint = false;
    bool closed = false;
  };
  struct Cell {
    docx::CellProperties properties;
    std::size_t depth = 0;               ///< elements open in it, itself among them
    std::optional<std::size_t> control;  ///< index in controls_ of one that is around it and shows a hint
  };

  [[nodiscard]] xml::NameId above(std::size_t steps = 1) const;
  [[nodiscard]] bool inside(xml::NameId id) const;
  [[nodiscard]] bool in_own_cell() const { return cell_ && tables_ == 1; }
  [[nodiscard]] bool in_hint() const;
  [[nodiscard]] bool holds_own_paragraphs() const;
  void start_property(const xml::Element& element, const xml::Tag& tag);
  void start_control_property(const xml::Element& element, const xml::Tag& tag);
  void start_cell(const xml::Tag& tag);
  void start_paragraph(const xml::Tag& tag);
  void end_properties(xml::NameId id, const xml::Stretch& whole, const xml::Stretch& content);
  void end_control();
  void end_cell(const xml::Tag& tag);

  std::vector<Open> open_;
  std::vector<Control> controls_;
  std::optional<Cell> cell_;
  CellSite site_;
  std::optional<CellParagraph> paragraph_;
  std::size_t paragraph_depth_ = 0;
  Properties run_;
  std::uint32_t tables_ = 0;        ///< open
  std::set<std::uint32_t> merges_;  ///< columns that the row below may carry on
  std::set<std::uint32_t> merges_above_;
  std::uint32_t column_ = 0;
  std::uint32_t ordinal_ = 0;
};

}  // namespace tenet::fill
