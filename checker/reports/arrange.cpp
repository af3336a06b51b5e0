#include "reports/arrange.hpp"

#include <algorithm>
#include <numeric>

namespace tenet::reports {
namespace {

/// "respect.3" for "respect.3.7"; "" for "fairness.entry".
std::string group_key(std::string_view rule) {
  const std::size_t last = rule.rfind('.');
  if (last == std::string_view::npos) return {};
  return rule.find('.') == last ? std::string() : std::string(rule.substr(0, last));
}

std::vector<std::string> pieces(std::string_view source) {
  std::vector<std::string> result;
  while (true) {
    const std::size_t comma = source.find(", ");
    result.emplace_back(source.substr(0, comma));
    if (comma == std::string_view::npos) return result;
    source.remove_prefix(comma + 2);
  }
}

/// What the citations of one group begin with together: "Respect Standard, Commitment 3" of "…, building block 7" and "…, building block
/// 8".
void keep_common(std::vector<std::string>& common, const std::vector<std::string>& other) {
  std::size_t same = 0;
  while (same < common.size() && same < other.size() && common[same] == other[same]) ++same;
  common.resize(same);
}

/// Which evidence counts for a rule with this status: that of elements which made it so.
Status deciding(Status status) {
  return status == Status::partial ? Status::covered : status;
}

bool element_has(const RuleResult& result, std::string_view id, Status status) {
  return std::any_of(result.elements.begin(), result.elements.end(),
                     [&](const ElementResult& element) { return element.id == id && element.status == status; });
}

bool stronger(const Evidence& a, const Evidence& b) {
  const auto affirmed = [](const Evidence& e) { return e.polarity == Polarity::affirmed; };
  if (affirmed(a) != affirmed(b)) return affirmed(a);
  return a.force > b.force;
}

}  // namespace

std::size_t Counts::total() const {
  return std::accumulate(of_.begin(), of_.end(), std::size_t{0});
}

bool is_gap(Status status) {
  return std::find(kGaps.begin(), kGaps.end(), status) != kGaps.end();
}

std::string_view file_name(std::string_view path) {
  const std::size_t slash = path.find_last_of("/\\");
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

Arrangement::Arrangement(const Report& report) : report_(&report) {
  for (const PackInfo& pack : report.packs) {
    for (const Chapter& chapter : pack.chapters)
      for (const std::string& rule : chapter.rules) chapters_.emplace(rule, &chapter);
  }
  std::map<std::string, std::vector<std::string>> common;
  std::map<std::string, std::string, std::less<>> seen;  // rule -> group, so that a rule counts once
  for (std::size_t i = 0; i < report.documents.size(); ++i) {
    numbers_.emplace(report.documents[i].path, i + 1);
    for (const RuleResult& result : report.documents[i].results) {
      const std::string key = group_key(result.rule);
      if (key.empty() || !seen.emplace(result.rule, key).second) continue;
      const auto [at, first] = common.emplace(key, pieces(result.source));
      if (!first) keep_common(at->second, pieces(result.source));
    }
  }
  for (const auto& [key, words] : common) {
    // One piece is the standard itself, which the pack's title says already.
    group_titles_[key] = words.size() > 1 ? words[1] : key;
  }
}

std::string Arrangement::pack_title(std::string_view id) const {
  for (const PackInfo& pack : report_->packs)
    if (pack.id == id && !pack.title.empty()) return pack.title;
  return std::string(id);
}

Arrangement::GroupName Arrangement::group_of(const std::string& rule, const std::string& pack) const {
  if (const auto chapter = chapters_.find(rule); chapter != chapters_.end()) return {chapter->second->title, chapter->second->title};
  const std::string key = group_key(rule);
  if (key.empty()) return {pack, {}};
  const auto title = group_titles_.find(key);
  return {key, title == group_titles_.end() ? key : title->second};
}

template <class Row>
std::vector<PackRows<Row>> Arrangement::arrange(const std::vector<const Row*>& rows) const {
  std::vector<PackRows<Row>> result;
  for (const PackInfo& pack : report_->packs) result.push_back({pack.id, pack_title(pack.id), {}});
  for (const Row* row : rows) {
    auto pack = std::find_if(result.begin(), result.end(), [&](const auto& known) { return known.id == row->pack; });
    if (pack == result.end()) pack = result.insert(result.end(), {row->pack, row->pack, {}});
    const GroupName name = group_of(row->rule, row->pack);
    auto group = std::find_if(pack->groups.begin(), pack->groups.end(), [&](const auto& known) { return known.key == name.key; });
    if (group == pack->groups.end()) group = pack->groups.insert(group, {name.key, name.title, {}});
    group->rows.push_back(row);
  }
  std::erase_if(result, [](const auto& pack) { return pack.groups.empty(); });
  return result;
}

std::vector<PackRows<RuleResult>> Arrangement::by_pack(const std::vector<const RuleResult*>& rows) const {
  return arrange(rows);
}

std::vector<PackRows<Coverage>> Arrangement::by_pack(const std::vector<const Coverage*>& rows) const {
  return arrange(rows);
}

std::size_t Arrangement::document_number(std::string_view path) const {
  const auto found = numbers_.find(path);
  return found == numbers_.end() ? 0 : found->second;
}

std::string Arrangement::document_label(std::string_view path) const {
  const std::size_t number = document_number(path);
  return (number == 0 ? std::string() : std::to_string(number) + " ") + std::string(file_name(path));
}

const Evidence* best_evidence(const RuleResult& result) {
  const Evidence* best = nullptr;
  for (const Evidence& evidence : result.evidence) {
    if (!element_has(result, evidence.element, deciding(real_status(result)))) continue;
    if (best == nullptr || stronger(evidence, *best)) best = &evidence;
  }
  // Terms and programmed rules may name no elements; evidence comes best first.
  if (best == nullptr && !result.evidence.empty()) return &result.evidence.front();
  return best;
}

const Evidence* opposing_evidence(const RuleResult& result) {
  const Evidence* best = best_evidence(result);
  if (!result.conflict || best == nullptr) return nullptr;
  const auto opposes = [&](const Evidence& e, const Evidence& other) {
    return e.element == other.element && (e.polarity == Polarity::affirmed) != (other.polarity == Polarity::affirmed);
  };
  for (const Evidence& evidence : result.evidence)
    if (opposes(evidence, *best)) return &evidence;
  // The conflict lies in another element: any evidence whose like is denied.
  for (const Evidence& evidence : result.evidence) {
    for (const Evidence& other : result.evidence)
      if (opposes(evidence, other) && evidence.polarity != Polarity::affirmed) return &evidence;
  }
  return nullptr;
}

std::vector<std::string> elements_with(const std::vector<ElementResult>& elements, Status status) {
  std::vector<std::string> result;
  for (const ElementResult& element : elements) {
    if (!element.optional && element.status == status) result.push_back(element.title.empty() ? element.id : element.title);
  }
  return result;
}

std::vector<NotJudged> not_judged(const Report& report) {
  std::vector<NotJudged> result;
  std::map<std::pair<std::string, std::string>, std::size_t> known;
  for (const DocumentReport& document : report.documents) {
    for (const RuleResult& row : document.results) {
      if (real_status(row) != Status::not_checked) continue;
      const auto [at, first] = known.emplace(std::pair(row.rule, row.message), result.size());
      if (first) result.push_back({row.rule, row.message, {}});
      result[at->second].documents.push_back(document.path);
    }
  }
  return result;
}

std::vector<const DocumentReport*> unread(const Report& report) {
  std::vector<const DocumentReport*> result;
  for (const DocumentReport& document : report.documents)
    if (!document.checked) result.push_back(&document);
  return result;
}

Counts coverage_counts(const Report& report) {
  Counts counts;
  for (const Coverage& row : report.coverage) counts.add(row.status);
  return counts;
}

Counts term_counts(const Report& report) {
  Counts counts;
  for (const DocumentReport& document : report.documents) {
    for (const RuleResult& row : document.results)
      if (row.form == Form::term) counts.add(row.status);
  }
  return counts;
}

}  // namespace tenet::reports
