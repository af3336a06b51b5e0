#include "readers/docx/notes.hpp"

#include <algorithm>
#include <utility>

#include "readers/docx/alternate.hpp"
#include "readers/docx/names.hpp"
#include "readers/docx/styles.hpp"
#include "readers/number_format.hpp"

namespace tenet::docx {
namespace {

/// Far above any note's number, far below where counting on would overflow.
constexpr std::int32_t kMaxNoteStart = 1'000'000'000;

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

class SettingsHandler final : public xml::Handler {
 public:
  void start(const xml::Element& element) override {
    if (element.id == w_footnotePr) current_ = &settings.footnotes;
    if (element.id == w_endnotePr) current_ = &settings.endnotes;
    if (element.id == w_evenAndOddHeaders) settings.even_and_odd_headers = is_on(element, w_val);
    if (current_ != nullptr) current_->take(element);
  }
  void end(xml::NameId id) override {
    if (id == w_footnotePr || id == w_endnotePr) current_ = nullptr;
  }
  void text(std::string_view) override {}
  Settings settings;

 private:
  NoteNumbering* current_ = nullptr;
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

void NoteNumbering::take(const xml::Element& element) {
  const std::string_view value = element.get(w_val);
  switch (element.id) {
    case w_numFmt:
      format = element.get(w_val, "decimal");
      custom = element.get(w_format);
      break;
    case w_numStart:
      start = std::clamp(to_int(value, 1), 0, kMaxNoteStart);
      break;
    case w_numRestart:
      restart = value == "eachSect" ? Restart::each_section : value == "eachPage" ? Restart::each_page : Restart::never;
      break;
    default:
      break;
  }
}

std::string Notes::next_mark(std::size_t in_section, const NoteNumbering& own, std::string_view language) {
  const bool begins = !std::exchange(counted, true);
  if (begins) next = settings.start.value_or(1);
  const bool new_section = begins || in_section != section;
  const bool restarts =
      own.restart.value_or(settings.restart.value_or(NoteNumbering::Restart::never)) == NoteNumbering::Restart::each_section;
  if (new_section && restarts) next = settings.start.value_or(1);
  if (new_section && own.start) next = *own.start;
  section = in_section;
  const bool by_section = own.format.has_value();
  const std::string format = by_section ? *own.format : settings.format.value_or(usual_format);
  return readers::format_number(next++, {format, by_section ? own.custom : settings.custom, language});
}

bool Notes::restarts_each_page(const NoteNumbering& own) const {
  return own.restart.value_or(settings.restart.value_or(NoteNumbering::Restart::never)) == NoteNumbering::Restart::each_page;
}

Result<Settings> load_settings(Parts& parts, std::string_view name) {
  SettingsHandler handler;
  const Result<void> parsed = parts.parse(name, handler);
  if (!parsed) return fail(parsed.error().code, parsed.error().message);
  return handler.settings;
}

}  // namespace tenet::docx
