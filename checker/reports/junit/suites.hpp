#pragma once
/// \file
/// Suites and cases as values: what a test report of these documents would say. Writing them down is another matter (junit.cpp).

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <tenet/report.hpp>

namespace tenet::reports::junit {

enum class Outcome : std::uint8_t {
  passed,
  failure,  ///< a gap of the set; an unfair or outdated term of a document
  error,    ///< could not be read or judged
  skipped,  ///< decided not to apply, or does not arise
};

struct Case {
  std::string group = {};  ///< JUnit's classname: servers make a tree of it at the dots
  std::string name = {};
  Outcome outcome = Outcome::passed;
  std::string type = {};     ///< of a failure or error: the status
  std::string message = {};  ///< one line
  std::string details = {};  ///< what to look at; of a passed case, what is worth knowing
  bool operator==(const Case&) const = default;
};

struct Suite {
  std::string name;
  std::vector<std::pair<std::string, std::string>> properties;
  std::vector<Case> cases;
  [[nodiscard]] std::size_t count(Outcome outcome) const;
};

/// Over all documents first, then one a document, last the rule files that are wrong (where there are any).
[[nodiscard]] std::vector<Suite> suites_of(const Report& report);

}  // namespace tenet::reports::junit
