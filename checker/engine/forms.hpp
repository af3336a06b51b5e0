#pragma once
/// \file
/// Self-assessment forms: tables whose rows name a building block and give the landlord's evidence for it. Rows are recognised by their
/// label with each block's `form` phrases, by its id ("respect.3.7") or by its number in the source ("3.7"); labels, commitments and header
/// cells are never evidence.

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/compiled.hpp"

namespace tenet::engine {

struct FormRow {
  BlockId table;
  std::uint32_t row = 0;                       ///< first row in the table's grid
  std::uint32_t evidence_column = 0;           ///< in the table's grid: the first that holds evidence
  std::optional<std::uint32_t> answer_column;  ///< that of yes, no or partial, where there is one
  std::vector<BlockId> labels;                 ///< leaves of its label cells
  std::vector<BlockId> evidence;               ///< leaves of its evidence cells; none = left empty
  std::vector<std::string> rules;              ///< ids of the blocks it was recognised as: the best match, or several of equal standing
  std::vector<std::uint32_t> spelled;          ///< parallel: how many words of the label their phrases spelled
};

/// What a leaf of a form may prove.
enum class FormPart : std::uint8_t { outside, label, evidence };

class FormReading {
 public:
  FormReading() = default;
  /// Reads all tables of the document; tables that are no forms are `outside`.
  FormReading(const Compiled& compiled, const Index& index, const CueMap& cues);

  [[nodiscard]] FormPart part_of(BlockId leaf) const;
  /// Rows recognised as that rule's, in document order.
  [[nodiscard]] std::vector<const FormRow*> rows_of(std::string_view rule) const;
  /// Whether the leaf is evidence in a row recognised as that rule's.
  [[nodiscard]] bool is_own(BlockId leaf, std::string_view rule) const;
  /// The row whose evidence the leaf is.
  [[nodiscard]] const FormRow* row_with(BlockId leaf) const;
  [[nodiscard]] const std::vector<FormRow>& rows() const { return rows_; }

 private:
  void read_table(const Index& index, const CueMap& cues, BlockId table);
  void recognise(const Compiled& compiled, const Index& index);
  using PackIds = std::set<std::string, std::less<>>;
  void recognise_codes(const Compiled& compiled, const Index& index);
  static void take_number(const Compiled& compiled, std::string_view number, const PackIds& about, FormRow& row);
  void drop_unrecognised();
  std::vector<FormRow> rows_;
  std::vector<bool> headed_;     ///< parallel to rows_: the table's header says which column holds evidence
  std::vector<FormPart> parts_;  ///< by block number
  std::vector<std::int32_t> row_of_;
};

}  // namespace tenet::engine
