#include "furniture.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "labels.hpp"

namespace pdf {
namespace {

/// Of the page's height, above and below.
constexpr double kMargin = 0.12;

std::string text_of(const Row& row) {
  std::string text;
  for (const Line& line : row) text += (text.empty() ? "" : " ") + (line.label.empty() ? "" : line.label + " ") + line.text();
  return text;
}

/// The same on each page but for its number; a title of the same words is larger.
std::string key_of(const Row& row) {
  std::string key = std::to_string(std::lround(row.front().size)) + "pt ";
  const std::string text = text_of(row);
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit) key += c;
    if (digit && !key.ends_with('#')) key += '#';
  }
  return key;
}

bool is_page_number(std::string_view key) {
  key.remove_prefix(key.find(' ') + 1);
  return key == "#" || key == "Page #" || key == "page #" || key == "Page # of #" || key == "page # of #" || key == "# of #" ||
         key == "# / #" || key == "#/#" || key == "- # -";
}

enum class Where { body, head, foot };

Where where(const Row& row, double height) {
  const Box& box = row.front().box;
  if (box.y1 < kMargin * height) return Where::head;
  return box.y0 > (1 - kMargin) * height ? Where::foot : Where::body;
}

struct Seen {
  std::size_t pages = 0;
  std::string first;
};

}  // namespace

Furniture take_furniture(std::vector<std::vector<Row>>& pages, const std::vector<double>& heights) {
  std::map<std::pair<Where, std::string>, Seen> seen;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    std::map<std::pair<Where, std::string>, std::string> here;
    for (const Row& row : pages[i]) {
      const Where side = where(row, heights[i]);
      const std::string text = text_of(row);
      if (side != Where::body) here.emplace(std::pair(side, key_of(row)), text);
    }
    for (auto& [key, text] : here) {
      Seen& row = seen[key];
      if (row.pages++ == 0) row.first = text;
    }
  }
  const std::size_t often = std::max<std::size_t>(2, (pages.size() * 2 + 4) / 5);
  const auto is_furniture = [&](Where side, const std::string& key) {
    return side != Where::body && (is_page_number(key) || seen[{side, key}].pages >= often);
  };
  for (std::size_t i = 0; i < pages.size(); ++i)
    std::erase_if(pages[i], [&](const Row& row) { return is_furniture(where(row, heights[i]), key_of(row)); });
  Furniture furniture;
  for (const auto& [key, row] : seen)
    if (is_furniture(key.first, key.second)) (key.first == Where::head ? furniture.heads : furniture.feet).push_back(row.first);
  return furniture;
}

}  // namespace pdf
