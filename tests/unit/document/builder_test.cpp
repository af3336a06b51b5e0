// What the builder promises readers: normalised text with a way back to the source, reading order, and what follows from it.
#include "document/builder.hpp"

#include "document/outline.hpp"
#include "support/catch.hpp"

using namespace tenet;
using namespace tenet::document;

namespace {

constexpr Leaf kParagraph{};
Leaf heading(std::uint8_t level, std::string number = {}) {
  return {BlockKind::heading, BlockRole::body, level, std::move(number)};
}
Leaf item(std::uint8_t level, std::string number) {
  return {BlockKind::list_item, BlockRole::body, level, std::move(number)};
}

void add(Builder& builder, const Leaf& leaf, std::string_view text, std::uint32_t paragraph = 0) {
  builder.begin(leaf);
  builder.text(text, {builder.part("p"), paragraph, 0, 0});
  builder.end();
}

void add_cell(Builder& builder, std::uint32_t row, std::uint32_t column, std::string_view text) {
  builder.open_cell({row, column, 1, 1, false});
  add(builder, kParagraph, text);
  builder.close();
}

std::string normalised(std::string_view text) {
  Builder builder;
  add(builder, kParagraph, text);
  return builder.finish().text;
}

std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> all;
  for (const Block& block : document.blocks)
    all.push_back(is_leaf(block.kind) ? std::string(document.text_of(block)) : "<" + std::string(to_string(block.kind)) + ">");
  return all;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("white space is one space, none at either end") {
  CHECK(normalised("  a \t\r\n b  ") == "a b");
  CHECK(normalised("a\u00A0\u2003b") == "a b");
  CHECK(normalised("   ").empty());
}

TEST_CASE("what cannot be seen is gone, hyphens that do not break are hyphens") {
  CHECK(normalised("anti\u2011social be\u00ADhav\u200Biour") == "anti-social behaviour");
  CHECK(normalised("\uFEFFtenant\u2019s \u201Chome\u201D \u2013 x") == "tenant\u2019s \u201Chome\u201D \u2013 x");
}

TEST_CASE("bytes that are not UTF-8 are shown and told") {
  Builder builder;
  add(builder, kParagraph,
      "a\xFF"
      "b");
  const Document document = builder.finish();
  CHECK(document.text ==
        "a\uFFFD"
        "b");
  REQUIRE(document.diagnostics.size() == 1);
  CHECK(document.diagnostics[0].code == "text-not-utf8");
}

TEST_CASE("a place in the text leads back to the source, through collapsed space and pieces") {
  Builder builder;
  const PartId part = builder.part("word/document.xml");
  builder.begin(kParagraph);
  builder.text("  We  wi", {part, 7, 2, 0});
  builder.text("ll ", {part, 7, 2, 8});
  builder.text("visit\u00A0you", {part, 7, 5, 0});
  builder.end();
  const Document document = builder.finish();
  CHECK(document.text == "We will visit you");
  const auto path = [&](std::uint32_t start) { return place_of(document, BlockId{1}, start, start + 1).path; };
  CHECK(path(0) == std::vector<std::uint32_t>{7, 2, 2});
  CHECK(path(3) == std::vector<std::uint32_t>{7, 2, 6});
  CHECK(path(6) == std::vector<std::uint32_t>{7, 2, 9});
  CHECK(path(8) == std::vector<std::uint32_t>{7, 5, 0});
  CHECK(path(14) == std::vector<std::uint32_t>{7, 5, 6});
  CHECK(document.segments.size() == 3);
  CHECK(place_of(document, BlockId{1}, 0, 2).part == "word/document.xml");
}

TEST_CASE("how a driver cuts text makes no difference") {
  const std::string whole = "One\u2019s  own  \u00AD home \u00A0 again";
  Builder one;
  add(one, kParagraph, whole);
  Builder cut;
  cut.begin(kParagraph);
  std::uint32_t character = 0;
  for (std::size_t i = 0; i < whole.size();) {
    std::size_t length = 1;
    while (i + length < whole.size() && (static_cast<unsigned char>(whole[i + length]) & 0xC0U) == 0x80U) ++length;
    cut.text(whole.substr(i, length), {cut.part("p"), 0, 0, character++});
    i += length;
  }
  cut.end();
  CHECK(one.finish() == cut.finish());
}

TEST_CASE("empty leaves are dropped and hand their bookmarks on; empty cells hold their place") {
  Builder builder;
  builder.begin(kParagraph);
  builder.bookmark("here");
  builder.end();
  add(builder, kParagraph, "text");
  builder.open(BlockKind::table);
  builder.open_cell({0, 0, 1, 1, false});
  builder.close();
  builder.close();
  builder.open(BlockKind::note, "1");
  builder.close();
  const Document document = builder.finish();
  CHECK(texts(document) == Texts{"text", "<table>", "<cell>"});
  CHECK(document.blocks[0].bookmarks == std::vector<std::string>{"here"});
  CHECK(document.blocks[2].parent == BlockId{2});
}

TEST_CASE("a leaf inside a leaf is placed after it, and the outer one goes on") {
  Builder builder;
  builder.begin(kParagraph);
  builder.text("before ", {});
  builder.open(BlockKind::table);
  builder.open_cell({});
  add(builder, kParagraph, "boxed");
  builder.close();
  builder.close();
  builder.text("after", {});
  builder.end();
  CHECK(texts(builder.finish()) == Texts{"before after", "<table>", "<cell>", "boxed"});
}

TEST_CASE("a fragment stands after the leaf that refers to it; one that nobody refers to at the end") {
  Builder builder;
  const auto note = [&](std::string_view number, std::string_view text) {
    const FragmentId fragment = builder.begin_fragment();
    builder.open(BlockKind::note, number);
    add(builder, kParagraph, text);
    builder.close();
    builder.end_fragment();
    return fragment;
  };
  const FragmentId first = note("1", "first note");
  note("2", "nobody's note");
  builder.begin(kParagraph);
  builder.text("refers", {});
  builder.place_fragment(first);
  builder.place_fragment(first);
  builder.text(" to it", {});
  builder.end();
  add(builder, kParagraph, "next");
  const Document document = builder.finish();
  CHECK(texts(document) == Texts{"refers to it", "<note>", "first note", "next", "<note>", "nobody's note"});
  CHECK(document.blocks[1].number == "1");
  CHECK_FALSE(document.blocks[2].boxed);
}

TEST_CASE("what hangs on a leaf without being a note to it is in a text box, tables in it included") {
  Builder builder;
  builder.begin(kParagraph);
  builder.text("anchor", {});
  add(builder, kParagraph, "box");
  builder.open(BlockKind::table);
  builder.open_cell({});
  add(builder, kParagraph, "cell in a box");
  builder.close();
  builder.close();
  builder.open(BlockKind::note, "1");
  add(builder, kParagraph, "note");
  builder.close();
  const FragmentId fragment = builder.begin_fragment();
  add(builder, kParagraph, "box apart");
  builder.end_fragment();
  builder.place_fragment(fragment);
  builder.end();
  std::string boxed;
  const Document document = builder.finish();
  for (const Block& block : document.blocks) {
    if (block.boxed) boxed += std::string(document.text_of(block)) + ";";
  }
  CHECK(boxed == "box;cell in a box;box apart;");
}

TEST_CASE("page headers and footers stand behind the body") {
  Builder builder;
  builder.open(BlockKind::page_header);
  add(builder, kParagraph, "Example Homes");
  builder.close();
  add(builder, heading(1), "Policy");
  const Document document = builder.finish();
  CHECK(texts(document) == Texts{"Policy", "<page_header>", "Example Homes"});
  CHECK(!document.blocks[2].heading);
  REQUIRE(sections(document).size() == 1);
  CHECK(sections(document)[0].leaves.empty());
}

TEST_CASE("links keep their words and their target") {
  Builder builder;
  builder.begin(kParagraph);
  builder.text("See ", {});
  builder.begin_link("https://example.org/");
  builder.text(" the policy ", {});
  builder.end_link();
  builder.text(" now", {});
  builder.end();
  const Document document = builder.finish();
  REQUIRE(document.blocks[0].links.size() == 1);
  const Link& link = document.blocks[0].links[0];
  CHECK(document.text.substr(link.begin, link.end - link.begin) == "the policy");
  CHECK(link.target == "https://example.org/");
}

TEST_CASE("text outside any leaf becomes a paragraph") {
  Builder builder;
  builder.open(BlockKind::table);
  builder.open_cell({});
  builder.text(" \n ", {});
  builder.text("stray", {});
  builder.close();
  builder.close();
  add(builder, kParagraph, "next");
  CHECK(texts(builder.finish()) == Texts{"<table>", "<cell>", "stray", "next"});
}

TEST_CASE("whatever is left open, and whatever is closed too often, a document comes out") {
  Builder builder;
  builder.end();
  builder.close();
  builder.end_fragment();
  builder.end_link();
  builder.place_fragment(FragmentId{9});
  builder.open(BlockKind::table);
  builder.open_cell({});
  builder.begin(kParagraph);
  builder.text("torn", {});
  builder.begin_link("x");
  CHECK(texts(builder.finish()) == Texts{"<table>", "<cell>", "torn"});
  CHECK(builder.finish() == Document{});
}

TEST_CASE("headings govern what follows, and a heading in a data cell only its cell") {
  Builder builder;
  add(builder, heading(1, "4"), "Mediation");
  add(builder, heading(2, "4.2"), "Screening");
  builder.open(BlockKind::table);
  builder.open_cell({0, 0, 1, 1, false});
  add(builder, heading(3), "In the cell");
  add(builder, kParagraph, "under it");
  builder.close();
  add_cell(builder, 0, 1, "beside");
  builder.close();
  add(builder, kParagraph, "after");
  const Document document = builder.finish();
  CHECK(heading_path(document, BlockId{6}) == Texts{"4 Mediation", "4.2 Screening", "In the cell"});
  CHECK(heading_path(document, BlockId{8}) == Texts{"4 Mediation", "4.2 Screening"});
  CHECK(heading_path(document, BlockId{9}) == Texts{"4 Mediation", "4.2 Screening"});
  CHECK(heading_path(document, BlockId{2}) == Texts{"4 Mediation"});
}

TEST_CASE("a heading alone in its row governs the rows below, and one in a layout table goes on") {
  Builder builder;
  builder.open(BlockKind::table);
  builder.open_cell({0, 0, 1, 2, false});
  add(builder, heading(1), "Commitment 1");
  builder.close();
  add_cell(builder, 1, 0, "block");
  add_cell(builder, 1, 1, "evidence");
  builder.close();
  add(builder, kParagraph, "after");
  builder.open(BlockKind::table);
  builder.open_cell({});
  add(builder, heading(1), "Banner");
  builder.close();
  builder.close();
  add(builder, kParagraph, "below");
  const Document document = builder.finish();
  CHECK(heading_path(document, BlockId{7}) == Texts{"Commitment 1"});
  CHECK(heading_path(document, BlockId{8}).empty());
  CHECK(heading_path(document, BlockId{12}) == Texts{"Banner"});
}

TEST_CASE("items know the words that introduce them") {
  Builder builder;
  add(builder, kParagraph, "Officers will:");
  add(builder, item(1, "(a)"), "visit");
  add(builder, item(2, "(i)"), "at home");
  add(builder, item(1, "(b)"), "write");
  add(builder, kParagraph, "This is a rule.");
  add(builder, item(1, "•"), "alone");
  add(builder, kParagraph, "Before legal action we must");
  add(builder, item(1, "•"), "ask");
  const Document document = builder.finish();
  const auto lead = [&](std::uint32_t id) { return document.block(BlockId{id}).lead_in.value; };
  CHECK(lead(2) == 1);
  CHECK(lead(3) == 2);
  CHECK(lead(4) == 1);
  CHECK(lead(6) == 0);
  CHECK(lead(8) == 7);
}

TEST_CASE("a bullet list of the same depth belongs to the numbered item that introduces it") {
  Builder builder;
  add(builder, item(1, "4.1"), "Officers will:");
  add(builder, item(1, "•"), "visit");
  add(builder, item(1, "•"), "write");
  add(builder, item(1, "4.2"), "We keep records.");
  add(builder, item(1, "4.3"), "Managers must:");
  add(builder, item(1, "•"), "sign");
  const Document document = builder.finish();
  const auto lead = [&](std::uint32_t id) { return document.block(BlockId{id}).lead_in.value; };
  CHECK(lead(2) == 1);
  CHECK(lead(3) == 1);
  CHECK(lead(4) == 0);
  CHECK(lead(6) == 5);
}

TEST_CASE("a paragraph that belongs to an item does not end a numbered list") {
  Builder builder;
  add(builder, kParagraph, "You must:");
  add(builder, item(1, "(a)"), "pay the rent;");
  add(builder, kParagraph, "Rent is due on Mondays.");
  add(builder, item(1, "(b)"), "be considerate.");
  add(builder, kParagraph, "Another matter.");
  add(builder, item(1, "(a)"), "new list");
  const Document document = builder.finish();
  CHECK(document.block(BlockId{4}).lead_in == BlockId{1});
  CHECK(!document.block(BlockId{6}).lead_in);
}

TEST_CASE("clause numbers are those a reader would cite") {
  Builder builder;
  add(builder, heading(1, "4."), "Mediation");
  add(builder, item(1, "4.2"), "Officers will:");
  add(builder, item(2, "(b)"), "offer it");
  add(builder, item(3, "ii."), "soon");
  add(builder, item(2, "•"), "and");
  add(builder, heading(2, "4.3.1."), "Deep");
  add(builder, kParagraph, "plain");
  add(builder, heading(1), "Not numbered");
  add(builder, item(1, "1."), "one");
  const Document document = builder.finish();
  const auto number = [&](std::uint32_t id) { return clause_number(document, BlockId{id}); };
  CHECK(number(1) == "4");
  CHECK(number(2) == "4.2");
  CHECK(number(3) == "4.2(b)");
  CHECK(number(4) == "4.2(b)(ii)");
  CHECK(number(5) == "4.2");
  CHECK(number(6) == "4.3.1");
  CHECK(number(7) == "4.3.1");
  CHECK(number(8).empty());
  CHECK(number(9) == "1");
}

TEST_CASE("a first row of names over longer rows is a header; rows of names are not told apart") {
  const auto header = [](std::string_view first, std::string_view second) {
    Builder builder;
    builder.open(BlockKind::table);
    add_cell(builder, 0, 0, "Building block");
    add_cell(builder, 0, 1, "Evidence");
    add_cell(builder, 1, 0, first);
    add_cell(builder, 1, 1, second);
    builder.close();
    return builder.finish().blocks[1].cell->header;
  };
  CHECK(header("Mediation is offered early", "Officers offer mediation to both parties before any notice is served."));
  CHECK_FALSE(header("Owner", "Head of Housing"));
}

TEST_CASE("places in tables name row and column") {
  Builder builder;
  builder.open(BlockKind::table);
  add_cell(builder, 1, 2, "text");
  builder.close();
  const Document document = builder.finish();
  const Place place = place_of(document, BlockId{3}, 0, 4);
  CHECK(place.kind == BlockKind::cell);
  CHECK(place.row == 2U);
  CHECK(place.column == 3U);
}

TEST_CASE("the title: the title block, else a first heading above all others, else the package's, else the first heading") {
  const auto title = [](bool titled, std::string_view declared, bool two) {
    Builder builder;
    builder.set_title(declared);
    if (titled) add(builder, {BlockKind::paragraph, BlockRole::title, 0, ""}, "Block");
    add(builder, heading(1), "First");
    if (two) add(builder, heading(2), "Second");
    return builder.finish().title;
  };
  CHECK(title(true, "Declared", true) == "Block");
  CHECK(title(false, "Declared", true) == "First");
  CHECK(title(false, " Declared ", false) == "Declared");
  CHECK(title(false, "", false) == "First");
}

TEST_CASE("the same diagnostic is shown some times and then counted") {
  Builder builder;
  const PartId part = builder.part("p");
  add(builder, heading(1), "Section");
  add(builder, kParagraph, "text");
  for (int i = 0; i < 50; ++i) builder.diagnose("odd-thing", "Something odd.", {part, 3, 0, 0});
  const Document document = builder.finish();
  REQUIRE(document.diagnostics.size() == kDiagnosticsPerCode + 1);
  CHECK(document.diagnostics[0].place.part == "p");
  CHECK(document.diagnostics[0].place.block == BlockId{2});
  CHECK(document.diagnostics[0].place.headings == Texts{"Section"});
  CHECK(document.diagnostics.back().message.find("30 more") != std::string::npos);
}

TEST_CASE("checkboxes come in reading order, also from fragments") {
  Builder builder;
  const FragmentId fragment = builder.begin_fragment();
  builder.checkbox(true);
  builder.end_fragment();
  builder.begin(kParagraph);
  builder.checkbox(false);
  builder.place_fragment(fragment);
  builder.end();
  builder.checkbox(false);
  CHECK(builder.finish().checkboxes == std::vector<int>{0, 1, 0});
}

TEST_CASE("labels are normalised as text is") {
  Builder builder;
  builder.begin(heading(1, " Clause\t1\u00A0"));
  builder.text("Rent", {});
  builder.end();
  CHECK(builder.finish().blocks.front().number == "Clause 1");
}

TEST_CASE("empty paragraphs are cheap, a document without an end is refused") {
  Builder builder;
  for (std::size_t i = 0; i < kMaxBlocks + 10; ++i) {
    builder.begin(kParagraph);
    builder.end();
  }
  CHECK(builder.within_limits());
  for (std::size_t i = 0; i < kMaxBlocks + 10; ++i) add(builder, kParagraph, "a");
  CHECK(builder.is_full());
  CHECK(builder.within_limits().error().code == "document-limit");
  CHECK(builder.finish().blocks.size() <= kMaxBlocks + 1);
  CHECK(builder.within_limits());
}

TEST_CASE("text is bounded, labels and link targets with it") {
  const std::string megabyte(1U << 20U, 'x');
  Builder builder;
  for (std::size_t i = 0; i < (kMaxText >> 20U); ++i) add(builder, item(1, megabyte), "a");
  CHECK(builder.is_full());
  CHECK(builder.within_limits().error().code == "document-limit");
}

TEST_CASE("tables nested beyond reason are read as paragraphs, and a diagnostic says so") {
  Builder builder;
  for (std::size_t i = 0; i < 3 * kMaxNesting; ++i) {
    builder.open(BlockKind::table);
    builder.open_cell({0, 0, 1, 1, false});
  }
  add(builder, kParagraph, "inside");
  for (std::size_t i = 0; i < 6 * kMaxNesting; ++i) builder.close();
  add(builder, kParagraph, "after");
  const Document document = builder.finish();
  CHECK(document.blocks.size() == kMaxNesting + 2);
  CHECK(document.text_of(document.blocks.back()) == "after");
  CHECK_FALSE(document.blocks.back().parent);
  CHECK(document.diagnostics.front().code == "nested-too-deep");
}
