#pragma once
/// \file
/// The document model: one shape for DOCX, ODT, Markdown and plain text.
///
/// A `Document` is a flat list of blocks in reading order. Containers (tables, cells, notes, page headers and footers)
/// come before what they hold and are named by it as `parent`; only leaves (headings, paragraphs, list items) own text.
/// All text lies in one buffer, normalised (see `Document::text`), with a map back to the place in the source.
///
/// A Document is a value: built once by a reader, never changed afterwards, safe to read from any number of threads.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenet {

/// Which text a reader gives where changes are tracked.
enum class View : std::uint8_t {
  accepted,  ///< as if every change had been accepted (the default: what the landlord means to publish)
  original,  ///< as if every change had been rejected
};

/// A block's number in reading order, from 1; 0 is "none".
struct BlockId {
  std::uint32_t value = 0;
  explicit operator bool() const { return value != 0; }
  auto operator<=>(const BlockId&) const = default;
};

/// Index of a part ("word/document.xml") in `Document::parts`.
struct PartId {
  std::uint32_t value = 0;
  auto operator<=>(const PartId&) const = default;
};

enum class BlockKind : std::uint8_t {
  heading,      ///< leaf; `level` 1 to 9
  paragraph,    ///< leaf
  list_item,    ///< leaf; `level` is the depth, from 1
  table,        ///< container of cells
  cell,         ///< container; `cell` says where in the table
  note,         ///< container; foot- or endnote, follows the leaf that refers to it; `number` is its mark
  page_header,  ///< container; kept apart from the body, after it
  page_footer,  ///< container; likewise
};

/// What a leaf is for, where that changes what it can prove.
enum class BlockRole : std::uint8_t {
  body,
  title,           ///< the document's title (style Title, first `# heading` alone at its level)
  contents_entry,  ///< a line of a table of contents or an index: names things, commits to nothing
  caption,
};

/// Where a run of normalised text came from: one entry per piece of text that the source holds together.
struct SourceSegment {
  std::uint32_t text_begin = 0;  ///< offset in `Document::text`
  PartId part;
  std::uint32_t paragraph = 0;  ///< ordinal of the paragraph element (w:p, text:p, text:h, line) in its part, from 0
  std::uint32_t run = 0;        ///< ordinal of the text node within that paragraph, from 0
  std::uint32_t character = 0;  ///< offset of the first character within that text node, in Unicode code points
  bool operator==(const SourceSegment&) const = default;
};

/// A cell's position and extent in its table's grid, from 0 and in grid units.
struct CellPosition {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  std::uint32_t rowspan = 1;
  std::uint32_t colspan = 1;
  bool header = false;  ///< in a row or column that the document marks as headings, or that evidently is one
  bool operator==(const CellPosition&) const = default;
};

struct Link {
  std::uint32_t begin = 0;  ///< bytes within the block's text, half-open
  std::uint32_t end = 0;
  std::string target;  ///< as written: address, "#bookmark"; never fetched
  bool operator==(const Link&) const = default;
};

struct Block {
  BlockId id;
  BlockId parent;   ///< enclosing container, or none for the body
  BlockId heading;  ///< nearest heading that governs this block, or none
  BlockId lead_in;  ///< list items: the leaf that introduces the list ("Officers will:"), or the item above a nested list
  BlockKind kind = BlockKind::paragraph;
  BlockRole role = BlockRole::body;
  std::uint8_t level = 0;
  bool boxed = false;            ///< a leaf in a text box or shape: it stands after the paragraph on which the box hangs
  std::uint32_t text_begin = 0;  ///< half-open range in `Document::text`; empty for containers
  std::uint32_t text_end = 0;
  std::uint32_t segment_begin = 0;  ///< half-open range in `Document::segments`
  std::uint32_t segment_end = 0;
  std::string number;  ///< computed label as a reader of the page sees it, white space trimmed: "4.2", "(b)", "•"; may be empty
  std::optional<CellPosition> cell;
  std::vector<Link> links;
  std::vector<std::string> bookmarks;  ///< names that cross-references can point to
  bool operator==(const Block&) const = default;
};

/// Where something stands, in words a person can follow and in numbers a program can.
struct Place {
  std::string number;                 ///< full clause number: "4.2(b)"; empty where nothing is numbered
  std::vector<std::string> headings;  ///< heading path, outermost first, each with its number
  BlockId block;
  BlockKind kind = BlockKind::paragraph;  ///< of the leaf; `cell` for a plain paragraph inside a table cell
  std::uint32_t start = 0;                ///< bytes of the block's normalised text, half-open
  std::uint32_t end = 0;
  std::string part;                  ///< "word/document.xml", "content.xml"; the file's own name for flat formats
  std::vector<std::uint32_t> path;   ///< paragraph, run, character within the part (see SourceSegment)
  std::optional<std::uint32_t> row;  ///< table row and column of the enclosing cell, from 1
  std::optional<std::uint32_t> column;
  std::optional<std::uint32_t> page;  ///< only where the format has fixed pages
  bool operator==(const Place&) const = default;
};

/// Something met in the source and not read, or read with doubt. Never folded into "covered" or "clear".
struct Diagnostic {
  std::string code;     ///< stable and kebab-case: "altchunk-not-read"
  std::string message;  ///< one sentence
  Place place;          ///< as far as it is known: at least the part
  bool operator==(const Diagnostic&) const = default;
};

struct Document {
  std::string format;  ///< id of the reader: "docx", "odt", "fodt", "md", "txt"
  std::string title;   ///< from the title block, else the package's properties, else the first heading; may be empty
  /// Every leaf's text, one after another. UTF-8; runs of white space are one space, none at either end; no-break spaces are
  /// spaces, no-break hyphens hyphens; soft hyphens and zero-width characters are gone. Quotes and dashes stay as written.
  std::string text;
  std::vector<Block> blocks;  ///< in reading order; `blocks[i].id.value == i + 1`
  std::vector<SourceSegment> segments;
  std::vector<std::string> parts;
  std::vector<std::uint32_t> pages;  ///< of each part its page, from 1, where the format has fixed pages and so a part a page; else empty
  std::vector<int> checkboxes;       ///< states (0, 1) in reading order, form fields and content controls alike
  std::vector<Diagnostic> diagnostics;

  [[nodiscard]] const Block& block(BlockId id) const { return blocks.at(id.value - 1); }
  [[nodiscard]] std::string_view text_of(const Block& block) const {
    return std::string_view(text).substr(block.text_begin, block.text_end - block.text_begin);
  }
  bool operator==(const Document&) const = default;
};

/// Leaves own text; containers hold leaves.
[[nodiscard]] constexpr bool is_leaf(BlockKind kind) {
  return kind == BlockKind::heading || kind == BlockKind::paragraph || kind == BlockKind::list_item;
}

/// "heading", "list_item": the spelling used in JSON and Lua.
[[nodiscard]] std::string_view to_string(BlockKind kind);

}  // namespace tenet
