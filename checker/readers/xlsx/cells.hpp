#pragma once
/// \file
/// The cells of a workbook with their text as a person sees it: shared and inline strings, numbers, days. Formulas are not worked out; what
/// the program that saved the file worked out is read.

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

#include "package/package.hpp"

namespace tenet::xlsx {

/// Rows and columns from 0.
struct Address {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  auto operator<=>(const Address&) const = default;
};
/// "C5"; where the reference is damaged, `otherwise`.
[[nodiscard]] Address address_of(std::string_view reference, Address otherwise = {});
[[nodiscard]] std::string reference_of(Address at);

struct Extent {
  std::uint32_t rows = 1;
  std::uint32_t columns = 1;
  bool operator==(const Extent&) const = default;
};

/// Beyond what anybody assesses by hand, and below what would fill memory: of rows (Excel has 1,048,576), and of columns.
inline constexpr std::uint32_t kMaxRows = 20'000;
inline constexpr std::uint32_t kMaxColumns = 256;

struct Sheet {
  std::string name;
  std::string part;                      ///< "xl/worksheets/sheet1.xml"
  std::map<Address, std::string> cells;  ///< those with text, line ends as "\n"
  std::map<Address, Extent> merged;      ///< by their first cell
  bool cut = false;                      ///< cells beyond the limits were left out
};

/// Sheets in the order of their tabs, hidden ones left out. Error codes: those of package::Package and xml::parse, "xlsx-no-workbook".
[[nodiscard]] Result<std::vector<Sheet>> read_sheets(std::span<const char> bytes);

}  // namespace tenet::xlsx
