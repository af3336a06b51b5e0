#include "text/inflection.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <unordered_map>
#include <unordered_set>

#include "base/ascii.hpp"
#include "text/inflection_tables.hpp"
#include "text/number_words.hpp"

namespace tenet::text {

namespace {

// --- letters -----------------------------------------------------------------------------------------------------------

bool is_vowel(std::string_view word, std::size_t i) {
  switch (word[i]) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
      return true;
    case 'u':
      return i == 0 || word[i - 1] != 'q';
    case 'y':
      return i > 0;
    default:
      return false;
  }
}

bool has_vowel(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_vowel(word, i)) return true;
  }
  return false;
}

/// One vowel, then one consonant that English would double before -ing: "hop", "mak", "us"; not "leas", "forc", "offer", "fix".
bool is_short_syllable(std::string_view stem) {
  if (stem.size() < 2) return false;
  const char last = stem.back();
  if (last == 'w' || last == 'x' || last == 'y' || is_vowel(stem, stem.size() - 1) || !is_vowel(stem, stem.size() - 2)) return false;
  for (std::size_t i = 0; i + 2 < stem.size(); ++i) {
    if (is_vowel(stem, i)) return false;
  }
  return true;
}

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() >= ending.size() && word.substr(word.size() - ending.size()) == ending;
}

/// The last `count` characters give way. Not std::string::replace, at which g++ 12 warns wrongly.
void replace_last(std::string& word, std::size_t count, std::string_view with) {
  word.resize(word.size() - count);
  word += with;
}

void replace_end(std::string& word, std::string_view ending, std::string_view with) {
  if (ends_with(word, ending)) replace_last(word, ending.size(), with);
}

void replace_all(std::string& word, std::string_view part, std::string_view with) {
  if (word.find(part) == std::string::npos) return;
  std::string out;
  std::string_view rest = word;
  for (std::size_t at = rest.find(part); at != std::string_view::npos; at = rest.find(part)) {
    out += rest.substr(0, at);
    out += with;
    rest.remove_prefix(at + part.size());
  }
  out += rest;
  word = std::move(out);
}

// --- tables ------------------------------------------------------------------------------------------------------------

template <class Take>
void for_each_word(std::string_view words, const Take& take) {
  while (!words.empty()) {
    const std::size_t space = std::min(words.find(' '), words.size());
    if (space > 0) take(words.substr(0, space));
    words.remove_prefix(std::min(space + 1, words.size()));
  }
}

using Words = std::unordered_set<std::string_view>;
using Lemmas = std::unordered_map<std::string, std::string_view>;

Words words_of(std::string_view text) {
  Words out;
  for_each_word(text, [&](std::string_view word) { out.insert(word); });
  return out;
}

void add_comparatives(Lemmas& out, std::string_view adjective) {
  std::string stem(adjective);
  if (stem.back() == 'e') {
    stem.pop_back();
  } else if (stem.back() == 'y' && stem.size() > 3) {
    stem.back() = 'i';
  } else if (is_short_syllable(stem)) {
    stem.push_back(stem.back());
  }
  out.emplace(stem + "er", adjective);
  out.emplace(stem + "est", adjective);
}

struct Tables {
  Lemmas lemmas;  ///< form -> lemma
  Lemmas second;
  Words uninflected = words_of(uninflected_words());
  Words keep_e = words_of(words_keeping_e());
  Words keep_e_in_verbs = words_of(verbs_keeping_e());

  Tables() {
    for (const Irregular& word : other_spellings()) add(lemmas, word);
    for (const Irregular& word : irregular_words()) add(lemmas, word);
    for (const Irregular& word : second_readings()) add(second, word);
    for_each_word(comparable_adjectives(), [&](std::string_view adjective) { add_comparatives(lemmas, adjective); });
    // These comparatives are nouns or verbs as often.
    for (const char* noun : {"cleaner", "drier", "dryer", "lighter", "cooler"}) lemmas.erase(noun);
  }

 private:
  static void add(Lemmas& out, const Irregular& word) {
    for_each_word(word.forms, [&](std::string_view form) { out.emplace(std::string(form), word.lemma); });
  }
};

const Tables& tables() {
  static const Tables made;
  return made;
}

