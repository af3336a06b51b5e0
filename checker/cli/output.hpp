#pragma once
/// \file
/// Where a command's result goes: to the screen, or to a file that is written whole or not at all and is none of its inputs.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

#include "cli/options.hpp"

namespace tenet::cli {

/// What a command reads: files, decisions among them, and folders of rules, of which every rule file counts.
using Inputs = std::vector<std::filesystem::path>;

[[nodiscard]] Inputs rule_inputs(const RuleArguments& arguments);
void add_documents(const Report& report, Inputs& inputs);

/// False, said in a sentence, where `output` is one of the inputs by whatever name: another case, a link of either kind.
[[nodiscard]] bool is_no_input(const std::string& output, const Inputs& inputs);

/// `output` "" = standard output. The exit status: `Exit::usage` where it is an input, `Exit::unread` where it could not be written, said
/// in a sentence.
[[nodiscard]] int write_result(const std::string& output, std::string_view bytes, const Inputs& inputs);

/// What stands beside the report, for people who only look at the terminal.
void say_problems(const Report& report);

}  // namespace tenet::cli
