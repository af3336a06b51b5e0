// Comments of one author out of a Word document: out of the comments part, and their marks out of the main part.

#include <algorithm>
#include <array>
#include <set>

#include "annotate/docx/docx.hpp"
#include "annotate/docx/parts.hpp"
#include "annotate/placing.hpp"
#include "package/archive.hpp"
#include "package/package.hpp"
#include "readers/docx/opc.hpp"
#include "xml/edits.hpp"

namespace tenet::annotate {
namespace {

enum Name : xml::NameId { other, comment, range_start, range_end, reference, run, run_properties, id, author };

const xml::Vocabulary& words() {
  static constexpr xml::Ns kWord = 1;
  static constexpr std::array kNamespaces = {
      xml::NamespaceRow{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", kWord},
      xml::NamespaceRow{"http://purl.oclc.org/ooxml/wordprocessingml/main", kWord},
  };
  static constexpr std::array kNames = {
      xml::NameRow{kWord, "comment", comment},
      xml::NameRow{kWord, "commentRangeStart", range_start},
      xml::NameRow{kWord, "commentRangeEnd", range_end},
      xml::NameRow{kWord, "commentReference", reference},
      xml::NameRow{kWord, "r", run},
      xml::NameRow{kWord, "rPr", run_properties},
      xml::NameRow{kWord, "id", id},
      xml::NameRow{kWord, "author", author},
  };
  static const xml::Vocabulary known(kNamespaces, kNames);
  return known;
}

/// The author's comments, and their ids.
class Comments final : public xml::PlacedHandler {
 public:
  explicit Comments(std::string_view author_wanted) : author_(author_wanted) {}

  void start(const xml::Element& element, const xml::Tag& tag) override {
    if (++depth_ != 2 || element.id != comment || element.get(author) != author_) return;
    is_open_ = true;
    begin_ = tag.at.begin;
    ids_.emplace(element.get(id));
  }
  void end(xml::NameId, const xml::Tag& tag) override {
    if (depth_-- != 2 || !is_open_) return;
    is_open_ = false;
    edits_.push_back({{begin_, tag.at.end}, {}});
  }
  void text(std::string_view, std::size_t, xml::TextKind) override {}

  [[nodiscard]] const std::set<std::string, std::less<>>& ids() const { return ids_; }
  [[nodiscard]] const std::vector<xml::Edit>& edits() const { return edits_; }

 private:
  std::string_view author_;
  std::set<std::string, std::less<>> ids_;
  std::vector<xml::Edit> edits_;
  std::size_t begin_ = 0;
  std::size_t depth_ = 0;
  bool is_open_ = false;
};

/// Their marks: ranges, and the runs that hold nothing but their references.
class Marks final : public xml::PlacedHandler {
 public:
  explicit Marks(const std::set<std::string, std::less<>>& ids) : ids_(ids) {}

  void start(const xml::Element& element, const xml::Tag& tag) override {
    const bool is_mark = element.id == range_start || element.id == range_end || element.id == reference;
    if (!open_.empty() && open_.back().name == run && element.id != run_properties) {
      (element.id == reference && ids_.contains(element.get(id)) ? open_.back().references : open_.back().others) += 1;
    }
    open_.push_back({element.id, tag.at.begin, is_mark && ids_.contains(element.get(id)), edits_.size(), 0, 0});
  }

  void end(xml::NameId, const xml::Tag& tag) override {
    const Open closed = open_.back();
    open_.pop_back();
    const bool is_empty_run = closed.name == run && closed.references > 0 && closed.others == 0;
    if (!is_empty_run && !closed.goes) return;
    edits_.resize(closed.edits);  // a run that goes takes its reference along
    edits_.push_back({{closed.begin, tag.at.end}, {}});
  }
  void text(std::string_view, std::size_t, xml::TextKind) override {}

  [[nodiscard]] const std::vector<xml::Edit>& edits() const { return edits_; }

 private:
  struct Open {
    xml::NameId name = other;
    std::size_t begin = 0;
    bool goes = false;
    std::size_t edits = 0;  ///< as many there were before it
    std::size_t references = 0;
    std::size_t others = 0;
  };

  const std::set<std::string, std::less<>>& ids_;
  std::vector<Open> open_;
  std::vector<xml::Edit> edits_;
};

}  // namespace

Result<CopyWithout> unmark_docx(std::span<const char> bytes, std::string_view author_wanted) {
  const CopyWithout unchanged{std::string(bytes.begin(), bytes.end()), 0};
  Result<package::Package> package = package::Package::open(bytes);
  if (!package) return Unexpected(package.error());
  const Result<std::string> main = main_part(*package);
  if (!main) return Unexpected(main.error());
  const Result<std::vector<docx::Relationship>> links = docx::relationships(*package, *main);
  if (!links) return Unexpected(links.error());
  const auto link = std::find_if(links->begin(), links->end(), [](const auto& row) { return row.type == "comments" && !row.external; });
  if (link == links->end() || !package->has(link->target)) return unchanged;

  const Result<std::string> part = package->read(link->target);
  if (!part) return Unexpected(part.error());
  Comments comments(author_wanted);
  if (const Result<void> found = look_through(link->target, *part, words(), comments); !found) return Unexpected(found.error());
  if (comments.edits().empty()) return unchanged;

  const Result<std::string> text = package->read(*main);
  if (!text) return Unexpected(text.error());
  Marks marks(comments.ids());
  if (const Result<void> found = look_through(*main, *text, words(), marks); !found) return Unexpected(found.error());
  Result<std::string> copy = package::copy_package(
      bytes,
      std::vector<package::ArchiveEntry>{{link->target, xml::edited(*part, comments.edits())}, {*main, xml::edited(*text, marks.edits())}});
  if (!copy) return Unexpected(copy.error());
  return CopyWithout{std::move(*copy), comments.edits().size()};
}

}  // namespace tenet::annotate
