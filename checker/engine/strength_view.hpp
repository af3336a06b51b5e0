#pragma once
/// \file
/// One match in its sentence: which clause is its head, which words it spells there, and what stands before it.

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "engine/strength_clauses.hpp"

namespace tenet::engine {

/// "Offered", "lent", "given": an inflection of a verb, and neither its "-s" nor its "-ing". Told by the form alone.
[[nodiscard]] bool is_participle(std::string_view form);

/// Refers to the index; the cues are those of the unit.
class MatchView {
 public:
  MatchView(const Match& match, const Index& index, const CueMap& cues, Intro intro);

  [[nodiscard]] const Index& index() const { return index_; }
  [[nodiscard]] const Unit& unit() const { return unit_; }
  [[nodiscard]] const Sentence& sentence() const { return *sentence_; }
  /// All cues of the unit, also those that do not count.
  [[nodiscard]] std::span<const FoundCue> all() const { return all_; }
  [[nodiscard]] const std::vector<Position>& spelled() const { return spelled_; }

  [[nodiscard]] std::size_t head() const { return head_; }
  [[nodiscard]] const Clause& head_clause() const { return clause(head_); }
  [[nodiscard]] const Clause& clause(std::size_t i) const { return sentence_->clauses()[i]; }
  /// First and last spelled word within the head.
  [[nodiscard]] Position first() const { return first_; }
  [[nodiscard]] Position last() const { return last_; }

  [[nodiscard]] bool touched(std::size_t clause) const;
  [[nodiscard]] bool in(const FoundCue& cue, std::size_t i) const { return clause(i).begin <= cue.begin && cue.begin < clause(i).end; }
  /// A spelled word comes after the cue in its clause: the cue reaches that part of the match.
  [[nodiscard]] bool reaches_word(const FoundCue& cue) const;
  [[nodiscard]] bool in_gap(const FoundCue& cue) const { return cue.begin > spelled_.front() && cue.begin < spelled_.back(); }
  /// The clause goes on with the head after an insertion.
  [[nodiscard]] bool resumes_head(std::size_t i) const { return clause(i).join == Join::resume && clause(i).continues == head_; }
  /// The clause says who does it before the match begins.
  [[nodiscard]] bool subject_before() const;
  /// The head has a verb group up to the match's end; one behind it is another's: "cases are checked to ensure delays are not …".
  [[nodiscard]] bool has_verb() const;

 private:
  void choose_head();
  [[nodiscard]] std::ptrdiff_t spelled_in(std::size_t i) const;
  const Index& index_;
  Unit unit_;
  std::span<const FoundCue> all_;
  std::vector<Position> spelled_;
  std::shared_ptr<const Sentence> sentence_;
  std::size_t head_ = 0;
  Position first_ = 0;
  Position last_ = 0;
};

/// What denials and conditions make of a match.
struct PolarityRead {
  Polarity polarity = Polarity::affirmed;
  bool existential = false;      ///< "there is no case in which …": the relative clause itself makes the claim
  bool required = false;         ///< affirmed by two denials ("not … until"): a permission so denied is a requirement
  std::vector<FoundCue> cues;    ///< that decided
  std::vector<FoundCue> duties;  ///< modals of the clause that makes the match a precondition
};
[[nodiscard]] PolarityRead polarity_of(const MatchView& view);

/// Who does what the match says. Names somebody only where the subject, or the agent of a passive, is found and is one kind; a body that
/// may be the landlord or another ("the council") is nobody, because a wrong third party would hide good evidence.
[[nodiscard]] Actor actor_of(const MatchView& view);

}  // namespace tenet::engine
