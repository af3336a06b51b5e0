// What is read from plain text and Markdown. In the expected text a heading's '#' gives its level, two spaces in front of an item one level
// of depth, [^1] begins a note; a table is as `tenet show` prints it.
#include "readers/text/text.hpp"

#include "document/dump.hpp"
#include "document/outline.hpp"
#include "support/catch.hpp"

using namespace tenet;

namespace {

std::string line_of(const Document& document, const Block& block) {
  const bool in_note = block.parent && document.block(block.parent).kind == BlockKind::note;
  std::string line = in_note ? "[^" + document.block(block.parent).number + "] " : std::string();
  if (block.kind == BlockKind::heading) line = std::string(block.level, '#') + " ";
  if (block.kind == BlockKind::list_item) line = std::string(2 * (block.level - 1U), ' ');
  if (!block.number.empty()) line += block.number + " ";
  return line.append(document.text_of(block)) + "\n";
}

std::string lines_of(const Document& document) {
  std::string all;
  for (const Block& block : document.blocks)
    if (is_leaf(block.kind)) all += line_of(document, block);
  return all;
}

std::string markdown(std::string_view source) {
  return lines_of(*readers::read_markdown(source, "x.md"));
}
Document plain(std::string_view source) {
  return *readers::read_txt(source, "x.txt", {});
}
std::string plain_text(std::string_view source) {
  return lines_of(plain(source));
}

}  // namespace

TEST_CASE("paragraphs are set apart by blank lines and join their lines") {
  CHECK(markdown("One\nparagraph.\n\nAnother.") == "One paragraph.\nAnother.\n");
  CHECK(markdown("Windows\r\nline ends.\r\n\r\nAnother.\r\n") == "Windows line ends.\nAnother.\n");
}

TEST_CASE("headings have levels and numbers") {
  CHECK(markdown("# Definitions\nMediation: a meeting.\n## 4.2 Screening ##\n### 24 hour reporting\n# 5 Enforcement") ==
        "# Definitions\nMediation: a meeting.\n## 4.2 Screening\n### 24 hour reporting\n# 5 Enforcement\n");
  const Document document = *readers::read_markdown("## 4.2 Screening", "x.md");
  CHECK(document.blocks[0].number == "4.2");
  CHECK(document.text == "Screening");
  CHECK(markdown("Title\n=====\nText.\n\nPart\n----\nText.") == "# Title\nText.\n## Part\nText.\n");
}

TEST_CASE("items are introduced by what stands before them and nest by their indentation") {
  const Document document = *readers::read_markdown(
      "Before legal action our officers will:\n- screen every case\n  - at home\n- offer mediation\n  to both parties\n\nNext.", "x.md");
  CHECK(lines_of(document) ==
        "Before legal action our officers will:\n• screen every case\n  • at home\n• offer mediation to both parties\nNext.\n");
  CHECK(document.blocks[1].lead_in == BlockId{1});
  CHECK(document.blocks[2].lead_in == BlockId{2});
  CHECK(document.blocks[3].lead_in == BlockId{1});
}

TEST_CASE("numbered items keep their numbers; letters stand below numbers, small roman ones below letters") {
  const Document document = plain(
      "4.1 We will visit.\n4.2 Officers must:\n(a) write;\n(b) call:\n(i) first,\n(ii) again;\n(c) record.\n4.3 We will close the case.");
  CHECK(lines_of(document) ==
        "4.1 We will visit.\n4.2 Officers must:\n  (a) write;\n  (b) call:\n    (i) first,\n    (ii) "
        "again;\n  (c) record.\n4.3 We will close the "
        "case.\n");
  CHECK(document::clause_number(document, BlockId{5}) == "4.2(b)(i)");
  CHECK(document::clause_number(document, BlockId{7}) == "4.2(c)");
  CHECK(document::clause_number(document, BlockId{8}) == "4.3");
}

TEST_CASE("(h), (i), (j) are letters") {
  CHECK(markdown("(g) one;\n(h) two;\n(i) three;\n(j) four.") == "(g) one;\n(h) two;\n(i) three;\n(j) four.\n");
}