// --- spelling ----------------------------------------------------------------------------------------------------------

/// Whether a stem has lost its ending, so that "organis" is known to come from "organise".
enum class Cut : std::uint8_t { nothing, final_e, suffix };

void our_to_or(std::string& stem) {
  for (const std::string_view root : our_roots()) {
    const std::size_t at = stem.find(root);
    if (at != std::string::npos) stem.erase(at + root.size() - 2, 1);
  }
}

/// British and American spellings of a stem meet; doubled consonants at the end become one, ll becomes l everywhere.
void respell(std::string& stem, Cut cut) {
  if (stem.find("our") != std::string::npos) our_to_or(stem);
  replace_all(stem, "isation", "ization");
  replace_end(stem, "iser", "izer");
  if (cut != Cut::nothing) {
    for (const std::string_view end : {"practis", "licens", "defens", "offens", "pretens"}) {
      if (ends_with(stem, end)) stem.back() = 'c';
    }
    replace_end(stem, "is", "iz");
    replace_end(stem, "ys", "yz");
    for (const std::string_view end : {"centr", "theatr", "metr", "litr", "fibr", "calibr", "meagr", "spectr"}) {
      if (ends_with(stem, end)) stem.insert(stem.size() - 1, 1, 'e');
    }
    replace_end(stem, "alogu", "alog");
    replace_end(stem, "ologu", "olog");
  }
  replace_end(stem, "dgement", "dgment");
  replace_all(stem, "ll", "l");
  const std::size_t size = stem.size();
  if (size >= 4 && stem[size - 1] == stem[size - 2] && !is_vowel(stem, size - 1)) stem.pop_back();
}

/// A word without inflection to its key.
void key_of_base(std::string& word) {
  if (word.size() > 3 && ends_with(word, "ie")) replace_last(word, 2, "y");
  const bool strip = word.size() >= 4 && word.back() == 'e' && !is_short_syllable(std::string_view(word).substr(0, word.size() - 1)) &&
                     !tables().keep_e.contains(word);
  if (strip) word.pop_back();
  respell(word, strip ? Cut::final_e : Cut::nothing);
}

/// A stem that has lost -ing or -ed to its key: a final e comes back only where the bare stem would have doubled its consonant.
void key_of_stem(std::string& stem) {
  if (is_short_syllable(stem) || tables().keep_e_in_verbs.contains(stem + "e")) {
    stem.push_back('e');
    respell(stem, Cut::nothing);
    return;
  }
  respell(stem, Cut::suffix);
}

// --- endings -----------------------------------------------------------------------------------------------------------

bool is_uninflected(std::string_view word) {
  return tables().uninflected.contains(word);
}

/// Those in -eed that are past forms; the others (need, exceed, speed) are whole words.
bool is_past_in_eed(std::string_view word) {
  for (const std::string_view past : {"agreed", "disagreed", "freed", "guaranteed", "refereed", "decreed"}) {
    if (word == past) return true;
  }
  return false;
}

/// Takes a plural or third person s off. False when there is none.
bool cut_s(std::string& word) {
  const std::size_t size = word.size();
  if (size < 3 || word.back() != 's' || ends_with(word, "ss") || ends_with(word, "us") || ends_with(word, "is")) return false;
  if (size > 4 && ends_with(word, "ies")) {
    replace_last(word, 3, "y");
    return true;
  }
  for (const std::string_view end : {"sses", "xes", "ches", "shes", "zzes", "oes"}) {
    if (size > end.size() && size > 4 && ends_with(word, end)) {
      word.resize(size - 2);
      return true;
    }
  }
  word.pop_back();
  return true;
}

/// Takes -ing, -ed or -ied off and leaves the key. False when there is none.
bool cut_verb_ending(std::string& word) {
  const std::size_t size = word.size();
  if (size > 4 && ends_with(word, "ied")) {
    replace_last(word, 3, "y");
    return true;
  }
  if (size > 4 && ends_with(word, "ing") && has_vowel(std::string_view(word).substr(0, size - 3))) {
    word.resize(size - 3);
    if (word.back() == 'e') {
      key_of_base(word);  // "agreeing", "ageing"
    } else {
      key_of_stem(word);
    }
    return true;
  }
  if (size > 3 && ends_with(word, "ed") && has_vowel(std::string_view(word).substr(0, size - 2))) {
    if (ends_with(word, "eed") && !is_past_in_eed(word)) return false;
    word.resize(size - 2);
    key_of_stem(word);
    return true;
  }
  return false;
}

