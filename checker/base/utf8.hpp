#pragma once
/// \file
/// Text encodings. Inside Tenet all text is UTF-8; these bring it there and walk over it. No locale is asked.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tenet::base {

inline constexpr char32_t kReplacement = 0xFFFD;

struct CodePoint {
  char32_t value = kReplacement;
  std::uint32_t length = 1;  ///< bytes it takes; an invalid byte counts as one
  bool valid = false;
};

/// The code point that begins at byte `at` (< size). Overlong forms, surrogates and values past U+10FFFF are invalid.
[[nodiscard]] CodePoint decode_utf8(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t value);

[[nodiscard]] bool is_ascii(std::string_view text);
[[nodiscard]] bool is_valid_utf8(std::string_view text);

/// Valid UTF-8: U+FFFD in place of what is not. A character that was cut off becomes one, as Unicode advises and JSON libraries do (The
/// Unicode Standard 15.0, 3.9, maximal subparts), where `decode_utf8` counts its bytes.
[[nodiscard]] std::string replace_invalid_utf8(std::string_view text);

/// What every format can hold: control characters other than line feed and tab, the two code points that are no characters (U+FFFE,
/// U+FFFF) and bytes that are not UTF-8 become U+FFFD; a carriage return with or without its line feed is a line feed.
[[nodiscard]] std::string without_controls(std::string_view text);

/// Number of code points; an invalid byte counts as one.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

enum class ByteOrder : std::uint8_t { little, big };
enum class Lossless : bool { no, yes };

struct Converted {
  std::string text;
  Lossless lossless = Lossless::yes;  ///< no: something was not valid and became U+FFFD
};

/// Bytes without a byte order mark.
[[nodiscard]] Converted utf8_from_utf16(std::string_view bytes, ByteOrder order);
/// The five bytes that Windows-1252 leaves undefined become U+FFFD.
[[nodiscard]] Converted utf8_from_windows_1252(std::string_view bytes);

}  // namespace tenet::base
