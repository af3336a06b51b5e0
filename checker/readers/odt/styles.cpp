#include "readers/odt/styles.hpp"

#include <array>
#include <utility>

namespace tenet::odt {

Family family_from(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, Family>, 4> kFamilies = {
      {{"paragraph", Family::paragraph}, {"text", Family::text}, {"table", Family::table}, {"section", Family::section}}};
  for (const auto& [word, family] : kFamilies)
    if (word == name) return family;
  return Family::other;
}

void StyleBook::add(Scope scope, Family family, std::string_view name, Style style) {
  style.is_title = name == "Title";
  style.is_caption = name == "Caption";
  styles_.try_emplace(Key{scope, family, std::string(name)}, std::move(style));
}

void StyleBook::add_list(Scope scope, std::string_view name, ListStyle style) {
  lists_.try_emplace({scope, std::string(name)}, std::move(style));
}

StyleBook::Styles::value_type* StyleBook::parent_of(const Styles::value_type& entry) {
  const auto& [key, style] = entry;
  if (style.parent.empty()) return nullptr;
  // Parents are common styles by the standard; some producers derive automatic styles from automatic ones.
  if (const auto common = styles_.find(KeyView{Scope::common, key.family, style.parent}); common != styles_.end()) return &*common;
  if (const auto same = styles_.find(KeyView{key.scope, key.family, style.parent}); same != styles_.end()) return &*same;
  return nullptr;
}

void StyleBook::resolve_chain(Styles::value_type& first) {
  // The chain is walked down to a style that is resolved, to the root or to a loop, then resolved upwards: no recursion, each style once.
  std::vector<Styles::value_type*> chain;
  Styles::value_type* at = &first;
  while (at != nullptr && !std::exchange(at->second.resolved, true)) {
    chain.push_back(at);
    at = parent_of(*at);
  }
  for (const Styles::value_type* above = at; !chain.empty(); above = chain.back(), chain.pop_back()) {
    if (above == nullptr || above == chain.back()) continue;
    auto& [key, style] = *chain.back();
    const Style& parent = above->second;
    if (!style.hidden) style.hidden = parent.hidden;
    if (!style.list_style) style.list_style = parent.list_style;
    if (!style.outline_level) style.outline_level = parent.outline_level;
    if (style.master_page.empty()) style.master_page = parent.master_page;
    style.is_title = style.is_title || (parent.is_title && key.name != "Subtitle");
    style.is_caption = style.is_caption || parent.is_caption;
  }
}

void StyleBook::resolve() {
  for (Styles::value_type& entry : styles_) resolve_chain(entry);
}

const Style* StyleBook::find(Scope from, Family family, std::string_view name) const {
  if (name.empty()) return nullptr;
  auto found = styles_.find(KeyView{from, family, name});
  if (found == styles_.end() && from != Scope::common) found = styles_.find(KeyView{Scope::common, family, name});
  return found == styles_.end() ? nullptr : &found->second;
}

const ListStyle* StyleBook::list(Scope from, std::string_view name) const {
  if (name.empty()) return nullptr;
  auto found = lists_.find({from, std::string(name)});
  if (found == lists_.end()) found = lists_.find({Scope::common, std::string(name)});
  return found == lists_.end() ? nullptr : &found->second;
}

std::set<std::string> StyleBook::pages_in_use(const std::set<std::string>& named, bool default_page_used) const {
  std::vector<std::string> waiting(named.begin(), named.end());
  if (default_page_used && !master_pages_.empty()) {
    // "Standard" is where consumers begin; a document without it begins with its first page style.
    std::string first = master_pages_.front().name;
    for (const MasterPage& page : master_pages_)
      if (page.name == "Standard") first = page.name;
    waiting.push_back(std::move(first));
  }
  std::set<std::string> used;
  while (!waiting.empty()) {
    const std::string name = std::move(waiting.back());
    waiting.pop_back();
    if (!used.insert(name).second) continue;
    for (const MasterPage& page : master_pages_)
      if (page.name == name && !page.next.empty()) waiting.push_back(page.next);
  }
  return used;
}

}  // namespace tenet::odt
