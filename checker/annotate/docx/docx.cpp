#include "annotate/docx/docx.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "annotate/docx/locator.hpp"
#include "annotate/docx/parts.hpp"
#include "package/archive.hpp"
#include "package/package.hpp"
#include "readers/docx/names.hpp"

namespace tenet::annotate {
namespace {

constexpr std::string_view kSignatures = "_xmlsignatures/";

PartId part_id(const Document& document, std::string_view name) {
  const auto found = std::find(document.parts.begin(), document.parts.end(), name);
  return PartId{static_cast<std::uint32_t>(found - document.parts.begin())};
}

/// Ids in rising order that no comment has.
class FreeIds {
 public:
  FreeIds(const std::set<std::uint64_t>& in_text, const std::set<std::string>& in_part) : taken_(in_text) {
    for (const std::string& id : in_part) {
      std::uint64_t value = 0;
      if (std::from_chars(id.data(), id.data() + id.size(), value).ec == std::errc{}) taken_.insert(value);
    }
  }
  std::uint64_t next() {
    while (taken_.contains(next_)) ++next_;
    return next_++;
  }

 private:
  std::set<std::uint64_t> taken_;
  std::uint64_t next_ = 0;
};

enum class Weight : std::uint8_t { plain, bold };

std::string paragraph_markup(const std::string& w, std::string_view before, std::string_view text, Weight weight) {
  const std::string properties = weight == Weight::bold ? fmt::format("<{0}rPr><{0}b/></{0}rPr>", w) : std::string();
  return fmt::format("<{0}p>{1}<{0}r>{2}<{0}t xml:space=\"preserve\">{3}</{0}t></{0}r></{0}p>", w, before, properties, xml::escaped(text));
}

std::string comment_markup(const Markup& markup, std::uint64_t id, const Signature& signature, const std::vector<std::string>& paragraphs) {
  const std::string& w = markup.prefix;
  std::string out =
      fmt::format("<{0}comment{1} {0}id=\"{2}\" {0}author=\"{3}\" {0}date=\"{4}T00:00:00Z\" {0}initials=\"{5}\">", w, markup.declaration,
                  id, xml::escaped(signature.author), xml::escaped(signature.date), xml::escaped(signature.initials));
  const std::string mark = fmt::format("<{0}r><{0}annotationRef/></{0}r>", w);
  for (std::size_t i = 0; i < paragraphs.size(); ++i)
    out += paragraph_markup(w, i == 0 ? mark : "", paragraphs[i], i == 0 ? Weight::bold : Weight::plain);
  return out + fmt::format("</{}comment>", w);
}

void mark_text(Splices& splices, const Placement& placement, const Markup& markup, std::uint64_t id) {
  const std::string begin = fmt::format("<{0}commentRangeStart{1} {0}id=\"{2}\"/>", markup.prefix, markup.declaration, id);
  const std::string end = fmt::format("<{0}commentRangeEnd{1} {0}id=\"{2}\"/><{0}r{1}><{0}commentReference {0}id=\"{2}\"/></{0}r>",
                                      markup.prefix, markup.declaration, id);
  if (placement.is_point) return splices.mark(placement.begin, MarkOrder::point, begin + end);
  splices.mark(placement.begin, MarkOrder::begin, begin);
  splices.mark(placement.end, MarkOrder::end, end);
}

std::vector<std::string> warnings_for(const package::Package& package) {
  const std::vector<std::string> names = package.names();
  const bool is_signed = std::any_of(names.begin(), names.end(), [](const std::string& name) { return name.starts_with(kSignatures); });
  if (!is_signed) return {};
  return {"the document is digitally signed: in the copy the signature no longer holds"};
}

}  // namespace

Result<Marked> mark_docx(const Request& request) {
  if (!request.bytes.empty() && request.bytes.front() != 'P')
    return fail("annotate-format", "the document is a single XML file (Flat OPC): save it as .docx in Word and try again");
  Result<package::Package> package = package::Package::open(request.bytes);
  if (!package) return Unexpected(package.error());
  const Result<std::string> main = main_part(*package);
  if (!main) return Unexpected(main.error());
  const Result<std::string> part = package->read(*main);
  if (!part) return Unexpected(part.error());
  const std::string_view bytes(part->data(), part->size());

  const PartId id = part_id(request.document, *main);
  DocxLocator locator(bytes, nodes_of(request.document, request.comments, id), note_references(*package, *main, request.document));
  if (const Result<void> read = look_through(*main, bytes, docx::vocabulary(), locator); !read) return Unexpected(read.error());
  Result<CommentsPart> comments = CommentsPart::open(*package, *main, locator.word_namespace());
  if (!comments) return Unexpected(comments.error());

  Marked marked{{}, place(request.document, request.comments, id, locator), warnings_for(*package)};
  const Markup in_text = markup_for(locator.word_prefix(), locator.word_namespace());
  FreeIds ids(locator.ids(), comments->ids());
  Splices splices;
  std::string added;
  for (const Placement& placement : marked.placements) {
    const std::uint64_t own = ids.next();
    mark_text(splices, placement, in_text, own);
    added += comment_markup(comments->markup(), own, request.signature, paragraphs_of(request.comments[placement.comment], placement));
  }
  Result<std::vector<package::ArchiveEntry>> changes = comments->changes_for(added);
  if (!changes) return Unexpected(changes.error());
  changes->push_back({*main, splices.applied_to(bytes)});
  Result<std::string> copy = package::copy_package(request.bytes, *changes);
  if (!copy) return Unexpected(copy.error());
  marked.bytes = std::move(*copy);
  return marked;
}

}  // namespace tenet::annotate
