#pragma once
/// \file
/// Fields (ECMA-376-1 §17.16): codes are not text, results are; nothing is computed or fetched.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::docx {

/// A field's code taken apart: `HYPERLINK "address" \l "place"`.
struct Instruction {
  std::string keyword;                 ///< upper case
  std::vector<std::string> arguments;  ///< in order, without switches and what belongs to them
  std::string place;                   ///< argument of \l
  std::string symbol_font;             ///< argument of \f
  std::string start;                   ///< argument of \s: where a list number starts, what separates an automatic one
  bool no_end = false;                 ///< \e: no separator at the end of an automatic number
};
[[nodiscard]] Instruction parse_instruction(std::string_view code);

/// What a field links to: HYPERLINK's address with its place, REF's bookmark as "#name"; "" when it is no link.
[[nodiscard]] std::string link_target(const Instruction& instruction);

/// TOC, INDEX, TOA: their results name what stands elsewhere.
[[nodiscard]] bool is_contents(const Instruction& instruction);

/// Fields whose result Word does not show.
[[nodiscard]] bool has_hidden_result(const Instruction& instruction);

/// Text that a field without a stored result shows by its code alone (MACROBUTTON, GOTOBUTTON, SYMBOL).
[[nodiscard]] std::string text_of_code(const Instruction& instruction);

/// True for fields that show something which is in the file neither as result nor as plain code: see computed_fields.hpp.
[[nodiscard]] bool is_computed(const Instruction& instruction);

/// State of a form field that has no text.
struct FormField {
  std::optional<bool> checked;       ///< FORMCHECKBOX
  std::vector<std::string> entries;  ///< FORMDROPDOWN
  std::size_t chosen = 0;
};

/// Codes longer than this are cut; the longest real ones (citations of reference managers) are about 20 KB.
inline constexpr std::size_t kMaxFieldCode = 64U << 10U;

/// A field that is open where the reader stands.
struct Field {
  std::string code;
  bool in_result = false;
  bool result_has_text = false;
  bool links = false;     ///< a link was begun for it
  bool contents = false;  ///< counts as one of the open tables of contents
  bool hidden = false;
  FormField form;

  void add_code(std::string_view text);
};

}  // namespace tenet::docx
