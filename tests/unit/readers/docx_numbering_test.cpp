// List labels as a reader of the page sees them.
#include "readers/docx/symbols.hpp"
#include "support/catch.hpp"
#include "unit/readers/docx_support.hpp"

using namespace tenet;
using namespace tenet::test;
using Lines = std::vector<std::string>;

namespace {

std::string level(int index, const std::string& format, const std::string& text, const std::string& more = "<w:start w:val='1'/>") {
  return "<w:lvl w:ilvl='" + std::to_string(index) + "'>" + more + "<w:numFmt w:val='" + format + "'/><w:lvlText w:val='" + text +
         "'/></w:lvl>";
}
std::string abstract(int id, const std::string& levels) {
  return "<w:abstractNum w:abstractNumId='" + std::to_string(id) + "'>" + levels + "</w:abstractNum>";
}
std::string num(int id, int abstract_id, const std::string& overrides = "") {
  return "<w:num w:numId='" + std::to_string(id) + "'><w:abstractNumId w:val='" + std::to_string(abstract_id) + "'/>" + overrides +
         "</w:num>";
}
std::string item(int num_id, int depth = 0) {
  return p("x", "<w:numPr><w:ilvl w:val='" + std::to_string(depth) + "'/><w:numId w:val='" + std::to_string(num_id) + "'/></w:numPr>");
}
/// The labels of all blocks.
Lines labels(const std::string& body, const std::string& numbering, const std::string& styles = "") {
  Docx file(body);
  file.numbering(numbering);
  if (!styles.empty()) file.styles(styles);
  const Result<Document> read = file.read();
  Lines out;
  if (!read) return {read.error().message};
  for (const Block& block : read->blocks) out.push_back(block.number);
  return out;
}

}  // namespace

TEST_CASE("levels count, and deeper ones start again under a new parent") {
  const std::string list = abstract(0, level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "%1.%2.%3"));
  CHECK(labels(item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1), list + num(1, 0)) ==
        Lines{"1.", "(a)", "(b)", "1.b.i", "2.", "(a)"});
}

TEST_CASE("nums that share an abstract list carry on from each other; startOverride restarts once") {
  const std::string list = abstract(0, level(0, "decimal", "%1."));
  CHECK(labels(item(1) + item(2) + item(1), list + num(1, 0) + num(2, 0)) == Lines{"1.", "2.", "3."});
  const std::string restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";
  CHECK(labels(item(1) + item(1) + item(2) + item(1) + item(2), list + num(1, 0) + num(2, 0, restart)) ==
        Lines{"1.", "2.", "1.", "2.", "3."});
}

TEST_CASE("a num may bring levels of its own") {
  const std::string own = "<w:lvlOverride w:ilvl='0'>" + level(0, "upperLetter", "%1)") + "</w:lvlOverride>";
  CHECK(labels(item(1) + item(2) + item(1), abstract(0, level(0, "decimal", "%1")) + num(1, 0) + num(2, 0, own)) == Lines{"1", "B)", "3"});
}

TEST_CASE("a level starts where w:start says, and restarts when w:lvlRestart says") {
  CHECK(labels(item(1) + item(1), abstract(0, level(0, "upperLetter", "%1.", "<w:start w:val='3'/>")) + num(1, 0)) == Lines{"C.", "D."});
  const std::string never =
      abstract(0, level(0, "decimal", "%1") + level(1, "decimal", "%2", "<w:start w:val='1'/><w:lvlRestart w:val='0'/>"));
  CHECK(labels(item(1) + item(1, 1) + item(1) + item(1, 1), never + num(1, 0)) == Lines{"1", "1", "2", "2"});
}

TEST_CASE("legal numbering is decimal throughout") {
  const std::string list =
      abstract(0, level(0, "upperRoman", "Article %1.") + level(1, "decimal", "%1.%2", "<w:start w:val='1'/><w:isLgl/>"));
  CHECK(labels(item(1) + item(1, 1), list + num(1, 0)) == Lines{"Article I.", "1.1"});
}

TEST_CASE("a list may be reached through a style, at the level that names it") {
  const std::string list = abstract(0, level(0, "decimal", "%1.", "<w:start w:val='1'/><w:pStyle w:val='H1'/>") +
                                           level(1, "decimal", "%1.%2", "<w:start w:val='1'/><w:pStyle w:val='H2'/>"));
  const std::string styles =
      "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl "
      "w:val='0'/></w:pPr></w:style>"
      "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/><w:basedOn w:val='H1'/><w:pPr><w:outlineLvl "
      "w:val='1'/></w:pPr></w:style>"
      "<w:style w:type='paragraph' w:styleId='My'><w:name w:val='Clause'/><w:basedOn w:val='H2'/></w:style>";
  const std::string body = p("a", "<w:pStyle w:val='H1'/>") + p("b", "<w:pStyle w:val='H2'/>") + p("c", "<w:pStyle w:val='My'/>");
  CHECK(labels(body, list + num(1, 0), styles) == Lines{"1.", "1.1", "1.2"});
  CHECK(labels(p("a", "<w:pStyle w:val='H1'/><w:numPr><w:numId w:val='0'/></w:numPr>"), list + num(1, 0), styles) == Lines{""});
}

