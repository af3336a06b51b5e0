#include "text/values.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.hpp"
#include "text/dates.hpp"
#include "text/inflection.hpp"
#include "text/number_words.hpp"
#include "text/token_reader.hpp"

namespace tenet::text {

namespace {

struct Unit {
  std::string_view word;
  double hours;
};
/// A month and a year in hours are conventions: 730 and 8,760 keep "12 months" equal to "one year".
constexpr double kMonthHours = 730;
constexpr std::array kUnits = {
    Unit{"second", 1.0 / 3600},
    Unit{"minute", 1.0 / 60},
    Unit{"min", 1.0 / 60},
    Unit{"mins", 1.0 / 60},
    Unit{"hour", 1},
    Unit{"hr", 1},
    Unit{"hrs", 1},
    Unit{"day", 24},
    Unit{"week", 168},
    Unit{"wk", 168},
    Unit{"wks", 168},
    Unit{"fortnight", 336},
    Unit{"month", kMonthHours},
    Unit{"mth", kMonthHours},
    Unit{"quarter", 2190},
    Unit{"year", 8760},
    Unit{"yr", 8760},
    Unit{"yrs", 8760},
    Unit{"night", 24},
    Unit{"weekend", 48},
};

constexpr std::array<std::string_view, 6> kAtOnce = {"immediately", "instantly", "forthwith", "straightaway", "immediate", "instant"};

std::optional<double> hours_of(std::string_view word) {
  if (word.size() > 2 && word.substr(word.size() - 2) == "'s") word.remove_suffix(2);
  for (const Unit& unit : kUnits) {
    if (word == unit.word || (word.size() == unit.word.size() + 1 && word.back() == 's' && word.substr(0, unit.word.size()) == unit.word)) {
      return unit.hours;
    }
  }
  return std::nullopt;
}

/// A number read, and the token after it.
struct Read {
  double amount = 0;
  std::uint32_t next = 0;
  std::string rest;  ///< letters glued to its digits
};

/// Reads numbers, money and durations.
class ValueReader : private TokenReader {
 public:
  using TokenReader::TokenReader;

  std::optional<Value> number(std::uint32_t at) {
    const auto read = amount(at);
    if (!read || !read->rest.empty()) return std::nullopt;
    return make(ValueKind::number, at, read->next, read->amount);
  }

  std::optional<Value> money(std::uint32_t at) {
    const std::string first = word(at);
    if (first == "\u00A3" || first == "$" || first == "\u20AC") {
      auto read = amount(at + 1);
      if (!read) return std::nullopt;
      if (!scale(*read) && read->rest != "p") return std::nullopt;
      return make(ValueKind::money, at, read->next, read->amount);
    }
    auto read = amount(at);
    if (!read) return std::nullopt;
    if (read->rest == "p") return make(ValueKind::money, at, read->next, read->amount / 100);
    if (!scale(*read)) return std::nullopt;
    const std::string unit = word(read->next);
    if (unit == "pound" || unit == "pounds") return make(ValueKind::money, at, read->next + 1, read->amount);
    if (unit == "pence" || unit == "p") return make(ValueKind::money, at, read->next + 1, read->amount / 100);
    return std::nullopt;
  }

