// The head of the page: what this is, of what, against what, and where to find things.
#include "reports/html/pieces.hpp"
#include "reports/html/sections.hpp"
#include "reports/words.hpp"

namespace tenet::reports::html {
namespace {

std::size_t gaps_among(const Counts& counts) {
  std::size_t sum = 0;
  for (const Status status : kGaps) sum += counts[status];
  return sum;
}

void tally(Markup& markup, const Counts& counts) {
  if (counts.total() == 0) return;
  markup.open("ul", {{"class", "counts"}});
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Status::not_checked); ++i) {
    const Status status = static_cast<Status>(i);
    if (counts[status] == 0) continue;
    markup.open("li");
    badge(markup, status, counts[status]);
    markup.close();
  }
  markup.close();
}

/// The whole in one sentence, as it would be said to a board.
std::string verdict(const Report& report) {
  const Counts blocks = coverage_counts(report);
  const Counts terms = term_counts(report);
  const std::size_t count = gaps_among(blocks);
  std::string words;
  if (blocks.total() > 0) {
    words = "Of " + counted(blocks.total(), "thing", "things") + " asked for, the documents together leave " +
            (count == 0 ? "no gap" : counted(count, "gap", "gaps")) + ".";
  }
  if (terms.total() > 0) {
    words += (words.empty() ? "" : " ") + counted(terms[Status::flagged], "term", "terms") + " may be unfair or out of date.";
  }
  return words;
}

Counts counts_of(const Facts& facts, const std::string& pack) {
  Counts counts;
  for (const PackRows<Coverage>& rows : facts.blocks())
    if (rows.id == pack) counts = rows.counts();
  for (const DocumentReport& document : facts.report().documents) {
    for (const RuleResult& row : document.results)
      if (row.form == Form::term && row.pack == pack) counts.add(row.status);
  }
  return counts;
}

void packs(Markup& markup, const Facts& facts) {
  if (facts.report().packs.empty()) return;
  markup.element("h2", "Checked against", {{"class", "small"}}).open("ul", {{"class", "packs"}});
  for (const PackInfo& pack : facts.report().packs) {
    markup.open("li").element("b", facts.names().pack_title(pack.id)).text(" ");
    markup.element("span", pack.id + (pack.version.empty() ? "" : " ") + pack.version + ", " + counted(pack.rules, "rule", "rules"),
                   {{"class", "soft"}});
    if (!pack.edition.empty()) markup.element("p", pack.edition, {{"class", "soft"}});
    tally(markup, counts_of(facts, pack.id));
    markup.close();
  }
  markup.close();
}

void fact(Markup& markup, std::string_view name, std::string_view value) {
  if (!value.empty()) markup.element("dt", name).element("dd", value);
}

}  // namespace

void begin_section(Markup& markup, const Section& section) {
  const std::string id(section.id);
  markup.open("section", {{"aria-labelledby", id}}).element("h2", section.title, {{"id", id}, {"tabindex", "-1"}});
}

void masthead(Markup& markup, const Facts& facts) {
  const Report& report = facts.report();
  markup.open("header").element("h1", "What these documents cover, and what they do not");
  const std::size_t unread_count = unread(report).size();
  markup.open("dl", {{"class", "facts"}});
  fact(markup, "Organisation", report.organisation);
  fact(markup, "Date", date_in_words(report.date));
  markup.element("dt", "Documents").open("dd").text(counted(facts.read().size(), "read", "read"));
  if (unread_count > 0) markup.text(", " + counted(unread_count, "could not be read", "could not be read"));
  markup.text(": ").element("a", "which", {{"href", link_to(kDocumentsSection.id)}}).close();
  if (report.view == View::original) fact(markup, "Tracked changes", "read as rejected");
  markup.close();
  if (const std::string words = verdict(report); !words.empty()) markup.element("p", words, {{"class", "verdict"}});
  if (!facts.complete()) {
    markup.open("p", {{"class", "note middling"}}).text("Something could not be read or judged, so this report does not speak of it: ");
    markup.element("a", "see what", {{"href", link_to(kNotSection.id)}}).text(".").close();
  }
  packs(markup, facts);
  markup.close();
}

void contents(Markup& markup, const Facts& facts) {
  markup.open("nav", {{"aria-label", "On this page"}}).open("ul");
  for (const Section& section :
       {kGapsSection, kTermsSection, kMatrixSection, kEvidenceSection, kDecisionsSection, kDocumentsSection, kNotSection, kLegendSection}) {
    if (section.id == kNotSection.id && facts.complete()) continue;
    if (section.id == kDecisionsSection.id && !facts.report().tailoring) continue;
    if (section.id == kEvidenceSection.id && facts.blocks().empty()) continue;
    markup.open("li").element("a", section.title, {{"href", link_to(section.id)}}).close();
  }
  markup.close().close();
}

}  // namespace tenet::reports::html
