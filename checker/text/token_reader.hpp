#pragma once
/// \file
/// The tokens of one sentence as values read them. Private to values.cpp and dates.cpp.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "text/inflection.hpp"
#include "text/values.hpp"

namespace tenet::text {

/// A number with what is glued to it: "24hrs" is 24 and "hrs", "1,000.50" is 1000.5 and "".
struct Digits {
  double value = 0;
  std::string_view rest;
};
/// Nothing where the word does not begin with digits. `buffer` is for its use.
[[nodiscard]] std::optional<Digits> digits_of(std::string_view word, std::string& buffer);

/// "st", "nd", "rd", "th".
[[nodiscard]] bool is_ordinal_suffix(std::string_view rest);

/// Refers to both. Not thread-safe; one a value.
class TokenReader {
 public:
  TokenReader(std::string_view text, std::span<const Token> tokens) : text_(text), tokens_(tokens) {}

 protected:
  static std::optional<Value> make(ValueKind kind, std::uint32_t first, std::uint32_t last, double value, bool working = false) {
    Value out;
    out.kind = kind;
    out.first = first;
    out.last = last;
    out.amount = out.lowest = out.highest = value;
    out.working_days = working;
    return out;
  }

  /// Whether the token belongs to the same sentence as the one before it. The first asked for always does.
  [[nodiscard]] bool readable(std::uint32_t at) {
    if (at >= tokens_.size()) return false;
    if (!start_) start_ = at;
    if (at <= *start_) return true;
    for (std::uint32_t i = *start_ + 1; i <= at; ++i) {
      if (tokens_[i].sentence_before) return false;
    }
    return true;
  }
  [[nodiscard]] std::string_view raw(std::uint32_t at) const {
    return text_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin);
  }
  [[nodiscard]] std::string word(std::uint32_t at) {
    std::string out;
    if (readable(at)) lower(raw(at), out);
    return out;
  }
  [[nodiscard]] bool hyphen_before(std::uint32_t at) { return readable(at) && tokens_[at].hyphen_before; }
  [[nodiscard]] bool separated_by(std::uint32_t at, char mark) {
    return readable(at) && at > 0 && tokens_[at].begin == tokens_[at - 1].end + 1 && text_[tokens_[at - 1].end] == mark;
  }
  [[nodiscard]] std::optional<Digits> digits(std::uint32_t at) {
    if (!readable(at) || tokens_[at].kind != TokenKind::number) return std::nullopt;
    return digits_of(raw(at), buffer_);
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  std::optional<std::uint32_t> start_;
  std::string buffer_;
};

}  // namespace tenet::text
