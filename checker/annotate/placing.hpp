#pragma once
/// \file
/// From words of the Document to places between the bytes of its main part, whatever the format.

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include <tenet/document.hpp>

#include "annotate/comments.hpp"
#include "annotate/splices.hpp"
#include "document/builder.hpp"
#include "xml/places.hpp"

namespace tenet::annotate {

/// The same as xml::parse_with_places; the sentence of an error names the part, where the file is not one part.
[[nodiscard]] Result<void> look_through(std::string_view part, std::string_view bytes, const xml::Vocabulary& vocabulary,
                                        xml::PlacedHandler& handler);

/// A text node of a part: ordinals of its paragraph, and of itself in it (see SourceSegment).
struct NodeKey {
  std::uint32_t paragraph = 0;
  std::uint32_t run = 0;
  auto operator<=>(const NodeKey&) const = default;
};

/// A character of the text, and where the reader says that it stands.
struct SourceSpot {
  document::SourcePoint at;
  char32_t expected = 0;
};

enum class Side : std::uint8_t { before, after };

/// How near a mark came to what was meant.
enum class Fit : std::uint8_t {
  exact,   ///< at the words
  around,  ///< around what holds the words and takes no comment inside: a field, a text box, a formula, a note
  beside,  ///< the words stand in another part or a header: at the paragraph nearest to them
  lost,    ///< the words were not found again: at the beginning of their paragraph
};

struct FoundGap {
  Gap gap;
  Fit fit = Fit::exact;
};

/// What a format knows of its main part, for the nodes it was asked for.
class Ground {
 public:
  virtual ~Ground() = default;
  /// Before or after a character; none where it does not stand there.
  [[nodiscard]] virtual std::optional<FoundGap> gap(const SourceSpot& spot, Side side) const = 0;
  /// Before or after what stands here for a place in another part: the reference to a note. None where nothing does.
  [[nodiscard]] virtual std::optional<Gap> stand_in(const document::SourcePoint& elsewhere, Side side) const = 0;
  /// Before or after all that the outermost paragraph around this one holds; none where no comment may stand.
  [[nodiscard]] virtual std::optional<Gap> paragraph_gap(std::uint32_t paragraph, Side side) const = 0;
};

struct Placement {
  std::size_t comment = 0;  ///< index among the comments given
  Gap begin;
  Gap end;  ///< same as `begin` for a comment at a point
  Fit fit = Fit::exact;
  bool is_point = false;
};

/// The text nodes that placing these comments will ask for.
[[nodiscard]] std::set<NodeKey> nodes_of(const Document& document, std::span<const Comment> comments, PartId main);

/// In the order of the comments; those that found no place are left out.
[[nodiscard]] std::vector<Placement> place(const Document& document, std::span<const Comment> comments, PartId main, const Ground& ground);

/// Whether the character written in the source is what the text shows for it (white space, hyphens and characters of symbol fonts differ).
[[nodiscard]] bool shows(char32_t written, char32_t expected);

}  // namespace tenet::annotate
