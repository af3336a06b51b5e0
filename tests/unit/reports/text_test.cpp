#include "reports/text/text.hpp"

#include <sstream>

#include "reports/text/paper.hpp"
#include "support/catch.hpp"
#include "support/report_sample.hpp"

using namespace tenet;
using namespace tenet::reports;
using tenet::reports::text::Colours;
using tenet::reports::text::Ink;
using tenet::reports::text::Paper;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string sample(const Style& style = {}) {
  return *text::write(test::report_sample(), style);
}

/// One space for every run of white space: what is said, however it is wrapped.
std::string flat(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n';
    if (space && (out.empty() || out.back() == ' ')) continue;
    out += space ? ' ' : c;
  }
  return out;
}

}  // namespace

TEST_CASE("no line is wider than asked for, whatever the width") {
  for (const int width : {40, 60, 80, 120}) {
    Style style;
    style.width = width;
    for (const std::string& line : lines_of(sample(style))) {
      INFO(line);
      CHECK(text::display_width(line) <= static_cast<std::size_t>(width));
    }
  }
}

TEST_CASE("width 0 does not wrap") {
  Style style;
  style.width = 0;
  CHECK(sample(style).contains(
      "4.2(b), under Mediation: “Before legal action our officers will: screen every case to decide whether it is suitable for "
      "mediation”\n"));
}

TEST_CASE("without colour there is no escape; with colour the words are the same") {
  Style colour;
  colour.colour = true;
  std::string coloured = sample(colour);
  CHECK_FALSE(sample().contains("\x1B"));
  CHECK(coloured.contains("\x1B[32m+\x1B[0m respect.3.7"));
  for (std::size_t at; (at = coloured.find('\x1B')) != std::string::npos;) coloured.erase(at, coloured.find('m', at) - at + 1);
  CHECK(coloured == sample());
}

TEST_CASE("a covered rule shows where it stands and the words, on two lines where there are several documents") {
  Style narrow;
  narrow.width = 60;
  CHECK(flat(sample(narrow))
            .contains("Covered (1) + respect.3.7 Cases are screened for mediation early and referred 4.2(b), under Mediation: “… screen "
                      "every case to "
                      "decide whether it is suitable for mediation”"));
  Report one = test::report_sample();
  one.documents.resize(1);
  CHECK(flat(*text::write(one, {}))
            .contains(
                "4.2(b), under Mediation: “Before legal action our officers will: screen every case to decide whether it is suitable for "
                "mediation”"));
}

TEST_CASE("within a document what is at odds comes first, then what falls short, then what is covered") {
  const std::string text = sample();
  CHECK(text.find("For you to decide (1)") < text.find("Contradicted (1)"));
  const std::size_t weak = text.find("Weak (1): said, but short of a commitment");
  REQUIRE(weak != std::string::npos);
  CHECK(text.find("Contradicted (1): said not to be done") < weak);
  CHECK(weak < text.find("Partial (1)"));
  CHECK(text.find("Partial (1)") < text.find("Covered (1)"));
}

TEST_CASE("terms come first, before what an agreement should have") {
  const std::string text = sample();
  const std::size_t agreement = text.find("2 agreements/tenancy");
  REQUIRE(agreement != std::string::npos);
  CHECK(text.find("Unfair terms", agreement) < text.find("Respect Standard", agreement));
}

TEST_CASE("what falls short says how") {
  const std::string text = flat(sample());
  CHECK(text.contains(
      "~ respect.3.p1 Partners share premises only “will consider”: an aim, not a commitment paragraph 56, under Partners: “We"));
  CHECK(text.contains(
      "/ respect.3.8 Early warnings and agreements are used missing: acceptable behaviour agreements 4.4, under Mediation: “We issue"));
  CHECK(text.contains(
      "For you to decide (1): both are said, that it is so and that it is not + respect.4.1 Every report is answered within a day "
      "counted as covered 5.1, under Reports: “We answer every report within one working day.” but at 5.9, under Reports: “We do not "
      "answer anonymous reports.”"));
}

TEST_CASE("a sentence that says both is quoted once, then only its words") {
  Report report = test::report_sample();
  auto& both = report.documents.front().results[3].evidence;
  both[1].context = both[0].context = "We answer every report within one working day, but do not answer anonymous reports.";
  CHECK(flat(*text::write(report, {})).contains("but at 5.9, under Reports: “do not answer anonymous reports”"));
}

