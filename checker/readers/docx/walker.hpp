#pragma once
/// \file
/// Reads one story (the body, a note, a header) from its events into the builder.
/// Where things stand in the part (paragraph, run, character) is counted by SourceCursor, whatever is read of them.

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tenet/document.hpp>

#include "document/builder.hpp"
#include "readers/docx/computed_fields.hpp"
#include "readers/docx/fields.hpp"
#include "readers/docx/math.hpp"
#include "readers/docx/notes.hpp"
#include "readers/docx/numbering.hpp"
#include "readers/docx/parts.hpp"
#include "readers/docx/sections.hpp"
#include "readers/docx/source_cursor.hpp"
#include "readers/docx/styles.hpp"
#include "readers/docx/tables.hpp"
#include "xml/events.hpp"

namespace tenet::docx {

/// What all stories of a document share. Owned by `read`.
struct Reading {
  Parts* parts = nullptr;
  document::Builder* builder = nullptr;
  const Styles* styles = nullptr;
  Numbering* numbering = nullptr;
  Notes footnotes;
  Notes endnotes;
  View view = View::accepted;
  std::vector<std::pair<BlockKind, std::string>> headers;  ///< parts to read after the body, in the order they are referred to
  std::set<std::string, std::less<>> headers_off;          ///< those of first or even pages where there are none
  bool even_and_odd_headers = false;                       ///< even pages have headers of their own
  std::set<std::string, std::less<>> seen;                 ///< headers and diagrams met: each is read once
  std::size_t comments = 0;                                ///< references to comments
};

enum class Story : std::uint8_t { body, note, header };

/// Where a walker reads. The pointers must outlive it.
struct StorySource {
  Story story = Story::body;
  PartId part;
  const RelationshipMap* links = nullptr;
  const std::vector<CellExtent>* extents = nullptr;  ///< of all cells of the part; empty when nothing is merged
  const std::vector<Section>* sections = nullptr;    ///< of the body; empty when none numbers its notes in its own way
  std::uint32_t first_paragraph = 0;
  std::uint32_t first_cell = 0;
};

class Walker final : public xml::Handler {
 public:
  Walker(Reading& reading, const StorySource& source);

  void start(const xml::Element& element) override;
  void end(xml::NameId id) override;
  void text(std::string_view utf8) override;
  /// The model is full: the document will be refused.
  [[nodiscard]] bool stop() const override { return reading_->builder->is_full(); }
  /// Closes what the story left open. Call once, after the last event.
  void finish();
  /// True once the root element of a main document part was met.
  [[nodiscard]] bool saw_document() const { return saw_document_; }

 private:
  /// How the children of an element are understood.
  enum class Mode : std::uint8_t {
    content,
    paragraph_properties,
    numbering_properties,
    mark_properties,
    run_properties,
    section,
    table_properties,
    row_properties,
    cell_properties,
    sdt_properties,
    field_properties,
    drawing,
    math,
    removed,  ///< not in this view: nothing is read, ordinals go on
    ignored,
  };
  struct Frame {
    xml::NameId id = 0;
    Mode inside = Mode::content;
    Mode outside = Mode::content;
    bool preserve = false;
  };

  struct RunState {
    std::string style;
    std::string font;
    std::optional<bool> vanish;
    bool hidden = false;
  };
  struct ParagraphProperties {
    std::string style;
    NumberingReference numbering;
    std::optional<int> outline;
    bool numbering_inserted = false;
    bool drop_cap = false;
    bool ends_section = false;
  };
  struct Paragraph {
    ParagraphProperties properties;
    RunState run;
    document::Leaf leaf;  ///< as given to the builder
    document::Leaf own;   ///< as it is outside a table of contents
    std::optional<bool> mark_vanish;
    bool mark_inserted = false;
    bool mark_deleted = false;
    bool begun = false;
    bool has_text = false;
    bool joins = false;          ///< its mark is not in this view: the next paragraph goes on in the same leaf
    bool hidden_mark = false;    ///< joins because its mark is hidden: what has been joined is what this paragraph says
    bool number_waits = false;   ///< hidden paragraphs are numbered only if something of them is visible
    bool contents_text = false;  ///< has text from within a table of contents
  };
  struct LinkState {
    std::vector<std::string> targets;
    bool live = false;  ///< the builder has been told
    std::uint32_t carried = 0;
  };
  /// What paragraphs stand in: the story itself, a cell, a text box.
  struct Scope {
    xml::NameId id = 0;
    std::optional<Paragraph> joining;  ///< a leaf left open for the next paragraph
    LinkState links;
    std::size_t fields_floor = 0;
    std::size_t paragraphs_floor = 0;
    std::optional<document::FragmentId> fragment;
    bool cell_waits = false;  ///< the cell's properties have not been read to the end
    bool cell_open = false;
    CellProperties cell;
    std::uint32_t cell_ordinal = 0;
  };
  struct Table {
    TableStyle style;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    bool row_removed = false;
    bool row_header = false;
    bool headers_over = false;  ///< a row that is no header has been met
    bool look_first_row = false;
  };
  /// A page header or footer that a section refers to, for the pages of one kind.
  struct HeaderReference {
    BlockKind kind = BlockKind::page_header;
    std::string pages;  ///< "default", "first", "even"
    std::string part;
  };
  struct ContentControl {
    bool contents = false;
  };

