// Labels as Writer would print them: list styles, outline numbers, continued and restarted lists.
#include "readers/odt/numbering.hpp"
#include "unit/readers/odt_support.hpp"

using namespace tenet;
using namespace tenet::test;

namespace {

std::string level(int number, const std::string& attributes) {
  return "<text:list-level-style-number text:level='" + std::to_string(number) + "' " + attributes + "/>";
}

std::string list_style(const std::string& name, const std::string& levels) {
  return "<text:list-style style:name='" + name + "'>" + levels + "</text:list-style>";
}

const std::string kLegal =
    list_style("L1", level(1, "style:num-format='1' style:num-suffix='.'") + level(2, "style:num-format='1' text:display-levels='2'") +
                         level(3, "style:num-format='a' style:num-prefix='(' style:num-suffix=')'") +
                         level(4, "style:num-format='i' style:num-suffix='.'"));

std::string item(const std::string& inside, const std::string& attributes = "") {
  return "<text:list-item" + attributes + ">" + inside + "</text:list-item>";
}
std::string p(const std::string& text) {
  return "<text:p>" + text + "</text:p>";
}
std::string list(const std::string& items, const std::string& attributes = "") {
  return "<text:list" + attributes + ">" + items + "</text:list>";
}

}  // namespace

TEST_CASE("odt: numbers in every format, bounded where a format would run away") {
  CHECK(odt::format_number(14, "1", false) == "14");
  CHECK(odt::format_number(26, "a", false) == "z");
  CHECK(odt::format_number(28, "a", false) == "ab");
  CHECK(odt::format_number(28, "A", true) == "BB");
  CHECK(odt::format_number(1994, "I", false) == "MCMXCIV");
  CHECK(odt::format_number(4, "i", false) == "iv");
  CHECK(odt::format_number(7, "", false).empty());
  CHECK(odt::format_number(4000, "I", false) == "4000");
  CHECK(odt::format_number(2147483647, "A", true) == "2147483647");
  CHECK(odt::format_number(0, "a", false) == "0");
}

TEST_CASE("odt: formats that LibreOffice and Word write beyond the standard's five") {
  CHECK(odt::format_number(2, "1st", false) == "2nd");
  CHECK(odt::format_number(21, "One", false) == "Twenty-one");
  CHECK(odt::format_number(21, "First", false) == "Twenty-first");
  CHECK(odt::format_number(21, "One", false, "fr") == "Vingt et un");
  CHECK(odt::format_number(9, "01, 02, 03, ...", false) == "09");
  CHECK(odt::format_number(9, "001, 002, 003, ...", false) == "009");
  CHECK(odt::format_number(2, "α, β, γ, ... (Greek Lower Letter)", false) == "β");
  CHECK(odt::format_number(3, "А, Б, .., Аа, Аб, ... (Russian)", false) == "В");
  CHECK(odt::format_number(2, "א...י, יא...כ, ...", false) == "ב");
  CHECK(odt::format_number(5, "neverHeardOf", false) == "5");
  CHECK_FALSE(odt::can_write(5, "neverHeardOf", "en"));
}

TEST_CASE("odt: nested lists take the style of the list around them") {
  const Odt odt{
      .body = list(item(p("one")) + item(p("two") + list(item(p("deep")) + item(p("deeper") + list(item(p("letter")))))) + item(p("three")),
                   " text:style-name='L1'"),
      .automatic = kLegal};
  CHECK(lines(odt) == Lines{"L1 1. one", "L1 2. two", "L2 2.1 deep", "L2 2.2 deeper", "L3 (a) letter", "L1 3. three"});
}

TEST_CASE("odt: an item may set its number; a header has none and counts for nothing; only the first paragraph is labelled") {
  const Odt odt{.body = list("<text:list-header>" + p("head") + "</text:list-header>" + item(p("one") + p("more")) +
                                 item(p("seven"), " text:start-value='7'") + item(p("eight")),
                             " text:style-name='L1'"),
                .automatic = kLegal};
  CHECK(lines(odt) == Lines{"L1 head", "L1 1. one", "L1 more", "L1 7. seven", "L1 8. eight"});
}

TEST_CASE("odt: lists continue when told to, by style or by id, and otherwise begin anew") {
  const Odt odt{.body = list(item(p("a")), " text:style-name='L1' xml:id='x'") + p("between") +
                        list(item(p("b")), " text:style-name='L1' text:continue-numbering='true'") +
                        list(item(p("c")), " text:style-name='L1'") + list(item(p("d")), " text:style-name='L1' text:continue-list='x'"),
                .automatic = kLegal};
  CHECK(lines(odt) == Lines{"L1 1. a", "P between", "L1 2. b", "L1 1. c", "L1 3. d"});
}

TEST_CASE("odt: a list cut in two within a sub-list goes on there") {
  const Odt odt{.body = list(item(p("a") + list(item(p("b")))), " text:style-name='L1'") + p("between") +
                        list(item(list(item(p("c")))) + item(p("d")), " text:style-name='L1' text:continue-numbering='true'"),
                .automatic = kLegal};
  CHECK(lines(odt) == Lines{"L1 1. a", "L2 1.1 b", "P between", "L2 1.2 c", "L1 2. d"});
}

