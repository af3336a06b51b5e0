// OSCAL assessment results, version 1.1. A field that OSCAL knows as a list of at least one is left out when there is none.
#include "reports/oscal/oscal.hpp"

#include <map>
#include <nlohmann/json.hpp>

#include "base/hash.hpp"
#include "reports/arrange.hpp"
#include "reports/catalogue.hpp"
#include "reports/oscal/datatypes.hpp"
#include "reports/uri.hpp"
#include "reports/words.hpp"
#include "reports/writer.hpp"

namespace tenet::reports::oscal {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kVersion = "1.1.2";
constexpr std::string_view kNamespace = "urn:x-tenet:oscal";
constexpr std::string_view kNoPlan =
    "No assessment plan was written for this assessment: it is what Tenet does, reading the documents named here and examining them by the "
    "rules of the packs named here. This resource stands in the place of the plan that OSCAL asks for.";

/// Props, each with our namespace; empty values are left out.
class Props {
 public:
  Props& add(std::string_view name, std::string_view value) {
    if (const std::string clean = line(value); !clean.empty()) list_.push_back({{"name", name}, {"ns", kNamespace}, {"value", clean}});
    return *this;
  }
  void into(Json& object) {
    if (!list_.empty()) object["props"] = std::move(list_);
  }

 private:
  Json list_ = Json::array();
};

void put_text(Json& object, std::string_view name, std::string_view text) {
  if (!text.empty()) object[std::string(name)] = prose(text);
}

void put_list(Json& object, std::string_view name, Json list) {
  if (!list.empty()) object[std::string(name)] = std::move(list);
}

/// What OSCAL can say of a status, with the reason from its own vocabulary.
struct Target {
  std::string_view state;
  std::string_view reason;
  std::string_view implementation;  ///< "" where OSCAL has no word for it
};
Target target_of(Status status) {
  switch (status) {
    case Status::covered:
      return {"satisfied", "pass", "implemented"};
    case Status::clear:
      return {"satisfied", "pass", ""};
    case Status::alternative:
      return {"satisfied", "other", "alternative"};
    case Status::partial:
      return {"not-satisfied", "fail", "partial"};
    case Status::weak:
    case Status::contradicted:
    case Status::missing:
    case Status::flagged:
      return {"not-satisfied", "fail", ""};
    case Status::not_applicable:
      return {"not-satisfied", "other", "not-applicable"};
    case Status::qualified:
    case Status::not_checked:
      return {"not-satisfied", "other", ""};
  }
  return {};
}

void add_decision(Props& props, const TailoringNote& note) {
  props.add("decision", to_string(note.decision))
      .add("real-status", to_string(note.real))
      .add("decision-reason", note.reason)
      .add("approved-by", note.approved_by)
      .add("approved-on", note.on)
      .add("review-by", note.review_by)
      .add("decision-evidence", note.evidence)
      .add("decision-expired", note.expired ? "yes" : "no");
}

/// A term over the set: its worst result decides.
Status worse(Status a, Status b) {
  constexpr std::array kWorstFirst = {Status::flagged, Status::not_checked, Status::qualified, Status::not_applicable};
  for (const Status status : kWorstFirst)
    if (a == status || b == status) return status;
  return a;
}

class Assessment {
 public:
  explicit Assessment(const Report& report) : report_(report), rules_(report), when_(midnight(report.date)) {}

  Json make() {
    for (const Coverage& row : report_.coverage) block(row);
    for (const auto& [id, card] : rules_.rules())
      if (card.form == Form::term) term(card);
    for (std::size_t i = 0; i < report_.documents.size(); ++i) not_read(i);
    Json matter = back_matter();
    // The same findings in the same documents are the same assessment.
    const std::string whole = when_ + observations_.dump(-1, ' ', false, kReplace) + findings_.dump(-1, ' ', false, kReplace) +
                              matter.dump(-1, ' ', false, kReplace);
    const std::string content = base::sha256({whole.data(), whole.size()});
    return {{"assessment-results",
             {{"uuid", uuid("assessment-results/" + content)},
              {"metadata", metadata()},
              {"import-ap", {{"href", "#" + plan()}, {"remarks", prose(kNoPlan)}}},
              {"results", Json::array({result(content)})},
              {"back-matter", std::move(matter)}}}};
  }

 private:
  static constexpr Json::error_handler_t kReplace = Json::error_handler_t::replace;

  const Report& report_;
  const Catalogue rules_;
  const std::string when_;
  Json observations_ = Json::array();
  Json findings_ = Json::array();

  static std::string plan() { return uuid("plan"); }
  [[nodiscard]] std::string resource(std::size_t document) const {
    const DocumentReport& item = report_.documents[document];
    return uuid("document/" + item.path + "/" + item.sha256);
  }

