#include "annotate/odt/odt.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "annotate/odt/locator.hpp"
#include "package/archive.hpp"
#include "package/package.hpp"
#include "readers/odt/names.hpp"

namespace tenet::annotate {
namespace {

constexpr std::string_view kContent = "content.xml";
constexpr std::array<std::string_view, 2> kSignatures = {"META-INF/documentsignatures.xml", "META-INF/macrosignatures.xml"};

/// How names of one namespace are written in the part.
struct Prefix {
  std::string prefix;       ///< with its colon
  std::string declaration;  ///< for the outermost element, where the root declares none
};

Prefix prefix_for(const OdtLocator& locator, std::string_view address, std::string_view usual) {
  const std::string& known = locator.prefix_of(address);
  if (!known.empty()) return {known + ":", {}};
  return {std::string(usual) + ":", fmt::format(" xmlns:{}=\"{}\"", usual, address)};
}

/// Writes the marks of one part.
class Marks {
 public:
  Marks(const OdtLocator& locator, std::string_view bytes, const Signature& signature)
      : office_(prefix_for(locator, OdtLocator::kOffice, "office")),
        text_(prefix_for(locator, OdtLocator::kText, "text")),
        dublin_core_(prefix_for(locator, OdtLocator::kDublinCore, "dc")),
        signature_(signature) {
    // Names of this part's own comments may be anything; ours begin with what occurs nowhere in it.
    while (bytes.find(stem_) != std::string_view::npos) stem_ += "_";
  }

  void write(Splices& splices, const Placement& placement, const std::vector<std::string>& paragraphs) {
    if (placement.is_point) return splices.mark(placement.begin, MarkOrder::point, annotation("", paragraphs));
    const std::string name = fmt::format(" {}name=\"{}{}\"", office_.prefix, stem_, ++count_);
    splices.mark(placement.begin, MarkOrder::begin, annotation(name, paragraphs));
    splices.mark(placement.end, MarkOrder::end, fmt::format("<{}annotation-end{}{}/>", office_.prefix, office_.declaration, name));
  }

 private:
  [[nodiscard]] std::string annotation(std::string_view name, const std::vector<std::string>& paragraphs) const {
    std::string out = fmt::format("<{0}annotation{1}{2}{3}{4}><{5}creator>{6}</{5}creator><{5}date>{7}T00:00:00</{5}date>", office_.prefix,
                                  office_.declaration, text_.declaration, dublin_core_.declaration, name, dublin_core_.prefix,
                                  xml::escaped(signature_.author), xml::escaped(signature_.date));
    for (const std::string& paragraph : paragraphs) out += fmt::format("<{0}p>{1}</{0}p>", text_.prefix, xml::escaped(paragraph));
    return out + fmt::format("</{}annotation>", office_.prefix);
  }

  Prefix office_;
  Prefix text_;
  Prefix dublin_core_;
  const Signature& signature_;
  std::string stem_ = "tenet_";
  std::size_t count_ = 0;
};

struct MarkedPart {
  std::string bytes;
  std::vector<Placement> placements;
};

Result<MarkedPart> mark_part(const Request& request, std::string_view bytes, std::string_view name) {
  const auto found = std::find(request.document.parts.begin(), request.document.parts.end(), name);
  const PartId id{static_cast<std::uint32_t>(found - request.document.parts.begin())};
  OdtLocator locator(nodes_of(request.document, request.comments, id));
  if (const Result<void> read = look_through(name, bytes, odt::vocabulary(), locator); !read) return Unexpected(read.error());
  MarkedPart marked{{}, place(request.document, request.comments, id, locator)};
  Marks marks(locator, bytes, request.signature);
  Splices splices;
  for (const Placement& placement : marked.placements)
    marks.write(splices, placement, paragraphs_of(request.comments[placement.comment], placement));
  marked.bytes = splices.applied_to(bytes);
  return marked;
}

std::vector<std::string> warnings_for(const package::Package& package) {
  const bool is_signed = std::any_of(kSignatures.begin(), kSignatures.end(), [&](std::string_view name) { return package.has(name); });
  if (!is_signed) return {};
  return {"the document is digitally signed: in the copy the signature no longer holds"};
}

}  // namespace

Result<Marked> mark_odt(const Request& request) {
  Result<package::Package> package = package::Package::open(request.bytes);
  if (!package) return Unexpected(package.error());
  const Result<std::string> content = package->read(kContent);
  if (!content) return Unexpected(content.error());
  Result<MarkedPart> part = mark_part(request, std::string_view(content->data(), content->size()), kContent);
  if (!part) return Unexpected(part.error());
  Result<std::string> copy =
      package::copy_package(request.bytes, std::vector<package::ArchiveEntry>{{std::string(kContent), std::move(part->bytes)}});
  if (!copy) return Unexpected(copy.error());
  return Marked{std::move(*copy), std::move(part->placements), warnings_for(*package)};
}

Result<Marked> mark_fodt(const Request& request) {
  // The one part of a flat document goes by the file's own name, which the reader put first.
  if (request.document.parts.empty()) return fail("annotate-not-faithful", "the document has no text to put comments in");
  Result<MarkedPart> part =
      mark_part(request, std::string_view(request.bytes.data(), request.bytes.size()), request.document.parts.front());
  if (!part) return Unexpected(part.error());
  return Marked{std::move(part->bytes), std::move(part->placements), {}};
}

}  // namespace tenet::annotate
