// Decisions written in Lua: read whole, and every slip answered with its line and what to do.
#include "script/tailoring.hpp"

#include "support/catch.hpp"
#include "unit/script/support.hpp"

using namespace tenet;

namespace {

ruleset::TailoringFile read(std::string_view text) {
  return script::read_tailoring(text, "t.lua");
}

/// Messages, one a line, without the lines that show where.
std::string problems(std::string_view text) {
  std::string all;
  for (const RuleProblem& problem : read(text).problems)
    all += (all.empty() ? "" : "\n") + problem.message.substr(0, problem.message.find("\n  "));
  return all;
}

constexpr std::string_view kWhole = R"lua(tailoring {
  organisation = "Example Homes",
  not_applicable { "respect.3.p4", reason = "No warden scheme operates in the borough", approved_by = "Head of Housing",
    on = "2026-03-01", review_by = "2027-03-01" },
  alternative {
    "respect.3.7",
    reason = "County-wide scheme",
    evidence = "Joint protocol.docx, section 4",
    approved_by = "Board",
    on = "2026-03-01",
    review_by = "2027-03-01",
  },
}
)lua";

}  // namespace

TEST_CASE("decisions are read with who, why, when and until when") {
  const auto file = read(kWhole);
  CHECK(file.problems.empty());
  CHECK(file.organisation == "Example Homes");
  REQUIRE(file.entries.size() == 2);
  CHECK(file.entries[0].rule == "respect.3.p4");
  CHECK(file.entries[0].place == "t.lua:3");
  CHECK(file.entries[0].note == TailoringNote{Status::not_applicable, Status::missing, "No warden scheme operates in the borough",
                                              "Head of Housing", "2026-03-01", "2027-03-01", "", false});
  CHECK(file.entries[1].place == "t.lua:5");
  CHECK(file.entries[1].note.decision == Status::alternative);
  CHECK(file.entries[1].note.evidence == "Joint protocol.docx, section 4");
}

TEST_CASE("a decision that lacks something is reported with its line and left out; the others count") {
  std::string text(kWhole);
  text.replace(text.find("    reason = \"County-wide scheme\",\n"), 35, "");
  const auto file = read(text);
  REQUIRE(file.entries.size() == 1);
  CHECK(file.entries[0].rule == "respect.3.p4");
  CHECK(problems(text) == "t.lua:5: tailoring: alternative 'respect.3.7': 'reason' is missing");
}

TEST_CASE("slips are answered with what was meant") {
  const auto one = [](std::string_view fields) {
    return problems("tailoring {\n  not_applicable {\n    " + std::string(fields) + " },\n}\n");
  };
  const std::string rest = R"(approved_by = "w", on = "2026-03-01", review_by = "2027-03-01")";
  CHECK(one(R"("a.1", raeson = "r", )" + rest) ==
        "t.lua:3: tailoring: not_applicable 'a.1': unknown field 'raeson' - did you mean 'reason'?\n"
        "t.lua:2: tailoring: not_applicable 'a.1': 'reason' is missing");
  CHECK(one(R"("a.1", reason = " ", )" + rest) == "t.lua:3: tailoring: not_applicable 'a.1': 'reason' is empty");
  CHECK(one(R"(reason = "r", )" + rest) ==
        "t.lua:2: tailoring: not_applicable: the rule's id stands first, and only it stands without a name: not_applicable { "
        "\"respect.3.p4\", ... }");
  CHECK(one(R"("a.1", reason = "r", approved_by = "w", on = "1 March", review_by = "2027-02-30")") ==
        "t.lua:3: tailoring: not_applicable 'a.1'.on: expected a date such as \"2026-04-01\", got \"1 March\"\n"
        "t.lua:3: tailoring: not_applicable 'a.1'.review_by: expected a date such as \"2026-04-01\", got \"2027-02-30\"");
  CHECK(problems("tailoring { organization = \"x\" }") ==
        "t.lua:1: tailoring: unknown field 'organization' - did you mean 'organisation'?");
  CHECK(problems("tailoring {\n  covered { \"a.1\" },\n}\n") ==
        "t.lua:2: tailoring: item [1]: expected not_applicable { \"rule\", ... } or alternative { \"rule\", ... }, got an example");
}

TEST_CASE("a file that holds something else says so") {
  CHECK(problems("") == "t.lua:1: the file holds no decisions: write tailoring { ... }");
  CHECK(problems("words \"w\" { \"x\" }\n") ==
        "t.lua:1: words: a tailoring file holds decisions only; keep rules in a file of their own, named by --rules");
  CHECK(problems("tailoring { }\ntailoring { }\n") == "t.lua:2: tailoring: there is one already; write all decisions into it");
  CHECK(problems("tailoring {\n  organisation = \"x\"\n  not_applicable { }\n}\n").find("a comma is missing") != std::string::npos);
  CHECK(problems("\xFF\xFE").find("UTF-16") != std::string::npos);
  CHECK(problems("while true do end").find("t.lua") == 0);
}

TEST_CASE("a tailoring in a rule file is told where it belongs") {
  CHECK(script::test::problems_of("tailoring { }") ==
        "x.lua:1: tailoring: decisions are no rules; keep them in a file of their own and name it with --tailoring");
}
