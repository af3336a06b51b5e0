// Findings of lint as text and as JSON.
#include <algorithm>

#include <nlohmann/json.hpp>

#include <tenet/authoring.hpp>

#include "reports/text/paper.hpp"

namespace tenet {
namespace {

using reports::text::Ink;

Ink ink_of(Level level) {
  switch (level) {
    case Level::note:
      return Ink::faint;
    case Level::warning:
      return Ink::middling;
    case Level::error:
      return Ink::bad;
  }
  return Ink::plain;
}

std::string counted(std::size_t number, std::string_view what) {
  return std::to_string(number) + " " + std::string(what) + (number == 1 ? "" : "s");
}

std::size_t count_of(const std::vector<Finding>& findings, Level level) {
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.level == level; }));
}

std::string place_of(const Finding& finding) {
  if (finding.file.empty()) return "";
  return finding.file + (finding.line > 0 ? ":" + std::to_string(finding.line) : "") + ": ";
}

}  // namespace

std::string_view to_string(Level level) {
  switch (level) {
    case Level::note:
      return "note";
    case Level::warning:
      return "warning";
    case Level::error:
      return "error";
  }
  return "";
}

std::string findings_text(const std::vector<Finding>& findings, Level least, const ReportStyle& style) {
  reports::text::Paper paper(style.width, style.colour ? reports::text::Colours::ansi : reports::text::Colours::none);
  for (const Finding& finding : findings) {
    if (finding.level < least) continue;
    const std::string of_rule = finding.rule.empty() ? "" : finding.rule + ": ";
    paper.labelled(0, 4, place_of(finding) + std::string(to_string(finding.level)) + ":", ink_of(finding.level), of_rule + finding.what);
    for (std::size_t at = 0; at < finding.excerpt.size();) {
      const std::size_t end = std::min(finding.excerpt.find('\n', at), finding.excerpt.size());
      paper.verbatim(2, finding.excerpt.substr(at, end - at));
      at = end + 1;
    }
    paper.paragraph(4, 4, finding.why, Ink::faint);
    paper.paragraph(4, 4, finding.remedy);
    paper.gap();
  }
  const std::size_t notes = count_of(findings, Level::note);
  std::string sum = counted(count_of(findings, Level::error), "error") + ", " + counted(count_of(findings, Level::warning), "warning") +
                    ", " + counted(notes, "note");
  if (notes > 0 && least > Level::note) sum += " (--level note shows them)";
  paper.paragraph(0, 0, sum);
  return paper.take();
}

std::string findings_json(const std::vector<Finding>& findings) {
  nlohmann::ordered_json rows = nlohmann::ordered_json::array();
  for (const Finding& finding : findings) {
    rows.push_back({{"level", to_string(finding.level)},
                    {"code", finding.code},
                    {"file", finding.file},
                    {"line", finding.line},
                    {"rule", finding.rule},
                    {"what", finding.what},
                    {"why", finding.why},
                    {"remedy", finding.remedy},
                    {"excerpt", finding.excerpt}});
  }
  const nlohmann::ordered_json document = {{"schema", "tenet-lint/1"},
                                           {"findings", std::move(rows)},
                                           {"summary",
                                            {{"errors", count_of(findings, Level::error)},
                                             {"warnings", count_of(findings, Level::warning)},
                                             {"notes", count_of(findings, Level::note)}}}};
  return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace tenet
