#include "text/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <string>

#include "base/ascii.hpp"
#include "text/inflection.hpp"
#include "text/number_words.hpp"

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

constexpr std::array<std::string_view, 12> kMonths = {"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};

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

std::optional<unsigned> month_of(std::string_view word) {
  if (word == "sept") return 9U;
  for (unsigned i = 0; i < kMonths.size(); ++i) {
    if (word == kMonths[i] || (word.size() == 3 && word == kMonths[i].substr(0, 3))) return i + 1;
  }
  return std::nullopt;
}

/// A number with what is glued to it: "24hrs" is 24 and "hrs", "1,000.50" is 1000.5 and "".
struct Digits {
  double value = 0;
  std::string_view rest;
};
std::optional<Digits> digits_of(std::string_view word, std::string& buffer) {
  std::size_t end = 0;
  while (end < word.size() && (base::is_digit(word[end]) || word[end] == ',' || word[end] == '.')) ++end;
  if (end == 0 || std::count(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(end), '.') > 1) return std::nullopt;
  buffer.assign(word.substr(0, end));
  buffer.erase(std::remove(buffer.begin(), buffer.end(), ','), buffer.end());
  Digits out;
  const auto parsed = std::from_chars(buffer.data(), buffer.data() + buffer.size(), out.value);
  if (parsed.ec != std::errc() || parsed.ptr != buffer.data() + buffer.size()) return std::nullopt;
  out.rest = word.substr(end);
  return out;
}

bool is_ordinal_suffix(std::string_view rest) {
  return rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
}

double days_from_epoch(int year, unsigned month, unsigned day) {
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

double last_day_of(int year, unsigned month) {
  const std::chrono::year_month_day_last last{std::chrono::year(year), std::chrono::month_day_last(std::chrono::month(month))};
  return static_cast<double>(std::chrono::sys_days(last).time_since_epoch().count());
}

bool is_date(int year, unsigned month, unsigned day) {
  return std::chrono::year_month_day{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)}.ok();
}

/// A number read, and the token after it.
struct Read {
  double amount = 0;
  std::uint32_t next = 0;
  std::string rest;  ///< letters glued to its digits
};

/// Reads values from tokens; forms are looked up once each.
class Reader {
 public:
  Reader(std::string_view text, std::span<const Token> tokens) : text_(text), tokens_(tokens) {}

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

  std::optional<Value> date(std::uint32_t at) {
    if (auto found = numeric_date(at)) return found;
    if (auto found = day_month_year(at)) return found;
    if (auto found = month_first(at)) return found;
    const auto year = year_at(at);
    if (!year) return std::nullopt;
    if (auto following = digits(at + 1); following && separated_by(at + 1, '/') && raw(at + 1).size() == 2) {
      return period(at, at + 2, days_from_epoch(*year, 4, 1), last_day_of(*year + 1, 3));  // "2009/10" is a financial year
    }
    return period(at, at + 1, days_from_epoch(*year, 1, 1), last_day_of(*year, 12));
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  std::optional<Value> make(ValueKind kind, std::uint32_t first, std::uint32_t last, double value, bool working = false) const {
    Value out;
    out.kind = kind;
    out.first = first;
    out.last = last;
    out.amount = out.lowest = out.highest = value;
    out.working_days = working;
    return out;
  }

  std::optional<Value> period(std::uint32_t first, std::uint32_t last, double begin, double end) const {
    std::optional<Value> value = make(ValueKind::date, first, last, begin);
    value->highest = end;
    return value;
  }

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

  std::optional<int> year_at(std::uint32_t at) {
    const auto figure = digits(at);
    if (!figure || raw(at).size() != 4 || !figure->rest.empty() || figure->value < 1900 || figure->value > 2099) return std::nullopt;
    return static_cast<int>(figure->value);
  }
  /// Years of two digits are of this century: policies do not speak of 1915.
  std::optional<int> short_year_at(std::uint32_t at) {
    if (auto full = year_at(at)) return full;
    const auto figure = digits(at);
    if (!figure || raw(at).size() != 2 || !figure->rest.empty()) return std::nullopt;
    return 2000 + static_cast<int>(figure->value);
  }
  std::optional<unsigned> whole(std::uint32_t at, unsigned most) {
    const auto figure = digits(at);
    if (!figure || raw(at).size() > 2 || !figure->rest.empty() || figure->value < 1 || figure->value > most) return std::nullopt;
    return static_cast<unsigned>(figure->value);
  }

  std::optional<Value> date_of(std::uint32_t first, std::uint32_t last, int year, unsigned month, unsigned day) {
    if (!is_date(year, month, day)) return std::nullopt;
    return make(ValueKind::date, first, last, days_from_epoch(year, month, day));
  }

  /// "01/04/2015", "1-4-15", "2015-04-01", "01.04.2015": day before month, as in Britain.
  std::optional<Value> numeric_date(std::uint32_t at) {
    if (!readable(at) || tokens_[at].kind != TokenKind::number) return std::nullopt;
    if (auto dotted = dotted_date(at)) return dotted;
    const bool slashes = separated_by(at + 1, '/') && separated_by(at + 2, '/');
    const bool hyphens = hyphen_before(at + 1) && hyphen_before(at + 2);
    if (!slashes && !hyphens) return std::nullopt;
    if (const auto year = year_at(at); year && whole(at + 1, 12) && whole(at + 2, 31)) {
      return date_of(at, at + 3, *year, *whole(at + 1, 12), *whole(at + 2, 31));
    }
    const auto day = whole(at, 31);
    const auto month = whole(at + 1, 12);
    const auto year = short_year_at(at + 2);
    if (!day || !month || !year) return std::nullopt;
    return date_of(at, at + 3, *year, *month, *day);
  }
  std::optional<Value> dotted_date(std::uint32_t at) {
    const std::string_view figures = raw(at);
    std::array<int, 3> parts{};
    const char* begin = figures.data();
    const char* const end = begin + figures.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const auto parsed = std::from_chars(begin, end, parts[i]);
      const bool last = i + 1 == parts.size();
      if (parsed.ec != std::errc() || (last ? parsed.ptr != end : parsed.ptr == end || *parsed.ptr != '.')) return std::nullopt;
      begin = last ? end : parsed.ptr + 1;
    }
    if (parts[2] < 100 && figures.size() < 6) return std::nullopt;  // "1.2.3" is a clause
    const int year = parts[2] < 100 ? 2000 + parts[2] : parts[2];
    if (year < 1900 || year > 2099 || parts[0] < 1 || parts[1] < 1) return std::nullopt;
    return date_of(at, at + 1, year, static_cast<unsigned>(parts[1]), static_cast<unsigned>(parts[0]));
  }

  std::optional<unsigned> day_at(std::uint32_t at) {
    const auto figure = digits(at);
    if (!figure || figure->value < 1 || figure->value > 31) return std::nullopt;
    if (!figure->rest.empty() && !is_ordinal_suffix(figure->rest)) return std::nullopt;
    if (figure->value != static_cast<unsigned>(figure->value)) return std::nullopt;
    return static_cast<unsigned>(figure->value);
  }

  /// "1 April 2015", "1st of April, 2015", "April 2015" as written day first.
  std::optional<Value> day_month_year(std::uint32_t at) {
    const auto day = day_at(at);
    if (!day) return std::nullopt;
    std::uint32_t next = at + 1;
    if (word(next) == "day") ++next;
    if (word(next) == "of") ++next;
    const auto month = month_of(word(next));
    if (!month) return std::nullopt;
    const auto year = short_year_at(next + 1);
    if (!year) return std::nullopt;
    return date_of(at, next + 2, *year, *month, *day);
  }

  /// "April 2015", "April 1, 2015".
  std::optional<Value> month_first(std::uint32_t at) {
    const auto month = month_of(word(at));
    if (!month) return std::nullopt;
    if (const auto year = year_at(at + 1)) return period(at, at + 2, days_from_epoch(*year, *month, 1), last_day_of(*year, *month));
    const auto day = day_at(at + 1);
    const auto year = year_at(at + 2);
    if (!day || !year) return std::nullopt;
    return date_of(at, at + 3, *year, *month, *day);
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  std::optional<std::uint32_t> start_;
  std::string buffer_;
};

}  // namespace

bool may_begin_value(std::string_view word) {
  if (word.empty()) return false;
  if (base::is_digit(word[0]) || word == "\u00A3" || word == "$" || word == "\u20AC") return true;
  if (word == "a" || word == "an" || word == "half" || word == "same" || word == "next" || word == "at" || word == "straight") return true;
  return cardinal(word).has_value() || month_of(word).has_value() || std::find(kAtOnce.begin(), kAtOnce.end(), word) != kAtOnce.end();
}

std::optional<Value> value_at(std::string_view text, std::span<const Token> tokens, std::uint32_t at, ValueKind kind) {
  Reader reader(text, tokens);
  switch (kind) {
    case ValueKind::number:
      return reader.number(at);
    case ValueKind::money:
      return reader.money(at);
    case ValueKind::duration:
      return reader.duration(at);
    case ValueKind::date:
      return reader.date(at);
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
