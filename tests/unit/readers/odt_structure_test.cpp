// Tables, what floats, tracked changes, page headers.
#include "unit/readers/odt_support.hpp"

using namespace tenet;
using namespace tenet::test;

namespace {

std::string cell(const std::string& text, const std::string& attributes = "") {
  return "<table:table-cell" + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}
std::string row(const std::string& cells, const std::string& attributes = "") {
  return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}
std::string table(const std::string& inside) {
  return "<table:table>" + inside + "</table:table>";
}

std::string region(const std::string& id, const std::string& change) {
  return "<text:changed-region xml:id='" + id + "'>" + change + "</text:changed-region>";
}
std::string deletion(const std::string& inside) {
  return "<text:deletion><office:change-info><dc:creator>x</dc:creator></office:change-info>" + inside + "</text:deletion>";
}
const std::string kInsertion = "<text:insertion><office:change-info><dc:creator>x</dc:creator></office:change-info></text:insertion>";
std::string changes(const std::string& regions) {
  return "<text:tracked-changes>" + regions + "</text:tracked-changes>";
}
std::string begin(const std::string& id) {
  return "<text:change-start text:change-id='" + id + "'/>";
}
std::string end(const std::string& id) {
  return "<text:change-end text:change-id='" + id + "'/>";
}
std::string mark(const std::string& id) {
  return "<text:change text:change-id='" + id + "'/>";
}

}  // namespace

TEST_CASE("odt: covered cells keep their columns and show nothing") {
  const Odt odt{.body = table(row(cell("wide", " table:number-columns-spanned='2'") + "<table:covered-table-cell/>" +
                                  cell("tall", " table:number-rows-spanned='2'")) +
                              row(cell("a") + cell("b") + "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>"))};
  CHECK(lines(odt) == Lines{"table", "cell 0,0 1x2", "P wide", "cell 0,2 2x1", "P tall", "cell 1,0", "P a", "cell 1,1", "P b"});
}

TEST_CASE("odt: header rows and columns") {
  const Document document =
      read_odt(Odt{.body = table("<table:table-header-columns><table:table-column/></table:table-header-columns><table:table-column "
                                 "table:number-columns-repeated='2'/>"
                                 "<table:table-header-rows>" +
                                 row(cell("h1") + cell("h2")) + "</table:table-header-rows>" + row(cell("side") + cell("body")))});
  std::vector<bool> headers;
  for (const Block& block : document.blocks)
    if (block.cell) headers.push_back(block.cell->header);
  CHECK(headers == std::vector<bool>{true, true, true, false});
}

TEST_CASE("odt: repeated rows and columns are there as often as they say, within bounds") {
  CHECK(lines(Odt{.body = table(row(cell("x", " table:number-columns-repeated='2'"), " table:number-rows-repeated='2'"))}) ==
        Lines{"table", "cell 0,0", "P x", "cell 0,1", "P x", "cell 1,0", "P x", "cell 1,1", "P x"});
  const Document huge = read_odt(Odt{.body = table(row(cell("y"), " table:number-rows-repeated='4000000000'"))});
  CHECK(huge.blocks.size() == 2001);
  CHECK(codes(huge) == Lines{"repeat-bound-reached"});
  const Document wide = read_odt(Odt{.body = table(row(cell("w", " table:number-columns-repeated='16384'")))});
  CHECK(wide.blocks.size() == 513);
  CHECK(codes(wide) == Lines{"repeat-bound-reached"});
  std::string nested = cell("z");
  for (int i = 0; i < 8; ++i)
    nested = "<table:table-cell>" + table(row(nested, " table:number-rows-repeated='900'")) + "</table:table-cell>";
  const Result<Document> bomb = odt::read(Odt{.body = table(row(nested))}.package().bytes(), "bomb.odt", {});
  REQUIRE_FALSE(bomb);
  CHECK(bomb.error().code == "document-limit");
}

TEST_CASE("odt: tables within cells") {
  const Odt odt{.body = table(row("<table:table-cell><text:p>out</text:p>" + table(row(cell("in"))) + "</table:table-cell>"))};
  CHECK(lines(odt) == Lines{"table", "cell 0,0", "P out", "table", "cell 0,0", "P in"});
}

TEST_CASE("odt: text boxes and shapes are read once, after the paragraph they hang on") {
  const Odt odt{
      .body =
          "<text:p>before<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box><draw:image><text:p>fallback</text:p>"
          "</draw:image><svg:title>alternative text</svg:title></draw:frame> after<draw:g><draw:custom-shape><text:p>shape</text:p>"
          "</draw:custom-shape></draw:g></text:p>"};
  CHECK(lines(odt) == Lines{"P before after", "P boxed", "P shape"});
}

