// What a rule author is told about a phrase that is wrong, and what phrases accept.
#include "engine/phrase_program.hpp"
#include "phrase_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using namespace tenet::engine::test;

namespace {

std::string error_of(const std::string& text, const std::vector<ruleset::WordList>& lists = {}) {
  const WordLists known(lists);
  Lexicon lexicon;
  const auto program = compile(phrase(text), known, lexicon);
  if (program) return "no error";
  CHECK(program.error().code == "phrase-syntax");
  return program.error().message;
}

}  // namespace

TEST_CASE("errors name file, line and reason, and point at the place") {
  CHECK(error_of("we (offer|provide ... mediation") ==
        "rules/x.lua:12: phrase: ')' is missing\n"
        "  we (offer|provide ... mediation\n"
        "     ^");
  CHECK(error_of("offer) mediation") ==
        "rules/x.lua:12: phrase: ')' has no beginning\n"
        "  offer) mediation\n"
        "       ^");
  CHECK(error_of("café (offer") ==
        "rules/x.lua:12: phrase: ')' is missing\n"
        "  café (offer\n"
        "       ^");
}

TEST_CASE("every mistake has its sentence") {
  const auto says = [](const std::string& text, const std::string& what) {
    INFO(text << ": " << error_of(text));
    CHECK(error_of(text).find("phrase: " + what) != std::string::npos);
  };
  says("", "the phrase is empty");
  says("   ", "the phrase is empty");
  says("offer | provide", "'|' must stand inside ( ) or [ ]");
  says("(offer|)", "an alternative is empty; write [word] for 'may be there'");
  says("()", "there is nothing inside");
  says("(offer]", "']' does not close the '(' before it");
  says("[offer", "']' is missing");
  says("<offer", "'>' is missing");
  says("<offer> <mediation>", "only one part can be quoted with < >");
  says("[offer]", "nothing in it is required: at least one word must stand outside [ ] and gaps");
  says("...", "nothing in it is required");
  says("offer ...", "a gap needs words on both sides");
  says("... offer", "a gap needs words on both sides");
  says("offer .. mediation", "a gap is written with three dots");
  says("offer ...99 mediation", "a gap is at most 40 words");
  says("offer ...99999999999 mediation", "a gap is at most 40 words");
  says("#durations", "unknown '#durations' - did you mean '#duration'?");
  says("vu*", "'*' needs at least 3 letters before it");
  says("*", "'*' needs the beginning of a word right before it");
  says("vuln*able", "'*' ends a word");
  says("= will", "'=' needs a word right after it");
  says("=will*", "'*' needs the beginning of a word right before it");
  says("'Resolve It", "the closing ' of the name is missing");
  says("{mediation", "'}' is missing");
  says("{}", "{ } needs the name of a word list");
  says("offer; provide", "no phrase reaches across ';'");
  says(std::string(3000, 'x'), "the phrase is longer than 2000 characters");
  says(std::string(60, '(') + "x" + std::string(60, ')'), "brackets and lists stand too deep inside each other");
}

TEST_CASE("unknown word lists come with a suggestion") {
  CHECK(error_of("offer {mediaton}", {words("mediation", {"mediation"})}) ==
        "rules/x.lua:12: phrase: unknown word list '{mediaton}' - did you mean '{mediation}'?\n"
        "  offer {mediaton}\n"
        "        ^");
}

TEST_CASE("a word list that uses itself is named with its way") {
  const std::vector<ruleset::WordList> lists = {words("a", {"x", "{b}"}), words("b", {"y {a}"})};
  CHECK(error_of("{a}", lists) ==
        "rules/words.lua:3: phrase: the word list uses itself: {a} uses {b} uses {a}\n"
        "  y {a}\n"
        "    ^");
}

TEST_CASE("an error inside a word list is told at the list's own place") {
  CHECK(error_of("offer {bad}", {words("bad", {"(x"})}) ==
        "rules/words.lua:3: phrase: ')' is missing\n"
        "  (x\n"
        "  ^");
  CHECK(error_of("offer {empty}", {words("empty", {})}) == "rules/words.lua:3: words 'empty': the list is empty");
}

TEST_CASE("word lists are compiled once, and nested lists do not blow up") {
  // Thirty lists, each using the one before twice: 2^30 phrases if they were written out.
  std::vector<ruleset::WordList> lists = {words("l0", {"tenant"})};
  for (int i = 1; i < 30; ++i) {
    std::string name("l");
    name.append(std::to_string(i));
    std::string use("{l");
    use.append(std::to_string(i - 1)).append("}");
    lists.push_back(words(name, {std::string(use).append(" x"), use}));
  }
  CHECK(found("the tenant x x x", "{l29}", lists) == Strings{"tenant"});
  CHECK(found("the tenant x x x y", "{l29} y", lists).size() == 1);
}

