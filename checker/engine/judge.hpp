#pragma once
/// \file
/// From a ruleset to verdicts: compile once a process, then judge any number of documents, from any number of threads.

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>
#include <tenet/result.hpp>

#include "engine/index.hpp"
#include "engine/matcher.hpp"
#include "engine/strength.hpp"
#include "ruleset/ruleset.hpp"

namespace tenet::engine {

/// Searches of one rule, compiled; parallel to the rule's phrases.
struct CompiledRule;

/// A ruleset ready to judge. Immutable and shared by threads. Rules that do not compile carry their error and are `not_checked`.
class Compiled {
 public:
  /// Keeps a reference to `ruleset`, which must outlive it. Problems found on the way are appended to `problems`.
  static Result<Compiled> compile(const ruleset::Ruleset& ruleset, std::vector<RuleProblem>& problems);
  Compiled(Compiled&&) noexcept;
  Compiled& operator=(Compiled&&) noexcept;
  ~Compiled();

  [[nodiscard]] const ruleset::Ruleset& ruleset() const;
  [[nodiscard]] const Lexicon& lexicon() const;
  [[nodiscard]] const Cues& cues() const;
  /// Compiles one more phrase against this ruleset's words, for `try` and `check` functions. The result may only be used with an
  /// Index whose lexicon is `lexicon`.
  [[nodiscard]] Result<ProgramPtr> phrase(const ruleset::Phrase& phrase, Lexicon& lexicon) const;

  struct State;
  [[nodiscard]] const State& state() const { return *state_; }

 private:
  explicit Compiled(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

struct Kind {
  std::string id;      ///< "asb-policy"
  std::string reason;  ///< "the title says 'Anti-social Behaviour Policy'"
};
/// Recognises the kind of document; `file_name` without folders. "other" when nothing fits.
[[nodiscard]] Kind kind_of(const Index& index, const Compiled& compiled, std::string_view file_name);

/// Whether a rule is selected for a kind of document: its own `applies_to`, else its pack's, else all.
[[nodiscard]] bool applies(const ruleset::Rule& rule, const ruleset::Pack& pack, std::string_view kind);

/// How a rule with a `check` function is run; set by whoever owns the language (api hands script in). Called on the judging thread.
class Prepared;
using CheckRunner = std::function<RuleResult(const ruleset::Rule& rule, const Prepared& document)>;

/// A document made ready for judging: what every rule asks of it, found once (cues, form rows, sections). Make one a document and hand
/// it to every `judge`. Immutable; threads may share it. Refers to what it was made from.
class Prepared {
 public:
  /// `date`: YYYY-MM-DD, the day by which the report judges.
  Prepared(const Compiled& compiled, const Index& index, std::string_view kind, std::string_view date);
  Prepared(Prepared&&) noexcept;
  Prepared& operator=(Prepared&&) noexcept;
  ~Prepared();

  [[nodiscard]] const Compiled& compiled() const;
  [[nodiscard]] const Index& index() const;
  [[nodiscard]] const std::string& kind() const;
  [[nodiscard]] const std::string& date() const;
  [[nodiscard]] const CueMap& cues() const;
  [[nodiscard]] Reading reading() const;
  struct State;
  [[nodiscard]] const State& state() const { return *state_; }

 private:
  std::unique_ptr<State> state_;
};

/// How "will" is read in a kind of document: in reports and self-assessments it is a plan.
[[nodiscard]] Reading reading_of(std::string_view kind);

/// One rule on one document. Never throws; whatever goes wrong is `not_checked` with a message. `others`: what came of the rules that its
/// elements are shown by.
[[nodiscard]] RuleResult judge(const ruleset::Rule& rule, const Prepared& document, const CheckRunner& check = {},
                               std::span<const RuleResult> others = {});

/// All of some rules on one document; results in the order of the rules. Those that others are shown by are judged first. `stop` is asked
/// before each rule: once it gives true no further one is judged, and the results mean nothing.
[[nodiscard]] std::vector<RuleResult> judge_all(const std::vector<const ruleset::Rule*>& rules, const Prepared& document,
                                                const CheckRunner& check = {}, const std::function<bool()>& stop = {});

/// The rules that decide elements of this one on a kind of document, and those behind them; in the ruleset's order, without itself.
[[nodiscard]] std::vector<const ruleset::Rule*> rules_behind(const ruleset::Rule& rule, const ruleset::Ruleset& rules,
                                                             std::string_view kind);

/// The same for a caller with a single rule: prepares the document first, so use the other for more than one.
[[nodiscard]] RuleResult judge(const ruleset::Rule& rule, const Compiled& compiled, const Index& index, std::string_view kind,
                               std::string_view date, const CheckRunner& check = {});

/// The columns that come from the rule and not from the document.
[[nodiscard]] RuleResult blank_result(const ruleset::Rule& rule);
/// The same of a rule that could not be judged; `message` says why.
[[nodiscard]] RuleResult not_checked(const ruleset::Rule& rule, std::string message);

/// Status of a block from its elements, by the table in rules/README.md (also used for coverage). `needs`: how many of the required ones
/// must be covered; 0 = all.
[[nodiscard]] Status block_status(const std::vector<ElementResult>& elements, std::uint32_t needs = 0);

}  // namespace tenet::engine
