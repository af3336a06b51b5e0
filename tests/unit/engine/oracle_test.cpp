// The quick matcher against the plain one, on random sentences and random phrases of every construct.
#include <random>

#include "engine/matcher_reference.hpp"
#include "phrase_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using namespace tenet::engine::test;

namespace {

class Chance {
 public:
  explicit Chance(unsigned seed) : random_(seed) {}
  std::size_t below(std::size_t count) { return random_() % count; }
  template <class T>
  const T& one_of(const std::vector<T>& from) {
    return from[below(from.size())];
  }

 private:
  std::mt19937 random_;
};

const Strings kText = {"offer",     "offers", "the",  "our",    "sign", "up",   "signup",    "will",    "not",
                       "don't",     "any",    "two",  "days",   "5",    "case", "cases",     "Resolve", "It",
                       "mediation", "social", "anti", "\u00A3", "all",  "b",    "vulnerable"};
const Strings kWords = {"offer",        "sign up", "signup",  "sign-up",  "will",        "=will",     "do not",
                        "not",          "vuln*",   "case",    "any",      "anti-social", "#duration", "#number",
                        "'Resolve It'", "{list}",  "{other}", "the case", "b",           "mediation", "cannot"};

std::string phrase_text(Chance& chance, int depth) {
  std::string out;
  const std::size_t parts = 1 + chance.below(3);
  for (std::size_t i = 0; i < parts; ++i) {
    if (i > 0) out += " ";
    const std::size_t kind = chance.below(depth > 0 ? 8 : 4);
    if (kind < 4) {
      out += chance.one_of(kWords);
    } else if (kind == 4) {
      out += "(" + phrase_text(chance, depth - 1) + "|" + phrase_text(chance, depth - 1) + ")";
    } else if (kind == 5) {
      out += "[" + phrase_text(chance, depth - 1) + "] " + chance.one_of(kWords);
    } else if (kind == 6) {
      out += chance.one_of(kWords) + " ..." + std::to_string(chance.below(4)) + " " + chance.one_of(kWords);
    } else {
      out += "(" + phrase_text(chance, depth - 1) + " ...2|" + chance.one_of(kWords) + ")";
    }
  }
  return out;
}

std::string sentence(Chance& chance) {
  std::string out;
  const std::size_t words = 1 + chance.below(14);
  for (std::size_t i = 0; i < words; ++i) {
    if (i > 0) out += chance.below(8) == 0 ? (chance.below(2) == 0 ? ", " : "-") : " ";
    out += chance.one_of(kText);
  }
  return out;
}

Doc document(Chance& chance) {
  Doc doc;
  for (int i = 0; i < 4; ++i) {
    const BlockId lead = doc.paragraph(sentence(chance) + ". " + sentence(chance));
    const BlockId item = doc.item(sentence(chance), lead);
    doc.item(sentence(chance), item);
    doc.table({{sentence(chance), sentence(chance)}, {sentence(chance), sentence(chance)}}, Doc::Headings::first_row);
  }
  return doc;
}

}  // namespace

TEST_CASE("the quick matcher finds what the plain one finds, on random input") {
  const std::vector<ruleset::WordList> lists = {words("list", {"offer", "offer ...1 case", "{other}", "sign up"}),
                                                words("other", {"mediation", "two days", "(any|all) case"})};
  const WordLists known(lists);
  std::size_t matches = 0;
  for (unsigned seed = 1; seed <= 60; ++seed) {
    Chance chance(seed);
    Lexicon lexicon;
    std::vector<ProgramPtr> programs;
    for (int i = 0; i < 60; ++i) {
      const auto program = compile(phrase(phrase_text(chance, 2)), known, lexicon);
      if (program) programs.push_back(*program);  // random phrases may be empty
    }
    const Doc doc = document(chance);
    const Index index(doc.get(), lexicon);
    for (const ProgramPtr& program : programs) {
      Effort effort;
      INFO("seed " << seed << ": " << source_of(*program).text);
      const std::vector<Match> quick = find_all(*program, index, effort);
      std::vector<std::pair<Position, Position>> extents;
      std::vector<Match> one_by_one;
      for (const Match& match : quick) {
        extents.emplace_back(match.begin, match.end);
        // What is spelled out begins and ends the match, and ascends.
        REQUIRE_FALSE(match.spelled.empty());
        CHECK(match.spelled.front() == match.begin);
        CHECK(match.spelled.back() + 1 == match.end);
        CHECK(std::is_sorted(match.spelled.begin(), match.spelled.end()));
        CHECK(std::adjacent_find(match.spelled.begin(), match.spelled.end()) == match.spelled.end());
      }
      CHECK(extents == find_all_reference(*program, index));
      for (UnitId unit = 0; unit < index.units().size(); ++unit) {
        for (Match& match : find_in(*program, index, unit, effort)) one_by_one.push_back(std::move(match));
      }
      CHECK(one_by_one == quick);
      CHECK_FALSE(effort.exhausted);
      matches += quick.size();
    }
  }
  CHECK(matches > 1'000);  // else the test would promise nothing
}

TEST_CASE("effort bounds a search and says so") {
  Doc doc;
  for (int i = 0; i < 100; ++i) doc.paragraph("offer offer offer offer offer mediation");
  const WordLists none({});
  Lexicon lexicon;
  const auto program = compile(phrase("offer ... offer ... mediation"), none, lexicon);
  const Index index(doc.get(), lexicon);
  Effort little{50, false};
  CHECK(find_all(**program, index, little).size() < 100);
  CHECK(little.exhausted);
  Effort enough;
  CHECK(find_all(**program, index, enough).size() == 100);
  CHECK_FALSE(enough.exhausted);
}
