#include "readers/xlsx/cells.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>
#include <set>

#include "base/ascii.hpp"
#include "readers/docx/opc.hpp"
#include "readers/xlsx/names.hpp"

namespace tenet::xlsx {
namespace {

constexpr std::string_view kUsualMain = "xl/workbook.xml";

template <class Number>
std::optional<Number> number(std::string_view digits) {
  Number value{};
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || stop != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// Handlers here act on elements whose text is wanted, and never on their ends alone.
class TextHandler : public xml::Handler {
 public:
  void text(std::string_view utf8) override {
    if (taking_) text_ += utf8;
  }

 protected:
  bool taking_ = false;
  std::string text_;
};

/// xl/sharedStrings.xml: runs are joined, phonetic readings are left out.
class SharedStrings final : public TextHandler {
 public:
  void start(const xml::Element& element) override {
    if (element.id == s_si) text_.clear();
    if (element.id == s_rPh) ++phonetic_;
    if (element.id == s_t) taking_ = phonetic_ == 0;
  }
  void end(xml::NameId id) override {
    if (id == s_rPh) --phonetic_;
    if (id == s_t) taking_ = false;
    if (id == s_si) strings.push_back(text_);
  }
  std::vector<std::string> strings;

 private:
  int phonetic_ = 0;
};

/// xl/styles.xml: which formats of cells show a day.
class Styles final : public xml::Handler {
 public:
  void start(const xml::Element& element) override {
    const auto format = number<std::uint32_t>(element.get(n_numFmtId)).value_or(0);
    if (element.id == s_numFmt && shows_day(element.get(n_formatCode))) custom_.insert(format);
    if (element.id == s_cellXfs) in_cells_ = true;
    // The days among the formats that every program has (ECMA-376-1 18.8.30).
    const bool day = (format >= 14 && format <= 17) || format == 22 || custom_.contains(format);
    if (element.id == s_xf && in_cells_) days.push_back(day);
  }
  void end(xml::NameId id) override {
    if (id == s_cellXfs) in_cells_ = false;
  }
  void text(std::string_view) override {}
  std::vector<bool> days;  ///< by the cell's style

 private:
  /// A year in the format, outside of quotes and brackets.
  static bool shows_day(std::string_view code) {
    bool quoted = false;
    bool bracket = false;
    for (const char c : code) {
      if (c == '"') quoted = !quoted;
      if (c == '[') bracket = true;
      if (c == ']') bracket = false;
      if (!quoted && !bracket && (c == 'y' || c == 'Y')) return true;
    }
    return false;
  }
  std::set<std::uint32_t> custom_;
  bool in_cells_ = false;
};

struct SheetName {
  std::string name;
  std::string relationship;
};

class Main final : public xml::Handler {
 public:
  void start(const xml::Element& element) override {
    if (element.id == s_workbookPr) from_1904 = element.get(n_date1904) == "1" || element.get(n_date1904) == "true";
    const bool hidden = element.get(n_state, "visible") != "visible";
    if (element.id == s_sheet && !hidden) sheets.push_back({std::string(element.get(n_name)), std::string(element.get(r_id))});
  }
  void end(xml::NameId) override {}
  void text(std::string_view) override {}
  std::vector<SheetName> sheets;
  bool from_1904 = false;
};

/// What a number in a cell needs to become text.
struct Background {
  std::vector<std::string> strings;
  std::vector<bool> days;
  bool from_1904 = false;
};

/// 46112 as "2026-03-31". Day 60 is 29 February 1900, which never was.
std::string day_of(double serial, bool from_1904) {
  const auto whole = static_cast<std::int64_t>(std::floor(serial));
  const std::chrono::sys_days zero = from_1904 ? std::chrono::sys_days{std::chrono::year{1904} / 1 / 1}
                                               : std::chrono::sys_days{std::chrono::year{1899} / 12 / (whole < 60 ? 31 : 30)};
  const std::chrono::year_month_day day{zero + std::chrono::days{whole}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

class SheetHandler final : public TextHandler {
 public:
  SheetHandler(const Background& background, Sheet& sheet) : background_(background), sheet_(sheet) {}

  void start(const xml::Element& element) override {
    switch (element.id) {
      case s_row:
        next_ = {number<std::uint32_t>(element.get(n_r)).value_or(next_.row + 2) - 1, 0};
        break;
      case s_c:
        at_ = address_of(element.get(n_r), next_);
        type_ = element.get(n_t, "n");
        style_ = number<std::size_t>(element.get(n_s)).value_or(0);
        text_.clear();
        break;
      case s_rPh:
        ++phonetic_;
        break;
      case s_v:
      case s_t:
        taking_ = phonetic_ == 0;
        break;
      case s_mergeCell:
        merge(element.get(n_ref));
        break;
      default:
        break;
    }
  }

  void end(xml::NameId id) override {
    if (id == s_rPh) --phonetic_;
    if (id == s_v || id == s_t) taking_ = false;
    if (id != s_c) return;
    next_ = {at_.row, at_.column + 1};
    std::string shown = shown_text();
    if (shown.empty()) return;
    if (at_.row >= kMaxRows || at_.column >= kMaxColumns)
      sheet_.cut = true;
    else
      sheet_.cells[at_] = std::move(shown);
  }

 private:
  [[nodiscard]] std::string shown_text() const {
    if (type_ == "s") {
      const auto index = number<std::size_t>(text_);
      return index && *index < background_.strings.size() ? background_.strings[*index] : std::string();
    }
    if (type_ == "b") return text_ == "1" ? "TRUE" : "FALSE";
    const auto value = type_ == "n" ? number<double>(text_) : std::nullopt;
    const bool day = value && style_ < background_.days.size() && background_.days[style_];
    return day && *value >= 0 && *value < 2'958'466 ? day_of(*value, background_.from_1904) : text_;
  }

  void merge(std::string_view reference) {
    const std::size_t colon = reference.find(':');
    if (colon == std::string_view::npos) return;
    const Address first = address_of(reference.substr(0, colon));
    const Address last = address_of(reference.substr(colon + 1));
    if (last.row < first.row || last.column < first.column || last.row >= kMaxRows || last.column >= kMaxColumns) return;
    sheet_.merged[first] = {last.row - first.row + 1, last.column - first.column + 1};
  }

  const Background& background_;
  Sheet& sheet_;
  Address next_{static_cast<std::uint32_t>(-1), 0};
  Address at_;
  std::string type_;
  std::size_t style_ = 0;
  int phonetic_ = 0;
};

Result<void> parse_part(package::Package& package, const std::string& name, xml::Handler& handler) {
  Result<std::string> part = package.read(name);
  if (!part) return Unexpected(part.error());
  return xml::parse(*part, vocabulary(), handler);
}

/// Parts that a workbook may do without: what they would have said is missing, no more.
void parse_if_there(package::Package& package, const std::vector<docx::Relationship>& links, std::string_view type, xml::Handler& handler) {
  const auto link = std::find_if(links.begin(), links.end(), [&](const auto& row) { return row.type == type && !row.external; });
  if (link != links.end()) static_cast<void>(parse_part(package, link->target, handler));
}

std::string main_part(package::Package& package) {
  const Result<std::vector<docx::Relationship>> links = docx::relationships(package, "");
  if (!links) return std::string(kUsualMain);
  const auto link =
      std::find_if(links->begin(), links->end(), [](const auto& row) { return row.type == "officeDocument" && !row.external; });
  return link == links->end() ? std::string(kUsualMain) : link->target;
}

}  // namespace

Address address_of(std::string_view reference, Address otherwise) {
  std::uint64_t column = 0;
  std::size_t at = 0;
  for (; at < reference.size() && at < 4 && base::is_alpha(reference[at]); ++at)
    column = column * 26 + static_cast<std::uint64_t>(base::to_lower(reference[at]) - 'a' + 1);
  const auto row = number<std::uint32_t>(reference.substr(std::min(at, reference.size())));
  if (column == 0 || !row || *row == 0) return otherwise;
  return {*row - 1, static_cast<std::uint32_t>(column - 1)};
}

std::string reference_of(Address at) {
  std::string letters;
  for (std::uint32_t column = at.column + 1; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters + std::to_string(at.row + 1);
}

Result<std::vector<Sheet>> read_sheets(std::span<const char> bytes) {
  Result<package::Package> package = package::Package::open(bytes);
  if (!package) return Unexpected(package.error());
  const std::string main = main_part(*package);
  if (!package->has(main)) return fail("xlsx-no-workbook", "the package holds no workbook");
  Main workbook;
  if (const Result<void> read = parse_part(*package, main, workbook); !read) return Unexpected(read.error());
  const Result<std::vector<docx::Relationship>> links = docx::relationships(*package, main);
  if (!links) return Unexpected(links.error());
  SharedStrings strings;
  Styles styles;
  parse_if_there(*package, *links, "sharedStrings", strings);
  parse_if_there(*package, *links, "styles", styles);
  const Background background{std::move(strings.strings), std::move(styles.days), workbook.from_1904};
  std::vector<Sheet> sheets;
  for (const SheetName& named : workbook.sheets) {
    const auto link = std::find_if(links->begin(), links->end(), [&](const auto& row) { return row.id == named.relationship; });
    if (link == links->end() || link->external || link->type != "worksheet") continue;
    Sheet sheet{named.name, link->target, {}, {}, false};
    SheetHandler handler(background, sheet);
    if (const Result<void> read = parse_part(*package, sheet.part, handler); !read) return Unexpected(read.error());
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace tenet::xlsx
