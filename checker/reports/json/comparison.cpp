// tenet-diff/1, as tenet-diff-1.schema.json beside this file says. Members keep the order of the contract.
#include "reports/json/comparison.hpp"

#include <type_traits>

#include "reports/json/members.hpp"

namespace tenet::reports::json {
namespace {

/// The empty text, which is null, where a report does not have it.
std::string_view name_of(const std::optional<Status>& status) {
  return status ? to_string(*status) : std::string_view();
}

/// The same in the older and in the newer report; `put` is a function of Out.
template <class Value>
void put_both(Out& out, std::string_view name, void (Out::*put)(std::string_view, Value), std::type_identity_t<Value> before,
              std::type_identity_t<Value> after) {
  out.object(name, [&] {
    (out.*put)("before", before);
    (out.*put)("after", after);
  });
}

void put_setting_change(Out& out, const SettingChange& setting) {
  out.text("what", setting.what);
  out.text("before", setting.before);
  out.text("after", setting.after);
}

void put_pack_change(Out& out, const PackChange& pack) {
  out.text("id", pack.id);
  out.text("title", pack.title);
  out.text("change", to_string(pack.change));
  put_both(out, "version", &Out::text, pack.version_before, pack.version_after);
  put_both(out, "edition", &Out::text, pack.edition_before, pack.edition_after);
  put_both(out, "rules", &Out::number, pack.rules_before, pack.rules_after);
}

void put_element_change(Out& out, const ElementChange& element) {
  out.text("id", element.id);
  out.text("title", element.title);
  out.text_or_null("before", name_of(element.before));
  out.text_or_null("after", name_of(element.after));
}

/// In the whole set the words name their document.
void put_words(Out& out, const Evidence& evidence) {
  if (evidence.document.empty()) return put_evidence(out, evidence);
  put_evidence_of_set(out, evidence);
}

void put_rule_change(Out& out, const RuleChange& row) {
  out.text("rule", row.rule);
  out.text("form", to_string(row.form));
  out.text("pack", row.pack);
  out.text("title", row.title);
  out.text("severity", to_string(row.severity));
  out.text("change", to_string(row.change));
  out.text_or_null("before", name_of(row.before));
  out.text_or_null("after", name_of(row.after));
  put_both(out, "conflict", &Out::flag, row.conflict_before, row.conflict_after);
  out.flag("by_decision", row.by_decision);
  out.list("elements", row.elements, put_element_change);
  out.list("found", row.found, put_words);
  out.list("lost", row.lost, put_words);
}

void put_document_change(Out& out, const DocumentChange& document) {
  out.text("change", to_string(document.change));
  out.text_or_null("match", to_string(document.match));
  out.text_or_null("before", document.before);
  out.text_or_null("after", document.after);
  out.text("title", document.title);
  put_both(out, "kind", &Out::text_or_null, document.kind_before, document.kind_after);
  out.flag("same_content", document.same_content);
  put_both(out, "read", &Out::flag, document.read_before, document.read_after);
  out.list("results", document.results, put_rule_change);
  out.number("same", document.same);
}

void put_change_counts(Out& out, const ChangeCounts& counts) {
  out.number("new", counts.added);
  out.number("gone", counts.gone);
  out.number("worse", counts.worse);
  out.number("better", counts.better);
  out.number("changed", counts.changed);
  out.number("reworded", counts.reworded);
  out.number("same", counts.same);
}

/// What the whole of tenet-diff/1 has after its `schema`; the member `baseline` of a report has the same.
void put_comparison(Out& out, const Comparison& comparison) {
  put_both(out, "date", &Out::text, comparison.date_before, comparison.date_after);
  out.list("settings", comparison.settings, put_setting_change);
  out.list("packs", comparison.packs, put_pack_change);
  out.object("problems", [&] {
    out.list("new", comparison.problems_found, put_problem);
    out.list("gone", comparison.problems_lost, put_problem);
  });
  out.list("coverage", comparison.coverage, put_rule_change);
  out.list("documents", comparison.documents, put_document_change);
  out.object("summary", [&] {
    out.object("coverage", coverage_changes(comparison), put_change_counts);
    out.object("terms", term_changes(comparison), put_change_counts);
  });
}

}  // namespace

std::string write_comparison(const Comparison& comparison) {
  Out out(Layout::indented);
  out.text("schema", "tenet-diff/1");
  put_comparison(out, comparison);
  return out.finish();
}

std::string with_baseline(std::string report, const Comparison& since) {
  Out out(Layout::indented);
  out.object("baseline", since, put_comparison);
  // Between the last member of the one object and its end stands a line break; so it does after the `{` of the other.
  report.erase(report.find_last_of('}') - 1);
  report += ',';
  return report.append(out.finish(), 1);
}

}  // namespace tenet::reports::json
