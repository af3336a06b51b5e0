// The tables of the rule language, row by row: every construct with a document where it counts and one where it does not.
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using engine::test::Bench;

namespace {

constexpr const char* kWords =
    "words 'mediation' { 'mediation', 'restorative (meeting|conversation)', '{scheme}' } words 'scheme' { \"'Resolve It'\" } ";

struct PhraseRow {
  const char* construct;
  const char* phrase;
  const char* found_in;
  const char* not_in;
};

std::string with_phrase(const PhraseRow& row, std::string_view text) {
  const Bench bench{std::string(kWords) + "term { id = 'x', title = 'X', find = { " + row.phrase +
                    " }, examples = { flagged { 'A.' }, clear { 'B.' } } }"};
  return bench.status("x", text);
}

struct FieldRow {
  const char* construct;
  const char* rule;
  const char* text;
  const char* expected;
};

std::string block_status_of(const FieldRow& row) {
  const Bench bench{std::string(kWords) + "block { id = 'x', title = 'X', source = { standard = 'S' }, " + row.rule +
                    ", examples = { covered { 'A.' }, missing { 'B.' } } }"};
  return bench.status("x", row.text);
}

std::string procedure_status_of(const FieldRow& row) {
  const Bench bench{
      std::string("procedure { id = 'x', title = 'X', source = { standard = 'S' }, whenever = { find = { 'injunction' } }, ") + row.rule +
      ", examples = { covered { 'A.' }, missing { 'B.' } } }"};
  return bench.status("x", row.text);
}

}  // namespace

TEST_CASE("constructs: the table of phrases") {
  const PhraseRow rows[] = {
      {"words side by side", "'offer mediation'", "She offered mediation.", "She offered a quick mediation."},
      {"any case", "'offer mediation'", "WE OFFER MEDIATION.", "WE OFFER ADVICE."},
      {"American spelling", "'neighbour'", "Talk to your neighbor.", "Talk to your label."},
      {"articles between", "'offer mediation'", "We offer all our mediation.", "We offer some mediation."},
      {"hyphens", "'sign-up'", "The signup pack is sent.", "The sign is up."},
      {"possessives", "'tenant right'", "The tenant\u2019s rights are kept.", "The tenant has rights."},
      {"numbers in words", "'within 21 days'", "We act within twenty-one days.", "We act within twenty days."},
      {"commas", "'nuisance or annoyance'", "You cause nuisance, or annoyance.", "You cause nuisance, noise or annoyance."},
      {"a gap of six", "'offer ... mediation'", "We offer a very quick and free mediation.",
       "We offer one two three four five six seven mediation."},
      {"a gap of a number", "'offer ...2 mediation'", "We offer free local mediation.", "We offer free local quick mediation."},
      {"a gap written with the one character", "'offer \u20262 mediation'", "We offer free local mediation.",
       "We offer free local quick mediation."},
      {"a gap ends with the sentence", "'offer ... mediation'", "We offer advice and mediation.", "We offer advice. Ask for mediation."},
      {"a gap ends at a semicolon", "'offer ... mediation'", "We offer advice, and mediation.", "We offer advice; ask for mediation."},
      {"any of these", "'(offer|refer ... to) mediation'", "We refer you to mediation.", "We pay for mediation."},
      {"may be there", "'will [always] help'", "We will help.", "We will never help."},
      {"a word list", "'use {mediation}'", "We use restorative meetings.", "We use restorative paint."},
      {"a word list in a word list", "'use {mediation}'", "We use Resolve It.", "We use resolve it."},
      {"begins with", "'vulnerab*'", "Her vulnerability was noted.", "Her value was noted."},
      {"exactly this form", "'=will help'", "We will help.", "We would help."},
      {"a name", "\"'Resolve It'\"", "Ask Resolve It.", "We resolve it."},
      {"a number", "'#number officers'", "Seven officers came.", "Many officers came."},
      {"money", "'pay #money'", "You pay \u00A330.", "You pay 30."},
      {"a duration", "'within #duration'", "We act within two working days.", "We act within reason."},
      {"a date", "'from #date'", "We act from 1 April 2026.", "We act from there."},
      {"an expert pattern", "re[[0800 \\d{3}]]", "Ring 0800 123.", "Ring 0808 123."},
  };
  for (const PhraseRow& row : rows) {
    INFO(row.construct);
    CHECK(with_phrase(row, row.found_in) == "flagged");
    CHECK(with_phrase(row, row.not_in) == "clear");
  }
}

