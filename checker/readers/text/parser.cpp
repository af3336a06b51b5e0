#include "readers/text/parser.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "document/structure.hpp"

namespace tenet::text_reader {
namespace {

using document::Leaf;

constexpr std::uint8_t kDeepestHeading = 9;
constexpr std::uint8_t kDeepestItem = 9;

std::size_t hashes(std::string_view content) {
  const std::size_t count = std::min(content.find_first_not_of('#'), content.size());
  const bool heading = count > 0 && count <= kDeepestHeading && count < content.size() && base::is_space(content[count]);
  return heading ? count : 0;
}

/// "[^1]: text": where the text begins, 0 when it is no note.
std::size_t note_text(std::string_view content) {
  if (!content.starts_with("[^")) return 0;
  const std::size_t end = content.find("]:");
  return end == std::string_view::npos ? 0 : end + 2;
}

bool is_fence(std::string_view content) {
  return content.starts_with("```") || content.starts_with("~~~");
}

/// The name links use for a heading: "#reporting-a-problem".
std::string slug(std::string_view heading) {
  std::string out;
  for (const char c : heading) {
    if (base::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80) out += base::to_lower(c);
    if (c == ' ' || c == '-' || c == '_') out += c == ' ' ? '-' : c;
  }
  return out;
}

std::vector<std::string_view> split_cells(std::string_view row) {
  if (row.starts_with('|')) row.remove_prefix(1);
  std::vector<std::string_view> cells;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i] == '\\') {
      ++i;
      continue;
    }
    if (row[i] != '|') continue;
    cells.push_back(row.substr(begin, i - begin));
    begin = i + 1;
  }
  if (!base::trim(row.substr(std::min(begin, row.size()))).empty()) cells.push_back(row.substr(begin));
  return cells;
}

/// A paragraph goes on past its first line's end unless that line is a whole by itself.
bool ends_sentence(std::string_view content) {
  return !content.empty() && std::string_view(".:;!?").find(content.back()) != std::string_view::npos;
}

bool is_roman(std::string_view core) {
  return !core.empty() && core.find_first_not_of("ivx") == std::string_view::npos;
}

}  // namespace

Parser::Parser(std::vector<Line> lines, Dialect dialect, document::Builder& builder, PartId part)
    : lines_(std::move(lines)), dialect_(dialect), builder_(builder), part_(part), inline_(builder, part, dialect, notes_) {}

void Parser::run() {
  if (dialect_ == Dialect::markdown) take_notes();
  while (!done()) {
    if (line().blank()) {
      ++at_;
    } else {
      take_block();
    }
  }
}

/// Notes are built first, because the text that refers to them comes first.
void Parser::take_notes() {
  std::vector<Line> rest;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const std::size_t begin = note_text(lines_[i].content);
    if (begin == 0) {
      rest.push_back(lines_[i]);
      continue;
    }
    const std::string label(lines_[i].content.substr(2, begin - 4));
    const document::FragmentId fragment = builder_.begin_fragment();
    builder_.open(BlockKind::note, label);
    builder_.begin({});
    inline_.write(without(lines_[i], begin));
    const auto goes_on = [&] { return i + 1 < lines_.size() && !lines_[i + 1].blank() && note_text(lines_[i + 1].content) == 0; };
    while (goes_on()) {
      builder_.space({part_, lines_[i].number, 0, 0});
      inline_.write(lines_[++i]);
    }
    builder_.end();
    builder_.close();
    builder_.end_fragment();
    notes_.emplace(label, fragment);
    rest.push_back(Line{{}, lines_[i].number, 0, 0});
  }
  lines_ = std::move(rest);
}

void Parser::take_block() {
  if (dialect_ == Dialect::markdown && is_fence(line().content)) {
    ++at_;
    return;
  }
  if (take_heading() || take_table() || take_item()) return;
  if (is_rule(line().content) || is_underline(line().content, '=')) {
    ++at_;
    return;
  }
  take_paragraph();
}

bool Parser::take_heading() {
  const std::size_t marks = hashes(line().content);
  if (marks == 0) return take_titled_line();
  Line text = without(line(), marks);
  while (text.content.ends_with('#')) text.content.remove_suffix(1);
  text.content = base::trim_right(text.content);
  write_heading(text, static_cast<std::uint8_t>(marks));
  ++at_;
  return true;
}

