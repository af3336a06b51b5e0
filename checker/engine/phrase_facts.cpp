#include "engine/phrase_facts.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/phrase_program.hpp"
#include "text/inflection.hpp"

namespace tenet::engine {
namespace {

/// Stands for any word in a gap; no phrase looks for it.
constexpr std::string_view kFiller = "zq";

std::string_view value_name(text::ValueKind kind) {
  switch (kind) {
    case text::ValueKind::number:
      return "#number";
    case text::ValueKind::money:
      return "#money";
    case text::ValueKind::duration:
      return "#duration";
    case text::ValueKind::date:
      return "#date";
  }
  return "";
}

std::string_view value_example(text::ValueKind kind) {
  switch (kind) {
    case text::ValueKind::number:
      return "7";
    case text::ValueKind::money:
      return "\u00a37";
    case text::ValueKind::duration:
      return "7 days";
    case text::ValueKind::date:
      return "7 May 2026";
  }
  return "";
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// --- facts -------------------------------------------------------------------------------------------------------------

class Facts {
 public:
  Facts(const std::vector<std::string>& words, PhraseFacts& out) : words_(words), out_(out) {}

  void visit(const Fragment& fragment, NodeId id) {
    const Node& node = fragment.nodes[id];
    switch (node.kind) {
      case NodeKind::gap:
        out_.widest_gap = std::max(out_.widest_gap, node.most);
        out_.all_gaps += node.most;
        return;
      case NodeKind::nothing:
      case NodeKind::optional:
        return;
      case NodeKind::sequence:
        for (std::uint32_t i = 0; i < node.count; ++i) visit(fragment, fragment.children[node.first + i].node);
        return;
      case NodeKind::quote: {
        const std::size_t before = out_.required.size();
        visit(fragment, fragment.children[node.first].node);
        out_.quotes_nothing = out_.required.size() == before;
        return;
      }
      case NodeKind::word:
      case NodeKind::name:
      case NodeKind::value:
      case NodeKind::alternatives:
      case NodeKind::list: {
        RequiredPart part;
        part.list = node.kind == NodeKind::list;
        part.name = node.kind == NodeKind::name;
        add_words(fragment, id, part.words);
        out_.required.push_back(std::move(part));
        return;
      }
    }
  }

  /// The last words of everything the node can be.
  void add_words(const Fragment& fragment, NodeId id, std::vector<std::string>& out) {
    const Node& node = fragment.nodes[id];
    switch (node.kind) {
      case NodeKind::word:
        for (std::uint32_t i = 0; i < node.count; ++i) out.push_back(words_[fragment.terms[node.first + i]]);
        return;
      case NodeKind::name:
        out.push_back(joined(fragment.names[node.first]));
        return;
      case NodeKind::value:
        out_.has_value = true;
        out.emplace_back(value_name(node.value));
        return;
      case NodeKind::list:
        return add_words(*fragment.lists[node.first], fragment.lists[node.first]->root, out);
      case NodeKind::alternatives:
        for (std::uint32_t i = 0; i < node.count; ++i) add_words(fragment, fragment.children[node.first + i].node, out);
        return;
      case NodeKind::quote:
      case NodeKind::sequence: {
        std::string whole;
        for (std::uint32_t i = 0; i < node.count; ++i) {
          std::vector<std::string> some;
          add_words(fragment, fragment.children[node.first + i].node, some);
          if (!some.empty()) whole += (whole.empty() ? "" : " ") + some.front();
        }
        out.push_back(std::move(whole));
        return;
      }
      case NodeKind::gap:
      case NodeKind::nothing:
      case NodeKind::optional:
        return;
    }
  }

 private:
  const std::vector<std::string>& words_;
  PhraseFacts& out_;
};

bool begins_with_alternatives(const Fragment& fragment, NodeId id) {
  const Node& node = fragment.nodes[id];
  if (node.kind == NodeKind::sequence) return begins_with_alternatives(fragment, fragment.children[node.first].node);
  return node.kind == NodeKind::alternatives || node.kind == NodeKind::optional;
}

// --- samples -----------------------------------------------------------------------------------------------------------

/// Decides between alternatives, sample after sample.
class Choices {
 public:
  enum class Order : std::uint8_t { all, some };

  void begin(Order order, std::size_t sample) {
    order_ = order;
    sample_ = sample;
    depth_ = 0;
  }

  std::size_t choose(std::size_t of) {
    const std::size_t depth = depth_++;
    if (of <= 1) {
      --depth_;
      return 0;
    }
    if (order_ == Order::all) {
      if (depth == path_.size()) path_.push_back({0, of});
      return path_[depth].first;
    }
    // In the first rounds every alternative has its turn; later ones mix them, always in the same way.
    if (sample_ % 2 == 0) return (sample_ / 2 + depth) % of;
    const std::size_t mixed = (sample_ * 2'654'435'761U) ^ ((depth + 1) * 40'503U * (sample_ + 7));
    return (mixed >> 7U) % of;
  }

  /// Moves on to the next combination; false after the last.
  bool next() {
    while (!path_.empty() && path_.back().first + 1 >= path_.back().second) path_.pop_back();
    if (path_.empty()) return false;
    ++path_.back().first;
    return true;
  }

 private:
  Order order_ = Order::all;
  std::size_t sample_ = 0;
  std::size_t depth_ = 0;
  std::vector<std::pair<std::size_t, std::size_t>> path_;  ///< choice and how many there are
};

/// A word whose key is `key`: a key need not be a word itself.
std::optional<std::string> word_of(const std::string& key) {
  constexpr std::array<std::string_view, 7> kEndings = {"", "e", "s", "y", "ing", "ed", "es"};
  for (const std::string_view ending : kEndings) {
    std::string word = key + std::string(ending);
    if (text::fold(word) == key || text::second_key(word) == key) return word;
  }
  return std::nullopt;
}

class Speaker {
 public:
  Speaker(const std::vector<std::string>& words, Choices& choices) : words_(words), choices_(choices) {}

  void say(const Fragment& fragment, NodeId id) {
    const Node& node = fragment.nodes[id];
    switch (node.kind) {
      case NodeKind::word:
        return say_term(fragment.terms[node.first + choices_.choose(node.count)]);
      case NodeKind::name:
        return add(joined(fragment.names[node.first]));
      case NodeKind::value:
        return add(value_example(node.value));
      case NodeKind::gap:
        if (choices_.choose(2) == 1) {
          for (std::uint32_t i = 0; i < node.most; ++i) add(kFiller);
        }
        return;
      case NodeKind::nothing:
        return;
      case NodeKind::optional:
        if (choices_.choose(2) == 1) say(fragment, fragment.children[node.first].node);
        return;
      case NodeKind::quote:
        return say(fragment, fragment.children[node.first].node);
      case NodeKind::sequence:
        for (std::uint32_t i = 0; i < node.count; ++i) say(fragment, fragment.children[node.first + i].node);
        return;
      case NodeKind::alternatives:
        return say(fragment, fragment.children[node.first + choices_.choose(node.count)].node);
      case NodeKind::list:
        return say(*fragment.lists[node.first], fragment.lists[node.first]->root);
    }
  }

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] bool lacks_a_word() const { return lacks_a_word_; }

 private:
  void say_term(TermId term) {
    const std::string& word = words_[term];
    if (word.starts_with('=')) return add(std::string_view(word).substr(1));
    if (word.ends_with('*')) return add(std::string_view(word).substr(0, word.size() - 1));
    const std::optional<std::string> spoken = word_of(word);
    lacks_a_word_ = lacks_a_word_ || !spoken;
    add(spoken ? *spoken : word);
  }

  void add(std::string_view word) {
    if (!text_.empty()) text_ += ' ';
    text_ += word;
  }

  const std::vector<std::string>& words_;
  Choices& choices_;
  std::string text_;
  bool lacks_a_word_ = false;
};

/// One sample; nothing where a key has no word that we know.
std::optional<std::string> sample(const Fragment& fragment, const std::vector<std::string>& words, Choices& choices) {
  Speaker speaker(words, choices);
  speaker.say(fragment, fragment.root);
  if (speaker.lacks_a_word()) return std::nullopt;
  return speaker.text();
}

}  // namespace

PhraseFacts facts_of(const Program& program, const std::vector<std::string>& words) {
  PhraseFacts facts;
  if (!program.fragment) return facts;
  Facts(words, facts).visit(*program.fragment, program.fragment->root);
  facts.begins_with_alternatives = begins_with_alternatives(*program.fragment, program.fragment->root);
  for (const auto& name : program.fragment->names) facts.names.push_back(joined(name));
  return facts;
}

std::vector<std::string> sample_sentences(const Program& program, const std::vector<std::string>& words, std::size_t most) {
  std::vector<std::string> samples;
  if (!program.fragment) return samples;
  Choices all;
  bool more = true;
  for (std::size_t i = 0; i < most && more; ++i) {
    all.begin(Choices::Order::all, i);
    if (auto text = sample(*program.fragment, words, all)) samples.push_back(std::move(*text));
    more = all.next();
  }
  if (!more) return samples;
  samples.clear();
  Choices some;
  for (std::size_t i = 0; i < most; ++i) {
    some.begin(Choices::Order::some, i);
    if (auto text = sample(*program.fragment, words, some)) samples.push_back(std::move(*text));
  }
  return samples;
}

}  // namespace tenet::engine
