// tenet rules describe: a topic in text or Markdown. What it says of fields comes from the schema, so new ones appear by themselves.
#include <algorithm>

#include <tenet/authoring.hpp>

#include "authoring/fields.hpp"
#include "authoring/manual.hpp"
#include "authoring/topics.hpp"
#include "base/ids.hpp"
#include "engine/strength.hpp"
#include "reports/text/paper.hpp"
#include "ruleset/ruleset.hpp"
#include "script/case_table.hpp"

namespace tenet::authoring {
namespace {

using reports::text::Ink;
using reports::text::Paper;

/// Columns before a field's description.
constexpr std::size_t kFieldIndent = 2;
constexpr std::size_t kMeaningIndent = 6;

void put_code(Paper& paper, std::string_view code) {
  while (!code.empty()) {
    const std::size_t end = std::min(code.find('\n'), code.size());
    const std::string_view line = code.substr(0, end);
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    line.empty() ? paper.gap() : paper.paragraph(2 + indent, 4 + indent, line.substr(indent));
    code.remove_prefix(std::min(end + 1, code.size()));
  }
}

void put_field(Paper& paper, const script::Field& field, std::size_t depth) {
  std::string first = type_in_words(field);
  if (const std::string_view need = need_in_words(field.need); !need.empty()) first += "; " + std::string(need);
  const std::size_t indent = kFieldIndent + depth * 4;
  paper.labelled(indent, indent + 4, std::string(field.name) + " ", Ink::bold, first);
  paper.paragraph(indent + 4, indent + 4, field.doc);
}

/// A table inside a form is described where it stands, once.
void put_fields(Paper& paper, const script::Schema& schema, std::size_t depth = 0) {
  for (const script::Field& field : schema.fields) {
    put_field(paper, field, depth);
    if (field.table != nullptr && depth == 0) put_fields(paper, *field.table, depth + 1);
  }
}

std::string form_text(const FormTopic& topic, const ReportStyle& style) {
  Paper paper(style.width, style.colour ? reports::text::Colours::ansi : reports::text::Colours::none);
  paper.paragraph(0, 0, heading_of(topic.name), Ink::bold);
  paper.paragraph(0, 0, topic.about);
  paper.gap();
  paper.paragraph(0, 0, topic.purpose);
  paper.gap();
  paper.paragraph(0, 0, "Fields", Ink::bold);
  if (topic.schema->items != nullptr) {
    paper.labelled(kFieldIndent, kMeaningIndent, "1, 2, 3 ... ", Ink::bold, "items without a name");
    paper.paragraph(kMeaningIndent, kMeaningIndent, topic.schema->items->doc);
  }
  put_fields(paper, *topic.schema);
  paper.gap();
  paper.paragraph(0, 0, "Example", Ink::bold);
  put_code(paper, topic.example);
  return paper.take();
}

std::string phrases_text(const ReportStyle& style) {
  Paper paper(style.width, style.colour ? reports::text::Colours::ansi : reports::text::Colours::none);
  paper.paragraph(0, 0, "Phrases", Ink::bold);
  paper.paragraph(0, 0, phrase_purpose());
  paper.gap();
  for (const PhraseRow& row : phrase_rows()) {
    paper.paragraph(kFieldIndent, kMeaningIndent, row.write, Ink::bold);
    paper.paragraph(kMeaningIndent, kMeaningIndent, row.meaning);
  }
  return paper.take();
}

std::string cues_text(const ReportStyle& style) {
  Paper paper(style.width, style.colour ? reports::text::Colours::ansi : reports::text::Colours::none);
  paper.paragraph(0, 0, "Cue lists", Ink::bold);
  paper.paragraph(0, 0, cues_purpose());
  paper.gap();
  for (const engine::CueList& list : engine::cue_lists()) {
    paper.paragraph(kFieldIndent, kMeaningIndent, list.name, Ink::bold);
    paper.paragraph(kMeaningIndent, kMeaningIndent, list.meaning);
  }
  return paper.take();
}

std::string check_text(const ReportStyle& style) {
  Paper paper(style.width, style.colour ? reports::text::Colours::ansi : reports::text::Colours::none);
  paper.paragraph(0, 0, "check = function(case) ... end", Ink::bold);
  paper.paragraph(0, 0, check_purpose());
  for (const script::CaseObject& object : script::case_table()) {
    paper.gap();
    paper.labelled(0, 0, std::string(object.name) + ":", Ink::bold, object.doc);
    for (const script::CaseField& field : object.fields) {
      paper.labelled(kFieldIndent, kMeaningIndent, "." + std::string(field.name) + " ", Ink::bold, field.type);
      paper.paragraph(kMeaningIndent, kMeaningIndent, field.doc);
    }
    for (const script::CaseMethod& method : object.methods) {
      for (const script::CaseSignature& signature : method.signatures) {
        paper.paragraph(kFieldIndent, kMeaningIndent, ":" + signature_in_words(method, signature), Ink::bold);
      }
      paper.paragraph(kMeaningIndent, kMeaningIndent, method.doc);
    }
  }
  paper.gap();
  paper.paragraph(0, 0, "Example", Ink::bold);
  put_code(paper, check_example());
  return paper.take();
}

std::string overview_text(const ReportStyle& style) {
  Paper paper(style.width, style.colour ? reports::text::Colours::ansi : reports::text::Colours::none);
  paper.paragraph(0, 0, "A rule file is made of forms. `tenet rules describe FORM` says what each is for, with its fields and an example:");
  paper.gap();
  for (const Topic& topic : describe_topics()) paper.labelled(kFieldIndent, 14, topic.name, Ink::bold, topic.about);
  paper.gap();
  paper.paragraph(0, 0, "All of it stands in rules/REFERENCE.md. `tenet rules new` writes a first rule for you.");
  return paper.take();
}

/// Topics that are no table of fields.
struct OtherTopic {
  std::string_view name;
  std::string_view about;
  std::string (*text)(const ReportStyle& style);
  std::string (*markdown)();
};
const std::vector<OtherTopic>& other_topics() {
  static const std::vector<OtherTopic> topics = {
      {"phrases", "How a search is written.", phrases_text, phrases_markdown},
      {"cues", "The word lists that decide how strongly a sentence says it.", cues_text, cues_markdown},
      {"check", "The objects of a rule that is programmed.", check_text, check_markdown},
  };
  return topics;
}

/// "lists", "word list": what people may ask for in other words.
struct Alias {
  std::string_view asked;
  std::string_view meant;
};
constexpr Alias kAliases[] = {{"phrase", "phrases"},   {"search", "phrases"}, {"find", "phrases"}, {"elements", "element"},
                              {"example", "examples"}, {"cue", "cues"},       {"case", "check"},   {"function", "check"},
                              {"list", "words"},       {"word", "words"}};

std::string_view meant_by(std::string_view asked) {
  const auto* const alias = std::find_if(std::begin(kAliases), std::end(kAliases), [&](const Alias& row) { return row.asked == asked; });
  return alias == std::end(kAliases) ? asked : alias->meant;
}

Result<std::string> described(std::string_view asked, DescribeFormat format, const ReportStyle& style) {
  const std::string_view name = meant_by(asked);
  const bool text = format == DescribeFormat::text;
  if (name.empty()) return text ? overview_text(style) : reference(Reference::manual);
  const auto& forms = form_topics();
  const auto form = std::find_if(forms.begin(), forms.end(), [&](const FormTopic& topic) { return topic.name == name; });
  if (form != forms.end()) return text ? form_text(*form, style) : form_markdown(*form);
  const auto& others = other_topics();
  const auto other = std::find_if(others.begin(), others.end(), [&](const OtherTopic& topic) { return topic.name == name; });
  if (other != others.end()) return text ? other->text(style) : other->markdown();
  std::vector<std::string> known;
  for (const Topic& topic : describe_topics()) known.push_back(topic.name);
  return fail("topic-unknown", "there is nothing called '" + std::string(asked) + "' to describe" +
                                   base::did_you_mean(asked, known, "; `tenet rules describe` lists what there is"));
}

}  // namespace
}  // namespace tenet::authoring

namespace tenet {

std::vector<Topic> describe_topics() {
  std::vector<Topic> topics;
  for (const auto& topic : authoring::form_topics()) topics.push_back({std::string(topic.name), std::string(topic.about)});
  for (const auto& topic : authoring::other_topics()) topics.push_back({std::string(topic.name), std::string(topic.about)});
  return topics;
}

Result<std::string> describe(std::string_view topic, DescribeFormat format, const ReportStyle& style) {
  return authoring::described(topic, format, style);
}

}  // namespace tenet
