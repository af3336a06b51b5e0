// Why, and why not.
#include "engine/explain.hpp"
#include "judge_rules.hpp"
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;

namespace {

Explanation explained(std::string_view rule, std::string_view text, std::string_view kind = "policy") {
  static const test::Bench bench{test::kThreeRules};
  const Document document = test::sketch(text);
  const Index index(document, bench.compiled->lexicon());
  return explain(bench.rule(rule), *bench.compiled, index, kind, ruleset::kExampleDate);
}

const SearchExplained& element(const Explanation& explanation, std::string_view id) {
  for (const ElementExplained& each : explanation.elements) {
    if (each.id == id) return each.search;
  }
  throw std::runtime_error("no such element");
}

const MatchExplained& only_match(const SearchExplained& search) {
  REQUIRE(search.phrases.size() == 1);
  REQUIRE(search.phrases.front().matches.size() == 1);
  return search.phrases.front().matches.front();
}

/// Why the only match of the element 'refer' does not count.
std::string against(std::string_view text) {
  const Explanation explanation = explained("respect.3.7", text);
  return only_match(element(explanation, "refer")).against;
}

}  // namespace

TEST_CASE("explain: a match is shown with what matched and its cue marked in the sentence") {
  const Explanation explanation = explained("respect.3.7", "We will offer mediation to both.");
  const SearchExplained& refer = element(explanation, "refer");
  CHECK(only_match(refer).sentence == "We \u00abwill\u00bb [offer mediation] to both");
  CHECK(only_match(refer).against.empty());
  CHECK(refer.phrases.front().origin.starts_with("test.lua:"));
  CHECK(refer.misses.empty());
}

TEST_CASE("explain: of a long sentence only what stands around the match is shown") {
  std::string words;
  for (int i = 0; i < 60; ++i) words += "and then some ";
  const Explanation explanation = explained("respect.3.7", "We say " + words + "that we offer mediation " + words + "here.");
  const std::string& sentence = only_match(element(explanation, "refer")).sentence;
  CHECK(sentence.starts_with("\u2026 "));
  CHECK(sentence.ends_with(" \u2026"));
  CHECK(sentence.find("[offer mediation]") != std::string::npos);
  CHECK(sentence.size() < 400);
}

TEST_CASE("explain: a gap shows the sentence that came nearest, and what was missing where it was expected") {
  const Explanation explanation = explained("respect.3.7", "We will offer advice to both parties.");
  const SearchExplained& refer = element(explanation, "refer");
  CHECK(refer.phrases.empty());
  REQUIRE_FALSE(refer.misses.empty());
  CHECK(refer.misses.front().sentence.find("[offer] <{mediation}?> advice") != std::string::npos);
  CHECK(refer.misses.front().failed == "{mediation}");
  CHECK(refer.misses.front().matched == 1);
  CHECK(refer.misses.front().required == 2);
  CHECK_FALSE(refer.misses.front().out_of_reach);
}

TEST_CASE("explain: near misses are of several sentences, the nearest first, and no sentence twice") {
  const Explanation explanation = explained("respect.3.7", "We screen cases before mediation.\n\nWe assess how safe the path is.");
  const SearchExplained& screen = element(explanation, "screen");
  REQUIRE(screen.misses.size() >= 2);
  CHECK(screen.misses[0].matched >= screen.misses[1].matched);
  CHECK(screen.misses[0].place.block != screen.misses[1].place.block);
}

TEST_CASE("explain: the items of a list that share the words that matched are one near miss") {
  const Explanation explanation = explained("respect.3.7", "We will offer:\n- tea\n- coffee\n- cake");
  CHECK(element(explanation, "refer").misses.size() == 1);
}

TEST_CASE("explain: what does not count has its reason") {
  CHECK(against("We provide staff trained in mediation.") == "ignored by 'trained in {mediation}'");
  CHECK(against("# Glossary\nWe offer mediation to both parties.") == "under the heading 'Glossary'");
  CHECK(against("We will consider offering mediation.").starts_with("short of a commitment"));
  CHECK(against("We used to offer mediation.") == "speaks of the past");
  CHECK(against("We do not offer mediation.") == "denied");
}

TEST_CASE("explain: what does not count keeps the near misses in view") {
  const Explanation explanation = explained("respect.3.7", "We used to offer mediation. We offer advice.");
  const SearchExplained& refer = element(explanation, "refer");
  CHECK(only_match(refer).against == "speaks of the past");
  CHECK_FALSE(refer.misses.empty());
}

TEST_CASE("explain: the sections looked at and those left out, with the reason") {
  const Explanation explanation =
      explained("respect.3.7", "# Glossary\nWords.\n# Work\nWe offer mediation.\n# Definitions of terms\nMore.");
  CHECK(explanation.looked_at == std::vector<std::string>{"1 of 3 sections: Work"});
  REQUIRE(explanation.left_out.size() >= 2);
  CHECK(explanation.left_out[0] == "Glossary: under the heading 'Glossary'");
  CHECK(explained("respect.3.7", "We offer mediation.").looked_at == std::vector<std::string>{"the whole document"});
}

