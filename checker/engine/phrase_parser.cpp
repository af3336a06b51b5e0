#include "engine/phrase_parser.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>

#include "base/ids.hpp"
#include "engine/phrase_tree.hpp"
#include "text/inflection.hpp"
#include "text/tokens.hpp"

namespace tenet::engine {

namespace {

struct ValueName {
  std::string_view name;
  text::ValueKind kind;
};
constexpr std::array kValues = {
    ValueName{"number", text::ValueKind::number},
    ValueName{"money", text::ValueKind::money},
    ValueName{"duration", text::ValueKind::duration},
    ValueName{"date", text::ValueKind::date},
};

/// Bytes of a long phrase that an error shows, around the place.
constexpr std::size_t kShownAround = 160;

constexpr std::string_view kEllipsis = "\u2026";
constexpr std::string_view kCurlyOpen = "\u2018";
constexpr std::string_view kCurlyClose = "\u2019";

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
/// A letter that is its own small letter and parts no words.
bool is_plain(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_special(char c) {
  return std::string_view("()|[]{}<>").find(c) != std::string_view::npos;
}

/// Written in front of a noun in a phrase, these ask for nothing: "offer a service" finds "offer services".
bool is_dropped_article(std::string_view lower_case) {
  return lower_case == "a" || lower_case == "an" || lower_case == "the";
}

/// The second part of contractions: "do not" is also "don't".
bool is_contracted_second(std::string_view lower_case) {
  return lower_case == "not" || lower_case == "will" || lower_case == "have" || lower_case == "are" || lower_case == "am";
}

/// A node on its way into a sequence, with what joining needs.
struct Item {
  NodeId node = 0;
  std::string word;     ///< lower-case, of plain words
  bool prefix = false;  ///< written with '*'
  bool exact = false;   ///< written with '='
  bool hyphen = false;  ///< joined to the item before it by a hyphen
  bool article = false;
};

class Parser {
 public:
  Parser(const ruleset::Phrase& phrase, const WordLists& lists, Lexicon& lexicon, Tree tree, ListPath& path, std::size_t& nodes)
      : phrase_(phrase), text_(phrase.text), lists_(lists), lexicon_(lexicon), tree_(tree), path_(path), nodes_(nodes) {}

  /// Parses all of the text; the node of its sequence.
  Result<NodeId> parse() {
    if (text_.size() > kPhraseLength) {
      return error(0, "the phrase is longer than " + std::to_string(kPhraseLength) + " characters");
    }
    auto node = sequence(0);
    if (!node) return node;
    if (at_ < text_.size()) return error(at_, unexpected(text_[at_]));
    if (tree_.may_be_empty(*node)) return error(0, "nothing in it is required: at least one word must stand outside [ ] and gaps");
    if (const auto lonely = tree_.gap_at_end(*node)) return error(*lonely, "a gap needs words on both sides");
    tree_.close_tail(*node);
    return node;
  }

 private:
  using NodeResult = Result<NodeId>;

  // --- errors ----------------------------------------------------------------------------------------------------------

  [[nodiscard]] Unexpected error(std::size_t at, const std::string& what) const {
    const auto continues = [&](std::size_t i) { return i < text_.size() && (static_cast<unsigned char>(text_[i]) & 0xC0U) == 0x80U; };
    at = std::min(at, text_.size());
    std::size_t begin = text_.size() <= kShownAround || at <= kShownAround / 2 ? 0 : at - kShownAround / 2;
    while (continues(begin)) ++begin;
    std::size_t end = std::min(begin + kShownAround, text_.size());
    while (continues(end)) ++end;
    // The caret counts characters, not bytes, so that it stands right under accents and curly quotes.
    std::size_t column = begin > 0 ? 3 : 0;
    for (std::size_t i = begin; i < at; ++i) {
      if (!continues(i)) ++column;
    }
    std::string shown = (begin > 0 ? "..." : "") + std::string(text_.substr(begin, end - begin)) + (end < text_.size() ? "..." : "");
    std::replace_if(
        shown.begin(), shown.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return fail("phrase-syntax",
                ruleset::at(phrase_.origin) + "phrase: " + what + "\n  " + shown + "\n  " + std::string(column, ' ') + "^");
  }

  [[nodiscard]] static std::string unexpected(char c) {
    if (c == '|') return "'|' must stand inside ( ) or [ ]";
    return std::string("'") + c + "' has no beginning";
  }

  // --- the grammar -----------------------------------------------------------------------------------------------------

  void skip_space() {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
  }
  [[nodiscard]] bool starts(std::string_view what) const { return text_.substr(at_, what.size()) == what; }

  /// Items up to the end or a character that closes something.
  NodeResult sequence(std::uint32_t depth) {
    if (depth + path_.size() > kPhraseDepth) return error(at_, "brackets and lists stand too deep inside each other");
    const std::size_t begin = at_;
    std::vector<Item> items;
    for (skip_space(); at_ < text_.size() && !closes(text_[at_]); skip_space()) {
      if (auto read = item(items, depth); !read) return Unexpected(read.error());
      if (nodes_ + tree_.fragment().nodes.size() > kPhraseNodes) return error(begin, "the phrase and its word lists are too large");
    }
    drop_articles(items);
    if (items.empty()) return error(begin, at_ < text_.size() ? "there is nothing in front of this" : "the phrase is empty");
    std::size_t end = at_;
    while (end > begin && is_space(text_[end - 1])) --end;
    return join(items, begin, end);
  }

  [[nodiscard]] static bool closes(char c) { return c == ')' || c == ']' || c == '}' || c == '>' || c == '|'; }

  static void drop_articles(std::vector<Item>& items) {
    const bool only_articles = std::all_of(items.begin(), items.end(), [](const Item& item) { return item.article; });
    if (only_articles) return;
    items.erase(std::remove_if(items.begin(), items.end(), [](const Item& item) { return item.article; }), items.end());
  }

  NodeId join(const std::vector<Item>& items, std::size_t begin, std::size_t end) {
    if (items.size() == 1) return items[0].node;
    std::vector<Child> children;
    children.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
      const TermId joined = i + 1 < items.size() ? joined_term(items[i], items[i + 1]) : 0;
      children.push_back({items[i].node, joined});
    }
    return tree_.add_parent(NodeKind::sequence, children, begin, end);
  }

  TermId joined_term(const Item& first, const Item& second) {
    if (first.word.empty() || second.word.empty() || first.prefix) return 0;
    const std::string both = first.word + second.word;
    if (first.exact || second.exact) return first.exact && second.exact && second.hyphen ? lexicon_.add_form(both) : 0;
    if (is_contracted_second(second.word)) return lexicon_.add_key(text::fold(first.word) + text::fold(second.word));
    if (!second.hyphen && !Lexicon::joins_across_space(first.word)) return 0;
    if (second.prefix) return lexicon_.add_prefix(both);
    return lexicon_.add_key(text::fold(both));
  }

  Result<void> item(std::vector<Item>& items, std::uint32_t depth) {
    if (starts("..") || starts(kEllipsis)) return push(items, gap());
    switch (text_[at_]) {
      case '(':
        return push(items, group(NodeKind::alternatives, ')', depth));
      case '[':
        return push(items, group(NodeKind::optional, ']', depth));
      case '<':
        return push(items, group(NodeKind::quote, '>', depth));
      case '{':
        return push(items, list());
      case '#':
        return push(items, value());
      case '=':
        ++at_;
        return words(items, at_ - 1, /*exact=*/Exact::yes);
      case '\'':
        return push(items, name("'"));
      default:
        break;
    }
    if (starts(kCurlyOpen) || starts(kCurlyClose)) return push(items, name(kCurlyClose));
    return words(items, at_, Exact::no);
  }

  static Result<void> push(std::vector<Item>& items, NodeResult node) {
    if (!node) return Unexpected(node.error());
    Item item;
    item.node = *node;
    items.push_back(item);
    return {};
  }

  NodeResult gap() {
    const std::size_t begin = at_;
    if (starts(kEllipsis)) {
      at_ += kEllipsis.size();
    } else {
      while (at_ < text_.size() && text_[at_] == '.') ++at_;
      if (at_ - begin != 3) return error(begin, "a gap is written with three dots: '...' or '...8'");
    }
    Node node;
    node.kind = NodeKind::gap;
    node.most = kGapDefault;
    if (at_ < text_.size() && is_digit(text_[at_])) {
      const char* const end = text_.data() + text_.size();
      const auto parsed = std::from_chars(text_.data() + at_, end, node.most);
      if (parsed.ec != std::errc() || node.most > kGapMost) {
        return error(begin, "a gap is at most " + std::to_string(kGapMost) + " words");
      }
      at_ = static_cast<std::size_t>(parsed.ptr - text_.data());
    }
    return tree_.add(node, begin, at_);
  }

  /// ( ), [ ] and < >: alternatives inside, each a sequence.
  NodeResult group(NodeKind kind, char close, std::uint32_t depth) {
    const std::size_t begin = at_;
    if (kind == NodeKind::quote && quoted_) return error(begin, "only one part can be quoted with < >");
    quoted_ = quoted_ || kind == NodeKind::quote;
    ++at_;
    std::vector<NodeId> branches;
    while (true) {
      skip_space();
      if (at_ >= text_.size()) return error(begin, std::string("'") + close + "' is missing");
      if (text_[at_] == close || text_[at_] == '|') {
        return error(at_, branches.empty() && text_[at_] == close ? "there is nothing inside"
                                                                  : "an alternative is empty; write [word] for 'may be there'");
      }
      auto branch = sequence(depth + 1);
      if (!branch) return branch;
      branches.push_back(*branch);
      if (at_ >= text_.size()) return error(begin, std::string("'") + close + "' is missing");
      if (text_[at_] == close) break;
      if (text_[at_] != '|') return error(at_, std::string("'") + text_[at_] + "' does not close the '" + text_[begin] + "' before it");
      ++at_;
    }
    ++at_;
    const NodeId inside = tree_.alternatives(branches, begin, at_);
    if (kind == NodeKind::alternatives) return inside;
    return tree_.add_parent(kind, {Child{inside, 0}}, begin, at_);
  }

  NodeResult list();

  NodeResult value() {
    const std::size_t begin = at_++;
    while (at_ < text_.size() && ((text_[at_] >= 'a' && text_[at_] <= 'z') || (text_[at_] >= 'A' && text_[at_] <= 'Z'))) ++at_;
    const std::string_view name = text_.substr(begin + 1, at_ - begin - 1);
    for (const ValueName& value : kValues) {
      if (value.name != name) continue;
      Node node;
      node.kind = NodeKind::value;
      node.value = value.kind;
      lexicon_.add_value(value.kind);
      return tree_.add(node, begin, at_);
    }
    std::vector<std::string> known;
    for (const ValueName& value : kValues) known.emplace_back(value.name);
    const std::string guess = base::suggestion(name, known);
    return error(begin, "unknown '#" + std::string(name) + "'" +
                            (guess.empty() ? ": there are #number, #money, #duration and #date" : " - did you mean '#" + guess + "'?"));
  }

  /// 'Resolve It'. The closing mark is the first that no letter follows, so that "'St Mungo's'" is one name.
  NodeResult name(std::string_view close) {
    const std::size_t begin = at_;
    at_ += starts("'") ? 1 : kCurlyOpen.size();
    std::size_t end = text_.find(close, at_);
    while (end != std::string_view::npos && letter_at(end + close.size())) end = text_.find(close, end + close.size());
    if (end == std::string_view::npos) return error(begin, "the closing ' of the name is missing");
    const std::string_view inside = text_.substr(at_, end - at_);
    const std::vector<text::Token> tokens = text::tokenise(inside);
    if (tokens.empty()) return error(begin, "the name is empty");
    at_ = end + close.size();
    std::vector<std::string> words;
    for (const text::Token& token : tokens) words.push_back(text::straight(inside.substr(token.begin, token.end - token.begin)));
    Node node;
    node.kind = NodeKind::name;
    node.term = lexicon_.add_form(lowered(words[0]));
    return tree_.add_name(node, std::move(words), begin, at_);
  }

  [[nodiscard]] bool letter_at(std::size_t at) const {
    if (at >= text_.size()) return false;
    const char c = text_[at];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  }
  static std::string lowered(std::string_view word) {
    std::string out;
    text::lower(word, out);
    return out;
  }

  enum class Exact : bool { no, yes };

  /// A run of characters without spaces and signs of the syntax: read as a text would be, so "sign-up" is two words here as there.
  Result<void> words(std::vector<Item>& items, std::size_t begin, Exact exact) {
    const std::size_t from = at_;
    while (at_ < text_.size() && is_plain(text_[at_])) ++at_;
    const bool one_word = at_ > from && (at_ == text_.size() || is_space(text_[at_]) || is_special(text_[at_]) || text_[at_] == '*');
    if (one_word) return plain_word(items, from, exact);
    while (at_ < text_.size() && !is_space(text_[at_]) && !is_special(text_[at_]) && !starts("..") && !starts(kEllipsis) &&
           text_[at_] != '*') {
      ++at_;
    }
    const std::string_view run = text_.substr(from, at_ - from);
    const bool prefix = at_ < text_.size() && text_[at_] == '*';
    const std::vector<text::Token> tokens = text::tokenise(run);
    if (exact == Exact::yes && tokens.empty()) return error(begin, "'=' needs a word right after it");
    if (prefix && (tokens.empty() || tokens.back().end != run.size() || exact == Exact::yes)) {
      return error(at_, "'*' needs the beginning of a word right before it");
    }
    const bool hyphen_in_front = !run.empty() && (run[0] == '-') && !items.empty();
    if (run.find(';') != std::string_view::npos) return error(from + run.find(';'), "no phrase reaches across ';'");
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const text::Token& token = tokens[i];
      if (token.sentence_before && i > 0) return error(from + token.begin, "no phrase reaches across the end of a sentence");
      const std::string_view written = run.substr(token.begin, token.end - token.begin);
      const bool last_prefix = prefix && i + 1 == tokens.size();
      const bool hyphen = token.hyphen_before || (i == 0 && hyphen_in_front);
      if (auto added = word(items, written, from + token.begin, from + token.end, exact, last_prefix, hyphen); !added) return added;
    }
    return prefix ? end_prefix(items) : Result<void>();
  }

  /// Nearly all words of phrases: small letters up to a space or bracket, which need not be taken apart.
  Result<void> plain_word(std::vector<Item>& items, std::size_t from, Exact exact) {
    const std::string_view written = text_.substr(from, at_ - from);
    const bool prefix = at_ < text_.size() && text_[at_] == '*';
    if (prefix && exact == Exact::yes) return error(at_, "'*' needs the beginning of a word right before it");
    if (auto added = word(items, written, from, at_, exact, prefix, /*hyphen=*/false); !added) return added;
    return prefix ? end_prefix(items) : Result<void>();
  }

  /// Past the '*'.
  Result<void> end_prefix(std::vector<Item>& items) {
    ++at_;
    tree_.fragment().nodes[items.back().node].text_end = static_cast<std::uint32_t>(at_);
    if (at_ < text_.size() && letter_at(at_)) return error(at_ - 1, "'*' ends a word");
    return {};
  }

  Result<void> word(std::vector<Item>& items, std::string_view written, std::size_t begin, std::size_t end, Exact exact, bool prefix,
                    bool hyphen) {
    Item item;
    item.word = lowered(written);
    item.hyphen = hyphen;
    item.prefix = prefix;
    item.exact = exact == Exact::yes;
    if (prefix) {
      if (item.word.size() < kPrefixLetters) {
        return error(begin, "'*' needs at least " + std::to_string(kPrefixLetters) + " letters before it");
      }
      item.node = tree_.add_word({lexicon_.add_prefix(item.word)}, begin, end);
    } else if (item.exact) {
      item.node = tree_.add_word({lexicon_.add_form(item.word)}, begin, end);
    } else if (const text::Contraction both = text::contraction(item.word)) {
      contracted(items, both, begin, end);
      return {};
    } else {
      item.article = is_dropped_article(item.word) && !hyphen;
      item.node = tree_.add_word(keys_of(item.word), begin, end);
    }
    items.push_back(std::move(item));
    return {};
  }

  std::vector<TermId> keys_of(const std::string& word) {
    std::vector<TermId> terms = {lexicon_.add_word(word)};
    if (const std::string second = text::second_key(word); !second.empty()) terms.push_back(lexicon_.add_key(second));
    return terms;
  }

  /// "don't" is looked for as "do not", which is looked for as "don't" too.
  void contracted(std::vector<Item>& items, const text::Contraction& both, std::size_t begin, std::size_t end) {
    for (const std::string_view part : {both.first, both.second}) {
      Item item;
      item.word = std::string(part);
      item.node = tree_.add_word(keys_of(item.word), begin, end);
      items.push_back(std::move(item));
    }
  }

  const ruleset::Phrase& phrase_;
  std::string_view text_;
  const WordLists& lists_;
  Lexicon& lexicon_;
  Tree tree_;
  ListPath& path_;
  std::size_t& nodes_;
  std::size_t at_ = 0;
  bool quoted_ = false;
};

// --- word lists --------------------------------------------------------------------------------------------------------

/// Compiles a list, or takes the one compiled before.
Result<std::shared_ptr<const Fragment>> list_of(const ruleset::WordList& list, const WordLists& lists, Lexicon& lexicon, ListPath& path,
                                                std::size_t& nodes) {
  if (auto known = lexicon.list(lists.serial(), list.name)) {
    nodes += known->nodes.size();
    return known;
  }
  auto fragment = std::make_shared<Fragment>();
  fragment->serial = next_fragment();
  fragment->text = "{" + list.name + "}";
  path.push_back(list.name);
  std::vector<NodeId> entries;
  Tree tree(*fragment);
  for (const ruleset::Phrase& phrase : list.phrases) {
    if (phrase.expert)
      return fail("phrase-syntax", ruleset::at(phrase.origin) + "words '" + list.name + "': re[[...]] cannot stand in a word list");
    auto entry = Parser(phrase, lists, lexicon, tree, path, nodes).parse();
    if (!entry) return Unexpected(entry.error());
    entries.push_back(*entry);
  }
  path.pop_back();
  if (entries.empty()) return fail("phrase-syntax", ruleset::at(list.origin) + "words '" + list.name + "': the list is empty");
  fragment->root = tree.alternatives(entries, 0, 0);
  tree.finish();
  nodes += fragment->nodes.size();
  lexicon.keep_list(lists.serial(), list.name, fragment);
  return std::shared_ptr<const Fragment>(std::move(fragment));
}

std::string path_text(const ListPath& path, std::string_view again) {
  std::string out;
  const auto from = std::find(path.begin(), path.end(), again);
  for (auto name = from; name != path.end(); ++name) out += "{" + *name + "} uses ";
  return out + "{" + std::string(again) + "}";
}

Result<NodeId> Parser::list() {
  const std::size_t begin = at_++;
  const std::size_t end = text_.find('}', at_);
  if (end == std::string_view::npos) return error(begin, "'}' is missing");
  std::string name(text_.substr(at_, end - at_));
  name.erase(0, name.find_first_not_of(' ') == std::string::npos ? name.size() : name.find_first_not_of(' '));
  name.erase(name.find_last_not_of(' ') + 1);
  at_ = end + 1;
  if (name.empty()) return error(begin, "{ } needs the name of a word list");
  const ruleset::WordList* const list = lists_.find(name);
  if (list == nullptr) {
    const std::string guess = base::suggestion(name, lists_.names());
    return error(begin, "unknown word list '{" + name + "}'" + (guess.empty() ? "" : " - did you mean '{" + guess + "}'?"));
  }
  if (std::find(path_.begin(), path_.end(), name) != path_.end()) {
    return error(begin, "the word list uses itself: " + path_text(path_, name));
  }
  if (path_.size() >= kPhraseDepth) return error(begin, "word lists stand too deep inside each other");
  auto fragment = list_of(*list, lists_, lexicon_, path_, nodes_);
  if (!fragment) return Unexpected(fragment.error());
  return tree_.add_list(std::move(*fragment), begin, at_);
}

}  // namespace

std::uint32_t next_fragment() {
  static std::atomic<std::uint32_t> last{0};
  return ++last;
}

Result<std::shared_ptr<const Fragment>> parse_phrase(const ruleset::Phrase& phrase, const WordLists& lists, Lexicon& lexicon) {
  auto fragment = std::make_shared<Fragment>();
  fragment->serial = next_fragment();
  fragment->text = phrase.text;
  ListPath path;
  std::size_t nodes = 0;
  Tree tree(*fragment);
  auto root = Parser(phrase, lists, lexicon, tree, path, nodes).parse();
  if (!root) return Unexpected(root.error());
  fragment->root = *root;
  tree.finish();
  return std::shared_ptr<const Fragment>(std::move(fragment));
}

}  // namespace tenet::engine
