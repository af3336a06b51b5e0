#pragma once
/// \file
/// What is to be said about a document, and where: a value, made from its report, that knows no file format.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <tenet/annotate.hpp>
#include <tenet/report.hpp>
#include <tenet/rule.hpp>

namespace tenet::annotate {

/// Bytes [start, end) of a block's normalised text.
struct Target {
  BlockId block;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  bool operator==(const Target&) const = default;
};

struct Comment {
  CommentKind kind = CommentKind::term;
  std::optional<Target> target;         ///< none: the end of the document
  std::string quote;                    ///< the words it is about
  std::string rule;                     ///< "" for the list of gaps
  std::vector<std::string> paragraphs;  ///< the first is its title; never empty
  bool operator==(const Comment&) const = default;
};

/// What a comment needs to know beside the report of the document.
struct Background {
  std::vector<RuleInfo> rules;  ///< for the reasons
  std::vector<PackInfo> packs;  ///< for the titles
  std::string date;             ///< YYYY-MM-DD
  std::string tool_version;
};

/// In the order of the document: terms, with `Evidence::shown` the evidence of blocks and procedures too, at the end the list of gaps. The
/// same rule at overlapping words is one comment.
[[nodiscard]] std::vector<Comment> comments_of(const DocumentReport& report, const Background& background, EvidenceComments evidence);

}  // namespace tenet::annotate
