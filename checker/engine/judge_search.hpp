#pragma once
/// \file
/// Searching a document for one rule: phrases, then what sets a match aside (where, ignore, value, form), then its labels.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/compiled.hpp"
#include "engine/forms.hpp"
#include "engine/judge_evidence.hpp"
#include "engine/scope.hpp"

namespace tenet::engine {

struct Prepared::State {
  State(const Compiled& rules, const Index& text, std::string_view of_kind, std::string_view on_date);
  const Compiled* compiled;
  const Index* index;
  std::string kind;
  std::string date;  ///< YYYY-MM-DD
  Reading reading;
  Effort effort;  ///< spent on cues; exhausted = nothing can be judged
  CueMap cues;
  FormReading forms;  ///< of self-assessments only
};

/// A match that does not count, and why.
struct SetAside {
  Hit hit;
  std::string reason;
};

struct Found {
  std::vector<Hit> hits;
  std::vector<SetAside> set_aside;  ///< filled when asked for
};

enum class Keep : std::uint8_t { hits_only, set_aside_too };

/// Which matches a search may return.
enum class Filter : std::uint8_t {
  rule,  ///< `where` and `ignore` of the rule apply
  none,  ///< savings and the like: anywhere
};

/// Searches of one rule on one document. Not copied; `effort` counts over all of them.
class Search {
 public:
  Search(const CompiledRule& rule, const Prepared& document, Keep keep = Keep::hits_only);

  /// `demands`: what a match must satisfy besides; nullptr where there is nothing.
  [[nodiscard]] Found find(const Programs& programs, Filter filter = Filter::rule, const Demands* demands = nullptr);
  /// The same one by one, phrase by phrase, for who need not keep them all. The reason is empty for a hit.
  using Take = std::function<void(Hit& hit, std::string& reason)>;
  void each(const Programs& programs, Filter filter, const Demands* demands, const Take& take);
  [[nodiscard]] bool exhausted() const { return effort_.exhausted; }
  [[nodiscard]] Effort& effort() { return effort_; }
  /// Why the rule does not look where a leaf stands, by the headings above it; "" = it does.
  [[nodiscard]] std::string heading_reason(BlockId leaf);
  /// The same by what the leaf is: its part of the document, its kind, a definition.
  [[nodiscard]] std::string place_reason(BlockId leaf) const;

 private:
  [[nodiscard]] std::string part_reason(BlockId leaf) const;
  [[nodiscard]] std::string reason_against(const Match& match, const Demands* demands);
  [[nodiscard]] bool heading_matches(const Programs& programs, BlockId heading, std::string* text);
  [[nodiscard]] std::string ignored(const Match& match);
  [[nodiscard]] std::string ignored_near(const Match& match);
  [[nodiscard]] std::string form_reason(const Match& match) const;
  [[nodiscard]] bool leans_on_own_label(const Match& match) const;

  const CompiledRule& rule_;
  const Prepared::State& state_;
  const Index& index_;
  Keep keep_;
  Reach reach_;
  Effort effort_;
  std::optional<Scope> ignore_scope_;                ///< where `ignore` reaches further than the match: made at first use
  std::vector<std::vector<Match>> ignored_matches_;  ///< then: of each phrase of `ignore`, in the whole document
  std::vector<std::string> heading_reasons_;         ///< by block number of the heading; "?" = not asked yet
};

}  // namespace tenet::engine
