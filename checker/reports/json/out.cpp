#include "reports/json/out.hpp"

// RapidJSON 1.1 asks whether an empty stack has room by adding to a null pointer, at which clang's sanitizer stops.
// It is used without RAPIDJSON_SSE2, which in 1.1 lets U+001A to U+001F into a string as they are: no JSON.
#if defined(__clang__)
#pragma clang attribute push(__attribute__((no_sanitize("pointer-overflow"))), apply_to = function)
#endif
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#if defined(__clang__)
#pragma clang attribute pop
#endif
#include <simdjson.h>

#include <cstdlib>
#include <new>

#include "base/utf8.hpp"

namespace tenet::reports::json {
namespace {

/// RapidJSON does not ask whether it was given memory: where there is none it is not told so.
class Memory {
 public:
  static const bool kNeedFree = true;  // RapidJSON's name
  void* Malloc(std::size_t size) { return size == 0 ? nullptr : checked(std::malloc(size)); }
  void* Realloc(void* block, std::size_t, std::size_t size) {
    if (size > 0) return checked(std::realloc(block, size));
    std::free(block);
    return nullptr;
  }
  static void Free(void* block) { std::free(block); }

 private:
  static void* checked(void* block) {
    if (block == nullptr) throw std::bad_alloc();
    return block;
  }
};

using Utf8 = rapidjson::UTF8<>;
using Buffer = rapidjson::GenericStringBuffer<Utf8, Memory>;
using Line = rapidjson::Writer<Buffer, Utf8, Utf8, Memory>;
using Indented = rapidjson::PrettyWriter<Buffer, Utf8, Utf8, Memory>;  // a Line that puts white space between the same tokens

rapidjson::SizeType size_of(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

}  // namespace

struct Out::State {
  explicit State(Layout given) : layout(given) { writer.SetIndent(' ', 1); }

  void string(std::string_view value) {
    indented() ? writer.String(value.data(), size_of(value)) : writer.Line::String(value.data(), size_of(value));
  }
  void number(std::uint64_t value) { indented() ? writer.Uint64(value) : writer.Line::Uint64(value); }
  void flag(bool value) { indented() ? writer.Bool(value) : writer.Line::Bool(value); }
  void null() { indented() ? writer.Null() : writer.Line::Null(); }
  void begin_object() { indented() ? writer.StartObject() : writer.Line::StartObject(); }
  void end_object() { indented() ? writer.EndObject() : writer.Line::EndObject(); }
  void begin_list() { indented() ? writer.StartArray() : writer.Line::StartArray(); }
  void end_list() { indented() ? writer.EndArray() : writer.Line::EndArray(); }

  /// What is written so far is valid UTF-8 and out of the buffer. Between two values every string is whole, so no character is cut.
  void settle() {
    const std::string_view written(buffer.GetString(), buffer.GetSize());
    if (simdjson::validate_utf8(written)) {
      text += written;
    } else {
      text += base::replace_invalid_utf8(written);
    }
    buffer.Clear();
  }

  [[nodiscard]] bool indented() const { return layout == Layout::indented; }

  const Layout layout;
  Buffer buffer;
  Indented writer{buffer};
  std::string text;
};

Out::Out(Layout layout) : state_(std::make_unique<State>(layout)) {
  state_->begin_object();
}

Out::~Out() = default;

void Out::text(std::string_view name, std::string_view value) {
  state_->string(name);
  state_->string(value);
}

void Out::text_or_null(std::string_view name, std::string_view value) {
  if (value.empty()) return null(name);
  text(name, value);
}

void Out::flag(std::string_view name, bool value) {
  state_->string(name);
  state_->flag(value);
}

void Out::number(std::string_view name, std::uint64_t value) {
  state_->string(name);
  state_->number(value);
}

void Out::number_or_null(std::string_view name, std::optional<std::uint32_t> value) {
  if (!value) return null(name);
  number(name, *value);
}

void Out::null(std::string_view name) {
  state_->string(name);
  state_->null();
}

void Out::texts(std::string_view name, const std::vector<std::string>& values) {
  begin_list(name);
  for (const std::string& value : values) state_->string(value);
  end_list();
}

void Out::numbers(std::string_view name, const std::vector<std::uint32_t>& values) {
  begin_list(name);
  for (const std::uint32_t value : values) state_->number(value);
  end_list();
}

void Out::pairs(std::string_view name, const std::vector<std::pair<std::string, std::string>>& values) {
  begin_list(name);
  for (const auto& [one, other] : values) {
    state_->begin_list();
    state_->string(one);
    state_->string(other);
    state_->end_list();
  }
  end_list();
}

void Out::begin_object() {
  state_->begin_object();
}

void Out::begin_object(std::string_view name) {
  state_->string(name);
  state_->begin_object();
}

void Out::end_object() {
  // Small enough to stay in the processor's cache; it grows where one value is larger.
  constexpr std::size_t kMostUnsettled = std::size_t{64} << 10U;
  state_->end_object();
  if (state_->buffer.GetSize() > kMostUnsettled) state_->settle();
}

void Out::begin_list(std::string_view name) {
  state_->string(name);
  state_->begin_list();
}

void Out::end_list() {
  state_->end_list();
}

std::string Out::finish() {
  state_->end_object();
  state_->settle();
  state_->text += '\n';
  return std::move(state_->text);
}

}  // namespace tenet::reports::json
