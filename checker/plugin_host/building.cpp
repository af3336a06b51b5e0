#include "plugin_host/building.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace tenet::plugin_host {
namespace {

/// A document at the limits of the model has some 4 million pieces; each frame is at most one. Frames that leave nothing behind count too,
/// or a plugin could send them for ever.
constexpr std::size_t kMostFrames = 20'000'000;
/// No table of a document is as wide or as long.
constexpr std::uint32_t kMostColumns = 1000;
constexpr std::uint32_t kMostRows = 100'000;
constexpr std::uint32_t kMostPages = 100'000;
constexpr std::uint32_t kMostNesting = 64;
constexpr std::uint32_t kDeepestLevel = 9;
constexpr std::size_t kLongestLabel = 200;
constexpr std::size_t kDiagnosticBytes = 1U << 20U;
constexpr std::size_t kLongestSentence = 1000;

bool is_code(std::string_view text) {
  const auto good = [](char c) { return (c >= 'a' && c <= 'z') || base::is_digit(c) || c == '-'; };
  return !text.empty() && text.size() <= 60 && std::all_of(text.begin(), text.end(), good);
}

/// A sentence of a plugin on one line, and without what would steer a terminal.
std::string one_line(std::string_view text) {
  std::string line = base::without_controls(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return line;
}

constexpr BlockRole kRoles[] = {BlockRole::body, BlockRole::title, BlockRole::contents_entry, BlockRole::caption};

}  // namespace

Building::Building(std::string_view format, std::string_view name) {
  builder_.set_format(format);
  at_.part = builder_.part(name);
}

bool Building::refuse(std::string_view what) {
  wrong_ = what;
  return false;
}

bool Building::take_leaf(document::Leaf leaf, std::string_view number) {
  if (!may_begin()) return refuse("a paragraph begins inside another, or beside the cells of a table");
  if (number.size() > kLongestLabel) return refuse("a label is longer than 200 bytes");
  leaf.number = number;
  if (begun_) ++at_.paragraph;
  begun_ = true;
  at_.run = 0;
  builder_.begin(leaf);
  scopes_.push_back(Scope::leaf);
  return true;
}

bool Building::take_page(std::uint32_t number) {
  if (number == 0 || number > kMostPages) return refuse("a page has a number that none can have");
  at_ = {builder_.part(fmt::format("page {}", number)), 0, 0, 0};
  builder_.set_page(at_.part, number);
  begun_ = in(Scope::leaf);
  return true;
}

bool Building::take_text(std::string_view text) {
  if (!in(Scope::leaf)) return refuse("text stands outside any paragraph");
  builder_.text(text, at_);
  ++at_.run;
  return true;
}

bool Building::take_words(Frame kind, Fields& fields) {
  if (kind == Frame::checkbox) return builder_.checkbox(fields.number() != 0), true;
  if (!in(Scope::leaf)) return refuse("the end of a paragraph, or a link, comes where no paragraph is open");
  if (kind == Frame::link) {
    builder_.begin_link(one_line(fields.text()));
  } else if (kind == Frame::end_link) {
    builder_.end_link();
  } else {
    builder_.end();
    scopes_.pop_back();
  }
  return true;
}

bool Building::open(BlockKind kind, Scope scope, std::string_view number) {
  if (!may_begin()) return refuse("a table, note or page header begins inside a paragraph or beside the cells of a table");
  if (scopes_.size() >= kMostNesting) return refuse("tables and notes lie in each other too deep");
  if (number.size() > kLongestLabel) return refuse("a mark is longer than 200 bytes");
  builder_.open(kind, number);
  scopes_.push_back(scope);
  return true;
}

bool Building::take_container(Frame kind, Fields& fields) {
  if (kind == Frame::note) return open(BlockKind::note, Scope::story, fields.text());
  return open(kind == Frame::page_header ? BlockKind::page_header : BlockKind::page_footer, Scope::story);
}

bool Building::take_cell(Fields& fields) {
  if (!in(Scope::row)) return refuse("a cell stands outside any row");
  CellPosition cell;
  cell.rowspan = fields.number();
  cell.colspan = fields.number();
  cell.header = fields.number() != 0;
  if (cell.rowspan == 0 || cell.colspan == 0 || cell.rowspan > kMostRows || cell.colspan > kMostColumns)
    return refuse("a cell spans more than any table has");
  Table& table = tables_.back();
  cell.row = table.row - 1;
  while (table.column < table.taken_to.size() && table.taken_to[table.column] > cell.row) ++table.column;
  cell.column = table.column;
  if (cell.column + cell.colspan > kMostColumns) return refuse("a table has more than 1,000 columns");
  table.taken_to.resize(std::max<std::size_t>(table.taken_to.size(), cell.column + cell.colspan));
  std::fill_n(table.taken_to.begin() + cell.column, cell.colspan, cell.row + cell.rowspan);
  table.column += cell.colspan;
  builder_.open_cell(cell);
  scopes_.push_back(Scope::cell);
  return true;
}

bool Building::take_table(Frame kind, Fields& fields) {
  if (kind == Frame::cell) return take_cell(fields);
  if (kind == Frame::table) {
    if (!open(BlockKind::table, Scope::table)) return false;
    tables_.emplace_back();
    return true;
  }
  if (!in(Scope::table)) return refuse("a row stands outside any table");
  if (++tables_.back().row > kMostRows) return refuse("a table has more than 100,000 rows");
  tables_.back().column = 0;
  scopes_.push_back(Scope::row);
  return true;
}

bool Building::close() {
  if (scopes_.empty() || in(Scope::leaf)) return refuse("what is closed was not open");
  // Rows leave no block: their cells know where they are.
  if (!in(Scope::row)) builder_.close();
  if (in(Scope::table)) tables_.pop_back();
  scopes_.pop_back();
  return true;
}

bool Building::take_document(Fields& fields) {
  Converted converted;
  converted.name = fields.text();
  converted.bytes = fields.text();
  converted_ = std::move(converted);
  return true;
}

bool Building::take_diagnostic(Fields& fields) {
  const std::string_view code = fields.text();
  const std::string_view sentence = fields.text();
  diagnostic_bytes_ += code.size() + sentence.size();
  if (!is_code(code) || sentence.size() > kLongestSentence || diagnostic_bytes_ > kDiagnosticBytes)
    return refuse("a diagnostic has no code in kebab-case, or diagnostics are too long");
  // The document may turn out to come converted, and the builder would then have nothing to hang them on.
  diagnostics_.push_back({std::string(code), one_line(sentence), {}});
  builder_.diagnose(code, one_line(sentence), at_);
  return true;
}

bool Building::dispatch(Frame kind, Fields& fields) {
  switch (kind) {
    case Frame::page:
      return take_page(fields.number());
    case Frame::title:
      builder_.set_title(fields.text().substr(0, kLongestSentence));
      return true;
    case Frame::heading: {
      const std::uint32_t level = std::clamp(fields.number(), 1U, kDeepestLevel);
      return take_leaf({BlockKind::heading, BlockRole::body, static_cast<std::uint8_t>(level), {}}, fields.text());
    }
    case Frame::paragraph: {
      const std::uint32_t role = fields.number();
      if (role >= std::size(kRoles)) return refuse("a paragraph has a role that does not exist");
      return take_leaf({BlockKind::paragraph, kRoles[role], 0, {}}, {});
    }
    case Frame::list_item: {
      const std::uint32_t depth = std::clamp(fields.number(), 1U, kDeepestLevel);
      return take_leaf({BlockKind::list_item, BlockRole::body, static_cast<std::uint8_t>(depth), {}}, fields.text());
    }
    case Frame::text:
      return take_text(fields.text());
    case Frame::end:
    case Frame::link:
    case Frame::end_link:
    case Frame::checkbox:
      return take_words(kind, fields);
    case Frame::table:
    case Frame::row:
    case Frame::cell:
      return take_table(kind, fields);
    case Frame::note:
    case Frame::page_header:
    case Frame::page_footer:
      return take_container(kind, fields);
    case Frame::close:
      return close();
    case Frame::document:
      return take_document(fields);
    case Frame::diagnostic:
      return take_diagnostic(fields);
    case Frame::hello:
    case Frame::plugin:
    case Frame::reader:
    case Frame::writer:
    case Frame::output:
    case Frame::not_recognised:
    case Frame::failed:
    case Frame::done:
      return refuse("it says what a reader does not say");
  }
  return false;
}

bool Building::take(Frame kind, Fields fields) {
  if (++frames_ > kMostFrames) return refuse("it says more than any document holds");
  if (!dispatch(kind, fields)) return false;
  if (!fields.is_whole()) return refuse("a message is cut short or too long");
  return !builder_.is_full();
}

Result<Document> Building::finish() {
  if (wrong_.empty() && !builder_.is_full() && !scopes_.empty()) wrong_ = "a paragraph, table or note is not closed";
  if (!wrong_.empty())
    return fail("plugin-stream", fmt::format("what the plugin says of it makes no document: {}. Tell its author", wrong_));
  if (auto within = builder_.within_limits(); !within) return Unexpected(within.error());
  if (converted_) converted_->diagnostics = std::move(diagnostics_);
  return builder_.finish();
}

}  // namespace tenet::plugin_host
