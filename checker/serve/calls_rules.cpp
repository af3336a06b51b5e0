// Calls about rules and decisions.

#include <algorithm>

#include <fmt/core.h>

#include "serve/calls.hpp"
#include "serve/limits.hpp"
#include "serve/names.hpp"

namespace tenet::serve {
namespace {

using nlohmann::json;

/// The documents of a trial, one behind the other, as the worker takes them.
struct Tried {
  json documents = json::array();
  std::string bytes;
  std::vector<Sessions::Found> found;
};

Result<Tried> to_try(const Service& service, const std::string& session, const std::string& only) {
  auto found = service.sessions.checked_documents(session);
  if (!found) return Unexpected(found.error());
  if (!only.empty()) std::erase_if(*found, [&](const Sessions::Found& each) { return each.id != only; });
  if (!only.empty() && found->empty()) return fail("document-unknown", "this document is not there, or was not read");
  Tried tried;
  for (const Sessions::Found& each : *found) {
    tried.documents.push_back({{"name", each.name}, {"size", each.bytes->size()}});
    tried.bytes += *each.bytes;
  }
  tried.found = std::move(*found);
  return tried;
}

/// The page knows documents by their ids.
void name_by_id(const std::vector<Sessions::Found>& documents, json& hits) {
  for (json& hit : hits) {
    const auto at =
        std::find_if(documents.begin(), documents.end(), [&](const Sessions::Found& each) { return each.name == hit["document"]; });
    if (at != documents.end()) hit["document"] = at->id;
  }
}

Result<std::vector<TextInMemory>> rules_in(const json& given) {
  const json rows = given.value("rules", json::array());
  if (!rows.is_array() || rows.size() > kMostRules) return fail("rules-many", fmt::format("a page keeps up to {} rule files", kMostRules));
  std::vector<TextInMemory> rules;
  for (const json& row : rows) {
    TextInMemory rule{text_at(row, "file_name"), text_at(row, "lua")};
    if (!is_rule_file_name(rule.name))
      return fail("rule-file-name",
                  "'" + shown_name(rule.name) + "' is no name of a rule file: letters, digits and hyphens, with .lua at the end");
    if (rule.text.size() > kMostOfATry)
      return fail("rule-file-large", fmt::format("{} is longer than {} KB", rule.name, kMostOfATry >> 10U));
    const bool twice = std::any_of(rules.begin(), rules.end(), [&](const TextInMemory& other) { return other.name == rule.name; });
    if (twice) return fail("rule-file-name", "two rule files are called " + rule.name);
    rules.push_back(std::move(rule));
  }
  return rules;
}

/// Has the entries looked through, keeps them, and tells what is wrong.
Reply keep_decisions(const Service& service, const std::string& session, const json& entries) {
  auto snapshot = service.sessions.snapshot(session);
  if (!snapshot) return refusal(snapshot.error());
  snapshot->head["task"] = "decisions";
  snapshot->head["setup"]["decisions"] = entries;
  auto told = ask(service, std::move(snapshot->head), {});
  if (!told) return refusal(told.error());
  const auto set = service.sessions.set_decisions(session, entries, std::move(told->bytes));
  if (!set) return refusal(set.error());
  return reply_of({{"entries", entries.size()}, {"problems", told->head.value("problems", json::array())}});
}

bool are_entries(const json& entries) {
  return entries.is_array() && entries.size() <= kMostDecisions &&
         std::all_of(entries.begin(), entries.end(), [](const json& entry) { return entry.is_object(); });
}

}  // namespace

Reply put_tailoring(const Service& service, const Call& call, const Open& open) {
  const auto given = object_in(call);
  if (!given) return refusal(given.error());
  const json entries = given->value("entries", json::array());
  if (!are_entries(entries))
    return refusal(Error{"decisions-invalid", fmt::format("decisions are a list of up to {} entries", kMostDecisions)});
  return keep_decisions(service, open[0], entries);
}

Reply put_tailoring_file(const Service& service, const Call& call, const Open& open) {
  auto snapshot = service.sessions.snapshot(open[0]);
  if (!snapshot) return refusal(snapshot.error());
  snapshot->head["task"] = "read-decisions";
  snapshot->head["setup"]["decisions"] = json::array();
  const auto told = ask(service, std::move(snapshot->head), call.body);
  if (!told) return refusal(told.error());
  const json problems = told->head.value("problems", json::array());
  const Reply kept = keep_decisions(service, open[0], told->head.value("entries", json::array()));
  if (kept.status != 200) return kept;
  return reply_of({{"entries", told->head.value("entries", json::array()).size()}, {"problems", problems}});
}

Reply post_try(const Service& service, const Call& call, const Open& open) {
  const auto given = object_in(call);
  if (!given) return refusal(given.error());
  auto tried = to_try(service, open[0], text_at(*given, "document"));
  if (!tried) return refusal(tried.error());
  auto snapshot = service.sessions.snapshot(open[0]);
  if (!snapshot) return refusal(snapshot.error());
  json head = std::move(snapshot->head);
  head["task"] = "try";
  head["phrase"] = text_at(*given, "phrase");
  head["documents"] = std::move(tried->documents);
  auto told = ask(service, std::move(head), tried->bytes);
  if (!told) return refusal(told.error());
  name_by_id(tried->found, told->head["found"]);
  return reply_of(told->head);
}

Reply post_rule(const Service& service, const Call& call, const Open& open) {
  const auto given = object_in(call);
  if (!given) return refusal(given.error());
  auto snapshot = service.sessions.snapshot(open[0]);
  if (!snapshot) return refusal(snapshot.error());
  json head = std::move(snapshot->head);
  head["task"] = "rule";
  head["rule"] = *given;
  const auto told = ask(service, std::move(head), {});
  return told ? reply_of(told->head) : refusal(told.error());
}

Reply put_rules(const Service& service, const Call& call, const Open& open) {
  const auto given = object_in(call);
  if (!given) return refusal(given.error());
  auto rules = rules_in(*given);
  if (!rules) return refusal(rules.error());
  const auto set = service.sessions.set_rules(open[0], std::move(*rules));
  return set ? reply_of(json::object()) : refusal(set.error());
}

Reply get_rule_file(const Service& service, const Call& /*call*/, const Open& open) {
  const auto rules = service.sessions.rules(open[0]);
  if (!rules) return refusal(rules.error());
  const auto rule = std::find_if(rules->begin(), rules->end(), [&](const TextInMemory& each) { return each.name == open[1]; });
  if (rule == rules->end()) return refusal(Error{"rule-file-unknown", "there is no rule file of that name on this page"});
  return download(rule->text, "text/plain; charset=utf-8", rule->name);
}

}  // namespace tenet::serve
