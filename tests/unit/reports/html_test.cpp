#include "reports/html/html.hpp"

#include <set>

#include "base/hash.hpp"
#include "reports/html/assets.hpp"
#include "reports/html/finding.hpp"
#include "reports/html/markup.hpp"
#include "support/catch.hpp"
#include "support/report_sample.hpp"

using namespace tenet;
using namespace tenet::reports;

namespace {

std::string page_of(const Report& report) {
  return *html::write(report, {});
}

std::string sample() {
  return page_of(test::report_sample());
}

/// Values of an attribute, in order.
std::vector<std::string> values_of(const std::string& page, const std::string& attribute) {
  std::vector<std::string> values;
  const std::string start = " " + attribute + "=\"";
  for (std::size_t at = 0; (at = page.find(start, at)) != std::string::npos;) {
    at += start.size();
    values.push_back(page.substr(at, page.find('"', at) - at));
  }
  return values;
}

/// What stands between a tag of ours and its end.
std::string inside(const std::string& page, const std::string& tag) {
  const std::size_t begin = page.find("<" + tag + ">") + tag.size() + 2;
  return page.substr(begin, page.find("</" + tag + ">", begin) - begin);
}

/// The page without style sheet and script, which are ours.
std::string words_of_page(std::string page) {
  for (const std::string tag : {"style", "script"}) {
    const std::size_t begin = page.find("<" + tag + ">");
    page.erase(begin, page.find("</" + tag + ">") - begin);
  }
  return page;
}

/// The sample's documents over and over, each under a name of its own.
Report many_documents(std::size_t number) {
  const Report sample = test::report_sample();
  Report report = sample;
  report.documents.clear();
  for (std::size_t i = 0; i < number; ++i) {
    DocumentReport document = sample.documents[i % 2];
    document.path = "set/document-" + std::to_string(i) + ".docx";
    report.documents.push_back(document);
  }
  for (Coverage& row : report.coverage) row.documents = {"set/document-0.docx"};
  return report;
}

/// Every text of a report replaced, the ones that others refer to as well.
Report all_texts(std::string_view hostile) {
  const std::string text(hostile);
  Evidence evidence = test::said(text, text, text + " around", Force::aspirational, text, test::clause(text, {text, text}, 3));
  evidence.cue_place = evidence.document = text;
  evidence.place.part = text;
  const TailoringNote note = {Status::alternative, Status::weak, text, text, text, text, text, true};
  DocumentReport document;
  document.path = document.format = document.kind = document.kind_reason = document.title = document.sha256 = text;
  document.checked = true;
  document.diagnostics = {{text, text, evidence.place}};
  document.unrecognised = {{text, evidence.place}};
  for (const Form form : {Form::block, Form::term}) {
    for (const Status status : {Status::weak, Status::flagged, Status::not_checked, Status::not_applicable}) {
      RuleResult row = test::row(text + std::string(to_string(form)) + std::string(to_string(status)), form, status, text, text);
      row.pack = row.message = row.advice = text;
      row.elements = {{text, text, false, Status::weak, text}, {text + "2", text, true, Status::missing, text}};
      row.evidence = row.qualifiers = {evidence};
      row.tailoring = note;
      document.results.push_back(row);
    }
  }
  Report report;
  report.tool_version = report.date = report.profile = text;
  PackInfo pack;
  pack.id = pack.version = pack.title = pack.edition = text;
  report.packs = {pack};
  report.organisation = text;
  report.tailoring =
      Tailoring{{text}, {{text, text, TailoringUse::not_selected, note, text}, {text, text, TailoringUse::applied, note, text}}};
  report.problems = {{text, text}};
  report.documents = {document, document};
  report.documents.back().checked = false;
  report.documents.back().error = text;
  for (const RuleResult& row : document.results) {
    Coverage coverage = test::over_set(row, {text});
    coverage.kin = {{text, text, Status::covered, evidence}};
    coverage.basis = Basis::claimed;
    report.coverage.push_back(coverage);
  }
  return report;
}

}  // namespace

TEST_CASE("the page asks nothing of the outside: no address, no link but to itself") {
  const std::string page = sample();
  CHECK_FALSE(page.contains("src=\""));
  CHECK_FALSE(page.contains("url("));
  CHECK_FALSE(page.contains("http:/"));
  CHECK_FALSE(page.contains("https:/"));
  CHECK_FALSE(page.contains("@import"));
  for (const std::string& target : values_of(page, "href")) CHECK(target.starts_with("#"));
}

