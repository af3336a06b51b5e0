// Two reports, and what is said to have changed between them.
#include <tenet/comparison.hpp>

#include <algorithm>

#include "support/catch.hpp"
#include "support/report_sample.hpp"

using namespace tenet;

namespace {

Report sample() {
  return test::report_sample();
}

RuleResult& result(Report& report, const std::string& rule) {
  for (DocumentReport& document : report.documents) {
    for (RuleResult& row : document.results) {
      if (row.rule == rule) return row;
    }
  }
  throw std::runtime_error("no " + rule);
}

Coverage& coverage(Report& report, const std::string& rule) {
  return *std::find_if(report.coverage.begin(), report.coverage.end(), [&](const Coverage& row) { return row.rule == rule; });
}

const RuleChange* find(const std::vector<RuleChange>& rows, const std::string& rule) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const RuleChange& each) { return each.rule == rule; });
  return row == rows.end() ? nullptr : &*row;
}

Change of_coverage(Status before, Status after) {
  Report older = sample();
  Report newer = sample();
  coverage(older, "respect.3.7").status = before;
  coverage(newer, "respect.3.7").status = after;
  const Comparison comparison = compare_reports(older, newer);
  const RuleChange* row = find(comparison.coverage, "respect.3.7");
  return row == nullptr ? Change::same : row->change;
}

DocumentReport document(const std::string& path, const std::string& content, const std::string& title = "") {
  DocumentReport row;
  row.path = path;
  row.sha256 = content.empty() ? "" : std::string(64, content.front());
  row.kind = "asb-policy";
  row.title = title;
  row.checked = true;
  return row;
}

/// "older path > newer path by match" for each document; "" for one that is missing.
std::vector<std::string> matched(const std::vector<DocumentReport>& before, const std::vector<DocumentReport>& after) {
  Report older;
  Report newer;
  older.documents = before;
  newer.documents = after;
  std::vector<std::string> lines;
  for (const DocumentChange& row : compare_reports(older, newer).documents)
    lines.push_back(row.before + " > " + row.after + " " + std::string(to_string(row.match)));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a report and itself differ in nothing") {
  const Comparison same = compare_reports(sample(), sample());
  CHECK(same.coverage.empty());
  CHECK(same.coverage_same == sample().coverage.size());
  CHECK(same.settings.empty());
  CHECK(same.packs.empty());
  for (const DocumentChange& row : same.documents) {
    CHECK(row.change == Change::same);
    CHECK(row.results.empty());
  }
}

TEST_CASE("moving a clause, numbering it anew or typing it with other quotation marks is no change") {
  Report newer = sample();
  Evidence& evidence = result(newer, "respect.3.7").evidence[0];
  evidence.place = test::clause("9.9", {"9 Elsewhere"}, 99);
  evidence.context = "Other words around it: " + evidence.quote;
  evidence.quote += " ";
  evidence.quote[0] = 'S';
  CHECK(compare_reports(sample(), newer).documents[0].change == Change::same);
}

TEST_CASE("statuses of blocks have an order; what was decided or not judged has no place in it") {
  CHECK(of_coverage(Status::covered, Status::partial) == Change::worse);
  CHECK(of_coverage(Status::weak, Status::missing) == Change::worse);
  CHECK(of_coverage(Status::missing, Status::contradicted) == Change::worse);
  CHECK(of_coverage(Status::missing, Status::weak) == Change::better);
  CHECK(of_coverage(Status::contradicted, Status::covered) == Change::better);
  CHECK(of_coverage(Status::covered, Status::not_checked) == Change::changed);
  CHECK(of_coverage(Status::missing, Status::alternative) == Change::changed);
  CHECK(of_coverage(Status::covered, Status::covered) == Change::same);
}

