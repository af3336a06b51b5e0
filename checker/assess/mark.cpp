#include "assess/mark.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "assess/cells.hpp"
#include "assess/phrases.hpp"
#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "reports/words.hpp"

namespace tenet::assess {
namespace {

constexpr std::string_view kMark = "Put here by Tenet on ";
constexpr std::size_t kDigits = 8;

bool is_checksum(std::string_view text) {
  return text.size() == kDigits &&
         std::all_of(text.begin(), text.end(), [](char c) { return base::is_digit(c) || (c >= 'a' && c <= 'f'); });
}

std::string joined(std::span<const std::string> lines) {
  std::string all;
  for (const std::string& line : lines) all += line;
  return all;
}

/// The checksum in a mark; none in any other line.
std::optional<std::string> marked(std::string_view line) {
  if (!line.starts_with(kMark)) return std::nullopt;
  const std::size_t open = line.find('(');
  if (open == std::string_view::npos) return std::nullopt;
  const std::string_view digits = line.substr(open + 1, kDigits);
  return is_checksum(digits) ? std::optional(std::string(digits)) : std::nullopt;
}

/// How many of these lines are as they were when they got the checksum; 0 = they were changed.
std::size_t unchanged(std::string_view digits, std::span<const std::string> lines) {
  for (std::size_t count = 1; count <= lines.size(); ++count)
    if (checksum(joined(lines.first(count))) == digits) return count;
  return 0;
}

constexpr std::string_view kRecord = "For next year, the lines that Tenet wrote: ";

void add_lines(const Paragraphs& paragraphs, Checksums& record) {
  for (const office::Paragraph& each : paragraphs) {
    const std::string line = lines_of({each});
    if (!line.starts_with(kLastYears)) record.insert(checksum(line));
  }
}

}  // namespace

std::string checksum(std::string_view words) {
  std::string kept;
  std::copy_if(words.begin(), words.end(), std::back_inserter(kept), base::is_alnum);
  return base::sha256(kept).substr(0, kDigits);
}

std::string mark_line(std::string_view date, std::span<const std::string> lines) {
  return fmt::format("{}{} ({}):", kMark, reports::date_in_words(date), checksum(joined(lines)));
}

std::string record_of(const SelfAssessment& assessment) {
  Checksums record;
  for (const Standard& standard : assessment.standards) {
    for (const Commitment& commitment : standard.commitments) {
      for (const Entry& entry : commitment.entries) {
        if (!entry.next_step.empty()) record.insert(checksum(entry.next_step));  // stands alone among the first steps
        for (const auto cell : {status_cell, evidence_cell, gap_cell, position_cell, comply_cell}) add_lines(cell(entry), record);
      }
    }
  }
  for (const TailoringEntry& decision : assessment.decisions) {
    for (const std::string& words : decision_cells(decision)) record.insert(checksum(words));
  }
  std::string line(kRecord);
  for (const std::string& each : record) line += each + ' ';
  line.pop_back();
  return line;
}

Checksums read_record(std::string_view line) {
  if (!line.starts_with(kRecord)) return {};
  line.remove_prefix(kRecord.size());
  Checksums record;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    if (is_checksum(line.substr(0, end))) record.emplace(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return record;
}

std::string_view without_last_years(std::string_view line) {
  while (line.starts_with(kLastYears)) line.remove_prefix(kLastYears.size());
  return line;
}

std::vector<std::string> without_marked(std::span<const std::string> lines) {
  std::vector<std::string> kept;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::optional<std::string> digits = marked(lines[i]);
    if (digits) i += unchanged(*digits, lines.subspan(i + 1));
    if (!digits) kept.push_back(lines[i]);
  }
  return kept;
}

}  // namespace tenet::assess
