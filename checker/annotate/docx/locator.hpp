#pragma once
/// \file
/// Where in a main document part comments may be put: around and inside the runs that stand in a paragraph of the body, its tables,
/// content controls, links and tracked insertions; never inside a text box, a formula or a control of plain text, which are gone around.

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/docx/notes.hpp"
#include "annotate/placing.hpp"
#include "readers/docx/source_cursor.hpp"
#include "xml/places.hpp"

namespace tenet::annotate {

/// Views are of the part's bytes, which outlive it.
class DocxLocator final : public xml::PlacedHandler, public Ground {
 public:
  DocxLocator(std::string_view bytes, std::set<NodeKey> wanted, NoteReferences notes)
      : bytes_(bytes), wanted_(std::move(wanted)), notes_(std::move(notes)), cursor_(PartId{}) {}

  void start(const xml::Element& element, const xml::Tag& tag) override;
  void end(xml::NameId id, const xml::Tag& tag) override;
  void text(std::string_view raw, std::size_t begin, xml::TextKind kind) override;

  [[nodiscard]] std::optional<FoundGap> gap(const SourceSpot& spot, Side side) const override;
  [[nodiscard]] std::optional<Gap> stand_in(const document::SourcePoint& elsewhere, Side side) const override;
  [[nodiscard]] std::optional<Gap> paragraph_gap(std::uint32_t paragraph, Side side) const override;

  /// Ids that comments have here already.
  [[nodiscard]] const std::set<std::uint64_t>& ids() const { return ids_; }
  /// The address of the namespace that the part's w:document is in: transitional or strict.
  [[nodiscard]] const std::string& word_namespace() const { return namespace_; }
  /// A prefix for it that the root declares; "" where it declares none.
  [[nodiscard]] const std::string& word_prefix() const { return prefix_; }

 private:
  /// An element that a mark may stand before or after, and inside if it is a run.
  struct Outer {
    xml::Stretch at;
    xml::Stretch start_tag;
    xml::Stretch properties;  ///< w:rPr, empty where there is none
    xml::Stretch content;     ///< between the tags, behind the properties
    std::string_view name;
  };
  enum class Space : std::uint8_t { preserved, trimmed, fixed };
  struct Node {
    xml::Stretch at;
    xml::Stretch start_tag;
    std::string_view name;
    std::string_view raw;
    std::size_t raw_begin = 0;
    std::uint32_t pieces = 0;
    xml::TextKind kind = xml::TextKind::references;
    Space space = Space::trimmed;
    bool has_space_attribute = false;
    bool characters = false;
    std::size_t outer = 0;  ///< index of what marks stand around or in
    bool in_run = false;    ///< stands in that run itself, which may be cut
  };
  struct Open {
    xml::NameId id = 0;
    bool keeps_marks_out = false;  ///< of a content control: it holds plain text or a value
    bool preserve = false;
    xml::Stretch start_tag;
    std::string_view name;
    std::optional<std::size_t> outer;  ///< index in outers_
    xml::Stretch properties;
  };
  struct Paragraph {
    std::uint32_t outermost = 0;
    xml::Stretch content;
    bool in_body = false;
  };

  void begin_paragraph(const xml::Tag& tag);
  void begin_node(const xml::Element& element, const xml::Tag& tag);
  std::size_t outer_of(std::size_t index);
  /// From the outermost paragraph inwards, as far as marks may go: the index in open_ of what they stand around.
  [[nodiscard]] std::size_t innermost_for_marks() const;
  void take_id(const xml::Element& element);
  void take_reference(const xml::Element& element);
  [[nodiscard]] bool takes_marks(std::size_t index) const;
  [[nodiscard]] std::string_view written(const xml::Stretch& at) const { return bytes_.substr(at.begin, at.end - at.begin); }
  [[nodiscard]] std::string reopened(const Outer& run) const;
  [[nodiscard]] Gap at_edge(const Node& node, Side side) const;
  [[nodiscard]] Gap inside(const Node& node, std::size_t at) const;
  [[nodiscard]] std::optional<FoundGap> in_text(const Node& node, const SourceSpot& spot, Side side) const;

  std::string_view bytes_;
  std::set<NodeKey> wanted_;
  NoteReferences notes_;
  docx::SourceCursor cursor_;
  std::vector<Open> open_;
  std::vector<Outer> outers_;
  std::vector<Paragraph> paragraphs_;           ///< by ordinal
  std::vector<std::uint32_t> open_paragraphs_;  ///< ordinals
  std::size_t outermost_at_ = 0;                ///< index in open_ of the outermost paragraph
  std::map<NodeKey, Node> nodes_;
  std::optional<NodeKey> open_node_;
  std::size_t open_node_depth_ = 0;
  std::map<NoteReference, std::size_t> references_;  ///< index in outers_ of the first run that refers to the note
  std::set<std::uint64_t> ids_;
  std::string namespace_;
  std::string prefix_;
};

}  // namespace tenet::annotate
