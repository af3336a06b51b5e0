#include <algorithm>
#include <utility>

#include "readers/odt/walker.hpp"

// Lists: which one goes on with which count, and which style labels it. Counting itself is numbering.cpp's.
//
// Counts belong to the outermost list and are kept by level, as Writer and Word do it: a sub-list goes on where the last one of its level
// under the same parent item stopped, and starts anew under a new parent item. So a list that was cut in two in the midst of a sub-list and
// is continued ("2. a. b. | c.") needs no item of its own at the outer level.
namespace tenet::odt {

std::shared_ptr<ListCounts> Walker::counts_for_list(const xml::Element& element, const std::string& style_name) {
  if (const auto id_found = lists_by_id_.find(element.get(id(Name::a_continue_list))); id_found != lists_by_id_.end())
    return id_found->second;
  if (element.get(id(Name::a_continue_numbering)) == "true")
    if (const auto same_style = lists_by_style_.find(style_name); same_style != lists_by_style_.end()) return same_style->second;
  return std::make_shared<ListCounts>();
}

void Walker::start_list(const xml::Element& element, document::SourcePoint, Open&) {
  auto& lists = flow().lists;
  const std::string written(element.get(id(Name::a_style_name)));
  OpenList list;
  list.style_name = written.empty() && !lists.empty() ? lists.back().style_name : written;
  list.style = context_.styles.list(scope_, list.style_name);
  const bool continues = lists_by_id_.contains(element.get(id(Name::a_continue_list)));
  if (lists.empty() || continues) {
    list.counts = counts_for_list(element, list.style_name);
    lists_by_style_[list.style_name] = list.counts;
  } else if (list.style_name == lists.back().style_name) {
    list.counts = lists.back().counts;
  } else {
    // Another style is another list, but it stands under the same items: it may show their numbers before its own.
    list.counts = std::make_shared<ListCounts>(*lists.back().counts);
    for (std::size_t level = lists.size(); level < kListLevels; ++level) list.counts->value[level].reset();
  }
  for (const Name name : {Name::a_xml_id, Name::a_text_id})
    if (const std::string_view own = element.get(id(name)); !own.empty()) lists_by_id_.insert_or_assign(std::string(own), list.counts);
  lists.push_back(std::move(list));
}

void Walker::end_list(Open&) {
  if (!flow().lists.empty()) flow().lists.pop_back();
}

void Walker::start_list_item(const xml::Element& element, document::SourcePoint, Open& opened) {
  if (flow().lists.empty()) return;
  OpenList& list = flow().lists.back();
  list.is_header = opened.name == Name::list_header;
  list.labelled = false;
  list.start = parse_count(element.get(id(Name::a_start_value)));
  list.override_style = context_.styles.list(scope_, element.get(id(Name::a_style_override)));
}

void Walker::end_list_item(Open&) {}

void Walker::start_numbered_paragraph(const xml::Element& element, document::SourcePoint, Open&) {
  const std::string style_name(element.get(id(Name::a_style_name)));
  const std::string_view list_id = element.get(id(Name::a_list_id));
  Numbering numbering;
  numbering.style = context_.styles.list(scope_, style_name);
  numbering.level = std::clamp<std::size_t>(parse_count(element.get(id(Name::a_level))).value_or(1), 1, kListLevels);
  numbering.start = parse_count(element.get(id(Name::a_start_value)));
  if (!list_id.empty()) {
    auto& counts = lists_by_id_[std::string(list_id)];
    if (!counts) counts = std::make_shared<ListCounts>();
    numbering.counts = counts;
  } else {
    // Without an id, neighbours of one style are one list.
    auto& counts = lists_by_style_[style_name];
    if (!counts) counts = std::make_shared<ListCounts>();
    numbering.counts = counts;
  }
  flow().numbered_paragraph = std::move(numbering);
}

void Walker::end_numbered_paragraph(Open&) {
  flow().numbered_paragraph.reset();
}

}  // namespace tenet::odt