TEST_CASE("odt: formulas become a line; other objects a diagnostic") {
  Odt odt{
      .body =
          "<text:p>so <draw:frame><draw:object xlink:href='./Object 1'/><draw:image/></draw:frame>.</text:p>"
          "<text:p><draw:frame><draw:object xlink:href='./Object 2'/></draw:frame><draw:frame><draw:object-ole/></draw:frame></text:p>"};
  PackageBuilder package = odt.package();
  package.add(
      "Object 1/content.xml",
      "<!DOCTYPE math PUBLIC '-//OpenOffice.org//DTD Modified W3C MathML 1.01//EN' 'math.dtd'>"
      "<math "
      "xmlns='http://www.w3.org/1998/Math/MathML'><semantics><mrow><mi>a</mi><mo>=</mo><mfrac><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow>"
      "<msup><mi>c</mi><mn>2</mn></msup></mfrac></mrow><annotation>source</annotation></semantics></math>");
  package.add("Object 2/content.xml", Odt{.body = "<text:p>chart data</text:p>"}.content());
  const Document document = read_odt(package.bytes());
  CHECK(lines(document) == Lines{"P so a = (b + 1)/c^2 ."});
  CHECK(codes(document) == Lines{"object-not-read", "object-not-read"});
}

TEST_CASE("odt: insertions and deletions within a paragraph, in both views") {
  const Odt odt{.body = changes(region("i", kInsertion) + region("d", deletion("<text:p>old</text:p>"))) + "<text:p>The " + mark("d") +
                        begin("i") + "new" + end("i") + " rule</text:p>"};
  CHECK(lines(odt) == Lines{"P The new rule"});
  CHECK(lines(odt, View::original) == Lines{"P The old rule"});
}

TEST_CASE("odt: rejecting inserted paragraph marks joins paragraphs; list numbers close up") {
  const std::string style =
      "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1'/></text:list-style>";
  const Odt odt{.body = changes(region("i", kInsertion) + region("j", kInsertion)) + "<text:p>One" + begin("i") +
                        " more</text:p><text:p>Two" + end("i") +
                        " end</text:p><text:list text:style-name='L'><text:list-item><text:p>a</text:p></text:list-item>"
                        "<text:list-item><text:p>" +
                        begin("j") + "b</text:p></text:list-item><text:list-item><text:p>" + end("j") +
                        "c</text:p></text:list-item></text:list>",
                .automatic = style};
  CHECK(lines(odt) == Lines{"P One more", "P Two end", "L1 1 a", "L1 2 b", "L1 3 c"});
  CHECK(lines(odt, View::original) == Lines{"P One end", "L1 1 a", "L1 2 c"});
}

TEST_CASE("odt: deleted paragraph marks split the paragraph again, deleted blocks come back whole") {
  const Odt odt{.body = changes(region("d", deletion("<text:p>tail</text:p><text:p>middle</text:p><text:p>head </text:p>")) +
                                region("t", deletion(table(row(cell("gone")))))) +
                        "<text:p>The " + mark("d") + "rest</text:p>" + mark("t") + "<text:p>End</text:p>"};
  CHECK(lines(odt) == Lines{"P The rest", "P End"});
  CHECK(lines(odt, View::original) == Lines{"P The tail", "P middle", "P head rest", "table", "cell 0,0", "P gone", "P End"});
}

TEST_CASE("odt: deletions that contain each other end") {
  const Odt odt{.body = changes(region("a", deletion("<text:p>x" + mark("b") + "</text:p>")) +
                                region("b", deletion("<text:p>y" + mark("a") + "</text:p>"))) +
                        "<text:p>z" + mark("a") + "</text:p>"};
  const Document document = read_odt(odt, View::original);
  CHECK(document.text.size() < 100);
}

TEST_CASE("odt: headers and footers of pages in use, apart from the body") {
  const std::string masters =
      "<style:master-page style:name='Standard'><style:header><text:p "
      "text:style-name='P'>Default</text:p></style:header></style:master-page>"
      "<style:master-page style:name='First' style:next-style-name='Rest'><style:header><text:p>First page</text:p></style:header>"
      "<style:header-left style:display='false'><text:p>switched off</text:p></style:header-left></style:master-page>"
      "<style:master-page style:name='Rest'><style:footer><text:p>Page "
      "<text:page-number>1</text:page-number></text:p></style:footer></style:master-page>"
      "<style:master-page style:name='Unused'><style:header><text:p>never</text:p></style:header></style:master-page>";
  const std::string first = "<style:style style:name='P' style:family='paragraph' style:master-page-name='First'/>";
  CHECK(lines(Odt{.body = "<text:p text:style-name='P'>Body</text:p>", .automatic = first, .master_styles = masters}) ==
        Lines{"P Body", "page_header", "P First page", "page_footer", "P Page 1"});
  CHECK(lines(Odt{.body = "<text:p>Body</text:p>", .master_styles = masters}) == Lines{"P Body", "page_header", "P Default"});
}

TEST_CASE("odt: deleted text may also stand in the body between marks, as LibreOffice's flat documents have it") {
  const Odt odt{.body = changes(region("d", "<text:deletion><office:change-info/></text:deletion>")) + "<text:p>The " + begin("d") +
                        "old</text:p><text:p>bad " + end("d") + "rule</text:p>"};
  CHECK(lines(odt) == Lines{"P The rule"});
  CHECK(lines(odt, View::original) == Lines{"P The old", "P bad rule"});
}
