#include "engine/forms.hpp"

#include <algorithm>
#include <map>

#include "base/ascii.hpp"

namespace tenet::engine {
namespace {

struct Cell {
  BlockId id;
  CellPosition at;
  std::vector<BlockId> leaves;
};

std::vector<Cell> cells_of(const Document& document, BlockId table) {
  std::vector<Cell> cells;
  for (std::size_t i = table.value; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (block.kind == BlockKind::cell && block.parent == table && block.cell) cells.push_back({block.id, *block.cell, {}});
    if (!is_leaf(block.kind)) continue;
    // Leaves of nested tables and notes belong to the cell of this table that holds them.
    for (BlockId up = block.parent; up; up = document.block(up).parent) {
      const auto cell = std::find_if(cells.begin(), cells.end(), [&](const Cell& each) { return each.id == up; });
      if (cell == cells.end()) continue;
      cell->leaves.push_back(block.id);
      break;
    }
  }
  return cells;
}

/// "respect.3.7" from "respect.3.7:", "3.p4" from "(3.p4)": the codes in a label, lower case.
std::vector<std::string> codes_in(std::string_view label) {
  const auto belongs = [](char c) { return base::is_alnum(c) || c == '.' || c == '-'; };
  std::vector<std::string> codes;
  for (std::size_t at = 0; at < label.size();) {
    if (!belongs(label[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < label.size() && belongs(label[end])) ++end;
    std::string_view code = label.substr(at, end - at);
    while (code.ends_with('.')) code.remove_suffix(1);
    if (code.find('.') != std::string_view::npos) codes.push_back(base::lower(code));
    at = end;
  }
  return codes;
}

/// "3.7" of "3.7 Mediation" and "(3.7)"; "" where the text begins otherwise.
std::string leading_number(std::string_view text) {
  const std::size_t begin = text.find_first_not_of("([ ");
  if (begin == std::string_view::npos || !base::is_digit(text[begin])) return {};
  std::vector<std::string> codes = codes_in(text.substr(begin, text.find(' ', begin) - begin));
  return codes.empty() ? std::string() : codes.front();
}

/// Whether a rule goes by this number: "3.7" of "respect.3.7", or of the clause of its source.
bool goes_by(const ruleset::Rule& rule, std::string_view number) {
  const std::string& id = rule.info.id;
  const bool own = id.size() > number.size() && id.ends_with(number) && id[id.size() - number.size() - 1] == '.';
  const std::vector<std::string> cited = codes_in(rule.info.source.clause);
  return own || std::find(cited.begin(), cited.end(), number) != cited.end();
}

bool says(CueId cue, const Index& index, const CueMap& cues, const Cell& cell) {
  return std::any_of(cell.leaves.begin(), cell.leaves.end(), [&](BlockId leaf) {
    const auto units = index.units_of(leaf);
    return std::any_of(units.begin(), units.end(), [&](UnitId id) { return cues.has(index.unit(id), cue); });
  });
}

/// What the header row says of the columns.
struct Columns {
  std::vector<bool> evidence;  ///< by grid column
  std::uint32_t first = 0;     ///< the first of them
  std::optional<std::uint32_t> answer;
  bool headed = false;
};

// By the header where it says so ("Evidence", "Current position"), else the last is the evidence.
Columns columns_of(const Index& index, const CueMap& cues, const std::vector<Cell>& cells, std::uint32_t count) {
  Columns columns{std::vector<bool>(count, false), count - 1, std::nullopt, false};
  for (const Cell& cell : cells) {
    if (cell.at.row != 0 || cell.at.column == 0 || cell.at.colspan >= count) continue;
    if (!says(CueId::form_evidence, index, cues, cell)) {
      if (!columns.answer && says(CueId::form_answer, index, cues, cell)) columns.answer = cell.at.column;
      continue;
    }
    for (std::uint32_t i = 0; i < cell.at.colspan; ++i) columns.evidence[cell.at.column + i] = true;
    if (!columns.headed) columns.first = cell.at.column;
    columns.headed = true;
  }
  if (!columns.headed) columns.evidence.back() = true;
  if (columns.answer == columns.first) columns.answer.reset();  // the last one, and nothing is headed as evidence
  return columns;
}

std::string text_of(const Document& document, const Cell& cell) {
  std::string text;
  for (const BlockId leaf : cell.leaves) text += std::string(document.text_of(document.block(leaf))) + ' ';
  return text;
}

/// The first where columns are headed, and those further down that say the same over the evidence ("Working with partners | Evidence").
std::set<std::uint32_t> header_rows(const Document& document, const std::vector<Cell>& cells, std::uint32_t evidence, bool headed) {
  std::set<std::uint32_t> rows;
  if (!headed) return rows;
  std::string heading;
  for (const Cell& cell : cells) {
    if (cell.at.column != evidence) continue;
    const std::string text = text_of(document, cell);
    if (cell.at.row == 0) heading = text;
    if (text == heading) rows.insert(cell.at.row);
  }
  rows.insert(0);
  return rows;
}

}  // namespace

FormReading::FormReading(const Compiled& compiled, const Index& index, const CueMap& cues) {
  const Document& document = index.document();
  parts_.assign(document.blocks.size() + 1, FormPart::outside);
  row_of_.assign(document.blocks.size() + 1, -1);
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::table && !block.parent) read_table(index, cues, block.id);
  }
  recognise(compiled, index);
  recognise_codes(compiled, index);
  drop_unrecognised();
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    for (const BlockId leaf : rows_[i].evidence) row_of_[leaf.value] = static_cast<std::int32_t>(i);
  }
}

