#include "reports/junit/junit.hpp"

#include "base/date.hpp"
#include "base/utf8.hpp"
#include "office/markup.hpp"
#include "reports/junit/suites.hpp"

namespace tenet::reports::junit {
namespace {

using office::Markup;

std::string clean(std::string_view text) {
  return base::without_controls(text);
}

std::string number(std::size_t value) {
  return std::to_string(value);
}

std::size_t total(const std::vector<Suite>& suites, Outcome outcome) {
  std::size_t sum = 0;
  for (const Suite& suite : suites) sum += suite.count(outcome);
  return sum;
}

/// "<failure>", "<error>": nullptr for a case that passed.
const char* element_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::passed:
      return nullptr;
    case Outcome::failure:
      return "failure";
    case Outcome::error:
      return "error";
    case Outcome::skipped:
      return "skipped";
  }
  return nullptr;
}

void write_case(Markup& xml, const Case& item) {
  xml.raw("  ").open("testcase", {{"classname", clean(item.group)}, {"name", clean(item.name)}, {"time", "0"}});
  if (const char* element = element_of(item.outcome); element == nullptr) {
    if (!item.details.empty()) xml.element("system-out", clean(item.details));
  } else if (item.outcome == Outcome::skipped) {
    xml.element(element, clean(item.details), {{"message", clean(item.message)}});
  } else {
    xml.element(element, clean(item.details), {{"type", item.type}, {"message", clean(item.message)}});
  }
  xml.close().raw("\n");
}

/// A report that was made elsewhere may name no day; the form asks for one.
std::string timestamp(const Report& report) {
  return (base::day_from(report.date) ? report.date : std::string("1970-01-01")) + "T00:00:00";
}

void write_suite(Markup& xml, const Suite& suite, const std::string& made) {
  xml.raw(" ")
      .open("testsuite", {{"name", clean(suite.name)},
                          {"tests", number(suite.cases.size())},
                          {"failures", number(suite.count(Outcome::failure))},
                          {"errors", number(suite.count(Outcome::error))},
                          {"skipped", number(suite.count(Outcome::skipped))},
                          {"timestamp", made},
                          {"time", "0"}})
      .raw("\n");
  if (!suite.properties.empty()) {
    xml.raw("  ").open("properties");
    for (const auto& [name, value] : suite.properties) xml.single("property", {{"name", name}, {"value", clean(value)}});
    xml.close().raw("\n");
  }
  for (const Case& item : suite.cases) write_case(xml, item);
  xml.raw(" ").close().raw("\n");
}

}  // namespace

Result<std::string> write(const Report& report, const Style& /*style*/) {
  const std::vector<Suite> suites = suites_of(report);
  std::size_t tests = 0;
  for (const Suite& suite : suites) tests += suite.cases.size();
  Markup xml;
  xml.open("testsuites", {{"name", "tenet " + clean(report.tool_version)},
                          {"tests", number(tests)},
                          {"failures", number(total(suites, Outcome::failure))},
                          {"errors", number(total(suites, Outcome::error))},
                          {"time", "0"}})
      .raw("\n");
  for (const Suite& suite : suites) write_suite(xml, suite, timestamp(report));
  return xml.take() + "\n";
}

}  // namespace tenet::reports::junit
