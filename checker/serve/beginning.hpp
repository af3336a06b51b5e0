#pragma once
/// \file
/// What a service knows before its first page: what a worker says of the rules that were chosen, and the documents that were named.

#include <tenet/result.hpp>
#include <tenet/serve.hpp>

#include "serve/sessions.hpp"
#include "serve/workers.hpp"

namespace tenet::serve {

struct Known {
  nlohmann::json about;
  Beginning beginning;
  std::vector<std::string> notes;  ///< what is wrong with rules and files, in sentences
};

/// Error codes: those of a worker and of Checker::create.
[[nodiscard]] Result<Known> know(const ServeOptions& options, Workers& workers);

}  // namespace tenet::serve