  [[nodiscard]] Json metadata() const {
    Json made = {{"title", prose("Tenet report, " + date_in_words(report_.date))},
                 {"last-modified", when_},
                 {"version", when_.substr(0, 10)},
                 {"oscal-version", kVersion}};
    Props props;
    props.add("tool", "Tenet " + report_.tool_version).add("profile", report_.profile);
    props.add("tracked-changes", report_.view == View::original ? "rejected" : "accepted");
    for (const PackInfo& pack : report_.packs) props.add("pack", pack.id + " " + pack.version);
    props.into(made);
    if (const std::string name = line(report_.organisation); !name.empty())
      made["parties"] = Json::array({{{"uuid", uuid("party/" + name)}, {"type", "organization"}, {"name", name}}});
    return made;
  }

  [[nodiscard]] Json result(const std::string& content) {
    Json made = {{"uuid", uuid("result/" + content)},
                 {"title", "Coverage of all documents together, and terms"},
                 {"description", "Which building blocks the documents commit to, and which unfair or outdated terms they hold."},
                 {"start", when_},
                 {"end", when_},
                 {"reviewed-controls", {{"control-selections", selections()}}}};
    put_list(made, "observations", std::move(observations_));
    put_list(made, "findings", std::move(findings_));
    std::string wrong;
    for (const RuleProblem& problem : report_.problems) wrong += (wrong.empty() ? "" : "\n\n") + problem.message;
    put_text(made, "remarks", wrong.empty() ? wrong : "These rule files are wrong, and their rules were not judged:\n\n" + wrong);
    return made;
  }

  [[nodiscard]] Json selections() const {
    std::map<std::string_view, Json> of_pack;
    for (const auto& [id, card] : rules_.rules()) {
      Json& controls = of_pack.emplace(card.pack, Json::array()).first->second;
      controls.push_back({{"control-id", token(id)}});
    }
    Json list = Json::array();
    for (auto& [pack, controls] : of_pack) {
      Json made;
      put_text(made, "description", pack_title(pack));
      made["include-controls"] = std::move(controls);
      list.push_back(std::move(made));
    }
    if (list.empty()) list.push_back({{"description", "No rule was judged."}});
    return list;
  }

  [[nodiscard]] std::string pack_title(std::string_view id) const {
    for (const PackInfo& pack : report_.packs)
      if (pack.id == id) return pack.title.empty() ? pack.id : pack.title;
    return std::string(id);
  }

  void block(const Coverage& row) {
    Json related = Json::array();
    for (const std::string& path : row.documents) {
      const auto index = rules_.document(path);
      const RuleResult* found = index ? rules_.result(*index, row.rule) : nullptr;
      if (found != nullptr) observe(*index, *found, related);
    }
    Props props;
    props.add("status", to_string(row.status)).add("conflict", row.conflict ? "yes" : "no");
    if (row.basis != Basis::none) props.add("basis", to_string(row.basis));
    if (row.tailoring) add_decision(props, *row.tailoring);
    std::string words = shortfalls(row.elements);
    words = std::string(words_of(row.status).meaning) + (words.empty() ? "" : " Over all documents, " + words + ".");
    if (row.conflict) words += " The documents say both; a person must decide.";
    if (row.basis == Basis::claimed) words += " It rests on what a self-assessment form claims only.";
    finding(*rules_.rule(row.rule), row.status, words, std::move(props), std::move(related),
            row.tailoring ? decision_in_words(*row.tailoring) : std::string());
  }

  void term(const RuleCard& card) {
    Status status = Status::clear;
    Json related = Json::array();
    std::string remarks;
    for (std::size_t i = 0; i < report_.documents.size(); ++i) {
      const RuleResult* found = rules_.result(i, card.id);
      if (found == nullptr) continue;
      status = worse(found->status, status);
      if (found->status != Status::clear) observe(i, *found, related);
      if (found->tailoring) remarks = decision_in_words(*found->tailoring);
    }
    Props props;
    props.add("status", to_string(status));
    std::string words = std::string(words_of(status).meaning);
    if (status == Status::flagged && !card.advice.empty()) words += " " + std::string(card.advice);
    finding(card, status, words, std::move(props), std::move(related), remarks);
  }

  void finding(const RuleCard& card, Status status, const std::string& words, Props props, Json related, const std::string& remarks) {
    const Target target = target_of(status);
    props.add("form", to_string(card.form)).add("severity", to_string(card.severity)).add("level", to_string(card.level));
    props.add("pack", card.pack).add("source", card.source);
    Json made = {{"uuid", uuid("finding/" + std::string(card.id))},
                 {"title", prose(std::string(card.id) + " " + std::string(card.title))},
                 {"description", prose(words)}};
    props.into(made);
    made["target"] = {
        {"type", "objective-id"}, {"target-id", token(card.id)}, {"status", {{"state", target.state}, {"reason", target.reason}}}};
    if (!target.implementation.empty()) made["target"]["implementation-status"] = {{"state", target.implementation}};
    put_list(made, "related-observations", std::move(related));
    put_text(made, "remarks", remarks);
    findings_.push_back(std::move(made));
  }

