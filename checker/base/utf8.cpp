#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace tenet::base {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

bool is_continuation(unsigned char byte) {
  return (byte & 0xC0U) == 0x80U;
}

struct Lead {
  std::uint32_t length;
  char32_t bits;
  char32_t smallest;  // below it the form is overlong
};

Lead lead_of(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1FU, 0x80};
  if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0FU, 0x800};
  if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

/// Eight bytes at a time: real text is nearly all ASCII.
std::size_t ascii_run(std::string_view text, std::size_t at) {
  while (at + 8 <= text.size()) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, 8);
    if ((eight & 0x8080808080808080U) != 0) break;
    at += 8;
  }
  while (at < text.size() && byte_at(text, at) < 0x80) ++at;
  return at;
}

/// Whether a character may have these bytes first and second: neither overlong, nor a surrogate, nor past the last.
bool may_follow(unsigned char first, unsigned char second) {
  if (first == 0xE0) return second >= 0xA0;
  if (first == 0xED) return second < 0xA0;
  if (first == 0xF0) return second >= 0x90;
  if (first == 0xF4) return second < 0x90;
  return true;
}

/// Bytes at `at` that begin a character and do not end it; 1 where none can begin with that byte.
std::size_t length_of_invalid(std::string_view text, std::size_t at) {
  const std::size_t most = std::min<std::size_t>(lead_of(byte_at(text, at)).length, text.size() - at);
  std::size_t length = 1;
  while (length < most && is_continuation(byte_at(text, at + length)) &&
         (length > 1 || may_follow(byte_at(text, at), byte_at(text, at + 1))))
    ++length;
  return length;
}

// 0x80 to 0x9F; 0 where Windows-1252 defines nothing. Everything else is Latin-1.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                   0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                   0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

}  // namespace

CodePoint decode_utf8(std::string_view text, std::size_t at) {
  const unsigned char first = byte_at(text, at);
  if (first < 0x80) return {first, 1, true};
  const Lead lead = lead_of(first);
  if (lead.length == 0 || at + lead.length > text.size()) return {};
  char32_t value = lead.bits;
  for (std::uint32_t i = 1; i < lead.length; ++i) {
    const unsigned char next = byte_at(text, at + i);
    if (!is_continuation(next)) return {};
    value = (value << 6U) | (next & 0x3FU);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < lead.smallest || value > 0x10FFFF || surrogate) return {};
  return {value, lead.length, true};
}

void append_utf8(std::string& out, char32_t value) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (value < 0x80) {
    put(value);
    return;
  }
  if (value < 0x800) {
    put(0xC0U | (value >> 6U));
  } else if (value < 0x10000) {
    put(0xE0U | (value >> 12U));
    put(0x80U | ((value >> 6U) & 0x3FU));
  } else {
    put(0xF0U | (value >> 18U));
    put(0x80U | ((value >> 12U) & 0x3FU));
    put(0x80U | ((value >> 6U) & 0x3FU));
  }
  put(0x80U | (value & 0x3FU));
}

bool is_ascii(std::string_view text) {
  return ascii_run(text, 0) == text.size();
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = ascii_run(text, 0); at < text.size(); at = ascii_run(text, at)) {
    const CodePoint point = decode_utf8(text, at);
    if (!point.valid) return false;
    at += point.length;
  }
  return true;
}

std::string replace_invalid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode_utf8(text, at);
    append_utf8(out, next.value);
    at += next.valid ? next.length : length_of_invalid(text, at);
  }
  return out;
}

std::string without_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode_utf8(text, at);
    const char32_t c = next.value;
    const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F) || c == 0xFFFE || c == 0xFFFF;
    if (c == '\r') {
      if (at + 1 == text.size() || text[at + 1] != '\n') out += '\n';
    } else if (!next.valid || control) {
      append_utf8(out, kReplacement);
    } else {
      out += text.substr(at, next.length);
    }
    at += next.length;
  }
  return out;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    at += byte_at(text, at) < 0x80 ? 1 : decode_utf8(text, at).length;
  }
  return count;
}

Converted utf8_from_utf16(std::string_view bytes, ByteOrder order) {
  Converted converted;
  converted.text.reserve(bytes.size());
  const std::size_t high = order == ByteOrder::big ? 0 : 1;
  const auto unit_at = [&](std::size_t at) {
    return (static_cast<char32_t>(byte_at(bytes, at + high)) << 8U) | byte_at(bytes, at + 1 - high);
  };
  const auto is_low = [](char32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; };
  std::size_t at = 0;
  while (at + 2 <= bytes.size()) {
    char32_t value = unit_at(at);
    at += 2;
    if (value >= 0xD800 && value <= 0xDFFF) {
      const bool paired = value <= 0xDBFF && at + 2 <= bytes.size() && is_low(unit_at(at));
      if (paired) {
        value = 0x10000 + ((value - 0xD800) << 10U) + (unit_at(at) - 0xDC00);
        at += 2;
      } else {
        value = kReplacement;
        converted.lossless = Lossless::no;
      }
    }
    append_utf8(converted.text, value);
  }
  if (at != bytes.size()) {
    append_utf8(converted.text, kReplacement);
    converted.lossless = Lossless::no;
  }
  return converted;
}

Converted utf8_from_windows_1252(std::string_view bytes) {
  Converted converted;
  converted.text.reserve(bytes.size() + bytes.size() / 16);
  for (const char c : bytes) {
    char32_t value = static_cast<unsigned char>(c);
    if (value >= 0x80 && value <= 0x9F) value = kWindows1252[value - 0x80];
    if (value == 0 && c != '\0') {
      value = kReplacement;
      converted.lossless = Lossless::no;
    }
    append_utf8(converted.text, value);
  }
  return converted;
}

}  // namespace tenet::base
