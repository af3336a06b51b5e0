#pragma once
/// \file
/// What readers write into. A reader opens and closes containers, begins and ends leaves and pushes text as the source has it;
/// the builder normalises white space, keeps the map to the source, and at the end works out headings, lead-ins and header cells.
///
/// Not thread-safe; one builder a document. Text is UTF-8; invalid bytes become U+FFFD with one diagnostic.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <tenet/document.hpp>
#include <tenet/result.hpp>

namespace tenet::document {

/// Where the next piece of text stands in the source (see SourceSegment).
struct SourcePoint {
  PartId part;
  std::uint32_t paragraph = 0;
  std::uint32_t run = 0;
  std::uint32_t character = 0;
};

/// The same diagnostic is shown this often for a part; further ones are counted in a last line, or a damaged file would drown its report.
inline constexpr std::uint32_t kDiagnosticsPerCode = 20;

/// What a model may hold: a few bytes of XML make a block of hundreds, so the size of the file bounds nothing. A document over one is
/// refused, not cut: half a document would be judged as if the other half said nothing. 3,000 pages are some 100,000 paragraphs and cells.
inline constexpr std::size_t kMaxBlocks = 250'000;
/// 3,000 pages are 9 MB of text. List labels, link targets and names of bookmarks count as well.
inline constexpr std::size_t kMaxText = 24U << 20U;
/// Pieces of text, links, bookmarks and check boxes: 3,000 pages are some 500,000 runs.
inline constexpr std::size_t kMaxPieces = 3'000'000;

/// Containers in each other; deeper ones are read as plain paragraphs, with a diagnostic. Layouts made of tables nest five or six; many
/// programs take no JSON of 100 levels, and a table in a table is five of them.
inline constexpr std::size_t kMaxNesting = 32;

struct Leaf {
  BlockKind kind = BlockKind::paragraph;
  BlockRole role = BlockRole::body;
  std::uint8_t level = 0;  ///< heading level, or list depth from 1
  std::string number;      ///< computed label, may be empty
};

/// Names a run of blocks that is built in one place and belongs in another: notes live in a part of their own but follow their reference.
struct FragmentId {
  std::uint32_t value = 0;
  auto operator<=>(const FragmentId&) const = default;
};

class Builder {
 public:
  Builder();
  ~Builder();
  Builder(const Builder&) = delete;
  Builder& operator=(const Builder&) = delete;

  void set_format(std::string_view id);
  /// Title from the package's properties; used where no block is a title.
  void set_title(std::string_view title);
  /// Same name, same id.
  PartId part(std::string_view name);
  /// The part is this page (from 1) of a format with fixed pages.
  void set_page(PartId part, std::uint32_t number);

  /// Opens a table, note, page_header or page_footer. Closing drops a container that holds nothing (a cell stays: it holds its place) and
  /// ends leaves that were left open inside it. Page headers and footers are moved behind the body.
  void open(BlockKind kind, std::string_view number = {});
  void open_cell(const CellPosition& position);
  void close();

  /// Begins a leaf inside the innermost open container. Leaves do not nest: a leaf begun while another is open (text boxes, invalid
  /// nesting) is placed after it, and the outer one goes on when it ends.
  void begin(const Leaf& leaf);
  /// Changes kind, role, level or number of the innermost open leaf (its properties may come late or from a merged paragraph).
  void amend(const Leaf& leaf);
  /// A leaf without any text is dropped; its bookmarks move to the next leaf.
  void end();

  /// A piece of text as written, white space and all; it may come in pieces, cut anywhere between characters. `at.character` is where this
  /// piece begins: a reader whose driver cuts a text node adds up `base::count_code_points` of the pieces before. Text outside any leaf
  /// becomes a paragraph; white space there is nothing.
  void text(std::string_view utf8, SourcePoint at);
  /// One white space that the format spells as an element (tab, break, text:s).
  void space(SourcePoint at);
  /// A name that cross-references point to: of the open leaf, else of the next one.
  void bookmark(std::string_view name);
  /// A link ends with its leaf at the latest.
  void begin_link(std::string_view target);
  void end_link();
  void checkbox(bool checked);

  /// Redirects everything until `end_fragment` into a fragment, to be placed by `place_fragment` after the innermost open leaf (or
  /// here, when none is open). A fragment that is never placed is appended to the body's end.
  FragmentId begin_fragment();
  void end_fragment();
  void place_fragment(FragmentId fragment);

  /// Something met and not read. Place: part and path as given; block = the innermost open or latest leaf. The same code in the same
  /// part is kept `kDiagnosticsPerCode` times and then counted in a last line.
  void diagnose(std::string_view code, std::string_view message, SourcePoint at);

  /// How much text has been taken, in bytes, for readers that watch limits.
  [[nodiscard]] std::size_t text_size() const;
  /// True once one of the limits above was passed; from then on nothing is taken, so a reader may as well stop.
  [[nodiscard]] bool is_full() const;
  /// Error code: "document-limit". To be asked before `finish`, which gives what was taken until then.
  [[nodiscard]] Result<void> within_limits() const;

  /// Ends whatever is open and computes headings, lead-ins, header cells and the title. The builder is empty afterwards.
  [[nodiscard]] Document finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tenet::document
