#pragma once
/// \file
/// A form as it is read to be filled, or for what people wrote in it last year: documents and workbooks alike.

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "api/state.hpp"
#include "engine/judge_search.hpp"

namespace tenet::api {

/// Its rows point into it. Neither copied nor moved.
struct Form {
  Document document;
  std::unique_ptr<engine::Index> index;
  std::unique_ptr<engine::Prepared> prepared;
  [[nodiscard]] const std::vector<engine::FormRow>& rows() const { return prepared->state().forms.rows(); }
};

/// Whatever kind of document it says that it is, it is read as a self-assessment. Error codes: those of the readers.
[[nodiscard]] Result<std::unique_ptr<Form>> read_form(const Checker::State& state, std::span<const char> bytes, std::string_view name,
                                                      std::string_view date);

/// The leaves' text, with spaces between.
[[nodiscard]] std::string text_of(const Document& document, const std::vector<BlockId>& leaves);
/// "row 4, “Different ways to report”"
[[nodiscard]] std::string place_of(const Document& document, const engine::FormRow& row);

}  // namespace tenet::api
