// What the language is, as its authors are told: nothing of the schema left out, every example true.
#include <algorithm>

#include <tenet/authoring.hpp>

#include "authoring/topics.hpp"
#include "engine/phrase.hpp"
#include "reports/text/paper.hpp"
#include "script/case_table.hpp"
#include "script/language.hpp"
#include "script/tailoring.hpp"
#include "support/catch.hpp"

using namespace tenet;

namespace {

std::string text_of(std::string_view topic) {
  const auto text = describe(topic, DescribeFormat::text, {});
  REQUIRE(text.has_value());
  return *text;
}

std::size_t widest_line(const std::string& text) {
  std::size_t widest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    widest = std::max(widest, reports::text::display_width(text.substr(at, end - at)));
    at = end + 1;
  }
  return widest;
}

std::string problems_of(std::string_view rules) {
  if (rules.starts_with("tailoring ")) {
    const auto read = script::read_tailoring(rules, "example.lua");
    return read.problems.empty() ? "" : read.problems.front().message;
  }
  script::Language language;
  const auto loaded = language.load_text(rules, "example.lua");
  REQUIRE(loaded.has_value());
  std::string text;
  for (const RuleProblem& problem : loaded->problems) text += problem.message + "\n";
  return text;
}

}  // namespace

TEST_CASE("every field of every form is described, with its type and meaning, in text and in the manual") {
  const std::string manual = reference(Reference::manual);
  for (const auto& topic : authoring::form_topics()) {
    REQUIRE(topic.schema != nullptr);
    const std::string text = text_of(topic.name);
    for (const script::Field& field : topic.schema->fields) {
      CAPTURE(topic.name, field.name);
      CHECK(text.contains("\n  " + std::string(field.name) + "  "));
      CHECK(manual.contains(std::string(field.doc)));
    }
  }
}

TEST_CASE("every form of the language is a topic") {
  for (const script::FormRow& row : script::form_table()) {
    CAPTURE(row.name);
    CHECK(describe(row.name, DescribeFormat::text, {}).has_value());
  }
}

TEST_CASE("descriptions stay within 80 columns") {
  CHECK(widest_line(text_of("")) <= 80);
  for (const Topic& topic : describe_topics()) {
    CAPTURE(topic.name);
    CHECK(widest_line(text_of(topic.name)) <= 80);
  }
}

TEST_CASE("every example loads, and no line of it has to be broken") {
  for (const auto& topic : authoring::form_topics()) {
    CAPTURE(topic.name);
    // A pack is declared in pack.lua, and the words that one file makes another changes.
    const std::string problems = problems_of(topic.example);
    const bool expected = topic.name == "pack" && problems.find("pack.lua") != std::string::npos;
    if (!expected) CHECK(problems.empty());
    CHECK(widest_line(std::string(topic.example)) <= 78);
  }
  CHECK(problems_of(authoring::check_example()).empty());
}

TEST_CASE("every phrase of the table of phrases can be written") {
  const std::vector<ruleset::WordList> words = {{"mediation", {{"mediation", false, {}}}, {}}};
  const engine::WordLists lists(words);
  for (const auto& row : authoring::phrase_rows()) {
    CAPTURE(row.write);
    engine::Lexicon lexicon;
    const bool expert = row.write.starts_with("re[[");
    const std::string text(expert ? row.write.substr(4, row.write.size() - 6) : row.write);
    CHECK(engine::compile({text, expert, {}}, lists, lexicon).has_value());
  }
}

TEST_CASE("a topic that does not exist is answered with the nearest") {
  const auto wrong = describe("blok", DescribeFormat::text, {});
  REQUIRE_FALSE(wrong.has_value());
  CHECK(wrong.error().code == "topic-unknown");
  CHECK(wrong.error().message == "there is nothing called 'blok' to describe - did you mean 'block'?");
  CHECK(text_of("find") == text_of("phrases"));
}

TEST_CASE("the editor's file names every form, outcome, field and object") {
  const std::string editor = reference(Reference::editor);
  for (const script::FormRow& row : script::form_table()) CHECK(editor.contains("\nfunction " + std::string(row.name) + "("));
  for (const std::string& outcome : script::outcome_names()) CHECK(editor.contains("\nfunction " + outcome + "(example)"));
  for (const script::CaseObject& object : script::case_table()) {
    CHECK(editor.contains("---@class tenet." + std::string(object.name) + "\n"));
    for (const script::CaseMethod& method : object.methods) CHECK(editor.contains("---@field " + std::string(method.name) + " fun(self"));
  }
}
