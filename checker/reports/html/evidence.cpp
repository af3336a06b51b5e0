// Rule by rule, the words behind each status: what the rule asks for, once, then what each document says.
#include <map>

#include "reports/html/finding.hpp"
#include "reports/html/pieces.hpp"
#include "reports/html/sections.hpp"
#include "reports/words.hpp"

namespace tenet::reports::html {
namespace {

void element_line(Markup& markup, const Facts& facts, const RuleFacts& rule, const ElementResult& element) {
  markup.open("li").text(element.title.empty() ? element.id : element.title).text(element.optional ? " (optional): " : ": ");
  badge(markup, element.status);
  if (!element.document.empty()) {
    markup.text(" in ");
    document_links(markup, facts, rule, {element.document});
  }
  markup.close();
}

void asked_for(Markup& markup, const Facts& facts, const RuleFacts& rule) {
  const std::vector<ElementResult>& elements = rule.coverage->elements;
  // One element says what the title says.
  if (elements.size() < 2) return;
  markup.element("p", rule.needs == 0 ? std::string("It asks for:") : "It asks for " + std::to_string(rule.needs) + " of these:")
      .open("ul");
  for (const ElementResult& element : elements) element_line(markup, facts, rule, element);
  markup.close();
}

/// "missing in 4 documents"; reasons that results give are said once for all documents that share them.
void without_words(Markup& markup, const Facts& facts, const RuleFacts& rule) {
  constexpr std::size_t kNamed = 4;
  std::map<std::pair<Status, std::string>, std::vector<std::size_t>> groups;
  for (const std::size_t index : facts.read()) {
    const RuleResult* row = rule.results[index];
    if (row == nullptr || is_finding(rule, row)) continue;
    const bool reasoned = row->status == Status::not_checked || row->status == Status::not_applicable;
    groups[{row->status, reasoned ? row->message : std::string()}].push_back(index);
  }
  for (const auto& [what, documents] : groups) {
    std::vector<std::string> labels;
    for (const std::size_t index : documents) labels.push_back(facts.names().document_label(facts.report().documents[index].path));
    markup.open("p", {{"class", "soft"}});
    badge(markup, what.first);
    markup.text(" in " + (labels.size() > kNamed ? counted(labels.size(), "document", "documents") : listed(labels)));
    if (!what.second.empty()) markup.text(": " + what.second);
    markup.close();
  }
}

void block(Markup& markup, const Facts& facts, const RuleFacts& rule, std::string_view heading) {
  const Coverage& row = *rule.coverage;
  markup.open("article", {{"class", "rule"}, {"id", anchor_of_rule(rule.rule)}}).open(heading);
  badge(markup, row.status);
  markup.text(" ");
  rule_name(markup, rule);
  markup.close();
  if (!rule.source.empty()) markup.element("p", rule.source, {{"class", "soft"}});
  if (row.tailoring) tailoring_line(markup, *row.tailoring);
  if (row.conflict) markup.element("p", "The documents say both; a person must decide.", {{"class", "note middling"}});
  if (row.basis == Basis::claimed) markup.element("p", "Claimed in a self-assessment form only; no other document was found to say it.");
  asked_for(markup, facts, rule);
  for (const std::size_t index : facts.read())
    if (is_finding(rule, rule.results[index])) finding(markup, facts, rule, index);
  without_words(markup, facts, rule);
  markup.close();
}

}  // namespace

void evidence(Markup& markup, const Facts& facts) {
  if (facts.blocks().empty()) return;
  begin_section(markup, kEvidenceSection);
  for (const PackRows<Coverage>& pack : facts.blocks()) {
    markup.open("div", {{"data-pack", pack.id}}).element("h3", pack.title);
    for (const Group<Coverage>& group : pack.groups) {
      markup.open("div", {{"class", "group"}});
      if (!group.title.empty()) markup.element("h4", group.title);
      for (const Coverage* row : group.rows) block(markup, facts, facts.of(row->rule), group.title.empty() ? "h4" : "h5");
      markup.close();
    }
    markup.close();
  }
  markup.close();
}

}  // namespace tenet::reports::html
