#include "engine/strength.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/strength_mentions.hpp"
#include "engine/strength_view.hpp"

namespace tenet::engine {
namespace {

struct ForceOf {
  CueId list;
  Force force;
};
constexpr std::array kForce{
    ForceOf{CueId::future, Force::committed},         ForceOf{CueId::committed, Force::committed},
    ForceOf{CueId::expected, Force::stated},          ForceOf{CueId::permitted, Force::permitted},
    ForceOf{CueId::facility, Force::stated},          ForceOf{CueId::planned, Force::planned},
    ForceOf{CueId::planned_time, Force::planned},     ForceOf{CueId::aspirational, Force::aspirational},
    ForceOf{CueId::considering, Force::aspirational}, ForceOf{CueId::weakening, Force::aspirational},
    ForceOf{CueId::historical, Force::historical},
};

std::optional<Force> force_of(CueId list) {
  for (const ForceOf& row : kForce) {
    if (row.list == list) return row.force;
  }
  return std::nullopt;
}

/// Adverbials that colour their whole clause, wherever they stand in it ("where possible", "next year"); the rest governs a verb.
bool in_passing(CueId list) {
  return list == CueId::weakening || list == CueId::historical || list == CueId::planned_time;
}
bool governs(CueId list) {
  return force_of(list) && !in_passing(list);
}

class Labeller {
 public:
  Labeller(const Match& match, const Index& index, const CueMap& cues, Reading reading, Intro intro)
      : view_(match, index, cues, intro), sentence_(view_.sentence()), index_(index), map_(cues), reading_(reading) {}

  Strength label() {
    gather();
    PolarityRead read = polarity_of(view_);
    polarity_ = read.polarity;
    required_ = read.required;
    existential_ = read.existential;
    for (const FoundCue& cue : read.duties) add_once(cue);
    Strength strength;
    strength.polarity = polarity_;
    strength.force = force();
    strength.conditional = conditional();
    strength.actor = actor_of(view_);
    for (const FoundCue& cue : read.cues) add(strength.cues, cue);
    for (const FoundCue& cue : force_cues_) add(strength.cues, cue);
    return strength;
  }

 private:
  // --- force --------------------------------------------------------------------------------------------------------------
  void gather() {
    for (const FoundCue& cue : sentence_.cues()) {
      if (!governs(cue.list)) continue;
      const std::size_t where = sentence_.clause_at(cue.begin);
      const bool other_main = where != view_.head() && view_.clause(where).kind == ClauseKind::main && view_.reaches_word(cue);
      const bool before_verb = where == view_.head() && cue.begin < view_.last();
      if (other_main || before_verb) force_cues_.push_back(cue);
    }
    inherit();
    if (force_cues_.empty() && !view_.subject_before()) take_from_elsewhere();
    for (const FoundCue& cue : sentence_.cues()) {
      if (cue.list == CueId::historical && (view_.in(cue, view_.head()) || cue.begin == view_.unit().own)) force_cues_.push_back(cue);
      const bool colours = cue.list == CueId::weakening || cue.list == CueId::planned_time;
      if (colours && belongs(cue)) add_once(cue);
    }
    from_header();
    from_matrix();
  }

  /// The modal that an earlier part of the same clause holds: "will … and offer", "will, if needed, offer".
  void inherit() {
    for (std::size_t i = view_.head(); shares_modal(i);) {
      const bool resumed = view_.clause(i).join == Join::resume;
      i = *view_.clause(i).continues;
      for (const FoundCue& cue : sentence_.cues()) {
        if (!governs(cue.list) || !view_.in(cue, i)) continue;
        if (resumed || cue.list != CueId::considering) {
          add_once(cue);
        } else {
          add_modal_of(cue);
        }
      }
    }
  }
  [[nodiscard]] bool shares_modal(std::size_t i) const {
    const Clause& here = view_.clause(i);
    return here.continues && here.join != Join::none && here.join != Join::predicate;
  }

  /// "will consider each case and offer": the second verb is not considered, but "will" is its modal as well.
  void add_modal_of(const FoundCue& considering) {
    for (const FoundCue& cue : view_.all()) {
      const bool modal = cue.list == CueId::future || cue.list == CueId::permitted || cue.list == CueId::expected;
      if (modal && considering.begin <= cue.begin && cue.end <= considering.end) add_once(cue);
    }
  }

  /// A match that is the subject has its modal behind it ("mediation may be offered") or in the clause that describes it.
  void take_from_elsewhere() {
    for (const FoundCue& cue : sentence_.cues()) {
      if (!governs(cue.list)) continue;
      const std::size_t where = sentence_.clause_at(cue.begin);
      const bool same = where == view_.head() || view_.resumes_head(where);
      const bool behind = cue.begin >= view_.last() && same && !view_.has_verb();
      const bool inside = where != view_.head() && view_.touched(where) && view_.in_gap(cue);
      if (behind || inside) force_cues_.push_back(cue);
    }
  }

