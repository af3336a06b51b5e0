#include "serve/names.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "serve/limits.hpp"

namespace tenet::serve {
namespace {

constexpr std::size_t kLongestFileName = 150;

/// Controls, and characters that change the direction of what stands round them (Unicode Standard Annex 9): "exe.fdp" for "pdf.exe".
bool is_hidden(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

std::string visible(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint character = base::decode_utf8(text, at);
    at += character.length;
    if (!is_hidden(character.value)) base::append_utf8(out, character.value);
  }
  return out;
}

/// Not in the middle of a character.
std::string_view shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  return text.substr(0, most);
}

/// What may stand in a header's quoted string and in a file's name everywhere.
std::string plain(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool safe = base::is_alnum(c) || std::string_view(" .-_()").find(c) != std::string_view::npos;
    // One for a character beyond ASCII, not one for each of its bytes.
    if (safe || (static_cast<unsigned char>(c) & 0xC0U) != 0x80U) out += safe ? c : '_';
  }
  return out;
}

/// RFC 8187, section 3.2.1: attr-char as it is, all else by its bytes.
std::string encoded(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool safe = base::is_alnum(c) || std::string_view("!#$&+-.^_`|~").find(c) != std::string_view::npos;
    out += safe ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return out;
}

}  // namespace

std::string shown_name(std::string_view given) {
  std::string name = visible(given);
  std::replace(name.begin(), name.end(), '\\', '/');
  std::string out;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('/', begin), name.size());
    const std::string_view part = base::trim(std::string_view(name).substr(begin, end - begin));
    begin = end + 1;
    if (part.empty() || part == "." || part == "..") continue;
    if (!out.empty()) out += '/';
    out += part;
  }
  // The end has the file's own name and ending.
  while (out.size() > kLongestName && out.find('/') != std::string::npos) out.erase(0, out.find('/') + 1);
  return out.empty() ? "document" : std::string(shortened(out, kLongestName));
}

std::string file_name(std::string_view shown) {
  std::string name(shown.substr(shown.find_last_of('/') + 1));
  for (char& c : name)
    if (std::string_view("<>:\"|?*\\").find(c) != std::string_view::npos) c = '_';
  const std::size_t dot = name.find_last_of('.');
  const std::string ending = dot == std::string::npos || name.size() - dot > 10 ? "" : name.substr(dot);
  const std::string_view stem = std::string_view(name).substr(0, name.size() - ending.size());
  const std::string whole = std::string(shortened(stem, kLongestFileName)) + ending;
  return whole.find_first_not_of(". ") == std::string::npos ? "document" : whole;
}

std::string attachment(std::string_view name) {
  return fmt::format("attachment; filename=\"{}\"; filename*=UTF-8''{}", plain(name), encoded(name));
}

std::string with_suffix(std::string_view shown, std::string_view suffix) {
  const std::string name = file_name(shown);
  const std::size_t dot = name.find_last_of('.');
  if (dot == std::string::npos || dot == 0) return name + std::string(suffix);
  return name.substr(0, dot) + std::string(suffix) + name.substr(dot);
}

bool is_rule_file_name(std::string_view name) {
  constexpr std::string_view kEnding = ".lua";
  if (name.size() <= kEnding.size() || name.size() > 100 || !name.ends_with(kEnding) || name.front() == '.') return false;
  return std::all_of(name.begin(), name.end(), [](char c) { return base::is_alnum(c) || c == '-' || c == '_' || c == '.'; });
}

}  // namespace tenet::serve
