#include "engine/judge_evidence.hpp"

#include <algorithm>

#include "document/outline.hpp"

namespace tenet::engine {
namespace {

struct Stretch {
  Position begin = 0;
  Position end = 0;
};

// The quoted tokens that are the leaf's own; a quote wholly in the lead-in falls back to what the item itself adds.
Stretch own_part(const Match& match, const Index& index) {
  const Unit& unit = index.unit(match.unit);
  const Stretch quoted{std::max(match.quote_begin, unit.own), match.quote_end};
  if (quoted.begin < quoted.end) return quoted;
  return {std::max(match.begin, unit.own), match.end};
}

std::string_view cue_place(const Index& index, const Cue& cue) {
  switch (index.tokens()[cue.begin].origin) {
    case Origin::own:
      return "";
    case Origin::lead_in:
      return "lead-in";
    case Origin::row_header:
      return "row header";
    case Origin::column_header:
      return "column header";
  }
  return "";
}

// A double negation is shown as what it is: "not … until".
void set_cue(Evidence& evidence, const Strength& strength, const Index& index) {
  const auto about_polarity = [](const Cue& cue) {
    return cue.list.starts_with("cue.negation") || cue.list == "cue.exception" || cue.list == "cue.precondition";
  };
  for (const Cue& cue : strength.cues) {
    const bool first = evidence.cue.empty();
    if (!first && !about_polarity(cue)) break;
    if (!first) evidence.cue += " \u2026 ";
    evidence.cue += written(index, cue.begin, cue.end);
    if (first) evidence.cue_place = cue_place(index, cue);
    if (!about_polarity(cue)) break;
  }
}

}  // namespace

std::string written(const Index& index, Position begin, Position end) {
  const Document& document = index.document();
  const auto tokens = index.tokens();
  std::string text;
  for (Position at = begin; at < end;) {
    Position last = at;
    while (last + 1 < end && tokens[last + 1].block == tokens[at].block) ++last;
    if (!text.empty()) text += ' ';
    text += document.text_of(document.block(tokens[at].block)).substr(tokens[at].begin, tokens[last].end - tokens[at].begin);
    at = last + 1;
  }
  return text;
}

std::string context_of(const Index& index, const Unit& unit) {
  const Document& document = index.document();
  std::string context;
  BlockId latest;
  for (Position at = unit.begin; at < unit.own; ++at) {
    const Token& token = index.tokens()[at];
    if (token.block == latest) continue;
    latest = token.block;
    context += document.text_of(document.block(latest));
    context += token.origin == Origin::lead_in ? " " : " | ";
  }
  context += document.text_of(document.block(unit.block));
  return context;
}

Evidence evidence_of(const Hit& hit, const Index& index, std::string element) {
  const Unit& unit = index.unit(hit.match.unit);
  const Stretch own = own_part(hit.match, index);
  Evidence evidence;
  evidence.element = std::move(element);
  evidence.quote = written(index, own.begin, own.end);
  evidence.context = context_of(index, unit);
  evidence.polarity = hit.strength.polarity;
  evidence.force = hit.strength.force;
  evidence.actor = hit.strength.actor;
  evidence.conditional = hit.strength.conditional;
  set_cue(evidence, hit.strength, index);
  const auto tokens = index.tokens();
  evidence.place = document::place_of(index.document(), unit.block, tokens[own.begin].begin, tokens[own.end - 1].end);
  return evidence;
}

std::vector<Hit> best_of(std::vector<const Hit*> hits, std::size_t most) {
  std::stable_sort(hits.begin(), hits.end(), [](const Hit* a, const Hit* b) {
    if (a->strength.force != b->strength.force) return a->strength.force > b->strength.force;
    if (a->strength.conditional != b->strength.conditional) return !a->strength.conditional;
    if (a->match.begin != b->match.begin) return a->match.begin < b->match.begin;
    return a->match.end < b->match.end;
  });
  std::vector<Hit> best;
  for (const Hit* hit : hits) {
    if (best.size() == most) break;
    const bool again = std::any_of(best.begin(), best.end(), [&](const Hit& other) {
      return other.match.begin < hit->match.end && hit->match.begin < other.match.end;
    });
    if (!again) best.push_back(*hit);
  }
  return best;
}

std::vector<Hit> best_of(const std::vector<Hit>& hits, std::size_t most) {
  std::vector<const Hit*> all;
  all.reserve(hits.size());
  for (const Hit& hit : hits) all.push_back(&hit);
  return best_of(std::move(all), most);
}

}  // namespace tenet::engine