TEST_CASE("a term that is found where it was not is worse, one that is gone better") {
  Report newer = sample();
  result(newer, "fairness.rent-without-set-off").status = Status::clear;
  result(newer, "fairness.rent-without-set-off").evidence.clear();
  const Comparison better = compare_reports(sample(), newer);
  const RuleChange* row = find(better.documents[1].results, "fairness.rent-without-set-off");
  REQUIRE(row != nullptr);
  CHECK(row->change == Change::better);
  CHECK(row->lost.size() == 8);
  const Comparison worse = compare_reports(newer, sample());
  CHECK(find(worse.documents[1].results, "fairness.rent-without-set-off")->change == Change::worse);
  CHECK(worse.documents[1].change == Change::worse);
  CHECK(term_changes(worse).worse == 1);
  CHECK(has_new(worse, {Status::flagged}));
  CHECK_FALSE(has_new(better, {Status::flagged}));
}

TEST_CASE("the same words found once more are new words: a term counts as often as it stands there") {
  Report newer = sample();
  RuleResult& row = result(newer, "fairness.rent-without-set-off");
  row.evidence.push_back(row.evidence.front());
  const Comparison comparison = compare_reports(sample(), newer);
  const RuleChange* change = find(comparison.documents[1].results, row.rule);
  REQUIRE(change != nullptr);
  CHECK(change->change == Change::reworded);
  CHECK(change->found.size() == 1);
  CHECK(has_new(comparison, {Status::flagged}));
}

TEST_CASE("a block that is covered by other words came out the same, and both are shown with their document") {
  Report newer = sample();
  result(newer, "respect.3.7").evidence[0].quote = "assess whether mediation is safe";
  const Comparison comparison = compare_reports(sample(), newer);
  const RuleChange* row = find(comparison.coverage, "respect.3.7");
  REQUIRE(row != nullptr);
  CHECK(row->change == Change::reworded);
  REQUIRE(row->found.size() == 1);
  CHECK(row->found[0].quote == "assess whether mediation is safe");
  CHECK(row->found[0].document == "policies/asb-policy.docx");
  CHECK(row->lost[0].quote == "screen every case to decide whether it is suitable for mediation");
  CHECK_FALSE(has_new(comparison, {Status::covered}));
}

TEST_CASE("the same words said with another force are shown as they were and as they are") {
  Report newer = sample();
  result(newer, "respect.3.7").evidence[0].force = Force::aspirational;
  const Comparison comparison = compare_reports(sample(), newer);
  const RuleChange* row = find(comparison.coverage, "respect.3.7");
  REQUIRE(row != nullptr);
  CHECK(row->lost[0].force == Force::committed);
  CHECK(row->found[0].force == Force::aspirational);
}

TEST_CASE("an element that came out otherwise is named, also where the block as a whole did not") {
  Report newer = sample();
  coverage(newer, "respect.3.8").elements = {{"warning", "early warnings", false, Status::weak, ""}};
  Report older = sample();
  coverage(older, "respect.3.8").elements = {{"warning", "early warnings", false, Status::covered, ""}};
  const Comparison comparison = compare_reports(older, newer);
  const RuleChange* row = find(comparison.coverage, "respect.3.8");
  REQUIRE(row != nullptr);
  CHECK(row->elements == std::vector<ElementChange>{{"warning", "early warnings", Status::covered, Status::weak}});
}

TEST_CASE("evidence that is at odds where it was not is worse") {
  Report newer = sample();
  coverage(newer, "respect.3.7").conflict = true;
  CHECK(find(compare_reports(sample(), newer).coverage, "respect.3.7")->change == Change::worse);
  CHECK(find(compare_reports(newer, sample()).coverage, "respect.3.7")->change == Change::better);
}

TEST_CASE("rules that only one report has are new or gone") {
  Report newer = sample();
  coverage(newer, "respect.3.7").rule = "respect.9.9";
  const Comparison comparison = compare_reports(sample(), newer);
  CHECK(find(comparison.coverage, "respect.9.9")->change == Change::added);
  CHECK(find(comparison.coverage, "respect.3.7")->change == Change::gone);
  CHECK(comparison.coverage.back().rule == "respect.3.7");
}

