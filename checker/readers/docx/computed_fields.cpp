#include "readers/docx/computed_fields.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "readers/docx/styles.hpp"
#include "readers/number_format.hpp"

namespace tenet::docx {
namespace {

/// A number's looks at one level.
struct Look {
  std::string_view before;
  std::string_view format;
  std::string_view after;
};
using Looks = std::array<Look, 9>;

constexpr Looks kNumberDefault = {Look{"", "decimal", ")"}, {"", "lowerLetter", ")"},  {"", "lowerRoman", ")"},
                                  {"(", "decimal", ")"},    {"(", "lowerLetter", ")"}, {"(", "lowerRoman", ")"},
                                  {"", "decimal", "."},     {"", "lowerLetter", "."},  {"", "lowerRoman", "."}};
constexpr Looks kOutlineDefault = {Look{"", "upperRoman", "."}, {"", "upperLetter", "."},  {"", "decimal", "."},
                                   {"", "lowerLetter", ")"},    {"(", "decimal", ")"},     {"(", "lowerLetter", ")"},
                                   {"(", "lowerRoman", ")"},    {"(", "lowerLetter", ")"}, {"(", "lowerRoman", ")"}};

std::string written(std::int32_t value, const Look& look) {
  return std::string(look.before) + readers::format_number(value, {look.format}) + std::string(look.after);
}

/// "1.2.3": the counts down to a level.
template <typename Counts>
std::string legal(const Counts& counts, std::size_t level, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < level; ++i) out += (i > 0 ? std::string(separator) : "") + std::to_string(std::max(counts[i], 1));
  return out;
}

constexpr std::int32_t kGoOn = -1;
/// Far above any list's number, far below where counting on would overflow.
constexpr std::int32_t kMaxStart = 1'000'000'000;

/// Counts one at a level (from 1); deeper levels begin anew.
template <typename Counts>
void advance(Counts& counts, std::size_t level, std::int32_t start) {
  counts[level - 1] = start >= 0 ? std::min(start, kMaxStart) : counts[level - 1] + 1;
  std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level), counts.end(), 0);
}

}  // namespace

std::string ComputedFields::show(const Instruction& instruction, std::string_view code, FieldPlace place) {
  if (instruction.keyword == "EQ") return equation(code);
  if (instruction.keyword == "LISTNUM") return of_list(instruction, place);
  return automatic(instruction, place);
}

/// Headings are numbered by their levels. Body text is numbered by itself, or, with legal numbers, below the heading it stands under.
std::string ComputedFields::automatic(const Instruction& instruction, FieldPlace place) {
  const std::string& keyword = instruction.keyword;
  Counts& counts = counts_[keyword];
  const bool is_legal = keyword == "AUTONUMLGL";
  std::size_t level = place.heading;
  if (level == 0) level = is_legal ? heading_ + 1 : keyword == "AUTONUM" ? kFieldLevels : 1;
  level = std::min(level, kFieldLevels);
  if (place.heading > 0) heading_ = level;
  advance(counts, level, kGoOn);
  // One character (of up to four bytes).
  const bool told = !instruction.start.empty() && instruction.start.size() <= 4;
  const std::string separator = told ? instruction.start : ".";
  if (is_legal) return legal(counts, level, separator) + (instruction.no_end ? "" : separator);
  if (keyword == "AUTONUMOUT") return written(counts[level - 1], kOutlineDefault[level - 1]);
  return std::to_string(counts[level - 1]) + separator;
}

std::string ComputedFields::of_list(const Instruction& instruction, FieldPlace place) {
  std::string name = instruction.arguments.empty() ? "numberdefault" : lower(instruction.arguments.front());
  const bool is_legal = name == "legaldefault";
  const bool is_outline = name == "outlinedefault";
  if (!is_legal && !is_outline && name != "numberdefault") return {};
  const std::int32_t asked = to_int(instruction.place, static_cast<std::int32_t>(place.list) + 1);
  const auto level = static_cast<std::size_t>(std::clamp(asked, 1, static_cast<std::int32_t>(kFieldLevels)));
  Counts& counts = counts_[std::move(name)];
  advance(counts, level, instruction.start.empty() ? kGoOn : std::max(0, to_int(instruction.start, 1)));
  if (is_legal) return legal(counts, level, ".") + ".";
  return written(counts[level - 1], (is_outline ? kOutlineDefault : kNumberDefault)[level - 1]);
}