  /// What a document says to a rule; where it says nothing and was judged, there is nothing to observe.
  void observe(std::size_t document, const RuleResult& row, Json& related) {
    if (row.evidence.empty() && row.status != Status::not_checked && !row.tailoring) return;
    const DocumentReport& item = report_.documents[document];
    std::string words = item.path + ": " + std::string(words_of(row.status).word) + ".";
    if (!row.message.empty()) words += " " + row.message;
    Json made = observation("rule/" + row.rule + "/" + item.path, row.title, words);
    Props props;
    props.add("rule", row.rule).add("status", to_string(row.status)).add("document", item.path);
    if (row.tailoring) add_decision(props, *row.tailoring);
    props.into(made);
    Json list = Json::array();
    for (const Evidence& evidence : row.evidence) list.push_back(relevant(document, evidence, "quote"));
    for (const Evidence& saving : row.qualifiers) list.push_back(relevant(document, saving, "saving"));
    put_list(made, "relevant-evidence", std::move(list));
    related.push_back({{"observation-uuid", made["uuid"]}});
    finish(std::move(made));
  }

  static Json observation(const std::string& name, std::string_view title, std::string_view words) {
    Json made = {{"uuid", uuid("observation/" + name)}};
    put_text(made, "title", title);
    made["description"] = prose(words);
    return made;
  }

  /// Methods and time come after the props in OSCAL's own order.
  void finish(Json made) {
    Json ordered;
    for (const char* name : {"uuid", "title", "description", "props"})
      if (made.contains(name)) ordered[name] = std::move(made[name]);
    ordered["methods"] = Json::array({"EXAMINE"});
    ordered["types"] = Json::array({"control-objective"});
    if (made.contains("relevant-evidence")) ordered["relevant-evidence"] = std::move(made["relevant-evidence"]);
    ordered["collected"] = when_;
    observations_.push_back(std::move(ordered));
  }

  [[nodiscard]] Json relevant(std::size_t document, const Evidence& evidence, std::string_view what) const {
    Json made = {{"href", "#" + resource(document)}, {"description", prose(place_in_words(evidence.place))}};
    if (made["description"].get_ref<const std::string&>().empty()) made["description"] = "somewhere in the document";
    Props props;
    props.add("evidence", what).add("element", evidence.element).add("clause", evidence.place.number);
    props.add("block", std::to_string(evidence.place.block.value)).add("force", to_string(evidence.force));
    props.add("polarity", to_string(evidence.polarity)).add("cue", evidence.cue);
    props.into(made);
    put_text(made, "remarks", evidence.quote);
    return made;
  }

  void not_read(std::size_t document) {
    const DocumentReport& item = report_.documents[document];
    if (item.checked && item.diagnostics.empty()) return;
    std::string words = item.checked ? "Something in " + item.path + " was not read:" : item.path + " could not be read: " + item.error;
    for (const Diagnostic& diagnostic : item.diagnostics) words += "\n\n" + diagnostic.message;
    Json made = observation("not-read/" + item.path, "Not read", words);
    Props props;
    props.add("status", to_string(Status::not_checked)).add("document", item.path);
    props.into(made);
    finish(std::move(made));
  }

  [[nodiscard]] Json back_matter() const {
    Json resources = Json::array({{{"uuid", plan()}, {"title", "In place of an assessment plan"}, {"description", prose(kNoPlan)}}});
    for (std::size_t i = 0; i < report_.documents.size(); ++i) {
      const DocumentReport& item = report_.documents[i];
      Json made = {{"uuid", resource(i)}};
      put_text(made, "title", item.title.empty() ? file_name(item.path) : item.title);
      Props props;
      props.add("kind", item.kind).add("format", item.format).add("checked", item.checked ? "yes" : "no");
      props.into(made);
      Json link = {{"href", uri_of_path(item.path)}};
      if (!item.sha256.empty()) link["hashes"] = Json::array({{{"algorithm", "SHA-256"}, {"value", item.sha256}}});
      made["rlinks"] = Json::array({std::move(link)});
      resources.push_back(std::move(made));
    }
    return {{"resources", std::move(resources)}};
  }
};

}  // namespace

Result<std::string> write(const Report& report, const Style& /*style*/) {
  try {
    return Assessment(report).make().dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
  } catch (const std::exception& problem) {
    return fail("report-oscal", std::string("the report could not be written as OSCAL: ") + problem.what());
  }
}

}  // namespace tenet::reports::oscal
