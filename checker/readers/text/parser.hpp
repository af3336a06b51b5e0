#pragma once
/// \file
/// From lines to blocks.

#include <string_view>
#include <vector>

#include "document/builder.hpp"
#include "readers/text/inline.hpp"
#include "readers/text/lines.hpp"

namespace tenet::text_reader {

/// Reads lines one after another; `builder` gets the blocks.
class Parser {
 public:
  Parser(std::vector<Line> lines, Dialect dialect, document::Builder& builder, PartId part);
  void run();

 private:
  /// An item that later ones are nested below or stand beside.
  struct OpenItem {
    std::uint32_t indent = 0;
    std::string shape;
    std::string core;
    std::uint8_t level = 1;
  };

  void take_notes();
  void take_block();
  bool take_heading();
  bool take_table();
  bool take_item();
  void take_paragraph();
  bool take_titled_line();

  void write_heading(const Line& line, std::uint8_t level);
  void write_leaf(const document::Leaf& leaf, const Line& first);
  void write_row(const Line& line, std::uint32_t row, bool header);

  [[nodiscard]] const Line& line() const { return lines_[at_]; }
  [[nodiscard]] bool done() const { return at_ >= lines_.size(); }
  [[nodiscard]] const Line* next_text(std::size_t from) const;
  [[nodiscard]] bool starts_block(const Line& line, const Line& before) const;
  [[nodiscard]] bool is_item(const Label& label, std::string_view content) const;
  [[nodiscard]] bool is_numbered_heading(const Label& label) const;
  [[nodiscard]] std::string shape_of(const Label& label) const;
  [[nodiscard]] std::uint8_t level_of(const Label& label, const Line& line, std::string_view text);

  std::vector<Line> lines_;
  std::size_t at_ = 0;
  Dialect dialect_;
  document::Builder& builder_;
  PartId part_;
  Notes notes_;
  InlineWriter inline_;
  std::vector<OpenItem> items_;
  std::vector<bool> introducing_;  // beside items_: whether the item's text ends with ':'
};

}  // namespace tenet::text_reader
