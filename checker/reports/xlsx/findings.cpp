// Quotes, terms and gaps: what was found, what is wrong, what is lacking.

#include "reports/words.hpp"
#include "reports/writer.hpp"
#include "reports/xlsx/sheets.hpp"

namespace tenet::reports::xlsx {
namespace {

using office::Cell;
using office::Role;
using office::Row;

std::string_view said_by(Actor actor) {
  return actor == Actor::third_party ? "third party" : actor == Actor::none ? "" : to_string(actor);
}

std::string element_title(const RuleResult& result, std::string_view id) {
  for (const ElementResult& element : result.elements)
    if (element.id == id) return element.title.empty() ? element.id : element.title;
  return std::string(id);
}

std::string cue(const Evidence& evidence) {
  return evidence.cue + (evidence.cue_place.empty() ? "" : " (" + evidence.cue_place + ")");
}

/// Terms with nothing to say of them are counted under About.
bool is_shown(const RuleResult& row) {
  return row.form == Form::term && row.status != Status::clear && (row.status != Status::not_applicable || row.tailoring);
}

std::string savings(const RuleResult& row) {
  std::string words;
  for (const Evidence& saving : row.qualifiers)
    words += (words.empty() ? "" : "\n") + saving.quote + " (" + place_in_words(saving.place) + ")";
  return words;
}

/// Of the documents that contribute, the first with words to look at.
const Evidence* nearest(const Source& source, const Coverage& row, std::string& document) {
  for (const std::string& path : row.documents) {
    const auto index = source.rules.document(path);
    const RuleResult* result = index ? source.rules.result(*index, row.rule) : nullptr;
    if (const Evidence* best = result != nullptr ? best_evidence(*result) : nullptr) {
      document = source.names.document_label(path);
      return best;
    }
  }
  return nullptr;
}

std::string see_also(const Source& source, const Coverage& row) {
  std::string words;
  for (const Kin& kin : row.kin) {
    words += (words.empty() ? "" : "\n") + kin.rule + ", " + std::string(words_of(kin.status).word) + ": ";
    if (kin.evidence)
      words += "“" + kin.evidence->quote + "” in " + source.names.document_label(kin.evidence->document) + ", " +
               place_in_words(kin.evidence->place);
    else
      words += kin.title;
  }
  return words;
}

Row gap(const Source& source, const Coverage& row) {
  std::string document;
  const Evidence* best = nearest(source, row, document);
  std::string lacks = shortfalls(row.elements);
  if (row.conflict) lacks += std::string(lacks.empty() ? "" : ". ") + "The documents say both; a person must decide.";
  return {status(row.status),
          text(row.rule, Role::soft),
          text(row.title + level_in_brackets(row.level)),
          text(to_string(row.severity)),
          text(lacks),
          text(best == nullptr ? "" : best->quote),
          text(best == nullptr ? "" : document + ", " + place_in_words(best->place)),
          text(see_also(source, row)),
          text(row.tailoring ? decision_in_words(*row.tailoring) : "")};
}

}  // namespace

EvidenceSheet evidence(const Source& source) {
  EvidenceSheet result;
  result.sheet = {.name = "Evidence",
                  .columns = {{"Document", 24},
                              {"Clause", 9},
                              {"Place", 26},
                              {"Rule", 15},
                              {"What is asked for", 34},
                              {"Element", 24},
                              {"Quote", 60},
                              {"Force", 12},
                              {"Cue", 16},
                              {"Polarity", 10},
                              {"Who acts", 10},
                              {"Condition", 10}},
                  .rows = {}};
  result.sheet.frozen_columns = 2;
  result.sheet.filter = office::Filter::yes;
  for (std::size_t i = 0; i < source.report.documents.size(); ++i) {
    const std::string document = source.names.document_label(source.report.documents[i].path);
    for (const RuleResult& row : source.report.documents[i].results) {
      if (row.form == Form::term || row.evidence.empty()) continue;
      result.first_row.emplace(std::pair(i, std::string_view(row.rule)), static_cast<std::uint32_t>(result.sheet.rows.size()));
      for (const Evidence& item : row.evidence) {
        result.sheet.rows.push_back({text(document), text(item.place.number), text(place_in_words(item.place), Role::soft),
                                     text(row.rule, Role::soft), text(row.title), text(element_title(row, item.element)), text(item.quote),
                                     text(to_string(item.force)), text(cue(item)), text(to_string(item.polarity)),
                                     text(said_by(item.actor)), text(item.conditional ? "conditional" : "")});
      }
    }
  }
  say_if_empty(result.sheet, "No quotes were found.");
  return result;
}

office::Sheet terms(const Source& source) {
  office::Sheet sheet{.name = "Terms",
                      .columns = {{"Status", 13},
                                  {"Document", 24},
                                  {"Clause", 9},
                                  {"Place", 26},
                                  {"Rule", 26},
                                  {"Term", 34},
                                  {"Quote", 60},
                                  {"Savings beside it", 40},
                                  {"What to do", 50},
                                  {"Severity", 10},
                                  {"Source", 40},
                                  {"Note", 40}},
                      .rows = {}};
  sheet.frozen_columns = 2;
  sheet.filter = office::Filter::yes;
  for (const DocumentReport& document : source.report.documents) {
    for (const RuleResult& row : document.results) {
      if (!is_shown(row)) continue;
      const std::string note = row.tailoring ? decision_in_words(*row.tailoring) : row.message;
      const auto line = [&](const Evidence* item) {
        sheet.rows.push_back({status(row.status), text(source.names.document_label(document.path)),
                              text(item == nullptr ? "" : item->place.number),
                              text(item == nullptr ? "" : place_in_words(item->place), Role::soft), text(row.rule, Role::soft),
                              text(row.title + level_in_brackets(row.level)), text(item == nullptr ? "" : item->quote), text(savings(row)),
                              text(row.advice), text(to_string(row.severity)), text(row.source, Role::soft), text(note)});
      };
      for (const Evidence& item : row.evidence) line(&item);
      if (row.evidence.empty()) line(nullptr);
    }
  }
  say_if_empty(sheet, "No term was found to look at.");
  return sheet;
}

office::Sheet gaps(const Source& source) {
  office::Sheet sheet{.name = "Gaps",
                      .columns = {{"Status", 13},
                                  {"Rule", 15},
                                  {"What is asked for", 42},
                                  {"Severity", 10},
                                  {"What is lacking", 40},
                                  {"Nearest words", 50},
                                  {"Where", 30},
                                  {"See also", 40},
                                  {"Decision", 40}},
                      .rows = {}};
  sheet.frozen_columns = 3;
  sheet.filter = office::Filter::yes;
  for (const Status worst : kGaps)
    for (const Coverage& row : source.report.coverage)
      if (row.status == worst) sheet.rows.push_back(gap(source, row));
  say_if_empty(sheet, "None over all documents together.");
  return sheet;
}

}  // namespace tenet::reports::xlsx
