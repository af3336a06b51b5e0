#pragma once
/// \file
/// One task of `tenet serve`: what it asks, and what the worker answers. Standard input is a line of JSON (`head`) with bytes behind it,
/// and so is standard output; an answer counts only when the process ends with 0.

#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include <tenet/checker.hpp>
#include <tenet/result.hpp>

namespace tenet::worker {

struct Task {
  nlohmann::json head;          ///< "task" says which; the rest is that task's
  std::span<const char> bytes;  ///< a document, several one after another, or JSON Lines
};

struct Answer {
  nlohmann::json head = nlohmann::json::object();
  std::string bytes;
};

/// Does it. The error's code and sentence are for whoever asked. Lets exceptions through: they end in main.
[[nodiscard]] Result<Answer> answer(const Task& task);

// Those that take a Checker have the rules of the task's setup loaded for them.

/// What the page may ask about itself: packs, profiles, layouts, formats, and the decisions of the tailoring file that was named.
[[nodiscard]] Result<Answer> about(const Task& task, const Checker& checker);
/// A document to its JSON line.
[[nodiscard]] Result<Answer> check(const Task& task, const Checker& checker);
/// JSON lines to a report in a format, with its summary.
[[nodiscard]] Result<Answer> report(const Task& task, const Checker& checker);
/// JSON lines to a self-assessment.
[[nodiscard]] Result<Answer> assess(const Task& task, const Checker& checker);
/// Blocks of a document as they were read.
[[nodiscard]] Result<Answer> text(const Task& task);
[[nodiscard]] Result<Answer> annotate(const Task& task, const Checker& checker);
[[nodiscard]] Result<Answer> explain(const Task& task, const Checker& checker);
/// A phrase in documents.
[[nodiscard]] Result<Answer> try_phrase(const Task& task, const Checker& checker);
/// A rule drafted or given, with its examples.
[[nodiscard]] Result<Answer> rule(const Task& task);
/// Decisions looked through, and as a file.
[[nodiscard]] Result<Answer> decisions(const Task& task, const Checker& checker);
/// A file of decisions as entries.
[[nodiscard]] Result<Answer> read_decisions(const Task& task);

}  // namespace tenet::worker
