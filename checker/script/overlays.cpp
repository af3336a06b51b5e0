// Local changes to what is shipped: words "x" { add, remove } and extend "rule" { ... }.
#include <algorithm>

#include "base/ids.hpp"
#include "script/assembly.hpp"
#include "script/read_rules.hpp"
#include "script/schema.hpp"

namespace tenet::script {
namespace {

using ruleset::at;

std::vector<std::string> texts_of(const ruleset::Phrases& phrases) {
  std::vector<std::string> texts;
  for (const ruleset::Phrase& phrase : phrases) texts.push_back(phrase.text);
  return texts;
}

/// Takes phrases out by their text; returns those that were not there.
ruleset::Phrases remove_phrases(ruleset::Phrases& phrases, const ruleset::Phrases& unwanted) {
  ruleset::Phrases not_found;
  for (const ruleset::Phrase& phrase : unwanted) {
    const auto same = [&](const ruleset::Phrase& other) { return other.text == phrase.text && other.expert == phrase.expert; };
    if (std::erase_if(phrases, same) == 0) not_found.push_back(phrase);
  }
  return not_found;
}

}  // namespace

void Assembly::change_words(const Overlay& overlay) {
  const std::string label = "words '" + overlay.call.name + "': ";
  const FormPlace place{*overlay.source, overlay.call.line};
  const auto list =
      std::find_if(set_.words.begin(), set_.words.end(), [&](const ruleset::WordList& known) { return known.name == overlay.call.name; });
  if (list == set_.words.end()) {
    std::vector<std::string> known;
    for (const ruleset::WordList& other : set_.words) known.push_back(other.name);
    return problem("", at(place.origin()) + label + "there is no such list to change" + base::did_you_mean(overlay.call.name, known));
  }
  change_phrases(list->phrases, &overlay.call.value, overlay, nullptr, label);
}

void Assembly::extend_rule(const Overlay& overlay) {
  const FormCall& call = overlay.call;
  const std::string label = "extend '" + call.name + "': ";
  const FormPlace place{*overlay.source, call.line};
  ruleset::Rule* rule = rule_with(call.name);
  if (rule == nullptr) {
    return problem("", at(place.origin()) + label + "there is no rule with this id" + base::did_you_mean(call.name, set_.rule_ids()));
  }
  std::string first;
  if (report_faults(call, *overlay.source, label, rule->info.id, first) == Validity::faulty) {
    // The landlord asked for a changed rule; a verdict of the unchanged one would not be what was asked for.
    if (rule->error.empty()) rule->error = first;
    return;
  }
  const Value& value = call.value;
  if (value.field("title") != nullptr) rule->info.title = text_of(value, "title");
  if (value.field("advice") != nullptr) rule->info.advice = text_of(value, "advice");
  if (value.field("severity") != nullptr) rule->info.severity = severity_from(text_of(value, "severity"));
  if (value.field("level") != nullptr) rule->info.level = level_from(text_of(value, "level"));
  if (value.field("actor") != nullptr) rule->actor = read_actors(value.field("actor"));
  if (const Value* needs = value.field("needs")) rule->needs = static_cast<std::uint32_t>(needs->number);
  change_elements(*rule, value.field("elements"), overlay, label);
  if (const Value* whenever = value.field("whenever"))
    change_phrases(rule->find, whenever->field("find"), overlay, rule, label + "whenever: ");
  if (const Value* expect = value.field("expect"))
    change_phrases(rule->expect.find, expect->field("find"), overlay, rule, label + "expect: ");
  change_phrases(rule->find, value.field("find"), overlay, rule, label + "find: ");
  change_phrases(rule->unless, value.field("unless"), overlay, rule, label + "unless: ");
  change_phrases(rule->only_if, value.field("only_if"), overlay, rule, label + "only_if: ");
  change_phrases(rule->not_if, value.field("not_if"), overlay, rule, label + "not_if: ");
  change_phrases(rule->ignore, value.field("ignore"), overlay, rule, label + "ignore: ");
  change_phrases(rule->form, value.field("form"), overlay, rule, label + "form: ");
  for (ruleset::Example& example : read_examples(value.field("examples"), place)) rule->examples.push_back(std::move(example));
  if (!rule->error.empty()) return;
  for (const Complaint& complaint : inconsistencies(*rule)) {
    const ruleset::Origin origin = {overlay.source->name(), complaint.line};
    fail_rule(*rule, at(origin) + label + complaint.message, caret_at(origin, complaint.word));
  }
}

void Assembly::change_phrases(ruleset::Phrases& phrases, const Value* changes, const Overlay& overlay, ruleset::Rule* rule,
                              const std::string& label) {
  if (changes == nullptr) return;
  const FormPlace place{*overlay.source, overlay.call.line};
  const bool named = changes->kind == Value::Kind::table && !changes->fields.empty();
  for (const ruleset::Phrase& phrase :
       remove_phrases(phrases, named ? read_phrases(changes->field("remove"), place) : ruleset::Phrases())) {
    const std::string message = at(phrase.origin) + label + "there is no phrase '" + phrase.text + "' to remove" +
                                base::did_you_mean(phrase.text, texts_of(phrases));
    if (rule != nullptr) {
      fail_rule(*rule, message, caret_at(phrase.origin, phrase.text));
    } else {
      problem("", message + caret_at(phrase.origin, phrase.text));
    }
  }
  for (ruleset::Phrase& phrase : read_phrases(named ? changes->field("add") : changes, place)) phrases.push_back(std::move(phrase));
}

void Assembly::change_elements(ruleset::Rule& rule, const Value* changes, const Overlay& overlay, const std::string& label) {
  if (changes == nullptr) return;
  std::vector<std::string> known;
  for (const ruleset::Element& element : rule.elements) known.push_back(element.id);
  for (const NamedValue& entry : changes->fields) {
    const auto element =
        std::find_if(rule.elements.begin(), rule.elements.end(), [&](const ruleset::Element& other) { return other.id == entry.name; });
    if (element == rule.elements.end()) {
      const ruleset::Origin origin = {overlay.source->name(), overlay.source->line_of_field(entry.name, overlay.call.line)};
      fail_rule(rule, at(origin) + label + "the rule has no element '" + entry.name + "'" + base::did_you_mean(entry.name, known),
                caret_at(origin, entry.name));
      continue;
    }
    const Value& value = entry.value;
    if (value.field("title") != nullptr) element->title = text_of(value, "title");
    if (const Value* optional = value.field("optional")) element->optional = optional->boolean;
    if (value.field("covered_when") != nullptr) element->covered_when = force_from(text_of(value, "covered_when"));
    if (const Value* at_least = value.field("at_least")) element->at_least = static_cast<std::uint32_t>(at_least->number);
    if (value.field("actor") != nullptr) element->actor = read_actors(value.field("actor"));
    if (value.field("value") != nullptr) element->value = read_bound(value.field("value"));
    change_phrases(element->find, value.field("find"), overlay, &rule, label + "elements." + entry.name + ": ");
  }
}

}  // namespace tenet::script
