#pragma once
/// \file
/// Last year's words of people, laid into this year's self-assessment.

#include <tenet/assess.hpp>

#include "assess/self_assessment.hpp"

namespace tenet::assess {

/// Each row's owner, date and words to the first block it is about; what has no block becomes a leftover. Nothing is lost.
void carry(const LastYears& last, SelfAssessment& assessment);

}  // namespace tenet::assess
