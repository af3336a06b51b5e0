#include "reports/json/syntax.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/utf8.hpp"
#include "reports/json/read.hpp"

namespace tenet::reports::json {
namespace {

/// The quick parser says only that something is wrong; the slow one says where, and is asked only then.
class FirstMistake : public nlohmann::json_sax<nlohmann::json> {
 public:
  bool null() override { return true; }
  bool boolean(bool /*value*/) override { return true; }
  bool number_integer(number_integer_t /*value*/) override { return true; }
  bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
  bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
  bool string(string_t& /*value*/) override { return true; }
  bool binary(binary_t& /*value*/) override { return true; }
  bool start_object(std::size_t /*size*/) override { return true; }
  bool key(string_t& /*value*/) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t /*size*/) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t position, const std::string& /*token*/, const nlohmann::detail::exception& /*why*/) override {
    byte = position;
    return false;
  }

  std::size_t byte = 0;  ///< from 1
};

std::string line_and_column(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte > 0 ? byte - 1 : 0);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t start = before.rfind('\n');
  const std::size_t column = base::count_code_points(start == std::string_view::npos ? before : before.substr(start + 1)) + 1;
  return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace

simdjson::padded_string padded(std::string_view bytes) {
  constexpr std::string_view kMark8 = "\xEF\xBB\xBF";
  constexpr std::string_view kLittle = "\xFF\xFE";
  constexpr std::string_view kBig = "\xFE\xFF";
  if (bytes.starts_with(kLittle))
    return simdjson::padded_string(base::utf8_from_utf16(bytes.substr(kLittle.size()), base::ByteOrder::little).text);
  if (bytes.starts_with(kBig)) return simdjson::padded_string(base::utf8_from_utf16(bytes.substr(kBig.size()), base::ByteOrder::big).text);
  if (bytes.starts_with(kMark8)) bytes.remove_prefix(kMark8.size());
  return simdjson::padded_string(bytes);
}

std::string where_it_breaks(std::string_view json, simdjson::error_code code) {
  constexpr std::string_view kRemedy = "give what `tenet check --format json` wrote";
  const std::size_t first = json.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return "this is empty; " + std::string(kRemedy);
  if (json[first] != '{') return "this is no report; " + std::string(kRemedy);
  if (code == simdjson::DEPTH_ERROR) return "this nests deeper than a report does; " + std::string(kRemedy);
  FirstMistake mistake;
  if (nlohmann::json::sax_parse(json.begin(), json.end(), &mistake)) return "this holds a number or a text that no report has";
  if (mistake.byte > json.size()) return "the text ends too early, at " + line_and_column(json, json.size()) + ": was the file cut off?";
  return line_and_column(json, mistake.byte) + ": this is no JSON; " + std::string(kRemedy);
}

Result<simdjson::dom::element> parse(simdjson::dom::parser& parser, const char* begin, std::size_t length) {
  if (const auto problem = parser.allocate(std::max<std::size_t>(length, 1), kMostDepth))
    return fail("report-invalid", simdjson::error_message(problem));
  simdjson::dom::element element;
  const auto problem = parser.parse(begin, length, false).get(element);
  if (problem) return fail("report-invalid", where_it_breaks({begin, length}, problem));
  return element;
}

}  // namespace tenet::reports::json
