#include "reports/fingerprint.hpp"

#include <array>
#include <utility>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "base/utf8.hpp"

namespace tenet::reports {
namespace {

/// What word processors put in place of what was typed, and what was typed.
constexpr std::array<std::pair<char32_t, char>, 13> kTyped = {{{0x00A0, ' '},
                                                               {0x2010, '-'},
                                                               {0x2011, '-'},
                                                               {0x2012, '-'},
                                                               {0x2013, '-'},
                                                               {0x2014, '-'},
                                                               {0x2018, '\''},
                                                               {0x2019, '\''},
                                                               {0x201A, '\''},
                                                               {0x201C, '"'},
                                                               {0x201D, '"'},
                                                               {0x201E, '"'},
                                                               {0x202F, ' '}}};

void append_as_typed(std::string& out, std::string_view bytes, char32_t value) {
  for (const auto& [written, typed] : kTyped) {
    if (written == value) {
      out += typed;
      return;
    }
  }
  out += bytes;
}

}  // namespace

std::string normalised_quote(std::string_view quote) {
  std::string typed;
  for (std::size_t at = 0; at < quote.size();) {
    const base::CodePoint next = base::decode_utf8(quote, at);
    append_as_typed(typed, quote.substr(at, next.length), next.value);
    at += next.length;
  }
  std::string out;
  for (const char c : typed) {
    if (!base::is_space(c)) {
      out += base::to_lower(c);
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  out.erase(out.find_last_not_of(" .,;:") + 1);
  return out;
}

std::string fingerprint(std::string_view rule, std::string_view element, std::string_view quote) {
  constexpr std::size_t kDigits = 32;
  const std::string words = normalised_quote(quote);
  return std::string(rule) + "/" + std::string(element) + "/" + base::sha256({words.data(), words.size()}).substr(0, kDigits);
}

}  // namespace tenet::reports
