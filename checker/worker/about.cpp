// What the page has to know before it can offer anything.

#include <tenet/assess.hpp>
#include <tenet/plugins.hpp>
#include <tenet/run.hpp>
#include <tenet/tailoring.hpp>

#include "worker/setup.hpp"
#include "worker/task.hpp"

namespace tenet::worker {
namespace {

using nlohmann::json;

json packs_of(const Checker& checker) {
  json packs = json::array();
  for (const PackInfo& pack : checker.packs())
    packs.push_back({{"id", pack.id}, {"title", pack.title}, {"version", pack.version}, {"rules", pack.rules}});
  return packs;
}

json rules_of(const Checker& checker) {
  json rules = json::array();
  for (const RuleInfo& rule : checker.rules())
    rules.push_back({{"id", rule.id}, {"title", rule.title}, {"pack", rule.pack}, {"form", to_string(rule.form)}});
  return rules;
}

json profiles_of(const Checker& checker) {
  json profiles = json::array();
  for (const ProfileInfo& profile : checker.profiles()) profiles.push_back({{"id", profile.id}, {"title", profile.title}});
  return profiles;
}

json formats() {
  json formats = json::array();
  for (const std::string& id : report_formats()) {
    const auto format = report_format(id);
    if (format) formats.push_back({{"id", id}, {"title", format->title}, {"binary", format->content == ReportContent::binary}});
  }
  return formats;
}

json endings_read() {
  json endings = json::array();
  for (const DocumentFormat& format : document_formats())
    for (const std::string& extension : format.extensions) endings.push_back(extension);
  return endings;
}

}  // namespace

Result<Answer> about(const Task& task, const Checker& checker) {
  const Report frame = run_of(checker, options_of(task.head)).frame;
  const json decisions = entries_of(frame);
  return Answer{{{"about",
                  {{"version", version()},
                   {"packs", packs_of(checker)},
                   {"packs_that_run", checker.packs_that_run()},
                   {"profiles", profiles_of(checker)},
                   {"layouts", assessment_layouts()},
                   {"assessments", assessment_formats()},
                   {"formats", formats()},
                   {"reads", endings_read()},
                   {"forms", {to_string(Form::block), to_string(Form::term), to_string(Form::procedure)}},
                   {"tailoring", {{"decisions", tailoring_decisions()}, {"columns", tailoring_columns()}}},
                   {"rules", rules_of(checker)},
                   {"kinds", checker.kinds()},
                   {"limits", {{"document", largest_document()}}}}},
                 {"decisions", decisions},
                 {"organisation", frame.organisation},
                 {"problems", problems_of(checker.problems())}},
                decisions.empty() ? std::string() : tailoring_csv(rows_of(decisions))};
}

}  // namespace tenet::worker
