// Self-assessment forms: what counts as evidence for which block, and what a form can never prove.
#include "engine/coverage.hpp"
#include "judge_rules.hpp"
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using engine::test::Bench;

namespace {

const Bench& forms() {
  static const Bench bench{R"lua(
block {
  id = "respect.3.7", title = "Mediation", source = { standard = "S" },
  elements = { { id = "refer", find = { "(offer|use|have|through) ...8 mediation" } } },
  form = { "screen ...6 mediation", "mediation ...3 early" },
  examples = { covered { "We offer mediation." }, missing { "Nothing." } },
}
block {
  id = "respect.4.1", title = "Reporting", source = { standard = "S" },
  elements = { { id = "report", find = { "report ...12 (telephone|email)" } } },
  form = { "report ...8 (service|way)" },
  examples = { covered { "You can report by email." }, missing { "Nothing." } },
}
)lua"};
  return bench;
}

std::string status(std::string_view rule, std::string_view text) {
  return forms().status(rule, text, "self-assessment");
}

}  // namespace

TEST_CASE("forms: a row's evidence is judged for its own block, in two columns") {
  const char* form =
      "| Building block | Current position |\n"
      "| Screen cases for mediation early | We use an independent mediation service. |\n"
      "| Different ways to report | Residents can report by telephone or email. |";
  CHECK(status("respect.3.7", form) == "covered");
  CHECK(status("respect.4.1", form) == "covered");
}

TEST_CASE("forms: three columns, with the commitment in front") {
  const char* form =
      "| Commitment | Building block | Evidence |\n"
      "| 3 Prevention | Screen cases for mediation early | We use an independent mediation service. |\n"
      "| 4 Services | Different ways to report | Residents can report by telephone or email. |";
  CHECK(status("respect.3.7", form) == "covered");
  CHECK(status("respect.4.1", form) == "covered");
}

TEST_CASE("forms: the code's five columns: an answer names no block, nor does what stands behind the evidence") {
  const char* form =
      "| Provision | Requirement | Comply: yes / no | Evidence | Next step |\n"
      "| A | Screen cases for mediation early | Yes | Nothing yet. | More ways to report |\n"
      "| B | Different ways to report | Yes | Residents can report by telephone or email. | We offer mediation |";
  CHECK(status("respect.3.7", form) == "missing");
  CHECK(status("respect.4.1", form) == "covered");
}

TEST_CASE("forms: rows go by their block's id, or by its number where the form is about its pack") {
  CHECK(status("respect.3.7", "| Block | Evidence |\n| respect.3.7: ways to report | We use mediation. |") == "covered");
  CHECK(status("respect.4.1", "| Block | Evidence |\n| respect.3.7: ways to report | Report by email. |\n| respect.4.1 | |") == "missing");
  CHECK(status("respect.3.7", "| No. | Block | Evidence |\n| (3.7) | Settling disputes | We use mediation. |") == "covered");
  CHECK(status("respect.3.7", "| Block | Evidence |\n| Disputes, see 3.7 | We use mediation. |\n| respect.3.7 | |") == "missing");
}

TEST_CASE("forms: without a heading the last column is the evidence") {
  CHECK(status("respect.3.7", "| Screen cases for mediation early | We use an independent mediation service. |\n| Other | Text |") ==
        "missing");
  CHECK(status("respect.3.7", "| Block | Position |\n| Screen cases for mediation early | We use an independent mediation service. |") ==
        "covered");
}

TEST_CASE("forms: labels and header cells are never evidence") {
  const char* form =
      "| We offer mediation | Evidence that we offer mediation |\n"
      "| We offer mediation early | See our website. |";
  CHECK(status("respect.3.7", form) == "missing");
  CHECK(forms().judge("respect.3.7", form, "self-assessment").message ==
        "the form's own row says only 'See our website.': that is no evidence");
}

TEST_CASE("forms: an answer that leans on its question's words is weak, and only in its own row") {
  const char* form =
      "| Building block | Evidence |\n"
      "| We offer independent mediation early | Yes, mediation. |";
  CHECK(status("respect.3.7", form) == "weak");
  const char* denial =
      "| Building block | Evidence |\n"
      "| We offer independent mediation early | No mediation. |";
  CHECK(status("respect.3.7", denial) == "missing");
  const char* another =
      "| Building block | Evidence |\n"
      "| We offer different ways to report | Yes, mediation. |\n"
      "| Screen cases for mediation early | In place. |";
  CHECK(status("respect.3.7", another) == "missing");
}

TEST_CASE("forms: a bare answer is no evidence, and the message says what it says") {
  const auto message = [](const char* answer) {
    return forms()
        .judge("respect.3.7", "| Building block | Evidence |\n| Screen cases for mediation early | " + std::string(answer) + " |",
               "self-assessment")
        .message;
  };
  CHECK(message("Yes") == "the form's own row says only 'Yes': that is no evidence");
  CHECK(message("In place") == "the form's own row says only 'In place': that is no evidence");
  CHECK(message("Yes, fully in place") == "the form's own row says only 'Yes, fully in place': that is no evidence");
  CHECK(message("No") == "the form's own row says only 'No': that is no evidence");
}

TEST_CASE("forms: other rows decide nothing where the block has a row of its own") {
  const char* form =
      "| Building block | Evidence |\n"
      "| Screen cases for mediation early | Staff have yearly training in this. |\n"
      "| Different ways to report | Residents can report by email. We offer mediation. |";
  const RuleResult result = forms().judge("respect.3.7", form, "self-assessment");
  CHECK(result.status == Status::missing);
  CHECK(result.message == "the form's own row has an entry, but it does not show the block; other rows mention it");
  CHECK(result.evidence.size() == 1);
}

