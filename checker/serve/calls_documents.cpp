// Calls about one document.

#include <charconv>

#include "serve/calls.hpp"
#include "serve/names.hpp"

namespace tenet::serve {
namespace {

using nlohmann::json;

constexpr std::size_t kBlocksUnlessAsked = 15;

std::size_t count_in(std::string_view text, std::size_t otherwise) {
  std::size_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc{} && end == text.data() + text.size() ? number : otherwise;
}

/// A task about the document, with what the call adds to its head.
Result<Told> ask_about(const Service& service, const Open& open, const char* task, const json& more) {
  const auto document = service.sessions.document(open[0], open[1]);
  if (!document) return Unexpected(document.error());
  auto snapshot = service.sessions.snapshot(open[0]);
  if (!snapshot) return Unexpected(snapshot.error());
  json head = std::move(snapshot->head);
  head.update(more);
  head["task"] = task;
  head["name"] = document->first;
  return ask(service, std::move(head), *document->second);
}

}  // namespace

Reply post_document(const Service& service, const Call& call, const Open& open) {
  const std::string_view name = call.asked("name");
  if (name.empty()) return refusal(Error{"name-missing", "a document needs a name: documents?name=policies/asb.docx"});
  const auto id = service.sessions.add(open[0], shown_name(name), std::make_shared<const std::string>(call.body));
  return id ? reply_of({{"document", *id}}, 201) : refusal(id.error());
}

Reply delete_document(const Service& service, const Call& /*call*/, const Open& open) {
  const auto removed = service.sessions.remove(open[0], open[1]);
  return removed ? reply_of(json::object()) : refusal(removed.error());
}

Reply get_text(const Service& service, const Call& call, const Open& open) {
  const auto told =
      ask_about(service, open, "text",
                {{"start_block", count_in(call.asked("start_block"), 1)}, {"blocks", count_in(call.asked("blocks"), kBlocksUnlessAsked)}});
  return told ? reply_of(told->head) : refusal(told.error());
}

Reply get_annotated(const Service& service, const Call& call, const Open& open) {
  auto told = ask_about(service, open, "annotate", {{"evidence", call.asked("evidence")}});
  if (!told) return refusal(told.error());
  const auto document = service.sessions.document(open[0], open[1]);
  if (!document) return refusal(document.error());
  return download(std::move(told->bytes), "application/octet-stream", with_suffix(document->first, " (reviewed)"));
}

Reply get_explanation(const Service& service, const Call& call, const Open& open) {
  const auto told = ask_about(service, open, "explain", {{"rule", call.asked("rule")}});
  return told ? reply_of(told->head) : refusal(told.error());
}

}  // namespace tenet::serve
