// Which work a task asks for: the one table.

#include <algorithm>
#include <array>

#include <tenet/plugins.hpp>

#include "base/file.hpp"
#include "worker/setup.hpp"
#include "worker/task.hpp"

namespace tenet::worker {
namespace {

/// Loading rules takes a fifth of a second, which not every task needs.
template <auto work>
Result<Answer> with_rules(const Task& task) {
  const auto checker = Checker::create(setup_of(task.head.at("setup")));
  if (!checker) return Unexpected(checker.error());
  return work(task, *checker);
}

struct Row {
  std::string_view name;
  Result<Answer> (*work)(const Task& task);
};
constexpr std::array kWorks{Row{"about", with_rules<about>},
                            Row{"check", with_rules<check>},
                            Row{"report", with_rules<report>},
                            Row{"assess", with_rules<assess>},
                            Row{"text", text},
                            Row{"annotate", with_rules<annotate>},
                            Row{"explain", with_rules<explain>},
                            Row{"try", with_rules<try_phrase>},
                            Row{"rule", rule},
                            Row{"decisions", with_rules<decisions>},
                            Row{"read-decisions", read_decisions}};

}  // namespace

Result<Answer> answer(const Task& task) {
  const std::string name = text_at(task.head, "task");
  const auto* const row = std::find_if(kWorks.begin(), kWorks.end(), [&](const Row& each) { return each.name == name; });
  if (row == kWorks.end()) return fail("task-unknown", "there is no task '" + name + "'");
  use_plugins_of(base::path_from_utf8(text_at(task.head, "plugins")));
  return row->work(task);
}

}  // namespace tenet::worker
