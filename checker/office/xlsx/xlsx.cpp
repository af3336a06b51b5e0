#include "office/xlsx/xlsx.hpp"

#include <fmt/core.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <set>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/file.hpp"
#include "base/temporary.hpp"
#include "base/utf8.hpp"

namespace tenet::office::xlsx {
namespace {

/// Excel says no more than this many links a sheet (65,530); text beyond stays, without a link.
constexpr std::size_t kMostLinks = 65'530;
constexpr std::size_t kMostNameCharacters = 31;
/// Wider than this and fitting the sheet to the width of a page would make its letters too small to read.
constexpr double kWidestOnOnePage = 240;
/// What is made here is read back once; larger is no workbook that a program could open.
constexpr std::uint64_t kLargestFile = std::uint64_t{4} << 30U;

struct Look {
  Role role;
  lxw_color_t ink;
  lxw_color_t paper;  ///< 0xFFFFFF: none
  double size;
  bool bold;
  bool boxed;
};
constexpr lxw_color_t kNoPaper = 0xFFFFFF;
constexpr lxw_color_t kLine = 0xC9CED3;
// Inks on their papers: 4.5:1 and more. In the order of Role.
constexpr std::array<Look, 10> kLooks = {{
    {Role::body, 0x1B1F24, kNoPaper, 11, false, false},
    {Role::title, 0x1B1F24, kNoPaper, 16, true, false},
    {Role::heading, 0x1B1F24, 0xE4E7EA, 11, true, false},
    {Role::label, 0x1B1F24, kNoPaper, 11, true, false},
    {Role::soft, 0x52595F, kNoPaper, 10, false, false},
    {Role::good, 0x14562A, 0xE2F3E5, 11, false, true},
    {Role::middling, 0x6B4300, 0xFDF0D5, 11, false, true},
    {Role::bad, 0x8C1D13, 0xFBE4E1, 11, true, true},
    {Role::quiet, 0x474D53, 0xECEEF0, 11, false, true},
    {Role::entry, 0x1B1F24, kNoPaper, 11, false, true},
}};

enum class Use : std::uint8_t { text, day, link, header };

struct BookDeleter {
  void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};
using BookHandle = std::unique_ptr<lxw_workbook, BookDeleter>;

std::size_t utf16_units(const base::CodePoint& point) {
  return point.value > 0xFFFF ? 2 : 1;
}

/// The first `most` UTF-16 units of valid UTF-8; a pair is never cut in two.
std::string_view first_units(std::string_view text, std::size_t most) {
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint next = base::decode_utf8(text, at);
    units += utf16_units(next);
    if (units > most) return text.substr(0, at);
    at += next.length;
  }
  return text;
}

/// Whether "_xHHHH_" stands at `at`: spreadsheet programs would read it as one character.
bool is_escape(std::string_view text, std::size_t at) {
  if (at + 7 > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') return false;
  const std::string_view digits = text.substr(at + 2, 4);
  return std::all_of(digits.begin(), digits.end(), [](char c) {
    const char low = base::to_lower(c);
    return base::is_digit(c) || (low >= 'a' && low <= 'f');
  });
}

std::string literally(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_escape(text, at)) out += "_x005F";
    out += text[at];
  }
  return out;
}

/// What a cell can hold: cut where it must be, and then the cell says so.
std::string cell_text(std::string_view text) {
  static constexpr std::string_view kCut = " … [cut: a cell holds 32,767 characters]";
  const std::string clean = literally(base::without_controls(text));
  // Bytes are never fewer than units, so that short text is not counted.
  if (clean.size() <= kMostCharacters || first_units(clean, kMostCharacters).size() == clean.size()) return clean;
  return std::string(first_units(clean, kMostCharacters - kCut.size())) + std::string(kCut);
}

