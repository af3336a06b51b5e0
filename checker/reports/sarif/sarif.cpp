// SARIF 2.1.0. Sections in comments are of the OASIS standard.
#include "reports/sarif/sarif.hpp"

#include <map>
#include <nlohmann/json.hpp>

#include "reports/arrange.hpp"
#include "reports/catalogue.hpp"
#include "reports/fingerprint.hpp"
#include "reports/uri.hpp"
#include "reports/words.hpp"
#include "reports/writer.hpp"

namespace tenet::reports::sarif {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr std::string_view kLeftOut =
    "Blocks and procedures are results over all documents, each with its best evidence a document; terms are results in their documents. "
    "Terms that were not found are counted, not listed. Every quote is in the JSON report.";

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::high:
      return "error";
    case Severity::medium:
      return "warning";
    case Severity::low:
      return "note";
  }
  return {};
}

/// §3.27.9. What a person has to look at is "review"; a level other than "none" goes with "fail" only (§3.27.10).
std::string_view kind_of(Status status) {
  switch (status) {
    case Status::covered:
    case Status::clear:
      return "pass";
    case Status::partial:
    case Status::weak:
    case Status::qualified:
      return "review";
    case Status::contradicted:
    case Status::missing:
    case Status::flagged:
      return "fail";
    case Status::not_applicable:
    case Status::alternative:
      return "notApplicable";
    case Status::not_checked:
      return "open";
  }
  return {};
}

Json message(std::string_view text) {
  return {{"text", text}};
}

/// Lines are the only thing in which plain text has places that a viewer can show; Word and Writer files have neither lines nor characters
/// that one could count to (§3.30.2 asks for either).
bool has_lines(const DocumentReport& document) {
  return document.format == "txt" || document.format == "md";
}

Json suppression(const TailoringNote& note) {
  return {{"kind", "external"},
          {"status", "accepted"},
          {"justification", decision_in_words(note)},
          {"properties",
           {{"decision", to_string(note.decision)},
            {"real", to_string(note.real)},
            {"reason", note.reason},
            {"approvedBy", note.approved_by},
            {"on", note.on},
            {"reviewBy", note.review_by},
            {"evidence", note.evidence}}}};
}

class Run {
 public:
  explicit Run(const Report& report) : report_(report), rules_(report) {
    for (const auto& [id, card] : rules_.rules()) index_.emplace(id, index_.size());
  }

