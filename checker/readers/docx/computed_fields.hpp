#pragma once
/// \file
/// Fields whose result Word writes on the page and never into the file: automatic numbers and equations of old.

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "readers/docx/fields.hpp"

namespace tenet::docx {

/// Where such a field stands.
struct FieldPlace {
  std::size_t heading = 0;  ///< level of the heading it stands in, 0 = in no heading
  std::size_t list = 0;     ///< level of the list item it stands in, 0 = in none
};

/// The counters of one story. Fields are to be given in reading order.
class ComputedFields {
 public:
  /// What AUTONUM, AUTONUMLGL, AUTONUMOUT, LISTNUM and EQ show (§17.16.5); "" where that is not known: a LISTNUM of a list with a name of
  /// its own, an EQ of nothing but distances. Bounded by the length of the code.
  [[nodiscard]] std::string show(const Instruction& instruction, std::string_view code, FieldPlace place);

 private:
  static constexpr std::size_t kFieldLevels = 9;
  using Counts = std::array<std::int32_t, kFieldLevels>;

  [[nodiscard]] std::string automatic(const Instruction& instruction, FieldPlace place);
  [[nodiscard]] std::string of_list(const Instruction& instruction, FieldPlace place);

  std::map<std::string, Counts, std::less<>> counts_;  ///< by the field's or the list's name
  std::size_t heading_ = 0;                            ///< level of the latest heading with an automatic number
};

/// One line for EQ's code: \f(a,b) is a/b, \r(3,x) is ∛x; what only moves or frames is left out.
[[nodiscard]] std::string equation(std::string_view code);

}  // namespace tenet::docx
