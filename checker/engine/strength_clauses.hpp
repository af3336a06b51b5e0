#pragma once
/// \file
/// A light division of a sentence into clauses, made from cue lists and punctuation only (there is no parser): enough to tell the main
/// clause, which commits, from relative and conditional ones, which describe, and to see which verbs share a modal or a "not".

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/strength.hpp"

namespace tenet::engine {

enum class ClauseKind : std::uint8_t {
  main,
  circumstance,  ///< "when a case is closed"
  precondition,  ///< "until we have agreed"
  exception,     ///< "unless there is violence"
  relative,      ///< "who may need help", "because …"
  hypothetical,  ///< "if you agree"
  whether,       ///< "whether it is suitable"
  header,        ///< copied cell of a header row or column
};

/// How a clause goes on from an earlier one.
enum class Join : std::uint8_t {
  none,       ///< stands alone, or has a subject of its own
  resume,     ///< the same clause after an insertion: shares modal and negation
  and_verb,   ///< "and offer": shares the modal, not the negation
  or_verb,    ///< "or offer", ", offer": shares both
  predicate,  ///< "and may offer": shares only the subject
};

struct Clause {
  Position begin = 0;  ///< half-open
  Position end = 0;
  ClauseKind kind = ClauseKind::main;
  Join join = Join::none;
  std::optional<std::size_t> continues;  ///< index of the earlier clause, for every join but none
};

/// A unit with the cues that count for one match and its clauses. Immutable; refers to the index.
class Sentence {
 public:
  Sentence(const Index& index, const Unit& unit, std::span<const FoundCue> cues, const Match& match);
  /// The same, made once for all matches of the thread's document in that unit which leave the same cues to count.
  [[nodiscard]] static std::shared_ptr<const Sentence> of(const Index& index, const Unit& unit, std::span<const FoundCue> cues,
                                                          const Match& match);

  [[nodiscard]] const std::vector<Clause>& clauses() const { return clauses_; }
  [[nodiscard]] std::size_t clause_at(Position position) const;
  /// Cues that count, by position; where they overlap, the longest.
  [[nodiscard]] const std::vector<FoundCue>& cues() const { return hard_; }
  /// The counting cue that begins here, if any.
  [[nodiscard]] const FoundCue* cue_at(Position position) const;
  [[nodiscard]] bool inside_cue(Position position) const;
  /// Longest cue of a list that begins here: its end, or 0. For the lists that do not compete: actors, verbs, determiners.
  [[nodiscard]] Position soft_end(Position position, CueId list) const;
  [[nodiscard]] bool finite(Position position) const;  ///< begins a verb group: modal or finite auxiliary
  [[nodiscard]] bool verb(Position position) const;    ///< a verb of action, by list and by what follows
  [[nodiscard]] bool adverb(Position position) const;
  /// First position at or after that is no adverb and no condition in passing.
  [[nodiscard]] Position past_adverbs(Position position) const;
  /// Longest noun of any list of actors that begins here: its end, or 0.
  [[nodiscard]] Position actor_end(Position position) const;
  /// A subject with its verb begins here: where the verb begins, or 0.
  [[nodiscard]] Position subject_at(Position position) const;
  /// A possessive ("the tenant's") is no subject.
  [[nodiscard]] bool possessive(Position last) const;

 private:
  void choose(std::span<const FoundCue> cues, const Match& match);
  void divide();
  struct Boundary {
    ClauseKind kind = ClauseKind::main;
    Join join = Join::none;
  };
  struct Progress;
  void begin_clause(Position at, const Boundary& boundary, Progress& progress);
  void note_verbs(Position at, Progress& progress) const;
  [[nodiscard]] bool subject_by_its_verb(Position position, Position words) const;
  [[nodiscard]] bool pairs_subjects(Position at, Position next, const Progress& progress) const;
  [[nodiscard]] bool describes_subject(Position at, const Progress& progress) const;
  [[nodiscard]] bool names_its_subject(const Clause& relative, Position opened) const;
  [[nodiscard]] bool contact_clause(Position at, const Progress& progress) const;
  [[nodiscard]] bool closed_lead_in(Position at, const Progress& progress) const;
  [[nodiscard]] bool opens_sentence(Position at) const;
  [[nodiscard]] std::optional<Boundary> boundary_at(Position at, const Progress& progress) const;
  [[nodiscard]] std::optional<Boundary> after_copies(Position at, const Progress& progress) const;
  [[nodiscard]] std::optional<Boundary> opener(Position at, const Progress& progress) const;
  [[nodiscard]] std::optional<Boundary> coordination(Position at, const Progress& progress) const;
  [[nodiscard]] std::optional<Boundary> after_comma(Position at, const Progress& progress) const;
  [[nodiscard]] std::optional<Boundary> back_to_main(Position at, const Progress& progress) const;

  const Index& index_;
  const Unit unit_;
  /// What begins at a token, so that none of the many questions about it looks through all cues.
  struct Here {
    std::uint64_t soft = 0;        ///< a bit for each list with a soft cue that begins here
    std::uint32_t first_soft = 0;  ///< into `soft_`
    std::uint32_t hard = 0;        ///< 1 + index into `hard_`; 0 = none begins here
    bool inside_hard = false;      ///< within a hard cue, behind its first token
  };
  static_assert(kCueLists <= 64);
  void note_positions();
  Here& note(Position position);
  /// nullptr where no cue is.
  [[nodiscard]] const Here* here(Position position) const {
    if (position < unit_.begin || position - unit_.begin >= places_.size()) return nullptr;
    const std::uint32_t place = places_[position - unit_.begin];
    return place == 0 ? nullptr : &here_[place - 1];
  }

  std::vector<FoundCue> hard_;
  std::vector<FoundCue> soft_;         ///< by position, longest first
  std::vector<Here> here_;             ///< of tokens with a cue
  std::vector<std::uint32_t> places_;  ///< by token of the unit: 1 + index into `here_`; 0 = no cue (a unit may be a document of megabytes)
  std::vector<Clause> clauses_;
};

}  // namespace tenet::engine
