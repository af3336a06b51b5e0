#include "script/assembly.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/ids.hpp"
#include "script/caret.hpp"
#include "script/read_rules.hpp"
#include "script/schema.hpp"

namespace tenet::script {
namespace {

using ruleset::at;
using ruleset::Rule;

/// "block 'respect.3.7': ", or with the title or nothing where there is no id.
std::string label_of(const FormCall& call) {
  std::string label(form_row(call.form).name);
  std::string name = call.name.empty() ? text_of(call.value, "id") : call.name;
  if (name.empty()) name = text_of(call.value, "title");
  if (!name.empty()) label += " '" + make_valid_utf8(std::string_view(name).substr(0, 80)) + "'";
  return label + ": ";
}

template <class T>
std::vector<std::string> ids_of(const std::vector<T>& things) {
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id);
  return ids;
}

/// Kinds that a set of rules without kinds/ of its own may name as well.
const std::vector<std::string> kCommonKinds = {"tenancy-agreement",  "asb-policy", "asb-procedure", "strategy",
                                               "allocations-policy", "policy",     "procedure",     "report",
                                               "self-assessment",    "agreement",  "leaflet",       "other"};

/// Every phrase of a rule.
template <class Visit>
void for_each_phrase(const Rule& rule, Visit visit) {
  const auto all = [&](const ruleset::Phrases& phrases) { std::for_each(phrases.begin(), phrases.end(), visit); };
  for (const ruleset::Element& element : rule.elements) all(element.find);
  for (const ruleset::Phrases* phrases : {&rule.find, &rule.unless, &rule.expect.find, &rule.only_if, &rule.not_if, &rule.ignore,
                                          &rule.form, &rule.where.heading, &rule.where.not_heading}) {
    all(*phrases);
  }
}

/// Names in braces, as written; the engine compiles them later, but whoever mistyped one wants to know now.
std::vector<std::string> list_names(const ruleset::Phrase& phrase) {
  std::vector<std::string> names;
  if (phrase.expert) return names;
  for (std::size_t open = phrase.text.find('{'); open != std::string::npos; open = phrase.text.find('{', open + 1)) {
    const std::size_t close = phrase.text.find('}', open);
    if (close == std::string::npos) break;
    names.push_back(phrase.text.substr(open + 1, close - open - 1));
  }
  return names;
}

}  // namespace

void Assembly::problem(const std::string& rule, std::string message) {
  set_.problems.push_back({rule, std::move(message)});
}

void Assembly::fail_rule(Rule& rule, const std::string& message, const std::string& caret) {
  if (rule.error.empty()) rule.error = message;
  problem(rule.info.id, message + caret);
}

std::string Assembly::caret_at(const ruleset::Origin& origin, std::string_view word) const {
  const auto source = sources_.find(origin.file);
  if (source == sources_.end() || word.empty()) return "";
  const std::string_view line = source->second->line(origin.line);
  return caret_lines(line, column_of(line, word));
}

ruleset::Origin Assembly::line_with(const ruleset::Origin& from, std::string_view word) const {
  const auto source = sources_.find(from.file);
  return source == sources_.end() ? from : ruleset::Origin{from.file, source->second->line_of_text(word, from.line)};
}

void Assembly::add(const std::shared_ptr<const Source>& source, const RuleFile& file, const FileContents& contents) {
  sources_[source->name()] = source;
  for (std::size_t i = 0; i < contents.calls.size(); ++i) add_call(source, file, contents.calls[i], i);
  for (const Complaint& complaint : contents.complaints) {
    const std::string_view line = source->line(complaint.line);
    problem("", at({source->name(), complaint.line}) + complaint.message + caret_lines(line, column_of(line, complaint.word)));
  }
}

void Assembly::add_call(const std::shared_ptr<const Source>& source, const RuleFile& file, const FormCall& call, std::size_t ordinal) {
  switch (call.form) {
    case FormId::pack:
      return add_pack(*source, file, call);
    case FormId::words:
      return add_words(source, call);
    case FormId::block:
    case FormId::term:
    case FormId::procedure:
      return add_rule(source, file, call, ordinal);
    case FormId::extend:
      rule_overlays_.push_back({source, call});
      return;
    case FormId::kind:
      return add_kind(*source, call);
    case FormId::profile:
      return add_profile(*source, call);
    case FormId::tailoring:
      return problem("", at({source->name(), call.line}) +
                             "tailoring: decisions are no rules; keep them in a file of their own and name it with --tailoring");
  }
}

