#pragma once
/// \file
/// Where in content.xml (or a flat document) comments may be put: in paragraphs and headings of the body, also inside spans and links;
/// never inside a note, a frame, a field or ruby, which are gone around (ODF 1.3 part 3, 14.1: office:annotation).

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/placing.hpp"
#include "readers/odt/source_cursor.hpp"
#include "xml/places.hpp"

namespace tenet::annotate {

/// Views are of the part's bytes, which outlive it.
class OdtLocator final : public xml::PlacedHandler, public Ground {
 public:
  explicit OdtLocator(std::set<NodeKey> wanted) : wanted_(std::move(wanted)), cursor_(PartId{}) {}

  void start(const xml::Element& element, const xml::Tag& tag) override;
  void end(xml::NameId id, const xml::Tag& tag) override;
  void text(std::string_view raw, std::size_t begin, xml::TextKind kind) override;

  [[nodiscard]] std::optional<FoundGap> gap(const SourceSpot& spot, Side side) const override;
  /// Notes lie in the paragraph itself, and are gone around.
  [[nodiscard]] std::optional<Gap> stand_in(const document::SourcePoint&, Side) const override { return std::nullopt; }
  [[nodiscard]] std::optional<Gap> paragraph_gap(std::uint32_t paragraph, Side side) const override;

  /// A prefix that the root declares for an address, or "". Only for the addresses of `kAddresses`.
  [[nodiscard]] const std::string& prefix_of(std::string_view address) const;

  static constexpr std::string_view kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  static constexpr std::string_view kText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  static constexpr std::string_view kDublinCore = "http://purl.org/dc/elements/1.1/";

 private:
  struct Piece {
    std::string_view raw;
    std::size_t begin = 0;
    xml::TextKind kind = xml::TextKind::references;
  };
  struct Node {
    std::vector<Piece> pieces;         ///< of a text node
    xml::Stretch at;                   ///< of an element that stands for a character
    std::optional<std::size_t> outer;  ///< index of what marks stand around; none where they may stand at the node itself
  };
  struct Open {
    xml::NameId id = 0;
    xml::Ns ns = 0;
    xml::Stretch start_tag;
    std::optional<std::size_t> outer;
    std::optional<NodeKey> node;  ///< it stands for this character, and is asked for
  };
  struct Paragraph {
    std::uint32_t outermost = 0;
    xml::Stretch content;
    bool in_body = false;
  };

  /// What holds the place that events have come to, if marks may not stand in it. `inside`: how many open elements count.
  [[nodiscard]] std::optional<std::size_t> outer_at(std::size_t inside);
  [[nodiscard]] static bool takes_marks(const Open& open);
  [[nodiscard]] static std::optional<FoundGap> in_text(const Node& node, const SourceSpot& spot, Side side);

  std::set<NodeKey> wanted_;
  odt::SourceCursor cursor_;
  std::vector<Open> open_;
  std::vector<xml::Stretch> outers_;
  std::vector<Paragraph> paragraphs_;           ///< by ordinal
  std::vector<std::uint32_t> open_paragraphs_;  ///< ordinals
  std::size_t outermost_at_ = 0;                ///< index in open_ of the outermost paragraph
  std::map<NodeKey, Node> nodes_;
  std::map<std::string_view, std::string> prefixes_;
};

}  // namespace tenet::annotate
