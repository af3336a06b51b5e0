// The library as a program meets it: folders of rules and documents in, a report out.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

#include <tenet/checker.hpp>
#include <tenet/libraries.hpp>

#include "support/catch.hpp"

namespace fs = std::filesystem;
using namespace tenet;

namespace {

/// A folder of its own for a test, gone at its end.
class Folder {
 public:
  Folder() {
    std::random_device seed;
    path_ = fs::temp_directory_path() / ("tenet-api-" + std::to_string(seed()) + std::to_string(seed()));
    fs::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  fs::path write(const fs::path& name, const std::string& text) const {
    const fs::path file = path_ / name;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return file;
  }
  fs::path operator/(const fs::path& name) const { return path_ / name; }

 private:
  fs::path path_;
};

/// Two packs, two kinds, a profile: the smallest set of rules that has everything.
void write_rules(const Folder& folder) {
  folder.write("rules/language/words.lua", R"lua(
words "mediation" { "mediation", "mediator" }
words "cue.committed" { "must", "will" }
words "cue.negation" { "do not", "never" }
)lua");
  folder.write("rules/kinds/kinds.lua", R"lua(
kind "asb-policy" { title = "ASB policy", named = { "anti-social behaviour policy" } }
kind "tenancy-agreement" { title = "Tenancy agreement", named = { "tenancy agreement" } }
)lua");
  folder.write("rules/profiles.lua", R"lua(
profile "default" { title = "All", packs = { "standard" }, on = { ["tenancy-agreement"] = { "terms" } } }
profile "terms-only" { title = "Terms", packs = { "terms" } }
)lua");
  folder.write("rules/standard/pack.lua", R"lua(
pack {
  id = "standard", title = "The standard", version = "1.0.0", edition = "2006",
  chapters = { { title = "Commitment 1", rules = { "s.10" } }, { title = "With partners", groups = "part*" }, { title = "Rest", rules = "s.*" } },
}
)lua");
  folder.write("rules/standard/rules.lua", R"lua(
block {
  id = "s.10", title = "Mediation is offered", advice = "Offer it.",
  elements = { { id = "offer", find = { "offer ...4 {mediation}" } } },
  examples = { covered { "We will offer mediation." }, missing { "We will paint the hall." } },
}
block {
  id = "s.9", title = "Cases are reviewed", severity = "high", group = "partner",
  elements = { { id = "review", find = { "review ...4 case" } } },
  examples = { covered { "We will review every case." } },
}
)lua");
  folder.write("rules/terms/pack.lua",
               R"lua(pack { id = "terms", title = "Terms", version = "2", applies_to = { "tenancy-agreement" } })lua");
  folder.write("rules/terms/rules.lua", R"lua(
term { id = "t.set-off", title = "No set-off", find = { "without ...3 set-off" }, examples = { flagged { "Pay the rent without set-off." } } }
)lua");
}

Setup setup_of(const Folder& folder) {
  Setup setup;
  setup.rules = folder / "rules";
  return setup;
}

Checker checker_of(const Setup& setup) {
  auto checker = Checker::create(setup);
  if (!checker) FAIL(checker.error().message);
  return std::move(*checker);
}

std::vector<std::string> rules_of(const DocumentReport& row) {
  std::vector<std::string> ids;
  for (const RuleResult& result : row.results) ids.push_back(result.rule);
  return ids;
}

const std::string kPolicy = "# Anti-social Behaviour Policy\n\nWe will offer mediation in every dispute.\n";
const std::string kAgreement = "# Tenancy Agreement\n\nYou must pay the rent without any set-off.\n";

CheckOptions on_date() {
  CheckOptions options;
  options.date = "2026-11-22";
  return options;
}

}  // namespace

TEST_CASE("a folder of documents becomes a report") {
  const Folder folder;
  write_rules(folder);
  folder.write("docs/b-policy.md", kPolicy);
  folder.write("docs/a-agreement.md", kAgreement);
  folder.write("docs/.hidden.md", kPolicy);
  folder.write("docs/picture.png", "not a document");
  const Checker checker = checker_of(setup_of(folder));
  CHECK(checker.problems().empty());
  const Report report = checker.check({folder / "docs"}, on_date());

  CHECK(report.date == "2026-11-22");
  CHECK(report.tool_version == version());
  CHECK(report.profile == "default");
  REQUIRE(report.packs.size() == 2);
  CHECK(report.packs[0].id == "standard");
  CHECK(report.packs[0].rules == 2);
  CHECK(report.packs[0].edition == "2006");
  CHECK(report.packs[0].chapters == std::vector<Chapter>{{"Commitment 1", {"s.10"}}, {"With partners", {"s.9"}}, {"Rest", {}}});
  CHECK(report.coverage[0].group == "partner");
  CHECK(report.documents[0].results[0].group == "partner");
  REQUIRE(report.documents.size() == 2);

  const DocumentReport& agreement = report.documents[0];
  CHECK(agreement.path.ends_with("docs/a-agreement.md"));
  CHECK(agreement.checked);
  CHECK(agreement.format == "md");
  CHECK(agreement.kind == "tenancy-agreement");
  CHECK_FALSE(agreement.kind_reason.empty());
  CHECK(agreement.sha256.size() == 64);
  CHECK(agreement.words == 11);
  CHECK(rules_of(agreement) == std::vector<std::string>{"s.9", "s.10", "t.set-off"});
  CHECK(agreement.results[2].status == Status::flagged);

  const DocumentReport& policy = report.documents[1];
  CHECK(policy.kind == "asb-policy");
  CHECK(rules_of(policy) == std::vector<std::string>{"s.9", "s.10"});
  CHECK(policy.results[0].status == Status::missing);
  CHECK(policy.results[1].status == Status::covered);
  REQUIRE(policy.results[1].evidence.size() == 1);
  CHECK(policy.results[1].evidence[0].quote == "offer mediation");

  REQUIRE(report.coverage.size() == 2);
  CHECK(report.coverage[0].rule == "s.9");
  CHECK(report.coverage[0].status == Status::missing);
  CHECK(report.coverage[1].status == Status::covered);
}

TEST_CASE("what cannot be read is a row with a sentence, and the rest goes on") {
  const Folder folder;
  write_rules(folder);
  folder.write("good.md", kPolicy);
  folder.write("broken.docx", "PK\x03\x04 this is no zip");
  fs::create_directories(folder / "empty");
  const Checker checker = checker_of(setup_of(folder));
  const Report report = checker.check({folder / "missing.docx", folder / "broken.docx", folder / "empty", folder / "good.md"}, on_date());
  REQUIRE(report.documents.size() == 4);
  int checked = 0;
  for (const DocumentReport& row : report.documents) {
    INFO(row.path);
    checked += row.checked ? 1 : 0;
    CHECK(row.checked == row.error.empty());
    CHECK(row.checked == row.path.ends_with("good.md"));
  }
  CHECK(checked == 1);
  CHECK(exit_status(report, {}) == 2);
}

TEST_CASE("rows come in the order given, and a file named twice is one document") {
  const Folder folder;
  write_rules(folder);
  fs::create_directories(folder / "empty");
  const fs::path one = folder.write("docs/one.md", kPolicy);
  folder.write("docs/two.md", kPolicy);
  const Report report = checker_of(setup_of(folder)).check({folder / "empty", folder / "docs" / "two.md", folder / "docs", one}, on_date());
  REQUIRE(report.documents.size() == 3);
  CHECK_FALSE(report.documents[0].checked);
  CHECK(report.documents[0].path.ends_with("empty"));
  CHECK(report.documents[1].path.ends_with("two.md"));
  CHECK(report.documents[2].path.ends_with("one.md"));
}

TEST_CASE("a document without text says so") {
  const Folder folder;
  write_rules(folder);
  const fs::path empty = folder.write("scan.md", "\n\n");
  const Report report = checker_of(setup_of(folder)).check({empty}, on_date());
  REQUIRE(report.documents.size() == 1);
  const DocumentReport& row = report.documents[0];
  CHECK((!row.checked || !row.diagnostics.empty()));
}

TEST_CASE("the number of threads changes nothing") {
  const Folder folder;
  write_rules(folder);
  for (int i = 0; i < 20; ++i) {
    std::string text = i % 2 == 0 ? kPolicy : kAgreement;
    for (int j = 0; j < i * 7 % 5; ++j) text += "\nThe hall is painted.\n";
    folder.write("docs/" + std::to_string(i) + ".md", text);
  }
  const Checker checker = checker_of(setup_of(folder));
  CheckOptions one = on_date();
  one.jobs = 1;
  CheckOptions many = on_date();
  many.jobs = 8;
  std::size_t last = 0;
  many.progress = [&](std::size_t done, std::size_t total, const std::string&) {
    CHECK(done == last + 1);
    CHECK(total == 20);
    last = done;
  };
  CHECK(checker.check({folder / "docs"}, one) == checker.check({folder / "docs"}, many));
  CHECK(last == 20);
}

TEST_CASE("packs, profiles and rules are chosen by name, and a slip is answered") {
  const Folder folder;
  write_rules(folder);
  const fs::path agreement = folder.write("agreement.md", kAgreement);

  Setup setup = setup_of(folder);
  setup.packs = {"terms"};
  CHECK(rules_of(checker_of(setup).check({agreement}, {}).documents[0]) == std::vector<std::string>{"t.set-off"});
  setup = setup_of(folder);
  setup.only = {"s.10"};
  CHECK(rules_of(checker_of(setup).check({agreement}, {}).documents[0]) == std::vector<std::string>{"s.10"});
  setup = setup_of(folder);
  setup.profile = "terms-only";
  CHECK(rules_of(checker_of(setup).check({agreement}, {}).documents[0]) == std::vector<std::string>{"t.set-off"});

  setup = setup_of(folder);
  setup.packs = {"standrad"};
  CHECK(Checker::create(setup).error().message.find("did you mean 'standard'?") != std::string::npos);
  setup = setup_of(folder);
  setup.profile = "defautl";
  CHECK(Checker::create(setup).error().message.find("did you mean 'default'?") != std::string::npos);
  setup = setup_of(folder);
  setup.only = {"s.11"};
  CHECK(Checker::create(setup).error().message.find("did you mean 's.10'?") != std::string::npos);
  setup = setup_of(folder);
  setup.rules = folder / "nowhere";
  CHECK_FALSE(Checker::create(setup).has_value());
}

TEST_CASE("--kind overrides recognition") {
  const Folder folder;
  write_rules(folder);
  const fs::path policy = folder.write("policy.md", kPolicy);
  CheckOptions options;
  options.kind = "tenancy-agreement";
  const Report report = checker_of(setup_of(folder)).check({policy}, options);
  CHECK(report.documents[0].kind == "tenancy-agreement");
  CHECK(rules_of(report.documents[0]).size() == 3);
}

TEST_CASE("a folder of local rules is added, run, and may change what is shipped") {
  const Folder folder;
  write_rules(folder);
  folder.write("mine/local.lua", R"lua(
words "mediation" { add = { "talking circle" } }
extend "s.9" { elements = { review = { find = { "look at ...4 case" } } } }
block { id = "mine.1", title = "The hall", elements = { { id = "hall", find = { "paint ...4 hall" } } } }
)lua");
  const fs::path policy = folder.write(
      "policy.md",
      "# Anti-social Behaviour Policy\n\nWe will offer a talking circle. We will look at each case. We will paint the hall.\n");
  Setup setup = setup_of(folder);
  setup.more_rules = {folder / "mine"};
  const Checker checker = checker_of(setup);
  CHECK(checker.problems().empty());
  const Report report = checker.check({policy}, {});
  CHECK(rules_of(report.documents[0]) == std::vector<std::string>{"mine.1", "s.9", "s.10"});
  for (const RuleResult& result : report.documents[0].results) {
    INFO(result.rule << ": " << result.message);
    CHECK(result.status == Status::covered);
  }
}

TEST_CASE("the user's own folder is added where it is there, and once") {
  const Folder folder;
  write_rules(folder);
  Setup setup = setup_of(folder);
  setup.local_rules = folder / "own";
  CHECK(checker_of(setup).folder_of("local").empty());
  folder.write("own/hall.lua", R"lua(
block { id = "own.1", title = "The hall", elements = { { id = "hall", find = { "paint ...4 hall" } } } }
)lua");
  setup.more_rules = {folder / "own" / "." / "hall.lua", folder / "own"};
  const Checker checker = checker_of(setup);
  CHECK(checker.problems().empty());
  CHECK(checker.folder_of("local") == folder / "own");
  const auto run = checker.packs_that_run();
  CHECK(std::count(run.begin(), run.end(), "local") == 1);

  setup.more_rules = {folder / "own" / "hal.lua"};
  CHECK(Checker::create(setup).error().code == "rules-folder-missing");
}

TEST_CASE("the libraries that are linked say their versions, in the order of their names") {
  const auto all = libraries();
  REQUIRE(all.size() >= 14);
  const auto lua = std::find_if(all.begin(), all.end(), [](const Library& library) { return library.name == "Lua"; });
  REQUIRE(lua != all.end());
  CHECK(lua->version.starts_with("5.4."));
  for (const Library& library : all) {
    INFO(library.name << " " << library.version);
    CHECK(library.version.find_first_not_of("0123456789.") == std::string::npos);
    CHECK(library.version.find('.') != std::string::npos);
  }
}

TEST_CASE("a wrong rule is named and not_checked; the others are as without it") {
  const Folder folder;
  write_rules(folder);
  const fs::path policy = folder.write("policy.md", kPolicy);
  const Report before = checker_of(setup_of(folder)).check({policy}, on_date());
  folder.write("rules/standard/wrong.lua",
               "block {\n  id = \"s.11\", titel = \"X\",\n  elements = { { id = \"a\", find = { \"b\" } } },\n}\n");
  folder.write("rules/standard/worse.lua", "block {{{");
  folder.write("rules/standard/hostile.lua", "block { id = \"s.12\", title = \"Loop\", check = function(case) while true do end end }");
  const Checker checker = checker_of(setup_of(folder));
  REQUIRE(checker.problems().size() == 3);
  const Report report = checker.check({policy}, on_date());
  CHECK(exit_status(report, {}) == 3);
  const auto& results = report.documents[0].results;
  REQUIRE(results.size() == 4);
  CHECK(results[0] == before.documents[0].results[0]);
  CHECK(results[1] == before.documents[0].results[1]);
  CHECK(results[2].status == Status::not_checked);
  CHECK(results[2].message.find("did you mean 'title'?") != std::string::npos);
  CHECK(results[3].status == Status::not_checked);
  CHECK(results[3].message.find("it ran too long") != std::string::npos);
}

TEST_CASE("exit statuses: terms count in any document, blocks over the set") {
  Report report;
  DocumentReport row;
  row.checked = true;
  RuleResult block;
  block.form = Form::block;
  block.status = Status::missing;
  RuleResult term;
  term.form = Form::term;
  term.status = Status::flagged;
  row.results = {block, term};
  report.documents = {row};
  Coverage covered;
  covered.status = Status::covered;
  report.coverage = {covered};
  CHECK(exit_status(report, {}) == 0);
  CHECK(exit_status(report, {Status::missing}) == 0);
  CHECK(exit_status(report, {Status::flagged}) == 1);
  CHECK(exit_status(report, {Status::covered}) == 1);
  report.documents[0].results[0].status = Status::not_checked;
  CHECK(exit_status(report, {Status::flagged}) == 2);
  report.problems = {{"", "x.lua:1: wrong"}};
  CHECK(exit_status(report, {}) == 3);
}

TEST_CASE("examples are run, and one that fails says where, what and what came instead") {
  const Folder folder;
  write_rules(folder);
  Checker checker = checker_of(setup_of(folder));
  auto outcome = checker.test_examples({}, {});
  REQUIRE(outcome.has_value());
  CHECK(outcome->rules == 3);
  CHECK(outcome->examples == 4);
  CHECK(outcome->failures == std::vector<std::string>{});

  folder.write("rules/standard/more.lua", R"lua(
block { id = "s.20", title = "Painting", elements = { { id = "paint", find = { "paint ... hall" } } },
  examples = { covered { "We will sweep the hall." }, missing { "Nothing of it." } } }
)lua");
  checker = checker_of(setup_of(folder));
  outcome = checker.test_examples({"s.20"}, {});
  REQUIRE(outcome.has_value());
  CHECK(outcome->rules == 1);
  CHECK(outcome->examples == 2);
  REQUIRE(outcome->failures.size() == 1);
  INFO(outcome->failures[0]);
  CHECK(outcome->failures[0].find("more.lua:3: s.20: example") != std::string::npos);
  CHECK(outcome->failures[0].find("expected covered, got missing") != std::string::npos);
  CHECK(checker.test_examples({"s.21"}, {}).error().message.find("did you mean 's.20'?") != std::string::npos);
}

TEST_CASE("rules that never fire in the samples are named") {
  const Folder folder;
  write_rules(folder);
  folder.write("samples/policy.md", kPolicy);
  const auto outcome = checker_of(setup_of(folder)).test_examples({}, {folder / "samples"});
  REQUIRE(outcome.has_value());
  CHECK(std::find(outcome->never_fired.begin(), outcome->never_fired.end(), "s.9") != outcome->never_fired.end());
  CHECK(std::find(outcome->never_fired.begin(), outcome->never_fired.end(), "s.10") == outcome->never_fired.end());
}

TEST_CASE("explain says why and why not") {
  const Folder folder;
  write_rules(folder);
  const fs::path policy = folder.write("policy.md", kPolicy + "\nEvery case is closed within a month of its review.\n");
  const Checker checker = checker_of(setup_of(folder));
  const auto why = checker.explain("s.10", policy, {});
  REQUIRE(why.has_value());
  CHECK(why->find("covered") != std::string::npos);
  CHECK(why->find("offer") != std::string::npos);
  const auto why_not = checker.explain("s.9", policy, {});
  REQUIRE(why_not.has_value());
  CHECK(why_not->find("missing") != std::string::npos);
  CHECK(checker.explain("s.99", policy, {}).error().message.find("did you mean") != std::string::npos);
  CHECK_FALSE(checker.explain("s.9", folder / "missing.md", {}).has_value());
}

TEST_CASE("documents and reports as text") {
  const Folder folder;
  write_rules(folder);
  const fs::path policy = folder.write("policy.md", kPolicy);
  const auto document = read_document(policy, View::accepted);
  REQUIRE(document.has_value());
  CHECK(show(*document, ShowFormat::text).find("Anti-social Behaviour Policy") != std::string::npos);
  CHECK(show(*document, ShowFormat::json).find("\"heading\"") != std::string::npos);
  CHECK_FALSE(read_document(folder / "missing.md", View::accepted).has_value());

  const Report report = checker_of(setup_of(folder)).check({policy}, on_date());
  for (const std::string& format : report_formats()) {
    INFO(format);
    CHECK(write_report(report, format, {}).has_value());
  }
  CHECK(write_report(report, "jsno", {}).error().message.find("did you mean 'json'?") != std::string::npos);
}

TEST_CASE("a document from memory is judged like a file") {
  const Folder folder;
  write_rules(folder);
  const fs::path policy = folder.write("policy.md", kPolicy);
  const Checker checker = checker_of(setup_of(folder));
  DocumentReport file = checker.check({policy}, on_date()).documents[0];
  file.path = "policy.md";
  CHECK(checker.check_bytes(kPolicy, "policy.md", on_date()) == file);
}

TEST_CASE("rules and kinds are listed") {
  const Folder folder;
  write_rules(folder);
  const Checker checker = checker_of(setup_of(folder));
  const auto rules = checker.rules();
  REQUIRE(rules.size() == 3);
  CHECK(rules[0].id == "s.9");
  CHECK(rules[0].file.ends_with("rules/standard/rules.lua"));
  CHECK(rules[0].line == 7);
  const auto kinds = checker.kinds();
  CHECK(std::find(kinds.begin(), kinds.end(), "asb-policy") != kinds.end());
}

TEST_CASE("decisions are laid over a report and over a document from memory; what is wrong with them is a problem, not an end") {
  const Folder folder;
  write_rules(folder);
  const fs::path policy = folder.write("policy.md", kPolicy);
  const auto decided = [](const std::string& rule) {
    return "not_applicable { \"" + rule + "\", reason = \"r\", approved_by = \"w\", on = \"2026-03-01\", review_by = \"2027-03-01\" },\n";
  };
  Setup setup = setup_of(folder);
  setup.tailoring = {folder.write("t.lua", "tailoring {\n organisation = \"Example Homes\",\n" + decided("s.9") + decided("s.99") + "}\n"),
                     folder / "missing.csv"};
  const Checker checker = checker_of(setup);
  REQUIRE(checker.problems().size() == 2);
  CHECK(checker.problems()[0].message.find("missing.csv does not exist") != std::string::npos);
  CHECK(checker.problems()[1].message.find("t.lua:4: not_applicable 's.99': there is no rule 's.99' - did you mean 's.9'?") !=
        std::string::npos);
  const Report report = checker.check({policy}, on_date());
  CHECK(report.organisation == "Example Homes");
  REQUIRE(report.tailoring.has_value());
  CHECK(report.tailoring->files.size() == 2);
  CHECK(report.coverage[0].rule == "s.9");
  CHECK(report.coverage[0].status == Status::not_applicable);
  CHECK(report.coverage[0].tailoring->real == Status::missing);
  CHECK(exit_status(report, {Status::missing}) == 3);
  CHECK(checker.check_bytes(kPolicy, "policy.md", on_date()).results[0].status == Status::not_applicable);
  CHECK_FALSE(checker_of(setup_of(folder)).check({policy}, on_date()).tailoring.has_value());
}
