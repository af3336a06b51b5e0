#include "tailoring/csv.hpp"

#include <csv.h>
#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace tenet::tailoring {
namespace {

constexpr std::array kSeparators{',', ';', '\t'};

/// Excel writes Unicode text as UTF-16, and what it calls CSV in the system's own encoding.
std::string to_utf8(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return base::utf8_from_utf16(bytes.substr(2), base::ByteOrder::little).text;
  if (bytes.starts_with("\xFE\xFF")) return base::utf8_from_utf16(bytes.substr(2), base::ByteOrder::big).text;
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  return base::is_valid_utf8(bytes) ? std::string(bytes) : base::utf8_from_windows_1252(bytes).text;
}

/// Controls could steer a terminal; runs of white space, line breaks and no-break spaces among them, are one space.
std::string tidy(std::string_view cell) {
  std::string out;
  bool space = false;
  for (std::size_t at = 0; at < cell.size();) {
    const base::CodePoint character = base::decode_utf8(cell, at);
    at += character.length;
    if (character.value <= 0x20 || (character.value >= 0x7F && character.value <= 0xA0)) {
      space = !out.empty();
      continue;
    }
    if (space) out += ' ';
    space = false;
    base::append_utf8(out, character.value);
  }
  return out;
}

/// What a spreadsheet would work out in place of showing it.
bool is_formula(std::string_view cell) {
  return !cell.empty() && std::string_view("=+-@").find(cell.front()) != std::string_view::npos;
}

std::string without_apostrophe(std::string cell) {
  if (cell.starts_with('\'') && is_formula(std::string_view(cell).substr(1))) cell.erase(0, 1);
  return cell;
}

/// What libcsv's callbacks fill.
struct Reading {
  std::vector<CsvRow> rows;
  CsvRow row{1, {}};
  std::size_t cells = 0;
  int last_end = -1;
  bool too_large = false;
};

void add_cell(void* cell, std::size_t size, void* data) {
  auto& reading = *static_cast<Reading*>(data);
  reading.last_end = -1;
  if (++reading.cells > kMostCells || size > kLongestCell) reading.too_large = true;
  if (reading.too_large) return;
  reading.row.cells.push_back(without_apostrophe(tidy({static_cast<const char*>(cell), size})));
}

void end_row(int character, void* data) {
  auto& reading = *static_cast<Reading*>(data);
  // The line feed of "\r\n" ends nothing more; libcsv is asked to report every line end, so that empty rows count.
  const bool second_half = character == '\n' && reading.last_end == '\r' && reading.row.cells.empty();
  reading.last_end = second_half ? -1 : character;
  if (second_half) return;
  const std::size_t next = reading.row.number + 1;
  for (const std::string& cell : reading.row.cells) {
    if (cell.empty()) continue;
    reading.rows.push_back(std::move(reading.row));
    break;
  }
  reading.row = {next, {}};
}

/// A libcsv parser with its deleter.
class Parser {
 public:
  explicit Parser(char separator) : ready_(csv_init(&parser_, CSV_REPALL_NL) == 0) {
    csv_set_delim(&parser_, static_cast<unsigned char>(separator));
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { csv_free(&parser_); }

  /// False: memory ran out, or the last cell lacks its closing quote.
  [[nodiscard]] bool parse(std::string_view text, Reading& reading) {
    if (!ready_ || csv_parse(&parser_, text.data(), text.size(), add_cell, end_row, &reading) != text.size()) return false;
    // Strict about the end only: quotation marks inside a cell that has none around it are common, and harmless.
    csv_set_opts(&parser_, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    return csv_fini(&parser_, add_cell, end_row, &reading) == 0;
  }

 private:
  csv_parser parser_{};
  bool ready_ = false;
};

Result<std::vector<CsvRow>> rows_of(std::string_view text, std::string_view name, char separator, std::size_t first_row) {
  Reading reading;
  reading.row.number = first_row;
  const bool whole = Parser(separator).parse(text, reading);
  const std::string where(name);
  if (reading.too_large) return fail("csv-too-large", where + ": holds more or longer cells than any table of decisions");
  if (!whole) {
    return fail("csv-quote",
                where + ", row " + std::to_string(reading.row.number) + ": a cell begins with a quotation mark (\") that is never closed");
  }
  return std::move(reading.rows);
}

/// Excel's own way to say what separates: "sep=;" in a line before all others. Takes it off.
std::optional<char> take_declared_separator(std::string_view& text) {
  if (text.size() < 5 || !base::iequals(text.substr(0, 4), "sep=")) return std::nullopt;
  const char separator = text[4];
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos || end > 6) return std::nullopt;
  text.remove_prefix(end + 1);
  return separator;
}

bool has_header(const std::vector<CsvRow>& rows, IsHeader is_header) {
  for (const CsvRow& row : rows) {
    if (is_header(row)) return true;
  }
  return false;
}

}  // namespace

Result<std::vector<CsvRow>> read_csv(std::string_view bytes, std::string_view name, IsHeader is_header) {
  const std::string decoded = to_utf8(bytes);
  std::string_view text = decoded;
  if (const auto separator = take_declared_separator(text)) return rows_of(text, name, *separator, 2);
  auto first = rows_of(text, name, kSeparators.front(), 1);
  if (first && has_header(*first, is_header)) return first;
  for (std::size_t i = 1; i < kSeparators.size(); ++i) {
    auto rows = rows_of(text, name, kSeparators[i], 1);
    if (rows && has_header(*rows, is_header)) return rows;
  }
  return first;
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (const std::string& cell : cells) {
    if (!line.empty()) line += ',';
    const std::string text = (is_formula(cell) ? "'" : "") + cell;
    std::string quoted(2 * text.size() + 2, '\0');
    quoted.resize(csv_write(quoted.data(), quoted.size(), text.data(), text.size()));
    line += quoted;
  }
  return line + "\r\n";
}

std::string column_letters(std::size_t index) {
  std::string letters;
  for (std::size_t left = index + 1; left > 0; left = (left - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return letters;
}

}  // namespace tenet::tailoring
