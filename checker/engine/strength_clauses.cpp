#include "engine/strength_clauses.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace tenet::engine {
namespace {

// These lists say what a word is; they do not compete with the cues that say what a sentence claims.
constexpr std::array kSoft{CueId::facility_subject, CueId::facility_verb, CueId::auxiliary,         CueId::action,
                           CueId::action_noun,      CueId::adverb,        CueId::determiner,        CueId::pronoun,
                           CueId::actor_we,         CueId::actor_you,     CueId::actor_third_party, CueId::actor_either};
// These are read elsewhere (definitions, links, savings) and take no part in strength.
constexpr std::array kElsewhere{CueId::definition, CueId::definitions_heading, CueId::reference,
                                CueId::saving,     CueId::form_evidence,       CueId::form_answer};

template <std::size_t N>
bool one_of(const std::array<CueId, N>& lists, CueId list) {
  return std::find(lists.begin(), lists.end(), list) != lists.end();
}

bool overlap(const FoundCue& a, const FoundCue& b) {
  return a.begin < b.end && b.begin < a.end;
}
std::uint32_t length(const FoundCue& cue) {
  return cue.end - cue.begin;
}

// "will consider" is no weakening when the phrase asks for considering; "are developing" stays a plan though the phrase says "develop",
// because the phrase spells the verb and not its tense.
bool spelled_out(const FoundCue& cue, const Match& match, const Index& index) {
  const bool catenative = cue.list == CueId::aspirational || cue.list == CueId::considering;
  std::uint32_t spelled = 0;
  for (Position at = cue.begin; at < cue.end; ++at) {
    const bool particle = catenative && index.form(at) == "to";
    if (!particle && std::binary_search(match.spelled.begin(), match.spelled.end(), at)) ++spelled;
  }
  return catenative ? spelled > 0 : spelled == length(cue);
}

/// Whether a cue claims something, so that it matters whether the phrase spells it.
bool counts(CueId list) {
  return !one_of(kSoft, list) && !one_of(kElsewhere, list);
}

constexpr std::array kModal{CueId::future, CueId::expected, CueId::permitted, CueId::facility};
constexpr std::array kClaims{CueId::future,   CueId::committed, CueId::expected,     CueId::permitted,
                             CueId::facility, CueId::planned,   CueId::aspirational, CueId::considering};
constexpr std::array kPassing{CueId::planned_time, CueId::weakening, CueId::conditional, CueId::historical, CueId::pseudo};
constexpr std::array kDuty{CueId::future, CueId::committed};

struct Opener {
  CueId list;
  ClauseKind kind;
};
constexpr std::array kOpeners{
    Opener{CueId::exception, ClauseKind::exception},       Opener{CueId::precondition, ClauseKind::precondition},
    Opener{CueId::hypothetical, ClauseKind::hypothetical}, Opener{CueId::whether, ClauseKind::whether},
    Opener{CueId::circumstance, ClauseKind::circumstance}, Opener{CueId::relative, ClauseKind::relative},
    Opener{CueId::termination, ClauseKind::main},
};

/// Words of a subject that no list knows: in mid-sentence a short one, at the beginning of an item a long one is as sure.
constexpr Position kNounPhrase = 3;
constexpr Position kLongNounPhrase = 7;

bool header(Origin origin) {
  return origin == Origin::row_header || origin == Origin::column_header;
}

bool ends_with(std::string_view word, std::string_view tail) {
  return word.size() > tail.size() && word.ends_with(tail);
}

// Few enough to be grammar and not a list: words that a subject with a verb after it may be, but an object as well.
bool weak_pronoun(std::string_view form) {
  constexpr std::array<std::string_view, 9> kWords{"you", "it", "this", "there", "these", "those", "anyone", "everyone", "nobody"};
  return std::find(kWords.begin(), kWords.end(), form) != kWords.end();
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

namespace {

/// Sentences of the document that a thread works on. A sentence is told by its unit, its cues and those of them that the match spells.
class Sentences {
 public:
  std::shared_ptr<const Sentence> of(const Index& index, const Unit& unit, std::span<const FoundCue> cues, const Match& match) {
    // More cues than bits: a sentence of some pages. Of a long document's sentences few would be met again before they had to go.
    if (cues.size() > kMostCues || index.units().size() > kMostUnits) return std::make_shared<const Sentence>(index, unit, cues, match);
    if (serial_ != index.serial() || held_ >= kMostHeld) begin(index.serial());
    std::uint64_t spelled = 0;
    for (std::size_t i = 0; i < cues.size(); ++i) {
      if (counts(cues[i].list) && spelled_out(cues[i], match, index)) spelled |= std::uint64_t{1} << i;
    }
    std::vector<Entry>& known = entries_[unit.own];
    for (const Entry& entry : known) {
      const bool same = entry.index == &index && entry.begin == unit.begin && entry.spelled == spelled;
      if (same && std::ranges::equal(entry.cues, cues)) return entry.sentence;
    }
    ++held_;
    known.push_back({&index, unit.begin, spelled, {cues.begin(), cues.end()}, std::make_shared<const Sentence>(index, unit, cues, match)});
    return known.back().sentence;
  }

 private:
  struct Entry {
    const Index* index = nullptr;  ///< a document may have a second, for words that only programmes ask for
    Position begin = 0;
    std::uint64_t spelled = 0;  ///< a bit for each cue that does not count
    std::vector<FoundCue> cues;
    std::shared_ptr<const Sentence> sentence;
  };
  static constexpr std::size_t kMostCues = 64;
  static constexpr std::size_t kMostUnits = 16'384;
  /// A document of 100 pages has as many; they take some megabytes.
  static constexpr std::size_t kMostHeld = 8'192;

  void begin(std::uint64_t serial) {
    serial_ = serial;
    held_ = 0;
    entries_.clear();
  }

  std::uint64_t serial_ = 0;
  std::size_t held_ = 0;
  std::unordered_map<Position, std::vector<Entry>> entries_;  ///< by the unit's first own token; looked up, never iterated
};

}  // namespace

std::shared_ptr<const Sentence> Sentence::of(const Index& index, const Unit& unit, std::span<const FoundCue> cues, const Match& match) {
  thread_local Sentences sentences;
  return sentences.of(index, unit, cues, match);
}

Sentence::Sentence(const Index& index, const Unit& unit, std::span<const FoundCue> cues, const Match& match) : index_(index), unit_(unit) {
  choose(cues, match);
  note_positions();
  divide();
}

void Sentence::choose(std::span<const FoundCue> cues, const Match& match) {
  std::vector<FoundCue> candidates;
  for (const FoundCue& cue : cues) {
    if (one_of(kSoft, cue.list)) {
      soft_.push_back(cue);
    } else if (counts(cue.list) && !spelled_out(cue, match, index_)) {
      candidates.push_back(cue);
    } else if (one_of(kModal, cue.list)) {
      // What the phrase spells decides nothing, but it is still where the clause has its verb.
      soft_.push_back(cue);
    }
  }
  // The longest reading of the words wins, a pseudo-cue among equals: "not only" is no "not", "will consider" is no "will".
  std::stable_sort(candidates.begin(), candidates.end(), [](const FoundCue& a, const FoundCue& b) {
    if (length(a) != length(b)) return length(a) > length(b);
    return a.list < b.list;
  });
  for (const FoundCue& cue : candidates) {
    const bool taken = std::any_of(hard_.begin(), hard_.end(), [&](const FoundCue& other) { return overlap(cue, other); });
    if (!taken) hard_.push_back(cue);
  }
  std::sort(hard_.begin(), hard_.end(), [](const FoundCue& a, const FoundCue& b) { return a.begin < b.begin; });
}

Sentence::Here& Sentence::note(Position position) {
  std::uint32_t& place = places_[position - unit_.begin];
  if (place == 0) {
    here_.emplace_back();
    place = static_cast<std::uint32_t>(here_.size());
  }
  return here_[place - 1];
}

void Sentence::note_positions() {
  places_.assign(unit_.end - unit_.begin, 0);
  for (std::uint32_t i = 0; i < hard_.size(); ++i) {
    note(hard_[i].begin).hard = i + 1;
    for (Position at = hard_[i].begin + 1; at < std::min(hard_[i].end, unit_.end); ++at) note(at).inside_hard = true;
  }
  for (std::uint32_t i = 0; i < soft_.size(); ++i) {
    Here& at = note(soft_[i].begin);
    if (at.soft == 0) at.first_soft = i;
    at.soft |= std::uint64_t{1} << static_cast<unsigned>(soft_[i].list);
  }
}

const FoundCue* Sentence::cue_at(Position position) const {
  const Here* const at = here(position);
  return at != nullptr && at->hard != 0 ? &hard_[at->hard - 1] : nullptr;
}

bool Sentence::inside_cue(Position position) const {
  const Here* const at = here(position);
  return at != nullptr && at->inside_hard;
}

Position Sentence::soft_end(Position position, CueId list) const {
  const Here* const at = here(position);
  if (at == nullptr || (at->soft >> static_cast<unsigned>(list) & 1U) == 0) return 0;
  std::size_t i = at->first_soft;
  while (soft_[i].list != list) ++i;
  return soft_[i].end;
}

bool Sentence::finite(Position position) const {
  if (position >= unit_.end) return false;
  if (const FoundCue* cue = cue_at(position); cue != nullptr) {
    if (one_of(kModal, cue->list) || cue->list == CueId::planned) return true;
    // Contractions ("don't", "cannot") hold the auxiliary and its negation in one word.
    if (cue->list == CueId::negation) return ends_with(index_.form(position), "n't") || index_.form(position) == "cannot";
    if (cue->list == CueId::negation_after && index_.form(position) == "will") return true;
    if (cue->list == CueId::committed && soft_end(position, CueId::auxiliary) != 0) return true;
  }
  const bool spelled = std::any_of(kModal.begin(), kModal.end(), [&](CueId list) { return soft_end(position, list) != 0; });
  return spelled || soft_end(position, CueId::auxiliary) != 0;
}

bool Sentence::verb(Position position) const {
  if (position >= unit_.end) return false;
  const std::string_view form = index_.form(position);
  if (ends_with(form, "ing")) return false;
  if (soft_end(position, CueId::action) != 0) return true;
  if (soft_end(position, CueId::action_noun) == 0 || position + 1 >= unit_.end) return false;
  const Position next = position + 1;
  return soft_end(next, CueId::determiner) != 0 || soft_end(next, CueId::actor_you) != 0 || weak_pronoun(index_.form(next)) ||
         index_.form(next) == "them";
}

bool Sentence::adverb(Position position) const {
  if (position >= unit_.end) return false;
  return soft_end(position, CueId::adverb) != 0 || ends_with(index_.form(position), "ly");
}

Position Sentence::past_adverbs(Position position) const {
  while (position < unit_.end) {
    const FoundCue* cue = cue_at(position);
    if (cue != nullptr && one_of(kPassing, cue->list)) {
      position = cue->end;
    } else if (cue == nullptr && adverb(position)) {
      position = std::max(position + 1, soft_end(position, CueId::adverb));
    } else {
      break;
    }
  }
  return position;
}

bool Sentence::possessive(Position last) const {
  const std::string_view word = index_.written(last);
  return word.ends_with("'s") || word.ends_with("s'") || word.ends_with("\u2019s") || word.ends_with("s\u2019");
}

Position Sentence::actor_end(Position position) const {
  Position end = 0;
  for (const CueId list : {CueId::actor_we, CueId::actor_you, CueId::actor_third_party, CueId::actor_either}) {
    end = std::max(end, soft_end(position, list));
  }
  return end;
}

Position Sentence::subject_at(Position position) const {
  if (position >= unit_.end) return 0;
  if (soft_end(position, CueId::pronoun) != 0) return position + 1;
  Position noun = position;
  for (int skipped = 0; skipped < 2 && noun < unit_.end && soft_end(noun, CueId::determiner) != 0; ++skipped) ++noun;
  Position end = 0;
  for (const Position from : {position, noun}) {
    if (from >= unit_.end) continue;
    end = std::max(end, actor_end(from));
  }
  if (end == 0 && weak_pronoun(index_.form(position))) end = position + 1;
  if (end == 0 || possessive(end - 1)) return 0;
  const Position predicate = past_adverbs(end);
  const FoundCue* cue = predicate < unit_.end ? cue_at(predicate) : nullptr;
  const bool claims = cue != nullptr && (one_of(kClaims, cue->list) || cue->list == CueId::negation || cue->list == CueId::negation_near);
  return claims || finite(predicate) || verb(predicate) ? predicate : 0;
}

// "or legal action is considered": a subject that no list knows shows by the finite verb close behind it.
bool Sentence::subject_by_its_verb(Position position, Position words) const {
  for (Position at = position; at < std::min(unit_.end, position + words + 1); ++at) {
    const FoundCue* cue = cue_at(at);
    const bool opens =
        cue != nullptr && std::any_of(kOpeners.begin(), kOpeners.end(), [&](const Opener& row) { return row.list == cue->list; });
    if (opens || index_.tokens()[at].comma_before || index_.form(at) == "that" || index_.form(at) == "to") return false;
    if (finite(at)) return at > position;
  }
  return false;
}

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
      if (const auto boundary = boundary_at(at, progress)) {
        Clause clause{at, unit_.end, boundary->kind, boundary->join, std::nullopt};
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
    }
    const bool begins_group = finite(at) || (cue_at(at) != nullptr && one_of(kClaims, cue_at(at)->list));
    if (begins_group) {
      progress.seen_verb = true;
      // A cue may hold the word itself: "we hope that".
      const FoundCue* cue = cue_at(at);
      progress.complement = cue != nullptr && index_.form(cue->end - 1) == "that" ? cue->end - 1 : 0;
      progress.seen_modal = progress.seen_modal || cue_at(at) != nullptr;
      progress.group_end = cue_at(at) != nullptr ? cue_at(at)->end : at + 1;
    } else if (progress.seen_verb && at == progress.group_end) {
      const bool goes_on = adverb(at) || (cue_at(at) != nullptr && cue_at(at)->list == CueId::negation) || index_.form(at) == "be" ||
                           index_.form(at) == "been" || index_.form(at) == "being";
      if (goes_on) progress.group_end = at + 1;
    }
    if (progress.seen_verb && index_.form(at) == "that" && !inside_cue(at)) progress.complement = at;
  }
  for (Clause& clause : clauses_) {
    if (header(index_.tokens()[clause.begin].origin)) clause.kind = ClauseKind::header;
  }
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
    if (const FoundCue* cue = cue_at(next);
        cue != nullptr && std::any_of(kOpeners.begin(), kOpeners.end(), [&](const Opener& row) { return row.list == cue->list; })) {
      return false;
    }
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
  for (const Opener& row : kOpeners) {
    if (row.list != cue->list) continue;
    const bool question = row.kind == ClauseKind::relative && at == unit_.begin;
    return question ? std::nullopt : std::optional(Boundary{row.kind, row.list == CueId::termination ? Join::predicate : Join::none});
  }
  return std::nullopt;
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
