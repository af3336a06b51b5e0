#include "reports/html/pieces.hpp"

#include "reports/words.hpp"
#include "reports/writer.hpp"

namespace tenet::reports::html {
namespace {

/// Of the quote that stands in the open; whole passages stand behind it.
constexpr std::size_t kQuoteBytes = 320;
constexpr std::size_t kWhole = std::string_view::npos;

void quote(Markup& markup, const Evidence& evidence, std::size_t most) {
  const Excerpt parts = excerpt(evidence.context, evidence.quote, most);
  markup.open("blockquote").text(parts.before).element("mark", parts.match).text(parts.after).close();
}

void place(Markup& markup, const Evidence& evidence) {
  markup.element("p", place_in_words(evidence.place), {{"class", "where"}});
}

std::string_view polarity_words(Polarity polarity) {
  switch (polarity) {
    case Polarity::affirmed:
      return "says so";
    case Polarity::negated:
      return "says that it is not so";
    case Polarity::excepted:
      return "makes an exception";
  }
  return {};
}

std::string_view actor_words(Actor actor) {
  switch (actor) {
    case Actor::none:
      return {};
    case Actor::we:
      return "the landlord acts";
    case Actor::you:
      return "the resident acts";
    case Actor::third_party:
      return "others act";
  }
  return {};
}

/// The labels of a quote with the words that gave them, so that a reader can check them.
std::string labels(const Evidence& evidence) {
  std::string words(polarity_words(evidence.polarity));
  words += "; " + std::string(meaning_of(evidence.force));
  if (!evidence.cue.empty())
    words += " (“" + evidence.cue + "”" + (evidence.cue_place.empty() ? "" : ", in the " + evidence.cue_place) + ")";
  if (evidence.actor != Actor::none) words += "; " + std::string(actor_words(evidence.actor));
  if (evidence.conditional) words += "; on a condition";
  return words;
}

void elements_list(Markup& markup, const std::vector<ElementResult>& elements) {
  if (elements.empty()) return;
  markup.open("ul");
  for (const ElementResult& element : elements) {
    markup.open("li").text(element.title.empty() ? element.id : element.title).text(element.optional ? " (optional): " : ": ");
    badge(markup, element.status);
    markup.close();
  }
  markup.close();
}

void all_evidence(Markup& markup, const RuleResult& result) {
  const std::size_t quotes = result.evidence.size();
  if (quotes == 0 && result.elements.size() < 2) return;
  markup.open("details");
  markup.element("summary", quotes == 0 ? "What it asks for" : "What it asks for, and " + counted(quotes, "quote", "quotes") + " in full");
  elements_list(markup, result.elements);
  for (const Evidence& evidence : result.evidence) {
    quote(markup, evidence, kWhole);
    markup.open("p", {{"class", "where"}});
    markup.text(place_in_words(evidence.place) + (evidence.element.empty() ? "" : ", for “" + evidence.element + "”") + ": " +
                labels(evidence));
    markup.close();
  }
  markup.close();
}

void qualifiers(Markup& markup, const RuleResult& result) {
  for (const Evidence& saving : result.qualifiers) {
    markup.element("p", result.status == Status::qualified ? "Softened by:" : "Noted, and not enough:");
    quote(markup, saving, kQuoteBytes);
    place(markup, saving);
  }
}

}  // namespace

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

void badge(Markup& markup, Status status) {
  const StatusWords& words = words_of(status);
  markup.open("span", {{"class", "status " + std::string(tone_of(status))}});
  markup.element("span", words.symbol, {{"aria-hidden", "true"}}).text(" ").text(words.word).close();
}

std::string anchor_of_document(std::size_t document) {
  std::string id = "d";
  return id += std::to_string(document);
}

std::string anchor_in_document(std::size_t document, std::string_view rule) {
  return anchor_of_document(document) + "-" + anchor(rule);
}

std::string anchor_in_set(std::string_view rule) {
  std::string id = "all-";
  return id += anchor(rule);
}

std::string link_to(std::string_view id) {
  std::string link = "#";
  return link += id;
}

std::string lacking(const std::vector<ElementResult>& elements) {
  std::string line;
  for (const Status status : kGaps) {
    const std::vector<std::string> titles = elements_with(elements, status);
    if (!titles.empty()) line += (line.empty() ? "" : "; ") + std::string(words_of(status).word) + ": " + listed(titles);
  }
  return line;
}

void tailoring_line(Markup& markup, const TailoringNote& note) {
  markup.open("p").text("Decided: " + std::string(words_of(note.decision).word) + ", because " + note.reason + ". Approved by " +
                        note.approved_by + " on " + date_in_words(note.on) + ", to be reviewed by " + date_in_words(note.review_by) + ". ");
  if (!note.evidence.empty()) markup.text("See " + note.evidence + ". ");
  markup.text("In the documents themselves: ");
  badge(markup, note.real);
  if (note.expired) markup.text(" The decision is past its review date and no longer counts.");
  markup.close();
}

void rule_article(Markup& markup, const RuleResult& result, std::size_t document) {
  markup.open("article", {{"id", anchor_in_document(document, result.rule)}});
  markup.open("h4");
  badge(markup, result.status);
  markup.text(" " + result.title + level_in_brackets(result.level)).close();
  markup.open("p").element("span", result.rule, {{"class", "id"}}).text(result.source.empty() ? "" : " " + result.source).close();
  if (result.status == Status::not_checked || result.status == Status::not_applicable) markup.element("p", result.message);
  if (result.tailoring) tailoring_line(markup, *result.tailoring);
  if (result.conflict) markup.element("p", "The document says both; a person must decide.", {{"class", "note middling"}});
  if (const std::string lacks = lacking(result.elements); result.status == Status::partial && !lacks.empty()) markup.element("p", lacks);
  if (const Evidence* best = best_evidence(result)) {
    if (result.status == Status::weak) markup.element("p", shortfall(*best));
    quote(markup, *best, kQuoteBytes);
    place(markup, *best);
  }
  if (const Evidence* other = opposing_evidence(result)) {
    markup.element("p", "But:");
    quote(markup, *other, kQuoteBytes);
    place(markup, *other);
  }
  qualifiers(markup, result);
  if (result.status == Status::flagged && !result.advice.empty()) {
    markup.element("p", "What to do: " + result.advice, {{"class", "advice"}});
  }
  all_evidence(markup, result);
  markup.close();
}

}  // namespace tenet::reports::html
