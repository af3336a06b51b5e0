#include "text/tokens.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "text/characters.hpp"

namespace tenet::text {

namespace {

/// When the full stop after an abbreviation is not the end of a sentence.
enum class Continues : std::uint8_t {
  always,
  before_number,  ///< "No. 5", "s. 21"; "the answer is no. We" ends
  before_lower,   ///< "etc. and"; "etc. We" ends
  unless_named,   ///< "of St. Mary"; "in High St. We" ends
};

struct Abbreviation {
  std::string_view word;
  Continues continues;
};

/// Sorted by word.
constexpr std::array kAbbreviations = {
    Abbreviation{"al", Continues::before_lower},
    Abbreviation{"approx", Continues::always},
    Abbreviation{"apr", Continues::before_number},
    Abbreviation{"art", Continues::before_number},
    Abbreviation{"assoc", Continues::always},
    Abbreviation{"aug", Continues::before_number},
    Abbreviation{"ave", Continues::before_lower},
    Abbreviation{"cf", Continues::always},
    Abbreviation{"ch", Continues::before_number},
    Abbreviation{"cl", Continues::before_number},
    Abbreviation{"cllr", Continues::always},
    Abbreviation{"cls", Continues::before_number},
    Abbreviation{"co", Continues::before_lower},
    Abbreviation{"dec", Continues::before_number},
    Abbreviation{"dept", Continues::before_lower},
    Abbreviation{"dr", Continues::always},
    Abbreviation{"e.g", Continues::always},
    Abbreviation{"ed", Continues::before_lower},
    Abbreviation{"eds", Continues::before_lower},
    Abbreviation{"eg", Continues::always},
    Abbreviation{"esp", Continues::always},
    Abbreviation{"est", Continues::before_number},
    Abbreviation{"etc", Continues::before_lower},
    Abbreviation{"ext", Continues::before_number},
    Abbreviation{"feb", Continues::before_number},
    Abbreviation{"fig", Continues::before_number},
    Abbreviation{"govt", Continues::before_lower},
    Abbreviation{"hon", Continues::always},
    Abbreviation{"hr", Continues::before_lower},
    Abbreviation{"hrs", Continues::before_lower},
    Abbreviation{"i.e", Continues::always},
    Abbreviation{"ie", Continues::always},
    Abbreviation{"inc", Continues::before_lower},
    Abbreviation{"incl", Continues::always},
    Abbreviation{"jan", Continues::before_number},
    Abbreviation{"jr", Continues::before_lower},
    Abbreviation{"ltd", Continues::before_lower},
    Abbreviation{"max", Continues::before_number},
    Abbreviation{"messrs", Continues::always},
    Abbreviation{"min", Continues::before_number},
    Abbreviation{"misc", Continues::before_lower},
    Abbreviation{"mr", Continues::always},
    Abbreviation{"mrs", Continues::always},
    Abbreviation{"ms", Continues::always},
    Abbreviation{"no", Continues::before_number},
    Abbreviation{"nos", Continues::before_number},
    Abbreviation{"nov", Continues::before_number},
    Abbreviation{"oct", Continues::before_number},
    Abbreviation{"p", Continues::before_number},
    Abbreviation{"p.a", Continues::before_lower},
    Abbreviation{"p.m", Continues::before_lower},
    Abbreviation{"para", Continues::before_number},
    Abbreviation{"paras", Continues::before_number},
    Abbreviation{"plc", Continues::before_lower},
    Abbreviation{"pp", Continues::before_number},
    Abbreviation{"prof", Continues::always},
    Abbreviation{"pt", Continues::before_number},
    Abbreviation{"rd", Continues::before_lower},
    Abbreviation{"ref", Continues::before_number},
    Abbreviation{"reg", Continues::before_number},
    Abbreviation{"regs", Continues::before_number},
    Abbreviation{"rev", Continues::always},
    Abbreviation{"s", Continues::before_number},
    Abbreviation{"sch", Continues::before_number},
    Abbreviation{"sec", Continues::before_number},
    Abbreviation{"sept", Continues::before_number},
    Abbreviation{"sgt", Continues::always},
    Abbreviation{"ss", Continues::before_number},
    Abbreviation{"st", Continues::unless_named},
    Abbreviation{"tel", Continues::before_number},
    Abbreviation{"v", Continues::always},
    Abbreviation{"viz", Continues::always},
    Abbreviation{"vol", Continues::before_number},
    Abbreviation{"vs", Continues::always},
};
static_assert(std::is_sorted(kAbbreviations.begin(), kAbbreviations.end(),
                             [](const Abbreviation& a, const Abbreviation& b) { return a.word < b.word; }));
constexpr std::size_t kLongestAbbreviation = 6;

std::optional<Continues> abbreviation(std::string_view word) {
  if (word.size() > kLongestAbbreviation) return std::nullopt;
  const std::string lower = base::lower(word);
  const auto found = std::lower_bound(kAbbreviations.begin(), kAbbreviations.end(), lower,
                                      [](const Abbreviation& entry, const std::string& key) { return entry.word < key; });
  if (found == kAbbreviations.end() || found->word != lower) return std::nullopt;
  return found->continues;
}

class Tokeniser {
 public:
  Tokeniser(std::string_view text, std::vector<Token>& out) : text_(text), out_(out) {}

