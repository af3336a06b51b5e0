#pragma once
/// \file
/// The text of one leaf while it is being built: normalised (see Document::text) and mapped back to its source.

#include <string>
#include <string_view>
#include <vector>

#include <tenet/document.hpp>

#include "document/builder.hpp"

namespace tenet::document {

class LeafText {
 public:
  /// Keeps its memory: leaves are many.
  void clear();
  void add(std::string_view utf8, SourcePoint at);
  void add_space(SourcePoint at);

  [[nodiscard]] const std::string& text() const { return text_; }
  /// `text_begin` counts from the leaf's own start.
  [[nodiscard]] const std::vector<SourceSegment>& segments() const { return segments_; }
  /// Whether bytes were met that are not UTF-8 (and became U+FFFD).
  [[nodiscard]] bool was_invalid() const { return invalid_; }

 private:
  /// Returns how many bytes of `rest` it took, and moves `at` past them.
  std::size_t add_ascii_run(std::string_view rest, SourcePoint& at);
  void put(std::string_view bytes, std::uint32_t code_points, SourcePoint at);
  void put_mapped(std::string_view bytes, std::uint32_t code_points, SourcePoint at);

  std::string text_;
  std::vector<SourceSegment> segments_;
  SourcePoint next_;  // where the source goes on if nothing was left out
  SourcePoint space_at_;
  bool space_pending_ = false;  // white space is only written once something follows it
  bool invalid_ = false;
};

}  // namespace tenet::document
