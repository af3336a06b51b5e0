#include "engine/token_stream.hpp"

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
  std::uint32_t hash = 0;
  bool free = false;
  bool begins_value = false;
};

class StreamBuilder {
 public:
  StreamBuilder(const Document& document, const Lexicon& lexicon) : document_(document) {
    for (const auto kind : {text::ValueKind::number, text::ValueKind::money, text::ValueKind::duration, text::ValueKind::date}) {
      if (lexicon.uses(kind)) kinds_.push_back(kind);
    }
  }

  TokenStream build() {
    slots_.assign(1U << 12, kNoWord);
    stream_.word_text_begin.push_back(0);
    stream_.leaf_unit_begin.assign(document_.blocks.size() + 2, 0);
    stream_.tokens.reserve(document_.text.size() / 5);
    mark_outside_body();
    for (const Block& block : document_.blocks) {
      stream_.leaf_unit_begin[block.id.value] = static_cast<std::uint32_t>(stream_.leaf_units.size());
      if (is_leaf(block.kind)) add_leaf(block);
    }
    stream_.leaf_unit_begin[document_.blocks.size() + 1] = static_cast<std::uint32_t>(stream_.leaf_units.size());
    return std::move(stream_);
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
    return std::string_view(stream_.word_text).substr(word.text_begin, word.text_size);
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
    word.text_begin = static_cast<std::uint32_t>(stream_.word_text.size());
    word.text_size = static_cast<std::uint32_t>(lower_.size());
    word.hash = hash;
    word.free = is_free_word(lower_);
    word.begins_value = !kinds_.empty() && text::may_begin_value(lower_);
    words_.push_back(word);
    stream_.word_text += lower_;
    stream_.word_text_begin.push_back(static_cast<std::uint32_t>(stream_.word_text.size()));
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
    stream_.units.push_back(unit);
  }

  void close_unit() {
    Unit& unit = stream_.units.back();
    unit.end = position();
    const auto id = static_cast<UnitId>(stream_.units.size() - 1);
    stream_.leaf_units.push_back(id);
    stream_.token_units.resize(unit.end, id);
    own_tokens_ += unit.end - unit.own;
  }

  [[nodiscard]] Position position() const { return static_cast<Position>(stream_.tokens.size()); }

  void add_own(const Block& block, std::string_view text, std::uint32_t begin, std::uint32_t end) {
    Unit& unit = stream_.units.back();
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
      if (from.kind != text::TokenKind::symbol && !unit.furniture) ++stream_.words;
      stream_.tokens.push_back(token);
    }
  }

  void add_values(std::string_view text, std::uint32_t at) {
    for (const text::ValueKind kind : kinds_) {
      auto value = text::value_at(text, leaf_tokens_, at, kind);
      if (!value) continue;
      value->last = position() + (value->last - value->first);
      value->first = position();
      stream_.values.push_back(*value);
    }
  }

  // --- introductions ---------------------------------------------------------------------------------------------------

  [[nodiscard]] std::uint32_t intro_limit() const {
    return copies_ > kCopiesFree + kCopiesPerToken * own_tokens_ ? kIntroTokensWhenMany : kIntroTokens;
  }

  void copy(Position begin, Position end, Origin origin) {
    const Position shift = position() - begin;
    for (Position i = begin; i < end; ++i) {
      Token token = stream_.tokens[i];
      token.origin = origin;
      stream_.tokens.push_back(token);
    }
    copies_ += end - begin;
    auto value = std::lower_bound(stream_.values.begin(), stream_.values.end(), begin,
                                  [](const text::Value& entry, Position at) { return entry.first < at; });
    std::vector<text::Value> shifted;
    for (; value != stream_.values.end() && value->first < end; ++value) {
      if (value->last > end) continue;
      shifted.push_back(*value);
      shifted.back().first += shift;
      shifted.back().last += shift;
    }
    stream_.values.insert(stream_.values.end(), shifted.begin(), shifted.end());
  }

  /// The lead-in's last sentence, with what introduces the lead-in itself (its first unit carries that), read from its end.
  void copy_lead_in(BlockId lead_in) {
    const std::span<const UnitId> units = units_before(lead_in);
    if (units.empty()) return;
    const Unit first = stream_.units[units.front()];
    const Unit last = stream_.units[units.back()];
    const std::uint32_t limit = intro_limit();
    const std::uint32_t own = std::min<std::uint32_t>(last.end - last.own, limit);
    Position inherited = first.own;
    // A cell's headers are copied for the item itself already.
    for (Position i = first.own; i > first.begin && first.own - inherited < limit - own; --i) {
      if (stream_.tokens[i - 1].origin != Origin::lead_in) break;
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
      const Unit unit = stream_.units[id];
      const std::uint32_t count = std::min<std::uint32_t>(unit.end - unit.own, limit - copied);
      copy(unit.own, unit.own + count, origin);
      copied += count;
    }
    return copied;
  }

  /// Units of a leaf that was added before the current one; none for others.
  [[nodiscard]] std::span<const UnitId> units_before(BlockId leaf) const {
    if (leaf.value >= stream_.units.back().block.value) return {};
    const std::uint32_t begin = stream_.leaf_unit_begin[leaf.value];
    const std::uint32_t end = stream_.leaf_unit_begin[leaf.value + 1];
    if (end <= begin) return {};
    return std::span<const UnitId>(stream_.leaf_units).subspan(begin, end - begin);
  }

  const Document& document_;
  TokenStream stream_;
  std::vector<text::ValueKind> kinds_;
  std::vector<bool> outside_;
  std::vector<Word> words_;
  std::vector<WordId> slots_;
  std::string lower_;
  std::vector<text::Token> leaf_tokens_;
  std::unordered_map<std::uint32_t, TableHeaders> tables_;
  BlockId intro_cell_;
  CellIntro intro_;
  std::size_t copies_ = 0;
  std::size_t own_tokens_ = 0;
};

}  // namespace

std::shared_ptr<const TokenStream> stream_of(const Document& document, const Lexicon& lexicon) {
  return std::make_shared<const TokenStream>(StreamBuilder(document, lexicon).build());
}

}  // namespace tenet::engine
