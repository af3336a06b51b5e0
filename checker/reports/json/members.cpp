#include "reports/json/members.hpp"

#include "base/names.hpp"

namespace tenet::reports::json {
namespace {

void put_place(Out& out, const Place& place) {
  out.text("number", place.number);
  out.texts("headings", place.headings);
  out.number("block", place.block.value);
  out.text("kind", to_string(place.kind));
  out.number("start", place.start);
  out.number("end", place.end);
  out.text("part", place.part);
  out.numbers("path", place.path);
  out.number_or_null("row", place.row);
  out.number_or_null("column", place.column);
  out.number_or_null("page", place.page);
}

/// What could not be read often has no more of a place than its part.
void put_place_as_far_as_known(Out& out, const Place& place) {
  if (place.block) return put_place(out, place);
  if (!place.part.empty()) out.text("part", place.part);
  if (!place.path.empty()) out.numbers("path", place.path);
}

void put_result(Out& out, const RuleResult& result) {
  out.text("rule", result.rule);
  out.text("form", to_string(result.form));
  out.text("pack", result.pack);
  out.text("title", result.title);
  out.text("group", result.group);
  out.text("source", result.source);
  out.text("status", to_string(result.status));
  out.text("severity", to_string(result.severity));
  out.text_or_null("level", to_string(result.level));
  out.flag("conflict", result.conflict);
  out.text("message", result.message);
  out.text("advice", result.advice);
  out.number_or_null("needs", result.needs == 0 ? std::nullopt : std::optional(result.needs));
  out.list("elements", result.elements, put_element);
  out.list("evidence", result.evidence, put_evidence);
  out.list("qualifiers", result.qualifiers, put_evidence);
  out.object_or_null("tailoring", result.tailoring, put_tailoring_note);
}

void put_diagnostic(Out& out, const Diagnostic& diagnostic) {
  out.text("code", diagnostic.code);
  out.text("message", diagnostic.message);
  out.object("place", diagnostic.place, put_place_as_far_as_known);
}

void put_clause(Out& out, const Clause& clause) {
  out.text("text", clause.text);
  out.object("place", clause.place, put_place);
}

void put_read_status(Out& out, const DocumentReport& document) {
  out.text("status", document.checked ? "checked" : "not_checked");
  if (document.checked) return out.null("error");
  out.text("error", document.error);
}

void put_chapter(Out& out, const Chapter& chapter) {
  out.text("title", chapter.title);
  out.texts("rules", chapter.rules);
}

void put_pack(Out& out, const PackInfo& pack) {
  out.text("id", pack.id);
  out.text("version", pack.version);
  out.text("title", pack.title);
  out.number("rules", pack.rules);
  out.text("edition", pack.edition);
  out.list("chapters", pack.chapters, put_chapter);
}

void put_tool(Out& out, const std::string& version) {
  out.text("name", "tenet");
  out.text("version", version);
}

void put_tailoring_entry(Out& out, const TailoringEntry& entry) {
  const bool judged = entry.use != TailoringUse::not_selected;
  out.text("rule", entry.rule);
  out.text("title", entry.title);
  out.text("use", to_string(entry.use));
  out.text("decision", to_string(entry.note.decision));
  out.text_or_null("real", judged ? to_string(entry.note.real) : std::string_view());
  out.text("reason", entry.note.reason);
  out.text("approved_by", entry.note.approved_by);
  out.text("on", entry.note.on);
  out.text("review_by", entry.note.review_by);
  out.text("evidence", entry.note.evidence);
  out.text("place", entry.place);
}

void put_tailoring_of_report(Out& out, const Tailoring& tailoring) {
  out.texts("files", tailoring.files);
  out.list("entries", tailoring.entries, put_tailoring_entry);
}

}  // namespace

void put_evidence(Out& out, const Evidence& evidence) {
  out.text("element", evidence.element);
  out.text("quote", evidence.quote);
  out.text("context", evidence.context);
  out.text("polarity", to_string(evidence.polarity));
  out.text("force", to_string(evidence.force));
  out.text("actor", to_string(evidence.actor));
  out.flag("conditional", evidence.conditional);
  out.text("cue", evidence.cue);
  out.text("cue_place", evidence.cue_place);
  out.object("place", evidence.place, put_place);
}

void put_evidence_of_set(Out& out, const Evidence& evidence) {
  put_evidence(out, evidence);
  out.text("document", evidence.document);
}

void put_tailoring_note(Out& out, const TailoringNote& note) {
  out.text("decision", to_string(note.decision));
  out.text("real", to_string(note.real));
  out.text("reason", note.reason);
  out.text("approved_by", note.approved_by);
  out.text("on", note.on);
  out.text("review_by", note.review_by);
  out.text("evidence", note.evidence);
  out.flag("expired", note.expired);
}

void put_element(Out& out, const ElementResult& element) {
  out.text("id", element.id);
  out.text("title", element.title);
  out.flag("optional", element.optional);
  out.text("status", to_string(element.status));
}

void put_problem(Out& out, const RuleProblem& problem) {
  out.text("rule", problem.rule);
  out.text("message", problem.message);
}

void put_document(Out& out, const DocumentReport& document) {
  out.text("path", document.path);
  out.text("sha256", document.sha256);
  out.text("format", document.format);
  out.text("kind", document.kind);
  out.text("kind_reason", document.kind_reason);
  out.text("title", document.title);
  out.number("words", document.words);
  put_read_status(out, document);
  out.list("diagnostics", document.diagnostics, put_diagnostic);
  out.list("results", document.results, put_result);
  if (document.unrecognised) out.list("unrecognised", *document.unrecognised, put_clause);
}

void put_run(Out& out, const Report& report) {
  out.object("tool", report.tool_version, put_tool);
  out.text("date", report.date);
  out.text("view", base::name_of(report.view));
  out.text("profile", report.profile);
  out.list("packs", report.packs, put_pack);
  out.list("problems", report.problems, put_problem);
}

void put_decisions(Out& out, const Report& report) {
  if (!report.organisation.empty()) out.text("organisation", report.organisation);
  if (report.tailoring) out.object("tailoring", *report.tailoring, put_tailoring_of_report);
}

}  // namespace tenet::reports::json
