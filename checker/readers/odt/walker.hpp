#pragma once
/// \file
/// From the events of a body (or of page headers and footers) to blocks.
///
/// Every element has a row in the table of walker.cpp: what happens when it opens and when it closes. The walker keeps two stacks: `open_`,
/// the elements it is inside of, and `flows_`, the streams of paragraphs it is inside of (the body; a cell, note or text box within it). A
/// paragraph begins in the builder only when its first text comes ("pending" until then): rejected insertions and hidden text must neither
/// leave blocks behind nor use up numbers of a list.

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tenet/document.hpp>

#include "document/builder.hpp"
#include "readers/odt/math.hpp"
#include "readers/odt/names.hpp"
#include "readers/odt/numbering.hpp"
#include "readers/odt/recording.hpp"
#include "readers/odt/styles.hpp"

namespace tenet::odt {

/// A table of 1,000 equal rows is a spreadsheet's; a row of 256 equal cells is wider than any page.
inline constexpr std::uint32_t kRepeatedRows = 1'000;
inline constexpr std::uint32_t kRepeatedColumns = 256;
/// Repeats within repeats multiply: this many events are replayed in one document, some 50 times a long policy's own.
inline constexpr std::size_t kReplayedEvents = 2'000'000;
/// Deletions within deletions; real documents nest two.
inline constexpr std::size_t kReplayDepth = 16;

/// What lies in an embedded object, asked by its address ("./Object 1").
struct EmbeddedObject {
  enum class Kind : std::uint8_t { formula, other, missing };
  Kind kind = Kind::missing;
  std::string formula;  ///< as a line of text
};

/// What the walker is given. All references outlive it.
struct WalkerContext {
  document::Builder& builder;
  const StyleBook& styles;
  View view = View::accepted;
  std::function<EmbeddedObject(std::string_view href)> object;  ///< may be empty: no objects (flat documents)
  std::set<std::uint32_t> hidden_paragraphs;                    ///< ordinals of paragraphs that a field inside hides
};

enum class Region : std::uint8_t {
  body,   ///< office:text
  pages,  ///< headers and footers of master pages
};

class Walker {
 public:
  Walker(WalkerContext context, Region region, Scope scope, std::set<std::string> pages = {});

  void start(const xml::Element& element, document::SourcePoint at);
  void end(xml::NameId element);
  void text(std::string_view utf8, document::SourcePoint at);

  /// Master pages that paragraphs and tables ask for, and whether the document begins on the default one.
  [[nodiscard]] const std::set<std::string>& pages_named() const { return pages_named_; }
  [[nodiscard]] bool begins_on_default_page() const { return begins_on_default_page_; }
  [[nodiscard]] bool met_text_body() const { return met_text_body_; }
  /// Comments passed over.
  [[nodiscard]] std::size_t comments() const { return comments_; }
  /// The model is full: the document will be refused.
  [[nodiscard]] bool is_full() const { return context_.builder.is_full(); }

 private:
  struct Open;
  using StartFunction = void (Walker::*)(const xml::Element&, document::SourcePoint, Open&);
  using EndFunction = void (Walker::*)(Open&);
  struct Behaviour {
    Name name;
    StartFunction start;
    EndFunction end;
  };
  static const Behaviour& behaviour(Name name);

  struct Numbering {
    std::shared_ptr<ListCounts> counts;
    const ListStyle* style = nullptr;
    std::size_t level = 0;
    std::optional<std::uint32_t> start;
  };
  struct Paragraph {
    enum class State : std::uint8_t { none, pending, open };
    State state = State::none;
    document::Leaf leaf;
    std::optional<Numbering> numbering;
    std::uint32_t links = 0;  ///< links begun in the builder and not ended
    document::SourcePoint at;
  };
  struct OpenList {
    std::shared_ptr<ListCounts> counts;
    const ListStyle* style = nullptr;
    std::string style_name;
    // The current item.
    const ListStyle* override_style = nullptr;
    bool is_header = false;
    bool labelled = false;  ///< a paragraph of the item has taken its label
    std::optional<std::uint32_t> start;
  };
  /// A stream of paragraphs.
  struct Flow {
    Paragraph paragraph;
    std::vector<OpenList> lists;
    std::optional<Numbering> numbered_paragraph;
    bool is_cell = false;
    bool joined = false;  ///< the mark of the last paragraph is left out with a change: the next one goes on with it
  };
  /// An element that is open, with what its end has to put back.
  struct Open {
    Name name = Name::unknown;
    bool was_hidden = false;
    bool flag = false;    ///< link: begun in the builder; text box and note: opened a fragment; frame: one of its alternatives was read
    bool opened = false;  ///< container, cell or leaf was opened in the builder
    std::unique_ptr<Paragraph> outer;  ///< paragraph: the one it lies in, which the standard forbids and producers write
    bool was_styled_away = false;
    std::string value;     ///< hidden-text: what to show when the element is empty; note: its mark
    std::size_t mark = 0;  ///< shown bytes when it opened
    document::SourcePoint at;
    document::FragmentId fragment;
  };
  struct Grid {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t header_rows = 0;  ///< depth of table:table-header-rows
    bool in_header_columns = false;
    std::uint32_t columns = 0;
    std::uint32_t header_columns_begin = 0;
    std::uint32_t header_columns_end = 0;
    bool opened = false;
  };
  struct FormField {
    enum class Kind : std::uint8_t { checkbox, text };
    Kind kind = Kind::text;
    bool checked = false;
    std::string text;
  };

