// What falls short over all documents together, and the terms that a person should look at: the two lists that work comes from.
#include <algorithm>

#include "reports/catalogue.hpp"
#include "reports/html/finding.hpp"
#include "reports/html/pieces.hpp"
#include "reports/html/sections.hpp"
#include "reports/words.hpp"
#include "reports/writer.hpp"

namespace tenet::reports::html {
namespace {

// --- gaps --------------------------------------------------------------------------------------------------------------

/// What was found for another standard may serve this one as well: a person looks.
void kin(Markup& markup, const Facts& facts, const Coverage& row) {
  for (const Kin& item : row.kin) {
    markup.open("p").text("Look also at ").element("code", item.rule).text(", " + item.title + " ");
    badge(markup, item.status);
    if (item.evidence) {
      markup.text(": ").element("q", item.evidence->quote).text(" in ");
      document_links(markup, facts, facts.of(item.rule), {item.evidence->document});
      markup.text(", " + place_in_words(item.evidence->place));
    }
    markup.close();
  }
}

/// The words that fall short, the best of each document that has some; past the first few the rule's own section has them.
void nearest_words(Markup& markup, const Facts& facts, const RuleFacts& rule) {
  constexpr std::size_t kMost = 2;
  constexpr std::size_t kQuoteBytes = 240;
  std::size_t shown = 0;
  for (const std::size_t index : facts.read()) {
    const RuleResult* row = rule.results[index];
    const Evidence* best = row == nullptr || row->status != rule.coverage->status ? nullptr : best_evidence(*row);
    if (best == nullptr) continue;
    if (++shown > kMost) return;
    const Excerpt parts = excerpt(best->context, best->quote, kQuoteBytes);
    markup.open("p").open("q").text(parts.before).element("mark", parts.match).text(parts.after).close().text(" ");
    document_links(markup, facts, rule, {facts.report().documents[index].path});
    markup.text(", " + place_in_words(best->place) + (row->status == Status::weak ? ": " + shortfall(*best) : "")).close();
  }
}

void gap(Markup& markup, const Facts& facts, const Coverage& row) {
  const RuleFacts& rule = facts.of(row.rule);
  markup.open("li", {{"class", "gap"}});
  badge(markup, row.status);
  markup.open("div").open("p").open("a", {{"href", link_to(anchor_of_rule(row.rule))}}).text(rule.title).close();
  markup.text(level_in_brackets(rule.level)).text(" ").element("code", row.rule).close();
  // Of a single element its title is enough: the status stands in front.
  const std::string lacks = row.elements.size() == 1 ? row.elements.front().title : shortfalls(row.elements);
  if (!lacks.empty() && is_gap(row.status)) markup.element("p", lacks);
  if (row.conflict) markup.element("p", "The documents say both; a person must decide.", {{"class", "note middling"}});
  if (row.basis == Basis::claimed) markup.element("p", "Claimed in a self-assessment form only.");
  if (row.tailoring) tailoring_line(markup, *row.tailoring);
  if (is_gap(row.status)) nearest_words(markup, facts, rule);
  if (is_gap(row.status) && !rule.advice.empty()) markup.open("p").element("b", "What to do: ").text(rule.advice).close();
  kin(markup, facts, row);
  markup.close().close();
}

/// Rows of a pack in the order in which they need a person: those where documents say both, then gaps, worst first.
std::vector<const Coverage*> in_order(const PackRows<Coverage>& pack) {
  std::vector<const Coverage*> rows;
  const auto add = [&](const auto& fits) {
    for (const Group<Coverage>& group : pack.groups)
      for (const Coverage* row : group.rows)
        if (fits(*row)) rows.push_back(row);
  };
  add([](const Coverage& row) { return row.conflict; });
  for (const Status status : kGaps) add([status](const Coverage& row) { return !row.conflict && row.status == status; });
  return rows;
}

/// Whether there were any.
bool gaps_of(Markup& markup, const Facts& facts, const PackRows<Coverage>& pack) {
  const std::vector<const Coverage*> rows = in_order(pack);
  if (rows.empty()) return false;
  std::size_t count = 0;
  for (const Status status : kGaps) count += pack.counts()[status];
  const std::size_t at_odds = static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [](const Coverage* row) { return row->conflict && !is_gap(row->status); }));
  std::string heading = pack.title + ": " + counted(count, "gap", "gaps") + " of " + with_commas(pack.counts().total());
  if (at_odds > 0) heading += ", and " + with_commas(at_odds) + " in conflict";
  markup.open("div", {{"data-pack", pack.id}}).element("h3", heading).open("ul", {{"class", "gaps"}});
  for (const Coverage* row : rows) gap(markup, facts, *row);
  markup.close().close();
  return true;
}

