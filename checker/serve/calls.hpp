#pragma once
/// \file
/// What the page may ask: the table of calls.

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "serve/call.hpp"
#include "serve/sessions.hpp"
#include "serve/workers.hpp"

namespace tenet::serve {

/// What calls work on; all of it outlives them.
struct Service {
  Sessions& sessions;
  Workers& workers;
  nlohmann::json about;
  std::function<void()> quit;
};

/// Parts of the path that the table leaves open: the session first.
using Open = std::vector<std::string>;
using Handle = Reply (*)(const Service& service, const Call& call, const Open& open);

/// Any number of threads at once.
[[nodiscard]] Reply answer(const Service& service, const Call& call);
/// Bytes that the body of such a call may have.
[[nodiscard]] std::uint64_t most_of_body(const Service& service, const Call& call);
/// Room for the body of a document on its way; an error refuses it before it is taken. Other calls need none.
[[nodiscard]] Result<Room> room_for_body(const Service& service, const Call& call, std::uint64_t bytes);

/// The body as an object. Error codes: "json-invalid", "json-not-object".
[[nodiscard]] Result<nlohmann::json> object_in(const Call& call);
/// Text of a member; "" where it is missing or no text.
[[nodiscard]] std::string text_at(const nlohmann::json& object, const char* key);
/// For somebody who waits at the page; ended when the service ends.
[[nodiscard]] Result<Told> ask(const Service& service, nlohmann::json head, std::span<const char> bytes);

// By file: documents, reports, rules and decisions, the session itself.
[[nodiscard]] Reply post_document(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply delete_document(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply get_text(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply get_annotated(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply get_explanation(const Service& service, const Call& call, const Open& open);
/// report.*, self-assessment.*, tailoring.csv: what a session gives as a file.
[[nodiscard]] Reply get_file(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply put_tailoring(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply put_tailoring_file(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply post_try(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply post_rule(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply put_rules(const Service& service, const Call& call, const Open& open);
[[nodiscard]] Reply get_rule_file(const Service& service, const Call& call, const Open& open);

}  // namespace tenet::serve
