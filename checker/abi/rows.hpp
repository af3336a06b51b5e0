#pragma once
/// \file
/// Values of the public API as rows of tenet/rows.h. The values outlive the store and stay where they are.

#include <tenet/annotate.hpp>
#include <tenet/checker.hpp>
#include <tenet/report.hpp>

#include "abi/row_store.hpp"

namespace tenet::abi {

/// Whether a pack runs on at least one kind of document.
enum class Chosen : bool { no, yes };
[[nodiscard]] const tenet_pack_row* row_of(const PackInfo& pack, Chosen chosen, RowStore& store);
[[nodiscard]] const tenet_problem_row* row_of(const RuleProblem& problem, RowStore& store);
[[nodiscard]] const tenet_document_row* row_of(const DocumentReport& document, RowStore& store);
[[nodiscard]] const tenet_place* row_of(const Place& place, RowStore& store);
[[nodiscard]] const tenet_report_row* row_of(const Report& report, RowStore& store);

}  // namespace tenet::abi