namespace {

/// Elements within elements; nobody reads more on a line.
constexpr int kMaxDepth = 16;

/// Reads EQ's code from left to right: `\name\options(element,element)`, and text.
class Equation {
 public:
  explicit Equation(std::string_view code) : rest_(code) {}

  /// Up to the end, or to the comma or bracket that ends an element.
  std::string sequence(int depth) {
    std::string out;
    while (!rest_.empty() && (depth == 0 || (rest_[0] != ',' && rest_[0] != ';' && rest_[0] != ')'))) {
      if (rest_[0] != '\\' || rest_.size() < 2) {
        out += take();
        continue;
      }
      take();
      const char name = take();
      const bool is_switch = (name >= 'a' && name <= 'z') || (name >= 'A' && name <= 'Z');
      out += is_switch ? element(name | 0x20, depth) : std::string(1, name);
    }
    return out;
  }

 private:
  char take() {
    const char c = rest_[0];
    rest_.remove_prefix(1);
    return c;
  }

  std::string element(int name, int depth) {
    std::string bracket;
    skip_options(bracket);
    if (rest_.empty() || rest_[0] != '(' || depth >= kMaxDepth) return {};
    take();
    std::vector<std::string> parts;
    while (true) {
      parts.push_back(sequence(depth + 1));
      if (rest_.empty()) break;
      if (take() == ')') break;
    }
    return line(name, parts, bracket);
  }

  /// `\up8`, `\co2`, `\bc\[`: how things are placed. A sign after \bc, \lc or \rc is the bracket that is drawn.
  void skip_options(std::string& bracket) {
    while (!rest_.empty() && (rest_[0] == '\\' || rest_[0] == ' ')) {
      if (take() == ' ') continue;
      std::string option;
      while (!rest_.empty() && rest_[0] >= 'a' && rest_[0] <= 'z') option += take();
      while (!rest_.empty() && rest_[0] >= '0' && rest_[0] <= '9') take();
      const bool draws = option == "bc" || option == "lc" || option == "rc";
      if (!draws) continue;
      if (!rest_.empty() && rest_[0] == '\\') take();
      if (!rest_.empty()) bracket = take();
    }
  }

  static std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) out += (i > 0 ? std::string(between) : "") + parts[i];
    return out;
  }

  static std::string bracketed(const std::string& inside, const std::string& open) {
    const char left = open.empty() ? '(' : open[0];
    const char right = left == '(' ? ')' : left == '[' ? ']' : left == '{' ? '}' : left == '<' ? '>' : left;
    return left + inside + right;
  }

  static std::string root(const std::vector<std::string>& parts) {
    if (parts.size() < 2 || parts[0].empty()) return "\u221A" + parts.back();
    return (parts[0] == "3" ? "\u221B" : parts[0] == "4" ? "\u221C" : parts[0] + "\u221A") + parts[1];
  }

  static std::string line(int name, const std::vector<std::string>& parts, const std::string& bracket) {
    switch (name) {
      case 'f':
        return joined(parts, "/");
      case 'r':
        return root(parts);
      case 'b':
        return bracketed(joined(parts, ","), bracket);
      case 'l':
        return joined(parts, ",");
      case 'a':
      case 's':
        return joined(parts, " ");
      case 'i':
        return "\u222B" + joined(parts, " ");
      case 'd':
        return {};
      default:
        // Overstrikes and boxes show what is in them.
        return joined(parts, "");
    }
  }

  std::string_view rest_;
};

}  // namespace

std::string equation(std::string_view code) {
  const std::size_t keyword = code.find_first_not_of(" \t\r\n");
  if (keyword == std::string_view::npos || code.size() < keyword + 2) return {};
  std::string_view rest = code.substr(keyword + 2);
  if (const std::size_t general = rest.find("\\*"); general != std::string_view::npos) rest = rest.substr(0, general);
  while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  while (!rest.empty() && rest.back() == ' ') rest.remove_suffix(1);
  return Equation(rest).sequence(0);
}

}  // namespace tenet::docx