  void run() {
    while (at_ < text_.size()) step();
  }

 private:
  void step() {
    const Character c = character_at(text_, at_);
    switch (c.kind) {
      case CharClass::letter:
        word(c);
        return;
      case CharClass::digit:
        number(c);
        return;
      case CharClass::symbol:
        emit(at_, at_ + c.length, TokenKind::symbol, c);
        at_ += c.length;
        return;
      case CharClass::dot:
      case CharClass::ellipsis:
        dots();
        return;
      case CharClass::hyphen:
        hyphen(c);
        return;
      case CharClass::ender:
        at_ += c.length;
        if (!inside_address() || ends_chunk(at_)) sentence_ = true;
        return;
      case CharClass::semicolon:
        at_ += c.length;
        if (!inside_address() || ends_chunk(at_)) sentence_ = true;
        return;
      case CharClass::line_end:
      case CharClass::bullet:
        sentence_ = true;
        break;
      case CharClass::comma:
      case CharClass::dash:
        comma_ = true;
        break;
      case CharClass::quote_open:
        open_quote();
        break;
      case CharClass::quote_close:
        close_quote();
        break;
      case CharClass::quote_plain:
        plain_quote();
        break;
      case CharClass::apostrophe:
      case CharClass::space:
      case CharClass::other:
        break;
    }
    at_ += c.length;
  }

  [[nodiscard]] CharClass kind_at(std::size_t at) const { return at < text_.size() ? character_at(text_, at).kind : CharClass::space; }
  [[nodiscard]] bool word_at(std::size_t at) const {
    const CharClass kind = kind_at(at);
    return kind == CharClass::letter || kind == CharClass::digit;
  }

  void emit(std::size_t begin, std::size_t end, TokenKind kind, const Character& first) {
    Token token;
    token.begin = static_cast<std::uint32_t>(begin);
    token.end = static_cast<std::uint32_t>(end);
    token.kind = kind;
    token.hyphen_before = hyphen_;
    token.comma_before = comma_;
    token.sentence_before = sentence_;
    token.capital = kind == TokenKind::word && is_upper(first);
    out_.push_back(token);
    hyphen_ = comma_ = sentence_ = false;
  }

  /// Letters, digits and the apostrophes inside; "e.g", "A.S.B" with their inner dots.
  void word(const Character& first) {
    const std::size_t begin = at_;
    at_ += first.length;
    while (at_ < text_.size()) {
      const Character c = character_at(text_, at_);
      const bool inner_apostrophe = c.kind == CharClass::apostrophe && kind_at(at_ + c.length) == CharClass::letter;
      if (c.kind != CharClass::letter && c.kind != CharClass::digit && !inner_apostrophe) break;
      at_ += c.length;
    }
    if (at_ - begin == 1) initials();
    emit(begin, at_, TokenKind::word, first);
  }

