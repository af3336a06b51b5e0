#pragma once
/// \file
/// Where the cells of a text document's tables stand, and what their paragraphs look like.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fill/grid.hpp"
#include "xml/places.hpp"

namespace tenet::fill {

struct OdtParagraph {
  xml::Stretch at;
  xml::Stretch start_tag;
  std::size_t content_end = 0;
  std::string_view name;   ///< with its prefix
  std::string style;       ///< of the paragraph; may be empty
  std::string span_style;  ///< of its last words; may be empty
  bool has_words = false;
};

struct OdtCell {
  xml::Stretch content;
  std::string prefix;  ///< "text:"
  bool has_words = false;
  bool closed = false;                     ///< it stands for several
  std::vector<OdtParagraph> paragraphs;    ///< its own, not those of tables, frames and notes in it
  std::vector<xml::Stretch> placeholders;  ///< fields that say what to type
};

/// Views are of the part's bytes, which outlive it.
class OdtLocator final : public xml::PlacedHandler {
 public:
  explicit OdtLocator(std::string_view bytes) : bytes_(bytes) {}
  void start(const xml::Element& element, const xml::Tag& tag) override;
  void end(xml::NameId id, const xml::Tag& tag) override;
  void text(std::string_view raw, std::size_t begin, xml::TextKind kind) override;

  Grid grid;
  std::vector<OdtCell> sites;
  bool records_changes = false;

 private:
  struct Open {
    xml::NameId id = 0;
    bool placeholder = false;
    xml::Stretch start_tag;
    std::string span_style;
  };
  [[nodiscard]] bool in_own_cell() const { return cell_ && tables_ == 1; }
  [[nodiscard]] bool holds_own_paragraphs() const;
  [[nodiscard]] std::string span_style() const;
  void start_cell(const xml::Element& element, const xml::Tag& tag);
  void start_covered(const xml::Element& element);
  void start_paragraph(const xml::Element& element, const xml::Tag& tag);

  std::string_view bytes_;
  std::vector<Open> open_;
  std::optional<OdtCell> cell_;
  std::size_t cell_depth_ = 0;
  std::optional<OdtParagraph> paragraph_;
  std::size_t paragraph_depth_ = 0;
  std::uint32_t tables_ = 0;  ///< open
  std::uint32_t column_ = 0;
  std::uint32_t row_repeats_ = 1;
  std::uint32_t cell_repeats_ = 1;
  std::uint32_t cell_span_ = 1;
  std::uint32_t ordinal_ = 0;
};

}  // namespace tenet::fill
