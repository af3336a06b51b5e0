#include <algorithm>
#include <array>
#include <utility>

#include "readers/odt/walker.hpp"

// Tracked changes (ODF 1.3 part 3, 5.5). Inserted text stands in the body between two marks. Deleted text stands in front of the body, and
// one mark tells where it was; LibreOffice's flat documents leave it in the body between two marks as well. So ranges between marks are
// left out in one of the views, whichever kind they are, and what stands in front is put back in the original view.
namespace tenet::odt {

void Walker::start_changed_region(const xml::Element& element, document::SourcePoint, Open&) {
  region_id_ = element.has(id(Name::a_xml_id)) ? element.get(id(Name::a_xml_id)) : element.get(id(Name::a_text_id));
}

void Walker::start_insertion(const xml::Element&, document::SourcePoint, Open&) {
  if (context_.view == View::original) not_in_view_.insert(region_id_);
  skip_ = 1;
}

void Walker::start_deletion(const xml::Element& element, document::SourcePoint at, Open&) {
  if (context_.view == View::original) {
    record(RecordFor::deletion, element, at, 1);
    return;
  }
  not_in_view_.insert(region_id_);
  skip_ = 1;
}

void Walker::start_change_start(const xml::Element& element, document::SourcePoint, Open&) {
  skip_ = 1;
  const std::string change(element.get(id(Name::a_change_id)));
  if (not_in_view_.contains(change)) left_out_.insert(change);
}

void Walker::start_change_end(const xml::Element& element, document::SourcePoint, Open&) {
  skip_ = 1;
  if (const auto open = left_out_.find(element.get(id(Name::a_change_id))); open != left_out_.end()) left_out_.erase(open);
}

void Walker::start_change_point(const xml::Element& element, document::SourcePoint at, Open&) {
  if (const auto deleted = deletions_.find(element.get(id(Name::a_change_id))); deleted != deletions_.end()) {
    const std::shared_ptr<Recording> recording = deleted->second;
    if (replay_depth_ < kReplayDepth && may_replay(recording->size(), at)) restore_deleted(*recording, at);
  }
  skip_ = 1;
}

// --- recordings ------------------------------------------------------------------------------------------------------------

bool Walker::may_replay(std::size_t events, document::SourcePoint at) {
  if (replayed_ + events <= kReplayedEvents && replay_depth_ < kReplayDepth) return true;
  diagnose("repeat-bound-reached", "Repeated or deleted parts are nested too often; some were read only once.", at);
  return false;
}

void Walker::record(RecordFor purpose, const xml::Element& element, document::SourcePoint at, std::uint32_t times) {
  recorder_ = Recorder{purpose, std::make_shared<Recording>(), 1, times, at};
  recorder_->recording->start(element, at);
}

void Walker::recorded() {
  const Recorder done = *std::exchange(recorder_, std::nullopt);
  if (done.purpose == RecordFor::deletion) {
    deletions_.insert_or_assign(region_id_, done.recording);
    return;
  }
  for (std::uint32_t i = 0; i < done.times; ++i) {
    if (is_full() || (i > 0 && !may_replay(done.recording->size(), done.at))) return;
    ignore_repeat_ = true;
    replay(*done.recording, 0, done.recording->size());
  }
}

void Walker::replay(const Recording& recording, std::size_t begin, std::size_t end_index) {
  ++replay_depth_;
  for (std::size_t i = begin; i < end_index; ++i) replay_event(recording, i);
  --replay_depth_;
}

void Walker::replay_event(const Recording& recording, std::size_t index) {
  ++replayed_;
  const Recording::Event event = recording.event(index);
  switch (event.kind) {
    case Recording::Kind::start:
      start(event.element, event.at);
      break;
    case Recording::Kind::end:
      end(event.element.id);
      break;
    case Recording::Kind::text:
      text(event.text, event.at);
      break;
  }
}

namespace {

bool is_paragraph(xml::NameId element) {
  return element == id(Name::paragraph) || element == id(Name::heading);
}

bool wraps_paragraphs(xml::NameId element) {
  constexpr std::array kWrappers = {Name::list, Name::list_item, Name::list_header, Name::section, Name::deletion};
  return std::any_of(kWrappers.begin(), kWrappers.end(), [element](Name name) { return id(name) == element; });
}

/// Start and end events of the paragraphs that stand in the deletion itself or in its lists; whether it begins and ends with one.
struct Outline {
  std::vector<std::pair<std::size_t, std::size_t>> paragraphs;
  bool begins = false;
  bool ends = false;
};

Outline outline_of(const Recording& recording) {
  Outline out;
  std::size_t inside = 0;  // depth in an element that is no wrapper
  bool met_block = false;
  for (std::size_t i = 0; i < recording.size(); ++i) {
    const Recording::Event event = recording.event(i);
    const bool wrapper = wraps_paragraphs(event.element.id);
    if (event.kind == Recording::Kind::start && (inside > 0 || !wrapper)) {
      if (inside++ > 0 || event.element.id == id(Name::skipped)) continue;
      const bool paragraph = is_paragraph(event.element.id);
      if (paragraph) out.paragraphs.emplace_back(i, i);
      if (!std::exchange(met_block, true)) out.begins = paragraph;
      out.ends = paragraph;
    }
    if (event.kind == Recording::Kind::end && inside > 0 && --inside == 0 && is_paragraph(event.element.id))
      out.paragraphs.back().second = i;
  }
  return out;
}

}  // namespace

/// The standard's rule: inside a paragraph, the deleted content is inserted as if its first start tag and its last end tag were missing.
void Walker::restore_deleted(const Recording& deleted, document::SourcePoint) {
  const std::size_t last_event = deleted.size() - 1;  // without the text:deletion element itself
  if (!in_paragraph()) {
    replay(deleted, 1, last_event);
    return;
  }
  const Outline outline = outline_of(deleted);
  // Inside a list item, the deletion's own lists are those of the place it was taken from.
  const bool in_list = !flow().lists.empty();
  ++replay_depth_;
  std::size_t paragraph = 0;
  std::size_t inside = 0;
  for (std::size_t i = 1; i < last_event; ++i) {
    const Recording::Event event = deleted.event(i);
    const bool known = paragraph < outline.paragraphs.size();
    if (known && i == outline.paragraphs[paragraph].first) {
      if (paragraph > 0 || !outline.begins) {
        finish_paragraph();
        begin_paragraph(event.element, event.at);
      }
      inside = 1;
      continue;
    }
    if (known && i == outline.paragraphs[paragraph].second) {
      ++paragraph;
      inside = 0;
      if (paragraph == outline.paragraphs.size() && !outline.ends) interrupt_paragraph();
      continue;
    }
    const bool list_tag = inside == 0 && in_list && event.kind != Recording::Kind::text && wraps_paragraphs(event.element.id);
    if (!list_tag) {
      replay_event(deleted, i);
      continue;
    }
    const bool new_item = event.kind == Recording::Kind::start && event.element.id == id(Name::list_item) && paragraph > 0;
    if (new_item) {
      flow().lists.back().labelled = false;
      flow().lists.back().start.reset();
    }
  }
  --replay_depth_;
}

}  // namespace tenet::odt
