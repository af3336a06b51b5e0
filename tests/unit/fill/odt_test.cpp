// What filling a Writer form promises: words go into the right cell in its own styles, and nothing else of the part changes.
#include "fill/fill.hpp"
#include "support/catch.hpp"

using namespace tenet;
using fill::Entry;
using fill::Occupied;
using fill::Outcome;

namespace {

constexpr std::string_view kOpen =
    "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
    "<office:body><office:text><table:table>";
constexpr std::string_view kClose = "</table:table></office:text></office:body></office:document>";

struct Seen {
  std::string rows;
  std::vector<Outcome> outcomes;
};

Seen filled(const std::string& rows, const std::vector<Entry>& entries) {
  const std::string bytes = std::string(kOpen) + rows + std::string(kClose);
  const auto result = fill::fill("fodt", {bytes, "form.fodt", entries, {"Tenet", "2026-11-22"}});
  REQUIRE(result);
  const std::string& text = result->bytes;
  REQUIRE(text.starts_with(kOpen));
  REQUIRE(text.ends_with(kClose));
  return {text.substr(kOpen.size(), text.size() - kOpen.size() - kClose.size()), result->outcomes};
}

std::string row(std::string_view evidence) {
  return "<table:table-row><table:table-cell><text:p>Label</text:p></table:table-cell><table:table-cell>" + std::string(evidence) +
         "</table:table-cell></table:table-row>";
}
const std::vector<Entry> kOne{{0, 1, {"New."}, Occupied::append}};
const std::vector<Entry> kTwo{{0, 1, {"One.", "Two & three."}, Occupied::append}};

}  // namespace

TEST_CASE("odt: an empty cell gets the words in its paragraph's style") {
  CHECK(filled(row("<text:p text:style-name=\"P1\"/>"), kTwo).rows ==
        row("<text:p text:style-name=\"P1\">One.</text:p><text:p text:style-name=\"P1\">Two &amp; three.</text:p>"));
  CHECK(filled(row("<text:p><text:span text:style-name=\"T1\"/></text:p>"), kOne).rows ==
        row("<text:p><text:span text:style-name=\"T1\"/><text:span text:style-name=\"T1\">New.</text:span></text:p>"));
  CHECK(filled(row("<text:p><text:placeholder>&lt;Type here&gt;</text:placeholder></text:p>"), kOne).rows == row("<text:p>New.</text:p>"));
}

TEST_CASE("odt: what somebody wrote stays; ours stands below and looks like it") {
  const std::string old = "<text:p text:style-name=\"P2\"><text:span text:style-name=\"T2\">Theirs</text:span></text:p>";
  const Seen seen = filled(row(old), kOne);
  CHECK(seen.outcomes == std::vector{Outcome::appended});
  CHECK(seen.rows == row(old + "<text:p text:style-name=\"P2\"><text:span text:style-name=\"T2\">New.</text:span></text:p>"));
  CHECK(filled(row(old), {{0, 1, {"Yes"}, Occupied::leave}}).outcomes == std::vector{Outcome::left});
}

TEST_CASE("odt: merged cells are found, repeated ones are left") {
  const std::string merged =
      "<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
      "<table:table-cell table:number-rows-spanned=\"2\"><text:p/></table:table-cell></table:table-row>"
      "<table:table-row><table:table-cell><text:p>B</text:p></table:table-cell><table:covered-table-cell/></table:table-row>";
  CHECK(filled(merged, {{0, 1, {"a"}, Occupied::append}, {2, 1, {"b"}, Occupied::append}}).outcomes ==
        std::vector{Outcome::filled, Outcome::shared});
  const std::string repeated =
      "<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
      "<table:table-cell table:number-columns-repeated=\"2\"><text:p/></table:table-cell></table:table-row>";
  CHECK(filled(repeated, {{0, 2, {"a"}, Occupied::append}}).outcomes == std::vector{Outcome::closed});
}
