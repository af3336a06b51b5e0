#pragma once
/// \file
/// The words that phrases look for, shared by all phrases of a run.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ruleset/ruleset.hpp"
#include "text/values.hpp"

namespace tenet::engine {

/// Something a token can be: an inflection key, an exact form, a prefix, a value. Dense, from 1.
using TermId = std::uint32_t;

struct Fragment;
class Program;

/// All terms that phrases look for. Grows while phrases are compiled, then immutable and shared by threads.
class Lexicon {
 public:
  Lexicon();
  ~Lexicon();
  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  /// A lexicon of its own with the same terms under the same ids: to compile more phrases beside one that is shared.
  [[nodiscard]] Lexicon copy() const;

  TermId add_key(std::string_view folded);
  TermId add_form(std::string_view lower_case);
  TermId add_prefix(std::string_view lower_case);
  /// Key of a word as written in a phrase; texts may write it in two: "signup" is also looked for as "sign up".
  TermId add_word(std::string_view lower_case);
  /// The pseudo-term under which values of a kind are indexed; from now on they are.
  TermId add_value(text::ValueKind kind);

  /// Terms of one word of a text (lower case): its key, its form, prefixes that fit. Appends to `out`, ascending, no duplicates.
  void terms_of(std::string_view lower_case, std::vector<TermId>& out) const;
  [[nodiscard]] std::size_t size() const;
  /// What each term looks for, by its id: keys as such, exact forms with '=' before them, beginnings with '*' behind. For lint and perf.
  [[nodiscard]] std::vector<std::string> words() const;
  [[nodiscard]] bool uses(text::ValueKind kind) const;
  [[nodiscard]] static TermId value_term(text::ValueKind kind) { return static_cast<TermId>(kind) + 1; }

  /// A quick sieve: false when no term can be these two words written as one. `hash` is `hash_of` of the first word.
  [[nodiscard]] bool may_join(std::uint32_t hash, std::string_view second) const;
  /// Whether a word and the next may be one word without a hyphen between: "sign up" may be "signup", "be low" never "below".
  [[nodiscard]] static bool joins_across_space(std::string_view lower_case);
  [[nodiscard]] static std::uint32_t hash_of(std::string_view lower_case);

  /// Compiled word lists, kept here because they are made of this lexicon's terms. Null when not compiled yet.
  [[nodiscard]] std::shared_ptr<const Fragment> list(std::uint64_t serial, const std::string& name) const;
  void keep_list(std::uint64_t serial, const std::string& name, std::shared_ptr<const Fragment> fragment);
  /// Likewise phrases, by their text.
  [[nodiscard]] std::shared_ptr<const Program> phrase(std::uint64_t serial, const ruleset::Phrase& phrase) const;
  void keep_phrase(std::uint64_t serial, const ruleset::Phrase& phrase, std::shared_ptr<const Program> program);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tenet::engine
