#pragma once
/// \file
/// Numbers as words and as ordinals ("Twenty-first", "vingt et unième", "3:e"), in the languages that European documents are written in.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tenet::readers {

enum class Spelling : std::uint8_t {
  cardinal,      ///< one, two, three
  ordinal,       ///< first, second, third
  ordinal_sign,  ///< 1st, 2nd, 3rd
};

/// `value` in the language of a tag as documents write it ("en-GB", "fr"; "" is English), in lower case. None where the language or a
/// number of its size is not spelled: English goes to 999,999, the others to 999; signs go on for ever.
[[nodiscard]] std::optional<std::string> spelled(std::int32_t value, Spelling spelling, std::string_view language);

/// With a capital first letter, in the way of the language (Turkish i becomes İ).
[[nodiscard]] std::string capitalised(std::string text, std::string_view language);

}  // namespace tenet::readers
