#pragma once
/// \file
/// Handlers of whole parts: what each part is parsed for.

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "readers/odt/math.hpp"
#include "readers/odt/source_cursor.hpp"
#include "readers/odt/style_reader.hpp"
#include "readers/odt/walker.hpp"
#include "xml/events.hpp"

namespace tenet::odt {

/// META-INF/manifest.xml: which entries are encrypted.
class ManifestHandler final : public xml::Handler {
 public:
  void start(const xml::Element& element) override;
  void end(xml::NameId) override {}
  void text(std::string_view) override {}
  [[nodiscard]] const std::set<std::string>& encrypted() const { return encrypted_; }

 private:
  std::string entry_;
  std::set<std::string> encrypted_;
};

/// The title of meta.xml, or of office:meta in a flat document.
class MetaHandler final : public xml::Handler {
 public:
  void start(const xml::Element& element) override;
  void end(xml::NameId element) override;
  void text(std::string_view utf8) override;
  [[nodiscard]] const std::string& title() const { return title_; }

 private:
  bool in_meta_ = false;
  bool in_title_ = false;
  std::string title_;
};

/// The styles of styles.xml.
class StylesHandler final : public xml::Handler {
 public:
  StylesHandler(StyleBook& book, Scope automatic) : reader_(book, automatic) {}
  void start(const xml::Element& element) override { reader_.start(element); }
  void end(xml::NameId element) override { reader_.end(element); }
  void text(std::string_view) override {}

 private:
  StyleReader reader_;
};

/// Ordinals of paragraphs that hide themselves by a text:hidden-paragraph field, which may stand at their end.
class HiddenParagraphs final : public xml::Handler {
 public:
  void start(const xml::Element& element) override;
  void end(xml::NameId element) override { cursor_.end(element); }
  void text(std::string_view) override {}
  [[nodiscard]] std::set<std::uint32_t> take() { return std::move(found_); }

 private:
  SourceCursor cursor_{PartId{}};
  std::set<std::uint32_t> found_;
};

/// Styles, then the body (or the master pages) of one part.
class BodyHandler final : public xml::Handler {
 public:
  /// `styles` null: they have been read before.
  BodyHandler(Walker& walker, PartId part, StyleBook* styles, Scope automatic, MetaHandler* meta = nullptr);
  void start(const xml::Element& element) override;
  void end(xml::NameId element) override;
  void text(std::string_view utf8) override;
  [[nodiscard]] bool stop() const override { return walker_.is_full(); }

 private:
  Walker& walker_;
  SourceCursor cursor_;
  StyleBook* book_;
  std::optional<StyleReader> reader_;
  MetaHandler* meta_;
  bool before_body_ = true;
};

/// The root of an embedded object: a formula is taken whole, anything else is only recognised.
class ObjectHandler final : public xml::Handler {
 public:
  void start(const xml::Element& element) override;
  void end(xml::NameId element) override;
  void text(std::string_view utf8) override { math_.text(utf8); }
  [[nodiscard]] bool stop() const override { return object_.kind == EmbeddedObject::Kind::other; }
  [[nodiscard]] EmbeddedObject take() { return std::move(object_); }

 private:
  MathLine math_;
  EmbeddedObject object_;
};

}  // namespace tenet::odt
