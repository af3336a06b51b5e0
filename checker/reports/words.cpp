#include "reports/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.hpp"
#include "reports/writer.hpp"

namespace tenet::reports {
namespace {

constexpr std::array<StatusWords, 11> kStatusWords = {{
    {Status::covered, "covered", '+', "✓", "The documents commit to it, with a quote that shows it."},
    {Status::partial, "partial", '/', "◐", "Some of what it asks for is covered, not all."},
    {Status::weak, "weak", '~', "≈", "It is said, but short of a commitment."},
    {Status::contradicted, "contradicted", 'x', "✗", "The documents say that it is not done."},
    {Status::missing, "missing", '-', "○", "Nothing was found."},
    {Status::flagged, "flagged", '!', "!", "The wording is there and nothing beside it softens it."},
    {Status::qualified, "qualified", '%', "§", "The wording is there, with a specific saving beside it."},
    {Status::clear, "clear", '.', "✓", "The wording was not found."},
    {Status::not_applicable, "not applicable", 'o', "–", "It does not arise here, or was decided not to apply."},
    {Status::alternative, "alternative", '=', "↔", "The landlord does something else instead, as recorded."},
    {Status::not_checked, "not checked", '?', "?", "It could not be judged: neither covered nor clear."},
}};

constexpr std::array<std::string_view, 12> kMonths = {"January", "February", "March",     "April",   "May",      "June",
                                                      "July",    "August",   "September", "October", "November", "December"};

/// "4.2 Mediation" without "4.2", "Section 3 – Rent" as it is: the number is already in front of the place.
std::string_view without_number(std::string_view heading) {
  const std::size_t space = heading.find(' ');
  if (space == std::string_view::npos || !base::is_digit(heading.front())) return heading;
  return heading.find_first_not_of("0123456789.()") == space ? heading.substr(space + 1) : heading;
}

std::string_view note_word(const Place& place) {
  if (place.part.find("footnotes") != std::string::npos) return "footnote";
  if (place.part.find("endnotes") != std::string::npos) return "endnote";
  return {};
}

std::string nearest_words(const Place& place) {
  if (place.kind == BlockKind::heading) return place.number.empty() ? "heading" : "heading " + place.number;
  if (const std::string_view note = note_word(place); !note.empty()) {
    return place.number.empty() ? std::string(note) : std::string(note) + " " + place.number;
  }
  if (!place.number.empty()) return place.number;
  if (place.row) {
    return "table row " + std::to_string(*place.row) + (place.column ? ", column " + std::to_string(*place.column) : std::string());
  }
  if (!place.path.empty()) return "paragraph " + std::to_string(place.path.front() + 1);
  if (place.block) return "block " + std::to_string(place.block.value);
  return place.part;
}

bool starts_with_space(std::string_view text) {
  return !text.empty() && text.front() == ' ';
}

/// At most `most` bytes from the end, from a space on; the start of a sentence is a better place to begin than mid-way.
std::string tail(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  const std::string_view window = text.substr(text.size() - most);
  for (const std::string_view end : {". ", "? ", "! "}) {
    if (const std::size_t at = window.rfind(end); at != std::string_view::npos) return "… " + std::string(window.substr(at + end.size()));
  }
  const std::size_t space = window.find(' ');
  return space == std::string_view::npos ? "… " : "…" + std::string(window.substr(space));
}

/// At most `most` bytes from the start, up to a space.
std::string head(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  const std::size_t space = text.substr(0, most + 1).rfind(' ');
  return space == std::string_view::npos ? " …" : std::string(text.substr(0, space)) + " …";
}

std::string middle_out(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  const std::size_t front = text.substr(0, most * 2 / 3).rfind(' ');
  const std::size_t back = text.find(' ', text.size() - most / 3);
  // Words longer than the budget: nothing to cut at, so the reader gets them whole.
  if (front == std::string_view::npos || back == std::string_view::npos) return std::string(text);
  return std::string(text.substr(0, front)) + " …" + std::string(text.substr(back));
}

}  // namespace

const StatusWords& words_of(Status status) {
  return kStatusWords[static_cast<std::size_t>(status)];
}

std::string_view meaning_of(Force force) {
  switch (force) {
    case Force::historical:
      return "in the past, not now";
    case Force::mentioned:
      return "named, nothing promised";
    case Force::aspirational:
      return "an aim, not a commitment";
    case Force::planned:
      return "planned, not yet in place";
    case Force::permitted:
      return "allowed, not promised";
    case Force::stated:
      return "stated as what is done";
    case Force::committed:
      return "a commitment";
  }
  return {};
}

std::string shortfall(const Evidence& evidence) {
  if (evidence.force >= Force::stated) return "not enough of it";
  if (evidence.cue.empty()) return "only " + std::string(meaning_of(evidence.force));
  const std::string place = evidence.cue_place.empty() ? std::string() : " (" + evidence.cue_place + ")";
  return "only “" + evidence.cue + "”" + place + ": " + std::string(meaning_of(evidence.force));
}

std::string decision_sentence(const TailoringNote& note) {
  const auto ended = [](const std::string& words) { return !words.empty() && words.back() == '.' ? words : words + "."; };
  std::string text = "Decided: " + std::string(words_of(note.decision).word) + ", because " + ended(note.reason) + " Approved by " +
                     note.approved_by + " on " + date_in_words(note.on) + ", to be reviewed by " + date_in_words(note.review_by) + ".";
  if (!note.evidence.empty()) text += " See " + ended(note.evidence);
  return text;
}

std::string_view doubt_about(const TailoringNote& note) {
  if (note.expired) return "The decision is past its review date and no longer counts.";
  const bool needless = note.real == Status::covered || note.real == Status::clear || note.real == Status::not_applicable;
  return needless ? "The decision was not needed." : "";
}

std::string level_in_brackets(Obligation level) {
  if (level == Obligation::none) return {};
  std::string words(to_string(level));
  std::replace(words.begin(), words.end(), '_', ' ');
  return " [" + words + "]";
}

std::string with_commas(std::size_t number) {
  const std::string digits = std::to_string(number);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += ',';
    out += digits[i];
  }
  return out;
}

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return with_commas(number) + " " + std::string(number == 1 ? one : many);
}

