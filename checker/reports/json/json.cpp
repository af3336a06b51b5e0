// tenet-report/1, as tenet-report-1.schema.json beside this file says. Members keep the order of the contract.
#include "reports/json/json.hpp"

#include <array>

#include "reports/arrange.hpp"
#include "reports/json/members.hpp"

namespace tenet::reports::json {
namespace {

constexpr std::array kCoverageStatuses = {Status::covered, Status::partial,        Status::weak,        Status::contradicted,
                                          Status::missing, Status::not_applicable, Status::alternative, Status::not_checked};
constexpr std::array kTermStatuses = {Status::flagged, Status::qualified, Status::clear, Status::not_applicable, Status::not_checked};

void put_element_of_set(Out& out, const ElementResult& element) {
  put_element(out, element);
  out.text_or_null("document", element.document);
}

void put_kin(Out& out, const Kin& kin) {
  out.text("rule", kin.rule);
  out.text("title", kin.title);
  out.text("status", to_string(kin.status));
  out.object_or_null("evidence", kin.evidence, put_evidence_of_set);
}

void put_coverage(Out& out, const Coverage& coverage) {
  out.text("rule", coverage.rule);
  out.text("form", to_string(coverage.form));
  out.text("pack", coverage.pack);
  out.text("title", coverage.title);
  out.text("group", coverage.group);
  out.text("severity", to_string(coverage.severity));
  out.text_or_null("level", to_string(coverage.level));
  out.text("status", to_string(coverage.status));
  out.flag("conflict", coverage.conflict);
  out.text("basis", to_string(coverage.basis));
  out.list("elements", coverage.elements, put_element_of_set);
  out.texts("documents", coverage.documents);
  out.list("kin", coverage.kin, put_kin);
  out.object_or_null("tailoring", coverage.tailoring, put_tailoring_note);
}

void put_unread(Out& out, const DocumentReport* document) {
  out.text("path", document->path);
  out.text("error", document->error);
}

template <std::size_t size>
void put_counts(Out& out, const Counts& counted, const std::array<Status, size>& statuses) {
  for (const Status status : statuses) out.number(to_string(status), counted[status]);
}

void put_summary(Out& out, const Report& report) {
  const std::size_t failed = unread(report).size();
  out.number("documents", report.documents.size());
  out.number("checked", report.documents.size() - failed);
  out.number("not_checked", failed);
  out.object("statuses", [&] { put_counts(out, coverage_counts(report), kCoverageStatuses); });
  out.object("terms", [&] { put_counts(out, term_counts(report), kTermStatuses); });
}

}  // namespace

Result<std::string> write(const Report& report, const Style& /*style*/) {
  Out out(Layout::indented);
  out.text("schema", "tenet-report/1");
  put_run(out, report);
  out.list("documents", report.documents, put_document);
  out.list("coverage", report.coverage, put_coverage);
  out.list("unread", unread(report), put_unread);
  out.object("summary", report, put_summary);
  put_decisions(out, report);
  return out.finish();
}

}  // namespace tenet::reports::json