/// A name that a tab may have: some characters are kept for references, and an apostrophe at an end is one of their signs.
std::string tab_name(std::string_view wanted) {
  std::string name = base::without_controls(wanted);
  for (char& c : name)
    if (std::string_view("[]:*?/\\\n\t").find(c) != std::string_view::npos) c = ' ';
  name.erase(0, name.find_first_not_of("' "));
  name.resize(first_units(name, kMostNameCharacters).size());
  name.erase(name.find_last_not_of("' ") + 1);
  return name.empty() ? "Sheet" : name;
}

/// Names of tabs so far; programs compare them without case.
class TabNames {
 public:
  std::string take(std::string_view wanted) {
    const std::string name = tab_name(wanted);
    std::string result = name;
    for (int i = 2; !taken_.insert(base::lower(result)).second; ++i) {
      const std::string number = fmt::format(" ({})", i);
      result = std::string(first_units(name, kMostNameCharacters - number.size())) + number;
    }
    return result;
  }

 private:
  std::set<std::string> taken_;
};

bool has_header(const Sheet& sheet) {
  return std::any_of(sheet.columns.begin(), sheet.columns.end(), [](const Column& column) { return !column.header.empty(); });
}

std::size_t rows_a_tab(const Sheet& sheet) {
  return kMostRows - (has_header(sheet) ? 1 : 0);
}

/// The tabs of each sheet: one, or more where it is too long for one.
std::vector<std::vector<std::string>> tabs_of(const Workbook& workbook) {
  TabNames names;
  std::vector<std::vector<std::string>> tabs;
  for (const Sheet& sheet : workbook.sheets) {
    std::vector<std::string>& own = tabs.emplace_back();
    for (std::size_t done = 0; own.empty() || done < sheet.rows.size(); done += rows_a_tab(sheet)) own.push_back(names.take(sheet.name));
  }
  return tabs;
}

/// The calendar of spreadsheets begins in 1900, with a leap day too many in February.
std::optional<std::chrono::sys_days> day_of(std::string_view iso) {
  const auto day = base::day_from(iso);
  if (!day || day->year() < std::chrono::year(1901)) return std::nullopt;
  return std::chrono::sys_days(*day);
}

/// Lines that a text takes when wrapped at a width, which counts digits: most letters are a little narrower, and wrapping wastes some room.
double wrapped_lines(std::string_view text, double width) {
  const double characters = std::max(1.0, width * 1.05);
  double lines = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines += std::max(1.0, std::ceil(static_cast<double>(base::count_code_points(text.substr(at, end - at))) / characters));
    at = end + 1;
  }
  return lines;
}

/// In points; 0 where one line is enough. Excel measures wrapped text when it opens a file, Calc and viewers take the height that is
/// written.
double height_of(const Row& row, const Sheet& sheet) {
  constexpr double kLineHeight = 15, kMost = 409;  // Excel's own line at 11 points, and the tallest row it has
  double lines = 1;
  for (std::size_t i = 0; i < row.size() && i < sheet.columns.size(); ++i) {
    if (const auto* text = std::get_if<std::string>(&row[i].value)) lines = std::max(lines, wrapped_lines(*text, sheet.columns[i].width));
  }
  return lines > 1 ? std::min(kMost, lines * kLineHeight) : 0;
}

class Book {
 public:
  Book(lxw_workbook& book, const Workbook& workbook) : book_(book), workbook_(workbook), tabs_(tabs_of(workbook)) {}

  void write() {
    properties();
    for (std::size_t i = 0; i < workbook_.sheets.size(); ++i) {
      const Sheet& sheet = workbook_.sheets[i];
      for (std::size_t tab = 0; tab < tabs_[i].size(); ++tab) {
        const std::size_t from = tab * rows_a_tab(sheet);
        write_tab(sheet, tabs_[i][tab], from, std::min(sheet.rows.size(), from + rows_a_tab(sheet)));
      }
    }
  }

 private:
  lxw_workbook& book_;
  const Workbook& workbook_;
  const std::vector<std::vector<std::string>> tabs_;
  std::map<std::pair<Role, Use>, lxw_format*> formats_;