void FormReading::read_table(const Index& index, const CueMap& cues, BlockId table) {
  const std::vector<Cell> cells = cells_of(index.document(), table);
  std::uint32_t columns = 0;
  for (const Cell& cell : cells) columns = std::max(columns, cell.at.column + cell.at.colspan);
  if (columns < 2) return;
  const auto [evidence, first, answer, headed] = columns_of(index, cues, cells, columns);

  const std::set<std::uint32_t> headers = header_rows(index.document(), cells, first, headed);
  std::map<std::uint32_t, FormRow> rows;
  std::map<std::uint32_t, std::uint32_t> labelled;  // grid row -> first row of the label that spans it
  for (const Cell& cell : cells) {
    const bool header_row = headers.contains(cell.at.row) || (cell.at.header && cell.at.row == 0);
    const bool whole_row = cell.at.colspan == columns;  // a commitment's title across the table
    const bool is_evidence = !header_row && !whole_row && evidence[cell.at.column];
    for (const BlockId leaf : cell.leaves) parts_[leaf.value] = is_evidence ? FormPart::evidence : FormPart::label;
    if (header_row || whole_row) continue;
    FormRow& row = rows[cell.at.row];
    row.table = table;
    row.row = cell.at.row;
    row.evidence_column = first;
    row.answer_column = answer;
    // An answer, and what stands behind the evidence (a next step, an owner), names no block.
    if (!is_evidence && (cell.at.column > first || cell.at.column == answer)) continue;
    auto& leaves = is_evidence ? row.evidence : row.labels;
    leaves.insert(leaves.end(), cell.leaves.begin(), cell.leaves.end());
    const std::uint32_t behind = cell.at.column + cell.at.colspan;
    const bool next_to_evidence = !is_evidence && (behind == first || behind == answer);
    if (!next_to_evidence || cell.leaves.empty()) continue;
    for (std::uint32_t i = 0; i < cell.at.rowspan; ++i) labelled.insert_or_assign(cell.at.row + i, cell.at.row);
  }
  // Evidence that goes on under a label cell spanning several rows belongs to that label.
  for (auto& [number, row] : rows) {
    const auto span = labelled.find(number);
    const bool goes_on = span != labelled.end() && span->second != number;
    if (!goes_on) continue;
    FormRow& spanned = rows[span->second];
    spanned.evidence.insert(spanned.evidence.end(), row.evidence.begin(), row.evidence.end());
    row.evidence.clear();
    row.labels.clear();
  }
  for (auto& [number, row] : rows) {
    if (row.labels.empty() && row.evidence.empty()) continue;
    rows_.push_back(std::move(row));
    headed_.push_back(headed);
  }
}

// A row is the block whose phrases spell most of its label: labels of neighbouring blocks share words.
void FormReading::recognise(const Compiled& compiled, const Index& index) {
  std::vector<std::int32_t> row_of_label(parts_.size(), -1);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    for (const BlockId leaf : rows_[i].labels) row_of_label[leaf.value] = static_cast<std::int32_t>(i);
  }
  for (const ruleset::Pack& pack : compiled.ruleset().packs) {
    for (const ruleset::Rule& rule : pack.rules) {
      const CompiledRule* program = compiled.state().find(rule);
      if (program == nullptr || !program->error.empty()) continue;
      Effort effort;
      for (const ProgramPtr& phrase : program->form) {
        for (const Match& match : find_all(*phrase, index, effort)) {
          const std::int32_t at = row_of_label[index.unit(match.unit).block.value];
          if (at < 0) continue;
          FormRow& row = rows_[static_cast<std::size_t>(at)];
          const auto words = static_cast<std::uint32_t>(match.spelled.size());
          if (!row.rules.empty() && row.rules.back() == rule.info.id) {
            row.spelled.back() = std::max(row.spelled.back(), words);
          } else {
            row.rules.push_back(rule.info.id);
            row.spelled.push_back(words);
          }
        }
      }
    }
  }
  for (FormRow& row : rows_) {
    if (row.rules.empty()) continue;
    const std::uint32_t most = *std::max_element(row.spelled.begin(), row.spelled.end());
    std::vector<std::string> best;
    for (std::size_t i = 0; i < row.rules.size(); ++i) {
      if (row.spelled[i] == most) best.push_back(row.rules[i]);
    }
    row.rules = std::move(best);
    row.spelled.assign(row.rules.size(), most);
  }
}

