#include "abi/options.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "abi/names.hpp"
#include "base/date.hpp"

namespace tenet::abi {
namespace {

std::string kind_of(const char* given, const Checker& checker) {
  std::string kind = text_or(given, "options->kind", {});
  const std::vector<std::string> known = checker.kinds();
  if (kind.empty() || std::find(known.begin(), known.end(), kind) != known.end()) return kind;
  const std::string close = closest(kind, known);
  refuse({"kind-unknown", fmt::format("there is no kind of document '{}'{}", kind,
                                      close.empty() ? std::string() : fmt::format(" - did you mean '{}'?", close))});
}

std::string date_of(const char* given) {
  std::string date = text_or(given, "options->date", {});
  if (date.empty() || base::is_day(date)) return date;
  refuse({"date-invalid", fmt::format("'{}' is no date: write it as YYYY-MM-DD", date)});
}

}  // namespace

CheckOptions options_of(const tenet_options& given, const Checker& checker) {
  CheckOptions options;
  options.view = view_from(given.view, "options->view");
  options.kind = kind_of(given.kind, checker);
  options.date = date_of(given.date);
  options.jobs = given.jobs;
  return options;
}

Run::Run(const tenet_options* options, const Checker& checker)
    : given_(taken<tenet_options, 64>(options, "options")), options_(options_of(given_, checker)) {
  aids_.cache = path_or_none(given_.cache, "options->cache");
  if (given_.progress != nullptr) {
    options_.progress = [this](std::size_t done, std::size_t total, const std::string& path) {
      given_.progress(given_.user, done, total, path.c_str());
    };
  }
  if (given_.stop != nullptr) {
    aids_.stop = [this] {
      // Who was told to stop once is not asked again, and the end of the run can tell that it was.
      if (!stopped_ && given_.stop(given_.user) != 0) stopped_ = true;
      return stopped_.load();
    };
  }
}

}  // namespace tenet::abi
