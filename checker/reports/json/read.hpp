#pragma once
/// \file
/// tenet-report/1 read back. Whoever wrote the JSON, it is untrusted: nothing in it is believed but what the schema allows.

#include <cstdint>
#include <string_view>

#include <tenet/report.hpp>
#include <tenet/result.hpp>

namespace tenet::reports::json {

/// A document of ten pages takes half a megabyte in a report; whoever has more than thousands of them keeps JSON Lines.
inline constexpr std::uint64_t kMostBytes = std::uint64_t{2} << 30U;
/// The schema nests 10 deep.
inline constexpr std::size_t kMostDepth = 32;

/// What `write` gave, as a Report: writing it again gives the same bytes. UTF-8, or UTF-16 with its mark, as some shells write it.
/// Error code: "report-invalid", with the place within the JSON and what stands there; the caller adds the file's name.
[[nodiscard]] Result<Report> read(std::string_view json);

}  // namespace tenet::reports::json
