#include "base/names.hpp"

#include <array>
#include <string>

#include <tenet/document.hpp>
#include <tenet/rule.hpp>

namespace tenet {
namespace base {
namespace {

constexpr std::array<Name<Status>, 11> kStatuses{{
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

constexpr std::array<Name<Form>, 3> kForms{{{Form::block, "block"}, {Form::term, "term"}, {Form::procedure, "procedure"}}};

constexpr std::array<Name<Severity>, 3> kSeverities{{{Severity::low, "low"}, {Severity::medium, "medium"}, {Severity::high, "high"}}};

constexpr std::array<Name<Obligation>, 7> kObligations{{
    {Obligation::none, ""},
    {Obligation::must, "must"},
    {Obligation::expected, "expected"},
    {Obligation::should, "should"},
    {Obligation::watch, "watch"},
    {Obligation::good_practice, "good_practice"},
    {Obligation::context, "context"},
}};

constexpr std::array<Name<Polarity>, 3> kPolarities{
    {{Polarity::affirmed, "affirmed"}, {Polarity::negated, "negated"}, {Polarity::excepted, "excepted"}}};

constexpr std::array<Name<Force>, 7> kForces{{
    {Force::historical, "historical"},
    {Force::mentioned, "mentioned"},
    {Force::aspirational, "aspirational"},
    {Force::planned, "planned"},
    {Force::permitted, "permitted"},
    {Force::stated, "stated"},
    {Force::committed, "committed"},
}};

constexpr std::array<Name<Actor>, 4> kActors{
    {{Actor::none, "none"}, {Actor::we, "we"}, {Actor::you, "you"}, {Actor::third_party, "third_party"}}};

constexpr std::array<Name<TailoringUse>, 4> kTailoringUses{{
    {TailoringUse::applied, "applied"},
    {TailoringUse::expired, "expired"},
    {TailoringUse::not_needed, "not_needed"},
    {TailoringUse::not_selected, "not_selected"},
}};

constexpr std::array<Name<Basis>, 3> kBases{{{Basis::none, "none"}, {Basis::stated, "stated"}, {Basis::claimed, "claimed"}}};

constexpr std::array<Name<BlockKind>, 8> kBlockKinds{{
    {BlockKind::heading, "heading"},
    {BlockKind::paragraph, "paragraph"},
    {BlockKind::list_item, "list_item"},
    {BlockKind::table, "table"},
    {BlockKind::cell, "cell"},
    {BlockKind::note, "note"},
    {BlockKind::page_header, "page_header"},
    {BlockKind::page_footer, "page_footer"},
}};

constexpr std::array<Name<View>, 2> kViews{{{View::accepted, "accepted"}, {View::original, "original"}}};

constexpr std::array<Name<Change>, 7> kChanges{{
    {Change::added, "new"},
    {Change::gone, "gone"},
    {Change::worse, "worse"},
    {Change::better, "better"},
    {Change::changed, "changed"},
    {Change::reworded, "reworded"},
    {Change::same, "same"},
}};

constexpr std::array<Name<Match>, 6> kMatches{{
    {Match::none, ""},
    {Match::content, "content"},
    {Match::path, "path"},
    {Match::name, "name"},
    {Match::title, "title"},
    {Match::words, "words"},
}};

}  // namespace

template <>
std::span<const Name<Status>> names() {
  return kStatuses;
}
template <>
std::span<const Name<Form>> names() {
  return kForms;
}
template <>
std::span<const Name<Severity>> names() {
  return kSeverities;
}
template <>
std::span<const Name<Obligation>> names() {
  return kObligations;
}
template <>
std::span<const Name<Polarity>> names() {
  return kPolarities;
}
template <>
std::span<const Name<Force>> names() {
  return kForces;
}
template <>
std::span<const Name<Actor>> names() {
  return kActors;
}
template <>
std::span<const Name<Basis>> names() {
  return kBases;
}
template <>
std::span<const Name<TailoringUse>> names() {
  return kTailoringUses;
}
template <>
std::span<const Name<BlockKind>> names() {
  return kBlockKinds;
}
template <>
std::span<const Name<View>> names() {
  return kViews;
}
template <>
std::span<const Name<Change>> names() {
  return kChanges;
}
template <>
std::span<const Name<Match>> names() {
  return kMatches;
}

}  // namespace base

std::string_view to_string(Status status) {
  return base::name_of(status);
}
std::string_view to_string(Form form) {
  return base::name_of(form);
}
std::string_view to_string(Severity severity) {
  return base::name_of(severity);
}
std::string_view to_string(Obligation level) {
  return base::name_of(level);
}
std::string_view to_string(Polarity polarity) {
  return base::name_of(polarity);
}
std::string_view to_string(Force force) {
  return base::name_of(force);
}
std::string_view to_string(Actor actor) {
  return base::name_of(actor);
}
std::string_view to_string(Basis basis) {
  return base::name_of(basis);
}
std::string_view to_string(TailoringUse use) {
  return base::name_of(use);
}
std::string_view to_string(BlockKind kind) {
  return base::name_of(kind);
}

std::uint32_t count_of(const ChangeCounts& counts, Change change) {
  switch (change) {
    case Change::added:
      return counts.added;
    case Change::gone:
      return counts.gone;
    case Change::worse:
      return counts.worse;
    case Change::better:
      return counts.better;
    case Change::changed:
      return counts.changed;
    case Change::reworded:
      return counts.reworded;
    case Change::same:
      return counts.same;
  }
  return 0;
}

std::string_view to_string(Change change) {
  return base::name_of(change);
}
std::string_view to_string(Match match) {
  return base::name_of(match);
}

std::optional<Status> status_from(std::string_view name) {
  return base::value_of<Status>(name);
}

std::optional<TailoringUse> tailoring_use_from(std::string_view name) {
  return base::value_of<TailoringUse>(name);
}

std::optional<Change> change_from(std::string_view name) {
  return base::value_of<Change>(name);
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
