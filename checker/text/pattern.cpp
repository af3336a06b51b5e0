#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/pattern.hpp"

#include <pcre2.h>

#include <array>
#include <mutex>

#include "base/utf8.hpp"

namespace tenet::text {

namespace {

struct FreeCode {
  void operator()(pcre2_code* code) const { pcre2_code_free(code); }
};
struct FreeContext {
  void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
};
struct FreeData {
  void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};

std::string message_of(int code) {
  std::array<PCRE2_UCHAR, 256> buffer{};
  pcre2_get_error_message(code, buffer.data(), buffer.size());
  return reinterpret_cast<const char*>(buffer.data());
}

}  // namespace

struct Pattern::State {
  std::unique_ptr<pcre2_code, FreeCode> code;
  std::unique_ptr<pcre2_match_context, FreeContext> context;
  // Machine code costs more than most patterns are ever run for, so it is made at the first search.
  std::once_flag compiled;
};

Pattern::Pattern(std::unique_ptr<State> state) : state_(std::move(state)) {}
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

Result<Pattern> Pattern::compile(std::string_view pattern) {
  if (pattern.size() > kPatternLength) {
    return fail("pattern-syntax", "the pattern is longer than " + std::to_string(kPatternLength) + " characters");
  }
  int error = 0;
  PCRE2_SIZE offset = 0;
  auto state = std::make_unique<State>();
  // \C could split a character, and nothing in a policy is worth that.
  constexpr std::uint32_t kOptions = PCRE2_UTF | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C;
  state->code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), kOptions, &error, &offset, nullptr));
  if (!state->code) {
    return fail("pattern-syntax", message_of(error) + " (at character " + std::to_string(offset + 1) + ")");
  }
  state->context.reset(pcre2_match_context_create(nullptr));
  if (!state->context) return fail("pattern-memory", "no memory for the pattern");
  pcre2_set_match_limit(state->context.get(), kMatchLimit);
  pcre2_set_depth_limit(state->context.get(), kDepthLimit);
  return Pattern(std::move(state));
}

Result<std::optional<PatternMatch>> Pattern::find(std::string_view text, std::size_t from) const {
  std::call_once(state_->compiled, [this] { pcre2_jit_compile(state_->code.get(), PCRE2_JIT_COMPLETE); });
  thread_local const std::unique_ptr<pcre2_match_data, FreeData> data(pcre2_match_data_create(1, nullptr));
  if (!data) return fail("pattern-memory", "no memory for the pattern");
  if (from > text.size()) return std::optional<PatternMatch>();
  // Most paragraphs are ASCII: looking for broken characters would take PCRE2 longer than most patterns do.
  const std::uint32_t options = base::is_ascii(text) ? PCRE2_NO_UTF_CHECK : 0;
  const int found = pcre2_match(state_->code.get(), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from, options, data.get(),
                                state_->context.get());
  if (found == PCRE2_ERROR_NOMATCH) return std::optional<PatternMatch>();
  if (found < 0) {
    const bool limit = found == PCRE2_ERROR_MATCHLIMIT || found == PCRE2_ERROR_DEPTHLIMIT || found == PCRE2_ERROR_HEAPLIMIT ||
                       found == PCRE2_ERROR_JIT_STACKLIMIT;
    return fail(limit ? "pattern-limit" : "pattern-failed", message_of(found));
  }
  const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(data.get());
  // \K inside a lookahead can set the start after the end; such a match has no place.
  if (ends[0] > ends[1]) return std::optional<PatternMatch>();
  return std::optional(PatternMatch{static_cast<std::uint32_t>(ends[0]), static_cast<std::uint32_t>(ends[1])});
}

}  // namespace tenet::text
