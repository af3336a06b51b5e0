// Checks, and what became of them: tenet_report as rows and in any format.

#include <algorithm>

#include <fmt/core.h>

#include <tenet/checker.hpp>
#include <tenet/run.hpp>

#include "abi/arguments.hpp"
#include "abi/handles.hpp"
#include "abi/options.hpp"
#include "abi/rows.hpp"

namespace tenet::abi {
namespace {

/// Wider lines than this nobody reads; it keeps the number within an int.
constexpr std::uint32_t kWidest = 10'000;

/// `work(run)` gives a Report.
template <class Work>
tenet_code check(const tenet_checker* checker, const tenet_options* options, tenet_report** report, tenet_error** error, Work work) {
  return trapped(error, [&]() -> tenet_code {
    auto*& out = place_for(report, "report");
    const Run run(options, given(checker, "checker").checker);
    out = new tenet_report{work(checker->checker, run), {}};
    return run.stopped() ? TENET_STOPPED : TENET_OK;
  });
}

FileInMemory file_of(const tenet_memory_file* given_file, std::size_t at) {
  const std::string name = fmt::format("files[{}]", at);
  const auto file = taken<tenet_memory_file, 32>(&given(given_file, name.c_str()), name.c_str());
  return {text_of(file.name, (name + "->name").c_str()), bytes_of(file.bytes, file.bytes_size, (name + "->bytes").c_str())};
}

}  // namespace
}  // namespace tenet::abi

tenet_code tenet_check_paths(const tenet_checker* checker, const char* const* paths, size_t paths_count, const tenet_options* options,
                             tenet_report** report, tenet_error** error) {
  using namespace tenet::abi;
  return check(checker, options, report, error, [&](const tenet::Checker& rules, const Run& run) {
    return tenet::check_all(rules, paths_of(paths, paths_count, "paths"), run.options(), run.aids());
  });
}

tenet_code tenet_check_bytes(const tenet_checker* checker, const void* bytes, size_t bytes_size, const char* name,
                             const tenet_options* options, tenet_report** report, tenet_error** error) {
  using namespace tenet::abi;
  return check(checker, options, report, error, [&](const tenet::Checker& rules, const Run& run) {
    const tenet::FileInMemory file{text_of(name, "name"), bytes_of(bytes, bytes_size, "bytes")};
    return tenet::check_in_memory(rules, {&file, 1}, run.options(), run.aids());
  });
}

tenet_code tenet_check_memory(const tenet_checker* checker, const tenet_memory_file* const* files, size_t files_count,
                              const tenet_options* options, tenet_report** report, tenet_error** error) {
  using namespace tenet::abi;
  return check(checker, options, report, error, [&](const tenet::Checker& rules, const Run& run) {
    if (files_count > 0) given(files, "files");
    std::vector<tenet::FileInMemory> all;
    for (std::size_t i = 0; i < files_count; ++i) all.push_back(file_of(files[i], i));
    return tenet::check_in_memory(rules, all, run.options(), run.aids());
  });
}

void tenet_report_free(tenet_report* report) {
  delete report;
}

const tenet_report_row* tenet_report_rows(const tenet_report* report) {
  using namespace tenet::abi;
  return trapped_or<const tenet_report_row*>(nullptr, [&] {
    const tenet_report& handle = given(report, "report");
    return handle.rows.get([&](RowStore& store) { return row_of(handle.report, store); });
  });
}

tenet_code tenet_report_write(const tenet_report* report, const char* format, const tenet_style* style, tenet_buffer** out,
                              tenet_error** error) {
  using namespace tenet::abi;
  return trapped(error, [&] {
    auto*& buffer = place_for(out, "out");
    const auto given_style = taken<tenet_style, 16>(style, "style");
    tenet::ReportStyle report_style;
    if (given_style.width > 0) report_style.width = static_cast<int>(std::min<std::uint32_t>(given_style.width, kWidest));
    report_style.colour = given_style.colour != 0;
    buffer = new tenet_buffer{value_of(tenet::write_report(given(report, "report").report, text_of(format, "format"), report_style))};
  });
}
