// Calls that give a file made of all documents: the report in any format, the self-assessment, the decisions.

#include <algorithm>
#include <array>

#include "serve/calls.hpp"
#include "serve/report_policy.hpp"

namespace tenet::serve {
namespace {

using nlohmann::json;

struct Format {
  std::string_view id, ending, type;
};
/// Those that are named other than their id, and what browsers may show; others are bytes for a program.
constexpr std::array kFormats{Format{"text", "txt", "text/plain; charset=utf-8"},
                              Format{"html", "html", "text/html; charset=utf-8"},
                              Format{"json", "json", "application/json; charset=utf-8"},
                              Format{"csv", "csv", "text/csv; charset=utf-8"},
                              Format{"sarif", "sarif", "application/json; charset=utf-8"},
                              Format{"junit", "xml", "application/xml; charset=utf-8"},
                              Format{"oscal", "json", "application/json; charset=utf-8"},
                              Format{"xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
                              Format{"docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
                              Format{"odt", "odt", "application/vnd.oasis.opendocument.text"}};

Format format_of(std::string_view id) {
  const auto* const row = std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& each) { return each.id == id; });
  return row == kFormats.end() ? Format{id, id, "application/octet-stream"} : *row;
}

bool is_shown(std::string_view type) {
  return type.ends_with("charset=utf-8");
}

Result<Told> ask_about_all(const Service& service, const std::string& session, const json& more) {
  auto snapshot = service.sessions.snapshot(session);
  if (!snapshot) return Unexpected(snapshot.error());
  json head = std::move(snapshot->head);
  head.update(more);
  return ask(service, std::move(head), snapshot->lines);
}

Reply shown_report(Bytes html) {
  Reply reply;
  reply.type = format_of("html").type;
  reply.policy = policy_of_report(*html);
  reply.body = std::move(html);
  return reply;
}

Reply report_in(const Service& service, const Call& call, const std::string& session, const std::string& id) {
  const bool to_keep = call.asked("download") == "1";
  if (id == "html" && !to_keep) {
    auto made = service.sessions.overview(session);
    if (!made) return refusal(made.error());
    if (*made != nullptr) return shown_report(std::move(*made));
  }
  auto told = ask_about_all(service, session, {{"task", "report"}, {"format", id}});
  if (!told) return refusal(told.error());
  const Format format = format_of(id);
  if (id == "html" && !to_keep) return shown_report(std::make_shared<const std::string>(std::move(told->bytes)));
  Reply reply = download(std::move(told->bytes), format.type, "report." + std::string(format.ending));
  if (!to_keep && is_shown(format.type)) reply.disposition.clear();
  return reply;
}

Reply self_assessment_in(const Service& service, const Call& call, const std::string& session, const std::string& id) {
  auto told = ask_about_all(service, session, {{"task", "assess"}, {"format", id}, {"layout", call.asked("layout")}});
  if (!told) return refusal(told.error());
  return download(std::move(told->bytes), format_of(id).type, "self-assessment." + id);
}

Reply decisions_in(const Service& service, const std::string& session) {
  auto file = service.sessions.decisions_file(session);
  if (!file) return refusal(file.error());
  return download(std::move(*file), format_of("csv").type, "tailoring.csv");
}

}  // namespace

Reply get_file(const Service& service, const Call& call, const Open& open) {
  constexpr std::string_view kReport = "report.";
  constexpr std::string_view kSelfAssessment = "self-assessment.";
  const std::string& name = open[1];
  if (name.starts_with(kReport)) return report_in(service, call, open[0], name.substr(kReport.size()));
  if (name.starts_with(kSelfAssessment)) return self_assessment_in(service, call, open[0], name.substr(kSelfAssessment.size()));
  if (name == "tailoring.csv") return decisions_in(service, open[0]);
  return refusal(Error{"call-unknown", "there is no such file"});
}

}  // namespace tenet::serve
