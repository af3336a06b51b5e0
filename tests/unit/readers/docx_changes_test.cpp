// Tracked changes: the text as after acceptance, and as before.
#include "support/catch.hpp"
#include "unit/readers/docx_support.hpp"

using namespace tenet;
using namespace tenet::test;
using Lines = std::vector<std::string>;

namespace {
const std::string kInsertedMark = "<w:rPr><w:ins w:id='1'/></w:rPr>";
const std::string kDeletedMark = "<w:rPr><w:del w:id='1'/></w:rPr>";
}  // namespace

TEST_CASE("insertions are read, deletions are not; the original has it the other way round") {
  const Docx file("<w:p>" + run("<w:t xml:space='preserve'>We </w:t>") + "<w:del w:id='1'>" + run("<w:delText>may</w:delText>") +
                  "</w:del><w:ins w:id='2'>" + run("<w:t>will</w:t>") + "</w:ins>" + run("<w:t xml:space='preserve'> act</w:t>") +
                  "</w:p>");
  CHECK(texts(file.read()) == Lines{"We will act"});
  CHECK(texts(file.read(View::original)) == Lines{"We may act"});
}

TEST_CASE("moved text stands where it was moved to, or was") {
  const Docx file("<w:p><w:moveFrom w:id='1'>" + run("<w:t>moved</w:t>") + "</w:moveFrom>" + run("<w:t>one</w:t>") + "</w:p><w:p>" +
                  run("<w:t>two</w:t>") + "<w:moveTo w:id='2'>" + run("<w:t>moved</w:t>") + "</w:moveTo></w:p>");
  CHECK(texts(file.read()) == Lines{"one", "twomoved"});
  CHECK(texts(file.read(View::original)) == Lines{"movedone", "two"});
}

TEST_CASE("a deleted paragraph mark joins two paragraphs, and the second one's properties remain") {
  const Docx file(p("First ", "<w:pStyle w:val='Heading1'/>" + kDeletedMark) + p("second"));
  CHECK(lines(file.read()) == Lines{"paragraph: First second"});
  CHECK(lines(file.read(View::original)) == Lines{"heading 1: First", "paragraph: second"});
}

TEST_CASE("an inserted paragraph mark joins them in the original") {
  const Docx file(p("First ", kInsertedMark) + p("second"));
  CHECK(texts(file.read()) == Lines{"First", "second"});
  CHECK(texts(file.read(View::original)) == Lines{"First second"});
}

TEST_CASE("a joined paragraph that nothing follows stands by itself") {
  const Docx file(p("Last", kDeletedMark));
  CHECK(texts(file.read()) == Lines{"Last"});
}

TEST_CASE("a deleted list item takes no number") {
  const std::string item = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
  Docx file(p("one", item) + "<w:p><w:pPr>" + item + kDeletedMark + "</w:pPr><w:del w:id='3'>" + run("<w:delText>gone</w:delText>") +
            "</w:del></w:p>" + p("two", item));
  file.numbering(
      "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
      "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
  CHECK(lines(file.read()) == Lines{"list_item 1 [1.]: one", "list_item 1 [2.]: two"});
  CHECK(lines(file.read(View::original)) == Lines{"list_item 1 [1.]: one", "list_item 1 [2.]: gone", "list_item 1 [3.]: two"});
}

TEST_CASE("former paragraph properties and added numbering count in the original") {
  const Docx file(p("Text", "<w:pStyle w:val='Heading2'/><w:pPrChange w:id='1'><w:pPr><w:pStyle w:val='Heading1'/></w:pPr></w:pPrChange>"));
  CHECK(lines(file.read()) == Lines{"heading 2: Text"});
  CHECK(lines(file.read(View::original)) == Lines{"heading 1: Text"});
}

TEST_CASE("rows and cells that were inserted or deleted are in one view only") {
  const auto cell = [](const std::string& text, const std::string& properties = "") {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  };
  const Docx file("<w:tbl><w:tr>" + cell("a") + cell("gone", "<w:cellDel w:id='1'/>") + cell("c") +
                  "</w:tr><w:tr><w:trPr><w:del w:id='2'/></w:trPr>" + cell("d") + "</w:tr><w:tr><w:trPr><w:ins w:id='3'/></w:trPr>" +
                  cell("e") + "</w:tr></w:tbl>");
  CHECK(texts(file.read()) == Lines{"a", "c", "e"});
  CHECK(texts(file.read(View::original)) == Lines{"a", "gone", "c", "d"});
  CHECK(lines(file.read())[5] == "<cell 1,0 1x1>");
}

TEST_CASE("a deleted field leaves neither code nor result") {
  const Docx file("<w:p>" + run("<w:t>kept</w:t>") + "<w:del w:id='1'>" + run("<w:fldChar w:fldCharType='begin'/>") +
                  run("<w:delInstrText>PAGE</w:delInstrText>") + run("<w:fldChar w:fldCharType='separate'/>") +
                  run("<w:delText>7</w:delText>") + run("<w:fldChar w:fldCharType='end'/>") + "</w:del></w:p>");
  CHECK(texts(file.read()) == Lines{"kept"});
  CHECK(texts(file.read(View::original)) == Lines{"kept7"});
}

TEST_CASE("the note of a deleted reference is not read") {
  Docx file("<w:p>" + run("<w:t>text</w:t>") + "<w:del w:id='1'>" + run("<w:footnoteReference w:id='2'/>") + "</w:del></w:p>");
  file.footnotes("<w:footnote w:id='2'>" + p("note") + "</w:footnote>");
  CHECK(texts(file.read()) == Lines{"text"});
  CHECK(lines(file.read(View::original)) == Lines{"paragraph: text", "<note [1]>", "paragraph: note"});
}