TEST_CASE("forms: a procedure is judged by its own row, whatever sections there are") {
  const Bench bench{R"lua(
procedure {
  id = "x.1", title = "Support", source = { standard = "S" },
  whenever = { find = { "injunction" } }, expect = { find = { "assess ...4 support need" } }, form = { "support ...4 enforcement" },
  examples = { covered { "A." }, missing { "B." } },
})lua"};
  const std::string head = "# 6 Help\nAn injunction may be sought.\n| Building block | Evidence |\n| Support linked to enforcement | ";
  CHECK(bench.status("x.1", head + "Officers assess support needs. |", "self-assessment") == "covered");
  CHECK(bench.status("x.1", head + "We repair boilers every year. |", "self-assessment") == "missing");
  CHECK(bench.status("x.1", head + " |", "self-assessment") == "missing");
  CHECK(bench.judge("x.1", head + " |", "self-assessment").message == "the form's own row is empty");
}

TEST_CASE("forms: a denial in the label is not one in the answer") {
  const char* form =
      "| Building block | Evidence |\n"
      "| Cases not suitable are screened for mediation | We use an independent mediation service. |";
  CHECK(status("respect.3.7", form) == "covered");
}

TEST_CASE("forms: an empty evidence cell is missing, though another row mentions it") {
  const char* form =
      "| Building block | Evidence |\n"
      "| Screen cases for mediation early | |\n"
      "| Different ways to report | Residents can report by email. We offer mediation. |";
  const RuleResult result = forms().judge("respect.3.7", form, "self-assessment");
  CHECK(result.status == Status::missing);
  CHECK(result.message == "the form's own row is empty; other rows mention it");
  CHECK(result.evidence.size() == 1);
}

TEST_CASE("forms: a block without a row takes what other rows show") {
  const char* form =
      "| Building block | Evidence |\n"
      "| Different ways to report | Residents can report by email. We offer mediation. |";
  CHECK(status("respect.3.7", form) == "covered");
}

TEST_CASE("forms: will is a plan, and fragments are answers") {
  const char* plan =
      "| Building block | Evidence |\n"
      "| Screen cases for mediation early | We will offer mediation. |";
  CHECK(status("respect.3.7", plan) == "weak");
}

TEST_CASE("forms: an ordinary table in a self-assessment is read as text") {
  CHECK(status("respect.3.7", "| Service | Note |\n| Disputes | We offer mediation. |") == "covered");
}

TEST_CASE("coverage: an element takes its best result over the documents, and says where") {
  const auto document = [](std::string path, std::string kind, std::string_view text) {
    DocumentReport report;
    report.path = std::move(path);
    report.kind = std::move(kind);
    report.checked = true;
    report.results.push_back(forms().judge("respect.3.7", text, report.kind));
    return report;
  };
  const auto one = [](const std::vector<DocumentReport>& documents) {
    const auto coverage = coverage_of(documents);
    REQUIRE(coverage.size() == 1);
    return coverage.front();
  };
  const DocumentReport policy = document("policy.docx", "policy", "We will offer mediation.");
  const DocumentReport weak = document("leaflet.docx", "leaflet", "We may offer mediation.");
  const DocumentReport against = document("letter.docx", "policy", "We do not offer mediation.");
  const DocumentReport form = document("form.docx", "self-assessment", "We offer mediation.");
  DocumentReport unread = policy;
  unread.checked = false;

  CHECK(one({weak, policy}).status == Status::covered);
  CHECK(one({weak, policy}).elements.front().document == "policy.docx");
  CHECK(one({weak, policy}).documents == std::vector<std::string>{"leaflet.docx", "policy.docx"});
  CHECK(one({weak}).status == Status::weak);
  CHECK(one({policy, against}).status == Status::covered);
  CHECK(one({policy, against}).conflict);
  CHECK(one({against}).status == Status::contradicted);
  CHECK(one({form}).basis == Basis::claimed);
  CHECK(one({form, policy}).basis == Basis::stated);
  CHECK(one({against}).basis == Basis::none);
  CHECK(one({weak, unread}).status == Status::weak);
}

TEST_CASE("coverage: what could not be judged is no gap") {
  DocumentReport judged;
  judged.path = "a.docx";
  judged.checked = true;
  judged.results.push_back(forms().judge("respect.3.7", "We repair boilers.", "policy"));
  DocumentReport stopped = judged;
  stopped.results.front().status = Status::not_checked;
  CHECK(coverage_of({judged}).front().status == Status::missing);
  CHECK(coverage_of({judged, stopped}).front().status == Status::not_checked);
}

TEST_CASE("coverage: partial documents add up by element") {
  const Bench three{test::kThreeRules};
  const auto document = [&](std::string path, std::string_view text) {
    DocumentReport report;
    report.path = std::move(path);
    report.kind = "policy";
    report.checked = true;
    for (const char* rule : {"respect.3.7", "fairness.rent-without-set-off"}) report.results.push_back(three.judge(rule, text, "policy"));
    return report;
  };
  const auto coverage = coverage_of(
      {document("a.docx", "We will offer mediation."), document("b.docx", "Officers must check that it is suitable for mediation.")});
  REQUIRE(coverage.size() == 1);
  CHECK(coverage.front().status == Status::covered);
  CHECK(coverage.front().elements[0].document == "b.docx");
  CHECK(coverage.front().elements[1].document == "a.docx");
}
