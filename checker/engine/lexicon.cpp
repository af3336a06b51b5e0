#include "engine/lexicon.hpp"

#include <algorithm>
#include <atomic>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "engine/latest.hpp"
#include "text/inflection.hpp"
#include "text/number_words.hpp"

namespace tenet::engine {

namespace {

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
};
using Terms = std::unordered_map<std::string, TermId, Hash, std::equal_to<>>;

/// Bits of the sieve for words in two: a few per cent full with the splits of 5,000 words.
constexpr std::uint32_t kSieveBits = 1U << 20;

std::uint32_t bit_of(std::uint32_t hash, std::string_view second) {
  const std::uint32_t one = static_cast<unsigned char>(second[0]);
  const std::uint32_t two = second.size() > 1 ? static_cast<unsigned char>(second[1]) : 0U;
  std::uint32_t mixed = (hash ^ (one << 8) ^ (two << 20)) * 0x9E3779B1U;
  mixed ^= mixed >> 15;
  return mixed % kSieveBits;
}

std::uint64_t next_serial() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

/// The terms of words already met, kept by a thread from one document to the next: most words of a document stood in the one before.
class Memory {
 public:
  void clear() { words_ = {}; }
  [[nodiscard]] bool is_full() const { return words_.size() >= kMostWords; }

  [[nodiscard]] const std::vector<TermId>* find(std::string_view word) const {
    const auto found = words_.find(word);
    return found == words_.end() ? nullptr : &found->second;
  }
  void keep(std::string_view word, std::vector<TermId> terms) { words_.emplace(std::string(word), std::move(terms)); }

 private:
  /// The language of policies is some ten thousand words; a document made of others must not fill the memory.
  static constexpr std::size_t kMostWords = 50'000;
  std::unordered_map<std::string, std::vector<TermId>, Hash, std::equal_to<>> words_;
};

/// Two, for the run's own lexicon and for a wider copy.
Memory& memory_of(std::uint64_t serial) {
  thread_local Latest<Memory, 2> latest;
  Memory& memory = latest.of(serial);
  if (memory.is_full()) memory.clear();
  return memory;
}

/// A phrase means what its text means with the word lists of a ruleset.
std::string key_of(std::uint64_t lists, const ruleset::Phrase& phrase) {
  return std::to_string(lists) + (phrase.expert ? " re " : " ") + phrase.text;
}

}  // namespace

struct Lexicon::State {
  Terms keys;
  Terms forms;
  Terms prefixes;
  Terms words_added;                     ///< words as phrases write them, each with its key's term
  std::uint64_t prefix_lengths = 0;      ///< bit n: there is a prefix of n bytes
  std::uint64_t serial = next_serial();  ///< differs between lexicons whose terms differ
  TermId next = 5;                       ///< 1 to 4 are the kinds of values
  std::uint32_t values = 0;              ///< bit per kind
  std::vector<std::uint64_t> sieve = std::vector<std::uint64_t>(kSieveBits / 64);
  std::map<std::pair<std::uint64_t, std::string>, std::shared_ptr<const Fragment>> lists;
  std::unordered_map<std::string, std::shared_ptr<const Program>> phrases;

  TermId add(Terms& terms, std::string_view word) {
    const auto found = terms.find(word);
    if (found != terms.end()) return found->second;
    serial = next_serial();
    terms.emplace(std::string(word), next);
    return next++;
  }

