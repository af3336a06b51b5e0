#include "readers/docx/notes.hpp"

#include <utility>

#include "readers/docx/alternate.hpp"
#include "readers/docx/names.hpp"
#include "readers/docx/styles.hpp"

namespace tenet::docx {
namespace {

class NotesHandler final : public xml::Handler {
 public:
  NotesHandler(Notes& notes, View view) : notes_(&notes), scan_(view), filter_(scan_) {}

  void start(const xml::Element& element) override {
    filter_.start(element);
    if (note_ != nullptr)
      note_->content.start(element);
    else if (element.id == w_footnote || element.id == w_endnote)
      begin(element);
    if (note_ != nullptr) ++depth_;
    if (element.id == w_p) ++paragraphs_;
    if (element.id == w_tc) ++cells_;
  }
  void end(xml::NameId id) override {
    filter_.end(id);
    if (note_ == nullptr) return;
    if (--depth_ == 0)
      note_ = nullptr;
    else
      note_->content.end(id);
  }
  void text(std::string_view utf8) override {
    if (note_ != nullptr) note_->content.text(utf8);
  }
  std::vector<CellExtent> extents() { return std::move(scan_.extents); }

 private:
  void begin(const xml::Element& element) {
    const auto [at, fresh] = notes_->by_id.try_emplace(to_int(element.get(w_id), -1));
    if (!fresh) return;
    note_ = &at->second;
    note_->first_paragraph = paragraphs_;
    note_->first_cell = cells_;
  }

  Notes* notes_;
  Note* note_ = nullptr;
  std::uint32_t depth_ = 0;
  std::uint32_t paragraphs_ = 0;
  std::uint32_t cells_ = 0;
  TableScan scan_;
  AlternateContentFilter filter_;
};

class NoteFormatHandler final : public xml::Handler {
 public:
  NoteFormatHandler(Notes& footnotes, Notes& endnotes) : footnotes_(&footnotes), endnotes_(&endnotes) {}

  void start(const xml::Element& element) override {
    if (element.id == w_footnotePr) current_ = footnotes_;
    if (element.id == w_endnotePr) current_ = endnotes_;
    if (current_ == nullptr) return;
    if (element.id == w_numFmt) {
      current_->format = element.get(w_val, "decimal");
      current_->custom = element.get(w_format);
    }
    if (element.id == w_numStart) current_->next = to_int(element.get(w_val), 1);
  }
  void end(xml::NameId id) override {
    if (id == w_footnotePr || id == w_endnotePr) current_ = nullptr;
  }
  void text(std::string_view) override {}

 private:
  Notes* footnotes_;
  Notes* endnotes_;
  Notes* current_ = nullptr;
};

}  // namespace

Result<void> Notes::load(Parts& parts, std::string_view name, View view) {
  part = name;
  NotesHandler handler(*this, view);
  // Kept with all branches: the choice is made when the note is read.
  Result<void> parsed = parts.parse_raw(name, handler);
  extents = handler.extents();
  Result<std::vector<Relationship>> rows = parts.relationships(name);
  if (!rows) return fail(rows.error().code, rows.error().message);
  for (Relationship& row : *rows) {
    const std::string key = row.id;
    links.emplace(key, std::move(row));
  }
  return parsed;
}

Result<void> load_note_formats(Parts& parts, std::string_view name, Notes& footnotes, Notes& endnotes) {
  NoteFormatHandler handler(footnotes, endnotes);
  return parts.parse(name, handler);
}

}  // namespace tenet::docx
