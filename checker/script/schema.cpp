#include "script/schema.hpp"

#include <algorithm>

namespace tenet::script {
namespace {

using enum FieldType;

const std::vector<std::string> kSeverities = {"high", "medium", "low"};
const std::vector<std::string> kSenses = {"positive", "negative"};
const std::vector<std::string> kForces = {"permitted", "stated", "committed"};
const std::vector<std::string> kWithins = {"sentence", "clause", "section", "document"};
const std::vector<std::string> kIgnoreWithins = {"match", "sentence", "clause", "section"};
const std::vector<std::string> kLevels = {"must", "expected", "should", "watch", "good_practice", "context"};
const std::vector<std::string> kParts = {"body", "notes", "text_boxes", "headers"};
const std::vector<std::string> kActors = {"we", "you", "third_party"};
const std::vector<std::string> kBlockKinds = {"heading", "paragraph", "list_item", "cell", "note"};
const std::vector<std::string> kNoTrigger = {"missing", "not_applicable"};
const std::vector<std::string> kElementStatuses = {"covered", "weak", "contradicted", "missing"};

const Schema& source_schema() {
  static const Schema schema = {"source",
                                {
                                    {"standard", text, Need::optional, "The standard, act or guidance that asks for it."},
                                    {"clause", text, Need::optional, "Where in it: commitment, section, paragraph."},
                                    {"guidance", text, Need::optional, "Guidance that explains it."},
                                    {"url", text, Need::optional, "Address at which it can be read; never fetched."},
                                    {"checked", date, Need::optional, "Day on which someone last compared the rule with it."},
                                }};
  return schema;
}

const Schema& where_schema() {
  static const Schema schema = {
      "where",
      {
          {"heading", phrases, Need::optional, "Look only under headings that match one of these."},
          {"not_heading", phrases, Need::optional, "Never look under headings that match one of these."},
          {"kinds", choices, Need::optional, "Look only in these kinds of block.", nullptr, kBlockKinds},
          {"parts", choices, Need::optional, "Look only in these parts; in all but headers (page headers and footers) unless given.",
           nullptr, kParts},
          {"quoted", flag, Need::optional, "Whether text in quotation marks counts; it does unless this is false."},
          {"definitions", flag, Need::optional, "Whether entries of definitions count, as mentions; they do unless this is false."},
      }};
  return schema;
}

const Schema& value_schema() {
  static const Schema schema = {
      "value",
      {
          {"at_most", text, Need::optional,
           "The #number, #money, #duration or #date in the match may be this at most: \"2 working days\", \"today - 36 months\"."},
          {"at_least", text, Need::optional, "It must be this at least."},
      }};
  return schema;
}

const Schema& shown_by_schema() {
  static const Schema schema = {"shown_by",
                                {
                                    {"rules", FieldType::rules, Need::required,
                                     "Rules whose results on the same document show it: covered, or for a term clear or qualified."},
                                    {"at_least", count, Need::optional, "How many of them must; all unless given."},
                                }};
  return schema;
}

std::vector<Field> element_fields(Need id) {
  return {
      {"id", FieldType::id, id, "Short name, used in examples and reports."},
      {"title", text, Need::optional, "What the element asks for, in a few words."},
      {"find", phrases, Need::unless_shown, "Sentences that show it; any of them will do."},
      {"shown_by", table, Need::optional, "Other rules that show it, in place of sentences or beside them.", &shown_by_schema()},
      {"polarity", choice, Need::optional, "negative: saying that it is not done is what covers it.", nullptr, kSenses},
      {"optional", flag, Need::optional, "true: shown, and not needed for the block to be covered."},
      {"covered_when", choice, Need::optional, "Weakest force that covers it.", nullptr, kForces},
      {"at_least", count, Need::optional, "In how many different places it must stand."},
      {"value", table, Need::optional, "A bound on the value inside the match.", &value_schema()},
      {"actor", choices, Need::optional, "Whose deed counts, where the sentence names a subject; anybody's unless given.", nullptr,
       kActors},
  };
}

const Schema& element_schema() {
  static const Schema schema = {"element", element_fields(Need::required)};
  return schema;
}

const Schema& expect_schema() {
  static const Schema schema = [] {
    Schema expect = {"expect", element_fields(Need::optional)};
    std::erase_if(expect.fields, [](const Field& field) { return field.name == "shown_by"; });
    expect.fields.push_back(
        {"linked", flag, Need::optional, "Whether a section that is referred to counts; it does unless this is false."});
    return expect;
  }();
  return schema;
}

const Schema& whenever_schema() {
  static const Schema schema = {"whenever", {{"find", phrases, Need::required, "What sets the procedure off."}}};
  return schema;
}

/// Fields that all three forms of rule share, with their own in the middle.
std::vector<Field> rule_fields(std::vector<Field> own) {
  std::vector<Field> fields = {
      {"id", FieldType::id, Need::required, "Name of the rule: small letters, digits, dots and hyphens."},
      {"title", text, Need::required, "What the rule is about, as a report shows it."},
      {"source", table, Need::optional, "Who says so.", &source_schema()},
      {"why", text, Need::optional, "Why it matters, for whoever writes the policy."},
      {"where", table, Need::optional, "Where to look; everywhere in the body unless given.", &where_schema()},
  };
  fields.insert(fields.end(), own.begin(), own.end());
  const std::vector<Field> rest = {
      {"only_if", phrases, Need::optional, "Judge only a document that says one of these; any other is not applicable."},
      {"not_if", phrases, Need::optional, "Do not judge a document that says one of these; it is not applicable."},
      {"actor", choices, Need::optional, "Whose deed counts, where the sentence names a subject; anybody's unless given.", nullptr,
       kActors},
      {"ignore", phrases, Need::optional, "Matches near one of these do not count."},
      {"ignore_within", choice, Need::optional, "How near: over the match itself unless given.", nullptr, kIgnoreWithins},
      {"form", phrases, Need::optional, "How self-assessment forms label this block."},
      {"kin", names, Need::optional, "Rules of other packs that the same evidence serves."},
      {"group", text, Need::optional, "How the source groups it."},
      {"severity", choice, Need::optional, "How much it matters.", nullptr, kSeverities},
      {"level", choice, Need::optional, "How strongly the source asks for it.", nullptr, kLevels},
      {"applies_to", names, Need::optional, "Kinds of document it is for; those of its pack unless given."},
      {"advice", text, Need::optional, "What to do about a gap or a term."},
      {"examples", examples, Need::optional, "Small documents, each with the outcome it must have."},
      {"check", function, Need::optional, "A function that judges in place of the phrases."},
  };
  fields.insert(fields.end(), rest.begin(), rest.end());
  return fields;
}

const Schema& block_schema() {
  static const Schema schema = {
      "block", rule_fields({{"elements", tables, Need::unless_check, "What the block asks for, each with its phrases.", &element_schema()},
                            {"needs", count, Need::optional, "How many of its required elements must be covered; all unless given."}})};
  return schema;
}

const Schema& term_schema() {
  static const Schema schema = {"term",
                                rule_fields({
                                    {"find", phrases, Need::unless_check, "The wording that is unfair or outdated."},
                                    {"value", table, Need::optional, "A bound on the value inside the match.", &value_schema()},
                                    {"at_least", count, Need::optional, "Flagged only where it stands in so many different places."},
                                    {"unless", phrases, Need::optional, "Savings that make it qualified."},
                                    {"unless_within", choice, Need::optional, "How near a saving must stand.", nullptr, kWithins},
                                })};
  return schema;
}

const Schema& procedure_schema() {
  static const Schema schema = {
      "procedure",
      rule_fields({
          {"whenever", table, Need::unless_check, "What sets the procedure off.", &whenever_schema()},
          {"expect", table, Need::unless_check, "What each section where that occurs must have, or lead to.", &expect_schema()},
          {"no_trigger", choice, Need::optional, "The outcome where it never occurs.", nullptr, kNoTrigger},
      })};
  return schema;
}

const Schema& chapter_schema() {
  static const Schema schema = {"chapter",
                                {
                                    {"title", text, Need::required, "What reports call it: \"Commitment 3: prevention\"."},
                                    {"rules", FieldType::rules, Need::optional, "Its rules: ids, or all that begin so: \"respect.3.*\"."},
                                    {"groups", texts, Need::optional, "Groups whose rules belong to it, or all that begin so: \"A*\"."},
                                }};
  return schema;
}

const Schema& pack_schema() {
  static const Schema schema = {
      "pack",
      {
          {"id", FieldType::id, Need::required, "Name of the pack, as in --pack."},
          {"title", text, Need::required, "What it checks against."},
          {"version", text, Need::optional, "Version of the rules."},
          {"edition", text, Need::optional, "Edition of the standard they follow."},
          {"source", table, Need::optional, "The standard or law.", &source_schema()},
          {"in_force_from", date, Need::optional, "First day on which it applies."},
          {"in_force_to", date, Need::optional, "Last day on which it applies."},
          {"status", text, Need::optional, "In a word: in force, withdrawn, draft."},
          {"applies_to", names, Need::optional, "Kinds of document its rules are for, unless they say so themselves."},
          {"actor", choices, Need::optional, "Whose deed its rules ask for, unless they say so themselves.", nullptr, kActors},
          {"about", phrases, Need::optional,
           "What the standard is about: a document of no known kind must say one of these, or nothing in it counts."},
          {"chapters", tables, Need::optional, "Parts of the standard under titles, as reports show them, in order.", &chapter_schema()},
      }};
  return schema;
}

const Schema& words_schema() {
  static const Field item = {"", phrases, Need::optional, "Words and phrases of the list."};
  static const Schema schema = {"words",
                                {
                                    {"add", phrases, Need::optional, "Words to add to a list that exists."},
                                    {"remove", phrases, Need::optional, "Words to take out of it, as they were written."},
                                },
                                &item};
  return schema;
}

const Schema& extend_element_schema() {
  static const Schema schema = {"element",
                                {
                                    {"title", text, Need::optional, "A new title."},
                                    {"find", phrase_changes, Need::optional, "Phrases to add, or to add and remove."},
                                    {"optional", flag, Need::optional, "Whether the block can be covered without it."},
                                    {"covered_when", choice, Need::optional, "Weakest force that covers it.", nullptr, kForces},
                                    {"at_least", count, Need::optional, "In how many different places it must stand."},
                                    {"actor", choices, Need::optional, "Whose deed counts.", nullptr, kActors},
                                    {"value", table, Need::optional, "A bound on the value inside the match.", &value_schema()},
                                }};
  return schema;
}

const Schema& extend_find_schema() {
  static const Schema schema = {"changes", {{"find", phrase_changes, Need::required, "Phrases to add, or to add and remove."}}};
  return schema;
}

const Schema& extend_schema() {
  static const Schema schema = {
      "extend",
      {
          {"title", text, Need::optional, "A new title."},
          {"advice", text, Need::optional, "New advice."},
          {"severity", choice, Need::optional, "How much it matters here.", nullptr, kSeverities},
          {"level", choice, Need::optional, "How strongly it is asked for here.", nullptr, kLevels},
          {"actor", choices, Need::optional, "Whose deed counts here.", nullptr, kActors},
          {"needs", count, Need::optional, "How many of its required elements must be covered here."},
          {"elements", named_tables, Need::optional, "Changes to elements, by their id.", &extend_element_schema()},
          {"whenever", table, Need::optional, "Changes to what sets the procedure off.", &extend_find_schema()},
          {"expect", table, Need::optional, "Changes to what is expected.", &extend_find_schema()},
          {"find", phrase_changes, Need::optional, "Phrases to add, or to add and remove."},
          {"unless", phrase_changes, Need::optional, "Savings to add, or to add and remove."},
          {"only_if", phrase_changes, Need::optional, "Conditions to add, or to add and remove."},
          {"not_if", phrase_changes, Need::optional, "Conditions to add, or to add and remove."},
          {"ignore", phrase_changes, Need::optional, "Exceptions to add, or to add and remove."},
          {"form", phrase_changes, Need::optional, "Labels in self-assessment forms to add, or to add and remove."},
          {"examples", examples, Need::optional, "Further examples."},
      }};
  return schema;
}

const Schema& kind_schema() {
  static const Schema schema = {
      "kind",
      {
          {"title", text, Need::required, "What the kind is called."},
          {"named", phrases, Need::optional, "In the title, the file's name or an early heading: it is of this kind."},
          {"not_named", phrases, Need::optional, "There: it is not."},
          {"said", phrases, Need::optional, "Anywhere in the text: a sign of this kind."},
      }};
  return schema;
}

const Schema& profile_schema() {
  static const Schema schema = {
      "profile",
      {
          {"title", text, Need::required, "What the profile is for."},
          {"packs", names, Need::required, "Packs that run on every kind of document."},
          {"on", lists_by_name, Need::optional, "Packs added on a kind of document."},
          {"list_unrecognised", flag, Need::optional, "true: clauses in which no rule found anything are listed."},
      }};
  return schema;
}

const Schema& tailoring_schema() {
  static const Field item = {"", decision, Need::optional, "Decisions, each about one rule.", &decision_schema()};
  static const Schema schema = {
      "tailoring", {{"organisation", text, Need::optional, "Whose decisions these are, as reports show it."}}, &item};
  return schema;
}

}  // namespace

const Field* Schema::field(std::string_view wanted) const {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& entry) { return entry.name == wanted; });
  return found == fields.end() ? nullptr : &*found;
}

