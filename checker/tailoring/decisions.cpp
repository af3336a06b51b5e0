#include "tailoring/decisions.hpp"

#include <algorithm>

#include "tailoring/csv.hpp"
#include "tailoring/sheet.hpp"

namespace tenet::tailoring {

std::string decisions_csv(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::string> header;
  for (const ColumnRow& column : columns()) header.emplace_back(column.name);
  std::string out(kByteOrderMark);
  out += csv_line(header);
  for (std::vector<std::string> row : rows) {
    row.resize(header.size());
    out += csv_line(row);
  }
  return out;
}

std::string decision_in_words(Status decision) {
  std::string words(to_string(decision));
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

}  // namespace tenet::tailoring
