#pragma once
/// \file
/// What stands inside a line: links, emphasis, escapes, references to notes. Text goes to the builder with its place.

#include <map>
#include <string>
#include <string_view>

#include "document/builder.hpp"
#include "readers/text/lines.hpp"

namespace tenet::text_reader {

enum class Dialect : std::uint8_t { markdown, plain };

/// Notes by label, each built beforehand.
using Notes = std::map<std::string, document::FragmentId, std::less<>>;

class InlineWriter {
 public:
  InlineWriter(document::Builder& builder, PartId part, Dialect dialect, const Notes& notes)
      : builder_(builder), part_(part), dialect_(dialect), notes_(notes) {}

  /// Pushes the line's content into the open leaf.
  void write(const Line& line);

 private:
  std::size_t special(std::string_view rest);
  std::size_t link(std::string_view rest);
  std::size_t note(std::string_view rest);
  std::size_t address(std::string_view rest);
  std::size_t emphasis(std::string_view content, std::size_t at) const;
  void plain(std::string_view text);

  document::Builder& builder_;
  PartId part_;
  Dialect dialect_;
  const Notes& notes_;
  document::SourcePoint at_;
};

}  // namespace tenet::text_reader