TEST_CASE("a list may be defined by a numbering style") {
  const std::string link = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='Bullets'/></w:abstractNum>";
  const std::string styles =
      "<w:style w:type='numbering' w:styleId='Bullets'><w:name w:val='Bullets'/><w:pPr><w:numPr><w:numId "
      "w:val='2'/></w:numPr></w:pPr></w:style>";
  CHECK(labels(item(1), link + abstract(1, level(0, "bullet", "\uF0B7")) + num(1, 0) + num(2, 1), styles) == Lines{"\u2022"});
  // A style that is defined by itself ends somewhere.
  CHECK(labels(item(1), link + num(1, 0) + num(2, 0), styles) == Lines{""});
}

TEST_CASE("a custom format is taken from the branch that knows it") {
  const std::string choice =
      "<w:start w:val='1'/><mc:AlternateContent><mc:Choice Requires='w14'><w:numFmt w:val='custom' w:format='001, 002, ...'/></mc:Choice>"
      "<mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent><w:lvlText w:val='%1.'/>";
  CHECK(labels(item(1), abstract(0, "<w:lvl w:ilvl='0'>" + choice + "</w:lvl>") + num(1, 0)) == Lines{"001."});
}

TEST_CASE("lists count in their own story: the body, all notes together, each page header, text boxes") {
  const std::string box = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + item(1) + item(1) +
                          "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
  const auto note = [](int id) { return "<w:p><w:r><w:footnoteReference w:id='" + std::to_string(id) + "'/></w:r></w:p>"; };
  const Result<Document> document =
      Docx(item(1) + note(2) + box + item(1) + note(3) + box + item(1) +
           "<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>")
          .numbering(abstract(0, level(0, "decimal", "%1.")) + num(1, 0))
          .footnotes("<w:footnote w:id='2'>" + item(1) + item(1) + "</w:footnote><w:footnote w:id='3'>" + item(1) + "</w:footnote>")
          .header(item(1))
          .read();
  REQUIRE(document);
  Lines labels;
  for (const Block& block : document->blocks)
    if (block.kind == BlockKind::list_item) labels.push_back(block.number);
  CHECK(labels == Lines{"1.", "1.", "2.", "1.", "2.", "2.", "3.", "3.", "4.", "3.", "1."});
}

TEST_CASE("in a column of numbers made of empty paragraphs the number is what the cell shows") {
  const auto row = [](std::string_view text) {
    return "<w:tr><w:tc><w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p></w:tc><w:tc>" + p(text) + "</w:tc></w:tr>";
  };
  const std::string table = "<w:tbl>" + row("Rent") + row("Repairs") + "</w:tbl>";
  CHECK(texts(Docx(table).numbering(abstract(0, level(0, "decimal", "%1.")) + num(1, 0)).read()) == Lines{"1.", "Rent", "2.", "Repairs"});
  CHECK(texts(Docx(table).numbering(abstract(0, level(0, "bullet", "o")) + num(1, 0)).read()) == Lines{"Rent", "Repairs"});
  CHECK(texts(Docx(item(1) + "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p>" + item(1))
                  .numbering(abstract(0, level(0, "decimal", "%1.")) + num(1, 0))
                  .read())
            .size() == 2);
}

TEST_CASE("a list goes on past three thousand items") {
  std::string items;
  for (int i = 0; i < 3'999; ++i) items += item(1);
  CHECK(labels(items, abstract(0, level(0, "upperRoman", "%1.")) + num(1, 0)).back() == "MMMCMXCIX.");
}

TEST_CASE("symbol fonts are read as what they show") {
  CHECK(docx::symbol("Symbol", 0xF0DA) == "\u2228");
  CHECK(docx::symbol("Symbol", 0xDA) == "\u2228");
  CHECK(docx::symbol("Wingdings", 0xF0FC) == "\u2714");
  CHECK(docx::symbol("Arial", 0x2022) == "\u2022");
  CHECK(docx::symbol("Symbol", 0xF080).empty());
  CHECK(docx::bullet_label("", "\uF0B7") == "\u2022");
  CHECK(docx::bullet_label("Wingdings", "\u00A7") == "\u25AA");
  CHECK(docx::bullet_label("Courier New", "o") == "o");
  CHECK(docx::as_shown("Wingdings", "\u00FC") == "\u2714");
  CHECK(docx::as_shown("Arial", "caf\u00E9 \u2713") == "caf\u00E9 \u2713");
}
