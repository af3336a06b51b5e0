#pragma once
/// \file
/// The words a rule file is written in (block, term, words, covered, re ...) as Lua functions. They judge nothing: each call is
/// copied out as a `FormCall`, so that one wrong form cannot hide the next.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "script/form_table.hpp"
#include "script/source.hpp"
#include "script/state.hpp"
#include "script/value.hpp"

namespace tenet::script {

struct FormCall {
  FormId form = FormId::block;
  std::string name;  ///< of named forms: words "mediation" { ... }
  Value value;       ///< what stood in the braces
  int line = 0;
};

struct Complaint {
  int line = 0;
  std::string message;
  std::string word = {};  ///< on that line, for the caret; may be empty
};

/// What a file says, in order. `complaints` are those that Lua's side can see: unknown names, a form without its braces.
struct FileContents {
  std::vector<FormCall> calls;
  std::vector<Complaint> complaints;
  std::vector<int> unfinished;  ///< lines of words "..." etc. whose table has not come; for use while the file runs
};

/// Limits no hand-written file reaches.
inline constexpr int kDeepestTable = 10;
inline constexpr std::size_t kMostForms = 5'000;
inline constexpr std::size_t kMostValues = 200'000;
inline constexpr std::size_t kMostTextBytes = 32U << 20U;
inline constexpr std::size_t kMostComplaints = 50;

/// Runs a rule file in a fresh sandbox, after its pack's shared.lua, and copies its forms out. What is wrong with shared.lua is not told
/// here. Error: the file does not compile, or stopped with an error; `contents` then holds what came before.
Result<void> run_file(LuaState& state, const Source& file, FileContents& contents);

/// Runs a shared.lua alone, for what is wrong with it.
Result<void> run_shared(LuaState& state, const Source& shared, FileContents& contents);

/// Runs the file once more and leaves the `check` function of the form call with that ordinal (counted from 0) on the stack.
Result<void> push_check_function(LuaState& state, const Source& file, std::size_t ordinal);

}  // namespace tenet::script
