// What lint finds, and above all what it leaves alone.
#include <algorithm>

#include "unit/authoring/support.hpp"

using namespace tenet;
using namespace tenet::authoring::test;

namespace {

/// "line level code", one a line. The shipped rules find what test rules look for: overlaps have tests of their own.
std::string found_in(const std::string& rules, Level least = Level::note) {
  const RulesFolder folder(rules);
  const Checker checker = checker_with(folder);
  const auto findings = lint(checker, {folder.path()});
  REQUIRE(findings.has_value());
  std::string text;
  for (const Finding& finding : *findings) {
    if (finding.level < least || finding.code == "rules-overlap") continue;
    text += std::to_string(finding.line) + " " + std::string(to_string(finding.level)) + " " + finding.code + "\n";
    CHECK_FALSE(finding.why.empty());
    CHECK_FALSE(finding.remedy.empty());
  }
  return text;
}

/// A rule with nothing to say against it but what stands in `find`.
std::string block_finding(const std::string& find) {
  return "block { id = 'l.1', title = 'T', why = 'W', advice = 'A', source = { standard = 'S' },\n"
         "elements = { { id = 'a', find = { 'offer ...4 mediation', \n" +
         find +
         " } } },\n"
         "examples = { covered { 'We offer mediation.' }, weak { 'We may offer mediation.' }, contradicted { 'We do not offer mediation.' "
         "}, "
         "missing { 'We paint.' } } }";
}

}  // namespace

TEST_CASE("an ordinary rule is left alone") {
  CHECK(found_in(block_finding("'provide (a mediator|mediation) ...8 [free] {resident}', 'refer ... to \"x\" scheme'")) == "");
  CHECK(found_in(block_finding("'who must do what', '(the|our) mediation scheme', \"'Resolve It' helps\", re[[mediat\\w+ first]]")) == "");
}

TEST_CASE("a phrase that can never count is an error") {
  const auto element = [](const std::string& more) {
    return "block { id = 'l.1', title = 'T', source = { standard = 'S' },\nelements = { { id = 'a', find = {\n'offer mediation within "
           "#duration' }" +
           more + " },\nexamples = { covered { 'We offer mediation within 3 days.' }, missing { 'We paint.' } } }";
  };
  CHECK(found_in(element(", value = { at_most = '5 days' } }"), Level::error) == "");
  CHECK(found_in(element(" }, { id = 'b', value = { at_most = '5 days' }, find = {\n'offer mediation within 5 days' } }"), Level::error) ==
        "4 error phrase-without-value\n");
  CHECK(found_in(element(" } }, ignore = {\n'offer mediation'"), Level::error) == "3 error phrase-always-ignored\n");
  CHECK(found_in(element(" } }, ignore = {\n'we offer mediation'"), Level::error) == "");
  CHECK(found_in(element(" } }, ignore_within = 'sentence', ignore = {\n'weeks'"), Level::error) == "");
}

TEST_CASE("phrases that find the same, or less than another") {
  CHECK(found_in(block_finding("'offering ...4 mediation'")) == "3 note phrase-same\n");
  CHECK(found_in(block_finding("'offer mediation'")) == "3 note phrase-subsumed\n");
  // It spells out the denial, and so reads the sentence otherwise.
  CHECK(found_in(block_finding("'not offer ...4 mediation'")) == "");
}

TEST_CASE("how a phrase is written") {
  CHECK(found_in(block_finding("'we will'")) == "3 warning phrase-common-words\n");
  CHECK(found_in(block_finding("'noise'")) == "3 note phrase-one-word\n");
  CHECK(found_in(block_finding("\"refer to 'resolve it'\"")) == "3 warning phrase-name\n");
  CHECK(found_in(block_finding("'refer (to the|at) ...3 mediator'")) == "3 note phrase-article\n");
  CHECK(found_in(block_finding("'<...4> mediation scheme'")).find("phrase-quotes-nothing") != std::string::npos);
  CHECK(found_in(block_finding("'provide ...35 mediation'")) == "3 note phrase-wide-gap\n");
  CHECK(found_in(block_finding("'(provide|provides|give) ...4 mediation'")) == "3 note phrase-same-alternative\n");
  CHECK(found_in(block_finding("\"\\bnoise nuisance\"")).find("error phrase-escape") != std::string::npos);
}

