#include "annotate/docx/notes.hpp"

#include <algorithm>
#include <string_view>

#include "readers/docx/names.hpp"
#include "readers/docx/opc.hpp"
#include "xml/places.hpp"

namespace tenet::annotate {
namespace {

class NotesHandler final : public xml::PlacedHandler {
 public:
  void start(const xml::Element& element, const xml::Tag&) override {
    if (element.id == docx::w_footnote) current_ = {docx::w_footnoteReference, std::string(element.get(docx::w_id))};
    if (element.id == docx::w_endnote) current_ = {docx::w_endnoteReference, std::string(element.get(docx::w_id))};
    if (element.id == docx::w_p) references.push_back(current_);
  }
  void end(xml::NameId, const xml::Tag&) override {}
  void text(std::string_view, std::size_t, xml::TextKind) override {}

  std::vector<NoteReference> references;

 private:
  NoteReference current_;
};

}  // namespace

NoteReferences note_references(package::Package& package, const std::string& main, const Document& document) {
  NoteReferences all;
  const Result<std::vector<docx::Relationship>> links = docx::relationships(package, main);
  if (!links) return all;
  for (const docx::Relationship& link : *links) {
    const auto part = std::find(document.parts.begin(), document.parts.end(), link.target);
    const bool is_notes = link.type == "footnotes" || link.type == "endnotes";
    if (!is_notes || link.external || part == document.parts.end()) continue;
    const Result<std::string> bytes = package.read(link.target);
    if (!bytes) continue;
    NotesHandler handler;
    if (!xml::parse_with_places(std::string_view(bytes->data(), bytes->size()), docx::vocabulary(), handler)) continue;
    all.emplace(PartId{static_cast<std::uint32_t>(part - document.parts.begin())}, std::move(handler.references));
  }
  return all;
}

}  // namespace tenet::annotate
