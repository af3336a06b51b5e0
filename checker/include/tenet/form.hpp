#pragma once
/// \file
/// A self-assessment form that the user already has, with its evidence column filled in from a report.
///
///     auto form = tenet::fill_form(*checker, report, "form.docx");
///     if (form) tenet::save("form, filled in.docx", form->bytes);
///
/// Everything but the cells that are filled stays as it was, byte for byte. What people have written in the form stays too; what is put
/// below it stands under a line that says so, with the date.

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <tenet/checker.hpp>

namespace tenet {

struct FilledForm {
  std::string bytes;               ///< the copy
  std::size_t rows = 0;            ///< that a block was recognised in
  std::size_t filled = 0;          ///< of these: got evidence
  std::size_t open = 0;            ///< of these: nothing was found for them
  std::vector<std::string> notes;  ///< sentences for the user: what could not be filled, and where
};

/// Rows are recognised by the same rules as when a form is checked. `report` speaks of the documents that hold the evidence; a form among
/// them is no evidence for itself. Tracked changes in the form are read as accepted.
/// Errors: the form cannot be read; it has no row that Tenet recognises ("form-no-rows"); its format cannot be filled ("fill-format"); the
/// copy does not read as it should ("form-not-faithful").
[[nodiscard]] Result<FilledForm> fill_form(const Checker& checker, const Report& report, const std::filesystem::path& form);

}  // namespace tenet