  /// Takes ".x" after a single letter for as long as single letters follow.
  void initials() {
    while (kind_at(at_) == CharClass::dot && kind_at(at_ + 1) == CharClass::letter && character_at(text_, at_ + 1).length == 1 &&
           !word_at(at_ + 2)) {
      at_ += 2;
    }
  }

  void number(const Character& first) {
    const std::size_t begin = at_;
    digits();
    while (at_ < text_.size() && (text_[at_] == '.' || thousands())) {
      if (kind_at(at_ + 1) != CharClass::digit) break;
      ++at_;
      digits();
    }
    while (word_at(at_)) at_ += character_at(text_, at_).length;  // "14th", "24hrs", "3a"
    emit(begin, at_, TokenKind::number, first);
  }
  void digits() {
    while (kind_at(at_) == CharClass::digit) at_ += character_at(text_, at_).length;
  }
  /// A comma before exactly three digits: "1,000", but not "sections 1,2".
  [[nodiscard]] bool thousands() const {
    if (text_[at_] != ',') return false;
    for (std::size_t i = 1; i <= 3; ++i) {
      if (kind_at(at_ + i) != CharClass::digit) return false;
    }
    return kind_at(at_ + 4) != CharClass::digit;
  }

  void hyphen(const Character& c) {
    const bool touches_before = !out_.empty() && out_.back().end == at_;
    at_ += c.length;
    if (touches_before && word_at(at_)) {
      hyphen_ = true;
    } else {
      comma_ = true;
    }
  }

  // --- quotation marks: tokens are marked when the closing mark is met, so that a stray mark quotes nothing ---
  void open_quote() { quote_from_ = out_.size(); }
  void close_quote() {
    if (!quote_from_) return;
    for (std::size_t i = *quote_from_; i < out_.size(); ++i) out_[i].quoted = true;
    quote_from_.reset();
  }
  void plain_quote() {
    const bool after_word = !out_.empty() && out_.back().end == at_;
    const bool before_space = kind_at(at_ + 1) == CharClass::space;
    if (quote_from_ && (after_word || before_space || at_ + 1 == text_.size())) {
      close_quote();
    } else if (!after_word) {
      open_quote();
    }
  }

  // --- ends of sentences ---
  void dots() {
    const std::size_t dot = at_;
    std::size_t count = 0;
    while (at_ < text_.size()) {
      const Character c = character_at(text_, at_);
      if (c.kind != CharClass::dot && c.kind != CharClass::ellipsis) break;
      count += c.kind == CharClass::ellipsis ? 3 : 1;
      at_ += c.length;
    }
    if (!ends_chunk(at_)) {
      if (count == 1 && !inside_address() && runs_on(dot)) sentence_ = true;
      return;
    }
    const std::size_t next = next_word(at_);
    if (next >= text_.size()) return;
    const Character first = character_at(text_, next);
    if (count >= 3) {
      sentence_ = sentence_ || is_upper(first);
    } else if (ends_sentence(dot, first)) {
      sentence_ = true;
    }
  }

  /// Whether white space (or nothing) follows, closing quotes and brackets aside.
  [[nodiscard]] bool ends_chunk(std::size_t at) const {
    while (at < text_.size()) {
      const Character c = character_at(text_, at);
      if (c.kind == CharClass::space || c.kind == CharClass::line_end) return true;
      const bool closer = c.kind == CharClass::quote_close || c.kind == CharClass::quote_plain || c.kind == CharClass::apostrophe ||
                          c.code == ')' || c.code == ']' || c.kind == CharClass::ender;
      if (!closer) return false;
      at += c.length;
    }
    return true;
  }