TEST_CASE("packs that changed are named with version, edition and rules; so is what the runs were told") {
  Report newer = sample();
  newer.packs[0].version = "9.9.9";
  newer.packs[0].edition = "2030";
  newer.packs[0].rules += 2;
  newer.packs.push_back({"charter", "1.0.0", "Charter", 45, "", {}});
  newer.profile = "strict";
  newer.view = View::original;
  newer.date = "2027-01-01";
  const Comparison comparison = compare_reports(sample(), newer);
  REQUIRE(comparison.packs.size() == 2);
  CHECK(comparison.packs[0].change == Change::changed);
  CHECK(comparison.packs[0].version_before == sample().packs[0].version);
  CHECK(comparison.packs[0].version_after == "9.9.9");
  CHECK(comparison.packs[0].edition_after == "2030");
  CHECK(comparison.packs[0].rules_after == sample().packs[0].rules + 2);
  CHECK(comparison.packs[1].change == Change::added);
  std::vector<std::string> told;
  for (const SettingChange& setting : comparison.settings) told.push_back(setting.what);
  CHECK(told == Lines{"profile", "view", "date"});
  CHECK(compare_reports(newer, sample()).packs.back().change == Change::gone);
}

TEST_CASE("documents are known by their bytes, then by path, name, title") {
  CHECK(matched({document("a.docx", "1")}, {document("a.docx", "2")}) == Lines{"a.docx > a.docx path"});
  CHECK(matched({document("a.docx", "1")}, {document("b.docx", "1")}) == Lines{"a.docx > b.docx content"});
  CHECK(matched({document("2025/a.docx", "1")}, {document("2026/a.docx", "2")}) == Lines{"2025/a.docx > 2026/a.docx name"});
  CHECK(matched({document("old.docx", "1", "ASB")}, {document("new.docx", "2", "ASB")}) == Lines{"old.docx > new.docx title"});
  CHECK(matched({document("old.docx", "1", "")}, {document("new.docx", "2", "")}) == Lines{" > new.docx ", "old.docx >  "});
}

TEST_CASE("bytes are surer than a name: files that swapped their names are not taken for edited") {
  CHECK(matched({document("a.docx", "1"), document("b.docx", "2")}, {document("a.docx", "2"), document("b.docx", "1")}) ==
        Lines{"b.docx > a.docx content", "a.docx > b.docx content"});
  CHECK(matched({document("a.docx", "1"), document("b.docx", "1")}, {document("b.docx", "1"), document("a.docx", "1")}) ==
        Lines{"b.docx > b.docx content", "a.docx > a.docx content"});
}

TEST_CASE("two documents of one name or title are no reason to take one for the other") {
  CHECK(matched({document("x/a.docx", "1"), document("y/a.docx", "2")}, {document("z/a.docx", "3")}) ==
        Lines{" > z/a.docx ", "x/a.docx >  ", "y/a.docx >  "});
}

TEST_CASE("a document under another name and title is known by what it says") {
  Report older = sample();
  Report newer = sample();
  DocumentReport& moved = newer.documents[0];
  moved.path = "elsewhere/anti-social.odt";
  moved.sha256 = std::string(64, 'f');
  moved.title = "Another title";
  moved.results[0].evidence[0].quote = "a sentence that was edited";
  const Comparison comparison = compare_reports(older, newer);
  CHECK(comparison.documents[0].match == Match::words);
  CHECK(comparison.documents[0].before == "policies/asb-policy.docx");
}

TEST_CASE("of a new document its terms are new; of one that is gone they are gone") {
  Report newer = sample();
  newer.documents.erase(newer.documents.begin() + 1);
  const Comparison gone = compare_reports(sample(), newer);
  CHECK(gone.documents.back().change == Change::gone);
  CHECK(find(gone.documents.back().results, "fairness.rent-without-set-off")->change == Change::gone);
  const Comparison added = compare_reports(newer, sample());
  CHECK(added.documents[1].change == Change::added);
  CHECK(find(added.documents[1].results, "fairness.rent-without-set-off")->change == Change::added);
  CHECK(has_new(added, {Status::flagged}));
  CHECK_FALSE(has_new(gone, {Status::flagged}));
}

TEST_CASE("a document that is no longer read is a change of its own") {
  Report newer = sample();
  newer.documents[0].checked = false;
  newer.documents[0].results.clear();
  newer.documents[0].error = "broken";
  const DocumentChange row = compare_reports(sample(), newer).documents[0];
  CHECK(row.read_before);
  CHECK_FALSE(row.read_after);
}