TEST_CASE("missing blocks are listed by number in a document and by title over the set") {
  const std::string text = flat(sample());
  CHECK(text.contains("Not found here (1) respect.4.3"));
  CHECK(text.contains("Missing (1): nothing was found - respect.4.3 Residents help to set service standards"));
}

TEST_CASE("the gaps of the set come with the nearest words, what is covered with the numbers of its documents") {
  const std::string text = flat(sample());
  const std::size_t set = text.find("Gaps and coverage: all 2 documents together");
  REQUIRE(set != std::string::npos);
  CHECK(
      text.substr(set).contains("asb-policy.docx, at paragraph 56, under Partners: “We will consider sharing premises with the police.”"));
  CHECK(text.substr(set).contains("+ respect.3.7 Cases are screened for mediation early and referred [1]"));
}

TEST_CASE("a flagged term comes with its places and advice, a qualified one with its saving, clear ones are counted") {
  const std::string text = flat(sample());
  CHECK(text.contains("1 flagged, 1 qualified, 1 clear, 1 not checked"));
  CHECK(text.contains("also at 3.2, under Rent; 3.3, under Rent; 3.4, under Rent; 3.5, under Rent; 3.6, under Rent; and 2 more places"));
  CHECK(text.contains("noted, and not enough, at 9.9, under General: “Your statutory rights are not affected.”"));
  CHECK(text.contains("> Add a plain-English saving"));
  CHECK(text.contains("softened at 7.1, under Access: “on 24 hours' written notice”"));
  CHECK_FALSE(text.contains("fairness.final-decision"));
}

TEST_CASE("several words at one place are one place") {
  Report report = test::report_sample();
  auto& evidence = report.documents[1].results[3].evidence;
  for (Evidence& each : evidence) each.place = evidence.front().place;
  CHECK_FALSE(flat(*text::write(report, {})).contains("also at"));
}

TEST_CASE("tailoring shows the decision with the real result beside it") {
  CHECK(flat(sample()).contains(
      "Decided: alternative, because County-wide scheme. Approved by Head of Housing on 1 March 2026, to be reviewed by 1 March 2027. "
      "See Joint protocol.docx, section 4. In the documents: missing."));
}

TEST_CASE("what was decided about a block is told once, over the set; a document only lists it") {
  const std::string text = flat(sample());
  CHECK(text.find("County-wide scheme") == text.rfind("County-wide scheme"));
  CHECK(text.contains("Alternative, by decision (1) respect.6.3"));
}

TEST_CASE("a term that was set aside is shown with its words and the reason, and not among the flagged") {
  Report report = test::report_sample();
  RuleResult& term = report.documents[1].results[3];
  REQUIRE(term.status == Status::flagged);
  term.status = Status::not_applicable;
  term.tailoring = TailoringNote{
      Status::not_applicable, Status::flagged, "Counsel advised that it may stand", "Head of Legal", "2026-03-01", "2027-03-01", "", false};
  const std::string text = flat(*text::write(report, {}));
  CHECK(text.contains("Set aside (1): found, and decided to let stand"));
  CHECK(text.contains("because Counsel advised that it may stand. Approved by Head of Legal"));
  CHECK(text.contains("In the documents: flagged."));
  CHECK_FALSE(text.contains("Flagged (1)"));
}

TEST_CASE("decisions that are past their review, not needed or about other rules are named at the end") {
  Report report = test::report_sample();
  CHECK_FALSE(flat(*text::write(report, {})).contains("Decisions"));
  report.organisation = "Example Homes";
  TailoringEntry entry;
  entry.rule = "respect.3.7";
  entry.title = "Cases are screened";
  entry.note = {Status::not_applicable, Status::covered, "r", "a", "2025-03-01", "2026-03-01", "", true};
  entry.place = "tailoring.csv, row 4";
  report.tailoring = Tailoring{{"tailoring.csv"}, {entry, entry, entry, entry}};
  report.tailoring->entries[0].use = TailoringUse::applied;
  report.tailoring->entries[1].use = TailoringUse::expired;
  report.tailoring->entries[2].use = TailoringUse::not_needed;
  const std::string text = flat(*text::write(report, {}));
  CHECK(text.contains("Decisions"));
  CHECK(text.contains("4 of Example Homes, from tailoring.csv: 1 in force, 1 expired, 1 not needed and 1 about a rule not judged here."));
  CHECK(text.contains(
      "! respect.3.7 Cases are screened: expired on 1 March 2026, so that the real result counts again (tailoring.csv, row 4)"));
  CHECK(text.contains("? not judged here: respect.3.7"));
  CHECK(text.contains("+ respect.3.7 Cases are screened: not needed, for the documents say so themselves: covered (tailoring.csv, row 4)"));
}

