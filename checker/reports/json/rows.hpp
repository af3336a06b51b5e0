#pragma once
/// \file
/// The rows of a report out of JSON: the other direction of members.cpp, member by member.

#include <tenet/report.hpp>

#include "reports/json/fields.hpp"

namespace tenet::reports::json {

void take_document(Fields& in, DocumentReport& out);
void take_coverage(Fields& in, Coverage& out);
/// What put_run and put_decisions put.
void take_run(Fields& in, Report& out);

}  // namespace tenet::reports::json