TEST_CASE("a number in a sentence is no label") {
  CHECK(markdown("We respond within\n4. That is all.") == "We respond within 4. That is all.\n");
  CHECK(markdown("In 2024 we closed\n2.5 cases a day.") == "In 2024 we closed 2.5 cases a day.\n");
  CHECK(markdown("1998 was a year.\n\nA tenant may write.\n\nI agree.") == "1998 was a year.\nA tenant may write.\nI agree.\n");
}

TEST_CASE("numbered titles on lines by themselves are headings") {
  CHECK(markdown("4.2 Mediation\n\nWe offer it.") == "## 4.2 Mediation\nWe offer it.\n");
  CHECK(plain_text("1. Introduction\n\nThis is our policy.\n\n2. Reporting\n\nYou can call us.") ==
        "# 1. Introduction\nThis is our policy.\n# 2. Reporting\nYou can call us.\n");
  CHECK(plain_text("1. Apples\n2. Pears\n") == "1. Apples\n2. Pears\n");
}

TEST_CASE("in plain text, capitals and underlines make headings") {
  CHECK(plain_text("ANTI-SOCIAL BEHAVIOUR POLICY\n\nOur aims\n--------\nWe listen.\n\nYOU MUST NOT DO THIS.") ==
        "# ANTI-SOCIAL BEHAVIOUR POLICY\n## Our aims\nWe listen.\nYOU MUST NOT DO THIS.\n");
  CHECK(plain_text("• one\n· two\n- three") == "• one\n• two\n• three\n");
}

TEST_CASE("a row of dashes marks the row above it as header") {
  const Document document = *readers::read_markdown("| Stage | Time |\n|---|:--|\n| Visit | 2 days |\n| Call \\| text | |", "x.md");
  CHECK(document::to_text(document) == "Stage | Time\nVisit | 2 days\nCall | text | \n");
  CHECK(document.blocks[1].cell->header);
  CHECK_FALSE(document.blocks[5].cell->header);
  CHECK(document::to_json(document).find("\"header\": true") != std::string::npos);
}

TEST_CASE("links, emphasis, escapes and comments") {
  const Document document =
      *readers::read_markdown("See **our [policy](https://example.org/asb \"title\")** and *act*, not 5 * 3 or a\\_b <!-- x -->.", "x.md");
  CHECK(document.text == "See our policy and act, not 5 * 3 or a_b .");
  REQUIRE(document.blocks[0].links.size() == 1);
  CHECK(document.blocks[0].links[0].target == "https://example.org/asb");
  CHECK(document::place_of(document, BlockId{1}, 8, 14).path == std::vector<std::uint32_t>{0, 0, 11});
}

TEST_CASE("notes follow the text that refers to them, quotations are text") {
  CHECK(markdown("We act[^1] soon.\n\nNext.\n\n[^1]: Within two\n  working days.") ==
        "We act soon.\n[^1] Within two working days.\nNext.\n");
  CHECK(markdown("> We listen\n> to you.\n\nText.") == "We listen to you.\nText.\n");
}

TEST_CASE("ticked and empty boxes") {
  const Document document = *readers::read_markdown("- [x] done\n- [ ] open", "x.md");
  CHECK(document.checkboxes == std::vector<int>{1, 0});
  CHECK(lines_of(document) == "• done\n• open\n");
}

TEST_CASE("encodings: byte order marks, UTF-8, else Windows-1252 and a diagnostic") {
  CHECK(plain("\xEF\xBB\xBF\xC2\xA3"
              "5")
            .text ==
        "\u00A3"
        "5");
  CHECK(plain(std::string_view("\xFF\xFE\xA3\0"
                               "5\0",
                               6))
            .text ==
        "\u00A3"
        "5");
  CHECK(plain(std::string_view("\xFE\xFF\0\xA3\0"
                               "5",
                               6))
            .text ==
        "\u00A3"
        "5");
  const Document guessed = plain(
      "\xA3"
      "5 \x96 tenant\x92s");
  CHECK(guessed.text ==
        "\u00A3"
        "5 \u2013 tenant\u2019s");
  REQUIRE(guessed.diagnostics.size() == 1);
  CHECK(guessed.diagnostics[0].code == "encoding-guessed");
}

TEST_CASE("nothing in, nothing out") {
  CHECK(markdown("").empty());
  CHECK(markdown("\n \n\t\n").empty());
  CHECK(markdown("#\n|\n-\n[^\n[^1]:\n***").size() < 20);
}
