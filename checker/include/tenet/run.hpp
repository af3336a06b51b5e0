#pragma once
/// \file
/// Runs too large for one Report: documents are given out one by one as they are done, kept as JSON Lines, and put together afterwards,
/// from one file or from those of many machines.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/report.hpp>
#include <tenet/result.hpp>

namespace tenet {

/// What a run was made with: everything that a Report says beside its documents, and what it takes to put documents of it together.
struct Run {
  Report frame;  ///< without documents and coverage; its decisions are laid over nothing yet
  /// Rules that the same evidence serves, as pairs of ids, in their order.
  std::vector<std::pair<std::string, std::string>> kin;
  std::string rules;  ///< SHA-256 over the rule files that were loaded and the choice among them
  std::string kind;   ///< of CheckOptions: given for all documents, or ""
  bool operator==(const Run&) const = default;
};

/// 16 hexadecimal digits: runs that were made with the same have the same. Documents of different runs do not belong into one report.
[[nodiscard]] std::string run_id(const Run& run);

/// The report of a whole run. Documents are brought into the order of their paths, folder by folder, which is the order of a run over
/// their folder; coverage and decisions are worked out over all of them.
[[nodiscard]] Report whole_report(const Run& run, std::vector<DocumentReport> documents);

/// The line that begins a file of JSON Lines, with its line break: schema tenet-run/1.
[[nodiscard]] std::string run_line(const Run& run);
/// One document: schema tenet-document/1. `run`: its id.
[[nodiscard]] std::string document_line(const DocumentReport& document, std::string_view run);

/// What a run may have beside its options.
struct RunAids {
  /// Results are kept here and taken from here, by the bytes of the document and all that the run is made with; "" = nowhere.
  std::filesystem::path cache;
  /// Asked before each document, and often while one is judged, by several threads at once: true ends the run, and a document that was
  /// begun counts as not reached. In `check_each` what was begun is done first.
  std::function<bool()> stop;
  /// Told in a sentence what the user may want to know about the cache.
  std::function<void(const std::string&)> note;
};

/// As Checker::check. A document that was not reached before `stop` has a row that says so. What is wrong with the cache is noted, and the
/// run goes on without.
[[nodiscard]] Report check_all(const Checker& checker, const std::vector<std::filesystem::path>& paths, const CheckOptions& options,
                               const RunAids& aids);

/// The same for documents in memory, in their order; nothing is kept or taken from a cache.
[[nodiscard]] Report check_in_memory(const Checker& checker, std::span<const FileInMemory> files, const CheckOptions& options,
                                     const RunAids& aids);

/// Where the documents of a run come from, and where they go.
struct Stream {
  /// The next file or folder; nothing ends the run once what was begun is done. Asked by one thread at a time.
  std::function<std::optional<std::filesystem::path>()> next;
  /// Whether the result of this path and content (`sha256`; the error of what cannot be read) is at hand, and is not wanted again. Asked by
  /// several threads at once.
  std::function<bool(const DocumentReport&)> known;
  /// A document that is done; false ends the run. From one thread at a time.
  std::function<bool(const DocumentReport&)> take;
};
/// Checks documents as they come, over `options.jobs` threads. What is held in memory does not grow with the run.
void check_each(const Checker& checker, const Stream& stream, const CheckOptions& options, const RunAids& aids);

/// What a run with this checker and these options is made with.
[[nodiscard]] Run run_of(const Checker& checker, const CheckOptions& options);

/// A file of JSON Lines that a run adds to, and goes on with when it was ended before its time.
class LinesOutput {
 public:
  /// Reads what the file has; an unfinished last line is cut off. Error codes: "file-unwritable", "file-in-use", "report-invalid" where
  /// the file is something else, "run-other" where it holds a run that was made with something else.
  static Result<LinesOutput> open(const std::filesystem::path& file, const Run& run);
  LinesOutput(LinesOutput&&) noexcept;
  LinesOutput& operator=(LinesOutput&&) noexcept;
  ~LinesOutput();

  /// Whether it has the document's result: the same path and content. May be asked by several threads.
  [[nodiscard]] bool has(const DocumentReport& document) const;
  /// How many documents it had when it was opened.
  [[nodiscard]] std::size_t had() const;
  [[nodiscard]] Result<void> add(const DocumentReport& document);

 private:
  struct State;
  explicit LinesOutput(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// What a file of JSON Lines holds.
struct Lines {
  std::vector<Run> runs;  ///< as they come
  struct Row {
    std::string run;
    DocumentReport document;
  };
  std::vector<Row> documents;        ///< as they come
  std::vector<std::string> damaged;  ///< a sentence for each line that cannot be read: "out.jsonl:12: ..."
  std::uint64_t whole_bytes = 0;     ///< of the file up to the end of its last whole line
};
/// Lines may come in any order and from several files put together. Never believed, as `read_report`. An unfinished last line is no
/// damage: `whole_bytes` stands before it. Error codes: those of files.
[[nodiscard]] Result<Lines> load_lines(const std::filesystem::path& file);
/// The same from memory; `name` is for the sentences about damage.
[[nodiscard]] Lines lines_in(std::string_view text, std::string_view name);

}  // namespace tenet
