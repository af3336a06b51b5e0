// tenet check PATH... --format jsonl

#include "cli/check_lines.hpp"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

#include <tenet/run.hpp>

#include "cli/command.hpp"
#include "cli/interrupt.hpp"
#include "cli/terminal.hpp"

namespace tenet::cli {
namespace {

/// Where lines go: a file that is gone on with, or standard output.
class Sink {
 public:
  static Result<Sink> open(const std::string& output, const Run& run) {
    Sink sink;
    sink.run_ = run_id(run);
    if (output.empty()) {
      if (!print(run_line(run))) return fail("output-unwritable", "");
      return sink;
    }
    auto file = LinesOutput::open(output, run);
    if (!file) return Unexpected(file.error());
    sink.file_ = std::make_unique<LinesOutput>(std::move(*file));
    return sink;
  }
  [[nodiscard]] bool has(const DocumentReport& document) const { return file_ && file_->has(document); }
  [[nodiscard]] std::size_t had() const { return file_ ? file_->had() : 0; }
  bool add(const DocumentReport& document) {
    if (!file_) return print(document_line(document, run_));
    const auto added = file_->add(document);
    if (!added) say(added.error().message);
    return added.has_value();
  }

 private:
  std::unique_ptr<LinesOutput> file_;
  std::string run_;
};

/// What a document alone asks the program to end with.
int exit_of(const DocumentReport& document) {
  Report alone;
  alone.documents.push_back(document);
  return exit_status(alone, {});
}

}  // namespace

int check_lines(const Checker& checker, Paths paths, const std::string& output, const CheckOptions& options, const RunAids& aids) {
  const Run run = run_of(checker, options);
  auto sink = Sink::open(output, run);
  if (!sink) {
    if (!sink.error().message.empty()) say(sink.error().message);
    const bool misled = sink.error().code == "run-other" || sink.error().code == "report-invalid";
    return misled ? Exit::usage : Exit::unread;
  }
  Progress progress;
  std::size_t done = 0;
  int status = run.frame.problems.empty() ? Exit::done : Exit::rules;
  Stream stream;
  stream.next = [&] { return paths.next(); };
  stream.known = [&](const DocumentReport& document) { return sink->has(document); };
  stream.take = [&](const DocumentReport& document) {
    if (!sink->add(document)) {
      status = std::max(status, Exit::unread);
      return false;
    }
    status = std::max(status, exit_of(document));
    progress.update(++done, 0, document.path);
    return !Interrupt::came();
  };
  check_each(checker, stream, options, aids);
  progress.finish();
  for (const auto& problem : run.frame.problems) say(problem.message);
  if (!Interrupt::came()) return status;
  say("stopped; the same command goes on from here");
  return std::max(status, Exit::unread);
}

}  // namespace tenet::cli