TEST_CASE("what a rule should say of itself") {
  CHECK(found_in("block { id = 'l.1', title = 'T', kin = { 'respect.3.77' }, elements = { { id = 'a', find = 'offer mediation' } } }") ==
        "1 warning examples-missing\n1 warning kin-unknown\n1 note rule-without-advice\n1 warning rule-without-source\n"
        "1 note rule-without-why\n");
  CHECK(found_in("term { id = 'l.1', title = 'T', source = { standard = 'S' }, why = 'W', advice = 'A', find = 'forfeit', unless_within = "
                 "'sentence',\nexamples = { flagged { 'We forfeit it.' }, clear { 'No.' } } }",
                 Level::warning) == "1 warning unless-within-nothing\n");
}

TEST_CASE("elements and outcomes that no example shows") {
  const std::string rule =
      "block { id = 'l.1', title = 'T', source = { standard = 'S' }, elements = {\n{ id = 'a', find = 'offer mediation' },\n"
      "{ id = 'b', find = 'screen cases' } },\nexamples = { partial { 'We offer mediation.' } } }";
  CHECK(found_in(rule, Level::warning) == "1 warning examples-missing\n3 warning element-without-example\n");
}

TEST_CASE("word lists that nobody uses, or that say a thing twice") {
  CHECK(found_in("words 'l-unused' { 'painter' }") == "1 warning words-unused\n");
  CHECK(found_in("words 'l-twice' { 'painter', 'decorator',\n'painters' }\n" + block_finding("'offer {l-twice}'")) ==
        "2 note words-same\n");
}

TEST_CASE("an ignored phrase that never meets what is found") {
  const std::string rule =
      "term { id = 'l.1', title = 'T', source = { standard = 'S' }, why = 'W', advice = 'A', find = 'forfeit the tenancy',\n"
      "ignore = { 'garden fence', 'not forfeit' }, examples = { flagged { 'We forfeit the tenancy.' }, clear { 'No.' } } }";
  CHECK(found_in(rule) == "2 warning ignore-without-effect\n");
}

namespace {

/// "rule: what", for overlaps alone.
std::string overlaps_in(const std::string& rules) {
  const RulesFolder folder(rules);
  const Checker checker = checker_with(folder);
  const auto findings = lint(checker, {folder.path()});
  REQUIRE(findings.has_value());
  std::string text;
  for (const Finding& finding : *findings) {
    if (finding.code == "rules-overlap") text += finding.rule + ": " + finding.what + "\n";
  }
  return text;
}

std::string paint_rule(const std::string& id, const std::string& find, const std::string& more = "") {
  return "block { id = '" + id + "', title = 'T', elements = { { id = 'a', find = { " + find + " } } }" + more + " }\n";
}

}  // namespace

TEST_CASE("a rule that finds nothing but what another finds overlaps, unless it says that they are kin") {
  const std::string wide = paint_rule("l.wide", "'paint ...6 (kitchen|bathroom)'");
  CHECK(overlaps_in(paint_rule("l.narrow", "'paint the kitchen'") + wide) ==
        "l.narrow: whatever this rule finds, 'l.wide' on line 2 finds too\n");
  CHECK(overlaps_in(paint_rule("l.other", "'paint the kitchen', 'paint the hall'") + wide).empty());
  CHECK(overlaps_in(paint_rule("l.kin", "'paint the kitchen'", ", kin = { 'l.wide' }") + wide).empty());
}

TEST_CASE("a finding shows its line, with a caret under the phrase") {
  const RulesFolder folder(paint_rule("l.1", "'we will', 'paint the kitchen'"));
  const Checker checker = checker_with(folder);
  const auto findings = lint(checker, {folder.path()});
  REQUIRE(findings.has_value());
  const auto common = std::find_if(findings->begin(), findings->end(), [](const Finding& f) { return f.code == "phrase-common-words"; });
  REQUIRE(common != findings->end());
  CHECK(common->excerpt ==
        "  'T', elements = { { id = 'a', find = { 'we will', 'paint the kitchen' } }\n"
        "                                          ^");
}

TEST_CASE("a rule that is wrong is an error with its own message") {
  const RulesFolder folder("block { id = 'l.1', titel = 'T', elements = { { id = 'a', find = 'offer mediation' } } }");
  const Checker checker = checker_with(folder);
  const auto findings = lint(checker, {folder.path()});
  REQUIRE(findings.has_value());
  REQUIRE_FALSE(findings->empty());
  CHECK(findings->front().level == Level::error);
  CHECK(findings->front().code == "rule-wrong");
  CHECK(findings->front().line == 1);
}
