#include "annotate/docx/locator.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "readers/docx/names.hpp"
#include "xml/scope.hpp"

namespace tenet::annotate {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kPreserve = " xml:space=\"preserve\"";

/// What a mark may stand in, below the paragraph (ECMA-376-1 17.13.2: range markup). A w:sdt only by way of its content.
bool is_wrapper(xml::NameId id) {
  switch (id) {
    case docx::w_hyperlink:
    case docx::w_ins:
    case docx::w_moveTo:
    case docx::w_smartTag:
    case docx::w_customXml:
    case docx::w_sdt:
    case docx::w_sdtContent:
    case docx::w_fldSimple:
    case docx::w_dir:
    case docx::w_bdo:
      return true;
    default:
      return false;
  }
}

/// Kinds of content control whose content is a value and not text with marks in it.
bool holds_a_value(std::string_view property) {
  static constexpr std::array kKinds = {"text"sv,     "comboBox"sv, "dropDownList"sv, "date"sv,        "picture"sv,
                                        "citation"sv, "checkbox"sv, "dataBinding"sv,  "docPartList"sv, "equation"sv};
  return std::find(kKinds.begin(), kKinds.end(), property) != kKinds.end();
}

}  // namespace

void DocxLocator::start(const xml::Element& element, const xml::Tag& tag) {
  if (open_.empty()) {
    namespace_ = element.uri;
    prefix_ = tag.scope->prefix_of(element.uri);
  }
  cursor_.start(element.id);
  const bool preserve_above = !open_.empty() && open_.back().preserve;
  const std::string_view space = element.get(docx::xml_space);
  const bool in_control_properties = !open_.empty() && open_.back().id == docx::w_sdtPr;
  if (in_control_properties && open_.size() > 1 && holds_a_value(element.local)) open_[open_.size() - 2].keeps_marks_out = true;
  open_.push_back({element.id, false, space.empty() ? preserve_above : space == "preserve", tag.at, tag.name, std::nullopt, {}});
  switch (element.id) {
    case docx::w_p:
      begin_paragraph(tag);
      break;
    case docx::unasked:
      // Readers do not tell these apart from other marks that say nothing.
      if (element.local == "commentRangeStart" || element.local == "commentRangeEnd") take_id(element);
      break;
    case docx::w_commentReference:
      take_id(element);
      break;
    case docx::w_footnoteReference:
    case docx::w_endnoteReference:
      take_reference(element);
      break;
    default:
      break;
  }
  if (docx::is_text_node(element.id) && cursor_.in_paragraph() && !open_node_) begin_node(element, tag);
}

void DocxLocator::take_id(const xml::Element& element) {
  std::uint64_t id = 0;
  const std::string_view digits = element.get(docx::w_id);
  if (std::from_chars(digits.data(), digits.data() + digits.size(), id).ec == std::errc{}) ids_.insert(id);
}

void DocxLocator::take_reference(const xml::Element& element) {
  const bool in_body = !open_paragraphs_.empty() && paragraphs_[open_paragraphs_.front()].in_body;
  if (in_body && !notes_.empty())
    references_.emplace(NoteReference{element.id, std::string(element.get(docx::w_id))}, outer_of(innermost_for_marks()));
}

void DocxLocator::begin_paragraph(const xml::Tag& tag) {
  const auto ordinal = static_cast<std::uint32_t>(paragraphs_.size());
  Paragraph paragraph;
  paragraph.content = {tag.at.end, tag.at.end};
  paragraph.in_body = std::any_of(open_.begin(), open_.end(), [](const Open& open) { return open.id == docx::w_body; });
  if (open_paragraphs_.empty()) outermost_at_ = open_.size() - 1;
  paragraph.outermost = open_paragraphs_.empty() ? ordinal : open_paragraphs_.front();
  paragraphs_.push_back(paragraph);
  open_paragraphs_.push_back(ordinal);
}

bool DocxLocator::takes_marks(std::size_t index) const {
  const Open& open = open_[index];
  return is_wrapper(open.id) && !open.keeps_marks_out;
}

std::size_t DocxLocator::outer_of(std::size_t index) {
  Open& open = open_[index];
  if (open.outer) return *open.outer;
  open.outer = outers_.size();
  const std::size_t content = std::max(open.properties.end, open.start_tag.end);
  outers_.push_back({{open.start_tag.begin, open.start_tag.end}, open.start_tag, open.properties, {content, content}, open.name});
  return *open.outer;
}

std::size_t DocxLocator::innermost_for_marks() const {
  std::size_t child = outermost_at_ + 1;
  while (child + 1 < open_.size() && takes_marks(child)) ++child;
  // Between a control and its content there is no place for marks.
  return open_[child - 1].id == docx::w_sdt ? child - 1 : child;
}

void DocxLocator::begin_node(const xml::Element& element, const xml::Tag& tag) {
  const document::SourcePoint at = cursor_.point();
  const NodeKey key{at.paragraph, at.run};
  if (!wanted_.contains(key)) return;
  Node node;
  node.at = node.start_tag = tag.at;
  node.name = tag.name;
  node.characters = docx::holds_characters(element.id);
  node.has_space_attribute = element.has(docx::xml_space);
  const bool preserve = open_.back().preserve;
  node.space = preserve ? Space::preserved : node.has_space_attribute ? Space::fixed : Space::trimmed;
  const std::size_t child = innermost_for_marks();
  node.outer = outer_of(child);
  node.in_run = open_[child].id == docx::w_r && child + 2 == open_.size();
  open_node_ = key;
  open_node_depth_ = open_.size();
  nodes_.insert_or_assign(key, node);
}