  void properties() {
    std::string title = base::without_controls(workbook_.title);
    std::string author = base::without_controls(workbook_.author);
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    // Nothing but a date keeps the library from asking the clock.
    const auto day = day_of(workbook_.date).value_or(std::chrono::sys_days(std::chrono::year(2000) / 1 / 1));
    properties.created = std::chrono::system_clock::to_time_t(day);
    workbook_set_properties(&book_, &properties);
  }

  lxw_format* format(Role role, Use use) {
    lxw_format*& made = formats_[{role, use}];
    if (made != nullptr) return made;
    made = workbook_add_format(&book_);
    const Look& look = kLooks[static_cast<std::size_t>(role)];
    format_set_text_wrap(made);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    format_set_font_size(made, look.size);
    format_set_font_color(made, look.ink);
    if (look.paper != kNoPaper) format_set_bg_color(made, look.paper);
    if (look.bold) format_set_bold(made);
    if (look.boxed) {
      format_set_border(made, LXW_BORDER_THIN);
      format_set_border_color(made, kLine);
    }
    if (use == Use::day) {
      format_set_num_format(made, "d mmmm yyyy");
      format_set_align(made, LXW_ALIGN_LEFT);
    }
    if (use == Use::link) format_set_underline(made, LXW_UNDERLINE_SINGLE);
    if (use == Use::header) format_set_bottom(made, LXW_BORDER_MEDIUM);
    return made;
  }

  void write_tab(const Sheet& sheet, const std::string& name, std::size_t from, std::size_t to) {
    lxw_worksheet* tab = workbook_add_worksheet(&book_, name.c_str());
    const bool header = has_header(sheet);
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
      const auto at = static_cast<lxw_col_t>(i);
      worksheet_set_column(tab, at, at, sheet.columns[i].width, nullptr);
      if (header) worksheet_write_string(tab, 0, at, cell_text(sheet.columns[i].header).c_str(), format(Role::heading, Use::header));
    }
    std::size_t links = 0;
    for (std::size_t row = from; row < to; ++row) {
      const auto at = static_cast<lxw_row_t>(row - from + (header ? 1 : 0));
      if (const double height = height_of(sheet.rows[row], sheet); height > 0) worksheet_set_row(tab, at, height, nullptr);
      for (std::size_t i = 0; i < sheet.rows[row].size(); ++i) write_cell(tab, at, static_cast<lxw_col_t>(i), sheet.rows[row][i], links);
    }
    arrange(tab, sheet, header, to - from);
  }

  void write_cell(lxw_worksheet* tab, lxw_row_t row, lxw_col_t column, const Cell& cell, std::size_t& links) {
    if (const auto* number = std::get_if<std::int64_t>(&cell.value)) {
      worksheet_write_number(tab, row, column, static_cast<double>(*number), format(cell.role, Use::text));
      return;
    }
    const auto* day = std::get_if<Day>(&cell.value);
    if (const auto known = day != nullptr ? day_of(day->iso) : std::nullopt; known) {
      // Days of 1900's calendar: the first of 1970 is number 25,569.
      worksheet_write_number(tab, row, column, static_cast<double>(known->time_since_epoch().count() + 25'569),
                             format(cell.role, Use::day));
      return;
    }
    const std::string text = cell_text(day != nullptr ? day->iso : std::get<std::string>(cell.value));
    if (text.empty()) {
      worksheet_write_blank(tab, row, column, format(cell.role, Use::text));
    } else if (cell.link && links < kMostLinks) {
      ++links;
      worksheet_write_url_opt(tab, row, column, address_of(*cell.link).c_str(), format(cell.role, Use::link), text.c_str(), nullptr);
    } else {
      worksheet_write_string(tab, row, column, text.c_str(), format(cell.role, Use::text));
    }
  }

  /// "internal:'Evidence'!A12".
  [[nodiscard]] std::string address_of(const Target& target) const {
    const Sheet& sheet = workbook_.sheets.at(target.sheet);
    const std::size_t tab = target.row / rows_a_tab(sheet);
    std::string name;
    for (const char c : tabs_[target.sheet].at(tab)) name += c == '\'' ? "''" : std::string(1, c);
    return fmt::format("internal:'{}'!A{}", name, target.row % rows_a_tab(sheet) + (has_header(sheet) ? 2 : 1));
  }

  void arrange(lxw_worksheet* tab, const Sheet& sheet, bool header, std::size_t rows) {
    if (header || sheet.frozen_columns > 0) worksheet_freeze_panes(tab, header ? 1 : 0, sheet.frozen_columns);
    if (header) {
      worksheet_repeat_rows(tab, 0, 0);
      worksheet_gridlines(tab, LXW_SHOW_ALL_GRIDLINES);  // on paper as well, where long rows would run into each other
    }
    if (sheet.frozen_columns > 0) worksheet_repeat_columns(tab, 0, static_cast<lxw_col_t>(sheet.frozen_columns - 1));
    if (header && sheet.filter == Filter::yes && rows > 0)
      worksheet_autofilter(tab, 0, 0, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(sheet.columns.size() - 1));
    worksheet_set_paper(tab, 9);  // A4
    if (sheet.orientation == Orientation::landscape) worksheet_set_landscape(tab);
    double width = 0;
    for (const Column& column : sheet.columns) width += column.width;
    if (width <= kWidestOnOnePage) worksheet_fit_to_pages(tab, 1, 0);
    worksheet_set_footer(tab, footer().c_str());
  }

  /// The title, and the page of how many; '&' is a command there.
  [[nodiscard]] std::string footer() const {
    const std::string whole = base::without_controls(workbook_.title);
    std::string title;
    for (const char c : first_units(whole, 100)) title += c == '&' ? "&&" : std::string(1, c);
    return "&L" + title + "&R&P / &N";
  }
};

