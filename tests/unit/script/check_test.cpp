// Rules that are programmed: what `case` gives, and that a hostile one harms only itself.
#include <set>

#include "engine/judge.hpp"
#include "readers/text/text.hpp"
#include "script/case_table.hpp"
#include "unit/script/support.hpp"

using namespace tenet;
using namespace tenet::script::test;

namespace {

const char* const kDocument = R"(# 1 Legal action
We may apply for an injunction. We must assess support needs first. See section 3.

# 2 Repairs
We will visit within 5 working days.

| Task | Time |
|---|---|
| Call back | 2 hours |

# 3 Vulnerable people
Officers will identify any support need.
)";

struct Judged {
  ruleset::Ruleset set;
  std::vector<RuleResult> results;

  const RuleResult& of(std::string_view id) const {
    const auto found = std::find_if(results.begin(), results.end(), [&](const RuleResult& result) { return result.rule == id; });
    REQUIRE(found != results.end());
    return *found;
  }
};

Judged judge(const std::string& rules, const char* text = kDocument) {
  script::Limits limits;
  limits.check_instructions = 200'000;
  script::Language language(limits);
  auto loaded = language.load_text(rules, "x.lua");
  REQUIRE(loaded.has_value());
  Judged judged{std::move(*loaded), {}};
  INFO(problems(judged.set));
  REQUIRE(judged.set.problems.empty());
  std::vector<RuleProblem> ignored;
  const auto compiled = engine::Compiled::compile(judged.set, ignored);
  REQUIRE(compiled.has_value());
  const auto document = readers::read_markdown(text, "d.md");
  REQUIRE(document.has_value());
  const engine::Index index(*document, compiled->lexicon());
  const engine::Prepared prepared(*compiled, index, "asb-policy", "2026-11-22");
  const engine::CheckRunner runner = language.runner(*compiled);
  for (const auto& pack : judged.set.packs) {
    for (const auto& rule : pack.rules) judged.results.push_back(engine::judge(rule, prepared, runner));
  }
  return judged;
}

RuleResult judge_check(const std::string& body) {
  return judge("block { id = 'x.1', title = 'X', source = { standard = 'S' }, check = function(case)\n" + body + "\nend }").of("x.1");
}

/// What a check function finds out, said in its message.
std::string said(const std::string& expression) {
  const RuleResult result = judge_check("case:covered(tostring(" + expression + "))");
  return result.status == Status::covered ? result.message : "not covered: " + result.message;
}

}  // namespace

TEST_CASE("a check function searches and gives a verdict with quotes") {
  const auto result = judge_check("local found = case:find { 'assess support need' }\n case:covered(found, 'It is there.')");
  CHECK(result.status == Status::covered);
  CHECK(result.message == "It is there.");
  CHECK(result.title == "X");
  CHECK(result.source == "S");
  REQUIRE(result.evidence.size() == 1);
  CHECK(result.evidence[0].quote == "assess support needs");
  CHECK(result.evidence[0].place.headings == std::vector<std::string>{"1 Legal action"});
}

TEST_CASE("every hit has text, place and value") {
  CHECK(said("case:find('visit within #duration')[1].text") == "visit within 5 working days");
  CHECK(said("case:find('within #duration')[1].value") == "120.0");
  CHECK(said("case:find('identify ... support need')[1].place.headings[1]") == "3 Vulnerable people");
  CHECK(said("case:find('identify ... support need')[1].section.heading") == "Vulnerable people");
  CHECK(said("#case:find('no such words')") == "0");
  CHECK(said("#case:find(re[[support\\s+needs?]])") == "2");
}

TEST_CASE("the report's date compares with the dates found") {
  CHECK(said("case.date_text") == "2026-11-22");
  CHECK(said("math.tointeger(case.date)") == "20779");
  CHECK(judge("block { id = 'x.1', title = 'X', check = function(case)\n"
              "local review = case:find('review by #date')[1]\n"
              "if review.value < case.date then case:gap('past') else case:covered(review) end end }",
              "Review by 1 April 2026.")
            .of("x.1")
            .message == "past");
}

TEST_CASE("the case says what the document is") {
  CHECK(said("case.kind") == "asb-policy");
  CHECK(said("case.title") == "Legal action");
  CHECK(said("case.place.block") == "1");
}

TEST_CASE("a hit says what was found, how firmly, by whom and where") {
  const std::string hit = "case:find('identify ... support need')[1]";
  CHECK(said(hit + ".quote") == "identify any support need");
  CHECK(said(hit + ".context") == "Officers will identify any support need.");
  CHECK(said(hit + ".polarity") == "affirmed");
  CHECK(said(hit + ".force") == "mentioned");  // the test's ruleset has no list of cues, so nothing commits
  CHECK(said(hit + ".cue") == "");
  CHECK(said(hit + ".conditional") == "false");
  CHECK(said(hit + ".value") == "nil");
  CHECK(said(hit + ".value_kind") == "nil");
  CHECK(said("case:find('within #duration')[1].value_kind") == "duration");
  CHECK(said(hit + ".place.kind") == "paragraph");
  CHECK(said(hit + ".section.number") == "3");
}

