#pragma once
/// \file
/// Characters of symbol fonts, whose codes mean nothing without the font, as Unicode.

#include <string>
#include <string_view>

namespace tenet::docx {

/// Symbol, Wingdings (1 to 3), Webdings, under any case.
[[nodiscard]] bool is_symbol_font(std::string_view font);

/// The character with this code (0x20 to 0xFF, or the same in U+F020 to U+F0FF) in the font, as UTF-8; "" when it is not known. In other
/// fonts a code is Unicode, but for the private range, which is Symbol's.
[[nodiscard]] std::string symbol(std::string_view font, char32_t code);

/// Text with what the font shows in place of private characters (U+F020 to U+F0FF) and, in a symbol font, of the letters (up to U+00FF)
/// that stand for its symbols: a tick is often written as "ü" in Wingdings.
[[nodiscard]] std::string as_shown(std::string_view font, std::string_view text);

/// A bullet's label: likewise, and a bullet for what is not known.
[[nodiscard]] std::string bullet_label(std::string_view font, std::string_view text);

}  // namespace tenet::docx
