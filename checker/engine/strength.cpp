#include "engine/strength.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/strength_clauses.hpp"
#include "engine/strength_mentions.hpp"

namespace tenet::engine {
namespace {

struct ForceOf {
  CueId list;
  Force force;
};
constexpr std::array kForce{
    ForceOf{CueId::future, Force::committed},          ForceOf{CueId::committed, Force::committed},
    ForceOf{CueId::expected, Force::stated},           ForceOf{CueId::permitted, Force::permitted},
    ForceOf{CueId::facility, Force::stated},           ForceOf{CueId::planned, Force::planned},
    ForceOf{CueId::aspirational, Force::aspirational}, ForceOf{CueId::considering, Force::aspirational},
    ForceOf{CueId::weakening, Force::aspirational},    ForceOf{CueId::historical, Force::historical},
};

std::optional<Force> force_of(CueId list) {
  for (const ForceOf& row : kForce) {
    if (row.list == list) return row.force;
  }
  return std::nullopt;
}

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

/// A negation that says no to the next words only, so far as these begin within three.
constexpr Position kNear = 3;
/// A header cell longer than this names a subject; a shorter one may be a verdict ("Not offered").
constexpr Position kShortHeader = 3;

class Labeller {
 public:
  Labeller(const Match& match, const Index& index, const CueMap& cues, Reading reading, Intro intro)
      : index_(index),
        unit_(part_of(index.unit(match.unit), intro)),
        all_(cues.in(unit_)),
        map_(cues),
        reading_(reading),
        spelled_(match.spelled),
        sentence_(index, unit_, all_, match) {
    // An expert pattern spells nothing out: its ends stand for it.
    if (spelled_.empty()) spelled_ = {match.begin, match.end - 1};
    for (Position& at : spelled_) at = std::max(at, unit_.begin);
    choose_head();
  }

  Strength label() {
    gather();
    Strength strength;
    polarity_ = polarity();
    strength.polarity = polarity_;
    strength.force = force();
    strength.conditional = conditional();
    strength.actor = actor();
    strength.cues = std::move(polarity_cues_);
    for (const FoundCue& cue : force_cues_) add(strength.cues, cue);
    return strength;
  }

 private:
  static Unit part_of(Unit unit, Intro intro) {
    if (intro == Intro::ignore) unit.begin = unit.own;
    return unit;
  }

  // --- where the match stands ---------------------------------------------------------------------------------------------
  [[nodiscard]] const Clause& clause(std::size_t i) const { return sentence_.clauses()[i]; }
  [[nodiscard]] const Clause& head() const { return clause(head_); }
  [[nodiscard]] bool touched(std::size_t i) const {
    return std::any_of(spelled_.begin(), spelled_.end(), [&](Position at) { return clause(i).begin <= at && at < clause(i).end; });
  }
  [[nodiscard]] bool in(const FoundCue& cue, std::size_t i) const { return clause(i).begin <= cue.begin && cue.begin < clause(i).end; }

  void choose_head() {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < sentence_.clauses().size(); ++i) {
      if (touched(i) && (!best || rank(clause(i).kind) < rank(clause(*best).kind))) best = i;
    }
    head_ = best.value_or(sentence_.clause_at(spelled_.front()));
    first_ = spelled_.back();
    for (const Position at : spelled_) {
      if (head().begin > at || at >= head().end) continue;
      first_ = std::min(first_, at);
      last_ = std::max(last_, at);
    }
  }

  /// Whether the clause says who does it before the match begins.
  [[nodiscard]] bool subject_before() const {
    for (std::size_t i = head_;;) {
      for (Position at = clause(i).begin; at < std::min(clause(i).end, first_); ++at) {
        const Position predicate = sentence_.subject_at(at);
        if (predicate != 0 && predicate <= first_) return true;
      }
      if (clause(i).join == Join::none || clause(i).join == Join::predicate || !clause(i).continues) return false;
      i = *clause(i).continues;
    }
  }

  /// A verb group that the clause has up to the match's end is another than one behind it: "cases are checked to ensure that delays
  /// are not …".
  [[nodiscard]] bool has_verb() const {
    for (Position at = head().begin; at <= last_; ++at) {
      if (sentence_.finite(at)) return true;
    }
    return false;
  }

