#include "engine/index.hpp"

#include <algorithm>
#include <atomic>

namespace tenet::engine {
namespace {

std::uint64_t next_serial() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

}  // namespace

/// Which terms each distinct word of a stream is, and where each term occurs.
class TermBuilder {
 public:
  TermBuilder(Index& out, const Lexicon& lexicon) : out_(out), stream_(*out.stream_), lexicon_(lexicon) {}

  void build() {
    look_up_words();
    for (const Unit& unit : stream_.units) find_joins(unit);
    out_.joins_.assign(stream_.tokens.size(), false);
    for (const Index::Joined& joined : out_.joined_) out_.joins_[joined.position] = true;
    post();
  }

 private:
  struct Word {
    std::string_view text;
    std::uint32_t hash = 0;
    bool joins_across_space = false;
  };

  void look_up_words() {
    out_.word_term_begin_.push_back(0);
    for (std::size_t i = 0; i + 1 < stream_.word_text_begin.size(); ++i) {
      const std::uint32_t begin = stream_.word_text_begin[i];
      const std::string_view text = std::string_view(stream_.word_text).substr(begin, stream_.word_text_begin[i + 1] - begin);
      words_.push_back({text, Lexicon::hash_of(text), Lexicon::joins_across_space(text)});
      lexicon_.terms_of(text, out_.word_terms_);
      out_.word_term_begin_.push_back(static_cast<std::uint32_t>(out_.word_terms_.size()));
    }
  }

  void find_joins(const Unit& unit) {
    for (Position i = unit.begin; i + 1 < unit.end; ++i) {
      const Token& token = stream_.tokens[i];
      const Token& next = stream_.tokens[i + 1];
      if (next.comma_before || next.block != token.block || next.begin < token.end) continue;
      const Word& first = words_[token.word];
      const Word& second = words_[next.word];
      if (!first.joins_across_space && !next.hyphen_before) continue;
      if (!lexicon_.may_join(first.hash, second.text)) continue;
      joined_.assign(first.text);
      joined_ += second.text;
      joined_terms_.clear();
      lexicon_.terms_of(joined_, joined_terms_);
      for (const TermId term : joined_terms_) {
        if (!word_has(token.word, term)) out_.joined_.push_back({i, term});
      }
    }
  }

  [[nodiscard]] bool word_has(std::uint32_t word, TermId term) const {
    const auto begin = out_.word_terms_.begin() + out_.word_term_begin_[word];
    const auto end = out_.word_terms_.begin() + out_.word_term_begin_[word + 1];
    return std::binary_search(begin, end, term);
  }

  /// Calls `take(term, position)` for every occurrence, ascending by position.
  template <class Take>
  void each_occurrence(const Take& take) const {
    auto joined = out_.joined_.begin();
    auto value = stream_.values.begin();
    for (Position i = 0; i < stream_.tokens.size(); ++i) {
      const std::uint32_t word = stream_.tokens[i].word;
      for (std::uint32_t t = out_.word_term_begin_[word]; t < out_.word_term_begin_[word + 1]; ++t) take(out_.word_terms_[t], i);
      for (; joined != out_.joined_.end() && joined->position == i; ++joined) take(joined->term, i);
      for (; value != stream_.values.end() && value->first == i; ++value) take(Lexicon::value_term(value->kind), i);
    }
  }

  void post() {
    out_.term_begin_.assign(lexicon_.size() + 1, 0);
    each_occurrence([&](TermId term, Position) { ++out_.term_begin_[term + 1]; });
    for (std::size_t term = 1; term < out_.term_begin_.size(); ++term) out_.term_begin_[term] += out_.term_begin_[term - 1];
    out_.postings_.resize(out_.term_begin_.back());
    std::vector<std::uint32_t> next(out_.term_begin_.begin(), out_.term_begin_.end() - 1);
    each_occurrence([&](TermId term, Position at) { out_.postings_[next[term]++] = at; });
  }

  Index& out_;
  const TokenStream& stream_;
  const Lexicon& lexicon_;
  std::vector<Word> words_;
  std::string joined_;
  std::vector<TermId> joined_terms_;
};

Index::Index(const Document& document, const Lexicon& lexicon, Matching matching)
    : document_(&document), matching_(matching), serial_(next_serial()), stream_(stream_of(document, lexicon)), tokens_(stream_->tokens) {
  TermBuilder(*this, lexicon).build();
}

Index::Index(const Index& narrower, const Lexicon& wider)
    : document_(narrower.document_),
      matching_(narrower.matching_),
      serial_(narrower.serial_),
      stream_(narrower.stream_),
      tokens_(stream_->tokens) {
  TermBuilder(*this, wider).build();
}

bool Index::knows(const Lexicon& lexicon) const {
  return term_begin_.size() == lexicon.size() + 1;
}

std::span<const UnitId> Index::units_of(BlockId leaf) const {
  if (leaf.value == 0 || leaf.value + 1 >= stream_->leaf_unit_begin.size()) return {};
  const std::uint32_t begin = stream_->leaf_unit_begin[leaf.value];
  return std::span<const UnitId>(stream_->leaf_units).subspan(begin, stream_->leaf_unit_begin[leaf.value + 1] - begin);
}

bool Index::has_term(Position position, TermId term) const {
  for (const TermId held : terms_at(position)) {
    if (held == term) return true;
  }
  return false;
}

bool Index::joins_to(Position position, TermId term) const {
  if (!joins_[position]) return false;
  auto joined =
      std::lower_bound(joined_.begin(), joined_.end(), position, [](const Joined& entry, Position at) { return entry.position < at; });
  for (; joined != joined_.end() && joined->position == position; ++joined) {
    if (joined->term == term) return true;
  }
  return false;
}

const text::Value* Index::value_at(Position position, text::ValueKind kind) const {
  auto value = std::lower_bound(stream_->values.begin(), stream_->values.end(), position,
                                [](const text::Value& entry, Position at) { return entry.first < at; });
  for (; value != stream_->values.end() && value->first == position; ++value) {
    if (value->kind == kind) return &*value;
  }
  return nullptr;
}

std::string_view Index::form(Position position) const {
  const std::uint32_t word = tokens_[position].word;
  return std::string_view(stream_->word_text)
      .substr(stream_->word_text_begin[word], stream_->word_text_begin[word + 1] - stream_->word_text_begin[word]);
}

std::string_view Index::written(Position position) const {
  const Token& token = tokens_[position];
  return document_->text_of(document_->block(token.block)).substr(token.begin, token.end - token.begin);
}

}  // namespace tenet::engine
