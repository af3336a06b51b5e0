// What reports and self-assessments can be written as.

#include <tenet/assess.hpp>
#include <tenet/checker.hpp>

#include "abi/error.hpp"
#include "abi/row_store.hpp"

namespace tenet::abi {
namespace {

const tenet_format_row* row_of(const std::string& id, RowStore& store) {
  const auto format = report_format(id);
  auto& row = store.add<tenet_format_row>();
  row.id = store.copy(id);
  row.title = store.copy(format ? format->title : "");
  row.binary = format && format->content == ReportContent::binary;
  return &row;
}

/// The tables of formats, made once for the process.
class Formats {
 public:
  Formats() : row_(store_.add<tenet_formats_row>()) {
    store_.list(row_.reports, row_.reports_count, reports_, [&](const std::string& id) { return row_of(id, store_); });
    store_.texts(row_.assessments, row_.assessments_count, assessments_);
    store_.texts(row_.layouts, row_.layouts_count, layouts_);
  }
  [[nodiscard]] const tenet_formats_row* row() const { return &row_; }

 private:
  RowStore store_;
  std::vector<std::string> reports_ = report_formats();
  std::vector<std::string> assessments_ = assessment_formats();
  std::vector<std::string> layouts_ = assessment_layouts();
  tenet_formats_row& row_;
};

}  // namespace
}  // namespace tenet::abi

const tenet_formats_row* tenet_formats(void) {
  return tenet::abi::trapped_or<const tenet_formats_row*>(nullptr, [] {
    static const tenet::abi::Formats formats;
    return formats.row();
  });
}