  // --- force --------------------------------------------------------------------------------------------------------------
  void gather() {
    for (const FoundCue& cue : sentence_.cues()) {
      if (!force_of(cue.list) || cue.list == CueId::historical || cue.list == CueId::weakening) continue;
      if (in(cue, head_) && cue.begin < last_) force_cues_.push_back(cue);
      const bool later_main =
          cue.begin >= head().end && cue.begin < spelled_.back() && clause(sentence_.clause_at(cue.begin)).kind == ClauseKind::main;
      if (later_main) force_cues_.push_back(cue);
    }
    inherit();
    if (force_cues_.empty() && !subject_before()) take_from_elsewhere();
    for (const FoundCue& cue : sentence_.cues()) {
      if (cue.list == CueId::historical && (in(cue, head_) || cue.begin == unit_.own)) force_cues_.push_back(cue);
      const bool in_passing = cue.list == CueId::weakening || cue.list == CueId::planned;
      if (in_passing && weakens(cue)) add_once(cue);
    }
    from_header();
    from_matrix();
  }

  /// The modal that an earlier part of the same clause holds: "will … and offer", "will, if needed, offer".
  void inherit() {
    for (std::size_t i = head_; clause(i).continues && clause(i).join != Join::none && clause(i).join != Join::predicate;) {
      const bool resumed = clause(i).join == Join::resume;
      i = *clause(i).continues;
      for (const FoundCue& cue : sentence_.cues()) {
        const bool governs = force_of(cue.list) && cue.list != CueId::historical && cue.list != CueId::weakening;
        if (!governs || !in(cue, i)) continue;
        if (resumed || cue.list != CueId::considering) {
          force_cues_.push_back(cue);
        } else {
          add_modal_of(cue);
        }
      }
    }
  }

  /// "will consider each case and offer": the second verb is not considered, but "will" is its modal as well.
  void add_modal_of(const FoundCue& considering) {
    for (const FoundCue& cue : all_) {
      const bool modal = cue.list == CueId::future || cue.list == CueId::permitted || cue.list == CueId::expected;
      if (modal && considering.begin <= cue.begin && cue.end <= considering.end) force_cues_.push_back(cue);
    }
  }

  /// A match that is the subject has its modal behind it ("mediation may be offered") or in the clause that describes it.
  void take_from_elsewhere() {
    for (const FoundCue& cue : sentence_.cues()) {
      if (!force_of(cue.list) || cue.list == CueId::weakening || cue.list == CueId::historical) continue;
      const std::size_t where = sentence_.clause_at(cue.begin);
      const bool resumes = clause(where).join == Join::resume && clause(where).continues == head_;
      const bool behind = cue.begin >= last_ && (where == head_ || resumes) && !has_verb();
      const bool inside = where != head_ && touched(where) && cue.begin > spelled_.front() && cue.begin < spelled_.back();
      if (behind || inside) force_cues_.push_back(cue);
    }
  }

  /// "Where possible we will …, and …" reaches the verbs that share the modal; "…, and, where possible, …" only its own.
  [[nodiscard]] bool weakens(const FoundCue& cue) const {
    const std::size_t where = sentence_.clause_at(cue.begin);
    if (where == head_) return cue.list == CueId::weakening;
    if (cue.end == head().begin) return true;
    for (std::size_t i = head_; clause(i).continues && clause(i).join != Join::none && clause(i).join != Join::predicate;) {
      const bool resumed = clause(i).join == Join::resume;
      i = *clause(i).continues;
      const bool first =
          cue.begin == clause(i).begin + 1 || cue.begin == sentence_.past_adverbs(clause(i).begin) || cue.begin == clause(i).begin;
      if (where == i && (resumed || first)) return true;
    }
    if (cue.list != CueId::weakening) return false;
    // Set off by a comma or a new subject, at the very beginning or end: it belongs to the neighbour.
    const bool alone_before = where + 1 == head_ && cue.begin == clause(where).begin && cue.end >= clause(where).end;
    const bool nothing_else = cue.end >= clause(where).end || index_.tokens()[cue.end].comma_before;
    const bool alone_after = where == head_ + 1 && cue.begin == clause(where).begin && nothing_else;
    return alone_before || alone_after;
  }

  /// A cell reads on from its column's header ("We will" | "offer mediation") where it has no verb group of its own.
  void from_header() {
    if (!force_cues_.empty() || subject_before()) return;
    for (const FoundCue& cue : sentence_.cues()) {
      if (clause(sentence_.clause_at(cue.begin)).kind == ClauseKind::header && force_of(cue.list)) force_cues_.push_back(cue);
    }
  }

  /// What is said of something that is only planned, hoped for or possible is no firmer: "we aim to have a team who …".
  void from_matrix() {
    if (head().kind != ClauseKind::relative || head_ == 0) return;
    for (const FoundCue& cue : sentence_.cues()) {
      const auto force = force_of(cue.list);
      if (!force || !in(cue, head_ - 1) || clause(head_ - 1).kind != ClauseKind::main) continue;
      if (*force < Force::stated) force_cues_.push_back(cue);
    }
  }

