#include "readers/docx/diagram.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "readers/docx/names.hpp"
#include "readers/docx/styles.hpp"

namespace tenet::docx {

void DiagramHandler::start(const xml::Element& element) {
  if (rejected_ > 0 || element.id == rejected_branch) {
    ++rejected_;
    return;
  }
  switch (element.id) {
    case dgm_pt: {
      const std::string_view type = element.get(n_type, "node");
      points_.push_back({std::string(element.get(n_modelId)), type == "node" || type == "asst" || type == "doc", {}});
      break;
    }
    case dgm_cxn:
      if (element.get(n_type, "parOf") == "parOf")
        connections_.push_back({std::string(element.get(n_srcId)), std::string(element.get(n_destId)), to_int(element.get(n_srcOrd), 0)});
      break;
    case dgm_t:
      in_text_ = true;
      break;
    case a_p:
      if (in_text_ && !points_.empty()) points_.back().lines.push_back({{}, paragraphs_});
      ++paragraphs_;
      break;
    case a_t:
      in_letters_ = true;
      break;
    case a_br:
      text(" ");
      break;
    default:
      break;
  }
}

void DiagramHandler::end(xml::NameId id) {
  if (rejected_ > 0) {
    --rejected_;
    return;
  }
  if (id == dgm_t) in_text_ = false;
  if (id == a_t) in_letters_ = false;
}

void DiagramHandler::text(std::string_view utf8) {
  const bool wanted = rejected_ == 0 && in_text_ && (in_letters_ || utf8 == " ");
  if (wanted && !points_.empty() && !points_.back().lines.empty()) points_.back().lines.back().text += utf8;
}

std::vector<DiagramLine> DiagramHandler::lines() const {
  std::map<std::string, const Point*, std::less<>> by_id;
  for (const Point& point : points_) by_id.emplace(point.id, &point);
  std::vector<Connection> ordered = connections_;
  std::stable_sort(ordered.begin(), ordered.end(), [](const Connection& a, const Connection& b) { return a.order < b.order; });
  std::map<std::string, std::vector<std::string>, std::less<>> children;
  std::set<std::string, std::less<>> has_parent;
  for (const Connection& connection : ordered) {
    children[connection.from].push_back(connection.to);
    has_parent.insert(connection.to);
  }
  std::vector<DiagramLine> out;
  std::set<std::string, std::less<>> seen;
  std::vector<std::string> stack;
  const auto visit_from = [&](const std::string& root) {
    stack.push_back(root);
    while (!stack.empty()) {
      const std::string id = stack.back();
      stack.pop_back();
      if (!seen.insert(id).second) continue;
      const auto point = by_id.find(id);
      if (point != by_id.end() && point->second->shown) out.insert(out.end(), point->second->lines.begin(), point->second->lines.end());
      const auto below = children.find(id);
      if (below != children.end()) stack.insert(stack.end(), below->second.rbegin(), below->second.rend());
    }
  };
  for (const Point& point : points_)
    if (!has_parent.contains(point.id)) visit_from(point.id);
  // What is left hangs in a circle.
  for (const Point& point : points_) visit_from(point.id);
  return out;
}

}  // namespace tenet::docx
