#include "text/dates.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <string>

#include "text/token_reader.hpp"

namespace tenet::text {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};

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

class DateReader : private TokenReader {
 public:
  using TokenReader::TokenReader;

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
  static std::optional<Value> period(std::uint32_t first, std::uint32_t last, double begin, double end) {
    std::optional<Value> value = make(ValueKind::date, first, last, begin);
    value->highest = end;
    return value;
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
};

}  // namespace

std::optional<unsigned> month_of(std::string_view word) {
  if (word == "sept") return 9U;
  for (unsigned i = 0; i < kMonths.size(); ++i) {
    if (word == kMonths[i] || (word.size() == 3 && word == kMonths[i].substr(0, 3))) return i + 1;
  }
  return std::nullopt;
}

std::optional<Value> date_at(std::string_view text, std::span<const Token> tokens, std::uint32_t at) {
  return DateReader(text, tokens).date(at);
}

}  // namespace tenet::text
