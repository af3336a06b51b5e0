// Working on rules and decisions.

#include <tenet/authoring.hpp>
#include <tenet/run.hpp>
#include <tenet/tailoring.hpp>

#include <algorithm>

#include "worker/setup.hpp"
#include "worker/task.hpp"

namespace tenet::worker {
namespace {

using nlohmann::json;

/// Documents that lie in the task one behind the other: "documents" says name and size of each.
std::vector<FileInMemory> files_of(const Task& task) {
  std::vector<FileInMemory> files;
  std::span<const char> rest = task.bytes;
  for (const json& document : task.head.at("documents")) {
    const std::size_t size = std::min(rest.size(), document.at("size").get<std::size_t>());
    files.push_back({text_at(document, "name"), rest.first(size)});
    rest = rest.subspan(size);
  }
  return files;
}

/// As `rules try` prints them: "affirmed", "committed", "we", "conditional", "cue: must".
std::vector<std::string> labels_of(const Evidence& evidence) {
  std::vector<std::string> labels{std::string(to_string(evidence.polarity)), std::string(to_string(evidence.force))};
  if (evidence.actor != Actor::none) labels.emplace_back(to_string(evidence.actor));
  if (evidence.conditional) labels.emplace_back("conditional");
  if (!evidence.cue.empty())
    labels.push_back("cue: " + evidence.cue + (evidence.cue_place.empty() ? "" : " (in the " + evidence.cue_place + ")"));
  return labels;
}

json hit_of(const PhraseHit& hit) {
  const Evidence& evidence = hit.evidence;
  return {{"document", hit.document},
          {"number", evidence.place.number},
          {"headings", evidence.place.headings},
          {"block", evidence.place.block.value},
          {"kind", to_string(evidence.place.kind)},
          {"quote", evidence.quote},
          {"context", evidence.context},
          {"start", evidence.place.start},
          {"end", evidence.place.end},
          {"labels", labels_of(evidence)}};
}

Result<DraftedRule> rule_asked_for(const Task& task) {
  const json& asked = task.head.at("rule");
  if (const std::string lua = text_at(asked, "lua"); !lua.empty())
    return DraftedRule{text_at(asked, "id"), text_at(asked, "file_name"), lua, {}};
  const auto checker = Checker::create(setup_of(task.head.at("setup")));
  if (!checker) return Unexpected(checker.error());
  return draft_rule(*checker, {text_at(asked, "says"), text_at(asked, "form"), text_at(asked, "shows"), text_at(asked, "shows_not"),
                               text_at(asked, "source"), text_at(asked, "id")});
}

/// Ids of the rules that stand in the file.
std::vector<std::string> rules_in(const Checker& checker, const std::string& file) {
  std::vector<std::string> ids;
  for (const RuleInfo& rule : checker.rules())
    if (rule.file == file) ids.push_back(rule.id);
  return ids;
}

json examples_of(const ExamplesOutcome& outcome) {
  json examples = json::array();
  for (const ExampleOutcome& example : outcome.each) {
    examples.push_back({{"rule", example.rule},
                        {"text", example.text},
                        {"expected", to_string(example.expected)},
                        {"came", to_string(example.came)},
                        {"passed", example.passed}});
  }
  return examples;
}

}  // namespace

Result<Answer> try_phrase(const Task& task, const Checker& checker) {
  const std::vector<FileInMemory> files = files_of(task);
  const auto trial = tenet::try_phrase(checker, text_at(task.head, "phrase"), files, options_of(task.head), {});
  if (!trial) return Unexpected(trial.error());
  json found = json::array();
  for (const PhraseHit& hit : trial->found) found.push_back(hit_of(hit));
  return Answer{{{"hits", trial->hits}, {"documents", trial->documents}, {"text", trial->text}, {"found", found}}, {}};
}

Result<Answer> rule(const Task& task) {
  auto asked = rule_asked_for(task);
  if (!asked) return Unexpected(asked.error());
  if (asked->file_name.empty()) asked->file_name = "rule.lua";
  Setup setup = setup_of(task.head.at("setup"));
  // What is worked on takes the place of what was kept under its name.
  std::erase_if(setup.rule_texts, [&](const TextInMemory& text) { return text.name == asked->file_name; });
  setup.rule_texts.push_back({asked->file_name, asked->lua});
  const auto with_it = Checker::create(setup);
  if (!with_it) return Unexpected(with_it.error());
  const std::vector<std::string> ids = rules_in(*with_it, asked->file_name);
  if (asked->id.empty() && !ids.empty()) asked->id = ids.front();
  ExamplesOutcome outcome;
  if (!ids.empty()) {
    auto ran = with_it->test_examples(ids, {});
    if (!ran) return Unexpected(ran.error());
    outcome = std::move(*ran);
  }
  return Answer{{{"id", asked->id},
                 {"file_name", asked->file_name},
                 {"lua", asked->lua},
                 {"told", asked->told},
                 {"problems", problems_of(with_it->problems(), asked->file_name)},
                 {"examples", examples_of(outcome)},
                 {"failures", outcome.failures}},
                {}};
}

Result<Answer> decisions(const Task& task, const Checker& checker) {
  return Answer{{{"problems", problems_of(checker.problems(), kDecisionsName)}},
                tailoring_csv(rows_of(task.head.at("setup").value("decisions", json::array())))};
}

Result<Answer> read_decisions(const Task& task) {
  Setup setup = setup_of(task.head.at("setup"));
  setup.tailoring_texts = {{std::string(kDecisionsName), std::string(task.bytes.begin(), task.bytes.end())}};
  const auto with_them = Checker::create(setup);
  if (!with_them) return Unexpected(with_them.error());
  return Answer{{{"entries", entries_of(run_of(*with_them, options_of(task.head)).frame)},
                 {"problems", problems_of(with_them->problems(), kDecisionsName)}},
                {}};
}

}  // namespace tenet::worker
