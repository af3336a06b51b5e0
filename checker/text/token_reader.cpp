#include "text/token_reader.hpp"

#include <algorithm>
#include <charconv>

#include "base/ascii.hpp"

namespace tenet::text {

std::optional<Digits> digits_of(std::string_view word, std::string& buffer) {
  std::size_t end = 0;
  while (end < word.size() && (base::is_digit(word[end]) || word[end] == ',' || word[end] == '.')) ++end;
  if (end == 0 || std::count(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(end), '.') > 1) return std::nullopt;
  buffer.assign(word.substr(0, end));
  buffer.erase(std::remove(buffer.begin(), buffer.end(), ','), buffer.end());
  Digits out;
  const auto parsed = std::from_chars(buffer.data(), buffer.data() + buffer.size(), out.value);
  if (parsed.ec != std::errc() || parsed.ptr != buffer.data() + buffer.size()) return std::nullopt;
  out.rest = word.substr(end);
  return out;
}

bool is_ordinal_suffix(std::string_view rest) {
  return rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
}

}  // namespace tenet::text
