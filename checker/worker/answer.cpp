// Which work a task asks for: the one table.

#include <algorithm>
#include <array>

#include <tenet/plugins.hpp>

#include "base/file.hpp"
#include "worker/setup.hpp"
#include "worker/task.hpp"

namespace tenet::worker {
namespace {

struct Row {
  std::string_view name;
  Work work;
};
constexpr std::array kWorks{Row{"about", about},
                            Row{"check", check},
                            Row{"report", report},
                            Row{"assess", assess},
                            Row{"text", text},
                            Row{"annotate", annotate},
                            Row{"explain", explain},
                            Row{"try", try_phrase},
                            Row{"rule", rule},
                            Row{"decisions", decisions},
                            Row{"read-decisions", read_decisions}};

}  // namespace

Result<Answer> answer(const Task& task) {
  const std::string name = text_at(task.head, "task");
  const auto* const row = std::find_if(kWorks.begin(), kWorks.end(), [&](const Row& each) { return each.name == name; });
  if (row == kWorks.end()) return fail("task-unknown", "there is no task '" + name + "'");
  use_plugins_of(base::path_from_utf8(text_at(task.head, "plugins")));
  const auto checker = Checker::create(setup_of(task.head.at("setup")));
  if (!checker) return Unexpected(checker.error());
  return row->work(task, *checker);
}

}  // namespace tenet::worker