Assembly::Validity Assembly::report_faults(const FormCall& call, const Source& source, const std::string& label, const std::string& rule,
                                           std::string& first) {
  for (const Fault& fault : validate(call.value, schema_of(call.form))) {
    const int line = fault.line > 0 ? fault.line : source.line_of_field(fault.field, call.line);
    const std::string message = at({source.name(), line}) + label + fault.message;
    if (first.empty()) first = message;  // a report has one line for it
    const std::string_view written = source.line(line);
    problem(rule, message + caret_lines(written, column_of(written, fault.field.empty() ? form_row(call.form).name : fault.field)));
  }
  return first.empty() ? Validity::sound : Validity::faulty;
}

ruleset::Pack& Assembly::pack_of(const RuleFile& file) {
  const auto known = pack_by_folder_.find(file.directory);
  if (known != pack_by_folder_.end()) return set_.packs[known->second];
  ruleset::Pack pack;
  pack.id = "local";
  pack.title = "Local rules";
  const std::u8string folder = file.path.parent_path().generic_u8string();
  pack.directory = std::string(folder.begin(), folder.end());
  const auto same = std::find_if(set_.packs.begin(), set_.packs.end(), [](const ruleset::Pack& other) { return other.id == "local"; });
  const auto index = static_cast<std::size_t>(same - set_.packs.begin());
  pack_by_folder_[file.directory] = index;
  if (same != set_.packs.end()) return *same;
  set_.packs.push_back(std::move(pack));
  return set_.packs.back();
}

void Assembly::add_pack(const Source& source, const RuleFile& file, const FormCall& call) {
  const std::string label = label_of(call);
  const std::string where = at({source.name(), call.line}) + label;
  if (!file.is_pack) return problem("", where + "a pack is declared in a file named pack.lua, in the pack's own folder");
  std::string first;
  report_faults(call, source, label, "", first);
  if (pack_by_folder_.contains(file.directory)) return problem("", where + "this folder has a pack already");
  ruleset::Pack pack = read_pack(call, {source, call.line});
  if (!is_id(pack.id)) return;
  pack.directory = file.directory;
  if (set_.pack(pack.id) != nullptr) {
    problem("", where + "there is another pack of that name; its rules come first");
    const auto same = std::find_if(set_.packs.begin(), set_.packs.end(), [&](const ruleset::Pack& other) { return other.id == pack.id; });
    pack_by_folder_[file.directory] = static_cast<std::size_t>(same - set_.packs.begin());
    return;
  }
  pack_by_folder_[file.directory] = set_.packs.size();
  set_.packs.push_back(std::move(pack));
}

void Assembly::add_words(const std::shared_ptr<const Source>& source, const FormCall& call) {
  const std::string label = label_of(call);
  const std::string where = at({source->name(), call.line}) + label;
  std::string first;
  // What is right in a list is still used: rules that lean on it should not all fall for one wrong entry.
  report_faults(call, *source, label, "", first);
  if (!is_id(call.name)) return problem("", where + "names of word lists are small letters, digits, dots, hyphens and underscores");
  if (call.value.field("add") != nullptr || call.value.field("remove") != nullptr) {
    if (!call.value.items.empty()) return problem("", where + "either list the words, or add to and remove from a list that exists");
    word_overlays_.push_back({source, call});
    return;
  }
  const auto same =
      std::find_if(set_.words.begin(), set_.words.end(), [&](const ruleset::WordList& list) { return list.name == call.name; });
  if (same != set_.words.end()) {
    return problem("", where + "the list is there already, at " + same->origin.file + ":" + std::to_string(same->origin.line) +
                           "; to add to it, write words \"" + call.name + "\" { add = { ... } }");
  }
  ruleset::Phrases phrases = read_items(call.value, {*source, call.line});
  if (phrases.empty() && first.empty()) problem("", where + "the list is empty");
  set_.words.push_back({call.name, std::move(phrases), {source->name(), call.line}});
}

void Assembly::add_rule(const std::shared_ptr<const Source>& source, const RuleFile& file, const FormCall& call, std::size_t ordinal) {
  const std::string label = label_of(call);
  Rule rule = read_rule(call, {*source, call.line});
  const std::string id = is_id(rule.info.id) ? rule.info.id : "";
  if (const Rule* same = id.empty() ? nullptr : rule_with(id); same != nullptr) {
    return problem(id, at(rule.origin) + label + "there is another rule with this id, at " + same->origin.file + ":" +
                           std::to_string(same->origin.line) + "; this one is left out");
  }
  report_faults(call, *source, label, id, rule.error);
  if (const Value* check = call.value.field("check"); check != nullptr && check->kind == Value::Kind::function) {
    checks_.push_back({source, ordinal});
    rule.check = static_cast<ruleset::CheckHandle>(checks_.size());
  }
  if (rule.error.empty()) {
    for (const Complaint& complaint : inconsistencies(rule)) {
      const ruleset::Origin origin = {source->name(), complaint.line};
      fail_rule(rule, at(origin) + label + complaint.message, caret_at(origin, complaint.word));
    }
  }
  if (id.empty()) return;  // without a name there is no row to say not_checked in
  ruleset::Pack& pack = pack_of(file);
  rule.info.pack = pack.id;
  pack.rules.push_back(std::move(rule));
}

