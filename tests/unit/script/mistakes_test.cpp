// The exact words that someone reads who has made a mistake.
#include "unit/script/support.hpp"

using namespace tenet;
using namespace tenet::script::test;

namespace {

std::string block_with(const std::string& fields) {
  return "block {\n  id = \"x.1\",\n  title = \"X\",\n  elements = { { id = \"a\", find = { \"words\" } } },\n  " + fields + "\n}\n";
}

}  // namespace

TEST_CASE("a mistyped field is named with its line and what was meant") {
  CHECK(problems_of("block {\n  id = \"x.1\",\n  titel = \"X\",\n  elements = { { id = \"a\", find = { \"b\" } } },\n}") ==
        "x.lua:3: block 'x.1': unknown field 'titel' - did you mean 'title'?\n"
        "x.lua:1: block 'x.1': 'title' is missing");
  CHECK(problems_of("block {\n id = \"x.1\", title = \"X\",\n elements = { { id = \"a\",\n fnid = { \"b\" } } },\n}") ==
        "x.lua:4: block 'x.1': elements[1]: unknown field 'fnid' - did you mean 'find'?\n"
        "x.lua:1: block 'x.1': elements[1]: 'find' is missing");
  CHECK(problems_of(block_with("colour = \"red\",")) == "x.lua:5: block 'x.1': unknown field 'colour'");
}

TEST_CASE("a value of the wrong type is shown beside what was expected") {
  CHECK(
      problems_of("block {\n  id = \"x.1\", title = \"X\",\n  elements = { { id = \"a\", find = { \"b\" }, at_least = \"five\" } },\n}") ==
      "x.lua:3: block 'x.1': elements[1].at_least: expected a whole number, 1 or more, got \"five\"");
  CHECK(problems_of(block_with("title = 5,")).find("x.lua:3: block 'x.1': title: expected a text in quotation marks, got 5") == 0);
  CHECK(problems_of(block_with("ignore = { \"a\", 12 },")) ==
        "x.lua:5: block 'x.1': ignore[2]: expected a phrase in quotation marks, got 12");
  CHECK(problems_of(block_with("ignore = { a = \"b\" },")) == "x.lua:5: block 'x.1': ignore: expected a list of phrases, got a table");
  CHECK(problems_of(block_with("source = \"the Act\",")) == "x.lua:5: block 'x.1': source: expected a table { ... }, got \"the Act\"");
  CHECK(problems_of(block_with("source = { checked = \"2026-02-30\" },")) ==
        "x.lua:5: block 'x.1': source.checked: expected a date such as \"2026-04-01\", got \"2026-02-30\"");
  CHECK(problems_of(block_with("ignore = {},")) == "x.lua:5: block 'x.1': ignore: the list of phrases is empty");
  CHECK(problems_of(block_with("ignore = { \"\" },")) == "x.lua:5: block 'x.1': ignore[1]: the phrase is empty");
  CHECK(problems_of(block_with("\"loose words\",")) == "x.lua:1: block 'x.1': a field has no name: write name = \"loose words\"");
}

TEST_CASE("a word that is not among the choices is answered with the choices") {
  CHECK(problems_of(block_with("severity = \"hihg\",")) ==
        "x.lua:5: block 'x.1': severity: expected one of \"high\", \"medium\", \"low\", got \"hihg\" - did you mean \"high\"?");
  CHECK(problems_of(block_with("level = \"good-practice\",")) ==
        "x.lua:5: block 'x.1': level: expected one of \"must\", \"expected\", \"should\", \"watch\", \"good_practice\", "
        "\"context\", got \"good-practice\" - did you mean \"good_practice\"?");
  CHECK(problems_of(block_with("ignore = \"a\", ignore_within = \"page\",")) ==
        "x.lua:5: block 'x.1': ignore_within: expected one of \"match\", \"sentence\", \"clause\", \"section\", got \"page\"");
}

