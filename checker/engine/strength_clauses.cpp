// Where a sentence's clauses begin, and how each goes on from an earlier one.
#include "engine/strength_clauses.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/strength_words.hpp"

namespace tenet::engine {
namespace {

constexpr std::array kDuty{CueId::future, CueId::committed};

/// Words of a subject that no list knows: in mid-sentence a short one, at the beginning of an item a long one is as sure.
constexpr Position kNounPhrase = 3;
constexpr Position kLongNounPhrase = 7;

bool header(Origin origin) {
  return origin == Origin::row_header || origin == Origin::column_header;
}

}  // namespace

/// What has been seen of the clause being read.
struct Sentence::Progress {
  const Clause* clause = nullptr;
  Position opened = 0;       ///< first token after the words that opened it
  Position subject_end = 0;  ///< end of a subject right after the opener: its verb is the clause's own
  bool seen_verb = false;
  bool seen_modal = false;  ///< the clause's verb group begins with a modal, so a base form may still depend on it
  Position group_end = 0;   ///< one past the latest verb group
  Position complement = 0;  ///< the latest "that" after a verb, while no verb has followed: "it is planned that roles and …"
  bool main_before = false;
};

std::size_t Sentence::clause_at(Position position) const {
  for (std::size_t i = clauses_.size(); i-- > 0;) {
    if (clauses_[i].begin <= position) return i;
  }
  return 0;
}

void Sentence::divide() {
  clauses_.push_back({unit_.begin, unit_.end, ClauseKind::main, Join::none, std::nullopt});
  Progress progress;
  progress.opened = unit_.begin;
  for (Position at = unit_.begin; at < unit_.end; ++at) {
    progress.clause = &clauses_.back();
    if (!inside_cue(at)) {
      if (const auto boundary = boundary_at(at, progress)) begin_clause(at, *boundary, progress);
    }
    note_verbs(at, progress);
  }
  for (Clause& clause : clauses_) {
    if (header(index_.tokens()[clause.begin].origin)) clause.kind = ClauseKind::header;
  }
}

void Sentence::begin_clause(Position at, const Boundary& boundary, Progress& progress) {
  Clause clause{at, unit_.end, boundary.kind, boundary.join, std::nullopt};
  for (std::size_t i = clauses_.size(); clause.join != Join::none && i-- > 0;) {
    const bool empty = clauses_[i].begin == at;
    if (clauses_[i].kind != ClauseKind::main || empty) continue;
    clause.continues = i;
    break;
  }
  if (!clause.continues) clause.join = Join::none;
  progress.main_before = progress.main_before || (clauses_.back().kind == ClauseKind::main && clauses_.back().begin < at);
  clauses_.back().end = at;
  if (clauses_.back().begin == at) clauses_.pop_back();
  clauses_.push_back(clause);
  const FoundCue* cue = cue_at(at);
  const std::string_view form = index_.form(at);
  const bool conjunction = form == "and" || form == "or" || form == "nor" || (form == "that" && clause.kind == ClauseKind::relative);
  progress.opened = cue != nullptr && clause.kind != ClauseKind::main ? cue->end : at + (conjunction ? 1U : 0U);
  progress.subject_end = subject_at(past_adverbs(progress.opened));
  progress.seen_verb = false;
  progress.seen_modal = false;
  progress.complement = 0;
  progress.clause = &clauses_.back();
}

void Sentence::note_verbs(Position at, Progress& progress) const {
  const FoundCue* cue = cue_at(at);
  if (finite(at) || (cue != nullptr && one_of(kClaims, cue->list))) {
    progress.seen_verb = true;
    // A cue may hold the word itself: "we hope that".
    progress.complement = cue != nullptr && index_.form(cue->end - 1) == "that" ? cue->end - 1 : 0;
    progress.seen_modal = progress.seen_modal || cue != nullptr;
    progress.group_end = cue != nullptr ? cue->end : at + 1;
  } else if (progress.seen_verb && at == progress.group_end) {
    const std::string_view form = index_.form(at);
    const bool goes_on =
        adverb(at) || (cue != nullptr && cue->list == CueId::negation) || form == "be" || form == "been" || form == "being";
    if (goes_on) progress.group_end = at + 1;
  }
  if (progress.seen_verb && index_.form(at) == "that" && !inside_cue(at)) progress.complement = at;
}

std::optional<Sentence::Boundary> Sentence::boundary_at(Position at, const Progress& progress) const {
  if (const auto boundary = after_copies(at, progress)) return boundary;
  if (const auto boundary = opener(at, progress)) return boundary;
  if (at == progress.clause->begin) return std::nullopt;
  if (const auto boundary = coordination(at, progress)) return boundary;
  if (index_.tokens()[at].comma_before) return after_comma(at, progress);
  return back_to_main(at, progress);
}

// Where copied words end: headers are fragments of their own; a lead-in runs on into its item unless the item is a sentence itself.
std::optional<Sentence::Boundary> Sentence::after_copies(Position at, const Progress& progress) const {
  if (at == unit_.begin) return std::nullopt;
  const Token& here = index_.tokens()[at];
  const Token& before = index_.tokens()[at - 1];
  if (here.origin != before.origin && (header(here.origin) || header(before.origin))) return Boundary{};
  if (here.block != before.block) {
    if (header(here.origin)) return Boundary{};
    const bool sentence = subject_at(at) != 0 || (closed_lead_in(at, progress) && opens_sentence(at));
    return sentence ? std::optional(Boundary{}) : std::nullopt;
  }
  if (here.origin != Origin::lead_in) return std::nullopt;
  const Document& document = index_.document();
  const std::string_view between = document.text_of(document.block(here.block)).substr(before.end, here.begin - before.end);
  const bool sentence_end = between.find_first_of(".!?;") != std::string_view::npos && between.find(' ') != std::string_view::npos;
  return sentence_end ? std::optional(Boundary{}) : std::nullopt;
}

// A lead-in that claims nothing and has had its verb ("This is how we work:") leaves nothing open for an item to go on from.
bool Sentence::closed_lead_in(Position at, const Progress& progress) const {
  const bool open = std::any_of(hard_.begin(), hard_.end(), [&](const FoundCue& cue) {
    return cue.begin < at && (one_of(kClaims, cue.list) || cue.list == CueId::negation || cue.list == CueId::negation_near);
  });
  if (open || finite(at - 1) || progress.clause->kind == ClauseKind::whether) return false;
  return progress.opened < at && progress.clause->begin + 1 < at && index_.form(at - 1) != "that" && index_.form(at - 1) != "to";
}

// An item with a subject and a verb of its own, or a denial in front of them: "Under no circumstances will …".
bool Sentence::opens_sentence(Position at) const {
  const FoundCue* cue = cue_at(at);
  if (cue != nullptr && cue->list == CueId::negation) return true;
  const bool claims = cue != nullptr && one_of(kClaims, cue->list);
  return !claims && !verb(at) && !ends_with(index_.form(at), "ing") && subject_by_its_verb(at, kLongNounPhrase);
}

// "Cases we cannot settle are …": a relative clause without its "that", right behind a noun in the plural that opens the sentence.
bool Sentence::contact_clause(Position at, const Progress& progress) const {
  constexpr Position kNoun = 3;
  if (soft_end(at, CueId::pronoun) == 0 || !finite(past_adverbs(at + 1)) || index_.tokens()[at].comma_before) return false;
  const std::string_view noun = index_.form(at - 1);
  if (at - progress.opened > kNoun || !noun.ends_with('s') || noun.ends_with("ss") || progress.clause->begin != unit_.begin) return false;
  const Position first = progress.opened;
  const bool named = soft_end(first, CueId::determiner) != 0 || first + 1 == at;
  constexpr std::array<std::string_view, 8> kTimes{"always", "sometimes", "perhaps", "times", "days", "weeks", "months", "years"};
  if (!named || std::find(kTimes.begin(), kTimes.end(), noun) != kTimes.end()) return false;
  // "Mondays we are open and will see you" goes on with a verb of the pronoun's own.
  for (Position next = at + 1; next < unit_.end; ++next) {
    const std::string_view form = index_.form(next);
    if (form == "and" || form == "or" || form == "but" || index_.tokens()[next].comma_before) return false;
    if (const FoundCue* cue = cue_at(next); cue != nullptr && opener_of(cue->list) != nullptr) return false;
    if (next > at + 2 && finite(next) && !finite(next - 1)) return true;
  }
  return false;
}

// "Reports that nobody will confirm are …": no verb has come yet, and two are to come, of which the first is the relative clause's.
bool Sentence::describes_subject(Position at, const Progress& progress) const {
  if (progress.seen_verb || progress.clause->kind != ClauseKind::main || at <= progress.opened) return false;
  if (index_.form(at) != "that" && !contact_clause(at, progress)) return false;
  for (Position before = progress.opened; before < at; ++before) {
    if (verb(before) || soft_end(before, CueId::pronoun) != 0 || cue_at(before) != nullptr) return false;
  }
  int groups = 0;
  for (Position next = at + 1; next < unit_.end && !index_.tokens()[next].comma_before; ++next) {
    if (finite(next) && !finite(next - 1)) ++groups;
  }
  return groups > 1;
}

std::optional<Sentence::Boundary> Sentence::opener(Position at, const Progress& progress) const {
  const FoundCue* cue = cue_at(at);
  if (cue == nullptr) {
    // "cases that are", "disputes that cannot": relative when a verb follows at once, else ("ensure that staff …") part of the clause.
    const bool that = index_.form(at) == "that" && at > unit_.begin && finite(past_adverbs(at + 1));
    const bool relative = that || (at > unit_.begin && describes_subject(at, progress));
    return relative ? std::optional(Boundary{ClauseKind::relative, Join::none}) : std::nullopt;
  }
  const Opener* row = opener_of(cue->list);
  if (row == nullptr || (row->kind == ClauseKind::relative && at == unit_.begin)) return std::nullopt;
  return Boundary{row->kind, row->list == CueId::termination ? Join::predicate : Join::none};
}

std::optional<Sentence::Boundary> Sentence::coordination(Position at, const Progress& progress) const {
  const std::string_view form = index_.form(at);
  const bool either = form == "or" || form == "nor";
  if (!either && form != "and" && form != "&" && form != "then") return std::nullopt;
  const Position next = past_adverbs(at + 1);
  if (next >= unit_.end) return std::nullopt;
  const bool in_main = progress.clause->kind == ClauseKind::main;
  const auto kind_for = [&](Position predicate) {
    const FoundCue* cue = predicate < unit_.end ? cue_at(predicate) : nullptr;
    return in_main || (cue != nullptr && one_of(kDuty, cue->list)) ? ClauseKind::main : progress.clause->kind;
  };
  if (pairs_subjects(at, next, progress)) return std::nullopt;
  if (const Position predicate = subject_at(next); predicate != 0) return Boundary{kind_for(past_adverbs(predicate)), Join::none};
  const FoundCue* cue = cue_at(next);
  const bool claims = cue != nullptr && (one_of(kClaims, cue->list) || cue->list == CueId::negation || cue->list == CueId::negation_near);
  if (claims || finite(next)) {
    // "and not", "nor": the negation belongs to what follows; "or not to" stays with its verb.
    return Boundary{kind_for(next), Join::predicate};
  }
  if (!verb(next))
    // "It is planned that roles and responsibilities will be …": two subjects of one verb.
    return progress.seen_verb && progress.complement == 0 && subject_by_its_verb(next, kNounPhrase)
               ? std::optional(Boundary{kind_for(next), Join::none})
               : std::nullopt;
  const bool asks = progress.clause->kind == ClauseKind::whether || progress.clause->kind == ClauseKind::hypothetical;
  // "look into what has happened and offer": a base form cannot go on from "has", so it goes on from the main clause's modal.
  const std::string_view base = index_.form(next);
  const bool from_main = progress.seen_verb && !progress.seen_modal && !base.ends_with("s") && !base.ends_with("ed");
  if (!in_main && !((asks || from_main) && progress.main_before)) return std::nullopt;
  return Boundary{ClauseKind::main, either ? Join::or_verb : Join::and_verb};
}

// "We and the police will …": two subjects of one verb.
bool Sentence::pairs_subjects(Position at, Position next, const Progress& progress) const {
  constexpr Position kShort = 4;
  if (progress.seen_verb || at - progress.opened > kShort || subject_at(next) == 0) return false;
  for (Position noun = progress.opened; noun < at; ++noun) {
    if (actor_end(noun) == at) return true;
    if (verb(noun)) return false;
  }
  return false;
}

std::optional<Sentence::Boundary> Sentence::after_comma(Position at, const Progress& progress) const {
  const std::string_view form = index_.form(at);
  if (form == "and" || form == "or" || form == "nor") return std::nullopt;
  if (progress.clause->kind != ClauseKind::main) {
    return Boundary{ClauseKind::main, subject_at(at) != 0 ? Join::none : Join::resume};
  }
  // ", where possible we provide": what stands between commas and subject belongs to what follows.
  const Position next = past_adverbs(at);
  if (next >= unit_.end) return std::nullopt;
  if (subject_at(at) != 0 || subject_at(next) != 0) return Boundary{ClauseKind::main, Join::none};
  // "No smoking, no pets": a list, unless a verb follows.
  if (form == "no") return subject_by_its_verb(at, kNounPhrase) ? std::optional(Boundary{}) : std::nullopt;
  const FoundCue* cue = cue_at(next);
  const bool claims = cue != nullptr && (one_of(kClaims, cue->list) || cue->list == CueId::negation);
  if (claims || finite(next)) return Boundary{ClauseKind::main, Join::predicate};
  if (verb(next)) return Boundary{ClauseKind::main, Join::or_verb};
  return std::nullopt;
}

// "To which cases may be referred", "whose homes may …": the noun behind these words is the subject of the first verb.
bool Sentence::names_its_subject(const Clause& relative, Position opened) const {
  const std::string_view first = index_.form(relative.begin);
  const std::string_view last = index_.form(opened - 1);
  return first == "whose" || (opened > relative.begin + 1 && (last == "which" || last == "whom"));
}

// Without a comma, a second subject or a second verb group shows where the main clause goes on.
std::optional<Sentence::Boundary> Sentence::back_to_main(Position at, const Progress& progress) const {
  const bool pronoun = soft_end(at, CueId::pronoun) != 0;
  const std::string_view before = index_.form(at - 1);
  if (progress.clause->kind == ClauseKind::main) {
    // "nor do we", "only then will they": a pronoun right behind the auxiliary is its subject turned round.
    const bool turned = finite(at - 1);
    const bool again = pronoun && progress.seen_verb && !turned && progress.complement == 0 && before != "than" && before != "as";
    return again ? std::optional(Boundary{ClauseKind::main, Join::none}) : std::nullopt;
  }
  if (at <= progress.opened || at < progress.subject_end) return std::nullopt;
  if (const Position predicate = subject_at(at); predicate != 0) {
    const Position verb_at = past_adverbs(predicate);
    const FoundCue* cue = verb_at < unit_.end ? cue_at(verb_at) : nullptr;
    const bool governs = cue != nullptr && one_of(kClaims, cue->list);
    if (governs || (pronoun && (progress.seen_verb || verb(verb_at) || finite(verb_at)))) return Boundary{ClauseKind::main, Join::none};
  }
  if (!finite(at) || before == "to") return std::nullopt;
  const bool same_group = progress.seen_verb && at <= progress.group_end;
  if (same_group) return std::nullopt;
  if (progress.seen_verb) return Boundary{ClauseKind::main, Join::resume};
  const FoundCue* cue = cue_at(at);
  const bool duty = cue != nullptr && (one_of(kDuty, cue->list) || one_of(kModal, cue->list));
  // "who will", "who usually will" hold their own verb; "who report will" has had it.
  const bool own = past_adverbs(progress.opened) >= at || (progress.subject_end != 0 && at <= progress.subject_end);
  if (progress.clause->kind == ClauseKind::relative) {
    if (names_its_subject(*progress.clause, progress.opened)) return std::nullopt;
    return duty && !own ? std::optional(Boundary{ClauseKind::main, Join::resume}) : std::nullopt;
  }
  const bool late = at > progress.opened + 2;
  return cue != nullptr && one_of(kDuty, cue->list) && late && !own ? std::optional(Boundary{ClauseKind::main, Join::resume})
                                                                    : std::nullopt;
}

}  // namespace tenet::engine