TEST_CASE("constructs: only the part in < > is quoted") {
  const Bench bench{
      "term { id = 'x', title = 'X', find = { 'we <offer ... mediation> to' }, examples = { flagged { 'A.' }, clear { 'B.' } } }"};
  CHECK(bench.judge("x", "Here we offer free mediation to all.", "policy").evidence.front().quote == "offer free mediation");
}

TEST_CASE("constructs: an item is read with its lead-in, a cell with its row's and column's header") {
  const PhraseRow item{"", "'must ...4 mediation'", "", ""};
  CHECK(with_phrase(item, "Officers must:\n- offer mediation") == "flagged");
  CHECK(with_phrase(item, "Officers must:\n- log the case\nAsk for mediation.") == "clear");
  const PhraseRow cell{"", "'mediation within #duration'", "", ""};
  CHECK(with_phrase(cell, "| Service | Within |\n| Mediation | 2 days |") == "flagged");
  CHECK(with_phrase(cell, "| Service | Within |\n| Advice | 2 days |") == "clear");
}

TEST_CASE("constructs: the fields of a block and its elements") {
  const FieldRow rows[] = {
      {"find", "elements = { { id = 'e', find = { 'offer mediation' } } }", "We offer mediation.", "covered"},
      {"several wordings", "elements = { { id = 'e', find = { 'offer mediation', 'mediate' } } }", "We mediate.", "covered"},
      {"optional", "elements = { { id = 'e', find = { 'mediate' } }, { id = 'f', find = { 'record' }, optional = true } }", "We mediate.",
       "covered"},
      {"required", "elements = { { id = 'e', find = { 'mediate' } }, { id = 'f', find = { 'record' } } }", "We mediate.", "partial"},
      {"needs", "needs = 1, elements = { { id = 'e', find = { 'mediate' } }, { id = 'f', find = { 'record' } } }", "We mediate.",
       "covered"},
      {"covered_when", "elements = { { id = 'e', find = { 'mediate' }, covered_when = 'permitted' } }", "We may mediate.", "covered"},
      {"covered_when, not reached", "elements = { { id = 'e', find = { 'mediate' }, covered_when = 'committed' } }", "We mediate.", "weak"},
      {"polarity", "elements = { { id = 'e', find = { 'mediate' }, polarity = 'negative' } }", "We never mediate.", "covered"},
      {"polarity, the other way", "elements = { { id = 'e', find = { 'mediate' }, polarity = 'negative' } }", "We mediate.",
       "contradicted"},
      {"at_least", "elements = { { id = 'e', find = { 'mediate' }, at_least = 2 } }", "We mediate.\nStaff mediate.", "covered"},
      {"at_least, not reached", "elements = { { id = 'e', find = { 'mediate' }, at_least = 2 } }", "We mediate.", "weak"},
      {"value of a duration", "elements = { { id = 'e', find = { 'reply ...2 #duration' }, value = { at_most = '5 working days' } } }",
       "We reply within 2 working days.", "covered"},
      {"value, out of bounds", "elements = { { id = 'e', find = { 'reply ...2 #duration' }, value = { at_most = '5 working days' } } }",
       "We reply within 6 working days.", "missing"},
      {"value of a number", "elements = { { id = 'e', find = { 'train #number' }, value = { at_least = '3' } } }",
       "We train four officers.", "covered"},
      {"value of money", "elements = { { id = 'e', find = { 'pay #money' }, value = { at_least = '\u00A350' } } }", "We pay \u00A349.99.",
       "missing"},
      {"value of a date", "elements = { { id = 'e', find = { 'since #date' }, value = { at_least = 'today - 1 year' } } }",
       "We mediate since 1 June 2025.", "covered"},
      {"actor", "actor = 'we', elements = { { id = 'e', find = { 'mediate' } } }", "The police mediate.", "missing"},
      {"actor of an element", "elements = { { id = 'e', find = { 'mediate' }, actor = 'third_party' } }", "The police mediate.", "covered"},
      {"ignore", "ignore = { 'mediate noise' }, elements = { { id = 'e', find = { 'mediate' } } }", "We mediate noise.", "missing"},
      {"ignore_within sentence", "ignore = { 'lawn' }, ignore_within = 'sentence', elements = { { id = 'e', find = { 'mediate' } } }",
       "We mediate on the lawn. It is green.", "missing"},
      {"ignore_within section", "ignore = { 'lawn' }, ignore_within = 'section', elements = { { id = 'e', find = { 'mediate' } } }",
       "# A\nWe mediate.\nSee the lawn.", "missing"},
      {"only_if", "only_if = { 'lawn' }, elements = { { id = 'e', find = { 'mediate' } } }", "We mediate.", "not_applicable"},
      {"not_if", "not_if = { 'lawn' }, elements = { { id = 'e', find = { 'mediate' } } }", "We mediate on the lawn.", "not_applicable"},
  };
  for (const FieldRow& row : rows) {
    INFO(row.construct);
    CHECK(block_status_of(row) == row.expected);
  }
}