  std::optional<Value> duration(std::uint32_t at) {
    const std::string first = word(at);
    if (std::find(kAtOnce.begin(), kAtOnce.end(), first) != kAtOnce.end()) return make(ValueKind::duration, at, at + 1, 0);
    if (first == "straight" && word(at + 1) == "away") return make(ValueKind::duration, at, at + 2, 0);
    if (first == "at" && word(at + 1) == "once") return make(ValueKind::duration, at, at + 2, 0);
    if (first == "same" || first == "next") return relative_day(at);
    if (first == "half") return half(at);
    if (first == "a" || first == "an") return with_unit(at, Read{1, at + 1, {}});
    auto read = amount(at);
    if (!read) return std::nullopt;
    if (!read->rest.empty()) {
      const auto hours = hours_of(read->rest);
      return hours ? make(ValueKind::duration, at, read->next, read->amount * *hours) : std::nullopt;
    }
    // A range is as long as its longer end.
    const std::string between = word(read->next);
    const bool hyphen = hyphen_before(read->next);
    if (auto upper = amount(hyphen ? read->next : between == "to" || between == "or" ? read->next + 1 : kNone)) {
      if (auto range = with_unit(at, *upper)) {
        if (read->amount < upper->amount) range->lowest *= read->amount / upper->amount;
        return range;
      }
    }
    return with_unit(at, *read);
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  /// So many of a unit. Months and years have no fixed length.
  std::optional<Value> lasting(std::uint32_t first, std::uint32_t last, double count, double hours, bool working = false) const {
    std::optional<Value> value = make(ValueKind::duration, first, last, count * hours, working);
    if (hours < kMonthHours) return value;
    constexpr double kDaysOfMonth = 365.25 / 12;
    const double days = value->amount / kMonthHours * kDaysOfMonth;
    value->lowest = std::max(0.0, days - 2.5) * 24;
    value->highest = (days + 1.5) * 24;
    return value;
  }

  /// "5", "five", "twenty-one", "one hundred and five", "5 (five)", "five (5)".
  std::optional<Read> amount(std::uint32_t at) {
    if (at == kNone || !readable(at)) return std::nullopt;
    Read out;
    if (const auto figure = digits(at)) {
      if (is_ordinal_suffix(figure->rest)) return std::nullopt;
      out = {figure->value, at + 1, std::string(figure->rest)};
      out.rest = base::lower(out.rest);
    } else if (const auto spelt = words(at)) {
      out = *spelt;
    } else {
      return std::nullopt;
    }
    if (out.rest.empty()) skip_echo(out);
    return out;
  }

  std::optional<Read> words(std::uint32_t at) {
    auto small = below_hundred(at);
    if (!small) return std::nullopt;
    if (word(small->next) != "hundred") return small;
    Read out{small->amount * 100, small->next + 1, {}};
    const std::uint32_t more = word(out.next) == "and" ? out.next + 1 : out.next;
    if (const auto rest = below_hundred(more)) out = {out.amount + rest->amount, rest->next, {}};
    return out;
  }
  std::optional<Read> below_hundred(std::uint32_t at) {
    const auto first = cardinal(word(at));
    if (!first) return std::nullopt;
    Read out{static_cast<double>(*first), at + 1, {}};
    if (*first < 20 || *first % 10 != 0) return out;
    const auto one = cardinal(word(at + 1));
    if (one && *one >= 1 && *one <= 9) out = {out.amount + *one, at + 2, {}};
    return out;
  }

  /// The same number again in brackets, as contracts write it.
  void skip_echo(Read& read) {
    if (!readable(read.next) || !tokens_[read.next].comma_before) return;
    const std::size_t before = tokens_[read.next].begin;
    if (before == 0 || text_[before - 1] != '(') return;
    std::optional<double> echo;
    std::uint32_t next = read.next + 1;
    if (const auto figure = digits(read.next); figure && figure->rest.empty()) {
      echo = figure->value;
    } else if (const auto spelt = words(read.next)) {
      echo = spelt->amount;
      next = spelt->next;
    }
    const std::size_t end = tokens_[next - 1].end;
    if (echo == read.amount && end < text_.size() && text_[end] == ')') read.next = next;
  }

  /// "1.2m", "2 million". False when letters are glued on that are no scale.
  bool scale(Read& read) {
    double factor = 1;
    if (read.rest == "k") factor = 1e3;
    if (read.rest == "m") factor = 1e6;
    if (read.rest == "bn") factor = 1e9;
    if (!read.rest.empty() && factor == 1) return false;
    if (read.rest.empty()) {
      const std::string next = word(read.next);
      if (next == "thousand") factor = 1e3;
      if (next == "million") factor = 1e6;
      if (next == "billion") factor = 1e9;
      if (factor != 1) ++read.next;
    }
    read.amount *= factor;
    return true;
  }

  /// A unit after a number, with the words that may stand between: "two clear working days".
  std::optional<Value> with_unit(std::uint32_t first, const Read& read) {
    if (!read.rest.empty()) {
      const auto glued = hours_of(read.rest);
      return glued ? make(ValueKind::duration, first, read.next, read.amount * *glued) : std::nullopt;
    }
    std::uint32_t at = read.next;
    bool working = false;
    for (int i = 0; i < 3; ++i) {
      const std::string between = word(at);
      const bool works = between == "working" || between == "business";
      if (!works && between != "clear" && between != "full" && between != "whole" && between != "calendar" && between != "consecutive" &&
          between != "further" && between != "complete" && between != "more") {
        break;
      }
      working = working || works;
      ++at;
    }
    const auto hours = hours_of(word(at));
    if (!hours) return std::nullopt;
    return lasting(first, at + 1, read.amount, *hours, working);
  }

  std::optional<Value> relative_day(std::uint32_t at) {
    std::uint32_t day = at + 1;
    const std::string between = word(day);
    const bool working = between == "working" || between == "business";
    if (working) ++day;
    if (word(day) != "day") return std::nullopt;
    return make(ValueKind::duration, at, day + 1, 24, working);
  }

  std::optional<Value> half(std::uint32_t at) {
    const std::string article = word(at + 1);
    const auto hours = hours_of(word(article == "a" || article == "an" ? at + 2 : at + 1));
    if (!hours) return std::nullopt;
    return make(ValueKind::duration, at, article == "a" || article == "an" ? at + 3 : at + 2, *hours / 2);
  }
};

}  // namespace

bool may_begin_value(std::string_view word) {
  if (word.empty()) return false;
  if (base::is_digit(word[0]) || word == "\u00A3" || word == "$" || word == "\u20AC") return true;
  if (word == "a" || word == "an" || word == "half" || word == "same" || word == "next" || word == "at" || word == "straight") return true;
  return cardinal(word).has_value() || month_of(word).has_value() || std::find(kAtOnce.begin(), kAtOnce.end(), word) != kAtOnce.end();
}

std::optional<Value> value_at(std::string_view text, std::span<const Token> tokens, std::uint32_t at, ValueKind kind) {
  ValueReader reader(text, tokens);
  switch (kind) {
    case ValueKind::number:
      return reader.number(at);
    case ValueKind::money:
      return reader.money(at);
    case ValueKind::duration:
      return reader.duration(at);
    case ValueKind::date:
      return date_at(text, tokens, at);
  }
  return std::nullopt;
}

std::optional<Value> parse_value(std::string_view text) {
  const std::vector<Token> tokens = tokenise(text);
  if (tokens.empty()) return std::nullopt;
  for (const ValueKind kind : {ValueKind::duration, ValueKind::money, ValueKind::number, ValueKind::date}) {
    const auto value = value_at(text, tokens, 0, kind);
    if (value && value->last == tokens.size()) return value;
  }
  return std::nullopt;
}

}  // namespace tenet::text
