#include <tenet/comparison.hpp>

#include <exception>

#include <tenet/checker.hpp>

#include "base/file.hpp"
#include "base/ids.hpp"
#include "reports/json/comparison.hpp"
#include "reports/json/read.hpp"
#include "reports/text/comparison.hpp"

namespace tenet {
Result<Report> read_report(std::string_view json) {
  return reports::json::read(json);
}

Result<Report> load_report(const std::filesystem::path& file) {
  const auto bytes = base::read_file(file, reports::json::kMostBytes);
  if (!bytes) return Unexpected(bytes.error());
  auto report = read_report({bytes->data(), bytes->size()});
  if (!report) return fail(report.error().code, base::to_utf8(file) + ": " + report.error().message);
  return report;
}

std::vector<std::string> comparison_formats() {
  return {"text", "json"};
}

Result<std::string> write_comparison(const Comparison& comparison, std::string_view format, const ReportStyle& style) {
  try {
    if (format == "text") return reports::text::write_comparison(comparison, {.width = style.width, .colour = style.colour});
    if (format == "json") return reports::json::write_comparison(comparison);
  } catch (const std::exception& error) {
    return fail("report-failed", std::string("the comparison could not be written: ") + error.what());
  }
  return fail("format-unknown", "there is no format '" + std::string(format) + "' for a comparison" +
                                    base::did_you_mean(format, comparison_formats(), ": text or json"));
}

Result<std::string> write_report_since(const Report& report, const Comparison& since, std::string_view format, const ReportStyle& style) {
  auto text = write_report(report, format, style);
  if (!text) return text;
  try {
    if (format == "text") return *text + "\n" + reports::text::write_comparison(since, {.width = style.width, .colour = style.colour});
    if (format == "json") return reports::json::with_baseline(std::move(*text), since);
  } catch (const std::exception& error) {
    return fail("report-failed", std::string("the comparison could not be written: ") + error.what());
  }
  return text;
}

}  // namespace tenet
