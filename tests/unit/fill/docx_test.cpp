// What filling a Word form promises: words go into the right cell, look like the cell, and nothing else of the part changes.
#include "fill/fill.hpp"
#include "support/catch.hpp"
#include "support/package_builder.hpp"
#include "support/package_part.hpp"

using namespace tenet;
using fill::Entry;
using fill::Occupied;
using fill::Outcome;

namespace {

constexpr std::string_view kMain = "word/document.xml";
constexpr std::string_view kOpen = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>";
constexpr std::string_view kClose = "</w:tbl><w:p/></w:body></w:document>";

std::string package_of(std::string_view rows, std::string_view settings = "<w:settings/>") {
  return test::PackageBuilder()
      .add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
      .add(
          "word/_rels/document.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
          "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" Target=\"settings.xml\"/></Relationships>")
      .add("word/settings.xml", settings)
      .add(kMain, std::string(kOpen) + std::string(rows) + std::string(kClose))
      .bytes();
}

struct Seen {
  std::string rows;  ///< between the table's tags
  std::vector<Outcome> outcomes;
};

Seen filled(std::string_view rows, const std::vector<Entry>& entries, std::string_view settings = "<w:settings/>") {
  const std::string bytes = package_of(rows, settings);
  const auto result = fill::fill("docx", {bytes, kMain, entries, {"Tenet", "2026-11-22"}});
  REQUIRE(result);
  const std::string text = test::part_of(result->bytes, kMain);
  REQUIRE(text.starts_with(kOpen));
  REQUIRE(text.ends_with(kClose));
  return {text.substr(kOpen.size(), text.size() - kOpen.size() - kClose.size()), result->outcomes};
}

std::string row(std::string_view evidence) {
  return "<w:tr><w:tc><w:p><w:r><w:t>Label</w:t></w:r></w:p></w:tc><w:tc>" + std::string(evidence) + "</w:tc></w:tr>";
}
const std::vector<Entry> kOne{{0, 1, {"New."}, Occupied::append}};
const std::vector<Entry> kTwo{{0, 1, {"One.", "Two & three."}, Occupied::append}};

}  // namespace

TEST_CASE("docx: an empty cell gets the words, its paragraph's and its mark's properties") {
  CHECK(filled(row("<w:p/>"), kOne).rows == row("<w:p><w:r><w:t xml:space=\"preserve\">New.</w:t></w:r></w:p>"));
  CHECK(filled(row("<w:p w:rsidR=\"1\"><w:pPr><w:pStyle w:val=\"Cell\"/><w:rPr><w:i/></w:rPr></w:pPr></w:p>"), kTwo).rows ==
        row("<w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:rPr><w:i/></w:rPr></w:pPr><w:r><w:rPr><w:i/></w:rPr>"
            "<w:t xml:space=\"preserve\">One.</w:t></w:r></w:p>"
            "<w:p w:rsidR=\"1\"><w:pPr><w:pStyle w:val=\"Cell\"/><w:rPr><w:i/></w:rPr></w:pPr><w:r><w:rPr><w:i/></w:rPr>"
            "<w:t xml:space=\"preserve\">Two &amp; three.</w:t></w:r></w:p>"));
}

TEST_CASE("docx: what somebody wrote stays; ours stands below and looks like it") {
  const std::string old =
      "<w:p><w:pPr><w:jc w:val=\"left\"/><w:sectPr/></w:pPr><w:r><w:rPr><w:b/><w:rPrChange "
      "w:id=\"7\"/></w:rPr><w:t>Theirs</w:t></w:r></w:p>";
  const Seen seen = filled(row(old), kOne);
  CHECK(seen.outcomes == std::vector{Outcome::appended});
  CHECK(seen.rows == row(old + "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
                               "<w:t xml:space=\"preserve\">New.</w:t></w:r></w:p>"));
  CHECK(filled(row(old), {{0, 1, {"Yes"}, Occupied::leave}}).outcomes == std::vector{Outcome::left});
}

TEST_CASE("docx: a control's hint gives way to the words, the control stays") {
  const auto control = [](std::string_view hint, std::string_view content) {
    return row("<w:p><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr>" + std::string(hint) + "<w:text/></w:sdtPr><w:sdtContent>" +
               std::string(content) + "</w:sdtContent></w:sdt></w:p>");
  };
  CHECK(filled(control("<w:showingPlcHdr/>", "<w:r><w:t>Click here</w:t></w:r>"), kTwo).rows ==
        control("", "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">One. Two &amp; three.</w:t></w:r>"));
  CHECK(
      filled(row("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click</w:t></w:r></w:p></w:sdtContent></w:sdt>"),
             kOne)
          .rows == row("<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent><w:p><w:r><w:t xml:space=\"preserve\">New.</w:t></w:r></w:p>"
                       "</w:sdtContent></w:sdt>"));
  const std::string list =
      row("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>Choose</w:t></w:r>"
          "</w:sdtContent></w:sdt></w:p>");
  CHECK(filled(list, kOne).outcomes == std::vector{Outcome::closed});
  CHECK(filled(list, kOne).rows == list);
}

TEST_CASE("docx: a cell merged over rows takes the words of each; spans and tables in cells are counted") {
  const std::string merged =
      "<w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc></w:tr>"
      "<w:tr><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>";
  const Seen seen = filled(merged, {{0, 1, {"a"}, Occupied::append}, {2, 1, {"b"}, Occupied::append}});
  CHECK(seen.outcomes == std::vector{Outcome::filled, Outcome::shared});
  CHECK(seen.rows.find("a</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">b</w:t>") != std::string::npos);
  const std::string wide =
      "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
      "<w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>";
  CHECK(filled(wide, {{1, 2, {"a"}, Occupied::append}}).outcomes == std::vector{Outcome::filled});
  CHECK(filled(wide, {{1, 3, {"a"}, Occupied::append}}).outcomes == std::vector{Outcome::no_cell});
}

TEST_CASE("docx: where changes are tracked the words are insertions, and whoever rejects them has the form back") {
  const std::string_view tracks =
      "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:trackRevisions/></w:settings>";
  CHECK(filled(row("<w:p/>"), kOne, tracks).rows ==
        row("<w:p><w:ins w:id=\"1\" w:author=\"Tenet\" w:date=\"2026-11-22T00:00:00Z\"><w:r><w:t xml:space=\"preserve\">New.</w:t></w:r>"
            "</w:ins></w:p>"));
  const std::string deleted = "<w:p><w:del w:id=\"9\"><w:r><w:delText>Old</w:delText></w:r></w:del></w:p>";
  const Seen seen = filled(row(deleted), kOne, tracks);
  CHECK(seen.outcomes == std::vector{Outcome::filled});
  CHECK(seen.rows.find("w:id=\"10\"") != std::string::npos);
}
