#include "reports/oscal/datatypes.hpp"

#include <chrono>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/utf8.hpp"
#include "base/uuid.hpp"

namespace tenet::reports::oscal {
namespace {

/// White space as regular expressions see it, in JavaScript and Python alike.
bool is_white(char32_t c) {
  constexpr std::u32string_view kWide = U"\u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF";
  return (c < 0x80 && base::is_space(static_cast<char>(c))) || (c >= 0x2000 && c <= 0x200A) || kWide.find(c) != std::u32string_view::npos;
}

}  // namespace

std::string line(std::string_view text) {
  const std::string clean = base::without_controls(text);
  std::string out;
  bool gap = false;
  for (std::size_t at = 0; at < clean.size();) {
    const base::CodePoint next = base::decode_utf8(clean, at);
    if (is_white(next.value)) {
      gap = !out.empty();
    } else {
      if (gap) out += ' ';
      gap = false;
      out += clean.substr(at, next.length);
    }
    at += next.length;
  }
  return out;
}

std::string token(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (!base::is_alnum(c) && c != '.' && c != '-' && c != '_') c = '_';
  if (out.empty() || !(base::is_alpha(out.front()) || out.front() == '_')) out.insert(0, "_");
  return out;
}

std::string prose(std::string_view text) {
  constexpr std::string_view kAnywhere = "\\`*_[]<>{}~^|";
  constexpr std::string_view kAtStart = "#-+=";
  const std::string clean = base::without_controls(text);
  std::string out;
  bool start = true;
  for (const char c : clean) {
    const bool means_something = kAnywhere.find(c) != std::string_view::npos || (start && kAtStart.find(c) != std::string_view::npos);
    if (means_something) out += '\\';
    out += c;
    start = c == '\n' || (start && c == ' ');
  }
  return out;
}

std::string midnight(std::string_view day) {
  const auto date = base::day_from(day);
  // The published pattern knows the years 1900 to 2999.
  const bool known = date && date->year() >= std::chrono::year(1900) && date->year() < std::chrono::year(3000);
  return (known ? std::string(day) : std::string("1970-01-01")) + "T00:00:00Z";
}

std::string uuid(std::string_view name) {
  return base::uuid_of("tenet/oscal", name);
}

}  // namespace tenet::reports::oscal
