// The end of the page: the documents one by one, what this report does not speak of, what its words mean.
#include <algorithm>

#include "reports/html/pieces.hpp"
#include "reports/html/sections.hpp"
#include "reports/words.hpp"
#include "reports/writer.hpp"

namespace tenet::reports::html {
namespace {

void counts_cell(Markup& markup, const DocumentReport& item) {
  Counts blocks, terms;
  for (const RuleResult& row : item.results) (row.form == Form::term ? terms : blocks).add(row.status);
  markup.open("td").open("ul", {{"class", "counts"}});
  for (const Status status : {Status::covered, Status::partial, Status::weak, Status::contradicted, Status::flagged, Status::qualified}) {
    const std::size_t number = blocks[status] + terms[status];
    if (number == 0) continue;
    markup.open("li");
    badge(markup, status, number);
    markup.close();
  }
  markup.close().close();
}

void doubts(Markup& markup, const DocumentReport& item) {
  if (item.diagnostics.empty()) return;
  markup.open("details", {{"class", "doubts"}});
  markup.element("summary", counted(item.diagnostics.size(), "thing", "things") + " not read, or read with doubt").open("ul");
  for (const Diagnostic& one : item.diagnostics) {
    const std::string place = place_in_words(one.place);
    markup.element("li", one.message + (place.empty() ? "" : " (" + place + ")"));
  }
  markup.close().close();
}

void unrecognised(Markup& markup, const DocumentReport& item) {
  if (!item.unrecognised) return;
  if (item.unrecognised->empty()) {
    markup.element("p", "Every clause was recognised by some rule.");
    return;
  }
  markup.open("details", {{"class", "doubts"}});
  markup.element("summary", counted(item.unrecognised->size(), "clause", "clauses") + " that no rule recognised, for a person to read");
  markup.open("ul");
  for (const Clause& clause : *item.unrecognised) {
    markup.open("li").text(place_in_words(clause.place) + ": ").element("q", clause.text).close();
  }
  markup.close().close();
}

void document_row(Markup& markup, const Facts& facts, std::size_t index) {
  const DocumentReport& item = facts.report().documents[index];
  markup.open("tr", {{"id", anchor_of_document(index + 1)},
                     {"data-kind", item.kind},
                     {"data-document", std::to_string(index + 1)},
                     {"data-path", item.path}});
  markup.open("th", {{"scope", "row"}}).text(facts.names().document_label(item.path));
  if (!item.title.empty()) markup.element("p", item.title);
  if (item.path != file_name(item.path)) markup.element("p", item.path, {{"class", "soft"}});
  markup.close();
  if (!item.checked) {
    markup.open("td", {{"colspan", "3"}}).element("b", "Could not be read: ").text(item.error).close().close();
    return;
  }
  markup.open("td").text(item.kind);
  if (!item.kind_reason.empty()) markup.element("p", item.kind_reason, {{"class", "soft"}});
  markup.close().element("td", with_commas(item.words));
  counts_cell(markup, item);
  markup.close();
  if (item.diagnostics.empty() && !item.unrecognised) return;
  markup.open("tr", {{"class", "more"}, {"data-kind", item.kind}, {"data-document", std::to_string(index + 1)}});
  markup.open("td", {{"colspan", "4"}});
  doubts(markup, item);
  unrecognised(markup, item);
  markup.close().close();
}

std::string_view meaning_of(Obligation level) {
  switch (level) {
    case Obligation::none:
      return {};
    case Obligation::must:
      return "The law requires it.";
    case Obligation::expected:
      return "A regulator or statutory guidance expects it.";
    case Obligation::should:
      return "Guidance recommends it.";
    case Obligation::watch:
      return "Law that is coming or changing, to be watched.";
    case Obligation::good_practice:
      return "Done by the better landlords.";
    case Obligation::context:
      return "Background; nothing follows where it is absent.";
  }
  return {};
}

void levels(Markup& markup, const Facts& facts) {
  const std::vector<Coverage>& rows = facts.report().coverage;
  if (std::all_of(rows.begin(), rows.end(), [](const Coverage& row) { return row.level == Obligation::none; })) return;
  markup.element("h3", "How strongly a rule is asked for").open("dl", {{"class", "facts"}});
  for (std::size_t i = 1; i <= static_cast<std::size_t>(Obligation::context); ++i) {
    const Obligation level = static_cast<Obligation>(i);
    markup.element("dt", level_in_brackets(level)).element("dd", meaning_of(level));
  }
  markup.close();
}

// --- decisions ---------------------------------------------------------------------------------------------------------

std::string_view meaning_of(TailoringUse use) {
  switch (use) {
    case TailoringUse::applied:
      return "It stands in place of what the documents show.";
    case TailoringUse::expired:
      return "It is past its review date and no longer counts: review it, or delete it.";
    case TailoringUse::not_needed:
      return "It was not needed: the documents show the same without it.";
    case TailoringUse::not_selected:
      return "It is about a rule that this report did not judge.";
  }
  return {};
}

void decision(Markup& markup, const Facts& facts, const TailoringEntry& entry) {
  markup.open("li").open("p").element("b", entry.title.empty() ? entry.rule : entry.title).text(" ").element("code", entry.rule);
  if (facts.of(entry.rule).coverage != nullptr) markup.text(" ").element("a", "its words", {{"href", link_to(anchor_of_rule(entry.rule))}});
  markup.close();
  markup.open("p").text(std::string(meaning_of(entry.use)) + " ").element("span", entry.place, {{"class", "soft"}}).close();
  if (entry.use == TailoringUse::not_selected) {
    markup.element("p", decision_sentence(entry.note));
  } else {
    tailoring_line(markup, entry.note);
  }
  markup.close();
}

}  // namespace

void decisions(Markup& markup, const Facts& facts) {
  const std::optional<Tailoring>& tailoring = facts.report().tailoring;
  if (!tailoring) return;
  begin_section(markup, kDecisionsSection);
  markup.element("p", counted(tailoring->entries.size(), "decision", "decisions") + " from " + listed(tailoring->files) + ".");
  markup.open("ul", {{"class", "decisions"}});
  for (const TailoringEntry& entry : tailoring->entries) decision(markup, facts, entry);
  markup.close().close();
}

void documents(Markup& markup, const Facts& facts) {
  begin_section(markup, kDocumentsSection);
  begin_scroll(markup, "documents-table", "Table of documents", "documents");
  markup.element("caption", counted(facts.report().documents.size(), "document", "documents") + ", as given").open("thead").open("tr");
  for (const std::string_view name : {"Document", "Kind", "Words", "Found in it"}) markup.element("th", name, {{"scope", "col"}});
  markup.close().close().open("tbody");
  for (std::size_t i = 0; i < facts.report().documents.size(); ++i) document_row(markup, facts, i);
  markup.close();
  end_scroll(markup, "documents-table");
  markup.close();
}

void not_said(Markup& markup, const Facts& facts) {
  if (facts.complete()) return;
  begin_section(markup, kNotSection);
  markup.open("ul");
  for (const DocumentReport* item : unread(facts.report())) markup.element("li", item->path + " could not be read: " + item->error);
  for (const NotJudged& rule : not_judged(facts.report())) {
    constexpr std::size_t kNamed = 8;
    std::vector<std::string> labels;
    for (const std::string& path : rule.documents) labels.push_back(facts.names().document_label(path));
    markup.element("li", rule.rule + " could not be judged in " +
                             (labels.size() > kNamed ? counted(labels.size(), "document", "documents") : listed(labels)) + ": " +
                             rule.message);
  }
  for (const RuleProblem& problem : facts.report().problems) markup.element("li", "Wrong in the rules: " + problem.message);
  markup.close().close();
}

void legend(Markup& markup, const Facts& facts) {
  begin_section(markup, kLegendSection);
  markup.open("dl", {{"class", "facts"}});
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Status::not_checked); ++i) {
    const Status status = static_cast<Status>(i);
    markup.open("dt");
    badge(markup, status);
    markup.close().element("dd", words_of(status).meaning);
  }
  markup.close();
  levels(markup, facts);
  markup.close();
}

}  // namespace tenet::reports::html
