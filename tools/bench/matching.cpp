// Phrases against the same asked of PCRE2-JIT one by one, on documents that are named: the hits must be identical. See README.md.

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/file.hpp"
#include "engine/index.hpp"
#include "engine/matcher.hpp"
#include "engine/phrase.hpp"
#include "package/package.hpp"
#include "readers/reader.hpp"

namespace {

using namespace tenet;

constexpr std::size_t kPhrases = 300;
constexpr std::array<std::string_view, 20> kVerbs{"assess",   "investigat", "record", "contact", "inform",  "refer",    "review",
                                                  "monitor",  "support",    "consid", "publish", "consult", "complain", "witness",
                                                  "vulnerab", "escalat",    "respon", "agree",   "prevent", "evict"};
constexpr std::array<std::string_view, 20> kNouns{"mediat",  "restorativ", "risk",   "action",  "police",      "social",  "mental",
                                                  "trigger", "domestic",   "tenanc", "council", "safeguard",   "victim",  "allegation",
                                                  "environ", "satisfact",  "annual", "outcome", "perpetrator", "evidence"};
constexpr std::array<int, 5> kGaps{3, 5, 8, 10, 12};
/// Words that no gap counts (engine/index.hpp), and signs.
constexpr std::string_view kFree = "(?:(?:an?|the|our|your|their|any|all|[^\\w ]+) )*";

struct Asked {
  std::string phrase;
  std::string pattern;  ///< on a sentence's words in lower case, each with a space behind it
};

/// "(assess*|record*) ...8 mediat*", as an author of rules and as one of patterns would write it.
std::vector<Asked> questions() {
  std::vector<Asked> out;
  for (std::size_t i = 0; out.size() < kPhrases; ++i) {
    const std::string one(kVerbs[i % 20]);
    const std::string other(kVerbs[(i * 7 + 3) % 20]);
    const std::string noun(kNouns[(i / 20 + i * 3) % 20]);
    const int gap = kGaps[i % 5];
    const std::string free(kFree);
    Asked asked;
    asked.phrase = "(" + one + "*|" + other + "*) ..." + std::to_string(gap) + " " + noun + "*";
    asked.pattern = "(?<!\\S)(?:" + one + "|" + other + ")\\S* (?:" + free + "\\S+ ){0," + std::to_string(gap) + "}?" + free + noun;
    out.push_back(std::move(asked));
  }
  return out;
}

struct FreeCode {
  void operator()(pcre2_code* code) const { pcre2_code_free(code); }
};

class Patterns {
 public:
  explicit Patterns(const std::vector<Asked>& asked) : data_(pcre2_match_data_create(1, nullptr)) {
    for (const Asked& each : asked) {
      int error = 0;
      PCRE2_SIZE offset = 0;
      codes_.emplace_back(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(each.pattern.data()), each.pattern.size(), PCRE2_UTF | PCRE2_CASELESS,
                                        &error, &offset, nullptr));
      pcre2_jit_compile(codes_.back().get(), PCRE2_JIT_COMPLETE);
    }
  }
  Patterns(const Patterns&) = delete;
  Patterns& operator=(const Patterns&) = delete;
  ~Patterns() { pcre2_match_data_free(data_); }

  [[nodiscard]] bool finds(std::size_t pattern, std::string_view text) const {
    return pcre2_jit_match(codes_[pattern].get(), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, PCRE2_NO_UTF_CHECK, data_,
                           nullptr) >= 0;
  }

 private:
  std::vector<std::unique_ptr<pcre2_code, FreeCode>> codes_;
  pcre2_match_data* data_;
};

double seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Phrase and sentence.
using Hits = std::vector<std::pair<std::size_t, engine::UnitId>>;

struct Spent {
  double indexing = 0;
  double phrases = 0;
  double patterns = 0;
};

std::vector<std::string> sentences_of(const engine::Index& index) {
  std::vector<std::string> out;
  for (const engine::Unit& unit : index.units()) {
    std::string& text = out.emplace_back();
    for (engine::Position at = unit.begin; at < unit.end; ++at) text.append(index.form(at)) += ' ';
  }
  return out;
}

Hits by_phrases(const std::vector<engine::ProgramPtr>& programs, const engine::Index& index, Spent& spent) {
  Hits hits;
  const double begun = seconds();
  for (std::size_t i = 0; i < programs.size(); ++i) {
    engine::Effort effort;
    for (const engine::Match& match : find_all(*programs[i], index, effort, engine::Reach::everything)) {
      if (hits.empty() || hits.back() != std::pair{i, match.unit}) hits.emplace_back(i, match.unit);
    }
  }
  spent.phrases += seconds() - begun;
  return hits;
}

Hits by_patterns(const Patterns& patterns, std::size_t count, const std::vector<std::string>& sentences, Spent& spent) {
  Hits hits;
  const double begun = seconds();
  for (std::size_t i = 0; i < count; ++i) {
    for (engine::UnitId unit = 0; unit < sentences.size(); ++unit) {
      if (patterns.finds(i, sentences[unit])) hits.emplace_back(i, unit);
    }
  }
  spent.patterns += seconds() - begun;
  return hits;
}

/// A phrase must touch words of the sentence's own, which a pattern cannot ask: hits within what introduces it are left out.
bool introduced(const engine::Index& index) {
  for (const engine::Unit& unit : index.units()) {
    if (unit.own > unit.begin) return true;
  }
  return false;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<Asked> asked = questions();
  engine::Lexicon lexicon;
  std::vector<engine::ProgramPtr> programs;
  const std::vector<ruleset::WordList> no_lists;
  const engine::WordLists none(no_lists);
  for (const Asked& each : asked) {
    ruleset::Phrase phrase;
    phrase.text = each.phrase;
    programs.push_back(engine::compile(phrase, none, lexicon).value());
  }
  const Patterns patterns(asked);
  Spent spent;
  std::size_t found = 0;
  std::size_t differ = 0;
  for (int i = 1; i < count; ++i) {
    const auto file = base::read_file(arguments[i], package::Limits{}.input);
    auto document = file ? readers::read(*file, arguments[i]) : Result<Document>(Unexpected(file.error()));
    if (!document) {
      std::fprintf(stderr, "%s\n", document.error().message.c_str());
      return 2;
    }
    // Sentences alone: lists and tables would bring words that introduce them.
    for (Block& block : document->blocks) {
      block.lead_in = {};
      if (block.kind == BlockKind::cell) block.cell.reset();
    }
    const double begun = seconds();
    const engine::Index index(*document, lexicon);
    spent.indexing += seconds() - begun;
    if (introduced(index)) continue;
    const Hits ours = by_phrases(programs, index, spent);
    const Hits theirs = by_patterns(patterns, asked.size(), sentences_of(index), spent);
    found += ours.size();
    differ += ours == theirs ? std::size_t{0} : std::size_t{1};
  }
  std::printf("%zu hits of %zu phrases, %zu documents differ from PCRE2\n", found, asked.size(), differ);
  std::printf("making the index %.1f ms, phrases %.1f ms, PCRE2-JIT one by one %.1f ms\n", spent.indexing * 1e3, spent.phrases * 1e3,
              spent.patterns * 1e3);
  std::printf("times less: %.1f\n", spent.patterns / spent.phrases);
  return differ == 0 ? 0 : 1;
}