  // --- walker.cpp: dispatch and structure
  void nothing(const xml::Element&, document::SourcePoint, Open&) {}
  void nothing_more(Open&) {}
  void skip(const xml::Element&, document::SourcePoint, Open&);
  void start_annotation(const xml::Element&, document::SourcePoint, Open&);
  void only_in_pages(const xml::Element&, document::SourcePoint, Open&);
  void start_unknown(const xml::Element&, document::SourcePoint, Open&);
  void start_external(const xml::Element&, document::SourcePoint, Open&);
  void start_script(const xml::Element&, document::SourcePoint, Open&);
  void start_document(const xml::Element&, document::SourcePoint, Open&);
  void start_body(const xml::Element&, document::SourcePoint, Open&);
  void start_other_body(const xml::Element&, document::SourcePoint, Open&);
  void start_section(const xml::Element&, document::SourcePoint, Open&);
  void start_section_source(const xml::Element&, document::SourcePoint, Open&);
  void start_index_body(const xml::Element&, document::SourcePoint, Open&);
  void end_index_body(Open&);
  void start_master_page(const xml::Element&, document::SourcePoint, Open&);
  void start_page_region(const xml::Element&, document::SourcePoint, Open&);
  void end_page_region(Open&);
  void passed_over(std::string_view utf8, document::SourcePoint at);
  void diagnose(std::string_view code, std::string message, document::SourcePoint at);

  // --- walker_paragraphs.cpp
  void start_paragraph(const xml::Element&, document::SourcePoint, Open&);
  void end_paragraph(Open&);
  [[nodiscard]] Paragraph paragraph_for(const xml::Element&, document::SourcePoint);
  [[nodiscard]] std::optional<Numbering> numbering_for(const xml::Element&, const Style* style);
  void note_page(const Style* style);
  void begin_paragraph(const xml::Element&, document::SourcePoint);
  void finish_paragraph();
  void interrupt_paragraph();
  void note_format(const Numbering& numbering, const ListStyle& style);
  void commit();
  void show_lone_number();
  void show(std::string_view utf8, document::SourcePoint at);
  void stray_text(document::SourcePoint at);
  void hidden_text(document::SourcePoint at);
  void start_span(const xml::Element&, document::SourcePoint, Open&);
  void start_space(const xml::Element&, document::SourcePoint, Open&);
  void start_bookmark(const xml::Element&, document::SourcePoint, Open&);
  void start_link(const xml::Element&, document::SourcePoint, Open&);
  void end_link(Open&);
  void start_field(const xml::Element&, document::SourcePoint, Open&);
  void start_hidden_text(const xml::Element&, document::SourcePoint, Open&);
  void end_hidden_text(Open&);
  [[nodiscard]] bool showing() const { return !hidden_ && !styled_away_ && left_out_.empty(); }
  [[nodiscard]] bool in_paragraph() const { return flow().paragraph.state != Paragraph::State::none; }
  [[nodiscard]] Flow& flow() { return flows_.back(); }
  [[nodiscard]] const Flow& flow() const { return flows_.back(); }
  void push_flow() { flows_.emplace_back(); }
  void pop_flow();

  // --- walker_lists.cpp
  void start_list(const xml::Element&, document::SourcePoint, Open&);
  void end_list(Open&);
  void start_list_item(const xml::Element&, document::SourcePoint, Open&);
  void end_list_item(Open&);
  void start_numbered_paragraph(const xml::Element&, document::SourcePoint, Open&);
  void end_numbered_paragraph(Open&);
  [[nodiscard]] std::shared_ptr<ListCounts> counts_for_list(const xml::Element&, const std::string& style_name);

  // --- walker_tables.cpp
  void start_table(const xml::Element&, document::SourcePoint, Open&);
  void end_table(Open&);
  void start_header_columns(const xml::Element&, document::SourcePoint, Open&);
  void end_header_columns(Open&);
  void start_column(const xml::Element&, document::SourcePoint, Open&);
  void start_header_rows(const xml::Element&, document::SourcePoint, Open&);
  void end_header_rows(Open&);
  void start_row(const xml::Element&, document::SourcePoint, Open&);
  void end_row(Open&);
  void start_cell(const xml::Element&, document::SourcePoint, Open&);
  void end_cell(Open&);
  void start_covered_cell(const xml::Element&, document::SourcePoint, Open&);

