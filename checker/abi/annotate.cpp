// Review comments: in a copy, and as rows.

#include <fmt/core.h>

#include <tenet/annotate.hpp>

#include "abi/arguments.hpp"
#include "abi/handles.hpp"
#include "abi/names.hpp"
#include "abi/options.hpp"
#include "abi/rows.hpp"

namespace tenet::abi {
namespace {

AnnotateOptions annotate_options_of(const tenet_annotate_options* given) {
  const auto taken_options = taken<tenet_annotate_options, 24>(given, "annotate");
  AnnotateOptions options;
  options.evidence = taken_options.evidence != 0 ? EvidenceComments::shown : EvidenceComments::left_out;
  options.author = text_or(taken_options.author, "annotate->author", options.author);
  return options;
}

const tenet_copy_row* row_of(const tenet_copy& handle, RowStore& store) {
  auto& row = store.add<tenet_copy_row>();
  row.bytes = text_in(handle.copy.bytes);
  row.summary = text_in(handle.summary);
  row.comments = handle.copy.placed.size();
  row.moved = handle.copy.moved;
  row.not_placed = handle.copy.not_placed;
  store.texts(row.notes, row.notes_count, handle.copy.notes);
  row.document = row_of(handle.copy.report, store);
  return &row;
}

const tenet_comment_row* row_of(const ReviewComment& comment, RowStore& store) {
  auto& row = store.add<tenet_comment_row>();
  row.kind = number_of(comment.kind);
  row.rule = text_in(comment.rule);
  row.quote = text_in(comment.quote);
  row.context = text_in(comment.context);
  store.texts(row.paragraphs, row.paragraphs_count, comment.paragraphs);
  row.place = comment.place ? row_of(*comment.place, store) : nullptr;
  return &row;
}

const tenet_comments_row* row_of(const std::vector<ReviewComment>& comments, RowStore& store) {
  auto& row = store.add<tenet_comments_row>();
  store.list(row.comments, row.comments_count, comments, [&](const ReviewComment& comment) { return row_of(comment, store); });
  return &row;
}

}  // namespace
}  // namespace tenet::abi

tenet_code tenet_annotate_bytes(const tenet_checker* checker, const void* bytes, size_t bytes_size, const char* name,
                                const tenet_options* check, const tenet_annotate_options* annotate, tenet_copy** copy,
                                tenet_error** error) {
  using namespace tenet::abi;
  return trapped(error, [&] {
    auto*& out = place_for(copy, "copy");
    const Run run(check, given(checker, "checker").checker);
    tenet::AnnotatedCopy made = value_of(tenet::annotate_bytes(checker->checker, bytes_of(bytes, bytes_size, "bytes"),
                                                               text_of(name, "name"), run.options(), annotate_options_of(annotate)));
    std::string summary = tenet::summary_of(made);
    out = new tenet_copy{std::move(made), std::move(summary), {}};
  });
}

tenet_code tenet_remove_comments(const void* bytes, size_t bytes_size, const char* name, const char* author, tenet_buffer** out,
                                 size_t* removed, tenet_error** error) {
  using namespace tenet::abi;
  return trapped(error, [&] {
    auto*& buffer = place_for(out, "out");
    tenet::CopyWithout copy = value_of(tenet::remove_comments(bytes_of(bytes, bytes_size, "bytes"), text_of(name, "name"),
                                                              text_or(author, "author", tenet::AnnotateOptions().author)));
    if (removed != nullptr) *removed = copy.comments;
    buffer = new tenet_buffer{std::move(copy.bytes)};
  });
}

tenet_code tenet_review_comments(const tenet_checker* checker, const tenet_report* report, size_t document,
                                 const tenet_annotate_options* annotate, tenet_comments** comments, tenet_error** error) {
  using namespace tenet::abi;
  return trapped(error, [&] {
    auto*& out = place_for(comments, "comments");
    const tenet::Report& found = given(report, "report").report;
    if (document >= found.documents.size())
      misused("argument-value", fmt::format("document is {}: the report has {}", document, found.documents.size()));
    tenet::CheckOptions check;
    check.date = found.date;
    const tenet::EvidenceComments evidence = annotate_options_of(annotate).evidence;
    const tenet::Checker& rules = given(checker, "checker").checker;
    out = new tenet_comments{tenet::review_comments(rules, found.documents[document], check, evidence), {}};
  });
}

const tenet_comments_row* tenet_comments_rows(const tenet_comments* comments) {
  using namespace tenet::abi;
  return trapped_or<const tenet_comments_row*>(nullptr, [&] {
    const tenet_comments& handle = given(comments, "comments");
    return handle.rows.get([&](RowStore& store) { return row_of(handle.comments, store); });
  });
}

void tenet_comments_free(tenet_comments* comments) {
  delete comments;
}

const tenet_copy_row* tenet_copy_rows(const tenet_copy* copy) {
  using namespace tenet::abi;
  return trapped_or<const tenet_copy_row*>(nullptr, [&] {
    const tenet_copy& handle = given(copy, "copy");
    return handle.rows.get([&](RowStore& store) { return row_of(handle, store); });
  });
}

void tenet_copy_free(tenet_copy* copy) {
  delete copy;
}
