#pragma once
/// \file
/// One Lua state under a budget: capped memory, counted instructions, and errors that come out as sentences.
///
/// A limit reached is final: `failed_limit` stays set, and no Lua code runs on afterwards (the sandbox's pcall re-raises).
/// Lua is built as C++ here, so its errors unwind the stack and destructors run. Not thread-safe; one thread a state.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <lua.hpp>

#include <tenet/result.hpp>

#include "ruleset/ruleset.hpp"

namespace tenet::script {

/// What a run may spend. Counts decide; the clock only ends what counts cannot see (comparing huge strings over and over).
struct Budget {
  std::size_t memory = 0;          ///< bytes alive at once
  std::uint64_t instructions = 0;  ///< Lua instructions, and what library functions charge for their own work
  std::chrono::milliseconds clock{10'000};
};

/// No rule needs one string or table of this size; it bounds the stack as well, and with it recursion.
inline constexpr std::size_t kLargestAllocation = 2U << 20U;
/// Garbage counts too: copying strings costs time that instructions do not show.
inline constexpr std::size_t kAllocationTurnover = 16;
/// Each refusal makes Lua collect all its garbage first: a rule that lives at the edge of its memory would do little else.
inline constexpr std::size_t kMostRefusals = 8;
/// Comparing, searching or converting a long text is one instruction. From this length on, every instruction counts as one for each
/// `kLongTextUnit` bytes of the longest text there was.
inline constexpr std::size_t kLongText = 4U << 10U;
inline constexpr std::size_t kLongTextUnit = 1U << 10U;
/// Values given to a function or got from a list at once: copying them is one instruction, however many they are.
inline constexpr int kMostArguments = 250;
/// Instructions between two looks at the budget.
inline constexpr int kHookInterval = 1'000;
/// The chunks' names inside Lua. Lua shortens long names, so messages are given the real ones afterwards.
inline constexpr std::string_view kChunkName = "(rule)";
inline constexpr std::string_view kSharedChunkName = "(shared)";
/// What a text is in a state: the file that is read, or the one that runs before it.
enum class Chunk : std::uint8_t { rules, shared };

class LuaState {
 public:
  /// An empty state: no library is open. Error: no memory for it.
  static Result<LuaState> create(const Budget& budget);
  LuaState(LuaState&& other) noexcept;
  LuaState& operator=(LuaState&& other) noexcept;
  LuaState(const LuaState&) = delete;
  LuaState& operator=(const LuaState&) = delete;
  ~LuaState();

  [[nodiscard]] lua_State* get() const { return lua_; }

  /// Collects all garbage and remembers what has been spent, for `spend_as_marked`.
  void mark_spending();
  /// As if nothing had been allocated since: a call must not pay for the one before it.
  void spend_as_marked();
  /// Sets what the next call may spend in instructions and time; memory goes on as it is.
  void refill(std::uint64_t instructions, std::chrono::milliseconds clock);
  /// Compiles text (never bytecode) and leaves the function on the stack. `file` is used in messages.
  Result<void> load(std::string_view text, const std::string& file, Chunk chunk = Chunk::rules);
  /// The chunk that was loaded last.
  [[nodiscard]] static Chunk running_in(lua_State* lua);
  /// Calls the function under `arguments` values; `results` values are left on the stack. `file` is used in messages.
  Result<void> call(int arguments, int results, const std::string& file);

 private:
  struct Account;
  explicit LuaState(Account* account) : account_(account) {}
  [[nodiscard]] Error error_from_stack(int status, const std::string& file) const;

  static void* allocate(void* account, void* block, std::size_t old_size, std::size_t new_size);
  static bool is_refused(Account& account, std::size_t new_size, std::size_t growth);
  static Account& account_of(lua_State* lua);
  static void on_event(lua_State* lua, lua_Debug* activation);
  friend void charge(lua_State* lua, std::uint64_t instructions);
  friend void fail_for_good(lua_State* lua, const std::string& reason);
  friend bool has_failed_for_good(lua_State* lua);

  lua_State* lua_ = nullptr;
  Account* account_ = nullptr;
};

/// For library functions that work in a loop of their own: raises a Lua error when the budget is spent.
void charge(lua_State* lua, std::uint64_t instructions);
/// Raises an error that no pcall swallows.
void fail_for_good(lua_State* lua, const std::string& reason);
[[nodiscard]] bool has_failed_for_good(lua_State* lua);

/// Runs C++ that may throw inside a function that Lua calls: std::exception becomes a Lua error, Lua's own pass through.
template <class Work>
int guarded(lua_State* lua, Work work) {
  std::string message;
  try {
    return work();
  } catch (const std::exception& problem) {
    message = problem.what();
  }
  lua_pushlstring(lua, message.data(), message.size());
  return lua_error(lua);
}

/// "(rule):12: message" taken apart; line 0 when there is none.
struct Positioned {
  Chunk chunk = Chunk::rules;
  int line = 0;
  std::string text;
};
[[nodiscard]] Positioned split_position(std::string_view message);

/// Line of the file's code that called the running C function, be it through a function of shared.lua; 0 when not known.
[[nodiscard]] int calling_line(lua_State* lua);
/// Line of the file's outermost code that is running: where a form stands that a function of the author's own hands on.
[[nodiscard]] int outermost_line(lua_State* lua);

}  // namespace tenet::script