  /// Remembers every way to write the word in two.
  void add_splits(std::string_view word) {
    for (std::size_t at = 1; at < word.size(); ++at) {
      const std::uint32_t bit = bit_of(hash_of(word.substr(0, at)), word.substr(at));
      sieve[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
  }

  void find(const Terms& terms, std::string_view word, std::vector<TermId>& out) const {
    const auto found = terms.find(word);
    if (found != terms.end()) out.push_back(found->second);
  }

  void find_prefixes(std::string_view word, std::vector<TermId>& out) const {
    for (std::size_t length = 1; length <= word.size() && length < 64; ++length) {
      if ((prefix_lengths >> length & 1) != 0) find(prefixes, word.substr(0, length), out);
    }
  }
};

Lexicon::Lexicon() : state_(std::make_unique<State>()) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

Lexicon Lexicon::copy() const {
  Lexicon out;
  *out.state_ = *state_;
  return out;
}

TermId Lexicon::add_key(std::string_view folded) {
  return state_->add(state_->keys, folded);
}
TermId Lexicon::add_form(std::string_view lower_case) {
  return state_->add(state_->forms, lower_case);
}

TermId Lexicon::add_prefix(std::string_view lower_case) {
  const std::string_view kept = lower_case.substr(0, 63);
  state_->prefix_lengths |= std::uint64_t{1} << kept.size();
  state_->add_splits(kept);
  return state_->add(state_->prefixes, kept);
}

TermId Lexicon::add_word(std::string_view lower_case) {
  // Rules say the same few thousand words again and again.
  const auto known = state_->words_added.find(lower_case);
  if (known != state_->words_added.end()) return known->second;
  const std::string key = text::fold(lower_case);
  state_->add_splits(lower_case);
  state_->add_splits(key);
  // "21" is written in two words as often as in figures.
  if (const std::string words = text::joined_words(key); !words.empty()) state_->add_splits(words);
  const TermId term = add_key(key);
  state_->words_added.emplace(std::string(lower_case), term);
  return term;
}

TermId Lexicon::add_value(text::ValueKind kind) {
  state_->values |= 1U << static_cast<unsigned>(kind);
  return value_term(kind);
}

std::vector<std::string> Lexicon::words() const {
  std::vector<std::string> out(state_->next);
  for (const auto& [word, term] : state_->keys) out[term] = word;
  for (const auto& [word, term] : state_->forms) out[term] = "=" + word;
  for (const auto& [word, term] : state_->prefixes) out[term] = word + "*";
  return out;
}

bool Lexicon::uses(text::ValueKind kind) const {
  return (state_->values >> static_cast<unsigned>(kind) & 1U) != 0;
}

void Lexicon::terms_of(std::string_view lower_case, std::vector<TermId>& out) const {
  Memory& memory = memory_of(state_->serial);
  if (const std::vector<TermId>* known = memory.find(lower_case)) {
    out.insert(out.end(), known->begin(), known->end());
    return;
  }
  const auto begin = static_cast<std::ptrdiff_t>(out.size());
  std::string key;
  text::fold(lower_case, key);
  state_->find(state_->keys, key, out);
  state_->find(state_->forms, lower_case, out);
  state_->find_prefixes(lower_case, out);
  if (const std::string second = text::second_key(lower_case); !second.empty()) state_->find(state_->keys, second, out);
  if (const text::Contraction both = text::contraction(lower_case)) {
    for (const std::string_view part : {both.first, both.second}) {
      text::fold(part, key);
      state_->find(state_->keys, key, out);
      state_->find(state_->forms, part, out);
    }
  }
  std::sort(out.begin() + begin, out.end());
  out.erase(std::unique(out.begin() + begin, out.end()), out.end());
  memory.keep(lower_case, {out.begin() + begin, out.end()});
}

std::size_t Lexicon::size() const {
  return state_->next;
}

bool Lexicon::may_join(std::uint32_t hash, std::string_view second) const {
  if (second.empty()) return false;
  const std::uint32_t bit = bit_of(hash, second);
  return (state_->sieve[bit / 64] >> (bit % 64) & 1) != 0;
}

bool Lexicon::joins_across_space(std::string_view lower_case) {
  // Small words begin too many others.
  static const std::unordered_set<std::string_view> never = {"a",  "an", "the", "be", "is", "no", "to", "he", "we", "it",  "i",  "me",
                                                             "us", "or", "as",  "at", "of", "if", "so", "by", "in", "may", "not"};
  return !never.contains(lower_case);
}

std::uint32_t Lexicon::hash_of(std::string_view lower_case) {
  std::uint32_t hash = 2166136261U;
  for (const char c : lower_case) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

std::shared_ptr<const Fragment> Lexicon::list(std::uint64_t serial, const std::string& name) const {
  const auto found = state_->lists.find({serial, name});
  return found == state_->lists.end() ? nullptr : found->second;
}

std::shared_ptr<const Program> Lexicon::phrase(std::uint64_t serial, const ruleset::Phrase& phrase) const {
  const auto found = state_->phrases.find(key_of(serial, phrase));
  return found == state_->phrases.end() ? nullptr : found->second;
}

void Lexicon::keep_phrase(std::uint64_t serial, const ruleset::Phrase& phrase, std::shared_ptr<const Program> program) {
  state_->phrases.insert_or_assign(key_of(serial, phrase), std::move(program));
}

void Lexicon::keep_list(std::uint64_t serial, const std::string& name, std::shared_ptr<const Fragment> fragment) {
  state_->lists[{serial, name}] = std::move(fragment);
}

}  // namespace tenet::engine
