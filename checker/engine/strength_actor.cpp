// Who acts: the subject of the match's verb, or the agent of a passive.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "engine/strength_view.hpp"

namespace tenet::engine {
namespace {

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// What a subject's name is made of, besides the nouns of the lists.
constexpr std::array<std::string_view, 13> kBehindNoun{"of",   "in",    "for", "with", "at",  "from", "on",
                                                       "near", "under", "who", "that", "and", "which"};
constexpr std::array<std::string_view, 8> kBe{"is", "are", "was", "were", "be", "been", "being", "get"};
/// "Some landlords", "another council": somebody else's example.
constexpr std::array<std::string_view, 10> kOthers{"another", "other", "some",      "most",         "many",
                                                   "several", "one",   "elsewhere", "neighbouring", "nearby"};
constexpr std::array<std::string_view, 10> kBodies{"council",      "councils",     "landlord", "landlords", "association",
                                                   "associations", "organisation", "trust",    "authority", "authorities"};
constexpr std::array<std::string_view, 4> kPlace{"in", "near", "at", "outside"};

/// Which kinds a subject names. Together they may be one kind, or nobody for sure.
struct Named {
  bool we = false;
  bool you = false;
  bool third = false;
  bool either = false;
  [[nodiscard]] bool any() const { return we || you || third || either; }
  [[nodiscard]] Actor actor() const {
    if (we) return Actor::we;
    if (either || (you && third)) return Actor::none;
    if (you) return Actor::you;
    return third ? Actor::third_party : Actor::none;
  }
};

class ActorReader {
 public:
  explicit ActorReader(const MatchView& view) : view_(view), sentence_(view.sentence()), index_(view.index()) {}

  Actor read() const {
    if (passive()) return agent();
    for (std::size_t i = view_.head();;) {
      const Clause& here = view_.clause(i);
      if (const auto found = subject_of(here)) return *found;
      if (here.kind == ClauseKind::relative) return antecedent(here);
      if (here.join == Join::none || !here.continues) return Actor::none;
      i = *here.continues;
    }
  }

 private:
  /// The subject stands in front of the clause's first verb, at its beginning or right before the verb ("in urgent cases officers will").
  [[nodiscard]] std::optional<Actor> subject_of(const Clause& clause) const {
    const Position limit = std::min(clause.end, view_.first() + 1);
    for (Position at = clause.begin; at < limit; ++at) {
      const Position end = sentence_.actor_end(at);
      if (end == 0 || sentence_.possessive(end - 1) || !heads(end, clause)) continue;
      const Named named = named_from(at, clause);
      if (named.any()) return named.actor();
    }
    return std::nullopt;
  }

  /// The noun is the head of its phrase ("residents of the estate") and has a verb further on; "tenant panel" is headed by the panel.
  [[nodiscard]] bool heads(Position end, const Clause& clause) const {
    // "The officer, having spoken to both, will …": the clause goes on behind what is put in.
    const bool interrupted = end >= clause.end || index_.tokens()[end].comma_before;
    if (interrupted && clause.begin != view_.head_clause().begin && leads(end, clause)) return true;
    if (end >= clause.end) return false;
    const Position next = sentence_.past_adverbs(end);
    if (next >= clause.end) return false;
    // A cue may hold the noun and its verb: "wardens hope".
    if (governs(next) || sentence_.inside_cue(end) || index_.form(end - 1) == "we") return true;
    // The match itself is the verb: "tenants cleared", "callers receive". A singular noun may as well describe the next.
    const std::string_view noun = index_.form(end - 1);
    const bool takes_verb = noun == "you" || noun.ends_with("s") || index_.form(next).ends_with("ed");
    if (next == view_.first() && takes_verb) return true;
    return leads(end, clause) && one_of(kBehindNoun, index_.form(next)) && verb_ahead(next, clause);
  }
  /// Nothing but articles and adverbs stand before the noun phrase in its clause, so that the phrase is no object.
  [[nodiscard]] bool leads(Position end, const Clause& clause) const {
    Position at = clause.begin;
    while (at < end && (sentence_.adverb(at) || sentence_.soft_end(at, CueId::determiner) != 0 || index_.form(at) == "and" ||
                        one_of(kOthers, index_.form(at)))) {
      ++at;
    }
    for (; at < end; ++at) {
      if (sentence_.actor_end(at) >= end) return true;
      // Compounds and pairs: "the case manager and the tenant".
      const bool joined = sentence_.actor_end(at) != 0 || index_.form(at) == "and" || sentence_.soft_end(at, CueId::determiner) != 0;
      if (!joined) return false;
    }
    return false;
  }
  [[nodiscard]] bool governs(Position at) const {
    if (sentence_.finite(at) || sentence_.verb(at)) return true;
    const FoundCue* cue = sentence_.cue_at(at);
    constexpr std::array kClaims{CueId::future,  CueId::committed,    CueId::expected,    CueId::permitted, CueId::facility,
                                 CueId::planned, CueId::aspirational, CueId::considering, CueId::negation};
    return cue != nullptr && std::find(kClaims.begin(), kClaims.end(), cue->list) != kClaims.end();
  }
  [[nodiscard]] bool verb_ahead(Position from, const Clause& clause) const {
    for (Position at = from; at < clause.end && at <= view_.last(); ++at) {
      if (governs(at)) return true;
    }
    return view_.first() > from;
  }

