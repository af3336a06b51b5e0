#include "reports/json/rows.hpp"

namespace tenet::reports::json {
namespace {

void take_place(Fields& in, Place& out) {
  in.text("number", out.number);
  in.texts("headings", out.headings);
  in.number("block", out.block.value);
  in.word("kind", out.kind, "kind of block");
  in.number("start", out.start);
  in.number("end", out.end);
  in.text("part", out.part);
  in.numbers("path", out.path);
  in.number_or_null("row", out.row);
  in.number_or_null("column", out.column);
  in.number_or_null("page", out.page);
}

/// What could not be read often has no more of a place than its part.
void take_place_as_far_as_known(Fields& in, Place& out) {
  if (in.has("block")) return take_place(in, out);
  if (in.has("part")) in.text("part", out.part);
  if (in.has("path")) in.numbers("path", out.path);
}

void take_evidence(Fields& in, Evidence& out) {
  in.text("element", out.element);
  in.text("quote", out.quote);
  in.text("context", out.context);
  in.word("polarity", out.polarity, "polarity");
  in.word("force", out.force, "force");
  in.word("actor", out.actor, "actor");
  in.flag("conditional", out.conditional);
  in.text("cue", out.cue);
  in.text("cue_place", out.cue_place);
  in.object("place", out.place, take_place);
}

void take_evidence_of_set(Fields& in, Evidence& out) {
  take_evidence(in, out);
  in.text("document", out.document);
}

void take_tailoring(Fields& in, TailoringNote& out) {
  in.word("decision", out.decision, "status");
  in.word("real", out.real, "status");
  in.text("reason", out.reason);
  in.text("approved_by", out.approved_by);
  in.text("on", out.on);
  in.text("review_by", out.review_by);
  in.text("evidence", out.evidence);
  in.flag("expired", out.expired);
}

void take_element(Fields& in, ElementResult& out) {
  in.text("id", out.id);
  in.text("title", out.title);
  in.flag("optional", out.optional);
  in.word("status", out.status, "status");
}

void take_element_of_set(Fields& in, ElementResult& out) {
  take_element(in, out);
  in.text_or_null("document", out.document);
}

void take_result(Fields& in, RuleResult& out) {
  in.text("rule", out.rule);
  in.word("form", out.form, "form of rule");
  in.text("pack", out.pack);
  in.text("title", out.title);
  in.text("group", out.group);
  in.text("source", out.source);
  in.word("status", out.status, "status");
  in.word("severity", out.severity, "severity");
  in.word_or_null("level", out.level, "level", Obligation::none);
  in.flag("conflict", out.conflict);
  in.text("message", out.message);
  in.text("advice", out.advice);
  in.number_or_null("needs", out.needs);
  in.list("elements", out.elements, take_element);
  in.list("evidence", out.evidence, take_evidence);
  in.list("qualifiers", out.qualifiers, take_evidence);
  in.object_or_null("tailoring", out.tailoring, take_tailoring);
}

void take_diagnostic(Fields& in, Diagnostic& out) {
  in.text("code", out.code);
  in.text("message", out.message);
  in.object("place", out.place, take_place_as_far_as_known);
}

void take_clause(Fields& in, Clause& out) {
  in.text("text", out.text);
  in.object("place", out.place, take_place);
}

void take_kin(Fields& in, Kin& out) {
  in.text("rule", out.rule);
  in.text("title", out.title);
  in.word("status", out.status, "status");
  in.object_or_null("evidence", out.evidence, take_evidence_of_set);
}

void take_chapter(Fields& in, Chapter& out) {
  in.text("title", out.title);
  in.texts("rules", out.rules);
}

void take_tailoring_entry(Fields& in, TailoringEntry& out) {
  in.text("rule", out.rule);
  in.text("title", out.title);
  in.word("use", out.use, "use of a decision");
  in.word("decision", out.note.decision, "status");
  in.word_or_null("real", out.note.real, "status", TailoringNote{}.real);
  in.text("reason", out.note.reason);
  in.text("approved_by", out.note.approved_by);
  in.text("on", out.note.on);
  in.text("review_by", out.note.review_by);
  in.text("evidence", out.note.evidence);
  in.text("place", out.place);
  out.note.expired = out.use == TailoringUse::expired;
}

void take_pack(Fields& in, PackInfo& out) {
  in.text("id", out.id);
  in.text("version", out.version);
  in.text("title", out.title);
  in.number("rules", out.rules);
  in.text("edition", out.edition);
  in.list("chapters", out.chapters, take_chapter);
}

void take_problem(Fields& in, RuleProblem& out) {
  in.text("rule", out.rule);
  in.text("message", out.message);
}

void take_tailoring_of_report(Fields& in, Tailoring& out) {
  in.texts("files", out.files);
  in.list("entries", out.entries, take_tailoring_entry);
}

void take_tool(Fields& in, std::string& version) {
  std::string name;
  in.text("name", name);
  in.text("version", version);
}

void take_read_status(Fields& in, DocumentReport& out) {
  std::string status;
  in.text("status", status);
  out.checked = status == "checked";
  if (!out.checked && !status.empty() && status != "not_checked") in.refuse("status", "a document is 'checked' or 'not_checked'");
  in.text_or_null("error", out.error);
  if (out.checked) out.error.clear();
}

}  // namespace

void take_document(Fields& in, DocumentReport& out) {
  in.text("path", out.path);
  in.text("sha256", out.sha256);
  in.text("format", out.format);
  in.text("kind", out.kind);
  in.text("kind_reason", out.kind_reason);
  in.text("title", out.title);
  in.number("words", out.words);
  take_read_status(in, out);
  in.list("diagnostics", out.diagnostics, take_diagnostic);
  in.list("results", out.results, take_result);
  if (in.has("unrecognised")) in.list("unrecognised", out.unrecognised.emplace(), take_clause);
}

void take_coverage(Fields& in, Coverage& out) {
  in.text("rule", out.rule);
  in.word("form", out.form, "form of rule");
  in.text("pack", out.pack);
  in.text("title", out.title);
  in.text("group", out.group);
  in.word("severity", out.severity, "severity");
  in.word_or_null("level", out.level, "level", Obligation::none);
  in.word("status", out.status, "status");
  in.flag("conflict", out.conflict);
  in.word("basis", out.basis, "basis");
  in.list("elements", out.elements, take_element_of_set);
  in.texts("documents", out.documents);
  in.list("kin", out.kin, take_kin);
  in.object_or_null("tailoring", out.tailoring, take_tailoring);
}

void take_run(Fields& in, Report& out) {
  in.object("tool", out.tool_version, take_tool);
  in.text("date", out.date);
  in.word("view", out.view, "view");
  in.text("profile", out.profile);
  in.list("packs", out.packs, take_pack);
  in.list("problems", out.problems, take_problem);
  if (in.has("organisation")) in.text("organisation", out.organisation);
  if (in.has("tailoring")) in.object("tailoring", out.tailoring.emplace(), take_tailoring_of_report);
}

}  // namespace tenet::reports::json
