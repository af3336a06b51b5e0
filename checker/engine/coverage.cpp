#include "engine/coverage.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/ids.hpp"
#include "engine/judge.hpp"

namespace tenet::engine {
namespace {

/// Best first: what one document shows, another need not. A file that could not be judged beats "missing": it may well be there.
constexpr std::array kBest{Status::covered,      Status::alternative, Status::partial, Status::weak,
                           Status::contradicted, Status::not_checked, Status::missing, Status::not_applicable};

std::size_t worth(Status status) {
  return static_cast<std::size_t>(kBest.size() - static_cast<std::size_t>(std::find(kBest.begin(), kBest.end(), status) - kBest.begin()));
}

struct RuleLess {
  bool operator()(const std::string& a, const std::string& b) const { return base::id_less(a, b); }
};

/// What all documents say of one rule.
struct Gathered {
  Coverage coverage;
  Status best = Status::not_applicable;  ///< of whole results: for rules without elements
  std::uint32_t needs = 0;
  bool any = false;
  bool contradicted = false;
  bool judged = false;  ///< at least one document was judged
  bool unjudged = false;
  bool policy = false;  ///< evidence from a document that is no form
  bool form = false;
};

bool shows(const RuleResult& result) {
  const Status status = real_status(result);
  return status == Status::covered || status == Status::partial || status == Status::weak;
}

void merge_elements(Gathered& gathered, const RuleResult& result, const std::string& path) {
  for (const ElementResult& element : result.elements) {
    auto& merged = gathered.coverage.elements;
    const auto known = std::find_if(merged.begin(), merged.end(), [&](const ElementResult& other) { return other.id == element.id; });
    const bool has_evidence = element.status == Status::covered || element.status == Status::weak || element.status == Status::partial ||
                              element.status == Status::contradicted;
    ElementResult named = element;
    named.document = has_evidence ? path : std::string();
    if (known == merged.end()) {
      merged.push_back(std::move(named));
    } else if (worth(element.status) > worth(known->status)) {
      *known = std::move(named);
    }
    gathered.contradicted = gathered.contradicted || element.status == Status::contradicted;
  }
}

void merge(Gathered& gathered, const RuleResult& result, const DocumentReport& document) {
  Coverage& coverage = gathered.coverage;
  if (!gathered.any) {
    coverage.rule = result.rule;
    coverage.form = result.form;
    coverage.pack = result.pack;
    coverage.title = result.title;
    coverage.group = result.group;
    coverage.severity = result.severity;
    coverage.level = result.level;
    gathered.needs = result.needs;
    gathered.any = true;
  }
  const Status status = real_status(result);
  if (status == Status::not_checked) {
    gathered.unjudged = true;
    return;
  }
  gathered.judged = true;
  if (worth(status) > worth(gathered.best)) gathered.best = status;
  gathered.contradicted = gathered.contradicted || status == Status::contradicted;
  coverage.conflict = coverage.conflict || result.conflict;
  merge_elements(gathered, result, document.path);
  if (!shows(result)) return;
  coverage.documents.push_back(document.path);
  (document.kind == "self-assessment" ? gathered.form : gathered.policy) = true;
}

Status whole(const Gathered& gathered) {
  const Coverage& coverage = gathered.coverage;
  if (!gathered.judged) return Status::not_checked;
  Status status = gathered.best;
  if (coverage.form == Form::block && !coverage.elements.empty()) {
    const Status merged = block_status(coverage.elements, gathered.needs);
    // A rule that is not applicable anywhere stays so: its elements were never looked for.
    status = gathered.best == Status::not_applicable ? gathered.best : merged;
  }
  // Nothing found where it could be looked for, but not everywhere: that is no gap yet.
  return status == Status::missing && gathered.unjudged ? Status::not_checked : status;
}

}  // namespace

std::vector<Coverage> coverage_of(const std::vector<DocumentReport>& documents) {
  std::map<std::string, Gathered, RuleLess> rules;
  for (const DocumentReport& document : documents) {
    if (!document.checked) continue;
    for (const RuleResult& result : document.results) {
      if (result.form != Form::term) merge(rules[result.rule], result, document);
    }
  }
  std::vector<Coverage> all;
  for (auto& [id, gathered] : rules) {
    Coverage& coverage = gathered.coverage;
    coverage.status = whole(gathered);
    const bool shown = coverage.status == Status::covered || coverage.status == Status::partial || coverage.status == Status::weak;
    coverage.conflict = coverage.conflict || (gathered.contradicted && shown);
    coverage.basis = gathered.policy ? Basis::stated : gathered.form ? Basis::claimed : Basis::none;
    all.push_back(std::move(coverage));
  }
  return all;
}

}  // namespace tenet::engine
