#include "serve/beginning.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/file.hpp"
#include "serve/limits.hpp"
#include "serve/names.hpp"

namespace tenet::serve {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// Workers run elsewhere.
std::string whole_path(const fs::path& path) {
  std::error_code ignored;
  return path.empty() ? std::string() : base::to_utf8(fs::absolute(path, ignored));
}

json whole_paths(const std::vector<fs::path>& paths) {
  json out = json::array();
  for (const fs::path& path : paths) out.push_back(whole_path(path));
  return out;
}

json setup_of(const Setup& setup) {
  return {{"rules", whole_path(setup.rules)},
          {"local_rules", whole_path(setup.local_rules)},
          {"more_rules", whole_paths(setup.more_rules)},
          {"tailoring", whole_paths(setup.tailoring)},
          {"profile", setup.profile},
          {"packs", setup.packs},
          {"only", setup.only}};
}

/// Fills a beginning with documents, as far as a page may hold them.
class Reading {
 public:
  Reading(const json& about, Known& known) : known_(known), most_(about.at("limits").at("document").get<std::uint64_t>()) {
    for (const json& ending : about.at("reads")) endings_.push_back(ending.get<std::string>());
  }

  void add(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) return add_file(path);
    const auto wanted = [&](std::string_view name) {
      const std::string lower = base::lower(name);
      return std::any_of(endings_.begin(), endings_.end(), [&](const std::string& ending) { return lower.ends_with(ending); });
    };
    const base::FoundFiles found = base::files_below(path, wanted);
    for (const Error& problem : found.problems) known_.notes.push_back(problem.message);
    for (const fs::path& file : found.files) add_file(file);
  }

 private:
  void add_file(const fs::path& file) {
    auto& documents = known_.beginning.documents;
    if (documents.size() >= kMostDocuments) return full();
    const auto bytes = base::read_file(file, most_);
    if (!bytes) return known_.notes.push_back(bytes.error().message);
    taken_ += bytes->size();
    if (taken_ > kMostBytesOfSession) return full();
    documents.emplace_back(shown_name(base::to_utf8(file)), std::make_shared<const std::string>(bytes->begin(), bytes->end()));
  }

  void full() {
    const std::string sentence = fmt::format("a page holds {} documents of {} MB together; what comes after these is left out",
                                             kMostDocuments, kMostBytesOfSession >> 20U);
    if (known_.notes.empty() || known_.notes.back() != sentence) known_.notes.push_back(sentence);
  }

  Known& known_;
  std::uint64_t most_;
  std::uint64_t taken_ = 0;
  std::vector<std::string> endings_;
};

/// What the page has to keep to, beside what the worker said.
json with_limits(json about) {
  about["limits"].update({{"documents", kMostDocuments},
                          {"session", kMostBytesOfSession},
                          {"phrase", kMostOfATry},
                          {"rules", kMostRules},
                          {"decisions", kMostDecisions}});
  return about;
}

}  // namespace

Result<Known> know(const ServeOptions& options, Workers& workers) {
  json setup = setup_of(options.setup);
  const std::string plugins = whole_path(options.plugins);
  auto told = workers.ask({{{"task", "about"}, {"setup", setup}, {"plugins", plugins}}, {}}, Urgency::waited_for);
  if (!told) return Unexpected(told.error());
  Known known;
  known.about = with_limits(told->head.at("about"));
  known.notes = told->head.value("problems", std::vector<std::string>());
  Beginning& beginning = known.beginning;
  beginning.decisions = told->head.value("decisions", json::array());
  beginning.decisions_file = std::move(told->bytes);
  beginning.settings = {options.setup.profile, options.setup.packs, told->head.value("organisation", "")};
  beginning.rules = options.setup.rule_texts;
  // From here on the decisions are the page's, which may change them.
  setup.erase("tailoring");
  beginning.setup = std::move(setup);
  beginning.plugins = plugins;
  beginning.today = base::today;
  Reading reading(known.about, known);
  for (const fs::path& file : options.files) reading.add(file);
  return known;
}

}  // namespace tenet::serve
