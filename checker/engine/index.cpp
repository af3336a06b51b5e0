#include "engine/index.hpp"

#include <algorithm>
#include <cstring>
#include <unordered_map>
#include <unordered_set>

#include "engine/index_tables.hpp"
#include "text/inflection.hpp"

namespace tenet::engine {

namespace {

using WordId = std::uint32_t;

/// Copies may be this many times a document's own tokens (and a little) before they are cut short: an honest document needs less than
/// one, and one made of tiny cells under long headings must not fill the memory.
constexpr std::size_t kCopiesPerToken = 3;
constexpr std::size_t kCopiesFree = 100'000;
constexpr std::uint32_t kIntroTokensWhenMany = 6;

bool is_free_word(std::string_view lower_case) {
  static const std::unordered_set<std::string_view> words = {"a", "an", "the", "our", "your", "their", "any", "all"};
  return words.contains(lower_case);
}

/// Text is made ready word by word; a word's terms are looked up once however often it occurs.
struct Word {
  std::uint32_t text_begin = 0;
  std::uint32_t text_size = 0;
  std::uint32_t hash = 0;  ///< Lexicon::hash_of
  bool free = false;
  bool begins_value = false;
  bool joins_across_space = false;
};

}  // namespace

class IndexBuilder {
 public:
  IndexBuilder(Index& out, const Document& document, const Lexicon& lexicon) : out_(out), document_(document), lexicon_(lexicon) {
    for (const auto kind : {text::ValueKind::number, text::ValueKind::money, text::ValueKind::duration, text::ValueKind::date}) {
      if (lexicon_.uses(kind)) kinds_.push_back(kind);
    }
  }

  void build() {
    slots_.assign(1U << 12, kNoWord);
    out_.word_term_begin_.push_back(0);
    out_.word_text_begin_.push_back(0);
    out_.leaf_unit_begin_.assign(document_.blocks.size() + 2, 0);
    out_.tokens_.reserve(document_.text.size() / 5);
    mark_outside_body();
    for (const Block& block : document_.blocks) {
      out_.leaf_unit_begin_[block.id.value] = static_cast<std::uint32_t>(out_.leaf_units_.size());
      if (is_leaf(block.kind)) add_leaf(block);
    }
    out_.leaf_unit_begin_[document_.blocks.size() + 1] = static_cast<std::uint32_t>(out_.leaf_units_.size());
    post();
  }

 private:
  static constexpr WordId kNoWord = 0xFFFFFFFF;

  /// Page headers and footers and what they hold: said on every page, meant on none.
  void mark_outside_body() {
    outside_.assign(document_.blocks.size() + 1, false);
    for (const Block& block : document_.blocks) {
      const bool furniture = block.kind == BlockKind::page_header || block.kind == BlockKind::page_footer;
      outside_[block.id.value] = furniture || (block.parent && block.parent.value < block.id.value && outside_[block.parent.value]);
    }
  }

  // --- words -----------------------------------------------------------------------------------------------------------

  [[nodiscard]] std::string_view text_of(const Word& word) const {
    return std::string_view(out_.word_text_).substr(word.text_begin, word.text_size);
  }

  WordId intern(std::string_view written) {
    const std::uint32_t hash = lower_and_hash(written);
    std::size_t slot = mix(hash) & (slots_.size() - 1);
    while (slots_[slot] != kNoWord) {
      const Word& word = words_[slots_[slot]];
      if (word.hash == hash && text_of(word) == lower_) return slots_[slot];
      slot = (slot + 1) & (slots_.size() - 1);
    }
    const auto id = static_cast<WordId>(words_.size());
    slots_[slot] = id;
    add_word(hash);
    if (words_.size() * 2 > slots_.size()) grow();
    return id;
  }

  static std::size_t mix(std::uint32_t hash) { return (hash ^ (hash >> 15)) * std::size_t{0x9E3779B1U} >> 4; }

