#include "readers/docx/fields.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "readers/docx/styles.hpp"
#include "readers/docx/symbols.hpp"

namespace tenet::docx {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct Token {
  std::string text;
  bool is_switch = false;
};

/// Word also accepts typographic quotes.
constexpr std::array<std::string_view, 3> kQuotes = {"\"", "\u201C", "\u201D"};

std::size_t quote_at(std::string_view text) {
  for (const std::string_view quote : kQuotes)
    if (text.starts_with(quote)) return quote.size();
  return 0;
}

Token quoted(std::string_view& rest) {
  Token token;
  rest.remove_prefix(quote_at(rest));
  while (!rest.empty() && quote_at(rest) == 0) {
    // A backslash keeps the next character from meaning anything: paths are written with two.
    if (rest[0] == '\\' && rest.size() > 1 && (rest[1] == '\\' || rest[1] == '"')) rest.remove_prefix(1);
    token.text += rest[0];
    rest.remove_prefix(1);
  }
  rest.remove_prefix(quote_at(rest));
  return token;
}

Token bare(std::string_view& rest) {
  Token token;
  token.is_switch = rest[0] == '\\' && rest.size() > 1 && rest[1] != '\\';
  while (!rest.empty() && !is_space(rest[0]) && quote_at(rest) == 0) {
    token.text += rest[0];
    rest.remove_prefix(1);
    if (token.is_switch && token.text.size() == 2) break;
  }
  return token;
}

std::vector<Token> tokens(std::string_view rest) {
  std::vector<Token> all;
  while (true) {
    while (!rest.empty() && is_space(rest[0])) rest.remove_prefix(1);
    if (rest.empty()) return all;
    all.push_back(quote_at(rest) != 0 ? quoted(rest) : bare(rest));
  }
}

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return out;
}

/// Switches of the fields read here that take an argument; an argument of another switch is harmless among the rest.
bool takes_argument(std::string_view name) {
  return name == "\\l" || name == "\\f" || name == "\\o" || name == "\\t" || name == "\\*" || name == "\\@" || name == "\\#" ||
         name == "\\s";
}

bool is_one_of(std::string_view keyword, std::span<const std::string_view> names) {
  return std::find(names.begin(), names.end(), keyword) != names.end();
}

constexpr std::array<std::string_view, 3> kContents = {"TOC", "INDEX", "TOA"};
constexpr std::array<std::string_view, 8> kHidden = {"SET", "ASK", "TC", "XE", "TA", "RD", "PRIVATE", "ADVANCE"};
constexpr std::array<std::string_view, 5> kComputed = {"AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "EQ"};

}  // namespace

Instruction parse_instruction(std::string_view code) {
  Instruction out;
  const std::vector<Token> all = tokens(code);
  if (all.empty()) return out;
  out.keyword = upper(all.front().text);
  // "=" formulas need no space after the sign.
  if (out.keyword.starts_with('=')) out.keyword = "=";
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (!all[i].is_switch) {
      out.arguments.push_back(all[i].text);
      continue;
    }
    const std::string name = lower(all[i].text);
    if (name == "\\e") out.no_end = true;
    if (!takes_argument(name) || i + 1 >= all.size() || all[i + 1].is_switch) continue;
    ++i;
    if (name == "\\l") out.place = all[i].text;
    if (name == "\\f") out.symbol_font = all[i].text;
    if (name == "\\s") out.start = all[i].text;
  }
  return out;
}

std::string link_target(const Instruction& instruction) {
  const std::string first = instruction.arguments.empty() ? std::string() : instruction.arguments.front();
  if (instruction.keyword == "HYPERLINK") return instruction.place.empty() ? first : first + "#" + instruction.place;
  if (instruction.keyword == "REF" && !first.empty()) return "#" + first;
  return {};
}

bool is_contents(const Instruction& instruction) {
  return is_one_of(instruction.keyword, kContents);
}
bool has_hidden_result(const Instruction& instruction) {
  return is_one_of(instruction.keyword, kHidden);
}
bool is_computed(const Instruction& instruction) {
  return is_one_of(instruction.keyword, kComputed);
}

std::string text_of_code(const Instruction& instruction) {
  const std::vector<std::string>& arguments = instruction.arguments;
  if (instruction.keyword == "SYMBOL" && !arguments.empty()) {
    const std::string& code = arguments.front();
    const bool hex = code.starts_with("0x") || code.starts_with("0X");
    char32_t value = 0;
    for (const char c : std::string_view(code).substr(hex ? 2 : 0)) {
      const char digit = c >= '0' && c <= '9'          ? static_cast<char>(c - '0')
                         : hex && c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 10)
                         : hex && c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 10)
                                                       : static_cast<char>(-1);
      if (digit < 0 || value > 0xFFFFF) return {};
      value = value * (hex ? 16U : 10U) + static_cast<char32_t>(digit);
    }
    return symbol(instruction.symbol_font, value);
  }
  if (instruction.keyword != "MACROBUTTON" && instruction.keyword != "GOTOBUTTON") return {};
  std::string text;
  for (std::size_t i = 1; i < arguments.size(); ++i) text += (i > 1 ? " " : "") + arguments[i];
  return text;
}

void Field::add_code(std::string_view text) {
  if (code.size() + text.size() <= kMaxFieldCode) code += text;
}

}  // namespace tenet::docx
