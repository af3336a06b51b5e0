#pragma once
/// \file
/// Numbers and ordinals in words.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tenet::text {

/// "two" -> "2", "twentyone" -> "21", "first" -> "1st", "onehundred" -> "100"; nullopt for anything else. Joined, as hyphens and
/// spaces leave it.
[[nodiscard]] std::optional<std::string> number_word(std::string_view lower_case);

/// "two" -> 2, "twenty" -> 20; cardinals of one word only.
[[nodiscard]] std::optional<std::uint32_t> cardinal(std::string_view lower_case);

/// The joined words of a number from 21 to 99, "twentyone" for 21; "" for others: to find them in a text that writes them in two words.
[[nodiscard]] std::string joined_words(std::string_view digits);

}  // namespace tenet::text
