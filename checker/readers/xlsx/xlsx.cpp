#include "readers/xlsx/xlsx.hpp"

#include "document/builder.hpp"
#include "readers/xlsx/cells.hpp"

namespace tenet::xlsx {
namespace {

class SheetReader {
 public:
  SheetReader(const Sheet& sheet, document::Builder& builder) : sheet_(sheet), builder_(builder), part_(builder.part(sheet.part)) {}

  void read() {
    builder_.begin({BlockKind::heading, BlockRole::body, 1, {}});
    builder_.text(sheet_.name, {part_, 0, 0, 0});
    builder_.end();
    const std::uint32_t first = first_row();
    for (const auto& [at, text] : sheet_.cells) {
      if (at.row < first) paragraphs(at, text);
    }
    if (sheet_.cells.lower_bound({first, 0}) != sheet_.cells.end()) table(first);
    if (sheet_.cut)
      builder_.diagnose("sheet-cut", "The sheet is larger than any form; its last rows or columns were not read.", {part_, 0, 0, 0});
  }

 private:
  /// Where the table begins; past the end where no row has two cells.
  [[nodiscard]] std::uint32_t first_row() const {
    std::uint32_t row = 0;
    std::uint32_t filled = 0;
    for (const auto& [at, text] : sheet_.cells) {
      filled = at.row == row ? filled + 1 : 1;
      row = at.row;
      if (filled == 2) return row;
    }
    return kMaxRows;
  }

  void table(std::uint32_t first) {
    builder_.open(BlockKind::table);
    for (auto cell = sheet_.cells.lower_bound({first, 0}); cell != sheet_.cells.end(); ++cell) {
      const Address at = cell->first;
      const auto merged = sheet_.merged.find(at);
      const Extent extent = merged == sheet_.merged.end() ? Extent{} : merged->second;
      builder_.open_cell({at.row - first, at.column, extent.rows, extent.columns, at.row == first});
      paragraphs(at, cell->second);
      builder_.close();
    }
    builder_.close();
  }

  void paragraphs(Address at, std::string_view text) {
    std::uint32_t line = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      builder_.begin({});
      builder_.text(text.substr(begin, end - begin), {part_, at.row * kMaxColumns + at.column, line++, 0});
      builder_.end();
      begin = end + 1;
    }
  }

  const Sheet& sheet_;
  document::Builder& builder_;
  PartId part_;
};

}  // namespace

bool recognises(std::span<const char> bytes) {
  if (bytes.size() < 2 || bytes[0] != 'P' || bytes[1] != 'K') return false;
  const auto package = package::Package::open(bytes);
  return package && package->has("xl/workbook.xml");
}

Result<Document> read(std::span<const char> bytes, std::string_view /*name*/, const readers::ReadOptions& /*options*/) {
  const auto sheets = read_sheets(bytes);
  if (!sheets) return Unexpected(sheets.error());
  document::Builder builder;
  builder.set_format("xlsx");
  for (const Sheet& sheet : *sheets) SheetReader(sheet, builder).read();
  if (const auto fits = builder.within_limits(); !fits) return Unexpected(fits.error());
  return builder.finish();
}

}  // namespace tenet::xlsx
