#pragma once
/// \file
/// The one spelling of every public enumerator, as tables: JSON, Lua, the command line and reports all take it from here, in either
/// direction. `to_string` beside each enumeration asks the same tables.

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include <tenet/comparison.hpp>
#include <tenet/report.hpp>

namespace tenet::base {

template <class E>
struct Name {
  E value;
  std::string_view name;
};

/// In the order of the enumeration.
template <class E>
[[nodiscard]] std::span<const Name<E>> names();
template <>
std::span<const Name<Status>> names();
template <>
std::span<const Name<Form>> names();
template <>
std::span<const Name<Severity>> names();
template <>
std::span<const Name<Obligation>> names();
template <>
std::span<const Name<Polarity>> names();
template <>
std::span<const Name<Force>> names();
template <>
std::span<const Name<Actor>> names();
template <>
std::span<const Name<Basis>> names();
template <>
std::span<const Name<TailoringUse>> names();
template <>
std::span<const Name<BlockKind>> names();
template <>
std::span<const Name<View>> names();
template <>
std::span<const Name<Change>> names();
template <>
std::span<const Name<Match>> names();

// A loop, not an index: the tables stay right whatever the order of the enumerators.
template <class E>
[[nodiscard]] std::string_view name_of(E value) {
  for (const Name<E>& known : names<E>()) {
    if (known.value == value) return known.name;
  }
  return {};
}

template <class E>
[[nodiscard]] std::optional<E> value_of(std::string_view name) {
  for (const Name<E>& known : names<E>()) {
    if (known.name == name) return known.value;
  }
  return std::nullopt;
}

}  // namespace tenet::base
