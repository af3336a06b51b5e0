// Denials, exceptions and preconditions: NegEx's lists and direction, with clauses in place of its window of words.
#include <algorithm>
#include <optional>
#include <utility>

#include "engine/strength_view.hpp"

namespace tenet::engine {
namespace {

/// A negation that says no to the next words only, so far as these begin within three.
constexpr Position kNear = 3;
/// A header cell longer than this names a subject; a shorter one may be a verdict ("Not offered").
constexpr Position kShortHeader = 3;

class PolarityReader {
 public:
  explicit PolarityReader(const MatchView& view) : view_(view), sentence_(view.sentence()) {}

  PolarityRead read() {
    for (const FoundCue& cue : sentence_.cues()) {
      if (const auto group = denies(cue)) add(*group, cue);
    }
    if (const auto verdict = by_condition(denials_of(view_.head()))) {
      read_.polarity = *verdict;
      return std::move(read_);
    }
    // Denials add up within a clause ("never fail to"); in two clauses ("there is no …, and staff do not …") each stands by itself.
    bool denied = false;
    for (const Group& group : groups_) {
      denied = denied || group.count % 2 == 1;
      read_.required = read_.required || group.count % 2 == 0;
    }
    read_.required = read_.required && !denied;
    read_.polarity = denied ? Polarity::negated : Polarity::affirmed;
    return std::move(read_);
  }

 private:
  struct Group {
    std::size_t clause = 0;
    std::size_t count = 0;
    bool nor = false;
  };

  void add(std::size_t clause, const FoundCue& cue) {
    note(cue);
    const auto known = std::find_if(groups_.begin(), groups_.end(), [clause](const Group& group) { return group.clause == clause; });
    Group& group = known == groups_.end() ? groups_.emplace_back(Group{clause, 0, false}) : *known;
    // "neither … nor" is one denial in two words.
    const bool nor = view_.index().form(cue.begin) == "nor";
    if (!(nor && group.count > 0)) ++group.count;
  }

  [[nodiscard]] std::size_t denials_of(std::size_t clause) const {
    for (const Group& group : groups_) {
      if (group.clause == clause) return group.count;
    }
    return 0;
  }

  void note(const FoundCue& cue) {
    if (std::find(read_.cues.begin(), read_.cues.end(), cue) == read_.cues.end()) read_.cues.push_back(cue);
  }

  /// The clause whose part of the match the cue denies, if it denies any.
  [[nodiscard]] std::optional<std::size_t> denies(const FoundCue& cue) const {
    const std::size_t where = sentence_.clause_at(cue.begin);
    const bool header = view_.clause(where).kind == ClauseKind::header;
    if (header && !view_.touched(where)) return header_denies(cue, where) ? std::optional(view_.head()) : std::nullopt;
    switch (cue.list) {
      case CueId::negation:
        if (shared_with_head(cue, where) || after_subject(cue, where)) return view_.head();
        return where != view_.head() && view_.reaches_word(cue) ? std::optional(where) : std::nullopt;
      case CueId::negation_near:
        if (!near_match(cue)) return std::nullopt;
        return shares_denial(where) ? view_.head() : where;
      case CueId::negation_after:
        return behind_subject(cue, where) ? std::optional(view_.head()) : std::nullopt;
      default:
        return std::nullopt;
    }
  }

  /// Column headers like "We will not" and short verdicts reach the cell; a row header that names a subject does not.
  [[nodiscard]] bool header_denies(const FoundCue& cue, std::size_t where) const {
    if (cue.list != CueId::negation) return false;
    const Clause& header = view_.clause(where);
    return cue.end == header.end || header.end - header.begin <= kShortHeader;
  }

  /// The head itself, or an earlier part of it: "will not investigate or offer", "do not, if asked, offer".
  [[nodiscard]] bool shares_denial(std::size_t where) const {
    for (std::size_t i = view_.head();;) {
      if (i == where) return true;
      const Clause& here = view_.clause(i);
      if ((here.join != Join::resume && here.join != Join::or_verb) || !here.continues) return false;
      i = *here.continues;
    }
  }

