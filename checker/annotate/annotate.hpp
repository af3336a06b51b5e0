#pragma once
/// \file
/// Comments into a copy of a document: one row a format that can carry them.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/annotate.hpp>
#include <tenet/document.hpp>
#include <tenet/result.hpp>

#include "annotate/comments.hpp"
#include "annotate/placing.hpp"

namespace tenet::annotate {

/// Whose comments these are, and when they were made.
struct Signature {
  std::string author;
  std::string initials;
  std::string date;  ///< YYYY-MM-DD
};

/// What a format is given. All outlives the call.
struct Request {
  std::span<const char> bytes;  ///< the whole file
  const Document& document;     ///< as the readers read it, changes accepted
  std::span<const Comment> comments;
  const Signature& signature;
};

struct Marked {
  std::string bytes;
  std::vector<Placement> placements;
  std::vector<std::string> warnings;  ///< of the package: signatures that no longer hold
};

struct Format {
  std::string_view id;  ///< Document::format
  Result<Marked> (*mark)(const Request& request);
  /// The whole file without the comments of one author; runs that were cut for them stay cut.
  Result<CopyWithout> (*unmark)(std::span<const char> bytes, std::string_view author);
};

/// Error code: "annotate-format", with what can carry comments.
[[nodiscard]] Result<const Format*> format_for(std::string_view id);

/// The copy, counted and with its notes; read once more and compared with the original before it is given out. Error codes:
/// "annotate-format", "annotate-not-faithful", those of the readers, of package::copy_package and of xml::parse_with_places.
[[nodiscard]] Result<AnnotatedCopy> annotate(std::span<const char> bytes, std::string_view name, DocumentReport report,
                                             const Background& background, const AnnotateOptions& options);

/// The copy is read once more and compared with the original before it is given out. Error codes: as `annotate`.
[[nodiscard]] Result<CopyWithout> without_comments(std::span<const char> bytes, std::string_view name, std::string_view author);

/// A comment's paragraphs, with a word about its place where that is not at its words.
[[nodiscard]] std::vector<std::string> paragraphs_of(const Comment& comment, const Placement& placement);

}  // namespace tenet::annotate
