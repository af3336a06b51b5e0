// One document looked at: its text, a copy with comments, an explanation.

#include <tenet/annotate.hpp>

#include <algorithm>

#include "worker/setup.hpp"
#include "worker/task.hpp"

namespace tenet::worker {
namespace {

using nlohmann::json;

/// Enough for what stands around a quote; a page that wants more asks again.
constexpr std::size_t kMostBlocks = 500;

/// Titles of the headings above a block, outermost first, each with its number.
std::vector<std::string> headings_of(const Document& document, const Block& block) {
  std::vector<std::string> headings;
  for (BlockId id = block.heading; id && headings.size() < document.blocks.size(); id = document.block(id).heading) {
    const Block& heading = document.block(id);
    const std::string text(document.text_of(heading));
    headings.push_back(heading.number.empty() ? text : heading.number + " " + text);
  }
  std::reverse(headings.begin(), headings.end());
  return headings;
}

json block_of(const Document& document, const Block& block) {
  json row = {{"block", block.id.value},
              {"kind", to_string(block.kind)},
              {"level", block.level},
              {"number", block.number},
              {"headings", headings_of(document, block)},
              {"text", document.text_of(block)}};
  if (block.parent) row["parent"] = to_string(document.block(block.parent).kind);
  return row;
}

}  // namespace

Result<Answer> text(const Task& task) {
  const auto document = read_bytes(task.bytes, text_at(task.head, "name"), View::accepted);
  if (!document) return Unexpected(document.error());
  const std::size_t first = std::max<std::size_t>(1, task.head.at("start_block").get<std::size_t>());
  const std::size_t wanted = std::min(kMostBlocks, task.head.at("blocks").get<std::size_t>());
  json blocks = json::array();
  for (std::size_t at = first; at <= document->blocks.size() && blocks.size() < wanted; ++at) {
    const Block& block = document->blocks[at - 1];
    if (is_leaf(block.kind)) blocks.push_back(block_of(*document, block));
  }
  return Answer{{{"title", document->title}, {"total", document->blocks.size()}, {"blocks", blocks}}, {}};
}

Result<Answer> annotate(const Task& task, const Checker& checker) {
  AnnotateOptions options;
  if (text_at(task.head, "evidence") == "shown") options.evidence = EvidenceComments::shown;
  auto copy = annotate_bytes(checker, task.bytes, text_at(task.head, "name"), options_of(task.head), options);
  if (!copy) return Unexpected(copy.error());
  return Answer{{{"told", summary_of(*copy)}, {"notes", copy->notes}}, std::move(copy->bytes)};
}

Result<Answer> explain(const Task& task, const Checker& checker) {
  auto told = checker.explain_bytes(text_at(task.head, "rule"), task.bytes, text_at(task.head, "name"), options_of(task.head));
  if (!told) return Unexpected(told.error());
  return Answer{{{"text", std::move(*told)}}, {}};
}

}  // namespace tenet::worker