/// Headings without a mark of their own: underlined, numbered, or (in plain text) all in capitals, each on a line by itself.
bool Parser::take_titled_line() {
  const Line& first = line();
  const Line* below = at_ + 1 < lines_.size() ? &lines_[at_ + 1] : nullptr;
  const bool underlined = below != nullptr && (is_underline(below->content, '=') || is_underline(below->content, '-'));
  const Label label = label_of(first.content);
  if (underlined && label.kind != LabelKind::bullet && !first.content.starts_with('|')) {
    write_heading(first, below->content.front() == '=' ? 1 : 2);
    at_ += 2;
    return true;
  }
  const bool alone = below == nullptr || below->blank();
  if (is_numbered_heading(label) && (alone || is_all_capitals(first.content))) {
    write_heading(first, static_cast<std::uint8_t>(std::min<std::uint32_t>(label.groups, kDeepestHeading)));
    ++at_;
    return true;
  }
  const bool capitals =
      dialect_ == Dialect::plain && label.kind == LabelKind::none && is_all_capitals(first.content) && looks_like_heading(first.content);
  const bool after_gap = at_ == 0 || lines_[at_ - 1].blank();
  if (!capitals || !(alone || after_gap)) return false;
  write_heading(first, 1);
  ++at_;
  return true;
}

/// "4.2 Mediation", or "4. Mediation" in plain text, where no item like it follows.
bool Parser::is_numbered_heading(const Label& label) const {
  if (label.kind != LabelKind::number || label.text.front() == '(' || label.text.back() == ')') return false;
  if (!looks_like_heading(line().content.substr(label.length))) return false;
  const bool list_like = label.groups == 1 && label.marked;
  if (list_like && dialect_ == Dialect::markdown) return false;
  const Line* next = next_text(at_ + 1);
  if (next == nullptr) return !list_like;
  const Label after = label_of(next->content);
  return after.kind != LabelKind::number || after.groups != label.groups || !list_like;
}

void Parser::write_heading(const Line& source, std::uint8_t level) {
  items_.clear();
  introducing_.clear();
  const Label label = label_of(source.content);
  const std::string_view after = source.content.substr(label.length);
  // "24 hour reporting" has no number; "3 Vulnerable people" has.
  const bool numbered = label.kind == LabelKind::number && (label.marked || label.groups > 1 || base::is_upper(after.front()));
  const bool lettered = label.kind == LabelKind::letter;
  const bool labelled = numbered || lettered;
  builder_.begin({BlockKind::heading, BlockRole::body, level, labelled ? std::string(label.text) : std::string()});
  const Line text = labelled ? without(source, label.length) : source;
  builder_.bookmark(slug(source.content));
  inline_.write(text);
  builder_.end();
}

bool Parser::take_table() {
  if (!line().content.starts_with('|') || line().content.find('|', 1) == std::string_view::npos) return false;
  builder_.open(BlockKind::table);
  std::uint32_t row = 0;
  for (; !done() && line().content.starts_with('|'); ++at_) {
    if (is_table_separator(line().content)) continue;
    const bool header = at_ + 1 < lines_.size() && is_table_separator(lines_[at_ + 1].content);
    write_row(line(), row++, header);
  }
  builder_.close();
  return true;
}

void Parser::write_row(const Line& source, std::uint32_t row, bool header) {
  std::uint32_t column = 0;
  for (const std::string_view cell : split_cells(source.content)) {
    builder_.open_cell({row, column++, 1, 1, header});
    builder_.begin({});
    Line text = without(source, static_cast<std::size_t>(cell.data() - source.content.data()));
    text.content = base::trim(cell);
    inline_.write(text);
    builder_.end();
    builder_.close();
  }
}

bool Parser::is_item(const Label& label, std::string_view content) const {
  switch (label.kind) {
    case LabelKind::none:
      return false;
    case LabelKind::bullet:
    case LabelKind::letter:
      return true;
    case LabelKind::number:
      break;
  }
  const std::string_view after = content.substr(label.length);
  const bool begins_sentence = !base::is_lower(after.front()) && !base::is_digit(after.front());
  return label.marked || (label.groups > 1 && begins_sentence);
}

bool Parser::take_item() {
  const Label label = label_of(line().content);
  if (!is_item(label, line().content)) return false;
  Line text = without(line(), label.length);
  const std::uint8_t level = level_of(label, line(), text.content);
  const bool ticked = text.content.starts_with("[x] ") || text.content.starts_with("[X] ");
  const bool unticked = text.content.starts_with("[ ] ");
  Leaf leaf{BlockKind::list_item, BlockRole::body, level, label.kind == LabelKind::bullet ? "•" : std::string(label.text)};
  if (ticked || unticked) {
    builder_.checkbox(ticked);
    text = without(text, 3);
  }
  write_leaf(leaf, text);
  return true;
}

