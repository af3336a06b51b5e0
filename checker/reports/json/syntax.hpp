#pragma once
/// \file
/// JSON as bytes: padded for the parser, and where it breaks in words.

#include <simdjson.h>
#include <cstddef>
#include <string>
#include <string_view>

#include <tenet/result.hpp>

namespace tenet::reports::json {

/// Ready to parse: UTF-8 without its mark, from UTF-8 or from UTF-16 with its mark.
[[nodiscard]] simdjson::padded_string padded(std::string_view bytes);

/// "line 12, column 5: this is no JSON"; with the remedy where the text ends too early.
[[nodiscard]] std::string where_it_breaks(std::string_view json, simdjson::error_code code);

/// Parses `length` bytes, after which `simdjson::SIMDJSON_PADDING` more may be read. The element lives as long as the parser and until it
/// parses again. Error code: "report-invalid".
[[nodiscard]] Result<simdjson::dom::element> parse(simdjson::dom::parser& parser, const char* begin, std::size_t length);

}  // namespace tenet::reports::json
