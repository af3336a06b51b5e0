#pragma once
/// \file
/// Collects styles from the elements that define them, in content.xml, styles.xml and flat documents alike.

#include <optional>
#include <string>

#include "readers/odt/styles.hpp"
#include "xml/events.hpp"

namespace tenet::odt {

/// Feed it the events of a part; it takes what it knows and passes over the rest (the body too, which costs time only).
class StyleReader {
 public:
  /// `automatic` is the scope of the part's automatic styles.
  StyleReader(StyleBook& book, Scope automatic) : book_(book), automatic_(automatic) {}
  void start(const xml::Element& element);
  void end(xml::NameId element);

 private:
  void begin_style(const xml::Element& element);
  void begin_level(const xml::Element& element, LevelFormat::Kind kind);
  void text_properties(const xml::Element& element);

  StyleBook& book_;
  Scope automatic_;
  Scope scope_ = Scope::common;
  std::optional<Style> style_;
  Family family_ = Family::other;
  std::optional<ListStyle> list_;
  std::string name_;
  bool in_default_ = false;  ///< the default style of paragraphs
};

}  // namespace tenet::odt