TEST_CASE("values compare with values written as words") {
  CHECK(said("case:find('within #duration')[1].value <= case:value('5 working days')") == "true");
  CHECK(said("case:find('within #duration')[1].value <= case:value('2 working days')") == "false");
  CHECK(said("case:value('1 April 2026') < case.date") == "true");
  CHECK(judge_check("case:value('soon')").message.find("x.lua:2: case:value: 'soon' is no number") == 0);
  CHECK(judge_check("case:value(5)").message == "x.lua:2: case:value: write a value as a text: case:value(\"2 working days\")");
}

TEST_CASE("a section has its heading, number, level, text and place") {
  CHECK(said("case:sections()[2].heading") == "Repairs");
  CHECK(said("case:sections()[2].number") == "2");
  CHECK(said("case:sections()[2].level") == "1");
  CHECK(said("case:sections()[3]:text()") == "Officers will identify any support need.");
  CHECK(said("case:sections()[3].place.kind") == "heading");
}

TEST_CASE("a search can be kept to a section or to headings") {
  CHECK(said("#case:sections()") == "3");
  CHECK(said("#case:sections('support need')") == "2");
  CHECK(said("#case:sections()[1]:find('support need')") == "1");
  CHECK(said("#case:find(case:sections()[2], 'support need')") == "0");
  CHECK(said("#case:find({ heading = 'vulnerable people' }, 'support need')") == "1");
  CHECK(said("#case:find({ not_heading = { 'legal action' } }, 'support need')") == "1");
}

TEST_CASE("a section leads to those it refers to") {
  CHECK(said("case:linked(case:sections()[1])[1].heading") == "Vulnerable people");
  CHECK(said("#case:linked(case:sections()[2])") == "0");
}

TEST_CASE("tables are rows of cells") {
  CHECK(said("case:tables()[1].rows[2][2].text") == "2 hours");
  CHECK(said("case:tables()[1].rows[1][1].header") == "true");
  CHECK(said("#case:tables()") == "1");
  CHECK(said("case:tables()[1].place.kind") == "table");
  CHECK(said("case:tables()[1].rows[2][2].place.kind") == "cell");
}

TEST_CASE("verdicts suit the form") {
  CHECK(judge_check("case:gap('Nothing.')").status == Status::missing);
  CHECK(judge_check("case:partial()").status == Status::partial);
  const auto wrong = judge_check("case:flagged()");
  CHECK(wrong.status == Status::not_checked);
  CHECK(wrong.message == "x.lua:2: a block cannot be 'flagged'");
  CHECK(judge("term { id = 'x.1', title = 'X', check = function(case) case:flagged(case:find('injunction')) end }").of("x.1").status ==
        Status::flagged);
}

TEST_CASE("what goes wrong is not_checked, with file and line") {
  CHECK(judge_check("").message.find("came to no verdict") != std::string::npos);
  CHECK(judge_check("local x = nil\nlocal y = x.z").message == "x.lua:3: attempt to index a nil value (local 'x')");
  CHECK(judge_check("case:find('(a')").message.find("x.lua:2") == 0);
  CHECK(judge_check("case:find('{nowhere}')").status == Status::not_checked);
  CHECK(judge_check("case:find(12)").message == "x.lua:2: find: expected a phrase or a list of phrases, got 12");
  CHECK(judge_check("case:linked({})").message ==
        "x.lua:2: expected a section, as case:sections() gives: write for instance case:sections(\"legal action\")[1]");
  CHECK(judge_check("case:covered(case)").status == Status::not_checked);
  CHECK(judge_check("block { id = 'x.2' }").message.find("cannot be used inside a check function") != std::string::npos);
  CHECK(judge_check("foo()").message == "x.lua:2: unknown name 'foo'");
}

TEST_CASE("a hostile check function is stopped, and the next rule is judged as ever") {
  for (const char* body :
       {"while true do end", "local t = {} while true do t[#t + 1] = ('x'):rep(1000) end", "local function f() return 1 + f() end f()",
        "while true do pcall(case.find, case, 'support') end", "for i = 1, 1e9 do case:find('words' .. i) end", "error({})",
        "('a'):find('b')", "os.exit()", "case:find(('a'):rep(100000))", "case.find = nil case:find('a')",
        "local s = case:sections()[1] s.section_number = 999 s:find('a')", "case:covered({ hit_number = 999 })"}) {
    INFO(body);
    const auto judged = judge("block { id = 'x.1', title = 'X', check = function(case)\n" + std::string(body) +
                              "\nend }\nblock { id = 'x.2', title = 'Y', elements = { { id = 'a', find = { 'assess support need' } } } }");
    CHECK(judged.of("x.1").status == Status::not_checked);
    CHECK_FALSE(judged.of("x.1").message.empty());
    CHECK(judged.of("x.2").evidence.size() == 1);
  }
}

