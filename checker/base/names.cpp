// The one spelling of every public enumerator: JSON, Lua, the command line and reports all take it from here.
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <tenet/document.hpp>
#include <tenet/report.hpp>
#include <tenet/rule.hpp>

namespace tenet {
namespace {

template <class E, std::size_t N>
using Names = std::array<std::pair<E, std::string_view>, N>;

// A loop, not an index: the tables stay right whatever the order of the enumerators.
template <class E, std::size_t N>
std::string_view name_of(const Names<E, N>& names, E value) {
  for (const auto& [key, name] : names) {
    if (key == value) return name;
  }
  return {};
}

constexpr Names<Status, 11> kStatuses{{
    {Status::covered, "covered"},
    {Status::partial, "partial"},
    {Status::weak, "weak"},
    {Status::contradicted, "contradicted"},
    {Status::missing, "missing"},
    {Status::flagged, "flagged"},
    {Status::qualified, "qualified"},
    {Status::clear, "clear"},
    {Status::not_applicable, "not_applicable"},
    {Status::alternative, "alternative"},
    {Status::not_checked, "not_checked"},
}};

constexpr Names<Form, 3> kForms{{{Form::block, "block"}, {Form::term, "term"}, {Form::procedure, "procedure"}}};

constexpr Names<Severity, 3> kSeverities{{{Severity::low, "low"}, {Severity::medium, "medium"}, {Severity::high, "high"}}};

constexpr Names<Obligation, 7> kObligations{{
    {Obligation::none, ""},
    {Obligation::must, "must"},
    {Obligation::expected, "expected"},
    {Obligation::should, "should"},
    {Obligation::watch, "watch"},
    {Obligation::good_practice, "good_practice"},
    {Obligation::context, "context"},
}};

constexpr Names<Polarity, 3> kPolarities{
    {{Polarity::affirmed, "affirmed"}, {Polarity::negated, "negated"}, {Polarity::excepted, "excepted"}}};

constexpr Names<Force, 7> kForces{{
    {Force::historical, "historical"},
    {Force::mentioned, "mentioned"},
    {Force::aspirational, "aspirational"},
    {Force::planned, "planned"},
    {Force::permitted, "permitted"},
    {Force::stated, "stated"},
    {Force::committed, "committed"},
}};

constexpr Names<Actor, 4> kActors{{{Actor::none, "none"}, {Actor::we, "we"}, {Actor::you, "you"}, {Actor::third_party, "third_party"}}};

constexpr Names<TailoringUse, 4> kTailoringUses{{
    {TailoringUse::applied, "applied"},
    {TailoringUse::expired, "expired"},
    {TailoringUse::not_needed, "not_needed"},
    {TailoringUse::not_selected, "not_selected"},
}};

constexpr Names<Basis, 3> kBases{{{Basis::none, "none"}, {Basis::stated, "stated"}, {Basis::claimed, "claimed"}}};

}  // namespace

std::string_view to_string(Status status) {
  return name_of(kStatuses, status);
}
std::string_view to_string(Form form) {
  return name_of(kForms, form);
}
std::string_view to_string(Severity severity) {
  return name_of(kSeverities, severity);
}
std::string_view to_string(Obligation level) {
  return name_of(kObligations, level);
}
std::string_view to_string(Polarity polarity) {
  return name_of(kPolarities, polarity);
}
std::string_view to_string(Force force) {
  return name_of(kForces, force);
}
std::string_view to_string(Actor actor) {
  return name_of(kActors, actor);
}
std::string_view to_string(Basis basis) {
  return name_of(kBases, basis);
}
std::string_view to_string(TailoringUse use) {
  return name_of(kTailoringUses, use);
}

std::string_view to_string(BlockKind kind) {
  switch (kind) {
    case BlockKind::heading:
      return "heading";
    case BlockKind::paragraph:
      return "paragraph";
    case BlockKind::list_item:
      return "list_item";
    case BlockKind::table:
      return "table";
    case BlockKind::cell:
      return "cell";
    case BlockKind::note:
      return "note";
    case BlockKind::page_header:
      return "page_header";
    case BlockKind::page_footer:
      return "page_footer";
  }
  return "paragraph";
}

std::optional<Status> status_from(std::string_view name) {
  for (const auto& [status, spelled] : kStatuses) {
    if (spelled == name) return status;
  }
  return std::nullopt;
}

std::optional<TailoringUse> tailoring_use_from(std::string_view name) {
  for (const auto& [use, spelled] : kTailoringUses) {
    if (spelled == name) return use;
  }
  return std::nullopt;
}

std::string citation(const Source& source) {
  std::string line;
  for (const std::string* part : {&source.standard, &source.clause, &source.guidance}) {
    if (part->empty()) continue;
    if (!line.empty()) line += ", ";
    line += *part;
  }
  return line;
}

}  // namespace tenet
