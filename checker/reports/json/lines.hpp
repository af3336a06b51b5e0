#pragma once
/// \file
/// Reports as JSON Lines: one line says what a run was made with, one line each a document, whose member
/// `document` is a row of tenet-report/1.

#include <string>
#include <string_view>

#include <tenet/run.hpp>

namespace tenet::reports::json {

/// See run.hpp, whose functions of these names give what these give.
[[nodiscard]] std::string run_id(const Run& run);
[[nodiscard]] std::string run_line(const Run& run);
[[nodiscard]] std::string document_line(const DocumentReport& document, std::string_view run);

/// Takes the line apart into `out`. Error code: "report-invalid"; the message names the place within the line.
[[nodiscard]] Result<void> take_line(std::string_view line, Lines& out);

}  // namespace tenet::reports::json
