#include "reports/html/finding.hpp"

#include <algorithm>
#include <tuple>

#include "reports/catalogue.hpp"
#include "reports/html/pieces.hpp"
#include "reports/words.hpp"
#include "reports/writer.hpp"

namespace tenet::reports::html {
namespace {

std::string_view polarity_words(Polarity polarity) {
  switch (polarity) {
    case Polarity::affirmed:
      return {};
    case Polarity::negated:
      return "says that it is not so; ";
    case Polarity::excepted:
      return "makes an exception; ";
  }
  return {};
}

std::string_view actor_words(Actor actor) {
  switch (actor) {
    case Actor::none:
      return {};
    case Actor::we:
      return "; the landlord acts";
    case Actor::you:
      return "; the resident acts";
    case Actor::third_party:
      return "; others act";
  }
  return {};
}

/// The labels of a quote with the words that gave them, so that a reader can check them. What makes a commitment out of a landlord's
/// words says nothing of a term, which binds the tenant: there only who acts and on what condition.
std::string labels(const Evidence& evidence, Form form) {
  std::string words(polarity_words(evidence.polarity));
  if (form != Form::term) words += meaning_of(evidence.force);
  if (form != Form::term && !evidence.cue.empty())
    words += " (“" + evidence.cue + "”" + (evidence.cue_place.empty() ? "" : ", in the " + evidence.cue_place) + ")";
  words += actor_words(evidence.actor);
  if (evidence.conditional) words += "; on a condition";
  return words.starts_with("; ") ? words.substr(2) : words;
}

std::string element_title(const RuleResult& result, const std::string& id) {
  for (const ElementResult& element : result.elements)
    if (element.id == id && !element.title.empty()) return element.title;
  return id;
}

/// What a passage shows: "cases are screened; parties are referred: a commitment (“will”)". Elements with the same labels share them.
std::vector<std::string> shown_by(const RuleResult& result, const Passage& passage) {
  std::vector<std::pair<std::string, std::string>> by_label;
  for (const Evidence* evidence : passage.evidence) {
    const std::string label = labels(*evidence, result.form);
    const std::string title = evidence->element.empty() ? std::string() : element_title(result, evidence->element);
    const auto known = std::find_if(by_label.begin(), by_label.end(), [&](const auto& entry) { return entry.first == label; });
    if (known == by_label.end())
      by_label.emplace_back(label, title);
    else if (!title.empty() && known->second.find(title) == std::string::npos)
      known->second += "; " + title;
  }
  std::vector<std::string> lines;
  lines.reserve(by_label.size());
  for (const auto& [label, titles] : by_label) lines.push_back(titles.empty() ? label : titles + ": " + label);
  return lines;
}

void quote(Markup& markup, const Passage& passage) {
  const Evidence& first = *passage.evidence.front();
  const auto ranges = marks(passage);
  markup.open("blockquote");
  if (ranges.empty()) markup.element("mark", first.quote);
  std::size_t at = 0;
  for (const auto& [begin, end] : ranges) {
    markup.text(std::string_view(first.context).substr(at, begin - at));
    markup.element("mark", std::string_view(first.context).substr(begin, end - begin));
    at = end;
  }
  if (!ranges.empty()) markup.text(std::string_view(first.context).substr(at));
  markup.close();
}

void passage_figure(Markup& markup, const RuleResult& result, const Passage& passage) {
  const Place& place = passage.evidence.front()->place;
  const Attribute block = {"data-block", std::to_string(place.block.value)};
  if (place.block)
    markup.open("figure", {block});
  else
    markup.open("figure");
  quote(markup, passage);
  markup.open("figcaption").element("b", place_with_path(place));
  for (const std::string& line : shown_by(result, passage))
    if (!line.empty()) markup.element("span", line);
  markup.close().close();
}

/// Over many documents quotes are folded away; else what is not plainly covered stands open.
bool begins_open(const Facts& facts, const RuleResult& result) {
  if (facts.many()) return false;
  return result.conflict || (result.status != Status::covered && result.status != Status::alternative);
}

void remarks(Markup& markup, const RuleFacts& rule, const RuleResult& result) {
  if (result.status == Status::not_checked || result.status == Status::not_applicable) markup.element("p", result.message);
  if (result.tailoring && (rule.coverage == nullptr || rule.coverage->tailoring != result.tailoring))
    tailoring_line(markup, *result.tailoring);
  if (result.conflict) markup.element("p", "The document says both; a person must decide.", {{"class", "note middling"}});
  if (result.status == Status::weak) {
    if (const Evidence* best = best_evidence(result)) markup.element("p", "Weak: " + shortfall(*best) + ".");
  }
  if (const std::string lacks = shortfalls(result.elements); result.status == Status::partial && !lacks.empty())
    markup.element("p", "Lacking here: " + lacks + ".");
}

}  // namespace

std::vector<Passage> passages(const std::vector<Evidence>& evidence) {
  std::vector<Passage> result;
  const auto same = [](const Evidence& a, const Evidence& b) {
    return std::tie(a.place.block, a.place.part, a.context) == std::tie(b.place.block, b.place.part, b.context);
  };
  for (const Evidence& one : evidence) {
    const auto known =
        std::find_if(result.begin(), result.end(), [&](const Passage& passage) { return same(*passage.evidence.front(), one); });
    // Quotes that span the joint of the context are shown as they are, each for itself.
    const bool lies_within = one.context.find(one.quote) != std::string::npos;
    if (known == result.end() || !lies_within)
      result.push_back({{&one}});
    else
      known->evidence.push_back(&one);
  }
  return result;
}

std::vector<std::pair<std::size_t, std::size_t>> marks(const Passage& passage) {
  std::vector<std::pair<std::size_t, std::size_t>> found;
  for (const Evidence* evidence : passage.evidence) {
    const std::size_t at = evidence->quote.empty() ? std::string::npos : evidence->context.find(evidence->quote);
    if (at != std::string::npos) found.emplace_back(at, at + evidence->quote.size());
  }
  std::sort(found.begin(), found.end());
  std::vector<std::pair<std::size_t, std::size_t>> joined;
  for (const auto& [begin, end] : found) {
    if (!joined.empty() && begin <= joined.back().second)
      joined.back().second = std::max(joined.back().second, end);
    else
      joined.emplace_back(begin, end);
  }
  return joined;
}

void finding(Markup& markup, const Facts& facts, const RuleFacts& rule, std::size_t index) {
  const RuleResult& result = *rule.results[index];
  const std::vector<Passage> shown = passages(result.evidence);
  const Attribute names = {"class", "finding"};
  const Attribute id = {"id", anchor_of_finding(index + 1, rule.rule)};
  if (begins_open(facts, result))
    markup.open("details", {names, id, {"open", ""}});
  else
    markup.open("details", {names, id});
  markup.open("summary");
  badge(markup, result.status);
  markup.text(" " + facts.names().document_label(facts.report().documents[index].path));
  if (result.conflict) markup.text(", in conflict");
  if (!shown.empty()) markup.text(": " + counted(shown.size(), "passage", "passages"));
  markup.close();
  remarks(markup, rule, result);
  for (const Passage& passage : shown) passage_figure(markup, result, passage);
  const std::vector<Passage> savings = passages(result.qualifiers);
  if (!savings.empty()) markup.element("p", result.status == Status::qualified ? "Softened by:" : "Noted, and not enough:");
  for (const Passage& passage : savings) passage_figure(markup, result, passage);
  markup.close();
}

}  // namespace tenet::reports::html