Result<std::string> unwritable(const std::string& why) {
  return fail("workbook-unwritable",
              "the workbook could not be written (" + why + "): check that the folder for temporary files has room, or set TMPDIR");
}

Result<void> check(const Workbook& workbook) {
  for (const Sheet& sheet : workbook.sheets) {
    const auto wide = [](const Row& row) { return row.size() > kMostColumns; };
    if (sheet.columns.size() > kMostColumns || std::any_of(sheet.rows.begin(), sheet.rows.end(), wide))
      return fail("workbook-too-wide", fmt::format("the sheet '{}' has more than {} columns", sheet.name, kMostColumns));
  }
  return {};
}

}  // namespace

Result<std::string> write(const Workbook& workbook) {
  if (const auto fits = check(workbook); !fits) return Unexpected(fits.error());
  const auto folder = base::TemporaryFolder::make();
  if (!folder) return Unexpected(folder.error());
  // The library asks gmtime, whose answer all threads share.
  static std::mutex one_at_a_time;
  const std::scoped_lock lock(one_at_a_time);
  const std::filesystem::path file = folder->path() / "workbook.xlsx";
  std::string file_name = base::to_utf8(file), folder_name = base::to_utf8(folder->path());
  lxw_workbook_options options = {};
  options.tmpdir = folder_name.data();
  BookHandle book(workbook_new_opt(file_name.c_str(), &options));
  if (!book) return unwritable("out of memory");
  Book(*book, workbook).write();
  // Closing frees it, whatever comes of it.
  if (const lxw_error error = workbook_close(book.release()); error != LXW_NO_ERROR) return unwritable(lxw_strerror(error));
  const auto bytes = base::read_file(file, kLargestFile);
  if (!bytes) return unwritable(bytes.error().message);
  return std::string(bytes->begin(), bytes->end());
}

}  // namespace tenet::office::xlsx
