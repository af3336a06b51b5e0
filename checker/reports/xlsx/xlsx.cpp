#include "reports/xlsx/xlsx.hpp"

#include <array>

#include "office/xlsx/xlsx.hpp"
#include "reports/words.hpp"
#include "reports/xlsx/sheets.hpp"

namespace tenet::reports::xlsx {

office::Cell text(std::string_view words, office::Role role) {
  return {std::string(words), role};
}

office::Cell status(Status status) {
  static constexpr std::array<office::Role, 11> kTones = {
      office::Role::good,      // covered
      office::Role::middling,  // partial
      office::Role::middling,  // weak
      office::Role::bad,       // contradicted
      office::Role::bad,       // missing
      office::Role::bad,       // flagged
      office::Role::middling,  // qualified
      office::Role::good,      // clear
      office::Role::quiet,     // not applicable
      office::Role::quiet,     // alternative
      office::Role::quiet,     // not checked
  };
  return text(words_of(status).word, kTones[static_cast<std::size_t>(status)]);
}

void say_if_empty(office::Sheet& sheet, std::string_view words) {
  if (!sheet.rows.empty()) return;
  sheet.rows.push_back({text(words, office::Role::soft)});
  sheet.filter = office::Filter::no;
}

office::Workbook workbook_of(const Report& report) {
  const Source source(report);
  EvidenceSheet quotes = evidence(source);
  office::Workbook book{
      .title = "Tenet report, " + date_in_words(report.date), .author = report.organisation, .date = report.date, .sheets = {}};
  book.sheets = matrices(source, quotes);
  book.sheets.push_back(std::move(quotes.sheet));
  for (auto* const sheet : {terms, gaps, not_read, tailoring, documents, about}) book.sheets.push_back(sheet(source));
  return book;
}

Result<std::string> write(const Report& report, const Style& /*style*/) {
  return office::xlsx::write(workbook_of(report));
}

}  // namespace tenet::reports::xlsx
