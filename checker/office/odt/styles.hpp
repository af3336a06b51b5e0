#pragma once
/// \file
/// The part that holds looks: styles.xml with its page, footer and paragraph styles, and the names the content uses.

#include <string>
#include <string_view>

#include "office/markup.hpp"
#include "office/text_document.hpp"

namespace tenet::office::odt {

/// The style's name in styles.xml: "Heading_20_1".
[[nodiscard]] std::string_view style_name(Style style);
/// The outline level of a heading, "1" to "3"; empty for what is none.
[[nodiscard]] std::string_view outline_level(Style style);
/// The name of the text style: "Strong_20_Emphasis"; empty for none.
[[nodiscard]] std::string_view style_name(Emphasis emphasis);

/// "15.0cm" of twentieths of a point.
[[nodiscard]] std::string centimetres(std::uint32_t twips);

/// Declares the namespaces that the parts use.
void open_root(Markup& out, std::string_view name);

/// styles.xml, whole.
[[nodiscard]] std::string styles_part(const TextDocument& document);

}  // namespace tenet::office::odt
