#include "script/check_case.hpp"

#include <algorithm>
#include <tuple>

#include "document/outline.hpp"
#include "engine/judge_evidence.hpp"

namespace tenet::script {

Searches::Searches(const engine::Compiled& compiled) : lists_(compiled.ruleset().words) {}

Result<engine::ProgramPtr> Searches::program(const ruleset::Phrase& phrase) {
  const std::pair key{phrase.expert, phrase.text};
  if (const auto known = programs_.find(key); known != programs_.end()) return known->second;
  auto made = engine::compile(phrase, lists_, lexicon_);
  if (made) programs_.emplace(key, *made);
  return made;
}

Result<const engine::Cues*> Searches::cues() {
  if (!cues_) {
    auto made = engine::Cues::compile(lists_, lexicon_);
    if (!made) return Unexpected(made.error());
    cues_ = std::move(*made);
  }
  return &*cues_;
}

CheckCase::CheckCase(const ruleset::Rule& rule, const engine::Prepared& document, Searches& searches)
    : rule_(rule),
      document_(document.index().document()),
      kind_(document.kind()),
      date_(document.date()),
      searches_(searches),
      sections_(document.index(), document.cues()) {}

std::string CheckCase::heading_text(SectionId section) const {
  const BlockId heading = sections()[section].heading;
  return heading ? std::string(document_.text_of(document_.block(heading))) : std::string();
}

Place CheckCase::place_of(SectionId section) const {
  const engine::SectionNode& found = sections()[section];
  const BlockId block = found.heading ? found.heading : found.leaves.empty() ? BlockId{} : found.leaves.front();
  if (!block) return {};
  return document::place_of(document_, block, 0, static_cast<std::uint32_t>(document_.text_of(document_.block(block)).size()));
}

Result<void> CheckCase::prepare(const ruleset::Phrases& phrases, const SearchScope& scope) {
  for (const ruleset::Phrases* list : {&scope.heading, &scope.not_heading, &phrases}) {
    for (const ruleset::Phrase& phrase : *list) {
      if (const auto program = searches_.program(phrase); !program) return Unexpected(program.error());
    }
  }
  const auto cues = searches_.cues();
  if (!cues) return Unexpected(cues.error());
  // An index knows the words that were asked for when it was made.
  if (index_ != nullptr && terms_in_index_ == searches_.lexicon().size()) return {};
  index_ = std::make_unique<engine::Index>(document_, searches_.lexicon());
  cues_ = engine::CueMap(*index_, **cues, effort_);
  terms_in_index_ = searches_.lexicon().size();
  return {};
}

Result<std::vector<engine::Match>> CheckCase::matches(const ruleset::Phrase& phrase) {
  const auto program = searches_.program(phrase);
  if (!program) return Unexpected(program.error());
  std::vector<engine::Match> found = engine::find_all(**program, *index_, effort_);
  if (effort_.exhausted) return fail("search-limit", "its searches took too long (the limit on search steps was reached)");
  return found;
}

bool CheckCase::is_kept(const std::vector<char>& kept, const engine::Match& match) const {
  const std::size_t section = sections_.section_of(index_->unit(match.unit).block);
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
        const std::size_t section = sections_.section_of(block);
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

  std::vector<engine::Match> found;
  for (const ruleset::Phrase& phrase : phrases) {
    auto more = matches(phrase);
    if (!more) return Unexpected(more.error());
    for (engine::Match& match : *more) {
      if (is_kept(kept, match)) found.push_back(std::move(match));
    }
  }
  const auto earlier = [](const engine::Match& a, const engine::Match& b) { return std::tie(a.begin, a.end) < std::tie(b.begin, b.end); };
  const auto same_place = [](const engine::Match& a, const engine::Match& b) { return a.begin == b.begin && a.end == b.end; };
  std::stable_sort(found.begin(), found.end(), earlier);
  found.erase(std::unique(found.begin(), found.end(), same_place), found.end());

  std::vector<HitId> ids;
  for (engine::Match& match : found) {
    ids.push_back(hits_.size());
    hits_.push_back(make_hit(std::move(match)));
  }
  return ids;
}

Hit CheckCase::make_hit(engine::Match match) {
  Hit hit;
  const BlockId leaf = index_->unit(match.unit).block;
  if (match.value) hit.value = match.value->amount;
  hit.section = sections_.section_of(leaf);
  const engine::Strength strength = engine::strength_of(match, *index_, cues_, engine::reading_of(kind_));
  hit.evidence = engine::evidence_of({std::move(match), strength, leaf, 0}, *index_, "");
  return hit;
}

}  // namespace tenet::script
