#include "engine/judge.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include "engine/judge_forms.hpp"

namespace tenet::engine {
namespace {

constexpr std::string_view kTooLong = "the search took more steps than a document may cost; narrow the rule's phrases";

RuleResult judge_by_check(const ruleset::Rule& rule, const Prepared& document, const CheckRunner& check) {
  if (!check) return not_checked(rule, "the rule is a programme and nothing here can run it");
  RuleResult result = check(rule, document);
  // A programme decides the status; what the rule says about itself stays the rule's.
  const RuleResult blank = blank_result(rule);
  result.rule = blank.rule;
  result.form = blank.form;
  result.pack = blank.pack;
  result.title = blank.title;
  result.group = blank.group;
  result.source = blank.source;
  result.severity = blank.severity;
  result.level = blank.level;
  if (result.advice.empty()) result.advice = blank.advice;
  return result;
}

/// An excerpt need not name its subject; a whole document does.
constexpr std::uint32_t kWordsOfADocument = 150;

/// What was found in a document about something else proves nothing, for or against.
void set_aside_everything(RuleResult& result) {
  result.evidence.clear();
  result.qualifiers.clear();
  result.conflict = false;
  for (ElementResult& element : result.elements) element.status = Status::missing;
  result.status = result.form == Form::term ? Status::clear : Status::missing;
  result.message = "the document speaks of something else: it says nothing of what this standard is about";
}

std::string listed(const ruleset::Phrases& phrases) {
  constexpr std::size_t kShown = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(phrases.size(), kShown); ++i) text += (i == 0 ? "'" : ", '") + phrases[i].text + "'";
  return phrases.size() > kShown ? text + " and the like" : text;
}

RuleResult not_applicable(const ruleset::Rule& rule, std::string why) {
  RuleResult result = blank_result(rule);
  result.status = Status::not_applicable;
  result.message = std::move(why);
  for (const ruleset::Element& element : rule.elements) {
    result.elements.push_back({element.id, element.title, element.optional, Status::not_applicable, {}});
  }
  return result;
}

RuleResult judge_declared(const CompiledRule& compiled, const Prepared& document, std::span<const RuleResult> others) {
  RuleResult result = blank_result(*compiled.rule);
  Search search(compiled, document);
  switch (compiled.rule->info.form) {
    case Form::block:
      judge_block(compiled, document, search, others, result);
      break;
    case Form::term:
      judge_term(compiled, document, search, result);
      break;
    case Form::procedure:
      judge_procedure(compiled, document, search, result);
      break;
  }
  Effort effort;
  if (!result.evidence.empty() && is_off_topic(*compiled.rule, document, effort)) set_aside_everything(result);
  if (search.exhausted() || effort.exhausted)
    return not_checked(*compiled.rule, ruleset::at(compiled.rule->origin) + std::string(kTooLong));
  return result;
}

}  // namespace

bool is_off_topic(const ruleset::Rule& rule, const Prepared& document, Effort& effort) {
  if (document.kind() != "other" || document.index().words() < kWordsOfADocument) return false;
  const auto about = document.compiled().state().about.find(rule.info.pack);
  if (about == document.compiled().state().about.end() || about->second.empty()) return false;
  return std::none_of(about->second.begin(), about->second.end(),
                      [&](const ProgramPtr& program) { return !find_all(*program, document.index(), effort).empty(); });
}

std::string condition_against(const CompiledRule& compiled, const Index& index, Effort& effort) {
  const auto is_said = [&](const ProgramPtr& program) { return !find_all(*program, index, effort).empty(); };
  const ruleset::Rule& rule = *compiled.rule;
  if (!compiled.only_if.empty() && std::none_of(compiled.only_if.begin(), compiled.only_if.end(), is_said)) {
    return "only for a document that says " + listed(rule.only_if);
  }
  for (std::size_t i = 0; i < compiled.not_if.size(); ++i) {
    if (is_said(compiled.not_if[i])) return "not for a document that says '" + rule.not_if[i].text + "'";
  }
  return {};
}

bool applies(const ruleset::Rule& rule, const ruleset::Pack& pack, std::string_view kind) {
  const std::vector<std::string>& kinds = rule.info.applies_to.empty() ? pack.applies_to : rule.info.applies_to;
  return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

RuleResult blank_result(const ruleset::Rule& rule) {
  RuleResult result;
  result.rule = rule.info.id;
  result.form = rule.info.form;
  result.pack = rule.info.pack;
  result.title = rule.info.title;
  result.group = rule.info.group;
  result.source = citation(rule.info.source);
  result.severity = rule.info.severity;
  result.level = rule.info.level;
  result.needs = rule.needs;
  result.advice = rule.info.advice;
  return result;
}

RuleResult not_checked(const ruleset::Rule& rule, std::string message) {
  RuleResult result = blank_result(rule);
  result.status = Status::not_checked;
  result.message = std::move(message);
  return result;
}

Status block_status(const std::vector<ElementResult>& elements, std::uint32_t needs) {
  std::size_t required = 0;
  std::size_t covered = 0;
  bool weak = false;
  bool contradicted = false;
  bool unknown = false;
  for (const ElementResult& element : elements) {
    if (element.optional) continue;
    ++required;
    covered += element.status == Status::covered ? 1 : 0;
    weak = weak || element.status == Status::weak || element.status == Status::partial;
    contradicted = contradicted || element.status == Status::contradicted;
    unknown = unknown || element.status == Status::not_checked;
  }
  const std::size_t wanted = needs == 0 ? required : std::min<std::size_t>(needs, required);
  if (required > 0 && covered >= wanted) return Status::covered;
  if (covered > 0) return Status::partial;
  if (weak) return Status::weak;
  if (contradicted) return Status::contradicted;
  return unknown ? Status::not_checked : Status::missing;
}

RuleResult judge(const ruleset::Rule& rule, const Prepared& document, const CheckRunner& check, std::span<const RuleResult> others) {
  try {
    const CompiledRule* compiled = document.compiled().state().find(rule);
    if (compiled == nullptr) return not_checked(rule, "the rule is not among those loaded");
    if (!compiled->error.empty()) return not_checked(rule, compiled->error);
    if (document.state().effort.exhausted) return not_checked(rule, "the document is too long to be judged");
    Effort effort;
    std::string condition = condition_against(*compiled, document.index(), effort);
    if (effort.exhausted) return not_checked(rule, std::string(kTooLong));
    if (!condition.empty()) return not_applicable(rule, std::move(condition));
    return rule.check != 0 ? judge_by_check(rule, document, check) : judge_declared(*compiled, document, others);
  } catch (const std::exception& error) {
    return not_checked(rule, std::string("an internal error: ") + error.what());
  }
}

RuleResult judge(const ruleset::Rule& rule, const Compiled& compiled, const Index& index, std::string_view kind, std::string_view date,
                 const CheckRunner& check) {
  try {
    return judge(rule, Prepared(compiled, index, kind, date), check);
  } catch (const std::exception& error) {
    return not_checked(rule, std::string("an internal error: ") + error.what());
  }
}

}  // namespace tenet::engine