void Assembly::add_broken(const Source& source, const RuleFile& file, const BrokenForm& broken) {
  const bool is_rule = broken.form && (*broken.form == FormId::block || *broken.form == FormId::term || *broken.form == FormId::procedure);
  const std::string id = is_rule && is_id(broken.id) ? broken.id : "";
  problem(id, broken.message + broken.caret);
  if (id.empty() || rule_with(id) != nullptr) return;
  FormCall call = {*broken.form, "", {}, broken.line};
  Rule rule = read_rule(call, {source, broken.line});
  rule.info.id = id;
  rule.info.title = make_valid_utf8(broken.title.empty() ? id : broken.title);
  rule.error = broken.message;
  ruleset::Pack& pack = pack_of(file);
  rule.info.pack = pack.id;
  pack.rules.push_back(std::move(rule));
}

void Assembly::add_kind(const Source& source, const FormCall& call) {
  const std::string label = label_of(call);
  const std::string where = at({source.name(), call.line}) + label;
  std::string first;
  report_faults(call, source, label, "", first);
  if (!is_id(call.name)) return problem("", where + "names of kinds are small letters, digits and hyphens");
  const std::vector<std::string> known = ids_of(set_.kinds);
  if (std::find(known.begin(), known.end(), call.name) != known.end()) return problem("", where + "this kind is there already");
  set_.kinds.push_back(read_kind(call, {source, call.line}));
}

void Assembly::add_profile(const Source& source, const FormCall& call) {
  const std::string label = label_of(call);
  const std::string where = at({source.name(), call.line}) + label;
  std::string first;
  report_faults(call, source, label, "", first);
  const std::vector<std::string> known = ids_of(set_.profiles);
  if (std::find(known.begin(), known.end(), call.name) != known.end()) return problem("", where + "this profile is there already");
  set_.profiles.push_back(read_profile(call));
}

Rule* Assembly::rule_with(std::string_view id) {
  for (ruleset::Pack& pack : set_.packs) {
    const auto found = std::find_if(pack.rules.begin(), pack.rules.end(), [&](const Rule& rule) { return rule.info.id == id; });
    if (found != pack.rules.end()) return &*found;
  }
  return nullptr;
}

void Assembly::check_names() {
  std::set<std::string, std::less<>> lists;
  for (const ruleset::WordList& list : set_.words) lists.insert(list.name);
  const std::vector<std::string> known(lists.begin(), lists.end());
  const auto complaints_about = [&](const ruleset::Phrase& phrase, const std::string& label) {
    std::vector<std::pair<std::string, std::string>> messages;  // with their carets
    for (const std::string& name : list_names(phrase)) {
      if (lists.contains(name)) continue;
      const std::string near = base::suggestion(name, known);
      messages.emplace_back(at(phrase.origin) + label + "there is no word list {" + make_valid_utf8(name) + "}" +
                                (near.empty() ? "" : " - did you mean {" + near + "}?"),
                            caret_at(phrase.origin, "{" + name + "}"));
    }
    return messages;
  };
  for (ruleset::Pack& pack : set_.packs) {
    for (Rule& rule : pack.rules) {
      std::vector<std::pair<std::string, std::string>> messages;
      const std::string label = std::string(to_string(rule.info.form)) + " '" + rule.info.id + "': ";
      for_each_phrase(rule, [&](const ruleset::Phrase& phrase) {
        for (auto& message : complaints_about(phrase, label)) messages.push_back(std::move(message));
      });
      for (const auto& [message, caret] : messages) fail_rule(rule, message, caret);
    }
  }
  for (const ruleset::WordList& list : set_.words) {
    for (const ruleset::Phrase& phrase : list.phrases) {
      for (const auto& [message, caret] : complaints_about(phrase, "words '" + list.name + "': ")) problem("", message + caret);
    }
  }
  for (const ruleset::KindRule& kind : set_.kinds) {
    for (const ruleset::Phrases* phrases : {&kind.named, &kind.not_named, &kind.said}) {
      for (const ruleset::Phrase& phrase : *phrases) {
        for (const auto& [message, caret] : complaints_about(phrase, "kind '" + kind.id + "': ")) problem("", message + caret);
      }
    }
  }
}

