// What can be done without a file: rules, decisions, lines and documents from memory.
#include <algorithm>
#include <string>

#include <tenet/authoring.hpp>
#include <tenet/run.hpp>
#include <tenet/tailoring.hpp>

#include "support/catch.hpp"

using namespace tenet;

namespace {

constexpr std::string_view kPolicy =
    "# Anti-social Behaviour Policy\n\nOfficers must offer mediation to both neighbours within ten working days.\n";

TextInMemory rule_saying(const std::string& phrase) {
  return {"mine.lua",
          "block {\n  id = \"mine.1\",\n  title = \"Mediation is offered\",\n  source = { standard = \"Ours\" },\n"
          "  elements = { { id = \"said\", find = { \"" +
              phrase +
              "\" } } },\n"
              "  examples = { covered { \"Officers must offer mediation.\" }, missing { \"Officers sing.\" } },\n}\n"};
}

Checker checker_with(Setup setup) {
  setup.rules = std::string(TENET_SOURCE_DIR) + "/rules";
  auto checker = Checker::create(setup);
  REQUIRE(checker);
  return std::move(*checker);
}

FileInMemory policy() {
  return {"policies/asb.md", std::span(kPolicy.data(), kPolicy.size())};
}

}  // namespace

TEST_CASE("a rule from memory is judged like one of an added folder, and is part of what a run is made with") {
  Setup setup;
  setup.rule_texts = {rule_saying("offer mediation")};
  const Checker checker = checker_with(setup);
  const FileInMemory file = policy();
  const Report report = check_in_memory(checker, std::span(&file, 1), {}, {});
  const auto& results = report.documents.at(0).results;
  const auto mine = std::find_if(results.begin(), results.end(), [](const RuleResult& row) { return row.rule == "mine.1"; });
  REQUIRE(mine != results.end());
  CHECK(mine->status == Status::covered);
  CHECK(run_id(run_of(checker, {})) != run_id(run_of(checker_with({}), {})));
}

TEST_CASE("a rule from memory runs beside the packs that were chosen, also where it is the only one and wrong") {
  Setup setup;
  setup.packs = {"fairness"};
  setup.rule_texts = {rule_saying("offer mediation")};
  CHECK(checker_with(setup).packs_that_run() == std::vector<std::string>{"fairness", "local"});
  setup.rule_texts = {{"mine.lua", "nonsense"}};
  CHECK(checker_with(setup).packs_that_run() == std::vector<std::string>{"fairness"});
}

TEST_CASE("a wrong rule from memory is a problem that names it") {
  Setup setup;
  setup.rule_texts = {{"mine.lua", "block { id = \"mine.1\", titel = \"x\" }"}};
  const Checker checker = checker_with(setup);
  REQUIRE_FALSE(checker.problems().empty());
  CHECK(checker.problems().front().message.starts_with("mine.lua:1: "));
}

TEST_CASE("examples come as data, passed or not") {
  Setup setup;
  setup.rule_texts = {rule_saying("offer counselling")};
  const auto outcome = checker_with(setup).test_examples({"mine.1"}, {});
  REQUIRE(outcome);
  REQUIRE(outcome->each.size() == 2);
  CHECK(outcome->each[0] == ExampleOutcome{"mine.1", "Officers must offer mediation.", Status::covered, Status::missing, false});
  CHECK(outcome->each[1].passed);
}

TEST_CASE("a phrase is tried on documents in memory, and each hit says where it stands") {
  const FileInMemory file = policy();
  const auto trial = try_phrase(checker_with({}), "offer mediation", std::span(&file, 1), {}, {});
  REQUIRE(trial);
  REQUIRE(trial->found.size() == 1);
  CHECK(trial->found[0].document == "policies/asb.md");
  CHECK(trial->found[0].evidence.quote == "offer mediation");
  CHECK(trial->found[0].evidence.force == Force::committed);
}

TEST_CASE("lines go through memory as through a file") {
  const Checker checker = checker_with({});
  const FileInMemory file = policy();
  const Report report = check_in_memory(checker, std::span(&file, 1), {}, {});
  const Run run = run_of(checker, {});
  const Lines lines = lines_in(run_line(run) + document_line(report.documents[0], run_id(run)) + "{\"schema\":\nnot ended", "held");
  REQUIRE(lines.documents.size() == 1);
  CHECK(lines.documents[0].document == report.documents[0]);
  CHECK(lines.runs == std::vector<Run>{run});
  REQUIRE(lines.damaged.size() == 1);
  CHECK(lines.damaged[0].starts_with("held:3: "));
}

TEST_CASE("decisions go to a CSV and come back as they were, none of them as a formula") {
  const std::vector<std::string> given = {
      "respect.3.7", "not applicable", "=2+2 \"said\", the board", "A. Head", "2026-01-10", "2027-01-10", "", "Example Homes"};
  const std::string csv = tailoring_csv({given});
  CHECK(csv.find(",\"'=2+2") != std::string::npos);
  Setup setup;
  setup.tailoring_texts = {{"tailoring.csv", csv}};
  const Checker checker = checker_with(setup);
  CHECK(checker.problems().empty());
  const Report frame = run_of(checker, {}).frame;
  REQUIRE(frame.tailoring);
  REQUIRE(frame.tailoring->entries.size() == 1);
  CHECK(tailoring_cells(frame.tailoring->entries[0], frame.organisation) == given);
  CHECK(frame.tailoring->entries[0].place == "tailoring.csv, row 2");
}
