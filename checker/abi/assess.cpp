// The self-assessment to hand in.

#include <tenet/assess.hpp>

#include "abi/arguments.hpp"
#include "abi/handles.hpp"

tenet_code tenet_assess(const tenet_checker* checker, const tenet_report* report, const char* format, const tenet_assess_options* options,
                        tenet_buffer** out, tenet_error** error) {
  using namespace tenet::abi;
  return trapped(error, [&] {
    auto*& buffer = place_for(out, "out");
    const auto taken_options = taken<tenet_assess_options, 32>(options, "options");
    const tenet::Checker& rules = given(checker, "checker").checker;
    tenet::AssessmentStyle style;
    style.layout = text_or(taken_options.layout, "options->layout", style.layout);
    style.organisation = text_or(taken_options.organisation, "options->organisation", style.organisation);
    const auto last_years = path_or_none(taken_options.last_years, "options->last_years");
    if (!last_years.empty()) style.last_years = value_of(tenet::read_last_years(rules, last_years));
    buffer = new tenet_buffer{value_of(tenet::write_assessment(given(report, "report").report, text_of(format, "format"), style))};
  });
}
