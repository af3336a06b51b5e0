#pragma once
/// \file
/// How names, relationships and content types are read; shared by zipped and flat packages.

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "readers/docx/opc.hpp"
#include "xml/events.hpp"

namespace tenet::docx {

/// Name of the part that a target means, seen from `source`: no leading '/', no "..".
[[nodiscard]] std::string part_name(std::string_view target, std::string_view source);
/// "word/document.xml" → "word/_rels/document.xml.rels"; "" → "_rels/.rels".
[[nodiscard]] std::string relationships_name(std::string_view part);
/// The spelling under which part names are compared: ASCII lower case, '/' only, none in front.
[[nodiscard]] std::string comparable(std::string_view name);

class RelationshipsHandler final : public xml::Handler {
 public:
  explicit RelationshipsHandler(std::string_view source) : source_(source) {}
  void start(const xml::Element& element) override;
  void end(xml::NameId) override {}
  void text(std::string_view) override {}
  std::vector<Relationship> rows;

 private:
  std::string source_;
};

class ContentTypesHandler final : public xml::Handler {
 public:
  void start(const xml::Element& element) override;
  void end(xml::NameId) override {}
  void text(std::string_view) override {}
  [[nodiscard]] std::string type_of(std::string_view part) const;
  std::map<std::string, std::string> overrides;
  std::map<std::string, std::string> defaults;
};

}  // namespace tenet::docx
