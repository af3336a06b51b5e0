#include "office/text_document.hpp"

#include "office/docx/docx.hpp"
#include "office/odt/odt.hpp"
#include "support/catch.hpp"
#include "support/package_part.hpp"
#include "xml/events.hpp"

using namespace tenet;
using namespace tenet::office;

namespace {

Paragraph words(std::string text, Style style = Style::body) {
  return {{{std::move(text)}}, style};
}

TextDocument small() {
  Table table{.name = "Commitment 1", .description = "Two blocks.", .columns = {{"Building block", 3}, {"Status", 1}}, .rows = {}};
  table.rows = {{{{words("Cases are screened", Style::table_text)}}, {{words("Weak", Style::table_text)}, Role::middling}},
                {{{words(std::string(4000, 'x'), Style::table_text)}}, {}}};
  TextDocument document{"Self-assessment & plan", "Respect Standard", "Example Homes", "2026-11-22", "Example Homes", {}};
  document.parts = {words("Self-assessment", Style::title), words("One", Style::heading), table, table,
                    Paragraph{{{"Two"}}, Style::subheading, Begins::on_a_new_page}};
  return document;
}

TextDocument saying(std::string text) {
  return {"", "", "", "2026-11-22", "", {words(std::move(text))}};
}

using Writer = Result<std::string> (*)(const TextDocument&);

/// A part of the package, as text.
std::string part(Writer write, const TextDocument& document, std::string_view name) {
  const auto bytes = write(document);
  REQUIRE(bytes);
  return test::part_of(*bytes, name);
}
std::string body(const TextDocument& document) {
  return part(docx::write, document, "word/document.xml");
}
std::string content(const TextDocument& document) {
  return part(odt::write, document, "content.xml");
}

std::size_t count(const std::string& all, std::string_view piece) {
  std::size_t found = 0;
  for (std::size_t at = all.find(piece); at != std::string::npos; at = all.find(piece, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("the same document gives the same bytes, made on the document's own day") {
  CHECK(*docx::write(small()) == *docx::write(small()));
  CHECK(*odt::write(small()) == *odt::write(small()));
  CHECK(part(docx::write, small(), "docProps/core.xml").contains("2026-11-22T00:00:00Z"));
  CHECK(part(odt::write, small(), "meta.xml").contains("<meta:creation-date>2026-11-22T00:00:00"));
}

TEST_CASE("a document says its title, its language and whose it is") {
  const std::string core = part(docx::write, small(), "docProps/core.xml");
  CHECK(core.contains("<dc:title>Self-assessment &amp; plan</dc:title>"));
  CHECK(core.contains("<dc:creator>Example Homes</dc:creator>"));
  CHECK(core.contains("<dc:language>en-GB</dc:language>"));
  CHECK(part(docx::write, small(), "word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
  CHECK(part(odt::write, small(), "meta.xml").contains("<dc:title>Self-assessment &amp; plan</dc:title>"));
  CHECK(part(odt::write, small(), "styles.xml").contains("fo:language=\"en\" fo:country=\"GB\""));
}

TEST_CASE("pages lie on their side and are counted in the footer") {
  CHECK(body(small()).contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"));
  const std::string footer = part(docx::write, small(), "word/footer1.xml");
  CHECK(footer.contains("Example Homes"));
  CHECK(footer.contains("\" PAGE \""));
  CHECK(footer.contains("\" NUMPAGES \""));
  const std::string styles = part(odt::write, small(), "styles.xml");
  CHECK(styles.contains("style:print-orientation=\"landscape\""));
  CHECK(styles.contains("Example Homes<text:tab/>Page <text:page-number"));
}

TEST_CASE("header rows are marked, and so repeated; tables have names and fit the page") {
  CHECK(count(body(small()), "<w:tblHeader/>") == 2);
  CHECK(count(body(small()), "<w:tblCaption w:val=\"Commitment 1\"/>") == 2);
  CHECK(count(content(small()), "<table:table-header-rows>") == 2);
  CHECK(content(small()).contains("<table:desc>Two blocks.</table:desc>"));
  for (const std::uint32_t widths = 15138; const Part& each : small().parts)
    if (const auto* table = std::get_if<Table>(&each)) CHECK(column_widths(*table)[0] + column_widths(*table)[1] == widths);
}

TEST_CASE("tables that follow each other stay two") {
  CHECK(body(small()).contains("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr></w:p><w:tbl>"));
}

TEST_CASE("a row stays on its page unless it fills much of one") {
  CHECK(count(body(small()), "<w:cantSplit/>") == 4);  // two headers, two short rows
  CHECK(count(content(small()), "\"RowFree\"") == 3);  // the style, and one row of each table
}

TEST_CASE("every role that is shaded says so in both formats, a cell without text has a paragraph") {
  CHECK(body(small()).contains("w:fill=\"FDF0D5\""));
  CHECK(content(small()).contains("fo:background-color=\"#FDF0D5\""));
  CHECK(body(small()).contains("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p></w:tc>"));
}

TEST_CASE("text is text, whatever stands in it") {
  const std::string text =
      "a < b && c ]]> <w:t> \"q\" 😀 \x01\x1b e\xff \xe2\x80\xae"
      "fdp.exe \xef\xbf\xbf";
  const std::string safe = "a &lt; b &amp;&amp; c ]]&gt; &lt;w:t&gt; &quot;q&quot; 😀 �� e� �fdp.exe �";
  CHECK(body(saying(text)).contains(safe));
  CHECK(content(saying(text)).contains(safe));
}

TEST_CASE("line feeds, tabs and spaces are what the formats have for them") {
  CHECK(body(saying("one\r\ntwo\tthree"))
            .contains("<w:t xml:space=\"preserve\">one</w:t><w:br/><w:t xml:space=\"preserve\">two</w:t><w:tab/>"));
  CHECK(content(saying(" one  two\n\tthree "))
            .contains("<text:s text:c=\"1\"/>one<text:s text:c=\"2\"/>two<text:line-break/><text:tab/>three<text:s text:c=\"1\"/>"));
}

TEST_CASE("no text is too long for a document") {
  const std::string text(40'000, 'y');
  CHECK(body(saying(text)).contains(text));
  CHECK(content(saying(text)).contains(text));
}

TEST_CASE("every part is XML by the strict parser") {
  struct Ignored : xml::Handler {
    void start(const xml::Element& /*element*/) override {}
    void end(xml::NameId /*id*/) override {}
    void text(std::string_view /*utf8*/) override {}
  } ignored;
  const xml::Vocabulary none({}, {});
  const auto parses = [&](Writer write, std::string_view name) {
    return xml::parse_with_libxml2(part(write, small(), name), none, ignored).has_value();
  };
  for (const std::string_view name :
       {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
        "word/footer1.xml", "docProps/core.xml", "docProps/app.xml"}) {
    INFO(name);
    CHECK(parses(docx::write, name));
  }
  for (const std::string_view name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
    INFO(name);
    CHECK(parses(odt::write, name));
  }
}