// An id says which block a row is about, whatever else its label says. A number is asked only where words do not decide; it counts for
// blocks of packs that the form is known to be about, else where one block alone goes by it.
void FormReading::recognise_codes(const Compiled& compiled, const Index& index) {
  std::map<std::string, std::string, std::less<>> packs;  // of blocks that may stand in a form
  for (const ruleset::Pack& pack : compiled.ruleset().packs) {
    for (const ruleset::Rule& rule : pack.rules) {
      if (rule.info.form != Form::term) packs.emplace(rule.info.id, pack.id);
    }
  }
  std::vector<std::string> numbers;  // parallel to rows_
  PackIds about;
  for (FormRow& row : rows_) {
    std::string& number = numbers.emplace_back();
    for (const BlockId leaf : row.labels) {
      const Block& block = index.document().block(leaf);
      const std::string_view text = index.document().text_of(block);
      if (number.empty()) number = leading_number(block.number);
      if (number.empty()) number = leading_number(text);
      const std::vector<std::string> codes = codes_in(text);
      const auto named = std::find_if(codes.begin(), codes.end(), [&](const std::string& code) { return packs.contains(code); });
      if (named != codes.end()) row.rules = {*named};
    }
    row.spelled.resize(row.rules.size(), 1);
    if (row.rules.size() == 1) about.insert(packs[row.rules.front()]);
  }
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (rows_[i].rules.size() != 1 && !numbers[i].empty()) take_number(compiled, numbers[i], about, rows_[i]);
  }
}

void FormReading::take_number(const Compiled& compiled, std::string_view number, const PackIds& about, FormRow& row) {
  std::vector<std::string> all;
  std::vector<std::string> likely;
  for (const ruleset::Pack& pack : compiled.ruleset().packs) {
    for (const ruleset::Rule& rule : pack.rules) {
      if (rule.info.form == Form::term || !goes_by(rule, number)) continue;
      const bool among = row.rules.empty() || std::find(row.rules.begin(), row.rules.end(), rule.info.id) != row.rules.end();
      if (!among) continue;
      all.push_back(rule.info.id);
      if (about.contains(pack.id)) likely.push_back(rule.info.id);
    }
  }
  const std::vector<std::string>& chosen = likely.empty() ? all : likely;
  if (chosen.size() != 1) return;
  row.rules = chosen;
  row.spelled.assign(1, 1);
}

// A table without an evidence heading and without a single row that a block knows is an ordinary table.
void FormReading::drop_unrecognised() {
  std::vector<FormRow> kept;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const auto known = [&](const FormRow& other) { return other.table == rows_[i].table && !other.rules.empty(); };
    if (headed_[i] || std::any_of(rows_.begin(), rows_.end(), known)) {
      kept.push_back(rows_[i]);
      continue;
    }
    for (const auto* leaves : {&rows_[i].labels, &rows_[i].evidence}) {
      for (const BlockId leaf : *leaves) parts_[leaf.value] = FormPart::outside;
    }
  }
  rows_ = std::move(kept);
  headed_.clear();
}

FormPart FormReading::part_of(BlockId leaf) const {
  return leaf.value < parts_.size() ? parts_[leaf.value] : FormPart::outside;
}

std::vector<const FormRow*> FormReading::rows_of(std::string_view rule) const {
  std::vector<const FormRow*> found;
  for (const FormRow& row : rows_) {
    if (std::find(row.rules.begin(), row.rules.end(), rule) != row.rules.end()) found.push_back(&row);
  }
  return found;
}

bool FormReading::is_own(BlockId leaf, std::string_view rule) const {
  const FormRow* row = row_with(leaf);
  return row != nullptr && std::find(row->rules.begin(), row->rules.end(), rule) != row->rules.end();
}

const FormRow* FormReading::row_with(BlockId leaf) const {
  if (leaf.value >= row_of_.size() || row_of_[leaf.value] < 0) return nullptr;
  return &rows_[static_cast<std::size_t>(row_of_[leaf.value])];
}

}  // namespace tenet::engine
