#include "script/check_case.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

#include "document/outline.hpp"
#include "engine/explain_sentences.hpp"
#include "engine/judge_evidence.hpp"

namespace tenet::script {
namespace {

constexpr std::string_view kTooManySteps = "its searches took too long (the limit on search steps was reached)";

}  // namespace

Result<engine::ProgramPtr> Searches::program(const ruleset::Phrase& phrase) {
  const std::pair key{phrase.expert, phrase.text};
  if (const auto known = programs_.find(key); known != programs_.end()) return known->second;
  auto made = compiled_.phrase(phrase, lexicon_);
  if (made) programs_.emplace(key, *made);
  return made;
}

const engine::Index& Searches::index_for(const engine::Index& of_the_run) {
  if (of_the_run.knows(lexicon_)) return of_the_run;
  if (!wider_ || wider_->serial() != of_the_run.serial() || !wider_->knows(lexicon_)) {
    wider_.reset();
    wider_.emplace(of_the_run, lexicon_);
  }
  return *wider_;
}

CheckCase::CheckCase(const ruleset::Rule& rule, const engine::Prepared& document, Searches& searches)
    : rule_(rule),
      prepared_(document),
      document_(document.index().document()),
      searches_(searches),
      sections_(engine::SectionMap::of(document.index(), document.cues())),
      tokens_(document.index().tokens().size()),
      index_(&document.index()) {}

std::string CheckCase::heading_text(SectionId section) const {
  const BlockId heading = sections()[section].heading;
  return heading ? std::string(document_.text_of(document_.block(heading))) : std::string();
}

std::string CheckCase::heading_number(SectionId section) const {
  const BlockId heading = sections()[section].heading;
  return heading ? document_.block(heading).number : std::string();
}

int CheckCase::heading_level(SectionId section) const {
  const BlockId heading = sections()[section].heading;
  return heading ? document_.block(heading).level : 0;
}

std::string CheckCase::text_of(SectionId section) const {
  std::string text;
  for (const BlockId leaf : sections()[section].leaves) {
    if (!text.empty()) text += ' ';
    text += document_.text_of(document_.block(leaf));
  }
  return text;
}

Place CheckCase::place_of(SectionId section) const {
  const engine::SectionNode& found = sections()[section];
  const BlockId block = found.heading ? found.heading : found.leaves.empty() ? BlockId{} : found.leaves.front();
  if (!block) return {};
  return document::place_of(document_, block, 0, static_cast<std::uint32_t>(document_.text_of(document_.block(block)).size()));
}

// A phrase that is new to the call may mean that the document is gone through once more.
Result<void> CheckCase::pay_for(const ruleset::Phrase& phrase) {
  if (!asked_.emplace(phrase.expert, phrase.text).second) return {};
  if (asked_.size() > kMostPhrases)
    return fail("search-limit", fmt::format("it searches for more than {} different phrases", kMostPhrases));
  const std::uint64_t steps = tokens_ / 2;
  effort_.exhausted = effort_.exhausted || effort_.steps_left < steps;
  effort_.steps_left -= std::min(effort_.steps_left, steps);
  if (effort_.exhausted) return fail("search-limit", std::string(kTooManySteps));
  return {};
}

Result<void> CheckCase::prepare(const ruleset::Phrases& phrases, const SearchScope& scope) {
  for (const ruleset::Phrases* list : {&scope.heading, &scope.not_heading, &phrases}) {
    for (const ruleset::Phrase& phrase : *list) {
      if (auto paid = pay_for(phrase); !paid) return paid;
      if (const auto program = searches_.program(phrase); !program) return Unexpected(program.error());
    }
  }
  index_ = &searches_.index_for(prepared_.index());
  return {};
}

Result<std::vector<engine::Match>> CheckCase::matches(const ruleset::Phrase& phrase) {
  const auto program = searches_.program(phrase);
  if (!program) return Unexpected(program.error());
  std::vector<engine::Match> found = engine::find_all(**program, *index_, effort_);
  if (effort_.exhausted) return fail("search-limit", std::string(kTooManySteps));
  return found;
}

bool CheckCase::is_kept(const std::vector<char>& kept, const engine::Match& match) const {
  const std::size_t section = sections_->section_of(index_->unit(match.unit).block);
  return section < kept.size() && kept[section] != 0;
}

Result<void> CheckCase::keep_sections(const SearchScope& scope, std::vector<char>& kept) {
  const bool narrowed = scope.section.has_value() || !scope.heading.empty();
  kept.assign(sections().size(), narrowed ? 0 : 1);
  if (scope.section) kept[*scope.section] = 1;
  const auto mark = [&](const ruleset::Phrases& phrases, char value) -> Result<void> {
    for (const ruleset::Phrase& phrase : phrases) {
      const auto found = matches(phrase);
      if (!found) return Unexpected(found.error());
      for (const engine::Match& match : *found) {
        const BlockId block = index_->unit(match.unit).block;
        const std::size_t section = sections_->section_of(block);
        if (document_.block(block).kind != BlockKind::heading || section >= kept.size()) continue;
        kept[section] = value;
        for (const std::size_t below : sections()[section].descendants) kept[below] = value;
      }
    }
    return {};
  };
  if (auto marked = mark(scope.heading, 1); !marked) return marked;
  return mark(scope.not_heading, 0);
}

Result<std::vector<HitId>> CheckCase::find(const ruleset::Phrases& phrases, const SearchScope& scope) {
  if (auto prepared = prepare(phrases, scope); !prepared) return Unexpected(prepared.error());
  std::vector<char> kept;
  if (auto scoped = keep_sections(scope, kept); !scoped) return Unexpected(scoped.error());
  searched_.resize(kept.size(), 0);
  for (std::size_t i = 0; i < kept.size(); ++i) searched_[i] = searched_[i] != 0 || kept[i] != 0 ? 1 : 0;

  struct Found {
    engine::Match match;
    std::size_t phrase = 0;
  };
  std::vector<Found> found;
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    auto more = matches(phrases[i]);
    if (!more) return Unexpected(more.error());
    for (engine::Match& match : *more) {
      if (is_kept(kept, match)) found.push_back({std::move(match), i});
    }
    if (hits_.size() + found.size() > kMostHits) {
      return fail("search-limit", fmt::format("its searches found more than {} places", kMostHits));
    }
  }
  const auto extent = [](const Found& each) { return std::tie(each.match.begin, each.match.end); };
  std::stable_sort(found.begin(), found.end(), [&](const Found& a, const Found& b) { return extent(a) < extent(b); });
  found.erase(std::unique(found.begin(), found.end(), [&](const Found& a, const Found& b) { return extent(a) == extent(b); }), found.end());

