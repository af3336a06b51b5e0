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
    from_matrix();
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
    if (denied && only_there()) denied = false;
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
    // "neither … nor" is one denial in two words, whichever of them the phrase asks for.
    const std::string_view form = view_.index().form(cue.begin);
    const bool second = form == "nor" && (group.count > 0 || spelled_denial_before(cue));
    const bool first = form == "neither" && spells_nor();
    if (!second && !first) ++group.count;
  }

  [[nodiscard]] bool spells_nor() const {
    const auto& spelled = view_.spelled();
    return std::any_of(spelled.begin(), spelled.end(), [&](Position at) { return view_.index().form(at) == "nor"; });
  }

  /// "You must not keep a dog nor allow …" where the phrase asks for "must not": "nor" carries that denial on.
  [[nodiscard]] bool spelled_denial_before(const FoundCue& cue) const {
    return std::any_of(view_.all().begin(), view_.all().end(), [&](const FoundCue& other) {
      return other.list == CueId::negation && other.begin < cue.begin &&
             std::binary_search(view_.spelled().begin(), view_.spelled().end(), other.end - 1);
    });
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
        if (of_a_neighbour(cue) || of_a_noun(cue)) return std::nullopt;
        if (never_at_all(cue, where)) return view_.head();
        if (shared_with_head(cue, where) || after_subject(cue, where)) return view_.head();
        return where != view_.head() && view_.reaches_word(cue) ? std::optional(where) : std::nullopt;
      case CueId::negation_near:
        if (!near_match(cue)) return std::nullopt;
        return shares_denial(where) ? view_.head() : where;
      case CueId::negation_after:
        if (behind_subject(cue, where) || gives_up(cue) || to_nobody(cue, where) || ends_lead_in(cue)) return view_.head();
        return std::nullopt;
      default:
        return std::nullopt;
    }
  }

  /// Column headers like "We will not", "What we will not do" and short verdicts reach the cell; a row header that names a subject does
  /// not.
  [[nodiscard]] bool header_denies(const FoundCue& cue, std::size_t where) const {
    if (cue.list != CueId::negation) return false;
    const Clause& header = view_.clause(where);
    const bool what_is_not_done = cue.end + 1 == header.end && view_.index().form(cue.end) == "do";
    return cue.end == header.end || what_is_not_done || header.end - header.begin <= kShortHeader;
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
    // "Written warnings are not sent" instructs nobody, "check warnings are not sent" does.
    const bool opens = view_.first() == sentence_.past_adverbs(view_.head_clause().begin);
    const bool instruction = opens && sentence_.verb(view_.first()) && !is_participle(view_.index().form(view_.first()));
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

  /// "No smoking, no pets": each "no" denies its own noun.
  [[nodiscard]] bool of_a_neighbour(const FoundCue& cue) const {
    const Index& index = view_.index();
    if (index.form(cue.begin) != "no") return false;
    return std::any_of(view_.all().begin(), view_.all().end(), [&](const FoundCue& other) {
      const bool between = cue.begin < other.begin && other.begin <= view_.first();
      if (!between || other.list != CueId::negation || index.form(other.begin) != "no") return false;
      const std::string_view before = index.form(other.begin - 1);
      return index.tokens()[other.begin].comma_before || before == "and" || before == "or";
    });
  }

  /// "Goods not removed within 14 days will be sold", "tenants not present will be told": said of the noun, as the clause's own verb only
  /// comes later.
  [[nodiscard]] bool of_a_noun(const FoundCue& cue) const {
    const Index& index = view_.index();
    const Clause& clause = view_.clause(sentence_.clause_at(cue.begin));
    if (cue.end - cue.begin != 1 || index.form(cue.begin) != "not" || cue.begin == clause.begin || cue.end >= clause.end) return false;
    // "We recognise that not all cases …": said of "all".
    if (index.form(cue.begin - 1) == "that" || sentence_.soft_end(cue.end, CueId::determiner) != 0) return false;
    for (Position at = cue.begin; at-- > clause.begin;) {
      if (sentence_.finite(at) || sentence_.cue_at(at) != nullptr) return false;
    }
    for (Position at = cue.end; at < clause.end; ++at) {
      if (sentence_.finite(at)) return view_.last() > at;
    }
    return false;
  }

  /// "We offer mediation under no circumstances": the denial is an adverbial of its own behind what it denies.
  [[nodiscard]] bool never_at_all(const FoundCue& cue, std::size_t where) const {
    if (where != view_.head() || cue.begin <= view_.last() || cue.end - cue.begin < 3) return false;
    const std::string_view form = view_.index().form(cue.begin);
    return form == "under" || form == "in" || form == "on" || form == "at" || form == "by";
  }

  /// "We have suspended mediation", "will cease to offer": said of the match in front of it, with nothing joined between.
  [[nodiscard]] bool gives_up(const FoundCue& cue) const {
    if (!near_match(cue)) return false;
    for (Position at = cue.end; at < view_.unit().end && at <= cue.end + kNear; ++at) {
      if (std::binary_search(view_.spelled().begin(), view_.spelled().end(), at)) return true;
      const std::string_view form = view_.index().form(at);
      if (form == "and" || form == "or" || view_.index().tokens()[at].comma_before) return false;
    }
    return false;
  }

  /// "The following are forbidden:" says it of every item below.
  [[nodiscard]] bool ends_lead_in(const FoundCue& cue) const {
    const bool last = cue.end == view_.unit().own && cue.end <= view_.first();
    return last && view_.index().tokens()[cue.begin].origin == Origin::lead_in;
  }

  /// "Mediation is offered to neither party".
  [[nodiscard]] bool to_nobody(const FoundCue& cue, std::size_t where) const {
    if (where != view_.head() || cue.begin <= view_.first() || cue.begin > view_.last() + kNear) return false;
    const std::string_view form = view_.index().form(cue.begin);
    return form == "to" || form == "by";
  }

  /// "There is no case in which we …": what the existential denies, its relative clause does not say.
  void from_matrix() {
    const std::size_t head = view_.head();
    const ClauseKind kind = view_.head_clause().kind;
    if (head > 0 && kind == ClauseKind::whether) not_asked(head - 1);
    if (head == 0 || (kind != ClauseKind::relative && kind != ClauseKind::circumstance)) return;
    const Clause& main = view_.clause(head - 1);
    if (main.kind != ClauseKind::main) return;
    bool there = false;
    for (Position at = main.begin; at < main.end; ++at) there = there || view_.index().form(at) == "there";
    for (const FoundCue& cue : sentence_.cues()) {
      if (there && cue.list == CueId::negation && view_.in(cue, head - 1)) {
        add(head, cue);
        read_.existential = true;
      }
    }
    // "The pilot, in which we offered …, has ended."
    if (kind != ClauseKind::relative || head + 1 >= sentence_.clauses().size() || view_.clause(head + 1).join != Join::resume) return;
    for (const FoundCue& cue : sentence_.cues()) {
      if (cue.list == CueId::negation_after && view_.in(cue, head + 1)) {
        add(head, cue);
        read_.existential = true;
      }
    }
  }

  /// "We will not assess whether there is a need": what is not asked is not supposed either.
  void not_asked(std::size_t main) {
    std::vector<FoundCue> found;
    for (const FoundCue& cue : sentence_.cues()) {
      const bool denies = cue.list == CueId::negation || cue.list == CueId::negation_near;
      if (denies && view_.in(cue, main)) found.push_back(cue);
    }
    if (view_.clause(main).kind != ClauseKind::main || found.size() % 2 == 0) return;
    for (const FoundCue& cue : found) add(view_.head(), cue);
  }

  /// "Only where there is violence will mediation not be offered": elsewhere it is.
  [[nodiscard]] bool only_there() const {
    const Position begin = view_.unit().own;
    if (view_.index().form(begin) != "only" || view_.head_clause().kind != ClauseKind::main) return false;
    const std::size_t opened = sentence_.clause_at(begin + 1);
    return opened != view_.head() &&
           (view_.clause(opened).kind == ClauseKind::circumstance || view_.clause(opened).kind == ClauseKind::hypothetical);
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
      if (!leaves_out) continue;
      note(cue);
      // "Not X except as Y", both of them asked for: Y is what is left.
      if (denials % 2 == 1) read_.required = true;
      return denials % 2 == 1 ? Polarity::affirmed : Polarity::excepted;
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
