// The nearest miss: what `explain` shows for a gap.
#include "phrase_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using namespace tenet::engine::test;

namespace {

struct Miss {
  std::string words;
  std::uint32_t matched = 0;
  std::uint32_t required = 0;
  std::string failed;
  bool operator==(const Miss&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Miss& miss) {
  return out << miss.words << " " << miss.matched << "/" << miss.required << " failed: " << miss.failed;
}

Miss nearest(const std::vector<std::string>& sentences, const std::string& text, const std::vector<ruleset::WordList>& lists = {}) {
  Doc doc;
  for (const std::string& sentence : sentences) doc.paragraph(sentence);
  const WordLists known(lists);
  Lexicon lexicon;
  const auto program = compile(phrase(text), known, lexicon);
  REQUIRE(program.has_value());
  const Index index(doc.get(), lexicon);
  Effort effort;
  const auto miss = nearest_miss(**program, index, effort);
  if (!miss) return {};
  return {shown(index, miss->begin, miss->end), miss->matched, miss->required, miss->failed};
}

}  // namespace

TEST_CASE("the nearest miss names the first part that was not there, as written") {
  const std::vector<ruleset::WordList> lists = {words("mediation", {"mediation", "mediator"})};
  CHECK(nearest({"We offer advice to neighbours.", "We like tea."}, "offer ... {mediation}", lists) == Miss{"offer", 1, 2, "{mediation}"});
  CHECK(nearest({"Ask a mediator."}, "(offer|provide) ... {mediation}", lists) == Miss{"mediator", 1, 2, "(offer|provide)"});
}

TEST_CASE("words that are there but too far apart are named with their gap") {
  CHECK(nearest({"offer a free and confidential mediation"}, "offer ...2 mediation") == Miss{"offer", 1, 2, "...2 mediation"});
}

TEST_CASE("the sentence with most parts is the nearest") {
  CHECK(nearest({"We screen people.", "We screen every case for safety."}, "screen ... case ... mediation") ==
        Miss{"screen every case", 2, 3, "mediation"});
}

TEST_CASE("nothing of the phrase anywhere: no nearest miss") {
  CHECK(nearest({"We like tea."}, "offer ... mediation") == Miss{});
}
