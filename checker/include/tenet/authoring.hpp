#pragma once
/// \file
/// Working on rules: what the language is, what is doubtful in a rule file, what a phrase finds, what it costs, and a first draft of a
/// rule. Everything `tenet rules` does beyond listing and running examples.
///
/// A Checker may be shared by threads; so may every function here.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/result.hpp>

namespace tenet {

// --- the language described ----------------------------------------------------------------------------------------------

struct Topic {
  std::string name;   ///< "block", "phrases"
  std::string about;  ///< one sentence
};
/// Everything `describe` knows, in the order of the manual.
[[nodiscard]] std::vector<Topic> describe_topics();

enum class DescribeFormat : std::uint8_t { text, markdown };
/// What a form, a table inside it, the phrases or the cue lists are for, with every field and an example that loads; "" = an overview.
/// Error code: "topic-unknown", with a suggestion.
[[nodiscard]] Result<std::string> describe(std::string_view topic, DescribeFormat format, const ReportStyle& style);

/// Files made from the same table that validates rules. They are committed; a test fails where they differ.
enum class Reference : std::uint8_t {
  editor,    ///< rules/api/tenet.lua, for the Lua language server (LuaLS)
  luacheck,  ///< rules/api/luacheck_std.lua, which .luacheckrc reads
  manual,    ///< rules/REFERENCE.md
};
[[nodiscard]] std::string reference(Reference kind);

// --- lint ------------------------------------------------------------------------------------------------------------------

enum class Level : std::uint8_t {
  note,     ///< worth a look
  warning,  ///< probably not what its author meant
  error,    ///< the rule is not judged, or a search in it can never find anything
};
[[nodiscard]] std::string_view to_string(Level level);

struct Finding {
  Level level = Level::warning;
  std::string code;  ///< stable and kebab-case: "phrase-never-matches"
  std::string file;  ///< as named to the loader
  int line = 0;      ///< 0 = the whole file
  std::string rule;  ///< id of the rule, word list or kind; may be empty
  std::string what;  ///< one sentence each, without the place
  std::string why;
  std::string remedy;
  std::string excerpt;  ///< the line and under it a caret, '\n' between them; empty where there is no place
  bool operator==(const Finding&) const = default;
};

/// Findings about the rule files in `folders` (files or folders, loaded with the Checker), by file and line; all files when empty.
/// Error code: "rules-folder-missing".
[[nodiscard]] Result<std::vector<Finding>> lint(const Checker& checker, const std::vector<std::filesystem::path>& folders);
/// `least`: findings below that level are counted, not shown.
[[nodiscard]] std::string findings_text(const std::vector<Finding>& findings, Level least, const ReportStyle& style);
[[nodiscard]] std::string findings_json(const std::vector<Finding>& findings);

// --- try and perf ------------------------------------------------------------------------------------------------------------

/// A place where a phrase was found.
struct PhraseHit {
  std::string document;  ///< its path as given
  Evidence evidence;     ///< as of an element with this phrase alone
  bool operator==(const PhraseHit&) const = default;
};

struct Trial {
  std::string text;
  std::size_t hits = 0;
  std::size_t documents = 0;     ///< that were searched
  std::size_t unread = 0;        ///< that could not be
  std::vector<PhraseHit> found;  ///< document by document, of each the first that `text` shows
};
/// What one phrase finds in documents: each hit with its labels, or the nearest miss. `phrase` may be re[[...]].
/// Error code: "phrase-syntax", with a caret line.
[[nodiscard]] Result<Trial> try_phrase(const Checker& checker, std::string_view phrase, const std::vector<std::filesystem::path>& files,
                                       const CheckOptions& options, const ReportStyle& style);

/// The same for documents in memory.
[[nodiscard]] Result<Trial> try_phrase(const Checker& checker, std::string_view phrase, std::span<const FileInMemory> files,
                                       const CheckOptions& options, const ReportStyle& style);

/// What each phrase costs over the documents, dearest first: the words it waits under, candidates, matches, steps. `most`: rows shown; 0 =
/// all.
[[nodiscard]] Result<Trial> measure_phrases(const Checker& checker, const std::vector<std::filesystem::path>& files, std::size_t most,
                                            const CheckOptions& options, const ReportStyle& style);

// --- new ---------------------------------------------------------------------------------------------------------------------

/// The answers to the five questions of `tenet rules new`, with what may be given beside them.
struct Draft {
  std::string says;       ///< what the document should say, or must not
  std::string form;       ///< block, term or procedure
  std::string shows;      ///< a sentence that shows it
  std::string shows_not;  ///< one that does not
  std::string source;     ///< who asks for it
  std::string id;         ///< "" = made from `says`
};
struct DraftedRule {
  std::string id;
  std::string file_name;  ///< suggested: "neighbour-week.lua"
  std::string lua;
  std::string told;  ///< what was made of the sentences, for the author
};
/// A rule that loads and whose examples come true. Error codes: "draft-incomplete", "draft-form", "draft-id", "draft-examples", each with
/// what to change.
[[nodiscard]] Result<DraftedRule> draft_rule(const Checker& checker, const Draft& draft);

}  // namespace tenet
