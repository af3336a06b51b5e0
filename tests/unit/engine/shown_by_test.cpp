// Elements that other rules show, blocks that need some of their elements, and the parts of a document in which a rule looks.
#include "document/builder.hpp"
#include "engine/coverage.hpp"
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using engine::test::Bench;
using engine::test::elements;

namespace {

constexpr const char* kRules = R"lua(
block { id = "a.1", title = "Agreements forbid and are fair", source = { standard = "S" },
  elements = {
    { id = "forbid", title = "conduct is forbidden", shown_by = { rules = { "t.*" }, at_least = 2 } },
    { id = "fair", title = "terms are fair", find = { "checked for fairness" }, shown_by = { rules = { "f.*" } } },
  },
  examples = { covered { "A." }, missing { "B." } } }
block { id = "t.1", title = "Noise", source = { standard = "S" }, elements = { { id = "e", find = { "=not make noise" } } },
  applies_to = { "tenancy-agreement" }, examples = { covered { "A." }, missing { "B." } } }
block { id = "t.2", title = "Threats", source = { standard = "S" }, elements = { { id = "e", find = { "=not threaten" } } },
  applies_to = { "tenancy-agreement" }, examples = { covered { "A." }, missing { "B." } } }
block { id = "t.3", title = "Drugs", source = { standard = "S" }, elements = { { id = "e", find = { "=not sell drugs" } } },
  applies_to = { "tenancy-agreement" }, examples = { covered { "A." }, missing { "B." } } }
term { id = "f.1", title = "Entry", find = { "enter at any time" }, applies_to = { "tenancy-agreement" },
  examples = { flagged { "A." }, clear { "B." } } }
)lua";

RuleResult judged(std::string_view text, std::string_view kind = "tenancy-agreement") {
  static const Bench bench{kRules};
  const Document document = test::sketch(text);
  const Index index(document, bench.compiled->lexicon());
  const Prepared prepared(*bench.compiled, index, kind, ruleset::kExampleDate);
  const ruleset::Rule& rule = bench.rule("a.1");
  std::vector<const ruleset::Rule*> rules{&rule};
  for (const ruleset::Rule* other : rules_behind(rule, *bench.rules, kind)) rules.push_back(other);
  return judge_all(rules, prepared).front();
}

}  // namespace

TEST_CASE("shown_by: other rules of the document show an element, with their quotes") {
  const RuleResult result = judged("You must not make noise.\nYou must not threaten others.");
  CHECK(result.status == Status::covered);
  CHECK(elements(result) == "forbid=covered fair=covered");
  REQUIRE(result.evidence.size() == 2);
  CHECK(result.evidence[0].element == "forbid");
  CHECK(result.evidence[0].quote == "not make noise");
  CHECK(result.message ==
        "covered: all 2 elements found; conduct is forbidden: shown by 2 of 3 rules (t.*), 2 are needed; "
        "terms are fair: shown by 1 of 1 rules (f.*), 1 is needed");
}

TEST_CASE("shown_by: too few rules make it weak, none missing") {
  CHECK(elements(judged("You must not make noise.")) == "forbid=weak fair=covered");
  CHECK(elements(judged("We may enter at any time.")) == "forbid=missing fair=missing");
}

TEST_CASE("shown_by: rules that do not run on the document leave the element missing, and the message says so") {
  const RuleResult result = judged("You must not make noise. Our terms are checked for fairness.", "policy");
  CHECK(elements(result) == "forbid=missing fair=covered");
  CHECK(result.message.find("conduct is forbidden: the rules that would show it (t.*) do not run on this document") != std::string::npos);
}

TEST_CASE("shown_by: an element's own sentences count beside the other rules") {
  CHECK(elements(judged("We may enter at any time. Our terms were checked for fairness.")) == "forbid=missing fair=covered");
}

TEST_CASE("needs: a block is covered when so many of its required elements are") {
  const Bench bench{R"lua(
block { id = "x", title = "X", source = { standard = "S" }, needs = 2,
  elements = { { id = "a", find = { "by phone" } }, { id = "b", find = { "by email" } }, { id = "c", find = { "by letter" } } },
  examples = { covered { "A." }, missing { "B." } } })lua"};
  CHECK(bench.status("x", "You can report by phone or by email.") == "covered");
  CHECK(bench.judge("x", "You can report by phone or by email.").message == "covered: 2 of 3 elements, 2 needed");
  CHECK(bench.status("x", "You can report by phone.") == "partial");
  CHECK(bench.judge("x", "You can report by phone.").message == "partial: 1 of 3 elements, 2 needed; missing: b, c");

  const auto document = [&](std::string path, std::string_view text) {
    DocumentReport report;
    report.path = std::move(path);
    report.kind = "policy";
    report.checked = true;
    report.results.push_back(bench.judge("x", text));
    return report;
  };
  const auto set = coverage_of({document("a.docx", "You can report by phone."), document("b.docx", "You can report by email.")});
  CHECK(set.front().status == Status::covered);
}

TEST_CASE("parts: a rule looks in the body, in notes and in text boxes, unless it names its parts") {
  document::Builder builder;
  builder.set_format("md");
  const auto leaf = [&](std::string_view text) {
    builder.begin({});
    builder.text(text, {builder.part("d"), 0, 0, 0});
    builder.end();
  };
  builder.open(BlockKind::page_footer);
  leaf("We offer mediation daily.");
  builder.close();
  builder.begin({});
  builder.text("We offer mediation weekly.", {builder.part("d"), 0, 0, 0});
  leaf("We offer mediation monthly.");
  builder.open(BlockKind::note, "1");
  leaf("We offer mediation yearly.");
  builder.close();
  builder.end();
  const Document document = builder.finish();
  const auto found = [&](const std::string& where) {
    const Bench bench{"term { id = 'x', title = 'X', find = { 'offer mediation (daily|weekly|monthly|yearly)' }, " + where +
                      " examples = { flagged { 'A.' }, clear { 'B.' } } }"};
    std::string text;
    for (const Evidence& evidence : bench.judge("x", document, "policy").evidence) text += evidence.quote.substr(16) + " ";
    return text;
  };
  CHECK(found("") == "weekly monthly yearly ");
  CHECK(found("where = { parts = 'body' },") == "weekly ");
  CHECK(found("where = { parts = { 'notes', 'text_boxes' } },") == "monthly yearly ");
  CHECK(found("where = { parts = { 'headers' } },") == "daily ");
}