  /// Fills `lower_`. ASCII is lowered and hashed in one pass.
  std::uint32_t lower_and_hash(std::string_view written) {
    lower_.resize(written.size());
    std::uint32_t hash = 2166136261U;
    for (std::size_t i = 0; i < written.size(); ++i) {
      char c = written[i];
      if (static_cast<unsigned char>(c) >= 128) {
        text::lower(written, lower_);
        return Lexicon::hash_of(lower_);
      }
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
      lower_[i] = c;
      hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return hash;
  }

  void add_word(std::uint32_t hash) {
    Word word;
    word.text_begin = static_cast<std::uint32_t>(out_.word_text_.size());
    word.text_size = static_cast<std::uint32_t>(lower_.size());
    word.hash = hash;
    word.free = is_free_word(lower_);
    word.begins_value = !kinds_.empty() && text::may_begin_value(lower_);
    word.joins_across_space = Lexicon::joins_across_space(lower_);
    words_.push_back(word);
    out_.word_text_ += lower_;
    out_.word_text_begin_.push_back(static_cast<std::uint32_t>(out_.word_text_.size()));
    lexicon_.terms_of(lower_, out_.word_terms_);
    out_.word_term_begin_.push_back(static_cast<std::uint32_t>(out_.word_terms_.size()));
  }

  void grow() {
    slots_.assign(slots_.size() * 2, kNoWord);
    for (WordId id = 0; id < words_.size(); ++id) {
      std::size_t slot = mix(words_[id].hash) & (slots_.size() - 1);
      while (slots_[slot] != kNoWord) slot = (slot + 1) & (slots_.size() - 1);
      slots_[slot] = id;
    }
  }

  // --- units -----------------------------------------------------------------------------------------------------------

  void add_leaf(const Block& block) {
    const std::string_view text = document_.text_of(block);
    text::tokenise(text, leaf_tokens_);
    const BlockId cell = enclosing_cell(block);
    std::uint32_t sentence = 0;
    for (std::uint32_t begin = 0; begin < leaf_tokens_.size();) {
      std::uint32_t end = begin + 1;
      while (end < leaf_tokens_.size() && !leaf_tokens_[end].sentence_before) ++end;
      open_unit(block, sentence);
      if (cell) copy_headers(cell);
      if (block.kind == BlockKind::list_item && block.lead_in && sentence == 0) copy_lead_in(block.lead_in);
      add_own(block, text, begin, end);
      close_unit();
      begin = end;
      ++sentence;
    }
  }

  [[nodiscard]] BlockId enclosing_cell(const Block& block) const {
    BlockId at = block.parent;
    while (at) {
      const Block& parent = document_.block(at);
      if (parent.kind == BlockKind::cell) return at;
      if (parent.parent.value >= at.value) return {};
      at = parent.parent;
    }
    return {};
  }

  void open_unit(const Block& block, std::uint32_t sentence) {
    Unit unit;
    unit.begin = unit.own = unit.end = position();
    unit.block = block.id;
    unit.sentence = sentence;
    unit.furniture = outside_[block.id.value];
    out_.units_.push_back(unit);
  }

  void close_unit() {
    Unit& unit = out_.units_.back();
    unit.end = position();
    const auto id = static_cast<UnitId>(out_.units_.size() - 1);
    out_.leaf_units_.push_back(id);
    out_.token_units_.resize(unit.end, id);
    own_tokens_ += unit.end - unit.own;
    find_joins(unit.begin, unit.end);
  }

  [[nodiscard]] Position position() const { return static_cast<Position>(out_.tokens_.size()); }

  void add_own(const Block& block, std::string_view text, std::uint32_t begin, std::uint32_t end) {
    Unit& unit = out_.units_.back();
    unit.own = position();
    for (std::uint32_t i = begin; i < end; ++i) {
      const text::Token& from = leaf_tokens_[i];
      Token token;
      token.block = block.id;
      token.begin = from.begin;
      token.end = from.end;
      token.word = intern(text.substr(from.begin, from.end - from.begin));
      token.kind = from.kind;
      token.hyphen_before = from.hyphen_before;
      token.comma_before = from.comma_before;
      token.quoted = from.quoted;
      token.capital = from.capital;
      token.free = from.kind == text::TokenKind::symbol || words_[token.word].free;
      if (words_[token.word].begins_value) add_values(text, i);
      if (from.kind != text::TokenKind::symbol && !unit.furniture) ++out_.words_;
      out_.tokens_.push_back(token);
    }
  }

  void add_values(std::string_view text, std::uint32_t at) {
    for (const text::ValueKind kind : kinds_) {
      auto value = text::value_at(text, leaf_tokens_, at, kind);
      if (!value) continue;
      value->last = position() + (value->last - value->first);
      value->first = position();
      out_.values_.push_back(*value);
    }
  }

  // --- introductions ---------------------------------------------------------------------------------------------------

  [[nodiscard]] std::uint32_t intro_limit() const {
    return copies_ > kCopiesFree + kCopiesPerToken * own_tokens_ ? kIntroTokensWhenMany : kIntroTokens;
  }

  void copy(Position begin, Position end, Origin origin) {
    const Position shift = position() - begin;
    for (Position i = begin; i < end; ++i) {
      Token token = out_.tokens_[i];
      token.origin = origin;
      token.joins = false;
      out_.tokens_.push_back(token);
    }
    copies_ += end - begin;
    auto value = std::lower_bound(out_.values_.begin(), out_.values_.end(), begin,
                                  [](const text::Value& entry, Position at) { return entry.first < at; });
    std::vector<text::Value> shifted;
    for (; value != out_.values_.end() && value->first < end; ++value) {
      if (value->last > end) continue;
      shifted.push_back(*value);
      shifted.back().first += shift;
      shifted.back().last += shift;
    }
    out_.values_.insert(out_.values_.end(), shifted.begin(), shifted.end());
  }

  /// The lead-in's last sentence, with what introduces the lead-in itself (its first unit carries that), read from its end.
  void copy_lead_in(BlockId lead_in) {
    const std::span<const UnitId> units = units_before(lead_in);
    if (units.empty()) return;
    const Unit first = out_.units_[units.front()];
    const Unit last = out_.units_[units.back()];
    const std::uint32_t limit = intro_limit();
    const std::uint32_t own = std::min<std::uint32_t>(last.end - last.own, limit);
    Position inherited = first.own;
    // A cell's headers are copied for the item itself already.
    for (Position i = first.own; i > first.begin && first.own - inherited < limit - own; --i) {
      if (out_.tokens_[i - 1].origin != Origin::lead_in) break;
      inherited = i - 1;
    }
    copy(inherited, first.own, Origin::lead_in);
    copy(last.end - own, last.end, Origin::lead_in);
  }

  void copy_headers(BlockId cell) {
    const Block& block = document_.block(cell);
    if (!block.parent) return;
    if (cell != intro_cell_) {
      intro_ = headers_of(block.parent).intro_of(block);
      intro_cell_ = cell;
    }
    copy_cells(intro_.row, Origin::row_header);
    copy_cells(intro_.column, Origin::column_header);
  }

  const TableHeaders& headers_of(BlockId table) {
    const auto found = tables_.find(table.value);
    if (found != tables_.end()) return found->second;
    return tables_.emplace(table.value, TableHeaders(document_, table)).first->second;
  }

  void copy_cells(const std::vector<BlockId>& cells, Origin origin) {
    std::uint32_t left = intro_limit();
    for (const BlockId cell : cells) {
      for (std::size_t i = cell.value; i < document_.blocks.size() && left > 0; ++i) {
        const Block& block = document_.blocks[i];
        if (block.parent.value < cell.value) break;
        if (block.parent == cell) left -= copy_own(block.id, left, origin);
      }
    }
  }

  /// Own tokens of a leaf's units, at most `limit`; how many.
  std::uint32_t copy_own(BlockId leaf, std::uint32_t limit, Origin origin) {
    std::uint32_t copied = 0;
    for (const UnitId id : units_before(leaf)) {
      const Unit unit = out_.units_[id];
      const std::uint32_t count = std::min<std::uint32_t>(unit.end - unit.own, limit - copied);
      copy(unit.own, unit.own + count, origin);
      copied += count;
    }
    return copied;
  }

  /// Units of a leaf that was added before the current one; none for others.
  [[nodiscard]] std::span<const UnitId> units_before(BlockId leaf) const {
    if (leaf.value >= out_.units_.back().block.value) return {};
    const std::uint32_t begin = out_.leaf_unit_begin_[leaf.value];
    const std::uint32_t end = out_.leaf_unit_begin_[leaf.value + 1];
    if (end <= begin) return {};
    return std::span<const UnitId>(out_.leaf_units_).subspan(begin, end - begin);
  }

  // --- words in two ----------------------------------------------------------------------------------------------------

  void find_joins(Position begin, Position end) {
    for (Position i = begin; i + 1 < end; ++i) {
      const Token& next = out_.tokens_[i + 1];
      Token& token = out_.tokens_[i];
      if (next.comma_before || next.block != token.block || next.begin < token.end) continue;
      const Word& first = words_[token.word];
      const Word& second = words_[next.word];
      if (!first.joins_across_space && !next.hyphen_before) continue;
      if (!lexicon_.may_join(first.hash, text_of(second))) continue;
      joined_.assign(text_of(first));
      joined_ += text_of(second);
      joined_terms_.clear();
      lexicon_.terms_of(joined_, joined_terms_);
      for (const TermId term : joined_terms_) {
        if (word_has(token.word, term)) continue;
        token.joins = true;
        out_.joined_.push_back({i, term});
      }
    }
  }

  [[nodiscard]] bool word_has(WordId word, TermId term) const {
    const auto begin = out_.word_terms_.begin() + out_.word_term_begin_[word];
    const auto end = out_.word_terms_.begin() + out_.word_term_begin_[word + 1];
    return std::binary_search(begin, end, term);
  }

  // --- postings --------------------------------------------------------------------------------------------------------

  /// Calls `take(term, position)` for every occurrence, ascending by position.
  template <class Take>
  void each_occurrence(const Take& take) const {
    auto joined = out_.joined_.begin();
    auto value = out_.values_.begin();
    for (Position i = 0; i < out_.tokens_.size(); ++i) {
      const WordId word = out_.tokens_[i].word;
      for (std::uint32_t t = out_.word_term_begin_[word]; t < out_.word_term_begin_[word + 1]; ++t) take(out_.word_terms_[t], i);
      for (; joined != out_.joined_.end() && joined->position == i; ++joined) take(joined->term, i);
      for (; value != out_.values_.end() && value->first == i; ++value) take(Lexicon::value_term(value->kind), i);
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
  const Document& document_;
  const Lexicon& lexicon_;
  std::vector<text::ValueKind> kinds_;
  std::vector<bool> outside_;
  std::vector<Word> words_;
  std::vector<WordId> slots_;
  std::string lower_;
  std::string joined_;
  std::vector<TermId> joined_terms_;
  std::vector<text::Token> leaf_tokens_;
  std::unordered_map<std::uint32_t, TableHeaders> tables_;
  BlockId intro_cell_;
  CellIntro intro_;
  std::size_t copies_ = 0;
  std::size_t own_tokens_ = 0;
};

Index::Index(const Document& document, const Lexicon& lexicon) : document_(&document) {
  IndexBuilder(*this, document, lexicon).build();
}

std::span<const UnitId> Index::units_of(BlockId leaf) const {
  if (leaf.value == 0 || leaf.value + 1 >= leaf_unit_begin_.size()) return {};
  const std::uint32_t begin = leaf_unit_begin_[leaf.value];
  return std::span<const UnitId>(leaf_units_).subspan(begin, leaf_unit_begin_[leaf.value + 1] - begin);
}

bool Index::has_term(Position position, TermId term) const {
  for (const TermId held : terms_at(position)) {
    if (held == term) return true;
  }
  return false;
}

bool Index::joins_to(Position position, TermId term) const {
  if (!tokens_[position].joins) return false;
  auto joined =
      std::lower_bound(joined_.begin(), joined_.end(), position, [](const Joined& entry, Position at) { return entry.position < at; });
  for (; joined != joined_.end() && joined->position == position; ++joined) {
    if (joined->term == term) return true;
  }
  return false;
}

const text::Value* Index::value_at(Position position, text::ValueKind kind) const {
  auto value =
      std::lower_bound(values_.begin(), values_.end(), position, [](const text::Value& entry, Position at) { return entry.first < at; });
  for (; value != values_.end() && value->first == position; ++value) {
    if (value->kind == kind) return &*value;
  }
  return nullptr;
}

std::string_view Index::form(Position position) const {
  const std::uint32_t word = tokens_[position].word;
  return std::string_view(word_text_).substr(word_text_begin_[word], word_text_begin_[word + 1] - word_text_begin_[word]);
}

std::string_view Index::written(Position position) const {
  const Token& token = tokens_[position];
  return document_->text_of(document_->block(token.block)).substr(token.begin, token.end - token.begin);
}

}  // namespace tenet::engine
