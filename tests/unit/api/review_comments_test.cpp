// What a program that holds the document open is told to put there: the same comments that a copy would have.
#include <filesystem>

#include <tenet/annotate.hpp>

#include "support/catch.hpp"

using namespace tenet;

TEST_CASE("review comments are those of the annotated copy, each with the words it is about") {
  const Result<Checker> checker = Checker::create({});
  REQUIRE(checker);
  const std::filesystem::path sample = std::filesystem::path(TENET_SOURCE_DIR) / "samples" / "tenancy-agreement-unfair.odt";
  CheckOptions check;
  check.date = "2026-11-22";
  const Result<AnnotatedCopy> copy = annotate_file(*checker, sample, check, {});
  REQUIRE(copy);
  REQUIRE(copy->placed.size() > 2);

  const std::vector<ReviewComment> comments = review_comments(*checker, copy->report, check, EvidenceComments::left_out);

  std::vector<CommentKind> kinds;
  for (const ReviewComment& comment : comments) kinds.push_back(comment.kind);
  CHECK(kinds == copy->placed);
  CHECK(comments.back().kind == CommentKind::gaps);
  CHECK_FALSE(comments.back().place);
  for (const ReviewComment& comment : comments) {
    CHECK_FALSE(comment.paragraphs.empty());
    if (comment.kind == CommentKind::gaps) continue;
    REQUIRE(comment.place);
    CHECK(comment.place->block.value > 0);
    CHECK(comment.place->start < comment.place->end);
    CHECK(comment.context.find(comment.quote) != std::string::npos);
  }
}
