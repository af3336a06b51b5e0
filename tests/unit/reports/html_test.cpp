#include "reports/html/html.hpp"

#include <set>

#include "reports/html/markup.hpp"
#include "support/catch.hpp"
#include "support/report_sample.hpp"

using namespace tenet;
using namespace tenet::reports;

namespace {

std::string sample() {
  return *html::write(tests::report_sample(), {});
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
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

}  // namespace

TEST_CASE("the page asks nothing of the outside and runs nothing") {
  const std::string page = sample();
  CHECK(has(page, "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"));
  CHECK_FALSE(has(page, "<script"));
  CHECK_FALSE(has(page, "src=\""));
  CHECK_FALSE(has(page, "url("));
  CHECK_FALSE(has(page, "http:/"));
  CHECK_FALSE(has(page, "https:/"));
  for (const std::string& target : values_of(page, "href")) CHECK(target.starts_with("#"));
}

TEST_CASE("text of documents is text, never markup") {
  const std::string page = sample();
  CHECK(has(page, "Assured Tenancy Agreement &lt;script&gt;alert(1)&lt;/script&gt;"));
  CHECK(has(page, "&lt;b&gt;&amp;amp;&lt;/b&gt; &quot;never&quot;"));
  CHECK(has(page, "tenancy &lt;2026&gt; &amp; terms.odt"));
}

TEST_CASE("every link leads to something on the page, and every id is there once") {
  const std::string page = sample();
  const std::vector<std::string> ids = values_of(page, "id");
  const std::set<std::string> known(ids.begin(), ids.end());
  CHECK(known.size() == ids.size());
  for (const std::string& target : values_of(page, "href")) {
    INFO(target);
    CHECK(known.contains(target.substr(1)));
  }
}

TEST_CASE("a cell of the matrix says its status in words and leads to the quotes") {
  const std::string page = sample();
  CHECK(has(page, "<a href=\"#d1-respect.3.7\"><span class=\"status good\"><span aria-hidden=\"true\">✓</span> covered</span></a>"));
  CHECK(has(page, "<mark>screen every case to decide whether it is suitable for mediation</mark>"));
}

TEST_CASE("gaps come before terms, terms before the matrix, what was not read has its section") {
  const std::string page = sample();
  const auto at = [&](const std::string& id) { return page.find("<h2 id=\"" + id + "\""); };
  CHECK(at("gaps") < at("terms"));
  CHECK(at("terms") < at("matrix"));
  CHECK(at("matrix") < at("not-in-this-report"));
  CHECK(has(page, "old/policy.doc could not be read"));
  CHECK(has(page, "An embedded document was not read."));
}

TEST_CASE("the page is in British English and can be skipped through") {
  const std::string page = sample();
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
  CHECK(has(page, "href=\"#main\""));
  CHECK(has(page, "<th scope=\"col\">"));
  CHECK(has(page, "<th scope=\"row\">"));
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
  CHECK(has(*html::write(Report{}, {}), "None over all documents together."));
}
