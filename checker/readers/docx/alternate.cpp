#include "readers/docx/alternate.hpp"

#include <utility>

#include "readers/docx/names.hpp"

namespace tenet::docx {
namespace {

/// Choices within choices are recorded anew at every level; real files nest two.
constexpr std::size_t kMaxNesting = 16;

}  // namespace

void AlternateContentFilter::start(const xml::Element& element) {
  ++depth_;
  if (choice_depth_ != 0) return record(element);
  if (element.id == mc_AlternateContent) {
    open_.push_back({depth_, false, false, Branch::outside});
    return;
  }
  const bool branch = element.id == mc_Choice || element.id == mc_Fallback;
  if (branch && !open_.empty() && open_.back().depth + 1 == depth_) return start_branch(element);
  next_->start(element);
}

void AlternateContentFilter::record(const xml::Element& element) {
  if (extension_depth_ == 0 && element.local == "extLst") extension_depth_ = depth_;
  const bool stranger = element.id == 0 && element.ns == 0;
  if (stranger && extension_depth_ == 0) choice_known_ = false;
  choice_.start(element);
}

void AlternateContentFilter::start_branch(const xml::Element& element) {
  Open& open = open_.back();
  if (element.id == mc_Choice && !open.chosen && open_.size() <= kMaxNesting) {
    choice_.clear();
    choice_depth_ = depth_;
    choice_known_ = true;
    return;
  }
  const bool take = element.id == mc_Fallback && !open.chosen;
  open.branch = take ? Branch::accepted : Branch::rejected;
  if (take) open.chosen = true;
  if (!take) next_->start({rejected_branch, 0, {}, {}, {}});
}

void AlternateContentFilter::end(xml::NameId id) {
  const std::uint32_t depth = depth_--;
  if (choice_depth_ != 0) {
    if (depth == choice_depth_) return end_choice();
    if (depth == extension_depth_) extension_depth_ = 0;
    return choice_.end(id);
  }
  if (!open_.empty() && open_.back().depth == depth) {
    const bool unread = !open_.back().chosen && open_.back().had_content;
    open_.pop_back();
    if (!unread) return;
    next_->start({unread_alternate, 0, {}, {}, {}});
    return next_->end(unread_alternate);
  }
  const bool ends_branch = !open_.empty() && open_.back().depth + 1 == depth && open_.back().branch != Branch::outside;
  if (!ends_branch) return next_->end(id);
  if (std::exchange(open_.back().branch, Branch::outside) == Branch::rejected) next_->end(rejected_branch);
}

void AlternateContentFilter::end_choice() {
  choice_depth_ = 0;
  const Recording recorded = std::exchange(choice_, Recording());
  // An empty Choice says "nothing is needed here" to a consumer that knows the namespace; the Fallback then is at least as complete.
  const bool understood = recorded.has_elements() && choice_known_ && !recorded.overflowed();
  Open& open = open_.back();
  if (understood)
    open.chosen = true;
  else
    open.had_content = open.had_content || recorded.has_elements();
  wrap(recorded, understood ? Branch::accepted : Branch::rejected);
}

void AlternateContentFilter::wrap(const Recording& recording, Branch branch) {
  const bool rejected = branch == Branch::rejected;
  ++depth_;
  if (rejected) next_->start({rejected_branch, 0, {}, {}, {}});
  recording.replay(*this);
  if (rejected) next_->end(rejected_branch);
  --depth_;
}

void AlternateContentFilter::text(std::string_view utf8) {
  if (choice_depth_ != 0) return choice_.text(utf8);
  // Between the branches there is only white space.
  if (!open_.empty() && open_.back().depth == depth_) return;
  next_->text(utf8);
}

}  // namespace tenet::docx
