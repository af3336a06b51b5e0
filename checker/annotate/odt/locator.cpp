#include "annotate/odt/locator.hpp"

#include <algorithm>
#include <array>

#include "readers/odt/names.hpp"
#include "xml/scope.hpp"

namespace tenet::annotate {
namespace {

using odt::Name;

bool is_paragraph(xml::NameId id) {
  return id == odt::id(Name::paragraph) || id == odt::id(Name::heading);
}

bool stands_for_a_character(xml::NameId id) {
  return id == odt::id(Name::spaces) || id == odt::id(Name::tab) || id == odt::id(Name::line_break);
}

}  // namespace

void OdtLocator::start(const xml::Element& element, const xml::Tag& tag) {
  if (open_.empty()) {
    for (const std::string_view address : {kOffice, kText, kDublinCore}) prefixes_.emplace(address, tag.scope->prefix_of(address));
  }
  const document::SourcePoint at = cursor_.start(element.id);
  open_.push_back({element.id, element.ns, tag.at, std::nullopt, std::nullopt});
  const NodeKey key{at.paragraph, at.run};
  if (stands_for_a_character(element.id) && !open_paragraphs_.empty() && wanted_.contains(key)) {
    Node& node = nodes_[key];
    node.outer = outer_at(open_.size() - 1);
    node.at = tag.at;
    open_.back().node = key;
  }
  if (!is_paragraph(element.id)) return;
  const auto ordinal = static_cast<std::uint32_t>(paragraphs_.size());
  Paragraph paragraph;
  paragraph.content = {tag.at.end, tag.at.end};
  const auto is_open = [this](Name name) {
    return std::any_of(open_.begin(), open_.end(), [name](const Open& open) { return open.id == odt::id(name); });
  };
  constexpr std::array kElsewhere = {Name::tracked_changes, Name::annotation, Name::frame, Name::text_box, Name::shape};
  paragraph.in_body = is_open(Name::office_text) && std::none_of(kElsewhere.begin(), kElsewhere.end(), is_open);
  if (open_paragraphs_.empty()) outermost_at_ = open_.size() - 1;
  paragraph.outermost = open_paragraphs_.empty() ? ordinal : open_paragraphs_.front();
  paragraphs_.push_back(paragraph);
  open_paragraphs_.push_back(ordinal);
}

bool OdtLocator::takes_marks(const Open& open) {
  const bool is_link = open.id == odt::id(Name::link) && odt::is(open.ns, odt::Space::text);
  return open.id == odt::id(Name::span) || is_link;
}

std::optional<std::size_t> OdtLocator::outer_at(std::size_t inside) {
  std::size_t child = outermost_at_ + 1;
  while (child < inside && takes_marks(open_[child])) ++child;
  if (child >= inside) return std::nullopt;
  Open& open = open_[child];
  if (!open.outer) {
    open.outer = outers_.size();
    outers_.push_back(open.start_tag);
  }
  return open.outer;
}

void OdtLocator::text(std::string_view raw, std::size_t begin, xml::TextKind kind) {
  const document::SourcePoint at = cursor_.text(raw);
  if (open_paragraphs_.empty() || !wanted_.contains({at.paragraph, at.run})) return;
  Node& node = nodes_[{at.paragraph, at.run}];
  if (node.pieces.empty()) node.outer = outer_at(open_.size());
  node.pieces.push_back({raw, begin, kind});
}

void OdtLocator::end(xml::NameId id, const xml::Tag& tag) {
  cursor_.end(id);
  const Open closing = open_.back();
  open_.pop_back();
  if (closing.outer) outers_[*closing.outer].end = tag.at.end;
  if (closing.node) nodes_[*closing.node].at.end = tag.at.end;
  if (!is_paragraph(id)) return;
  Paragraph& paragraph = paragraphs_[open_paragraphs_.back()];
  // An element with one tag has no inside.
  if (tag.at == closing.start_tag) paragraph.in_body = false;
  paragraph.content.end = std::max(tag.at.begin, paragraph.content.begin);
  open_paragraphs_.pop_back();
}

std::optional<FoundGap> OdtLocator::in_text(const Node& node, const SourceSpot& spot, Side side) {
  std::uint32_t passed = 0;
  for (const Piece& piece : node.pieces) {
    for (std::size_t at = 0; at < piece.raw.size(); ++passed) {
      const xml::Character character = xml::character_at(piece.raw, at, piece.kind);
      at = character.end;
      if (passed < spot.at.character) continue;
      if (!shows(character.value, spot.expected)) return std::nullopt;
      const std::size_t cut = side == Side::before ? character.begin : character.end;
      if (piece.kind == xml::TextKind::references) return FoundGap{{piece.begin + cut, {}, {}, {}}, Fit::exact};
      // A section is closed and opened again; at its ends that leaves an empty one.
      return FoundGap{{piece.begin + cut, "]]>", "<![CDATA[", {}}, Fit::exact};
    }
  }
  return std::nullopt;
}

std::optional<FoundGap> OdtLocator::gap(const SourceSpot& spot, Side side) const {
  const auto found = nodes_.find({spot.at.paragraph, spot.at.run});
  if (found == nodes_.end() || !paragraphs_[paragraphs_[spot.at.paragraph].outermost].in_body) return std::nullopt;
  const Node& node = found->second;
  const auto edge = [side](const xml::Stretch& at) { return Gap{side == Side::before ? at.begin : at.end, {}, {}, {}}; };
  if (node.outer) return FoundGap{edge(outers_[*node.outer]), Fit::around};
  return node.pieces.empty() ? FoundGap{edge(node.at), Fit::exact} : in_text(node, spot, side);
}

std::optional<Gap> OdtLocator::paragraph_gap(std::uint32_t paragraph, Side side) const {
  if (paragraph >= paragraphs_.size()) return std::nullopt;
  const Paragraph& outermost = paragraphs_[paragraphs_[paragraph].outermost];
  if (!outermost.in_body) return std::nullopt;
  return Gap{side == Side::before ? outermost.content.begin : outermost.content.end, {}, {}, {}};
}

const std::string& OdtLocator::prefix_of(std::string_view address) const {
  return prefixes_.at(address);
}

}  // namespace tenet::annotate
