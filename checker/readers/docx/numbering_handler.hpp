#pragma once
/// \file
/// Reads numbering.xml into a Numbering.

#include <string>
#include <string_view>
#include <vector>

#include "readers/docx/numbering.hpp"
#include "xml/events.hpp"

namespace tenet::docx {

class NumberingHandler final : public xml::Handler {
 public:
  explicit NumberingHandler(Numbering& numbering) : numbering_(&numbering) {}
  void start(const xml::Element& element) override;
  void end(xml::NameId id) override;
  void text(std::string_view) override {}

 private:
  void structure(const xml::Element& element);
  void start_level(const xml::Element& element);
  void level_property(const xml::Element& element);

  Numbering* numbering_;
  Numbering::Abstract* abstract_ = nullptr;
  Numbering::Num* num_ = nullptr;
  Level* level_ = nullptr;
  std::size_t override_level_ = kLevels;  ///< of the w:lvlOverride inside; kLevels = none
  std::uint32_t rejected_ = 0;            ///< depth inside branches that are not read
  std::uint32_t change_ = 0;              ///< likewise inside records of former properties
};

}  // namespace tenet::docx