void Parser::take_paragraph() {
  Line first = line();
  while (first.content.starts_with('>')) first = without(first, 1);
  write_leaf({}, first);
}

/// A leaf from `first` (the current line, perhaps without its label) and the lines that carry it on.
void Parser::write_leaf(const Leaf& leaf, const Line& first) {
  builder_.begin(leaf);
  inline_.write(first);
  ++at_;
  for (; !done() && !line().blank() && !starts_block(line(), lines_[at_ - 1]); ++at_) {
    Line next = line();
    while (next.content.starts_with('>')) next = without(next, 1);
    builder_.space({part_, lines_[at_ - 1].number, 0, 0});
    inline_.write(next);
  }
  const std::string_view last = lines_[at_ - 1].content;
  builder_.end();
  if (leaf.kind == BlockKind::list_item && !introducing_.empty()) introducing_.back() = document::introduces(last);
}

const Line* Parser::next_text(std::size_t from) const {
  for (; from < lines_.size(); ++from)
    if (!lines_[from].blank()) return &lines_[from];
  return nullptr;
}

/// Whether a line that follows text without a gap begins something new. In wrapped text a line may begin with "4. " by chance, so a
/// number must follow the end of a sentence or of an item.
bool Parser::starts_block(const Line& next, const Line& before) const {
  const std::string_view content = next.content;
  if (hashes(content) != 0 || content.starts_with('|') || (dialect_ == Dialect::markdown && is_fence(content)) || is_rule(content))
    return true;
  if (content.starts_with('>') != before.content.starts_with('>')) return true;
  const Label label = label_of(content);
  if (label.kind == LabelKind::bullet) return true;
  if (!is_item(label, content)) return false;
  const bool before_is_item = is_item(label_of(before.content), before.content);
  return before_is_item || ends_sentence(before.content) || document::introduces(before.content);
}

std::string Parser::shape_of(const Label& label) const {
  switch (label.kind) {
    case LabelKind::none:
    case LabelKind::bullet:
      return std::string(label.text);
    case LabelKind::number:
      return std::string(label.text.front() == '(' ? "(" : "") + std::to_string(label.groups);
    case LabelKind::letter:
      break;
  }
  const bool upper = base::is_upper(label.core.front());
  // "(i)" follows "(h)" as a letter, and anything else as a number.
  const auto letters = std::find_if(items_.rbegin(), items_.rend(), [](const OpenItem& item) { return item.shape == "a"; });
  const bool follows =
      letters != items_.rend() && letters->core.size() == 1 && label.core.size() == 1 && letters->core[0] + 1 == label.core[0];
  const bool roman = is_roman(label.core) && !follows;
  return upper ? "A" : roman ? "i" : "a";
}

/// The depth of an item: deeper where it is indented more, where it is of another kind and the item above leads on to it, or where
/// letters follow numbers; as deep as the last of its own kind otherwise.
std::uint8_t Parser::level_of(const Label& label, const Line& source, std::string_view text) {
  const std::string shape = shape_of(label);
  while (!items_.empty() && source.indent + 1 < items_.back().indent) {
    items_.pop_back();
    introducing_.pop_back();
  }
  const auto same = std::find_if(items_.rbegin(), items_.rend(),
                                 [&](const OpenItem& item) { return item.shape == shape && source.indent <= item.indent + 1; });
  std::uint8_t level = 1;
  if (same != items_.rend()) {
    level = same->level;
    const auto keep = static_cast<std::size_t>(items_.rend() - same) - 1;
    items_.resize(keep);
    introducing_.resize(keep);
  } else if (!items_.empty()) {
    const OpenItem& above = items_.back();
    const bool indented = source.indent > above.indent + 1;
    const bool letters_below = label.kind == LabelKind::letter && (above.shape.front() != 'a' || shape == "i") && above.shape != "i";
    const bool deeper_number = label.kind == LabelKind::number && base::is_digit(above.shape.back()) && shape > above.shape;
    const bool below = indented || letters_below || deeper_number || introducing_.back();
    level = below ? static_cast<std::uint8_t>(std::min<int>(above.level + 1, kDeepestItem)) : above.level;
    if (!below) {
      items_.pop_back();
      introducing_.pop_back();
    }
  }
  items_.push_back({source.indent, shape, std::string(label.core), level});
  introducing_.push_back(document::introduces(text));
  return level;
}

}  // namespace tenet::text_reader
