#include "annotate/docx/parts.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "annotate/placing.hpp"
#include "readers/docx/names.hpp"
#include "readers/docx/opc.hpp"
#include "readers/docx/opc_parts.hpp"
#include "xml/places.hpp"
#include "xml/scope.hpp"

namespace tenet::annotate {
namespace {

constexpr std::string_view kUsualMain = "word/document.xml";
constexpr std::string_view kStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
constexpr std::string_view kRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
constexpr std::string_view kStrictRelationship = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
constexpr std::string_view kContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
constexpr std::string_view kContentTypes = "[Content_Types].xml";
constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string folder_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

Result<std::string> text_of(package::Package& package, std::string_view name) {
  const Result<std::string> bytes = package.read(name);
  if (!bytes) return Unexpected(bytes.error());
  return std::string(bytes->begin(), bytes->end());
}

/// The part as it is, or an empty root in its place.
Result<GrowingPart> part_or_new(package::Package& package, const std::string& name, const std::string& fresh) {
  if (!package.has(name)) return GrowingPart::read(fresh, name);
  Result<std::string> bytes = text_of(package, name);
  if (!bytes) return Unexpected(bytes.error());
  return GrowingPart::read(std::move(*bytes), name);
}

/// A name that no part has: "word/comments.xml", "word/comments2.xml".
std::string free_name(const package::Package& package, const std::string& folder) {
  std::string name = folder + "comments.xml";
  for (int i = 2; package.has(name); ++i) name = fmt::format("{}comments{}.xml", folder, i);
  return name;
}

std::string free_id(const std::set<std::string>& ids) {
  std::size_t number = ids.size() + 1;
  while (ids.contains(fmt::format("rId{}", number))) ++number;
  return fmt::format("rId{}", number);
}

}  // namespace

Result<std::string> main_part(package::Package& package) {
  const Result<std::vector<docx::Relationship>> links = docx::relationships(package, "");
  if (links) {
    for (const docx::Relationship& row : *links)
      if (row.type == "officeDocument" && !row.external && package.has(row.target)) return row.target;
  }
  if (package.has(kUsualMain)) return std::string(kUsualMain);
  return fail("docx-no-document", "the package holds no Word document");
}

Markup markup_for(std::string_view known, std::string_view address) {
  if (!known.empty()) return {std::string(known) + ":", {}};
  return {"w:", fmt::format(" xmlns:w=\"{}\"", xml::escaped(address))};
}

class RootHandler final : public xml::PlacedHandler {
 public:
  explicit RootHandler(GrowingPart& part) : part_(part) {}

  void start(const xml::Element& element, const xml::Tag& tag) override {
    ++depth_;
    if (depth_ == 1) {
      root_ = tag.at;
      name_ = tag.name;
      const bool is_default = tag.name.find(':') == std::string_view::npos;
      // Elements need no prefix where the root has none; attributes of Word's namespace do.
      const bool needs_prefix = element.ns == docx::ns_w;
      if (needs_prefix) part_.markup_ = markup_for(tag.scope->prefix_of(element.uri), element.uri);
      if (!needs_prefix && !is_default) part_.markup_.prefix = std::string(xml::split(tag.name).prefix) + ":";
    }
    if (depth_ != 2) return;
    for (const xml::NameId id : {docx::w_id, docx::n_Id})
      if (element.has(id)) part_.ids_.emplace(element.get(id));
  }
  void end(xml::NameId, const xml::Tag& tag) override {
    if (depth_-- != 1) return;
    part_.end_ = tag.at.begin;
    if (tag.at == root_) split_root();
  }
  void text(std::string_view, std::size_t, xml::TextKind) override {}

  /// `<a/>` as `<a></a>`; done after the parse, which looks at the bytes.
  void finish() {
    if (closing_.empty()) return;
    part_.bytes_.replace(root_.end - 2, 2, ">" + closing_);
    part_.end_ = root_.end - 1;
  }

 private:
  void split_root() { closing_ = "</" + std::string(name_) + ">"; }

  GrowingPart& part_;
  xml::Stretch root_;
  std::string_view name_;
  std::string closing_;
  std::size_t depth_ = 0;
};

Result<GrowingPart> GrowingPart::read(std::string bytes, std::string_view name) {
  GrowingPart part;
  part.bytes_ = std::move(bytes);
  RootHandler handler(part);
  if (const Result<void> read = look_through(name, part.bytes_, docx::vocabulary(), handler); !read) return Unexpected(read.error());
  handler.finish();
  return part;
}

std::string GrowingPart::grown_by(std::string_view children) const {
  std::string out = bytes_;
  return out.insert(end_, children);
}

Result<CommentsPart> CommentsPart::open(package::Package& package, const std::string& main, std::string_view address) {
  const Result<std::vector<docx::Relationship>> links = docx::relationships(package, main);
  if (!links) return Unexpected(links.error());
  const auto link =
      std::find_if(links->begin(), links->end(), [](const docx::Relationship& row) { return row.type == "comments" && !row.external; });
  const bool is_new = link == links->end() || !package.has(link->target);
  const std::string name = link == links->end() ? free_name(package, folder_of(main)) : link->target;
  Result<GrowingPart> part =
      part_or_new(package, name, fmt::format("{}<w:comments xmlns:w=\"{}\"></w:comments>", kDeclaration, xml::escaped(address)));
  if (!part) return Unexpected(part.error());
  CommentsPart out(package, std::move(*part));
  out.name_ = name;
  out.main_ = main;
  out.is_strict_ = address == kStrict;
  // A link to a part that is not there is there already.
  out.is_new_ = is_new && link == links->end();
  return out;
}

Result<std::vector<package::ArchiveEntry>> CommentsPart::changes_for(std::string_view comments) const {
  std::vector<package::ArchiveEntry> changes;
  changes.push_back({name_, part_.grown_by(comments)});
  if (is_new_) {
    const std::string links_name = docx::relationships_name(main_);
    const Result<GrowingPart> links =
        part_or_new(*package_, links_name,
                    fmt::format("{}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>",
                                kDeclaration));
    if (!links) return Unexpected(links.error());
    const std::string target = name_.substr(folder_of(name_).size());
    changes.push_back({links_name, links->grown_by(fmt::format("<{}Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"/>",
                                                               links->markup().prefix, free_id(links->ids()),
                                                               is_strict_ ? kStrictRelationship : kRelationship, xml::escaped(target)))});
  }
  const Result<std::string> declared = docx::content_type(*package_, name_);
  if (!declared) return Unexpected(declared.error());
  if (*declared != kContentType) {
    const Result<GrowingPart> types = part_or_new(*package_, std::string(kContentTypes), "");
    if (!types) return Unexpected(types.error());
    changes.push_back(
        {std::string(kContentTypes), types->grown_by(fmt::format("<{}Override PartName=\"/{}\" ContentType=\"{}\"/>",
                                                                 types->markup().prefix, xml::escaped(name_), kContentType))});
  }
  return changes;
}

}  // namespace tenet::annotate
