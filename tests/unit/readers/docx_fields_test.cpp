// Fields whose result Word draws and never saves.
#include "readers/docx/computed_fields.hpp"
#include "support/catch.hpp"
#include "unit/readers/docx_support.hpp"

using namespace tenet;
using namespace tenet::test;

using Lines = std::vector<std::string>;

namespace {

std::string field(std::string_view code) {
  return "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText xml:space='preserve'>" + std::string(code) +
         "</w:instrText><w:fldChar w:fldCharType='end'/></w:r>";
}
/// A paragraph that begins with a field.
std::string led(std::string_view code, std::string_view text, std::string_view properties = {}) {
  return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr>" + field(code) +
         run("<w:t xml:space='preserve'> " + std::string(text) + "</w:t>") + "</w:p>";
}
std::string heading(int level) {
  return "<w:outlineLvl w:val='" + std::to_string(level - 1) + "'/>";
}

}  // namespace

TEST_CASE("AUTONUM counts paragraphs, with the separator it is told") {
  CHECK(texts(Docx(led("AUTONUM", "Rent") + p("x") + led(" AUTONUM \\* Arabic", "Repairs") + led("AUTONUM \\s )", "Pets")).read()) ==
        Lines{"1. Rent", "x", "2. Repairs", "3) Pets"});
}

TEST_CASE("AUTONUMLGL and AUTONUMOUT go by the levels of headings") {
  const std::string legal = led("AUTONUMLGL", "a", heading(1)) + led("AUTONUMLGL", "b", heading(2)) +
                            led("AUTONUMLGL \\e", "c", heading(2)) + led("AUTONUMLGL", "text") + led("AUTONUMLGL", "d", heading(1));
  CHECK(texts(Docx(legal).read()) == Lines{"1. a", "1.1. b", "1.2 c", "1.2.1. text", "2. d"});
  const std::string outline = led("AUTONUMOUT", "a", heading(1)) + led("AUTONUMOUT", "b", heading(2)) + led("AUTONUMOUT", "c", heading(3)) +
                              led("AUTONUMOUT", "d", heading(1));
  CHECK(texts(Docx(outline).read()) == Lines{"I. a", "A. b", "1. c", "II. d"});
}

TEST_CASE("LISTNUM counts within lines, by level and start") {
  CHECK(texts(Docx("<w:p>" + field("LISTNUM") + run("<w:t xml:space='preserve'> rent, </w:t>") + field("LISTNUM") +
                   run("<w:t xml:space='preserve'> bills, </w:t>") + field("LISTNUM \\l 2") + run("<w:t xml:space='preserve'> gas</w:t>") +
                   "</w:p>" + led("LISTNUM NumberDefault \\l 1 \\s 7", "pets"))
                  .read()) == Lines{"1) rent, 2) bills, a) gas", "7) pets"});
  CHECK(texts(Docx(led("LISTNUM LegalDefault", "a") + led("LISTNUM LegalDefault \\l 2", "b")).read()) == Lines{"1. a", "1.1. b"});
  CHECK(texts(Docx(led("LISTNUM \\s 99999999999", "a") + led("LISTNUM \\s 2147483647", "b") + led("LISTNUM", "c")).read()).size() == 3);
  CHECK(codes(Docx(led("LISTNUM MyList", "a")).read()) == Lines{"field-not-computed"});
}

TEST_CASE("EQ is one line: fractions, roots, brackets, what is stacked") {
  CHECK(docx::equation(" EQ \\f(a,b+1)") == "a/b+1");
  CHECK(docx::equation("EQ x = \\r(3,y)") == "x = \u221By");
  CHECK(docx::equation("EQ \\b\\bc\\[ (\\r(2))") == "[\u221A2]");
  CHECK(docx::equation("EQ \\o(\\s\\up8(A),\\s\\do8(B))") == "AB");
  CHECK(docx::equation("EQ \\x\\to(rent)") == "rent");
  CHECK(docx::equation("EQ \\a\\al\\co2(1,2,3,4)") == "1 2 3 4");
  CHECK(docx::equation("EQ \\f(1;2) \\* MERGEFORMAT") == "1/2");
  CHECK(docx::equation("EQ \\d\\fo10()").empty());
  CHECK(docx::equation("EQ \\f(").size() <= 1);
}
