#include "abi/rows.hpp"

#include "abi/names.hpp"

namespace tenet::abi {
namespace {

const tenet_evidence_row* row_of(const Evidence& evidence, RowStore& store) {
  auto& row = store.add<tenet_evidence_row>();
  row.element = text_in(evidence.element);
  row.document = text_in(evidence.document);
  row.quote = text_in(evidence.quote);
  row.context = text_in(evidence.context);
  row.polarity = number_of(evidence.polarity);
  row.force = number_of(evidence.force);
  row.actor = number_of(evidence.actor);
  row.conditional = evidence.conditional;
  row.cue = text_in(evidence.cue);
  row.cue_place = text_in(evidence.cue_place);
  row.place = row_of(evidence.place, store);
  return &row;
}

const tenet_element_row* row_of(const ElementResult& element, RowStore& store) {
  auto& row = store.add<tenet_element_row>();
  row.id = text_in(element.id);
  row.title = text_in(element.title);
  row.optional = element.optional;
  row.status = number_of(element.status);
  row.document = text_in(element.document);
  return &row;
}

const tenet_decision_row* row_of(const TailoringNote& note, RowStore& store) {
  auto& row = store.add<tenet_decision_row>();
  row.decision = number_of(note.decision);
  row.real = number_of(note.real);
  row.reason = text_in(note.reason);
  row.approved_by = text_in(note.approved_by);
  row.on = text_in(note.on);
  row.review_by = text_in(note.review_by);
  row.evidence = text_in(note.evidence);
  row.expired = note.expired;
  return &row;
}

const tenet_result_row* row_of(const RuleResult& result, RowStore& store) {
  const auto make = [&](const auto& value) { return row_of(value, store); };
  auto& row = store.add<tenet_result_row>();
  row.rule = text_in(result.rule);
  row.pack = text_in(result.pack);
  row.title = text_in(result.title);
  row.group = text_in(result.group);
  row.source = text_in(result.source);
  row.form = number_of(result.form);
  row.severity = number_of(result.severity);
  row.level = number_of(result.level);
  row.status = number_of(result.status);
  row.conflict = result.conflict;
  row.needs = result.needs;
  row.message = text_in(result.message);
  row.advice = text_in(result.advice);
  store.list(row.elements, row.elements_count, result.elements, make);
  store.list(row.evidence, row.evidence_count, result.evidence, make);
  store.list(row.qualifiers, row.qualifiers_count, result.qualifiers, make);
  row.decision = result.tailoring ? row_of(*result.tailoring, store) : nullptr;
  return &row;
}

const tenet_diagnostic_row* row_of(const Diagnostic& diagnostic, RowStore& store) {
  auto& row = store.add<tenet_diagnostic_row>();
  row.code = text_in(diagnostic.code);
  row.message = text_in(diagnostic.message);
  row.place = row_of(diagnostic.place, store);
  return &row;
}

const tenet_clause_row* row_of(const Clause& clause, RowStore& store) {
  auto& row = store.add<tenet_clause_row>();
  row.text = text_in(clause.text);
  row.place = row_of(clause.place, store);
  return &row;
}

const tenet_kin_row* row_of(const Kin& kin, RowStore& store) {
  auto& row = store.add<tenet_kin_row>();
  row.rule = text_in(kin.rule);
  row.title = text_in(kin.title);
  row.status = number_of(kin.status);
  row.evidence = kin.evidence ? row_of(*kin.evidence, store) : nullptr;
  return &row;
}

const tenet_coverage_row* row_of(const Coverage& coverage, RowStore& store) {
  const auto make = [&](const auto& value) { return row_of(value, store); };
  auto& row = store.add<tenet_coverage_row>();
  row.rule = text_in(coverage.rule);
  row.pack = text_in(coverage.pack);
  row.title = text_in(coverage.title);
  row.group = text_in(coverage.group);
  row.form = number_of(coverage.form);
  row.severity = number_of(coverage.severity);
  row.level = number_of(coverage.level);
  row.status = number_of(coverage.status);
  row.conflict = coverage.conflict;
  row.basis = number_of(coverage.basis);
  store.list(row.elements, row.elements_count, coverage.elements, make);
  store.texts(row.documents, row.documents_count, coverage.documents);
  store.list(row.kin, row.kin_count, coverage.kin, make);
  row.decision = coverage.tailoring ? row_of(*coverage.tailoring, store) : nullptr;
  return &row;
}

const tenet_tailoring_row* row_of(const TailoringEntry& entry, RowStore& store) {
  auto& row = store.add<tenet_tailoring_row>();
  row.rule = text_in(entry.rule);
  row.title = text_in(entry.title);
  row.use = number_of(entry.use);
  row.decision = row_of(entry.note, store);
  row.place = text_in(entry.place);
  return &row;
}

const tenet_chapter_row* row_of(const Chapter& chapter, RowStore& store) {
  auto& row = store.add<tenet_chapter_row>();
  row.title = text_in(chapter.title);
  store.texts(row.rules, row.rules_count, chapter.rules);
  return &row;
}

}  // namespace

const tenet_place* row_of(const Place& place, RowStore& store) {
  auto& row = store.add<tenet_place>();
  row.number = text_in(place.number);
  store.texts(row.headings, row.headings_count, place.headings);
  row.block = place.block.value;
  row.kind = number_of(place.kind);
  row.start = place.start;
  row.end = place.end;
  row.part = text_in(place.part);
  row.path = place.path.data();
  row.path_count = place.path.size();
  row.row = place.row.value_or(0);
  row.column = place.column.value_or(0);
  row.page = place.page.value_or(0);
  return &row;
}

const tenet_pack_row* row_of(const PackInfo& pack, Chosen chosen, RowStore& store) {
  auto& row = store.add<tenet_pack_row>();
  row.id = text_in(pack.id);
  row.version = text_in(pack.version);
  row.title = text_in(pack.title);
  row.edition = text_in(pack.edition);
  row.rules = pack.rules;
  row.selected = chosen == Chosen::yes;
  store.list(row.chapters, row.chapters_count, pack.chapters, [&](const Chapter& chapter) { return row_of(chapter, store); });
  return &row;
}

const tenet_problem_row* row_of(const RuleProblem& problem, RowStore& store) {
  auto& row = store.add<tenet_problem_row>();
  row.rule = text_in(problem.rule);
  row.message = text_in(problem.message);
  return &row;
}

const tenet_document_row* row_of(const DocumentReport& document, RowStore& store) {
  const auto make = [&](const auto& value) { return row_of(value, store); };
  auto& row = store.add<tenet_document_row>();
  row.path = text_in(document.path);
  row.sha256 = text_in(document.sha256);
  row.format = text_in(document.format);
  row.kind = text_in(document.kind);
  row.kind_reason = text_in(document.kind_reason);
  row.title = text_in(document.title);
  row.words = document.words;
  row.checked = document.checked;
  row.error = text_in(document.error);
  store.list(row.diagnostics, row.diagnostics_count, document.diagnostics, make);
  store.list(row.results, row.results_count, document.results, make);
  row.unrecognised_listed = document.unrecognised.has_value();
  if (document.unrecognised) store.list(row.unrecognised, row.unrecognised_count, *document.unrecognised, make);
  return &row;
}

const tenet_report_row* row_of(const Report& report, RowStore& store) {
  const auto make = [&](const auto& value) { return row_of(value, store); };
  auto& row = store.add<tenet_report_row>();
  row.tool_version = text_in(report.tool_version);
  row.date = text_in(report.date);
  row.profile = text_in(report.profile);
  row.organisation = text_in(report.organisation);
  row.view = number_of(report.view);
  store.list(row.packs, row.packs_count, report.packs, [&](const PackInfo& pack) { return row_of(pack, Chosen::yes, store); });
  store.list(row.problems, row.problems_count, report.problems, make);
  store.list(row.documents, row.documents_count, report.documents, make);
  store.list(row.coverage, row.coverage_count, report.coverage, make);
  if (!report.tailoring) return &row;
  store.texts(row.tailoring_files, row.tailoring_files_count, report.tailoring->files);
  store.list(row.tailoring, row.tailoring_count, report.tailoring->entries, make);
  return &row;
}

}  // namespace tenet::abi
