#include "reports/json/fields.hpp"

#include <algorithm>
#include <limits>

#include "base/ids.hpp"

namespace tenet::reports::json {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

std::string_view type_in_words(element value) {
  switch (value.type()) {
    case element_type::ARRAY:
      return "a list";
    case element_type::OBJECT:
      return "an object";
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
      return "a number";
    case element_type::STRING:
      return "a text";
    case element_type::BOOL:
      return "true or false";
    case element_type::NULL_VALUE:
      return "null";
  }
  return "something else";
}

/// What a stranger's file says goes into a sentence for a terminal: short, and without anything that steers one.
std::string in_quotes(std::string_view text) {
  constexpr std::size_t kMost = 60;
  std::string out = "'";
  for (const char c : text.substr(0, kMost)) out += static_cast<unsigned char>(c) < 0x20 || c == '\x7f' ? '?' : c;
  while (text.size() > kMost && !out.empty() && (static_cast<unsigned char>(out.back()) & 0x80U) != 0) out.pop_back();
  return out + (text.size() > kMost ? "...'" : "'");
}

}  // namespace

std::string Where::words() const {
  std::string line = above == nullptr ? "" : above->words();
  if (!line.empty() && !member.empty()) line += '.';
  line += member;
  if (index != kNoIndex) line += "[" + std::to_string(index) + "]";
  return line;
}

void Mistake::note(const Where& where, std::string_view sentence) {
  if (any()) return;
  sentence_ = where.words();
  if (!sentence_.empty()) sentence_ += ": ";
  sentence_ += sentence;
}

Fields::Fields(element value, const Where& where, Mistake& mistake) : where_(where), mistake_(mistake) {
  valid_ = value.get(object_) == simdjson::SUCCESS;
  if (valid_) {
    next_ = object_.begin();
  } else {
    wrong_type(where, "an object", value);
  }
}

std::optional<element> Fields::take(std::string_view name) {
  if (mistake_.any() || !valid_) return std::nullopt;
  if (!(next_ != object_.end()) || next_.key() != name) {
    next_ = object_.begin();
    while (next_ != object_.end() && next_.key() != name) ++next_;
  }
  if (!(next_ != object_.end())) {
    std::vector<std::string> members;
    for (const auto field : object_) members.emplace_back(field.key);
    const std::string close = base::suggestion(name, members);
    mistake_.note(where_, "there is no '" + std::string(name) + "'" + (close.empty() ? "" : ", but " + in_quotes(close)));
    return std::nullopt;
  }
  const element value = next_.value();
  ++next_;
  return value;
}

std::optional<element> Fields::take_unless_null(std::string_view name, bool& null) {
  const auto value = take(name);
  null = value && value->is_null();
  return null ? std::nullopt : value;
}

std::optional<simdjson::dom::array> Fields::take_array(std::string_view name) {
  const auto value = take(name);
  if (!value) return std::nullopt;
  simdjson::dom::array array;
  if (value->get(array) == simdjson::SUCCESS) return array;
  wrong_type({&where_, name}, "a list", *value);
  return std::nullopt;
}

void Fields::wrong_type(const Where& at, std::string_view expected, element found) {
  mistake_.note(at, "expected " + std::string(expected) + ", found " + std::string(type_in_words(found)));
}

void Fields::wrong_word(std::string_view name, std::string_view given, const std::vector<std::string>& known, std::string_view what) {
  mistake_.note({&where_, name}, in_quotes(given) + " is no " + std::string(what) + base::did_you_mean(given, known));
}

std::optional<std::string_view> Fields::text_of(std::string_view name, element value) {
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return text;
  wrong_type({&where_, name}, "a text", value);
  return std::nullopt;
}

void Fields::text(std::string_view name, std::string& out) {
  const auto value = take(name);
  if (!value) return;
  if (const auto text = text_of(name, *value)) out = *text;
}

void Fields::text_or_null(std::string_view name, std::string& out) {
  bool null = false;
  const auto value = take_unless_null(name, null);
  if (!value) return;
  if (const auto text = text_of(name, *value)) out = *text;
}

void Fields::flag(std::string_view name, bool& out) {
  const auto value = take(name);
  if (value && value->get(out) != simdjson::SUCCESS) wrong_type({&where_, name}, "true or false", *value);
}

void Fields::take_number(const Where& at, element value, std::uint32_t& out) {
  constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
  std::uint64_t number = 0;
  if (!value.is<std::int64_t>() && !value.is<std::uint64_t>()) return wrong_type(at, "a whole number", value);
  if (value.get(number) != simdjson::SUCCESS || number > kMost)
    return mistake_.note(at, "expected a whole number from 0 to " + std::to_string(kMost));
  out = static_cast<std::uint32_t>(number);
}

void Fields::number(std::string_view name, std::uint32_t& out) {
  if (const auto value = take(name)) take_number({&where_, name}, *value, out);
}

void Fields::number_or_null(std::string_view name, std::uint32_t& out) {
  bool null = false;
  if (const auto value = take_unless_null(name, null)) take_number({&where_, name}, *value, out);
}

void Fields::number_or_null(std::string_view name, std::optional<std::uint32_t>& out) {
  bool null = false;
  if (const auto value = take_unless_null(name, null)) take_number({&where_, name}, *value, out.emplace());
}

void Fields::texts(std::string_view name, std::vector<std::string>& out) {
  const auto array = take_array(name);
  if (!array) return;
  for (const element value : *array) {
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS) return wrong_type({&where_, name, out.size()}, "a text", value);
    out.emplace_back(text);
  }
}

void Fields::numbers(std::string_view name, std::vector<std::uint32_t>& out) {
  const auto array = take_array(name);
  if (!array) return;
  for (const element value : *array) {
    const Where at{&where_, name, out.size()};
    take_number(at, value, out.emplace_back());
  }
}

bool Fields::has(std::string_view name) const {
  if (mistake_.any() || !valid_) return false;
  return std::any_of(object_.begin(), object_.end(), [name](const auto& field) { return field.key == name; });
}

void Fields::refuse(std::string_view name, std::string_view sentence) {
  mistake_.note({&where_, name}, sentence);
}

}  // namespace tenet::reports::json
