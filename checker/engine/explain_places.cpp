#include "engine/explain_places.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tenet::engine {
namespace {

/// Sections listed by name; of a long document the rest are counted.
constexpr std::size_t kSectionsListed = 12;

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return std::to_string(number) + " " + std::string(number == 1 ? one : many);
}

BlockId first_leaf(const SectionNode& section) {
  if (section.heading) return section.heading;
  return section.leaves.empty() ? BlockId{} : section.leaves.front();
}

struct Named {
  std::string name;
  std::size_t depth = 0;  ///< sections above it
};

/// Names on one line. Of a long document those of the outermost level that has more than one: what stands below belongs to them.
std::string listed(const std::vector<Named>& sections) {
  std::size_t depth = 0;
  const auto shown = [&](const Named& section) { return sections.size() <= kSectionsListed || section.depth <= depth; };
  const auto count = [&] { return static_cast<std::size_t>(std::count_if(sections.begin(), sections.end(), shown)); };
  while (count() < 2 && depth < sections.size()) ++depth;
  std::string text;
  std::size_t named = 0;
  for (const Named& section : sections) {
    if (!shown(section)) continue;
    if (named++ < kSectionsListed) text += (text.empty() ? "" : "; ") + section.name;
  }
  return named > kSectionsListed ? text + "; and " + std::to_string(named - kSectionsListed) + " more" : text;
}

struct LeftOut {
  std::string name;
  std::string reason;
};

void add_left_out(const std::vector<LeftOut>& sections, std::vector<std::string>& entries) {
  const auto same = [&](const LeftOut& section) { return section.reason == sections.front().reason; };
  if (sections.size() > kSectionsListed && std::all_of(sections.begin(), sections.end(), same)) {
    entries.push_back(counted(sections.size(), "section: ", "sections: ") + sections.front().reason);
    return;
  }
  const std::size_t named = std::min(sections.size(), kSectionsListed);
  for (std::size_t i = 0; i < named; ++i) entries.push_back(sections[i].name + ": " + sections[i].reason);
  if (sections.size() > named) entries.push_back("and " + std::to_string(sections.size() - named) + " more, for the same reasons");
}

/// What a leaf is, where that keeps it from counting; "" = nothing does.
std::string reason_against(const Block& leaf, const Prepared& document, const Search& search) {
  if (std::string reason = search.place_reason(leaf.id); !reason.empty()) return reason;
  if (document.state().forms.part_of(leaf.id) == FormPart::label) return "in a label or heading of the form: a question proves nothing";
  if (leaf.role == BlockRole::contents_entry) return "in a contents list, which only names things";
  if (leaf.role == BlockRole::caption) return "in a caption, which only names things";
  const bool defines = under_definitions(document.index(), document.cues(), leaf.id);
  return defines ? "in a definition, which names things and commits to nothing" : std::string();
}

void add_leaves(const CompiledRule& compiled, const Prepared& document, Search& search, Explanation& explanation) {
  std::vector<std::pair<std::string, std::size_t>> counts;  // in the order in which they are met
  for (const Block& block : document.index().document().blocks) {
    // What stands under a heading that is left out is named by its section.
    if (!is_leaf(block.kind) || !search.heading_reason(block.id).empty()) continue;
    const std::string why = reason_against(block, document, search);
    if (why.empty()) continue;
    auto known = std::find_if(counts.begin(), counts.end(), [&](const auto& each) { return each.first == why; });
    if (known == counts.end()) known = counts.insert(counts.end(), {why, 0});
    ++known->second;
  }
  for (const auto& [why, count] : counts) explanation.left_out.push_back(counted(count, "paragraph ", "paragraphs ") + why);
  if (!compiled.rule->where.quoted) explanation.left_out.emplace_back("words inside quotation marks");
}

std::string text_of(const std::vector<BlockId>& leaves, const Document& document) {
  std::string text;
  for (const BlockId leaf : leaves) {
    if (!text.empty()) text += ' ';
    text += document.text_of(document.block(leaf));
  }
  return text;
}

}  // namespace

void tell_sections(const SectionMap& map, const Document& document, const std::function<std::string(std::size_t)>& reason_against,
                   std::vector<std::string>& looked_at, std::vector<std::string>& left_out) {
  std::vector<Named> seen;
  std::vector<LeftOut> others;
  for (std::size_t i = 0; i < map.sections().size(); ++i) {
    const SectionNode& section = map.sections()[i];
    if (!first_leaf(section)) continue;
    const std::string name = SectionMap::name_of(section, document);
    std::string reason = reason_against(i);
    if (reason.empty()) {
      seen.push_back({name, section.ancestors.size()});
    } else {
      others.push_back({name, std::move(reason)});
    }
  }
  const std::string all = counted(seen.size() + others.size(), "section", "sections");
  const std::string which = others.empty() ? "all " + all : std::to_string(seen.size()) + " of " + all;
  if (others.empty() && seen.size() == 1) {
    looked_at.emplace_back("the whole document");
  } else {
    looked_at.push_back(seen.empty() ? which : which + ": " + listed(seen));
  }
  add_left_out(others, left_out);
}

void explain_places(const CompiledRule& compiled, const Prepared& document, Search& search, Explanation& explanation) {
  const Document& text = document.index().document();
  const SectionMap map(document.index(), document.cues());
  const auto reason = [&](std::size_t section) { return search.heading_reason(first_leaf(map.sections()[section])); };
  tell_sections(map, text, reason, explanation.looked_at, explanation.left_out);
  add_leaves(compiled, document, search, explanation);
  for (const FormRow* row : document.state().forms.rows_of(compiled.rule->info.id)) {
    explanation.rows.push_back({text_of(row->labels, text), text_of(row->evidence, text)});
  }
}

}  // namespace tenet::engine
