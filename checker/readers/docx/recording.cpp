#include "readers/docx/recording.hpp"

namespace tenet::docx {

bool Recording::full() {
  const std::size_t held = bytes_.size() + events_.size() * sizeof(Event) + attributes_.size() * sizeof(Kept);
  if (held < kMaxRecording) return false;
  overflowed_ = true;
  return true;
}

Recording::Slice Recording::keep(std::string_view bytes) {
  const Slice slice{static_cast<std::uint32_t>(bytes_.size()), static_cast<std::uint32_t>(bytes.size())};
  bytes_.append(bytes);
  return slice;
}

void Recording::start(const xml::Element& element) {
  if (skipped_open_ > 0 || full()) {
    ++skipped_open_;
    return;
  }
  Event event{What::start,
              element.ns,
              element.id,
              static_cast<std::uint32_t>(attributes_.size()),
              static_cast<std::uint32_t>(element.attributes.size()),
              {},
              {}};
  // Known elements are recognised by number; only strangers are named in diagnostics.
  if (element.id == 0) {
    event.local = keep(element.local);
    event.uri = keep(element.uri);
  }
  for (const xml::Attribute& attribute : element.attributes) attributes_.push_back({attribute.id, attribute.ns, keep(attribute.value)});
  events_.push_back(event);
  elements_ = true;
}

void Recording::end(xml::NameId id) {
  if (skipped_open_ > 0) {
    --skipped_open_;
    return;
  }
  events_.push_back({What::end, 0, id, 0, 0, {}, {}});
}

void Recording::text(std::string_view utf8) {
  if (skipped_open_ > 0 || full()) return;
  events_.push_back({What::text, 0, 0, 0, 0, keep(utf8), {}});
}

void Recording::clear() {
  *this = Recording();
}

void Recording::replay_start(const Event& event, std::vector<xml::Attribute>& scratch, xml::Handler& handler) const {
  scratch.clear();
  for (std::uint32_t i = 0; i < event.count; ++i) {
    const Kept& kept = attributes_[event.attributes + i];
    scratch.push_back({kept.id, kept.ns, {}, at(kept.value)});
  }
  handler.start({event.id, event.ns, at(event.local), at(event.uri), scratch});
}

void Recording::replay(xml::Handler& handler) const {
  std::vector<xml::Attribute> scratch;
  for (const Event& event : events_) {
    if (handler.stop()) return;
    switch (event.what) {
      case What::start:
        replay_start(event, scratch, handler);
        break;
      case What::end:
        handler.end(event.id);
        break;
      case What::text:
        handler.text(at(event.local));
        break;
    }
  }
}

}  // namespace tenet::docx