std::string listed(const std::vector<std::string>& items) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? " and " : ", ";
    out += items[i];
  }
  return out;
}

std::string date_in_words(std::string_view date) {
  unsigned month = 0, day = 0;
  if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::string(date);
  std::from_chars(date.data() + 5, date.data() + 7, month);
  std::from_chars(date.data() + 8, date.data() + 10, day);
  if (month < 1 || month > kMonths.size() || day < 1 || day > 31) return std::string(date);
  return std::to_string(day) + " " + std::string(kMonths[month - 1]) + " " + std::string(date.substr(0, 4));
}

Excerpt excerpt(std::string_view context, std::string_view quote, std::size_t most) {
  const std::size_t at = quote.empty() ? std::string_view::npos : context.find(quote);
  // Lead-in and item are joined in the context; where the quote spans the joint it speaks for itself.
  if (at == std::string_view::npos) return {"", middle_out(quote, most), ""};
  const std::string_view before = context.substr(0, at);
  const std::string_view after = context.substr(at + quote.size());
  if (context.size() <= most) return {std::string(before), std::string(quote), std::string(after)};
  if (quote.size() >= most) return {before.empty() ? "" : "… ", middle_out(quote, most), after.empty() ? "" : " …"};
  const std::size_t room = most - quote.size();
  // What one side does not need, the other may have.
  const std::size_t left = before.size() < room / 2 ? before.size() : (after.size() < room / 2 ? room - after.size() : room / 2);
  Excerpt result{tail(before, left), std::string(quote), head(after, room - left)};
  if (!after.empty() && result.after == " …" && !starts_with_space(after)) result.after = "…";
  return result;
}

std::string place_with_path(const Place& place) {
  std::string words = nearest_words(place);
  for (std::size_t i = 0; i < place.headings.size(); ++i)
    words += (i == 0 ? ", under " : " › ") + std::string(without_number(place.headings[i]));
  if (place.page) words += ", page " + std::to_string(*place.page);
  return words;
}

std::string place_in_words(const Place& place) {
  std::string words = nearest_words(place);
  if (!place.headings.empty()) words += ", under " + std::string(without_number(place.headings.back()));
  if (place.page) words += ", page " + std::to_string(*place.page);
  return words;
}

}  // namespace tenet::reports
