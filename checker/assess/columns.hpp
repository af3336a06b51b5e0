#pragma once
/// \file
/// The columns of each layout: one table that documents and workbooks are made by.

#include <cstdint>
#include <span>
#include <string_view>

#include "assess/cells.hpp"
#include "assess/layout.hpp"

namespace tenet::assess {

struct Column {
  std::string_view heading;
  std::uint32_t share = 1;  ///< of a document's table
  double characters = 12;   ///< width in a workbook
  Paragraphs (*cell)(const Entry&) = nullptr;
  office::Role (*role)(const Entry&) = nullptr;
};

/// Without the commitment, which stands above a document's tables (in three columns, in their first) and in a workbook's own columns.
[[nodiscard]] std::span<const Column> columns_of(Layout layout);

}  // namespace tenet::assess
