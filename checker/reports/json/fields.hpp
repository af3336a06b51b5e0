#pragma once
/// \file
/// Taking values out of JSON that nobody has checked: each member by its name into a field of its type, and a sentence with the place for
/// the first thing that is wrong. After that nothing is taken any more, so decoding reads downward without a test on every line.

#include <simdjson.h>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"

namespace tenet::reports::json {

/// Where a value stands: a chain on the stack, put into words only when something is wrong.
struct Where {
  static constexpr std::size_t kNoIndex = static_cast<std::size_t>(-1);
  const Where* above = nullptr;
  std::string_view member;
  std::size_t index = kNoIndex;
  /// "documents[3].results[12].status"; "" for the whole.
  [[nodiscard]] std::string words() const;
};

/// What was found wrong first; "documents[3].results[12].status: 'coverd' is no status - did you mean 'covered'?".
class Mistake {
 public:
  void note(const Where& where, std::string_view sentence);
  [[nodiscard]] bool any() const { return !sentence_.empty(); }
  [[nodiscard]] const std::string& sentence() const { return sentence_; }

 private:
  std::string sentence_;
};

/// The members of one object; those that nobody asks for are passed over, as a later version may add some. Looking them up in the order in
/// which they are written costs one comparison each. `mistake` and what `where` hangs on outlive it; strings are copied out.
class Fields {
 public:
  Fields(simdjson::dom::element value, const Where& where, Mistake& mistake);

  void text(std::string_view name, std::string& out);
  /// null gives the empty text.
  void text_or_null(std::string_view name, std::string& out);
  void flag(std::string_view name, bool& out);
  void number(std::string_view name, std::uint32_t& out);
  /// null gives 0.
  void number_or_null(std::string_view name, std::uint32_t& out);
  void number_or_null(std::string_view name, std::optional<std::uint32_t>& out);
  void texts(std::string_view name, std::vector<std::string>& out);
  void numbers(std::string_view name, std::vector<std::uint32_t>& out);
  /// One of an enumeration, by its name. `what` it is called in a message: "status".
  template <class E>
  void word(std::string_view name, E& out, std::string_view what);
  /// null gives `none`.
  template <class E>
  void word_or_null(std::string_view name, E& out, std::string_view what, E none);

  /// `decode(Fields&, Row&)` takes what the object holds.
  template <class Row>
  void object(std::string_view name, Row& out, void (*decode)(Fields&, Row&));
  template <class Row>
  void object_or_null(std::string_view name, std::optional<Row>& out, void (*decode)(Fields&, Row&));
  template <class Row>
  void list(std::string_view name, std::vector<Row>& out, void (*decode)(Fields&, Row&));

  /// Whether the object has the member: for those that may be absent.
  [[nodiscard]] bool has(std::string_view name) const;
  /// Something is wrong that only the caller can see.
  void refuse(std::string_view name, std::string_view sentence);

 private:
  /// nullopt when it is absent (which is noted) or something was wrong before.
  std::optional<simdjson::dom::element> take(std::string_view name);
  /// Likewise; null is an answer.
  std::optional<simdjson::dom::element> take_unless_null(std::string_view name, bool& null);
  std::optional<simdjson::dom::array> take_array(std::string_view name);
  void wrong_type(const Where& at, std::string_view expected, simdjson::dom::element found);
  void wrong_word(std::string_view name, std::string_view given, const std::vector<std::string>& known, std::string_view what);
  [[nodiscard]] std::optional<std::string_view> text_of(std::string_view name, simdjson::dom::element value);
  void take_number(const Where& at, simdjson::dom::element value, std::uint32_t& out);
  template <class E>
  void take_word(std::string_view name, simdjson::dom::element value, E& out, std::string_view what);
  template <class Row>
  void take_object(const Where& at, simdjson::dom::element value, Row& out, void (*decode)(Fields&, Row&));

  const Where where_;
  Mistake& mistake_;
  simdjson::dom::object object_;
  simdjson::dom::object::iterator next_;
  bool valid_ = false;
};

template <class E>
void Fields::take_word(std::string_view name, simdjson::dom::element value, E& out, std::string_view what) {
  const auto given = text_of(name, value);
  if (!given) return;
  if (const auto known = base::value_of<E>(*given)) {
    out = *known;
    return;
  }
  std::vector<std::string> all;
  for (const base::Name<E>& known : base::names<E>()) {
    if (!known.name.empty()) all.emplace_back(known.name);
  }
  wrong_word(name, *given, all, what);
}

template <class E>
void Fields::word(std::string_view name, E& out, std::string_view what) {
  if (const auto value = take(name)) take_word(name, *value, out, what);
}

template <class E>
void Fields::word_or_null(std::string_view name, E& out, std::string_view what, E none) {
  bool null = false;
  const auto value = take_unless_null(name, null);
  if (null) out = none;
  if (value) take_word(name, *value, out, what);
}

template <class Row>
void Fields::take_object(const Where& at, simdjson::dom::element value, Row& out, void (*decode)(Fields&, Row&)) {
  Fields fields(value, at, mistake_);
  decode(fields, out);
}

template <class Row>
void Fields::object(std::string_view name, Row& out, void (*decode)(Fields&, Row&)) {
  const Where at{&where_, name};
  if (const auto value = take(name)) take_object(at, *value, out, decode);
}

template <class Row>
void Fields::object_or_null(std::string_view name, std::optional<Row>& out, void (*decode)(Fields&, Row&)) {
  const Where at{&where_, name};
  bool null = false;
  if (const auto value = take_unless_null(name, null)) take_object(at, *value, out.emplace(), decode);
}

template <class Row>
void Fields::list(std::string_view name, std::vector<Row>& out, void (*decode)(Fields&, Row&)) {
  const auto array = take_array(name);
  if (!array) return;
  out.reserve(array->size());
  std::size_t index = 0;
  for (const simdjson::dom::element value : *array) {
    if (mistake_.any()) return;
    const Where at{&where_, name, index++};
    take_object(at, value, out.emplace_back(), decode);
  }
}

}  // namespace tenet::reports::json
