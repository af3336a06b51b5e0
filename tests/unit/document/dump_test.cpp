// The two forms of `tenet show`.
#include "document/dump.hpp"

#include <nlohmann/json.hpp>

#include "document/builder.hpp"
#include "support/catch.hpp"

using namespace tenet;
using namespace tenet::document;

namespace {

void add(Builder& builder, const Leaf& leaf, std::string_view text) {
  builder.begin(leaf);
  builder.text(text, {});
  builder.end();
}

Document example() {
  Builder builder;
  builder.set_format("docx");
  builder.open(BlockKind::page_footer);
  add(builder, {}, "Example Homes");
  builder.close();
  add(builder, {BlockKind::heading, BlockRole::body, 1, "4."}, "Mediation");
  add(builder, {BlockKind::heading, BlockRole::body, 2, "4.1"}, "Screening");
  builder.begin({});
  builder.text("Officers will ", {});
  builder.begin_link("#x");
  builder.text("screen", {});
  builder.end_link();
  builder.text(":", {});
  const FragmentId note = builder.begin_fragment();
  builder.open(BlockKind::note, "1");
  add(builder, {}, "A note.");
  builder.close();
  builder.end_fragment();
  builder.place_fragment(note);
  builder.end();
  add(builder, {BlockKind::list_item, BlockRole::body, 1, "(a)"}, "early");
  add(builder, {BlockKind::list_item, BlockRole::body, 2, "(i)"}, "always");
  builder.open(BlockKind::table);
  builder.open_cell({0, 0, 2, 1, true});
  add(builder, {}, "one");
  add(builder, {}, "two");
  builder.close();
  builder.open_cell({0, 1, 1, 1, true});
  builder.open(BlockKind::table);
  builder.open_cell({});
  add(builder, {}, "inner");
  builder.close();
  builder.close();
  builder.close();
  builder.open_cell({1, 1, 1, 1, false});
  builder.close();
  builder.close();
  builder.checkbox(true);
  builder.diagnose("picture-not-read", "A picture was not read.", {builder.part("word/document.xml")});
  return builder.finish();
}

}  // namespace

TEST_CASE("as text: numbers, words, and indentation below headings") {
  CHECK(to_text(example()) ==
        "4. Mediation\n"
        "\n"
        "  4.1 Screening\n"
        "    Officers will screen:\n"
        "    [^1] A note.\n"
        "    (a) early\n"
        "      (i) always\n"
        "    one two | inner\n"
        "\n"
        "[page footer] Example Homes\n");
}

TEST_CASE("as JSON: blocks in reading order, rows with the cells that begin there") {
  const nlohmann::json json = nlohmann::json::parse(to_json(example()));
  CHECK(json["format"] == "docx");
  const auto& blocks = json["blocks"];
  REQUIRE(blocks.size() == 8);
  CHECK(blocks[0]["kind"] == "heading");
  CHECK(blocks[0]["level"] == 1);
  CHECK(blocks[0]["number"] == "4.");
  CHECK(blocks[2]["links"] == nlohmann::json::parse(R"([{"text":"screen","target":"#x"}])"));
  CHECK(blocks[3]["kind"] == "note");
  CHECK(blocks[3]["blocks"][0]["text"] == "A note.");
  CHECK(blocks[4]["kind"] == "list_item");
  const auto& rows = blocks[6]["rows"];
  REQUIRE(rows.size() == 2);
  CHECK(rows[0][0]["text"] == "one\ntwo");
  CHECK(rows[0][0]["rowspan"] == 2);
  CHECK(rows[0][0]["header"] == true);
  CHECK(rows[0][0]["blocks"].size() == 2);
  CHECK(rows[0][1]["blocks"][0]["kind"] == "table");
  CHECK(rows[1].size() == 1);
  CHECK(rows[1][0]["text"] == "");
  CHECK(blocks[7]["kind"] == "page_footer");
  CHECK(json["checkboxes"] == nlohmann::json::parse("[1]"));
  CHECK(json["diagnostics"][0]["code"] == "picture-not-read");
  CHECK(json["diagnostics"][0]["place"]["part"] == "word/document.xml");
}

TEST_CASE("what is not UTF-8 in a target does not end the output") {
  Builder builder;
  builder.begin({});
  builder.begin_link("\xFF");
  builder.text("x", {});
  builder.end();
  CHECK(nlohmann::json::parse(to_json(builder.finish()))["blocks"].size() == 1);
}