/// "chairmen" -> "chairman"; "specimen" stays.
bool cut_men(std::string& word) {
  if (!ends_with(word, "men")) return false;
  for (const std::string_view singular :
       {"omen", "specimen", "acumen", "regimen", "abdomen", "amen", "yemen", "stamen", "semen", "hymen"}) {
    if (word == singular) return false;
  }
  word[word.size() - 2] = 'a';
  return true;
}

void strip_possessive(std::string& word) {
  if (word.size() > 2 && ends_with(word, "'s")) word.resize(word.size() - 2);
  while (word.size() > 1 && word.back() == '\'') word.pop_back();
}

bool fold_number(std::string& word) {
  if (base::is_digit(word[0])) {
    word.erase(std::remove(word.begin(), word.end(), ','), word.end());
    return true;
  }
  const auto value = number_word(word);
  if (!value) return false;
  word = *value;
  return true;
}

void fold_word(std::string& word) {
  const auto lemma = tables().lemmas.find(word);
  if (lemma != tables().lemmas.end()) {
    word = lemma->second;
    key_of_base(word);
    return;
  }
  if (is_uninflected(word)) {
    key_of_base(word);
    return;
  }
  if (cut_men(word)) return;
  if (cut_s(word) && is_uninflected(word)) {
    key_of_base(word);
    return;
  }
  if (cut_verb_ending(word)) return;
  key_of_base(word);
}

void straighten(std::string& word) {
  for (const std::string_view curly : {"\u2019", "\u2018", "\u02BC"}) replace_all(word, curly, "'");
}

}  // namespace

std::string straight(std::string_view word) {
  std::string out(word);
  straighten(out);
  return out;
}

void lower(std::string_view word, std::string& out) {
  out.clear();
  out.reserve(word.size());
  for (const char c : word) {
    if (static_cast<unsigned char>(c) >= 128) {
      out.clear();
      break;
    }
    out.push_back(base::to_lower(c));
  }
  if (!out.empty() || word.empty()) return;
  // Compatibility forms too: PDF converters leave ligatures behind.
  constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(word.data()), static_cast<utf8proc_ssize_t>(word.size()), &mapped, kOptions);
  if (length < 0) {
    out.assign(word);
    return;
  }
  out.assign(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
  std::free(mapped);  // NOLINT: utf8proc allocates with malloc
  straighten(out);
}

void fold(std::string_view lower_case, std::string& out) {
  out.assign(lower_case);
  if (out.empty()) return;
  if (const Contraction both = contraction(out)) {
    std::string first = fold(both.first);
    first += fold(both.second);
    out = std::move(first);
    return;
  }
  strip_possessive(out);
  if (fold_number(out)) return;
  if (out.size() > 1) out.erase(std::remove(out.begin(), out.end(), '.'), out.end());
  if (out.empty()) return;
  fold_word(out);
}

std::string fold(std::string_view lower_case) {
  std::string out;
  fold(lower_case, out);
  return out;
}

std::string second_key(std::string_view lower_case) {
  std::string word(lower_case);
  strip_possessive(word);
  const auto found = tables().second.find(word);
  if (found == tables().second.end()) return {};
  word = found->second;
  key_of_base(word);
  return word;
}

Contraction contraction(std::string_view word) {
  const std::size_t quote = word.find('\'');
  if (quote == std::string_view::npos || quote == 0) return {};
  if (word == "won't") return {"will", "not"};
  if (word == "shan't") return {"shall", "not"};
  if (word == "can't") return {"can", "not"};
  if (ends_with(word, "n't") && word.size() > 4) return {word.substr(0, word.size() - 3), "not"};
  const std::string_view tail = word.substr(quote + 1);
  const std::string_view head = word.substr(0, quote);
  if (tail == "ll") return {head, "will"};
  if (tail == "ve") return {head, "have"};
  if (tail == "re") return {head, "are"};
  if (tail == "m") return {head, "am"};
  return {};
}

}  // namespace tenet::text
