#pragma once
/// \file
/// Decisions of the landlord laid over what the documents say: the row's status becomes the decision, and the real one stays beside it.

#include <tenet/report.hpp>

namespace tenet::engine {

/// Lays `report.tailoring` over the rows of documents and of the set, as of `report.date`, and says of each entry what became of it.
///
/// - A block or procedure: over its row in every document and over the set.
/// - A term: over the documents where it was found. Where it is clear there is nothing to decide, and the row stays as it is.
/// - Past `review_by` the row keeps its real status and a note that says so. On that day itself the decision still holds.
///
/// What was laid over before is lifted first, so that a report may be tailored again. Without a tailoring nothing is touched.
void tailor(Report& report);

}  // namespace tenet::engine