  /// Where the next letter, digit or symbol stands.
  [[nodiscard]] std::size_t next_word(std::size_t at) const {
    while (at < text_.size()) {
      const Character c = character_at(text_, at);
      if (c.kind == CharClass::letter || c.kind == CharClass::digit || c.kind == CharClass::symbol) return at;
      at += c.length;
    }
    return at;
  }

  /// "…your home.The tenant": a space was forgotten. Needs a lower-case word before and a capital with a small letter after.
  [[nodiscard]] bool runs_on(std::size_t dot) const {
    if (out_.empty() || out_.back().end != dot || dot < 2 || !base::is_lower(text_[dot - 1]) || !base::is_lower(text_[dot - 2]))
      return false;
    return at_ + 1 < text_.size() && base::is_upper(text_[at_]) && (base::is_lower(text_[at_ + 1]) || text_[at_ + 1] == ' ');
  }

  [[nodiscard]] bool ends_sentence(std::size_t dot, const Character& next) const {
    if (out_.empty() || out_.back().end != dot) return true;
    const Token& last = out_.back();
    const std::string_view word = text_.substr(last.begin, last.end - last.begin);
    const bool opens_sentence = out_.size() == 1 || last.sentence_before;
    if (opens_sentence && is_label(last, word)) return false;
    const bool number_next = next.kind == CharClass::digit;
    if (const auto continues = abbreviation(word)) {
      switch (*continues) {
        case Continues::always:
          return false;
        case Continues::before_number:
          return !number_next;
        case Continues::before_lower:
          return is_upper(next);
        case Continues::unless_named:
          return is_upper(next) && after_name();
      }
    }
    const bool initial = word.size() == 1 && base::is_upper(word[0]) && word[0] != 'I';
    if (initial && is_upper(next) && after_name()) return false;
    if (word.find('.') != std::string_view::npos && last.kind == TokenKind::word) return is_upper(next);
    return true;
  }

  /// Whether the word before the last one begins with a capital.
  [[nodiscard]] bool after_name() const { return out_.size() >= 2 && out_[out_.size() - 2].capital; }

  /// "1." or "4.2." or "a." in front of a clause.
  [[nodiscard]] static bool is_label(const Token& token, std::string_view word) {
    if (token.kind == TokenKind::number) return word.size() <= 8;
    return word.size() == 1 || word == "ii" || word == "iii" || word == "iv" || word == "vi" || word == "vii" || word == "viii" ||
           word == "ix" || word == "xi" || word == "xii";
  }

  /// Whether the run without white space around the cursor is a web or e-mail address. Looks at most `kAddress` bytes back and on.
  [[nodiscard]] bool inside_address() const {
    constexpr std::size_t kAddress = 200;
    const std::size_t lowest = at_ > kAddress ? at_ - kAddress : 0;
    std::size_t begin = at_ > 0 ? at_ - 1 : 0;
    while (begin > lowest && text_[begin - 1] != ' ' && text_[begin - 1] != '\n') --begin;
    std::size_t end = at_;
    while (end < text_.size() && end < at_ + kAddress && text_[end] != ' ' && text_[end] != '\n') ++end;
    const std::string_view chunk = text_.substr(begin, end - begin);
    return chunk.find("://") != std::string_view::npos || chunk.find("www.") != std::string_view::npos ||
           chunk.find('@') != std::string_view::npos;
  }

  std::string_view text_;
  std::vector<Token>& out_;
  std::size_t at_ = 0;
  bool hyphen_ = false;
  bool comma_ = false;
  bool sentence_ = false;
  std::optional<std::size_t> quote_from_;
};

}  // namespace

void tokenise(std::string_view text, std::vector<Token>& out) {
  out.clear();
  Tokeniser(text, out).run();
}

std::vector<Token> tokenise(std::string_view text) {
  std::vector<Token> out;
  tokenise(text, out);
  return out;
}

}  // namespace tenet::text
