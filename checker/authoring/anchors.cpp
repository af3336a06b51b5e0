#include "authoring/anchors.hpp"

#include <algorithm>
#include <array>

#include "authoring/common_words.hpp"
#include "text/inflection.hpp"
#include "text/tokens.hpp"

namespace tenet::authoring {
namespace {

/// Documents put a word or two more between than one sentence does.
constexpr std::size_t kSlack = 2;
constexpr std::size_t kNarrowestGap = 4;
constexpr std::size_t kWidestGap = 40;

constexpr std::array<std::string_view, 9> kModals = {"will", "must", "shall", "may", "can", "should", "aim", "might", "would"};
/// They turn the sense round, and say nothing of what it is about.
constexpr std::array<std::string_view, 4> kNegations = {"not", "never", "no", "cannot"};
/// These may stand between any two words of a phrase, so gaps do not count them.
constexpr std::array<std::string_view, 8> kFree = {"a", "an", "the", "our", "your", "their", "any", "all"};

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string lowered(std::string_view word) {
  std::string out;
  text::lower(word, out);
  return out;
}

class Reader {
 public:
  explicit Reader(std::string_view sentence) : sentence_(sentence), tokens_(text::tokenise(sentence)) {}

  Anchors read() {
    std::size_t position = 0;
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::string word = lowered(written(i));
      if (tokens_[i].kind == text::TokenKind::symbol || is_among(kFree, word)) {
        ++i;
        continue;
      }
      if (is_among(kModals, word) && out_.after_modal == 0) out_.after_modal = out_.all.size();
      const std::size_t length = name_length(i);
      if (length > 0) {
        add_name(i, length, position);
      } else if (tokens_[i].kind == text::TokenKind::word && !is_common_word(word) && word.size() > 1) {
        out_.all.push_back({word, text::fold(word), position, position + 1, false, is_among(kNegations, word)});
      }
      const std::size_t step = std::max<std::size_t>(length, 1);
      i += step;
      position += step;
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view written(std::size_t token) const {
    return sentence_.substr(tokens_[token].begin, tokens_[token].end - tokens_[token].begin);
  }

  [[nodiscard]] bool is_capital(std::size_t token) const {
    return token < tokens_.size() && tokens_[token].capital && tokens_[token].kind == text::TokenKind::word;
  }

  /// Words of a name that begins here; 0 where none does. The first word of a sentence is capital anyway: there it takes two.
  [[nodiscard]] std::size_t name_length(std::size_t from) const {
    std::size_t length = 0;
    while (is_capital(from + length) && (length == 0 || !tokens_[from + length].sentence_before)) ++length;
    const bool begins_sentence = from == 0 || tokens_[from].sentence_before;
    const bool common = is_common_word(lowered(written(from)));
    if (length == 1 && (begins_sentence || common)) return 0;
    return begins_sentence && common ? 0 : length;  // "Every June": the name begins with the next word
  }

  void add_name(std::size_t from, std::size_t length, std::size_t position) {
    std::string name;
    std::string key;
    for (std::size_t i = from; i < from + length; ++i) {
      name += (name.empty() ? "" : " ") + text::straight(written(i));
      key += (key.empty() ? "" : " ") + text::fold(lowered(written(i)));
    }
    // A quote mark inside would end the name where no letter follows it.
    const bool can_be_quoted = name.find('\'') == std::string::npos;
    out_.all.push_back({can_be_quoted ? "'" + name + "'" : lowered(name), key, position, position + length, can_be_quoted, false});
  }

  std::string_view sentence_;
  std::vector<text::Token> tokens_;
  Anchors out_;
};

}  // namespace

Anchors anchors_of(std::string_view sentence) {
  return Reader(sentence).read();
}

std::string phrase_of(const std::vector<Anchor>& chosen) {
  std::string phrase;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (i > 0) {
      const std::size_t between = chosen[i].begin - chosen[i - 1].end;
      const std::size_t gap = std::min(std::max(between + kSlack, kNarrowestGap), kWidestGap);
      phrase += between == 0 ? " " : " ..." + std::to_string(gap) + " ";
    }
    phrase += chosen[i].write;
  }
  return phrase;
}

namespace {

/// Index of the name of most letters; as many as there are anchors where none is a name.
std::size_t longest_name(const std::vector<Anchor>& all) {
  std::size_t longest = all.size();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].name && (longest == all.size() || all[i].write.size() > all[longest].write.size())) longest = i;
  }
  return longest;
}

}  // namespace

std::vector<std::string> phrases_from(const Anchors& anchors) {
  const std::vector<Anchor>& all = anchors.all;
  std::vector<std::string> phrases;
  const auto add = [&](std::size_t from, std::size_t to) {
    const std::string phrase = phrase_of({all.begin() + static_cast<std::ptrdiff_t>(from), all.begin() + static_cast<std::ptrdiff_t>(to)});
    if (!phrase.empty() && std::find(phrases.begin(), phrases.end(), phrase) == phrases.end()) phrases.push_back(phrase);
  };
  if (const std::size_t name = longest_name(all); name < all.size()) {
    // "take part in Neighbour Week": what is done stands right before the name.
    const bool together = name >= 2 && all[name - 2].end == all[name - 1].begin && !all[name - 1].name;
    const std::size_t from = together ? name - 2 : name == 0 ? 0 : name - 1;
    add(from, name == 0 ? std::min<std::size_t>(2, all.size()) : name + 1);
  }
  const std::size_t first = anchors.after_modal + 1 < all.size() ? anchors.after_modal : 0;
  for (std::size_t to = first + 1; to <= all.size(); ++to) {
    const auto content = std::count_if(all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(to),
                                       [](const Anchor& anchor) { return !anchor.negation; });
    if (content >= 2) add(first, to);
  }
  if (!all.empty()) add(0, all.size());
  return phrases;
}

}  // namespace tenet::authoring
