// Reading and rendering without rules: `tenet show`, and any report format by its name.

#include <exception>

#include <tenet/checker.hpp>

#include "api/run.hpp"
#include "base/file.hpp"
#include "document/dump.hpp"
#include "readers/reader.hpp"
#include "reports/writer.hpp"
#include "ruleset/ruleset.hpp"

namespace tenet {

Result<Document> read_document(const std::filesystem::path& file, View view) {
  auto bytes = api::load(file);
  if (!bytes) return Unexpected(bytes.error());
  try {
    auto document = readers::read(*bytes, base::to_utf8(file), {.view = view});
    if (!document) return Unexpected(document.error());
    return document;
  } catch (const std::exception& error) {
    return fail("read-failed", base::to_utf8(file) + ": could not be read: " + error.what());
  }
}

std::string show(const Document& document, ShowFormat format) {
  return format == ShowFormat::json ? document::to_json(document) : document::to_text(document);
}

std::vector<std::string> report_formats() {
  std::vector<std::string> formats;
  for (const auto& writer : reports::table()) formats.emplace_back(writer.id);
  return formats;
}

Result<std::string> write_report(const Report& report, std::string_view format, const ReportStyle& style) {
  const reports::Writer* writer = reports::find(format);
  if (!writer) {
    const std::string close = ruleset::suggestion(format, report_formats());
    return fail("format-unknown",
                "there is no report format '" + std::string(format) + "'" + (close.empty() ? "" : " - did you mean '" + close + "'?"));
  }
  try {
    return writer->write(report, {.width = style.width, .colour = style.colour});
  } catch (const std::exception& error) {
    return fail("report-failed", std::string("the report could not be written: ") + error.what());
  }
}

}  // namespace tenet
