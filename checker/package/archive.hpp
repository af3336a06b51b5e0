#pragma once
/// \file
/// Writing zip packages in memory: new ones, and copies in which a few entries differ. The same input gives the same bytes: no clock, no
/// time zone (entries are dated 1 January 1980, as Word dates them), no order but the caller's.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <tenet/result.hpp>

namespace tenet::package {

enum class Packing : std::uint8_t { stored, deflated };

struct ArchiveEntry {
  std::string name;  ///< with '/' between
  std::string bytes;
  Packing packing = Packing::deflated;
};

/// A package of these entries in this order; an entry "mimetype" comes first and is stored, as OpenDocument asks (ODF 1.3 part 2, 3.3).
/// Error codes: "package-duplicate" (a name twice), "package-unwritable", "out-of-memory".
[[nodiscard]] Result<std::string> make_package(std::span<const ArchiveEntry> entries);

/// A copy of `original` with `changes`: an entry whose name is there already (as Package finds it: as written, else in any case) is
/// replaced in its place and keeps its name, others are added at the end. Every other entry keeps its name, order, packing and packed
/// bytes; that is compared in the finished copy before it is given out. No entry is unpacked.
/// Error codes: those of Package::open; "package-not-copied" where a copy would not be faithful: an entry to be replaced is there twice or
/// goes by two names, entries share bytes; "package-duplicate", "package-unwritable", "out-of-memory".
[[nodiscard]] Result<std::string> copy_package(std::span<const char> original, std::span<const ArchiveEntry> changes);

}  // namespace tenet::package
