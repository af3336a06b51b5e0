#include "script/read_rules.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/ids.hpp"

namespace tenet::script {
namespace {

using ruleset::Element;
using ruleset::Example;
using ruleset::Phrase;
using ruleset::Phrases;
using ruleset::Rule;
using Kind = Value::Kind;

template <class E, std::size_t N>
E enum_from(const std::array<std::pair<std::string_view, E>, N>& names, std::string_view name, E otherwise) {
  for (const auto& [known, value] : names) {
    if (known == name) return value;
  }
  return otherwise;
}

constexpr std::array<std::pair<std::string_view, ruleset::Within>, 4> kWithins = {{
    {"sentence", ruleset::Within::sentence},
    {"clause", ruleset::Within::clause},
    {"section", ruleset::Within::section},
    {"document", ruleset::Within::document},
}};
constexpr std::array<std::pair<std::string_view, ruleset::IgnoreWithin>, 4> kIgnoreWithins = {{
    {"match", ruleset::IgnoreWithin::match},
    {"sentence", ruleset::IgnoreWithin::sentence},
    {"clause", ruleset::IgnoreWithin::clause},
    {"section", ruleset::IgnoreWithin::section},
}};
constexpr std::array<Obligation, 6> kLevels = {Obligation::must,  Obligation::expected,      Obligation::should,
                                               Obligation::watch, Obligation::good_practice, Obligation::context};
constexpr std::array<std::pair<std::string_view, BlockKind>, 5> kBlockKinds = {{
    {"heading", BlockKind::heading},
    {"paragraph", BlockKind::paragraph},
    {"list_item", BlockKind::list_item},
    {"cell", BlockKind::cell},
    {"note", BlockKind::note},
}};
constexpr std::array<std::pair<std::string_view, ruleset::Part>, 4> kParts = {{
    {"body", ruleset::Part::body},
    {"notes", ruleset::Part::notes},
    {"text_boxes", ruleset::Part::text_boxes},
    {"headers", ruleset::Part::headers},
}};
constexpr std::array<Actor, 3> kActors = {Actor::we, Actor::you, Actor::third_party};
constexpr std::array<std::pair<std::string_view, Force>, 3> kForces = {{
    {"permitted", Force::permitted},
    {"stated", Force::stated},
    {"committed", Force::committed},
}};
constexpr std::array<std::pair<std::string_view, Severity>, 3> kSeverities = {{
    {"low", Severity::low},
    {"medium", Severity::medium},
    {"high", Severity::high},
}};

bool flag_of(const Value& table, std::string_view name, bool otherwise) {
  const Value* value = table.field(name);
  return value != nullptr && value->kind == Kind::boolean ? value->boolean : otherwise;
}

std::uint32_t count_of(const Value& table, std::string_view name, std::uint32_t otherwise) {
  const Value* value = table.field(name);
  const bool usable = value != nullptr && value->kind == Kind::number && value->number >= 1 && value->number <= 1'000'000;
  return usable ? static_cast<std::uint32_t>(value->number) : otherwise;
}

const Value& table_of(const Value& table, std::string_view name) {
  static const Value none;
  const Value* value = table.field(name);
  return value != nullptr && value->kind == Kind::table ? *value : none;
}

std::optional<Phrase> read_phrase(const Value& value, const FormPlace& place) {
  const ruleset::Origin written = {place.source.name(), value.line > 0 ? value.line : place.source.line_of_text(value.text, place.line)};
  if (value.kind == Kind::text) return Phrase{value.text, false, written};
  if (value.kind == Kind::pattern) return Phrase{value.text, true, written};
  return std::nullopt;
}

tenet::Source read_citation(const Value& value) {
  return {text_of(value, "standard"), text_of(value, "clause"), text_of(value, "guidance"), text_of(value, "url"),
          text_of(value, "checked")};
}

ruleset::Where read_where(const Value& value, const FormPlace& place) {
  ruleset::Where where;
  where.heading = read_phrases(value.field("heading"), place);
  where.not_heading = read_phrases(value.field("not_heading"), place);
  for (const std::string& name : names_of(value.field("kinds"))) where.kinds.push_back(enum_from(kBlockKinds, name, BlockKind::paragraph));
  for (const std::string& name : names_of(value.field("parts"))) where.parts.push_back(enum_from(kParts, name, ruleset::Part::body));
  where.quoted = flag_of(value, "quoted", true);
  where.definitions = flag_of(value, "definitions", true);
  return where;
}

Element read_element(const Value& value, const FormPlace& rule_place) {
  Element element;
  element.id = text_of(value, "id");
  // Two elements may ask for the same words: an element's phrases are looked for from its own line on.
  const FormPlace place{rule_place.source, rule_place.source.line_of_text(element.id, rule_place.line)};
  element.title = text_of(value, "title");
  if (element.title.empty()) element.title = element.id;
  element.find = read_phrases(value.field("find"), place);
  if (const Value* shown = value.field("shown_by"); shown != nullptr && shown->kind == Kind::table) {
    element.shown_by = {names_of(shown->field("rules")), count_of(*shown, "at_least", 0)};
  }
  element.polarity = text_of(value, "polarity") == "negative" ? ruleset::Sense::negative : ruleset::Sense::positive;
  element.optional = flag_of(value, "optional", false);
  element.covered_when = force_from(text_of(value, "covered_when"));
  element.at_least = count_of(value, "at_least", 1);
  element.value = read_bound(value.field("value"));
  element.actor = read_actors(value.field("actor"));
  element.origin = place.origin();
  return element;
}

Form form_of(FormId id) {
  if (id == FormId::term) return Form::term;
  return id == FormId::procedure ? Form::procedure : Form::block;
}

bool can_come_of(Status status, const Rule& rule) {
  const Form form = rule.info.form;
  const bool of_term = status == Status::flagged || status == Status::qualified || status == Status::clear;
  if (status == Status::not_applicable) return form == Form::procedure || !rule.only_if.empty() || !rule.not_if.empty();
  return (form == Form::term) == of_term;
}

std::string list_of_outcomes(Form form) {
  if (form == Form::term) return "flagged, qualified, clear";
  return form == Form::block ? "covered, partial, weak, contradicted, missing"
                             : "covered, partial, weak, contradicted, missing, not_applicable";
}

}  // namespace

Force force_from(std::string_view name) {
  return enum_from(kForces, name, Force::stated);
}
Obligation level_from(std::string_view name) {
  const auto* const found = std::find_if(kLevels.begin(), kLevels.end(), [&](Obligation level) { return to_string(level) == name; });
  return found == kLevels.end() ? Obligation::none : *found;
}
Severity severity_from(std::string_view name) {
  return enum_from(kSeverities, name, Severity::medium);
}

std::string text_of(const Value& table, std::string_view name) {
  const Value* value = table.field(name);
  return value != nullptr && value->kind == Kind::text ? value->text : std::string();
}

std::vector<std::string> names_of(const Value* value) {
  std::vector<std::string> names;
  if (value == nullptr) return names;
  if (value->kind == Kind::text) names.push_back(value->text);
  for (const Value& item : value->items) {
    if (item.kind == Kind::text) names.push_back(item.text);
  }
  return names;
}

ruleset::Actors read_actors(const Value* value) {
  ruleset::Actors actors;
  for (const std::string& name : names_of(value)) {
    for (const Actor actor : kActors) {
      if (to_string(actor) == name) actors.push_back(actor);
    }
  }
  return actors;
}

std::optional<ruleset::ValueBound> read_bound(const Value* value) {
  if (value == nullptr || value->kind != Kind::table) return std::nullopt;
  return ruleset::ValueBound{text_of(*value, "at_most"), text_of(*value, "at_least")};
}

Phrases read_items(const Value& value, const FormPlace& place) {
  Phrases phrases;
  for (const Value& item : value.items) {
    if (auto phrase = read_phrase(item, place)) phrases.push_back(std::move(*phrase));
  }
  return phrases;
}

Phrases read_phrases(const Value* value, const FormPlace& place) {
  if (value == nullptr) return {};
  if (auto alone = read_phrase(*value, place)) return {std::move(*alone)};
  return read_items(*value, place);
}

std::vector<Example> read_examples(const Value* value, const FormPlace& place) {
  std::vector<Example> examples;
  if (value == nullptr) return examples;
  for (const Value& given : value->items) {
    if (given.kind != Kind::example) continue;
    Example example;
    example.expected = status_from(given.text).value_or(Status::covered);
    example.because = text_of(given, "because");
    example.kind = text_of(given, "kind");
    example.date = text_of(given, "date");
    example.origin = {place.source.name(), given.line};
    for (const NamedValue& entry : table_of(given, "elements").fields) {
      if (const auto status = status_from(entry.value.text)) example.elements.emplace(entry.name, *status);
    }
    for (const Value& item : given.items) {
      if (item.kind != Kind::text) continue;
      example.text = item.text;
      examples.push_back(example);
    }
  }
  return examples;
}

Rule read_rule(const FormCall& call, const FormPlace& place) {
  const Value& value = call.value;
  Rule rule;
  rule.origin = place.origin();
  rule.info.id = text_of(value, "id");
  rule.info.form = form_of(call.form);
  rule.info.title = text_of(value, "title");
  rule.info.why = text_of(value, "why");
  rule.info.advice = text_of(value, "advice");
  rule.info.group = text_of(value, "group");
  rule.info.severity = severity_from(text_of(value, "severity"));
  rule.info.level = level_from(text_of(value, "level"));
  rule.info.source = read_citation(table_of(value, "source"));
  rule.info.applies_to = names_of(value.field("applies_to"));
  rule.info.file = place.source.name();
  rule.info.line = place.line;
  rule.where = read_where(table_of(value, "where"), place);
  for (const Value& element : table_of(value, "elements").items) rule.elements.push_back(read_element(element, place));
  rule.needs = count_of(value, "needs", 0);
  const bool procedure = rule.info.form == Form::procedure;
  rule.find = read_phrases(procedure ? table_of(value, "whenever").field("find") : value.field("find"), place);
  rule.unless = read_phrases(value.field("unless"), place);
  rule.unless_within = enum_from(kWithins, text_of(value, "unless_within"), ruleset::Within::section);
  rule.value = read_bound(value.field("value"));
  rule.at_least = count_of(value, "at_least", 1);
  if (procedure) {
    rule.expect = read_element(table_of(value, "expect"), place);
    if (rule.expect.id.empty()) rule.expect.id = "expect";
    if (rule.expect.title.empty()) rule.expect.title = "what each section must have";
    rule.linked = flag_of(table_of(value, "expect"), "linked", true);
    rule.no_trigger = text_of(value, "no_trigger") == "not_applicable" ? Status::not_applicable : Status::missing;
  }
  rule.actor = read_actors(value.field("actor"));
  rule.only_if = read_phrases(value.field("only_if"), place);
  rule.not_if = read_phrases(value.field("not_if"), place);
  rule.ignore = read_phrases(value.field("ignore"), place);
  rule.ignore_within = enum_from(kIgnoreWithins, text_of(value, "ignore_within"), ruleset::IgnoreWithin::match);
  rule.form = read_phrases(value.field("form"), place);
  rule.kin = names_of(value.field("kin"));
  rule.examples = read_examples(value.field("examples"), place);
  return rule;
}

ruleset::Chapter read_chapter(const Value& value) {
  return {text_of(value, "title"), names_of(value.field("rules")), names_of(value.field("groups"))};
}

ruleset::Pack read_pack(const FormCall& call, const FormPlace& place) {
  const Value& value = call.value;
  ruleset::Pack pack;
  pack.id = text_of(value, "id");
  pack.title = text_of(value, "title");
  pack.version = text_of(value, "version");
  pack.edition = text_of(value, "edition");
  pack.in_force_from = text_of(value, "in_force_from");
  pack.in_force_to = text_of(value, "in_force_to");
  pack.status = text_of(value, "status");
  pack.source = read_citation(table_of(value, "source"));
  pack.applies_to = names_of(value.field("applies_to"));
  pack.actor = read_actors(value.field("actor"));
  pack.about = read_phrases(value.field("about"), place);
  for (const Value& chapter : table_of(value, "chapters").items) pack.chapters.push_back(read_chapter(chapter));
  return pack;
}

ruleset::KindRule read_kind(const FormCall& call, const FormPlace& place) {
  ruleset::KindRule kind;
  kind.id = call.name;
  kind.title = text_of(call.value, "title");
  kind.named = read_phrases(call.value.field("named"), place);
  kind.not_named = read_phrases(call.value.field("not_named"), place);
  kind.said = read_phrases(call.value.field("said"), place);
  kind.origin = place.origin();
  return kind;
}

ruleset::Profile read_profile(const FormCall& call) {
  ruleset::Profile profile;
  profile.id = call.name;
  profile.title = text_of(call.value, "title");
  profile.packs = names_of(call.value.field("packs"));
  for (const NamedValue& entry : table_of(call.value, "on").fields) profile.packs_by_kind[entry.name] = names_of(&entry.value);
  profile.list_unrecognised = flag_of(call.value, "list_unrecognised", false);
  return profile;
}

std::vector<Complaint> inconsistencies(const Rule& rule) {
  std::vector<Complaint> found;
  std::set<std::string, std::less<>> elements;
  std::vector<std::string> ids;
  for (const Element& element : rule.elements) {
    ids.push_back(element.id);
    if (!elements.insert(element.id).second)
      found.push_back({element.origin.line, "there are two elements with the id '" + element.id + "'", element.id});
  }
  const auto required = static_cast<std::size_t>(
      std::count_if(rule.elements.begin(), rule.elements.end(), [](const Element& element) { return !element.optional; }));
  if (rule.needs > required && rule.check == 0) {
    found.push_back({rule.origin.line, "needs = " + std::to_string(rule.needs) + ", but the block has " + std::to_string(required) +
                                           (required == 1 ? " required element" : " required elements")});
  }
  for (const Example& example : rule.examples) {
    if (!can_come_of(example.expected, rule)) {
      found.push_back({example.origin.line,
                       "an example cannot be '" + std::string(to_string(example.expected)) + "': a " +
                           std::string(to_string(rule.info.form)) + " can only be " + list_of_outcomes(rule.info.form),
                       std::string(to_string(example.expected))});
    }
    for (const auto& [id, status] : example.elements) {
      if (rule.check != 0 || elements.contains(id) || rule.info.form != Form::block) continue;
      found.push_back({example.origin.line,
                       "an example names the element '" + id + "', which the rule does not have" + base::did_you_mean(id, ids), id});
    }
  }
  return found;
}

}  // namespace tenet::script