const Schema& schema_of(FormId form) {
  switch (form) {
    case FormId::pack:
      return pack_schema();
    case FormId::words:
      return words_schema();
    case FormId::block:
      return block_schema();
    case FormId::term:
      return term_schema();
    case FormId::procedure:
      return procedure_schema();
    case FormId::extend:
      return extend_schema();
    case FormId::kind:
      return kind_schema();
    case FormId::profile:
      return profile_schema();
    case FormId::tailoring:
      return tailoring_schema();
  }
  return block_schema();
}

const Schema& decision_schema() {
  static const Field item = {"", FieldType::id, Need::required, "Id of the rule that it is about."};
  static const Schema schema = {
      "decision",
      {
          {"reason", text, Need::required, "Why it does not apply, or what is done instead and why that serves."},
          {"approved_by", text, Need::required, "Who approved it: a person or an office."},
          {"on", date, Need::required, "Day on which it was decided."},
          {"review_by", date, Need::required, "Last day on which it holds; afterwards the real result counts again."},
          {"evidence", text, Need::optional, "Where it is written down: document and clause; an alternative should have it."},
      },
      &item};
  return schema;
}

const Schema& example_schema() {
  static const Field item = {"", text, Need::required, "The small document: # heading, - item, | cell | cell |."};
  static const Schema schema = {
      "example",
      {
          {"because", text, Need::optional, "Why the outcome is right."},
          {"elements", choice_by_name, Need::optional, "Outcomes of elements, by their id.", nullptr, kElementStatuses},
          {"kind", FieldType::id, Need::optional, "Kind of document to judge it as."},
          {"date", date, Need::optional, "Day to judge it on; 2026-01-01 unless given."},
      },
      &item};
  return schema;
}

}  // namespace tenet::script
