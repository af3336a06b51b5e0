// tenet-report/1, as tenet-report-1.schema.json beside this file says. Members keep the order of the contract.
#include "reports/json/json.hpp"

#include <algorithm>

#include "base/names.hpp"
#include "reports/arrange.hpp"
#include "reports/json/members.hpp"

namespace tenet::reports::json {
namespace {

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

/// null where the rule does not say.
Json of(Obligation level) {
  return level == Obligation::none ? Json(nullptr) : Json(to_string(level));
}

Json of(const Place& place) {
  return {{"number", place.number},     {"headings", place.headings},
          {"block", place.block.value}, {"kind", to_string(place.kind)},
          {"start", place.start},       {"end", place.end},
          {"part", place.part},         {"path", place.path},
          {"row", or_null(place.row)},  {"column", or_null(place.column)},
          {"page", or_null(place.page)}};
}

/// What could not be read often has no more of a place than its part.
Json as_far_as_known(const Place& place) {
  if (place.block) return of(place);
  Json known = Json::object();
  if (!place.part.empty()) known["part"] = place.part;
  if (!place.path.empty()) known["path"] = place.path;
  return known;
}

}  // namespace

Json of(const Evidence& evidence) {
  return {{"element", evidence.element},         {"quote", evidence.quote},
          {"context", evidence.context},         {"polarity", to_string(evidence.polarity)},
          {"force", to_string(evidence.force)},  {"actor", to_string(evidence.actor)},
          {"conditional", evidence.conditional}, {"cue", evidence.cue},
          {"cue_place", evidence.cue_place},     {"place", of(evidence.place)}};
}

namespace {

Json of(const std::optional<TailoringNote>& note) {
  if (!note) return nullptr;
  return {{"decision", to_string(note->decision)},
          {"real", to_string(note->real)},
          {"reason", note->reason},
          {"approved_by", note->approved_by},
          {"on", note->on},
          {"review_by", note->review_by},
          {"evidence", note->evidence},
          {"expired", note->expired}};
}

Json of(const TailoringEntry& entry) {
  const bool judged = entry.use != TailoringUse::not_selected;
  return {{"rule", entry.rule},
          {"title", entry.title},
          {"use", to_string(entry.use)},
          {"decision", to_string(entry.note.decision)},
          {"real", judged ? Json(to_string(entry.note.real)) : Json(nullptr)},
          {"reason", entry.note.reason},
          {"approved_by", entry.note.approved_by},
          {"on", entry.note.on},
          {"review_by", entry.note.review_by},
          {"evidence", entry.note.evidence},
          {"place", entry.place}};
}

Json of(const Tailoring& tailoring) {
  return {{"files", tailoring.files}, {"entries", list_of(tailoring.entries, [](const TailoringEntry& item) { return of(item); })}};
}

Json element_of_document(const ElementResult& element) {
  return {{"id", element.id}, {"title", element.title}, {"optional", element.optional}, {"status", to_string(element.status)}};
}

Json element_of_set(const ElementResult& element) {
  Json row = element_of_document(element);
  row["document"] = element.document.empty() ? Json(nullptr) : Json(element.document);
  return row;
}

Json of(const RuleResult& result) {
  const auto evidence = [](const Evidence& item) { return json::of(item); };
  return {{"rule", result.rule},
          {"form", to_string(result.form)},
          {"pack", result.pack},
          {"title", result.title},
          {"group", result.group},
          {"source", result.source},
          {"status", to_string(result.status)},
          {"severity", to_string(result.severity)},
          {"level", of(result.level)},
          {"conflict", result.conflict},
          {"message", result.message},
          {"advice", result.advice},
          {"needs", result.needs == 0 ? Json(nullptr) : Json(result.needs)},
          {"elements", list_of(result.elements, element_of_document)},
          {"evidence", list_of(result.evidence, evidence)},
          {"qualifiers", list_of(result.qualifiers, evidence)},
          {"tailoring", of(result.tailoring)}};
}

Json of(const Diagnostic& diagnostic) {
  return {{"code", diagnostic.code}, {"message", diagnostic.message}, {"place", as_far_as_known(diagnostic.place)}};
}

Json of(const Clause& clause) {
  return {{"text", clause.text}, {"place", of(clause.place)}};
}

Json of(const Kin& kin) {
  Json row = {{"rule", kin.rule}, {"title", kin.title}, {"status", to_string(kin.status)}, {"evidence", nullptr}};
  if (kin.evidence) {
    row["evidence"] = json::of(*kin.evidence);
    row["evidence"]["document"] = kin.evidence->document;
  }
  return row;
}

}  // namespace

Json of(const DocumentReport& document) {
  Json row = {{"path", document.path},
              {"sha256", document.sha256},
              {"format", document.format},
              {"kind", document.kind},
              {"kind_reason", document.kind_reason},
              {"title", document.title},
              {"words", document.words},
              {"status", document.checked ? "checked" : "not_checked"},
              {"error", document.checked ? Json(nullptr) : Json(document.error)},
              {"diagnostics", list_of(document.diagnostics, [](const Diagnostic& item) { return of(item); })},
              {"results", list_of(document.results, [](const RuleResult& item) { return of(item); })}};
  if (document.unrecognised) row["unrecognised"] = list_of(*document.unrecognised, [](const Clause& item) { return of(item); });
  return row;
}

namespace {

Json of(const Coverage& coverage) {
  return {{"rule", coverage.rule},
          {"form", to_string(coverage.form)},
          {"pack", coverage.pack},
          {"title", coverage.title},
          {"group", coverage.group},
          {"severity", to_string(coverage.severity)},
          {"level", of(coverage.level)},
          {"status", to_string(coverage.status)},
          {"conflict", coverage.conflict},
          {"basis", to_string(coverage.basis)},
          {"elements", list_of(coverage.elements, element_of_set)},
          {"documents", coverage.documents},
          {"kin", list_of(coverage.kin, [](const Kin& item) { return of(item); })},
          {"tailoring", of(coverage.tailoring)}};
}

template <std::size_t size>
Json counts(const Counts& counted, const std::array<Status, size>& statuses) {
  Json row = Json::object();
  for (const Status status : statuses) row[std::string(to_string(status))] = counted[status];
  return row;
}

Json summary(const Report& report) {
  constexpr std::array kCoverage = {Status::covered, Status::partial,        Status::weak,        Status::contradicted,
                                    Status::missing, Status::not_applicable, Status::alternative, Status::not_checked};
  constexpr std::array kTerms = {Status::flagged, Status::qualified, Status::clear, Status::not_applicable, Status::not_checked};
  const std::size_t failed = unread(report).size();
  return {{"documents", report.documents.size()},
          {"checked", report.documents.size() - failed},
          {"not_checked", failed},
          {"statuses", counts(coverage_counts(report), kCoverage)},
          {"terms", counts(term_counts(report), kTerms)}};
}

}  // namespace

Json run_of(const Report& report) {
  const auto pack = [](const PackInfo& item) {
    const auto chapter = [](const Chapter& part) { return Json{{"title", part.title}, {"rules", part.rules}}; };
    return Json{{"id", item.id},       {"version", item.version}, {"title", item.title},
                {"rules", item.rules}, {"edition", item.edition}, {"chapters", list_of(item.chapters, chapter)}};
  };
  const auto problem = [](const RuleProblem& item) { return Json{{"rule", item.rule}, {"message", item.message}}; };
  Json run = {{"tool", {{"name", "tenet"}, {"version", report.tool_version}}},
              {"date", report.date},
              {"view", base::name_of(report.view)},
              {"profile", report.profile},
              {"packs", list_of(report.packs, pack)},
              {"problems", list_of(report.problems, problem)}};
  return run;
}

void add_decisions(const Report& report, Json& out) {
  if (!report.organisation.empty()) out["organisation"] = report.organisation;
  if (report.tailoring) out["tailoring"] = of(*report.tailoring);
}

namespace {

/// All but the documents.
Json frame_of(const Report& report) {
  const auto failed = [](const DocumentReport* item) { return Json{{"path", item->path}, {"error", item->error}}; };
  Json frame = {{"schema", "tenet-report/1"}};
  frame.update(run_of(report));
  frame["documents"] = Json::array();
  frame["coverage"] = list_of(report.coverage, [](const Coverage& item) { return of(item); });
  frame["unread"] = list_of(unread(report), failed);
  frame["summary"] = summary(report);
  add_decisions(report, frame);
  return frame;
}

// One space: readable, comparable line by line, and still small. Bytes that are not UTF-8 become U+FFFD, as everywhere in Tenet.
std::string text_of(const Json& value) {
  return value.dump(1, ' ', false, Json::error_handler_t::replace);
}

/// A document's text as a row of the list of documents: two steps further in.
void append_row(const std::string& document, std::string& out) {
  for (std::size_t begin = 0; begin < document.size();) {
    const std::size_t end = std::min(document.find('\n', begin), document.size());
    out += "\n  ";
    out.append(document, begin, end - begin);
    begin = end + 1;
  }
}

/// The frame's only line of that indentation and name; inside strings quotes are escaped.
constexpr std::string_view kNoDocuments = "\n \"documents\": []";

}  // namespace

Result<std::string> write(const Report& report, const Style& /*style*/) {
  try {
    const std::string frame = text_of(frame_of(report));
    const std::size_t list = frame.find(kNoDocuments) + kNoDocuments.size() - 1;
    std::string out = frame.substr(0, list);
    // A tree in memory takes five times its text: one document's at a time, however many there are.
    for (std::size_t i = 0; i < report.documents.size(); ++i) {
      if (i > 0) out += ',';
      append_row(text_of(of(report.documents[i])), out);
    }
    if (!report.documents.empty()) out += "\n ";
    out.append(frame, list);
    out += '\n';
    return out;
  } catch (const std::exception& problem) {
    return fail("report-json", std::string("the report could not be written as JSON: ") + problem.what());
  }
}

}  // namespace tenet::reports::json
