// Filling a form: which block each row is about, what to put there, and whether the copy reads as it should.

#include <tenet/form.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <exception>
#include <map>
#include <set>

#include "api/form_reading.hpp"
#include "api/run.hpp"
#include "assess/form_entry.hpp"
#include "assess/mark.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "fill/fill.hpp"
#include "reports/words.hpp"

namespace tenet {
namespace {

using api::Form;
using api::place_of;
using api::read_form;
using api::text_of;

/// Where the row's label stands in its part.
const SourceSegment* label_of(const Document& document, const engine::FormRow& row) {
  for (const BlockId leaf : row.labels) {
    const Block& block = document.block(leaf);
    if (block.segment_begin != block.segment_end) return &document.segments[block.segment_begin];
  }
  return nullptr;
}

/// Every block of a self-assessment by its rule.
using Entries = std::map<std::string, const assess::Entry*, std::less<>>;
Entries entries_of(const assess::SelfAssessment& assessment) {
  Entries entries;
  for (const assess::Standard& standard : assessment.standards) {
    for (const assess::Commitment& commitment : standard.commitments) {
      for (const assess::Entry& entry : commitment.entries) entries.emplace(entry.rule, &entry);
    }
  }
  return entries;
}

/// The name that the self-assessment gives to a document with these bytes; "" where there is none.
std::string own_name(const Report& report, const assess::SelfAssessment& assessment, std::span<const char> bytes) {
  const std::string sha256 = base::sha256(bytes);
  const auto same = std::find_if(report.documents.begin(), report.documents.end(), [&](const auto& row) { return row.sha256 == sha256; });
  if (same == report.documents.end()) return {};
  const auto ends_path = [&](const assess::DocumentLine& line) { return same->path.ends_with(line.name); };
  const auto line = std::find_if(assessment.documents.begin(), assessment.documents.end(), ends_path);
  return line == assessment.documents.end() ? std::string() : line->name;
}

class Filling {
 public:
  Filling(const Form& form, const assess::SelfAssessment& assessment, std::string left_out)
      : form_(form), assessment_(assessment), entries_(entries_of(assessment)), left_out_(std::move(left_out)) {
    if (!left_out_.empty()) made_.notes.push_back("the form is among the documents read: what it says is no evidence for itself");
    for (const engine::FormRow& row : form_.rows()) take(row);
  }

  [[nodiscard]] bool has_rows() const { return made_.rows > 0; }

  Result<FilledForm> into(std::span<const char> bytes) {
    const fill::Signature signature{"Tenet", assessment_.date};
    auto filled = fill::fill(form_.document.format, {bytes, part_, cells_, signature});
    if (!filled) return Unexpected(filled.error());
    for (std::size_t i = 0; i < cells_.size(); ++i) note(filled->outcomes[i], *rows_[i], is_answer_[i]);
    if (filled->recorded == fill::Recorded::yes) made_.notes.emplace_back("the form records changes: what was put in is marked as such");
    if (filled->recorded == fill::Recorded::no)
      made_.notes.emplace_back("the form records changes: what was put in is not marked as such, but says that it is Tenet's");
    note_without_rows();
    made_.bytes = std::move(filled->bytes);
    return made_;
  }

  /// Rows that were given evidence, with the line that must be read there again.
  struct Promise {
    std::uint32_t row = 0;
    BlockId table;
    std::string line;
  };
  [[nodiscard]] const std::vector<Promise>& promises() const { return promises_; }

 private:
  void take(const engine::FormRow& row) {
    std::vector<const assess::Entry*> blocks;
    for (const std::string& rule : row.rules) {
      const auto found = entries_.find(rule);
      if (found == entries_.end()) continue;
      blocks.push_back(found->second);
      seen_.insert(rule);
    }
    if (blocks.empty()) return note_unrecognised(row);
    ++made_.rows;
    const SourceSegment* label = label_of(form_.document, row);
    if (label == nullptr || !is_in_part(*label)) return note(fill::Outcome::no_cell, row, false);
    const std::vector<std::string> lines = assess::form_lines(blocks, left_out_);
    if (lines.empty()) open_.push_back(blocks.front()->reference);
    if (!lines.empty()) add_evidence(row, *label, lines);
    const std::optional<std::string> answer = assess::form_answer(blocks);
    if (answer && row.answer_column) add(row, {label->paragraph, *row.answer_column, {*answer}, fill::Occupied::leave}, true);
  }

  void add_evidence(const engine::FormRow& row, const SourceSegment& label, std::vector<std::string> lines) {
    lines.insert(lines.begin(), assess::mark_line(assessment_.date, lines));
    promises_.push_back({row.row, row.table, lines[1]});
    add(row, {label.paragraph, row.evidence_column, std::move(lines), fill::Occupied::append}, false);
  }

  void add(const engine::FormRow& row, fill::Entry entry, bool is_answer) {
    cells_.push_back(std::move(entry));
    rows_.push_back(&row);
    is_answer_.push_back(is_answer);
  }

