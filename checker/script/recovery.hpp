#pragma once
/// \file
/// A file that Lua cannot read: which form is broken, what is wrong with it in an author's words, and the file without it. One wrong form
/// never hides the rest.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

#include "script/form_table.hpp"
#include "script/source.hpp"

namespace tenet::script {

/// A form whose text does not compile. What it is called is read from its text, as far as that can be seen.
struct BrokenForm {
  std::optional<FormId> form;  ///< none: code outside of forms
  std::string id;              ///< of rules; the name of named forms; may be empty
  std::string title;
  int line = 0;         ///< on which it begins
  std::string message;  ///< "rules/x.lua:12: block 'x.1': a comma is missing before 'title'"
  std::string caret;    ///< caret_lines, where the column is known
};

struct Recovered {
  std::string text;  ///< the file with broken forms blanked out: every other line stays where it is
  std::vector<BrokenForm> broken;
};

/// Compiles a text and forgets it; an error's message begins with "file:line: ".
using Compile = std::function<Result<void>(std::string_view text)>;

/// Takes the file apart where forms begin in the first column. To be asked only of a file that does not compile.
[[nodiscard]] Recovered without_broken_forms(const Source& source, const Compile& compile);

}  // namespace tenet::script
