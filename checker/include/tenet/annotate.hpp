#pragma once
/// \file
/// A copy of a document with review comments at the exact words: for the solicitor, the author, the reviewer.
///
///     auto copy = tenet::annotate_file(*checker, "agreement.docx", {}, {});
///     if (copy) tenet::save("agreement, reviewed.docx", copy->bytes);
///
/// Everything but the comments stays as it was, byte for byte: other parts of the package, tracked changes, comments of others, macros.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>

namespace tenet {

/// What a comment is about.
enum class CommentKind : std::uint8_t {
  unfair,    ///< a term that may be unfair (pack fairness)
  outdated,  ///< words that are out of date (pack outdated)
  term,      ///< a term of another pack
  evidence,  ///< what shows a block or a procedure, or falls short of it
  gaps,      ///< the list at the end
};

enum class EvidenceComments : bool { left_out, shown };

struct AnnotateOptions {
  EvidenceComments evidence = EvidenceComments::left_out;
  std::string author = "Tenet";  ///< of the comments; their initials are made of it
};

struct AnnotatedCopy {
  std::string bytes;                ///< the copy
  std::vector<CommentKind> placed;  ///< one for each comment in it, in the order of the document
  std::size_t moved = 0;            ///< of these: stand beside their words, because no comment may stand there or they were not found again
  std::size_t not_placed = 0;       ///< comments that found no place at all; `notes` has what they say
  std::vector<std::string> notes;   ///< sentences for the user: what was moved or not placed, signatures that no longer hold
  DocumentReport report;            ///< what the comments were made from
};

/// Checks the document and puts comments into a copy. Tracked changes are read as accepted, whatever `check.view` says: comments stand
/// in the text that will be published. `name` is the file's, for messages and its format. Nothing is written.
/// Errors: the document cannot be read; its format has no comments ("annotate-format"); it is written in a way that cannot be copied
/// faithfully (the sentence names the remedy).
[[nodiscard]] Result<AnnotatedCopy> annotate_bytes(const Checker& checker, std::span<const char> bytes, std::string_view name,
                                                   const CheckOptions& check, const AnnotateOptions& options);

/// The same for a file. Errors also: it is missing or unreadable.
[[nodiscard]] Result<AnnotatedCopy> annotate_file(const Checker& checker, const std::filesystem::path& file, const CheckOptions& check,
                                                  const AnnotateOptions& options);

/// One comment as `annotate_bytes` words it, for programs that hold the document open and put it there themselves.
struct ReviewComment {
  CommentKind kind = CommentKind::term;
  std::string rule;                     ///< "" of the list of gaps
  std::string quote;                    ///< the words it is about, as written; "" of the list of gaps
  std::string context;                  ///< of the quote, as Evidence::context
  std::vector<std::string> paragraphs;  ///< the first is its title; never empty
  std::optional<Place> place;           ///< of all words it is about; nothing: the end of the document
  bool operator==(const ReviewComment&) const = default;
};

/// The comments on a document that `checker` has checked, in the order of the document, the list of gaps last. Of `check` only the date
/// counts.
[[nodiscard]] std::vector<ReviewComment> review_comments(const Checker& checker, const DocumentReport& document, const CheckOptions& check,
                                                         EvidenceComments evidence);

struct CopyWithout {
  std::string bytes;         ///< the copy
  std::size_t comments = 0;  ///< taken out
};

/// A copy without the comments of one author, as `AnnotateOptions::author` gave it: those of others stay, and so does everything else, byte
/// for byte, but runs of text that were cut for comments stay cut. Errors: as `annotate_bytes`.
[[nodiscard]] Result<CopyWithout> remove_comments(std::span<const char> bytes, std::string_view name, std::string_view author);

/// "14 comments: 9 terms that may be unfair, 3 that may be out of date, 1 piece of evidence and 1 list of gaps; 2 beside the words meant".
[[nodiscard]] std::string summary_of(const AnnotatedCopy& copy);

}  // namespace tenet
