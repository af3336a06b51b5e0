// Reading, rendering and saving without rules: `tenet show`, any report format by its name, what a report means for an exit status.

#include <algorithm>
#include <exception>

#include <tenet/checker.hpp>

#include "api/run.hpp"
#include "base/file.hpp"
#include "base/ids.hpp"
#include "document/dump.hpp"
#include "package/package.hpp"
#include "readers/reader.hpp"
#include "reports/writer.hpp"
#include "ruleset/ruleset.hpp"

namespace tenet {

Result<Document> read_document(const std::filesystem::path& file, View view) {
  auto bytes = api::load(file);
  if (!bytes) return Unexpected(bytes.error());
  return read_bytes(*bytes, base::to_utf8(file), view);
}

Result<Document> read_bytes(std::span<const char> bytes, std::string_view name, View view) {
  try {
    return readers::read(bytes, name, {.view = view});
  } catch (const std::exception& error) {
    return fail("read-failed", std::string(name) + ": could not be read: " + error.what());
  }
}

std::uint64_t largest_document() {
  return package::Limits{}.input;
}

std::string show(const Document& document, ShowFormat format) {
  return format == ShowFormat::json ? document::to_json(document) : document::to_text(document);
}

std::vector<std::string> report_formats() {
  std::vector<std::string> formats;
  for (const auto& writer : reports::table()) formats.emplace_back(writer.id);
  for (const auto* writer : reports::added().present()) formats.emplace_back(writer->id);
  return formats;
}

std::optional<ReportFormat> report_format(std::string_view id) {
  const reports::Writer* writer = reports::find(id);
  if (writer == nullptr) return std::nullopt;
  const bool binary = writer->content == reports::Content::binary;
  return ReportFormat{std::string(writer->id), std::string(writer->title), binary ? ReportContent::binary : ReportContent::text};
}

Result<std::string> write_report(const Report& report, std::string_view format, const ReportStyle& style) {
  const reports::Writer* writer = reports::find(format);
  if (!writer) {
    return fail("format-unknown", "there is no report format '" + std::string(format) + "'" + base::did_you_mean(format, report_formats()));
  }
  try {
    return writer->write(report, {.width = style.width, .colour = style.colour});
  } catch (const std::exception& error) {
    return fail("report-failed", std::string("the report could not be written: ") + error.what());
  }
}

int exit_status(const Report& report, const std::vector<Status>& fail_on) {
  const auto named = [&](Status status) { return std::find(fail_on.begin(), fail_on.end(), status) != fail_on.end(); };
  int status = report.problems.empty() ? 0 : 3;
  for (const auto& document : report.documents) {
    if (!document.checked) status = std::max(status, 2);
    for (const auto& result : document.results) {
      // A decision stands in place of a verdict; that there was none is still to be known.
      if (real_status(result) == Status::not_checked) status = std::max(status, 2);
      if (result.form == Form::term && named(result.status)) status = std::max(status, 1);
    }
  }
  for (const auto& row : report.coverage) {
    if (named(row.status)) status = std::max(status, 1);
  }
  return status;
}

Result<void> save(const std::filesystem::path& file, std::string_view bytes) {
  return base::write_file(file, bytes);
}

std::string closest(std::string_view given, const std::vector<std::string>& known) {
  return base::suggestion(given, known);
}

}  // namespace tenet