  /// All rows are expected in one part: the body.
  bool is_in_part(const SourceSegment& label) {
    const std::string& part = form_.document.parts[label.part.value];
    if (part_.empty()) part_ = part;
    return part_ == part;
  }

  void note_unrecognised(const engine::FormRow& row) {
    if (!text_of(form_.document, row.labels).empty())
      made_.notes.push_back(fmt::format("{}: no block was recognised; left as it is", place_of(form_.document, row)));
  }

  void note(fill::Outcome outcome, const engine::FormRow& row, bool is_answer) {
    const std::string place = place_of(form_.document, row);
    switch (outcome) {
      case fill::Outcome::filled:
      case fill::Outcome::appended:
        made_.filled += is_answer ? 0 : 1;
        return;
      case fill::Outcome::shared:
        made_.filled += is_answer ? 0 : 1;
        made_.notes.push_back(fmt::format("{}: its cell is merged with the one above; the evidence stands there", place));
        return;
      case fill::Outcome::left:
        return;
      case fill::Outcome::no_cell:
        made_.notes.push_back(fmt::format("{}: it has no cell of its own for the {}", place, is_answer ? "answer" : "evidence"));
        return;
      case fill::Outcome::closed:
        made_.notes.push_back(fmt::format("{}: its cell for the {} takes no text (a list to choose from, or a cell repeated)", place,
                                          is_answer ? "answer" : "evidence"));
        return;
    }
  }

  /// Blocks of standards that the form is about and that have no row in it.
  void note_without_rows() {
    for (const assess::Standard& standard : assessment_.standards) {
      std::vector<std::string> without;
      std::size_t with = 0;
      for (const assess::Commitment& commitment : standard.commitments) {
        for (const assess::Entry& entry : commitment.entries) seen_.contains(entry.rule) ? ++with : (without.push_back(entry.rule), with);
      }
      if (with > 0 && !without.empty()) made_.notes.push_back(fmt::format("no row of the form is about {}", reports::listed(without)));
    }
    made_.open = open_.size();
    if (!open_.empty())
      made_.notes.push_back(fmt::format("nothing was found for {}; the cells were left as they are", reports::listed(open_)));
  }

  const Form& form_;
  const assess::SelfAssessment& assessment_;
  Entries entries_;
  std::string left_out_;
  std::string part_;
  std::vector<fill::Entry> cells_;
  std::vector<const engine::FormRow*> rows_;  // parallel to cells_
  std::vector<bool> is_answer_;               // parallel to cells_
  std::vector<Promise> promises_;
  std::set<std::string, std::less<>> seen_;
  std::vector<std::string> open_;
  FilledForm made_;
};

/// The copy is read once more: the same rows with the same labels, and the evidence in a row's own cells.
bool reads_as_promised(const Form& form, const Form& copy, const std::vector<Filling::Promise>& promises) {
  const auto labels = [](const Form& of) {
    std::vector<std::string> all;
    for (const engine::FormRow& row : of.rows()) all.push_back(text_of(of.document, row.labels));
    return all;
  };
  if (labels(form) != labels(copy)) return false;
  std::string evidence;
  for (const engine::FormRow& row : copy.rows()) evidence += text_of(copy.document, row.evidence) + '\n';
  return std::all_of(promises.begin(), promises.end(),
                     [&](const Filling::Promise& promise) { return evidence.find(promise.line) != std::string::npos; });
}

Result<FilledForm> fill_read_form(const Checker::State& state, const Report& report, std::span<const char> bytes, std::string_view name) {
  auto form = read_form(state, bytes, name, report.date);
  if (!form) return Unexpected(form.error());
  const assess::SelfAssessment assessment = assess::self_assessment_of(report, {});
  Filling filling(**form, assessment, own_name(report, assessment, bytes));
  if (!filling.has_rows())
    return fail("form-no-rows",
                fmt::format("{}: no row of a table names a building block that Tenet knows; a form has a column of blocks and one "
                            "of evidence beside it",
                            name));
  auto filled = filling.into(bytes);
  if (!filled) return fail(filled.error().code, fmt::format("{}: {}", name, filled.error().message));
  const auto copy = read_form(state, filled->bytes, name, report.date);
  if (!copy || !reads_as_promised(**form, **copy, filling.promises()))
    return fail("form-not-faithful",
                fmt::format("{}: the filled copy does not read as it should, so none is given out; save the form once in Word or "
                            "Writer and try again",
                            name));
  return filled;
}

}  // namespace

Result<FilledForm> fill_form(const Checker& checker, const Report& report, const std::filesystem::path& form) {
  const std::string name = base::to_utf8(form);
  const auto bytes = api::load(form);
  if (!bytes) return Unexpected(bytes.error());
  try {
    return fill_read_form(checker.state(), report, *bytes, name);
  } catch (const std::exception& error) {
    return fail("form-failed", fmt::format("{}: could not be filled: {}", name, error.what()));
  }
}

}  // namespace tenet
