#include "fill/fill.hpp"

#include <algorithm>
#include <array>

#include "fill/docx/docx.hpp"
#include "fill/odt/odt.hpp"

namespace tenet::fill {
namespace {

struct Format {
  std::string_view id;
  Result<Filled> (*fill)(const Request& request);
};

// THE table of formats whose cells can be filled.
constexpr std::array kFormats = {
    Format{"docx", fill_docx},
    Format{"odt", fill_odt},
    Format{"fodt", fill_fodt},
};

}  // namespace

Result<Filled> fill(std::string_view format, const Request& request) {
  const auto* found = std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& row) { return row.id == format; });
  if (found != kFormats.end()) return found->fill(request);
  return fail("fill-format", "its cells cannot be filled in this format: save the form as .docx or .odt");
}

}  // namespace tenet::fill
