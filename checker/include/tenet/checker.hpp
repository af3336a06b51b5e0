#pragma once
/// \file
/// Start here. `Checker` loads rules once and checks any number of documents.
///
///     auto checker = tenet::Checker::create({});
///     if (!checker) { puts(checker.error().message.c_str()); return 3; }
///     tenet::Report report = checker->check({"policies/"}, {});
///     puts(tenet::write_report(report, "text", {})->c_str());
///
/// A Checker is immutable after `create`; its methods may be called from several threads.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/document.hpp>
#include <tenet/report.hpp>
#include <tenet/result.hpp>
#include <tenet/rule.hpp>

namespace tenet {

/// A document in memory. `name` decides nothing but messages, the file extension and the recognition of its kind; it stands in the report
/// as the path. The bytes are the caller's, and stay while they are used.
struct FileInMemory {
  std::string name;
  std::span<const char> bytes;
};

/// Which rules to load. Defaults: the packs shipped with Tenet.
struct Setup {
  std::filesystem::path rules;  ///< folder of packs; empty = the shipped one (see `default_rules_folder`)
  /// The user's own folder, added after it where it exists; empty = none (see `default_local_rules_folder`). Nobody names it in each call,
  /// so one that cannot be read is among `problems` and no error.
  std::filesystem::path local_rules;
  std::vector<std::filesystem::path> more_rules;  ///< folders added after both (--rules)
  std::vector<TextInMemory> rule_texts;           ///< rule files added last, as loose files of a folder; they run whatever `packs` says
  std::string profile = "default";
  std::vector<std::string> packs;  ///< replaces the profile's choice when not empty (--pack)
  std::vector<std::string> only;   ///< rule ids; empty = all of the packs (--only)
  /// Files of the landlord's decisions, .lua or .csv (--tailoring); only those named here are read. A wrong one, or a wrong entry, is among
  /// `problems`, and the rest counts.
  std::vector<std::filesystem::path> tailoring;
  std::vector<TextInMemory> tailoring_texts;  ///< likewise, from memory
};

/// How phrases are looked for. The results are the same; the second is there to prove the first.
enum class Engine : std::uint8_t {
  index,      ///< through an index of each document
  reference,  ///< every phrase against every sentence, the plain way: hundreds of times slower
};

struct CheckOptions {
  View view = View::accepted;
  Engine engine = Engine::index;
  std::string kind;   ///< overrides recognition; empty = recognise
  std::string date;   ///< YYYY-MM-DD; empty = today in UTC, so that a report does not depend on where it is made
  unsigned jobs = 0;  ///< threads; 0 = one a core
  /// Called after each document with how many are done of how many; from one thread at a time.
  std::function<void(std::size_t done, std::size_t total, const std::string& path)> progress;
};

struct ProfileInfo {
  std::string id;
  std::string title;
};

/// One example of a rule: what its author promised, and what came.
struct ExampleOutcome {
  std::string rule;
  std::string text;  ///< the mini-document
  Status expected = Status::covered;
  Status came = Status::not_checked;
  bool passed = false;  ///< the status came, and that of each element that the example names
  bool operator==(const ExampleOutcome&) const = default;
};

struct ExamplesOutcome {
  std::size_t rules = 0;
  std::size_t examples = 0;
  std::vector<ExampleOutcome> each;      ///< of rules that load, in their order
  std::vector<std::string> failures;     ///< each with file, line, what was expected and what came
  std::vector<std::string> never_fired;  ///< rules that found nothing in any sample
};

class Checker {
 public:
  /// Errors: a folder that cannot be read, an unknown profile, pack or rule (with a suggestion). Wrong rules are no error: see
  /// `problems` and `Report::problems`.
  static Result<Checker> create(const Setup& setup);
  Checker(Checker&&) noexcept;
  Checker& operator=(Checker&&) noexcept;
  ~Checker();

  /// Files and folders (searched recursively, sorted; hidden files and Office's "~$" lock files are passed over). Unreadable ones become
  /// rows.
  [[nodiscard]] Report check(const std::vector<std::filesystem::path>& paths, const CheckOptions& options) const;
  /// One document from memory; `name` decides nothing but messages, the file extension and the recognition of its kind.
  [[nodiscard]] DocumentReport check_bytes(std::span<const char> bytes, std::string_view name, const CheckOptions& options) const;

