// Which sections a sentence leads to: numbers, letters, names, links; and what only looks like a reference.
#include "document/builder.hpp"
#include "engine/procedure.hpp"
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;

namespace {

constexpr const char* kSections =
    "\n# 2 Reports\nText.\n# 3 Vulnerable people\nText.\n## 3.1 Assessment\nText.\n# 4 Taking possession\nText.\n# 5 Support\nText."
    "\n# Appendix B - Contacts\nText.\n# Stage 2: Review\nText.\n# F. Nuisance\nText.\n# A good neighbour agreement\nText.";

/// The sections that the opening section refers to, by their names.
std::string linked(const Document& document) {
  static const WordLists kLists(test::shipped().words);
  Lexicon lexicon;
  const auto cues = Cues::compile(kLists, lexicon);
  if (!cues) return cues.error().message;
  const Index index(document, lexicon);
  Effort effort;
  const SectionMap map(index, CueMap(index, *cues, effort));
  std::string names;
  for (const std::size_t target : map.sections().front().linked) {
    names += (names.empty() ? "" : "; ") + SectionMap::name_of(map.sections()[target], document);
  }
  return names;
}
std::string linked(const std::string& sentence) {
  return linked(test::sketch(sentence + kSections));
}

}  // namespace

TEST_CASE("references: numbers of sections, alone, in rows and in ranges") {
  CHECK(linked("See section 3 before acting.") == "3 Vulnerable people");
  CHECK(linked("As paragraph 3.1 says, ask first.") == "3.1 Assessment");
  CHECK(linked("Sections 2 and 4 apply.") == "2 Reports; 4 Taking possession");
  CHECK(linked("Read sections 2, 3 and 5.") == "2 Reports; 3 Vulnerable people; 5 Support");
  CHECK(linked("Sections 2 to 4 apply.") == "2 Reports; 3 Vulnerable people; 4 Taking possession");
  CHECK(linked("See section 3 and 4 officers will come.") == "3 Vulnerable people");
  CHECK(linked("See clause no 4.") == "4 Taking possession");
}

TEST_CASE("references: a number without a word for it, where the sentence points there") {
  CHECK(linked("Act as set out in 3.1 above.") == "3.1 Assessment");
  CHECK(linked("For support see 5.") == "5 Support");
  CHECK(linked("This is described in 3.1(b).") == "3.1 Assessment");
  CHECK(linked("We see 3 officers each week.").empty());
  CHECK(linked("We have 4 officers.").empty());
}

TEST_CASE("references: a clause that is not numbered here stands in the section its number begins with") {
  CHECK(linked("See section 4.2(b).") == "4 Taking possession");
  CHECK(linked("See section 3.1.4.") == "3.1 Assessment");
  CHECK(linked("See section 9.").empty());
}

TEST_CASE("references: letters, appendices and stages have counts of their own") {
  CHECK(linked("See section F.") == "F. Nuisance");
  CHECK(linked("Numbers are in Appendix B.") == "Appendix B - Contacts");
  CHECK(linked("Go to stage 2.") == "Stage 2: Review");
  CHECK(linked("See stage 3.").empty());
  CHECK(linked("See appendix F.").empty());
  CHECK(linked("See section A.").empty());
}

TEST_CASE("references: sections of an Act and notices named by number are none of ours") {
  CHECK(linked("Under section 3 of the Housing Act 1996 we may act.").empty());
  CHECK(linked("We serve a section 4 notice.").empty());
  CHECK(linked("See section 3 of this policy and the Housing Act.") == "3 Vulnerable people");
}

TEST_CASE("references: names of headings, in any inflection") {
  CHECK(linked("See Vulnerable people.") == "3 Vulnerable people");
  CHECK(linked("Act in line with taking possession.") == "4 Taking possession");
  CHECK(linked("We help vulnerable people.").empty());
  CHECK(linked("Follow our good neighbour agreement.").empty());
  CHECK(linked("See the good neighbour agreements, as in: a good neighbour agreement.") == "A good neighbour agreement");
}

TEST_CASE("references: a heading of one word must be pointed to") {
  CHECK(linked("See Support.") == "5 Support");
  CHECK(linked("See the Support section.") == "5 Support");
  CHECK(linked("See \"support\" below.") == "5 Support");
  CHECK(linked("We see support as vital; see section 2.") == "2 Reports");
}

TEST_CASE("references: a section described by what it is about") {
  CHECK(linked("See the section on possession.") == "4 Taking possession");
  CHECK(linked("See the section about assessments of need.") == "3.1 Assessment");
  CHECK(linked("See the section headed \"Vulnerable People\".") == "3 Vulnerable people");
  CHECK(linked("See the section on parking.").empty());
}

TEST_CASE("references: links to bookmarks, and to headings by their text") {
  const auto with_link = [](std::string_view target) {
    document::Builder builder;
    const auto leaf = [&](document::Leaf what, std::string_view text) {
      builder.begin(what);
      builder.text(text, {builder.part("d"), 0, 0, 0});
      builder.end();
    };
    builder.begin({});
    builder.begin_link(target);
    builder.text("there", {builder.part("d"), 0, 0, 0});
    builder.end_link();
    builder.end();
    builder.bookmark("_Ref7");
    leaf({BlockKind::heading, BlockRole::body, 1, "3"}, "Vulnerable people");
    leaf({}, "Text.");
    return linked(builder.finish());
  };
  CHECK(with_link("#_Ref7") == "3 Vulnerable people");
  CHECK(with_link("#3.Vulnerable%20people|outline") == "3 Vulnerable people");
  CHECK(with_link("#elsewhere").empty());
  CHECK(with_link("https://example.org/#_Ref7").empty());
}