  [[nodiscard]] bool shared_with_head(const FoundCue& cue, std::size_t where) const {
    if (where == view_.head()) return cue.begin < view_.last();
    return shares_denial(where);
  }

  /// "Mediation will not be offered": the match is the subject, and the verb group behind it says no.
  [[nodiscard]] bool after_subject(const FoundCue& cue, std::size_t where) const {
    if (!behind_subject(cue, where) || view_.head_clause().kind == ClauseKind::header || view_.has_verb()) return false;
    const bool instruction = sentence_.verb(view_.first()) && view_.first() == sentence_.past_adverbs(view_.head_clause().begin);
    if (instruction) return false;
    if (sentence_.finite(cue.begin)) return true;
    for (Position at = cue.begin; at-- > view_.head_clause().begin;) {
      if (sentence_.finite(at)) return at > view_.last() || where != view_.head();
      if (!sentence_.adverb(at)) return false;
    }
    return false;
  }

  [[nodiscard]] bool behind_subject(const FoundCue& cue, std::size_t where) const {
    const bool same = where == view_.head() || view_.resumes_head(where);
    return same && cue.begin > view_.last() && !view_.subject_before();
  }

  [[nodiscard]] bool near_match(const FoundCue& cue) const {
    const auto& spelled = view_.spelled();
    const auto next = std::lower_bound(spelled.begin(), spelled.end(), cue.end);
    if (next == spelled.end() || *next - cue.end > kNear) return false;
    return sentence_.clause_at(cue.begin) == sentence_.clause_at(*next);
  }

  /// "not … until X": X comes first, so X is affirmed; "… unless X" without a negation leaves X out.
  std::optional<Polarity> by_condition(std::size_t denials) {
    const Clause& head = view_.head_clause();
    const FoundCue* opener = sentence_.cue_at(head.begin);
    const bool exception = head.kind == ClauseKind::exception;
    if (exception || head.kind == ClauseKind::precondition) {
      if (governing_denials() % 2 == 1) {
        read_.required = true;
        if (opener != nullptr) note(*opener);
        return denials % 2 == 1 ? Polarity::negated : Polarity::affirmed;
      }
      if (!exception) return std::nullopt;
      if (opener != nullptr) note(*opener);
      return Polarity::excepted;
    }
    for (const FoundCue& cue : sentence_.cues()) {
      const bool leaves_out = cue.list == CueId::exception && view_.in_gap(cue) && view_.touched(sentence_.clause_at(cue.begin));
      if (!leaves_out || denials > 0) continue;
      note(cue);
      return Polarity::excepted;
    }
    return std::nullopt;
  }

  /// Denials of the clause that a condition belongs to: the main clause before it, else the next one. Its modal counts for the match.
  std::size_t governing_denials() {
    std::optional<std::size_t> main;
    for (std::size_t i = 0; i < sentence_.clauses().size(); ++i) {
      if (view_.clause(i).kind == ClauseKind::main && (i < view_.head() || !main)) main = i;
    }
    if (!main) return 0;
    std::vector<FoundCue> found;
    std::vector<FoundCue> duties;
    for (std::size_t i = *main;;) {
      for (const FoundCue& cue : sentence_.cues()) {
        if (!view_.in(cue, i)) continue;
        if (cue.list == CueId::negation || cue.list == CueId::negation_near) found.push_back(cue);
        if (cue.list == CueId::future || cue.list == CueId::committed) duties.push_back(cue);
      }
      const Clause& here = view_.clause(i);
      if ((here.join != Join::resume && here.join != Join::or_verb) || !here.continues) break;
      i = *here.continues;
    }
    if (found.size() % 2 == 1) {
      for (const FoundCue& cue : found) note(cue);
      read_.duties = std::move(duties);
    }
    return found.size();
  }

  const MatchView& view_;
  const Sentence& sentence_;
  std::vector<Group> groups_;
  PolarityRead read_;
};

}  // namespace

PolarityRead polarity_of(const MatchView& view) {
  return PolarityReader(view).read();
}

}  // namespace tenet::engine
