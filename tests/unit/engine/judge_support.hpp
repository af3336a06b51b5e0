#pragma once
// Documents as sketches, the shipped cues, and rules put together by hand, for the tests of strength and statuses.

#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/builder.hpp"
#include "engine/judge.hpp"
#include "engine/strength.hpp"
#include "script/language.hpp"
#include "support/catch.hpp"

namespace tenet::engine::test {

/// The shipped word lists, cues and kinds: strength is only as good as they are, so the tests read the real ones.
inline const ruleset::Ruleset& shipped() {
  static const ruleset::Ruleset kRules = [] {
    const std::filesystem::path rules = std::filesystem::path(TENET_SOURCE_DIR) / "rules";
    script::Language language;
    auto loaded = language.load({rules});
    if (!loaded) throw std::runtime_error(loaded.error().message);
    return std::move(*loaded);
  }();
  return kRules;
}

/// "# heading", "- item", "| cell | cell |", "! contents line", "? caption"; every other line is a paragraph. An item's lead-in is the line
/// before its list.
inline Document sketch(std::string_view text) {
  document::Builder builder;
  builder.set_format("md");
  const PartId part = builder.part("sketch.md");
  std::istringstream lines{std::string(text)};
  std::string line;
  std::uint32_t paragraph = 0;
  std::uint32_t row = 0;
  bool in_table = false;
  const auto leaf = [&](document::Leaf what, std::string_view words) {
    builder.begin(what);
    builder.text(words, {part, paragraph, 0, 0});
    builder.end();
  };
  while (std::getline(lines, line)) {
    ++paragraph;
    const bool is_row = line.starts_with("| ");
    if (in_table && !is_row) builder.close();
    if (!in_table && is_row) {
      builder.open(BlockKind::table);
      row = 0;
    }
    in_table = is_row;
    if (is_row) {
      std::uint32_t column = 0;
      for (std::size_t at = 1; at + 1 < line.size();) {
        const std::size_t end = line.find('|', at);
        builder.open_cell({row, column, 1, 1, row == 0});
        const std::string cell = line.substr(at, end - at);
        if (cell.find_first_not_of(' ') != std::string::npos) leaf({}, cell);
        builder.close();
        ++column;
        at = end + 1;
      }
      ++row;
    } else if (line.starts_with("# ")) {
      leaf({BlockKind::heading, BlockRole::body, 1, ""}, line.substr(2));
    } else if (line.starts_with("## ")) {
      leaf({BlockKind::heading, BlockRole::body, 2, ""}, line.substr(3));
    } else if (line.starts_with("- ")) {
      leaf({BlockKind::list_item, BlockRole::body, 1, "\u2022"}, line.substr(2));
    } else if (line.starts_with("! ")) {
      leaf({BlockKind::paragraph, BlockRole::contents_entry, 0, ""}, line.substr(2));
    } else if (line.starts_with("? ")) {
      leaf({BlockKind::paragraph, BlockRole::caption, 0, ""}, line.substr(2));
    } else if (!line.empty()) {
      leaf({}, line);
    }
  }
  if (in_table) builder.close();
  return builder.finish();
}

inline ruleset::Phrases phrases(const std::vector<std::string>& texts) {
  ruleset::Phrases all;
  for (const std::string& text : texts) all.push_back({text, false, {"rules/x.lua", 12}});
  return all;
}

/// The labels of the first match of a phrase: "affirmed committed", with " we", " you" or " third_party" for the actor, " if" when
/// conditional.
inline std::string strength(std::string_view text, const std::string& phrase, Reading reading = Reading::commits) {
  static const WordLists kLists(shipped().words);
  Lexicon lexicon;
  const auto cues = Cues::compile(kLists, lexicon);
  if (!cues) return cues.error().message;
  const auto program = compile({phrase, false, {"test", 1}}, kLists, lexicon);
  if (!program) return program.error().message;
  const Document document = sketch(text);
  const Index index(document, lexicon);
  Effort effort;
  const auto matches = find_all(**program, index, effort);
  if (matches.empty()) return "no match";
  const Strength label = strength_of(matches.front(), index, CueMap(index, *cues, effort), reading);
  std::string shown = std::string(to_string(label.polarity)) + " " + std::string(to_string(label.force));
  if (label.actor != Actor::none) shown += " " + std::string(to_string(label.actor));
  if (label.conditional) shown += " if";
  return shown;
}

/// Rules written in Lua as their authors write them, with the shipped cues beside them.
inline ruleset::Ruleset rules_of(std::string_view lua) {
  script::Language language;
  auto loaded = language.load_text(lua, "test.lua");
  REQUIRE(loaded.has_value());
  for (const RuleProblem& problem : loaded->problems) FAIL(problem.message);
  for (const ruleset::WordList& list : shipped().words) {
    const bool engine_list = list.name.starts_with("cue.") || list.name.starts_with("actor.") || list.name.starts_with("form.");
    if (engine_list) loaded->words.push_back(list);
  }
  return std::move(*loaded);
}

/// A ruleset compiled; keeps what it refers to.
struct Bench {
  explicit Bench(ruleset::Ruleset from) : rules(std::make_unique<ruleset::Ruleset>(std::move(from))) {
    auto result = Compiled::compile(*rules, problems);
    if (!result) FAIL(result.error().message);
    compiled = std::make_unique<Compiled>(std::move(*result));
  }
  explicit Bench(std::string_view lua) : Bench(rules_of(lua)) {}

  [[nodiscard]] const ruleset::Rule& rule(std::string_view id) const {
    const ruleset::Rule* found = rules->find(id);
    REQUIRE(found != nullptr);
    return *found;
  }
  [[nodiscard]] RuleResult judge(std::string_view id, std::string_view text, std::string_view kind = "policy",
                                 std::string_view date = ruleset::kExampleDate) const {
    return judge(id, sketch(text), kind, date);
  }
  [[nodiscard]] RuleResult judge(std::string_view id, const Document& document, std::string_view kind,
                                 std::string_view date = ruleset::kExampleDate) const {
    const Index index(document, compiled->lexicon());
    return engine::judge(rule(id), *compiled, index, kind, date);
  }
  [[nodiscard]] std::string status(std::string_view id, std::string_view text, std::string_view kind = "policy") const {
    const RuleResult result = judge(id, text, kind);
    return std::string(to_string(result.status)) + (result.conflict ? " conflict" : "");
  }

  std::unique_ptr<ruleset::Ruleset> rules;
  std::vector<RuleProblem> problems;
  std::unique_ptr<Compiled> compiled;
};

/// "screen=covered refer=missing"
inline std::string elements(const RuleResult& result) {
  std::string text;
  for (const ElementResult& element : result.elements) {
    text += (text.empty() ? "" : " ") + element.id + "=" + std::string(to_string(element.status));
  }
  return text;
}

}  // namespace tenet::engine::test
