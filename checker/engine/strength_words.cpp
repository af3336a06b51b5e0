// Which cues count in a sentence, what its words are by them, and the sentences of a document, made once.
#include "engine/strength_words.hpp"

#include <unordered_map>

#include "engine/latest.hpp"

namespace tenet::engine {
namespace {

// These lists say what a word is; they do not compete with the cues that say what a sentence claims.
constexpr std::array kSoft{CueId::facility_subject, CueId::facility_verb, CueId::auxiliary,         CueId::action,
                           CueId::action_noun,      CueId::adverb,        CueId::determiner,        CueId::pronoun,
                           CueId::actor_we,         CueId::actor_you,     CueId::actor_third_party, CueId::actor_either};
// These are read elsewhere (definitions, links, savings) and take no part in strength.
constexpr std::array kElsewhere{CueId::definition, CueId::definitions_heading, CueId::reference,
                                CueId::saving,     CueId::form_evidence,       CueId::form_answer};

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

constexpr std::array kPassing{CueId::planned_time, CueId::weakening, CueId::conditional, CueId::historical, CueId::pseudo};
constexpr std::array kOpeners{
    Opener{CueId::exception, ClauseKind::exception},       Opener{CueId::precondition, ClauseKind::precondition},
    Opener{CueId::hypothetical, ClauseKind::hypothetical}, Opener{CueId::whether, ClauseKind::whether},
    Opener{CueId::circumstance, ClauseKind::circumstance}, Opener{CueId::relative, ClauseKind::relative},
    Opener{CueId::termination, ClauseKind::main},
};

// Few enough to be grammar and not a list: words that a subject with a verb after it may be, but an object as well.
bool weak_pronoun(std::string_view form) {
  constexpr std::array<std::string_view, 9> kWords{"you", "it", "this", "there", "these", "those", "anyone", "everyone", "nobody"};
  return std::find(kWords.begin(), kWords.end(), form) != kWords.end();
}

/// Sentences of one document. A sentence is told by its unit, its cues and those of them that the match spells.
class Sentences {
 public:
  void clear() {
    held_ = 0;
    entries_.clear();
  }
  std::shared_ptr<const Sentence> of(const Index& index, const Unit& unit, std::span<const FoundCue> cues, const Match& match) {
    // More cues than bits: a sentence of some pages. Of a long document's sentences few would be met again before they had to go.
    if (cues.size() > kMostCues || index.units().size() > kMostUnits) return std::make_shared<const Sentence>(index, unit, cues, match);
    if (held_ >= kMostHeld) clear();
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

  std::size_t held_ = 0;
  std::unordered_map<Position, std::vector<Entry>> entries_;  ///< by the unit's first own token; looked up, never iterated
};

}  // namespace

const Opener* opener_of(CueId list) {
  const auto row = std::find_if(kOpeners.begin(), kOpeners.end(), [&](const Opener& opener) { return opener.list == list; });
  return row == kOpeners.end() ? nullptr : &*row;
}

std::shared_ptr<const Sentence> Sentence::of(const Index& index, const Unit& unit, std::span<const FoundCue> cues, const Match& match) {
  thread_local Latest<Sentences> latest;
  return latest.of(index.serial()).of(index, unit, cues, match);
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
    const bool opens = cue != nullptr && opener_of(cue->list) != nullptr;
    if (opens || index_.tokens()[at].comma_before || index_.form(at) == "that" || index_.form(at) == "to") return false;
    if (finite(at)) return at > position;
  }
  return false;
}

}  // namespace tenet::engine
