#pragma once
/// \file
/// The whole set: each element takes its best result over the documents, then the same table as for one document.

#include <vector>

#include <tenet/report.hpp>

namespace tenet::engine {

/// Blocks and procedures only, in the order rules first appear after sorting by id. A contradiction elsewhere sets `conflict`; coverage
/// that rests on self-assessment forms alone has basis `claimed`. Documents that were not checked contribute nothing.
[[nodiscard]] std::vector<Coverage> coverage_of(const std::vector<DocumentReport>& documents);

}  // namespace tenet::engine
