// tenet/assess.hpp: a Report, arranged, laid out and written.
#include <algorithm>
#include <array>

#include <tenet/assess.hpp>
#include <tenet/checker.hpp>

#include "assess/carry.hpp"
#include "assess/layout.hpp"
#include "assess/self_assessment.hpp"
#include "base/ids.hpp"
#include "office/docx/docx.hpp"
#include "office/odt/odt.hpp"
#include "office/xlsx/xlsx.hpp"

namespace tenet {
namespace {

using Write = Result<std::string> (*)(const assess::SelfAssessment&, assess::Layout);

struct Format {
  std::string_view id;
  Write write;
};
constexpr std::array<Format, 3> kFormats = {{
    {"docx", [](const assess::SelfAssessment& what, assess::Layout how) { return office::docx::write(text_document_of(what, how)); }},
    {"odt", [](const assess::SelfAssessment& what, assess::Layout how) { return office::odt::write(text_document_of(what, how)); }},
    {"xlsx", [](const assess::SelfAssessment& what, assess::Layout how) { return office::xlsx::write(workbook_of(what, how)); }},
}};

Unexpected unknown(const char* code, const std::string& what, std::string_view given, const std::vector<std::string>& known) {
  return fail(code, "there is no " + what + " '" + std::string(given) + "'" + base::did_you_mean(given, known));
}

}  // namespace

std::vector<std::string> assessment_layouts() {
  return assess::layout_names();
}

std::vector<std::string> assessment_formats() {
  std::vector<std::string> ids;
  for (const Format& format : kFormats) ids.emplace_back(format.id);
  return ids;
}

Result<std::string> write_assessment(const Report& report, std::string_view format, const AssessmentStyle& style) {
  const auto layout = assess::layout_from(style.layout);
  if (!layout) return unknown("layout-unknown", "layout", style.layout, assessment_layouts());
  const auto* const writer = std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& row) { return row.id == format; });
  if (writer == kFormats.end()) return unknown("format-unknown", "format of self-assessments", format, assessment_formats());
  assess::SelfAssessment assessment = assess::self_assessment_of(report, style.organisation);
  assess::carry(style.last_years, assessment);
  return writer->write(assessment, *layout);
}

}  // namespace tenet
