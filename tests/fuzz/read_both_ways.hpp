#pragma once
// A reader must give the same Document through both XML drivers, and in both views must return.

#include <cstdlib>
#include <span>

#include "document/dump.hpp"
#include "readers/reader.hpp"

namespace tenet::fuzz {

inline void read_both_ways(readers::ReadFunction read, std::span<const char> bytes) {
  const auto pugi = read(bytes, "fuzz", {.view = View::accepted, .driver = xml::Driver::pugixml});
  const auto sax = read(bytes, "fuzz", {.view = View::accepted, .driver = xml::Driver::libxml2});
  if (pugi.has_value() != sax.has_value()) std::abort();
  if (pugi && !(*pugi == *sax)) std::abort();
  const auto original = read(bytes, "fuzz", {.view = View::original, .driver = xml::Driver::by_size});
  if (original) {
    (void)document::to_text(*original);
    (void)document::to_json(*original);
  }
}

}  // namespace tenet::fuzz