  /// All rules loaded, also those not selected.
  [[nodiscard]] std::vector<RuleInfo> rules() const;
  [[nodiscard]] const std::vector<RuleProblem>& problems() const;
  /// All packs loaded, by id, also those that do not run.
  [[nodiscard]] std::vector<PackInfo> packs() const;
  /// Ids of the packs that run on at least one kind of document.
  [[nodiscard]] std::vector<std::string> packs_that_run() const;
  [[nodiscard]] std::vector<ProfileInfo> profiles() const;
  /// Where the packs came from that are in no added folder.
  [[nodiscard]] const std::filesystem::path& rules_folder() const;
  /// The folder that a pack of this id lies in; empty where there is none of that id.
  [[nodiscard]] std::filesystem::path folder_of(std::string_view pack) const;
  /// Ids of the kinds of document that the rules know, for `CheckOptions::kind`; "other" last.
  [[nodiscard]] std::vector<std::string> kinds() const;

  /// `tenet explain RULE FILE` as text. Errors: unknown rule (with a suggestion), unreadable file.
  [[nodiscard]] Result<std::string> explain(std::string_view rule, const std::filesystem::path& file, const CheckOptions& options) const;
  /// The same for a document in memory; `name` as for `check_bytes`.
  [[nodiscard]] Result<std::string> explain_bytes(std::string_view rule, std::span<const char> bytes, std::string_view name,
                                                  const CheckOptions& options) const;

  /// Runs the examples of all loaded rules, or of those named; with `samples`, also tells which rules never fire there.
  [[nodiscard]] Result<ExamplesOutcome> test_examples(const std::vector<std::string>& rules,
                                                      const std::vector<std::filesystem::path>& samples) const;

  struct State;
  /// For the library itself (tenet/authoring.hpp): what was loaded.
  [[nodiscard]] const State& state() const { return *state_; }

 private:
  explicit Checker(std::shared_ptr<const State> state);
  std::shared_ptr<const State> state_;
};

/// Reads a file as the checker sees it. Errors: missing, unreadable, encrypted, not a document.
[[nodiscard]] Result<Document> read_document(const std::filesystem::path& file, View view);
/// The same for a document in memory; `name` is for messages and for its ending, where the bytes do not say what they are.
[[nodiscard]] Result<Document> read_bytes(std::span<const char> bytes, std::string_view name, View view);
/// Bytes; what is larger is not read.
[[nodiscard]] std::uint64_t largest_document();
enum class ShowFormat : std::uint8_t { text, json };
[[nodiscard]] std::string show(const Document& document, ShowFormat format);

/// Ids of report formats, in the order of help; those of plugins that are loaded so far come last.
[[nodiscard]] std::vector<std::string> report_formats();
enum class ReportContent : std::uint8_t { text, binary };
struct ReportFormat {
  std::string id;                               ///< "json"
  std::string title;                            ///< "JSON, schema tenet-report/1"
  ReportContent content = ReportContent::text;  ///< binary: bytes for a program, which a terminal should not be sent
};
/// nothing when there is none of that id, in no plugin either.
[[nodiscard]] std::optional<ReportFormat> report_format(std::string_view id);
struct ReportStyle {
  int width = 80;
  bool colour = false;
};
/// Errors: unknown format (with a suggestion).
[[nodiscard]] Result<std::string> write_report(const Report& report, std::string_view format, const ReportStyle& style);

/// The exit status a report asks for: 0; 1 when a status of `fail_on` occurs (blocks and procedures: over the set; terms: in any document);
/// 2 when a file could not be read or a rule not judged; 3 when a rule file is wrong. The largest applies.
[[nodiscard]] int exit_status(const Report& report, const std::vector<Status>& fail_on);

/// Writes a file whole or not at all. Error: the folder or file cannot be written.
[[nodiscard]] Result<void> save(const std::filesystem::path& file, std::string_view bytes);

/// The closest of `known` to `given`, or "" when none is close: for "did you mean".
[[nodiscard]] std::string closest(std::string_view given, const std::vector<std::string>& known);

/// The folder of shipped packs: $TENET_RULES, else share/tenet/rules of the program's or library's prefix, else the build's source tree.
[[nodiscard]] std::filesystem::path default_rules_folder();

/// The folder of a user's own rules: $TENET_LOCAL_RULES where it is set (empty: none), else tenet/rules where the user keeps the settings
/// of programs, ~/.config on most systems. It need not exist.
[[nodiscard]] std::filesystem::path default_local_rules_folder();

[[nodiscard]] std::string_view version();

}  // namespace tenet
