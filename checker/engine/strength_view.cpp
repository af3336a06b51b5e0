#include "engine/strength_view.hpp"

#include <algorithm>
#include <optional>

#include "text/inflection.hpp"

namespace tenet::engine {
namespace {

// Main first: it says what is done; the others say for whom, when and whether.
int rank(ClauseKind kind) {
  switch (kind) {
    case ClauseKind::main:
      return 0;
    case ClauseKind::circumstance:
      return 1;
    case ClauseKind::precondition:
      return 2;
    case ClauseKind::exception:
      return 3;
    case ClauseKind::relative:
      return 4;
    case ClauseKind::hypothetical:
      return 5;
    case ClauseKind::whether:
      return 6;
    case ClauseKind::header:
      return 7;
  }
  return 7;
}

Unit part_of(Unit unit, Intro intro) {
  if (intro == Intro::ignore) unit.begin = unit.own;
  return unit;
}

}  // namespace

bool is_participle(std::string_view form) {
  if (form.ends_with("ed") || form == "made" || form == "done" || form == "gone") return true;
  const bool other = form.ends_with('s') || form.ends_with("ing") || form.ends_with('e') || form.ends_with('y');
  return !other && text::fold(form) != form;
}

MatchView::MatchView(const Match& match, const Index& index, const CueMap& cues, Intro intro)
    : index_(index),
      unit_(part_of(index.unit(match.unit), intro)),
      all_(cues.in(unit_)),
      spelled_(match.spelled),
      sentence_(Sentence::of(index, unit_, all_, match)) {
  // An expert pattern spells nothing out: its ends stand for it.
  if (spelled_.empty()) spelled_ = {match.begin, match.end - 1};
  for (Position& at : spelled_) at = std::max(at, unit_.begin);
  choose_head();
}

std::ptrdiff_t MatchView::spelled_in(std::size_t i) const {
  return std::count_if(spelled_.begin(), spelled_.end(), [&](Position at) { return clause(i).begin <= at && at < clause(i).end; });
}

bool MatchView::touched(std::size_t i) const {
  return spelled_in(i) > 0;
}

bool MatchView::reaches_word(const FoundCue& cue) const {
  const Position end = clause(sentence_->clause_at(cue.begin)).end;
  return std::any_of(spelled_.begin(), spelled_.end(), [&](Position at) { return cue.begin < at && at < end; });
}

// Of the clauses that the match touches the foremost kind; of several main ones that with most of its words, else the last: in
// "we … and offer mediation" the first holds only the subject.
void MatchView::choose_head() {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < sentence_->clauses().size(); ++i) {
    if (!touched(i)) continue;
    const int mine = rank(clause(i).kind);
    const bool both_main = best && mine == 0 && rank(clause(*best).kind) == 0;
    if (!best || mine < rank(clause(*best).kind) || (both_main && spelled_in(i) >= spelled_in(*best))) best = i;
  }
  head_ = best.value_or(sentence_->clause_at(spelled_.front()));
  first_ = spelled_.back();
  for (const Position at : spelled_) {
    if (head_clause().begin > at || at >= head_clause().end) continue;
    first_ = std::min(first_, at);
    last_ = std::max(last_, at);
  }
}

bool MatchView::subject_before() const {
  for (std::size_t i = head_;;) {
    for (Position at = clause(i).begin; at < std::min(clause(i).end, first_); ++at) {
      const Position predicate = sentence_->subject_at(at);
      if (predicate != 0 && predicate <= first_) return true;
    }
    if (clause(i).join == Join::none || clause(i).join == Join::predicate || !clause(i).continues) return false;
    i = *clause(i).continues;
  }
}

bool MatchView::has_verb() const {
  for (Position at = head_clause().begin; at <= last_; ++at) {
    if (sentence_->finite(at)) return true;
  }
  // "Tools lent to tenants may …": a participle behind its noun is all of the match's verb.
  return last_ > first_ && sentence_->soft_end(last_, CueId::action) != 0 && is_participle(index_.form(last_));
}

}  // namespace tenet::engine
