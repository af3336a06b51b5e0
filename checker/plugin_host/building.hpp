#pragma once
/// \file
/// From the frames that a reader plugin sends to a Document. The frames are checked as they come: one that is not understood or stands
/// where it cannot makes the document unread.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/document.hpp>
#include <tenet/result.hpp>

#include "document/builder.hpp"
#include "plugin_host/stream.hpp"

namespace tenet::plugin_host {

/// A document that a plugin converted into a format that Tenet reads, and what the plugin says of it.
struct Converted {
  std::string name;
  std::string bytes;
  std::vector<Diagnostic> diagnostics;
};

class Building {
 public:
  /// `format`: the reader's id; `name`: the file's, which is the part's where there are no pages.
  Building(std::string_view format, std::string_view name);

  /// False when no more is wanted: something is wrong, or a limit was reached.
  bool take(Frame kind, Fields fields);

  /// Instead of a document, if the plugin gave one.
  [[nodiscard]] std::optional<Converted>& converted() { return converted_; }
  /// To be called once, after the last frame. Error codes: "plugin-stream", "document-limit".
  [[nodiscard]] Result<Document> finish();

 private:
  enum class Scope : std::uint8_t { leaf, table, row, cell, story };
  struct Table {
    std::uint32_t row = 0;                ///< rows begun
    std::uint32_t column = 0;             ///< where the next cell is looked for
    std::vector<std::uint32_t> taken_to;  ///< a column's first free row
  };

  bool take_leaf(document::Leaf leaf, std::string_view number);
  bool take_words(Frame kind, Fields& fields);
  bool take_container(Frame kind, Fields& fields);
  bool take_table(Frame kind, Fields& fields);
  bool take_cell(Fields& fields);
  bool take_document(Fields& fields);
  bool open(BlockKind kind, Scope scope, std::string_view number = {});
  bool close();
  bool refuse(std::string_view what);
  bool take_page(std::uint32_t number);
  bool take_text(std::string_view text);
  bool take_diagnostic(Fields& fields);
  bool dispatch(Frame kind, Fields& fields);
  [[nodiscard]] bool in(Scope scope) const { return !scopes_.empty() && scopes_.back() == scope; }
  /// Where leaves, tables and stories may begin: the body, a cell, a story.
  [[nodiscard]] bool may_begin() const { return scopes_.empty() || in(Scope::cell) || in(Scope::story); }

  document::Builder builder_;
  document::SourcePoint at_;
  bool begun_ = false;  ///< a leaf, on this page
  std::vector<Scope> scopes_;
  std::vector<Table> tables_;
  std::size_t frames_ = 0;
  std::size_t diagnostic_bytes_ = 0;
  std::optional<Converted> converted_;
  std::vector<Diagnostic> diagnostics_;
  std::string wrong_;
};

}  // namespace tenet::plugin_host
