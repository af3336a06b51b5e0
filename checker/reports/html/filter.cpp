// The controls that narrow the page. Without scripts they would do nothing, so report.js is what shows them.
#include <set>

#include "reports/html/pieces.hpp"
#include "reports/html/sections.hpp"
#include "reports/words.hpp"

namespace tenet::reports::html {
namespace {

/// One choice: what the script compares, and what a person reads.
struct Choice {
  std::string value, words;
};

void select(Markup& markup, std::string_view name, std::string_view label, std::string_view any, const std::vector<Choice>& choices) {
  const std::string id = "filter-" + std::string(name);
  markup.open("div").element("label", label, {{"for", id}}).open("select", {{"id", id}, {"name", std::string(name)}});
  markup.element("option", any, {{"value", ""}});
  for (const Choice& choice : choices) markup.element("option", choice.words, {{"value", choice.value}});
  markup.close().close();
}

std::vector<Choice> statuses(const Facts& facts) {
  Counts counts;
  for (const DocumentReport& document : facts.report().documents)
    for (const RuleResult& row : document.results) counts.add(row.status);
  for (const Coverage& row : facts.report().coverage) counts.add(row.status);
  std::vector<Choice> choices;
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Status::not_checked); ++i) {
    const Status status = static_cast<Status>(i);
    if (counts[status] > 0) choices.push_back({std::string(to_string(status)), std::string(words_of(status).word)});
  }
  return choices;
}

std::vector<Choice> packs(const Facts& facts) {
  std::vector<Choice> choices;
  for (const PackInfo& pack : facts.report().packs) choices.push_back({pack.id, facts.names().pack_title(pack.id)});
  return choices;
}

std::vector<Choice> documents_read(const Facts& facts) {
  std::vector<Choice> choices;
  for (const std::size_t index : facts.read())
    choices.push_back({std::to_string(index + 1), facts.names().document_label(facts.report().documents[index].path)});
  return choices;
}

std::vector<Choice> kinds(const Facts& facts) {
  std::set<std::string> known;
  for (const std::size_t index : facts.read()) known.insert(facts.report().documents[index].kind);
  std::vector<Choice> choices;
  for (const std::string& kind : known) choices.push_back({kind, kind});
  return choices;
}

void button(Markup& markup, std::string_view id, std::string_view words) {
  markup.element("button", words, {{"type", "button"}, {"id", std::string(id)}});
}

}  // namespace

void filter(Markup& markup, const Facts& facts) {
  markup.open("form", {{"id", "filter"}, {"role", "search"}, {"aria-label", "Narrow this report"}, {"hidden", ""}});
  markup.open("div").element("label", "Search titles and quotes", {{"for", "filter-q"}});
  markup.single("input", {{"type", "search"}, {"id", "filter-q"}, {"name", "q"}, {"autocomplete", "off"}}).close();
  select(markup, "status", "Status", "Any status", statuses(facts));
  select(markup, "pack", "Standard", "Every standard", packs(facts));
  select(markup, "document", "Document", "Every document", documents_read(facts));
  select(markup, "kind", "Kind of document", "Every kind", kinds(facts));
  markup.open("div", {{"class", "buttons"}});
  button(markup, "show-everything", "Show everything");
  button(markup, "open-all", "Open all quotes");
  button(markup, "close-all", "Close all quotes");
  markup.close();
  markup.element("p", "", {{"id", "shown"}, {"role", "status"}, {"aria-live", "polite"}});
  markup.close();
}

}  // namespace tenet::reports::html
