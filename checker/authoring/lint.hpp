#pragma once
/// \file
/// The checks of `rules lint`, one function a family. Private to authoring; `lint.cpp` calls them in turn.

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "authoring/workbench.hpp"
#include "engine/phrase_facts.hpp"

namespace tenet::authoring {

/// Where a phrase stands and what it is for: what is idiom in one place is doubtful in another.
enum class PhraseUse : std::uint8_t {
  shows,   ///< find of an element, a term or an expectation: evidence
  starts,  ///< whenever of a procedure
  other,   ///< ignore, unless, headings, forms, lists, kinds
};

struct LintedPhrase {
  const ruleset::Phrase* phrase = nullptr;
  std::string owner;  ///< "respect.3.7", "words 'mediation'"
  PhraseUse use = PhraseUse::other;
};

/// What a finding points at: words that stand as a text on a line, or the line's first word. Refers to what it was made from.
struct Spot {
  Spot(const ruleset::Origin& line) : at(line) {}
  Spot(const ruleset::Phrase& phrase, std::size_t place = 0) : at(phrase.origin), words(phrase.text), inside(place) {}
  Spot(const ruleset::Origin& line, std::string_view text) : at(line), words(text) {}
  const ruleset::Origin& at;
  std::string_view words;
  std::size_t inside = 0;  ///< byte of the words
};

/// What the checks share.
class Lint {
 public:
  Lint(const Workbench& bench, const std::vector<LintedFile>& files, const std::vector<LintedFile>& all_files);

  [[nodiscard]] bool concerns(const std::string& file) const { return files_.contains(file); }
  [[nodiscard]] const Workbench& bench() const { return bench_; }
  /// By term; see engine::Lexicon::words.
  [[nodiscard]] const std::vector<std::string>& words();
  [[nodiscard]] const std::vector<LintedFile>& all_files() const { return all_files_; }
  /// nullptr where the phrase does not compile, which loading has reported.
  [[nodiscard]] engine::ProgramPtr program(const ruleset::Phrase& phrase);
  /// The lexicon of the run and the phrases compiled since.
  [[nodiscard]] const engine::Lexicon& lexicon() const { return lexicon_; }

  void add(Level level, std::string code, const Spot& spot, const std::string& rule, std::string what, std::string why, std::string remedy);
  /// The first line at or after `from` on which the words stand as a text; `from` where there is none.
  [[nodiscard]] ruleset::Origin line_with(const ruleset::Origin& from, std::string_view words) const;
  [[nodiscard]] std::vector<Finding> take();

 private:
  [[nodiscard]] std::string_view text_from(const ruleset::Origin& at) const;

  const Workbench& bench_;
  const std::vector<LintedFile>& all_files_;
  std::set<std::string, std::less<>> files_;
  engine::Lexicon lexicon_;
  std::vector<std::string> words_;
  std::vector<Finding> findings_;
};

/// Every rule of the linted files that could be loaded.
void for_each_rule(const Lint& lint, const std::function<void(const ruleset::Rule&, const ruleset::Pack&)>& visit);
[[nodiscard]] std::vector<LintedPhrase> phrases_of(const ruleset::Rule& rule);

void lint_phrases(Lint& lint);   ///< how phrases are written
void lint_samples(Lint& lint);   ///< what phrases find: never, the same, less than another
void lint_rules(Lint& lint);     ///< what a rule should say of itself
void lint_examples(Lint& lint);  ///< outcomes and elements that no example shows
void lint_lists(Lint& lint);     ///< word lists

}  // namespace tenet::authoring
