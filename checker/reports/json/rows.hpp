#pragma once
/// \file
/// The rows of a report out of JSON: the other direction of json.cpp, member by member.

#include <tenet/report.hpp>

#include "reports/json/fields.hpp"

namespace tenet::reports::json {

void take_document(Fields& in, DocumentReport& out);
void take_coverage(Fields& in, Coverage& out);
/// What json::run_of and json::add_decisions write.
void take_run(Fields& in, Report& out);

}  // namespace tenet::reports::json
