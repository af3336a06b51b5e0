#include "readers/docx/math.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "readers/docx/names.hpp"

namespace tenet::docx {
namespace {

constexpr std::array<xml::NameId, 19> kConstructs = {m_f,   m_sSup, m_sSub,   m_sSubSup,   m_sPre,    m_nary, m_d,
                                                     m_rad, m_func, m_limLow, m_limUpp,    m_m,       m_mr,   m_eqArr,
                                                     m_acc, m_bar,  m_box,    m_borderBox, m_groupChr};
constexpr std::array<xml::NameId, 8> kParts = {m_e, m_num, m_den, m_sup, m_sub, m_deg, m_fName, m_lim};

bool is_construct(xml::NameId id) {
  return id == m_phant || std::find(kConstructs.begin(), kConstructs.end(), id) != kConstructs.end();
}
bool is_part(xml::NameId id) {
  return std::find(kParts.begin(), kParts.end(), id) != kParts.end();
}

/// One character, or a number, needs no brackets.
bool is_simple(std::string_view text) {
  const bool number = text.find_first_not_of("0123456789.") == std::string_view::npos;
  const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; });
  const bool bracketed = text.size() > 1 && text.front() == '(' && text.find(')') == text.size() - 1;
  return number || characters <= 1 || bracketed;
}

std::string grouped(const std::string& text) {
  return is_simple(text) ? text : "(" + text + ")";
}

std::string script(char sign, const std::string& text) {
  return text.empty() ? std::string() : sign + grouped(text);
}

}  // namespace

void MathLine::start(const xml::Element& element) {
  if (is_construct(element.id)) {
    open_.push_back({});
    open_.back().id = element.id;
    in_part_.push_back(false);
    return;
  }
  if (open_.empty()) return;
  if (is_part(element.id)) {
    open_.back().parts.push_back({element.id, {}});
    in_part_.back() = true;
    return;
  }
  property(element);
}

void MathLine::property(const xml::Element& element) {
  Node& node = open_.back();
  // Properties come before the parts; inside those the same names belong to something else.
  if (!node.parts.empty()) return;
  switch (element.id) {
    case m_chr:
      node.character = element.get(m_val);
      node.has_character = true;
      break;
    case m_begChr:
      node.opening = element.get(m_val);
      break;
    case m_endChr:
      node.closing = element.get(m_val);
      break;
    case m_sepChr:
      node.separator = element.get(m_val);
      break;
    case m_type:
      node.no_bar = element.get(m_val) == "noBar";
      break;
    default:
      break;
  }
}

void MathLine::end(xml::NameId id) {
  if (open_.empty()) return;
  if (is_part(id)) in_part_.back() = false;
  if (id != open_.back().id) return;
  const Node node = std::move(open_.back());
  open_.pop_back();
  in_part_.pop_back();
  // A matrix gathers its rows; everything else is written where it stands.
  if (node.id == m_mr && !open_.empty() && open_.back().id == m_m)
    open_.back().parts.push_back({m_mr, written(node)});
  else
    target() += written(node);
}

std::string& MathLine::target() {
  for (std::size_t i = open_.size(); i-- > 0;)
    if (in_part_[i]) return open_[i].parts.back().text;
  return line_;
}

void MathLine::text(std::string_view utf8) {
  target() += utf8;
}

std::string MathLine::take() {
  while (!open_.empty()) end(open_.back().id);
  return std::exchange(line_, {});
}

std::string MathLine::written(const Node& node) const {
  const auto part = [&](xml::NameId role) {
    std::string joined;
    for (const Part& one : node.parts)
      if (one.role == role) joined += one.text;
    return joined;
  };
  const auto joined = [&](std::string_view separator) {
    std::string all;
    for (const Part& one : node.parts) (all += &one == node.parts.data() ? "" : separator) += one.text;
    return all;
  };
  switch (node.id) {
    case m_f:
      return node.no_bar ? part(m_num) + "\u00A6" + part(m_den) : grouped(part(m_num)) + "/" + grouped(part(m_den));
    case m_sSup:
    case m_sSub:
    case m_sSubSup:
      return part(m_e) + script('_', part(m_sub)) + script('^', part(m_sup));
    case m_sPre:
      return script('_', part(m_sub)) + script('^', part(m_sup)) + part(m_e);
    case m_nary:
      return (node.has_character ? node.character : "\u222B") + script('_', part(m_sub)) + script('^', part(m_sup)) + " " + part(m_e);
    case m_d:
      return node.opening + joined(node.separator) + node.closing;
    case m_rad:
      return part(m_deg) + "\u221A" + grouped(part(m_e));
    case m_func:
      return part(m_fName) + " " + part(m_e);
    case m_limLow:
      return part(m_e) + script('_', part(m_lim));
    case m_limUpp:
      return part(m_e) + script('^', part(m_lim));
    case m_m:
      return "[" + joined("; ") + "]";
    case m_mr:
      return joined(", ");
    case m_eqArr:
      return joined("; ");
    default:
      return part(m_e);
  }
}

}  // namespace tenet::docx
