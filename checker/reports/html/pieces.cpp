#include "reports/html/pieces.hpp"

#include "reports/words.hpp"

namespace tenet::reports::html {

std::string_view tone_of(Status status) {
  switch (status) {
    case Status::covered:
    case Status::alternative:
    case Status::clear:
      return "good";
    case Status::partial:
    case Status::weak:
    case Status::qualified:
      return "middling";
    case Status::contradicted:
    case Status::missing:
    case Status::flagged:
      return "bad";
    case Status::not_applicable:
    case Status::not_checked:
      return "quiet";
  }
  return {};
}

std::string classes_of(Status status) {
  return std::string(to_string(status)) + " " + std::string(tone_of(status));
}

std::string symbols_sheet() {
  std::string sheet;
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Status::not_checked); ++i) {
    const Status status = static_cast<Status>(i);
    const std::string rule = "." + std::string(to_string(status)) + "::before { content: \"" + std::string(words_of(status).symbol) + "\"";
    // The second is for browsers that can say that a symbol is not to be read out: the word follows it.
    sheet += rule + "; }\n@supports (content: \"x\" / \"\") { " + rule + " / \"\"; } }\n";
  }
  return sheet;
}

void badge(Markup& markup, Status status) {
  markup.element("span", words_of(status).word, {{"class", "status " + classes_of(status)}});
}

void badge(Markup& markup, Status status, std::size_t number, std::string_view words) {
  markup.open("span", {{"class", "status " + classes_of(status)}});
  markup.element("b", with_commas(number)).text(" ").text(words_of(status).word).text(words).close();
}

void rule_name(Markup& markup, const RuleFacts& rule) {
  markup.text(rule.title).text(level_in_brackets(rule.level)).text(" ").element("code", rule.rule);
}

std::string anchor_of_document(std::size_t document) {
  std::string id = "d";
  return id += std::to_string(document);
}

std::string anchor_of_rule(std::string_view rule) {
  std::string id = "r-";
  return id += anchor(rule);
}

std::string anchor_of_finding(std::size_t document, std::string_view rule) {
  return anchor_of_document(document) + "-" + anchor(rule);
}

std::string link_to(std::string_view id) {
  std::string link = "#";
  return link += id;
}

void document_links(Markup& markup, const Facts& facts, const RuleFacts& rule, const std::vector<std::string>& paths) {
  bool first = true;
  for (const std::string& path : paths) {
    if (!first) markup.text(", ");
    first = false;
    const std::size_t number = facts.names().document_number(path);
    const std::string label = facts.names().document_label(path);
    if (number > 0 && is_finding(rule, rule.in(number - 1)))
      markup.element("a", label, {{"href", link_to(anchor_of_finding(number, rule.rule))}});
    else
      markup.text(label);
  }
}

void tailoring_line(Markup& markup, const TailoringNote& note) {
  markup.open("p", {{"class", "decision"}}).text(decision_sentence(note) + " In the documents themselves: ");
  badge(markup, note.real);
  if (note.expired) markup.text(" The decision is past its review date and no longer counts.");
  markup.close();
}

void begin_scroll(Markup& markup, std::string_view id, std::string_view label, std::string_view table_class) {
  const std::string past = std::string(id) + "-end";
  markup.element("a", "Skip this table", {{"class", "skip"}, {"href", link_to(past)}});
  markup.open("div", {{"class", "scroll"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", std::string(label)}});
  markup.open("table", {{"class", std::string(table_class)}});
}

void end_scroll(Markup& markup, std::string_view id) {
  markup.close().close();
  markup.element("div", "", {{"id", std::string(id) + "-end"}, {"tabindex", "-1"}});
}

}  // namespace tenet::reports::html
