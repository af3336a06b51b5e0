#pragma once
/// \file
/// The parts that hold looks: word/styles.xml and its names.

#include <string>
#include <string_view>

#include "office/text_document.hpp"

namespace tenet::office::docx {

/// The style's id in word/styles.xml: "Heading1".
[[nodiscard]] std::string_view style_id(Style style);

/// The id of the style of tables.
inline constexpr std::string_view kTableStyle = "TenetTable";

/// word/styles.xml, whole.
[[nodiscard]] std::string styles_part();

}  // namespace tenet::office::docx
