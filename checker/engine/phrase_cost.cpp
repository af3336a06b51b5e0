#include "engine/phrase_cost.hpp"

#include "engine/compiled.hpp"
#include "engine/matcher_candidates.hpp"

namespace tenet::engine {
namespace {

/// No phrase needs more on one document; `judge` stops far earlier.
constexpr std::uint64_t kSteps = 2'000'000'000;

void add_rows(const ruleset::Rule& rule, const std::string& part, const ruleset::Phrases& phrases, const Programs& programs,
              std::vector<PhraseCost>& rows) {
  if (programs.size() != phrases.size()) return;  // the rule did not compile, and is not judged
  for (std::size_t i = 0; i < programs.size(); ++i) {
    PhraseCost row;
    row.rule = &rule;
    row.phrase = &phrases[i];
    row.program = programs[i];
    row.part = part;
    rows.push_back(std::move(row));
  }
}

void measure_one(PhraseCost& row, const Index& index) {
  Effort effort;
  effort.steps_left = kSteps;
  std::vector<TermId> waits_for;
  if (row.program->fragment) {
    RarestPart rarest = rarest_part(*row.program->fragment, index);
    if (rarest.occurrences > 0) row.candidates += units_with(rarest.terms, index).size();
    waits_for = std::move(rarest.terms);
  } else {
    row.candidates += index.units().size();
  }
  row.matches += find_all(*row.program, index, effort).size();
  const std::uint64_t steps = kSteps - effort.steps_left;
  row.steps += steps;
  if (steps <= row.dearest) return;
  row.dearest = steps;
  row.waits_for = std::move(waits_for);
}

}  // namespace

std::vector<PhraseCost> phrases_to_measure(const Compiled& compiled) {
  std::vector<PhraseCost> rows;
  for (const ruleset::Pack& pack : compiled.ruleset().packs) {
    for (const ruleset::Rule& rule : pack.rules) {
      const CompiledRule* const searches = compiled.state().find(rule);
      if (searches == nullptr || !searches->error.empty() || rule.check != 0) continue;
      for (std::size_t i = 0; i < rule.elements.size(); ++i) {
        add_rows(rule, rule.elements[i].id, rule.elements[i].find, searches->elements[i].find, rows);
      }
      add_rows(rule, rule.info.form == Form::procedure ? "whenever" : "find", rule.find, searches->find, rows);
      add_rows(rule, "expect", rule.expect.find, searches->expect.find, rows);
      add_rows(rule, "unless", rule.unless, searches->unless, rows);
    }
  }
  return rows;
}

void measure(std::vector<PhraseCost>& rows, const Index& index, const Compiled& compiled, std::string_view kind) {
  const ruleset::Ruleset& rules = compiled.ruleset();
  for (PhraseCost& row : rows) {
    const ruleset::Pack* const pack = rules.pack(row.rule->info.pack);
    if (pack != nullptr && applies(*row.rule, *pack, kind)) measure_one(row, index);
  }
}

}  // namespace tenet::engine
