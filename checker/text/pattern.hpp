#pragma once
/// \file
/// PCRE2 for experts, always under limits: a limit reached is an error of its own, never "no match". The only user of PCRE2.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <tenet/result.hpp>

namespace tenet::text {

struct PatternMatch {
  std::uint32_t begin = 0;  ///< bytes, half-open
  std::uint32_t end = 0;
  bool operator==(const PatternMatch&) const = default;
};

/// Enough for any honest pattern on a paragraph; a catastrophic one stops within milliseconds.
inline constexpr std::uint32_t kMatchLimit = 100'000;
inline constexpr std::uint32_t kDepthLimit = 1'000;
inline constexpr std::size_t kPatternLength = 4'000;

/// A compiled pattern: caseless, UTF, Unicode properties off. Immutable; `find` may be called from several threads.
class Pattern {
 public:
  /// Error message names the offset: "missing closing parenthesis (at character 12)".
  static Result<Pattern> compile(std::string_view pattern);
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;
  ~Pattern();

  /// First match at or after byte `from`. Error code "pattern-limit" when a limit was reached.
  [[nodiscard]] Result<std::optional<PatternMatch>> find(std::string_view text, std::size_t from = 0) const;

 private:
  struct State;
  explicit Pattern(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace tenet::text