TEST_CASE("what was not read and not judged is named after the coverage, and counted in the last lines") {
  const std::string text = flat(sample());
  const std::size_t last = text.find("Not in this report");
  REQUIRE(last != std::string::npos);
  CHECK(text.find("Gaps and coverage") < last);
  const std::string end = text.substr(last);
  CHECK(end.contains("? old/policy.doc is a Word 97-2003 file"));
  CHECK(end.contains("? respect.6.4 in 1 asb-policy.docx The rule's check function stopped: instruction limit reached."));
  CHECK(end.contains("? fairness.indemnity in 2 tenancy <2026> & terms.odt"));
  CHECK(end.contains("did you mean 'title'?"));
  CHECK(text.contains("An embedded document was not read. (word/document.xml)"));
  CHECK(text.contains("2 documents read, 1 could not be read (see the end)."));
  CHECK(end.contains("1 file was not read, 2 rules were not judged and 1 mistake stands in the rules: see “Not in this report” above"));
}

TEST_CASE("the last lines are the whole in short") {
  const std::string text = flat(sample());
  const std::string end = text.substr(text.find("In short"));
  CHECK(end.contains("Respect Standard for Housing Management, of 9: 2 covered, 1 partial, 1 weak, 1 contradicted, 1 missing"));
  CHECK(end.contains("Terms, counted per document: 1 flagged, 1 qualified, 1 clear, 1 not checked"));
}

TEST_CASE("coverage claimed in forms only says so") {
  CHECK(flat(sample()).contains("in 1 asb-policy.docx (claimed in a self-assessment form only)"));
}

TEST_CASE("a document for which no rule was chosen says that nothing was judged") {
  Report report = test::report_sample();
  for (DocumentReport& document : report.documents) document.results.clear();
  report.coverage.clear();
  const std::string text = flat(*text::write(report, {}));
  CHECK(text.contains("None of the rules chosen is for this kind of document: nothing was judged."));
  CHECK(text.substr(text.find("In short")).contains("Nothing was judged."));
}

TEST_CASE("an empty report is written too") {
  CHECK((*text::write(Report{}, {})).contains("0 documents read."));
}

TEST_CASE("text from a document cannot steer the terminal") {
  CHECK(text::printable("a\x1B[31mb") == "a\uFFFD[31mb");
  CHECK(text::printable("a\u202Eb\u0085c") == "a\uFFFDb\uFFFDc");
  CHECK(text::printable("a\nb\tc") == "a b c");
  CHECK(text::printable("bad \xFF byte") == "bad \uFFFD byte");
  CHECK(text::printable("“quotes” – kept") == "“quotes” – kept");
}

TEST_CASE("width counts columns, not bytes") {
  CHECK(text::display_width("Mediation") == 9);
  CHECK(text::display_width("“é…”") == 4);
  CHECK(text::display_width("e\u0301") == 1);
  CHECK(text::display_width("漢字") == 4);
}

TEST_CASE("paragraphs wrap at words and break only what is longer than a line") {
  Paper paper(30, Colours::none);
  paper.paragraph(2, 4, "The quick brown fox jumps over the lazy dog");
  paper.paragraph(0, 0, std::string(70, 'x'));
  CHECK(paper.take() == "  The quick brown fox jumps\n    over the lazy dog\n" + std::string(30, 'x') + "\n" + std::string(30, 'x') + "\n" +
                            std::string(10, 'x') + "\n");
}

TEST_CASE("a label pushes the first line only") {
  Paper paper(30, Colours::none);
  paper.labelled(0, 4, "+ covered", Ink::good, "some words that need two lines");
  CHECK(paper.take() == "+ covered some words that need\n    two lines\n");
}