  [[nodiscard]] Force read(const FoundCue& cue) const {
    if (cue.list == CueId::future && reading_ == Reading::reports) return Force::planned;
    if (cue.list == CueId::permitted && offers_a_way(cue)) return Force::stated;
    return force_of(cue.list).value_or(Force::stated);
  }

  /// "You can report", "residents may appeal": the landlord opens a way. "You may be evicted" and "we can evict" open none.
  [[nodiscard]] bool offers_a_way(const FoundCue& cue) const {
    const Position verb = sentence_.past_adverbs(cue.end);
    if (verb >= unit_.end || index_.form(verb) == "be") return false;
    const std::string_view modal = index_.form(cue.begin);
    const bool open = modal == "can" || sentence_.soft_end(verb, CueId::facility_verb) != 0;
    if (!open) return false;
    const Clause& here = clause(sentence_.clause_at(cue.begin));
    for (Position at = here.begin; at < cue.begin; ++at) {
      const bool you = sentence_.soft_end(at, CueId::actor_you) != 0 || index_.form(at) == "you" || index_.form(at) == "anyone" ||
                       index_.form(at) == "everyone";
      if (you && sentence_.subject_at(at) != 0) return true;
    }
    return false;
  }

  Force force() {
    Force weakest = Force::committed;
    bool found = false;
    for (const FoundCue& cue : force_cues_) {
      weakest = std::min(weakest, read(cue));
      found = true;
    }
    if (!found) weakest = imperative() && reading_ == Reading::commits ? Force::committed : Force::stated;
    // The cue shown is the one that decided.
    std::stable_sort(force_cues_.begin(), force_cues_.end(), [&](const FoundCue& a, const FoundCue& b) { return read(a) < read(b); });
    const bool supposed = head().kind == ClauseKind::hypothetical || head().kind == ClauseKind::whether;
    if (supposed) weakest = std::min(weakest, Force::permitted);
    // "May not … until", "have no power to … without": permission denied twice over is a requirement.
    if (required_ && !supposed && weakest == Force::permitted) weakest = Force::stated;
    if (weakest == Force::historical) return weakest;
    return only_mentions() || supposed_denial() ? Force::mentioned : weakest;
  }

  /// "Where mediation is not suitable, …" denies nothing: it says what happens in that case.
  [[nodiscard]] bool supposed_denial() const {
    const bool denied = polarity_ == Polarity::negated;
    return denied && head().kind != ClauseKind::main && head().kind != ClauseKind::header;
  }

  /// "Check whether …": a verb of action opens the sentence.
  [[nodiscard]] bool imperative() const {
    const Position start = sentence_.past_adverbs(unit_.own);
    if (start >= unit_.end || !sentence_.verb(start)) return false;
    return !index_.form(start).ends_with("ed");
  }

  // --- polarity -----------------------------------------------------------------------------------------------------------
  Polarity polarity() {
    std::vector<FoundCue> negations;
    for (const FoundCue& cue : sentence_.cues()) {
      if (negates(cue)) negations.push_back(cue);
    }
    // "neither … nor" is one denial in two words.
    const auto nor = std::find_if(negations.begin(), negations.end(), [&](const FoundCue& cue) { return index_.form(cue.begin) == "nor"; });
    if (nor != negations.end() && negations.size() > 1) negations.erase(nor);
    for (const FoundCue& cue : negations) add(polarity_cues_, cue);
    if (const auto verdict = by_condition(negations.size())) return *verdict;
    required_ = !negations.empty() && negations.size() % 2 == 0;
    return negations.size() % 2 == 1 ? Polarity::negated : Polarity::affirmed;
  }

  [[nodiscard]] bool negates(const FoundCue& cue) const {
    const std::size_t where = sentence_.clause_at(cue.begin);
    if (clause(where).kind == ClauseKind::header && !touched(where)) return header_negates(cue, where);
    switch (cue.list) {
      case CueId::negation:
        return before_match(cue, where) || after_subject(cue, where);
      case CueId::negation_near:
        return near_match(cue);
      case CueId::negation_after:
        return (where == head_ || continues_head(where)) && cue.begin > last_ && !subject_before();
      default:
        return false;
    }
  }

  /// Column headers like "We will not" and short verdicts reach the cell; a row header that names a subject does not.
  [[nodiscard]] bool header_negates(const FoundCue& cue, std::size_t where) const {
    if (cue.list != CueId::negation) return false;
    const bool last_word = cue.end == clause(where).end;
    return last_word || clause(where).end - clause(where).begin <= kShortHeader;
  }

