// Which kind of document it is: rules over names and typical sentences, with the reason that a person can check.
#include <algorithm>
#include <vector>

#include "engine/compiled.hpp"

namespace tenet::engine {
namespace {

/// A heading further down names a part of the document, not the document.
constexpr std::uint32_t kOpeningWords = 60;
constexpr int kNamePoints = 10;
constexpr int kSaidMost = 5;
/// A single typical sentence may be quoted anywhere; three together make the kind.
constexpr int kSaidEnough = 3;

struct Name {
  std::string text;
  std::string where;  ///< "the title", "the file's name", "the heading"
};

bool word_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}
bool digit(char c) {
  return c >= '0' && c <= '9';
}
bool upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool lower(char c) {
  return c >= 'a' && c <= 'z';
}

/// "ASB_Policy-v2.docx" and "TenancyAgreement.docx" as words.
std::string words_of_file(std::string_view name) {
  const std::size_t dot = name.find_last_of('.');
  if (dot != std::string_view::npos && dot > 0) name = name.substr(0, dot);
  std::string words;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool hump = i > 0 && upper(name[i]) && lower(name[i - 1]);
    const bool number = i > 0 && digit(name[i]) != digit(name[i - 1]);
    if (hump || number) words += ' ';
    words += word_char(name[i]) ? name[i] : ' ';
  }
  return words;
}

std::vector<Name> names_of(const Document& document, std::string_view file_name) {
  std::vector<Name> names;
  if (!document.title.empty()) names.push_back({document.title, "the title"});
  std::uint32_t words = 0;
  for (const Block& block : document.blocks) {
    if (!is_leaf(block.kind) || block.role == BlockRole::contents_entry) continue;
    if (block.parent && document.block(block.parent).kind == BlockKind::page_header) continue;
    if (words > kOpeningWords) break;
    const std::string_view text = document.text_of(block);
    if (block.role == BlockRole::title) {
      names.push_back({std::string(text), "the title"});
    } else if (block.kind == BlockKind::heading) {
      names.push_back({std::string(text), "the heading"});
    } else {
      words += static_cast<std::uint32_t>(std::count(text.begin(), text.end(), ' ')) + 1;
      // Cover pages are often plain paragraphs: a short first line without a full stop is a title in all but style.
      const bool like_title = words <= kOpeningWords / 3 && text.size() < 100 && !text.ends_with('.') && !text.ends_with(':') &&
                              block.kind == BlockKind::paragraph;
      if (like_title) names.push_back({std::string(text), "the first lines"});
    }
  }
  names.push_back({words_of_file(file_name), "the file's name"});
  return names;
}

/// The names as a little document of their own, so that phrases can search them.
Document as_document(const std::vector<Name>& names) {
  Document document;
  for (const Name& name : names) {
    Block block;
    block.id = BlockId{static_cast<std::uint32_t>(document.blocks.size() + 1)};
    block.text_begin = static_cast<std::uint32_t>(document.text.size());
    document.text += name.text;
    block.text_end = static_cast<std::uint32_t>(document.text.size());
    document.blocks.push_back(block);
  }
  return document;
}

/// The first name that one of the phrases is found in, or none.
std::optional<std::size_t> first_named(const Programs& programs, const Index& names) {
  std::optional<std::size_t> first;
  for (const ProgramPtr& program : programs) {
    Effort effort;
    for (const Match& match : find_all(*program, names, effort)) {
      const std::size_t name = names.unit(match.unit).block.value - 1;
      if (!first || name < *first) first = name;
    }
  }
  return first;
}

struct Score {
  int points = 0;
  std::string reason;
};

Score score_of(const CompiledKind& kind, const Index& body, const Index& name_index, const std::vector<Name>& names) {
  Score score;
  if (first_named(kind.not_named, name_index)) return score;
  if (const auto named = first_named(kind.named, name_index)) {
    score.points = kNamePoints;
    const Name& name = names[*named];
    score.reason = name.where + (name.where == "the first lines" ? " say '" : " says '") + name.text + "'";
  }
  int said = 0;
  for (const ProgramPtr& program : kind.said) {
    Effort effort;
    const auto matches = find_all(*program, body, effort);
    if (matches.empty()) continue;
    ++said;
    if (score.reason.empty()) {
      std::string words;
      for (Position at = matches.front().begin; at < matches.front().end; ++at)
        words += (words.empty() ? "" : " ") + std::string(body.written(at));
      score.reason = "the text says '" + words + "'";
    }
    if (said == kSaidMost) break;
  }
  if (score.points == 0 && said < kSaidEnough) return {};
  score.points += said;
  return score;
}

}  // namespace

Kind kind_of(const Index& index, const Compiled& compiled, std::string_view file_name) {
  const std::vector<Name> names = names_of(index.document(), file_name);
  const Document name_document = as_document(names);
  const Index name_index(name_document, compiled.lexicon(), index.matching());
  Kind best{"other", "no kind of document was recognised by its title, name or typical sentences"};
  int most = 0;
  for (const CompiledKind& kind : compiled.state().kinds) {
    const Score score = score_of(kind, index, name_index, names);
    if (score.points <= most) continue;
    most = score.points;
    best = {kind.kind->id, score.reason};
  }
  return best;
}

}  // namespace tenet::engine
