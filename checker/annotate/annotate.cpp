#include "annotate/annotate.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "annotate/docx/docx.hpp"
#include "annotate/odt/odt.hpp"
#include "base/ascii.hpp"
#include "readers/reader.hpp"

namespace tenet::annotate {
namespace {

// THE table of formats that carry comments.
constexpr std::array kFormats = {
    Format{"docx", mark_docx, unmark_docx},
    Format{"odt", mark_odt, unmark_odt},
    Format{"fodt", mark_fodt, unmark_fodt},
};

/// "Tenet" gives T, "Jane Ann Doe" JAD.
std::string initials_of(std::string_view author) {
  std::string initials;
  bool begins = true;
  for (std::size_t i = 0; i < author.size(); ++i) {
    const bool is_space = base::is_space(author[i]);
    if (begins && !is_space) {
      // A letter may take several bytes.
      std::size_t end = i + 1;
      while (end < author.size() && (static_cast<unsigned char>(author[end]) & 0xC0U) == 0x80U) ++end;
      initials += author.substr(i, end - i);
    }
    begins = is_space;
  }
  return initials;
}

/// Blocks without the map to the source, which the comments have moved.
bool same_block(const Block& a, const Block& b) {
  Block x = a;
  Block y = b;
  x.segment_begin = x.segment_end = y.segment_begin = y.segment_end = 0;
  return x == y;
}

bool same_text(const Document& a, const Document& b) {
  return a.text == b.text && a.title == b.title && a.checkboxes == b.checkboxes &&
         std::equal(a.blocks.begin(), a.blocks.end(), b.blocks.begin(), b.blocks.end(), same_block);
}

/// The promise that nothing else changes, kept by looking.
Result<void> check_copy(const Document& original, std::string_view copy, std::string_view name) {
  const Result<Document> read = readers::read(copy, name, {.view = View::accepted});
  if (!read) return fail("annotate-not-faithful", fmt::format("{}: the copy cannot be read back ({})", name, read.error().message));
  if (same_text(original, *read)) return {};
  return fail("annotate-not-faithful",
              fmt::format("{}: the copy would be read otherwise than the document is: save it once in Word or Writer and try again", name));
}

std::string where(const Document& document, const Comment& comment) {
  if (!comment.target || comment.target->block.value == 0 || comment.target->block.value > document.blocks.size()) return {};
  const std::string& number = document.block(comment.target->block).number;
  return number.empty() ? std::string() : " (" + number + ")";
}

std::string_view why_not_there(Fit fit) {
  switch (fit) {
    case Fit::exact:
      return {};
    case Fit::around:
      return "stand where no comment can begin or end (a field, note, text box or formula): it stands around that";
    case Fit::beside:
      return "stand where no comment can (a page header or diagram): it stands at the nearest paragraph";
    case Fit::lost:
      return "were not found again in the file: it stands at the beginning of their paragraph";
  }
  return {};
}

void count(AnnotatedCopy& copy, const Document& document, const std::vector<Comment>& comments, const std::vector<Placement>& placements) {
  std::vector<bool> placed(comments.size(), false);
  for (const Placement& placement : placements) {
    const Comment& comment = comments[placement.comment];
    placed[placement.comment] = true;
    copy.placed.push_back(comment.kind);
    if (placement.fit == Fit::exact) continue;
    ++copy.moved;
    copy.notes.push_back(fmt::format("the words “{}”{} of the comment “{}” {}", comment.quote, where(document, comment),
                                     comment.paragraphs.front(), why_not_there(placement.fit)));
  }
  for (std::size_t i = 0; i < comments.size(); ++i) {
    if (placed[i]) continue;
    ++copy.not_placed;
    std::string words;
    for (const std::string& paragraph : comments[i].paragraphs) words += (words.empty() ? "" : " | ") + paragraph;
    copy.notes.push_back("the document has no paragraph for this comment: " + words);
  }
}

}  // namespace

Result<const Format*> format_for(std::string_view id) {
  const auto* found = std::find_if(kFormats.begin(), kFormats.end(), [id](const Format& row) { return row.id == id; });
  if (found != kFormats.end()) return found;
  return fail("annotate-format",
              fmt::format("a document of the format '{}' cannot carry comments: only Word documents (.docx, .docm, .dotx, .dotm) and "
                          "OpenDocument texts (.odt, .ott, .fodt) can",
                          id));
}

std::vector<std::string> paragraphs_of(const Comment& comment, const Placement& placement) {
  std::vector<std::string> paragraphs = comment.paragraphs;
  if (placement.fit == Fit::exact || comment.quote.empty()) return paragraphs;
  const std::string_view said = placement.fit == Fit::lost     ? "The words meant (not found again, in this paragraph): "
                                : placement.fit == Fit::beside ? "The words meant (in a page header or diagram here): "
                                                               : "The words meant: ";
  paragraphs.insert(paragraphs.begin() + 1, fmt::format("{}“{}”", said, comment.quote));
  return paragraphs;
}

Result<AnnotatedCopy> annotate(std::span<const char> bytes, std::string_view name, DocumentReport report, const Background& background,
                               const AnnotateOptions& options) {
  const Result<Document> document = readers::read(bytes, name, {.view = View::accepted});
  if (!document) return Unexpected(document.error());
  const Result<const Format*> format = format_for(document->format);
  if (!format) return fail(format.error().code, fmt::format("{}: {}", name, format.error().message));
  const std::vector<Comment> comments = comments_of(report, background, options.evidence);
  const Signature signature{options.author, initials_of(options.author), background.date};
  Result<Marked> marked = (*format)->mark({bytes, *document, comments, signature});
  if (!marked) return fail(marked.error().code, fmt::format("{}: {}", name, marked.error().message));
  if (const Result<void> faithful = check_copy(*document, marked->bytes, name); !faithful) return Unexpected(faithful.error());
  AnnotatedCopy copy;
  copy.bytes = std::move(marked->bytes);
  copy.notes = std::move(marked->warnings);
  count(copy, *document, comments, marked->placements);
  copy.report = std::move(report);
  return copy;
}

Result<CopyWithout> without_comments(std::span<const char> bytes, std::string_view name, std::string_view author) {
  const Result<Document> document = readers::read(bytes, name, {.view = View::accepted});
  if (!document) return Unexpected(document.error());
  const Result<const Format*> format = format_for(document->format);
  if (!format) return fail(format.error().code, fmt::format("{}: {}", name, format.error().message));
  Result<CopyWithout> copy = (*format)->unmark(bytes, author);
  if (!copy) return fail(copy.error().code, fmt::format("{}: {}", name, copy.error().message));
  if (const Result<void> faithful = check_copy(*document, copy->bytes, name); !faithful) return Unexpected(faithful.error());
  return copy;
}

}  // namespace tenet::annotate