TEST_CASE("odt: the label pattern of ODF 1.3 replaces prefix, suffix and levels; silent levels take their dot along") {
  const std::string style =
      list_style("L1", level(1, "style:num-format='1' style:num-list-format='Part %1%:'") + level(2, "style:num-format=''") +
                           level(3, "style:num-format='a' style:num-suffix=')' style:num-list-format='%1%.%2%.%3%.'"));
  const Odt odt{.body = list(item(p("x") + list(item(p("y") + list(item(p("z")))))), " text:style-name='L1'"), .automatic = style};
  CHECK(lines(odt) == Lines{"L1 Part 1: x", "L2 y", "L3 1.a. z"});
}

TEST_CASE("odt: bullets, and bullets of symbol fonts; the style may come from the paragraph's style or the item") {
  const std::string bullets =
      "<text:list-style style:name='B'><text:list-level-style-bullet text:level='1' text:bullet-char='–'/>"
      "<text:list-level-style-bullet text:level='2' text:bullet-char='\xEF\x82\xB7'/></text:list-style>"
      "<style:style style:name='P' style:family='paragraph' style:list-style-name='L1'/>";
  const Odt odt{.body = list(item(p("a") + list(item(p("b")))), " text:style-name='B'") +
                        list(item("<text:p text:style-name='P'>c</text:p>")) +
                        list(item(p("d"), " text:style-override='L1'"), " text:style-name='B'"),
                .automatic = kLegal + bullets};
  CHECK(lines(odt) == Lines{"L1 – a", "L2 • b", "L1 1. c", "L1 1. d"});
}

TEST_CASE("odt: consecutive numbering counts through the levels") {
  const std::string style = "<text:list-style style:name='C' text:consecutive-numbering='true'>" + level(1, "style:num-format='1'") +
                            level(2, "style:num-format='1'") + "</text:list-style>";
  const Odt odt{.body = list(item(p("a") + list(item(p("b")) + item(p("c")))) + item(p("d")), " text:style-name='C'"), .automatic = style};
  CHECK(lines(odt) == Lines{"L1 1 a", "L2 2 b", "L2 3 c", "L1 4 d"});
}

TEST_CASE("odt: headings are numbered by the outline, unless they are list headers or their style leaves it") {
  const Odt odt{.body =
                    "<text:h text:outline-level='1'>One</text:h><text:h text:outline-level='2'>Sub</text:h>"
                    "<text:h text:outline-level='2' text:is-list-header='true'>Aside</text:h><text:h text:outline-level='1' "
                    "text:style-name='Out'>Annex</text:h><text:h text:outline-level='2'>Next</text:h>"
                    "<text:h text:outline-level='1' text:restart-numbering='true' text:start-value='9'>Nine</text:h>"
                    "<text:h text:outline-level='2' text:restart-numbering='true'>Again</text:h>",
                .automatic = "<style:style style:name='Out' style:family='paragraph' style:list-style-name=''/>",
                .styles =
                    "<text:outline-style><text:outline-level-style text:level='1' style:num-format='1' style:num-suffix='.'/>"
                    "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/></text:outline-style>"};
  CHECK(lines(odt) == Lines{"H1 1. One", "H2 1.1 Sub", "H2 Aside", "H1 Annex", "H2 1.2 Next", "H1 9. Nine", "H2 9.1 Again"});
}

TEST_CASE("odt: numbered paragraphs count by their list and level") {
  const auto numbered = [](const std::string& level_name, const std::string& text) {
    return "<text:numbered-paragraph text:list-id='n' text:style-name='L1' text:level='" + level_name + "'>" + p(text) +
           "</text:numbered-paragraph>";
  };
  const Odt odt{.body = numbered("1", "a") + numbered("2", "b") + p("plain") + numbered("2", "c") + numbered("1", "d"),
                .automatic = kLegal};
  CHECK(lines(odt) == Lines{"L1 1. a", "L2 1.1 b", "P plain", "L2 1.2 c", "L1 2. d"});
}

TEST_CASE("odt: long lists and absurd start values") {
  std::string items;
  for (int i = 0; i < 3100; ++i) items += item(p("x"));
  const Lines many = lines(Odt{.body = list(items, " text:style-name='L1'"), .automatic = kLegal});
  CHECK(many.back() == "L1 3100. x");
  const Odt absurd{.body = list(item(p("a"), " text:start-value='99999999999999999999'") + item(p("b"), " text:start-value='-4'") +
                                    item(p("c"), " text:start-value='x'"),
                                " text:style-name='L1'"),
                   .automatic = kLegal};
  CHECK(lines(absurd) == Lines{"L1 2147483647. a", "L1 2147483648. b", "L1 2147483649. c"});
}

TEST_CASE("odt: in a column of numbers made of empty items the number is what the cell shows") {
  const auto row = [](const std::string& text, const std::string& attributes) {
    return "<table:table-row><table:table-cell>" + list(item(p("")), " text:style-name='L1'" + attributes) +
           "</table:table-cell><table:table-cell>" + p(text) + "</table:table-cell></table:table-row>";
  };
  const Odt odt{.body = "<table:table>" + row("Rent", "") + row("Repairs", " text:continue-numbering='true'") + "</table:table>",
                .automatic = kLegal};
  CHECK(lines(odt) == Lines{"table", "cell 0,0", "P 1.", "cell 0,1", "P Rent", "cell 1,0", "P 2.", "cell 1,1", "P Repairs"});
}
