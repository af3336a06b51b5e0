#pragma once
/// \file
/// The words of OpenDocument (ODF 1.3 part 3) that the reader knows. What stands in no row of names.cpp is met with a diagnostic.

#include <cstdint>

#include "xml/events.hpp"

namespace tenet::odt {

/// Elements that take part in reading, and attributes. Elements of one behaviour share an id: a page number, a date and sixty other
/// fields are all `field`.
enum class Name : xml::NameId {
  unknown,

  // --- groups of elements that are treated alike
  transparent,  ///< structure without meaning here: what it holds is read as if it stood in its place
  field,        ///< its content is the text on the page
  empty_mark,   ///< a mark without text: soft page break, index mark, end of a bookmark
  skipped,      ///< settings, templates, descriptions: never text
  external,     ///< content that lives elsewhere or must be run: a diagnostic

  // --- text
  document,
  body,
  office_text,
  other_body,  ///< office:spreadsheet and its like: not a text document
  paragraph,
  heading,
  span,
  link,
  spaces,
  tab,
  line_break,
  bookmark,
  list,
  list_item,
  list_header,
  numbered_paragraph,
  section,
  section_source,
  index,
  index_body,
  note,
  note_citation,
  note_body,
  annotation,
  hidden_text,
  hidden_paragraph,
  ruby_text,
  script,
  content_control,
  field_mark,
  field_mark_end,
  field_parameter,

  // --- tracked changes
  tracked_changes,
  changed_region,
  insertion,
  deletion,
  format_change,
  change_point,
  change_start,
  change_end,

  // --- tables
  table,
  table_header_columns,
  table_column,
  table_header_rows,
  table_row,
  table_cell,
  covered_cell,

  // --- drawings
  frame,
  text_box,
  shape,
  image,
  object,
  object_ole,
  control,
  math,

  // --- forms
  forms,
  form_checkbox,
  form_control,
  form_option,
  form_item,

  // --- styles
  styles,
  automatic_styles,
  master_styles,
  style,
  text_properties,
  default_style,
  list_style,
  outline_style,
  level_number,
  level_bullet,
  master_page,
  page_header,
  page_footer,

  // --- metadata and manifest
  meta,
  meta_title,
  file_entry,
  encryption_data,

  // --- attributes
  a_style_name,
  a_outline_level,
  a_is_list_header,
  a_restart_numbering,
  a_start_value,
  a_continue_numbering,
  a_continue_list,
  a_style_override,
  a_xml_id,
  a_text_id,
  a_list_id,
  a_level,
  a_count,
  a_href,
  a_name,
  a_display,
  a_condition,
  a_is_hidden,
  a_string_value,
  a_change_id,
  a_columns_repeated,
  a_rows_repeated,
  a_columns_spanned,
  a_rows_spanned,
  a_control,
  a_form_id,
  a_state,
  a_current_state,
  a_value,
  a_current_value,
  a_label,
  a_selected,
  a_current_selected,
  a_field_type,
  a_field_name,
  a_field_value,
  a_checkbox,
  a_checked,
  a_style_own_name,
  a_family,
  a_parent,
  a_list_style,
  a_default_outline_level,
  a_master_page,
  a_next_style,
  a_style_display,
  a_num_format,
  a_language,
  a_num_prefix,
  a_num_suffix,
  a_num_list_format,
  a_letter_sync,
  a_display_levels,
  a_consecutive,
  a_bullet,
  a_full_path,
  a_media_type,
  a_table_style,
  a_mime_type,
};

[[nodiscard]] constexpr xml::NameId id(Name name) {
  return static_cast<xml::NameId>(name);
}
[[nodiscard]] constexpr Name name_of(xml::NameId value) {
  return static_cast<Name>(value);
}

/// Namespaces that the rows of names.cpp speak of; the numbers are the vocabulary's.
enum class Space : xml::Ns {
  none,
  office,
  text,
  table,
  draw,
  style,
  form,
  svg,
  xlink,
  dc,
  meta,
  manifest,
  math,
  dr3d,
  presentation,
  script,
  xml,
  extension,  ///< loext: LibreOffice's elements on their way into the standard
  field,      ///< Word's form fields as LibreOffice keeps them
  macro,      ///< Basic libraries in flat documents
  number,
  chart,
  animation,
  fo,
};

/// The one vocabulary of all ODF parts; made on first use, immutable, shared by threads.
[[nodiscard]] const xml::Vocabulary& vocabulary();

/// Whether the namespace is one whose children the reader knows whole by another way (MathML has its own walker).
[[nodiscard]] constexpr bool is(xml::Ns ns, Space space) {
  return ns == static_cast<xml::Ns>(space);
}

}  // namespace tenet::odt