TEST_CASE("constructs: where a rule looks") {
  const std::string find = ", elements = { { id = 'e', find = { 'mediate' } } }";
  const auto status = [&](const std::string& where, const char* text) {
    const std::string rule = "where = { " + where + " }" + find;
    return block_status_of({"", rule.c_str(), text, ""});
  };
  CHECK(status("heading = { 'dispute' }", "# Disputes\nWe mediate.") == "covered");
  CHECK(status("heading = { 'dispute' }", "# Disputes\nText.\n## Help\nWe mediate.") == "covered");
  CHECK(status("heading = { 'dispute' }", "# Repairs\nWe mediate.") == "missing");
  CHECK(status("not_heading = { 'glossary' }", "# Glossary\nWe mediate.") == "missing");
  CHECK(status("not_heading = { 'glossary' }", "# Disputes\nWe mediate.") == "covered");
  CHECK(status("kinds = 'paragraph'", "We mediate.") == "covered");
  CHECK(status("kinds = 'paragraph'", "We:\n- mediate") == "missing");
  CHECK(status("kinds = 'list_item'", "We will:\n- mediate") == "covered");
  CHECK(status("kinds = 'list_item'", "We mediate.") == "missing");
  CHECK(status("kinds = 'cell'", "| Who | What |\n| Staff | We mediate. |") == "covered");
  CHECK(status("kinds = 'cell'", "We mediate.") == "missing");
  CHECK(status("kinds = 'heading'", "# We mediate\nText.") == "weak");
  CHECK(status("kinds = { 'heading', 'note' }", "We mediate.") == "missing");
}

TEST_CASE("constructs: procedures") {
  const char* linked = "# 5 Court\nWe seek an injunction. See section 3.\n# 3 Help\nWe assess support needs.";
  const FieldRow rows[] = {
      {"expect in the section", "expect = { find = { 'assess support' } }", "We seek an injunction. We assess support.", "covered"},
      {"expect elsewhere", "expect = { find = { 'assess support' } }", "# A\nWe seek an injunction.\n# B\nWe assess support.", "missing"},
      {"one section of two", "expect = { find = { 'assess support' } }",
       "# A\nWe seek an injunction.\n# B\nWe seek an injunction. We assess support.", "partial"},
      {"linked", "expect = { find = { 'assess support' }, linked = true }", linked, "covered"},
      {"linked, unless a rule says no", "expect = { find = { 'assess support' }, linked = false }", linked, "missing"},
      {"no trigger", "expect = { find = { 'assess support' } }", "We repair homes.", "missing"},
      {"no_trigger", "no_trigger = 'not_applicable', expect = { find = { 'assess support' } }", "We repair homes.", "not_applicable"},
  };
  for (const FieldRow& row : rows) {
    INFO(row.construct);
    CHECK(procedure_status_of(row) == row.expected);
  }
}
