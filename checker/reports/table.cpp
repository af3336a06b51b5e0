// THE table of report writers. To add a format: a folder beside this file, one row here, a test, a line in README.md.
#include <algorithm>
#include <array>

#include "reports/html/html.hpp"
#include "reports/json/json.hpp"
#include "reports/text/text.hpp"
#include "reports/writer.hpp"

namespace tenet::reports {

std::span<const Writer> table() {
  static constexpr std::array<Writer, 3> kWriters = {{
      {"text", "for reading in a terminal or a pipe, 80 columns", text::write},
      {"json", "JSON, schema tenet-report/1", json::write},
      {"html", "one self-contained page: the matrix and the quotes behind it", html::write},
  }};
  return kWriters;
}

const Writer* find(std::string_view id) {
  const std::span<const Writer> writers = table();
  const auto found = std::find_if(writers.begin(), writers.end(), [id](const Writer& writer) { return writer.id == id; });
  return found == writers.end() ? nullptr : &*found;
}

}  // namespace tenet::reports
