#pragma once
/// \file
/// What `tenet tailoring check` prints.

#include <cstddef>
#include <string>
#include <vector>

#include <tenet/checker.hpp>

namespace tenet::tailoring {

/// Decisions that end within so many days are named before they do: a committee meets every other month.
inline constexpr int kSoon = 60;

struct Overview {
  const Tailoring& tailoring;  ///< each entry with its use, as of `date`
  std::string organisation;
  std::string date;
  std::vector<RuleProblem> problems;  ///< of the tailoring files
  std::size_t undecided = 0;
  std::size_t documents = 0;  ///< that were judged; 0 = none was asked for, and what documents say is not known
};

/// What is wrong, past its review, ending soon, not needed, about rules that are not judged; then what holds.
[[nodiscard]] std::string write_overview(const Overview& overview, const ReportStyle& style);

}  // namespace tenet::tailoring
