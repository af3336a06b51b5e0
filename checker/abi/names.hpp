#pragma once
/// \file
/// The public API's enumerations as the numbers of tenet/rows.h.

#include <cstdint>

#include <tenet/document.hpp>
#include <tenet/report.hpp>

namespace tenet::abi {

/// names.cpp holds that the numbers are those of the header.
template <class Value>
[[nodiscard]] constexpr std::int32_t number_of(Value value) {
  return static_cast<std::int32_t>(value);
}

/// Refuses a number that is none of TENET_VIEW.
[[nodiscard]] View view_from(std::int32_t number, const char* name);

}  // namespace tenet::abi
