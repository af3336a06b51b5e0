#include "compare/rows.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "reports/fingerprint.hpp"

namespace tenet::compare {
namespace {

/// Worst first. What is decided or was not judged has no place in the order: to and from it is a change, and no better or worse.
constexpr std::array kBlockOrder = {Status::contradicted, Status::missing, Status::weak, Status::partial, Status::covered};
constexpr std::array kTermOrder = {Status::flagged, Status::qualified, Status::clear};

template <std::size_t size>
Change along(const std::array<Status, size>& order, Status before, Status after) {
  const auto was = std::find(order.begin(), order.end(), before);
  const auto is = std::find(order.begin(), order.end(), after);
  if (was == order.end() || is == order.end()) return Change::changed;
  return is < was ? Change::worse : Change::better;
}

template <class Row>
void name(RuleChange& out, const Row& row) {
  out.rule = row.rule;
  out.form = row.form;
  out.pack = row.pack;
  out.title = row.title;
  out.severity = row.severity;
}

std::vector<ElementChange> elements_of(const std::vector<ElementResult>& before, const std::vector<ElementResult>& after) {
  const auto find = [](const std::vector<ElementResult>& list, const std::string& id) {
    return std::find_if(list.begin(), list.end(), [&](const ElementResult& element) { return element.id == id; });
  };
  std::vector<ElementChange> changes;
  for (const ElementResult& element : after) {
    const auto old = find(before, element.id);
    if (old == before.end()) {
      changes.push_back({element.id, element.title, std::nullopt, element.status});
    } else if (old->status != element.status) {
      changes.push_back({element.id, element.title, old->status, element.status});
    }
  }
  for (const ElementResult& element : before) {
    if (find(after, element.id) == after.end()) changes.push_back({element.id, element.title, element.status, std::nullopt});
  }
  return changes;
}

/// The words, and how they are meant: "will offer" that became "may offer" is a change though the words found are the same.
std::string key_of(const std::string& rule, const Evidence& evidence) {
  return reports::fingerprint(rule, evidence.element, evidence.quote) + " " + std::string(to_string(evidence.force)) + " " +
         std::string(to_string(evidence.polarity));
}

/// Those of `list` whose words `other` does not have as often.
std::vector<Evidence> only_in(const RuleResult* list, const RuleResult* other) {
  std::multiset<std::string> known;
  if (other != nullptr) {
    for (const Evidence& evidence : other->evidence) known.insert(key_of(other->rule, evidence));
  }
  std::vector<Evidence> only;
  if (list == nullptr) return only;
  for (const Evidence& evidence : list->evidence) {
    const auto same = known.find(key_of(list->rule, evidence));
    if (same == known.end()) {
      only.push_back(evidence);
    } else {
      known.erase(same);
    }
  }
  return only;
}

template <class Row>
RuleChange of_rows(const Row* before, const Row* after) {
  RuleChange out;
  name(out, after != nullptr ? *after : *before);
  if (before != nullptr) {
    out.before = before->status;
    out.conflict_before = before->conflict;
  }
  if (after != nullptr) {
    out.after = after->status;
    out.conflict_after = after->conflict;
  }
  out.by_decision = (before != nullptr && before->tailoring) || (after != nullptr && after->tailoring);
  if (before == nullptr) {
    out.change = Change::added;
  } else if (after == nullptr) {
    out.change = Change::gone;
  } else {
    out.elements = elements_of(before->elements, after->elements);
    if (before->status != after->status) {
      out.change = between(before->status, after->status);
    } else if (before->conflict != after->conflict) {
      out.change = after->conflict ? Change::worse : Change::better;
    } else if (!out.elements.empty()) {
      out.change = Change::reworded;
    }
  }
  return out;
}

}  // namespace

Change between(Status before, Status after) {
  if (before == after) return Change::same;
  const Change as_block = along(kBlockOrder, before, after);
  return as_block == Change::changed ? along(kTermOrder, before, after) : as_block;
}

RuleChange change_of(const RuleResult* before, const RuleResult* after) {
  RuleChange out = of_rows(before, after);
  out.found = only_in(after, before);
  out.lost = only_in(before, after);
  if (out.change == Change::same && !(out.found.empty() && out.lost.empty())) out.change = Change::reworded;
  return out;
}

RuleChange change_of(const Coverage* before, const Coverage* after) {
  return of_rows(before, after);
}

}  // namespace tenet::compare
