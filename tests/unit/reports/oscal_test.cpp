#include "reports/oscal/oscal.hpp"

#include <nlohmann/json.hpp>
#include <set>

#include "reports/oscal/datatypes.hpp"
#include "support/catch.hpp"
#include "support/report_saying.hpp"

using namespace tenet;
using namespace tenet::reports;
using Json = nlohmann::json;

namespace {

Json results_of(const Report& report) {
  return Json::parse(*oscal::write(report, {})).at("assessment-results");
}

Json finding(const Report& report, std::string_view rule) {
  const Json results = results_of(report);
  for (const Json& item : results.at("results").at(0).at("findings"))
    if (item.at("target").at("target-id") == rule) return item;
  FAIL("no finding of " << rule);
  return {};
}

std::string state(const Json& finding) {
  return finding.at("target").at("status").at("state").get<std::string>() + " " +
         finding.at("target").at("status").at("reason").get<std::string>();
}

std::string prop(const Json& object, std::string_view name) {
  for (const Json& item : object.at("props"))
    if (item.at("name") == name) return item.at("value");
  return {};
}

/// Every uuid in the document, and every reference to one.
void gather(const Json& value, std::vector<std::string>& made, std::vector<std::string>& named) {
  if (value.is_object()) {
    for (const auto& [key, inner] : value.items()) {
      if (key == "uuid") made.push_back(inner);
      if (key == "observation-uuid") named.push_back(inner);
      if (key == "href" && inner.get<std::string>().starts_with('#')) named.push_back(inner.get<std::string>().substr(1));
      gather(inner, made, named);
    }
  } else if (value.is_array()) {
    for (const Json& inner : value) gather(inner, made, named);
  }
}

}  // namespace

TEST_CASE("OSCAL: covered, alternative and clear are satisfied, nothing else; our status stands in the props") {
  const Report report = test::report_sample();
  CHECK(state(finding(report, "respect.3.7")) == "satisfied pass");
  CHECK(state(finding(report, "respect.6.3")) == "satisfied other");
  CHECK(state(finding(report, "fairness.final-decision")) == "satisfied pass");
  for (const char* rule : {"respect.3.8", "respect.3.p1", "respect.4.2", "respect.4.3", "fairness.rent-without-set-off"})
    CHECK(state(finding(report, rule)) == "not-satisfied fail");
  for (const char* rule : {"respect.6.2", "respect.6.4", "fairness.entry", "fairness.indemnity"})
    CHECK(state(finding(report, rule)) == "not-satisfied other");
  CHECK(prop(finding(report, "respect.3.p1"), "status") == "weak");
  CHECK(prop(finding(report, "respect.3.p1"), "basis") == "claimed");
  CHECK(prop(finding(report, "respect.4.1"), "conflict") == "yes");
}

TEST_CASE("OSCAL: a decision says who, why and until when, and what the documents say by themselves") {
  const Json decided = finding(test::report_sample(), "respect.6.3");
  CHECK(prop(decided, "real-status") == "missing");
  CHECK(prop(decided, "decision-reason") == "County-wide scheme");
  CHECK(prop(decided, "approved-by") == "Head of Housing");
  CHECK(prop(decided, "review-by") == "2027-03-01");
  CHECK(decided.at("target").at("implementation-status").at("state") == "alternative");
}

TEST_CASE("OSCAL: observations examine a document and quote it; what was not read is one as well") {
  const Json result = results_of(test::report_sample()).at("results").at(0);
  bool quoted = false, unread = false;
  for (const Json& item : result.at("observations")) {
    CHECK(item.at("methods") == Json::array({"EXAMINE"}));
    if (prop(item, "rule") == "respect.3.7")
      quoted = item.at("relevant-evidence").at(0).at("remarks") == "screen every case to decide whether it is suitable for mediation";
    if (prop(item, "document") == "old/policy.doc") unread = prop(item, "status") == "not_checked";
  }
  CHECK(quoted);
  CHECK(unread);
}

TEST_CASE("OSCAL: identifiers differ, references lead to one of them, and the same report has the same") {
  std::vector<std::string> made, named;
  gather(results_of(test::report_sample()), made, named);
  const std::set<std::string> known(made.begin(), made.end());
  CHECK(known.size() == made.size());
  CHECK(named.size() > 10);
  for (const std::string& uuid : named) CHECK(known.contains(uuid));
  CHECK(*oscal::write(test::report_sample(), {}) == *oscal::write(test::report_sample(), {}));
}

TEST_CASE("OSCAL: anything goes into a field, something valid comes out") {
  CHECK(oscal::line(" a \n\t b\xC2\xA0 ") == "a b");
  CHECK(oscal::line("\xEF\xBB\xBF").empty());
  CHECK(oscal::token("respect.3.p1") == "respect.3.p1");
  CHECK(oscal::token("3 x/y") == "_3_x_y");
  CHECK(oscal::token("") == "_");
  CHECK(oscal::prose("# not *bold* {{ insert }} <b>") == "\\# not \\*bold\\* \\{\\{ insert \\}\\} \\<b\\>");
  CHECK(oscal::prose("a - b\n- c") == "a - b\n\\- c");
  CHECK(oscal::midnight("2026-11-22") == "2026-11-22T00:00:00Z");
  CHECK(oscal::midnight("tomorrow") == "1970-01-01T00:00:00Z");
}

TEST_CASE("OSCAL: hostile text is no Markdown and leaves no finding out") {
  const std::size_t findings = results_of(test::report_sample()).at("results").at(0).at("findings").size();
  for (const std::string_view words : test::kHostile)
    CHECK(results_of(test::report_saying(std::string(words))).at("results").at(0).at("findings").size() == findings);
  const Json marked = results_of(test::report_saying("<b>*x*"));
  CHECK(marked.at("results").at(0).at("observations").at(0).at("relevant-evidence").at(0).at("remarks") == "\\<b\\>\\*x\\*");
}
