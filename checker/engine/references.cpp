#include "engine/references.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/ascii.hpp"
#include "document/outline.hpp"
#include "engine/procedure.hpp"
#include "text/inflection.hpp"

namespace tenet::engine {

/// Words that make the number after them a reference, and what they number: sections share one count, appendices have their own.
struct References::Family {
  std::string_view word;
  std::string_view name;
};

namespace {

using Family = References::Family;

constexpr std::array<Family, 26> kFamilies{{
    {"section", ""},
    {"sections", ""},
    {"subsection", ""},
    {"paragraph", ""},
    {"paragraphs", ""},
    {"para", ""},
    {"paras", ""},
    {"clause", ""},
    {"clauses", ""},
    {"point", ""},
    {"points", ""},
    {"part", "part"},
    {"parts", "part"},
    {"chapter", "chapter"},
    {"chapters", "chapter"},
    {"appendix", "appendix"},
    {"appendices", "appendix"},
    {"annex", "annex"},
    {"annexe", "annex"},
    {"annexes", "annex"},
    {"schedule", "schedule"},
    {"schedules", "schedule"},
    {"stage", "stage"},
    {"stages", "stage"},
    {"step", "step"},
    {"steps", "step"},
}};
/// A part or chapter that no heading calls so may be a section that only has a number.
constexpr std::array<std::string_view, 3> kAlsoSections = {"", "part", "chapter"};

/// No document has longer runs: "sections 3 to 900" is a slip or a trick.
constexpr int kLongestRange = 30;
/// Words of a description that are looked at: "the section on support for vulnerable residents".
constexpr std::size_t kDescriptionWords = 6;
/// A description that fits more sections than this names none of them.
constexpr std::size_t kMostDescribed = 3;
/// "section 3 of the Anti-social Behaviour, Crime and Policing Act": how far behind the number the law's name may end.
constexpr Position kLawWords = 12;

template <std::size_t N>
bool is_among(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_small(std::string_view word) {
  constexpr std::array<std::string_view, 14> kSmall = {"the", "a",   "an",   "of", "and",  "to",    "for",
                                                       "in",  "our", "your", "on", "with", "their", "by"};
  return is_among(word, kSmall);
}

bool is_law_word(std::string_view word) {
  constexpr std::array<std::string_view, 8> kLaws = {"act", "acts", "regulations", "order", "rules", "convention", "directive", "statute"};
  return is_among(word, kLaws);
}

const Family* family_of(std::string_view word) {
  const auto* const found = std::find_if(kFamilies.begin(), kFamilies.end(), [&](const Family& family) { return family.word == word; });
  return found == kFamilies.end() ? nullptr : found;
}

/// "4.2(b)" and "4.2 (B)." are "4.2b".
std::string normal_number(std::string_view written) {
  std::string number;
  for (const char c : written) {
    const char lower = base::to_lower(c);
    if (base::is_digit(lower) || base::is_lower(lower) || lower == '.') number += lower;
  }
  while (!number.empty() && number.back() == '.') number.pop_back();
  return number;
}

bool begins_with_digit(std::string_view word) {
  return !word.empty() && base::is_digit(word.front());
}

std::optional<int> whole_number(std::string_view number) {
  int value = 0;
  const auto parsed = std::from_chars(number.data(), number.data() + number.size(), value);
  const bool whole = parsed.ec == std::errc() && parsed.ptr == number.data() + number.size();
  return whole && value < 1'000'000 ? std::optional(value) : std::nullopt;
}

std::string key_of(std::string_view family, std::string_view number) {
  std::string key(family);
  key += '|';
  key += number;
  return key;
}

/// "Vulnerable%20people" as it reads.
std::string without_percents(std::string_view target) {
  const auto digit = [](char c) { return base::is_digit(c) ? c - '0' : base::to_lower(c) - 'a' + 10; };
  const auto is_hexadecimal = [](char c) { return base::is_digit(c) || (base::to_lower(c) >= 'a' && base::to_lower(c) <= 'f'); };
  std::string text;
  for (std::size_t i = 0; i < target.size(); ++i) {
    const bool escaped = target[i] == '%' && i + 2 < target.size() && is_hexadecimal(target[i + 1]) && is_hexadecimal(target[i + 2]);
    text += escaped ? static_cast<char>(digit(target[i + 1]) * 16 + digit(target[i + 2])) : target[i];
    if (escaped) i += 2;
  }
  return text;
}

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  std::string lower;
  for (const text::Token& token : text::tokenise(text)) {
    if (token.kind == text::TokenKind::symbol) continue;
    text::lower(text.substr(token.begin, token.end - token.begin), lower);
    words.push_back(text::fold(lower));
  }
  return words;
}

std::size_t telling_words(const std::vector<std::string>& words) {
  return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](const std::string& word) { return !is_small(word); }));
}

