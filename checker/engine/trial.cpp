#include "engine/trial.hpp"

#include "engine/judge_forms.hpp"

namespace tenet::engine {

PhraseTrial try_phrase(const Program& program, const Prepared& document) {
  PhraseTrial trial;
  Effort effort;
  const Index& index = document.index();
  std::vector<Hit> hits;
  for (Match& match : find_all(program, index, effort)) {
    Hit hit;
    hit.leaf = index.unit(match.unit).block;
    hit.strength = strength_of(match, index, document.cues(), document.reading());
    hit.match = std::move(match);
    hits.push_back(std::move(hit));
  }
  ruleset::Element element;
  trial.status = verdict_of(element, hits).status;
  for (Hit& hit : hits) trial.hits.push_back({std::move(hit.match), std::move(hit.strength), hit.leaf});
  if (trial.hits.empty()) trial.miss = nearest_miss(program, index, effort);
  trial.exhausted = effort.exhausted;
  return trial;
}

}  // namespace tenet::engine
