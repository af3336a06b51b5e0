// tenet_checker: from a setup to loaded rules, and what was loaded as rows.

#include <algorithm>

#include <tenet/checker.hpp>

#include "abi/arguments.hpp"
#include "abi/handles.hpp"
#include "abi/names.hpp"
#include "abi/rows.hpp"
#include "base/file.hpp"

namespace tenet::abi {
namespace {

Setup setup_of(const tenet_setup* given) {
  const auto taken_setup = taken<tenet_setup, 88>(given, "setup");
  Setup setup;
  setup.rules = path_or_none(taken_setup.rules, "setup->rules");
  setup.more_rules = paths_of(taken_setup.more_rules, taken_setup.more_rules_count, "setup->more_rules");
  setup.profile = text_or(taken_setup.profile, "setup->profile", setup.profile);
  setup.packs = texts_of(taken_setup.packs, taken_setup.packs_count, "setup->packs");
  setup.only = texts_of(taken_setup.only, taken_setup.only_count, "setup->only");
  setup.tailoring = paths_of(taken_setup.tailoring, taken_setup.tailoring_count, "setup->tailoring");
  return setup;
}

const tenet_rule_row* row_of(const RuleInfo& rule, RowStore& store) {
  auto& row = store.add<tenet_rule_row>();
  row.id = text_in(rule.id);
  row.pack = text_in(rule.pack);
  row.title = text_in(rule.title);
  row.group = text_in(rule.group);
  row.source = store.copy(citation(rule.source));
  row.standard = text_in(rule.source.standard);
  row.clause = text_in(rule.source.clause);
  row.guidance = text_in(rule.source.guidance);
  row.url = text_in(rule.source.url);
  row.checked = text_in(rule.source.checked);
  row.why = text_in(rule.why);
  row.advice = text_in(rule.advice);
  row.form = number_of(rule.form);
  row.severity = number_of(rule.severity);
  row.level = number_of(rule.level);
  store.texts(row.applies_to, row.applies_to_count, rule.applies_to);
  row.file = text_in(rule.file);
  row.line = rule.line;
  return &row;
}

const tenet_profile_row* row_of(const ProfileInfo& profile, RowStore& store) {
  auto& row = store.add<tenet_profile_row>();
  row.id = text_in(profile.id);
  row.title = text_in(profile.title);
  return &row;
}

const tenet_checker_row* row_of(const Loaded& loaded, const Checker& checker, RowStore& store) {
  const auto make = [&](const auto& value) { return row_of(value, store); };
  auto& row = store.add<tenet_checker_row>();
  row.rules_folder = text_in(loaded.rules_folder);
  store.texts(row.kinds, row.kinds_count, loaded.kinds);
  store.list(row.profiles, row.profiles_count, loaded.profiles, make);
  store.list(row.packs, row.packs_count, loaded.packs, [&](const PackInfo& pack) {
    const bool runs = std::find(loaded.packs_that_run.begin(), loaded.packs_that_run.end(), pack.id) != loaded.packs_that_run.end();
    return row_of(pack, runs ? Chosen::yes : Chosen::no, store);
  });
  store.list(row.rules, row.rules_count, loaded.rules, make);
  store.list(row.problems, row.problems_count, checker.problems(), make);
  return &row;
}

Loaded loaded_by(const Checker& checker) {
  return {.rules_folder = base::to_utf8(checker.rules_folder()),
          .kinds = checker.kinds(),
          .profiles = checker.profiles(),
          .packs = checker.packs(),
          .packs_that_run = checker.packs_that_run(),
          .rules = checker.rules()};
}

}  // namespace
}  // namespace tenet::abi

tenet_code tenet_checker_new(const tenet_setup* setup, tenet_checker** checker, tenet_error** error) {
  using namespace tenet::abi;
  return trapped(error, [&] {
    auto*& out = place_for(checker, "checker");
    tenet::Checker made = value_of(tenet::Checker::create(setup_of(setup)));
    Loaded loaded = loaded_by(made);
    out = new tenet_checker{std::move(made), std::move(loaded), {}};
  });
}

void tenet_checker_free(tenet_checker* checker) {
  delete checker;
}

const tenet_checker_row* tenet_checker_rows(const tenet_checker* checker) {
  using namespace tenet::abi;
  return trapped_or<const tenet_checker_row*>(nullptr, [&] {
    const tenet_checker& handle = given(checker, "checker");
    return handle.rows.get([&](RowStore& store) { return row_of(handle.loaded, handle.checker, store); });
  });
}