// --- terms -------------------------------------------------------------------------------------------------------------

bool is_found(const RuleFacts& rule) {
  return count(rule, Status::flagged) + count(rule, Status::qualified) > 0;
}

void term(Markup& markup, const Facts& facts, const RuleFacts& rule) {
  markup.open("article", {{"class", "rule"}, {"id", anchor_of_rule(rule.rule)}}).open("h4");
  rule_name(markup, rule);
  markup.close().element("p", rule.source, {{"class", "soft"}});
  if (!rule.advice.empty()) markup.open("p").element("b", "What to do: ").text(rule.advice).close();
  for (const Status status : {Status::flagged, Status::qualified}) {
    for (const std::size_t index : facts.read()) {
      if (const RuleResult* row = rule.results[index]; row != nullptr && row->status == status) finding(markup, facts, rule, index);
    }
  }
  markup.close();
}

/// Rules that have nothing to show, by name.
void folded_list(Markup& markup, std::string_view words, const std::vector<const RuleFacts*>& rules) {
  if (rules.empty()) return;
  markup.open("details", {{"class", "aside"}});
  markup.element("summary", std::string(words) + counted(rules.size(), "term", "terms")).open("ul");
  for (const RuleFacts* rule : rules) {
    markup.open("li", {{"id", anchor_of_rule(rule->rule)}});
    rule_name(markup, *rule);
    markup.close();
  }
  markup.close().close();
}

void found_terms(Markup& markup, const Facts& facts, const PackRows<RuleResult>& pack) {
  std::vector<const RuleFacts*> found, doubtful, absent;
  for (const Group<RuleResult>& group : pack.groups) {
    for (const RuleResult* row : group.rows) {
      const RuleFacts& rule = facts.of(row->rule);
      (is_found(rule) ? found : count(rule, Status::not_checked) > 0 ? doubtful : absent).push_back(&rule);
    }
  }
  // Flagged before those that something beside them softens; else as the pack has them.
  std::stable_partition(found.begin(), found.end(), [](const RuleFacts* rule) { return count(*rule, Status::flagged) > 0; });
  markup.open("div", {{"data-pack", pack.id}});
  markup.element("h3", pack.title + ": " + (found.empty() ? "none found" : with_commas(found.size()) + " found") + " of " +
                           with_commas(found.size() + doubtful.size() + absent.size()));
  for (const RuleFacts* rule : found) term(markup, facts, *rule);
  folded_list(markup, "Could not be judged in every document, and not found in the others: ", doubtful);
  folded_list(markup, "Looked for and not found: ", absent);
  markup.close();
}

}  // namespace

void gaps(Markup& markup, const Facts& facts) {
  begin_section(markup, kGapsSection);
  bool any = false;
  for (const PackRows<Coverage>& pack : facts.blocks()) any = gaps_of(markup, facts, pack) || any;
  if (!any) markup.element("p", "None over all documents together.");
  markup.close();
}

void terms(Markup& markup, const Facts& facts) {
  begin_section(markup, kTermsSection);
  if (facts.terms().empty())
    markup.element("p", "No rules on terms apply to these documents.");
  else
    markup.element("p", "Tenet finds wording that may be unfair or out of date. Only a court decides whether a term is unfair.");
  for (const PackRows<RuleResult>& pack : facts.terms()) found_terms(markup, facts, pack);
  markup.close();
}

}  // namespace tenet::reports::html
