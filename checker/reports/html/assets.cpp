#include "reports/html/assets.hpp"

#include <algorithm>
#include <string>

namespace tenet::reports::html {
namespace {

std::string_view asset(std::string_view name) {
  const std::span<const base::Asset> all = assets();
  const auto found = std::find_if(all.begin(), all.end(), [name](const base::Asset& one) { return one.name == name; });
  return found == all.end() ? std::string_view() : found->bytes;
}

}  // namespace

std::string_view style_sheet() {
  static const std::string sheet = std::string(asset("look.css")) + std::string(asset("report.css"));
  return sheet;
}

std::string_view script() {
  return asset("report.js");
}

}  // namespace tenet::reports::html
