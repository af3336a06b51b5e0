#pragma once
/// \file
/// How Tenet's own words are told from a person's in a file that people have edited since, in whatever program: by checksums that stand in
/// the text itself, of letters and digits only, so that quotes and spaces may be set anew.

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::assess {

/// "7f3a9c2e"
[[nodiscard]] std::string checksum(std::string_view words);

/// The line over what is put into somebody's form: "Put here by Tenet on 22 November 2026 (7f3a9c2e):", with the checksum of the lines
/// below.
[[nodiscard]] std::string mark_line(std::string_view date, std::span<const std::string> lines);

/// A cell's lines without those that were put below such a mark and that nobody has changed. Where they were changed they stay, the mark
/// does not.
[[nodiscard]] std::vector<std::string> without_marked(std::span<const std::string> lines);

struct SelfAssessment;

/// The line at a self-assessment's end that says by checksums what Tenet wrote in its cells, so that next year's run knows a person's
/// words.
[[nodiscard]] std::string record_of(const SelfAssessment& assessment);
/// The checksums in such a line; empty for any other.
using Checksums = std::set<std::string, std::less<>>;
[[nodiscard]] Checksums read_record(std::string_view line);

/// What stands before words that a person wrote last year; gone from a line that begins with it.
inline constexpr std::string_view kLastYears = "From last year's, written by you: ";
[[nodiscard]] std::string_view without_last_years(std::string_view line);

}  // namespace tenet::assess
