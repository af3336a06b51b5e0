// The shipped rules' phrases on the samples: the index finds what trying each sentence finds. All verdicts rest on these matches. Trying
// takes a minute for all on all, so each sample has every eighth phrase, from another one on.
#include <algorithm>
#include <filesystem>
#include <vector>

#include "base/file.hpp"
#include "engine/matcher_reference.hpp"
#include "package/package.hpp"
#include "phrase_support.hpp"
#include "readers/reader.hpp"
#include "script/language.hpp"

using namespace tenet;
using namespace tenet::engine;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t kEach = 100;
#else
constexpr std::size_t kEach = 8;
#endif

void add(const ruleset::Phrases& from, ruleset::Phrases& out) {
  std::copy_if(from.begin(), from.end(), std::back_inserter(out), [](const ruleset::Phrase& phrase) { return !phrase.expert; });
}

/// Of rules, kinds and cue lists.
ruleset::Phrases phrases_of(const ruleset::Ruleset& rules) {
  ruleset::Phrases out;
  for (const ruleset::Pack& pack : rules.packs) {
    for (const ruleset::Rule& rule : pack.rules) {
      for (const auto* phrases : {&rule.find, &rule.unless, &rule.only_if, &rule.not_if, &rule.ignore, &rule.form, &rule.expect.find}) {
        add(*phrases, out);
      }
      for (const ruleset::Element& element : rule.elements) add(element.find, out);
    }
  }
  for (const ruleset::KindRule& kind : rules.kinds) add(kind.said, out);
  for (const ruleset::WordList& list : rules.words) {
    if (list.name.starts_with("cue.") || list.name.starts_with("actor.")) add(list.phrases, out);
  }
  return out;
}

std::vector<std::filesystem::path> samples() {
  std::vector<std::filesystem::path> out;
  for (const auto& entry : std::filesystem::directory_iterator(TENET_SOURCE_DIR "/samples")) {
    if (readers::is_supported_name(entry.path().filename().string())) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::pair<Position, Position>> found(const Program& program, const Index& index) {
  Effort effort;
  std::vector<std::pair<Position, Position>> out;
  for (const Match& match : find_all(program, index, effort)) out.emplace_back(match.begin, match.end);
  return out;
}

}  // namespace

TEST_CASE("the shipped phrases match in the samples where trying every sentence finds them") {
  script::Language language;
  const auto rules = language.load({TENET_SOURCE_DIR "/rules"});
  REQUIRE(rules);
  const ruleset::Phrases phrases = phrases_of(*rules);
  REQUIRE(phrases.size() > 4'000);
  const WordLists lists(rules->words);
  Lexicon lexicon;
  std::vector<ProgramPtr> programs;
  for (const ruleset::Phrase& phrase : phrases) {
    auto program = compile(phrase, lists, lexicon);
    REQUIRE(program);
    programs.push_back(*program);
  }
  std::size_t matches = 0;
  std::size_t first = 0;
  for (const auto& sample : samples()) {
    const auto bytes = base::read_file(sample, package::Limits{}.input);
    REQUIRE(bytes);
    const auto document = readers::read(*bytes, sample.filename().string());
    REQUIRE(document);
    const Index index(*document, lexicon);
    for (std::size_t i = first++; i < programs.size(); i += kEach) {
      const auto quick = found(*programs[i], index);
      matches += quick.size();
      if (quick == find_all_reference(*programs[i], index)) continue;
      const ruleset::Phrase& phrase = source_of(*programs[i]);
      FAIL_CHECK(sample.filename().string() << ": " << ruleset::at(phrase.origin) << phrase.text);
    }
  }
  CHECK(matches > 0);
}
