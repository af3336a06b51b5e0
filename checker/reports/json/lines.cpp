#include "reports/json/lines.hpp"

#include "base/hash.hpp"
#include "reports/json/fields.hpp"
#include "reports/json/members.hpp"
#include "reports/json/rows.hpp"
#include "reports/json/syntax.hpp"

namespace tenet::reports::json {
namespace {

constexpr std::string_view kRunSchema = "tenet-run/1";
constexpr std::string_view kDocumentSchema = "tenet-document/1";

/// All that a run is told by.
void put_members(Out& out, const Run& run) {
  put_run(out, run.frame);
  put_decisions(out, run.frame);
  out.text("kind", run.kind);
  out.text("rules", run.rules);
  out.pairs("kin", run.kin);
}

void take_kin(simdjson::dom::element line, Run& out, Mistake& mistake) {
  simdjson::dom::array pairs;
  if (line["kin"].get(pairs) != simdjson::SUCCESS) return mistake.note({nullptr, "kin"}, "expected a list");
  for (const simdjson::dom::element pair : pairs) {
    std::string_view one;
    std::string_view other;
    if (pair.at(0).get(one) != simdjson::SUCCESS || pair.at(1).get(other) != simdjson::SUCCESS)
      return mistake.note({nullptr, "kin", out.kin.size()}, "expected the ids of two rules");
    out.kin.emplace_back(one, other);
  }
}

void take_run_line(simdjson::dom::element line, Lines& out, Mistake& mistake) {
  Run run;
  Fields in(line, {}, mistake);
  take_run(in, run.frame);
  in.text("kind", run.kind);
  in.text("rules", run.rules);
  if (!mistake.any()) take_kin(line, run, mistake);
  if (!mistake.any()) out.runs.push_back(std::move(run));
}

void take_document_line(simdjson::dom::element line, Lines& out, Mistake& mistake) {
  Lines::Row row;
  Fields in(line, {}, mistake);
  in.text("run", row.run);
  in.object("document", row.document, take_document);
  if (!mistake.any()) out.documents.push_back(std::move(row));
}

}  // namespace

std::string run_id(const Run& run) {
  constexpr std::size_t kDigits = 16;
  Out out(Layout::line);
  put_members(out, run);
  return base::sha256(out.finish()).substr(0, kDigits);
}

std::string run_line(const Run& run) {
  Out out(Layout::line);
  out.text("schema", kRunSchema);
  out.text("run", json::run_id(run));
  put_members(out, run);
  return out.finish();
}

std::string document_line(const DocumentReport& document, std::string_view run) {
  Out out(Layout::line);
  out.text("schema", kDocumentSchema);
  out.text("run", run);
  out.object("document", document, put_document);
  return out.finish();
}

Result<void> take_line(std::string_view line, Lines& out) {
  const simdjson::padded_string text = padded(line);
  simdjson::dom::parser parser;
  const auto parsed = parse(parser, text.data(), text.size());
  if (!parsed) return Unexpected(parsed.error());
  std::string_view schema;
  if ((*parsed)["schema"].get(schema) != simdjson::SUCCESS)
    return fail("report-invalid", "this is no line of `tenet check --format jsonl`");
  Mistake mistake;
  if (schema == kRunSchema) {
    take_run_line(*parsed, out, mistake);
  } else if (schema == kDocumentSchema) {
    take_document_line(*parsed, out, mistake);
  } else {
    return fail("report-invalid", "this is no line of `tenet check --format jsonl` of this version");
  }
  if (mistake.any()) return fail("report-invalid", mistake.sentence());
  return {};
}

}  // namespace tenet::reports::json