TEST_CASE("an example can be not applicable only where the rule has a condition") {
  const std::string example = "examples = { not_applicable { \"Text.\" } },";
  CHECK(problems_of(block_with(example)) ==
        "x.lua:5: block 'x.1': an example cannot be 'not_applicable': a block can only be covered, partial, weak, contradicted, missing");
  CHECK(problems_of(block_with("only_if = { \"words\" }, " + example)).empty());
  CHECK(problems_of(block_with("only_if = { \"{nowhere}\" },")) == "x.lua:5: block 'x.1': there is no word list {nowhere}");
}

TEST_CASE("an element without sentences must be shown by other rules, and these must be there") {
  const auto shown = [](const std::string& by) {
    return problems_of("block { id = \"x.1\", title = \"X\",\n elements = { { id = \"a\", " + by +
                       " } } }\nblock { id = \"y.1\", title = \"Y\", elements = { { id = \"a\", find = { \"b\" } } } }");
  };
  CHECK(shown("title = \"A\"") == "x.lua:1: block 'x.1': elements[1]: 'find' is missing");
  CHECK(shown("shown_by = { rules = { \"y.*\" } }").empty());
  CHECK(shown("shown_by = { rules = { \"z.*\" } }") == "x.lua:2: block 'x.1': elements.a.shown_by: there is no rule 'z.*'");
  CHECK(shown("shown_by = { rules = { \"y.2\" } }") ==
        "x.lua:2: block 'x.1': elements.a.shown_by: there is no rule 'y.2' - did you mean 'y.1'?");
  CHECK(shown("shown_by = { rules = { \"y*\" } }") ==
        "x.lua:2: block 'x.1': elements[1].shown_by.rules[1]: expected a list of rules such as \"respect.3.7\", or \"tenancy.*\" for all "
        "that "
        "begin so, got \"y*\"");
}

TEST_CASE("rules that show each other in a circle are wrong, and the circle is told") {
  const auto block = [](const std::string& id, const std::string& by) {
    return "block { id = \"" + id + "\", title = \"X\", elements = { { id = \"a\", shown_by = { rules = { \"" + by + "\" } } } } }\n";
  };
  CHECK(problems_of(block("x.1", "x.2") + block("x.2", "x.1")) ==
        "x.lua:1: block 'x.1': it is shown by itself: x.1 by x.2 by x.1\n"
        "x.lua:2: block 'x.2': it is shown by itself: x.2 by x.1 by x.2");
  CHECK(problems_of(block("x.1", "x.*")) == "x.lua:1: block 'x.1': it is shown by itself: x.1 by x.1");
}

TEST_CASE("a block cannot need more elements than it asks for") {
  CHECK(problems_of(block_with("needs = 2,")) == "x.lua:1: block 'x.1': needs = 2, but the block has 1 required element");
}

TEST_CASE("a mistyped word list is named with the line of the phrase") {
  CHECK(problems_of(
            "words \"mediation\" { \"mediation\" }\nterm {\n id = \"x.1\", title = \"X\",\n find = { \"ok\",\n \"offer {mediaton}\" } }") ==
        "x.lua:5: term 'x.1': there is no word list {mediaton} - did you mean {mediation}?");
  CHECK(problems_of("words \"a\" { \"{nowhere}\" }") == "x.lua:1: words 'a': there is no word list {nowhere}");
}

TEST_CASE("a wrong rule stays in the ruleset with its error, and the next one is sound") {
  const auto set = load(block_with("titel = 1,") + "term { id = \"x.2\", title = \"Y\", find = { \"y\" } }");
  REQUIRE(set.find("x.1") != nullptr);
  CHECK(set.find("x.1")->error == "x.lua:5: block 'x.1': unknown field 'titel' - did you mean 'title'?");
  REQUIRE(set.find("x.2") != nullptr);
  CHECK(set.find("x.2")->error.empty());
  REQUIRE(set.problems.size() == 1);
  CHECK(set.problems[0].rule == "x.1");
}

