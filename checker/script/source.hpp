#pragma once
/// \file
/// A rule file as text: read, checked for its encoding, and searched for the line on which something was written.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tenet/result.hpp>

namespace tenet::script {

/// Immutable after construction; shared by threads.
class Source {
 public:
  /// `text` is UTF-8; a byte order mark is dropped. `shared` is the pack's shared.lua, which runs before the file; nullptr where it has
  /// none. Error: another encoding, with what to do about it.
  static Result<Source> create(std::string name, std::string text, std::shared_ptr<const Source> shared = nullptr);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] const std::shared_ptr<const Source>& shared() const { return shared_; }

  /// First line at or after `from` on which `words` stand in quotation marks or long brackets, as a phrase would; `from` when there is none
  /// (the author built it from pieces).
  [[nodiscard]] int line_of_text(std::string_view words, int from) const;
  /// First line at or after `from` on which `name` is given a value ("titel = "); `from` when there is none.
  [[nodiscard]] int line_of_field(std::string_view name, int from) const;
  /// Text of a line, from 1; empty when there is no such line.
  [[nodiscard]] std::string_view line(int number) const;

 private:
  [[nodiscard]] std::size_t offset_of(int line) const;
  [[nodiscard]] int line_at(std::size_t offset) const;

  std::string name_;
  std::string text_;
  std::shared_ptr<const Source> shared_;
  std::vector<std::size_t> lines_;  ///< offset at which each line begins
};

/// For messages: bytes that are not UTF-8, and control characters other than line breaks and tabs, become U+FFFD; cut characters at the end
/// are dropped.
[[nodiscard]] std::string make_valid_utf8(std::string_view bytes);

/// "rules/x.lua:12: the rest" in line and rest; line 0 where the message does not begin so.
[[nodiscard]] std::pair<int, std::string> place_in_message(std::string_view message, std::string_view file);

/// A rule file found in a folder.
struct RuleFile {
  std::filesystem::path path;
  std::string name;       ///< as messages show it
  std::string directory;  ///< folder that holds the pack.lua it belongs to; "" for shared lists, kinds, profiles and loose files
  bool is_pack = false;   ///< the pack.lua itself
};

/// Beside pack.lua: gives a table of helpers to the pack's files (shared.name), and holds no rules.
inline constexpr std::string_view kSharedFile = "shared.lua";

/// All .lua files under a folder, each pack's pack.lua first, then by name. Folders named "api" (editor stubs), hidden files, a pack's
/// shared.lua and tailoring.lua (a decision, not a rule) are passed over. Error: the folder cannot be read.
Result<std::vector<RuleFile>> rule_files(const std::filesystem::path& folder);
/// The shared.lua of the pack whose pack.lua this is; nothing where there is none.
[[nodiscard]] std::optional<RuleFile> shared_file_of(const RuleFile& pack);

/// Error: unreadable, or larger than `limit` bytes.
Result<std::string> read_rule_file(const RuleFile& file, std::size_t limit);

}  // namespace tenet::script
