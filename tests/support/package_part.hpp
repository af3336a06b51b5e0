#pragma once
/// \file
/// A part of a package that was just written, as text.

#include <string>
#include <string_view>

#include "package/package.hpp"
#include "support/catch.hpp"

namespace tenet::test {

inline std::string part_of(std::string_view bytes, std::string_view name) {
  auto package = package::Package::open(bytes);
  REQUIRE(package);
  const auto data = package->read(name);
  REQUIRE(data);
  return {data->begin(), data->end()};
}

}  // namespace tenet::test