  /// "Where possible we will …, and …" reaches the verbs that share the modal; "…, and, where possible, …" only its own.
  [[nodiscard]] bool belongs(const FoundCue& cue) const {
    const std::size_t head = view_.head();
    const std::size_t where = sentence_.clause_at(cue.begin);
    if (where == head || cue.end == view_.head_clause().begin) return true;
    for (std::size_t i = head; shares_modal(i);) {
      const bool resumed = view_.clause(i).join == Join::resume;
      i = *view_.clause(i).continues;
      const Position begin = view_.clause(i).begin;
      const bool first = cue.begin == begin || cue.begin == begin + 1 || cue.begin == sentence_.past_adverbs(begin);
      if (where == i && (resumed || first)) return true;
    }
    // Set off by a comma or a new subject, at the very beginning or end: it belongs to the neighbour.
    const Clause& there = view_.clause(where);
    const bool alone_before = where + 1 == head && cue.begin == there.begin && cue.end >= there.end;
    const bool nothing_else = cue.end >= there.end || index_.tokens()[cue.end].comma_before;
    const bool alone_after = where == head + 1 && cue.begin == there.begin && nothing_else;
    return alone_before || alone_after;
  }

  /// A cell reads on from its column's header ("We will" | "offer mediation") where it has no verb group of its own.
  void from_header() {
    if (!force_cues_.empty() || view_.subject_before()) return;
    for (const FoundCue& cue : sentence_.cues()) {
      const bool header = view_.clause(sentence_.clause_at(cue.begin)).kind == ClauseKind::header;
      if (header && force_of(cue.list)) force_cues_.push_back(cue);
    }
  }

  /// What is said of something that is only planned, hoped for or possible is no firmer: "we aim to have a team who …", "a service which
  /// will … is being developed".
  void from_matrix() {
    const std::size_t head = view_.head();
    if (head == 0) return;
    if (view_.head_clause().kind == ClauseKind::relative) {
      take_weaker_of(head - 1);
      if (head + 1 < sentence_.clauses().size() && view_.clause(head + 1).join == Join::resume) take_weaker_of(head + 1);
    }
    hope_that();
  }
  void take_weaker_of(std::size_t matrix) {
    if (view_.clause(matrix).kind != ClauseKind::main) return;
    for (const FoundCue& cue : sentence_.cues()) {
      const auto force = force_of(cue.list);
      if (force && view_.in(cue, matrix) && *force < Force::stated) add_once(cue);
    }
  }

  /// "It is planned that, where there is a dispute, we will …": all that stands between the plan and its verb are insertions.
  void hope_that() {
    if (view_.head_clause().kind != ClauseKind::main) return;
    for (const FoundCue& cue : sentence_.cues()) {
      const auto force = force_of(cue.list);
      if (!force || *force >= Force::stated || cue.end >= view_.unit().end) continue;
      const bool that = index_.form(cue.end) == "that" || index_.form(cue.end - 1) == "that";
      const std::size_t where = sentence_.clause_at(cue.begin);
      if (!that || where >= view_.head() || view_.clause(where).end > cue.end + 1) continue;
      bool insertions = true;
      for (std::size_t i = where + 1; i < view_.head(); ++i) insertions = insertions && view_.clause(i).kind != ClauseKind::main;
      if (insertions) add_once(cue);
    }
  }

  [[nodiscard]] Force read(const FoundCue& cue) const {
    if (cue.list == CueId::future && reading_ == Reading::reports) return Force::planned;
    if (cue.list == CueId::permitted && offers_a_way(cue)) return Force::stated;
    if (forbids(cue)) return Force::committed;
    return force_of(cue.list).value_or(Force::stated);
  }

  /// "You can report", "residents may appeal": the landlord opens a way. "You may be evicted" and "we can evict" open none.
  [[nodiscard]] bool offers_a_way(const FoundCue& cue) const {
    const Position verb = sentence_.past_adverbs(cue.end);
    if (verb >= view_.unit().end) return false;
    if (index_.form(verb) == "be") return brought(cue, verb);
    const bool open = index_.form(cue.begin) == "can" || sentence_.soft_end(verb, CueId::facility_verb) != 0;
    if (!open) return false;
    const Position begin = view_.clause(sentence_.clause_at(cue.begin)).begin;
    for (Position at = begin; at < cue.begin; ++at) {
      if (sentence_.soft_end(at, CueId::actor_you) == 0) continue;
      if (sentence_.subject_at(at) != 0 || (opens_clause(begin, at) && described(at))) return true;
    }
    return false;
  }
  /// Only articles and adverbs stand between.
  [[nodiscard]] bool opens_clause(Position begin, Position at) const {
    for (Position before = begin; before < at; ++before) {
      if (!sentence_.adverb(before) && sentence_.soft_end(before, CueId::determiner) == 0) return false;
    }
    return true;
  }
  /// "Victims of domestic abuse", "tenants in flats".
  [[nodiscard]] bool described(Position at) const {
    constexpr std::array<std::string_view, 7> kWords{"of", "in", "with", "from", "on", "at", "living"};
    const Position next = sentence_.soft_end(at, CueId::actor_you);
    return next < view_.unit().end && std::find(kWords.begin(), kWords.end(), index_.form(next)) != kWords.end();
  }
  /// "Complaints may be made": people bring them. "An assessment may be made" leaves it to the landlord.
  [[nodiscard]] bool brought(const FoundCue& cue, Position be) const {
    constexpr std::array<std::string_view, 7> kVerbs{"made", "raised", "completed", "brought", "left", "filled", "sent"};
    const Position verb = sentence_.past_adverbs(be + 1);
    if (verb >= view_.unit().end || std::find(kVerbs.begin(), kVerbs.end(), index_.form(verb)) == kVerbs.end()) return false;
    for (Position at = view_.clause(sentence_.clause_at(cue.begin)).begin; at < cue.begin; ++at) {
      if (sentence_.soft_end(at, CueId::facility_subject) != 0) return true;
    }
    return false;
  }

