#include "engine/procedure.hpp"

#include <algorithm>

#include "document/outline.hpp"
#include "engine/latest.hpp"
#include "engine/references.hpp"

namespace tenet::engine {

SectionMap::SectionMap(const Index& index, const CueMap& cues) {
  const Document& document = index.document();
  by_block_.assign(document.blocks.size() + 1, none);
  for (document::Section& section : document::sections(document)) {
    const std::size_t number = sections_.size();
    if (section.heading) by_block_[section.heading.value] = number;
    for (const BlockId leaf : section.leaves) by_block_[leaf.value] = number;
    sections_.push_back({section.heading, std::move(section.leaves), {}, {}, {}});
  }
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    if (!sections_[i].heading) continue;
    for (BlockId up = document.block(sections_[i].heading).heading; up; up = document.block(up).heading) {
      const std::size_t above = by_block_[up.value];
      if (above == none || above == i) continue;
      sections_[i].ancestors.push_back(above);
      sections_[above].descendants.push_back(i);
    }
  }
  link(index, cues);
}

std::shared_ptr<const SectionMap> SectionMap::of(const Index& index, const CueMap& cues) {
  struct Known {
    std::shared_ptr<const SectionMap> map;
    void clear() { map.reset(); }
  };
  thread_local Latest<Known> latest;
  Known& known = latest.of(index.serial());
  if (!known.map) known.map = std::make_shared<const SectionMap>(index, cues);
  return known.map;
}

void SectionMap::link(const Index& index, const CueMap& cues) {
  const References references(index, cues, sections_, by_block_);
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    std::vector<std::size_t>& linked = sections_[i].linked;
    for (const BlockId leaf : sections_[i].leaves) {
      for (const std::size_t target : references.of(leaf)) {
        if (target != i) linked.push_back(target);
      }
    }
    std::sort(linked.begin(), linked.end());
    linked.erase(std::unique(linked.begin(), linked.end()), linked.end());
  }
}

std::string SectionMap::name_of(const SectionNode& section, const Document& document) {
  if (!section.heading) return "the opening section";
  const Block& heading = document.block(section.heading);
  const std::string_view text = document.text_of(heading);
  return heading.number.empty() ? std::string(text) : heading.number + " " + std::string(text);
}

}  // namespace tenet::engine