void DocxLocator::text(std::string_view raw, std::size_t begin, xml::TextKind kind) {
  if (!open_node_ || open_.size() != open_node_depth_) return;
  Node& node = nodes_[*open_node_];
  node.raw = raw;
  node.raw_begin = begin;
  node.kind = kind;
  ++node.pieces;
}

void DocxLocator::end(xml::NameId id, const xml::Tag& tag) {
  const Open closing = open_.back();
  if (open_node_ && open_.size() == open_node_depth_) {
    nodes_[*open_node_].at.end = tag.at.end;
    open_node_.reset();
  }
  open_.pop_back();
  if (id == docx::w_rPr && !open_.empty()) open_.back().properties = {closing.start_tag.begin, tag.at.end};
  if (id == docx::w_pPr && !open_.empty() && open_.back().id == docx::w_p) paragraphs_[open_paragraphs_.back()].content.begin = tag.at.end;
  if (closing.outer) {
    Outer& outer = outers_[*closing.outer];
    outer.at.end = tag.at.end;
    outer.content.end = std::max(tag.at.begin, outer.content.begin);
  }
  if (id == docx::w_p) {
    Paragraph& paragraph = paragraphs_[open_paragraphs_.back()];
    // An element with one tag has no inside.
    if (tag.at == closing.start_tag) paragraph.in_body = false;
    paragraph.content.end = std::max(tag.at.begin, paragraph.content.begin);
    open_paragraphs_.pop_back();
  }
  cursor_.end(id);
}

std::string DocxLocator::reopened(const Outer& run) const {
  return std::string(written(run.start_tag)) + std::string(written(run.properties));
}

Gap DocxLocator::at_edge(const Node& node, Side side) const {
  const Outer& run = outers_[node.outer];
  const std::size_t at = side == Side::before ? node.at.begin : node.at.end;
  if (side == Side::before && at == run.content.begin) return {run.at.begin, {}, {}, {}};
  if (side == Side::after && at == run.content.end) return {run.at.end, {}, {}, {}};
  return {at, "</" + std::string(run.name) + ">", reopened(run), {}};
}

Gap DocxLocator::inside(const Node& node, std::size_t at) const {
  const Outer& run = outers_[node.outer];
  std::string tag(written(node.start_tag));
  if (!node.has_space_attribute) tag.insert(tag.size() - 1, kPreserve);
  Gap gap{at, "</" + std::string(node.name) + "></" + std::string(run.name) + ">", reopened(run) + tag, std::nullopt};
  // The first half now ends where there may be white space.
  if (node.space == Space::trimmed) gap.also = Insertion{node.start_tag.end - 1, std::string(kPreserve)};
  return gap;
}

std::optional<FoundGap> DocxLocator::in_text(const Node& node, const SourceSpot& spot, Side side) const {
  std::size_t at = 0;
  for (std::uint32_t i = 0; i < spot.at.character && at < node.raw.size(); ++i) at = xml::character_at(node.raw, at, node.kind).end;
  if (at >= node.raw.size()) return std::nullopt;
  const xml::Character character = xml::character_at(node.raw, at, node.kind);
  if (!shows(character.value, spot.expected)) return std::nullopt;
  const std::size_t cut = side == Side::before ? character.begin : character.end;
  // White space at the ends of a text node that does not preserve it is not shown, and would be in a node cut in two.
  const bool trimmed = node.space == Space::trimmed;
  const std::size_t first = trimmed ? std::min(node.raw.find_first_not_of(kBlanks), node.raw.size()) : 0;
  const std::size_t last = trimmed ? node.raw.find_last_not_of(kBlanks) + 1 : node.raw.size();
  if (cut <= first) return FoundGap{at_edge(node, Side::before), Fit::exact};
  if (cut >= last) return FoundGap{at_edge(node, Side::after), Fit::exact};
  const bool whole_only = (trimmed && last - first < node.raw.size()) || node.space == Space::fixed || node.kind == xml::TextKind::cdata;
  if (whole_only) return FoundGap{at_edge(node, side), Fit::around};
  return FoundGap{inside(node, node.raw_begin + cut), Fit::exact};
}

std::optional<FoundGap> DocxLocator::gap(const SourceSpot& spot, Side side) const {
  const auto found = nodes_.find({spot.at.paragraph, spot.at.run});
  if (found == nodes_.end() || !paragraphs_[paragraphs_[spot.at.paragraph].outermost].in_body) return std::nullopt;
  const Node& node = found->second;
  const Outer& outer = outers_[node.outer];
  if (!node.in_run) return FoundGap{{side == Side::before ? outer.at.begin : outer.at.end, {}, {}, {}}, Fit::around};
  if (!node.characters) return FoundGap{at_edge(node, side), Fit::exact};
  if (node.pieces != 1) return FoundGap{at_edge(node, side), Fit::around};
  return in_text(node, spot, side);
}

std::optional<Gap> DocxLocator::stand_in(const document::SourcePoint& elsewhere, Side side) const {
  const auto notes = notes_.find(elsewhere.part);
  if (notes == notes_.end() || elsewhere.paragraph >= notes->second.size()) return std::nullopt;
  const auto reference = references_.find(notes->second[elsewhere.paragraph]);
  if (reference == references_.end()) return std::nullopt;
  const xml::Stretch& at = outers_[reference->second].at;
  return Gap{side == Side::before ? at.begin : at.end, {}, {}, {}};
}

std::optional<Gap> DocxLocator::paragraph_gap(std::uint32_t paragraph, Side side) const {
  if (paragraph >= paragraphs_.size()) return std::nullopt;
  const Paragraph& outermost = paragraphs_[paragraphs_[paragraph].outermost];
  if (!outermost.in_body) return std::nullopt;
  return Gap{side == Side::before ? outermost.content.begin : outermost.content.end, {}, {}, {}};
}

}  // namespace tenet::annotate
