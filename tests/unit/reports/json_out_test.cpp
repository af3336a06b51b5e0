#include "reports/json/out.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>

#include "support/catch.hpp"

using namespace tenet::reports::json;
using Json = nlohmann::ordered_json;

namespace {

/// As another library writes it. RapidJSON escapes control characters with capital digits: the same to every reader.
std::string expected(const Json& value, Layout layout) {
  std::string text = value.dump(layout == Layout::line ? -1 : 1, ' ', false, Json::error_handler_t::replace) + "\n";
  for (std::size_t at = text.find("\\u00"); at != std::string::npos; at = text.find("\\u00", at + 1)) {
    const auto digits = text.begin() + static_cast<std::ptrdiff_t>(at) + 4;
    std::transform(digits, digits + 2, digits, [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
  }
  return text;
}

void check_text(const std::string& value) {
  for (const Layout layout : {Layout::line, Layout::indented}) {
    Out out(layout);
    out.text("before", value);
    out.texts("all", {value, "", value});
    INFO(Json(value).dump(-1, ' ', true, Json::error_handler_t::replace));
    CHECK(out.finish() == expected(Json{{"before", value}, {"all", {value, "", value}}}, layout));
  }
}

}  // namespace

TEST_CASE("an object is written member by member, on lines of its own or on one") {
  const auto put = [](Out& out) {
    out.text("text", "words");
    out.text_or_null("none", "");
    out.flag("flag", true);
    out.number("number", 18446744073709551615U);
    out.number_or_null("page", std::nullopt);
    out.numbers("path", {0, 7, 4294967295U});
    out.pairs("kin", {{"a", "b"}});
    out.list("rows", std::vector<std::string>{"one", "two"}, [](Out& row, const std::string& id) { row.text("id", id); });
    out.object("whole", [&] { out.texts("empty", {}); });
    out.object("nothing", [] {});
    out.object_or_null("missing", std::optional<int>(), [](Out& /*out*/, int /*row*/) {});
  };
  Out line(Layout::line);
  put(line);
  CHECK(line.finish() == R"({"text":"words","none":null,"flag":true,"number":18446744073709551615,"page":null,"path":[0,7,4294967295],)"
                         R"("kin":[["a","b"]],"rows":[{"id":"one"},{"id":"two"}],"whole":{"empty":[]},"nothing":{},"missing":null})"
                         "\n");
  Out indented(Layout::indented);
  put(indented);
  CHECK(indented.finish() == R"({
 "text": "words",
 "none": null,
 "flag": true,
 "number": 18446744073709551615,
 "page": null,
 "path": [
  0,
  7,
  4294967295
 ],
 "kin": [
  [
   "a",
   "b"
  ]
 ],
 "rows": [
  {
   "id": "one"
  },
  {
   "id": "two"
  }
 ],
 "whole": {
  "empty": []
 },
 "nothing": {},
 "missing": null
}
)");
}

TEST_CASE("nothing that a text holds breaks the JSON around it") {
  for (int byte = 0; byte < 256; ++byte) {
    check_text(std::string(1, static_cast<char>(byte)));
    check_text("before" + std::string(1, static_cast<char>(byte)) + "after, and more than sixteen bytes of it");
  }
  check_text("\"}],\\\"\\u0000</script>\r\n\t\u2028\u00A0\U0001F600");
  check_text(std::string("a\0b", 3));
}

TEST_CASE("a character that is cut off becomes one U+FFFD, a byte that begins none one each") {
  for (const char* broken :
       {"caf\xE9.docx", "\xE2\x82", "\xE2\x82\"", "\xF0\x9F\x98", "\xF0\x9F\x98\xE2\x82\xAC", "\xC0\xAF", "\xED\xA0\x80",
        "\xF4\x90\x80\x80", "\xE0\x9F\xBF", "\xF8\x88\x80\x80\x80", "\x80\x80", "\xC3\xC3\xA9", "\xFF\xFE"})
    check_text(broken);
}

TEST_CASE("bytes at random come out as another library writes them") {
  std::mt19937 random(7);
  // Where characters begin, go on and end is what matters, so those bytes come oftenest.
  constexpr std::string_view kBytes = "a\"\\\n\x1F\x7F\x80\xBF\x8F\x90\x9F\xA0\xC2\xC1\xDF\xE0\xE2\xED\xEF\xF0\xF1\xF4\xF5\xFF";
  for (int round = 0; round < 2000; ++round) {
    std::string value;
    for (std::size_t left = random() % 12; left > 0; --left) value += kBytes[random() % kBytes.size()];
    check_text(value);
  }
}

TEST_CASE("a list of any length is written whole, and a broken text in the middle of it spoils nothing") {
  const std::string good(1000, 'x');
  std::vector<std::string> rows(500, good);
  rows[250] = "caf\xE9";
  for (const Layout layout : {Layout::line, Layout::indented}) {
    Out out(layout);
    out.list("rows", rows, [](Out& row, const std::string& words) { row.text("words", words); });
    Json list = Json::array();
    for (const std::string& words : rows) list.push_back({{"words", words}});
    CHECK(out.finish() == expected(Json{{"rows", list}}, layout));
  }
}
