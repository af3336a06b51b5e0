#include "readers/text/inline.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace tenet::text_reader {
namespace {

constexpr std::string_view kSpecial = "[!*_`\\<";

bool is_word(std::string_view text, std::size_t at) {
  return at < text.size() && !base::is_space(text[at]);
}

}  // namespace

void InlineWriter::write(const Line& line) {
  at_ = {part_, line.number, 0, line.skipped};
  const std::string_view content = line.content;
  if (dialect_ == Dialect::plain) return plain(content);
  std::size_t at = 0;
  while (at < content.size()) {
    const std::size_t next = std::min(content.find_first_of(kSpecial, at), content.size());
    plain(content.substr(at, next - at));
    if (next == content.size()) break;
    const std::size_t markers = emphasis(content, next);
    if (markers != 0) {
      at_.character += static_cast<std::uint32_t>(markers);
      at = next + markers;
      continue;
    }
    const std::size_t taken = special(content.substr(next));
    if (taken == 0) plain(content.substr(next, 1));
    at = next + std::max<std::size_t>(taken, 1);
  }
}

/// What begins with a special character: the bytes it took, 0 when it is only a character.
std::size_t InlineWriter::special(std::string_view rest) {
  switch (rest.front()) {
    case '\\': {
      const bool escapes = rest.size() > 1 && !base::is_alnum(rest[1]) && !base::is_space(rest[1]);
      if (!escapes) return 0;
      ++at_.character;
      plain(rest.substr(1, 1));
      return 2;
    }
    case '[':
      return rest.starts_with("[^") ? note(rest) : link(rest);
    case '!': {
      if (!rest.starts_with("![")) return 0;
      ++at_.character;
      const std::size_t taken = link(rest.substr(1));
      if (taken == 0) --at_.character;
      return taken == 0 ? 0 : taken + 1;
    }
    case '<':
      return address(rest);
    default:
      return 0;
  }
}

/// "[text](target)"
std::size_t InlineWriter::link(std::string_view rest) {
  const std::size_t middle = rest.find("](");
  const std::size_t end = middle == std::string_view::npos ? middle : rest.find(')', middle);
  if (end == std::string_view::npos || rest.substr(1, middle - 1).find('[') != std::string_view::npos) return 0;
  std::string_view target = base::trim(rest.substr(middle + 2, end - middle - 2));
  target = target.substr(0, target.find(' '));  // a title may follow
  builder_.begin_link(target);
  ++at_.character;
  plain(rest.substr(1, middle - 1));
  builder_.end_link();
  at_.character += static_cast<std::uint32_t>(base::count_code_points(rest.substr(middle, end + 1 - middle)));
  return end + 1;
}

/// "[^1]"
std::size_t InlineWriter::note(std::string_view rest) {
  const std::size_t end = rest.find(']');
  if (end == std::string_view::npos) return 0;
  const auto found = notes_.find(rest.substr(2, end - 2));
  if (found == notes_.end()) return 0;
  builder_.place_fragment(found->second);
  at_.character += static_cast<std::uint32_t>(base::count_code_points(rest.substr(0, end + 1)));
  return end + 1;
}

/// "<https://example.org>", "<br>", "<!-- comment -->"
std::size_t InlineWriter::address(std::string_view rest) {
  if (rest.starts_with("<!--")) {
    const std::size_t end = rest.find("-->");
    return end == std::string_view::npos ? 0 : end + 3;
  }
  const std::size_t end = rest.find('>');
  if (end == std::string_view::npos) return 0;
  const std::string_view inside = rest.substr(1, end - 1);
  const auto take = [&](std::uint32_t from, std::string_view text) {
    at_.character += from;
    plain(text);
    at_.character += 1;
    return end + 1;
  };
  if (base::iequals(inside, "br") || base::iequals(inside, "br/") || base::iequals(inside, "br /")) {
    builder_.space(at_);
    at_.character += static_cast<std::uint32_t>(end + 1);
    return end + 1;
  }
  const bool is_address = inside.find(' ') == std::string_view::npos &&
                          (inside.find("://") != std::string_view::npos || inside.find('@') != std::string_view::npos);
  if (!is_address) return 0;
  builder_.begin_link(inside);
  take(1, inside);
  builder_.end_link();
  return end + 1;
}

/// Length of "*", "**", "_", "`" where it marks text: it clings to a word on one side, and an underscore does not stand inside a word.
std::size_t InlineWriter::emphasis(std::string_view content, std::size_t at) const {
  const char mark = content[at];
  if (mark != '*' && mark != '_' && mark != '`') return 0;
  std::size_t end = at;
  while (end < content.size() && content[end] == mark) ++end;
  const bool word_before = at > 0 && is_word(content, at - 1);
  const bool word_after = is_word(content, end);
  if (mark == '_' && word_before && word_after && base::is_alnum(content[at - 1]) && base::is_alnum(content[end])) return 0;
  if (end - at > 3 || (!word_before && !word_after)) return 0;
  // A lone mark is a character: "5 * 3", "*conditions apply".
  const bool has_partner = content.find(mark, end) != std::string_view::npos || content.substr(0, at).find(mark) != std::string_view::npos;
  return has_partner ? end - at : 0;
}

void InlineWriter::plain(std::string_view text) {
  if (text.empty()) return;
  builder_.text(text, at_);
  at_.character += static_cast<std::uint32_t>(base::count_code_points(text));
}

}  // namespace tenet::text_reader
