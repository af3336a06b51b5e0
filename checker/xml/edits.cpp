#include "xml/edits.hpp"

#include <algorithm>

namespace tenet::xml {

std::string edited(std::string_view bytes, std::vector<Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.at.begin < b.at.begin; });
  std::string out;
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    if (edit.at.begin < done || edit.at.end < edit.at.begin || edit.at.end > bytes.size()) continue;
    out += bytes.substr(done, edit.at.begin - done);
    out += edit.text;
    done = edit.at.end;
  }
  return out += bytes.substr(done);
}

}  // namespace tenet::xml