  [[nodiscard]] bool before_match(const FoundCue& cue, std::size_t where) const {
    if (where == head_ && cue.begin < last_) return true;
    const bool in_gap = cue.begin > spelled_.front() && cue.begin < spelled_.back();
    if (in_gap && where != head_ && (touched(where) || clause(where).kind == ClauseKind::main)) return true;
    for (std::size_t i = head_; clause(i).continues;) {
      const Join join = clause(i).join;
      if (join != Join::resume && join != Join::or_verb) return false;
      i = *clause(i).continues;
      if (where == i) return true;
    }
    return false;
  }

  [[nodiscard]] bool continues_head(std::size_t where) const {
    return clause(where).join == Join::resume && clause(where).continues == head_;
  }

  /// "Mediation will not be offered": the match is the subject, and the verb group behind it says no.
  [[nodiscard]] bool after_subject(const FoundCue& cue, std::size_t where) const {
    if (where != head_ && !continues_head(where)) return false;
    if (cue.begin <= last_ || head().kind == ClauseKind::header || subject_before()) return false;
    if (sentence_.verb(first_) && first_ == sentence_.past_adverbs(head().begin)) return false;
    if (has_verb()) return false;
    if (sentence_.finite(cue.begin)) return true;
    for (Position at = cue.begin; at-- > head().begin;) {
      if (sentence_.finite(at)) return at > last_ || where != head_;
      if (!sentence_.adverb(at)) return false;
    }
    return false;
  }

  [[nodiscard]] bool near_match(const FoundCue& cue) const {
    const auto next = std::lower_bound(spelled_.begin(), spelled_.end(), cue.end);
    if (next == spelled_.end() || *next - cue.end > kNear) return false;
    return sentence_.clause_at(cue.begin) == sentence_.clause_at(*next);
  }

  /// "not … until X": X comes first, so X is affirmed; "… unless X" without a negation leaves X out.
  std::optional<Polarity> by_condition(std::size_t negations) {
    const FoundCue* opener = sentence_.cue_at(head().begin);
    const bool exception = head().kind == ClauseKind::exception;
    if (exception || head().kind == ClauseKind::precondition) {
      if (governing_negations() % 2 == 1) {
        required_ = true;
        if (opener != nullptr) add(polarity_cues_, *opener);
        return negations % 2 == 1 ? Polarity::negated : Polarity::affirmed;
      }
      if (!exception) return std::nullopt;
      if (opener != nullptr) add(polarity_cues_, *opener);
      return Polarity::excepted;
    }
    for (const FoundCue& cue : sentence_.cues()) {
      const bool in_gap = cue.list == CueId::exception && cue.begin > spelled_.front() && cue.begin < spelled_.back();
      if (!in_gap || !touched(sentence_.clause_at(cue.begin)) || negations > 0) continue;
      add(polarity_cues_, cue);
      return Polarity::excepted;
    }
    return std::nullopt;
  }

  /// Negations of the clause that a condition belongs to: the main clause before it, else the next one. Its modal counts for the match.
  std::size_t governing_negations() {
    std::optional<std::size_t> main;
    for (std::size_t i = 0; i < sentence_.clauses().size(); ++i) {
      if (clause(i).kind != ClauseKind::main || (i > head_ && main)) continue;
      main = i;
    }
    if (!main) return 0;
    std::size_t count = 0;
    std::vector<FoundCue> duties;
    for (std::size_t i = *main;;) {
      for (const FoundCue& cue : sentence_.cues()) {
        if (!in(cue, i)) continue;
        if (cue.list == CueId::negation || cue.list == CueId::negation_near) {
          ++count;
          add(polarity_cues_, cue);
        }
        if (cue.list == CueId::future || cue.list == CueId::committed) duties.push_back(cue);
      }
      const bool shared = clause(i).join == Join::resume || clause(i).join == Join::or_verb;
      if (!shared || !clause(i).continues) break;
      i = *clause(i).continues;
    }
    if (count % 2 == 1) force_cues_.insert(force_cues_.end(), duties.begin(), duties.end());
    return count;
  }

  // --- the rest -----------------------------------------------------------------------------------------------------------
  [[nodiscard]] bool conditional() const {
    for (const Clause& here : sentence_.clauses()) {
      if (here.kind == ClauseKind::circumstance || here.kind == ClauseKind::hypothetical || here.kind == ClauseKind::exception) return true;
    }
    return std::any_of(sentence_.cues().begin(), sentence_.cues().end(),
                       [](const FoundCue& cue) { return cue.list == CueId::conditional; });
  }