  /// The noun and those joined to it: "we and the police".
  [[nodiscard]] Named named_from(Position at, const Clause& clause) const {
    Named named;
    note(named, at, clause);
    Position end = sentence_.actor_end(at);
    while (end + 1 < clause.end && index_.form(end) == "and") {
      Position next = end + 1;
      while (next < clause.end && sentence_.soft_end(next, CueId::determiner) != 0 && sentence_.actor_end(next) == 0) ++next;
      if (next >= clause.end || sentence_.actor_end(next) == 0) break;
      note(named, next, clause);
      end = sentence_.actor_end(next);
    }
    // "The police and our officers": found from its last noun, its first counts as well.
    for (Position before = clause.begin; before < at; ++before) {
      if (sentence_.actor_end(before) != 0 && index_.form(sentence_.actor_end(before)) == "and") note(named, before, clause);
    }
    return named;
  }

  void note(Named& named, Position at, const Clause& clause) const {
    const Position end = sentence_.actor_end(at);
    const auto is = [&](CueId list) { return sentence_.soft_end(at, list) == end; };
    if (is(CueId::actor_you)) {
      named.you = true;
    } else if (somebody_elses(at, end, clause) || is(CueId::actor_third_party)) {
      named.third = true;
    } else if (a_body(at, end)) {
      named.either = true;
    } else {
      named.we = named.we || is(CueId::actor_we);
      named.either = named.either || is(CueId::actor_either);
    }
  }

  [[nodiscard]] std::string_view before(Position at, const Clause& clause) const {
    return at > clause.begin ? index_.form(at - 1) : std::string_view();
  }
  [[nodiscard]] bool somebody_elses(Position at, Position end, const Clause& clause) const {
    if (!one_of(kBodies, index_.form(end - 1))) return false;
    const std::string_view article = before(at, clause);
    if (one_of(kOthers, article)) return true;
    const bool indefinite = article == "a" || article == "an" || index_.form(at) == "a" || index_.form(at) == "an";
    return indefinite && end < clause.end && one_of(kPlace, index_.form(end));
  }
  /// "A landlord must …" speaks of landlords.
  [[nodiscard]] bool a_body(Position at, Position end) const {
    const std::string_view article = at > view_.unit().begin ? index_.form(at - 1) : std::string_view();
    return one_of(kBodies, index_.form(end - 1)) && (article == "a" || article == "an");
  }

  /// "Officers who will offer …": whom the relative clause describes.
  [[nodiscard]] Actor antecedent(const Clause& relative) const {
    if (relative.begin == view_.unit().begin) return Actor::none;
    const std::string_view form = index_.form(relative.begin);
    if (form != "who" && form != "that") return Actor::none;
    for (Position at = relative.begin; at-- > view_.unit().begin && relative.begin - at <= 3;) {
      if (sentence_.actor_end(at) != relative.begin) continue;
      Named named;
      note(named, at, view_.clause(sentence_.clause_at(at)));
      return named.actor();
    }
    return Actor::none;
  }

  /// "is offered", "be referred", "fences mended by": the subject undergoes what the phrase spells.
  [[nodiscard]] bool passive() const {
    for (const Position at : view_.spelled()) {
      Position first = at;
      while (first > view_.unit().begin && sentence_.adverb(first - 1)) --first;
      if (first == view_.unit().begin || sentence_.inside_cue(first)) continue;
      const std::string_view verb = index_.form(at);
      const bool by = at + 1 < view_.unit().end && index_.form(at + 1) == "by";
      if (is_participle(verb) && (by || one_of(kBe, index_.form(first - 1)))) return true;
    }
    return false;
  }

  [[nodiscard]] Actor agent() const {
    const Clause& head = view_.head_clause();
    for (Position at = view_.spelled().front(); at + 1 < head.end; ++at) {
      if (index_.form(at) != "by") continue;
      for (Position noun = at + 1; noun < std::min(head.end, at + 5); ++noun) {
        const Position end = sentence_.actor_end(noun);
        if (end == 0 || sentence_.possessive(end - 1)) continue;
        return named_from(noun, head).actor();
      }
    }
    return Actor::none;
  }

  const MatchView& view_;
  const Sentence& sentence_;
  const Index& index_;
};

}  // namespace

Actor actor_of(const MatchView& view) {
  return ActorReader(view).read();
}

}  // namespace tenet::engine