  // --- walker_frames.cpp: what floats: frames, shapes, notes, forms, formulas
  void start_frame(const xml::Element&, document::SourcePoint, Open&);
  void start_text_box(const xml::Element&, document::SourcePoint, Open&);
  void start_shape(const xml::Element&, document::SourcePoint, Open&);
  void end_floating(Open&);
  void start_image(const xml::Element&, document::SourcePoint, Open&);
  void start_object(const xml::Element&, document::SourcePoint, Open&);
  void start_ole(const xml::Element&, document::SourcePoint, Open&);
  void start_math(const xml::Element&, document::SourcePoint, Open&);
  void start_note(const xml::Element&, document::SourcePoint, Open&);
  void start_note_citation(const xml::Element&, document::SourcePoint, Open&);
  void end_note_citation(Open&);
  void start_note_body(const xml::Element&, document::SourcePoint, Open&);
  void end_note_body(Open&);
  void start_forms(const xml::Element&, document::SourcePoint, Open&);
  void start_form_field(const xml::Element&, document::SourcePoint, Open&);
  void start_form_option(const xml::Element&, document::SourcePoint, Open&);
  void start_control(const xml::Element&, document::SourcePoint, Open&);
  void start_content_control(const xml::Element&, document::SourcePoint, Open&);
  void start_field_mark(const xml::Element&, document::SourcePoint, Open&);
  void end_field_mark(Open&);
  void start_field_parameter(const xml::Element&, document::SourcePoint, Open&);
  [[nodiscard]] bool take_frame();
  void begin_floating(Open&);
  void show_anywhere(std::string_view utf8, document::SourcePoint at);

  // --- walker_changes.cpp: tracked changes, and recordings replayed
  void start_changed_region(const xml::Element&, document::SourcePoint, Open&);
  void start_insertion(const xml::Element&, document::SourcePoint, Open&);
  void start_deletion(const xml::Element&, document::SourcePoint, Open&);
  void start_change_point(const xml::Element&, document::SourcePoint, Open&);
  void start_change_start(const xml::Element&, document::SourcePoint, Open&);
  void start_change_end(const xml::Element&, document::SourcePoint, Open&);
  enum class RecordFor : std::uint8_t { repeat, deletion };
  void record(RecordFor purpose, const xml::Element&, document::SourcePoint, std::uint32_t times);
  void recorded();
  void replay(const Recording& recording, std::size_t begin, std::size_t end);
  void replay_event(const Recording& recording, std::size_t index);
  void restore_deleted(const Recording& deleted, document::SourcePoint at);
  [[nodiscard]] bool may_replay(std::size_t events, document::SourcePoint at);

  struct Recorder {
    RecordFor purpose = RecordFor::repeat;
    std::shared_ptr<Recording> recording;
    std::size_t depth = 0;
    std::uint32_t times = 1;
    document::SourcePoint at;
  };

  WalkerContext context_;
  Region region_;
  Scope scope_;
  std::set<std::string> pages_;

  std::vector<Open> open_;
  std::vector<Flow> flows_;
  std::vector<Grid> grids_;
  std::size_t skip_ = 0;      ///< depth inside an element that is passed over
  bool hidden_ = false;       ///< by a section, a field or a form
  bool styled_away_ = false;  ///< by a style; a style further in may show it again
  std::size_t index_depth_ = 0;
  std::size_t shown_ = 0;  ///< bytes of text given to the builder

  std::map<std::string, std::shared_ptr<ListCounts>, std::less<>> lists_by_id_;
  std::map<std::string, std::shared_ptr<ListCounts>, std::less<>> lists_by_style_;
  std::shared_ptr<ListCounts> outline_ = std::make_shared<ListCounts>();

  /// Paragraph and run of the last text node of which it was said that it is not read.
  using TextNode = std::pair<std::uint32_t, std::uint32_t>;
  std::optional<TextNode> last_stray_;
  std::optional<TextNode> last_hidden_;
  std::size_t comments_ = 0;
  bool in_covered_cell_ = false;  ///< one whose text has not been met

  std::set<std::string> pages_named_;
  bool begins_on_default_page_ = false;
  bool met_paragraph_ = false;
  bool met_text_body_ = false;

  MathLine math_;
  document::SourcePoint math_at_;
  std::optional<std::string> citation_;  ///< a note's mark while it is read

  bool in_forms_ = false;
  std::map<std::string, FormField, std::less<>> form_fields_;
  std::string form_field_;
  std::optional<bool> field_mark_box_;

  std::string region_id_;
  std::set<std::string, std::less<>> not_in_view_;  ///< changes whose range in the text this view leaves out
  std::map<std::string, std::shared_ptr<Recording>, std::less<>> deletions_;
  std::set<std::string, std::less<>> left_out_;  ///< those of them that are open
  std::optional<Recorder> recorder_;
  std::size_t replayed_ = 0;
  std::size_t replay_depth_ = 0;
  bool ignore_repeat_ = false;  ///< the next element is the recorded one itself
};

}  // namespace tenet::odt
