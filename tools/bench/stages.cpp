// The stages every document passes through, timed one by one. See README.md.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "engine/index.hpp"
#include "engine/matcher.hpp"
#include "engine/phrase.hpp"
#include "text/inflection.hpp"
#include "text/tokens.hpp"

namespace {

using namespace tenet;

constexpr std::array<std::string_view, 12> kParagraphs = {
    "We will contact you within 24 hours of receiving a report of anti-social behaviour and agree an action plan with you. If there is a "
    "risk of violence we will contact you on the same day.",
    "You must not cause, or allow anyone living with you or visiting you to cause, a nuisance, annoyance or disturbance to any other "
    "person "
    "in the neighbourhood of your home.",
    "Before we start legal action our officers must consider whether the tenant is vulnerable, and whether support from another agency "
    "would "
    "help; they record the decision and the reasons for it.",
    "Mediation is offered to both parties where the case officer has assessed that it is safe and suitable. It is never used in cases of "
    "domestic abuse or hate crime.",
    "The Tenant shall pay the Rent of \u00A3112.50 weekly in advance on Monday of each week without any deduction or set-off whatsoever.",
    "We work with the police, the council and local schools under an information sharing protocol which was signed in April 2009.",
    "Witnesses and complainants are kept informed at least every two weeks until the case is closed, and for three months afterwards.",
    "Our partners include the youth offending team, the probation service, the fire and rescue service and residents' groups on every "
    "estate.",
    "The Association may at any time vary the terms of this agreement by giving not less than four weeks' notice in writing to the Tenant.",
    "We aim to remove offensive graffiti within one working day and all other graffiti within five working days of it being reported.",
    "Where a perpetrator is a child we involve parents, schools and children's services, and we may use an acceptable behaviour contract.",
    "Staff are trained in conflict resolution, in safeguarding and in the use of injunctions, demotion and possession proceedings.",
};

/// A sentence of made-up words, the low ones often and the high ones rarely, as words occur in texts.
void add_filler(std::string& out, std::minstd_rand& random) {
  constexpr std::array<std::string_view, 16> kSyllables = {"ba", "con", "der", "el",  "fir", "gan", "hol", "in",
                                                           "jo", "kel", "lan", "mor", "net", "pro", "ste", "ver"};
  for (int i = 0; i < 24; ++i) {
    if (i > 0) out.append(random() % 12 == 0 ? ", " : " ");
    // The smallest of three numbers: a few words make up most of the text.
    std::size_t word = std::min({random() % 8'000, random() % 8'000, random() % 8'000});
    if (word < 150) out.append("the");
    for (word += 40; word > 0; word /= 16) out.append(kSyllables[word % 16]);
  }
  out.append(". ");
}

/// One paragraph in four is real, until there are that many words.
Document document_of(std::size_t words) {
  Document out;
  std::minstd_rand random(7);
  for (std::size_t i = 0, so_far = 0; so_far < words; ++i) {
    Block block;
    block.id = BlockId{static_cast<std::uint32_t>(i + 1)};
    block.text_begin = static_cast<std::uint32_t>(out.text.size());
    if (i % 4 == 0) {
      out.text += kParagraphs[i / 4 % kParagraphs.size()];
    } else {
      add_filler(out.text, random);
    }
    block.text_end = static_cast<std::uint32_t>(out.text.size());
    out.blocks.push_back(block);
    so_far += 25;
  }
  return out;
}

/// The n-th word of a text that says something, counted round.
std::string telling_word(std::string_view text, std::size_t n) {
  static const std::array<std::vector<std::string>, kParagraphs.size()> words = [] {
    std::array<std::vector<std::string>, kParagraphs.size()> out;
    for (std::size_t i = 0; i < out.size(); ++i) {
      for (const text::Token& token : text::tokenise(kParagraphs[i])) {
        if (token.kind == text::TokenKind::word && token.end - token.begin > 4) {
          out[i].emplace_back(kParagraphs[i].substr(token.begin, token.end - token.begin));
        }
      }
    }
    return out;
  }();
  for (std::size_t i = 0; i < kParagraphs.size(); ++i) {
    if (kParagraphs[i] == text) return words[i][n % words[i].size()];
  }
  return {};
}

std::vector<ruleset::Phrase> phrases_of(std::size_t count) {
  std::vector<ruleset::Phrase> out;
  for (std::size_t i = 0; out.size() < count; ++i) {
    const std::string_view text = kParagraphs[i % kParagraphs.size()];
    const std::string_view other = kParagraphs[(i * 7 + 3) % kParagraphs.size()];
    std::string phrase("(");
    phrase.append(telling_word(text, i)).append("|").append(telling_word(other, i)).append(") ...8 ");
    phrase.append(telling_word(i % 3 == 0 ? text : other, i + 1)).append(" ...6 [").append(telling_word(text, i + 2)).append("] ");
    phrase.append(telling_word(text, i + 3));
    out.push_back({phrase, false, {"bench", static_cast<int>(i)}});
  }
  return out;
}

struct Loaded {
  engine::Lexicon lexicon;
  std::vector<engine::ProgramPtr> programs;
};

constexpr std::size_t kPhrases = 2'000;

Loaded load() {
  Loaded out;
  const engine::WordLists none({});
  for (const ruleset::Phrase& phrase : phrases_of(kPhrases)) {
    if (auto program = engine::compile(phrase, none, out.lexicon)) out.programs.push_back(*program);
  }
  return out;
}

void fold(benchmark::State& state) {
  std::vector<std::string> words;
  for (const std::string_view text : kParagraphs) {
    for (const text::Token& token : text::tokenise(text)) {
      text::lower(text.substr(token.begin, token.end - token.begin), words.emplace_back());
    }
  }
  std::string key;
  std::size_t at = 0;
  for (auto _ : state) {
    text::fold(words[at], key);
    benchmark::DoNotOptimize(key);
    at = at + 1 == words.size() ? 0 : at + 1;
  }
}
BENCHMARK(fold);

void tokenise(benchmark::State& state) {
  const Document document = document_of(static_cast<std::size_t>(state.range(0)));
  std::vector<text::Token> tokens;
  for (auto _ : state) {
    for (const Block& block : document.blocks) {
      text::tokenise(document.text_of(block), tokens);
      benchmark::DoNotOptimize(tokens.data());
    }
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(document.text.size()));
}
BENCHMARK(tokenise)->Arg(15'000)->Arg(1'400'000)->Unit(benchmark::kMillisecond);

void compile(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(load().programs.data());
}
BENCHMARK(compile)->Unit(benchmark::kMillisecond);

void index(benchmark::State& state) {
  const Loaded loaded = load();
  const Document document = document_of(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    const engine::Index made(document, loaded.lexicon);
    benchmark::DoNotOptimize(made.tokens().data());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(document.text.size()));
}
BENCHMARK(index)->Arg(15'000)->Arg(1'400'000)->Unit(benchmark::kMillisecond);

void find_all(benchmark::State& state) {
  const Loaded loaded = load();
  const Document document = document_of(static_cast<std::size_t>(state.range(0)));
  const engine::Index made(document, loaded.lexicon);
  std::size_t matches = 0;
  std::uint64_t steps = 0;
  for (auto _ : state) {
    matches = 0;
    for (const engine::ProgramPtr& program : loaded.programs) {
      engine::Effort effort;
      const std::uint64_t before = effort.steps_left;
      matches += engine::find_all(*program, made, effort).size();
      steps = std::max(steps, before - effort.steps_left);
    }
  }
  state.counters["matches"] = static_cast<double>(matches);
  state.counters["most_steps"] = static_cast<double>(steps);
}
BENCHMARK(find_all)->Arg(15'000)->Arg(1'400'000)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
