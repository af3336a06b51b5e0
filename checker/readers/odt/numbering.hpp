#pragma once
/// \file
/// Labels of list items and headings: what a number looks like, and which number comes next.

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "readers/odt/styles.hpp"

namespace tenet::odt {

/// Roman numerals end at 3,999; repeated letters would grow with the number itself. Past these, digits.
inline constexpr std::uint32_t kLargestRoman = 3'999;
inline constexpr std::uint32_t kLargestSyncedLetters = 26 * 20;

/// The largest number of a list.
inline constexpr std::uint32_t kLargestNumber = 0x7FFFFFFF;
/// Bytes of a style:num-format.
inline constexpr std::size_t kLongestFormat = 96;

/// A number by style:num-format: "1", "a", "A", "i", "I", "" of the standard, and what LibreOffice and Word write beyond it: "1st", "One",
/// "First" in the document's language, samples of the first values ("01, 02, 03, ..."). Unknown formats count in digits. Bounded length.
[[nodiscard]] std::string format_number(std::uint32_t number, std::string_view format, bool letter_sync, std::string_view language = {});
/// False where `format_number` gives digits for want of something better.
[[nodiscard]] bool can_write(std::uint32_t number, std::string_view format, std::string_view language);

/// Counts of one list, by level from 1 (kept from 0). A level without value has not begun.
struct ListCounts {
  std::array<std::optional<std::uint32_t>, kListLevels> value;
  std::string style;  ///< name of the list style it was counted with last

  /// Counts one item that has a paragraph of its own at `level` (from 1, capped at ten) and forgets deeper levels. Levels above that have
  /// not begun stay so; labels show their start value.
  void count(std::size_t level, const ListStyle& style, std::optional<std::uint32_t> start);
  /// The item at `level` exists and begins with a sub-list: it has its number, although no paragraph shows it.
  void assume(std::size_t level, const ListStyle& style);
  /// The label at `level` as the page shows it, without white space at its ends; bullets of symbol fonts are "•".
  [[nodiscard]] std::string label(std::size_t level, const ListStyle& style, std::string_view language = {}) const;
};

/// A text:start-value or any count of the source: digits only, capped at 2^31 - 1; nullopt when it is no number.
[[nodiscard]] std::optional<std::uint32_t> parse_count(std::string_view digits);

}  // namespace tenet::odt
