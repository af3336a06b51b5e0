#pragma once
/// \file
/// A rule's own rows in a self-assessment form: they decide, other rows are shown beside them.

#include <string>
#include <string_view>
#include <vector>

#include "engine/judge_forms.hpp"

namespace tenet::engine {

/// A rule's own rows in the document's forms.
class OwnRows {
 public:
  OwnRows(const Prepared& document, std::string_view rule);

  /// Whether there is one: else every part of the document decides.
  [[nodiscard]] bool exist() const { return state_ != State::none; }
  [[nodiscard]] bool are_empty() const { return state_ == State::empty; }

  /// What decides: own rows and what stands outside of forms; nothing where the own rows are empty.
  [[nodiscard]] std::vector<Hit> deciding(std::vector<Hit> hits) const;
  /// What other rows say.
  [[nodiscard]] std::vector<Hit> elsewhere(const std::vector<Hit>& hits) const;

  /// What to say of a rule that came out missing: "the form's own row says only 'Yes': that is no evidence".
  [[nodiscard]] std::string message(bool shown_elsewhere) const;

 private:
  enum class State : std::uint8_t { none, filled, empty };
  [[nodiscard]] bool decides(const Hit& hit) const;

  const FormReading& forms_;
  std::string_view rule_;
  State state_ = State::none;
  std::string entry_;  ///< what the rows say, where it is only a few words
};

}  // namespace tenet::engine