/// The number that a heading's own text begins with, and where its name begins.
struct TypedNumber {
  std::string family;
  std::string number;
  std::size_t name_begin = 0;
};

// "Section 3: Support", "Appendix B - Contacts", "3 Support", "F. Possession"; "A good neighbour" has no number.
TypedNumber typed_number(std::string_view text) {
  TypedNumber typed;
  const std::vector<text::Token> tokens = text::tokenise(text);
  if (tokens.size() < 2) return typed;
  const auto word = [&](std::size_t i) { return text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin); };
  std::string first;
  text::lower(word(0), first);
  const auto is_letter = [&](std::size_t i) { return word(i).size() == 1 && tokens[i].capital; };
  if (const Family* family = family_of(first)) {
    if (!begins_with_digit(word(1)) && !is_letter(1)) return typed;
    return {std::string(family->name), normal_number(word(1)), tokens.size() > 2 ? tokens[2].begin : text.size()};
  }
  const char after = tokens[0].end < text.size() ? text[tokens[0].end] : ' ';
  const bool lettered = is_letter(0) && (after == '.' || after == ')' || after == ':');
  if (!begins_with_digit(first) && !lettered) return typed;
  return {"", normal_number(word(0)), tokens[1].begin};
}

}  // namespace

References::References(const Index& index, const CueMap& cues, const std::vector<SectionNode>& sections,
                       const std::vector<std::size_t>& section_of)
    : index_(index), cues_(cues), section_of_(section_of) {
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].heading) name_section(i, sections[i].heading);
  }
  for (const Block& block : index.document().blocks) {
    const std::size_t section = section_of_[block.id.value];
    if (section == SectionMap::none) continue;
    for (const std::string& bookmark : block.bookmarks) by_bookmark_.emplace(bookmark, section);
    if (block.kind != BlockKind::heading && !block.number.empty()) number_leaf(block, section);
  }
}

void References::name_section(std::size_t section, BlockId heading) {
  const Document& document = index_.document();
  const Block& block = document.block(heading);
  const std::string_view text = document.text_of(block);
  if (!block.number.empty()) {
    // "Appendix B" as a computed label; the number alone where it is one.
    const TypedNumber label = typed_number(block.number + " x");
    by_number_.emplace(key_of(label.family, label.number.empty() ? normal_number(block.number) : label.number), section);
  }
  const TypedNumber typed = typed_number(text);
  if (!typed.number.empty()) by_number_.emplace(key_of(typed.family, typed.number), section);
  std::vector<std::string> words = folded_words(text.substr(typed.number.empty() ? 0 : typed.name_begin));
  const std::size_t telling = telling_words(words);
  if (telling == 0) return;
  by_first_word_[words.front()].push_back(names_.size());
  names_.push_back({section, std::move(words), telling});
}

void References::number_leaf(const Block& block, std::size_t section) {
  const std::string number = document::clause_number(index_.document(), block.id);
  if (!number.empty()) by_number_.emplace(key_of("", normal_number(number)), section);
}

