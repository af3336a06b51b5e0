#include "engine/judge_rows.hpp"

#include <algorithm>

namespace tenet::engine {
namespace {

/// "Yes", "In place", "Yes, fully in place": so few words are quoted, for whoever filled in the form to see what is wanting.
constexpr std::size_t kBareWords = 4;

}  // namespace

OwnRows::OwnRows(const Prepared& document, std::string_view rule) : forms_(document.state().forms), rule_(rule) {
  const auto rows = forms_.rows_of(rule);
  if (rows.empty()) return;
  state_ = State::empty;
  const Document& text = document.index().document();
  std::size_t words = 0;
  for (const FormRow* row : rows) {
    for (const BlockId leaf : row->evidence) {
      state_ = State::filled;
      for (const UnitId unit : document.index().units_of(leaf)) words += document.index().unit(unit).end - document.index().unit(unit).own;
      if (!entry_.empty()) entry_ += ' ';
      entry_ += text.text_of(text.block(leaf));
    }
  }
  if (words > kBareWords) entry_.clear();
}

bool OwnRows::decides(const Hit& hit) const {
  if (state_ == State::none) return true;
  if (state_ == State::empty) return false;  // the landlord left it empty: what is said elsewhere is no answer
  return forms_.part_of(hit.leaf) == FormPart::outside || forms_.is_own(hit.leaf, rule_);
}

std::vector<Hit> OwnRows::deciding(std::vector<Hit> hits) const {
  std::erase_if(hits, [&](const Hit& hit) { return !decides(hit); });
  return hits;
}

std::vector<Hit> OwnRows::elsewhere(const std::vector<Hit>& hits) const {
  std::vector<Hit> others;
  std::copy_if(hits.begin(), hits.end(), std::back_inserter(others), [&](const Hit& hit) { return !decides(hit); });
  return others;
}

std::string OwnRows::message(bool shown_elsewhere) const {
  std::string text = "the form's own row has an entry, but it does not show the block";
  if (are_empty()) text = "the form's own row is empty";
  if (!entry_.empty()) text = "the form's own row says only '" + entry_ + "': that is no evidence";
  return shown_elsewhere ? text + "; other rows mention it" : text;
}

}  // namespace tenet::engine
