#include "script/state.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <new>
#include <utility>

#include "script/source.hpp"

namespace tenet::script {

/// Everything the allocator and the hook need to know; its address is the allocator's `ud`.
struct LuaState::Account {
  std::size_t memory_limit = 0;
  std::size_t memory_used = 0;
  std::size_t turnover_left = 0;
  std::size_t refusals = 0;
  std::size_t longest_text = 0;
  std::uint64_t instructions_left = 0;
  int line = 0;                  ///< of the rule's code that is running: errors of memory do not say where they happened
  Chunk running = Chunk::rules;  ///< the chunk that was loaded last: places are told in its file
  std::string shared_file;       ///< the name of the file that runs before; empty while there is none
  std::chrono::steady_clock::time_point deadline;
  std::string failed;  ///< the limit that was reached; empty while none was
  struct Spent {
    std::size_t turnover_left = 0;
    std::size_t refusals = 0;
    std::size_t longest_text = 0;
  };
  Spent marked;
  /// Limits are off while the state itself is being made or closed: a failure there could not be reported.
  bool enforcing = false;
};

namespace {

/// Lua messages may hold any bytes that a rule's author put there; a report holds sentences.
constexpr std::size_t kMessageLength = 500;
/// Functions that call each other this deep are no helpers; looking further would take as long as it is deep, at each name.
constexpr int kMostLevels = 100;
constexpr std::string_view name_of(Chunk chunk) {
  return chunk == Chunk::shared ? kSharedChunkName : kChunkName;
}

/// Whether the function that is active stands in that chunk. Fills in the activation's line.
bool is_of(lua_State* lua, lua_Debug& activation, Chunk chunk) {
  lua_getinfo(lua, "Sl", &activation);
  return name_of(chunk) == activation.short_src;
}

constexpr std::string_view kTooMuchMemory = "it needs too much memory, or calls itself without end (the limit on memory was reached)";

std::string tidy(std::string_view message) {
  std::string out = make_valid_utf8(message.substr(0, kMessageLength));
  for (char& c : out) {
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  }
  return message.size() > kMessageLength ? out + "..." : out;
}

/// What was thrown, without running any code of the rule (a __tostring could loop).
std::string text_of_error(lua_State* lua) {
  if (lua_type(lua, -1) == LUA_TSTRING || lua_type(lua, -1) == LUA_TNUMBER) {
    std::size_t length = 0;
    const char* text = lua_tolstring(lua, -1, &length);
    return std::string(text, length);
  }
  if (lua_type(lua, -1) == LUA_TNIL) return "an error without a message";
  return std::string("an error that is a ") + lua_typename(lua, lua_type(lua, -1)) + ", not a sentence";
}

}  // namespace

/// A first refusal may only mean garbage, which Lua then collects before it asks again; what can never be granted ends the rule.
bool LuaState::is_refused(Account& account, std::size_t new_size, std::size_t growth) {
  const bool never = new_size > kLargestAllocation || account.turnover_left < growth;
  if (!never && account.memory_used + growth <= account.memory_limit) return false;
  if (never || ++account.refusals > kMostRefusals) {
    if (account.failed.empty()) account.failed = kTooMuchMemory;
    account.instructions_left = 0;
  }
  return true;
}

void* LuaState::allocate(void* account_pointer, void* block, std::size_t old_size, std::size_t new_size) {
  Account& account = *static_cast<Account*>(account_pointer);
  const bool is_text = block == nullptr && old_size == LUA_TSTRING;
  if (block == nullptr) old_size = 0;  // it was a type, not a size
  if (new_size == 0) {
    account.memory_used -= old_size;
    std::free(block);
    return nullptr;
  }
  const std::size_t growth = new_size > old_size ? new_size - old_size : 0;
  if (account.enforcing && growth > 0 && is_refused(account, new_size, growth)) return nullptr;
  if (is_text) account.longest_text = std::max(account.longest_text, new_size);
  void* moved = std::realloc(block, new_size);
  if (moved == nullptr) return nullptr;
  account.memory_used = account.memory_used - old_size + new_size;
  account.turnover_left -= std::min(account.turnover_left, growth);
  return moved;
}

namespace {

/// Pushes "(rule):12: " for the innermost Lua function that is running; in a hook that is level 0, in a library function level 1.
void push_position(lua_State* lua) {
  lua_Debug activation{};
  for (int level = 0; lua_getstack(lua, level, &activation) != 0; ++level) {
    lua_getinfo(lua, "l", &activation);
    if (activation.currentline <= 0) continue;
    luaL_where(lua, level);
    return;
  }
  lua_pushliteral(lua, "");
}

}  // namespace

Chunk LuaState::running_in(lua_State* lua) {
  return account_of(lua).running;
}

LuaState::Account& LuaState::account_of(lua_State* lua) {
  void* account = nullptr;
  lua_getallocf(lua, &account);
  return *static_cast<Account*>(account);
}

void LuaState::on_event(lua_State* lua, lua_Debug* activation) {
  Account& account = account_of(lua);
  switch (activation->event) {
    case LUA_HOOKCOUNT: {
      const std::size_t units = account.longest_text < kLongText ? 0 : account.longest_text / kLongTextUnit;
      return charge(lua, kHookInterval * (1 + units));
    }
    case LUA_HOOKLINE:
      if (account.shared_file.empty() || is_of(lua, *activation, account.running)) account.line = activation->currentline;
      return;
    case LUA_HOOKRET:
      if (const int line = calling_line(lua); line > 0) account.line = line;
      return;
    default:  // a call: the values behind a function's named parameters
      if (lua_getlocal(lua, activation, -(kMostArguments + 1)) == nullptr) return;
      lua_pop(lua, 1);
      fail_for_good(lua, "a function is given more than " + std::to_string(kMostArguments) + " values");
  }
}

Result<LuaState> LuaState::create(const Budget& budget) {
  LuaState state(new Account);
  Account& account = *state.account_;
  account.memory_limit = budget.memory;
  account.turnover_left = budget.memory * kAllocationTurnover;
  state.lua_ = lua_newstate(&LuaState::allocate, &account);
  if (state.lua_ == nullptr) return fail("script-no-memory", "There is not enough memory to run rules.");
  // An error outside of any call of a rule: memory ran out while we set things up. Lua would end the process.
  lua_atpanic(state.lua_, [](lua_State*) -> int { throw std::bad_alloc(); });
  state.refill(budget.instructions, budget.clock);
  lua_sethook(state.lua_, &LuaState::on_event, LUA_MASKCOUNT | LUA_MASKLINE | LUA_MASKCALL | LUA_MASKRET, kHookInterval);
  return state;
}

LuaState::LuaState(LuaState&& other) noexcept
    : lua_(std::exchange(other.lua_, nullptr)), account_(std::exchange(other.account_, nullptr)) {}

LuaState& LuaState::operator=(LuaState&& other) noexcept {
  std::swap(lua_, other.lua_);
  std::swap(account_, other.account_);
  return *this;
}

LuaState::~LuaState() {
  if (account_ != nullptr) account_->enforcing = false;
  if (lua_ != nullptr) lua_close(lua_);
  delete account_;
}

void LuaState::mark_spending() {
  lua_gc(lua_, LUA_GCCOLLECT);
  account_->marked = {account_->turnover_left, account_->refusals, account_->longest_text};
}

void LuaState::spend_as_marked() {
  lua_gc(lua_, LUA_GCCOLLECT);
  account_->turnover_left = account_->marked.turnover_left;
  account_->refusals = account_->marked.refusals;
  account_->longest_text = account_->marked.longest_text;
}

void LuaState::refill(std::uint64_t instructions, std::chrono::milliseconds clock) {
  account_->instructions_left = instructions;
  account_->deadline = std::chrono::steady_clock::now() + clock;
  account_->failed.clear();
}

void charge(lua_State* lua, std::uint64_t instructions) {
  LuaState::Account& account = LuaState::account_of(lua);
  if (account.instructions_left < instructions) fail_for_good(lua, "it ran too long (the limit on instructions was reached)");
  account.instructions_left -= instructions;
  if (std::chrono::steady_clock::now() > account.deadline) fail_for_good(lua, "it ran too long (the limit on time was reached)");
}

void fail_for_good(lua_State* lua, const std::string& reason) {
  LuaState::Account& account = LuaState::account_of(lua);
  account.instructions_left = 0;
  if (account.failed.empty()) account.failed = reason;
  push_position(lua);
  lua_pushlstring(lua, account.failed.data(), account.failed.size());
  lua_concat(lua, 2);
  lua_error(lua);
}

bool has_failed_for_good(lua_State* lua) {
  return !LuaState::account_of(lua).failed.empty();
}

Result<void> LuaState::load(std::string_view text, const std::string& file, Chunk chunk) {
  account_->enforcing = true;
  account_->running = chunk;
  if (chunk == Chunk::shared) account_->shared_file = file;
  std::string name = "=";
  name += name_of(chunk);
  const int status = luaL_loadbufferx(lua_, text.data(), text.size(), name.c_str(), "t");
  account_->enforcing = false;
  if (status == LUA_OK) return {};
  return Unexpected(error_from_stack(status, file));
}

Result<void> LuaState::call(int arguments, int results, const std::string& file) {
  account_->enforcing = true;
  const int status = lua_pcall(lua_, arguments, results, 0);
  account_->enforcing = false;
  if (status == LUA_OK) return {};
  return Unexpected(error_from_stack(status, file));
}

Error LuaState::error_from_stack(int status, const std::string& file) const {
  const Positioned position = split_position(text_of_error(lua_));
  lua_pop(lua_, 1);
  // Errors of memory, and those that are no text, do not carry their place.
  const std::string& in = position.line > 0 && position.chunk == Chunk::shared ? account_->shared_file : file;
  const std::string where = ruleset::at({in, position.line > 0 ? position.line : account_->line});
  if (status == LUA_ERRMEM && account_->failed.empty()) return {"rule-limit", where + std::string(kTooMuchMemory)};
  if (!account_->failed.empty()) return {"rule-limit", where + account_->failed};
  return {status == LUA_ERRSYNTAX ? "rule-syntax" : "rule-error", where + tidy(position.text)};
}

Positioned split_position(std::string_view message) {
  for (const Chunk chunk : {Chunk::rules, Chunk::shared}) {
    const std::string prefix = std::string(name_of(chunk)) + ":";
    if (!message.starts_with(prefix)) continue;
    int line = 0;
    const char* begin = message.data() + prefix.size();
    const auto [end, problem] = std::from_chars(begin, message.data() + message.size(), line);
    const std::string_view rest = message.substr(static_cast<std::size_t>(end - message.data()));
    if (problem == std::errc{} && rest.starts_with(": ")) return {chunk, line, std::string(rest.substr(2))};
  }
  return {Chunk::rules, 0, std::string(message)};
}

int calling_line(lua_State* lua) {
  const Chunk running = LuaState::running_in(lua);
  lua_Debug activation{};
  for (int level = 1; level < kMostLevels && lua_getstack(lua, level, &activation) != 0; ++level) {
    if (is_of(lua, activation, running)) return activation.currentline > 0 ? activation.currentline : 0;
  }
  return 0;
}

int outermost_line(lua_State* lua) {
  const Chunk running = LuaState::running_in(lua);
  int line = 0;
  lua_Debug activation{};
  for (int level = 1; level < kMostLevels && lua_getstack(lua, level, &activation) != 0; ++level) {
    if (is_of(lua, activation, running) && activation.currentline > 0) line = activation.currentline;
  }
  return line;
}

}  // namespace tenet::script