  // walker.cpp: elements
  Mode enter(const xml::Element& element, Mode mode);
  Mode enter_content(const xml::Element& element);
  Mode enter_block(const xml::Element& element);
  Mode enter_inline(const xml::Element& element);
  Mode enter_unknown(const xml::Element& element);
  Mode enter_removed(const xml::Element& element);
  void stray_text();
  void leave(const Frame& frame);
  void leave_content(const Frame& frame);
  [[nodiscard]] Mode revision(const xml::Element& element) const;

  // walker_properties.cpp
  Mode enter_paragraph_properties(const xml::Element& element);
  Mode enter_numbering_properties(const xml::Element& element);
  Mode enter_mark_properties(const xml::Element& element);
  Mode enter_run_properties(const xml::Element& element);
  Mode enter_section(const xml::Element& element);
  void settle_headers();
  [[nodiscard]] NoteNumbering note_numbering(const Notes& notes);
  Mode enter_table_properties(const xml::Element& element);
  Mode enter_row_properties(const xml::Element& element);
  Mode enter_cell_properties(const xml::Element& element);
  Mode enter_sdt_properties(const xml::Element& element);
  Mode enter_field_properties(const xml::Element& element);
  void leave_properties(const Frame& frame);

  // walker_paragraphs.cpp
  void start_paragraph();
  void end_paragraph();
  void begin_leaf(Paragraph& paragraph);
  [[nodiscard]] document::Leaf leaf_for(const Paragraph& paragraph, bool numbered);
  void apply_contents(Paragraph& paragraph);
  void flush_joining();
  void show_lone_number(Paragraph& paragraph);
  void settle_run();
  Paragraph& paragraph();
  [[nodiscard]] document::SourcePoint point() const { return cursor_.point(); }

  // walker_text.cpp
  void start_node(const xml::Element& element);
  void end_node(xml::NameId id);
  void put(std::string_view utf8, document::SourcePoint at);
  void put_space();
  void put_symbol(const xml::Element& element);
  [[nodiscard]] bool is_visible();
  [[nodiscard]] Field* field_in_code();
  void field_char(const xml::Element& element);
  void begin_result(Field& field);
  void end_field();
  void end_simple_field();
  void show_code(const Field& field);
  void show_computed(const Field& field, const Instruction& instruction);
  void enter_contents();
  void leave_contents();
  void begin_link(std::string_view target);
  void end_link();

  // walker_tables.cpp
  void start_table();
  void end_table();
  Mode start_cell();
  void open_cell();
  void end_cell();
  void end_row();

  // walker_objects.cpp
  Mode enter_drawing(const xml::Element& element);
  Mode enter_math(const xml::Element& element);
  Mode start_drawing();
  void start_text_box(xml::NameId id);
  void end_text_box();
  void word_art(std::string_view words);
  void smart_art(std::string_view relationship);
  void note_reference(const xml::Element& element, Notes& notes);
  void hyperlink(const xml::Element& element);
  void diagnose(std::string_view code, std::string_view message);
  [[nodiscard]] const Relationship* relationship(std::string_view id) const;

  Reading* reading_;
  document::Builder* out_;
  StorySource source_;
  SourceCursor cursor_;
  std::vector<Frame> frames_;
  std::vector<Paragraph> paragraphs_;
  std::vector<Scope> scopes_;
  std::vector<Table> tables_;
  std::vector<Field> fields_;
  std::vector<ContentControl> controls_;
  std::vector<HeaderReference> headers_;  ///< in force: a section inherits what it does not say
  std::size_t section_ = 0;               ///< sections ended so far
  bool title_page_ = false;               ///< the section being read has a first page of its own
  Paragraph stray_;                       ///< stands in where text lies outside any paragraph
  ComputedFields computed_;
  MathLine math_;
  document::SourcePoint math_at_;
  std::string node_text_;
  document::SourcePoint node_at_;
  std::string descr_;  ///< alternative text of the drawing being read
  std::uint32_t next_cell_;
  std::uint32_t bodies_ = 0;
  int contents_depth_ = 0;
  int merged_depth_ = 0;  ///< frames since a cell that is part of another was entered, 0 = none
  int objects_ = 0;       ///< embedded objects open
  bool in_node_ = false;
  bool saw_document_ = false;
  bool checkbox_state_ = false;
  bool merged_text_ = false;
  bool stray_said_ = false;  ///< of the text node being read: that it is not read
};

}  // namespace tenet::docx