TEST_CASE("a beginner's punctuation does not matter") {
  CHECK(found("We offer mediation, and advice", "offer mediation, and advice.").size() == 1);
  CHECK(found("We don't offer it", "do not offer").size() == 1);
  CHECK(found("We do not offer it", "don't offer").size() == 1);
  CHECK(found("It doesn't help", "not help").size() == 1);
  CHECK(found("You cannot appeal", "can not appeal").size() == 1);
  CHECK(found("We'll help", "will help").size() == 1);
  CHECK(found("We'll help", "we will help").size() == 1);
  CHECK(found("offer services", "offer a service").size() == 1);
  CHECK(found("the tenants\u2019 rights", "tenant's right").size() == 1);
  CHECK(found("within twenty-one days", "within 21 days").size() == 1);
  CHECK(found("within 21 days", "within twenty one days").size() == 1);
  CHECK(found("terms & conditions", "terms and conditions").size() == 1);
  CHECK(found("10% of rent", "10 per cent of rent").size() == 1);
  CHECK(found("St Mungo\u2019s helps", "'St Mungo's' helps").size() == 1);
  CHECK(found("st mungo\u2019s helps", "'St Mungo's' helps").empty());
}

TEST_CASE("values are found by kind and handed on") {
  Doc doc;
  doc.paragraph("We reply within two working days, or pay \u00A350.");
  const WordLists none({});
  Lexicon lexicon;
  const auto reply = compile(phrase("(reply|answer) ...3 <within #duration>"), none, lexicon);
  const auto pay = compile(phrase("pay #money"), none, lexicon);
  REQUIRE((reply && pay));
  const Index index(doc.get(), lexicon);
  Effort effort;
  const auto replies = find_all(**reply, index, effort);
  REQUIRE(replies.size() == 1);
  CHECK(shown(index, replies[0].quote_begin, replies[0].quote_end) == "within two working days");
  REQUIRE(replies[0].value.has_value());
  CHECK(replies[0].value->amount == 48);
  CHECK(replies[0].value->working_days);
  CHECK(shown(index, replies[0].value->first, replies[0].value->last) == "two working days");
  const auto payments = find_all(**pay, index, effort);
  REQUIRE(payments.size() == 1);
  CHECK(payments[0].value->amount == 50);
}

TEST_CASE("a match knows which words the phrase spells out and which lie in gaps") {
  Doc doc;
  doc.paragraph("We must always consider the vulnerability of a tenant.");
  const WordLists none({});
  Lexicon lexicon;
  const auto program = compile(phrase("must consider vulnerability"), none, lexicon);
  const auto gap = compile(phrase("must ... consider vulnerability ... tenant"), none, lexicon);
  REQUIRE((program && gap));
  const Index index(doc.get(), lexicon);
  Effort effort;
  CHECK(find_all(**program, index, effort).empty());
  const auto matches = find_all(**gap, index, effort);
  REQUIRE(matches.size() == 1);
  CHECK(matches[0].spelled == std::vector<Position>{1, 3, 5, 8});
  CHECK(matches[0].begin == 1);
  CHECK(matches[0].end == 9);
}

TEST_CASE("expert patterns read a paragraph's own text") {
  Doc doc;
  doc.paragraph("Rent is due. Pay by the 1st of each month; ring 0800 123.");
  const WordLists none({});
  Lexicon lexicon;
  const auto program = compile({R"(\b0\d{3} \d+)", true, {"rules/x.lua", 4}}, none, lexicon);
  REQUIRE(program.has_value());
  const Index index(doc.get(), lexicon);
  Effort effort;
  const auto matches = find_all(**program, index, effort);
  REQUIRE(matches.size() == 1);
  CHECK(shown(index, matches[0].begin, matches[0].end) == "0800 123");
  CHECK(index.unit(matches[0].unit).sentence == 2);
  CHECK(find_in(**program, index, matches[0].unit, effort) == matches);
  CHECK(find_in(**program, index, 0, effort).empty());

  const auto wrong = compile({"a(b", true, {"rules/x.lua", 4}}, none, lexicon);
  CHECK(wrong.error().message == "rules/x.lua:4: re[[a(b]]: missing closing parenthesis (at character 4)");
}

TEST_CASE("a catastrophic pattern exhausts the effort instead of finding nothing") {
  Doc doc;
  doc.paragraph(std::string(60, 'a') + "!");
  const WordLists none({});
  Lexicon lexicon;
  const auto program = compile({"(a+)+$", true, {}}, none, lexicon);
  const Index index(doc.get(), lexicon);
  Effort effort;
  CHECK(find_all(**program, index, effort).empty());
  CHECK(effort.exhausted);
}
