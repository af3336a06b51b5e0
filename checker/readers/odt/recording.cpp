#include "readers/odt/recording.hpp"

#include <algorithm>

namespace tenet::odt {
namespace {
constexpr std::size_t kBlock = 16U << 10U;
}

std::string_view Recording::keep(std::string_view text) {
  if (text.empty()) return {};
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < text.size()) {
    blocks_.emplace_back();
    // The first blocks are small: most recordings are one table cell.
    blocks_.back().reserve(std::max(text.size(), blocks_.size() == 1 ? std::size_t{512} : kBlock));
  }
  std::string& block = blocks_.back();
  const std::size_t at = block.size();
  block += text;
  return std::string_view(block).substr(at);
}

void Recording::start(const xml::Element& element, document::SourcePoint at) {
  const auto begin = static_cast<std::uint32_t>(attributes_.size());
  for (const xml::Attribute& attribute : element.attributes)
    attributes_.push_back({attribute.id, attribute.ns, keep(attribute.local), keep(attribute.value)});
  events_.push_back({Kind::start, element.id, element.ns, keep(element.local), keep(element.uri), begin,
                     static_cast<std::uint32_t>(attributes_.size()), at});
}

void Recording::end(xml::NameId element) {
  events_.push_back({Kind::end, element, 0, {}, {}, 0, 0, {}});
}

void Recording::text(std::string_view utf8, document::SourcePoint at) {
  has_text_ = has_text_ || utf8.find_first_not_of(" \t\r\n") != std::string_view::npos;
  events_.push_back({Kind::text, 0, 0, keep(utf8), {}, 0, 0, at});
}

Recording::Event Recording::event(std::size_t index) const {
  const Stored& stored = events_[index];
  Event out{stored.kind, {}, {}, stored.at};
  out.element.id = stored.id;
  if (stored.kind == Kind::text) {
    out.text = stored.first;
    return out;
  }
  out.element.ns = stored.ns;
  out.element.local = stored.first;
  out.element.uri = stored.second;
  out.element.attributes = std::span(attributes_).subspan(stored.attribute_begin, stored.attribute_end - stored.attribute_begin);
  return out;
}

}  // namespace tenet::odt