  /// "Neither you nor your visitors may …" with the denial asked for by the phrase: what may not be done is forbidden.
  [[nodiscard]] bool forbids(const FoundCue& cue) const {
    if (cue.list != CueId::permitted || cue.end - cue.begin != 1) return false;
    return std::any_of(view_.all().begin(), view_.all().end(), [&](const FoundCue& other) {
      return other.list == CueId::negation && other.begin < cue.begin &&
             std::binary_search(view_.spelled().begin(), view_.spelled().end(), other.end - 1);
    });
  }

  Force force() {
    Force weakest = Force::committed;
    for (const FoundCue& cue : force_cues_) weakest = std::min(weakest, read(cue));
    if (force_cues_.empty()) weakest = imperative() && reading_ == Reading::commits ? Force::committed : Force::stated;
    // The cue shown is the one that decided.
    std::stable_sort(force_cues_.begin(), force_cues_.end(), [&](const FoundCue& a, const FoundCue& b) { return read(a) < read(b); });
    const bool supposed = view_.head_clause().kind == ClauseKind::hypothetical || view_.head_clause().kind == ClauseKind::whether;
    if (supposed) weakest = std::min(weakest, Force::permitted);
    // "May not … until", "have no power to … without": permission denied twice over is a requirement.
    if (required_ && !supposed && weakest == Force::permitted) weakest = Force::stated;
    if (weakest == Force::historical) return weakest;
    return only_mentions() || supposed_denial() ? Force::mentioned : weakest;
  }

  /// "Where mediation is not suitable, …" denies nothing: it says what happens in that case.
  [[nodiscard]] bool supposed_denial() const {
    const ClauseKind kind = view_.head_clause().kind;
    if (existential_) return false;
    return polarity_ == Polarity::negated && kind != ClauseKind::main && kind != ClauseKind::header;
  }

  /// "Check whether …": a verb of action opens the sentence.
  [[nodiscard]] bool imperative() const {
    const Position start = sentence_.past_adverbs(view_.unit().own);
    if (start >= view_.unit().end || !sentence_.verb(start)) return false;
    // "We do not:" leaves the verb of the item to its own subject.
    const bool led = view_.unit().begin < view_.unit().own && view_.subject_before();
    return !led && !is_participle(index_.form(start));
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
    const Unit& unit = view_.unit();
    const Block& leaf = index_.document().block(unit.block);
    if (leaf.kind == BlockKind::heading || leaf.role != BlockRole::body) return true;
    if (is_question(index_, unit) || defines(unit, view_.all()) || is_pointer(index_, unit, view_.all())) return true;
    if (is_definitions_title(index_, map_, leaf.heading)) return true;
    if (under_definitions(index_, map_, unit.block) && !commits_itself()) return true;
    return reading_ == Reading::commits && is_fragment(index_, unit, sentence_);
  }

  /// Under "Definition of …" a landlord may still say what it will do; an entry of a glossary has no such subject.
  [[nodiscard]] bool commits_itself() const {
    if (view_.head_clause().kind != ClauseKind::main || actor_of(view_) != Actor::we) return false;
    return std::any_of(force_cues_.begin(), force_cues_.end(), [&](const FoundCue& cue) { return read(cue) == Force::committed; });
  }

  void add_once(const FoundCue& cue) {
    if (std::find(force_cues_.begin(), force_cues_.end(), cue) == force_cues_.end()) force_cues_.push_back(cue);
  }

  static void add(std::vector<Cue>& out, const FoundCue& cue) {
    Cue named{cue.begin, cue.end, std::string(cue_lists()[static_cast<std::size_t>(cue.list)].name)};
    if (std::find(out.begin(), out.end(), named) == out.end()) out.push_back(std::move(named));
  }

  MatchView view_;
  const Sentence& sentence_;
  const Index& index_;
  const CueMap& map_;
  Reading reading_;
  Polarity polarity_ = Polarity::affirmed;
  bool required_ = false;  ///< affirmed by two denials
  bool existential_ = false;
  std::vector<FoundCue> force_cues_;
};

}  // namespace

Strength strength_of(const Match& match, const Index& index, const CueMap& cues, Reading reading, Intro intro) {
  return Labeller(match, index, cues, reading, intro).label();
}

Strength strength_of(const Match& match, const Index& index, const Cues& cues, Reading reading, Effort& effort) {
  return strength_of(match, index, CueMap(index, cues, match.unit, effort), reading);
}

}  // namespace tenet::engine
