#pragma once
/// \file
/// OSCAL's data types: what may stand in which field. Anything goes in, something valid comes out.

#include <string>
#include <string_view>

namespace tenet::reports::oscal {

/// string: one line without white space at its ends; may be empty, and then the field is left out.
[[nodiscard]] std::string line(std::string_view text);
/// token: a letter or '_', then letters, digits, '.', '-' and '_'; other characters become '_'. Rule ids are tokens as they are.
[[nodiscard]] std::string token(std::string_view text);
/// markup-line, markup-multiline: text whose characters mean nothing to Markdown.
[[nodiscard]] std::string prose(std::string_view text);
/// dateTime-with-timezone: midnight UTC of a day written YYYY-MM-DD; 1970-01-01 for anything else.
[[nodiscard]] std::string midnight(std::string_view day);
/// uuid, version 5: the same for the same name.
[[nodiscard]] std::string uuid(std::string_view name);

}  // namespace tenet::reports::oscal
