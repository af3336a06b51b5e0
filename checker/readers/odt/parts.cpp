#include "readers/odt/parts.hpp"

#include "readers/odt/names.hpp"

namespace tenet::odt {

void ManifestHandler::start(const xml::Element& element) {
  const Name name = name_of(element.id);
  if (name == Name::file_entry) entry_ = element.get(id(Name::a_full_path));
  if (name == Name::encryption_data) encrypted_.insert(entry_);
}

void MetaHandler::start(const xml::Element& element) {
  const Name name = name_of(element.id);
  if (name == Name::meta) in_meta_ = true;
  if (name == Name::meta_title && in_meta_) in_title_ = title_.empty();
}

void MetaHandler::end(xml::NameId element) {
  const Name name = name_of(element);
  if (name == Name::meta) in_meta_ = false;
  if (name == Name::meta_title) in_title_ = false;
}

void MetaHandler::text(std::string_view utf8) {
  if (in_title_) title_ += utf8;
}

void HiddenParagraphs::start(const xml::Element& element) {
  const document::SourcePoint at = cursor_.start(element.id);
  if (name_of(element.id) == Name::hidden_paragraph && element.get(id(Name::a_is_hidden)) == "true") found_.insert(at.paragraph);
}

BodyHandler::BodyHandler(Walker& walker, PartId part, StyleBook* styles, Scope automatic, MetaHandler* meta)
    : walker_(walker), cursor_(part), book_(styles), meta_(meta) {
  if (styles != nullptr) reader_.emplace(*styles, automatic);
}

void BodyHandler::start(const xml::Element& element) {
  const document::SourcePoint at = cursor_.start(element.id);
  if (before_body_ && reader_) {
    before_body_ = name_of(element.id) != Name::body;
    if (before_body_) {
      reader_->start(element);
      if (meta_ != nullptr) meta_->start(element);
    } else {
      book_->resolve();
    }
  }
  walker_.start(element, at);
}

void BodyHandler::end(xml::NameId element) {
  if (before_body_ && reader_) {
    reader_->end(element);
    if (meta_ != nullptr) meta_->end(element);
  }
  cursor_.end(element);
  walker_.end(element);
}

void BodyHandler::text(std::string_view utf8) {
  if (before_body_ && meta_ != nullptr) meta_->text(utf8);
  walker_.text(utf8, cursor_.text(utf8));
}

void ObjectHandler::start(const xml::Element& element) {
  if (math_.open() || name_of(element.id) == Name::math) {
    math_.start(element.local);
  } else {
    object_.kind = EmbeddedObject::Kind::other;
  }
}

void ObjectHandler::end(xml::NameId) {
  if (!math_.open()) return;
  math_.end();
  if (math_.open()) return;
  object_.kind = EmbeddedObject::Kind::formula;
  object_.formula = math_.take();
}

}  // namespace tenet::odt
