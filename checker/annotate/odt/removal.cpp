// Comments of one author out of an OpenDocument text: annotations, and the ends of the ranges that they are about.

#include <array>
#include <set>

#include "annotate/odt/odt.hpp"
#include "annotate/placing.hpp"
#include "base/utf8.hpp"
#include "package/archive.hpp"
#include "package/package.hpp"
#include "xml/edits.hpp"

namespace tenet::annotate {
namespace {

constexpr std::string_view kContent = "content.xml";

enum Name : xml::NameId { other, annotation, annotation_end, creator, name };

const xml::Vocabulary& words() {
  static constexpr xml::Ns kOffice = 1;
  static constexpr xml::Ns kDublinCore = 2;
  static constexpr std::array kNamespaces = {
      xml::NamespaceRow{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", kOffice},
      xml::NamespaceRow{"http://purl.org/dc/elements/1.1/", kDublinCore},
  };
  static constexpr std::array kNames = {
      xml::NameRow{kOffice, "annotation", annotation},
      xml::NameRow{kOffice, "annotation-end", annotation_end},
      xml::NameRow{kDublinCore, "creator", creator},
      xml::NameRow{kOffice, "name", name},
  };
  static const xml::Vocabulary known(kNamespaces, kNames);
  return known;
}

class Annotations final : public xml::PlacedHandler {
 public:
  explicit Annotations(std::string_view author) : author_(author) {}

  void start(const xml::Element& element, const xml::Tag& tag) override {
    ++depth_;
    if (element.id == annotation && outer_ == 0) {
      outer_ = depth_;
      begin_ = tag.at.begin;
      name_ = element.get(name);
      creator_.clear();
    }
    if (element.id == annotation_end) {
      end_begin_ = tag.at.begin;
      end_goes_ = names_.contains(element.get(name));
    }
    in_creator_ = element.id == creator && depth_ == outer_ + 1;
  }

  void end(xml::NameId id, const xml::Tag& tag) override {
    in_creator_ = false;
    if (id == annotation && depth_ == outer_) close_annotation(tag.at.end);
    if (id == annotation_end && end_goes_) edits_.push_back({{end_begin_, tag.at.end}, {}});
    --depth_;
  }

  void text(std::string_view raw, std::size_t, xml::TextKind kind) override {
    if (!in_creator_) return;
    for (std::size_t at = 0; at < raw.size();) {
      const xml::Character character = xml::character_at(raw, at, kind);
      base::append_utf8(creator_, character.value);
      at = character.end;
    }
  }

  [[nodiscard]] const std::vector<xml::Edit>& edits() const { return edits_; }
  [[nodiscard]] std::size_t comments() const { return comments_; }

 private:
  void close_annotation(std::size_t end) {
    outer_ = 0;
    if (creator_ != author_) return;
    edits_.push_back({{begin_, end}, {}});
    if (!name_.empty()) names_.insert(name_);
    ++comments_;
  }

  std::string_view author_;
  std::vector<xml::Edit> edits_;
  std::set<std::string, std::less<>> names_;  ///< of annotations that went: the ends of their ranges follow them
  std::size_t comments_ = 0;
  std::size_t depth_ = 0;
  std::size_t outer_ = 0;  ///< depth of the annotation that is open; 0: none
  std::size_t begin_ = 0;
  std::size_t end_begin_ = 0;
  bool end_goes_ = false;
  bool in_creator_ = false;
  std::string name_;
  std::string creator_;
};

Result<CopyWithout> without(std::string_view bytes, std::string_view part, std::string_view author) {
  Annotations annotations(author);
  if (const Result<void> read = look_through(part, bytes, words(), annotations); !read) return Unexpected(read.error());
  return CopyWithout{xml::edited(bytes, annotations.edits()), annotations.comments()};
}

}  // namespace

Result<CopyWithout> unmark_odt(std::span<const char> bytes, std::string_view author) {
  Result<package::Package> package = package::Package::open(bytes);
  if (!package) return Unexpected(package.error());
  const Result<std::string> content = package->read(kContent);
  if (!content) return Unexpected(content.error());
  Result<CopyWithout> part = without(*content, kContent, author);
  if (!part) return Unexpected(part.error());
  if (part->comments == 0) return CopyWithout{std::string(bytes.begin(), bytes.end()), 0};
  Result<std::string> copy =
      package::copy_package(bytes, std::vector<package::ArchiveEntry>{{std::string(kContent), std::move(part->bytes)}});
  if (!copy) return Unexpected(copy.error());
  return CopyWithout{std::move(*copy), part->comments};
}

Result<CopyWithout> unmark_fodt(std::span<const char> bytes, std::string_view author) {
  return without({bytes.data(), bytes.size()}, {}, author);
}

}  // namespace tenet::annotate