  Json make() {
    Json results = Json::array();
    for (const Coverage& row : report_.coverage) results.push_back(over_set(row));
    for (std::size_t i = 0; i < report_.documents.size(); ++i) {
      for (const RuleResult& row : report_.documents[i].results)
        if (row.form == Form::term && row.status != Status::clear && (row.status != Status::not_applicable || row.tailoring))
          results.push_back(in_document(i, row));
    }
    Json run = {{"tool", {{"driver", driver()}}},
                {"automationDetails", {{"id", "tenet/" + report_.profile + "/" + report_.date}}},
                {"invocations", Json::array({invocation()})},
                {"artifacts", artifacts()},
                {"results", std::move(results)},
                {"properties", properties()}};
    return {{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(run)})}};
  }

 private:
  const Report& report_;
  const Catalogue rules_;
  std::map<std::string_view, std::size_t> index_;

  [[nodiscard]] Json driver() const {
    Json rules = Json::array();
    for (const auto& [id, card] : rules_.rules()) rules.push_back(descriptor(card));
    return {
        {"name", "Tenet"},
        {"version", report_.tool_version},
        {"fullName", "Tenet " + report_.tool_version},
        {"shortDescription", message("Checks housing documents against published building blocks")},
        {"notifications", Json::array({{{"id", "document-not-read"}, {"shortDescription", message("A document could not be read.")}},
                                       {{"id", "part-not-read"}, {"shortDescription", message("Something in a document was not read.")}},
                                       {{"id", "rule-not-judged"}, {"shortDescription", message("A rule could not be judged.")}},
                                       {{"id", "rule-file-wrong"}, {"shortDescription", message("A rule file is wrong.")}}})},
        {"rules", std::move(rules)}};
  }

  static Json descriptor(const RuleCard& card) {
    Json made = {{"id", card.id}, {"shortDescription", message(card.title)}};
    if (!card.source.empty()) made["fullDescription"] = message(std::string(card.title) + " (" + std::string(card.source) + ")");
    if (!card.advice.empty()) made["help"] = message(card.advice);
    made["defaultConfiguration"] = {{"level", level_of(card.severity)}};
    made["properties"] = {{"tags", Json::array({card.pack})}, {"form", to_string(card.form)}, {"severity", to_string(card.severity)}};
    if (card.level != Obligation::none) made["properties"]["obligation"] = to_string(card.level);
    if (!card.source.empty()) made["properties"]["source"] = card.source;
    return made;
  }

  [[nodiscard]] Json properties() const {
    Json packs = Json::array();
    for (const PackInfo& pack : report_.packs)
      packs.push_back({{"id", pack.id}, {"version", pack.version}, {"title", pack.title}, {"rules", pack.rules}});
    const Counts counted = term_counts(report_);
    Json terms = Json::object();
    for (const Status status : {Status::flagged, Status::qualified, Status::clear, Status::not_applicable, Status::not_checked})
      terms[std::string(to_string(status))] = counted[status];
    Json made = {{"date", report_.date}, {"profile", report_.profile}, {"packs", std::move(packs)}, {"terms", std::move(terms)}};
    if (!report_.organisation.empty()) made["organisation"] = report_.organisation;
    made["leftOut"] = kLeftOut;
    return made;
  }

  [[nodiscard]] Json artifacts() const {
    Json list = Json::array();
    for (const DocumentReport& document : report_.documents) {
      Json made = {{"location", {{"uri", uri_of_path(document.path)}}}, {"roles", Json::array({"analysisTarget"})}};
      if (!document.sha256.empty()) made["hashes"] = {{"sha-256", document.sha256}};
      if (!document.title.empty()) made["description"] = message(document.title);
      made["properties"] = {{"kind", document.kind}, {"words", document.words}, {"checked", document.checked}};
      list.push_back(std::move(made));
    }
    return list;
  }

  [[nodiscard]] Json artifact(std::size_t document) const {
    return {{"uri", uri_of_path(report_.documents[document].path)}, {"index", document}};
  }

  [[nodiscard]] Json whole(std::size_t document) const { return {{"physicalLocation", {{"artifactLocation", artifact(document)}}}}; }

  [[nodiscard]] Json location(std::size_t document, const Evidence& evidence) const {
    const Place& place = evidence.place;
    Json made = whole(document);
    if (has_lines(report_.documents[document]) && !place.path.empty())
      made["physicalLocation"]["region"] = {{"startLine", place.path.front() + 1}, {"snippet", message(evidence.quote)}};
    Json logical = {{"fullyQualifiedName", place_in_words(place)}, {"kind", to_string(place.kind)}};
    if (!place.number.empty()) logical["name"] = place.number;
    made["logicalLocations"] = Json::array({std::move(logical)});
    made["message"] = message(evidence.quote);
    made["properties"] = {{"element", evidence.element},
                          {"polarity", to_string(evidence.polarity)},
                          {"force", to_string(evidence.force)},
                          {"cue", evidence.cue},
                          {"block", place.block.value},
                          {"start", place.start},
                          {"end", place.end},
                          {"part", place.part}};
    return made;
  }

  /// What every result has. `status`: the real one, so that what was decided suppresses a result and does not hide it.
  template <class Row>
  [[nodiscard]] Json result(const Row& row, Status status, std::string_view text) const {
    const std::string_view kind = row.conflict && status == Status::covered ? "review" : kind_of(status);
    Json made = {{"ruleId", row.rule},
                 {"ruleIndex", index_.at(row.rule)},
                 {"kind", kind},
                 {"level", kind == "fail" ? level_of(row.severity) : "none"},
                 {"message", message(text)}};
    // An empty list says that nothing was suppressed, its absence that nobody knows (§3.27.23).
    made["suppressions"] = Json::array();
    if (row.tailoring && !row.tailoring->expired) made["suppressions"].push_back(suppression(*row.tailoring));
    made["properties"] = {{"status", to_string(row.status)}, {"conflict", row.conflict}};
    if (row.tailoring) made["properties"]["decision"] = decision_in_words(*row.tailoring);
    return made;
  }

  [[nodiscard]] Json over_set(const Coverage& row) const {
    Json locations = Json::array(), against = Json::array();
    Json prints = Json::object();
    for (const std::string& path : row.documents) {
      const auto index = rules_.document(path);
      const RuleResult* found = index ? rules_.result(*index, row.rule) : nullptr;
      const Evidence* best = found != nullptr ? best_evidence(*found) : nullptr;
      if (best == nullptr) continue;
      locations.push_back(location(*index, *best));
      if (prints.empty()) prints["quote/v1"] = fingerprint(row.rule, best->element, best->quote);
      if (const Evidence* other = opposing_evidence(*found)) against.push_back(location(*index, *other));
    }
    if (prints.empty()) prints["quote/v1"] = fingerprint(row.rule, "", "");
    Json made = result(row, real_status(row), over_set_in_words(row));
    if (!locations.empty()) made["locations"] = std::move(locations);
    if (!against.empty()) made["relatedLocations"] = std::move(against);
    made["partialFingerprints"] = std::move(prints);
    made["properties"]["basis"] = to_string(row.basis);
    return made;
  }

  static std::string over_set_in_words(const Coverage& row) {
    std::string words = row.title + ": " + std::string(words_of(real_status(row)).word) + ".";
    if (const std::string lacks = shortfalls(row.elements); !lacks.empty()) words += " Over all documents, " + lacks + ".";
    if (row.conflict) words += " The documents say both; a person must decide.";
    if (row.basis == Basis::claimed) words += " It rests on what a self-assessment form claims only.";
    return words;
  }

  [[nodiscard]] Json in_document(std::size_t document, const RuleResult& row) const {
    std::string words = row.title + ": " + std::string(words_of(real_status(row)).word) + ".";
    if (!row.message.empty()) words += " " + row.message;
    if (!row.advice.empty() && row.status == Status::flagged) words += " " + row.advice;
    Json made = result(row, real_status(row), words);
    Json locations = Json::array(), savings = Json::array();
    for (const Evidence& evidence : row.evidence) locations.push_back(location(document, evidence));
    for (const Evidence& saving : row.qualifiers) savings.push_back(location(document, saving));
    if (locations.empty()) locations.push_back(whole(document));
    made["locations"] = std::move(locations);
    if (!savings.empty()) made["relatedLocations"] = std::move(savings);
    const std::string quote = row.evidence.empty() ? std::string() : row.evidence.front().quote;
    made["partialFingerprints"] = {{"quote/v1", fingerprint(row.rule, "", quote)}};
    return made;
  }

  static Json notification(std::string_view id, std::string_view level, std::string_view text) {
    return {{"descriptor", {{"id", id}}}, {"level", level}, {"message", message(text)}};
  }

  /// §3.20. A run that could not read or judge something did not succeed, whatever else it found.
  [[nodiscard]] Json invocation() const {
    Json met = Json::array(), configuration = Json::array();
    bool whole_run = report_.problems.empty();
    for (std::size_t i = 0; i < report_.documents.size(); ++i) {
      const DocumentReport& document = report_.documents[i];
      const auto add = [&](Json made) {
        made["locations"] = Json::array({whole(i)});
        met.push_back(std::move(made));
      };
      if (!document.checked) {
        whole_run = false;
        add(notification("document-not-read", "error", document.error));
      }
      for (const Diagnostic& diagnostic : document.diagnostics) {
        Json made = notification("part-not-read", "warning", diagnostic.message);
        made["properties"] = {{"code", diagnostic.code}, {"part", diagnostic.place.part}};
        add(std::move(made));
      }
      for (const RuleResult& row : document.results) {
        if (row.status != Status::not_checked) continue;
        whole_run = false;
        Json made = notification("rule-not-judged", "error", row.message);
        made["associatedRule"] = {{"id", row.rule}, {"index", index_.at(row.rule)}};
        add(std::move(made));
      }
    }
    for (const RuleProblem& problem : report_.problems) configuration.push_back(notification("rule-file-wrong", "error", problem.message));
    return {{"executionSuccessful", whole_run},
            {"toolExecutionNotifications", std::move(met)},
            {"toolConfigurationNotifications", std::move(configuration)}};
  }
};

}  // namespace

Result<std::string> write(const Report& report, const Style& /*style*/) {
  try {
    // Bytes that are not UTF-8 become U+FFFD.
    return Run(report).make().dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
  } catch (const std::exception& problem) {
    return fail("report-sarif", std::string("the report could not be written as SARIF: ") + problem.what());
  }
}

}  // namespace tenet::reports::sarif
