// Procedures: wherever the trigger is described, the expectation must stand there, above, below, or where the section refers to.
#include <algorithm>

#include "engine/judge_rows.hpp"
#include "engine/procedure.hpp"

namespace tenet::engine {
namespace {

bool in_heading(const Hit& hit, const Document& document) {
  return document.block(hit.leaf).kind == BlockKind::heading;
}

// A trigger is something done: named in a list, denied or past, it starts nothing. "Not … until" does describe it.
std::string reason_against_trigger(const Hit& hit, const Prepared& document) {
  const Index& index = document.index();
  const Block& leaf = index.document().block(hit.leaf);
  if (leaf.role != BlockRole::body) return "only a title, caption or contents line";
  if (hit.strength.force == Force::historical) return "speaks of the past";
  if (hit.strength.polarity == Polarity::negated) {
    const Unit& unit = index.unit(hit.match.unit);
    const bool conditioned = document.cues().has(unit, CueId::precondition) || document.cues().has(unit, CueId::exception);
    return conditioned ? std::string() : "denied";
  }
  const bool named = hit.strength.force == Force::mentioned && leaf.kind != BlockKind::heading;
  return named ? "only named: a definition, question or bare name" : std::string();
}

/// What gives occasion in one section, in the document's order: the first of them, since a section may be a book of sentences that all do.
class Triggers {
 public:
  void add(Hit hit) {
    ++found_;
    hits_.push_back(std::move(hit));
    if (hits_.size() >= 2 * kMost) shorten();
  }
  void set_aside(Position at, std::string reason) {
    if (!against_.empty() && first_against_ <= at) return;
    first_against_ = at;
    against_ = std::move(reason);
  }
  [[nodiscard]] std::vector<Hit> take() {
    shorten();
    return std::move(hits_);
  }
  [[nodiscard]] std::size_t found() const { return found_; }
  [[nodiscard]] const std::string& against() const { return against_; }

 private:
  /// More than anybody looks at; `explain` shows them.
  static constexpr std::size_t kMost = 1'000;

  void shorten() {
    std::stable_sort(hits_.begin(), hits_.end(), [](const Hit& a, const Hit& b) { return a.match.begin < b.match.begin; });
    if (hits_.size() > kMost) hits_.resize(kMost);
  }

