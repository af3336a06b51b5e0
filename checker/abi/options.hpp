#pragma once
/// \file
/// tenet_options as the public API takes them.

#include <atomic>

#include <tenet/checker.hpp>
#include <tenet/run.hpp>

#include "abi/arguments.hpp"

namespace tenet::abi {

/// Refuses a kind that the rules do not know (with a suggestion) and a date that is none. The callbacks are not among what it gives.
[[nodiscard]] CheckOptions options_of(const tenet_options& options, const Checker& checker);

/// A run with the caller's functions: what they ask for, and whether they stopped it.
class Run {
 public:
  Run(const tenet_options* options, const Checker& checker);
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  [[nodiscard]] const CheckOptions& options() const { return options_; }
  [[nodiscard]] const RunAids& aids() const { return aids_; }
  [[nodiscard]] bool stopped() const { return stopped_; }

 private:
  tenet_options given_;
  CheckOptions options_;
  RunAids aids_;
  std::atomic<bool> stopped_{false};
};

}  // namespace tenet::abi
