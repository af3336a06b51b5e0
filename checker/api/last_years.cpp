// What people wrote in last year's self-assessment: Tenet's own, edited since in whatever program, or a form of the sector.
#include <fmt/core.h>

#include <algorithm>
#include <exception>
#include <map>
#include <set>

#include <tenet/assess.hpp>

#include "api/form_reading.hpp"
#include "api/run.hpp"
#include "assess/layout.hpp"
#include "assess/mark.hpp"
#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/file.hpp"

namespace tenet {
namespace {

using api::Form;

/// What a column is for, by its header.
enum class Column : std::uint8_t { label, words, owner };

/// Columns that name a row, in our own layouts; others are known by standing left of the evidence.
constexpr std::string_view kLabels[] = {assess::heading::kCommitment, assess::heading::kDoneBy,    assess::heading::kId,
                                        assess::heading::kBlock,      assess::heading::kProvision, assess::heading::kRequirement};
constexpr std::string_view kOwnerWords[] = {"owner", "lead", "responsib", "who", "date", "when", "deadline", "target"};

Column column_of(std::string_view header, bool before_evidence) {
  if (std::find(std::begin(kLabels), std::end(kLabels), header) != std::end(kLabels)) return Column::label;
  const std::string lower = base::lower(header);
  const bool owner = std::any_of(std::begin(kOwnerWords), std::end(kOwnerWords),
                                 [&](std::string_view word) { return lower.find(word) != std::string::npos; });
  if (before_evidence) return header == assess::heading::kStatus || header == assess::heading::kComply ? Column::words : Column::label;
  return owner ? Column::owner : Column::words;
}

class Reading {
 public:
  explicit Reading(const Form& form) : form_(form), document_(form.document) {
    for (const Block& block : document_.blocks) {
      if (is_leaf(block.kind)) read_leaf(block);
    }
  }

  [[nodiscard]] std::vector<LastYearsRow> rows() const {
    std::vector<LastYearsRow> rows;
    for (const engine::FormRow& row : form_.rows()) {
      LastYearsRow found = read_row(row);
      if (!found.owner_and_date.empty() || !found.own_words.empty()) rows.push_back(std::move(found));
    }
    return rows;
  }

 private:
  /// A table's cell by row and column.
  struct Address {
    BlockId table;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    auto operator<=>(const Address&) const = default;
  };

  void read_leaf(const Block& leaf) {
    record_.merge(assess::read_record(document_.text_of(leaf)));
    for (BlockId up = leaf.parent; up; up = document_.block(up).parent) {
      const Block& above = document_.block(up);
      if (above.cell && !document_.block(above.parent).parent)
        cells_[{above.parent, above.cell->row, above.cell->column}].push_back(leaf.id);
    }
  }

  [[nodiscard]] std::string header_of(BlockId table, std::uint32_t column) const {
    const auto found = cells_.find({table, 0, column});
    return found == cells_.end() ? std::string() : api::text_of(document_, found->second);
  }

  [[nodiscard]] LastYearsRow read_row(const engine::FormRow& row) const {
    LastYearsRow found{row.rules, api::text_of(document_, row.labels), {}, {}};
    found.own_words = by_people(row.evidence);
    const std::set<BlockId> evidence(row.evidence.begin(), row.evidence.end());
    for (auto cell = cells_.lower_bound({row.table, row.row, 0}); cell != cells_.end(); ++cell) {
      const auto& [address, leaves] = *cell;
      if (address.table != row.table || address.row != row.row) break;
      const std::string header = header_of(row.table, address.column);
      const Column column = column_of(header, address.column < row.evidence_column);
      if (column == Column::label || evidence.contains(leaves.front())) continue;
      for (const std::string& line : by_people(leaves)) {
        if (column == Column::owner)
          found.owner_and_date += (found.owner_and_date.empty() ? "" : ", ") + line;
        else
          found.own_words.push_back(header.empty() ? line : header + ": " + line);
      }
    }
    return found;
  }

  /// Without what Tenet wrote and nobody changed.
  [[nodiscard]] std::vector<std::string> by_people(const std::vector<BlockId>& leaves) const {
    std::vector<std::string> lines;
    for (const BlockId leaf : leaves) lines.emplace_back(document_.text_of(document_.block(leaf)));
    std::vector<std::string> kept;
    for (const std::string& line : assess::without_marked(lines)) {
      const std::string_view own = assess::without_last_years(line);
      const bool written_by_tenet = record_.contains(assess::checksum(line));
      if (!written_by_tenet && !base::trim(own).empty()) kept.emplace_back(own);
    }
    return kept;
  }

  const Form& form_;
  const Document& document_;
  assess::Checksums record_;
  std::map<Address, std::vector<BlockId>> cells_;
};

}  // namespace

Result<LastYears> read_last_years(const Checker& checker, const std::filesystem::path& file) {
  const std::string name = base::to_utf8(file);
  const auto bytes = api::load(file);
  if (!bytes) return Unexpected(bytes.error());
  try {
    const auto form = api::read_form(checker.state(), *bytes, name, base::today());
    if (!form) return Unexpected(form.error());
    if ((*form)->rows().empty())
      return fail("form-no-rows",
                  fmt::format("{}: no table of it is a self-assessment: a column of blocks and one of evidence beside it", name));
    return LastYears{Reading(**form).rows()};
  } catch (const std::exception& error) {
    return fail("form-failed", fmt::format("{}: could not be read: {}", name, error.what()));
  }
}

}  // namespace tenet