void Assembly::check_kinds() {
  std::vector<std::string> known = ids_of(set_.kinds);
  known.insert(known.end(), kCommonKinds.begin(), kCommonKinds.end());
  const auto unknown = [&](const std::string& kind) { return std::find(known.begin(), known.end(), kind) == known.end(); };
  for (ruleset::Pack& pack : set_.packs) {
    for (const std::string& kind : pack.applies_to) {
      if (unknown(kind))
        problem("", "pack '" + pack.id + "': there is no kind of document '" + kind + "'" + base::did_you_mean(kind, known));
    }
    for (Rule& rule : pack.rules) {
      for (const std::string& kind : rule.info.applies_to) {
        if (!unknown(kind)) continue;
        const ruleset::Origin origin = line_with(rule.origin, kind);
        fail_rule(rule,
                  at(origin) + std::string(to_string(rule.info.form)) + " '" + rule.info.id +
                      "': applies_to: there is no kind of document '" + kind + "'" + base::did_you_mean(kind, known),
                  caret_at(origin, kind));
      }
    }
  }
}

/// A rule that is shown by others must not, through them, be shown by itself.
std::vector<std::string> Assembly::shown_circle(const Rule& rule) const {
  std::vector<const Rule*> path{&rule};
  std::set<std::string, std::less<>> seen;
  std::vector<std::pair<const Rule*, std::size_t>> open{{&rule, 0}};  // with how long the path to it is
  while (!open.empty()) {
    const auto [at, depth] = open.back();
    open.pop_back();
    path.resize(depth);
    path.push_back(at);
    for (const ruleset::Element& element : at->elements) {
      if (!element.shown_by) continue;
      for (const ruleset::Pack& pack : set_.packs) {
        for (const Rule& other : pack.rules) {
          const auto& names = element.shown_by->rules;
          const auto means = [&](const std::string& name) { return ruleset::means_rule(name, other.info.id); };
          if (std::none_of(names.begin(), names.end(), means)) continue;
          if (&other == &rule) {
            std::vector<std::string> circle;
            for (const Rule* step : path) circle.push_back(step->info.id);
            circle.push_back(rule.info.id);
            return circle;
          }
          if (seen.insert(other.info.id).second) open.emplace_back(&other, depth + 1);
        }
      }
    }
  }
  return {};
}

void Assembly::check_shown_by() {
  const std::vector<std::string> known = set_.rule_ids();
  std::vector<std::pair<Rule*, std::string>> wrong;
  for (ruleset::Pack& pack : set_.packs) {
    for (Rule& rule : pack.rules) {
      for (const ruleset::Element& element : rule.elements) {
        if (!element.shown_by) continue;
        const std::string label = at(element.origin) + "block '" + rule.info.id + "': elements." + element.id + ".shown_by: ";
        for (const std::string& name : element.shown_by->rules) {
          const auto means = [&](const std::string& id) { return ruleset::means_rule(name, id); };
          if (std::none_of(known.begin(), known.end(), means))
            wrong.emplace_back(&rule, label + "there is no rule '" + name + "'" + base::did_you_mean(name, known));
        }
      }
      std::string circle;
      for (const std::string& id : shown_circle(rule)) circle += (circle.empty() ? "" : " by ") + id;
      if (!circle.empty()) wrong.emplace_back(&rule, at(rule.origin) + "block '" + rule.info.id + "': it is shown by itself: " + circle);
    }
  }
  for (const auto& [rule, message] : wrong) fail_rule(*rule, message);
}

void Assembly::check_profiles() {
  const std::vector<std::string> known = ids_of(set_.packs);
  const auto check = [&](const ruleset::Profile& profile, const std::string& pack) {
    if (set_.pack(pack) != nullptr) return;
    problem("", "profile '" + profile.id + "': there is no pack '" + pack + "'" + base::did_you_mean(pack, known));
  };
  for (const ruleset::Profile& profile : set_.profiles) {
    for (const std::string& pack : profile.packs) check(profile, pack);
    for (const auto& [kind, packs] : profile.packs_by_kind) {
      for (const std::string& pack : packs) check(profile, pack);
    }
  }
}

void Assembly::sort() {
  const auto by_id = [](const auto& a, const auto& b) { return base::id_less(a.id, b.id); };
  for (ruleset::Pack& pack : set_.packs) {
    std::sort(pack.rules.begin(), pack.rules.end(), [](const Rule& a, const Rule& b) { return base::id_less(a.info.id, b.info.id); });
  }
  std::sort(set_.packs.begin(), set_.packs.end(), by_id);
  std::sort(set_.kinds.begin(), set_.kinds.end(), by_id);
  std::sort(set_.profiles.begin(), set_.profiles.end(), by_id);
  std::sort(set_.words.begin(), set_.words.end(),
            [](const ruleset::WordList& a, const ruleset::WordList& b) { return base::id_less(a.name, b.name); });
}

ruleset::Ruleset Assembly::finish() {
  for (const Overlay& overlay : word_overlays_) change_words(overlay);
  for (const Overlay& overlay : rule_overlays_) extend_rule(overlay);
  check_names();
  check_kinds();
  check_shown_by();
  check_profiles();
  sort();
  return std::exchange(set_, {});
}

}  // namespace tenet::script
