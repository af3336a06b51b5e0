#include "engine/procedure.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "document/outline.hpp"

namespace tenet::engine {
namespace {

/// Headings of one common word ("Support") are found in any sentence; a reference to one must name it as a section.
constexpr std::size_t kHeadingWords = 2;

bool is_small_word(std::string_view word) {
  constexpr std::string_view kSmall[] = {"the", "a", "an", "of", "and", "to", "for", "in", "our", "your", "on", "with"};
  return std::find(std::begin(kSmall), std::end(kSmall), word) != std::end(kSmall);
}

bool is_number(std::string_view word) {
  return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

/// "section 3", "paragraphs 4.1": words that make the number after them a reference.
bool names_a_part(std::string_view word) {
  constexpr std::string_view kParts[] = {"section", "sections", "paragraph", "paragraphs", "para",    "paras", "clause",
                                         "clauses", "part",     "appendix",  "appendices", "chapter", "annex", "schedule",
                                         "step",    "stage",    "see",       "and",        "to",      "at",    "in",
                                         "under",   "point",    "points",    "or",         "number"};
  return std::find(std::begin(kParts), std::end(kParts), word) != std::end(kParts);
}

bool strictly_a_part(std::string_view word) {
  constexpr std::string_view kLoose[] = {"see", "and", "to", "at", "in", "under", "or"};
  return names_a_part(word) && std::find(std::begin(kLoose), std::end(kLoose), word) == std::end(kLoose);
}

std::string trimmed_number(std::string_view number) {
  while (!number.empty() && (number.back() == '.' || number.back() == ')' || number.back() == ':')) number.remove_suffix(1);
  while (!number.empty() && number.front() == '(') number.remove_prefix(1);
  // "Appendix A" and "Section 3" as computed labels: the last word is the number.
  const std::size_t space = number.find_last_of(' ');
  return std::string(space == std::string_view::npos ? number : number.substr(space + 1));
}

std::vector<std::string> words_of(const Index& index, BlockId leaf) {
  std::vector<std::string> words;
  for (const UnitId id : index.units_of(leaf)) {
    const Unit& unit = index.unit(id);
    for (Position at = unit.own; at < unit.end; ++at) words.emplace_back(index.form(at));
  }
  return words;
}

/// Where a heading's own words begin: a number typed into its text is no word of its name.
std::vector<std::string> name_words(const Index& index, BlockId heading) {
  std::vector<std::string> words = words_of(index, heading);
  if (words.size() > 1 && is_number(words.front())) words.erase(words.begin());
  return words;
}

}  // namespace

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

void SectionMap::link(const Index& index, const CueMap& cues) {
  const Document& document = index.document();
  std::map<std::string, std::size_t, std::less<>> by_number;
  std::map<std::string, std::size_t, std::less<>> by_bookmark;
  std::vector<std::vector<std::string>> names(sections_.size());
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    const BlockId heading = sections_[i].heading;
    if (!heading) continue;
    names[i] = name_words(index, heading);
    const std::vector<std::string> words = words_of(index, heading);
    const std::string label = trimmed_number(document.block(heading).number);
    if (!label.empty()) by_number.emplace(label, i);
    if (words.size() > 1 && is_number(words.front())) by_number.emplace(trimmed_number(words.front()), i);
    if (words.size() > 1 && strictly_a_part(words.front())) by_number.emplace(trimmed_number(words[1]), i);
  }
  for (const Block& block : document.blocks) {
    const std::size_t section = section_of(block.id);
    if (section == none) continue;
    for (const std::string& bookmark : block.bookmarks) by_bookmark.emplace(bookmark, section);
    if (block.kind == BlockKind::heading || block.number.empty()) continue;
    const std::string number = document::clause_number(document, block.id);
    if (!number.empty()) by_number.emplace(trimmed_number(number), section);
  }

  for (std::size_t i = 0; i < sections_.size(); ++i) {
    std::vector<std::size_t> linked;
    const auto add = [&](std::size_t target) {
      if (target != i) linked.push_back(target);
    };
    for (const BlockId leaf : sections_[i].leaves) {
      for (const Link& link : document.block(leaf).links) {
        if (link.target.size() < 2 || link.target.front() != '#') continue;
        const auto target = by_bookmark.find(std::string_view(link.target).substr(1));
        if (target != by_bookmark.end()) add(target->second);
      }
      for (const UnitId id : index.units_of(leaf)) {
        const Unit& unit = index.unit(id);
        bool part = false;
        for (Position at = unit.own; at < unit.end; ++at) {
          const std::string_view form = index.form(at);
          if (names_a_part(form)) {
            part = strictly_a_part(form) || (part && (form == "and" || form == "to" || form == "or")) || form == "see";
            continue;
          }
          const auto target = part ? by_number.find(trimmed_number(form)) : by_number.end();
          if (target != by_number.end()) add(target->second);
          part = part && target != by_number.end();
        }
        if (!cues.has(unit, CueId::reference)) continue;
        for (std::size_t other = 0; other < sections_.size(); ++other) {
          const std::vector<std::string>& name = names[other];
          const auto big = std::count_if(name.begin(), name.end(), [](const std::string& word) { return !is_small_word(word); });
          if (static_cast<std::size_t>(big) < kHeadingWords) continue;
          for (Position at = unit.own; at + name.size() <= unit.end; ++at) {
            bool same = true;
            for (std::size_t word = 0; same && word < name.size(); ++word)
              same = index.form(at + static_cast<Position>(word)) == name[word];
            if (!same) continue;
            add(other);
            break;
          }
        }
      }
    }
    std::sort(linked.begin(), linked.end());
    linked.erase(std::unique(linked.begin(), linked.end()), linked.end());
    sections_[i].linked = std::move(linked);
  }
}

std::string SectionMap::name_of(const SectionNode& section, const Document& document) {
  if (!section.heading) return "the opening section";
  const Block& heading = document.block(section.heading);
  const std::string_view text = document.text_of(heading);
  return heading.number.empty() ? std::string(text) : heading.number + " " + std::string(text);
}

}  // namespace tenet::engine