  std::vector<Hit> hits_;
  std::size_t found_ = 0;
  Position first_against_ = 0;
  std::string against_;
};

/// The order in which statuses of sections add up to one of the procedure.
Status procedure_status(const std::vector<SectionSeen>& sections) {
  const auto count = [&](Status status) {
    return std::count_if(sections.begin(), sections.end(), [&](const SectionSeen& section) { return section.verdict.status == status; });
  };
  if (count(Status::covered) == static_cast<std::ptrdiff_t>(sections.size())) return Status::covered;
  if (count(Status::covered) > 0) return Status::partial;
  if (count(Status::weak) > 0) return Status::weak;
  return count(Status::contradicted) > 0 ? Status::contradicted : Status::missing;
}

std::string message_for(Status status, const std::vector<SectionSeen>& sections) {
  const auto covered =
      std::count_if(sections.begin(), sections.end(), [](const SectionSeen& section) { return section.verdict.status == Status::covered; });
  const std::string all = std::to_string(sections.size());
  if (status == Status::covered) {
    return sections.size() == 1 ? "covered: the section that describes it has it or refers to it"
                                : "covered: all " + all + " sections that describe it have it or refer to it";
  }
  std::string without;
  std::size_t listed = 0;
  for (const SectionSeen& section : sections) {
    if (section.verdict.status == Status::covered) continue;
    if (++listed > 3) continue;
    if (!without.empty()) without += "; ";
    without += section.name;
  }
  if (listed > 3) without += "; and " + std::to_string(listed - 3) + " more";
  const std::string word(to_string(status));
  return word + ": " + std::to_string(covered) + " of " + all + " sections that describe it; not in: " + without;
}

// A form's row asks for the procedure by itself: what stands in the row is judged, and no section is looked for.
void judge_own_rows(const CompiledRule& compiled, const Prepared& document, const OwnRows& rows, Search& search, RuleResult& result) {
  const ruleset::Element& expect = compiled.rule->expect;
  Found found = search.find(compiled.expect.find, Filter::rule, &compiled.expect.demands);
  const std::vector<Hit> beside = rows.elsewhere(found.hits);
  const Verdict verdict = verdict_of(expect, rows.deciding(std::move(found.hits)));
  for (const Hit& hit : verdict.shown) result.evidence.push_back(evidence_of(hit, document.index(), expect.id));
  result.elements.push_back({expect.id, expect.title, false, verdict.status, {}});
  result.status = verdict.status;
  result.conflict = verdict.conflict;
  result.message = verdict.status == Status::missing ? rows.message(!beside.empty())
                                                     : std::string(to_string(verdict.status)) + ": as the form's own row says";
}

}  // namespace

SectionsSeen sections_seen(const CompiledRule& compiled, const Prepared& document, Search& search) {
  const ruleset::Rule& rule = *compiled.rule;
  const Document& text = document.index().document();
  const std::shared_ptr<const SectionMap> sections = SectionMap::of(document.index(), document.cues());
  const SectionMap& map = *sections;
  SectionsSeen seen;
  std::vector<Triggers> triggers(map.sections().size());
  search.each(compiled.find, Filter::rule, nullptr, [&](Hit& hit, std::string& set_aside) {
    const std::size_t section = map.section_of(hit.leaf);
    if (!set_aside.empty() || section == SectionMap::none) return;
    std::string reason = reason_against_trigger(hit, document);
    // A heading names what its section is about, if the section says anything itself.
    if (reason.empty() && in_heading(hit, text) && map.sections()[section].leaves.empty()) reason = "only a heading over subsections";
    if (reason.empty()) {
      triggers[section].add(std::move(hit));
    } else {
      triggers[section].set_aside(hit.match.begin, std::move(reason));
    }
  });
  std::vector<std::vector<Hit>> expected(map.sections().size());
  for (Hit& hit : search.find(compiled.expect.find, Filter::rule, &compiled.expect.demands).hits) {
    const std::size_t section = map.section_of(hit.leaf);
    if (section != SectionMap::none) expected[section].push_back(std::move(hit));
  }
  for (std::size_t i = 0; i < map.sections().size(); ++i) {
    const SectionNode& node = map.sections()[i];
    std::vector<Hit> found = triggers[i].take();
    if (found.empty()) {
      const std::string& against = triggers[i].against();
      if (!against.empty()) seen.left_out.push_back(SectionMap::name_of(node, text) + ": " + against);
      continue;
    }
    SectionSeen section;
    section.name = SectionMap::name_of(node, text);
    section.section = i;
    section.triggers = std::move(found);
    section.triggers_found = triggers[i].found();
    std::vector<std::size_t> where{i};
    where.insert(where.end(), node.ancestors.begin(), node.ancestors.end());
    where.insert(where.end(), node.descendants.begin(), node.descendants.end());
    for (const std::size_t target : node.linked) {
      section.linked.push_back(SectionMap::name_of(map.sections()[target], text));
      if (!rule.linked) continue;
      where.push_back(target);
      const auto& below = map.sections()[target].descendants;
      where.insert(where.end(), below.begin(), below.end());
    }
    std::sort(where.begin(), where.end());
    where.erase(std::unique(where.begin(), where.end()), where.end());
    std::vector<Hit> hits;
    for (const std::size_t from : where) hits.insert(hits.end(), expected[from].begin(), expected[from].end());
    section.verdict = verdict_of(rule.expect, hits);
    section.looked_at = std::move(where);
    seen.sections.push_back(std::move(section));
  }
  return seen;
}

void judge_procedure(const CompiledRule& compiled, const Prepared& document, Search& search, RuleResult& result) {
  const ruleset::Rule& rule = *compiled.rule;
  const std::string id = rule.expect.id.empty() ? "expect" : rule.expect.id;
  const std::string title = rule.expect.title.empty() ? id : rule.expect.title;
  if (const OwnRows rows(document, rule.info.id); rows.exist()) return judge_own_rows(compiled, document, rows, search, result);
  const SectionsSeen seen = sections_seen(compiled, document, search);
  if (seen.sections.empty()) {
    result.status = rule.no_trigger;
    result.message = rule.no_trigger == Status::not_applicable ? "nothing in the document gives occasion for it"
                                                               : "the document does not describe what it should be linked to";
    result.elements.push_back({id, title, false, result.status, {}});
    return;
  }
  result.status = procedure_status(seen.sections);
  result.message = message_for(result.status, seen.sections);
  std::vector<Hit> shown;
  std::vector<Hit> gaps;
  for (const SectionSeen& section : seen.sections) {
    result.conflict = result.conflict || section.verdict.conflict;
    shown.insert(shown.end(), section.verdict.shown.begin(), section.verdict.shown.end());
    if (section.verdict.status != Status::covered) gaps.push_back(section.triggers.front());
  }
  for (const Hit& hit : best_of(std::move(shown))) result.evidence.push_back(evidence_of(hit, document.index(), id));
  // Where it is not: the triggers of the sections that lack it, so that a person knows where to write it.
  for (std::size_t i = 0; i < gaps.size() && i < kEvidencePerElement; ++i) {
    result.evidence.push_back(evidence_of(gaps[i], document.index(), "whenever"));
  }
  result.elements.push_back({id, title, false, result.status, {}});
  if (result.conflict) result.message += "; the document also says the opposite: a person must decide";
}

}  // namespace tenet::engine
