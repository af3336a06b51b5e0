#include "engine/phrase.hpp"

#include <algorithm>
#include <atomic>

#include "engine/phrase_parser.hpp"
#include "engine/phrase_program.hpp"

namespace tenet::engine {

namespace {

std::uint64_t next_serial() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

Result<ProgramPtr> compile_expert(const ruleset::Phrase& phrase) {
  auto pattern = text::Pattern::compile(phrase.text);
  if (!pattern) return fail("phrase-syntax", ruleset::at(phrase.origin) + "re[[" + phrase.text + "]]: " + pattern.error().message);
  auto program = std::make_shared<Program>();
  program->source = phrase;
  program->pattern = std::make_shared<const ExpertPattern>(ExpertPattern{next_fragment(), std::move(*pattern)});
  return ProgramPtr(std::move(program));
}

Result<ProgramPtr> compile_words(const ruleset::Phrase& phrase, const WordLists& lists, Lexicon& lexicon) {
  auto fragment = parse_phrase(phrase, lists, lexicon);
  if (!fragment) return Unexpected(fragment.error());
  auto program = std::make_shared<Program>();
  program->source = phrase;
  program->fragment = std::move(*fragment);
  return ProgramPtr(std::move(program));
}

}  // namespace

WordLists::WordLists(const std::vector<ruleset::WordList>& lists) : serial_(next_serial()) {
  for (const ruleset::WordList& list : lists) lists_.emplace(list.name, &list);
}

const ruleset::WordList* WordLists::find(std::string_view name) const {
  const auto found = lists_.find(std::string(name));
  return found == lists_.end() ? nullptr : found->second;
}

std::vector<std::string> WordLists::names() const {
  std::vector<std::string> out;
  out.reserve(lists_.size());
  for (const auto& [name, list] : lists_) out.push_back(name);
  std::sort(out.begin(), out.end());
  return out;
}

Result<ProgramPtr> compile(const ruleset::Phrase& phrase, const WordLists& lists, Lexicon& lexicon) {
  // Rules say the same things in many places: what it compiles to is shared, and only where it was said differs.
  if (const ProgramPtr known = lexicon.phrase(lists.serial(), phrase)) {
    auto program = std::make_shared<Program>(*known);
    program->source = phrase;
    return ProgramPtr(std::move(program));
  }
  Result<ProgramPtr> program = phrase.expert ? compile_expert(phrase) : compile_words(phrase, lists, lexicon);
  if (program) lexicon.keep_phrase(lists.serial(), phrase, *program);
  return program;
}

const ruleset::Phrase& source_of(const Program& program) {
  return program.source;
}

}  // namespace tenet::engine