std::vector<std::size_t> References::of(BlockId leaf) const {
  std::vector<std::size_t> found;
  add_links(index_.document().block(leaf), found);
  for (const UnitId id : index_.units_of(leaf)) {
    const Unit& unit = index_.unit(id);
    add_numbers(unit, found);
    if (cues_.has(unit, CueId::reference)) add_names(unit, found);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

// "#_Ref12", "#vulnerable-people"; Writer also points to headings by their text: "#3.Vulnerable%20people|outline".
void References::add_links(const Block& leaf, std::vector<std::size_t>& out) const {
  constexpr std::string_view kOutline = "|outline";
  for (const Link& link : leaf.links) {
    if (link.target.size() < 2 || link.target.front() != '#') continue;
    const std::string target = without_percents(std::string_view(link.target).substr(1));
    if (const auto found = by_bookmark_.find(target); found != by_bookmark_.end()) {
      out.push_back(found->second);
      continue;
    }
    if (!target.ends_with(kOutline)) continue;
    const std::string_view text = std::string_view(target).substr(0, target.size() - kOutline.size());
    const TypedNumber typed = typed_number(text);
    const std::vector<std::string> words = folded_words(text.substr(typed.number.empty() ? 0 : typed.name_begin));
    for (const Name& name : names_) {
      if (name.words == words) out.push_back(name.section);
    }
  }
}

const std::size_t* References::numbered(std::string_view family, std::string_view number) const {
  const auto find = [&](std::string_view of, std::string_view what) -> const std::size_t* {
    const auto found = by_number_.find(key_of(of, what));
    return found == by_number_.end() ? nullptr : &found->second;
  };
  if (const std::size_t* own = find(family, number)) return own;
  if (!is_among(family, kAlsoSections)) return nullptr;
  // A clause that is not numbered here stands in the section whose number it begins with.
  for (std::string_view rest = number; !rest.empty();) {
    if (const std::size_t* section = find("", rest)) return section;
    const std::size_t dot = rest.find_last_of('.');
    const bool lettered = !base::is_digit(rest.back()) && begins_with_digit(rest);
    rest = lettered ? rest.substr(0, rest.size() - 1) : dot == std::string_view::npos ? std::string_view() : rest.substr(0, dot);
  }
  return nullptr;
}

References::Numbered References::numbers_at(Position at, const Unit& unit, const Family* named) const {
  const std::string_view family = named == nullptr ? std::string_view() : named->name;
  // "Sections 2 and 4 apply" announces several numbers; "see section 3 and 4 officers" does not.
  const bool announced = named != nullptr && named->word.ends_with('s');
  Numbered found{{}, at};
  std::optional<int> before;
  bool range = false;
  while (found.end < unit.end) {
    const Position first = found.end;
    const Token& token = index_.tokens()[first];
    const bool letter = token.end - token.begin == 1 && token.capital;
    if (!begins_with_digit(index_.form(first)) && !letter) break;
    std::string number = normal_number(index_.form(first));
    Position end = first + 1;
    // Letters in brackets belong to it: "4.2(b)".
    const std::string_view text = index_.document().text_of(index_.document().block(unit.block));
    for (; end < unit.end && index_.tokens()[end].begin > 0; ++end) {
      const Token& next = index_.tokens()[end];
      if (text[next.begin - 1] != '(' || next.end - next.begin > 4 || next.end >= text.size() || text[next.end] != ')') break;
      number += normal_number(index_.form(end));
    }
    const std::size_t* section = numbered(family, number);
    if (section == nullptr) break;
    const std::optional<int> whole = whole_number(number);
    for (int between = before.value_or(0) + 1; range && before && whole && between < *whole && *whole - *before <= kLongestRange;
         ++between) {
      if (const std::size_t* passed = numbered(family, std::to_string(between))) found.sections.push_back(*passed);
    }
    found.sections.push_back(*section);
    before = whole;
    found.end = end;
    if (end >= unit.end) break;
    const std::string_view join = index_.form(end);
    range = join == "to" || index_.tokens()[end].hyphen_before;
    const bool joined = join == "and" || join == "or" || join == "to";
    if (end + (joined ? 1 : 0) >= unit.end) break;
    const bool goes_on = joined || index_.tokens()[end].comma_before || range;
    const Position next = end + (joined ? 1 : 0);
    if (!goes_on || !begins_with_digit(index_.form(next)) || !(announced || stands_alone(next + 1, unit))) break;
    found.end = next;
  }
  return found;
}

// "section 3 of the Housing Act", "a section 21 notice": somebody else's section. "Of this policy" is our own.
bool References::is_law(Position after, const Unit& unit) const {
  if (after >= unit.end) return false;
  const std::string_view next = index_.form(after);
  if (next == "notice" || next == "notices" || is_law_word(next)) return true;
  if (next != "of" && next != "to" && next != "in") return false;
  for (Position at = after + 1; at < std::min<Position>(unit.end, after + kLawWords); ++at) {
    if (at == after + 1 && (index_.form(at) == "this" || index_.form(at) == "our")) return false;
    if (is_law_word(index_.form(at))) return true;
  }
  return false;
}

/// Whether a cue such as "see" or "set out in" ends right before a token, articles apart.
bool References::follows_reference(Position at, const Unit& unit) const {
  while (at > unit.own && index_.is_free(at - 1)) --at;
  const auto cues = cues_.in(unit);
  const bool cued =
      std::any_of(cues.begin(), cues.end(), [&](const FoundCue& cue) { return cue.list == CueId::reference && cue.end == at; });
  return cued && at > unit.own && family_of(index_.form(at - 1)) == nullptr;
}

/// Whether a number or name ends there: "see 3 officers" is no reference.
bool References::stands_alone(Position after, const Unit& unit) const {
  if (after >= unit.end || index_.tokens()[after].comma_before) return true;
  constexpr std::array<std::string_view, 14> kBehind = {"and", "or", "to",     "above", "below", "of",    "for",
                                                        "on",  "in", "before", "when",  "if",    "where", "page"};
  return is_among(index_.form(after), kBehind);
}

void References::add_numbers(const Unit& unit, std::vector<std::size_t>& out) const {
  for (Position at = unit.own; at < unit.end; ++at) {
    const Family* family = family_of(index_.form(at));
    Position number = at;
    if (family != nullptr) {
      number = at + 1;
      if (number < unit.end && (index_.form(number) == "no" || index_.form(number) == "number")) ++number;
    } else if (!begins_with_digit(index_.form(at)) || !follows_reference(at, unit)) {
      continue;
    }
    const Numbered found = numbers_at(number, unit, family);
    if (found.sections.empty()) continue;
    if (family == nullptr && !stands_alone(found.end, unit)) continue;
    if (!is_law(found.end, unit)) out.insert(out.end(), found.sections.begin(), found.sections.end());
    at = found.end - 1;
  }
}

void References::add_names(const Unit& unit, std::vector<std::size_t>& out) const {
  std::vector<std::string> words;
  for (Position at = unit.own; at < unit.end; ++at) words.push_back(text::fold(index_.form(at)));
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Position at = unit.own + static_cast<Position>(i);
    const bool is_part = family_of(index_.form(at)) != nullptr;
    constexpr std::array<std::string_view, 6> kDescribes = {"on", "about", "headed", "called", "titled", "entitled"};
    if (is_part && i + 1 < words.size() && is_among(index_.form(at + 1), kDescribes)) add_described(words, i + 2, out);
    const auto named = by_first_word_.find(words[i]);
    if (named == by_first_word_.end()) continue;
    for (const std::size_t number : named->second) {
      const Name& name = names_[number];
      if (i + name.words.size() > words.size()) continue;
      if (!std::equal(name.words.begin(), name.words.end(), words.begin() + static_cast<std::ptrdiff_t>(i))) continue;
      // One common word ("Support") stands in any sentence: it must be pointed to.
      const Position after = at + static_cast<Position>(name.words.size());
      const Token& first = index_.tokens()[at];
      const bool called_part = after < unit.end && family_of(index_.form(after)) != nullptr;
      const bool pointed_to = follows_reference(at, unit) && (first.capital || first.quoted) && stands_alone(after, unit);
      if (name.telling >= 2 || called_part || pointed_to) out.push_back(name.section);
    }
  }
}

// "The section on support for vulnerable residents": the headings that share most of these words.
void References::add_described(const std::vector<std::string>& words, std::size_t from, std::vector<std::size_t>& out) const {
  std::vector<std::string> description;
  for (std::size_t i = from; i < std::min(words.size(), from + kDescriptionWords); ++i) {
    if (!is_small(words[i])) description.push_back(words[i]);
  }
  if (description.empty()) return;
  std::size_t most = 0;
  std::vector<std::size_t> best;
  for (const Name& name : names_) {
    const auto has = [&](const std::string& word) { return std::find(name.words.begin(), name.words.end(), word) != name.words.end(); };
    if (!has(description.front())) continue;
    const auto shared = static_cast<std::size_t>(std::count_if(description.begin(), description.end(), has));
    if (shared < most) continue;
    if (shared > most) best.clear();
    most = shared;
    best.push_back(name.section);
  }
  if (best.size() <= kMostDescribed) out.insert(out.end(), best.begin(), best.end());
}

}  // namespace tenet::engine
