// Comments into a copy: the check, the reasons and titles that only the loaded rules know, and the copy.

#include <tenet/annotate.hpp>

#include <algorithm>
#include <array>
#include <exception>

#include <fmt/core.h>

#include "annotate/annotate.hpp"
#include "api/run.hpp"
#include "api/state.hpp"
#include "base/date.hpp"
#include "base/file.hpp"
#include "readers/reader.hpp"
#include "reports/words.hpp"

namespace tenet {
namespace {

annotate::Background background_of(const Checker& checker, const CheckOptions& check) {
  annotate::Background background;
  background.rules = checker.rules();
  background.packs = checker.packs();
  background.date = check.date.empty() ? base::today() : check.date;
  background.tool_version = version();
  return background;
}

/// The evidence that a comment was made from; of several the first in the report.
const Evidence* evidence_of(const DocumentReport& document, const annotate::Comment& comment) {
  const auto stands_there = [&](const Evidence& evidence) {
    const Place& place = evidence.place;
    return place.block == comment.target->block && place.start < comment.target->end && comment.target->start < place.end;
  };
  const auto result =
      std::find_if(document.results.begin(), document.results.end(), [&](const RuleResult& row) { return row.rule == comment.rule; });
  if (result == document.results.end()) return nullptr;
  const auto found = std::find_if(result->evidence.begin(), result->evidence.end(), stands_there);
  return found == result->evidence.end() ? nullptr : &*found;
}

ReviewComment review_comment(const DocumentReport& document, const annotate::Comment& comment) {
  ReviewComment out{comment.kind, comment.rule, comment.quote, {}, comment.paragraphs, std::nullopt};
  const Evidence* evidence = comment.target ? evidence_of(document, comment) : nullptr;
  if (evidence == nullptr) return out;
  out.context = evidence->context;
  out.place = evidence->place;
  out.place->start = comment.target->start;
  out.place->end = comment.target->end;
  return out;
}

/// A reader's sentence names the file as it was given; that of a row without its folder.
Unexpected not_checked(std::span<const char> bytes, std::string_view name, const DocumentReport& report) {
  const Result<Document> read = readers::read(bytes, name);
  return read ? fail("document-not-checked", std::string(name) + ": " + report.error) : Unexpected(read.error());
}

}  // namespace

Result<AnnotatedCopy> annotate_bytes(const Checker& checker, std::span<const char> bytes, std::string_view name, const CheckOptions& check,
                                     const AnnotateOptions& options) {
  CheckOptions accepted = check;
  accepted.view = View::accepted;
  try {
    DocumentReport report = checker.check_bytes(bytes, name, accepted);
    if (!report.checked) return not_checked(bytes, name, report);
    return annotate::annotate(bytes, name, std::move(report), background_of(checker, check), options);
  } catch (const std::exception& error) {
    return fail("annotate-failed", std::string(name) + ": could not be annotated: " + error.what());
  }
}

Result<AnnotatedCopy> annotate_file(const Checker& checker, const std::filesystem::path& file, const CheckOptions& check,
                                    const AnnotateOptions& options) {
  const Result<std::vector<char>> bytes = api::load(file);
  if (!bytes) return Unexpected(bytes.error());
  return annotate_bytes(checker, *bytes, base::to_utf8(file), check, options);
}

std::vector<ReviewComment> review_comments(const Checker& checker, const DocumentReport& document, const CheckOptions& check,
                                           EvidenceComments evidence) {
  std::vector<ReviewComment> comments;
  for (const annotate::Comment& comment : annotate::comments_of(document, background_of(checker, check), evidence))
    comments.push_back(review_comment(document, comment));
  return comments;
}

Result<CopyWithout> remove_comments(std::span<const char> bytes, std::string_view name, std::string_view author) {
  try {
    return annotate::without_comments(bytes, name, author);
  } catch (const std::exception& error) {
    return fail("annotate-failed", std::string(name) + ": the comments could not be taken out: " + error.what());
  }
}

std::string summary_of(const AnnotatedCopy& copy) {
  struct Row {
    CommentKind kind;
    std::string_view one, many;
  };
  static constexpr std::array kRows = {
      Row{CommentKind::unfair, "term that may be unfair", "terms that may be unfair"},
      Row{CommentKind::outdated, "that may be out of date", "that may be out of date"},
      Row{CommentKind::term, "other term", "other terms"},
      Row{CommentKind::evidence, "piece of evidence", "pieces of evidence"},
      Row{CommentKind::gaps, "list of gaps", "lists of gaps"},
  };
  std::vector<std::string> parts;
  for (const Row& row : kRows) {
    const auto number = static_cast<std::size_t>(std::count(copy.placed.begin(), copy.placed.end(), row.kind));
    if (number > 0) parts.push_back(reports::counted(number, row.one, row.many));
  }
  std::string text = reports::counted(copy.placed.size(), "comment", "comments");
  if (!parts.empty()) text += ": " + reports::listed(parts);
  if (copy.moved > 0) text += fmt::format("; {} beside the words meant", copy.moved);
  if (copy.not_placed > 0) text += fmt::format("; {} not placed", copy.not_placed);
  return text;
}

}  // namespace tenet