  std::vector<HitId> ids;
  for (Found& each : found) {
    ids.push_back(hits_.size());
    hits_.push_back(make_hit(std::move(each.match), each.phrase));
  }
  return ids;
}

Hit CheckCase::make_hit(engine::Match match, std::size_t phrase) const {
  const BlockId leaf = index_->unit(match.unit).block;
  engine::Strength strength = engine::strength_of(match, *index_, prepared_.cues(), prepared_.reading());
  return {{std::move(match), std::move(strength), leaf, phrase}, sections_->section_of(leaf)};
}

Evidence CheckCase::evidence(HitId hit) const {
  return engine::evidence_of(hits_[hit].found, *index_, "");
}

void CheckCase::remember(Asked asked) {
  if (calls_.size() < kMostAsked) {
    calls_.push_back(std::move(asked));
  } else {
    ++calls_left_out_;
  }
}

std::string CheckCase::in_words(const SearchScope& scope) const {
  if (scope.section) return "in " + engine::SectionMap::name_of(sections()[*scope.section], document_);
  const auto listed = [](const ruleset::Phrases& phrases) {
    std::string text;
    for (const ruleset::Phrase& phrase : phrases) text += (text.empty() ? "'" : ", '") + phrase.text + "'";
    return text;
  };
  std::string text;
  if (!scope.heading.empty()) text = "under headings that match " + listed(scope.heading);
  if (!scope.not_heading.empty()) text += (text.empty() ? "" : ", ") + ("not under headings that match " + listed(scope.not_heading));
  return text;
}

engine::SearchExplained CheckCase::explain(const Asked& asked) {
  engine::SearchExplained all;
  std::vector<char> kept;
  if (index_ == nullptr || !keep_sections(asked.scope, kept)) return all;
  engine::Programs programs;
  for (std::size_t i = 0; i < asked.phrases.size(); ++i) {
    const auto program = searches_.program(asked.phrases[i]);
    if (!program) continue;
    programs.push_back(*program);
    engine::PhraseExplained phrase;
    phrase.phrase = asked.phrases[i].text;
    std::vector<engine::Hit> counted;
    for (const HitId id : asked.hits) {
      if (hits_[id].found.phrase == i) counted.push_back(hits_[id].found);
    }
    std::vector<engine::MatchExplained> others;
    const auto everywhere = matches(asked.phrases[i]);
    for (const engine::Match& match : everywhere ? *everywhere : std::vector<engine::Match>()) {
      if (is_kept(kept, match)) continue;
      others.push_back(engine::explained(make_hit(match, i).found, *index_, "outside where this search looks"));
    }
    if (counted.empty() && others.empty()) {
      all.fruitless.push_back(asked.phrases[i].text);
      continue;
    }
    engine::add_matches(phrase, counted, std::move(others), *index_);
    all.phrases.push_back(std::move(phrase));
  }
  if (!asked.hits.empty()) return all;
  all.misses = engine::misses_of(programs, *index_, effort_, [&](engine::UnitId unit) {
    const std::size_t section = sections_->section_of(index_->unit(unit).block);
    return section < kept.size() && kept[section] != 0;
  });
  return all;
}

}  // namespace tenet::script
