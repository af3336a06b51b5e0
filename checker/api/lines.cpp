#include <set>

#include <tenet/run.hpp>

#include "api/frame.hpp"
#include "api/state.hpp"
#include "base/date.hpp"
#include "base/file.hpp"
#include "base/line_file.hpp"
#include "engine/crosswalk.hpp"
#include "reports/json/lines.hpp"

namespace tenet {
namespace {

/// The longest line is that of the longest document: its rules and quotes, never all of its text.
constexpr std::uint64_t kLongestLine = std::uint64_t{256} << 20U;

/// What tells one result from another: the path, and what was read there or why nothing was.
std::string key_of(const DocumentReport& document) {
  return document.path + "\n" + (document.sha256.empty() ? document.error : document.sha256);
}

std::string place_of(const std::filesystem::path& file, std::uint64_t line) {
  return base::to_utf8(file) + ":" + std::to_string(line) + ": ";
}

Unexpected no_lines(const std::filesystem::path& file) {
  return fail("report-invalid", base::to_utf8(file) + " is there and is no file of `tenet check --format jsonl`: name another with -o");
}

/// What a file that was begun has of this run.
struct Begun {
  std::set<std::string> results;
  std::set<std::string> complete;  ///< of these, documents that were read and judged
  std::uint64_t whole = 0;
  bool other_run = false;
  bool this_run = false;
};

bool is_complete(const DocumentReport& document) {
  Report alone;
  alone.documents.push_back(document);
  return exit_status(alone, {}) == 0;
}

void take_begun(std::string_view line, const std::string& run, Begun& out) {
  Lines lines;
  // A damaged line holds no result: its document is done again.
  if (!reports::json::take_line(line, lines)) return;
  for (const Run& known : lines.runs) (reports::json::run_id(known) == run ? out.this_run : out.other_run) = true;
  for (const Lines::Row& row : lines.documents) {
    if (row.run != run) continue;
    out.results.insert(key_of(row.document));
    if (is_complete(row.document)) out.complete.insert(key_of(row.document));
  }
}

/// A run that was ended while it wrote its first line left the beginning of one.
bool begins_a_run(const std::filesystem::path& file) {
  constexpr std::string_view kBegin = R"({"schema":"tenet-run/1")";
  constexpr std::uint64_t kMostOfALine = std::uint64_t{16} << 20U;
  const auto bytes = base::read_file(file, kMostOfALine);
  if (!bytes) return false;
  const std::string_view text(bytes->data(), bytes->size());
  return text.starts_with(kBegin) || kBegin.starts_with(text);
}

Result<Begun> read_begun(const std::filesystem::path& file, const std::string& run) {
  Begun begun;
  std::error_code error;
  if (std::filesystem::file_size(file, error) == 0) return begun;
  const auto whole = base::each_line(file, kLongestLine, [&](std::string_view line, std::uint64_t number) {
    take_begun(line, run, begun);
    return number > 1 || begun.this_run || begun.other_run;
  });
  if (!whole) return Unexpected(whole.error());
  begun.whole = *whole;
  const bool ours = begun.this_run || begun.other_run || (*whole == 0 && begins_a_run(file));
  if (!ours) return no_lines(file);
  return begun;
}

}  // namespace

Run run_of(const Checker& checker, const CheckOptions& options) {
  const Checker::State& state = checker.state();
  Run run;
  CheckOptions on_a_day = options;
  if (options.date.empty()) on_a_day.date = base::today();
  run.frame = api::frame_of(state, on_a_day);
  run.kin = engine::kinship_of(state.rules);
  run.rules = api::rules_hash(state);
  run.kind = options.kind;
  return run;
}

std::string run_id(const Run& run) {
  return reports::json::run_id(run);
}

std::string run_line(const Run& run) {
  return reports::json::run_line(run);
}

std::string document_line(const DocumentReport& document, std::string_view run) {
  return reports::json::document_line(document, run);
}

Result<Lines> load_lines(const std::filesystem::path& file) {
  Lines lines;
  const auto whole = base::each_line(file, kLongestLine, [&](std::string_view line, std::uint64_t number) {
    if (const auto taken = reports::json::take_line(line, lines); !taken)
      lines.damaged.push_back(place_of(file, number) + taken.error().message);
    return true;
  });
  if (!whole) return Unexpected(whole.error());
  lines.whole_bytes = *whole;
  return lines;
}

Lines lines_in(std::string_view text, std::string_view name) {
  Lines lines;
  std::uint64_t number = 0;
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    ++number;
    const std::string_view line = text.substr(0, end);
    const auto taken =
        line.size() <= kLongestLine ? reports::json::take_line(line, lines) : Result<void>(fail("report-invalid", "the line is too long"));
    if (!taken) lines.damaged.push_back(std::string(name) + ":" + std::to_string(number) + ": " + taken.error().message);
    lines.whole_bytes += end + 1;
    text.remove_prefix(end + 1);
  }
  return lines;
}

struct LinesOutput::State {
  base::LineFile file;
  std::string run;
  std::set<std::string> results;
  std::set<std::string> complete;
};

LinesOutput::LinesOutput(std::unique_ptr<State> state) : state_(std::move(state)) {}
LinesOutput::LinesOutput(LinesOutput&&) noexcept = default;
LinesOutput& LinesOutput::operator=(LinesOutput&&) noexcept = default;
LinesOutput::~LinesOutput() = default;

Result<LinesOutput> LinesOutput::open(const std::filesystem::path& file, const Run& run) {
  const std::string id = run_id(run);
  auto opened = base::LineFile::open(file);
  if (!opened) return Unexpected(opened.error());
  auto begun = read_begun(file, id);
  if (!begun) return Unexpected(begun.error());
  if (begun->other_run && !begun->this_run) {
    return fail("run-other", base::to_utf8(file) +
                                 " holds a run with other rules or options: give the same (--date as well), or name another file with -o");
  }
  if (const auto kept = opened->keep(begun->whole); !kept) return Unexpected(kept.error());
  if (!begun->this_run) {
    if (const auto added = opened->add(run_line(run)); !added) return Unexpected(added.error());
  }
  return LinesOutput(std::make_unique<State>(State{std::move(*opened), id, std::move(begun->results), std::move(begun->complete)}));
}

bool LinesOutput::has(const DocumentReport& document) const {
  // What could not be read or judged is tried again, so that the run ends as it would have; the same result is not added twice.
  return state_->complete.contains(key_of(document));
}

std::size_t LinesOutput::had() const {
  return state_->results.size();
}

Result<void> LinesOutput::add(const DocumentReport& document) {
  if (!state_->results.insert(key_of(document)).second) return {};
  return state_->file.add(document_line(document, state_->run));
}

}  // namespace tenet
