// A document checked, and reports made of documents that were.

#include <tenet/assess.hpp>
#include <tenet/run.hpp>

#include "worker/setup.hpp"
#include "worker/task.hpp"

namespace tenet::worker {
namespace {

using nlohmann::json;

/// The lines that were checked, and rows for what no worker survived.
Report report_of(const Task& task, const Checker& checker) {
  Run run = run_of(checker, options_of(task.head));
  if (const std::string organisation = text_at(task.head, "organisation"); !organisation.empty()) run.frame.organisation = organisation;
  std::vector<DocumentReport> documents;
  for (Lines::Row& row : lines_in({task.bytes.data(), task.bytes.size()}, "checked").documents)
    documents.push_back(std::move(row.document));
  for (const json& unread : task.head.at("unread")) {
    DocumentReport row;
    row.path = text_at(unread, "path");
    row.error = text_at(unread, "error");
    documents.push_back(std::move(row));
  }
  return whole_report(run, std::move(documents));
}

/// The summary that a report in JSON has, without what makes such a report large.
json summary_of(Report report) {
  for (DocumentReport& document : report.documents) {
    document.unrecognised.reset();
    document.diagnostics.clear();
    for (RuleResult& result : document.results) {
      result.evidence.clear();
      result.qualifiers.clear();
      result.elements.clear();
    }
  }
  const auto written = write_report(report, "json", {});
  const json parsed = written ? json::parse(*written, nullptr, false) : json();
  return parsed.is_object() && parsed.contains("summary") ? parsed["summary"] : json::object();
}

}  // namespace

Result<Answer> check(const Task& task, const Checker& checker) {
  const CheckOptions options = options_of(task.head);
  const FileInMemory file{text_at(task.head, "name"), task.bytes};
  Report report = check_in_memory(checker, std::span(&file, 1), options, {});
  const DocumentReport& row = report.documents.front();
  return Answer{{{"checked", row.checked},
                 {"message", row.error},
                 {"kind", row.kind},
                 {"title", row.title},
                 {"words", row.words},
                 {"diagnostics", row.diagnostics.size()}},
                document_line(row, run_id(run_of(checker, options)))};
}

Result<Answer> report(const Task& task, const Checker& checker) {
  Report report = report_of(task, checker);
  auto bytes = write_report(report, text_at(task.head, "format"), {});
  if (!bytes) return Unexpected(bytes.error());
  const json problems = problems_of(report.problems);
  return Answer{{{"problems", problems}, {"summary", summary_of(std::move(report))}}, std::move(*bytes)};
}

Result<Answer> assess(const Task& task, const Checker& checker) {
  AssessmentStyle style;
  if (const std::string layout = text_at(task.head, "layout"); !layout.empty()) style.layout = layout;
  auto bytes = write_assessment(report_of(task, checker), text_at(task.head, "format"), style);
  if (!bytes) return Unexpected(bytes.error());
  return Answer{json::object(), std::move(*bytes)};
}

}  // namespace tenet::worker