namespace {

/// What a check function says when it is called again and again for the same document: its file, and its body after `case:`.
std::vector<std::string> said_in_turn(const std::string& before, const std::string& body, int calls) {
  script::Language language;
  const auto set = language.load_text(before + "\nblock { id = 'x.1', title = 'X', check = function(case) " + body + " end }", "x.lua");
  REQUIRE(set.has_value());
  std::vector<RuleProblem> ignored;
  const auto compiled = engine::Compiled::compile(*set, ignored);
  REQUIRE(compiled.has_value());
  const auto document = readers::read_markdown(kDocument, "d.md");
  const engine::Index index(*document, compiled->lexicon());
  const engine::Prepared prepared(*compiled, index, "policy", "2026-11-22");
  const auto runner = language.runner(*compiled);
  std::vector<std::string> messages;
  for (int call = 0; call < calls; ++call) messages.push_back(runner(set->packs[0].rules[0], prepared).message);
  return messages;
}

}  // namespace

TEST_CASE("nothing a check function keeps reaches its next call") {
  constexpr int kCalls = 5;
  struct Keeper {
    const char* before;
    const char* body;
  };
  const Keeper keepers[] = {
      {"local seen = 0", "seen = seen + 1 case:covered(tostring(seen))"},
      {"local seen = {}", "seen[#seen + 1] = 'x' case:covered(tostring(#seen))"},
      {"local deep = { { {} } }", "local inner = deep[1][1] inner.n = (inner.n or 0) + 1 case:covered(tostring(inner.n))"},
      {"local n = 0 local function count() n = n + 1 return n end", "case:covered(tostring(count()))"},
      {"local kept", "local n = kept and 2 or 1 kept = case case:covered(tostring(n))"},
      {"local f = function() return 1 end", "local n = f() f = function() return n + 1 end case:covered(tostring(n))"},
      {"local t = { a = 1 }", "local n = t.a or 2 t.a = nil case:covered(tostring(n))"},
      {"", "local n = #string.rep('x', 1) string.rep = function() return 'xx' end case:covered(tostring(n))"},
  };
  for (const Keeper& keeper : keepers) {
    INFO(keeper.before << " / " << keeper.body);
    CHECK(said_in_turn(keeper.before, keeper.body, kCalls) == std::vector<std::string>(kCalls, "1"));
  }
}

TEST_CASE("a check function that keeps nothing says the same with its state used again") {
  const std::string body =
      "local hits = case:find { shared_words } local s = case:sections()[1] case:covered(hits, s.heading .. #s:find 'support')";
  const auto said = said_in_turn("local shared_words = 'assess support need'", body, 6);
  CHECK(said == std::vector<std::string>(6, "Legal action1"));
}

namespace {

const script::CaseObject& object_called(std::string_view name) {
  const auto& objects = script::case_table();
  const auto found = std::find_if(objects.begin(), objects.end(), [&](const script::CaseObject& object) { return object.name == name; });
  REQUIRE(found != objects.end());
  return *found;
}

std::set<std::string> names_of(const script::CaseObject& object) {
  std::set<std::string> names;
  for (const script::CaseField& field : object.fields) names.insert(std::string(field.name));
  for (const script::CaseMethod& method : object.methods) names.insert(std::string(method.name));
  return names;
}

/// Names of fields and methods, sorted, one space between.
std::string members_of(const script::CaseObject& object) {
  std::string text;
  for (const std::string& name : names_of(object)) text += (text.empty() ? "" : " ") + name;
  return text;
}

std::string members_at_run_time(const std::string& expression) {
  return judge_check("local names = {} for name in pairs(" + expression +
                     ") do if name ~= 'hit_number' and name ~= 'section_number' then names[#names + 1] = name end end "
                     "case:gap(table.concat(names, ' '))")
      .message;
}

}  // namespace

TEST_CASE("what a check function is given is what the table of its objects says") {
  for (const std::string& name : names_of(object_called("Case"))) {
    CAPTURE(name);
    CHECK(judge_check("case:gap(type(case." + name + "))").message != "nil");
  }
  CHECK(judge_check("local count = 0 for _ in pairs(case) do count = count + 1 end case:gap(tostring(count))").message ==
        std::to_string(names_of(object_called("Case")).size()));
  CHECK(members_at_run_time("case:find('within #duration')[1]") == members_of(object_called("Hit")));
  CHECK(members_at_run_time("case:find('support needs')[1].place") == members_of(object_called("Place")));
  CHECK(members_at_run_time("case:tables()[1]") == members_of(object_called("Table")));
  CHECK(members_at_run_time("case:tables()[1].rows[1][1]") == members_of(object_called("Cell")));
  CHECK(members_at_run_time("case:sections()[2]") + " find" == "heading level number place find");
  CHECK(judge_check("case:gap(type(case:sections()[1].find))").message == "function");
  CHECK(members_of(object_called("Section")) == "find heading level number place text");
}
