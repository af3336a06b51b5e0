#pragma once
/// \file
/// What a report writer is: a row in THE table (table.cpp). Input is the finished Report; nothing a writer does can change a verdict.

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include <tenet/report.hpp>
#include <tenet/result.hpp>

#include "base/added_rows.hpp"

namespace tenet::reports {

struct Style {
  int width = 80;       ///< columns for text; 0 = do not wrap
  bool colour = false;  ///< ANSI colours
  bool details = true;  ///< text: every rule's row, not only gaps
};

enum class Content : std::uint8_t {
  text,    ///< valid UTF-8 whatever the report holds, ending in a newline
  binary,  ///< bytes for a program: nothing for a screen
};

struct Writer {
  std::string_view id;     ///< "json"
  std::string_view title;  ///< "JSON, schema tenet-report/1"
  Content content = Content::text;
  /// The whole output. The same report gives the same bytes.
  std::function<Result<std::string>(const Report& report, const Style& style)> write;
};

/// In the order of help; the first is the default.
[[nodiscard]] std::span<const Writer> table();
/// Writers that are no part of Tenet, as plugins bring them; what the views of a row point to lives as long as the program.
[[nodiscard]] base::AddedRows<Writer>& added();
/// Of the table, else an added one; nullptr when there is none of that id.
[[nodiscard]] const Writer* find(std::string_view id);

/// A place in words, shared by the writers: "4.2(b), under Mediation"; "paragraph 12, under Reporting" where nothing is numbered.
[[nodiscard]] std::string place_in_words(const Place& place);
/// As `place_in_words`, with every heading above the place: "4.2(b), under Early action › Mediation".
[[nodiscard]] std::string place_with_path(const Place& place);

}  // namespace tenet::reports
