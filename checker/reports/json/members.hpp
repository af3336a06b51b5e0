#pragma once
/// \file
/// Members that more than one schema has, tenet-report/1, its lines and tenet-diff/1; rows.hpp takes them back.

#include <tenet/report.hpp>

#include "reports/json/out.hpp"

namespace tenet::reports::json {

void put_evidence(Out& out, const Evidence& evidence);
/// With its `document` as the last member.
void put_evidence_of_set(Out& out, const Evidence& evidence);
void put_tailoring_note(Out& out, const TailoringNote& note);
/// Of a document; over the set an element has its document as well.
void put_element(Out& out, const ElementResult& element);
void put_problem(Out& out, const RuleProblem& problem);
void put_document(Out& out, const DocumentReport& document);
/// What a run was made with: the members of a report before its documents.
void put_run(Out& out, const Report& report);
/// The members that a report's decisions add, at its end.
void put_decisions(Out& out, const Report& report);

}  // namespace tenet::reports::json
