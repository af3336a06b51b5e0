#include "api/form_reading.hpp"

#include <fmt/core.h>

#include "readers/reader.hpp"
#include "readers/xlsx/xlsx.hpp"

namespace tenet::api {
namespace {

/// Labels are quoted up to here in messages.
constexpr std::size_t kLabelShown = 60;
constexpr std::string_view kForms = "self-assessment";

}  // namespace

Result<std::unique_ptr<Form>> read_form(const Checker::State& state, std::span<const char> bytes, std::string_view name,
                                        std::string_view date) {
  auto document = xlsx::recognises(bytes) ? xlsx::read(bytes, name, {}) : readers::read(bytes, name, {});
  if (!document) return Unexpected(document.error());
  auto form = std::make_unique<Form>();
  form->document = std::move(*document);
  form->index = std::make_unique<engine::Index>(form->document, state.compiled->lexicon());
  form->prepared = std::make_unique<engine::Prepared>(*state.compiled, *form->index, kForms, date);
  return form;
}

std::string text_of(const Document& document, const std::vector<BlockId>& leaves) {
  std::string text;
  for (const BlockId leaf : leaves) text += (text.empty() ? "" : " ") + std::string(document.text_of(document.block(leaf)));
  return text;
}

std::string place_of(const Document& document, const engine::FormRow& row) {
  std::string label = text_of(document, row.labels);
  if (label.size() > kLabelShown) label = label.substr(0, label.rfind(" ", kLabelShown)) + " …";
  return fmt::format("row {}, “{}”", row.row + 1, label);
}

}  // namespace tenet::api
