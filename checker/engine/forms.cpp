#include "engine/forms.hpp"

#include <algorithm>
#include <map>

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

bool heads_evidence(const Index& index, const CueMap& cues, const Cell& cell) {
  return std::any_of(cell.leaves.begin(), cell.leaves.end(), [&](BlockId leaf) {
    const auto units = index.units_of(leaf);
    return std::any_of(units.begin(), units.end(), [&](UnitId id) { return cues.has(index.unit(id), CueId::form_evidence); });
  });
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
  drop_unrecognised();
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    for (const BlockId leaf : rows_[i].evidence) row_of_[leaf.value] = static_cast<std::int32_t>(i);
  }
}

// Which column is which: by the header where it says so ("Evidence", "Current position"), else the last is the evidence.
void FormReading::read_table(const Index& index, const CueMap& cues, BlockId table) {
  const std::vector<Cell> cells = cells_of(index.document(), table);
  std::uint32_t columns = 0;
  for (const Cell& cell : cells) columns = std::max(columns, cell.at.column + cell.at.colspan);
  if (columns < 2) return;
  std::vector<bool> evidence(columns, false);
  bool headed = false;
  for (const Cell& cell : cells) {
    const bool heads = cell.at.row == 0 && cell.at.column > 0 && cell.at.colspan < columns && heads_evidence(index, cues, cell);
    for (std::uint32_t i = 0; heads && i < cell.at.colspan; ++i) evidence[cell.at.column + i] = true;
    headed = headed || heads;
  }
  if (!headed) evidence.back() = true;

  std::map<std::uint32_t, FormRow> rows;
  std::map<std::uint32_t, std::uint32_t> labelled;  // grid row -> first row of the label that spans it
  for (const Cell& cell : cells) {
    const bool header_row = (headed && cell.at.row == 0) || (cell.at.header && cell.at.row == 0);
    const bool whole_row = cell.at.colspan == columns;  // a commitment's title across the table
    const bool is_evidence = !header_row && !whole_row && evidence[cell.at.column];
    for (const BlockId leaf : cell.leaves) parts_[leaf.value] = is_evidence ? FormPart::evidence : FormPart::label;
    if (header_row || whole_row) continue;
    FormRow& row = rows[cell.at.row];
    row.table = table;
    row.row = cell.at.row;
    auto& leaves = is_evidence ? row.evidence : row.labels;
    leaves.insert(leaves.end(), cell.leaves.begin(), cell.leaves.end());
    const bool next_to_evidence = !is_evidence && cell.at.column + cell.at.colspan < columns && evidence[cell.at.column + cell.at.colspan];
    if (!next_to_evidence || cell.leaves.empty()) continue;
    for (std::uint32_t i = 0; i < cell.at.rowspan; ++i) labelled.insert_or_assign(cell.at.row + i, cell.at.row);
  }
  // Evidence that goes on under a label cell spanning several rows belongs to that label.
  for (auto& [number, row] : rows) {
    const auto span = labelled.find(number);
    const bool goes_on = span != labelled.end() && span->second != number;
    if (!goes_on) continue;
    FormRow& first = rows[span->second];
    first.evidence.insert(first.evidence.end(), row.evidence.begin(), row.evidence.end());
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
