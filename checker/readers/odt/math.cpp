#include "readers/odt/math.hpp"

#include <array>
#include <utility>

namespace tenet::odt {
namespace {

std::string squeezed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!space) out += c;
    if (space && !out.empty() && out.back() != ' ') out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

/// In brackets where it is more than one sign and has none yet.
std::string grouped(const std::string& part) {
  if (part.find(' ') == std::string::npos || (part.front() == '(' && part.find(')') == part.size() - 1)) return part;
  return "(" + part + ")";
}

std::string child(const std::vector<std::string>& parts, std::size_t at) {
  return at < parts.size() ? parts[at] : std::string();
}

/// Elements whose children stand above, below or beside each other: the sign that goes before the second and the third.
struct Layout {
  std::string_view name;
  std::string_view second;
  std::string_view third;
};
constexpr std::array<Layout, 7> kLayouts = {{{"mfrac", "/", ""},
                                             {"msup", "^", ""},
                                             {"msub", "_", ""},
                                             {"msubsup", "_", "^"},
                                             {"mover", "^", ""},
                                             {"munder", "_", ""},
                                             {"munderover", "_", "^"}}};

}  // namespace

void MathLine::start(std::string_view local) {
  open_.push_back({std::string(local), {}, {}});
}

void MathLine::text(std::string_view utf8) {
  if (!open_.empty() && open_.back().text.size() < kFormulaBytes) open_.back().text += utf8;
}

std::string MathLine::join(Node& node) {
  const std::string& name = node.name;
  // Other notations of the same formula, and layout without text.
  if (name == "annotation" || name == "annotation-xml" || name == "mphantom" || name == "malignmark" || name == "maligngroup") return {};
  if (node.children.empty()) return squeezed(node.text);
  for (const Layout& layout : kLayouts) {
    if (layout.name != name) continue;
    std::string out = grouped(child(node.children, 0));
    if (const std::string second = child(node.children, 1); !second.empty()) out += std::string(layout.second) + grouped(second);
    if (const std::string third = child(node.children, 2); !third.empty()) out += std::string(layout.third) + grouped(third);
    return out;
  }
  if (name == "msqrt") return "sqrt(" + joined(node.children, " ") + ")";
  if (name == "mroot") return "root(" + child(node.children, 0) + ", " + child(node.children, 1) + ")";
  if (name == "mfenced") return "(" + joined(node.children, ", ") + ")";
  if (name == "mtable") return "[" + joined(node.children, "; ") + "]";
  if (name == "mtr" || name == "mlabeledtr") return joined(node.children, ", ");
  return joined(node.children, " ");
}

void MathLine::end() {
  if (open_.empty()) return;
  std::string line = join(open_.back());
  open_.pop_back();
  if (line.size() > kFormulaBytes) line.clear();
  if (open_.empty()) {
    line_ = std::move(line);
    return;
  }
  open_.back().children.push_back(std::move(line));
}

std::string MathLine::take() {
  return std::exchange(line_, {});
}

}  // namespace tenet::odt