TEST_CASE("an unknown form does not hide what follows") {
  const auto set = load("blok { id = \"x.1\" }\nterm { id = \"x.2\", title = \"Y\", find = { \"y\" } }\nwords \"list\"\nterm \"x.3\" {}");
  CHECK(problems(set) ==
        "x.lua:1: unknown name 'blok' - did you mean 'block'?\n"
        "x.lua:4: term: write term { ... } with a table in braces\n"
        "x.lua:3: a name without its table: { ... } must follow it");
  CHECK(set.find("x.2") != nullptr);
}

TEST_CASE("an unknown outcome in examples is one complaint") {
  CHECK(problems_of(block_with("examples = { coverd { \"text\" } },")) == "x.lua:5: unknown name 'coverd' - did you mean 'covered'?");
}

TEST_CASE("examples that cannot be are refused") {
  CHECK(problems_of(block_with("examples = { flagged { \"text\" } },")) ==
        "x.lua:5: block 'x.1': an example cannot be 'flagged': a block can only be covered, partial, weak, contradicted, missing");
  CHECK(problems_of("block { id = \"x.1\", title = \"X\", elements = { { id = \"screen\", find = { \"b\" } } },\n"
                    "examples = { partial { \"t\", elements = { scren = \"covered\" } } } }") ==
        "x.lua:2: block 'x.1': an example names the element 'scren', which the rule does not have - did you mean 'screen'?");
  CHECK(problems_of(block_with("examples = { \"text\" },")) ==
        "x.lua:5: block 'x.1': examples[1]: expected an example such as covered { \"...\" }, got \"text\"");
}

TEST_CASE("the same id twice: the first stays") {
  const auto set =
      load("term { id = \"x.1\", title = \"first\", find = { \"y\" } }\nterm { id = \"x.1\", title = \"second\", find = { \"y\" } }");
  CHECK(problems(set) == "x.lua:2: term 'x.1': there is another rule with this id, at x.lua:1; this one is left out");
  CHECK(set.find("x.1")->info.title == "first");
  CHECK(set.find("x.1")->error.empty());
}

TEST_CASE("the same word list twice") {
  CHECK(problems_of("words \"a\" { \"b\" }\nwords \"a\" { \"c\" }") ==
        "x.lua:2: words 'a': the list is there already, at x.lua:1; to add to it, write words \"a\" { add = { ... } }");
}

TEST_CASE("ids have a form") {
  CHECK(problems_of("term { id = \"Respect 3\", title = \"X\", find = { \"y\" } }") ==
        "x.lua:1: term 'Respect 3': id: expected a name of small letters, digits, dots and hyphens, got \"Respect 3\"");
}

TEST_CASE("an unknown kind of document is named") {
  CHECK(problems_of(block_with("applies_to = { \"asb-polcy\" },")) ==
        "x.lua:5: block 'x.1': applies_to: there is no kind of document 'asb-polcy' - did you mean 'asb-policy'?");
}

TEST_CASE("the caret stands under what is wrong") {
  CHECK(problems_to_the_caret("term {\n id = \"x.1\", titel = \"X\", title = \"X\", find = { \"y\" } }") ==
        "x.lua:2: term 'x.1': unknown field 'titel' - did you mean 'title'?\n"
        "   id = \"x.1\", titel = \"X\", title = \"X\", find = { \"y\" } }\n"
        "               ^");
  CHECK(problems_to_the_caret("-- one\nblok { id = \"x.1\" }") ==
        "x.lua:2: unknown name 'blok' - did you mean 'block'?\n  blok { id = \"x.1\" }\n  ^");
  CHECK(problems_to_the_caret("term { id = \"x.1\", title = \"X\",\n find = { \"pay {nowhere}\" } }") ==
        "x.lua:2: term 'x.1': there is no word list {nowhere}\n   find = { \"pay {nowhere}\" } }\n                 ^");
  CHECK(problems_to_the_caret("term { id = \"x.1\", title = \"X\", find = { \"pay\" },\n applies_to = { \"asb-polcy\" } }") ==
        "x.lua:2: term 'x.1': applies_to: there is no kind of document 'asb-polcy' - did you mean 'asb-policy'?\n"
        "   applies_to = { \"asb-polcy\" } }\n                   ^");
  CHECK(problems_to_the_caret("for i = 1, 3 do nowhere { } end") ==
        "x.lua:1: unknown name 'nowhere'\n  for i = 1, 3 do nowhere { } end\n" + std::string("                  ^"));
}