TEST_CASE("only our style sheet and our script may run: the policy names them by their hashes") {
  const std::string page = sample();
  CHECK(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-" + base::sha256_base64(inside(page, "style")) + "&#39;"));
  CHECK(page.contains("script-src &#39;sha256-" + base::sha256_base64(inside(page, "script")) + "&#39;"));
  CHECK(inside(page, "script") == html::script());
  CHECK_FALSE(page.contains("unsafe-inline"));
  CHECK(values_of(page, "style").empty());
}

TEST_CASE("style sheet and script cannot end the element that holds them") {
  for (const std::string_view asset : {html::style_sheet(), html::script()}) {
    CHECK(asset.find("</") == std::string_view::npos);
    CHECK(asset.find("<!--") == std::string_view::npos);
  }
}

TEST_CASE("a quote leads to its block in its document, for programs that show the page beside the documents") {
  const Report report = test::report_sample();
  const std::string page = page_of(report);
  CHECK(page.contains("data-document=\"1\" data-path=\"" + report.documents[0].path + "\""));
  const Evidence& evidence = report.documents[0].results[0].evidence.at(0);
  CHECK(page.contains("<figure data-block=\"" + std::to_string(evidence.place.block.value) + "\">"));
}

TEST_CASE("text of documents is text, never markup") {
  const std::string page = sample();
  CHECK(page.contains("Assured Tenancy Agreement &lt;script&gt;alert(1)&lt;/script&gt;"));
  CHECK(page.contains("&lt;b&gt;&amp;amp;&lt;/b&gt; &quot;never&quot;"));
  CHECK(page.contains("tenancy &lt;2026&gt; &amp; terms.odt"));
}

TEST_CASE("hostile text in every field of a report stays text") {
  for (const std::string_view hostile :
       {"<img onerror=alert(1)>", "\" onload=\"alert(1)", "' onload='alert(1)", "</script><script>alert(1)</script>", "]]><!--<style>",
        "&lt;script&gt;", "javascript:alert(1)", "\xFF\xFE\x01", "a\nb\tc", "\u202Eevil"}) {
    const std::string words = words_of_page(page_of(all_texts(hostile)));
    INFO(hostile);
    CHECK_FALSE(words.contains("<img"));
    CHECK_FALSE(words.contains("<script>a"));
    CHECK_FALSE(words.contains("<style>a"));
    CHECK_FALSE(words.contains("<!--"));
    CHECK_FALSE(words.contains("\xFF"));
    CHECK_FALSE(words.contains("\x01"));
    CHECK(values_of(words, "onload").empty());
    CHECK_FALSE(words.contains(" onload='"));
    for (const std::string& target : values_of(words, "href")) CHECK(target.starts_with("#"));
  }
}

TEST_CASE("every link leads to something on the page, and every id is there once") {
  for (const Report& report : {test::report_sample(), many_documents(30)}) {
    const std::string page = page_of(report);
    const std::vector<std::string> ids = values_of(page, "id");
    const std::set<std::string> known(ids.begin(), ids.end());
    CHECK(known.size() == ids.size());
    for (const std::string& target : values_of(page, "href")) {
      INFO(target);
      CHECK(known.contains(target.substr(1)));
    }
  }
}

TEST_CASE("a cell of the matrix says its status in words and leads to the quotes") {
  const std::string page = sample();
  CHECK(page.contains("<td><a class=\"covered good\" href=\"#d1-respect.3.7\">covered</a></td>"));
  CHECK(page.contains("<td><span class=\"missing quiet\">missing</span></td>"));
  CHECK(page.contains("<mark>screen every case to decide whether it is suitable for mediation</mark>"));
}

TEST_CASE("a quote stands with its clause, its headings and what gives it its strength") {
  const std::string page = sample();
  CHECK(
      page.contains("<figcaption><b>4.2(b), under Mediation</b>"
                    "<span>cases are screened: a commitment (“will”, in the lead-in); the landlord acts</span></figcaption>"));
  CHECK(page.contains("witnesses are supported: says that it is not so; stated as what is done (“do not”); the landlord acts"));
}

TEST_CASE("of a term it is said what to do, once, and not that it commits anybody") {
  const std::string page = sample();
  const std::string advice = "Add a plain-English saving for the tenant&#39;s legal right to set off, or delete the term.";
  CHECK(page.contains("<b>What to do: </b>" + advice));
  CHECK(page.find(advice) == page.rfind(advice));
  CHECK(page.contains("<b>3.1, under Rent</b><span>the landlord acts</span>"));
}

TEST_CASE("a saving that softens a term is told from one that is not enough") {
  const std::string page = sample();
  CHECK(page.contains("Noted, and not enough:"));
  CHECK(page.contains("Softened by:"));
}

TEST_CASE("a decision of the landlord stands beside the real result") {
  const std::string page = sample();
  CHECK(page.contains("Decided: alternative, because County-wide scheme. Approved by Head of Housing on 1 March 2026"));
  CHECK(page.contains("In the documents themselves: <span class=\"status missing bad\">missing</span>"));
}

TEST_CASE("gaps come before terms, terms before the matrix, the words behind it after, then what was not read") {
  const std::string page = sample();
  const auto at = [&](const std::string& id) { return page.find("<h2 id=\"" + id + "\""); };
  CHECK(at("gaps") < at("terms"));
  CHECK(at("terms") < at("matrix"));
  CHECK(at("matrix") < at("evidence"));
  CHECK(at("evidence") < at("not-in-this-report"));
  CHECK(at("not-in-this-report") < at("legend"));
  CHECK(page.contains("old/policy.doc could not be read"));
  CHECK(page.contains("An embedded document was not read."));
  CHECK(page.contains("respect.6.4 could not be judged in 1 asb-policy.docx: The rule&#39;s check function stopped"));
  CHECK(page.contains("Wrong in the rules: rules/fairness/charges.lua:12"));
}

TEST_CASE("a term that could not be judged is not among those that were not found") {
  const std::string page = sample();
  const std::size_t absent = page.find("Looked for and not found: 1 term");
  REQUIRE(absent != std::string::npos);
  CHECK(page.find("<li id=\"r-fairness.indemnity\"") < absent);
  CHECK(page.find("<li id=\"r-fairness.final-decision\"") > absent);
}

TEST_CASE("many documents are rows of the matrix, rules its columns, and quotes are folded away") {
  const std::string page = page_of(many_documents(30));
  CHECK(page.contains("<body class=\"many\">"));
  CHECK(page.contains("<th scope=\"row\" data-document=\"30\">"));
  CHECK_FALSE(words_of_page(page).contains("<details class=\"finding\" id=\"d1-respect.4.2\" open>"));
  CHECK(sample().contains("<details class=\"finding\" id=\"d1-respect.4.2\" open>"));
}

TEST_CASE("what is said of a rule is said once, whatever the number of documents") {
  const auto bytes = [](std::size_t number) { return page_of(many_documents(number)).size(); };
  // A document of 14 results, 17 of them quotes: statuses, places and words, and no title, source or advice.
  CHECK((bytes(500) - bytes(100)) / 400 < 5000);
}

TEST_CASE("passages are shown once, with every quote marked that lies in them") {
  const Place place = test::clause("4.2", {}, 9);
  const std::string context = "We screen every case and offer mediation to all.";
  const std::vector<Evidence> evidence = {test::said("a", "offer mediation", context, Force::stated, "", place),
                                          test::said("b", "screen every case", context, Force::stated, "", place),
                                          test::said("c", "every case and offer", context, Force::stated, "", place),
                                          test::said("d", "spans: a joint", context, Force::stated, "", place)};
  const std::vector<html::Passage> passages = html::passages(evidence);
  REQUIRE(passages.size() == 2);
  CHECK(html::marks(passages[0]) == std::vector<std::pair<std::size_t, std::size_t>>{{3, 40}});
  CHECK(html::marks(passages[1]).empty());
}

TEST_CASE("the page is in British English and can be skipped through") {
  const std::string page = sample();
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
  CHECK(page.contains("href=\"#gaps\""));
  CHECK(page.contains("<th scope=\"col\">"));
  CHECK(page.contains("<th scope=\"row\">"));
}

TEST_CASE("bytes that are not UTF-8 and control characters become U+FFFD") {
  html::Markup markup;
  markup.element("p", "a\xFF\x01z");
  CHECK(markup.take() == "<p>a\uFFFD\uFFFDz</p>\n");
}

TEST_CASE("attribute values are escaped") {
  html::Markup markup;
  markup.element("p", "", {{"title", "\"><script>"}});
  CHECK(markup.take() == "<p title=\"&quot;&gt;&lt;script&gt;\"></p>\n");
}

TEST_CASE("an empty report is a page too") {
  CHECK(page_of(Report{}).contains("None over all documents together."));
}
