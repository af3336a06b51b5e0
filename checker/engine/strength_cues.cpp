// Cue lists: their names, their compilation and where they occur in a document.
#include <algorithm>
#include <optional>

#include "engine/strength.hpp"

namespace tenet::engine {

const std::vector<CueList>& cue_lists() {
  static const std::vector<CueList> kLists{
      {CueId::pseudo, "cue.pseudo", "looks like a cue and is none: \"not only\", \"no later than\""},
      {CueId::negation, "cue.negation", "negates what follows in its clause: \"not\", \"never\""},
      {CueId::negation_near, "cue.negation_near", "negates only what follows within three words: \"without\", \"refuse to\""},
      {CueId::negation_after, "cue.negation_after", "negates the subject before it: \"unavailable\", \"is withdrawn\""},
      {CueId::exception, "cue.exception", "what follows is left out: \"unless\", \"except\""},
      {CueId::precondition, "cue.precondition", "after a negation, what follows must come first: \"until\", \"before\""},
      {CueId::future, "cue.future", "commits in a policy, plans in a report: \"will\", \"shall\""},
      {CueId::committed, "cue.committed", "commits: \"must\", \"are required to\", \"ensure\""},
      {CueId::expected, "cue.expected", "states what is expected: \"should\""},
      {CueId::permitted, "cue.permitted", "allows and does not commit: \"may\", \"can\""},
      {CueId::facility, "cue.facility", "offers people a way, which is a statement: \"can be reported\""},
      {CueId::facility_subject, "cue.facility_subject", "what people bring, so that \"may be made\" opens a way: \"complaint\""},
      {CueId::facility_verb, "cue.facility_verb", "what people may do when \"may\" offers a way: \"report\", \"appeal\""},
      {CueId::planned, "cue.planned", "not in place yet: \"will be introduced\", \"is being developed\""},
      {CueId::planned_time, "cue.planned_time", "sets what its clause says in the future: \"next year\", \"in due course\""},
      {CueId::aspirational, "cue.aspirational", "a hope that governs every verb after it: \"aim to\", \"try to\""},
      {CueId::considering, "cue.considering", "only considers what follows: \"will consider\", \"explore\""},
      {CueId::weakening, "cue.weakening", "takes the commitment back: \"where possible\", \"subject to resources\""},
      {CueId::historical, "cue.historical", "speaks of the past: \"formerly\", \"we used to\""},
      {CueId::conditional, "cue.conditional", "a condition in passing, no weaker: \"where appropriate\", \"normally\""},
      {CueId::hypothetical, "cue.hypothetical", "opens a clause that supposes: \"if\", \"in the event that\""},
      {CueId::whether, "cue.whether", "opens an indirect question: \"whether\""},
      {CueId::circumstance, "cue.circumstance", "opens a clause of circumstance: \"when\", \"where\", \"once\""},
      {CueId::relative, "cue.relative", "opens a relative clause: \"who\", \"which\""},
      {CueId::termination, "cue.termination", "ends the reach of every cue before it: \"but\", \"however\""},
      {CueId::auxiliary, "cue.auxiliary", "finite auxiliaries, which show where a clause has its verb: \"is\", \"has\""},
      {CueId::action, "cue.action", "verbs of action, base form: begin an instruction, or a second verb after \"and\""},
      {CueId::action_noun, "cue.action_noun", "verbs that are nouns as well: verbs only before an object (\"record every report\")"},
      {CueId::adverb, "cue.adverb", "words passed over between subject and verb: \"also\", \"always\" (and any word in -ly)"},
      {CueId::determiner, "cue.determiner", "begins a noun phrase: \"the\", \"each\""},
      {CueId::pronoun, "cue.pronoun", "pronouns that can only be subjects: \"we\", \"they\""},
      {CueId::definition, "cue.definition", "defines and does not commit: \"means\", \"is defined as\""},
      {CueId::definitions_heading, "cue.definitions_heading", "headings over definitions: \"glossary\", \"interpretation\""},
      {CueId::reference, "cue.reference", "refers to another section: \"see\", \"set out in\""},
      {CueId::saving, "cue.saving", "general savings, noted and never enough: \"your statutory rights are not affected\""},
      {CueId::form_evidence, "form.evidence", "heads the column of a self-assessment form that holds the landlord's evidence"},
      {CueId::form_answer, "form.answer", "heads the column of such a form that takes yes, no or partial"},
      {CueId::actor_we, "actor.we", "the landlord and its people"},
      {CueId::actor_you, "actor.you", "the tenant, household, complainant"},
      {CueId::actor_third_party, "actor.third_party", "others: police, courts, health"},
      {CueId::actor_either, "actor.either", "the landlord itself or another body, which the words alone do not tell: \"the council\""},
  };
  return kLists;
}

Result<Cues> Cues::compile(const WordLists& lists, Lexicon& lexicon) {
  Cues cues;
  cues.programs_.resize(cue_lists().size());
  for (const CueList& list : cue_lists()) {
    const ruleset::WordList* words = lists.find(list.name);
    if (words == nullptr) continue;
    for (const ruleset::Phrase& phrase : words->phrases) {
      Result<ProgramPtr> program = engine::compile(phrase, lists, lexicon);
      if (!program) return Unexpected(program.error());
      cues.programs_[static_cast<std::size_t>(list.id)].push_back(*program);
    }
  }
  return cues;
}

namespace {

// Where a copied token stands in its own unit: the cues of a lead-in are those found in the lead-in itself.
std::optional<Position> original_of(const Index& index, const Token& copy) {
  for (const UnitId id : index.units_of(copy.block)) {
    const Unit& unit = index.unit(id);
    const auto own = index.tokens().subspan(unit.own, unit.end - unit.own);
    const auto at =
        std::lower_bound(own.begin(), own.end(), copy.begin, [](const Token& token, std::uint32_t begin) { return token.begin < begin; });
    if (at != own.end() && at->begin == copy.begin) return unit.own + static_cast<Position>(at - own.begin());
  }
  return std::nullopt;
}

}  // namespace

CueMap::CueMap(const Index& index, const Cues& cues, Effort& effort) {
  for (const CueList& list : cue_lists()) {
    for (const ProgramPtr& program : cues.programs()[static_cast<std::size_t>(list.id)]) {
      for (const Match& match : find_all(*program, index, effort, Reach::everything)) found_.push_back({match.begin, match.end, list.id});
    }
  }
  sort();
  std::vector<FoundCue> copies;
  for (const Unit& unit : index.units()) project(index, unit, copies);
  found_.insert(found_.end(), copies.begin(), copies.end());
  sort();
}

CueMap::CueMap(const Index& index, const Cues& cues, UnitId unit, Effort& effort) {
  std::vector<UnitId> searched{unit};
  const Unit& here = index.unit(unit);
  for (BlockId heading = index.document().block(here.block).heading; heading; heading = index.document().block(heading).heading) {
    for (const UnitId id : index.units_of(heading)) searched.push_back(id);
  }
  for (Position at = here.begin; at < here.own; ++at) {
    for (const UnitId id : index.units_of(index.tokens()[at].block)) {
      if (std::find(searched.begin(), searched.end(), id) == searched.end()) searched.push_back(id);
    }
  }
  for (const CueList& list : cue_lists()) {
    for (const ProgramPtr& program : cues.programs()[static_cast<std::size_t>(list.id)]) {
      for (const UnitId id : searched) {
        for (const Match& match : find_in(*program, index, id, effort)) found_.push_back({match.begin, match.end, list.id});
      }
    }
  }
  sort();
  std::vector<FoundCue> copies;
  project(index, here, copies);
  found_.insert(found_.end(), copies.begin(), copies.end());
  sort();
}

// A match needs a token of the unit's own, so cues wholly inside a lead-in or header are not found there: they are carried over from
// the unit that the copies were made of.
void CueMap::project(const Index& index, const Unit& unit, std::vector<FoundCue>& out) const {
  for (Position at = unit.begin; at < unit.own; ++at) {
    const auto original = original_of(index, index.tokens()[at]);
    if (!original) continue;
    const auto first = std::lower_bound(found_.begin(), found_.end(), *original,
                                        [](const FoundCue& cue, Position position) { return cue.begin < position; });
    for (auto cue = first; cue != found_.end() && cue->begin == *original; ++cue) {
      const Position end = at + (cue->end - cue->begin);
      const bool whole = end <= unit.own && index.tokens()[end - 1].block == index.tokens()[at].block;
      if (whole) out.push_back({at, end, cue->list});
    }
  }
}

void CueMap::sort() {
  std::sort(found_.begin(), found_.end(), [](const FoundCue& a, const FoundCue& b) {
    if (a.begin != b.begin) return a.begin < b.begin;
    if (a.end != b.end) return a.end > b.end;
    return a.list < b.list;
  });
  found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
}

std::span<const FoundCue> CueMap::in(const Unit& unit) const {
  const auto first = std::lower_bound(found_.begin(), found_.end(), unit.begin,
                                      [](const FoundCue& cue, Position position) { return cue.begin < position; });
  const auto last =
      std::lower_bound(first, found_.end(), unit.end, [](const FoundCue& cue, Position position) { return cue.begin < position; });
  return {first, last};
}

bool CueMap::has(const Unit& unit, CueId list) const {
  const auto cues = in(unit);
  return std::any_of(cues.begin(), cues.end(), [list](const FoundCue& cue) { return cue.list == list; });
}

}  // namespace tenet::engine
