#include "abi/names.hpp"

#include <array>

#include <fmt/core.h>

#include <tenet/annotate.hpp>

#include "abi/error.hpp"

namespace tenet::abi {
namespace {

// The header's numbers are for ever. Where an enumeration must change its order, number_of gets a table for it.
static_assert(number_of(Status::covered) == TENET_STATUS_COVERED && number_of(Status::partial) == TENET_STATUS_PARTIAL &&
              number_of(Status::weak) == TENET_STATUS_WEAK && number_of(Status::contradicted) == TENET_STATUS_CONTRADICTED &&
              number_of(Status::missing) == TENET_STATUS_MISSING && number_of(Status::flagged) == TENET_STATUS_FLAGGED &&
              number_of(Status::qualified) == TENET_STATUS_QUALIFIED && number_of(Status::clear) == TENET_STATUS_CLEAR &&
              number_of(Status::not_applicable) == TENET_STATUS_NOT_APPLICABLE &&
              number_of(Status::alternative) == TENET_STATUS_ALTERNATIVE && number_of(Status::not_checked) == TENET_STATUS_NOT_CHECKED);
static_assert(number_of(Form::block) == TENET_FORM_BLOCK && number_of(Form::term) == TENET_FORM_TERM &&
              number_of(Form::procedure) == TENET_FORM_PROCEDURE);
static_assert(number_of(Severity::low) == TENET_SEVERITY_LOW && number_of(Severity::medium) == TENET_SEVERITY_MEDIUM &&
              number_of(Severity::high) == TENET_SEVERITY_HIGH);
static_assert(number_of(Obligation::none) == TENET_OBLIGATION_NONE && number_of(Obligation::must) == TENET_OBLIGATION_MUST &&
              number_of(Obligation::expected) == TENET_OBLIGATION_EXPECTED && number_of(Obligation::should) == TENET_OBLIGATION_SHOULD &&
              number_of(Obligation::watch) == TENET_OBLIGATION_WATCH &&
              number_of(Obligation::good_practice) == TENET_OBLIGATION_GOOD_PRACTICE &&
              number_of(Obligation::context) == TENET_OBLIGATION_CONTEXT);
static_assert(number_of(Polarity::affirmed) == TENET_POLARITY_AFFIRMED && number_of(Polarity::negated) == TENET_POLARITY_NEGATED &&
              number_of(Polarity::excepted) == TENET_POLARITY_EXCEPTED);
static_assert(number_of(Force::historical) == TENET_FORCE_HISTORICAL && number_of(Force::mentioned) == TENET_FORCE_MENTIONED &&
              number_of(Force::aspirational) == TENET_FORCE_ASPIRATIONAL && number_of(Force::planned) == TENET_FORCE_PLANNED &&
              number_of(Force::permitted) == TENET_FORCE_PERMITTED && number_of(Force::stated) == TENET_FORCE_STATED &&
              number_of(Force::committed) == TENET_FORCE_COMMITTED);
static_assert(number_of(Actor::none) == TENET_ACTOR_NONE && number_of(Actor::we) == TENET_ACTOR_WE &&
              number_of(Actor::you) == TENET_ACTOR_YOU && number_of(Actor::third_party) == TENET_ACTOR_THIRD_PARTY);
static_assert(number_of(Basis::none) == TENET_BASIS_NONE && number_of(Basis::stated) == TENET_BASIS_STATED &&
              number_of(Basis::claimed) == TENET_BASIS_CLAIMED);
static_assert(number_of(BlockKind::heading) == TENET_BLOCK_HEADING && number_of(BlockKind::paragraph) == TENET_BLOCK_PARAGRAPH &&
              number_of(BlockKind::list_item) == TENET_BLOCK_LIST_ITEM && number_of(BlockKind::table) == TENET_BLOCK_TABLE &&
              number_of(BlockKind::cell) == TENET_BLOCK_CELL && number_of(BlockKind::note) == TENET_BLOCK_NOTE &&
              number_of(BlockKind::page_header) == TENET_BLOCK_PAGE_HEADER && number_of(BlockKind::page_footer) == TENET_BLOCK_PAGE_FOOTER);
static_assert(number_of(View::accepted) == TENET_VIEW_ACCEPTED && number_of(View::original) == TENET_VIEW_ORIGINAL);
static_assert(number_of(TailoringUse::applied) == TENET_USE_APPLIED && number_of(TailoringUse::expired) == TENET_USE_EXPIRED &&
              number_of(TailoringUse::not_needed) == TENET_USE_NOT_NEEDED &&
              number_of(TailoringUse::not_selected) == TENET_USE_NOT_SELECTED);

static_assert(number_of(CommentKind::unfair) == TENET_COMMENT_UNFAIR && number_of(CommentKind::outdated) == TENET_COMMENT_OUTDATED &&
              number_of(CommentKind::term) == TENET_COMMENT_TERM && number_of(CommentKind::evidence) == TENET_COMMENT_EVIDENCE &&
              number_of(CommentKind::gaps) == TENET_COMMENT_GAPS);

std::string_view to_string(CommentKind kind) {
  switch (kind) {
    case CommentKind::unfair:
      return "unfair";
    case CommentKind::outdated:
      return "outdated";
    case CommentKind::term:
      return "term";
    case CommentKind::evidence:
      return "evidence";
    case CommentKind::gaps:
      return "gaps";
  }
  return "term";
}

std::string_view to_string(View view) {
  switch (view) {
    case View::accepted:
      return "accepted";
    case View::original:
      return "original";
  }
  return "accepted";
}

/// The views that to_string gives are of string literals: a NUL stands behind them.
template <class Value>
const char* spelt(std::int32_t number) {
  return to_string(static_cast<Value>(number)).data();
}

struct Vocabulary {
  std::int32_t values;
  const char* (*name)(std::int32_t number);
};

/// In the order of TENET_STATUS, TENET_FORM and so on.
constexpr std::array kVocabularies = {
    Vocabulary{11, spelt<Status>},   Vocabulary{3, spelt<Form>},  Vocabulary{3, spelt<Severity>},     Vocabulary{7, spelt<Obligation>},
    Vocabulary{3, spelt<Polarity>},  Vocabulary{7, spelt<Force>}, Vocabulary{4, spelt<Actor>},        Vocabulary{3, spelt<Basis>},
    Vocabulary{8, spelt<BlockKind>}, Vocabulary{2, spelt<View>},  Vocabulary{4, spelt<TailoringUse>}, Vocabulary{5, spelt<CommentKind>},
};

}  // namespace

View view_from(std::int32_t number, const char* name) {
  if (number == TENET_VIEW_ACCEPTED) return View::accepted;
  if (number == TENET_VIEW_ORIGINAL) return View::original;
  misused("argument-value", fmt::format("{} is {}: it is TENET_VIEW_ACCEPTED or TENET_VIEW_ORIGINAL", name, number));
}

}  // namespace tenet::abi

const char* tenet_name(tenet_vocabulary vocabulary, int32_t value) {
  using tenet::abi::kVocabularies;
  return tenet::abi::trapped_or<const char*>(nullptr, [&]() -> const char* {
    if (vocabulary < 0 || static_cast<std::size_t>(vocabulary) >= kVocabularies.size()) return nullptr;
    const auto& words = kVocabularies[static_cast<std::size_t>(vocabulary)];
    return value < 0 || value >= words.values ? nullptr : words.name(value);
  });
}