  [[nodiscard]] bool only_mentions() const {
    const Block& leaf = index_.document().block(unit_.block);
    if (leaf.kind == BlockKind::heading || leaf.role != BlockRole::body) return true;
    if (is_question(index_, unit_) || defines(unit_, all_)) return true;
    if (under_definitions(index_, map_, unit_.block) && !commits_itself()) return true;
    return reading_ == Reading::commits && is_fragment(index_, unit_, sentence_);
  }

  /// Under "Definition of …" a landlord may still say what it will do; an entry of a glossary has no such subject.
  [[nodiscard]] bool commits_itself() const {
    if (head().kind != ClauseKind::main || actor() != Actor::we) return false;
    return std::any_of(force_cues_.begin(), force_cues_.end(), [&](const FoundCue& cue) { return read(cue) == Force::committed; });
  }

  [[nodiscard]] Actor actor_at(Position at) const {
    if (sentence_.soft_end(at, CueId::actor_we) != 0) return Actor::we;
    if (sentence_.soft_end(at, CueId::actor_you) != 0 || index_.form(at) == "you") return Actor::you;
    if (sentence_.soft_end(at, CueId::actor_third_party) != 0) return Actor::third_party;
    return Actor::none;
  }

  [[nodiscard]] Actor actor() const {
    if (passive()) return agent();
    for (std::size_t i = head_;;) {
      for (Position at = clause(i).begin; at < std::min(clause(i).end, first_ + 1); ++at) {
        if (sentence_.subject_at(at) == 0) continue;
        for (Position noun = at; noun < std::min(unit_.end, at + 3); ++noun) {
          if (const Actor found = actor_at(noun); found != Actor::none) return found;
        }
      }
      if (clause(i).join == Join::none || !clause(i).continues) return Actor::none;
      i = *clause(i).continues;
    }
  }

  /// "is offered", "be referred": the subject undergoes what the phrase spells.
  [[nodiscard]] bool passive() const {
    constexpr std::array<std::string_view, 7> kBe{"is", "are", "was", "were", "be", "been", "being"};
    for (const Position at : spelled_) {
      Position before = at;
      while (before > unit_.begin && sentence_.adverb(before - 1)) --before;
      if (before == unit_.begin || sentence_.inside_cue(before)) continue;
      const std::string_view form = index_.form(before - 1);
      const bool be = std::find(kBe.begin(), kBe.end(), form) != kBe.end();
      const std::string_view verb = index_.form(at);
      if (be && (verb.ends_with("ed") || verb.ends_with("en") || verb.ends_with("ne"))) return true;
    }
    return false;
  }

  [[nodiscard]] Actor agent() const {
    for (Position at = spelled_.front(); at + 1 < head().end; ++at) {
      if (index_.form(at) != "by") continue;
      for (Position noun = at + 1; noun < std::min(head().end, at + 4); ++noun) {
        if (const Actor found = actor_at(noun); found != Actor::none) return found;
      }
    }
    return Actor::none;
  }

  void add_once(const FoundCue& cue) {
    if (std::find(force_cues_.begin(), force_cues_.end(), cue) == force_cues_.end()) force_cues_.push_back(cue);
  }

  void add(std::vector<Cue>& out, const FoundCue& cue) const {
    Cue named{cue.begin, cue.end, std::string(cue_lists()[static_cast<std::size_t>(cue.list)].name)};
    if (std::find(out.begin(), out.end(), named) == out.end()) out.push_back(std::move(named));
  }

  const Index& index_;
  Unit unit_;
  std::span<const FoundCue> all_;
  const CueMap& map_;
  Reading reading_;
  std::vector<Position> spelled_;
  Sentence sentence_;
  std::size_t head_ = 0;
  Position first_ = 0;  ///< first and last spelled word within the head clause
  Position last_ = 0;
  bool required_ = false;  ///< affirmed by two denials
  Polarity polarity_ = Polarity::affirmed;
  std::vector<FoundCue> force_cues_;
  std::vector<Cue> polarity_cues_;
};

}  // namespace

Strength strength_of(const Match& match, const Index& index, const CueMap& cues, Reading reading, Intro intro) {
  return Labeller(match, index, cues, reading, intro).label();
}

Strength strength_of(const Match& match, const Index& index, const Cues& cues, Reading reading, Effort& effort) {
  return strength_of(match, index, CueMap(index, cues, match.unit, effort), reading);
}

}  // namespace tenet::engine