TEST_CASE("explain: a procedure tells section by section") {
  const Explanation explanation = explained("respect.6.2",
                                            "# Courts\nWe may apply for an injunction. We check the file.\n# Glossary\nInjunction: an "
                                            "order of the court.\n# Eviction\nWe will evict. "
                                            "See Care.\n# Care\nWe assess support needs.");
  REQUIRE(explanation.sections.size() == 2);
  const SectionExplained& courts = explanation.sections[0];
  CHECK(courts.name == "Courts");
  CHECK(courts.status == Status::missing);
  REQUIRE(courts.triggers.size() == 1);
  CHECK(courts.triggers.front().sentence == "We \u00abmay\u00bb apply for an [injunction]");
  CHECK(courts.found.empty());
  REQUIRE_FALSE(courts.misses.empty());
  CHECK(courts.misses.front().sentence.find("[check]") != std::string::npos);
  const SectionExplained& eviction = explanation.sections[1];
  CHECK(eviction.links == std::vector<std::string>{"Care: found there"});
  CHECK(eviction.status == Status::covered);
  REQUIRE_FALSE(explanation.left_out.empty());
  CHECK(explanation.left_out.front().starts_with("Glossary: only named"));
}

TEST_CASE("explain: a term tells the savings looked for, and the one that came nearest") {
  const Explanation flagged = explained("fairness.rent-without-set-off",
                                        "# Rent\nThe rent is payable without deduction. Nothing here affects your right to complain.");
  REQUIRE(flagged.terms.size() == 1);
  CHECK(flagged.terms.front().status == Status::flagged);
  CHECK(flagged.savings_within == "the same section");
  CHECK(flagged.terms.front().savings.empty());
  REQUIRE_FALSE(flagged.terms.front().misses.empty());
  CHECK(flagged.terms.front().misses.front().place.headings == std::vector<std::string>{"Rent"});

  const Explanation far = explained("fairness.rent-without-set-off",
                                    "# Rent\nThe rent is payable without deduction.\n# Law\nThis does not affect your right to set off.");
  REQUIRE(far.terms.size() == 1);
  REQUIRE(far.terms.front().savings.size() == 1);
  CHECK(far.terms.front().savings.front().against == "outside the same section");
}

TEST_CASE("explain: a form says which row was the block's own, and that another row does not decide") {
  const test::Bench bench{R"lua(block {
  id = "x", title = "X", source = { standard = "S" }, form = { "mediation ...3 early" },
  elements = { { id = "refer", find = { "offer ...8 mediation" } } },
  examples = { covered { "We offer mediation." }, missing { "Nothing." } },
})lua"};
  const Document document = test::sketch(
      "| Building block | Evidence |\n| Mediation is tried early | |\n| Publicity | We offer mediation. |\n| Ways in | A desk. |");
  const Index index(document, bench.compiled->lexicon());
  const Explanation explanation = explain(bench.rule("x"), *bench.compiled, index, "self-assessment", ruleset::kExampleDate);
  CHECK(only_match(element(explanation, "refer")).against == "in another row of the form: the rule's own row decides");
  REQUIRE(explanation.rows.size() == 1);
  CHECK(explanation.rows.front().label == "Mediation is tried early");
  CHECK(explanation.rows.front().entry.empty());
}

TEST_CASE("explain: an element that other rules show names them, with what came of each") {
  const test::Bench bench{R"lua(
block {
  id = "x.a", title = "A", source = { standard = "S" }, elements = { { id = "a", find = { "paint the hall" } } },
  examples = { covered { "We paint the hall." }, missing { "Nothing." } },
}
block {
  id = "x.sum", title = "Sum", source = { standard = "S" }, elements = { { id = "all", shown_by = { rules = { "x.a" } } } },
  examples = { covered { "We paint the hall." }, missing { "Nothing." } },
})lua"};
  const Document document = test::sketch("We paint the hall.");
  const Index index(document, bench.compiled->lexicon());
  const Prepared prepared(*bench.compiled, index, "policy", ruleset::kExampleDate);
  const std::vector<RuleResult> others = judge_all({&bench.rule("x.a")}, prepared);
  const Explanation explanation = explain(bench.rule("x.sum"), prepared, {}, others);
  REQUIRE(explanation.elements.size() == 1);
  CHECK(explanation.elements.front().shown_by.find("1 of 1 rules") != std::string::npos);
  CHECK(explanation.elements.front().shown_in == std::vector<std::string>{"x.a: covered"});
}

TEST_CASE("explain: parts of the document that a rule leaves out are counted, with the reason") {
  const test::Bench bench{R"lua(block {
  id = "x", title = "X", source = { standard = "S" }, where = { kinds = { "paragraph" }, quoted = false },
  elements = { { id = "a", find = { "paint ...4 hall" } } },
  examples = { covered { "We paint the hall." }, missing { "Nothing." } },
})lua"};
  const Document document = test::sketch("We do this:\n- paint the hall\n- paint the fence");
  const Index index(document, bench.compiled->lexicon());
  const Explanation explanation = explain(bench.rule("x"), *bench.compiled, index, "policy", ruleset::kExampleDate);
  CHECK(explanation.left_out ==
        std::vector<std::string>{"2 paragraphs in a list_item, where this rule does not look", "words inside quotation marks"});
}

TEST_CASE("explain: of two that have as many parts the one that begins as the phrase does came nearer") {
  const test::Bench bench{R"lua(block {
  id = "x", title = "X", source = { standard = "S" }, elements = { { id = "a", find = { "report ...4 to ...4 warden" } } },
  examples = { covered { "We report it to the warden." }, missing { "Nothing." } },
})lua"};
  const Document document = test::sketch("We used to paint.\n\nPlease report noise.");
  const Index index(document, bench.compiled->lexicon());
  const Explanation explanation = explain(bench.rule("x"), *bench.compiled, index, "policy", ruleset::kExampleDate);
  REQUIRE_FALSE(element(explanation, "a").misses.empty());
  CHECK(element(explanation, "a").misses.front().sentence == "Please [report] <to?> noise");
}
