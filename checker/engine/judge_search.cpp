#include "engine/judge_search.hpp"

#include <algorithm>
#include <utility>

namespace tenet::engine {
namespace {

constexpr std::string_view kUnknown = "?";

/// Kinds of document that say what is in place; in them "will" is a plan.
constexpr std::string_view kReports[] = {"report", "self-assessment"};

/// Cues are looked for once in the whole document: a 3,000-page one costs some 50 million steps.
constexpr std::uint64_t kCueSteps = 2'000'000'000;

std::string_view in_words(Actor actor) {
  switch (actor) {
    case Actor::none:
      return "nobody";
    case Actor::we:
      return "the landlord";
    case Actor::you:
      return "the tenant or complainant";
    case Actor::third_party:
      return "somebody else";
  }
  return {};
}

/// Why a match does not count whose subject is found and is not among those whose deed counts. No subject is nobody else's.
std::string by_another(const Strength& strength, const ruleset::Actors& wanted) {
  if (wanted.empty() || strength.actor == Actor::none) return {};
  if (std::find(wanted.begin(), wanted.end(), strength.actor) != wanted.end()) return {};
  std::string who;
  for (const Actor actor : wanted) who += (who.empty() ? "" : " or ") + std::string(in_words(actor));
  return "it is " + std::string(in_words(strength.actor)) + " who does it, and the rule asks what " + who + " does";
}

ruleset::Part part_of(const Document& document, BlockId leaf) {
  for (BlockId up = document.block(leaf).parent; up; up = document.block(up).parent) {
    const BlockKind kind = document.block(up).kind;
    if (kind == BlockKind::note) return ruleset::Part::notes;
    if (kind == BlockKind::page_header || kind == BlockKind::page_footer) return ruleset::Part::headers;
  }
  return document.block(leaf).boxed ? ruleset::Part::text_boxes : ruleset::Part::body;
}

std::string_view in_words(ruleset::Part part) {
  switch (part) {
    case ruleset::Part::body:
      return "the body";
    case ruleset::Part::notes:
      return "a note";
    case ruleset::Part::text_boxes:
      return "a text box";
    case ruleset::Part::headers:
      return "a page header or footer";
  }
  return {};
}

Reach reach_of(const ruleset::Where& where) {
  const bool headers = std::find(where.parts.begin(), where.parts.end(), ruleset::Part::headers) != where.parts.end();
  return headers ? Reach::everything : Reach::body;
}

/// The reach of `ignore` beyond the match; none for the match alone.
std::optional<ruleset::Within> reach_of(ruleset::IgnoreWithin within) {
  switch (within) {
    case ruleset::IgnoreWithin::match:
      return std::nullopt;
    case ruleset::IgnoreWithin::sentence:
      return ruleset::Within::sentence;
    case ruleset::IgnoreWithin::clause:
      return ruleset::Within::clause;
    case ruleset::IgnoreWithin::section:
      return ruleset::Within::section;
  }
  return std::nullopt;
}

CueMap find_cues(const Compiled& compiled, const Index& index, Effort& effort) {
  effort.steps_left = kCueSteps;
  return {index, compiled.cues(), effort};
}

}  // namespace

Reading reading_of(std::string_view kind) {
  const bool reports = std::find(std::begin(kReports), std::end(kReports), kind) != std::end(kReports);
  return reports ? Reading::reports : Reading::commits;
}

Prepared::State::State(const Compiled& rules, const Index& text, std::string_view of_kind, std::string_view on_date)
    : compiled(&rules), index(&text), kind(of_kind), date(on_date), reading(reading_of(of_kind)), cues(find_cues(rules, text, effort)) {
  if (kind == "self-assessment") forms = FormReading(rules, text, cues);
}

Prepared::Prepared(const Compiled& compiled, const Index& index, std::string_view kind, std::string_view date)
    : state_(std::make_unique<State>(compiled, index, kind, date)) {}
Prepared::Prepared(Prepared&&) noexcept = default;
Prepared& Prepared::operator=(Prepared&&) noexcept = default;
Prepared::~Prepared() = default;
const Compiled& Prepared::compiled() const {
  return *state_->compiled;
}
const Index& Prepared::index() const {
  return *state_->index;
}
const std::string& Prepared::kind() const {
  return state_->kind;
}
const std::string& Prepared::date() const {
  return state_->date;
}
const CueMap& Prepared::cues() const {
  return state_->cues;
}
Reading Prepared::reading() const {
  return state_->reading;
}

Search::Search(const CompiledRule& rule, const Prepared& document, Keep keep)
    : rule_(rule), state_(document.state()), index_(document.index()), keep_(keep), reach_(reach_of(rule.rule->where)) {}

Found Search::find(const Programs& programs, Filter filter, const Demands* demands) {
  Found found;
  each(programs, filter, demands, [&](Hit& hit, std::string& reason) {
    if (reason.empty()) {
      found.hits.push_back(std::move(hit));
    } else {
      found.set_aside.push_back({std::move(hit), std::move(reason)});
    }
  });
  std::stable_sort(found.hits.begin(), found.hits.end(), [](const Hit& a, const Hit& b) { return a.match.begin < b.match.begin; });
  return found;
}

void Search::each(const Programs& programs, Filter filter, const Demands* demands, const Take& take) {
  for (std::size_t phrase = 0; phrase < programs.size(); ++phrase) {
    for (Match& match : find_all(*programs[phrase], index_, effort_, filter == Filter::rule ? reach_ : Reach::body)) {
      const BlockId leaf = index_.unit(match.unit).block;
      std::string reason = filter == Filter::rule ? reason_against(match, demands) : std::string();
      if (!reason.empty() && keep_ == Keep::hits_only) continue;
      const bool in_form = state_.forms.part_of(leaf) == FormPart::evidence;
      Strength strength = strength_of(match, index_, state_.cues, state_.reading, in_form ? Intro::ignore : Intro::read);
      if (in_form && leans_on_own_label(match)) {
        if (strength.polarity != Polarity::affirmed) reason = "it needs words of the form's label, and denies";
        strength.force = std::min(strength.force, Force::mentioned);
      }
      if (reason.empty() && filter == Filter::rule && demands != nullptr) reason = by_another(strength, demands->actor);
      if (!reason.empty() && keep_ == Keep::hits_only) continue;
      Hit hit{std::move(match), std::move(strength), leaf, phrase};
      take(hit, reason);
    }
  }
}

std::string Search::reason_against(const Match& match, const Demands* demands) {
  const BlockId leaf = index_.unit(match.unit).block;
  if (std::string reason = place_reason(leaf); !reason.empty()) return reason;
  const Position first = match.spelled.empty() ? match.begin : match.spelled.front();
  if (!rule_.rule->where.quoted && index_.tokens()[first].quoted) return "inside quotation marks";
  if (std::string reason = form_reason(match); !reason.empty()) return reason;
  if (std::string reason = heading_reason(leaf); !reason.empty()) return reason;
  if (std::string reason = ignored(match); !reason.empty()) return reason;
  if (demands == nullptr) return {};
  const std::string given = match.value ? written(index_, match.value->first, match.value->last) : std::string();
  return out_of_bounds(demands->value, match.value, given, state_.date);
}

std::string Search::place_reason(BlockId leaf) const {
  const ruleset::Where& where = rule_.rule->where;
  if (std::string reason = part_reason(leaf); !reason.empty()) return reason;
  const Document& document = index_.document();
  const Block& block = document.block(leaf);
  const bool in_cell = block.kind == BlockKind::paragraph && block.parent && document.block(block.parent).kind == BlockKind::cell;
  const BlockKind kind = in_cell ? BlockKind::cell : block.kind;
  if (!where.kinds.empty() && std::find(where.kinds.begin(), where.kinds.end(), kind) == where.kinds.end()) {
    return "in a " + std::string(to_string(kind)) + ", where this rule does not look";
  }
  if (!where.definitions && under_definitions(index_, state_.cues, leaf)) return "in a definition";
  return {};
}

std::string Search::part_reason(BlockId leaf) const {
  const std::vector<ruleset::Part>& parts = rule_.rule->where.parts;
  const ruleset::Part part = part_of(index_.document(), leaf);
  if (parts.empty()) {
    const bool header = part == ruleset::Part::headers;
    return header ? "in " + std::string(in_words(part)) + ", where rules look only if they say so" : std::string();
  }
  if (std::find(parts.begin(), parts.end(), part) != parts.end()) return {};
  return "in " + std::string(in_words(part)) + ", where this rule does not look";
}

// In a form, the question is not the answer: labels prove nothing, nor does a match that needs a word of them, but in the rule's own row.
std::string Search::form_reason(const Match& match) const {
  const BlockId leaf = index_.unit(match.unit).block;
  switch (state_.forms.part_of(leaf)) {
    case FormPart::outside:
      return {};
    case FormPart::label:
      return "in a label of the form";
    case FormPart::evidence:
      break;
  }
  const bool by_itself = match.begin >= index_.unit(match.unit).own;
  return by_itself || leans_on_own_label(match) ? std::string() : "it needs words of the form's label";
}

// "Fortnightly tasking meeting with police" answers the label beside it, and says part of it only.
bool Search::leans_on_own_label(const Match& match) const {
  const Unit& unit = index_.unit(match.unit);
  if (match.begin >= unit.own || !state_.forms.is_own(unit.block, rule_.rule->info.id)) return false;
  return std::any_of(match.spelled.begin(), match.spelled.end(), [&](Position at) { return at >= unit.own; });
}

bool Search::heading_matches(const Programs& programs, BlockId heading, std::string* text) {
  for (const UnitId id : index_.units_of(heading)) {
    for (const ProgramPtr& program : programs) {
      if (find_in(*program, index_, id, effort_).empty()) continue;
      *text = index_.document().text_of(index_.document().block(heading));
      return true;
    }
  }
  return false;
}

std::string Search::heading_reason(BlockId leaf) {
  if (rule_.heading.empty() && rule_.not_heading.empty()) return {};
  const Document& document = index_.document();
  const BlockId start = document.block(leaf).kind == BlockKind::heading ? leaf : document.block(leaf).heading;
  if (heading_reasons_.empty()) heading_reasons_.assign(document.blocks.size() + 1, std::string(kUnknown));
  std::string& known = heading_reasons_[start.value];
  if (known != kUnknown) return known;
  known.clear();
  bool wanted = rule_.heading.empty();
  for (BlockId heading = start; heading; heading = document.block(heading).heading) {
    std::string text;
    if (heading_matches(rule_.not_heading, heading, &text)) return known = "under the heading '" + text + "'";
    wanted = wanted || heading_matches(rule_.heading, heading, &text);
  }
  if (!wanted) known = "not under a heading that the rule asks for";
  return known;
}

std::string Search::ignored(const Match& match) {
  if (rule_.ignore.empty()) return {};
  if (rule_.rule->ignore_within != ruleset::IgnoreWithin::match) return ignored_near(match);
  for (const ProgramPtr& program : rule_.ignore) {
    for (const Match& other : find_in(*program, index_, match.unit, effort_)) {
      if (other.begin < match.end && match.begin < other.end) return "ignored by '" + source_of(*program).text + "'";
    }
  }
  return {};
}

std::string Search::ignored_near(const Match& match) {
  if (!ignore_scope_) {
    ignore_scope_.emplace(*reach_of(rule_.rule->ignore_within), index_);
    for (const ProgramPtr& program : rule_.ignore) ignored_matches_.push_back(find_all(*program, index_, effort_, reach_));
  }
  for (std::size_t i = 0; i < ignored_matches_.size(); ++i) {
    for (const Match& other : ignored_matches_[i]) {
      if (ignore_scope_->holds(match.unit, other.unit)) return "ignored by '" + source_of(*rule_.ignore[i]).text + "' near it";
    }
  }
  return {};
}

}  // namespace tenet::engine
