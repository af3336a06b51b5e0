#include "furniture.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
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

/// Furniture is among the first and last rows of a page, and apart from the body.
constexpr std::size_t kMostRows = 3;
constexpr double kApart = 0.5;  // ems

bool are_apart(const Row& above, const Row& below) {
  return below.front().box.y0 - above.front().box.y1 > kApart * above.front().size;
}

struct Place {
  Where side = Where::body;
  bool apart = false;
};

/// Of each row.
std::vector<Place> places_of(const std::vector<Row>& rows, double height) {
  std::vector<Place> places(rows.size());
  bool above = false;
  bool below = false;
  // From the inside out: what stands above a gap stands apart, whatever stands between.
  for (std::size_t i = std::min(kMostRows, rows.size()); i-- > 0;) {
    above = above || (i + 1 < rows.size() && are_apart(rows[i], rows[i + 1]));
    if (rows[i].front().box.y1 < kMargin * height) places[i] = {Where::head, above};
    const std::size_t other = rows.size() - 1 - i;
    below = below || (other > 0 && are_apart(rows[other - 1], rows[other]));
    if (rows[other].front().box.y0 > (1 - kMargin) * height) places[other] = {Where::foot, below};
  }
  return places;
}

struct Seen {
  std::size_t pages = 0;
  bool apart = false;  ///< on one of them; where text is full it may reach down to the foot
  std::string first;
};

}  // namespace

Furniture take_furniture(std::vector<std::vector<Row>>& pages, const std::vector<double>& heights) {
  std::map<std::pair<Where, std::string>, Seen> seen;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::vector<Place> places = places_of(pages[i], heights[i]);
    std::set<std::pair<Where, std::string>> here;
    for (std::size_t at = 0; at < pages[i].size(); ++at) {
      if (places[at].side == Where::body) continue;
      const std::pair key(places[at].side, key_of(pages[i][at]));
      Seen& row = seen[key];
      if (here.insert(key).second && row.pages++ == 0) row.first = text_of(pages[i][at]);
      row.apart = row.apart || places[at].apart;
    }
  }
  const std::size_t often = std::max<std::size_t>(2, (pages.size() * 2 + 4) / 5);
  const auto is_furniture = [&](Where side, const std::string& key) {
    if (side == Where::body) return false;
    const Seen& row = seen[{side, key}];
    return row.apart && (is_page_number(key) || row.pages >= often);
  };
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::vector<Place> places = places_of(pages[i], heights[i]);
    std::vector<Row> body;
    for (std::size_t at = 0; at < pages[i].size(); ++at)
      if (!is_furniture(places[at].side, key_of(pages[i][at]))) body.push_back(pages[i][at]);
    pages[i] = std::move(body);
  }
  Furniture furniture;
  for (const auto& [key, row] : seen)
    if (is_furniture(key.first, key.second)) (key.first == Where::head ? furniture.heads : furniture.feet).push_back(row.first);
  return furniture;
}

}  // namespace pdf
