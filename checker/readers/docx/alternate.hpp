#pragma once
/// \file
/// Markup compatibility (ECMA-376-3): of an mc:AlternateContent exactly one branch is read.

#include <cstdint>
#include <vector>

#include "readers/docx/recording.hpp"
#include "xml/events.hpp"

namespace tenet::docx {

/// Stands between driver and handler. The first Choice all of whose elements are in namespaces the vocabulary knows is read, else
/// the Fallback. Choices are judged by what is in them and not by the prefixes in `Requires`, which mean nothing by themselves.
///
/// Branches that are not read are delivered as well, inside a `rejected_branch` element: paragraphs in them count in the ordinals of
/// a Place. The handler skips what is inside.
class AlternateContentFilter final : public xml::Handler {
 public:
  explicit AlternateContentFilter(xml::Handler& next) : next_(&next) {}

  void start(const xml::Element& element) override;
  void end(xml::NameId id) override;
  void text(std::string_view utf8) override;
  [[nodiscard]] bool stop() const override { return next_->stop(); }

 private:
  enum class Branch : std::uint8_t { outside, accepted, rejected };
  struct Open {
    std::uint32_t depth = 0;  ///< of the mc:AlternateContent
    bool chosen = false;
    bool had_content = false;  ///< of a branch that was not understood
    Branch branch = Branch::outside;
  };

  void start_branch(const xml::Element& element);
  void record(const xml::Element& element);
  void end_choice();
  void wrap(const Recording& recording, Branch branch);

  xml::Handler* next_;
  std::vector<Open> open_;
  std::uint32_t depth_ = 0;
  Recording choice_;
  std::uint32_t choice_depth_ = 0;     ///< depth of the Choice being recorded, 0 = none
  std::uint32_t extension_depth_ = 0;  ///< of the extension list inside it, 0 = none: anyone may put anything there
  bool choice_known_ = true;           ///< no stranger so far
};

}  // namespace tenet::docx