TEST_CASE("Lua's own errors carry file and line, with a hint where its words do not help") {
  CHECK(problems_to_the_caret("term {\n id = \"x.1\"\n title = \"X\" }") ==
        "x.lua:3: term 'x.1': a comma is missing before 'title'\n   title = \"X\" }\n   ^");
  CHECK(problems_to_the_caret("term { id = \u201Cx.1\u201D }") ==
        "x.lua:1: term 'x.1': curly quotes cannot hold a text in a rule file: type straight ones (\")\n"
        "  term { id = \u201Cx.1\u201D }\n              ^");
  CHECK(problems_to_the_caret("term { id = \"x.1 }") ==
        "x.lua:1: term 'x.1': the closing quotation mark is missing\n  term { id = \"x.1 }\n              ^");
  CHECK(problems_of("local a = nil\nlocal b = a.c") == "x.lua:2: attempt to index a nil value (local 'a')");
  CHECK(problems_to_the_caret("words \"a\" { \"\\d+\" }").find("write patterns in long brackets: re[[...]]") != std::string::npos);
}

TEST_CASE("a form that Lua cannot read hides no other, and is not checked under its name") {
  const auto set = load(
      "local word = \"pay\"\nterm { id = \"x.1\", title = \"One\", find = { word } }\n"
      "term {\n  id = \"x.2\",\n  title = \"Two\",\n  find = { \"pay\" },\n\n"
      "term { id = \"x.3\", title = \"Three\", find = { word } }");
  CHECK(problems(set) == "x.lua:3: term 'x.2': this '{' is never closed: a '}' is missing");
  REQUIRE(set.find("x.1") != nullptr);
  CHECK(set.find("x.1")->find.at(0).text == "pay");
  REQUIRE(set.find("x.2") != nullptr);
  CHECK(set.find("x.2")->error == "x.lua:3: term 'x.2': this '{' is never closed: a '}' is missing");
  CHECK(set.find("x.2")->info.title == "Two");
  REQUIRE(set.find("x.3") != nullptr);
  CHECK(set.find("x.3")->error.empty());
  CHECK(set.find("x.3")->origin.line == 8);
}

TEST_CASE("a field outside of braces is told") {
  CHECK(problems_of("term { id = \"x.1\", title = \"X\", find = { \"y\" } }\ntitle = \"Z\"") ==
        "x.lua:2: 'title' stands outside the braces of a form: does the form before it end too soon?");
}

TEST_CASE("what stood before an error in the code is kept") {
  const auto set = load(
      "term { id = \"x.1\", title = \"X\", find = { \"y\" } }\nerror(\"stop\")\nterm { id = \"x.2\", title = \"X\", find = { \"y\" } }");
  CHECK(problems(set) == "x.lua:2: stop");
  CHECK(set.find("x.1") != nullptr);
}

TEST_CASE("encodings: a byte order mark is passed over, others are explained") {
  CHECK(problems_of("\xEF\xBB\xBFwords \"a\" { \"b\" }") == "");
  CHECK(problems_of("\n-- caf\xE9\n") == "x.lua:2: the file is not UTF-8 (it may be Windows-1252); save it as UTF-8");
  CHECK(problems_of(std::string("\xFF\xFEw\0o\0", 6)) ==
        "x.lua: the file is UTF-16; save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)");
}

TEST_CASE("bytecode is not read") {
  CHECK(problems_of("\x1BLua").find("attempt to load a binary chunk") != std::string::npos);
}
