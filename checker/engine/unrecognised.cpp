#include "engine/unrecognised.hpp"

#include <algorithm>
#include <string>

#include "document/outline.hpp"

namespace tenet::engine {
namespace {

std::vector<bool> recognised_blocks(const Document& document, const std::vector<RuleResult>& results) {
  std::vector<bool> recognised(document.blocks.size() + 1);
  const auto mark = [&](const std::vector<Evidence>& found) {
    for (const Evidence& evidence : found) {
      if (evidence.place.block.value < recognised.size()) recognised[evidence.place.block.value] = true;
    }
  };
  for (const RuleResult& result : results) {
    mark(result.evidence);
    mark(result.qualifiers);
  }
  return recognised;
}

bool in_page_margin(const Document& document, const Block& leaf) {
  for (BlockId parent = leaf.parent; parent; parent = document.block(parent).parent) {
    const BlockKind kind = document.block(parent).kind;
    if (kind == BlockKind::page_header || kind == BlockKind::page_footer) return true;
  }
  return false;
}

/// The text is normalised: words stand one space apart.
std::size_t words_in(std::string_view text) {
  return text.empty() ? 0 : static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

bool is_clause(const Document& document, const Block& block) {
  const bool says = block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item;
  return says && block.role == BlockRole::body && words_in(document.text_of(block)) >= kClauseWords && !in_page_margin(document, block);
}

}  // namespace

std::vector<Clause> unrecognised_clauses(const Document& document, const std::vector<RuleResult>& results) {
  const std::vector<bool> recognised = recognised_blocks(document, results);
  std::vector<Clause> clauses;
  for (const Block& block : document.blocks) {
    if (recognised[block.id.value] || !is_clause(document, block)) continue;
    const std::string_view text = document.text_of(block);
    clauses.push_back({std::string(text), document::place_of(document, block.id, 0, static_cast<std::uint32_t>(text.size()))});
  }
  return clauses;
}

}  // namespace tenet::engine
